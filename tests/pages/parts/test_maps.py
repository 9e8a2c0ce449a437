"""What goes to the map and what comes back, on the Python side."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.scope import bits, signs
from pages.parts.map import (
    MAP_ORDER,
    NOT_ON_MAP,
    OUTSIDE,
    STATE_ORDER,
    Layer,
    LegendRow,
    _message,
    classes_text,
    coverage_map,
)
from tests.record_totals import DISTRICTS

PAGE = Path(__file__).resolve().parents[2] / "browser" / "map_page.py"


def row(label: str, count: int) -> LegendRow:
    return LegendRow(label, label, count, None, "#0b5457", "#5fc2bd")


def layer(counts: Sequence[int] = (783, 1), classes: str = "0" * 783 + "1") -> Layer:
    legend = tuple(row(f"class {at}", count) for at, count in enumerate(counts))
    return Layer("one", "One", "All", "districts", sum(counts), "21.11.2026", "", legend, classes)


def test_every_current_district_is_drawn_once_or_listed_as_not_on_the_map() -> None:
    drawn = set(MAP_ORDER) - set(OUTSIDE)
    assert len(MAP_ORDER) == DISTRICTS
    assert len(drawn | set(NOT_ON_MAP)) == DISTRICTS
    assert not drawn & set(NOT_ON_MAP)
    assert sorted(STATE_ORDER)[-1] == 38


def test_classes_follow_the_order_and_leave_the_rest_off() -> None:
    text = classes_text({MAP_ORDER[0]: 2, MAP_ORDER[1]: 11, MAP_ORDER[2]: None})
    assert text[:4] == "2b--"
    assert len(text) == DISTRICTS


def test_a_legend_that_does_not_add_up_to_its_base_is_refused() -> None:
    with pytest.raises(ValueError, match=f"the legend counts {DISTRICTS}, its base is 785"):
        replace(layer(), base_count=785)


def test_a_class_without_a_legend_row_is_refused() -> None:
    with pytest.raises(ValueError, match=r"classes \['2'\] are not in its legend of 2 rows"):
        layer(classes="0" * 783 + "2")


def test_rings_for_the_wrong_number_of_places_are_refused() -> None:
    with pytest.raises(ValueError, match=f"3 rings for {DISTRICTS} classes"):
        replace(layer(), rings="101")


def test_rings_travel_asbits() -> None:
    assert bits("10010000") == "90"
    assert bits("00011") == "18"
    assert bits("") == ""


def test_figures_travel_as_one_sign_per_place() -> None:
    assert signs(("3", "", "1", "3")) == (["", "1", "3"], "2012")


def test_figures_that_all_differ_travel_as_they_are() -> None:
    many = tuple(str(number) for number in range(100))
    assert signs(many) == (list(many), "")


def test_a_message_stays_under_four_thousand_characters() -> None:
    full = replace(layer(), rings="01" * 392, figures=("1", "2") * 392, figure_words=("product", "products"))
    assert len(str(_message(full))) < 4000


def test_a_page_draws_the_map_in_every_runtime_without_a_browser() -> None:
    for _ in range(2):
        page = AppTest.from_file(str(PAGE)).run(timeout=30)
        assert not page.exception
        assert page.text[0].value == "runs=1 picked= measure="


def test_a_layer_of_the_other_level_is_refused() -> None:
    with pytest.raises(ValueError, match=f"layer one: {DISTRICTS} classes for 36 places at level state"):
        coverage_map(layer(), level="state")
