"""Cells that say 'the same as above': '-do-', 'ditto', a mark of two strokes. Each is read as the cell above it, and named."""

from dataclasses import replace

from data.returns.faults import first_of
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.words.vocabulary import plain

_MARKS = frozenset({'"', "''", "``", "〃", ",,", "”", "“", "„"})
_LISTED = "do|ditto|same as above|as above|तदैव|वही|यथोपरि|उपरोक्तानुसार|वरीलप्रमाणे"
_LETTERS = frozenset({"ঐ", "ଐ"})
"""'The same', in one letter of Bengali and Odia; of a product it may be that of another list in the same row."""
_WORDS = frozenset(map(plain, _LISTED.split("|")))


def is_ditto(value: Value, field: str = "") -> bool:
    """Whether a cell of a field only refers to the one above it."""
    if not isinstance(value, str):
        return False
    is_letter = field != "product_name" and value.strip(" .।") in _LETTERS
    return is_letter or value.strip() in _MARKS or plain(value) in _WORDS


def with_dittos_read(table: Table, filled: list[str]) -> Table:
    """The table with each such cell as the one above it; in the first row there is none, and it stays as it stands."""
    rows: list[Row] = []
    read: list[str] = []
    for row in table.rows:
        cells = dict(row.cells)
        for name, values in row.cells.items():
            if rows and any(is_ditto(value, name) for value in values):
                above = rows[-1].cells[name]
                cells[name] = tuple(
                    before if is_ditto(value, name) else value for value, before in zip(values, above, strict=True)
                )
                read += [
                    table.sheet.address(row.number, column)
                    for column, value in zip(table.columns[name], values, strict=True)
                    if is_ditto(value, name)
                ]
        rows.append(Row(row.number, cells))
    if not read:
        return table
    filled.append(f"{table.sheet.name}: {first_of(read, 8)} repeat the cell above and were read as it")
    return replace(table, rows=tuple(rows))
