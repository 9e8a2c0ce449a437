"""Classes that stand in one legend are told apart without hue, in both themes and in grey: by lightness or by pattern."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import pytest

from analytics.committees.questions import SEPC_CLASSES
from analytics.coverage.measures import MEASURES, Class
from analytics.coverage.questions import state_classes
from data.stages import PLAN_STAGES, STANDINGS
from pages.parts.theme import STATUS, Mode

APART = 1.3
"""Contrast, as WCAG reckons it, of two fills that a print in grey still tells apart."""
MODES: tuple[Mode, ...] = ("light", "dark")
LEGENDS: Mapping[str, Sequence[Class]] = (
    {key: measure.classes for key, measure in MEASURES.items()}
    | {f"{key}, by State": state_classes(measure) for key, measure in MEASURES.items()}
    | {"SEPC": SEPC_CLASSES}
)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def confused(statuses: Sequence[str], mode: Mode) -> list[tuple[str, str]]:
    """Pairs with one pattern and nearly one lightness."""
    return [
        (one, other)
        for one, other in combinations(statuses, 2)
        if STATUS[one].pattern == STATUS[other].pattern
        and contrast(STATUS[one].color(mode), STATUS[other].color(mode)) < APART
    ]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LEGENDS)
def test_no_two_classes_of_a_map_are_told_apart_by_hue_alone(name: str, mode: Mode) -> None:
    statuses = [one.status for one in LEGENDS[name]]
    assert len(set(statuses)) == len(statuses), "two classes of one colour"
    assert confused(tuple(dict.fromkeys([*statuses, "not_applicable"])), mode) == []


@pytest.mark.parametrize("mode", MODES)
def test_stages_go_from_pale_to_deep_in_their_order_and_no_two_share_a_colour(mode: Mode) -> None:
    ground = "#fcfbf8" if mode == "light" else "#171a1a"
    for colours in (
        [STATUS[stage.color].color(mode) for stage in PLAN_STAGES],
        [STATUS[one.color].color(mode) for one in STANDINGS[1:]],
    ):
        steps = [contrast(colour, ground) for colour in colours]
        assert steps == sorted(set(steps))


def test_a_legend_goes_down_the_ladder_of_the_stages() -> None:
    known = [one.key for one in MEASURES["plan"].classes if one.key in {stage.key for stage in PLAN_STAGES}]
    assert known == [stage.key for stage in reversed(PLAN_STAGES)]
    standing = [one.key for one in MEASURES["depc"].classes if one.key in {one.key for one in STANDINGS}]
    assert standing == [one.key for one in reversed(STANDINGS)]


def test_a_pair_that_only_hue_tells_apart_is_found() -> None:
    # As "none" was drawn before it had a pattern: #a8452f beside #2a857f, 1.34 in the light and 1.08 in the dark.
    assert contrast("#52aba4", "#e07a62") == pytest.approx(1.08, abs=0.01)
    assert confused(["done", "stage_notified"], "dark") == [("done", "stage_notified")]
