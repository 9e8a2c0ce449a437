"""Exports by district: Karnataka's release by hand, documents kept apart, and what is not known."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, rows_behind
from analytics.exports.questions import (
    ExportValue,
    Release,
    export_values,
    of_release,
    releases,
    sum_words,
    value_class,
    within,
)
from analytics.filters import Filters
from data.store import Store

NOW = Filters(as_on=date(2026, 11, 28))
KARNATAKA, GUJARAT = 29, 24


def release_of(store: Store, year: str, period: str, filters: Filters = NOW) -> tuple[Release, tuple[ExportValue, ...]]:
    found = next(
        one
        for one in releases(store, filters)
        if one.state_value is not None and (one.financial_year, one.period) == (year, period)
    )
    return found, of_release(export_values(store, filters), found)


def test_the_fullest_release_comes_first(real: Store) -> None:
    first = releases(real, NOW)[0]
    assert (first.state_name, first.financial_year, first.period, first.districts) == (
        "Karnataka",
        "2025-26",
        "April-March",
        30,
    )


def test_karnataka_2025_26(real: Store) -> None:
    release, values = release_of(real, "2025-26", "April-March")
    assert len(values) == 30
    assert round(release.value_sum, 2) == round(release.state_value or 0, 2) == 34397.91
    assert sum_words(release).endswith("is 34,397.91 US$ million: the same.")
    first = values[0]
    assert (first.district_name, round(first.value, 2), first.rank, first.ranked) == (
        "Bengaluru Urban",
        11178.88,
        1,
        30,
    )
    assert first.share_pct == 32.5  # 11,178.88 of 34,397.91
    assert first.growth_words == "+28.2%: 8,721.43 in 2024-25, 11,178.88 in 2025-26"
    assert [one.district_name for one in values if one.rank == 30] == ["Yadgir"]


def test_a_sum_that_is_not_the_total_says_so(real: Store) -> None:
    release, _ = release_of(real, "2024-25", "April-March")
    assert sum_words(release).endswith("is 30,480.51 US$ million: 1.35 more. Nothing on record says why.")


def test_growth_is_taken_over_like_periods_only(real: Store) -> None:
    _, year = release_of(real, "2024-25", "April-March")
    assert not any(one.growth_words for one in year)
    _, quarter = release_of(real, "2026-27", "April-June")
    assert quarter[0].growth_words == "+29.7%: 2,477.24 in 2025-26, 3,213.16 in 2026-27"


def test_vijayanagara_is_within_ballari_there(real: Store) -> None:
    release, values = release_of(real, "2025-26", "April-March")
    (inside,) = within(real, NOW, release.release_key)
    assert (inside.district_name, inside.parent_name) == ("Vijayanagara", "Ballari")
    assert "Vijayanagara" not in {one.district_name for one in values}


def test_no_other_state_is_nought(real: Store) -> None:
    rows = district_classes(real, NOW, MEASURES["exports"])
    assert Counter(row.class_key for row in rows) == {"stated": 46, "not_known": 738}
    assert sum(row.class_key == "stated" for row in rows if row.state_code == KARNATAKA) == 30
    behind = rows_behind(real, MEASURES["exports"], [row for row in rows if row.district_name == "Jamnagar"])
    assert len(behind) == 3


def test_the_values_of_jamnagar_stand_apart_with_document_and_unit(real: Store) -> None:
    rows = [one for one in export_values(real, replace(NOW, states=(GUJARAT,))) if one.district_name == "Jamnagar"]
    assert [(one.financial_year, one.period, one.value, one.unit) for one in rows] == [
        ("2024-25", "April-March", 363000.0, "inr_crore"),
        ("2021-22", "April-September", 166000.0, "inr_crore"),
        ("2021-22", "April-September", 22110.6, "usd_million"),
    ]
    assert len({one.source for one in rows}) == 3
    assert not any(one.rank or one.share_pct or one.growth_words for one in rows)


def test_nothing_of_a_period_before_it_ended_nor_before_it_was_recorded(real: Store) -> None:
    assert not any(one.financial_year == "2025-26" for one in export_values(real, Filters(as_on=date(2025, 6, 29))))
    assert export_values(real, replace(NOW, as_known_on=date(2026, 11, 27))) == ()


@pytest.mark.parametrize(
    ("value", "unit", "step"),
    [
        (1000, "usd_million", "count_4"),
        (999.99, "usd_million", "count_3"),
        (9.99, "usd_million", "count_1"),
        (10000, "inr_crore", "count_4"),
        (100, "inr_crore", "count_2"),
    ],
)
def test_the_classes_are_fixed(value: float, unit: str, step: str) -> None:
    assert value_class(value, unit) == step
