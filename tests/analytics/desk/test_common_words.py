"""Words that cannot change what is asked, reasons that say what is so, and parts of two halves of which one is on record."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import Part, split
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def _last(places: Gazetteer, text: str, title: str = "") -> Part:
    return split(text, title, places)[-1]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("the exports from Kolar during 2024-25; (b) the exports from Ballari during the said period", ("exports",)),
        (
            "the five districts of Karnataka with the highest exports in 2025-26 and the percentage contributed by them",
            ("exports",),
        ),
        ("वर्ष 2025-26 में उत्तर प्रदेश से निर्यात का मूल्य और देश के कुल निर्यात में इसका प्रतिशत हिस्सा", ("exports",)),
        ("क्या यह सच है कि केरल के सभी जिलों में जिला निर्यात संवर्धन समितियों का गठन किया गया है", ("committees",)),
        ("केरल के कितने जिलों की निर्यात कार्य योजना तैयार और प्रकाशित की गई है", ("plans",)),
        (
            "the names of the districts of Andhra Pradesh whose District Industries and Export Promotion Committees met",
            ("committees", "meetings"),
        ),
        ("the number of districts covered under ODOP as per the Ministry of Commerce and Industry", ("products",)),
        ("the products approved by the Ministry of Food Processing Industries under PMFME in Bihar", ("products",)),
        ("नवगठित जिलों बालोतरा और ब्यावर के लिए चिन्हित ओडीओपी उत्पाद", ("products",)),
        ("whether an MoU with e-commerce companies to promote exports has been signed", ("facts",)),
    ],
)
def test_a_common_word_leaves_no_part_open(places: Gazetteer, text: str, asks: tuple[str, ...]) -> None:
    assert _last(places, f"(a) {text}").asks == asks


@pytest.mark.parametrize(
    "text",
    [
        "the products identified in Goa that are likely to be exported",
        "the percentage contributed by women to the exports of Karnataka in 2025-26",
        "whether committees are likely to be constituted in Goa under Districts as Export Hubs",
        "केरल में निर्यात बढ़ने की संभावना",
    ],
)
def test_the_same_words_of_something_else_leave_it_open(places: Gazetteer, text: str) -> None:
    assert _last(places, f"(a) {text}").asks == ()


@pytest.mark.parametrize(
    "text",
    [
        "the status of the PM Ekta Mall at Visakhapatnam, its cost and the time by which it is likely to be completed",
        "आंध्र प्रदेश के यूनिटी मॉल के लिए स्वीकृत राशि कितनी है तथा इसका निर्माण कब तक पूरा होने की संभावना है",
    ],
)
def test_what_is_held_of_a_mall_stands_and_its_completion_stays_open(real: Store, places: Gazetteer, text: str) -> None:
    (mall,) = composed(real, places, f"(a) {text}", "Products of Guntur district")
    assert "costed at Rs 172 crore" in words(mall)
    assert [one for one in mall.blanks if one.startswith("Physical progress or the time of completion is asked for")]


def test_towns_state_wise_are_counted_by_the_state_that_documents_give(real: Store, places: Gazetteer) -> None:
    (towns,) = composed(real, places, "(a) the number of Towns of Export Excellence recognised so far, State-wise")
    said = words(towns)
    assert not towns.blanks
    assert "Thirty-nine towns were recognised under the 2015-20 policy" in said
    assert "Documents on record place 41 of them in a State:" in said
    assert "Tamil Nadu: 6 (Pollachi, Karur, Madurai, Tirupur, Ambur, Thoothukudi (Tuticorin))." in said


def test_the_reason_of_towns_of_districts_is_not_that_they_are_of_the_country_alone(
    real: Store, places: Gazetteer
) -> None:
    (towns,) = composed(real, places, "(a) the number of Towns of Export Excellence in Agra and Kanpur Nagar districts")
    assert towns.blanks
    assert "for the country alone" not in " ".join(towns.blanks)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "whether National ODOP Awards have been instituted and if so, when",
            "opened on the Rashtriya Puraskar portal on 15 June 2023",
        ),
        (
            "the cities abroad in which ODOP Walls have been set up",
            "Singapore, New York, Vancouver, Milan, Kuwait, Bahrain and Japan",
        ),
        (
            "the number of ODOP Walls set up and the names of the countries",
            "Singapore, New York, Vancouver, Milan, Kuwait, Bahrain and Japan",
        ),
    ],
)
def test_when_the_awards_began_and_where_walls_stand_is_told(
    real: Store, places: Gazetteer, text: str, said: str
) -> None:
    (answer,) = composed(real, places, f"(a) {text}")
    assert not answer.blanks
    assert said in words(answer)


def test_the_first_year_of_the_awards_answers_no_other_day_of_them(real: Store, places: Gazetteer) -> None:
    for text in (
        "when the National ODOP Awards were given",
        "whether National ODOP Awards 2024 were launched and when",
    ):
        (answer,) = composed(real, places, f"(a) {text}")
        assert "15 June 2023" not in words(answer), text


def test_parts_on_different_sectors_are_answered_each_by_itself(real: Store, places: Gazetteer) -> None:
    marine, dairy = composed(
        real,
        places,
        "(a) the number of ODOP products of the Marine sector; (b) the number of ODOP products of the Dairy sector",
    )
    assert "include 32 of the sector Marine, as on" in words(marine)
    assert "include 10 of the sector Dairy, as on" in words(dairy)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (
            "the products approved under PMFME for Nashik and Sangli districts",
            "whether it is a fact that other products are shown for the said districts in the ODOP list of DPIIT and if so, the reasons for this variation",
        ),
        (
            "नाशिक और सांगली जिलों के लिए पीएमएफएमई योजना के अंतर्गत अनुमोदित उत्पाद",
            "क्या यह सच है कि उक्त जिलों के लिए डीपीआईआईटी की ओडीओपी सूची में अन्य उत्पाद दर्शाए गए हैं, यदि हां, तो इस भिन्नता के क्या कारण हैं",
        ),
    ],
)
def test_lists_that_differ_stand_side_by_side_and_the_reasons_stay_open(
    real: Store, places: Gazetteer, first: str, then: str
) -> None:
    _, both = composed(real, places, f"(a) {first}; (b) {then}")
    said = [one.text for one in both.paragraphs]
    assert "Sangli: 2 products: Turmeric; Pump Spares." in said
    assert [one for one in said if "Sangli" in one and "Grapes" in one] == ["Sangli: Grapes."]
    assert both.blanks == ("Part (b) asks for the reasons why it is so, and no document on record gives them.",)
