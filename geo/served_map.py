"""What the browser draws, derived once from the shipped outline and the register and committed beside the product.

Run `python -m geo.served_map` after a change of data/reference. The arcs are carried over untouched: the browser draws
the very line that was checked. Names, codes and label points ride along, so that values alone travel afterwards.
"""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from data.errors import ExportHubError
from data.paths import REFERENCE
from geo.outlines import Outline, Point, area_of, outlines, read_topology

PACKAGE: Final = Path(__file__).resolve().parent
FOLDER: Final = PACKAGE.parent / "static" / "map"
MAP_FILE: Final = "india.json"
STATES_FILE: Final = "states.json"
OFFSETS: Final = (
    (0.14, -0.12),
    (-0.14, -0.12),
    (0.14, 0.12),
    (-0.14, 0.12),
    (0.09, 0.0),
    (0.0, -0.09),
    (0.0, 0.0),
)
"""Degrees from the parent's label point to the point of a district without an outline, first that stays inside."""


class ServedMapFault(ExportHubError):
    """The derived map is missing or cannot be read."""


@dataclass(frozen=True)
class ServedMap:
    """The places of the served map in its own order; `address` is where the browser fetches it, with its hash."""

    district_codes: tuple[str, ...]
    state_codes: tuple[int, ...]
    not_on_map: tuple[str, ...]
    outside: tuple[str, ...]
    address: str


def read_served(folder: Path = FOLDER) -> ServedMap:
    """The order of the places in the committed map. Raises ServedMapFault when the file is missing or damaged."""
    try:
        content = (folder / MAP_FILE).read_bytes()
        stored = json.loads(content)
        drawn = [geometry["properties"] for geometry in stored["objects"]["districts"]["geometries"]]
        return ServedMap(
            district_codes=(*(one["code"] for one in drawn), *(point["code"] for point in stored["points"])),
            state_codes=tuple(one["properties"]["code"] for one in stored["objects"]["states"]["geometries"]),
            not_on_map=tuple(one["code"] for one in stored["not_on_map"]),
            outside=tuple(one["code"] for one in drawn if one["drawn"] == "outside"),
            address=f"app/static/map/{MAP_FILE}?v={hashlib.sha256(content).hexdigest()[:16]}",
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ServedMapFault(
            file=f"static/map/{MAP_FILE}",
            what=f"the derived map cannot be read ({type(error).__name__})",
            remedy="run: python -m geo.served_map",
        ) from error


def derived_files(reference: Path = REFERENCE) -> dict[str, bytes]:
    """File name to content of everything in static/map, from the reference tables alone: the same bytes on each run."""
    topology = read_topology(reference)
    states = outlines(topology, "states")
    return {
        MAP_FILE: _bytes(_served(reference, topology, states)),
        STATES_FILE: _bytes(_plain_states(states)),
    }


def write_served(reference: Path = REFERENCE, folder: Path = FOLDER) -> None:
    """Writes the derived files into the folder, making it if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in derived_files(reference).items():
        (folder / name).write_bytes(content)


def _bytes(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _rows(reference: Path, name: str) -> list[dict[str, str]]:
    with (reference / name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def _served(reference: Path, topology: dict[str, Any], states: list[Outline]) -> dict[str, Any]:
    register = {row["district_code"]: row for row in _rows(reference, "districts.csv")}
    by_area = {row["area_id"]: row for row in register.values() if row["area_id"]}
    shorts = {int(row["state_code"]): row["short_code"] for row in _rows(reference, "states.csv")}
    shapes = {one.outline_id: one for one in outlines(topology, "districts")}
    geometries = topology["objects"]["districts"]["geometries"]
    state_geometries = topology["objects"]["states"]["geometries"]
    undrawn = [row for row in register.values() if row["status"] == "current" and not row["area_id"]]
    return {
        "type": "Topology",
        "arcs": topology["arcs"],
        "transform": topology["transform"],
        "objects": {
            "districts": _collection(geometries, [_district(by_area[str(one["id"])]) for one in geometries]),
            "states": _collection(
                state_geometries,
                [
                    {
                        "code": one.state_code,
                        "name": one.name,
                        "short": shorts[one.state_code],
                        "label": _roomiest(one),
                    }
                    for one in states
                ],
            ),
        },
        "points": [_point(row, register, shapes) for row in undrawn if row["parent_district_codes"]],
        "not_on_map": [
            {"code": row["district_code"], "name": row["district_name"], "state": int(row["state_code"])}
            for row in undrawn
            if not row["parent_district_codes"]
        ],
    }


def _collection(geometries: list[dict[str, Any]], properties: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "GeometryCollection",
        "geometries": [
            {"type": geometry["type"], "arcs": geometry["arcs"], "properties": stored}
            for geometry, stored in zip(geometries, properties, strict=True)
        ],
    }


def _district(row: dict[str, str]) -> dict[str, Any]:
    return {
        "code": row["district_code"],
        "name": row["district_name"],
        "state": int(row["state_code"]),
        "drawn": "current" if row["status"] == "current" else "outside",
        "label": [float(row["label_longitude"]), float(row["label_latitude"])],
    }


def _point(row: dict[str, str], register: dict[str, dict[str, str]], shapes: dict[str, Outline]) -> dict[str, Any]:
    """A district whose outline nobody has drawn yet: a point within its first parent, beside the parent's own label."""
    from shapely import contains_xy

    parent = register[row["parent_district_codes"].split("|")[0]]
    x, y = float(parent["label_longitude"]), float(parent["label_latitude"])
    area = area_of(shapes[parent["area_id"]])
    beside = [(x + east, y + north) for east, north in OFFSETS]
    place = next((one for one in beside if contains_xy(area, *one)), (x, y))
    return {
        "code": row["district_code"],
        "name": row["district_name"],
        "state": int(row["state_code"]),
        "parent": parent["district_code"],
        "at": [round(place[0], 4), round(place[1], 4)],
    }


def _roomiest(state: Outline) -> list[float]:
    """The middle of the widest circle in the State's largest part: where a label has most room."""
    from shapely import maximum_inscribed_circle

    largest = max(area_of(state).geoms, key=lambda part: part.area)
    middle, _ = maximum_inscribed_circle(largest, tolerance=0.001).coords
    return [round(middle[0], 2), round(middle[1], 2)]


def _plain_states(states: list[Outline]) -> dict[str, Any]:
    """GeoJSON of the State outlines at 3 decimals (about 100 m), the ground under three-dimensional pictures."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"code": one.state_code, "name": one.name},
                "geometry": {
                    "type": "MultiPolygon",
                    "coordinates": [[_rounded(ring) for ring in rings] for rings in one.polygons],
                },
            }
            for one in states
        ],
    }


def _rounded(ring: list[Point]) -> list[list[float]]:
    """The ring at 3 decimals without points that rounding has laid on top of each other."""
    kept: list[list[float]] = []
    for x, y in ring:
        place = [round(x, 3), round(y, 3)]
        if not kept or kept[-1] != place:
            kept.append(place)
    return kept


if __name__ == "__main__":
    write_served()
