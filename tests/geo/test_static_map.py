"""The still picture of a State: its own districts, each in the colour given, nothing of its neighbours."""

import re
import xml.etree.ElementTree as ET

from geo.static_map import state_picture

SVG = "{http://www.w3.org/2000/svg}"


def shapes(svg: str, kind: str) -> list[ET.Element]:
    return ET.fromstring(svg).findall(f".//{SVG}{kind}")


def test_every_outline_of_the_state_and_no_other_is_drawn() -> None:
    drawn = shapes(state_picture(9, {"187": "#2a857f"}, {}), "path")
    assert len(drawn) == 75
    assert sorted({one.attrib["fill"] for one in drawn}) == ["#2a857f", "#ffffff"]
    assert sum(one.attrib["fill"] == "#2a857f" for one in drawn) == 1


def test_a_fill_that_only_its_hue_tells_apart_has_lines_over_it() -> None:
    svg = state_picture(9, {"187": "#a8452f", "118": "#2a857f"}, {}, {"#a8452f": "diagonal"})
    assert [one.attrib["fill"] for one in shapes(svg, "path")].count("url(#diagonal)") == 1
    assert [one.attrib["id"] for one in shapes(svg, "pattern")] == ["diagonal"]


def test_a_district_without_an_outline_is_a_point_in_its_parent() -> None:
    points = shapes(state_picture(6, {}, {"792": "#58a098"}), "circle")
    assert [one.attrib["fill"] for one in points] == ["#58a098"]


def test_the_picture_fits_its_frame() -> None:
    for state in (4, 31, 35, 38):
        svg = state_picture(state, {}, {})
        width, height = map(float, ET.fromstring(svg).attrib["viewBox"].split()[2:])
        numbers = [float(part) for path in shapes(svg, "path") for part in re.findall(r"[\d.]+", path.attrib["d"])]
        assert max(numbers[0::2]) <= width + 0.5
        assert max(numbers[1::2]) <= height + 0.5
        assert max(width, height) < 620


def test_a_state_that_is_none_has_no_picture() -> None:
    assert state_picture(99, {}, {}) == ""
