"""The Sectors page's answers on four rows: Makhana in two districts and Jute of Bihar, Silk of Assam."""

from dataclasses import replace

import pytest

from analytics.filters import Filters
from data.store import Store
from pages.monitor.sectors.view import (
    SectorView,
    empty_words,
    gi_share,
    grid_table,
    outside_register,
    reach,
    sector_table,
    sector_view,
    tier_table,
)


@pytest.fixture
def shown(small: Store, national: Filters) -> SectorView:
    return sector_view(national)


def test_rows_add_up_and_names_do_not(shown: SectorView) -> None:
    # Rows, share, different names, districts, GI rows, GI share. Araria stands under two sectors and once in the total.
    assert sector_table(shown).drop(columns="S. No.").to_numpy().tolist() == [
        ["Agriculture", 2, 50.0, 1, 2, 1, 50.0],
        ["Handloom", 1, 25.0, 1, 1, 1, 100.0],
        ["Textile", 1, 25.0, 1, 1, 0, 0.0],
        ["Total in view", 4, 100.0, 3, 3, 2, 50.0],
    ]
    assert tier_table(shown).drop(columns="S. No.").to_numpy().tolist() == [
        ["Primary", 4, 100.0, 3, 2, 50.0],
        ["Total in view", 4, 100.0, 3, 2, 50.0],
    ]


def test_the_grid_adds_up_both_ways(shown: SectorView) -> None:
    assert grid_table(shown).drop(columns="S. No.").to_numpy().tolist() == [
        ["Assam", 0, 1, 0, 1],
        ["Bihar", 2, 0, 1, 3],
        ["Total in view", 2, 1, 1, 4],
    ]


def test_the_bases_in_words(shown: SectorView) -> None:
    assert shown.view.base == "4 rows of the ODOP list, each a product in a district"
    assert outside_register(shown) == "3 of them are among the 6 of the register in view"
    assert gi_share(shown) == "50.0% of the rows that the list marks either way"


def test_a_state_that_the_list_does_not_reach_is_not_none(shown: SectorView) -> None:
    assert reach(shown) == (
        "The ODOP list is on record for 2 States only: Assam and Bihar. For the others nothing is known, which is not the same as none."
    )


def test_a_list_that_is_not_held(small: Store, national: Filters) -> None:
    shown = sector_view(replace(national, scheme="PMFME-ODOP"))
    assert shown.view.base == "not known: no PMFME-ODOP list is on record for 21.11.2026 or before"
    assert empty_words(shown).startswith("Nothing is known here, which is not the same as none: no PMFME-ODOP list")
    assert gi_share(shown) == ""
    # No total of nothing, on the screen or by address: it would read as none.
    assert [len(of(shown)) for of in (sector_table, tier_table, grid_table)] == [0, 0, 0]


def test_states_that_the_list_does_not_reach_have_no_count(small: Store, national: Filters) -> None:
    shown = sector_view(replace(national, states=(7,)))
    assert shown.view.base == "not known: the ODOP list on record does not reach the States/UTs in view"
    assert len(sector_table(shown)) == 0


def test_a_part_of_the_rows(shown: SectorView) -> None:
    assert [row.product_id for row in shown.part("Agriculture", None, "")] == ["p1", "p3"]
    assert [row.product_id for row in shown.part(None, "Bihar", "jute")] == ["p2"]
    assert shown.part("Agriculture", "Assam", "") == ()
