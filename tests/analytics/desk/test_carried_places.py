"""The places of a part that are those of earlier ones: all that stand together, and none that a part names only for itself."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import Part, readings, split
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store

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
