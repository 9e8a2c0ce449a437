"""A paper as PDF/UA-1: headings, tables with their headings, and pictures with their words, for readers of every kind."""

from __future__ import annotations

import base64
import re
import struct
from typing import Any, Final

from analytics.documents.chart_images import chart_png
from analytics.documents.columns import column_widths
from analytics.documents.layout_rules import (
    ILLUSTRATIVE,
    SUBJECT,
    WIDE,
    as_on_line,
    note_lines,
    number_columns,
    one_line,
    provenance_lines,
)
from analytics.documents.paper import Block, Break, Chart, Paper, Paragraph, Picture, Table, printed
from analytics.documents.pdf.typesetting import pdf

_WIDE: Final = 166
"""Millimetres between the margins of a page of A4."""
_HIGH: Final = 235
_ROOM: Final = {False: 470, True: 716}
"""Points that a table may take, on a page that stands and on one that lies."""
_LETTER: Final = {False: 5.0, True: 4.4}
_EDGES: Final = 9
_PART: Final = re.compile(r"^(\([a-z]{1,4}\))\s+(.*)$", re.DOTALL)
_HEADINGS: Final = frozenset({"subject", "heading", "answer"})


def pdf_bytes(paper: Paper) -> bytes:
    """The paper as tagged PDF. The same paper gives the same bytes."""
    blocks: list[dict[str, Any]] = []
    pictures: dict[str, str] = {}
    level = 1
    for block in paper.blocks:
        wording = _told(block, level)
        if isinstance(block, Chart | Picture):
            is_marked = paper.is_illustrative
            png = chart_png(block, is_illustrative=is_marked) if isinstance(block, Chart) else block.png
            name = f"picture-{len(pictures)}"
            pictures[name], wording["width"] = _wrapped(png)
            wording["name"] = name
        if wording.get("role") == "subject":
            # Headings never skip a level: those below the subject are its parts.
            level = 2
        if wording.get("role") == "bullet" and blocks and blocks[-1]["kind"] == "list":
            blocks[-1]["items"].append(wording["text"])
        elif wording.get("role") == "bullet":
            blocks.append({"kind": "list", "items": [wording["text"]]})
        else:
            blocks.append(wording)
    return pdf("paper.typ", {**_frame(paper), "level": level, "blocks": blocks}, pictures)


def _frame(paper: Paper) -> dict[str, Any]:
    title = one_line(paper.title) or SUBJECT
    return {
        "title": f"Illustrative: {title}" if paper.is_illustrative else title,
        "author": SUBJECT,
        "description": "\n".join(provenance_lines(paper)),
        "mark": ILLUSTRATIVE if paper.is_illustrative else "",
        "code": one_line(paper.code),
        "provenance": [[one_line(label), one_line(text)] for label, text in paper.provenance],
    }


def _told(block: Block, level: int) -> dict[str, Any]:
    """The block as the template reads it."""
    if isinstance(block, Paragraph):
        return _paragraph(block, level)
    if isinstance(block, Table):
        return _table(block, level)
    if isinstance(block, Break):
        return {"kind": "break"}
    return {"kind": "picture", "alt": one_line(block.alt) or one_line(block.title)}


def _paragraph(block: Paragraph, level: int) -> dict[str, Any]:
    text, letter = block.text, ""
    found = _PART.match(text)
    if block.role == "part" and found:
        letter, text = found.groups()
    if block.role in _HEADINGS:
        text = one_line(text)
    return {
        "kind": "paragraph",
        "role": block.role if text.strip() or block.role not in _HEADINGS else "body",
        "text": text,
        "letter": letter,
        "level": 1 if block.role == "subject" else level,
    }


def _table(block: Table, level: int) -> dict[str, Any]:
    is_wide = len(block.headings) > WIDE
    return {
        "kind": "table",
        "marking": one_line(block.marking),
        "lines": [one_line(block.title)] if block.title else [],
        "day": as_on_line(block.as_on) if block.as_on else "",
        "headings": [one_line(heading) for heading in block.headings],
        "rows": [[printed(cell) for cell in row] for row in block.rows],
        "numbers": number_columns(block),
        "widths": column_widths(block, _ROOM[is_wide], _LETTER[is_wide], _EDGES),
        "has_total": block.has_total,
        "notes": note_lines(block),
        "is_wide": is_wide,
        "level": level,
    }


def _wrapped(png: bytes) -> tuple[str, float]:
    """The picture inside an SVG, since only text goes in, and its width in millimetres on the page."""
    across, down = struct.unpack(">II", png[16:24])
    stored = base64.b64encode(png).decode("ascii")
    size = f'width="{across}" height="{down}"'
    image = f'<image {size} href="data:image/png;base64,{stored}"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {across} {down}">{image}</svg>'
    return svg, min(_WIDE, _HIGH * across / down)
