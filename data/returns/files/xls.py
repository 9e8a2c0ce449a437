"""Workbooks of the old Excel form (.xls), read by xlrd, which is the one reader that tells formats and hidden rows too."""

import math
from itertools import pairwise

import xlrd
from xlrd import xldate
from xlrd.compdoc import CompDocError

from data.returns.faults import CellFault, refusal
from data.returns.files.colour_names import colour_name
from data.returns.files.guard import damaged
from data.returns.files.limits import COLUMNS, Tally
from data.returns.files.number_formats import shown_day, shown_number
from data.returns.files.raised import text_of
from data.returns.files.sheets import Broken, Merged, SheetBuilder, Value, simple


def read_xls(content: bytes) -> tuple[list[SheetBuilder], list[CellFault]]:
    """The workbook's sheets and notes. Raises ReturnFault for what is damaged, locked, too large or no workbook."""
    try:
        book = xlrd.open_workbook(file_contents=content, formatting_info=True, on_demand=False, logfile=_Silent())
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            raise refusal("the workbook is locked with a password", "Remove the password and send it again") from error
        if "find workbook" in str(error):
            raise refusal("the file is of the old Office form and no workbook", "Send the return as a sheet") from error
        raise damaged("it is no workbook that can be read") from error
    except CompDocError as error:
        raise damaged("its parts do not fit together") from error
    tally = Tally()
    return [_sheet(book, sheet, tally) for sheet in book.sheets()], []


_SUPERSCRIPT = 1


class _Silent:
    """Where the reader's remarks go: they concern records that are not read."""

    def write(self, _: str) -> None:
        """Nothing is kept."""


def _sheet(book: xlrd.Book, source: xlrd.sheet.Sheet, tally: Tally) -> SheetBuilder:
    sheet = SheetBuilder(source.name, source.visibility != 0)
    for row in range(source.nrows):
        for column in range(source.row_len(row)):
            cell = source.cell(row, column)
            value = _raised(book, source, row, column) or _value(book, cell)
            if value is not None:
                tally.add(source.name, row + 1, column + 1, len(value) if isinstance(value, str) else 0)
                sheet.put(row + 1, column + 1, value)
                if _is_struck(book, source, row, column):
                    sheet.struck.add((row + 1, column + 1))
            fill, ink = _colours(book, source, row, column)
            sheet.paint(row + 1, column + 1, fill, "" if value is None else ink)
    for (row, column), note in source.cell_note_map.items():
        sheet.commented[row + 1, column + 1] = " ".join(str(note.text).split())
    for first, after, left, behind in source.merged_cells[:5_000]:
        sheet.merged.append(Merged(first + 1, left + 1, after, behind))
    sheet.hidden_rows.update(number + 1 for number, one in source.rowinfo_map.items() if one.hidden)
    sheet.hidden_columns.update(
        number + 1 for number, one in source.colinfo_map.items() if one.hidden and number < COLUMNS
    )
    sheet.keep_colours(max(sheet.cells, default=0), max(map(max, sheet.cells.values()), default=0) + 1)
    return sheet


def _colours(book: xlrd.Book, source: xlrd.sheet.Sheet, row: int, column: int) -> tuple[str, str]:
    """The names of a cell's fill and of the colour of its letters; blank for the plain ones."""
    look = book.xf_list[source.cell_xf_index(row, column)]
    fonts = [font for _, font in source.rich_text_runlist_map.get((row, column), ())] or [look.font_index]
    inks = [book.font_list[font].colour_index for font in fonts if font < len(book.font_list)]
    is_filled = look.background.fill_pattern != 0
    fill = _named(book, look.background.pattern_colour_index) if is_filled else ""
    return fill, next(filter(None, (_named(book, one) for one in inks)), "")


def _named(book: xlrd.Book, index: int) -> str:
    rgb = book.colour_map.get(index)
    return colour_name("".join(f"{one:02X}" for one in rgb)) if rgb is not None else ""


def _is_struck(book: xlrd.Book, source: xlrd.sheet.Sheet, row: int, column: int) -> bool:
    """Whether a cell's text is struck through, wholly or in a part of it with a font of its own."""
    fonts = [book.xf_list[source.cell_xf_index(row, column)].font_index]
    fonts += [font for _, font in source.rich_text_runlist_map.get((row, column), ())]
    return any(book.font_list[font].struck_out for font in fonts if font < len(book.font_list))


def _raised(book: xlrd.Book, source: xlrd.sheet.Sheet, row: int, column: int) -> str:
    """A text with raised figures in it; blank for any other."""
    runs = source.rich_text_runlist_map.get((row, column), ())
    text = source.cell(row, column).value
    if not runs or not isinstance(text, str):
        return ""
    starts = [0, *(start for start, _ in runs), len(text)]
    fonts = [book.xf_list[source.cell_xf_index(row, column)].font_index, *(font for _, font in runs)]
    looks = [font < len(book.font_list) and book.font_list[font].escapement == _SUPERSCRIPT for font in fonts]
    return text_of([(text[start:end], look) for (start, end), look in zip(pairwise(starts), looks, strict=True)])


def _value(book: xlrd.Book, cell: xlrd.sheet.Cell) -> Value:
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return Broken("error", xlrd.error_text_from_code.get(cell.value, "error"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            day = xldate.xldate_as_datetime(cell.value, book.datemode).date()
        except (xldate.XLDateError, OverflowError, ValueError):
            return simple(cell.value)
        style = book.format_map.get(book.xf_list[cell.xf_index].format_key)
        return shown_day(day, style.format_str if style else "")
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        style = book.format_map.get(book.xf_list[cell.xf_index].format_key)
        number = simple(cell.value) if math.isfinite(cell.value) else str(cell.value)
        return shown_number(number, style.format_str if style else "")
    return (cell.value or None) if cell.ctype == xlrd.XL_CELL_TEXT else None
