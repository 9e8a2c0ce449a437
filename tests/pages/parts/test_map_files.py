"""The map of a page as a file: places in the fills of their classes, words, mark and code, the same bytes each time."""

import io
import xml.etree.ElementTree as ET
from typing import Literal

from matplotlib.image import imread

from geo.flat import map_geometry
from geo.map_images import MapWords
from pages.parts.map import MAP_ORDER, OUTSIDE, STATE_ORDER, Layer, LegendRow, classes_text
from pages.parts.map_files import picture

SVG = "{http://www.w3.org/2000/svg}"
ROWS = (
    LegendRow("yes", "Adopted", 2, 66.7, "#2a857f", "#52aba4"),
    LegendRow("unknown", "Not known", 1, 33.3, "#dcd9d0", "#3d4442", kind="not_known"),
)
WORDS = MapWords("Action plans: 2 of 3 districts", mark="ILLUSTRATIVE", code="EHM-2345-6789")


def layer(classes: str, rings: str = "") -> Layer:
    return Layer("one", "Action plans: 2 of 3 districts", "", "districts", 3, "", "", ROWS, classes, rings)


def texts(svg: bytes) -> list[str]:
    return ["".join(one.itertext()) for one in ET.fromstring(svg.decode()).iter(f"{SVG}text")]


def colours(png: bytes) -> set[tuple[int, ...]]:
    dots = (imread(io.BytesIO(png), format="png")[:, :, :3] * 255).round().astype(int)
    return {tuple(dot) for row in dots for dot in row}


def test_the_browsers_order_of_places_is_that_of_the_outlines_by_their_ids() -> None:
    land = map_geometry(None)
    assert land is not None
    assert MAP_ORDER[:776] == tuple(shape.outline_id for shape in land.districts)
    assert set(MAP_ORDER[776:]) == set(land.points)
    assert {str(code) for code in STATE_ORDER} == {shape.outline_id for shape in land.states}
    assert set(OUTSIDE) <= set(MAP_ORDER)


def test_the_file_says_class_count_and_share_and_bears_mark_and_code() -> None:
    shown = layer(classes_text({"1": 0, "623": 0, "792": 1}), "1" + "0" * (len(MAP_ORDER) - 1))
    wording = texts(picture(WORDS, shown, "district", None, "svg"))
    for words in ("ILLUSTRATIVE", "Adopted: 2 (66.7%)", "Not known: 1 (33.3%)", "Ring: Aspirational", "Delhi", "Diu"):
        assert any(words in one for one in wording), words
    assert "Code EHM-2345-6789: typed in under Sources and log, it reopens this view." in wording


def test_the_same_layer_gives_the_same_bytes() -> None:
    shown = layer(classes_text({"1": 0, "623": 0, "792": 1}))
    endings: tuple[Literal["png", "svg"], ...] = ("png", "svg")
    for ending in endings:
        first = picture(WORDS, shown, "district", 1, ending)
        assert first == picture(WORDS, shown, "district", 1, ending)


def test_a_state_is_filled_as_a_whole_and_its_inset_too() -> None:
    shown = layer(classes_text({"7": 0, "9": 0, "18": 1}, [str(code) for code in STATE_ORDER]))
    svg = picture(WORDS, shown, "state", None, "svg").decode()
    # Uttar Pradesh and Delhi once each, then the eleven outlines of Delhi in its inset, and the box of the legend.
    assert svg.count("fill: #2a857f") == 2 + 11 + 1
    png = picture(WORDS, shown, "state", None, "png")
    assert (0x2A, 0x85, 0x7F) in colours(png)
