"""The texts around a table that say what it is of: titles above it, labels beside their values, sheets' names, page headers."""

from collections.abc import Sequence

from data.returns.account import is_filled
from data.returns.files.cells import is_blank, plain_text, shown_text
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import Heading
from data.returns.headings.tables import Title
from data.returns.layout.unread import Found
from data.returns.values.beside_cells import headers_of
from data.returns.words.as_on_words import without_day
from data.returns.words.export_headings import value_heading

_TITLES, _CELLS_OF_TITLE = 12, 2


def context_of(file_name: str, sheet: Sheet) -> str:
    """What the file, the sheet and its first rows are called: 'Status' alone is that of what they name."""
    # A row of more cells is one of headings or data: that a plan was approved by the DEPC makes no return of committees.
    titles = (row for row in sheet.rows[:_TITLES] if sum(not is_blank(value) for value in row) <= _CELLS_OF_TITLE)
    texts = [plain_text(value) for row in titles for value in row if isinstance(value, str)]
    return " ".join([file_name.rpartition(".")[0].replace("_", " "), sheet.name, *texts])[:3_000]


def named_in(found: Sequence[Found]) -> list[tuple[str, str]]:
    """Titles, sheets' names and dated headings of every table, with their places: one may name the day for a table of another kind."""
    named = [(title.text, one.sheet.cell_name(title.row, title.column)) for one in found for title in titles_of(one)]
    named += [both for one in found for both in _labelled(one)]
    named += [
        (cell, one.sheet.cell_name(row, column))
        for one in found
        for row in range(one.heading.first + 1, one.heading.last + 2)
        for column in range(1, len(one.sheet.rows[row - 1]) + 1)
        if without_day(cell := plain_text(one.sheet.value(row, column))) != " ".join(cell.split())
        # '2025-26 (till 31.12.2025)' says of which months the values are.
        and not ((values := value_heading(cell)) and values.period)
    ]
    named += [
        (f"as on {shown_text(value)}", one.sheet.cell_name(row, column.number))
        for one in found
        for column in one.heading.columns
        if column.statement is not None and "ASON" in column.statement and column.statement <= {"ASON", "DATE"}
        for row in range(one.heading.last + 2, len(one.sheet.rows) + 1)
        if not is_blank(value := one.sheet.value(row, column.number))
    ]
    named += [header for one in found for header in headers_of(one.sheet)]
    return named + [(one.sheet.name, f"the name of sheet {one.sheet.name}") for one in found]


def titles_of(one: Found) -> tuple[Title, ...]:
    """The texts above the table that are not struck through; of a turned sheet also those at the head of blank columns."""
    sheet, heading = one.sheet, one.heading
    rows = range(1, (heading.last if sheet.is_turned else heading.first - 1) + 2)
    places = [
        (row, column)
        for row in rows
        for column in range(1, len(sheet.rows[row - 1]) + 1)
        if (row <= heading.first or not _has_values(sheet, heading, column)) and (row, column) not in sheet.struck
    ]
    titles = [Title(row, column, plain_text(sheet.value(row, column))) for row, column in places]
    titles += [Title(*sheet.own_place(row, column), plain_text(text)) for row, column, text in sheet.over]
    return tuple(one for one in titles if one.text and not is_blank(one.text))


def _labelled(one: Found) -> list[tuple[str, str]]:
    """Lines above the headings in two cells, a label and its value, as one text: 'As on' beside a day."""
    found = []
    for row in range(1, one.heading.first + 1):
        filled = [at for at, value in enumerate(one.sheet.rows[row - 1], start=1) if is_filled(value)]
        if len(filled) == 2 and not any((row, at) in one.sheet.struck for at in filled):
            text = " ".join(shown_text(one.sheet.value(row, at)) for at in filled)
            found.append((text, one.sheet.cell_name(row, filled[1])))
    return found


def _has_values(sheet: Sheet, heading: Heading, column: int) -> bool:
    return any(not is_blank(sheet.value(row, column)) for row in range(heading.last + 2, len(sheet.rows) + 1))
