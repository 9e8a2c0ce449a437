"""Measures taken: dated facts about the support that replies list, and the paragraph that is composed from chosen ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.documents.paper import Cited, Origin, Paragraph, Run, Runs, day, named
from analytics.documents.quoted import quoted
from analytics.filters import Filters
from analytics.question import answer
from analytics.support.families import FAMILY_OF, bodies_of
from analytics.words import counted, indian
from data.clock import MONTHS
from data.store import Store

STRENGTHS: Final = MappingProxyType(
    {
        "parliament reply": "Strong",
        "official release": "Strong",
        "portal text": "Fair",
        "press report": "Weak",
    }
)
"""How good each kind of source is."""
STRENGTH_RULE: Final = (
    "Strong: a reply to Parliament or an official release. Fair: the text of a scheme's web page, which changes without notice. "
    "Weak: a press report. A strong source that is known from a copy alone says so in its caution."
)
_OF_STATE: Final = re.compile(r"\b(?:State|UT): ([A-Z][A-Za-z &]+?)(?:\.|$)")
"""How a caution names the State that a fact is of."""
NO_DATE: Final = "the document gives no date"
_UNITS: Final = {"states_uts": "States/UTs", "states": "States", "mou": "MoU", "percent": "per cent"}


class SupportMeasure(NamedTuple):
    """One row per fact about a support measure.

    `number` is its place in the table, the same in every view. `value` is as stated and may be a text or absent: the fact is
    then that something is so. `as_on_text` and `published_text` are dates as far as the source gives them, YYYY-MM-DD, YYYY-MM
    or YYYY; `last_day` is the last day of the first of them that is given, absent where neither is. `programme_hi` and `statement_hi` say it in Hindi, where it is said so.
    """

    number: int
    measure_id: str
    programme: str
    run_by: str
    measure: str
    value: str | None
    unit: str | None
    as_on_text: str | None
    published_text: str | None
    last_day: date | None
    source_kind: str
    document: str
    statement: str
    caveat: str | None
    source: str
    programme_hi: str | None = None
    statement_hi: str | None = None

    @property
    def family(self) -> str:
        """The family of its programme."""
        return FAMILY_OF[self.programme]

    @property
    def bodies(self) -> tuple[str, ...]:
        """The bodies that run it."""
        return bodies_of(self.run_by)

    @property
    def own_state(self) -> str:
        """The State or Union Territory that its caution says it is of ("State: Assam."); blank for none."""
        found = _OF_STATE.search(self.caveat or "")
        return found[1].strip() if found else ""

    @property
    def strength(self) -> str:
        """How good its source is."""
        return STRENGTHS[self.source_kind]

    @property
    def subject(self) -> str:
        """What it counts or states, in words."""
        return self.measure.replace("_", " ").capitalize()

    def holds(self, text: str) -> bool:
        """Whether every word of a search stands somewhere in the fact, capitals aside."""
        statement = (
            self.programme,
            self.run_by,
            self.subject,
            self.value,
            self.unit,
            self.statement,
            self.caveat,
            self.document,
            self.family,
            self.source_kind,
        )
        searched = " ".join(part for part in statement if part).casefold()
        return all(word in searched for word in text.casefold().split())

    def age(self, as_on: date) -> str:
        """Older than a year, within a year, or no date; a month or a year counts as older once all of it is."""
        if self.last_day is None:
            return "no date"
        return "older than a year" if self.last_day < year_before(as_on) else "within a year"


def measures_taken(store: Store, filters: Filters) -> tuple[SupportMeasure, ...]:
    """The facts known by the as-on date, newest first, undated ones last; they are national whatever the view."""
    return answer(store, SupportMeasure, "support/measures_taken", filters.values())


def year_before(as_on: date) -> date:
    """The same day of the year before; the 28th for a 29 February."""
    try:
        return as_on.replace(year=as_on.year - 1)
    except ValueError:
        return as_on.replace(year=as_on.year - 1, day=28)


def written(text: str | None) -> str:
    """A date as far as it is given: 29.07.2025, July 2025, 2025; "no date given" for none."""
    match (text or "").split("-"):
        case [year, month, one]:
            return f"{one}.{month}.{year}"
        case [year, month]:
            return f"{MONTHS[int(month) - 1]} {year}"
    return text or "no date given"


def amount(row: SupportMeasure) -> str:
    """The value with its unit and Indian grouping: "Rs 5,000 crore", "46,000 orders"; blank for a fact without one."""
    if row.value is None:
        return ""
    unit = _UNITS.get(row.unit or "", row.unit or "")
    if unit in ("date", "month"):
        return written(row.value)
    whole, point, rest = row.value.partition(".")
    value = f"{indian(int(whole))}{point}{rest}" if whole.isdecimal() else row.value
    currency, _, scale = unit.partition(" ")
    words = (currency, value, scale) if currency in ("Rs", "USD") else (value, unit)
    return " ".join(word for word in words if word)


def newest_first(rows: Sequence[SupportMeasure]) -> tuple[SupportMeasure, ...]:
    """The rows by day, those without a date last; rows of one day keep their order."""
    return tuple(sorted(rows, key=lambda row: row.last_day or date.min, reverse=True))


def paragraphs(rows: Sequence[SupportMeasure], as_on: date, *, name_documents: bool = True) -> tuple[Paragraph, ...]:
    """One paragraph per fact, newest first: programme, statement as the document has it, and in brackets date and document.

    In a reply neither the document nor the age is named (`name_documents`); the file copy names them. A figure older than a year before `as_on` is said to be so, and of one without a date that the document gives none.
    """
    return tuple(
        Paragraph(
            tuple(_runs(row, as_on, name_documents=name_documents)),
            "bullet",
            () if name_documents else tuple(_runs_in_hindi(row)),
        )
        for row in newest_first(rows)
    )


def _runs(row: SupportMeasure, as_on: date, *, name_documents: bool) -> Iterator[Run]:
    yield from named_runs(row.programme, "Name of a programme")
    yield ": "
    yield from quoted(row.statement, origin(row))
    if not name_documents:
        # In a reply the age of a figure is a note for its author, and stands in the file copy.
        if row.as_on_text:
            yield from (" (As on ", dated(row.as_on_text), ")")
        return
    yield " ("
    yield from _dating(row, as_on)
    yield ". "
    yield from named_runs(row.document, "Name of a document")
    yield ".)"


def _runs_in_hindi(row: SupportMeasure) -> Iterator[Run]:
    """The fact in Hindi, with the numbers of the English one; nothing where it has no words in Hindi yet."""
    if not row.statement_hi or not row.programme_hi:
        return
    yield from named_runs(row.programme_hi, "Name of a programme")
    yield ": "
    yield from quoted(row.statement_hi, origin(row))
    if row.as_on_text:
        yield from (" (स्थिति ", dated(row.as_on_text), " की)")


def _dating(row: SupportMeasure, as_on: date) -> Iterator[Run]:
    if row.as_on_text:
        yield from ("As on ", dated(row.as_on_text))
    elif row.published_text:
        yield from ("Published ", dated(row.published_text), f"; {NO_DATE} for the fact itself")
    else:
        yield NO_DATE[:1].upper() + NO_DATE[1:]
    if row.age(as_on) == "older than a year":
        yield from (", more than a year before ", day(as_on))


def origin(row: SupportMeasure) -> Origin:
    """Where the numbers of a statement come from: the document, with the day as far as it gives a whole one."""
    return Origin(
        kind="document",
        label=f"{row.programme}: {row.subject}",
        base="as stated in the document",
        as_on=whole_day(row.as_on_text),
        documents=(f"{row.document}: {row.source}",),
    )


def whole_day(text: str | None) -> date | None:
    """The day of a written date, absent where only a month or a year is given."""
    return date.fromisoformat(text) if text and len(text) == 10 else None


def dated(text: str) -> Cited:
    """A written date as a run of a document."""
    return Cited(written(text), Origin(kind="day", label="Date that the document gives", as_on=whole_day(text)))


def named_runs(text: str, label: str) -> Runs:
    """A name as a run of a document; one without a digit is plain words."""
    return (named(text, label) if any(letter.isdigit() for letter in text) else text,)


def suggested(rows: Sequence[SupportMeasure], most: int = 6) -> tuple[SupportMeasure, ...]:
    """What a reply would name first: the newest dated facts of strong sources, one of each programme."""
    found: dict[str, SupportMeasure] = {}
    for row in newest_first(rows):
        if row.strength == "Strong" and row.last_day:
            found.setdefault(row.programme, row)
    return tuple(found.values())[:most]


def cautions(rows: Sequence[SupportMeasure], as_on: date) -> tuple[str, ...]:
    """What to know before these rows are used: their number by strength and age, then each row's own caution."""
    if not rows:
        return ()
    lines = [
        f"{counted(count, 'row')} {words}."
        for count, words in (
            (sum(row.strength == "Weak" for row in rows), "from a press report"),
            (sum(row.age(as_on) == "older than a year" for row in rows), "older than a year"),
            (sum(row.last_day is None for row in rows), "without a date"),
        )
        if count
    ]
    return (*lines, *(f"{row.programme}: {row.caveat}" for row in newest_first(rows) if row.caveat))
