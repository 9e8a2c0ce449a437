"""An answer says what documents say and no more: who approved, in which time, of which places, and none only where a list is whole."""

from __future__ import annotations

import pytest

from analytics.desk.reply.printed import printed_question
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def test_a_plan_is_approved_by_whom_its_document_names(real: Store, places: Gazetteer) -> None:
    (jammu,) = composed(real, places, "whether the export action plan of Jammu district has been approved")
    assert (
        "Of these, 1 was reported as approved or adopted, by published statements; no notification is on record."
        in (words(jammu))
    )
    assert "Jammu: Deputy Commissioner, Jammu approved the district export action plan for basmati rice" in words(jammu)
    assert jammu.tables[0].rows[0][2] == "Reported as approved or adopted"
    (howrah,) = composed(real, places, "whether the export action plan of Howrah district has been adopted")
    assert "Director General of Foreign Trade said Howrah is identified" in words(howrah)
    (country,) = composed(real, places, "the number of District Export Action Plans prepared and adopted")
    assert "adopted by the District Export Promotion Committee" not in words(country)
    assert "The last number published of plans formally notified is 249, as on 21.07.2025." in words(country)
    (state,) = composed(real, places, "the number of District Export Action Plans prepared in Bihar, State-wise")
    assert "notified by the District Export Promotion Committee" not in " ".join(state.tables[0].notes)


@pytest.mark.parametrize(
    ("time", "days"),
    [
        ("after 1.1.2025", 9),
        ("since June 2025", 5),
        ("from 1.7.2025 onwards", 4),
        ("during 2023", 2),
        ("between 2023 and 2024", 5),
        ("before 1.1.2022", 1),
        ("after 2024", 9),
        ("upto 31.12.2022", 1),
    ],
)
def test_meetings_of_a_time_are_those_of_that_time(real: Store, places: Gazetteer, time: str, days: int) -> None:
    (met,) = composed(
        real, places, f"the meetings of District Export Promotion Committees held in Andhra Pradesh {time}"
    )
    assert sum(len(str(row[2]).split("; ")) for row in met.tables[0].rows) == days
    assert "The number of meetings held is awaited from the States/UTs." in words(met)


@pytest.mark.parametrize("time", ["from 2025", "during the current year", "during the last six months"])
def test_meetings_of_a_time_that_is_not_bounded_are_left(real: Store, places: Gazetteer, time: str) -> None:
    (met,) = composed(
        real, places, f"the meetings of District Export Promotion Committees held in Andhra Pradesh {time}"
    )
    assert met.blanks != ()


def test_days_of_meetings_stand_by_district(real: Store, places: Gazetteer) -> None:
    (met,) = composed(
        real, places, "the dates of the meetings of the District Export Promotion Committees of Mirzapur and Barabanki"
    )
    assert "Mirzapur: 12.05.2022, 24.07.2023." in words(met)
    assert "Bara Banki: 02.11.2020." in words(met)


@pytest.mark.parametrize(
    "text",
    [
        "the rank of Karnataka amongst all States in exports",
        "the ranking of Telangana in merchandise exports",
        "the position of Tamil Nadu among States in merchandise exports",
        "the place of Uttar Pradesh in the country in exports",
    ],
)
def test_no_state_is_ranked_where_some_states_alone_are_held(real: Store, places: Gazetteer, text: str) -> None:
    (ranked,) = composed(real, places, text)
    assert "values of exports are on record of some States alone" in ranked.blanks[0]
    assert ranked.tables == ()


def test_the_products_of_a_small_territory_are_named(real: Store, places: Gazetteer) -> None:
    (one,) = composed(real, places, "the product identified for Chandigarh under ODOP")
    assert "1 product has been identified in 1 of 1 district of Chandigarh" in words(one)
    assert "Chandigarh: 1 product: Tourism." in words(one)
    (four,) = composed(real, places, "the product identified for Puducherry under One District One Product")
    assert "Mahe: 1 product: Coir Products." in words(four)


def test_the_said_state_is_whole_and_so_many_districts_are_those_named(real: Store, places: Gazetteer) -> None:
    _, marked, _, lost = composed(
        real,
        places,
        "(a) the ODOP products of Ganjam and Cuttack; (b) the number of ODOP products identified in that State; "
        "(c) the number of ODOP products of Bihar; (d) the ODOP products of the said two districts",
    )
    assert "56 products have been identified in 30 of 30 districts of Odisha" in words(marked)
    assert lost.blanks == ("Part (d) speaks of places named before, and which these are is not read.",)


