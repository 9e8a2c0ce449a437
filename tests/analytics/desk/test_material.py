"""What stands beside a part left open is the nearest on record: of its own place and subject, and never a sentence of the reply."""

from __future__ import annotations

import pytest

from analytics.desk.reply.reply import TO_BE_WRITTEN, GroupAnswer
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def beside(answer: GroupAnswer) -> str:
    assert answer.paragraphs == (TO_BE_WRITTEN,)
    return " ".join(one.text for one in answer.material)


def test_values_of_the_districts_named_stand_beside_a_part_on_trade_there(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "the effect of the tariffs imposed by the United States on the coffee growers of Kodagu",
        "Exports",
    )
    assert "Goods of US$ 739.14 million were exported from Kodagu in 2025-26 (April-March)." in beside(part)
    (elsewhere,) = composed(
        real, places, "the number of elephants that strayed into the plantations of Kodagu", "Exports"
    )
    assert beside(elsewhere) == ""
    (railways,) = composed(real, places, "whether new trains will run from Kodagu for the export of coffee", "Exports")
    assert beside(railways) == ""


def test_what_came_of_trade_stands_first_beside_a_value_asked_for(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "the value of exports made through e-commerce during the last three years, year-wise",
        "Districts as Export Hubs",
    )
    assert beside(part).startswith(
        "E-commerce exports: India's e-commerce exports were put at about USD 5 billion a year."
    )


def test_who_chooses_the_products_stands_beside_a_part_on_changing_their_list(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "whether the Government proposes to revise the list of ODOP products and the time by which it is likely to be done",
    )
    assert beside(part).startswith("Products under ODOP are selected by the States/UTs")


def test_a_fact_stands_beside_a_part_once(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real, places, "the number of product categories on the ODOP Bazaar of GeM and their growth in ranking"
    )
    assert beside(part).count("About 350 ODOP categories") == 1


def test_districts_of_an_understanding_stand_beside_it_where_they_are_asked_for(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "the e-commerce companies with whom Memoranda of Understanding have been signed under Districts as Export Hubs for hand-holding "
        "of small producers, and the number of districts covered under each",
    )
    assert "Twenty districts were picked for capacity-building sessions under the Amazon tie-up." in beside(part)


def test_what_a_state_did_itself_stands_before_what_was_done_for_the_country(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "whether any MoU has been signed with e-commerce companies in Gujarat under Districts as Export Hubs",
    )
    said = beside(part)
    assert said.index("Amazon agreed to train Gujarat MSMEs") < said.index("DGFT and Amazon India signed")


def test_the_said_year_is_that_of_the_part_before(real: Store, places: Gazetteer) -> None:
    _, share = composed(
        real,
        places,
        "(a) the five districts of Karnataka with the highest exports in 2025-26; (b) the share of Bengaluru Urban in the exports of "
        "the State during the said year",
    )
    assert "This is 32.5 per cent of the value of Karnataka" in words(share)
    assert "2024-25" not in words(share)


def test_the_exact_number_of_a_reply_stands_before_a_round_one_said_later(real: Store, places: Gazetteer) -> None:
    (part,) = composed(real, places, "the number of products identified under ODOP")
    assert words(part).startswith(
        "The last number published under the One District One Product (ODOP) initiative is 1,243 products, as on 10.12.2025. "
        "Since then the number was stated as more than 1,200, as on 31.12.2025."
    )


def test_the_number_published_for_the_pmfme_list_stands_before_what_is_held_of_a_state(
    real: Store, places: Gazetteer
) -> None:
    (part,) = composed(
        real, places, "the products approved under ODOP of the PM FME scheme for Bihar and Kerala, district-wise"
    )
    said = words(part)
    assert said.index("713 districts of the country") < said.index("52 products of 52 districts of Bihar and Kerala")
    assert said.count("bears no date") == 1


def test_that_no_money_is_given_stands_beside_a_part_that_asks_for_it(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real, places, "whether financial assistance is given by the Government for marketing of ODOP products"
    )
    assert "DPIIT gives no direct money for marketing" in beside(part)


def test_marks_and_malls_of_an_earlier_part_stand_beside_no_part_on_training(real: Store, places: Gazetteer) -> None:
    _, training = composed(
        real,
        places,
        "(a) the ODOP products of Himachal Pradesh which carry the GI tag; (b) whether any training is being imparted to the artisans "
        "engaged in ODOP products",
    )
    assert "marked GI" not in beside(training)
    assert "Training for artisans and producers is run with NID" in beside(training)
    _, awareness = composed(
        real,
        places,
        "(a) the PM Ekta Malls of Assam; (b) the export awareness programmes organised in the North Eastern Region in three years",
    )
    assert beside(awareness).startswith("APEDA North East programme: APEDA held 136 export-awareness programmes")
    assert "Ekta Mall" not in beside(awareness)
