"""Values of exports that hold those of another district too: 'included in Kancheepuram' in the place or the remarks of Chengalpattu's value.

The other district's value stays not known, and is never 0; that it lies in the one that is read is kept in the remarks of that one. A
figure beside such words, '2.5 (included in Gangtok)', is kept with them.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.returns.choices import ASIDE, NOUGHT, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned, is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.lines.caveats import joined
from data.returns.lines.export_values import Amount, amount_of
from data.returns.lines.lines import Line
from data.returns.rows.footnotes import notes_by_mark
from data.returns.values.provisional import figure_and_sign
from data.returns.words.export_periods import periods_in
from data.returns.words.spelling import bare, key
from data.returns.words.vocabulary import plain, word_key

_INCLUDED = re.compile(
    unicodedata.normalize(
        "NFC",
        r"\b(?:included|incl|clubbed|merged|combined|covered|counted|shown|reported|added|taken)\b\W+(?:(?:along|together)\W+)?(?:in|with|under|along|to)\b"
        "|शामिल|सम्मिलित|समाहित|समाविष्ट|સમાવિષ્ટ|સામેલ|અંતર્ગત|অন্তর্ভুক্ত|অন্তৰ্ভুক্ত|ଅନ୍ତର୍ଭୁକ୍ତ|ସାମିଲ|சேர்க்கப்பட்|உள்ளடங்|చేర్చ|కలిపి|ಸೇರಿ|ಒಳಗೊಂಡ|ഉൾപ്പെട|ഉൾപ്പെടുത്ത|ਸ਼ਾਮਲ|ਸ਼ਾਮਿਲ",
    ),
    re.IGNORECASE,
)
_INCLUDES = re.compile(
    r"\b(?:incl|including|includes?|inclusive\s+of|together\s+with|jointly\s+with)\b(?!\W+(?:in|with|under)\b)"
    r"|\b(?:combined|joint|clubbed|merged|common)\s+(?:figures?|values?|data|exports?)\s+(?:of|for)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    plain(
        "included incl including include includes inclusive clubbed merged combined covered counted shown reported added taken in with under along together jointly to into"
        " figure figures value values data export exports total of the a is are was were has have been being its see refer vide as also and already there that this for by"
        " district districts distt dist dt jila zilla जिला जिले ज़िला"
    ).split()
)
"""What may stand beside a district's name where nothing else is said than that the value lies there."""
_DENIED = re.compile(r"\b(?:not|never|except|excl\w*|without|no)\b|नहीं|नही|नाही|નથી|নয়|নেই|ନାହିଁ|ਨਹੀਂ", re.IGNORECASE)
_WITH_FIGURE = re.compile(r"(?P<figure>\d[\d,]*(?:\.\d+)?)\s*[(\[,;:–-]*\s*(?P<words>[^\d\s(\[][^\d]*?)[)\]]?")
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_LEAST = 4
_ALIKE = ("period", "financial_year", "hs_code", "unit")
"""What tells the values of one column apart, where a district has several rows."""


class Joint(NamedTuple):
    """What a value's cell says of another district's: its own figure, blank where it has none, and its text."""

    figure: str
    text: str
    holder: str

    @property
    def is_elsewhere(self) -> bool:
        """Whether the cell has no value of its own: it lies in the other's. A 0 beside such words is none."""
        nought = isinstance(found := amount_of(self.figure), Amount) and not found.value
        return not self.figure or (nought and not _INCLUDES.search(self.text))


class _Said(NamedTuple):
    row: Row
    column: int
    text: str
    columns: frozenset[int]
    """The columns of values of which it is said: its own, or from a remark those without a value, else all."""


def parted_inclusion(written: str) -> tuple[str, str]:
    """A district's name without what it says that its value holds, 'Patna (including Gaya)', and that; the name and blank where it says nothing."""
    found = _IN_BRACKETS.search(written)
    says = found is not None and _INCLUDES.search(found[1]) and not _DENIED.search(found[1])
    return (written[: found.start()].strip(), found[1]) if found and says else (written, "")