def test_of_two_asks_in_one_the_names_of_the_first_stand(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real,
        places,
        "whether Government has mapped all the Aspirational Districts of Rajasthan under One District One Product, the product "
        "chosen for each of them and the number of these districts wherein an export promotion committee has met",
    )
    assert "Jaisalmer: 1 product: Yellow Stone Products." in words(both)
    assert [row[1] for row in both.tables[0].rows] == ["Baran", "Dholpur", "Jaisalmer", "Karauli", "Sirohi"]
    assert both.blanks == ("No meeting of a District Export Promotion Committee is on record for those districts.",)


def test_towns_of_a_state_are_named_and_none_is_said_of_a_whole_list_alone(real: Store, places: Gazetteer) -> None:
    towns, unknown, delhi, goa = composed(
        real,
        places,
        "(a) the names of Towns of Export Excellence in Uttar Pradesh; (b) the names of Towns of Export Excellence in Sikkim; "
        "(c) the number of Aspirational Districts in Delhi; (d) the ODOP products of the Aspirational Districts of Goa",
    )
    assert "Documents on record name 10 Towns of Export Excellence in Uttar Pradesh" in words(towns)
    assert "is not known to be whole" in unknown.blanks[0]
    assert "names no district of Delhi, as on 21.07.2026." in words(delhi)
    assert words(goa) == "The list of Aspirational Districts of NITI Aayog names no district of Goa, as on 21.07.2026."


def test_plans_on_a_portal_by_a_statement_of_the_state_are_not_none(real: Store, places: Gazetteer) -> None:
    (public,) = composed(
        real, places, "the number of districts of Karnataka whose export action plans have been uploaded on the portal"
    )
    assert "For 30 districts it was reported for the State as a whole that the plans are on a portal" in words(public)
    assert " 0 are " not in words(public)


@pytest.mark.parametrize("numbers", ["NOS. 3390 AND 3417", "NO. 3390 & 3417", "NO. 3390+3417", "Nos. 3390, 3417"])
def test_a_clubbed_question_has_all_its_members(numbers: str) -> None:
    found = printed_question(
        f"LOK SABHA\nUNSTARRED QUESTION {numbers}\nTO BE ANSWERED ON 09.12.2026\nEXPORTS\n3390. SHRI B. Y. GOWDA:\n"
        "3417. SMT. LAKSHMI HEBBAR:\nWill the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) the exports?"
    )
    assert found is not None
    assert (found.number, found.title) == ("3390 & 3417", "Exports")
    assert found.members == ("Shri B. Y. Gowda", "Smt. Lakshmi Hebbar")


@pytest.mark.parametrize("words_of_day", ["को उत्तर दिया जाना है", "को उत्तर दिए जाने के लिए", "को उत्तर दिये जाने हेतु"])
def test_a_head_in_hindi_has_its_day_and_title(words_of_day: str) -> None:
    found = printed_question(
        f"राज्य सभा\nअतारांकित प्रश्न संख्या 1127\nदिनांक 11.12.2026 {words_of_day}\n\nकार्य योजनाएं\n\n1127. श्रीमती फूलबाई मरकाम:\n\n"
        "क्या वाणिज्य और उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) योजनाएं?"
    )
    assert found is not None
    assert found.title == "कार्य योजनाएं"
    assert str(found.answer_date) == "2026-12-11"


def test_frames_of_questions_in_hindi_ask_nothing_else(real: Store, places: Gazetteer) -> None:
    formed, met, chosen = composed(
        real,
        places,
        "(क) क्या जिलों को निर्यात हब बनाने की पहल के अंतर्गत उत्तर प्रदेश के सभी जिलों में जिला निर्यात संवर्धन समितियां गठित कर दी गई हैं; "
        "(ख) मिर्जापुर और अलीगढ़ में जिला निर्यात संवर्धन समितियों की बैठकें किन-किन तारीखों को हुईं; "
        "(ग) कन्नौज के लिए ओडीओपी के अंतर्गत कौन-से उत्पाद चुने गए हैं और क्या उन्हें जीआई टैग प्राप्त है",
    )
    assert "District Export Promotion Committees have been constituted in all districts" in words(formed)
    assert "Mirzapur: 12.05.2022, 24.07.2023." in words(met)
    # The one answer names the product and says that it bears the mark.
    assert "1 of 1 product is marked GI" in words(chosen)
    assert "Kannauj Perfume (Kannauj)" in words(chosen)
