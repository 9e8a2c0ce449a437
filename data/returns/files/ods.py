"""OpenDocument sheets, read in one streaming pass: a sheet states a run of equal cells or rows once, with a count.

Trailing runs of a million blank rows are ordinary in this format and cost nothing here; a run that carries a value
is counted cell by cell against the limits.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from xml.parsers import expat

from data.returns.faults import CellFault
from data.returns.files.cells import month_or_year
from data.returns.files.colour_names import colour_name
from data.returns.files.limits import COLUMNS, ROWS, Tally
from data.returns.files.number_formats import OF_MONEY
from data.returns.files.raised import text_of
from data.returns.files.sheets import TEXT_BOX, Broken, Merged, SheetBuilder, Value, simple

_SCALED, _LONGEST_BOX = 500, 400
_NUMBERS = {"float", "currency", "percentage"}
_STRUCK = {"style:text-line-through-style", "style:text-line-through-type"}


def read_ods(content: bytes) -> tuple[list[SheetBuilder], list[CellFault]]:
    """The document's sheets and notes. Raises ReturnFault for what is too large."""
    reader = _Reader()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open("content.xml") as stream:
        reader.parser.ParseFile(stream)
    return reader.sheets, []


class _Reader:
    """The handlers of the pass; a row is kept until it ends, because its count may repeat it."""

    def __init__(self) -> None:
        self.sheets: list[SheetBuilder] = []
        self._tally = Tally()
        self._hidden_styles: set[str] = set()
        self._struck_styles: set[str] = set()
        self._fills: dict[str, str] = {}
        self._inks: dict[str, str] = {}
        self._raised_styles: set[str] = set()
        self._raised_from = -1
        self._is_struck = False
        self._style = self._fill = self._ink = ""
        self._row = self._column = 0
        self._row_count = 1
        self._cells: dict[int, Value] = {}
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._aside = self._drawn = 0
        self._box: list[str] = []
        self._is_in_paragraph = False
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name.startswith("draw:"):
            self._drawn += 1
            self._aside += 1
        elif name in {"table:table-cell", "table:covered-table-cell"}:
            self._start_of_cell(attributes)
        elif name in {"office:annotation", "table:shapes"}:
            self._aside += 1
            if self._cell is not None and self.sheets:
                self.sheets[-1].commented.setdefault((self._row, self._column + 1), "")
        elif name.startswith("text:") and not (name == "text:p" and self._aside):
            self._start_of_text(name, attributes)
        elif name == "table:table-row":
            self._row += 1
            self._row_count = _count(attributes, "table:number-rows-repeated")
            self._column, self._cells = 0, {}
            if attributes.get("table:visibility", "visible") != "visible" and self.sheets:
                self.sheets[-1].hidden_rows.update(range(self._row, min(self._row + self._row_count, ROWS)))
        else:
            self._start_of_sheet(name, attributes)

    def _start_of_cell(self, attributes: Mapping[str, str]) -> None:
        self._cell, self._text = dict(attributes), []
        style = attributes.get("table:style-name", "")
        self._is_struck = style in self._struck_styles
        self._fill, self._ink = self._fills.get(style, ""), self._inks.get(style, "")

    def _start_of_text(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "text:p":
            self._is_in_paragraph = True
            if self._text:
                self._text.append("\n")
        elif name == "text:span":
            style = attributes.get("text:style-name", "")
            self._is_struck = self._is_struck or style in self._struck_styles
            self._ink = self._ink or self._inks.get(style, "")
            self._raised_from = len(self._text) if style in self._raised_styles else -1
        elif name in {"text:s", "text:tab", "text:line-break"} and self._is_in_paragraph:
            self._text.append(" ")

    def _start_of_sheet(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style:style":
            self._style = attributes.get("style:name", "")
        elif name == "style:table-properties" and attributes.get("table:display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "style:table-cell-properties":
            self._fills[self._style] = colour_name(attributes.get("fo:background-color", "").removeprefix("#"))
        elif name == "style:text-properties":
            if attributes.get("style:text-position", "").startswith("super"):
                self._raised_styles.add(self._style)
            self._inks[self._style] = colour_name(attributes.get("fo:color", "").removeprefix("#"))
            marks = _STRUCK & attributes.keys()
            if marks and all(attributes[one] != "none" for one in marks):
                self._struck_styles.add(self._style)
        elif name == "table:table":
            is_hidden = attributes.get("table:style-name", "") in self._hidden_styles
            self.sheets.append(SheetBuilder(attributes.get("table:name", ""), is_hidden))
            self._row = self._column = 0
        elif name == "table:table-column" and self.sheets:
            count = _count(attributes, "table:number-columns-repeated")
            if attributes.get("table:visibility", "visible") != "visible":
                first = self._column + 1
                self.sheets[-1].hidden_columns.update(range(first, min(first + count, COLUMNS)))
            self._column += count

    def _end(self, name: str) -> None:
        if name in {"table:table-cell", "table:covered-table-cell"}:
            self._end_of_cell()
        elif name.startswith("draw:"):
            self._end_of_drawing()
        elif name in {"office:annotation", "table:shapes"}:
            self._aside -= 1
        elif name == "text:p":
            self._is_in_paragraph = False
        elif name == "text:span" and self._raised_from >= 0:
            raised = "".join(self._text[self._raised_from :])
            before = "".join(self._text[: self._raised_from])
            self._text = [text_of([(before, False), (raised, True)]) or before + raised]
            self._raised_from = -1
        elif name == "table:table-row" and self.sheets:
            self._end_of_row()
        elif name == "table:table" and self.sheets:
            sheet = self.sheets[-1]
            sheet.keep_colours(max(sheet.cells, default=0), max(map(max, sheet.cells.values()), default=0) + 1)

    def _end_of_drawing(self) -> None:
        self._drawn -= 1
        self._aside -= 1
        if not self._drawn and (text := " ".join("".join(self._box).split())) and self.sheets:
            self.sheets[-1].beside.append((TEXT_BOX, text[:_LONGEST_BOX]))
        self._box = self._box if self._drawn else []

    def _characters(self, text: str) -> None:
        if self._drawn:
            self._box.append(text)
        if self._is_in_paragraph and self._cell is not None:
            self._text.append(text)

    def _end_of_cell(self) -> None:
        if self._cell is None or not self.sheets:
            return
        count = _count(self._cell, "table:number-columns-repeated")
        text = "".join(self._text)
        value = _value(self._cell, text)
        if value is not None:
            for column in range(self._column + 1, self._column + count + 1):
                self._tally.add(self.sheets[-1].name, self._row, column, len(text))
                self._cells[column] = value
                if self._is_struck:
                    self.sheets[-1].struck.add((self._row, column))
        for column in (
            range(self._column + 1, min(self._column + count, COLUMNS) + 1) if self._fill or self._ink else ()
        ):
            self.sheets[-1].paint(self._row, column, self._fill, "" if value is None else self._ink)
        wide, high = (
            _count(self._cell, "table:number-columns-spanned"),
            _count(self._cell, "table:number-rows-spanned"),
        )
        if (wide > 1 or high > 1) and len(self.sheets[-1].merged) < 5_000:
            left = self._column + 1
            self.sheets[-1].merged.append(Merged(self._row, left, self._row + high - 1, left + wide - 1))
        self._column += count
        self._cell = None

    def _end_of_row(self) -> None:
        for row in range(self._row, self._row + self._row_count if self._cells else self._row):
            for column, value in self._cells.items():
                if row > self._row:
                    self._tally.add(self.sheets[-1].name, row, column)
                    if (self._row, column) in self.sheets[-1].struck:
                        self.sheets[-1].struck.add((row, column))
                self.sheets[-1].put(row, column, value)
        self._repeat_colours()
        self._row += self._row_count - 1

    def _repeat_colours(self) -> None:
        """Give a row's colours to the rows that repeat it."""
        sheet = self.sheets[-1]
        if self._row_count == 1 or not (sheet.fills or sheet.inks):
            return
        own = [column for column in range(1, self._column + 1) if (self._row, column) in sheet.fills]
        written = [column for column in self._cells if (self._row, column) in sheet.inks]
        for row in range(self._row + 1, self._row + min(self._row_count, ROWS) if own or written else 0):
            for column in {*own, *written}:
                at = (self._row, column)
                sheet.paint(row, column, sheet.fills.get(at, ""), sheet.inks.get(at, ""))


def _count(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _value(cell: Mapping[str, str], text: str) -> Value:
    kind = cell.get("office:value-type", "")
    formula = cell.get("table:formula", "")
    if formula and (cell.get("calcext:value-type") == "error" or text.startswith(("#", "Err:"))):
        return Broken("error", text or "error")
    if formula and not kind and not text:
        return Broken("formula", "formula")
    value: Value = text if text.strip() else None
    if kind in _NUMBERS:
        value = _read_number(cell.get("office:value", ""), text)
        if kind == "percentage" and text:
            value = text
        elif isinstance(value, int | float):
            value = _shown(value, text)
    elif kind == "boolean":
        value = cell.get("office:boolean-value") == "true"
    elif kind == "date":
        value = _read_date(cell.get("office:date-value", ""), text)
        if month_or_year(text):
            # The cell shows a month or a year alone; its day was made up by the program.
            value = text
    return value


def _read_number(stated: str, text: str) -> Value:
    try:
        number = float(stated)
    except ValueError:
        return text or None
    return simple(number) if abs(number) < 1e300 else text


def _shown(value: float, text: str) -> Value:
    """A number, or the text that its cell shows where it has words or is a thousand times smaller."""
    words = [word for word in re.findall(r"[^\W\d_]{2,}", text) if word.casefold() not in OF_MONEY]
    if words:
        return text
    bare = text.replace(",", "")
    is_number = re.fullmatch(r"-?\d+(?:\.\d+)?", bare) and float(bare)
    return f"{text} (the cell holds {value})" if is_number and abs(value / float(bare)) > _SCALED else value


def _read_date(stated: str, text: str) -> Value:
    try:
        return date.fromisoformat(stated[:10])
    except ValueError:
        return text or None
