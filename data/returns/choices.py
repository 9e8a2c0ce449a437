"""What a steward has said of how a file is to be read: on the page, or in a small file on the command line.

A choice never says what a cell holds; it says which column is which field, what is set aside, and what the file leaves
out (the State, the scheme). The file is JSON, for example:

    {"state": "Uttar Pradesh", "kind": "plans", "scheme": "ODOP", "split": true, "each": true, "headings": {"Sheet1": "3-5"},
     "words": {"Cleared": "notified", "Under vetting": "aside"}, "notes": ["Rows in grey: typed by the DIC"], "columns": {"Nodal officer appointed": "aside", "D": "drafted_on"}, "aside": ["Sheet2", "Sheet1!14", "Sheet1!C7"],
     "dates": "month first", "periods": {"Sheet1!D": "April-December 2025"}, "units": {"Sheet1!D": "Rs crore"}, "open": {"Sheet3": "aside"},
     "hidden": "read"}

A word of `words` may hold for one column alone, as in {"Sheet1!D": {"Y": "drafted"}}; by itself it holds for all of them. A cell's
place stands for what it holds, as in {"Sheet1!D7": "3455.60"} of a value of exports and {"Sheet1!D7": "Textile"} of a blank sector, {"Sheet1!C7": "ODOP; DEH"} of a scheme.
`dates` is the order of day and month in figures, of the file or, as in {"Sheet1!E": "day first"}, of single columns; `periods` say for which months a
column of export values stands whose heading names none, `units` in which unit. `hidden` says of all rows and columns that the file hides whether they are read or set `aside`. `open` is what a
file made for a person to fill in asks about: what was not read, each place with `aside` once it is decided; `remarks` in the same way are texts beside a row, each with `holds` where a person has read
it and the row holds. A `?` is refused.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from data.export_units import EXPORT_UNITS
from data.returns.faults import first_of, refusal
from data.returns.files.cells import read_date
from data.returns.names.names import Register
from data.returns.words import kinds
from data.returns.words.as_on_words import without_day
from data.returns.words.export_headings import is_unit
from data.returns.words.export_periods import period_of
from data.returns.words.kinds import Kind
from data.returns.words.said_status import said_status
from data.returns.words.spelling import key
from data.returns.words.status_words import OWN_WORDS
from data.returns.words.vocabulary import plain, word_key

ASIDE, READ, UNDECIDED, HOLDS = "aside", "read", "?", "holds"
NOUGHT = "0"
"""What 'nil' in a column of values may be said to mean; any other number is what a text in a value's place may be said to be."""
ONE_PRODUCT, SEVERAL_PRODUCTS = "one product", "several products"
PRODUCTS_SAID = (ONE_PRODUCT, SEVERAL_PRODUCTS)
"""What names joined by a word, 'Mango and Cashew', may be said to be."""
DAY_FIRST, MONTH_FIRST = "day first", "month first"
_MOST = 500
_CELL = re.compile(r"![A-Z]{1,3}\d+$")
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,6})?")
_SAID = frozenset(
    [
        *("kind", "state", "scheme", "split", "each", "headings", "columns", "words", "aside"),
        *("notes", "remarks", "dates", "periods", "units", "open", "hidden"),
    ]
)
_FIELD_NAMES = {one.name for fields in kinds.FIELDS.values() for one in fields}
_REMEDY = "Write it as `python -m data import --help` shows, or make one with --save-reading and change it"


