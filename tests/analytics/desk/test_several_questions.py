"""Parts that ask several things, several units or of a scheme named before: each is answered, or the part is red and says what is left."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reply import TO_BE_WRITTEN
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "the names of districts abolished in Rajasthan and the number of districts now",
            ("9 districts of Rajasthan are on record as abolished: Anupgarh", "There are 41 districts of Rajasthan"),
        ),
        (
            "राजस्थान में समाप्त किए गए जिलों के नाम क्या हैं और अब राज्य में जिलों की संख्या कितनी है",
            ("Shahpura (28.12.2024)", "There are 41 districts of Rajasthan"),
        ),
        (
            "the number of districts covered and products identified under ODOP in Sikkim and Tripura, and how many of these carry a GI tag",
            ("Sikkim: 21 products in 6 of 6 districts.", "10 of 31 products are marked GI"),
        ),
        (
            "the number of districts, products and GI tags under ODOP, State-wise",
            ("1,241 products have been identified", "256 of 1,241 products are marked GI"),
        ),
        (
            "the number of Dak Ghar Niryat Kendras and the number of e-commerce export hubs set up",
            ("1,013 Dak Ghar Niryat Kendras", "5 E-Commerce Export Hubs"),
        ),
        (
            "the number of districts and of States/UTs with products approved under the PMFME scheme",
            ("in 713 districts of 35 States/UTs of the country",),
        ),
        ("the number of districts and States/UTs covered under ODOP", ("names districts of 36 of 36 States/UTs.",)),
        (
            "the aims of ODOP and the districts covered in Punjab",
            ("aims at balanced regional development", "45 products have been identified in 23 of 23 districts"),
        ),
    ],
)
def test_each_of_several_things_asked_in_one_part_is_answered(
    real: Store, places: Gazetteer, text: str, said: tuple[str, ...]
) -> None:
    (both,) = composed(real, places, text)
    assert [one for one in said if one not in words(both)] == []
    assert both.blanks == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "the number of products identified in Bihar and the number of GI tagged products in Assam under ODOP",
            "asks of several places, of each another thing",
        ),
        ("the value of exports from Jaipur in 2021-22, product-wise", "asks product-wise"),
        ("the value of exports from Karnataka, country-wise", "asks country-wise"),
        (
            "the number of products identified under ODOP along with the number of Aspirational Districts covered",
            "of all districts and of Aspirational Districts",
        ),
        ("the ODOP products of Kerala and Tamil Nadu and the GI products of Kerala", "of each another thing"),
        ("the number of GI products under PMFME", "a scheme whose list bears none"),
        ("the measures taken under ODOP, State-wise", "facts on record do not tell apart"),
        ("the number of products identified under PMFME, sector-wise", "no list of that scheme on record gives them"),
        ("the number of Geographical Indications and the number of States", "number of States/UTs too"),
        ("the number of DEPCs constituted and the names of the exporters trained", "exporters"),
        ("the composition of the DEPC and the number of districts of Bihar", "lost: the number of districts"),
        (
            "the MoUs signed with e-commerce companies under Districts as Export Hubs and the number of districts named in each",
            "published for the country alone",
        ),
    ],
)
def test_what_would_be_lost_leaves_the_part_red_by_name(real: Store, places: Gazetteer, text: str, reason: str) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert any(reason in one for one in red.blanks), red.blanks


def test_the_scheme_is_the_one_that_the_question_calls_so(places: Gazetteer) -> None:
    parts = split(
        "(a) the number of districts with products approved under the PMFME Scheme; (b) whether the products differ from those of "
        "One District One Product of another Ministry; (c) the funds released under the said Scheme?",
        "",
        places,
    )
    assert (parts[1].scheme, parts[2].scheme) == ("ODOP", "PMFME-ODOP")
    named = split(
        "(a) the artisans covered under the PM Vishwakarma Scheme; (b) the funds allocated under the said scheme?",
        "One District One Product",
        places,
    )
    _, found = readings([part.text for part in named], "One District One Product", places)
    assert named[1].asks == ()
    assert found.beyond == ("speaks of a scheme named before (PM Vishwakarma), of which nothing is read here",)


def test_numbers_of_states_that_a_document_names_stand_beside_what_is_awaited(real: Store, places: Gazetteer) -> None:
    country, some = composed(
        real,
        places,
        "(a) the number of Dak Ghar Niryat Kendras, State-wise; (b) the number of Dak Ghar Niryat Kendras in Kerala and Karnataka?",
    )
    assert [one.text for one in country.paragraphs if one.role == "bullet"] == [
        "Uttar Pradesh: 93.",
        "Karnataka: 76.",
        "Maharashtra: 64.",
        "Tamil Nadu: 64.",
    ]
    assert "Information on the other States/UTs is awaited from the Department of Posts." in words(country)
    assert words(some).endswith("Karnataka: 76. Information on Kerala is awaited from the Department of Posts.")


def test_the_annexure_by_state_of_a_sector_is_of_that_sector(real: Store, places: Gazetteer) -> None:
    (marine,) = composed(
        real, places, "the number of marine products identified under ODOP and the districts thereof, State-wise"
    )
    (table,) = marine.tables
    assert table.headings == ("S. No.", "States/UTs", "Products of Marine", "Districts with Marine")
    assert table.rows[-1] == ("", "Total", 32, 31)


def test_what_is_awaited_of_the_list_held_in_part_is_said_of_the_others_alone(real: Store, places: Gazetteer) -> None:
    (country,) = composed(real, places, "the products approved under the PMFME scheme")
    assert "Products of Bihar, Kerala, Maharashtra, Odisha, Rajasthan and Uttar Pradesh are on record" in words(country)


def test_what_is_on_record_is_no_count_of_what_was_done(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(real, places, "the number of District Export Action Plans prepared")
    assert "documents and returns on record name District Export Action Plans prepared for " in words(plans)
    assert "have been prepared for" not in words(plans)


def test_the_day_awaited_is_not_the_information_awaited(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the status of the District Export Action Plans of Jammu and Kashmir and the date of their approval",
    )
    said = words(plans)
    assert "prepared for 5 of 20 districts of Jammu and Kashmir" in said
    assert "Baramulla (Jammu and Kashmir)" in said
    assert "18.01.2024" in said
    assert "The day of adoption is awaited for 18 districts." in said
    assert "Information is awaited from 18" not in said


def test_meetings_without_a_day_are_no_lack_of_meetings(real: Store, places: Gazetteer) -> None:
    (met,) = composed(real, places, "the dates of the meetings of the DEPCs of Ganganagar and Jodhpur", "DEH")
    assert "For 2 districts (Ganganagar and Jodhpur) a meeting is on record whose day is not given." in words(met)
    assert met.blanks == ()


def test_of_districts_that_the_list_does_not_name_no_number_is_said(real: Store, places: Gazetteer) -> None:
    (new,) = composed(real, places, "the products identified under ODOP in Maihar and Mauganj districts")
    assert words(new).startswith("The list names no product of 2 districts: Maihar, Mauganj.")
    assert "0 products" not in words(new)


def test_reasons_why_it_is_so_are_not_said_not_to_arise(real: Store, places: Gazetteer) -> None:
    (why,) = composed(
        real,
        places,
        "whether products are identified under ODOP in all districts of Punjab, if so, the details and the reasons therefor",
    )
    assert "does not arise" not in words(why)
    assert why.blanks == ("The question asks for the reasons why it is so, and no document on record gives them.",)


def test_abolished_districts_and_those_that_there_are_now_whatever_the_title(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real,
        places,
        "the names of the districts abolished in Rajasthan and the number of districts in the State now",
        "Districts as Export Hubs in Rajasthan",
    )
    assert "There are 41 districts of Rajasthan" in words(both)


def test_a_number_of_the_country_and_the_details_of_some_districts_are_two_answers(
    real: Store, places: Gazetteer
) -> None:
    (both,) = composed(
        real,
        places,
        "the number of marine products identified under ODOP and the details thereof in respect of Thoothukkudi and Visakhapatnam",
    )
    assert "include 32 of the sector Marine" in words(both)
    assert "2 of the sector Marine" in words(both)
    assert len(both.tables[1].rows) == 2


def test_what_a_part_lists_and_asks_the_marks_of_is_of_its_own_places(real: Store, places: Gazetteer) -> None:
    (marked,) = composed(
        real,
        places,
        "the ODOP products of Leh and Kargil and which of them have a GI tag",
        "Products of Jammu and Kashmir and Ladakh",
    )
    assert "3 of 4 products are marked GI" in words(marked)


def test_if_it_has_not_been_done_asks_no_districts_where_it_is_not(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the status of the District Export Action Plan in each district of Jammu and Kashmir, and if it has not been approved, the "
        "reasons therefor",
    )
    assert len(plans.tables[0].rows) == 20
    assert plans.blanks == (
        "The question asks for the reasons where it is not so, and no document on record gives them.",
    )


def test_what_a_state_reports_as_a_whole_is_not_merely_awaited(real: Store, places: Gazetteer) -> None:
    (both,) = composed(real, places, "whether DEPCs have been set up in Meghalaya and Arunachal Pradesh", "DEH")
    assert [one.text for one in both.paragraphs if one.role == "bullet"] == [
        "Meghalaya: reported for the State as a whole of 12 districts, particulars awaited.",
        (
            "Arunachal Pradesh: particulars of DEPCs received for 20 of 27 districts; information awaited from 7 districts "
            "(Bichom, Kamle, Keyi Panyor, Kra Daadi, Kurung Kumey, Lower Subansiri and Upper Subansiri)."
        ),
    ]


def test_clusters_by_state_stand_below_the_numbers_of_the_country(real: Store, places: Gazetteer) -> None:
    (whole,) = composed(real, places, "the number of agriculture export clusters")
    (by_state,) = composed(real, places, "the agriculture export clusters, State-wise")
    assert "46 clusters were stated as identified" in words(whole)
    assert "Dibrugarh (Assam)" not in words(whole)
    assert "46 clusters were stated as identified" in words(by_state)
    assert "Tea: Dibrugarh (Assam), Sivasagar (Assam), Tinsukia (Assam)" in words(by_state)


def test_the_town_of_a_mall_stands_where_a_document_names_it(real: Store, places: Gazetteer) -> None:
    (mall,) = composed(real, places, "the number of PM Ekta Malls sanctioned in Bihar, district-wise")
    assert "District-wise information" not in words(mall)
    assert any("(Patna)" in str(cell) for cell in mall.tables[0].rows[0])
