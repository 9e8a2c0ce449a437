"""The content of a file as every later step sees it, whatever the format was, and its form between two processes.

The child process writes it as JSON, the calling process reads it back: no object of a reader crosses over.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import Any

from data.entries import HIDDEN_SIGNS
from data.returns.faults import CellFault, address, letters


@dataclass(frozen=True)
class Broken:
    """A cell without a usable value: `kind` is `error` (#REF! and the like) or `formula` (never calculated)."""

    kind: str
    text: str


Value = str | int | float | bool | date | Broken | None
"""What a cell holds. Text is as written; a date has no time; None is blank."""


@dataclass(frozen=True)
class Merged:
    """A block of merged cells, first and last row and column, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """One sheet: rows from the first, each as wide as its last filled cell."""

    name: str
    rows: tuple[tuple[Value, ...], ...]
    merged: tuple[Merged, ...] = ()
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    struck: frozenset[tuple[int, int]] = frozenset()
    """Row and column of each filled cell whose text is struck through, wholly or in part."""
    commented: Mapping[tuple[int, int], str] = field(default_factory=dict, compare=False)
    """Row and column of each cell that bears a comment, with its words where the file's form gives them."""
    beside: tuple[tuple[str, str], ...] = ()
    """What lies over or beside the cells: what it is (a text box, the page's header), and its text."""
    fills: Mapping[tuple[int, int], str] = field(default_factory=dict, compare=False)
    """Row and column of each cell with a fill, blank ones too, with the colour's name."""
    inks: Mapping[tuple[int, int], str] = field(default_factory=dict, compare=False)
    """Row and column of each filled cell whose letters are coloured, with the colour's name."""
    unseen: frozenset[tuple[int, int]] = frozenset()
    """Row and column of each filled cell that shows nothing: by its number format, or in white letters."""
    is_turned: bool = False
    """Whether rows and columns were exchanged to read it: districts stood in columns."""

    above: int = 0
    """Rows of the file's sheet that stand above this part of it."""
    before: int = 0
    """Columns of the file's sheet that stand to the left of this part of it."""
    over: tuple[tuple[int, int, str], ...] = ()
    """Titles of the file's sheet that stand outside of this part and name it too: row and column as in the file, and the text."""
    listed: tuple[int, int, str, str] = (0, 0, "", "")
    """The heading of a list that gives the status of its rows, in the same way, and which it most likely gives; blank for any other sheet."""

    @property
    def label(self) -> str:
        """The sheet's name; for a part of a sheet, with the cell where it begins."""
        return (
            f"{self.name} from {address(self.above + 1, self.before + 1)}" if self.above or self.before else self.name
        )

    @cached_property
    def width(self) -> int:
        """Columns up to the last filled one."""
        return max((len(row) for row in self.rows), default=0)

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Row and column as the file has them, counted from 1."""
        at_row, at_column = (column, row) if self.is_turned else (row, column)
        return at_row + self.above, at_column + self.before

    def address(self, row: int, column: int) -> str:
        """The name of a cell as the file has it."""
        return address(*self.place(row, column))

    def fault(self, row: int, column: int, what: str, remedy: str) -> CellFault:
        """A fault of one cell, named as the file has it."""
        at_row, at_column = self.place(row, column)
        cell = address(at_row, at_column)
        return CellFault(what, remedy, row=at_row, column=letters(at_column), sheet=self.name, cell=cell)

    def cell_name(self, row: int, column: int) -> str:
        """The name by which a cell is set aside, or something is said of it alone: Sheet1!C7."""
        return f"{self.name}!{self.address(row, column)}"

    def row_name(self, row: int) -> str:
        """The name by which a row is set aside: Sheet1!14, or Sheet1!D where districts stand in columns."""
        at_row, at_column = self.place(row, 1)
        return f"{self.name}!{letters(at_column) if self.is_turned else at_row}"

    def column_name(self, column: int) -> str:
        """The name by which a column is set aside: Sheet1!D, or Sheet1!14 where districts stand in columns.

        What is said of a column of one table holds for none below it: that one's is 'Sheet1 from A17!D'.
        """
        at_row, at_column = self.place(1, column)
        return (
            f"{self.name}!{at_row}"
            if self.is_turned
            else f"{self.label if self.above else self.name}!{letters(at_column)}"
        )

    def own_place(self, row: int, column: int) -> tuple[int, int]:
        """Row and column here of a cell of the file's sheet: `place` the other way round, also outside of this part."""
        own = row - self.above, column - self.before
        return (own[1], own[0]) if self.is_turned else own

    def value(self, row: int, column: int) -> Value:
        """What a cell holds, counted from 1; nothing beyond the last."""
        cells = self.rows[row - 1] if 0 < row <= len(self.rows) else ()
        return cells[column - 1] if 0 < column <= len(cells) else None

    def turned(self) -> "Sheet":
        """The sheet with rows and columns exchanged."""
        return Sheet(
            self.name,
            tuple(
                tuple(self.value(row, column) for row in range(1, len(self.rows) + 1))
                for column in range(1, self.width + 1)
            ),
            tuple(Merged(one.left, one.top, one.right, one.bottom) for one in self.merged),
            self.is_hidden,
            self.hidden_columns,
            self.hidden_rows,
            frozenset((column, row) for row, column in self.struck),
            {(column, row): text for (row, column), text in self.commented.items()},
            self.beside,
            {(column, row): one for (row, column), one in self.fills.items()},
            {(column, row): one for (row, column), one in self.inks.items()},
            frozenset((column, row) for row, column in self.unseen),
            not self.is_turned,
            self.above,
            self.before,
            self.over,
        )

    def cut(self, top: int, bottom: int, left: int, right: int) -> "Sheet":
        """The part between rows and columns, counted from 1; its cells keep the names that the file gives them."""
        if (top, left) == (1, 1) and bottom >= len(self.rows) and right >= self.width:
            return self
        return replace(
            self,
            rows=tuple(row[left - 1 : right] for row in self.rows[top - 1 : bottom]),
            merged=tuple(
                Merged(one.top - top + 1, one.left - left + 1, one.bottom - top + 1, one.right - left + 1)
                for one in self.merged
                if top <= one.top and one.bottom <= bottom and left <= one.left and one.right <= right
            ),
            hidden_rows=frozenset(row - top + 1 for row in self.hidden_rows),
            hidden_columns=frozenset(column - left + 1 for column in self.hidden_columns),
            struck=frozenset((row - top + 1, column - left + 1) for row, column in self.struck),
            commented={(row - top + 1, column - left + 1): one for (row, column), one in self.commented.items()},
            fills={(row - top + 1, column - left + 1): one for (row, column), one in self.fills.items()},
            inks={(row - top + 1, column - left + 1): one for (row, column), one in self.inks.items()},
            unseen=frozenset((row - top + 1, column - left + 1) for row, column in self.unseen),
            above=self.above + top - 1,
            before=self.before + left - 1,
        )


HEADER, TEXT_BOX, PICTURE = "page header", "text box", "picture"
"""What may lie beside the cells of a sheet."""
_MOST_COMMENTS, _MOST_COLOURED = 1_000, 20_000


@dataclass(frozen=True)
class Sheets:
    """A file read: its sheets, how it was written, and what a person should know about it."""

    file_name: str
    form: str
    sheets: tuple[Sheet, ...]
    notes: tuple[CellFault, ...] = ()


@dataclass
class SheetBuilder:
    """A sheet while a reader fills it; rows may come in any order and with gaps."""

    name: str
    is_hidden: bool = False
    cells: dict[int, dict[int, Value]] = field(default_factory=dict)
    merged: list[Merged] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: set[tuple[int, int]] = field(default_factory=set)
    commented: dict[tuple[int, int], str] = field(default_factory=dict)
    beside: list[tuple[str, str]] = field(default_factory=list)
    fills: dict[tuple[int, int], str] = field(default_factory=dict)
    inks: dict[tuple[int, int], str] = field(default_factory=dict)
    unseen: set[tuple[int, int]] = field(default_factory=set)
    unpainted_from: int = 0
    """The first row whose colours were too many to be kept; 0 where all were."""

    def put(self, row: int, column: int, value: Value) -> None:
        """Set one cell, counted from 1."""
        self.cells.setdefault(row, {})[column] = value

    def paint(self, row: int, column: int, fill: str, ink: str = "") -> None:
        """Keep the names of a cell's colours, blank for the plain ones, up to a number that no return needs."""
        for kept, name in ((self.fills, fill), (self.inks, ink)):
            if not name:
                continue
            if len(kept) >= _MOST_COLOURED:
                self.unpainted_from = self.unpainted_from or row
                return
            kept[row, column] = name

    def keep_colours(self, last_row: int, last_column: int) -> None:
        """Drop the colours of cells beyond a row and a column."""
        for kept in (self.fills, self.inks):
            for at in [one for one in kept if one[0] > last_row or one[1] > last_column]:
                del kept[at]

    def packed(self) -> dict[str, Any]:
        """The sheet as JSON can carry it."""
        last = max(self.cells, default=0)
        return {
            "name": self.name,
            "hidden": self.is_hidden,
            "rows": [self._packed_row(self.cells.get(number, {})) for number in range(1, last + 1)],
            "merged": [[one.top, one.left, one.bottom, one.right] for one in self.merged],
            "hidden_rows": sorted(self.hidden_rows),
            "hidden_columns": sorted(self.hidden_columns),
            "struck": sorted(self.struck),
            "commented": [[*at, text] for at, text in sorted(self.commented.items())[:_MOST_COMMENTS]],
            "beside": self.beside[:_MOST_COMMENTS],
            "unseen": sorted(self.unseen)[:_MOST_COMMENTS],
            "fills": _by_name(self.fills),
            "inks": _by_name(self.inks),
        }

    @staticmethod
    def _packed_row(cells: dict[int, Value]) -> list[Any]:
        return [_packed(cells.get(column)) for column in range(1, max(cells, default=0) + 1)]


def simple(value: object) -> Value:
    """A reader's value as one of ours: times of day are dropped from dates, anything unusual becomes text."""
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, str | bool | int | date):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, time):
        return value.isoformat()
    return str(value)


