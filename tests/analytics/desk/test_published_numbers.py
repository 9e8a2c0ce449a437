"""Numbers of programmes by the names that questions give them, in both languages, and nothing of another programme."""

from __future__ import annotations

import pytest

from analytics.desk.reply.reading.in_order import readings
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the number of users registered on the Trade Connect ePlatform", ["18 lakh registered users"]),
        ("ट्रेड कनेक्ट ई-प्लेटफॉर्म पर पंजीकृत उपयोगकर्ताओं की संख्या कितनी है", ["18 lakh registered users"]),
        ("the number of awards given under the National ODOP Awards 2024", ["Thirty-four awards"]),
        (
            "राष्ट्रीय ओडीओपी पुरस्कार 2024 के लिए कितने आवेदन प्राप्त हुए और कितने पुरस्कार दिए गए",
            ["641 entries", "Thirty-four awards"],
        ),
        ("जेम (GeM) पर ओडीओपी बाजार में अब तक कितनी श्रेणियां बनाई गई हैं", ["350 ODOP categories"]),
        (
            "the progress of the ODOP Bazaar on Government e-Marketplace (GeM)",
            ["75 categories", "350 ODOP categories", "46,000 orders", "Rs 878 crore"],
        ),
        ("गुजरात के किन शहरों को निर्यात उत्कृष्टता नगर का दर्जा दिया गया है", ["Surat: Gems and jewellery; Ahmedabad; Morbi"]),
        (
            "गुजरात के किन शहरों को टाउन ऑफ एक्सपोर्ट एक्सीलेंस घोषित किया गया है",
            ["Surat: Gems and jewellery; Ahmedabad; Morbi"],
        ),
        ("देश में निर्यात उत्कृष्टता नगरों की संख्या", ["Thirty-nine towns"]),
        ("the cities of Gujarat accorded the status of Towns of Export Excellence", ["3 Towns of Export Excellence"]),
    ],
)
def test_a_number_of_a_programme_is_told_by_any_of_its_names(
    real: Store, places: Gazetteer, text: str, said: list[str]
) -> None:
    (answer,) = composed(real, places, text)
    assert answer.blanks == ()
    assert [one for one in said if one not in words(answer)] == []


@pytest.mark.parametrize("title", ["", "One District One Product", "Awards"])
def test_another_programme_and_another_number_of_the_same_stay_red(places: Gazetteer, title: str) -> None:
    foreign = [
        "the number of awards given",
        "the number of National Export Awards given",
        "the number of National Awards given to weavers",
        "the number of sellers registered on Government e-Marketplace",
        "the number of complaints received on the Trade Connect ePlatform",
        "the number of women users registered on Trade Connect",
        "स्मार्ट शहरों की संख्या",
        "कितने खेल पुरस्कार दिए गए",
        "कितने शहरों में मेट्रो चल रही है",
    ]
    assert [one for one in foreign if readings([one], title, places)[0].asks] == []


def test_the_name_of_a_state_says_nothing_of_its_rank(places: Gazetteer) -> None:
    found = readings(["राजस्थान से निर्यात का मूल्य", "निर्यात में राजस्थान का स्थान"], "", places)
    assert [one.asks for one in found] == [("exports",), ()]


def test_parts_on_two_programmes_are_answered_apart(real: Store, places: Gazetteer) -> None:
    text = "(a) the status of the ODOP Bazaar on GeM; (b) the number of National ODOP Awards given"
    assert [one.letters for one in composed(real, places, text)] == ["(a)", "(b)"]
