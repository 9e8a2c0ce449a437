"""The committed map is what the reference tables give today, line for line and place for place."""

import json
from pathlib import Path
from typing import Any

import pytest
from shapely import Point, contains_xy
from shapely.geometry import shape

from data.paths import REFERENCE
from geo.outlines import FILE, area_of, outlines, read_topology
from geo.served_map import (
    FOLDER,
    MAP_FILE,
    STATES_FILE,
    ServedMapFault,
    derived_files,
    read_served,
    write_served,
)


@pytest.fixture(scope="module")
def served() -> Any:
    return json.loads((FOLDER / MAP_FILE).read_text(encoding="utf-8"))


def test_the_committed_files_are_the_derived_ones() -> None:
    derived = derived_files()
    assert sorted(derived) == [MAP_FILE, STATES_FILE]
    for name, content in derived.items():
        assert (FOLDER / name).read_bytes() == content, f"run: python -m geo.served_map ({name})"


def test_writing_makes_the_folder_and_the_same_bytes(tmp_path: Path) -> None:
    write_served(folder=tmp_path / "new")
    assert (tmp_path / "new" / MAP_FILE).read_bytes() == (FOLDER / MAP_FILE).read_bytes()


def test_the_lines_are_the_reference_s_own(served: Any) -> None:
    reference = json.loads((REFERENCE / FILE).read_text(encoding="utf-8"))
    assert served["arcs"] == reference["arcs"]
    assert served["transform"] == reference["transform"]
    for kind in ("districts", "states"):
        drawn = [(one["type"], one["arcs"]) for one in served["objects"][kind]["geometries"]]
        assert drawn == [(one["type"], one["arcs"]) for one in reference["objects"][kind]["geometries"]]


def test_770_outlines_are_current_districts_and_six_are_none(served: Any) -> None:
    drawn = [one["properties"] for one in served["objects"]["districts"]["geometries"]]
    assert len([one for one in drawn if one["drawn"] == "current"]) == 770
    assert sorted(one["name"] for one in drawn if one["drawn"] == "outside") == [
        "Itanagar Capital Complex",
        "Mahe",
        "Mirpur",
        "Muzaffarabad",
        "Shahdara",
        "Yanam",
    ]


def test_the_fourteen_without_an_outline_are_points_or_listed(served: Any) -> None:
    assert sorted(one["name"] for one in served["points"]) == [
        "Bichom",
        "Hansi",
        "Keyi Panyor",
        "Maihar",
        "Mauganj",
        "Meluri",
        "Pandhurna",
        "Vav-Tharad",
    ]
    assert sorted(one["name"] for one in served["not_on_map"]) == [
        "Central North",
        "Kushavati",
        "Markapuram",
        "Old Delhi",
        "Outer North",
        "Polavaram",
    ]


def test_each_point_lies_in_its_parent_and_beside_the_parent_s_label(served: Any) -> None:
    shapes = {one.outline_id: one for one in outlines(read_topology(REFERENCE), "districts")}
    labels = {
        one["properties"]["code"]: one["properties"]["label"] for one in served["objects"]["districts"]["geometries"]
    }
    for point in served["points"]:
        assert contains_xy(area_of(shapes[point["parent"]]), *point["at"]), point["name"]
        assert point["at"] != labels[point["parent"]], point["name"]


def test_names_are_the_register_s_and_states_have_short_codes(served: Any) -> None:
    districts = {one["properties"]["code"]: one["properties"] for one in served["objects"]["districts"]["geometries"]}
    assert (districts["282"]["name"], districts["282"]["state"]) == ("Cachar", 18)
    states = {one["properties"]["code"]: one["properties"] for one in served["objects"]["states"]["geometries"]}
    assert len(states) == 36
    assert (states[37]["name"], states[37]["short"]) == ("Ladakh", "LA")


def test_each_state_s_label_lies_inside_the_state_where_it_has_most_room(served: Any) -> None:
    areas = {one.state_code: area_of(one) for one in outlines(read_topology(REFERENCE), "states")}
    labels = {
        one["properties"]["code"]: one["properties"]["label"] for one in served["objects"]["states"]["geometries"]
    }
    assert [code for code, label in labels.items() if not contains_xy(areas[code], *label)] == []
    # Degrees to the border, by hand: Rajasthan is the widest; Chandigarh is some nine kilometres across.
    room = {code: areas[code].boundary.distance(Point(label)) for code, label in labels.items()}
    assert max(room, key=lambda code: room[code]) == 8
    assert room[8] == pytest.approx(2.2, abs=0.02)
    assert room[4] == pytest.approx(0.043, abs=0.003)
    assert labels[8] == [73.94, 26.98]
    # Andrott, the largest of Lakshadweep's islands.
    assert labels[31] == [73.67, 10.81]


def test_the_plain_states_are_36_at_three_decimals_and_hold_aksai_chin() -> None:
    features = json.loads((FOLDER / STATES_FILE).read_text(encoding="utf-8"))["features"]
    assert len(features) == 36
    ladakh = next(one for one in features if one["properties"]["name"] == "Ladakh")["geometry"]
    assert contains_xy(shape(ladakh), 79.2, 35.1)
    for feature in features:
        for rings in feature["geometry"]["coordinates"]:
            for ring in rings:
                assert ring[0] == ring[-1]
                assert all(round(value, 3) == value for point in ring for value in point)


def test_the_order_of_places_ends_with_the_points_and_the_address_carries_the_hash() -> None:
    stored = read_served()
    assert len(stored.district_codes) == 784
    assert stored.district_codes[776:] == ("792", "787", "786", "788", "784", "766", "785", "789")
    assert len(stored.state_codes) == 36
    assert stored.address.startswith("app/static/map/india.json?v=")
    assert len(stored.address.split("=")[1]) == 16


@pytest.mark.parametrize("content", [None, "", "{}"])
def test_a_damaged_or_missing_map_names_the_command_that_makes_it(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / MAP_FILE).write_text(content, encoding="utf-8")
    with pytest.raises(ServedMapFault, match=r"python -m geo\.served_map"):
        read_served(tmp_path)
