"""The tables of a paper as a workbook: a sheet for each as it stands in the document, and its notes on the last one."""

from __future__ import annotations

import io
import re
import textwrap
from typing import Any, Final

from analytics.documents.layout_rules import ILLUSTRATIVE, WIDE, note_lines, one_line, provenance_lines, title_lines
from analytics.documents.paper import Cell, Paper, Table, printed
from analytics.documents.sheets.table import INDIAN, add_notes, opened, set_for_print

_NOTES: Final = "Notes"
_LONGEST_NAME: Final = 31
"""Letters that Excel allows in the name of a sheet."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
_WIDEST: Final = 60
_MARK_COLOUR: Final = "#9C2A10"
_HEAD_LINES: Final = 3
_LINE_HIGH: Final = 15.5


def tables_xlsx(paper: Paper) -> bytes:
    """Every table on a sheet of its own with its title, day and notes; numbers are numbers, and no cell is a formula."""
    out = io.BytesIO()
    wording = "\n".join(provenance_lines(paper))
    with opened(out, one_line(paper.title)[:255], wording[:255]) as (book, formats):
        looks = _Looks(book)
        for name, table in _named(paper):
            _fill(book.add_worksheet(name), table, looks, is_illustrative=paper.is_illustrative)
        lines = [("Title", one_line(paper.title))]
        lines += [(one_line(label), one_line(text)) for label, text in paper.provenance]
        lines += [("Code", one_line(paper.code))] if paper.code else []
        lines += [("Mark", ILLUSTRATIVE)] if paper.is_illustrative else []
        lines += [(f"Rows, {name}", str(len(table.body))) for name, table in _named(paper)]
        add_notes(book, formats, lines)
    return out.getvalue()


def sheet_names(tables: tuple[Table, ...]) -> list[str]:
    """A name for each sheet from the table's marking or title, as Excel allows it, and no name twice."""
    names: list[str] = []
    taken = {_NOTES.casefold(), "history"}
    for at, table in enumerate(tables, start=1):
        required = _FORBIDDEN.sub(" ", one_line(table.marking or table.title)).strip("' ")
        required = " ".join(required.split()) or f"Table {at}"
        name, more = required[:_LONGEST_NAME].strip("' "), 1
        while name.casefold() in taken:
            more += 1
            ending = f" ({more})"
            name = required[: _LONGEST_NAME - len(ending)].strip("' ") + ending
        taken.add(name.casefold())
        names.append(name)
    return names


def _named(paper: Paper) -> list[tuple[str, Table]]:
    return list(zip(sheet_names(paper.tables), paper.tables, strict=True))


class _Looks:
    """How the cells of an annexure are set; a total stands apart from the rows above it."""

    def __init__(self, book: Any) -> None:
        cell: dict[str, Any] = {"valign": "top", "border": 1, "border_color": "#8F8B80"}
        head = {**cell, "bold": True, "text_wrap": True, "align": "center", "bg_color": "#E9E7E1"}
        kinds: dict[str, dict[str, Any]] = {
            "number": {"num_format": INDIAN},
            "share": {"num_format": "0.0"},
            "text": {"text_wrap": True},
            "unknown": {"align": "right"},
        }
        self.head = book.add_format(head)
        self.row = {kind: book.add_format({**cell, **look}) for kind, look in kinds.items()}
        self.total = {
            kind: book.add_format({**cell, **look, "bold": True, "top": 2, "bg_color": "#F3F1EC"})
            for kind, look in kinds.items()
        }
        self.title = book.add_format({"bold": True, "font_size": 12})
        self.mark = book.add_format({"bold": True, "font_color": _MARK_COLOUR})
        self.note = book.add_format({"font_size": 9})


def _fill(sheet: Any, table: Table, looks: _Looks, *, is_illustrative: bool) -> None:
    above = [(line, looks.title) for line in title_lines(table)]
    if is_illustrative:
        above.insert(0, (ILLUSTRATIVE, looks.mark))
        sheet.set_header(f"&C&B{ILLUSTRATIVE}")
    for y, (line, look) in enumerate(above):
        sheet.write_string(y, 0, line, look)
    first = len(above)
    _headings(sheet, table, looks, first)
    for y, row in enumerate(table.rows, start=first + 1):
        is_total = table.has_total and y == first + len(table.rows)
        for x, cell in enumerate(row):
            _write(sheet, y, x, cell, looks.total if is_total else looks.row)
    for y, note in enumerate(note_lines(table), start=first + len(table.rows) + 2):
        sheet.write_string(y, 0, note, looks.note)
    sheet.freeze_panes(first + 1, 0)
    set_for_print(sheet, first, is_wide=len(table.headings) > WIDE)


def _headings(sheet: Any, table: Table, looks: _Looks, first: int) -> None:
    """The heading row, as wide as its columns' cells and as high as its longest heading asks for."""
    lines = 1
    for x, heading in enumerate(table.headings):
        cell = max((len(printed(row[x])) for row in table.rows), default=0)
        word = max((len(word) for word in heading.split()), default=0)
        wide = min(max(cell, word, len(heading) // _HEAD_LINES) + 3, _WIDEST)
        lines = max(lines, len(textwrap.wrap(heading, max(wide - 2, 1))))
        sheet.set_column(x, x, wide)
        sheet.write_string(first, x, one_line(heading), looks.head)
    sheet.set_row(first, _LINE_HIGH * lines)


def _write(sheet: Any, y: int, x: int, cell: Cell, looks: dict[str, Any]) -> None:
    if cell is None:
        sheet.write_string(y, x, printed(cell), looks["unknown"])
    elif isinstance(cell, str):
        sheet.write_string(y, x, one_line(cell), looks["text"])
    else:
        sheet.write_number(y, x, cell, looks["number" if isinstance(cell, int) else "share"])
