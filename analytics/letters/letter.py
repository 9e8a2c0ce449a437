"""Reminders to States: of one gap list, a letter to each State/UT with its own districts annexed, as blocks that documents are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.documents.paper import (
    Block,
    Break,
    Cell,
    Cited,
    Origin,
    Paper,
    Paragraph,
    Role,
    Runs,
    Table,
    day,
    named,
    number,
    statement,
)
from analytics.documents.quoted import quoted
from analytics.filters import ASPIRATIONAL_TERM
from analytics.letters.gap_lists import Gap, GapList
from analytics.provenance import Provenance
from analytics.words import counted, dotted, yes_no
from data.stages import RECENT_DAYS

DAYS_TO_ANSWER: Final = 15
OFFICE: Final = (
    "GOVERNMENT OF INDIA\nMINISTRY OF COMMERCE & INDUSTRY\nDEPARTMENT OF COMMERCE\nDIRECTORATE GENERAL OF FOREIGN TRADE"
)
HEADINGS: Final = ("S. No.", "District", "LGD code", "Position on record", "As on", "Waiting since", "Aspirational")
_BLANK: Final = "…………………"
_SIGNATORY: Final = "(Name)\n(Designation)\nTelephone:\nE-mail:"
_HANDBOOK: Final = {
    "plan": ("contents of a District Export Action Plan", "Handbook of Procedures 2023, chapter 3"),
    "depc": ("composition of the District Export Promotion Committee", "Handbook of Procedures 2023, para 3.03"),
}
"""Where the Handbook speaks of what is asked for, by topic; of products chosen under ODOP it does not."""
_NOTES: Final = {
    "LGD code": "LGD code: code of the Local Government Directory.",
    "As on": "As on: the day of the return or document.",
    "Waiting since": "Waiting since: the first day for which this position is on record.",
}
_WITHOUT_GOVERNMENT: Final = frozenset({4, 31, 35, 37, 38})
"""LGD codes of the Union Territories that have no Council of Ministers: Chandigarh, Lakshadweep, Andaman and Nicobar Islands,
Ladakh, Dadra and Nagar Haveli and Daman and Diu."""


@dataclass(frozen=True)
class Terms:
    """What the author gives for all letters of a list. `addressee` holds {government} where the State's name belongs."""

    dated: date
    due_on: date
    file_number: str = ""
    office: str = OFFICE
    addressee: str = "The Principal Secretary (Industries), {government}"
    signatory: str = ""


class Earlier(NamedTuple):
    """One row per letter to the State on the same subject to which no reply is on record."""

    sent_on: date
    reminded_on: date | None
    reference: str


@dataclass(frozen=True)
class Letter:
    """One letter: `rows` are the State's own of the list, of `base` districts in view, which `noun` names.

    `scheme` is the list or initiative that the gap belongs to; `register` the register behind the base, in words; `earlier` are
    the letters that it follows.
    """

    gap: GapList
    state_code: int
    state_name: str
    rows: tuple[Gap, ...]
    base: int
    terms: Terms
    as_on: date
    scheme: str
    register: str
    noun: str
    view: Provenance
    earlier: tuple[Earlier, ...] = ()

    @property
    def addressee(self) -> str:
        """To whom it goes."""
        return self.terms.addressee.replace("{government}", government(self.state_code, self.state_name))

    @property
    def aspirational(self) -> int:
        """How many of its districts are Aspirational Districts."""
        return sum(bool(row.is_aspirational) for row in self.rows)

    @property
    def what(self) -> str:
        """What it is, in words that the ledger keeps."""
        return f"Reminder, {self.gap.label}: {self.state_name}"


def due_by_default(as_on: date) -> date:
    """The day by which a reply is asked for, unless the author gives another."""
    return as_on + timedelta(days=DAYS_TO_ANSWER)


def government(state_code: int, state_name: str) -> str:
    """Who governs a State/UT, as an address has it."""
    head = "Administration" if state_code in _WITHOUT_GOVERNMENT else "Government"
    return f"{head} of {'NCT of ' if state_name == 'Delhi' else ''}{state_name}"


