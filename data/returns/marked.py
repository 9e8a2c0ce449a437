"""A copy of a return with its faults marked, to send back: what is wrong stands in the cell that it is about.

The copy is written anew from what was read, so nothing of the received file's making (macros, links, styles)
travels on; texts are written as texts.
"""

import io
from collections.abc import Sequence
from datetime import date, datetime, time

import xlsxwriter

from data.returns.faults import CellFault, ReturnFault, address
from data.returns.files.read_file import read_file
from data.returns.files.sheets import Broken, Sheet, Sheets, Value
from data.returns.lines.checks import faults_by_cell

_LIST = "Faults to correct"


def marked_copy(content: bytes, name: str, faults: Sequence[CellFault], mark: str = "") -> bytes:
    """An XLSX of the file's sheets with each fault's cell coloured and commented, and a first sheet listing all.

    A file that cannot be read at all yields the list alone. `mark` stands below the list: whose file it is not.
    """
    try:
        sheets = read_file(content, name)
    except ReturnFault:
        sheets = Sheets(name, "", ())
    target = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "nan_inf_to_errors": True,
    }
    with xlsxwriter.Workbook(target, options) as book:
        _add_list(book, faults, mark)
        taken = {_LIST.lower()}
        by_cell = faults_by_cell(faults)
        for sheet in sheets.sheets:
            _add_sheet(book, sheet, by_cell, taken)
    return target.getvalue()


def _add_list(book: xlsxwriter.Workbook, faults: Sequence[CellFault], mark: str) -> None:
    head = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    listed = book.add_worksheet(_LIST)
    listed.set_column(0, 1, 12)
    listed.set_column(2, 3, 60, wrapped)
    listed.freeze_panes(1, 0)
    for column, text in enumerate(("Sheet", "Cell", "What is wrong", "What to do")):
        listed.write_string(0, column, text, head)
    for number, one in enumerate(faults, start=1):
        for column, text in enumerate((one.sheet, one.cell, one.what, one.remedy)):
            listed.write_string(number, column, text)
    if mark:
        listed.write_string(len(faults) + 2, 2, mark)


def _add_sheet(
    book: xlsxwriter.Workbook, sheet: Sheet, faults: dict[tuple[str, str], list[CellFault]], taken: set[str]
) -> None:
    marked = book.add_format({"bg_color": "#F8D7DA", "border": 1, "border_color": "#A11D2B"})
    marked_day = book.add_format({"bg_color": "#F8D7DA", "border": 1, "num_format": "dd.mm.yyyy"})
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    copy = book.add_worksheet(_free_name(sheet.name, taken))
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row, start=1):
            here = faults.get((sheet.name, address(number, column)), [])
            is_day = isinstance(value, date)
            style = (marked_day if is_day else marked) if here else day if is_day else None
            _write(copy, number - 1, column - 1, value, style)
    for (name, cell), here in faults.items():
        if name == sheet.name and cell:
            text = "\n".join(f"{one.what}. {one.remedy}." for one in here)
            copy.write_comment(cell, text[:2_000], {"x_scale": 2})


def _write(
    copy: xlsxwriter.worksheet.Worksheet,
    row: int,
    column: int,
    value: Value,
    style: xlsxwriter.format.Format | None,
) -> None:
    if value is None:
        copy.write_blank(row, column, None, style)
    elif isinstance(value, bool):
        copy.write_boolean(row, column, value, style)
    elif isinstance(value, int | float):
        copy.write_number(row, column, value, style)
    elif isinstance(value, date):
        # A day before 1900 is no date to a spreadsheet.
        if value.year < 1900:
            copy.write_string(row, column, value.isoformat(), style)
        else:
            copy.write_datetime(row, column, datetime.combine(value, time()), style)
    else:
        copy.write_string(row, column, value.text if isinstance(value, Broken) else value, style)


def _free_name(name: str, taken: set[str]) -> str:
    r"""A sheet name that a workbook may have: at most 31 characters, none of []:*?/\\, not twice."""
    plain = "".join("-" if letter in "[]:*?/\\" else letter for letter in name).strip("' ")[:28] or "Sheet"
    free, count = plain, 2
    while free.lower() in taken or free.lower() == "history":
        free, count = f"{plain[:26]} {count}", count + 1
    taken.add(free.lower())
    return free
