"""Places by old, odd and Hindi names; a name that is not known leaves the part red by that name, and "including X" is not X alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reply import TO_BE_WRITTEN, reply
from analytics.desk.wanted import wanted
from analytics.places.former_names import FORMER_NAMES, TOWNS
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import TODAY, composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("text", "districts"),
    [
        (
            "the products identified under ODOP in Benares, Cawnpore and Mirzapur",
            ["Varanasi", "Kanpur Nagar", "Mirzapur"],
        ),
        (
            "the products identified under ODOP in Tirupur, Ramnad and Vizag",
            ["Tiruppur", "Ramanathapuram", "Visakhapatnam"],
        ),
        ("ओडीओपी के अंतर्गत कानपुर, बनारस और भदोही के उत्पाद", ["Kanpur Nagar", "Varanasi", "Bhadohi"]),
        ("ओडीओपी के अंतर्गत श्रीगंगानगर और जोधपुर के उत्पाद", ["Ganganagar", "Jodhpur"]),
        (
            "ओडीओपी के अंतर्गत पूर्वी सिंहभूम, पश्चिमी सिंहभूम तथा साहेबगंज के उत्पाद",
            ["East Singhbum", "West Singhbhum", "Sahebganj"],
        ),
        ("ओडीओपी के अंतर्गत मैहर और पांढुर्णा जिलों के उत्पाद", ["Maihar", "Pandhurna"]),
    ],
)
def test_districts_by_old_odd_and_hindi_names(places: Gazetteer, text: str, districts: list[str]) -> None:
    (part,) = split(text, "", places)
    assert [places.districts[code].name for code in part.districts] == districts
    assert part.asks == ("products",)


def test_states_misspelt_are_read_and_others_are_not(places: Gazetteer) -> None:
    (found,) = split("the products identified under ODOP in Arunanchal Pradesh, Tamilnadu and Chattisgarh", "", places)
    assert [places.states[code].partition("|")[0] for code in found.states] == [
        "Arunachal Pradesh",
        "Tamil Nadu",
        "Chhattisgarh",
    ]
    (none,) = split("the products identified under ODOP in Central Province", "", places)
    assert (none.states, none.asks) == ((), ())
    (of_one,) = split("the Rajasthani and Punjabi products identified under ODOP", "", places)
    assert of_one.states == ()


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("the products identified under ODOP in Ruritania, Surat and Ludhiana districts", "Ruritania"),
        ("the products identified under ODOP in Ludhiyana district", "Ludhiyana (may be Ludhiana, Punjab)"),
        ("the products identified under ODOP in Udupi and Mangalore", "Mangalore (a town of Dakshina Kannada)"),
        ("ओडीओपी के अंतर्गत सूरत और रूरिटानिया के उत्पाद", "रूरिटानिया"),
    ],
)
def test_a_place_that_is_not_known_is_named_and_never_dropped(
    real: Store, places: Gazetteer, text: str, stranger: str
) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert f"names among places what the register does not know: {stranger}" in red.blanks[0]
    # Pressed to be answered for the places that are known, it stays red until as many are chosen.
    (part,) = split(text, "", places)
    pressed = replace(part, asks=("products",))
    (answer,) = reply(real, TODAY, Question(parts=(pressed,))).statement
    assert any(stranger in one for one in answer.blanks)
    chosen = replace(pressed, districts=(*part.districts, "449"))
    (whole,) = reply(real, TODAY, Question(parts=(chosen,))).statement
    assert not any(stranger in one for one in whole.blanks)


def test_goods_beside_a_place_are_no_place(places: Gazetteer) -> None:
    (found,) = readings(["the products of Amritsar, Jewellery and Toys under ODOP"], "", places)
    assert found.strangers == ()


def test_the_said_districts_after_a_place_that_is_not_known_are_not_read(places: Gazetteer) -> None:
    _, said = split(
        "(a) the products identified under ODOP in Surat and Ruritania districts; (b) whether DEPCs have met in the said districts?",
        "",
        places,
    )
    assert said.asks == ()


def test_including_a_district_is_not_that_district_alone(real: Store, places: Gazetteer) -> None:
    (country,) = composed(
        real, places, "the number of District Export Action Plans prepared, State-wise, including Kerala and Gujarat"
    )
    assert "for 63 of 784 districts" in words(country)
    assert "Kerala: information awaited from 14 districts." in words(country)
    (state,) = split(
        "whether products are identified under ODOP in all the districts of the said State, including the newly created Vijayanagara",
        "Exports of Karnataka",
        places,
    )
    assert (state.states, state.districts, state.detail) == ((29,), (), "districts")
    (hindi,) = split(
        "'एक जिला एक उत्पाद' के अंतर्गत राज्य के लिए चिह्नित उत्पादों का जिलावार ब्यौरा क्या है, विशेषकर जोधपुर और कोटा के संबंध में",
        "राजस्थान में निर्यात",
        places,
    )
    assert (hindi.states, hindi.districts, hindi.asks) == ((8,), (), ("products",))
    # The word for "especially" holds the one for "left", and says nothing of what is not so.
    assert not wanted(hindi.text).is_without


def test_every_former_name_and_town_is_of_a_district_of_the_register(places: Gazetteer) -> None:
    known = {(one.name, one.state_code) for one in places.districts.values()}
    assert [one for one in FORMER_NAMES if (one.district, one.state_code) not in known or not one.source] == []
    assert {*TOWNS.values()} <= known
