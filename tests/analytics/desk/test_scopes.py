"""What a part is about beyond the places that it names: those of the committees spoken of before, the country whose foremost they are."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import split
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed

TELANGANA, UTTAR_PRADESH, BIHAR = 36, 9, 10


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("second", "asks", "states"),
    [
        (
            "the number of meetings held by each of the Committees during each of the last three years",
            ("committees", "meetings"),
            (TELANGANA,),
        ),
        ("whether the said Committees have met so far", ("committees", "meetings"), (TELANGANA,)),
        ("उक्त समितियों की बैठकें कब हुईं", ("committees", "meetings"), (TELANGANA,)),
        (
            "the composition of these Committees and whether Members of Parliament are made members thereof",
            ("composition",),
            (TELANGANA,),
        ),
        ("whether the Committees have been constituted in all States", ("committees",), ()),
    ],
)
def test_the_committees_are_those_of_the_part_before(
    places: Gazetteer, second: str, asks: tuple[str, ...], states: tuple[int, ...]
) -> None:
    _, after = split(
        f"(a) whether District Export Promotion Committees have been constituted in every district of Telangana; (b) {second}",
        "",
        places,
    )
    assert (after.asks, after.states) == (asks, states)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("the districts, including Hansi in Haryana, for which no product has been identified under ODOP", (6,)),
        ("the products identified under ODOP, including those of Kanpur and Agra", (UTTAR_PRADESH,)),
        ("the number of GI tagged ODOP products, especially of Kerala", (32,)),
        ("the agriculture export clusters, including those of Maharashtra", (27,)),
    ],
)
def test_places_that_stand_as_the_foremost_of_what_is_not_named_are_those_of_the_country(
    places: Gazetteer, text: str, states: tuple[int, ...]
) -> None:
    (part,) = split(text, "", places)
    assert part.asks
    assert (part.states, part.districts, part.is_with_country) == (states, (), True)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("ODOP in Uttar Pradesh", "the products identified, including those of Agra"),
        ("", "the products of the districts of Uttar Pradesh under ODOP, particularly Agra"),
        ("ODOP", "the products identified under ODOP in the State of Uttar Pradesh, including Agra"),
    ],
)
def test_districts_that_are_the_foremost_of_a_state_are_answered_for_the_state(
    places: Gazetteer, title: str, text: str
) -> None:
    (part,) = split(text, title, places)
    assert (part.states, part.districts, part.is_with_country) == ((UTTAR_PRADESH,), (), False)
    assert part.detail == "districts"


def test_the_country_is_answered_before_the_states_that_are_its_foremost(real: Store, places: Gazetteer) -> None:
    (of_malls,) = composed(
        real, places, "the number of PM Ekta Malls sanctioned in the country, particularly in Kerala and Tamil Nadu"
    )
    said = [block.text for block in of_malls.paragraphs]
    assert "27 States" in said[0]
    assert any("awaited from Kerala" in one for one in said)
    assert not of_malls.blanks
    (of_plans,) = composed(
        real, places, "the number of District Export Action Plans prepared in the country, including Uttar Pradesh"
    )
    said = [block.text for block in of_plans.paragraphs]
    assert "590" in said[0]
    assert any("of 75 districts of Uttar Pradesh" in one for one in said)


def test_products_and_districts_of_clusters_are_named(real: Store, places: Gazetteer) -> None:
    (named,) = composed(
        real, places, "the products and districts covered by the clusters notified under the Agriculture Export Policy"
    )
    assert any("Pomegranate" in block.text and "Solapur" in block.text for block in named.paragraphs)


def test_what_cannot_be_given_for_both_stays_red(real: Store, places: Gazetteer) -> None:
    (red,) = composed(real, places, "the value of exports from the country, including Karnataka, in 2025-26")
    assert red.blanks == ("The question asks for the country and for places in it together.",)


def test_of_them_after_districts_in_the_same_part_is_no_word_of_an_earlier_one(places: Gazetteer) -> None:
    (part,) = split(
        "the number of Aspirational Districts of Bihar, and how many of them have a product on the ODOP list",
        "",
        places,
    )
    assert (part.asks, part.states) == (("products", "aspirational"), (BIHAR,))
    (by_each,) = split("बिहार के प्रत्येक जिले के लिए ओडीओपी के अंतर्गत कौन-सा उत्पाद चुना गया है", "", places)
    assert (by_each.asks, by_each.detail) == (("products",), "districts")


@pytest.mark.parametrize(
    ("first", "second", "asks", "states"),
    [
        (
            "the number of products identified under ODOP in Bihar",
            "the details thereof in respect of Odisha",
            ("products",),
            (21,),
        ),
        (
            "पीएमएफएमई योजना के एक जिला एक उत्पाद के अंतर्गत बिहार के प्रत्येक जिले के लिए कौन-सा उत्पाद चुना गया है",
            "झारखंड के संबंध में तत्संबंधी जिला-वार ब्यौरा क्या है",
            ("products",),
            (20,),
        ),
        # What is chosen out of Bihar's is not asked again of Odisha by "the details".
        (
            "the districts of Bihar with more than two ODOP products",
            "the details thereof in respect of Odisha",
            (),
            (21,),
        ),
        ("the value of exports of Karnataka in 2025-26", "the details thereof in respect of Odisha", (), (21,)),
    ],
)
def test_the_details_of_another_place_are_what_the_part_before_asks(
    places: Gazetteer, first: str, second: str, asks: tuple[str, ...], states: tuple[int, ...]
) -> None:
    before, after = split(f"(a) {first}; (b) {second}", "", places)
    assert before.asks
    assert (after.asks, after.states, after.is_with_country) == (asks, states, False)
    if asks:
        assert after.scheme == before.scheme


def test_the_country_and_a_state_named_beside_it_are_both_answered(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real, places, "देश में तथा उत्तर प्रदेश में ऐसे कितने जिले हैं जिनकी जिला निर्यात कार्य योजना का प्रारूप तैयार हो गया है"
    )
    said = [block.text for block in both.paragraphs]
    assert not both.blanks
    assert "590" in said[0]
    assert any("of 75 districts of Uttar Pradesh" in one for one in said)


def test_districts_products_and_marks_of_a_state_are_each_counted_in_hindi(real: Store, places: Gazetteer) -> None:
    (counted,) = composed(
        real,
        places,
        "उत्तर प्रदेश में ओडीओपी के अंतर्गत कितने जनपद और कितने उत्पाद शामिल किए गए हैं तथा उनमें से कितने उत्पादों को जीआई टैग प्राप्त है",
    )
    said = " ".join(block.text for block in counted.paragraphs)
    assert not counted.blanks
    assert "110 products have been identified in 75 of 75 districts of Uttar Pradesh" in said
    assert "39 of 110 products are marked GI, in 35 districts" in said


def test_committees_asked_of_in_between_leave_the_question_on_its_own_scheme(places: Gazetteer) -> None:
    products, marks, committees, budget = split(
        "(क) मध्य प्रदेश में ओडीओपी के अंतर्गत चयनित जिलों और उत्पादों की संख्या कितनी है; (ख) इन उत्पादों में से कितनों को जीआई टैग प्राप्त है; "
        "(ग) इन जिलों में निर्यात संवर्धन समितियों का गठन हुआ है या नहीं; (घ) इसके लिए आवंटित बजट कितना है",
        "एक जिला एक उत्पाद",
        places,
    )
    assert [part.asks for part in (products, marks, committees, budget)] == [
        ("products",),
        ("gi",),
        ("committees",),
        ("budget",),
    ]
    assert [part.scheme for part in (products, marks, committees, budget)] == ["ODOP", "ODOP", "DEH", "ODOP"]
    first, second = split(
        "(a) whether DEPCs have been constituted in Goa; (b) the products identified in Goa", "ODOP in Goa", places
    )
    assert (first.scheme, second.scheme) == ("DEH", "ODOP")
    # Where no scheme is named at all, what follows committees is of their initiative.
    _, after = split("(a) whether DEPCs have been constituted in Goa; (b) the products identified in Goa", "", places)
    assert after.scheme == "DEH"
