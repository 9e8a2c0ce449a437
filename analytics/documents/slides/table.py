"""A table on slides: as many rows as fit on each, the headings on all of them, written as one text for each slide."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from analytics.documents.columns import column_widths
from analytics.documents.layout_rules import WIDE as WIDE_TABLE
from analytics.documents.layout_rules import number_columns, one_line
from analytics.documents.paper import Table, printed
from analytics.documents.slides.slide import LEFT, WIDE, letters_xml

if TYPE_CHECKING:
    from pptx.slide import Slide

_EMU: Final = 914_400
_SIZE: Final = 12.0
_SMALL_SIZE: Final = 10.0
_LETTER: Final = 0.0072
"""Inches that a letter takes for each point of its size, on the safe side."""
_LINE: Final = 0.0165
"""Inches from line to line for each point."""
_EDGES: Final = 0.16
_ROW: Final = 0.07
_HEAD_FILL: Final = "E9E7E1"
_TOTAL_FILL: Final = "F3F1EC"
_BORDER: Final = '<a:ln{side} w="6350"><a:solidFill><a:srgbClr val="8F8B80"/></a:solidFill></a:ln{side}>'
_BORDERS: Final = "".join(_BORDER.format(side=side) for side in "LRTB")


class SlideTable:
    """The cells of a table as printed, and how high its rows become in the width of a slide."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._size = _SMALL_SIZE if len(table.headings) > WIDE_TABLE else _SIZE
        self._letter = _LETTER * self._size
        self._widths = [width / 1000 for width in column_widths(table, WIDE * 1000, self._letter * 1000, _EDGES * 1000)]
        self._rows = [[one_line(printed(cell)) for cell in row] for row in table.rows]
        self._heading = [one_line(heading) for heading in table.headings]

    def parts(self, room: float) -> list[range]:
        """The rows for each slide, as many as fit in so many inches; a total never stands alone."""
        found, first, left = [], 0, room - self._height(self._heading)
        for at, row in enumerate(self._rows):
            high = self._height(row)
            if high > left and at > first:
                found.append(range(first, at))
                first, left = at, room - self._height(self._heading)
            left -= high
        found.append(range(first, len(self._rows)))
        is_total_alone = self._table.has_total and len(found[-1]) == 1 and len(found) > 1
        if is_total_alone and len(found[-2]) > 1:
            found[-2:] = [
                range(found[-2].start, found[-2].stop - 1),
                range(found[-1].start - 1, found[-1].stop),
            ]
        return found

    def height(self, rows: range) -> float:
        """Inches that these rows take with the headings above them."""
        return self._height(self._heading) + sum(self._height(self._rows[at]) for at in rows)

    def put(self, slide: Slide, rows: range, top: float) -> None:
        """Draws the rows as a native table with its heading row marked."""
        from pptx.oxml import parse_xml
        from pptx.oxml.ns import qn
        from pptx.util import Inches

        across = sum(self._widths)
        frame = slide.shapes.add_table(
            1,
            len(self._widths),
            Inches(LEFT + (WIDE - across) / 2),
            Inches(top),
            Inches(across),
            Inches(self.height(rows)),
        )
        frame.name = one_line(self._table.title)[:80] or "Table"
        wording = f"Table: {one_line(self._table.title)}; {len(rows)} rows, {len(self._widths)} columns"
        frame.element.nvGraphicFramePr.cNvPr.set("descr", wording)
        stored = frame.element.find(f".//{qn('a:tbl')}")
        stored.getparent().replace(stored, parse_xml(self._xml(rows)))

    def _height(self, row: Sequence[str]) -> float:
        letters = [max(int((width - _EDGES) / self._letter), 1) for width in self._widths]
        lines = max(_lines(cell, fit) for cell, fit in zip(row, letters, strict=True))
        return _ROW + lines * _LINE * self._size

    def _xml(self, rows: range) -> str:
        from pptx.oxml.ns import nsdecls

        numbers = number_columns(self._table)
        grid = "".join(f'<a:gridCol w="{round(width * _EMU)}"/>' for width in self._widths)
        total = len(self._rows) - 1 if self._table.has_total else None
        made = [self._row(self._heading, ["ctr"] * len(numbers), fill=_HEAD_FILL)]
        sides = ["r" if is_number else "l" for is_number in numbers]
        made += [self._row(self._rows[at], sides, fill=_TOTAL_FILL if at == total else "") for at in rows]
        return f'<a:tbl {nsdecls("a")}><a:tblPr firstRow="1"/><a:tblGrid>{grid}</a:tblGrid>{"".join(made)}</a:tbl>'

    def _row(self, cells: Sequence[str], sides: Sequence[str], *, fill: str) -> str:
        """Headings and totals are those on a ground of their own, and bold."""
        letters = letters_xml(self._size, is_bold=bool(fill))
        ground = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
        end = letters_xml(self._size, is_bold=bool(fill), tag="endParaRPr")
        made = "".join(
            f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{side}"/>'
            f"{f'<a:r>{letters}<a:t>{escape(cell)}</a:t></a:r>' if cell else end}</a:p></a:txBody>"
            f'<a:tcPr marL="64008" marR="64008" marT="27432" marB="27432" anchor="t">{_BORDERS}{ground}</a:tcPr></a:tc>'
            for cell, side in zip(cells, sides, strict=True)
        )
        return f'<a:tr h="{round(self._height(cells) * _EMU)}">{made}</a:tr>'


def _lines(cell: str, fit: int) -> int:
    return 1 if len(cell) <= fit else len(textwrap.wrap(cell, fit))
