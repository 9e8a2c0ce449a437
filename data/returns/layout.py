"""Where the table is in a sheet that people made for people: headings found by content, everything else told apart.

Titles above, heading rows of one or two lines, a line that numbers the columns, State names as bands, totals
anywhere, notes and signatures below: each is recognised, set apart and said. What cannot be told is a fault, so
that nothing is dropped in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from data.returns import kinds
from data.returns.cells import cleaned, is_blank, plain_text
from data.returns.faults import CellFault, address, at
from data.returns.headings import HEADING_WITHIN, Heading, heading_of, text_of
from data.returns.kinds import Kind
from data.returns.sheets import Sheet, Sheets, Value

_TOTAL = re.compile(r"(grand |sub |state |district )?totals?( .*)?|sum|कुल( योग)?( .*)?|योग|महायोग|सकल योग")
_NUMBERING = re.compile(r"\(?\d{1,2}\)?|\(?[a-z]\)?|[ivx]+", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One row under the headings: its number in the sheet, and its cells by field."""

    number: int
    values: dict[str, Value]


@dataclass(frozen=True)
class Table:
    """The table of one sheet. `columns` gives each field's column, counted from 1."""

    sheet: Sheet
    kind: Kind
    columns: dict[str, int]
    rows: tuple[Row, ...]
    titles: tuple[str, ...]
    bands: tuple[tuple[int, str], ...]
    """Rows with one text only, which may name the State of the rows below."""

    def cell(self, row: int, name: str) -> str:
        """The address of a field's cell in a row."""
        return address(row, self.columns.get(name, 1))


@dataclass
class Layout:
    """The tables of a file, all of one kind, with what was found wrong or set apart on the way."""

    kind: Kind | None = None
    tables: list[Table] = field(default_factory=list)
    kept_aside: list[str] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)
    notes: list[CellFault] = field(default_factory=list)


def laid_out(sheets: Sheets) -> Layout:
    """The layout of a file: every fault of the arrangement in one pass."""
    layout = Layout(notes=list(sheets.notes))
    found: list[tuple[Sheet, Heading]] = []
    for sheet in sheets.sheets:
        if sheet.is_hidden:
            what = "the sheet is hidden and was not read"
            layout.notes.append(CellFault(what, "Show it if it belongs to the return", sheet=sheet.name))
            continue
        if not any(any(not is_blank(value) for value in row) for row in sheet.rows):
            continue
        heading = heading_of(sheet, sheets.file_name, layout.faults)
        if heading is not None:
            found.append((sheet, heading))
    kinds_found = sorted({heading.kind for _, heading in found})
    if len(kinds_found) > 1:
        words = " and ".join(kinds.KIND_WORDS[kind] for kind in kinds_found)
        layout.faults.append(CellFault(f"the file holds {words}", "Send one file per kind of return"))
        return layout
    if not found:
        if not layout.faults:
            layout.faults.append(_no_heading(sheets))
        return layout
    layout.kind = found[0][1].kind
    for sheet, heading in found:
        _add_table(layout, sheet, heading)
    if not layout.faults and not any(table.rows for table in layout.tables):
        what = "there is no row below the headings"
        layout.faults.append(CellFault(what, "Send the return with its rows", sheet=found[0][0].name))
    return layout


def _no_heading(sheets: Sheets) -> CellFault:
    texts = [
        plain_text(value)
        for sheet in sheets.sheets
        for row in sheet.rows[:HEADING_WITHIN]
        for value in row
        if isinstance(value, str) and not is_blank(value)
    ]
    if not texts:
        return CellFault("the file holds no filled cell", "Send the file that holds the return")
    return CellFault(
        f"no row of headings was found; the first texts are {', '.join(repr(text[:30]) for text in texts[:6])}",
        "Give the columns headings as in the template: District, and Status, Product or Order number",
    )


def _add_table(layout: Layout, sheet: Sheet, heading: Heading) -> None:
    columns: dict[str, int] = {}
    for column, one in heading.fields.items():
        is_filled = any(column <= len(row) and not is_blank(row[column - 1]) for row in sheet.rows[heading.last + 1 :])
        if one.name not in columns:
            columns[one.name] = column
        elif is_filled and one.name not in {"serial", "remarks"}:
            what = f"the column {heading.texts.get(column, '')!r} means the same as the one in {address(heading.last + 1, columns[one.name])}"
            layout.faults.append(
                at(sheet.name, heading.last + 1, column, what, "Keep one of the two, or rename the other")
            )
    for column, text in heading.texts.items():
        if column not in heading.fields and text not in layout.kept_aside:
            layout.kept_aside.append(text)
    rows, bands = _rows(layout, sheet, heading, columns)
    _note_hidden(layout, sheet, columns, rows)
    titles = tuple(plain_text(value) for row in sheet.rows[: heading.first] for value in row if not is_blank(value))
    layout.tables.append(Table(sheet, heading.kind, columns, tuple(rows), titles, tuple(bands)))
    _merged_faults(layout, sheet, heading, columns, rows)


