"""A still picture of one State's districts for documents: each outline in the colour of its class, as SVG.

Equal-area (sinusoidal about the State's own middle), from the same checked outlines as the coverage map.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from data.paths import REFERENCE
from geo.outlines import Outline, Point, Ring, outlines, read_topology
from geo.served_map import FOLDER, MAP_FILE

WIDTH: Final = 600.0
_INK: Final = "#55524a"
_BLANK: Final = "#ffffff"
_LINES: Final = {
    kind: f'<pattern id="{kind}" width="9" height="9" patternUnits="userSpaceOnUse"><path d="{path}" stroke="#ffffff" '
    f'stroke-width="1.8" fill="none"/></pattern>'
    for kind, path in {"hatch": "M-1 10L10 -1", "diagonal": "M-1 -1L10 10"}.items()
}

Pixels = tuple[tuple[str, list[Ring]], ...]


@dataclass(frozen=True)
class Mark:
    """A district without an outline of its own: its code, its State, and where its point stands (degrees)."""

    district_code: str
    state_code: int
    at: Point


def state_picture(
    state_code: int,
    fill_of_area: Mapping[str, str],
    fill_of_point: Mapping[str, str],
    pattern_of_fill: Mapping[str, str] | None = None,
) -> str:
    """The State as SVG: fills by outline id, and by district code for those that are points; blank where none is given.

    `pattern_of_fill` lays "hatch" or "diagonal" over a fill, for a print in grey. Empty where nothing of the State is drawn.
    """
    patterns = pattern_of_fill or {}
    shapes = [one for one in _outlines() if one.state_code == state_code]
    if not shapes:
        return ""
    project, width, height = _projection(shapes)
    parts = [
        f'<path d="{_path(one, project)}" fill="{fill_of_area.get(one.outline_id, _BLANK)}" fill-rule="evenodd"/>'
        for one in shapes
    ]
    parts += [
        f'<path d="{_path(one, project)}" fill="url(#{pattern})" fill-rule="evenodd"/>'
        for one in shapes
        if (pattern := patterns.get(fill_of_area.get(one.outline_id, _BLANK)))
    ]
    parts += [
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" fill="{fill_of_point[mark.district_code]}" stroke-width="2"/>'
        for mark in marks()
        if mark.district_code in fill_of_point
        for x, y in [project(mark.at)]
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">'
        f"<defs>{''.join(_LINES[kind] for kind in sorted(set(patterns.values())))}</defs>"
        f'<g stroke="{_INK}" stroke-width="1" stroke-linejoin="round">{"".join(parts)}</g></svg>'
    )


@lru_cache(maxsize=1)
def _outlines() -> tuple[Outline, ...]:
    return tuple(outlines(read_topology(REFERENCE), "districts"))


@lru_cache(maxsize=1)
def marks() -> tuple[Mark, ...]:
    """Every district that is drawn as a point."""
    stored = json.loads((FOLDER / MAP_FILE).read_bytes())
    return tuple(Mark(one["code"], one["state"], (one["at"][0], one["at"][1])) for one in stored["points"])


@lru_cache(maxsize=1)
def india_in_pixels(high: int) -> tuple[Pixels, Pixels, Callable[[Point], Point], tuple[int, int]]:
    """The outer rings of all districts, largest first, and of all States in a picture so high; the way to it, and its size.

    A ring that lies within another, of an enclave or about one, is drawn by the district that has it.
    """
    shapes = _outlines()
    project, width, height = _projection(list(shapes), high)
    states = outlines(read_topology(REFERENCE), "states")

    def rings_of(one: Outline) -> list[Ring]:
        return [[project(point) for point in polygon[0]] for polygon in one.polygons]

    largest_first = sorted(shapes, key=lambda one: -max(_extent(polygon[0]) for polygon in one.polygons))
    return (
        tuple((one.outline_id, rings_of(one)) for one in largest_first),
        tuple((one.outline_id, rings_of(one)) for one in states),
        project,
        (round(width), round(height)),
    )


def _projection(shapes: list[Outline], longest: float = WIDTH) -> tuple[Callable[[Point], Point], float, float]:
    """Degrees to the picture, and the picture's size; its longer side is as long as given."""
    points = [point for one in shapes for polygon in one.polygons for ring in polygon for point in ring]
    middle = (min(x for x, _ in points) + max(x for x, _ in points)) / 2

    def flat(point: Point) -> Point:
        x, y = point
        return (x - middle) * math.cos(math.radians(y)), -y

    spread = [flat(point) for point in points]
    left, top = min(x for x, _ in spread), min(y for _, y in spread)
    across, down = max(x for x, _ in spread) - left, max(y for _, y in spread) - top
    scale, edge = longest / max(across, down), 8.0

    def projected(point: Point) -> Point:
        x, y = flat(point)
        return (x - left) * scale + edge, (y - top) * scale + edge

    return projected, across * scale + 2 * edge, down * scale + 2 * edge


def _extent(ring: Ring) -> float:
    """Square degrees of the box about a ring: enough to know which of two holds the other."""
    across, down = [x for x, _ in ring], [y for _, y in ring]
    return (max(across) - min(across)) * (max(down) - min(down))


def _path(one: Outline, project: Callable[[Point], Point]) -> str:
    return "".join(_ring(ring, project) for polygon in one.polygons for ring in polygon)


def _ring(ring: Ring, project: Callable[[Point], Point]) -> str:
    """The ring at a tenth of a unit, without points that rounding has laid on top of each other."""
    kept: list[str] = []
    for point in ring:
        x, y = project(point)
        place = f"{x:.1f} {y:.1f}"
        if not kept or kept[-1] != place:
            kept.append(place)
    return f"M{'L'.join(kept)}Z"
