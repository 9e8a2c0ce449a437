"""Rows and columns that a file hides, by hand or by a filter, and that hold data: whoever looks at the file cannot see them.

A person says one word for all of them, for the one file: they are read like the rest, or they are left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from data.returns.account import Aside, is_filled
from data.returns.choices import ASIDE, READ, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.sheets import Sheet, Sheets
from data.returns.headings.tables import Table

ASK_HIDDEN = (
    "Make them visible in the file and look at them, then say once for all of them whether they are read or set aside"
    f' (in a file for --reading: "hidden": "{READ}" or "{ASIDE}")'
)
_SHOWN = 3


def hidden_faults(tables: Sequence[Table], choices: Choices) -> list[CellFault]:
    """One question for all hidden rows and columns that are read, as a district, its facts, a heading or a title; none once it is answered."""
    if choices.hidden:
        return []
    places = list(dict.fromkeys(place for table in tables for place in _read_places(table)))
    if not places:
        return []
    what = f"{first_of(places, 30)} {'is' if len(places) == 1 else 'are'} hidden in the file and would be read: do they count?"
    return [CellFault(what, ASK_HIDDEN, sheet=tables[0].sheet.name)]


def _read_places(table: Table) -> Iterator[str]:
    sheet = table.sheet
    rows = (
        {row.number for row in table.rows} | {band[0] for band in table.bands} | set(range(1, table.heading.last + 2))
    )
    for number in sorted(rows & sheet.hidden_rows):
        if any(is_filled(sheet.value(number, at)) for at in range(1, sheet.width + 1)):
            yield sheet.row_name(number)
    serial = set(table.columns.get("serial", ()))
    for column in sorted((table.numbers - serial) & sheet.hidden_columns):
        if any(is_filled(sheet.value(row.number, column)) for row in table.rows):
            yield sheet.column_name(column)


def without_hidden(sheets: Sheets, choices: Choices) -> tuple[Sheets, list[Aside]]:
    """The file without the cells of its hidden rows and columns, each of which is named, where a person set them aside; else as it is."""
    if choices.hidden != ASIDE:
        return sheets, []
    asides: list[Aside] = []
    kept = tuple(sheet if sheet.is_hidden else _without(sheet, asides) for sheet in sheets.sheets)
    return replace(sheets, sheets=kept), asides


def _without(sheet: Sheet, asides: list[Aside]) -> Sheet:
    gone: dict[str, list[tuple[int, int]]] = {}
    for row, cells in enumerate(sheet.rows, start=1):
        for column, value in enumerate(cells, start=1):
            if is_filled(value) and (row in sheet.hidden_rows or column in sheet.hidden_columns):
                place = sheet.row_name(row) if row in sheet.hidden_rows else sheet.column_name(column)
                gone.setdefault(place, []).append((row, column))
    if not gone:
        return sheet
    for place, at in gone.items():
        samples = tuple(dict.fromkeys(str(sheet.value(*one))[:60] for one in at))[:_SHOWN]
        why = "hidden in the file; set aside by hand"
        asides.append(Aside(place, why, tuple(sheet.address(*one) for one in at), samples))
    blank = {at for places in gone.values() for at in places}
    rows = tuple(
        tuple(None if (row, column) in blank else value for column, value in enumerate(cells, start=1))
        for row, cells in enumerate(sheet.rows, start=1)
    )
    return replace(
        sheet,
        rows=rows,
        struck=sheet.struck - blank,
        unseen=sheet.unseen - blank,
        commented={at: text for at, text in sheet.commented.items() if at not in blank},
        fills={at: one for at, one in sheet.fills.items() if at not in blank},
        inks={at: one for at, one in sheet.inks.items() if at not in blank},
    )
