"""The Action plans page's answers on six districts: gaps, ladder and States, each counted by hand."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from analytics.claims.counts import plan_findings
from analytics.filters import Filters
from data.store import Store
from pages.monitor.plans.view import (
    GAP_RULES,
    PlansView,
    claims_table,
    gap_table,
    in_words,
    ladder_table,
    plans_view,
    state_table,
)


@pytest.fixture
def shown(small: Store, national: Filters) -> PlansView:
    return plans_view(national)


def of(table: pd.DataFrame, column: str, key: str) -> dict[str, object]:
    return dict(zip(table[key], table[column], strict=True))


def test_each_district_is_in_one_gap(shown: PlansView) -> None:
    assert {kind: len(shown.gaps(kind)) for kind in GAP_RULES} == {
        "all": 6,
        "none": 0,
        "drafted": 1,
        "stale": 0,
        "statement": 1,
        "not_known": 4,
    }
    assert shown.view.base == "6 districts in the LGD register of 13.05.2026"


def test_the_gap_table_says_what_is_not_known(shown: PlansView) -> None:
    table = gap_table(shown.gaps("all"), shown.filters.as_on)
    # Araria waits since 01.05.2022: 1,665 days to 21.11.2026. Of the others no day is held, which is not a wait of nought.
    assert of(table, "Days waiting", "District") == {
        "Araria": 1665,
        "Darrang": "not known",
        "Dhubri": "not known",
        "Arwal": "not known",
        "Aurangabad": "not known",
        "Central North": "not known",
    }
    # Assam's and Bihar's lists name no product for Dhubri and Arwal; no list held reaches Delhi.
    assert of(table, "Prerequisites missing", "District") == {
        "Araria": "",
        "Darrang": "",
        "Dhubri": "product",
        "Arwal": "product",
        "Aurangabad": "",
        "Central North": "",
    }
    assert of(table, "Prerequisites not known", "District")["Central North"] == "product, committee, draft"
    assert of(table, "On record", "District")["Araria"] == (
        "Drafted, public, by a document; whether notified is not known"
    )
    assert of(table, "Gap", "District")["Arwal"] == "Not known: ask the State"


def test_the_state_table_adds_up(shown: PlansView) -> None:
    table = state_table(shown)
    # Drafted, notified, under way, reviewed, public; none, by a statement, not known; share.
    assert table.drop(columns="S. No.").to_numpy().tolist() == [
        ["Assam", 2, 0, 0, 0, 0, 0, 0, 0, 2, "not known"],
        ["Bihar", 3, 1, 0, 0, 0, 1, 0, 1, 1, 33.3],
        ["Delhi", 1, 0, 0, 0, 0, 0, 0, 0, 1, "not known"],
        ["Total", 6, 1, 0, 0, 0, 1, 0, 1, 4, 16.7],
    ]


def test_one_state_has_no_second_total(small: Store, national: Filters) -> None:
    assert state_table(plans_view(replace(national, states=(10,))))["State/UT"].tolist() == ["Bihar"]


def test_the_ladder_and_what_stands_apart_make_the_base(shown: PlansView) -> None:
    table = ladder_table(shown.whole)
    counts = of(table, "Districts", "Stage")
    assert (counts["Drafted or further"], counts["Of these public"]) == (1, 1)
    assert counts["Drafted or further"] + sum(table.loc[table["Kind"] == "apart", "Districts"]) == 6
    assert of(table, "Share, %", "Stage")["Not known"] == 66.7
    assert set(table["Base, districts"]) == {6}


def test_before_any_dated_paper_the_undated_does_not_hold(small: Store, national: Filters) -> None:
    shown = plans_view(replace(national, as_on=date(2022, 4, 30)))
    # The undated portal shows Araria's plan from the day on which it was read; the Delhi district of 2025 does not stand yet.
    assert (shown.whole.base, shown.whole.at("drafted"), shown.whole.not_known) == (5, 0, 5)
    assert gap_table(shown.gaps("drafted"), shown.filters.as_on).empty


def test_a_published_number_stands_beside_all_districts_only(small: Store, national: Filters) -> None:
    found = plan_findings(small, national)
    table = claims_table(found, national)
    assert table["S. No."].tolist() == list(range(1, len(found) + 1))
    assert not any(words.startswith("National:") for words in table["Against the rows"])
    narrowed = replace(national, states=(10,))
    assert in_words(found[0], narrowed) == "National: not compared with a part of the districts."