def letters(
    gap: GapList,
    rows: Sequence[Gap],
    bases: Mapping[int, int],
    terms: Terms,
    view: Provenance,
    *,
    as_on: date,
    scheme: str,
    register: str,
    noun: str = "districts",
    earlier: Mapping[int, tuple[Earlier, ...]] = MappingProxyType({}),
) -> tuple[Letter, ...]:
    """One letter per State/UT among the rows, in alphabetical order; their rows are the list's, each once.

    `view` is the provenance of the list; `noun` names what `bases` count; `earlier` are letters that wait for
    a reply, by State.
    """
    ordered = sorted(rows, key=lambda row: row.state_name)
    made = []
    for (name, code), members in groupby(ordered, key=lambda row: (row.state_name, row.state_code)):
        made.append(
            Letter(
                gap,
                code,
                name,
                tuple(members),
                bases[code],
                terms,
                as_on,
                scheme,
                register,
                noun,
                view,
                earlier.get(code, ()),
            )
        )
    return tuple(made)


def letter_paper(letter: Letter, code: str = "") -> Paper:
    """The letter with its annexure on a page of its own; `code` reopens the view that it was made from."""
    return Paper(
        title=letter.what,
        blocks=(*_letter(letter), Break(), _annexure(letter)),
        provenance=letter.view.lines(),
        code=code,
        is_illustrative=letter.view.is_illustrative,
    )


def _letter(letter: Letter) -> Iterator[Block]:
    terms = letter.terms
    yield from _lines(terms.office, "Office", "head")
    yield Paragraph(("File No. ", *quoted(terms.file_number or _BLANK, _of("File number"))))
    yield Paragraph(("Dated ", day(terms.dated, "Day of the letter")))
    yield Paragraph(("To",))
    yield from _lines(letter.addressee, "Addressee")
    yield Paragraph((f"Subject: {_subject(letter)}",), "heading")
    yield from _references(letter)
    yield Paragraph(("Sir/Madam,",))
    yield from _body(letter)
    yield Paragraph(("Yours faithfully,",))
    yield Paragraph((f"({_BLANK})",))
    yield from _lines(terms.signatory or _SIGNATORY, "Signatory")
    yield Paragraph(
        statement(
            "Enclosed: Annexure, {n} {noun}; fill-in sheet in Excel, with the districts of {state}.",
            n=number(_count(letter)),
            noun=_noun(letter),
            state=named(letter.state_name),
        ),
        "note",
    )


def _lines(text: str, label: str, role: Role = "body") -> Iterator[Paragraph]:
    for line in filter(None, map(str.strip, text.splitlines())):
        yield Paragraph(quoted(line, _of(label)), role)


def _of(label: str) -> Origin:
    """What an office writes of itself and of the addressee needs no figure behind it."""
    return Origin(kind="office", label=label)


def _references(letter: Letter) -> Iterator[Paragraph]:
    """What the letter rests on and follows: the Handbook's paragraph, and letters to which no reply is on record."""
    if letter.gap.topic in _HANDBOOK:
        words, where = _HANDBOOK[letter.gap.topic]
        origin = Origin(kind="document", label="Handbook of Procedures", documents=(where,))
        yield Paragraph((f"Reference: {words}, ", *quoted(where, origin), "."))
    for one in letter.earlier:
        wording = "This office's letter{number} dated {sent}{reminded}, to which no reply is on record."
        reminded: Runs = ()
        if one.reminded_on:
            reminded = statement(", and reminder dated {day}", day=day(one.reminded_on, "Day of the reminder"))
        yield Paragraph(
            statement(
                wording,
                number=(" No. ", *quoted(one.reference, _of("Reference number"))) if one.reference else "",
                sent=day(one.sent_on, "Day of the earlier letter"),
                reminded=reminded,
            )
        )


def _subject(letter: Letter) -> str:
    return f"{letter.gap.subject.format(scheme=letter.scheme)}, {letter.state_name}"