def _by_name(colours: Mapping[tuple[int, int], str]) -> dict[str, list[list[int]]]:
    found: dict[str, list[list[int]]] = {}
    for at, name in sorted(colours.items()):
        found.setdefault(name, []).append(list(at))
    return found


def _by_place(colours: Mapping[str, Sequence[Sequence[int]]]) -> dict[tuple[int, int], str]:
    return {(row, column): name for name, places in colours.items() for row, column in places}


def _packed(value: Value) -> Any:
    if isinstance(value, Broken):
        return {"kind": value.kind, "text": value.text}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    return value


def _unpacked(value: Any) -> Value:
    if isinstance(value, dict):
        if "date" in value:
            return date.fromisoformat(value["date"])
        return Broken(value["kind"], value["text"])
    read: Value = value
    return read


def answer_of(form: str, sheets: Sequence[SheetBuilder], notes: Sequence[CellFault]) -> str:
    """The child's answer for a file that it read."""
    packed = {
        "form": form,
        "sheets": [sheet.packed() for sheet in sheets],
        "notes": [[note.what, note.remedy, note.sheet, note.cell] for note in [*notes, *_unpainted(sheets)]],
    }
    return json.dumps(packed, allow_nan=False, ensure_ascii=False)


def _unpainted(sheets: Sequence[SheetBuilder]) -> list[CellFault]:
    what, remedy = (
        "the colours of the cells from row {} on were too many to be looked at",
        "Look whether they say anything",
    )
    return [CellFault(what.format(one.unpainted_from), remedy, sheet=one.name) for one in sheets if one.unpainted_from]