def name_with_inclusion_kept(written: str, values: dict[str, OwnCount]) -> str:
    """The district's name of a row without what it says that the value holds, which is kept in the remarks of its values."""
    name, held = parted_inclusion(written)
    if held:
        values["remarks"] = joined([str(values.get("remarks") or ""), f"written '{written[:80]}'"])
    return name


def _with_note(value: Value, notes: Mapping[str, str]) -> str:
    """A cell's text; of a footnote's sign, alone or beside a figure, what the note says of it."""
    text = plain_text(value) if isinstance(value, str) else ""
    return notes.get(figure_and_sign(text)[1] or text.strip(), text)


def joint_cells(table: Table) -> Mapping[tuple[int, int], Joint]:
    """Row and column of each value's cell that says no more than that it lies in, or holds, that of another district of the table."""
    found: dict[tuple[int, int], Joint] = {}
    named = _named_rows(table)
    notes = notes_by_mark(table)
    for name, row in named:
        for at, (column, value) in enumerate(_values(table, row)):
            text = plain_text(value) if isinstance(value, str) else ""
            # A sign alone says what its note says.
            text = notes.get(text.strip(), text)
            parted = _WITH_FIGURE.fullmatch(cleaned(text).text) if text else None
            figure, words = (parted["figure"], parted["words"]) if parted else ("", text)
            if not words or any(map(str.isdigit, words)) or isinstance(amount_of(text), Amount):
                continue
            others = [
                other
                for other, holder in named
                if key(other) != key(name)
                and _are_alike(row, holder)
                and (figure or _has_figure(holder.cells["value"][at]))
                and _says_only(words, other)
            ]
            if len({key(one) for one in others}) == 1:
                found[row.number, column] = Joint(figure, text, others[0])
    return found


def _named_rows(table: Table) -> list[tuple[str, Row]]:
    """Each row with its district's name, that of the row above where it has none."""
    found: list[tuple[str, Row]] = []
    name = ""
    for row in table.rows:
        name = parted_inclusion(plain_text(row.value("district") or ""))[0] or name
        found += [(name, row)] if name else []
    return found


def _values(table: Table, row: Row) -> list[tuple[int, Value]]:
    return list(zip(table.columns.get("value", ()), row.cells.get("value", ()), strict=True))