def _body(letter: Letter) -> Iterator[Paragraph]:
    gap, terms = letter.gap, letter.terms
    yield Paragraph(
        statement(
            gap.finding.replace("{of}", _of_which(letter)),
            as_on=day(letter.as_on),
            n=number(_count(letter)),
            base=number(_base(letter)),
            noun=letter.noun,
            state=named(letter.state_name),
            scheme=letter.scheme,
            days=_days(),
        )
    )
    yield Paragraph(statement(gap.request))
    if letter.aspirational and letter.noun == "districts":
        yield Paragraph(
            statement(
                "{k} of these, marked in the Annexure, {are} and may kindly be taken up first.",
                k=_aspirational(letter),
                are="is an Aspirational District" if letter.aspirational == 1 else "are Aspirational Districts",
            )
        )
    yield Paragraph(
        statement(
            "The particulars as on {dated} may be furnished by {due} in the enclosed sheet, which can be returned as it is once "
            "filled in, with copies of the papers. A nil report may also be furnished.",
            dated=day(terms.dated, "Day of the letter"),
            due=day(terms.due_on, "Day by which a reply is asked for"),
        )
    )


def _of_which(letter: Letter) -> str:
    """How many of the State's districts the letter is about, with fields in place of numbers."""
    if letter.base == 1:
        return f"the one {letter.noun[:-1]} of {{state}}"
    return f"{'each' if len(letter.rows) == letter.base else '{n}'} of the {{base}} {{noun}} of {{state}}"


def _noun(letter: Letter) -> str:
    return letter.noun if len(letter.rows) != 1 else letter.noun[:-1]


def _days() -> Cited:
    return number(Origin(kind="name", label="Days of the rule for stale plans", value=RECENT_DAYS))


def _aspirational(letter: Letter) -> Cited:
    count = len(letter.rows)
    return number(
        Origin(
            kind="figure",
            label=f"Aspirational Districts among the {letter.noun} annexed",
            scheme=letter.scheme,
            value=letter.aspirational,
            base=f"of {counted(count, 'district')} annexed",
            base_value=count,
            as_on=letter.as_on,
            view=letter.view.sentence,
        )
    )


def _base(letter: Letter) -> Origin:
    return Origin(
        kind="figure",
        label=f"{letter.noun[:1].upper()}{letter.noun[1:]} of {letter.state_name}",
        scheme="REGISTER",
        value=letter.base,
        base=letter.register,
        as_on=letter.as_on,
        view=letter.view.sentence,
        terms=_terms(letter),
    )


def _terms(letter: Letter) -> tuple[str, ...]:
    """What a sentence with its numbers must say: the State, and that they are Aspirational Districts alone."""
    return (letter.state_name, *((ASPIRATIONAL_TERM,) if letter.noun != "districts" else ()))


def _count(letter: Letter) -> Origin:
    """Where the number of districts comes from: the State's rows of the list."""
    return Origin(
        kind="figure",
        label=f"{letter.gap.label}: {letter.state_name}",
        scheme=letter.scheme,
        value=len(letter.rows),
        base=f"of {counted(letter.base, letter.noun[:-1])} of {letter.state_name}, {letter.register}",
        base_value=letter.base,
        as_on=letter.as_on,
        documents=letter.view.sources,
        figure_id=letter.gap.figure_id,
        view=letter.view.sentence,
        terms=_terms(letter),
    )


def _annexure(letter: Letter) -> Table:
    """The State's rows of the list; a column of days without a single one is left out."""
    rows = [_line(at, row) for at, row in enumerate(letter.rows, start=1)]
    kept = [at for at in range(len(HEADINGS)) if any(row[at] is not None for row in rows)]
    headings = tuple(HEADINGS[at] for at in kept)
    return Table(
        title=_subject(letter),
        headings=headings,
        rows=tuple(tuple(row[at] for at in kept) for row in rows),
        origin=_count(letter),
        as_on=letter.as_on,
        marking="ANNEXURE",
        notes=(" ".join(note for heading, note in _NOTES.items() if heading in headings),),
    )


def _line(at: int, row: Gap) -> tuple[Cell, ...]:
    days = (dotted(one) if one else None for one in (row.own_count_on, row.waiting_since))
    return (at, row.district_name, row.district_code, row.stored, *days, yes_no(row.is_aspirational))
