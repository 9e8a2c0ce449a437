"""India as a small picture in the colours of a measure's classes, where a whole map would be too heavy: on the Brief.

From the same checked outlines as every map, all of them and in their places; drawn once for the same colours.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Final

from geo.static_map import india_in_pixels, marks

HIGH: Final = 380
"""Pixels of the picture from north to south: twice those at which it is shown, for sharp screens."""
_FINE: Final = 2
"""How much finer it is drawn than it is kept, so that lines come out smooth."""
_COLOURS: Final = 32
_DOT: Final = 3

Fills = tuple[tuple[str, str], ...]


@lru_cache(maxsize=32)
def small_map(areas: Fills, points: Fills, blank: str, line: str, ground: str) -> bytes:
    """The picture as PNG.

    areas: colour by outline id; an outline without one has that of `blank`. points: colour by district code, for districts
    without an outline. `line` is the colour of State lines, `ground` that of the page.
    """
    from PIL import Image, ImageDraw

    districts, states, project, size = india_in_pixels(HIGH * _FINE)
    fill_of, dot_of = dict(areas), dict(points)
    image = Image.new("RGB", size, ground)
    pen = ImageDraw.Draw(image)
    for outline_id, rings in districts:
        colour = fill_of.get(outline_id, blank)
        for ring in rings:
            pen.polygon(ring, fill=colour, outline=colour)
    for _, rings in states:
        for ring in rings:
            pen.line([*ring, ring[0]], fill=line, width=1)
    for mark in marks():
        if mark.district_code in dot_of:
            x, y = project(mark.at)
            box = (x - _DOT * _FINE, y - _DOT * _FINE, x + _DOT * _FINE, y + _DOT * _FINE)
            pen.ellipse(box, fill=dot_of[mark.district_code], outline=line)
    small = image.resize((size[0] // _FINE, size[1] // _FINE), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.quantize(_COLOURS).save(written, "png", optimize=True)
    return written.getvalue()
