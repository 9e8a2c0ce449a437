"""Excel workbooks. Values come from openpyxl in its streaming mode; what that mode leaves out is scanned here.

openpyxl reads values without building the sheet, but says nothing of merged cells, hidden rows, or formulas that
were never calculated, and would walk a million empty rows to reach a far cell. One streaming pass over each
sheet finds these first, and so bounds what openpyxl is asked for.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from typing import Any
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.utils.exceptions import InvalidFileException

from data.returns.faults import CellFault
from data.returns.files.guard import damaged
from data.returns.files.limits import Tally
from data.returns.files.number_formats import UNSEEN, shown_day, shown_number
from data.returns.files.sheets import HEADER, Broken, Merged, SheetBuilder, Value, simple
from data.returns.files.xlsx_beside import header_text, take_beside
from data.returns.files.xlsx_styles import OFF, Styles, bare_name, ink_of, styles_of, walk

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def read_xlsx(content: bytes) -> tuple[list[SheetBuilder], list[CellFault]]:
    """The workbook's sheets and notes. Raises ReturnFault for what is damaged or too large."""
    tally = Tally()
    # The scan counts cells and the values their characters, so each has a tally of its own.
    sized = Tally()
    content = _transitional(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        styles = styles_of(archive)
        scans = {name: _scan(archive, part, name, tally, styles) for name, part in _sheet_parts(archive)}
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    except (KeyError, ValueError, TypeError, AttributeError, InvalidFileException) as error:
        raise damaged("its parts do not fit together") from error
    sheets = []
    for source in book.worksheets:
        scan = scans.get(source.title)
        if scan is None:
            raise damaged(f"sheet {source.title} is listed and not there")
        sheet = scan.sheet
        sheet.is_hidden = source.sheet_state != "visible"
        _fill(scan, source, sized)
        sheets.append(sheet)
    return sheets, []


def _fill(scan: "_Scan", source: Any, sized: Tally) -> None:
    """Put the values of a sheet, as openpyxl reads them, into it."""
    sheet = scan.sheet
    rows = source.iter_rows(max_row=scan.last_row, max_col=scan.last_column) if scan.last_row else ()
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row, start=1):
            if cell.value is not None:
                sized.add(sheet.name, number, column, len(str(cell.value)) if cell.data_type == "s" else 0)
                sheet.put(number, column, _value(cell))
                if not isinstance(cell.value, str) and UNSEEN.fullmatch(cell.number_format or ""):
                    sheet.unseen.add((number, column))
    for (number, column), text in scan.raised.items():
        sheet.put(number, column, text)
    for number, column in scan.never_calculated:
        sheet.put(number, column, Broken("formula", "formula"))


def _value(cell: Any) -> Value:
    """What a cell holds, a day or a number as its format shows it."""
    if cell.data_type == "e":
        return Broken("error", str(cell.value))
    value = simple(cell.value)
    if isinstance(value, date):
        return shown_day(value, cell.number_format or "")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return shown_number(value, cell.number_format or "")
    return value


_STRICT = b"http://purl.oclc.org/ooxml/"


def _transitional(content: bytes) -> bytes:
    """A workbook in strict Open XML with the names of the usual form; any other as it is."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        try:
            if _STRICT not in archive.read("xl/workbook.xml")[:20_000]:
                return content
        except KeyError as error:
            raise damaged("a part that every workbook has is missing") from error
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as renamed:
            for name in archive.namelist():
                data = archive.read(name)
                if name.endswith((".xml", ".rels")):
                    data = re.sub(
                        rb"http://purl\.oclc\.org/ooxml/(\w+)/", rb"http://schemas.openxmlformats.org/\1/2006/", data
                    )
                renamed.writestr(name, data)
    return target.getvalue()


def _sheet_parts(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Name and part of each sheet, as the workbook lists them."""
    targets: dict[str, str] = {}
    listed: list[tuple[str, str]] = []

    def relation(name: str, attributes: Mapping[str, str]) -> None:
        if bare_name(name) == "Relationship" and "Id" in attributes:
            target = attributes.get("Target", "")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            targets[attributes["Id"]] = posixpath.normpath(whole)

    def sheet(name: str, attributes: Mapping[str, str]) -> None:
        if bare_name(name) == "sheet":
            keys = [value for key, value in attributes.items() if key.endswith(":id")]
            listed.append((attributes.get("name", ""), keys[0] if keys else ""))

    try:
        walk(archive, "xl/_rels/workbook.xml.rels", relation)
        walk(archive, "xl/workbook.xml", sheet)
    except KeyError as error:
        raise damaged("a part that every workbook has is missing") from error
    return [(name, targets[key]) for name, key in listed if "worksheets" in targets.get(key, "")]


def _scan(archive: zipfile.ZipFile, part: str, name: str, tally: Tally, styles: Styles) -> "_Scan":
    scan = _Scan(name, tally, styles)
    try:
        with archive.open(part) as stream:
            scan.parser.ParseFile(stream)
    except KeyError as error:
        raise damaged(f"sheet {name} is listed and not there") from error
    scan.close()
    take_beside(archive, part, scan.sheet)
    return scan


_HEADERS = {"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"}


