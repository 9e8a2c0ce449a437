"""Measures of a place or region stand whatever their initiative; help that is not given, and a State's own fact, stand nowhere else."""

from __future__ import annotations

import pytest

from analytics.desk.reply.measures_of_places import is_own_of_state, is_step, states_named
from analytics.places.gazetteer import Gazetteer, gazetteer
from analytics.support.questions import SupportMeasure, measures_taken
from data.store import Store
from tests.analytics.desk.composing import TODAY, composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.fixture(scope="module")
def rows(real: Store) -> dict[str, SupportMeasure]:
    return {row.measure_id: row for row in measures_taken(real, TODAY)}


def test_meets_of_the_region_are_those_of_its_states_whatever_their_initiative(real: Store, places: Gazetteer) -> None:
    asked = (
        "(a) the number of ODOP products of the North Eastern States; (b) the details of buyer-seller meets and export awareness "
        "programmes organised in the region; (c) the number of ODOP products identified in the said region"
    )
    _, meets, products = composed(real, places, asked)
    said = words(meets)
    assert "Twenty-two international buyer-seller meets and fairs were arranged in the North East" in said
    assert "APEDA held 136 export-awareness programmes in the North East" in said
    assert "More than 70 sellers met over 30 large buyers at Guwahati." in said
    assert "Bharat Mandapam" not in said
    assert "Jammu" not in said
    assert "180 products have been identified in 129 of 132 districts" in words(products)


def test_the_region_without_one_named_before_is_left_to_the_officer(real: Store, places: Gazetteer) -> None:
    _, part = composed(
        real, places, "(a) the number of ODOP products of Bihar; (b) the number of ODOP products in the region"
    )
    assert part.blanks == (
        "Part (b) names a region whose districts no table on record names: in the region. Choose its districts.",
    )


def test_meets_in_a_state_are_its_own_and_no_others(real: Store, places: Gazetteer) -> None:
    (jammu,) = composed(
        real, places, "the details of buyer-seller meets organised in Jammu and Kashmir under One District One Product"
    )
    said = words(jammu)
    assert said.startswith("The measures on record in respect of Jammu and Kashmir include:")
    assert "letters of intent for four products worth Rs 1.2 crore" in said
    assert "joined over 40 sellers with 15 buyers" in said
    assert "Guwahati" not in said
    assert "awaited" not in said
    (kerala,) = composed(
        real, places, "the steps taken to organise buyer-seller meets in Kerala under One District One Product"
    )
    assert words(kerala).startswith(
        "Information on measures particular to the place, in respect of Kerala, is awaited from the State Government."
    )
    assert "for the country as a whole" in words(kerala)


@pytest.mark.parametrize(
    "text",
    [
        "ओडीओपी के अंतर्गत जम्मू और कश्मीर में आयोजित क्रेता-विक्रेता बैठकों का ब्यौरा क्या है",
        "the exhibitions and buyer-seller meets held in Jammu and Kashmir under ODOP",
    ],
)
def test_what_was_held_in_a_place_is_read_in_both_languages(real: Store, places: Gazetteer, text: str) -> None:
    (part,) = composed(real, places, text)
    assert "letters of intent for four products worth Rs 1.2 crore" in words(part)
    assert "Bharat Mandapam" not in words(part)


def test_fairs_in_a_place_are_no_export_hubs(real: Store, places: Gazetteer) -> None:
    (delhi,) = composed(real, places, "the details of trade fairs and exhibitions organised in Delhi for ODOP products")
    assert "An eight-day ODOP fair opened at Bharat Mandapam, New Delhi" in words(delhi)
    assert "Export Hubs" not in words(delhi)


def test_help_that_is_not_given_is_no_measure_and_no_desk_remark_is_laid(real: Store, places: Gazetteer) -> None:
    for asked in (
        "the steps taken under One District One Product for creating awareness among farmers and growers",
        "the measures taken under One District One Product for training of farmers",
        "the steps taken to promote ODOP products in Andhra Pradesh",
    ):
        (part,) = composed(real, places, asked)
        assert "no direct money" not in words(part)
        assert "listed here" not in words(part)
    (farmers,) = composed(
        real, places, "the steps taken under One District One Product for creating awareness among farmers"
    )
    assert words(farmers).startswith("The following measures are general and not particular to farmers and growers:")
    assert "ODOP Sampark workshops had been held in 15 States and UTs." in words(farmers)


def test_a_states_own_facts_stand_in_no_reply_on_the_country(real: Store, places: Gazetteer) -> None:
    (malls,) = composed(real, places, "the steps taken by the Government on e-commerce and GeM for ODOP products")
    assert "Gujarat" not in words(malls)
    assert "Walmart and Flipkart signed with Uttar Pradesh" not in words(malls)


@pytest.mark.parametrize(
    ("measure_id", "states"),
    [
        ("bsm-2022-guwahati-sellers", {18}),
        ("bsm-2022-srinagar", {1}),
        ("trade-2021-walnut", {1}),
        ("mall-2025-andhra", {28}),
        ("apeda-2022-ner-bsm", {11, 12, 13, 14, 15, 16, 17, 18}),
        ("tee-2023", {6, 9}),
        ("sampark-2024", set()),
    ],
)
def test_a_fact_is_of_the_states_of_its_towns_districts_and_caution(
    rows: dict[str, SupportMeasure], places: Gazetteer, measure_id: str, states: set[int]
) -> None:
    assert states_named(rows[measure_id], places) == states


def test_plans_refusals_and_trade_at_large_are_no_steps(rows: dict[str, SupportMeasure], places: Gazetteer) -> None:
    # None given, a consultant sought, an assurance, an intention, an interest, and what trade came to.
    assert {key for key, row in rows.items() if not is_step(row)} >= {
        *(
            "ap-2025-no-aid",
            "mall-2026-delhi",
            "mall-2023-goa",
            "mou-2024-dhl",
            "mission-2022-interest",
            "eceh-2025-exports",
        ),
    }
    assert {key for key, row in rows.items() if not is_step(row)} >= {
        "exh-2023-g20-bazaar",
        "aep-2018-draft",
        "tee-threshold",
    }
    # What brackets or a later clause say does not undo the fact.
    assert is_step(rows["mall-2025-gujarat"])
    assert is_step(rows["tc-2024-launch"])
    assert is_step(rows["sampark-2024"])
    assert is_step(rows["capacity-2025"])  # a fact without a number
    assert is_own_of_state(rows["mou-2021-gujarat-amazon"], places)
    assert not is_own_of_state(rows["bsm-2022-guwahati-loi"], places)
