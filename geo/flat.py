"""The shipped outlines laid flat in equal area, ready to be drawn: projected once, then kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from data.paths import REFERENCE
from geo.boundaries import EQUAL_AREA, frame_of
from geo.outlines import PlaceKind, Point, outlines, read_topology
from geo.static_map import marks

if TYPE_CHECKING:
    import geopandas
    from matplotlib.path import Path
    from shapely import MultiPolygon

_PARALLELS: Final = EQUAL_AREA.split(" +lon_0=", maxsplit=1)[0]


@dataclass(frozen=True)
class Shape:
    """One outline in metres: what is drawn, its size in square metres, and a point inside its largest part for its name."""

    outline_id: str
    name: str
    state_code: int
    path: Path
    extent: float
    middle: Point


@dataclass(frozen=True)
class MapGeometry:
    """What a map is drawn on: districts, State lines, the points of districts without outline, and the frame in metres."""

    districts: tuple[Shape, ...]
    states: tuple[Shape, ...]
    points: dict[str, Point]
    frame: tuple[float, float, float, float]


@lru_cache(maxsize=37)
def map_geometry(state_code: int | None) -> MapGeometry | None:
    """India, or one State about its own meridian, so that north is up; nothing where no such State is drawn."""
    import geopandas

    districts, states = _of("districts", state_code), _of("states", state_code)
    if districts.empty:
        return None
    west, _, east, _ = districts.total_bounds
    plane = EQUAL_AREA if state_code is None else f"{_PARALLELS} +lon_0={(west + east) / 2:.4f} +datum=WGS84 +units=m"
    stored = [mark for mark in marks() if state_code in {None, mark.state_code}]
    points = geopandas.GeoSeries.from_xy(
        [mark.at[0] for mark in stored], [mark.at[1] for mark in stored], crs="EPSG:4326"
    ).to_crs(plane)
    flat = districts.to_crs(plane)
    left, low, right, high = (float(side) for side in flat.total_bounds)
    return MapGeometry(
        _shapes(flat),
        _shapes(states.to_crs(plane)),
        {mark.district_code: (at.x, at.y) for mark, at in zip(stored, points, strict=True)},
        (left, low, right, high),
    )


def _of(kind: PlaceKind, state_code: int | None) -> geopandas.GeoDataFrame:
    frame = _frame(kind)
    return frame if state_code is None else frame[frame["state_code"] == state_code]


@lru_cache(maxsize=2)
def _frame(kind: PlaceKind) -> geopandas.GeoDataFrame:
    return frame_of(outlines(read_topology(REFERENCE), kind))


def _shapes(flat: geopandas.GeoDataFrame) -> tuple[Shape, ...]:
    return tuple(
        Shape(
            row.outline_id,
            row.name,
            row.state_code,
            _path(row.geometry),
            row.geometry.area,
            _middle(row.geometry),
        )
        for row in flat.itertuples(index=False)
    )


def _middle(shape: MultiPolygon) -> Point:
    largest = max(shape.geoms, key=lambda part: part.area)
    at = largest.centroid if largest.contains(largest.centroid) else largest.representative_point()
    return (at.x, at.y)


def _path(shape: MultiPolygon) -> Path:
    """All rings as one path; outer ones and holes turn opposite ways, so that a hole stays empty."""
    from matplotlib.path import Path
    from shapely.geometry.polygon import orient

    rings = [
        Path(ring.coords, closed=True)
        for part in shape.geoms
        for turned in [orient(part)]
        for ring in (turned.exterior, *turned.interiors)
    ]
    return Path.make_compound_path(*rings)
