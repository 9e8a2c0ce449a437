"""Nine questions of the kind that both Houses put, part by part: what the first suggestion says, and what it leaves to the officer."""

from __future__ import annotations

from datetime import date

import pytest

from analytics.desk.issue.rules import issue_checks, stopped
from analytics.desk.reply.chosen_measures import with_suggestions
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply.papers import DocumentStamp, reply_paper
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reply import TO_BE_WRITTEN, GroupAnswer, reply
from analytics.filters import Filters
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.nine_questions import NINE

TODAY = Filters(as_on=date(2026, 11, 21))


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def put(store: Store, places: Gazetteer, number: str) -> Question:
    title, words, head = NINE[number]
    asked = Question(
        number=number,
        title=title,
        answer_date=date(2026, 12, 9),
        members=("Shri Member",),
        minister="Shri Minister",
        parts=split(words, title, places),
        **head,
    )
    return with_suggestions(store, TODAY, asked, places)


def answers(store: Store, places: Gazetteer, number: str) -> dict[str, GroupAnswer]:
    return {one.letters: one for one in reply(store, TODAY, put(store, places, number)).statement}


def words(answer: GroupAnswer) -> str:
    return " ".join(one.text for one in answer.paragraphs)


def beside(answer: GroupAnswer) -> str:
    return " ".join(one.text for one in answer.material)


def is_left(answer: GroupAnswer) -> bool:
    return answer.paragraphs == (TO_BE_WRITTEN,) and bool(answer.blanks)


def test_economic_value_in_one_state(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "209")
    assert list(statement) == ["(a) to (c)"]
    said = words(statement["(a) to (c)"])
    assert "are not maintained centrally" in said
    assert "in 52 of 55 districts of Madhya Pradesh, as on 16.11.2025" in said
    assert "constituted in all districts of the country" in said
    assert "particulars of the District Export Promotion Committee (DEPC) have been received for" in said
    assert "plans prepared in the country is 590" in said
    assert "Measures taken by the Government of India for the country as a whole" in said
    assert "value of exports" not in said


def test_backward_districts_are_left_with_material_beside_them(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "2738")
    assert is_left(statement["(a)"])
    assert is_left(statement["(b)"])
    assert len(statement["(a)"].parts[0].states) == 9
    assert statement["(b)"].parts[0].states == statement["(a)"].parts[0].states
    assert "“Industry” is a State subject." in beside(statement["(a)"])
    assert "The list of Aspirational Districts of NITI Aayog names 15 districts" in beside(statement["(a)"])
    said = words(statement["(c)"])
    assert "1,241 products have been identified in 773 districts" in said
    assert "merged operationally with the Districts as Export Hubs (DEH) initiative" in said
    assert any("22.07.2022" in one for one in statement["(c)"].basis)


def test_pmfme_of_one_state(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "759")
    assert "approved in 713 districts of the country" in words(statement["(a)"])
    assert "as on 24.03.2023" in words(statement["(a)"])
    assert "The list of products of Jharkhand is awaited from the Ministry." in words(statement["(b)"])
    assert is_left(statement["(c)"])
    assert "PM Vishwakarma" in words(statement["(d)"])
    every = " ".join(words(one) for one in statement.values())
    assert "1,241" not in every
    head = [one.text for one in reply_paper(reply(real, TODAY, put(real, places, "759")), DocumentStamp(())).paragraphs]
    assert head[1:3] == ["MINISTRY OF FOOD PROCESSING INDUSTRIES", "LOK SABHA"]
    assert "Will the Minister of FOOD PROCESSING INDUSTRIES be pleased to state:" in head


def test_agricultural_exports_are_left_and_stop_the_papers(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "382")
    assert [is_left(one) for one in statement.values()] == [True] * 6
    assert "Agriculture Export Policy" in beside(statement["(e)"])
    assert "APEDA" in beside(statement["(f)"])
    assert stopped(issue_checks(real, TODAY, put(real, places, "382")), {})[0].startswith("Every part answered: red.")