def _has_figure(value: Value) -> bool:
    text = plain_text(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return any(map(str.isdigit, text))


def _are_alike(one: Row, other: Row) -> bool:
    """Whether two rows give values of one period, code and unit, as far as their cells say."""
    return all(plain_text(one.value(name) or "") == plain_text(other.value(name) or "") for name in _ALIKE)


def _says_only(text: str, written: str) -> bool:
    """Whether a text says of a district by name that a value lies in its own or holds it, and nothing else."""
    name = plain(bare(written))
    words = f" {plain(text)} "
    if not text.isascii() and len(name) >= _LEAST:
        # The case stands as an ending of the name: 'ಬಳ್ಳಾರಿಯಲ್ಲಿ' is in Ballari.
        words = re.sub(rf" {re.escape(name)}[^ ]* ", f" {name} ", words, count=1)
    if len(name) < 2 or f" {name} " not in words or _DENIED.search(text):
        return False
    rest = words.replace(f" {name} ", " ", 1).split()
    is_regional = bool(_INCLUDED.search(unicodedata.normalize("NFC", text))) and not text.isascii()
    return set(rest) <= _BESIDE or (is_regional and len(rest) <= _LEAST)


def with_joint_values(
    tables: Sequence[Table], lines: Sequence[Line], choices: Choices, filled: list[str], faults: list[CellFault]
) -> list[Line]:
    """The lines, each with the districts in its remarks whose values it is said to hold too; `filled` names them for the person who confirms.

    A 0 of which its row or another says that it lies elsewhere is added to `faults` until a person says whether it is one.
    """
    kept = list(lines)
    for table in tables if any(line.table.kind == "exports" for line in lines) else ():
        for said in _said(table):
            kept = _with_said(table, said, kept, choices, filled, faults)
    return kept


def _with_said(
    table: Table, said: _Said, lines: list[Line], choices: Choices, filled: list[str], faults: list[CellFault]
) -> list[Line]:
    """The lines with what one text says kept beside those that it names."""
    own = parted_inclusion(plain_text(said.row.value("district") or ""))[0]
    address = table.sheet.address(said.row.number, said.column)
    rows = {row.number: row for row in table.rows}
    here = {
        at: line
        for at, line in enumerate(lines)
        if line.table.sheet is table.sheet and line.own_column in said.columns and _is_of_period(said.text, line)
    }
    mine = {at: line for at, line in here.items() if line.number == said.row.number}
    others = {
        at: line
        for at, line in here.items()
        if line.number != said.row.number
        and _names(said.text, line.written)
        and _are_alike(said.row, rows.get(line.number, said.row))
    }
    if not others:
        return lines
    kept = list(lines)
    holds = bool(_INCLUDES.search(said.text)) and not _INCLUDED.search(said.text)
    noughts = {at: line for at, line in (others if holds else mine).items() if not line.values["value"]}
    meaning = choices.words_anywhere.get(word_key(said.text), "")
    if noughts and meaning not in {ASIDE, NOUGHT}:
        named = ", ".join(dict.fromkeys(line.written for line in noughts.values()))
        what = f"'{said.text[:80]}' is said, and the value of {named[:60]} is 0: it lies in another's, or is none"
        remedy = (
            f"Say by hand of the words {ASIDE} if the value is not known apart, or {NOUGHT} if there were no exports"
        )
        faults.append(replace(table.sheet.fault(said.row.number, said.column, what, remedy), word=said.text))
    gone = set(noughts) if meaning == ASIDE else set()
    own_columns = {line.own_column for at, line in mine.items() if at not in gone}
    for at, line in others.items():
        is_apart = holds or line.own_column in own_columns
        words = f"holds the value of {own} too" if not is_apart else f"{own}'s value is given with these words"
        kept[at] = _with_remark(line, f"{words} ('{said.text[:80]}', {address})")
    first = next(iter(others.values()))
    filled.append(f"{table.sheet.name}!{address}: '{said.text[:60]}' is kept in the remarks of {first.written}")
    if gone:
        what = f"the 0 of {lines[min(gone)].written} stays not known, as it was said by hand"
        filled.append(f"{table.sheet.name}!{address}: {what}")
    return [line for at, line in enumerate(kept) if at not in gone]


def _with_remark(line: Line, words: str) -> Line:
    remarks = joined([str(line.values.get("remarks") or ""), words])
    return replace(line, values={**line.values, "remarks": remarks})


def _is_of_period(text: str, line: Line) -> bool:
    """Whether a text names no period, or one in which a line lies."""
    named = periods_in(text)
    first, last = str(line.values["starts_on"]), str(line.values["ends_on"])
    return not named or any(one.starts_on.isoformat() <= first and last <= one.ends_on.isoformat() for one in named)


def _said(table: Table) -> Iterator[_Said]:
    joint = joint_cells(table)
    notes = notes_by_mark(table)
    for row in table.rows:
        values = _values(table, row)
        blank = frozenset(column for column, value in values if is_blank(value))
        # Of a row without a blank it is said of every value.
        of_remarks = blank or frozenset(column for column, _ in values)
        remarks = zip(table.columns.get("remarks", ()), row.cells.get("remarks", ()), strict=True)
        cells: list[tuple[int, Value, frozenset[int]]] = [
            (column, _with_note(value, notes), frozenset({column})) for column, value in values
        ]
        cells += [(column, value, of_remarks) for column, value in remarks]
        name = parted_inclusion(plain_text(row.value("district") or ""))[1]
        cells += [(table.column("district"), name, frozenset(column for column, _ in values))] if name else []
        for column, value, columns in cells:
            text = plain_text(value) if isinstance(value, str) else ""
            of_other = _INCLUDED.search(unicodedata.normalize("NFC", text)) or _INCLUDES.search(text)
            if text and ((row.number, column) in joint or (of_other and not _DENIED.search(text))):
                yield _Said(row, column, text, columns)


def _names(text: str, written: str) -> bool:
    name = key(bare(written))
    return len(name) >= _LEAST and name in key(text)
