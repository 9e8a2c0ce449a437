"""A committee's approval beside the notification of a plan, and districts across under a heading over their names."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
TITLE = ("DEAPs of Goa as on 31.08.2026",)


@pytest.mark.parametrize(
    ("approval", "notification"),
    [
        ("Date of approval by DEPC", "Date of notification"),
        ("Approved by DEPC", "Notified on"),
        ("जिला निर्यात संवर्धन समिति द्वारा अनुमोदन की तिथि", "अधिसूचना की तिथि"),
        ("Approval of the plan by the District Export Promotion Committee", "Plan notified on"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_an_approval_beside_a_notification_is_told_in_the_remarks(
    draft: Of, approval: str, notification: str, *, is_first: bool
) -> None:
    days = {approval: ("26.08.2022", "18.01.2023"), notification: ("17.11.2022", None)}
    heads = (approval, notification) if is_first else (notification, approval)
    rows = [
        (name, f"15.0{at + 3}.2022", *(days[one][at] for one in heads))
        for at, name in enumerate(("North Goa", "South Goa"))
    ]
    found = draft(making.xlsx([TITLE, ("District", "Draft prepared on", *heads), *rows]))
    assert found.faults == ()
    assert [(row["stage"], str(row["notified_on"]), row["remarks"]) for row in found.rows] == [
        ("notified", "2022-11-17", f"{approval}: 26.08.2022"),
        ("drafted", "None", f"{approval}: 18.01.2023"),
    ]


def test_an_approval_alone_is_still_the_adoption_of_the_plan(draft: Of) -> None:
    rows = [TITLE, ("District", "Drafted on", "DEAP approved by DEPC on"), ("North Goa", "15.03.2022", "26.08.2022")]
    assert [row["stage"] for row in draft(making.xlsx(rows)).rows] == ["notified"]


ACROSS = [
    ("DEAP drafted (Y/N)", "Y", "N"),
    ("Date of draft", "15.03.2022", None),
    ("Approved by DEPC (Y/N)", "Y", "N"),
    ("Date of approval by DEPC", "26.08.2022", None),
    ("Date of notification", "17.11.2022", "not yet notified"),
]


@pytest.mark.parametrize(
    "heads",
    [
        [("Particulars", "Name of the District", None), (None, "North Goa", "South Goa")],
        [(None, "Name of the District", None), ("Particulars", "North Goa", "South Goa")],
        [("Particulars", "Districts", None), (None, "North Goa", "South Goa")],
        [("विवरण", "जिले का नाम", None), (None, "North Goa", "South Goa")],
    ],
)
def test_districts_across_under_a_heading_over_their_names(draft: Of, heads: list[tuple[str | None, ...]]) -> None:
    over = str(heads[0][1])
    found = draft(
        making.xlsx([TITLE, *heads, *ACROSS], more=lambda book: book.worksheets()[0].merge_range("B2:C2", over))
    )
    assert found.faults == ()
    assert [(row["district_code"], row["stage"], str(row["notified_on"]), row["remarks"]) for row in found.rows] == [
        ("551", "notified", "2022-11-17", "Approved by DEPC (Y/N): Y; Date of approval by DEPC: 26.08.2022"),
        ("552", "none", "None", "Approved by DEPC (Y/N): N"),
    ]


def test_a_day_in_words_may_be_said_to_be_a_step_that_is_taken(draft: Of) -> None:
    words = "third week of March 2022"
    rows = [TITLE, ("District", "Drafted on", "Notified on"), ("North Goa", words, None)]
    assert [one.word for one in draft(making.xlsx(rows)).faults] == [words]
    said = draft(making.xlsx(rows), choices=Choices(words=((words, "yes"),)))
    assert [(row["stage"], row["drafted_on"], row["remarks"]) for row in said.rows] == [
        ("drafted", None, f"Drafted on: {words}, as written")
    ]


@pytest.mark.parametrize(
    ("approved", "other"),
    [
        ("Approved by DEPC", "Notified"),
        ("DEAP approved by the DEPC", "DEAP notified"),
        ("अनुमोदित", "अधिसूचित"),
        ("অনুমোদিত", "অধিসূচিত"),
    ],
)
def test_a_status_that_is_approved_is_asked_where_others_are_notified(draft: Of, approved: str, other: str) -> None:
    book = making.xlsx([TITLE, ("District", "Status of the plan"), ("North Goa", other), ("South Goa", approved)])
    assert [(one.word, one.proposal) for one in draft(book).faults] == [(approved, "drafted")]
    said = draft(book, choices=Choices(words=((approved, "drafted"),)))
    assert [row["stage"] for row in said.rows] == ["notified", "drafted"]


def test_a_status_that_is_approved_is_asked_beside_a_column_of_the_notification(draft: Of) -> None:
    heads = ("District", "Status of the plan", "Notified on")
    book = making.xlsx([TITLE, heads, ("North Goa", "Approved by DEPC", None), ("South Goa", "Draft ready", None)])
    assert [one.word for one in draft(book).faults] == ["Approved by DEPC"]


def test_a_status_that_is_approved_is_the_adoption_where_nothing_is_told_apart(draft: Of) -> None:
    rows = [("North Goa", "Approved by DEPC"), ("South Goa", "Draft ready")]
    assert [row["stage"] for row in draft(making.xlsx([TITLE, ("District", "Status of the plan"), *rows])).rows] == [
        "notified",
        "drafted",
    ]


@pytest.mark.parametrize(
    ("word", "is_of_draft"),
    [
        ("Approved", False),
        ("Submitted", False),
        ("भेजा गया", False),
        ("सादर", False),
        ("મોકલેલ", False),
        ("প্রেরিত", False),
        ("ପ୍ରେରିତ", False),
        ("அனுப்பப்பட்டது", False),
        ("సమర్పించారు", False),
        ("ಸಲ್ಲಿಸಲಾಗಿದೆ", False),
        ("സമർപ്പിച്ചു", False),
        ("ਭੇਜਿਆ", False),
        ("DR", True),
    ],
)
def test_the_day_beside_a_word_of_another_step_is_no_day_of_the_draft(
    draft: Of, word: str, *, is_of_draft: bool
) -> None:
    rows = [
        TITLE,
        ("District", "DEAP status", "DEAP status date"),
        ("North Goa", word, "23.01.2024"),
        ("South Goa", "Notified", "11.12.2024"),
    ]
    found = draft(making.xlsx(rows), choices=Choices(words=((word, "drafted"),)))
    assert found.faults == ()
    kept = None if is_of_draft else f"Day of the status: 23.01.2024; Status of the plan: {word}"
    assert [(row["stage"], str(row["drafted_on"]), row["remarks"]) for row in found.rows] == [
        ("drafted", "2024-01-23" if is_of_draft else "None", kept),
        ("notified", "None", None),
    ]


def test_a_day_in_the_cell_of_a_word_of_another_step_is_no_day_of_the_draft(draft: Of) -> None:
    rows = [
        TITLE,
        ("District", "DEAP status"),
        ("North Goa", "Approved on 23.01.2024"),
        ("South Goa", "Notified on 11.12.2024"),
    ]
    words = (("Approved on 23.01.2024", "drafted"), ("Approved", "drafted"))
    found = draft(making.xlsx(rows), choices=Choices(words=words))
    assert [(row["stage"], str(row["drafted_on"]), row["remarks"]) for row in found.rows] == [
        ("drafted", "None", "Status of the plan: Approved on 23.01.2024"),
        ("notified", "None", None),
    ]


def test_approved_beside_notified_is_offered_as_a_draft(draft: Of) -> None:
    rows = [TITLE, ("District", "DEAP status"), ("North Goa", "Approved"), ("South Goa", "Notified")]
    assert [(one.word, one.proposal) for one in draft(making.xlsx(rows)).faults] == [("Approved", "drafted")]
    alone = [*rows[:3], ("South Goa", "Draft ready")]
    assert [(one.word, one.proposal) for one in draft(making.xlsx(alone)).faults] == [("Approved", "notified")]
