"""What "it", "these", "that district" and "the State" of a part stand for: the thing and the places of the parts before it, or a red part."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import Part, split
from analytics.desk.reply.reading.antecedents import OF_ANOTHER
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words

BIHAR, RAJASTHAN = 10, 8


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def _put(*texts: str) -> str:
    return "; ".join(f"({letter}) {text}" for letter, text in zip("abcde", texts, strict=False))


def _last(places: Gazetteer, *texts: str) -> Part:
    return split(_put(*texts), "", places)[-1]


@pytest.mark.parametrize(
    ("thing", "districts"),
    [
        (
            "whether the Government has signed any MoU with foreign universities",
            "the number of districts selected under it",
        ),
        ("whether the Government has signed an MoU with Shiprocket", "the number of districts covered thereby"),
        ("the number of Dak Ghar Niryat Kendras set up", "the number of districts covered under each of them"),
        ("the number of E-Commerce Export Hubs approved", "the number of districts selected for the same"),
        ("whether PM Ekta Malls are being set up", "the products identified therefor"),
        ("whether National ODOP Awards are given", "the number of districts selected thereunder"),
        ("the number of Towns of Export Excellence", "the number of products identified for these"),
        ("whether the PM Vishwakarma scheme is in force", "the number of districts covered under it"),
        ("whether any interest subvention is given to exporters", "if so, the number of districts covered"),
        (
            "whether any scheme of interest subvention is notified",
            "the number of districts selected under the said scheme",
        ),
        (
            "the number of districts for which Makhana is identified under ODOP",
            "the number of districts covered thereby",
        ),
        ("whether committees have been constituted in Bihar", "the number of products identified thereunder"),
        ("whether training was given to exporters", "the number of districts where it was given"),
        (
            "whether Mega Food Parks have been set up",
            "the districts in which these are located and products identified",
        ),
        ("क्या डाक घर निर्यात केंद्र स्थापित किए गए हैं", "यदि हां, तो इनके अंतर्गत शामिल जिलों की संख्या कितनी है"),
        ("क्या कोई प्रशिक्षण केंद्र खोला गया है", "इसके अंतर्गत चयनित जिलों की संख्या"),
    ],
)
def test_districts_of_another_thing_are_not_those_of_the_list(places: Gazetteer, thing: str, districts: str) -> None:
    assert _last(places, thing, districts).asks == ()


@pytest.mark.parametrize(
    ("initiative", "then", "scheme"),
    [
        (
            "whether the One District One Product initiative is in force",
            "the number of districts covered under it",
            "ODOP",
        ),
        ("the number of districts identified under ODOP", "the number of products selected under it", "ODOP"),
        ("the aims of Districts as Export Hubs", "the number of districts selected thereunder and the products", "DEH"),
        ("the steps taken to promote ODOP", "the number of districts covered under it", "ODOP"),
        ("the number of Dak Ghar Niryat Kendras", "the number of districts covered under ODOP", "ODOP"),
    ],
)
def test_districts_of_the_initiative_itself_are_those_of_its_list(
    places: Gazetteer, initiative: str, then: str, scheme: str
) -> None:
    part = _last(places, initiative, then)
    assert (part.asks, part.scheme) == (("products",), scheme)


@pytest.mark.parametrize(
    "texts",
    [
        (
            "whether any Memorandum of Understanding has been signed with e-commerce companies",
            "if so, the details thereof including the number of districts selected under each of them",
        ),
        ("the MoUs signed with e-commerce companies", "the number of districts covered thereby"),
        ("whether an MoU with e-commerce companies is signed and the number of districts selected under it",),
    ],
)
def test_districts_of_an_understanding_are_those_on_record_and_the_others_stay_open(
    real: Store, places: Gazetteer, texts: tuple[str, ...]
) -> None:
    (answer,) = composed(real, places, _put(*texts))
    assert "Twenty districts were picked for capacity-building sessions under the Amazon tie-up." in words(answer)
    assert "1,241" not in words(answer)
    # The sentence "... followed in December" stands after what it follows.
    assert words(answer).index("Amazon India signed") < words(answer).index("followed in December")
    assert answer.blanks == ("No number of districts is on record of: E-commerce MoU, Shiprocket.",)


def test_the_reason_says_that_the_districts_are_of_something_else(real: Store, places: Gazetteer) -> None:
    _, under = composed(real, places, _put("the number of Dak Ghar Niryat Kendras", "the districts covered under them"))
    assert under.blanks == (f"Part (b) {OF_ANOTHER}.",)


@pytest.mark.parametrize(
    "of_these",
    [
        "the number of products out of these that belong to the Handloom and Handicraft sectors, State-wise",
        "the number of products thereof in the Handloom and Handicraft sectors, State-wise",
        "the number of products out of the above of the Handloom and Handicraft sectors, State-wise",
    ],
)
def test_products_out_of_these_keep_the_places_of_the_part_before(
    real: Store, places: Gazetteer, of_these: str
) -> None:
    first = "the number of ODOP products in the North Eastern States, State-wise"
    _, answer = composed(real, places, _put(first, of_these))
    said = words(answer)
    assert "include 11 of the sector Handloom and 21 of the sector Handicraft" in said
    assert "Sikkim: 5 of the sector Handloom, 1 of the sector Handicraft." in said


def test_marked_products_out_of_these_keep_the_places_of_the_part_before(real: Store, places: Gazetteer) -> None:
    first = "the number of ODOP products in Bihar and Jharkhand, State-wise"
    for marked in (
        "the number of GI tagged products out of the above, State-wise",
        "products out of these carry GI tag, State-wise",
        "the number of products so identified having GI tag, State-wise",
        "the number of products from amongst these having GI tag, State-wise",
        "उपर्युक्त में से जीआई टैग वाले उत्पादों की राज्य-वार संख्या",
    ):
        _, answer = composed(real, places, _put(first, marked))
        assert "22 of 111 products are marked GI, in 15 districts" in words(answer), marked
    # The products of districts that the part itself names are none of an earlier part's.
    own = _last(places, first, "the districts of Goa covered under ODOP and the products thereof")
    assert own.states == (30,)


def test_that_district_is_the_one_named_last_and_not_its_state(places: Gazetteer) -> None:
    mall, of_state = "the status of the PM Ekta Mall at Visakhapatnam", "the number of ODOP products in Andhra Pradesh"
    for that in ("the products identified under ODOP in that district", "उस जिले के ओडीओपी उत्पाद"):
        part = _last(places, mall, of_state, that)
        assert [places.districts[code].name for code in part.districts] == ["Visakhapatnam"], that
    two = "the ODOP products of Guntur and Palnadu districts"
    assert _last(places, two, "the products identified under ODOP in that district").asks == ()
    assert _last(places, of_state, "the products identified under ODOP in that district").asks == ()


def test_of_the_state_after_districts_is_all_of_their_state(real: Store, places: Gazetteer) -> None:
    _, value, highest = composed(
        real,
        places,
        _put(
            "the exports from Bengaluru Urban and Ballari districts in 2025-26",
            "the exports of the State during 2025-26",
            "the names of the five districts of the State which recorded the highest exports during 2025-26",
        ),
    )
    assert "Goods of US$ 34,397.91 million were exported from Karnataka in 2025-26" in words(value)
    assert "Kolar: US$ 5,531.09 million" in words(highest)
    for last in (
        "whether all the districts of the State have District Export Promotion Committees and the meetings held by them",
        "क्या राज्य के सभी जिलों में जिला निर्यात संवर्धन समिति का गठन किया गया है और इनकी बैठकें कितनी हुई हैं",
    ):
        part = _last(places, "the ODOP products of Balotra and Beawar", last)
        assert (part.asks, part.states, part.districts) == (("committees", "meetings"), (RAJASTHAN,), ()), last


def test_the_said_years_are_all_that_are_named_so_far(real: Store, places: Gazetteer) -> None:
    first, second = "the exports from Karnataka in 2024-25", "the exports from Ballari in 2025-26"
    *_, both = composed(real, places, _put(first, second, "the exports from Dakshina Kannada during the said years"))
    assert "6,405.92" in words(both)
    assert "5,580.74" in words(both)
    *_, one = composed(real, places, _put(first, second, "the exports from Dakshina Kannada during the said year"))
    assert "6,405.92" not in words(one)


def test_districts_that_there_are_and_such_products_are_of_no_other_thing(places: Gazetteer) -> None:
    first = "the names of the districts created since 2021"
    assert _last(places, first, "the total number of districts in Telangana").asks == ("districts",)
    listed = _last(
        places, "the number of ODOP products in Bihar", "the districts for which these products are identified"
    )
    assert (listed.asks, listed.states) == (("products",), (BIHAR,))