def refusal_of(faults: Sequence[CellFault]) -> str:
    """The child's answer for a file that it refused."""
    return json.dumps({"faults": [[one.what, one.remedy, one.sheet, one.cell] for one in faults]})


def read_answer(text: str, name: str) -> Sheets | list[CellFault]:
    """What the child answered: the file's sheets, or the faults for which it was refused."""
    answer = json.loads(text)
    if "faults" in answer:
        return [
            CellFault(what, remedy, file=name, sheet=sheet, cell=cell) for what, remedy, sheet, cell in answer["faults"]
        ]
    return Sheets(
        file_name=name,
        form=answer["form"],
        sheets=tuple(
            Sheet(
                name=HIDDEN_SIGNS.sub("\ufffd", one["name"]),
                rows=tuple(tuple(_unpacked(value) for value in row) for row in one["rows"]),
                merged=tuple(Merged(*block) for block in one["merged"]),
                is_hidden=one["hidden"],
                hidden_rows=frozenset(one["hidden_rows"]),
                hidden_columns=frozenset(one["hidden_columns"]),
                struck=frozenset((row, column) for row, column in one["struck"]),
                commented={(row, column): text for row, column, text in one["commented"]},
                beside=tuple((what, text) for what, text in one["beside"]),
                unseen=frozenset((row, column) for row, column in one["unseen"]),
                fills=_by_place(one["fills"]),
                inks=_by_place(one["inks"]),
            )
            for one in answer["sheets"]
        ),
        notes=tuple(CellFault(what, remedy, sheet=sheet, cell=cell) for what, remedy, sheet, cell in answer["notes"]),
    )
