"""The shipped outline as shapes in degrees, by the codes that the map knows: what leaves for other programs' maps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from geo.outlines import Outline, PlaceKind, outlines
from geo.served_map import FOLDER, MAP_FILE

_PLACES: Final = 4
"""Decimals of a degree: eleven metres, finer than the generalised outline."""


@dataclass(frozen=True)
class Shape:
    """One row = one place: its name and its State's, and its GeoJSON geometry; a point where it has no outline."""

    names: tuple[str, str]
    geometry: dict[str, Any]


@lru_cache(maxsize=2)
def shapes(level: str) -> dict[str, Shape]:
    """Every place of the map at a level, `district` or `state`, by its code of the Local Government Directory."""
    stored = json.loads((FOLDER / MAP_FILE).read_text("utf-8"))
    states = {one["properties"]["code"]: one["properties"]["name"] for one in stored["objects"]["states"]["geometries"]}
    kind: PlaceKind = "districts" if level == "district" else "states"
    geometries = stored["objects"][kind]["geometries"]
    named = [one["properties"] for one in geometries]
    for number, one in enumerate(geometries):
        one["id"] = number
        one["properties"] = {
            "area_name": one["properties"]["name"],
            "state_name": one["properties"]["name"],
            "state_code": one["properties"].get("state", one["properties"]["code"]),
        }
    found = {
        str(place["code"]): Shape((place["name"], states[one.state_code]), _geometry(one))
        for place, one in zip(named, outlines(stored, kind), strict=True)
    }
    if level == "district":
        for point in stored["points"]:
            at = {"type": "Point", "coordinates": [round(part, _PLACES) for part in point["at"]]}
            found[point["code"]] = Shape((point["name"], states[point["state"]]), at)
    return found


def _geometry(one: Outline) -> dict[str, Any]:
    polygons = [[[[round(x, _PLACES), round(y, _PLACES)] for x, y in ring] for ring in rings] for rings in one.polygons]
    return {"type": "MultiPolygon", "coordinates": polygons}