@dataclass(frozen=True)
class Choices:
    """What was chosen for one file; nothing chosen leaves everything to the rules."""

    kind: Kind | None = None
    state_code: int | None = None
    scheme: str | None = None
    split: bool | None = None
    """Whether commas, slashes and 'and' part several products in a cell."""
    each: bool | None = None
    """Whether what a row says once, a sector or a GI tag, holds for each of the products of its cell."""
    headings: tuple[tuple[str, int, int], ...] = ()
    """Sheet, first and last row of its headings, counted from 1."""
    columns: tuple[tuple[str, str], ...] = ()
    """Heading (its lines joined by ' > '), or a column's letters, to a field's name or `aside`."""
    words: tuple[tuple[str, str], ...] = ()
    """A State's own words for a status, or 'nil' for a value, to what they mean or `aside`, which leaves it not known."""
    column_words: tuple[tuple[str, str, str], ...] = ()
    """The same of one column alone: its heading or letters, the word, and what it means there."""
    aside: frozenset[str] = frozenset()
    """Names of sheets, rows, columns and cells that a person has set aside."""
    notes: frozenset[str] = frozenset()
    """Notes of a file that speak of colours or signs, of which a person has said that they change nothing."""
    remarks: frozenset[str] = frozenset()
    """Remarks, each with what its row says, of which a person has said that the row holds."""
    dates: tuple[tuple[str, str], ...] = ()
    """Heading or column, or blank for the whole file, to DAY_FIRST or MONTH_FIRST, in which days in figures are written."""
    periods: tuple[tuple[str, str], ...] = ()
    """Heading or column of export values, or a text of their rows, to the period that it means, in words that `period_of` reads."""
    units: tuple[tuple[str, str], ...] = ()
    """Heading or column of export values to the unit that they are in, in words: 'Rs crore'."""
    hidden: str = ""
    """Whether the rows and columns that the file hides are to be READ or set ASIDE; blank where nobody said."""

    def column(self, sheet_name: str, path: str, name: str) -> str:
        """What was chosen for a column: a field's name, `aside`, or blank. `name` is as in Sheet1!D."""
        if self.period(sheet_name, path, name):
            return "value"
        return _of_column(self.columns, sheet_name, path, name) or (ASIDE if name in self.aside else "")

    def order_of_dates(self, sheet_name: str, path: str, name: str) -> str:
        """The order of day and month that was said of a column, or of the whole file; blank where nobody did."""
        return _of_column(self.dates, sheet_name, path, name) or dict(self.dates).get("", "")

    def period(self, sheet_name: str, path: str, name: str) -> str:
        """The period that was said of a column of export values; blank where nobody did."""
        return _of_column(self.periods, sheet_name, path, name)

    def period_of_text(self, text: str) -> str:
        """The period that was said of a text of the rows' own cells, 'FY26'; blank where nobody did."""
        return dict(self.periods).get(text.strip(), "")

    def unit(self, sheet_name: str, path: str, name: str) -> str:
        """The unit that was said of a column of export values; blank where nobody did."""
        return _of_column(self.units, sheet_name, path, name)

    def said_exactly(self, text: str, sheet_name: str, path: str, name: str) -> str:
        """What was said of a text as it stands, with its signs, in a column or the whole file: '(12.50)' is another than '12.50*'."""
        of_column = tuple((column, said) for column, word, said in self.column_words if word.strip() == text)
        of_all = {word.strip(): said for word, said in self.words}
        return _of_column(of_column, sheet_name, path, name) or of_all.get(text, "")

    def of_cell(self, place: str) -> str:
        """What was said of one cell by its place, Sheet1!D7: the figure or the sector that it means; blank where nothing was."""
        return dict(self.words).get(place, "")

    @property
    def own_words(self) -> dict[str, str]:
        """The State's own words as cells are compared, with what they mean."""
        return {word_key(word): meaning for word, meaning in self.words}

    @property
    def words_anywhere(self) -> dict[str, str]:
        """The State's own words of all columns and of each: for a remark or a note, which stand in no column of a status."""
        return {word_key(word): meaning for _, word, meaning in self.column_words} | self.own_words

    def own_words_of(self, sheet_name: str, path: str, name: str) -> dict[str, str]:
        """The State's own words of one column alone, with what they mean there. `name` is as in Sheet1!D."""
        return {
            word_key(word): meaning
            for column, word, meaning in self.column_words
            if _of_column(((column, meaning),), sheet_name, path, name)
        }

    def split_of(self, text: str) -> bool | None:
        """Whether what stands between a cell's names parts them: as it was said of its words, else of the whole file."""
        said = self.words_anywhere.get(word_key(text), "")
        return {ONE_PRODUCT: False, SEVERAL_PRODUCTS: True}.get(said, self.split)

    def is_aside(self, *names: str) -> bool:
        """Whether one of the names was set aside by hand."""
        return not self.aside.isdisjoint(names)

    def passes(self, place: str, text: str) -> bool:
        """Whether a note was set aside by hand, or the same one before it in the layout's confirmed reading."""
        return self.is_aside(place) or text in self.notes

    @property
    def _words_by_column(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for column, word, meaning in self.column_words:
            found.setdefault(column, {})[word] = meaning
        return found

    @property
    def of_layout(self) -> "Choices":
        """What holds for the next file of the same layout too: not its State, its periods, what it hides, what is of each product, nor single rows, cells and figures."""
        kept = frozenset(
            one for one in self.aside if not re.search(r"!([A-Z]*\d+|text box \d+|comment [A-Z]+\d+)$", one)
        )
        words = tuple(one for one in self.words if not (_is_of_one_file(one[1]) or _CELL.search(one[0])))
        of_columns = tuple(one for one in self.column_words if not _is_of_one_file(one[2]))
        return replace(
            self, state_code=None, aside=kept, periods=(), each=None, words=words, column_words=of_columns, hidden=""
        )

    @property
    def in_order(self) -> "Choices":
        """The same choices in one order, to be compared: an entry of the ledger does not keep in which they were made."""
        return replace(
            self,
            headings=tuple(sorted(self.headings)),
            columns=tuple(sorted(self.columns)),
            words=tuple(sorted(self.words)),
            dates=tuple(sorted(self.dates)),
            units=tuple(sorted(self.units)),
        )

    def as_json(self, register: Register | None = None) -> dict[str, Any]:
        """The choices as they are written down, without those that were not made."""
        state: Any = self.state_code
        if register is not None and state is not None:
            state = register.state_name[state]
        statement = {
            "kind": self.kind,
            "state": state,
            "scheme": self.scheme,
            "split": self.split,
            "each": self.each,
            "headings": {sheet: f"{first}-{last}" for sheet, first, last in self.headings},
            "columns": dict(self.columns),
            "words": dict(self.words) | self._words_by_column,
            "aside": sorted(self.aside),
            "notes": sorted(self.notes),
            "remarks": sorted(self.remarks),
            "dates": dict(self.dates).get("") if {name for name, _ in self.dates} == {""} else dict(self.dates),
            "periods": dict(self.periods),
            "units": dict(self.units),
            "hidden": self.hidden,
        }
        return {name: value for name, value in statement.items() if value not in (None, "", {}, [])}


NOTHING_CHOSEN = Choices()


def choices_from(statement: Mapping[str, Any], register: Register) -> Choices:
    """The choices that a file or an entry holds. Raises ReturnFault for what is none."""
    unknown = sorted(set(statement) - _SAID)
    if unknown:
        raise refusal(f"the reading names {', '.join(unknown)}, which cannot be chosen", _REMEDY)
    kind, scheme, split = statement.get("kind"), statement.get("scheme"), statement.get("split")
    if kind is not None and kind not in kinds.KINDS:
        raise refusal(f"'{kind}' is no kind of return", f"Write one of: {', '.join(kinds.KINDS)}")
    if scheme is not None and scheme not in kinds.SCHEMES:
        raise refusal(f"'{scheme}' is no scheme", f"Write one of: {', '.join(kinds.SCHEMES)}")
    each = statement.get("each")
    for name, said in (("split", split), ("each", each)):
        if said not in {None, True, False}:
            raise refusal(f"'{name}' is neither true nor false", _REMEDY)
    words = statement.get("words", {})
    by_column = {name: of for name, of in words.items() if isinstance(of, dict)} if isinstance(words, dict) else {}
    for_all = {word: of for word, of in words.items() if word not in by_column} if isinstance(words, dict) else words
    return Choices(
        kind=kind,
        state_code=_state(statement.get("state"), register),
        scheme=scheme,
        split=split,
        each=each,
        headings=_headings(statement.get("headings", {})),
        columns=_columns(statement.get("columns", {})),
        words=_words(for_all),
        column_words=tuple((column, *one) for column, of in by_column.items() for one in _words(of)),
        aside=_aside(statement.get("aside", []), "'aside' is no list of sheets, rows, columns and cells")
        | _decided(statement.get("open", {})),
        notes=_aside(statement.get("notes", []), "'notes' is no list of the texts of notes"),
        remarks=_held(statement.get("remarks", [])),
        dates=_dates(statement.get("dates", {})),
        periods=_periods(statement.get("periods", {})),
        units=_units(statement.get("units", {})),
        hidden=_hidden(statement.get("hidden", "")),
    )


def read_choices(text: str, register: Register) -> Choices:
    """The choices of a reading file. Raises ReturnFault for what is no such file."""
    try:
        statement = json.loads(text)
    except json.JSONDecodeError as error:
        raise refusal(f"the reading is no JSON: {error}", _REMEDY) from error
    if not isinstance(statement, dict):
        raise refusal("the reading is no JSON object", _REMEDY)
    return choices_from(statement, register)


def _state(statement: object, register: Register) -> int | None:
    if statement is None:
        return None
    code = statement if isinstance(statement, int) else register.state_keys.get(key(str(statement)))
    if code not in register.state_name:
        raise refusal(f"'{statement}' is no State or Union Territory", "Write its name as in the template")
    return code


def _headings(statement: object) -> tuple[tuple[str, int, int], ...]:
    if not isinstance(statement, dict) or len(statement) > _MOST:
        raise refusal("'headings' is no list of sheets with their rows", _REMEDY)
    found = []
    for sheet, rows in statement.items():
        match = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", str(rows))
        first = int(match[1]) if match else 0
        last = int(match[2] or first) if match else 0
        if not 1 <= first <= last <= first + 5:
            raise refusal(f"'{rows}' are no rows of headings", 'Write them as in "Sheet1": "3-5"')
        found.append((str(sheet), first, last))
    return tuple(found)


def _columns(statement: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(statement, dict) or len(statement) > _MOST:
        raise refusal("'columns' is no list of headings with their fields", _REMEDY)
    for heading, name in statement.items():
        if name != ASIDE and name not in _FIELD_NAMES:
            known = ", ".join(sorted(_FIELD_NAMES))
            raise refusal(f"'{name}', for {heading}, is no field", f"Write '{ASIDE}' or one of: {known}")
    return tuple((str(heading), str(name)) for heading, name in statement.items())


def _words(statement: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(statement, dict) or len(statement) > _MOST:
        raise refusal("'words' is no list of words for a status with what they mean", _REMEDY)
    for word, meaning in statement.items():
        if not is_meaning(str(meaning)):
            remedy = f"Write a day, as 15.06.2026, or one of: {', '.join(sorted(_MEANINGS))}"
            raise refusal(f"'{meaning}', for the word {word}, is no status", remedy)
    return tuple((str(word), str(meaning)) for word, meaning in statement.items())


_OWN = {one for meanings in OWN_WORDS.values() for one in meanings}
_MEANINGS = frozenset({ASIDE, NOUGHT, *PRODUCTS_SAID, *kinds.SCHEMES, *_OWN})


def is_meaning(text: str) -> bool:
    """Whether a word may be said to mean this: a status or answer, also with days behind it, a day, a number, or 'yes; no' of a cell's products."""
    is_one = is_day(text) or _NUMBER.fullmatch(text) or said_status(text)
    return bool(is_one) or {one.strip() for one in text.split(";")} <= _MEANINGS


def is_day(text: str) -> bool:
    """Whether a word is said to mean a day, which it does in one file alone."""
    return isinstance(read_date(text), date)


def _is_of_one_file(meaning: str) -> bool:
    """Whether a word has this meaning in one file alone: a day, or a figure that is not 0."""
    return is_day(meaning) or bool(said_status(meaning)) or (meaning != NOUGHT and bool(_NUMBER.fullmatch(meaning)))


def _dates(statement: object) -> tuple[tuple[str, str], ...]:
    of_columns = {"": statement} if isinstance(statement, str) else statement
    if not isinstance(of_columns, dict) or any(one not in (DAY_FIRST, MONTH_FIRST) for one in of_columns.values()):
        raise refusal(
            "'dates' says no order of day and month",
            f"Write '{DAY_FIRST}' or '{MONTH_FIRST}', or one of them by column",
        )
    return tuple((str(name), str(order)) for name, order in of_columns.items())


def _hidden(statement: object) -> str:
    if statement not in ("", READ, ASIDE):
        raise refusal("'hidden' does not say what becomes of what the file hides", f"Write '{READ}' or '{ASIDE}'")
    return str(statement)


def _periods(statement: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(statement, dict) or len(statement) > _MOST:
        raise refusal("'periods' is no list of columns with their periods", _REMEDY)
    for column, written in statement.items():
        if isinstance(found := period_of(str(written)), str):
            raise refusal(
                f"'{written}', for {column}, is no period of whole months: {found}", "Write it as April-December 2025"
            )
    return tuple((str(column), str(written)) for column, written in statement.items())


def _units(statement: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(statement, dict) or len(statement) > _MOST:
        raise refusal("'units' is no list of columns with their units", _REMEDY)
    for column, written in statement.items():
        if not is_unit(str(written)):
            known = ", ".join(one.words for one in EXPORT_UNITS)
            raise refusal(f"'{written}', for {column}, is no unit that is known here", f"Write one of: {known}")
    return tuple((str(column), str(written)) for column, written in statement.items())


def _of_column(said: tuple[tuple[str, str], ...], sheet_name: str, path: str, name: str) -> str:
    """What was said of a column by its heading, as Sheet1!D, or as D; blank where nothing was."""
    for written, meaning in said:
        if written in {name, name.removeprefix(f"{sheet_name}!")} or (
            written and plain(without_day(written)) == plain(without_day(path))
        ):
            return meaning
    return ""


def _decided(statement: object) -> frozenset[str]:
    """The places of what was not read, each of which a person has set aside."""
    if not isinstance(statement, dict) or len(statement) > _MOST * 10:
        raise refusal("'open' is no list of places that were not read", _REMEDY)
    waiting = [str(place) for place, meaning in statement.items() if meaning != ASIDE]
    if waiting:
        what = f"of {first_of(waiting, 5)} nobody has said what becomes of {'it' if len(waiting) == 1 else 'them'}"
        remedy = f"Write '{ASIDE}' for what is no part of the return; take out what 'columns' or 'headings' now read"
        raise refusal(what, remedy)
    return frozenset(map(str, statement))


def _held(statement: object) -> frozenset[str]:
    """The remarks beside which a person has said that the rows hold."""
    if not isinstance(statement, dict):
        return _aside(statement, "'remarks' is no list of remarks with what their rows say")
    if waiting := [str(text) for text, meaning in statement.items() if meaning != HOLDS]:
        remedy = f"Write '{HOLDS}' where the row holds; else correct the row, or set it or its cell aside"
        raise refusal(f"of the remark {first_of(waiting, 3)} nobody has said whether its row holds", remedy)
    return frozenset(map(str, statement))


def _aside(statement: object, why: str) -> frozenset[str]:
    if not isinstance(statement, list) or len(statement) > _MOST * 10:
        raise refusal(why, _REMEDY)
    return frozenset(str(one) for one in statement)