def test_numbers_challenges_money_and_exports(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "2370")
    first = statement["(a)"]
    assert words(first).startswith("The last number published under the One District One Product (ODOP) initiative is")
    assert first.tables[0].rows[-1][1:4] == ("Total", 784, 770)
    assert str(first.tables[0].as_on) == "2025-11-16"
    assert first.tables[0].referred == (
        "Annexure referred to in reply to part (a) of Lok Sabha Unstarred Question No. 2370, answered on 09.12.2026"
    )
    assert is_left(statement["(b)"])
    assert statement["(b)"].material
    assert "is not a scheme but an initiative." in words(statement["(c)"])
    exports, general = set(statement["(d)"].parts[0].measures), set(statement["(b)"].parts[0].measures)
    assert exports
    assert "Missions" in words(statement["(d)"])
    assert exports != general


def test_ekta_malls(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "1372")
    first = statement["(a) & (b)"]
    assert "Proposals of 27 States" in words(first)
    assert "nearly Rs 4,796 crore, as on 29.07.2025" in words(first)
    assert ("Assam", "226") in [row[1:3] for row in first.tables[0].rows]
    assert is_left(statement["(c)"])
    assert is_left(statement["(d)"])
    assert "Proposals of 27 States" in beside(statement["(d)"])
    assert "not a scheme" not in " ".join(words(one) for one in statement.values())


def test_msme_exports_and_committees_of_one_state(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "1874")
    assert "International Co-operation Scheme" in words(statement["(a)"])
    assert "Procurement and Marketing Support" in words(statement["(a)"])
    assert "of Gujarat" in words(statement["(b)"])
    third = statement["(c)"]
    assert [places.districts[code].name for code in third.parts[0].districts] == ["Kachchh", "Surat", "Mahesana"]
    assert "14 products have been identified in 3 of 3 districts of Kachchh, Surat and Mahesana (Gujarat)" in words(
        third
    )
    (table,) = third.tables
    assert table.title == "District-wise products, Districts as Export Hubs: Gujarat"
    assert table.headings == (
        "S. No.",
        "District",
        "Products on the ODOP list, as on 16.11.2025",
        "Products named for DEH by documents",
    )
    assert [row[1] for row in table.rows] == ["Kachchh", "Mahesana", "Surat"]
    fourth = statement["(d)"]
    assert (
        "As stated on 09.08.2024, District Export Promotion Committees have been constituted in all districts"
        in words(fourth)
    )
    assert "of 34 districts of Gujarat" in words(fourth)
    assert "The number of meetings held is awaited" in words(fourth)
    assert fourth.tables[0].headings[-1] == "Last meeting on record"
    assert "States/UTs" not in fourth.tables[0].headings


def test_e_commerce_export_hubs(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "4104")
    assert "two in Delhi, two in Bengaluru and one in Mumbai" in words(statement["(a)"])
    assert is_left(statement["(b)"])
    assert "E-Commerce Export Hubs have been approved on a pilot basis" in beside(statement["(b)"])
    assert "1,013 Dak Ghar Niryat Kendras have been set up in the country, as on 25.07.2024." in words(statement["(c)"])
    assert "awaited from the Department of Posts" in words(statement["(c)"])
    assert "names 112 districts of the country" in words(statement["(d)"])
    assert "of 112 Aspirational Districts" in words(statement["(d)"])


def test_a_question_in_hindi(real: Store, places: Gazetteer) -> None:
    statement = answers(real, places, "2116")
    assert [one.parts[0].asks for one in statement.values()] == [("products",), ("budget",), ("measures",)]
    assert "1,241 products" in words(statement["(a)"])
    assert "is not a scheme but an initiative." in words(statement["(b)"])
    assert "Missions" in words(statement["(c)"])


