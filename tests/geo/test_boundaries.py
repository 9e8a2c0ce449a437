"""The outline that leaves out a part of India, lacks a district or is broken is refused; the shipped one is accepted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely

from data.errors import ReferenceFault
from data.paths import REFERENCE
from geo.boundaries import MUST_COVER, OutlineRefused, check_outlines
from geo.outlines import FILE, PlaceKind, area_of, outlines, read_topology

Alter = Callable[[dict[str, Any]], None]


@pytest.fixture
def altered(tmp_path: Path) -> Callable[[Alter], Path]:
    """A folder with a copy of the boundary file that the given function has changed."""

    def make(alter: Alter) -> Path:
        topology = read_topology(REFERENCE)
        alter(topology)
        (tmp_path / FILE).write_text(json.dumps(topology), encoding="utf-8")
        return tmp_path

    return make


def cut(topology: dict[str, Any], kind: PlaceKind, name: str, away: shapely.Polygon) -> None:
    """Takes an area out of one outline and writes what is left with lines of its own."""
    position, outline = next((at, one) for at, one in enumerate(outlines(topology, kind)) if one.name == name)
    left = shapely.MultiPolygon([(rings[0], rings[1:]) for rings in outline.polygons]).difference(away)
    polygons = []
    for polygon in getattr(left, "geoms", [left]):
        rings = []
        for ring in (polygon.exterior, *polygon.interiors):
            topology["arcs"].append(quantised(topology["transform"], list(ring.coords)))
            rings.append([len(topology["arcs"]) - 1])
        polygons.append(rings)
    topology["objects"][kind]["geometries"][position].update(type="MultiPolygon", arcs=polygons)


def quantised(transform: dict[str, list[float]], points: list[tuple[float, float]]) -> list[list[int]]:
    (scale_x, scale_y), (left, bottom) = transform["scale"], transform["translate"]
    steps, before = [], (0, 0)
    for x, y in points:
        here = round((x - left) / scale_x), round((y - bottom) / scale_y)
        steps.append([here[0] - before[0], here[1] - before[1]])
        before = here
    return steps


def test_the_shipped_outline_is_accepted() -> None:
    check_outlines(REFERENCE)


def test_the_shipped_file_holds_776_districts_and_36_states() -> None:
    topology = read_topology(REFERENCE)
    assert (len(outlines(topology, "districts")), len(outlines(topology, "states"))) == (776, 36)


@pytest.mark.parametrize(("place", "longitude", "latitude", "state_code"), MUST_COVER)
def test_each_named_place_lies_in_exactly_one_state(
    place: str, longitude: float, latitude: float, state_code: int
) -> None:
    states = outlines(read_topology(REFERENCE), "states")
    holders = [one.state_code for one in states if shapely.contains_xy(area_of(one), longitude, latitude)]
    assert holders == [state_code], place


@pytest.mark.parametrize(
    ("state", "district", "box", "place"),
    [
        ("Ladakh", "Leh Ladakh", (78.3, 34.3, 81.0, 36.0), "Aksai Chin"),
        ("Ladakh", "Leh Ladakh", (73.5, 35.4, 75.0, 36.5), "Gilgit"),
        ("Jammu and Kashmir", "Muzaffarabad", (73.3, 34.2, 73.6, 34.5), "Muzaffarabad"),
        ("Arunachal Pradesh", "Tawang", (91.7, 27.4, 92.0, 27.8), "Tawang"),
    ],
)
def test_an_outline_that_leaves_a_part_out_is_refused(
    altered: Callable[[Alter], Path], state: str, district: str, box: tuple[float, ...], place: str
) -> None:
    def alter(topology: dict[str, Any]) -> None:
        cut(topology, "states", state, shapely.box(*box))
        cut(topology, "districts", district, shapely.box(*box))

    with pytest.raises(OutlineRefused) as refused:
        check_outlines(altered(alter))
    message = str(refused.value)
    assert FILE in message
    assert f"{place} (" in message
    assert "outside every State" in message
    assert "put back the shipped outline" in message


def test_a_missing_district_is_refused_with_the_count(altered: Callable[[Alter], Path]) -> None:
    with pytest.raises(OutlineRefused, match="775 outlines of districts, 776 expected"):
        check_outlines(altered(lambda topology: topology["objects"]["districts"]["geometries"].pop()))


def test_a_shape_that_crosses_itself_is_refused_by_name(altered: Callable[[Alter], Path]) -> None:
    def alter(topology: dict[str, Any]) -> None:
        topology["arcs"].append([[0, 0], [50, 50], [-50, 0], [50, -50], [-50, 0]])
        first = topology["objects"]["districts"]["geometries"][0]
        first.update(type="Polygon", arcs=[[len(topology["arcs"]) - 1]])

    with pytest.raises(OutlineRefused, match="outline of Nicobars crosses or touches itself"):
        check_outlines(altered(alter))


def test_a_district_moved_off_its_state_is_refused(altered: Callable[[Alter], Path]) -> None:
    def alter(topology: dict[str, Any]) -> None:
        cut(topology, "districts", "Tawang", shapely.box(91.7, 27.4, 92.0, 27.8))

    with pytest.raises(OutlineRefused, match="the districts of State 12 cover 9"):
        check_outlines(altered(alter))


@pytest.mark.parametrize("content", ["", "not json", "{}", "[]"])
def test_an_unreadable_file_says_so(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    with pytest.raises(ReferenceFault, match="put back the shipped file"):
        check_outlines(tmp_path)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReferenceFault, match=FILE):
        check_outlines(tmp_path)


def test_a_line_that_the_file_lacks_is_named(altered: Callable[[Alter], Path]) -> None:
    with pytest.raises(ReferenceFault, match="points at a line that the file does not hold"):
        check_outlines(altered(lambda topology: topology["arcs"].clear()))
