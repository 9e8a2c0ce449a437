"""Maps for documents: every part of India in the colours given, with title, legend and note, the same bytes each time."""

import io
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from matplotlib.image import imread

from geo.flat import map_geometry
from geo.map_images import Fill, LegendRow, MapWords, place_map

WORDS = MapWords("Action plans by district", "DEH, as on 21.11.2026", "Base: 784 districts", "As on 21.11.2026")
TEAL, RED, GREY = Fill("#2a857f"), Fill("#a8452f"), Fill("#dcd9d0")
LEGEND = (LegendRow(TEAL, "Adopted", "1"), LegendRow(RED, "None", "2"))


def pixels(png: bytes, colour: str) -> tuple[Any, Any]:
    """Rows and columns of the dots of the picture that have exactly this colour."""
    picture = (imread(io.BytesIO(png), format="png")[:, :, :3] * 255).round().astype(int)
    required = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    rows, columns = (picture == required).all(axis=2).nonzero()
    return rows, columns


def dots(png: bytes, colour: str) -> int:
    return len(pixels(png, colour)[0])


def test_every_outline_and_every_point_has_its_place() -> None:
    land = map_geometry(None)
    assert land is not None
    assert (len(land.districts), len(land.states), len(land.points)) == (776, 36, 8)
    # Equal area: the shipped outline measures 3,269,588 square kilometres.
    assert round(sum(shape.extent for shape in land.districts) / 1e6) == pytest.approx(3_269_588, rel=1e-5)


def test_islands_are_seen_in_their_colour() -> None:
    land = map_geometry(None)
    assert land is not None
    fills = {shape.outline_id: RED if shape.state_code == 31 else GREY for shape in land.districts}
    rows, columns = pixels(place_map(WORDS, fills, {}, ()), RED.colour)
    # Lakshadweep, west of the mainland: more than a few dots in the left eighth of the lower half.
    assert len(rows) > 60
    assert columns.max() < 1260 / 6
    assert rows.min() > 600


def test_a_state_is_drawn_alone_and_north_is_up() -> None:
    land = map_geometry(12)
    assert land is not None
    assert {shape.state_code for shape in land.districts} == {12}
    left, low, right, high = land.frame
    # Arunachal Pradesh lies about its own meridian, not tilted as at India's edge.
    assert abs(left + right) < 0.01 * (right - left)
    assert high - low < right - left


def test_a_district_without_an_outline_is_a_point_of_its_state() -> None:
    plain = place_map(WORDS, {}, {}, (), state_code=6)
    pointed = place_map(WORDS, {}, {"792": RED}, (), state_code=6)
    assert dots(plain, RED.colour) == 0
    assert dots(pointed, RED.colour) > 40
    # Hansi is in Haryana: the map of another State does not draw it.
    assert place_map(WORDS, {}, {"792": RED}, (), state_code=9) == place_map(WORDS, {}, {}, (), state_code=9)


def test_the_mark_of_the_sample_stands_on_the_picture() -> None:
    marked = MapWords("t", mark="ILLUSTRATIVE")
    assert dots(place_map(MapWords("t"), {}, {}, (), state_code=30), "#faeedd") == 0
    assert dots(place_map(marked, {}, {}, (), state_code=30), "#faeedd") > 1000


def test_a_pattern_is_drawn_over_the_fill() -> None:
    areas = {shape.outline_id: Fill("#b07c14") for shape in map_geometry(30).districts}  # type: ignore[union-attr]
    hatched = {area: Fill("#b07c14", "hatch") for area in areas}
    full = dots(place_map(WORDS, areas, {}, (), state_code=30), "#b07c14")
    assert 0.4 * full < dots(place_map(WORDS, hatched, {}, (), state_code=30), "#b07c14") < 0.95 * full


def test_two_threads_draw_the_same_bytes() -> None:
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda state: place_map(WORDS, {}, {}, LEGEND, state_code=state), [30, 7, 30, 7]))
    assert made[0] == made[2]
    assert made[1] == made[3]
    assert made[0] != made[1]


def test_words_that_look_like_a_formula_are_words() -> None:
    assert place_map(MapWords("$x^{2$ क्षेत्र"), {}, {}, (LegendRow(TEAL, "$", "1"),), state_code=30)


def test_a_state_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="code 99"):
        place_map(WORDS, {}, {}, (), state_code=99)
