"""Cells that say 'the same as above': '-do-', 'ditto', a mark of two strokes, between dashes or not.

Each is read as the cell above it, and named. An order's number is asked: districts seldom share one, and its day may differ.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import is_blank, plain_text, shown_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.values.found import LOOK, Findings
from data.returns.words.kind_table import KIND
from data.returns.words.vocabulary import plain, word_key

_DASHES = re.compile(r"[\s.:_~()\[\]\u00ad\u2010-\u2015\u2043\u2212\u2500\ufe58\ufe63\uff0d-]")
_STROKES = re.compile(
    '["\u201c-\u201f\u2033\u2034\u3003\u301d-\u301f\u05f4\uff02\u02ba\u02ee\u00ab\u00bb]+'
    "|['`\u00b4\u2018-\u201b\u2032\u02b9\uff07\u02bc]{2,4}|[,\u201a]{2}"
)
"""Marks of two strokes as keyboards and programs make them: raised or low, as one sign, as two or twice."""
_LISTED = "do|ditto|same as above|as above|तदैव|तथैव|वही|यथोपरि|उपरोक्तानुसार|उपर्युक्तानुसार|वरीलप्रमाणे"
_LETTERS = frozenset({"ঐ", "ଐ"})
"""'The same', in one letter of Bengali and Odia; of a product it may be that of another list in the same row."""
_WORDS = frozenset(map(plain, _LISTED.split("|")))
_SAME_ORDER = "yes"
"""What a person says of such a mark in an order's place where the order above is this district's too."""


def is_ditto(value: Value, field: str = "") -> bool:
    """Whether a cell of a field only refers to the one above it."""
    if not isinstance(value, str):
        return False
    is_letter = field != "product_name" and value.strip(" .।") in _LETTERS
    return is_letter or bool(_STROKES.fullmatch(_DASHES.sub("", value))) or plain(value) in _WORDS


def with_dittos_read(table: Table, choices: Choices, found: Findings, filled: list[str]) -> Table:
    """The table with each such cell as the one above it; in the first row there is none, and it stays as it stands.

    In an order's place it is read so where the order's day is the same, or a person said that the order is; else it is a fault. What a
    State returns, a status, a day, a product, is read so and a person looks at it: 'the above' may be another row than the last.
    """
    reader = _Dittos(table, choices, found.faults, filled)
    rows: list[Row] = []
    for row in table.rows:
        cells = dict(row.cells)
        for name in row.cells if rows else ():
            if any(is_ditto(value, name) for value in row.cells[name]):
                cells[name] = reader.read(name, row, rows[-1])
        rows.append(Row(row.number, cells))
    found.notes += reader.to_look_at()
    if reader.places:
        filled.append(f"{table.sheet.name}: {first_of(reader.places, 8)} repeat the cell above and were read as it")
    return replace(table, rows=tuple(rows))


class _Dittos:
    """The cells of one table that refer to the one above."""

    def __init__(self, table: Table, choices: Choices, faults: list[CellFault], filled: list[str]) -> None:
        self.places: list[str] = []
        """Those that were read as it."""
        self._table = table
        self._choices = choices
        self._faults = faults
        self._filled = filled
        self._orders: dict[int, str] = {}
        self._told: dict[tuple[int, str], list[int]] = {}
        """Column of what a State returns, and the value above, to the rows that were read as it."""

    def to_look_at(self) -> Iterator[CellFault]:
        """A note for each value that was taken from the row above it."""
        for (column, before), rows in self._told.items():
            cells = first_of([self._table.sheet.address(row, column) for row in rows], 8)
            what = f"{cells} {'repeats' if len(rows) == 1 else 'repeat'} the cell above and {'is' if len(rows) == 1 else 'are'} read as '{before[:60]}'"
            yield self._table.sheet.fault(rows[0], column, what, LOOK)

    def read(self, name: str, row: Row, above: Row) -> tuple[Value, ...]:
        """A field's cells with each such cell as the one above, or blank where it is asked or set aside."""
        columns = zip(self._table.columns[name], row.cells[name], above.cells[name], strict=True)
        kept = []
        for column, value, before in columns:
            is_own = not is_ditto(value, name)
            is_taken = not is_own and self._is_taken(name, plain_text(value), column, row, above, before)
            kept.append(value if is_own else before if is_taken else None)
        return tuple(kept)

    def _is_taken(self, name: str, text: str, column: int, row: Row, above: Row, before: Value) -> bool:
        place = self._table.sheet.address(row.number, column)
        if _is_left_between(self._table, above.number, row.number, column):
            what = f"'{text[:20]}' repeats a row that is not read"
            remedy = "Write the cell in full, or set it aside"
            self._faults.append(self._table.sheet.fault(row.number, column, what, remedy))
            return False
        if name == "order_number" and not _is_of_one_day(row, above):
            self._orders[column] = plain_text(before) or self._orders.get(column, "")
            said = _own_words(self._table, self._choices, column).get(word_key(text), "")
            if said == ASIDE:
                what = f"{place} repeats an order and was set aside, as it was said by hand"
                self._filled.append(f"{self._table.sheet.name}: {what}")
            elif said != _SAME_ORDER:
                self._faults.append(_asked(self._table, row.number, column, text, self._orders[column]))
            if said != _SAME_ORDER:
                return False
        if name in KIND[self._table.kind].telling_fields and not name.startswith("order"):
            self._told.setdefault((column, shown_text(before)), []).append(row.number)
        self.places.append(place)
        return True


def _is_of_one_day(row: Row, above: Row) -> bool:
    """Whether a column of its own gives the order's day, and gives the one of the row above, or refers to it too."""
    own, before = row.cells.get("order_date", ()), above.cells.get("order_date", ())
    days = [(value, one) for value, one in zip(own, before, strict=True) if not is_blank(one)]
    return bool(days) and all(
        is_ditto(value, "order_date") or plain_text(value) == plain_text(one) for value, one in days
    )


def _is_left_between(table: Table, first: int, last: int, column: int) -> bool:
    """Whether a row between two rows of the table has something in a column: then that is what stands above the second."""
    return any(not is_blank(table.sheet.value(number, column)) for number in range(first + 1, last))


def _own_words(table: Table, choices: Choices, column: int) -> dict[str, str]:
    path = table.heading.path(column)
    return choices.own_words | choices.own_words_of(table.sheet.name, path, table.sheet.column_name(column))


def _asked(table: Table, row: int, column: int, text: str, order: str) -> CellFault:
    what = f"'{text[:20]}' repeats the order above, '{order[:40]}': an order's number and day may differ"
    remedy = f"Say by hand '{_SAME_ORDER}' if it is the same order, or '{ASIDE}' if it is not known, or write the order"
    return replace(table.sheet.fault(row, column, what, remedy), word=text)