def _rows(
    layout: Layout, sheet: Sheet, heading: Heading, columns: dict[str, int]
) -> tuple[list[Row], list[tuple[int, str]]]:
    rows: list[Row] = []
    bands: list[tuple[int, str]] = []
    for index in range(heading.last + 1, len(sheet.rows)):
        cells, number = sheet.rows[index], index + 1
        filled = [value for value in cells if not is_blank(value)]
        if not filled:
            continue
        texts = [kinds.heading(plain_text(value)) for value in filled]
        set_apart = ""
        if any(_TOTAL.fullmatch(text) for text in texts[:3]):
            set_apart = "the row is a total and was set apart"
        elif (
            index == heading.last + 1
            and len(filled) > 1
            and all(_NUMBERING.fullmatch(plain_text(value)) for value in filled)
        ):
            set_apart = "the row numbers the columns and was set apart"
        elif index > heading.last + 1 and _repeats(cells, heading):
            set_apart = "the row repeats the headings and was set apart"
        elif len(filled) == 1 and isinstance(filled[0], str) and not _is_district(cells, columns):
            bands.append((number, cleaned(filled[0]).text))
            continue
        elif (
            len(filled) == 1
            and columns.get("serial")
            and cells[columns["serial"] - 1 : columns["serial"]] == (filled[0],)
        ):
            set_apart = "the row holds a serial number only and was set apart"
        if set_apart:
            layout.notes.append(
                CellFault(set_apart, "Nothing, if this is so", row=number, sheet=sheet.name, cell=address(number, 1))
            )
            continue
        values = {name: cells[column - 1] if column <= len(cells) else None for name, column in columns.items()}
        rows.append(Row(number, values))
    return rows, bands


def _is_district(cells: Sequence[Value], columns: dict[str, int]) -> bool:
    column = columns.get("district", 0)
    return 0 < column <= len(cells) and not is_blank(cells[column - 1])


def _repeats(cells: Sequence[Value], heading: Heading) -> bool:
    texts = [text_of(cells, column - 1) for column in heading.fields]
    return sum(
        1
        for text, one in zip(texts, heading.fields.values(), strict=True)
        if text and one.pattern.fullmatch(kinds.heading(text))
    ) >= max(2, len(texts) - 1)


def _note_hidden(layout: Layout, sheet: Sheet, columns: dict[str, int], rows: Sequence[Row]) -> None:
    for row in rows:
        if row.number in sheet.hidden_rows:
            layout.notes.append(
                CellFault(
                    "the row is hidden and was read",
                    "Delete it if it does not belong to the return",
                    row=row.number,
                    sheet=sheet.name,
                    cell=address(row.number, 1),
                )
            )
    for name, column in columns.items():
        if column in sheet.hidden_columns:
            what = f"the column of {name.replace('_', ' ')} is hidden and was read"
            layout.notes.append(at(sheet.name, 1, column, what, "Clear it if it does not belong to the return"))


def _merged_faults(layout: Layout, sheet: Sheet, heading: Heading, columns: dict[str, int], rows: list[Row]) -> None:
    """One value for several rows is a State's name or a fault; the State is filled down."""
    by_number = {row.number: row for row in rows}
    for block in sheet.merged:
        if block.top <= heading.last + 1 or block.top not in by_number:
            continue
        covered = [name for name, column in columns.items() if block.left <= column <= block.right]
        if covered == ["state"]:
            value = by_number[block.top].values["state"]
            for number in range(block.top, block.bottom + 1):
                if number in by_number:
                    by_number[number].values["state"] = value
        elif [name for name in covered if name not in {"serial", "remarks"}]:
            last = address(block.bottom, block.right)
            what = f"the cells down to {last} are merged: it cannot be told which row or column the value is for"
            layout.faults.append(at(sheet.name, block.top, block.left, what, "Unmerge them and fill every cell"))