@pytest.mark.parametrize("number", NINE)
def test_nothing_but_blanks_and_what_the_form_lacks_stops_them(real: Store, places: Gazetteer, number: str) -> None:
    asked = put(real, places, number)
    red = [one for one in issue_checks(real, TODAY, asked) if one.severity == "red" and one.check.key != "answered"]
    assert [(one.check.name, [row.finding for row in one.rows if row.severity == "red"]) for one in red] == []


def test_exports_of_districts_only_as_documents_state_them(real: Store, places: Gazetteer) -> None:
    asked = Question(parts=split("the value of exports from Bengaluru Urban and Kodagu", "", places))
    (answer,) = reply(real, TODAY, asked).statement
    assert answer.parts[0].asks == ("exports",)
    assert "Goods of US$ 11,178.88 million were exported from Bengaluru Urban in 2025-26 (April-March)." in words(
        answer
    )
    assert answer.tables[0].title == "District-wise value of goods exported, as documents state it: Karnataka"
    unknown = Question(parts=split("the value of exports from Araria", "", places))
    (red,) = reply(real, TODAY, unknown).statement
    assert is_left(red)
    assert red.blanks == ("No value of exports of those places is on record.",)


def composed(store: Store, places: Gazetteer, text: str, title: str = "") -> list[GroupAnswer]:
    asked = with_suggestions(store, TODAY, Question(title=title, parts=split(text, title, places)), places)
    return list(reply(store, TODAY, asked).statement)


def test_what_is_counted_of_districts_is_never_the_number_of_their_state(real: Store, places: Gazetteer) -> None:
    for text in (
        "the number of GI tagged ODOP products of Nagpur district",
        "नागपुर जिले के जीआई टैग प्राप्त ओडीओपी उत्पादों की संख्या",
    ):
        (answer,) = composed(real, places, text)
        assert words(answer).startswith(
            "Of the products of Nagpur (Maharashtra) on the list of the One District One Product (ODOP) initiative, 1 of 2 products "
            "is marked GI, as on 16.11.2025: Nagpur Orange (Nagpur)."
        )
        assert [row[1:] for row in answer.tables[0].rows] == [
            ("Nagpur", "Nagpur Orange", "Yes"),
            ("Nagpur", "Engineering", "No"),
        ]
    for text, why in (
        ("the ODOP products of Nagpur district by sector", "not counted by district here. The part names districts."),
        (
            "whether a PM Ekta Mall has been approved in Nagpur",
            "names a PM Ekta Mall (Unity Mall) in each of those districts.",
        ),
    ):
        (left,) = composed(real, places, text)
        assert is_left(left), text
        assert left.blanks[0].endswith(why)


def test_an_annexure_on_malls_bears_the_day_of_the_rows_that_it_shows(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "the amount approved for PM Ekta Malls in Bihar and Karnataka")
    assert str(answer.tables[0].as_on) == "2025-07-29"
    assert [row[-1] for row in answer.tables[0].rows] == ["29.07.2025", "29.07.2025"]


def test_an_annexure_prints_no_none_and_no_day_that_is_not_on_record(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the number of districts of Madhya Pradesh with District Export Action Plans as compared to Chhattisgarh, State-wise",
    )
    assert "Particulars of their adoption by District Export Promotion Committees are awaited." in words(plans)
    assert plans.tables[0].headings[4] == "Plans approved or adopted"
    assert [row[4] for row in plans.tables[0].rows] == [None, None, None]
    (met,) = composed(
        real, places, "the districts of Himachal Pradesh where DEPCs have held meetings, the details district-wise"
    )
    # The paper of 02.05.2025 says that the committee of Una met, and not when.
    assert {row[1]: row[-1] for row in met.tables[0].rows}["Una"] == "Day not given, by a document of 02.05.2025"
    assert in_hindi("Day not given, by a document of 02.05.2025") == "दिनांक नहीं दिया गया (02.05.2025 के दस्तावेज के अनुसार)"


