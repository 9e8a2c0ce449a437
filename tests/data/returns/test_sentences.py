"""A status told in sentences: its order, its day and the last meeting are read where every clause is plain, else asked."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, is_meaning
from data.returns.intake import Draft
from data.returns.lines.folded import asked_once
from data.returns.values.sentences import told_in

Of = Callable[..., Draft]


def committees(*statuses: str) -> bytes:
    names = ("Kollam", "Idukki", "Kannur", "Wayanad")
    rows = list(zip(names, statuses, strict=False))
    content: bytes = making.xlsx([("Kerala as on 30.09.2026",), ("District", "Status of DEPC"), *rows])
    return content


def plans(*statuses: str) -> bytes:
    names = ("Kollam", "Idukki", "Kannur", "Wayanad")
    rows = list(zip(names, statuses, strict=False))
    content: bytes = making.xlsx([("Kerala as on 30.09.2026",), ("District", "Status of DEAP"), *rows])
    return content


@pytest.mark.parametrize(
    ("text", "status", "number", "day", "met"),
    [
        ("Constituted. Memo No. 318 dated 04.05.2021", "constituted", "318", "2021-05-04", None),
        (
            "Constituted vide office order No. 7/IND of 04.05.2021. Last meeting held on 02.07.2026",
            "meeting",
            "7/IND",
            "2021-05-04",
            "2026-07-02",
        ),
        ("गठित। ज्ञापांक 318 दिनांक 4 मई 2021", "constituted", "318", "2021-05-04", None),
        (
            "समिति का गठन आदेश संख्या 21/उ. दिनांक 04.05.2021 द्वारा किया जा चुका है। अंतिम बैठक 02.07.2026 को हुई।",
            "meeting",
            "21/उ.",
            "2021-05-04",
            "2026-07-02",
        ),
        ("Could not be constituted, proposal pending with the Collector", "not_constituted", None, None, None),
    ],
)
def test_a_committee_in_plain_sentences_is_read(
    draft: Of, text: str, status: str, number: str | None, day: str | None, met: str | None
) -> None:
    found = draft(committees(text))
    assert found.faults == ()
    (row,) = found.rows
    assert (row["status"], row["order_number"], row["order_date"], row["last_meeting_on"]) == (status, number, day, met)
    assert text in row["remarks"]


@pytest.mark.parametrize(
    "text",
    [
        "Constituted. Memo No. 7 dated 01.02.2022. Its term has expired",
        "Constitution order No. 5 dated 02.02.2022 awaited",
        "Committee to be constituted vide order No. 8 dated 02.02.2022",
        "Constituted vide order No. 1 dated 05.05.2021 and reconstituted vide order No. 2 dated 01.01.2024",
        "Was constituted but its term has ended, reconstitution under consideration",
        "ऐसा नहीं है कि समिति गठित नहीं है",
    ],
)
def test_a_sentence_that_says_more_is_asked(draft: Of, text: str) -> None:
    assert [one.word for one in draft(committees(text)).faults] == [text]


def test_the_order_of_a_sentence_that_a_person_read_is_taken(draft: Of) -> None:
    text = "Constituted, memo 44 dated 11.02.2022, last meeting held last month"
    assert told_in(text).number == "44"
    (row,) = draft(committees(text), choices=Choices(words=((text, "constituted"),))).rows
    assert (row["order_number"], row["order_date"]) == ("44", "2022-02-11")


@pytest.mark.parametrize(("meant", "day"), [("30.06.2022", "2022-06-30"), ("aside", None)])
def test_an_orders_day_that_there_is_not_is_said_by_hand(draft: Of, meant: str, day: str | None) -> None:
    content = committees("Constituted, order No. 9 dated 31.06.2022")
    (fault,) = draft(content).faults
    assert (fault.cell, fault.word) == ("B3", "31.06.2022")
    found = draft(content, choices=Choices(words=((fault.word, meant),)))
    assert found.faults == ()
    assert (found.rows[0]["order_number"], found.rows[0]["order_date"]) == ("9", day)


def test_a_plan_in_plain_sentences_is_read(draft: Of) -> None:
    found = draft(
        plans(
            "प्रारूप दिनांक 17.08.2022 को तैयार किया गया।",
            "Notified in September 2023",
            "कार्य योजना क्रियान्वयन में है।",
            "Report not received",
        )
    )
    assert found.faults == ()
    assert [(one["stage"], one["drafted_on"], one["notified_on"]) for one in found.rows] == [
        ("drafted", "2022-08-17", None),
        ("notified", None, None),
        ("under_way", None, None),
    ]


def test_a_month_to_come_is_no_step_taken(draft: Of) -> None:
    assert [one.cell for one in draft(plans("Notified in December 2026", "Drafted")).faults] == ["B3"]


def test_a_person_says_the_order_and_the_days_of_a_sentence(draft: Of) -> None:
    text = "Set up in 2021 and again by order No. 15/2024 of 01.01.2024 after order No. 3 of 05.05.2021; sat in July"
    (fault,) = draft(committees(text)).faults
    assert "its days and its order may stand behind it" in fault.remedy
    said = "constituted; order 15/2024; dated 01.01.2024; met 02.07.2026"
    found = draft(committees(text), choices=Choices(words=((text, said),)))
    assert found.faults == ()
    (row,) = found.rows
    assert (row["status"], row["order_number"], row["order_date"]) == ("meeting", "15/2024", "2024-01-01")
    assert (row["last_meeting_on"], text in row["remarks"]) == ("2026-07-02", True)


def test_a_person_says_the_days_of_a_plans_sentence(draft: Of) -> None:
    text = "Draft laid before the committee on 11.10.2021, order out since 14.02.2022"
    said = "notified; drafted 05.10.2021; notified 14.02.2022"
    (row,) = draft(plans(text), choices=Choices(words=((text, said),))).rows
    assert (row["stage"], row["drafted_on"], row["notified_on"]) == ("notified", "2021-10-05", "2022-02-14")


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("constituted; order 15/2024", True),
        ("drafted; drafted 05.10.2021", True),
        ("constituted; notified 05.10.2021", False),
        ("drafted; drafted 31.02.2021", False),
        ("somehow; order 15", False),
    ],
)
def test_what_may_stand_behind_a_status(said: str, is_one: bool) -> None:
    assert is_meaning(said) is is_one


def test_one_word_in_many_cells_is_one_question(draft: Of) -> None:
    found = draft(plans("Under vetting", "Drafted", "Under vetting", "Under vetting"))
    (fault,) = asked_once(found.faults)
    assert (fault.cell, fault.word) == ("B3", "Under vetting")
    assert fault.what.endswith("(the same in B5, B6)")