class _Scan:
    """One streaming pass over a sheet: its extent, merged blocks, what is hidden or struck, formulas without a value."""

    def __init__(self, name: str, tally: Tally, styles: Styles) -> None:
        self.sheet = SheetBuilder(name)
        self.last_row = 0
        self.last_column = 0
        self.never_calculated: list[tuple[int, int]] = []
        self.raised: dict[tuple[int, int], str] = {}
        self._tally = tally
        self._styles = styles
        self._is_struck = self._is_shared = False
        self._shared = self._style = self._ink = self._row_style = ""
        self._header = ""
        self._is_in_header = False
        self._of_row: dict[int, str] = {}
        self._own: set[tuple[int, int]] = set()
        self._row = 0
        self._column = 0
        self._has_formula = self._has_value = self._is_text = self._is_in_value = False
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = bare_name(name)
        if name == "c":
            self._start_of_cell(attributes)
        elif name == "row":
            self._row = _number(attributes.get("r", "")) or self._row + 1
            self._column = 0
            self._row_style = attributes.get("s", "") if attributes.get("customFormat") in {"1", "true"} else ""
            if attributes.get("hidden") in {"1", "true"}:
                self.sheet.hidden_rows.add(self._row)
        elif name == "f":
            self._has_formula = True
        elif name == "v":
            self._is_in_value = True
            self._has_value = self._has_value or self._is_text
        elif name == "is":
            self._has_value = True
        elif name == "strike" and attributes.get("val", "1") not in OFF:
            self._is_struck = True
        elif name in _HEADERS:
            self._is_in_header = True
        elif name == "color" and not self._ink:
            self._ink = ink_of(attributes)
        else:
            self._start_of_part(name, attributes)

    def _start_of_cell(self, attributes: Mapping[str, str]) -> None:
        self._place(attributes.get("r", ""))
        # A text that a formula left blank ("") is a value; an empty one without this mark was never calculated.
        self._is_text = attributes.get("t", "") == "str"
        self._is_shared, self._shared = attributes.get("t", "") == "s", ""
        self._style, self._ink = attributes.get("s", ""), ""
        self._is_struck = self._style in self._styles.struck

    def _start_of_part(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in {"1", "true"}:
            first, last = _number(attributes.get("min", "")), _number(attributes.get("max", ""))
            self.sheet.hidden_columns.update(range(first, min(last, 300) + 1))

    def _characters(self, text: str) -> None:
        if self._is_in_header:
            self._header += text
        if self._is_in_value and text.strip():
            self._has_value = True
            self._shared += text.strip() if self._is_shared else ""

    def _end(self, name: str) -> None:
        if bare_name(name) == "v":
            self._is_in_value = False
        if bare_name(name) != "c":
            self._end_of_part(bare_name(name))
            return
        is_filled = self._has_formula or self._has_value
        self._paint(is_filled=is_filled)
        if not is_filled:
            return
        self._tally.add(self.sheet.name, self._row, self._column)
        self.last_row = max(self.last_row, self._row)
        self.last_column = max(self.last_column, self._column)
        if self._is_struck or self._shared in self._styles.struck_texts:
            self.sheet.struck.add((self._row, self._column))
        if self._style in self._styles.white:
            self.sheet.unseen.add((self._row, self._column))
        if text := self._styles.raised_texts.get(self._shared, ""):
            self.raised[self._row, self._column] = text
        if self._has_formula and not self._has_value:
            self.never_calculated.append((self._row, self._column))

    def _end_of_part(self, name: str) -> None:
        if name in _HEADERS:
            if said := header_text(self._header):
                self.sheet.beside.append((HEADER, said))
            self._header, self._is_in_header = "", False
        elif name == "row" and (fill := self._styles.fills.get(self._row_style, "")):
            self._of_row[self._row] = fill

    def _paint(self, *, is_filled: bool) -> None:
        """Keep the cell's fill, and the colour of its letters where it has any."""
        styles, ink = self._styles, self._ink
        if is_filled and not ink:
            ink = styles.inks_of_texts.get(self._shared) or styles.inks.get(self._style, "")
        self.sheet.paint(self._row, self._column, styles.fills.get(self._style, ""), ink if is_filled else "")
        self._own.add((self._row, self._column))

    def close(self) -> None:
        """Give the fill of a whole row to its cells that the file does not write, and drop what lies beyond the last cell."""
        for row, fill in self._of_row.items():
            for column in range(1, self.last_column + 1):
                if (row, column) not in self._own:
                    self.sheet.paint(row, column, fill)
        self.sheet.keep_colours(self.last_row, self.last_column + 1)

    def _place(self, written: str) -> None:
        self._has_formula = self._has_value = self._is_in_value = False
        found = _ADDRESS.fullmatch(written)
        if found:
            self._column, self._row = column_index_from_string(found[1]), int(found[2])
        elif written:
            raise damaged(f"sheet {self.sheet.name} has a cell at {written[:20]}, which is no place")
        else:
            self._column += 1

    def _merge(self, written: str) -> None:
        first, _, last = written.partition(":")
        start, end = _ADDRESS.fullmatch(first), _ADDRESS.fullmatch(last or first)
        if start and end and len(self.sheet.merged) < 5_000:
            self.sheet.merged.append(
                Merged(
                    int(start[2]),
                    column_index_from_string(start[1]),
                    int(end[2]),
                    column_index_from_string(end[1]),
                )
            )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