def test_committees_and_meetings_of_aspirational_districts_are_counted_over_those_alone(
    real: Store, places: Gazetteer
) -> None:
    (answer,) = composed(
        real,
        places,
        "whether District Export Promotion Committees have been constituted in the Aspirational Districts of Jharkhand and Odisha "
        "and whether the said Committees have held any meeting so far",
    )
    said = words(answer)
    assert "have been received for 2 of 29 Aspirational Districts of Jharkhand and Odisha" in said
    assert "is on record for 2 of 29 Aspirational Districts of Jharkhand and Odisha" in said
    assert "of 54 districts" not in said
    assert "Action Plans" not in said
    # Of the States each has its own row.
    assert [row[1] for row in answer.tables[0].rows] == ["Jharkhand", "Odisha", "Total"]
    (alone,) = composed(real, places, "the Aspirational Districts of Kerala with products identified under ODOP")
    assert "Action Plans" not in words(alone)


def test_a_former_name_that_two_districts_bear_is_asked_for(real: Store, places: Gazetteer) -> None:
    first, second = composed(
        real, places, "(a) the funds released under DEH to Bihar; (b) the ODOP products of Aurangabad district?"
    )
    assert first.parts[0].states == (10,)
    assert is_left(second)
    (blank,) = second.blanks
    assert "Aurangabad (Aurangabad, Bihar or Chhatrapati Sambhajinagar, Maharashtra). Choose the place." in blank
    (titled,) = composed(real, places, "the products of Aurangabad district under ODOP", "ODOP in Bihar")
    assert titled.parts[0].districts == ("189",)


def test_a_district_named_is_ranked_in_the_release_that_gives_its_state(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "the rank of Kolar among the districts of Karnataka in exports during 2025-26")
    assert words(answer).startswith(
        "Goods of US$ 5,531.09 million were exported from Kolar in 2025-26 (April-March). By value it stands at rank 3 of the 30 "
        "districts of Karnataka of which the same document gives a value."
    )
    assert "awaited" not in words(answer)
    assert answer.tables[0].rows[2][:2] == (3, "Kolar")
    (unranked,) = composed(real, places, "the rank of Kancheepuram in exports from Tamil Nadu during April-June 2022")
    assert unranked.blanks == (
        "No document on record of 2022-23 (April-June) gives each of those districts with its State's total, so that it has a rank.",
    )
    (country,) = composed(real, places, "the rank of Kolar in exports of India during 2025-26")
    assert country.blanks == (
        "An order is asked for beside districts named, of which their rank among the districts of their State alone is answered here.",
    )


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("जिला निर्यात संवर्धन समिति (डीईपीसी) का गठन कितने जिलों में किया गया है", ("committees",)),
        ("डीईएच पहल के अंतर्गत तैयार जिला निर्यात कार्य योजनाओं (डीईएपी) की संख्या", ("plans",)),
        ("डाकघर निर्यात केंद्रों (डीएनके) की संख्या", ("kendras",)),
        ("whether the DEPCs stood constituted in Bihar", ("committees",)),
    ],
)
def test_an_abbreviation_behind_its_name_says_nothing_more(places: Gazetteer, text: str, asks: tuple[str, ...]) -> None:
    (found,) = readings([text], "", places)
    assert found.asks == asks


def test_before_a_day_is_not_of_a_year(places: Gazetteer) -> None:
    (found,) = readings(["the number of District Export Action Plans prepared in Bihar before 31.03.2019"], "", places)
    assert found.beyond == ("asks of the time before or after a day, and what is on record is as on a day",)
    (found,) = readings(["the number of products identified under ODOP as on 31.13.2023"], "", places)
    assert found.beyond == ("names a day that no calendar has",)
    (found,) = readings(["the number of products identified"], "ODOP in States other than Bihar", places)
    assert found.asks == ()
    assert found.beyond == ("follows a title that leaves something out, and an answer is of the whole",)
    (found,) = readings(["the exports from Kolar in 2024-25 and at present"], "", places)
    assert found.beyond == ("asks of the present beside a year, and values on record are of periods gone by",)
