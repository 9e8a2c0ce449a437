"""Of which place a part is that names none, what its numbers are of, and what two documents say of one mark."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import split
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    "second",
    [
        "the number of District Export Promotion Committees constituted so far",
        "the number of products identified under ODOP and the details thereof",
        "the number of Geographical Indications registered",
        "ओडीओपी के अंतर्गत कितने उत्पादों की पहचान की गई है",
        "the number of District Export Action Plans prepared for each of the districts",
    ],
)
def test_a_part_that_names_no_place_after_one_on_a_state_is_left_and_offered_of_that_state(
    places: Gazetteer, second: str
) -> None:
    first, silent = split(
        f"(a) whether District Export Promotion Committees have been constituted in Telangana; (b) {second}", "", places
    )
    assert first.asks == ("committees",)
    assert (silent.asks, silent.states) == ((), (36,))


def test_the_reason_names_the_place_of_the_part_before(real: Store, places: Gazetteer) -> None:
    _, silent = composed(
        real,
        places,
        "(a) the products identified under ODOP in Telangana; (b) the number of Geographical Indications registered",
    )
    assert silent.blanks == ("Part (b) names no place after a part on Telangana.",)


@pytest.mark.parametrize(
    "second",
    [
        "the number of products identified under ODOP in the country",
        "the number of products identified under ODOP, State-wise",
        "the number of products identified under ODOP in each State",
        "the names of the States in which products have been identified under ODOP",
        "the number of Geographical Indications registered in India",
        "देश में ओडीओपी के अंतर्गत कितने उत्पादों की पहचान की गई है",
    ],
)
def test_a_part_that_says_the_country_is_of_the_country(places: Gazetteer, second: str) -> None:
    _, whole = split(f"(a) the products identified under ODOP in Telangana; (b) {second}", "", places)
    assert whole.asks != ()
    assert (whole.states, whole.districts) == ((), ())


def test_what_is_alike_everywhere_or_of_the_title_needs_no_place(places: Gazetteer) -> None:
    _, coffee = split(
        "(a) the products identified under ODOP in Telangana; (b) the districts identified for coffee under ODOP",
        "",
        places,
    )
    assert (coffee.asks, coffee.states) == (("products",), ())
    _, aims, jobs = split(
        "(a) the products identified under ODOP in Telangana; (b) the aims of ODOP; (c) the employment generated under ODOP",
        "",
        places,
    )
    assert (aims.asks, jobs.asks) == (("aims",), ("jobs",))
    _, titled = split(
        "(a) the products identified under ODOP in Wayanad; (b) the number of products identified under ODOP",
        "ODOP in Kerala",
        places,
    )
    assert (titled.asks, titled.states) == (("products",), (32,))
    _, national, after = split(
        "(a) the products identified under ODOP in Telangana; (b) the products identified under ODOP in the country; "
        "(c) the number of District Export Promotion Committees constituted",
        "",
        places,
    )
    assert (national.asks, after.asks, after.states) == (("products",), ("committees",), ())


@pytest.mark.parametrize("each", ["for each district", "in each district", "district-wise"])
def test_the_list_of_the_pm_fme_scheme_is_answered_of_the_state_whose_list_is_held(
    real: Store, places: Gazetteer, each: str
) -> None:
    (bihar,) = composed(
        real, places, f"the number of districts of Bihar covered under PMFME ODOP and the product selected {each}"
    )
    assert "38 products of 38 districts of Bihar are named; that list bears no date." in words(bihar)
    assert len(bihar.tables[0].rows) == 38


def test_each_district_in_hindi_is_district_wise(places: Gazetteer) -> None:
    (part,) = split(
        "पीएमएफएमई योजना के एक जिला एक उत्पाद के अंतर्गत बिहार के कितने जिले शामिल हैं और प्रत्येक जिले के लिए कौन-सा उत्पाद चुना गया है",
        "",
        places,
    )
    assert (part.asks, part.detail) == (("products",), "districts")


def test_details_of_marked_products_are_the_products_by_name_or_are_left(real: Store, places: Gazetteer) -> None:
    (_, marked) = composed(
        real,
        places,
        "(a) the products identified under ODOP; (b) the details of the ODOP products which carry the GI tag",
        "ODOP in Kerala",
    )
    assert [row[1:3] for row in marked.tables[0].rows] == [
        ("Alappuzha", "Coir products"),
        ("Palakkad", "Palakkadan Matta Rice"),
        ("Wayanad", "Coffee"),
    ]
    (country,) = composed(real, places, "the details of the products under ODOP which carry the GI tag")
    assert country.tables != () or country.blanks[0].startswith("Names are asked for")


def test_both_documents_are_said_where_they_differ_on_a_mark(real: Store, places: Gazetteer) -> None:
    (moradabad,) = composed(
        real, places, "whether the products of Moradabad and Saharanpur under ODOP have got the GI tag"
    )
    said = words(moradabad)
    assert "1 of 2 products is marked GI" in said
    assert (
        "The two documents differ on Moradabad Metal Craft (Moradabad): the list bears no GI mark there, as on 16.11.2025, and the "
        "register of Geographical Indications has the name, as on 06.10.2025." in said
    )
    assert moradabad.basis == ("Registered Geographical Indications",)
    (telangana,) = composed(real, places, "the number of ODOP products of Telangana with GI tag")
    assert "Banaganapalle Mangoes (Nagarkurnool)" in words(telangana)
    assert "Pochampalli Ikat (Yadadri Bhuvanagiri)" in words(telangana)
    (kerala,) = composed(real, places, "the number of ODOP products of Kerala with GI tag")
    assert "differ" not in words(kerala)


@pytest.mark.parametrize(
    "asked",
    [
        "the number of products identified under ODOP in the handloom, handicraft and textile sectors and the number of districts covered by each of them",
        "the number of districts with ODOP products, sector-wise",
    ],
)
def test_districts_are_counted_for_each_sector(real: Store, places: Gazetteer, asked: str) -> None:
    (answer,) = composed(real, places, asked)
    said = words(answer)
    assert all(f"{n} with {sector}" in said for n, sector in ((86, "Handloom"), (208, "Handicraft"), (100, "Textile")))
    assert "334" not in said


def test_a_pronoun_for_districts_of_the_part_itself_is_of_no_earlier_part(real: Store, places: Gazetteer) -> None:
    (first,) = composed(
        real,
        places,
        "(a) the number of Aspirational Districts in the country, State-wise, and how many of them have a product on the ODOP list",
    )
    assert first.blanks == ()
    assert "names 112 districts of the country" in words(first)
    assert "in 112 of 112 Aspirational Districts of the country" in words(first)
