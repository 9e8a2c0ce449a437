"""The start-up check of the outline: a map that leaves out a part of India is not drawn at all.

A depiction at odds with the Survey of India's is punishable, so another outline is refused rather than repaired. No
tolerance is given to broken shapes either: every shipped outline is valid as it stands, so one that is not was altered.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from data.errors import ExportHubError, Fault
from geo.outlines import FILE, Outline, PlaceKind, area_of, outlines, read_topology

if TYPE_CHECKING:
    import geopandas

COUNTS: Final[dict[PlaceKind, int]] = {"districts": 776, "states": 36}
MUST_COVER: Final[tuple[tuple[str, float, float, int], ...]] = (
    ("Gilgit", 74.31, 35.92, 37),
    ("Skardu", 75.63, 35.30, 37),
    ("Shaksgam", 76.63, 36.02, 37),
    ("Siachen", 77.10, 35.42, 37),
    ("Aksai Chin", 79.20, 35.10, 37),
    ("Muzaffarabad", 73.47, 34.36, 1),
    ("Mirpur", 73.75, 33.15, 1),
    ("Tawang", 91.87, 27.59, 12),
    ("Kibithu", 97.02, 28.28, 12),
    ("Port Blair", 92.73, 11.65, 35),
    ("Indira Point", 93.83, 6.77, 35),
    ("Kavaratti", 72.64, 10.565, 31),
)
"""Place, longitude and latitude in degrees, code of the State or Union Territory whose outline must hold it."""

LAND_AREA_KM2: Final = 3_287_000
"""India's area as the Survey of India gives it, rounded; the shipped outline, generalised, measures 3,269,588."""
LAND_AREA_TOLERANCE: Final = 0.01
SHARED_AREA_TOLERANCE: Final = 1e-9
"""State and district outlines share their lines, so their areas agree to rounding of the sum."""
EQUAL_AREA: Final = "+proj=aea +lat_1=12.8 +lat_2=32.2 +lat_0=22.6 +lon_0=82.5 +datum=WGS84 +units=m"
REMEDY: Final = "put back the shipped outline; another one is drawn only after an administrator has approved it"


class OutlineRefused(ExportHubError):
    """The boundary file is not an outline that this product may draw."""


def check_outlines(reference: Path) -> None:
    """Refuses a boundary file that is incomplete, broken, or leaves out a part of India; all faults in one pass.

    Raises OutlineRefused, or ReferenceFault when the file cannot be read at all.
    """
    topology = read_topology(reference)
    faults: list[Fault] = []
    frames: dict[PlaceKind, geopandas.GeoDataFrame] = {}
    for kind, expected in COUNTS.items():
        found = outlines(topology, kind)
        if len(found) != expected:
            faults.append(_fault(f"{len(found)} outlines of {kind}, {expected} expected"))
        frames[kind] = frame_of(found)
        faults.extend(
            _fault(f"the outline of {name} crosses or touches itself", f"{kind} {outline_id}")
            for outline_id, name in _broken(frames[kind])
        )
    if not faults:
        faults = [*_uncovered(frames["states"]), *_unequal(frames), *_wrong_area(frames["states"])]
    if faults:
        raise OutlineRefused.of(faults)


def _fault(what: str, column: str = "") -> Fault:
    return Fault(what, REMEDY, FILE, column=column)


def frame_of(found: list[Outline]) -> geopandas.GeoDataFrame:
    """One row per outline: outline_id, name, state_code, geometry in degrees."""
    import geopandas

    return geopandas.GeoDataFrame(
        {
            "outline_id": [one.outline_id for one in found],
            "name": [one.name for one in found],
            "state_code": [one.state_code for one in found],
        },
        geometry=[area_of(one) for one in found],
        crs="EPSG:4326",
    )


def _broken(frame: geopandas.GeoDataFrame) -> list[tuple[str, str]]:
    bad = frame[~frame.geometry.is_valid]
    return list(zip(bad["outline_id"], bad["name"], strict=True))


def _uncovered(states: geopandas.GeoDataFrame) -> list[Fault]:
    from shapely import Point

    faults = []
    for place, longitude, latitude, state_code in MUST_COVER:
        holders = states[states.geometry.contains(Point(longitude, latitude))]
        if list(holders["state_code"]) != [state_code]:
            inside = ", ".join(holders["name"]) or "outside every State"
            faults.append(
                _fault(f"{place} ({latitude} N, {longitude} E) must lie in State {state_code}: it lies {inside}")
            )
    return faults


def _unequal(frames: dict[PlaceKind, geopandas.GeoDataFrame]) -> list[Fault]:
    """States whose districts do not add up to the State's own outline: a district is missing, moved or doubled."""
    of_districts = (
        frames["districts"].assign(extent=_extents(frames["districts"])).groupby("state_code")["extent"].sum()
    )
    of_states = frames["states"].assign(extent=_extents(frames["states"])).set_index("state_code")["extent"]
    ratio = of_districts.reindex(of_states.index, fill_value=0.0) / of_states
    return [
        _fault(f"the districts of State {code} cover {share:.4%} of its outline", f"states {code}")
        for code, share in ratio.items()
        if abs(share - 1) > SHARED_AREA_TOLERANCE
    ]


def _extents(frame: geopandas.GeoDataFrame) -> list[float]:
    """Areas in square degrees: only ever compared with one another, so no projection is wanted."""
    from shapely import area

    return [float(extent) for extent in area(frame.geometry.array)]


def _wrong_area(states: geopandas.GeoDataFrame) -> list[Fault]:
    total_km2 = float(states.geometry.to_crs(EQUAL_AREA).area.sum()) / 1e6
    if abs(total_km2 / LAND_AREA_KM2 - 1) > LAND_AREA_TOLERANCE:
        return [_fault(f"the outline measures {total_km2:,.0f} km2, India measures about {LAND_AREA_KM2:,} km2")]
    return []
