"""Goods by name, the two lists of One District One Product side by side, and clusters for agricultural exports."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import split
from analytics.desk.reply.reply import TO_BE_WRITTEN
from analytics.places.gazetteer import Gazetteer, gazetteer
from analytics.products.goods import goods_in, goods_of, holds
from data.store import Store
from tests.analytics.desk.composing import composed, words
from tests.analytics.desk.test_reading import FOREIGN


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("name", "good", "is_so"),
    [
        ("Lakadong Turmeric", "turmeric", True),
        ("Turmeric (Lakadong)", "Turmeric", True),
        ("Pineapple", "apple", False),
        ("Channapatna Toys", "toy", True),
        ("Dragon Fruit", "dragon fruit", True),
        ("Fruit of the Dragon", "dragon fruit", False),
        ("Byadagi Chillies", "chilli", True),
    ],
)
def test_a_name_holds_a_good_by_whole_words_in_either_number(name: str, good: str, is_so: bool) -> None:
    assert holds(name, good) is is_so


def test_words_of_a_process_a_quality_or_a_facility_name_no_good() -> None:
    known = goods_of(("Potato (Cold Storage)", "Handmade Paper", "Dragon Fruit", "Forest Produce", "Auto components"))
    assert known == {"potato", "paper", "dragon fruit", "fruit", "auto component"}
    named, naming = goods_in(["dragon", "fruit", "and", "potatoes"], known, frozenset({"and"}))
    assert (named, naming) == (("dragon fruit", "potatoes"), frozenset({"dragon", "fruit", "potatoes"}))
    assert goods_in(["cold", "storage"], known, frozenset())[0] == ()


def test_the_districts_of_a_product_stand_by_name(real: Store, places: Gazetteer) -> None:
    (coffee,) = composed(real, places, "the districts in which coffee has been identified as the ODOP product")
    assert "5 products of the country have “coffee” in the name, of 5 districts, as on 16.11.2025." in words(coffee)
    assert "Coffee: Mokokchung (Nagaland)." in words(coffee)
    (turmeric,) = composed(real, places, "हल्दी के लिए किन जिलों की पहचान ओडीओपी के अंतर्गत की गई है")
    assert "22 products of the country have “turmeric” in the name, of 22 districts" in words(turmeric)
    assert len(turmeric.tables[0].rows) == 22
    (makhana,) = composed(real, places, "the number of districts of Bihar where Makhana is the ODOP product")
    assert "7 products of Bihar have “Makhana” in the name, of 7 districts" in words(makhana)


def test_a_list_that_reaches_some_states_is_never_that_of_the_country(real: Store, places: Gazetteer) -> None:
    (turmeric,) = composed(real, places, "the districts for which turmeric has been approved under PMFME")
    assert "7 products of Rajasthan, Uttar Pradesh, Bihar, Odisha, Maharashtra and Kerala" in words(turmeric)
    assert "The list of products of the other States/UTs is awaited from the Ministry." in words(turmeric)
    (assam,) = composed(real, places, "whether turmeric has been approved for any district of Assam under PMFME")
    assert assam.paragraphs == (TO_BE_WRITTEN,)


def test_whether_a_product_is_a_districts_is_said_by_what_the_list_has(real: Store, places: Gazetteer) -> None:
    (pune,) = composed(real, places, "whether saffron has been identified as the ODOP product of Pune")
    assert "no product of Pune (Maharashtra) has “saffron” in its name, as on 16.11.2025." in words(pune)
    assert "Pune: 2 products: Engineering Goods; Frozen Food." in words(pune)
    first, second = composed(
        real,
        places,
        "(a) the district-wise products approved for Kerala under the ODOP approach of the PM Formalisation of Micro Food "
        "Processing Enterprises Scheme; (b) whether jackfruit figures amongst them, if so, the district concerned?",
    )
    assert len(first.tables[0].rows) == 14
    assert "Jackfruit: Pathanamthitta (Kerala)." in words(second)
    assert "by a list that bears no date" in words(second)


@pytest.mark.parametrize(
    "text",
    [
        "which districts of Bihar do not have makhana as ODOP product",
        "the State with the largest number of turmeric districts under ODOP",
        "the production of turmeric in ODOP districts",
        "the number of cold storages for ODOP products",
        "the districts identified for turmeric under Districts as Export Hubs",
        "the organic turmeric identified under ODOP",
        "the products identified for turmeric farmers",
        "the ODOP products of Bihar other than makhana of Darbhanga",
    ],
)
def test_what_is_asked_of_goods_beyond_their_names_stays_red(real: Store, places: Gazetteer, text: str) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)


def test_goods_that_stand_for_more_have_every_product_of_the_place_beside_them(real: Store, places: Gazetteer) -> None:
    (bihar,) = composed(
        real, places, "whether Makhana, Litchi and other products have been selected under ODOP in Bihar"
    )
    assert "7 products of Bihar have “Makhana” in the name" in words(bihar)
    assert "87 products have been identified in 38 of 38 districts of Bihar" in words(bihar)
    assert [table.title for table in bihar.tables] == ["District-wise products, ODOP: Bihar"]


def test_products_other_than_a_good_are_those_without_it_in_the_name(real: Store, places: Gazetteer) -> None:
    (rest,) = composed(real, places, "the ODOP products of Bihar other than makhana")
    assert "Of the 87 products of Bihar on the list" in words(rest)
    assert "80 have no “makhana” in the name, as on 16.11.2025." in words(rest)
    assert len(rest.tables[0].rows) == 80


def test_a_good_that_no_name_holds_may_stand_there_under_another_name(real: Store, places: Gazetteer) -> None:
    (rice,) = composed(real, places, "whether black rice is an ODOP product of Manipur")
    assert "no product of Manipur has “black rice” in its name" in words(rice)
    assert "It may stand there under another name." in words(rice)
    assert rice.tables[0].title == "District-wise products, ODOP: Manipur"


def test_both_lists_stand_apart_each_with_its_day_and_are_not_added(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real,
        places,
        "whether the products of Kottayam and Wayanad under PMFME differ from those in the list of the Department for "
        "Promotion of Industry and Internal Trade, if so, the details thereof",
    )
    said = words(both)
    assert "Kottayam: 1 product: Rubber Products." in said
    assert "Wayanad: Milk and Milk Products." in said
    assert "as on 16.11.2025" in said
    assert "that list bears no date" in said
    assert "These are two lists, and their products are not added." in said
    _, after = composed(
        real,
        places,
        "(a) the products approved for Kerala under PMFME; (b) whether the products of Kottayam under the said Scheme differ from those "
        "in the list of the Department for Promotion of Industry and Internal Trade?",
    )
    assert "Kottayam: Pineapple." in words(after)
    (assam,) = composed(real, places, "the products identified under ODOP and PMFME in Assam")
    assert "41 products have been identified in 35 of 35 districts of Assam" in words(assam)
    assert "The list of products of Assam is awaited from the Ministry." in words(assam)
    assert {table.title for table in assam.tables} == {"District-wise products, ODOP: Assam"}
    first, same, both_of = composed(
        real,
        places,
        "(a) whether the list of ODOP of DPIIT differs from that of Ministry of Food Processing Industries in Uttar Pradesh; "
        "(b) if so, the number of districts in which the product is the same; (c) the product of Siddharthnagar under both the lists?",
    )
    assert [len(table.rows) for table in first.tables] == [75, 75]
    assert first.blanks[0].startswith("Which products are common, or differ, is asked for")
    assert same.paragraphs == (TO_BE_WRITTEN,)
    assert "Siddharthnagar: 1 product: Kalanamak Rice." in words(both_of)
    assert "Siddharthnagar: Kala Namak Rice." in words(both_of)
    # One Ministry beside a scheme is no second list.
    (other,) = split("the coordination between DPIIT and MoFPI on ODOP products", "", places)
    assert other.asks == ()


def test_clusters_for_agricultural_exports_are_named_in_what_each_document_says(real: Store, places: Gazetteer) -> None:
    (state,) = composed(real, places, "the names of agriculture export clusters in Maharashtra, crop-wise")
    lines = [one.text for one in state.paragraphs if one.role == "bullet"]
    assert lines[0] == (
        "As reported on 09.03.2019 (named as clusters): Banana: Jalgaon, Kolhapur, Solapur; Grapes: Nashik, Pune, Sangli; Mango: "
        "Ratnagiri, Sindhudurg; Onion: Nashik; Orange: Amravati, Nagpur, Wardha; Pomegranate: Ahmednagar, Pune, Solapur."
    )
    assert (
        lines[-1]
        == "As reported, the day not given (in the draft of the policy alone): Mango: Ratnagiri; Orange: Nagpur."
    )
    assert "the list of clusters held is not known to be whole" in words(state)
    _, ginger, price = composed(
        real,
        places,
        "(a) the number of clusters finalised under the Agriculture Export Policy; (b) whether ginger of Wayanad is one of the said "
        "clusters; and (c) the increase in price realised by the farmers of these clusters?",
        "Clusters under Agriculture Export Policy",
    )
    assert "As reported on 09.05.2018 (in the draft of the policy alone): Ginger: Wayanad." in words(ginger)
    assert price.paragraphs == (TO_BE_WRITTEN,)
    (none,) = composed(real, places, "the agriculture export clusters in Bihar")
    assert none.paragraphs == (TO_BE_WRITTEN,)
    (toys,) = composed(real, places, "whether the toy cluster at Channapatna has been approved by the Government")
    assert toys.paragraphs == (TO_BE_WRITTEN,)


def test_numbers_of_clusters_stand_each_with_its_day(real: Store, places: Gazetteer) -> None:
    (numbers,) = composed(real, places, "the number of clusters finalised under the Agriculture Export Policy")
    assert words(numbers) == (
        "As stated in documents on record: 41 clusters were stated as identified, as on 10.12.2021. "
        "46 clusters were stated as identified, as on 16.06.2021."
    )


@pytest.mark.parametrize("title", ["", "One District One Product", "PM FME Scheme", "Agriculture export clusters"])
def test_no_part_on_another_subject_gets_a_sentence_by_a_good_that_it_names(places: Gazetteer, title: str) -> None:
    assert [text for text in FOREIGN for part in split(text, title, places) if part.asks] == []


def test_odop_under_the_title_of_the_pm_fme_scheme_is_that_schemes_list(real: Store, places: Gazetteer) -> None:
    title = "PM Formalisation of Micro Food Processing Enterprises Scheme"
    products, millets, dpiit = composed(
        real,
        places,
        "(a) the ODOP products approved under the Scheme for Rajasthan, district-wise; (b) the districts approved for millets; "
        "(c) the products of Kota on the ODOP list of DPIIT?",
        title,
    )
    assert "713 districts" in words(products)
    assert "initiative" not in words(products)
    assert "“millets” in the name" in words(millets)
    assert "The list of products of the other States/UTs is awaited from the Ministry." in words(millets)
    # Text that the source cut is never printed.
    assert "cut in source" not in words(millets)
    assert "cut in source" not in str(products.tables[0].rows)
    assert "Kota" in words(dpiit)
    _, either = composed(
        real, places, "(a) the products of Kerala approved under PMFME; (b) the number of ODOP products of Kerala?"
    )
    assert either.paragraphs == (TO_BE_WRITTEN,)


def test_a_place_in_the_name_of_a_good_is_not_that_of_the_goods_beside_it(real: Store, places: Gazetteer) -> None:
    _, mixed, said = composed(
        real,
        places,
        "(a) the ODOP products of Darjeeling and Kalimpong; (b) whether Darjeeling tea and large cardamom are covered under ODOP; "
        "(c) the number of ODOP products in the said districts?",
    )
    assert mixed.paragraphs == (TO_BE_WRITTEN,)
    assert "2 of 2 districts of Darjeeling and Kalimpong" in words(said)
    (each,) = composed(real, places, "whether Kullu shawl and Kangra tea have been included under ODOP")
    assert "Shawl-Kullu: Kullu (Himachal Pradesh)." in words(each)


def test_every_product_stands_with_its_mark_where_the_status_is_asked(real: Store, places: Gazetteer) -> None:
    (status,) = composed(real, places, "the ODOP products of Karnataka, district-wise, with their GI status")
    assert len(status.tables[0].rows) == 60
    assert status.tables[0].headings[-1] == "Marked GI on the ODOP list"
    _, plans = composed(
        real,
        places,
        "(a) the number of GI products of Rajasthan; (b) the status of action plans in the said State?",
        "Exports",
    )
    assert "Geographical" not in words(plans)
