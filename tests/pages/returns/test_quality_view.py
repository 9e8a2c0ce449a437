"""The Quality page's answers on six districts: what each rule finds and looked at, and the fields held of each State."""

import pytest

from analytics.filters import Filters
from data.store import Store
from pages.returns.quality.view import (
    ALL,
    QualityView,
    completeness_table,
    found_table,
    kinds,
    quality_view,
    rule_table,
)
from tests.small_store import TODAY

STALE = "Newest word over 180 days old"


@pytest.fixture(scope="module")
def shown(small: Store) -> QualityView:
    """All rules over all districts: answered once."""
    return quality_view(Filters(as_on=TODAY))


def test_rules_say_what_they_looked_at(shown: QualityView) -> None:
    lines = rule_table(shown)[["Rule", "Rows found", "Looked at"]].to_numpy().tolist()
    # Words on Araria's plan and committee and Aurangabad's committee carry a day; on Aurangabad's plan, none.
    assert [STALE, 3, "3 dated words on plans, DEPCs and SEPCs; 1 without a date not judged"] in lines
    assert ["Product twice in one district", 0, "4 rows of the product lists"] in lines
    # No return is held: nothing was looked at, which is not the same as nothing wrong.
    assert ["Two returns of one date disagree", 0, "0 returns in force"] in lines
    assert shown.view.base == "6 districts of the LGD register of 13.05.2026, 0 returns in force"


def test_kinds_add_up_to_the_rows(shown: QualityView) -> None:
    assert sum(rows for _, rows, _, _ in kinds(shown)) == len(shown.of(ALL)) == sum(rule_table(shown)["Rows found"])
    assert next(line for line in kinds(shown) if line[0] == "Stale") == ("Stale", 3, 1, 1)


def test_the_rows_of_one_rule(shown: QualityView) -> None:
    table = found_table(shown.of(STALE), is_one_rule=True)
    assert "Rule" not in table.columns
    # To 21.11.2026: from 10.01.2021, 01.05.2022 and 10.01.2024.
    assert sorted(zip(table["District"], table["Days"], strict=True)) == [
        ("Araria", 1046),
        ("Araria", 1665),
        ("Aurangabad", 2141),
    ]
    assert "Rule" in found_table(shown.of(ALL), is_one_rule=False).columns


def test_completeness_adds_up(shown: QualityView) -> None:
    # Districts, and those not created after the list; product, committee, plan known; drafted with the day of the stage; DEPCs with order and with last meeting.
    assert completeness_table(shown).drop(columns="S. No.").to_numpy().tolist() == [
        ["Assam", 2, 2, 1, 0, 0, 0, 0, 0, 0, 0],
        ["Bihar", 3, 3, 2, 2, 2, 1, 0, 1, 0, 1],
        ["Delhi", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ["Total in view", 6, 5, 3, 2, 2, 1, 0, 1, 0, 1],
    ]
