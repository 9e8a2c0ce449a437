"""The places of a part that are those of earlier ones: all that stand together, and none that a part names only for itself."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import Part, split
from analytics.desk.reply.reading.in_order import readings
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words

KERALA, TAMIL_NADU, GOA, JHARKHAND, RAJASTHAN, GUJARAT = 32, 33, 30, 20, 8, 24


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def _last(places: Gazetteer, *texts: str) -> Part:
    put = "; ".join(f"({letter}) {text}" for letter, text in zip("abcde", texts, strict=False))
    return split(put, "", places)[-1]


@pytest.mark.parametrize(
    ("last", "asks", "states"),
    [
        ("the number of ODOP products of these States", ("products",), (KERALA, TAMIL_NADU, GOA)),
        ("the number of ODOP products of this State", ("products",), (GOA,)),
        ("इन राज्यों के ओडीओपी उत्पादों की संख्या", ("products",), (KERALA, TAMIL_NADU, GOA)),
    ],
)
def test_these_states_after_a_part_on_one_are_all_that_are_named(
    places: Gazetteer, last: str, asks: tuple[str, ...], states: tuple[int, ...]
) -> None:
    one = "the Aspirational Districts of Kerala and Tamil Nadu"
    part = _last(places, one, "the products identified under ODOP in Goa", last)
    assert (part.asks, part.states) == (asks, states)


def test_these_two_states_are_the_two_that_stand_together(places: Gazetteer) -> None:
    first = "whether District Export Promotion Committees are constituted in Rajasthan and Gujarat"
    for last in (
        "the number of meetings of the committees in both the States",
        "इन दोनों राज्यों में समितियों की बैठकों की संख्या",
        "दोनों राज्यों में समितियों की बैठकों की संख्या",
        "the meetings of committees in these two States",
    ):
        part = _last(places, first, last)
        assert part.states == (RAJASTHAN, GUJARAT), last
    three = "whether District Export Promotion Committees are constituted in Kerala, Goa and Gujarat"
    assert _last(places, three, "the committees in these two States").states == ()


def test_a_place_named_beside_the_country_or_among_others_does_not_outlive_its_part(places: Gazetteer) -> None:
    beside = "the number of ODOP products that are GI tagged in the country and in Goa"
    part = _last(places, beside, "the number of districts covered under ODOP")
    assert (part.asks, part.states) == (("products",), ())
    together = "the amount sanctioned for PM Ekta Malls of Kerala, Goa and Gujarat"
    for last in ("the shops earmarked in these malls", "the number of districts covered under ODOP"):
        part = _last(places, together, "the status of the PM Ekta Mall in Goa", last)
        assert (part.asks, part.states) == ((), ()), last


def test_such_districts_are_the_aspirational_ones_that_the_part_before_names(places: Gazetteer) -> None:
    one, two = split(
        "(a) the names of Aspirational Districts of Jharkhand; (b) the product identified under ODOP for each such district",
        "",
        places,
    )
    assert (two.asks, two.states, two.detail) == (("products", "aspirational"), (JHARKHAND,), "districts")
    assert one.asks == ("aspirational",)


def test_among_these_in_hindi_are_what_the_part_before_lists(places: Gazetteer) -> None:
    found = readings(
        ["झांसी और बांदा जिलों के ओडीओपी उत्पादों का ब्यौरा क्या है", "इनमें से किन उत्पादों को जीआई टैग प्राप्त है"], "", places
    )
    assert [places.districts[code].name for code in found[1].districts] == ["Jhansi", "Banda"]
    assert found[1].asks == ("gi",)


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        (
            "the number of Geographical Indications registered in the country",
            "the number out of them which pertain to Uttar Pradesh",
            "79",
        ),
        (
            "the number of Geographical Indications registered in the country",
            "how many of them are of Uttar Pradesh",
            "79",
        ),
        ("the number of products identified under ODOP", "how many of those belong to Kerala", "14"),
        ("the number of Aspirational Districts in the country", "the names of those in Bihar", "13"),
        ("ओडीओपी के अंतर्गत चिन्हित उत्पादों की संख्या", "इनमें से केरल के कितने हैं", "14"),
    ],
)
def test_a_pronoun_and_a_place_ask_what_the_part_before_counts(
    real: Store, places: Gazetteer, first: str, second: str, number: str
) -> None:
    _, answer = composed(real, places, f"(a) {first}; (b) {second}")
    assert (answer.blanks, number in words(answer).split()) == ((), True)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the number of ODOP products of Assam", "how many of them are of Kerala"),
        ("the number of ODOP products of the handloom sector", "how many of them are of Kerala"),
        ("the number of handicraft GIs registered", "how many of them are of Kerala"),
        ("the number of exporters registered", "how many of them are of Kerala"),
        ("the steps taken under ODOP", "how many of them are of Kerala"),
        ("the number of Geographical Indications registered", "whether those from Assam have been exported"),
        ("the number of products identified under ODOP", "how many of them of Assam have been exported"),
    ],
)
def test_a_pronoun_for_some_of_a_kind_or_for_another_thing_stays_red(
    places: Gazetteer, first: str, second: str
) -> None:
    assert _last(places, first, second).asks == ()


def test_where_exports_fell_is_asked_of_the_state_of_the_title_and_of_no_other(real: Store, places: Gazetteer) -> None:
    values = "the value of exports from each district of Karnataka during 2024-25 and 2025-26"
    fell = "whether exports have declined in some districts, if so, the names of the districts"
    answer = composed(real, places, f"(a) {values}; (b) {fell}", "Exports of Karnataka")[-1]
    assert "exports rose in 22 and fell in 8" in words(answer)
    # Without a title the State of (a) is offered, and the reason says so.
    found = readings([values, fell, "the districts of the country where exports have declined"], "Exports", places)
    assert [one.asks for one in found] == [("exports",), (), ()]
    assert found[1].beyond == ("names no place after a part on Karnataka",)
    assert "names no State" in found[2].beyond[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "the number of Dak Ghar Niryat Kendras functioning in the country and in the States of Karnataka and Maharashtra",
            ["1,013 Dak Ghar Niryat Kendras", "Karnataka: 76. Maharashtra: 64."],
        ),
        ("देश में और कर्नाटक में कितने डाकघर निर्यात केंद्र कार्यरत हैं", ["1,013 Dak Ghar Niryat Kendras", "Karnataka: 76."]),
        (
            "the total number of districts in the country and in Goa and Kerala",
            ["784 districts", "Kerala: 14 districts."],
        ),
        ("the number of PM Ekta Malls approved in the country and in Gujarat", ["27 States", "Rs 202 crore"]),
        (
            "the number of Aspirational Districts and the number of States in which they lie",
            ["112 districts", "They lie in 27 of 36 States/UTs."],
        ),
        ("आकांक्षी जिलों की संख्या कितनी है और वे कितने राज्यों/संघ राज्य क्षेत्रों में हैं", ["27 of 36 States/UTs"]),
    ],
)
def test_the_country_and_states_in_it_are_answered_together(
    real: Store, places: Gazetteer, text: str, said: list[str]
) -> None:
    (answer,) = composed(real, places, text)
    assert answer.blanks == ()
    assert [one for one in said if one not in words(answer)] == []


def test_what_is_not_held_of_both_stays_red_beside_the_country(places: Gazetteer) -> None:
    (found,) = readings(["the value of exports of the country and of Kerala in 2024-25"], "", places)
    assert (found.asks, found.beyond[0]) == ((), "asks for the country and for places in it together")


def test_such_products_are_those_of_the_list_where_the_part_before_counts_all(real: Store, places: Gazetteer) -> None:
    of_all = "the number of products identified under ODOP and of districts covered, sector-wise"
    most = "the names of the two States having the largest number of such products"
    answer = composed(real, places, f"(a) {of_all}; (b) {most}")[-1]
    assert "Uttar Pradesh: 110 Andhra Pradesh: 99" in words(answer)
    for of_some in ("the number of ODOP products of Assam", "the number of marine products under ODOP"):
        assert _last(places, of_some, most).asks == ()


def test_where_a_programme_was_announced_says_nothing_of_it(places: Gazetteer) -> None:
    texts = [
        "the E-Commerce Export Hubs announced in the Union Budget 2024-25",
        "the PM Ekta Malls announced in Budget 2023-24, State-wise",
        "केंद्रीय बजट 2024-25 में घोषित ई-कॉमर्स निर्यात हब की स्थिति क्या है",
        "the value of exports announced in the budget of Kerala",
    ]
    assert [one.asks for one in readings(texts, "", places)] == [("hubs",), ("malls",), ("hubs",), ()]


def test_a_district_that_a_part_names_for_itself_gives_way_to_the_state_of_the_title(places: Gazetteer) -> None:
    texts = [
        "the value of exports from each district of Karnataka during 2024-25 and 2025-26",
        "the share of Bengaluru Urban in the exports of the State during 2025-26",
        "whether exports have declined in some districts, if so, the names of the districts",
    ]
    put = "; ".join(f"({letter}) {text}" for letter, text in zip("abc", texts, strict=True))
    part = split(put, "District-wise exports of Karnataka", places)[-1]
    assert [places.states[code].partition("|")[0] for code in part.states] == ["Karnataka"]
    assert (part.asks, part.districts) == (("exports",), ())
    assert _last(places, *texts).asks == ()
    # "The products" after two districts are theirs, whatever State the title names.
    put = "(a) the ODOP products of Rajkot and Surat; (b) the committees of Gujarat; (c) the products of Rajkot; (d) the names of the products"
    assert split(put, "Exports from Gujarat", places)[-1].asks == ()


def test_both_the_states_are_no_list_of_products(places: Gazetteer) -> None:
    part = _last(places, "the PM Ekta Malls of Goa and Kerala", "the number of GI of both the States")
    assert (part.asks, part.states) == (("gi",), (GOA, KERALA))


def test_a_pronoun_for_aspirational_districts_narrows_what_is_asked_of_them(places: Gazetteer) -> None:
    part = _last(places, "the number of Aspirational Districts", "how many of them in Bihar have a DEPC")
    assert part.asks == ("committees", "aspirational")


@pytest.mark.parametrize(
    "text",
    [
        "the districts of India where exports have declined",
        "the districts of other States where exports rose",
        "the districts where exports have declined in each State",
    ],
)
def test_where_exports_fell_in_the_country_is_not_asked_of_the_state_of_the_title(places: Gazetteer, text: str) -> None:
    (found,) = readings([text], "Exports from Karnataka", places)
    assert found.asks == ()


def test_reasons_therefor_speak_of_no_thing_before(places: Gazetteer) -> None:
    lacking = "whether there are districts for which no product has been identified, the names thereof and the reasons therefor"
    part = _last(places, "the two States having the largest number of ODOP products", lacking)
    assert part.asks == ("products",)


def test_such_products_are_those_of_the_places_that_the_part_itself_names_among_them(places: Gazetteer) -> None:
    first = "the number of products identified under One District One Product in Kerala and Tamil Nadu"
    for last in (
        "the number of such products having Geographical Indication tag in each of these States",
        "how many of the said products of Kerala and Tamil Nadu have a GI tag",
        "the number of GI tagged products out of these in Kerala",
    ):
        part = _last(places, first, last)
        assert (part.asks, part.scheme) == (("gi",), "ODOP"), last
        assert KERALA in part.states
    assert _last(places, first, "the number of such products having GI tag in Goa").asks == ()


def test_such_products_are_of_the_scheme_whose_products_were_asked_of(places: Gazetteer) -> None:
    part = _last(
        places,
        "the number of products identified under One District One Product in Kerala",
        "whether District Export Promotion Committees have been constituted there under Districts as Export Hubs",
        "the measures taken to promote exports of such products",
    )
    assert (part.asks, part.scheme, part.states) == (("measures",), "ODOP", (KERALA,))
