"""How a long list is laid out: its headings are understood by the rules of every return, from its first lines.

What it says is all that is needed to read the same rows again, and an entry of the ledger keeps it.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from typing import Any

from data.returns.account import Aside
from data.returns.choices import Choices
from data.returns.faults import CellFault, ReturnFault, refusal
from data.returns.files import limits
from data.returns.files.csv_text import read_csv, separator_of
from data.returns.files.sheets import Sheets, answer_of, read_answer
from data.returns.headings.tables import Table
from data.returns.layout.layout import Layout, laid_out
from data.returns.names.names import Register
from data.returns.words.kinds import KIND_WORDS

PLACE, PERIOD = ("state", "district", "district_code"), ("period", "financial_year")
_HEAD_LINES = 60
_READ = frozenset((*PLACE, *PERIOD, "hs_code", "value", "unit", "remarks"))
_APART = {
    "part": "a part of the exports (country, sector, port): such values are not recorded",
    "row_total": "a total of the row: one row has one value here",
}
_PLAIN = (
    "A long list has one row for each district, period and HS code, and one column of values: see 'Long lists' in docs/scale.md;"
    " or send it in parts"
)


@dataclass(frozen=True)
class Form:
    """One list's layout. `columns` gives each field's place in a row, counted from 0."""

    separator: str
    heading_records: int
    """Records up to the last one of the headings, blank lines counted."""
    width: int
    columns: Mapping[str, int]

    def cells(self, *fields: str) -> Callable[[Sequence[str]], Any]:
        """What gives the cells of those of the fields that there is a column for: a text for one, a tuple for more."""
        at = [self.columns[one] for one in fields if one in self.columns]
        return itemgetter(*at) if at else lambda _: ""

    def named(self, cells: Any, *fields: str) -> dict[str, str]:
        """Those cells by their fields."""
        names = [one for one in fields if one in self.columns]
        return dict(zip(names, [cells] if isinstance(cells, str) else cells, strict=False)) if names else {}

    def records(self, lines: Iterable[str]) -> "Records":
        """The records below the headings."""
        reader = csv.reader(lines, delimiter=self.separator)
        for _ in islice(reader, self.heading_records):
            pass
        return Records(reader)

    def as_json(self) -> dict[str, Any]:
        """The layout as an entry has it."""
        return {
            "separator": self.separator,
            "heading_records": self.heading_records,
            "width": self.width,
            "columns": dict(self.columns),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Form":
        """The layout that an entry has."""
        return cls(stored["separator"], stored["heading_records"], stored["width"], stored["columns"])


class Records(Iterator[list[str]]):
    """Records of a CSV with the line that the last one ended at. Raises ReturnFault where the table breaks off."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader

    @property
    def line(self) -> int:
        """The line of the file that the last record ended at, counted from 1."""
        return int(self._reader.line_num)

    def __next__(self) -> list[str]:
        try:
            record: list[str] = next(self._reader)
        except csv.Error as error:
            raise refusal(
                f"the table breaks off at line {self.line}: {error}", "Look for a quotation mark that is not closed"
            ) from error
        return record


@dataclass(frozen=True)
class Head:
    """The first lines of a list, read: the layout, the table that they make, and what was set aside of it."""

    form: Form
    table: Table
    sheets: Sheets
    layout: Layout

    @property
    def headings(self) -> dict[str, str]:
        """Field to its heading as the file writes it."""
        paths = {one.number - 1: one.path for one in self.table.heading.columns}
        return {name: paths.get(at, "") for name, at in self.form.columns.items()}

    @property
    def asides(self) -> tuple[Aside, ...]:
        """The columns that are not read."""
        columns = {self.table.sheet.column_name(one.number) for one in self.table.heading.columns}
        return tuple(one for one in self.layout.asides if one.place in columns)


def head_of(lines: Iterable[str], file_name: str, register: Register, choices: Choices) -> Head:
    """The layout of a list. Raises ReturnFault, with every reason, for one that has not the plain shape."""
    first = list(islice(lines, min(_HEAD_LINES, limits.ROWS)))
    text = "".join(first)
    read = read_answer(answer_of("csv", *read_csv(text.encode())), file_name)
    if isinstance(read, list):
        raise ReturnFault.of(read)
    layout = laid_out(read, register, choices)
    if layout.kind != "exports":
        what = f"the file holds {KIND_WORDS[layout.kind]}" if layout.kind else "its headings are not those of exports"
        raise ReturnFault.of(
            [
                *layout.faults,
                CellFault(f"it is longer than {limits.ROWS:,} rows, and {what}: only exports are taken so", _PLAIN),
            ]
        )
    if len(layout.tables) != 1:
        raise ReturnFault.of(
            [*layout.faults, CellFault(f"{len(layout.tables)} tables were found in its first lines", _PLAIN)]
        )
    table = layout.tables[0]
    faults = [*layout.faults, *_shape_faults(table)]
    columns = {name: numbers[0] - 1 for name, numbers in table.columns.items() if name in _READ and numbers}
    names = [table.sheet.column_name(one.number) for one in table.heading.columns]
    faults += [
        CellFault(
            f"{one.sentence()} is not read", "Take the column out, or set it aside in a file for --reading", sheet="CSV"
        )
        for one in layout.asides
        if one.is_open and one.place in names
    ]
    if faults:
        raise ReturnFault.of(list(dict.fromkeys(faults)))
    separator = separator_of(text)
    heading = table.heading.last + 1
    width = len(next(islice(csv.reader(first, delimiter=separator), heading - 1, None)))
    return Head(Form(separator, heading, width, columns), table, read, layout)


def _shape_faults(table: Table) -> Iterator[CellFault]:
    if table.sheet.is_turned or table.sheet.above or table.sheet.before:
        yield CellFault("its table does not begin at the first column, with its districts in rows", _PLAIN, sheet="CSV")
    for name, numbers in table.columns.items():
        if len(numbers) > 1 and name in _READ:
            shown = ", ".join(table.sheet.column_name(one) for one in numbers[:4])
            yield CellFault(f"{len(numbers)} columns hold its {name.replace('_', ' ')} ({shown})", _PLAIN, sheet="CSV")
        if name in _APART:
            yield CellFault(f"column {table.sheet.column_name(numbers[0])} holds {_APART[name]}", _PLAIN, sheet="CSV")
    if "district_code" in table.columns and "LGD" not in table.said_of("district_code"):
        yield CellFault(
            "the codes do not say whose they are", "Write 'LGD code' over them, or set the column aside", sheet="CSV"
        )
    if "goods" in table.columns and "hs_code" not in table.columns:
        yield CellFault("it names goods and has no HS code", "Give the HS code in its own column", sheet="CSV")
