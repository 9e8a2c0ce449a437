"""A table as Word holds it, written as one text: a cell at a time, seven hundred districts would take seconds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from analytics.documents.columns import column_widths
from analytics.documents.layout_rules import WIDE, clean, number_columns, one_line
from analytics.documents.paper import Table, printed

_LETTER: Final = 115
"""Width that a letter of ten points takes, in twentieths of a point; a little more, so that names seldom break."""
_SMALL_SHARE: Final = 0.85
_EDGES: Final = 216
_HEAD_FILL: Final = "E7E6E6"
_TOTAL_FILL: Final = "F2F2F2"
_BOLD: Final = "<w:b/><w:bCs/>"
_SMALLER: Final = '<w:sz w:val="17"/><w:szCs w:val="17"/>'


def run_xml(text: str, properties: str = "") -> str:
    """Text as one run; its line ends and tabs become Word's own, and nothing in it is read as markup."""
    pieces = re.split(r"([\n\t])", clean(text))
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    wording = "".join(
        marks.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in pieces if piece
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{wording}</w:r>"


def table_xml(table: Table, room: int, declared: str) -> str:
    """The table in at most `room` twentieths of a point; `declared` are the namespaces of its element."""
    is_wide = len(table.headings) > WIDE
    widths = column_widths(table, room, _LETTER * (_SMALL_SHARE if is_wide else 1), _EDGES)
    numbers = number_columns(table)
    smaller = _SMALLER if is_wide else ""
    styles = ["TableNumber" if is_number else "TableText" for is_number in numbers]
    rows = [_row(table.headings, widths, ["TableHeading"] * len(widths), smaller, fill=_HEAD_FILL, is_head=True)]
    for at, row in enumerate(table.rows, start=1):
        is_total = table.has_total and at == len(table.rows)
        wording = [printed(cell) for cell in row]
        # The last row, a total or not, never stands alone on a page.
        is_kept = at == len(table.rows) - 1
        rows.append(
            _row(
                wording,
                widths,
                styles,
                _BOLD + smaller if is_total else smaller,
                fill=_TOTAL_FILL if is_total else "",
                is_kept=is_kept,
            )
        )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    titled = escape(one_line(table.title), {'"': "&quot;"})
    return (
        f"<w:tbl {declared}><w:tblPr>"
        f'<w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{titled}"/><w:tblDescription w:val="{titled}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    styles: Sequence[str],
    letters: str,
    *,
    fill: str = "",
    is_head: bool = False,
    is_kept: bool = False,
) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    kept = "<w:keepNext/>" if is_kept or is_head else ""
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}</w:pPr>{run_xml(cell, letters)}</w:p></w:tc>'
        for cell, width, style in zip(cells, widths, styles, strict=True)
    )
    head = "<w:tblHeader/>" if is_head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{made}</w:tr>"
