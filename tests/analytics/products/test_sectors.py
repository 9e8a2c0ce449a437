"""Sectors: three counts that are never confused, on a store small enough to count by hand and on the real tables."""

from dataclasses import replace
from datetime import date

from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.products.questions import by_sector, by_tier, grid, hubs, matching, products, reached, totals
from data.store import Store
from tests.record_totals import GI_PRODUCTS, ODOP_DISTRICTS, ODOP_PLACES, ODOP_PRODUCTS


def test_three_counts_by_hand(tiny: Store, national: Filters) -> None:
    # Makhana and Jute in Araria, Makhana in Arwal's neighbour, Silk in Assam: 4 rows, 3 names, 3 districts.
    whole = totals(tiny, national)
    assert (whole.pair_count, whole.product_count, whole.district_count) == (4, 3, 3)
    assert (whole.gi_count, whole.marked_count) == (2, 4)
    assert [(row.sector, row.pair_count, row.product_count, row.gi_count) for row in by_sector(tiny, national)] == [
        ("Agriculture", 2, 1, 1),
        ("Handloom", 1, 1, 1),
        ("Textile", 1, 1, 0),
    ]
    assert [(cell.state_name, cell.sector, cell.pair_count) for cell in grid(tiny, national)] == [
        ("Assam", "Handloom", 1),
        ("Bihar", "Agriculture", 2),
        ("Bihar", "Textile", 1),
    ]


def test_of_two_sectors_with_as_many_products_the_first_by_name_is_a_hubs_main_one(
    tiny: Store, national: Filters
) -> None:
    assert {hub.district_code: hub.main_sector for hub in hubs(tiny, national)}["188"] == "Agriculture"


def test_the_sectors_of_the_list(real: Store, national: Filters) -> None:
    counts = {row.sector: row.pair_count for row in by_sector(real, national)}
    assert counts == {
        "Agriculture": 418,
        "Handicraft": 252,
        "Manufacturing": 173,
        "Food Processing": 122,
        "Textile": 104,
        "Handloom": 101,
        "Marine": 32,
        "Others": 29,
        "Dairy": 10,
    }
    whole = totals(real, national)
    assert sum(counts.values()) == whole.pair_count == ODOP_PRODUCTS
    assert whole.gi_count == sum(row.gi_count or 0 for row in by_sector(real, national)) == GI_PRODUCTS
    assert (whole.district_count, whole.current_district_count) == (ODOP_PLACES, ODOP_DISTRICTS)
    assert whole.product_count == 835


def test_grid_and_tiers_add_up_to_the_list(real: Store, national: Filters) -> None:
    assert sum(cell.pair_count for cell in grid(real, national)) == ODOP_PRODUCTS
    assert {row.tier: row.pair_count for row in by_tier(real, national)} == {
        "Primary": 776,
        "Secondary": 314,
        "Tertiary": 103,
        "Others": 48,
    }
    assert len(products(real, national)) == ODOP_PRODUCTS
    assert sum(hub.pair_count for hub in hubs(real, national)) == ODOP_PRODUCTS


def test_the_other_list_stands_alone_and_reaches_six_states(real: Store, national: Filters) -> None:
    pmfme = replace(national, scheme="PMFME-ODOP")
    whole = totals(real, pmfme)
    assert (whole.pair_count, whole.district_count, whole.as_on_date) == (224, 224, None)
    assert whole.gi_count is None
    assert [row.state_name for row in reached(real, pmfme)] == [
        "Bihar",
        "Kerala",
        "Maharashtra",
        "Odisha",
        "Rajasthan",
        "Uttar Pradesh",
    ]
    assert len(reached(real, national)) == 36


def test_search_finds_every_word_in_any_case(real: Store, national: Filters) -> None:
    rows = products(real, national)
    assert matching(rows, "") == rows
    found = matching(rows, "SILK assam")
    assert found
    assert all(row.state_name == "Assam" for row in found)
    assert all("silk" in f"{row.product_name} {row.district_name} {row.sector}".lower() for row in found)
    assert matching(rows, "no such product") == ()


def test_the_figures_of_the_page_are_in_the_register(real: Store, national: Filters) -> None:
    named = value_of(real, national, FIGURES["districts_named"])
    names = value_of(real, national, FIGURES["product_names"])
    assert named is not None
    assert names is not None
    assert (named.value, names.value) == (ODOP_PLACES, 835)
    assert (named.as_on_date, named.grade) == (date(2025, 11, 16), "D")


def test_not_known_is_not_zero(real: Store, national: Filters) -> None:
    # No Dairy row of the list is GI-marked: that is zero. The PMFME list says nothing of Assam: that is not known.
    dairy = replace(national, sectors=("Dairy",), gi_only=True)
    assert value_of(real, dairy, FIGURES["product_names"])._asdict()["value"] == 0  # type: ignore[union-attr]
    elsewhere = replace(national, scheme="PMFME-ODOP", states=(18,))
    assert value_of(real, elsewhere, FIGURES["product_names"]) is None
    before = replace(national, as_on=date(2024, 1, 1))
    assert value_of(real, before, FIGURES["districts_named"]) is None
    assert reached(real, before) == ()
