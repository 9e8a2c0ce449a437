"""The shipped boundary file, decoded: the check and the served map must read the very same rings.

The file is TopoJSON, quantised: a line shared by two places is held once, so that neighbours never gape or overlap.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from data.errors import ReferenceFault

if TYPE_CHECKING:
    from shapely import MultiPolygon

FILE: Final = "india_boundaries.topojson"
Point = tuple[float, float]
Ring = list[Point]
PlaceKind = Literal["districts", "states"]


@dataclass(frozen=True)
class Outline:
    """One row = one outline. `polygons` holds rings of (longitude, latitude) in degrees, EPSG:4326; the first is outer."""

    outline_id: str
    name: str
    state_code: int
    polygons: list[list[Ring]]


def read_topology(reference: Path) -> dict[str, Any]:
    """The boundary file as it stands. Raises ReferenceFault when it is missing or is not TopoJSON."""
    path = reference / FILE
    try:
        topology = json.loads(path.read_text(encoding="utf-8"))
        topology["transform"]["scale"], topology["objects"]["districts"], topology["objects"]["states"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReferenceFault(
            file=FILE,
            what=f"the boundary file cannot be read as TopoJSON with districts and states ({type(error).__name__})",
            remedy="put back the shipped file",
        ) from error
    if not isinstance(topology, dict):
        raise ReferenceFault(
            file=FILE, what="the boundary file is no TopoJSON object", remedy="put back the shipped file"
        )
    return topology


def outlines(topology: dict[str, Any], kind: PlaceKind) -> list[Outline]:
    """Every outline of the kind, in the file's order. Raises ReferenceFault for an outline that points at no arc."""
    arcs = _decoded_arcs(topology)
    found = []
    for geometry in topology["objects"][kind]["geometries"]:
        properties = geometry["properties"]
        name = properties["area_name" if kind == "districts" else "state_name"]
        try:
            polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            rings = [[_ring(arcs, indexes) for indexes in polygon] for polygon in polygons]
        except (IndexError, TypeError) as error:
            raise ReferenceFault(
                file=FILE,
                column=f"{kind} {geometry.get('id')}",
                what=f"the outline of {name} points at a line that the file does not hold",
                remedy="put back the shipped file",
            ) from error
        found.append(Outline(str(geometry["id"]), name, int(properties["state_code"]), rings))
    return found


def _decoded_arcs(topology: dict[str, Any]) -> list[Ring]:
    """Lines in degrees; the file holds whole-number steps from point to point."""
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Ring = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * scale_x + left, y * scale_y + bottom))
        decoded.append(line)
    return decoded


def _ring(arcs: list[Ring], indexes: list[int]) -> Ring:
    """One closed ring; a negative index is the line walked backwards, its first point being the last one drawn."""
    ring: Ring = []
    for index in indexes:
        line = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring.extend(line[1:] if ring else line)
    return ring


def area_of(one: Outline) -> MultiPolygon:
    """The outline as shapely measures it, in degrees."""
    from shapely import MultiPolygon

    return MultiPolygon([(rings[0], rings[1:]) for rings in one.polygons])
