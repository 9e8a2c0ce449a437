"""Headings and titles that a person reads without a second thought: 'DEPC', 'DEPC (Y/N)', 'DEAP (code)', a day with its ordinal."""

from collections.abc import Callable
from datetime import date

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("DEPCs and DEAPs of Assam as on 21.07.2025",)


def statuses(found: Draft) -> list[str]:
    return [row["stage"] if found.kind == "plans" else row["status"] for row in found.rows]


def test_the_bare_name_heads_statuses_though_a_mark_or_a_word_is_not_known(draft: Callable[..., Draft]) -> None:
    head = ("District", "DEPC", "DEAP")
    rows = [
        TITLE,
        head,
        ("Kamrup", "Constituted¹", "Draft"),
        ("Barpeta", "Constituted", "Vetted"),
        ("Baksa", "Not constituted", "Notified"),
    ]
    found = draft(making.xlsx(rows), choices=Choices(kind="committees"))
    assert (found.kinds, statuses(found)) == (("plans", "committees"), ["constituted", "not_constituted"])
    # What is not known in a cell is asked there.
    assert [one.cell for one in found.faults] == ["B3"]
    assert [one.cell for one in draft(making.xlsx(rows), choices=Choices(kind="plans")).faults] == ["C4"]


def test_yes_and_no_under_the_bare_name_of_committee_or_plan(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([TITLE, ("District", "DEPC (Y/N)"), ("Kamrup", "Y"), ("Barpeta", "N"), ("Baksa", "NR")]))
    assert statuses(found) == ["constituted", "not_constituted"]
    assert [one.cell for one in found.faults] == ["B5"]
    # A plan that is there may be drafted or notified: then the heading is not understood.
    plan = draft(making.xlsx([TITLE, ("District", "DEAP (Y/N)"), ("Kamrup", "Y"), ("Barpeta", "N")]))
    assert plan.rows == ()
    assert not plan.is_publishable


def test_codes_below_a_bare_name_are_those_that_the_file_explains(draft: Callable[..., Draft]) -> None:
    key = ("DEAP code: 1 = not started, 2 = draft, 3 = notified",)
    rows = [TITLE, ("District", "DEAP (code)"), ("Kamrup", 3), ("Barpeta", 2), ("Baksa", 1), (), key]
    assert statuses(draft(making.xlsx(rows))) == ["notified", "drafted", "none"]
    unknown = draft(making.xlsx([*rows[:4], ("Baksa", 4), (), key]))
    assert [one.cell for one in unknown.faults] == ["B5"]


def test_status_of_meetings_holds_days_or_sentences(draft: Callable[..., Draft]) -> None:
    head = ("District", "Status of DEPC meetings")
    days = draft(making.xlsx([TITLE, head, ("Kamrup", "12.02.2025"), ("Barpeta", "03.06.2025")]))
    assert [row["last_meeting_on"] for row in days.rows] == ["2025-02-12", "2025-06-03"]
    told = draft(making.xlsx([TITLE, head, ("Kamrup", "Met twice in summer"), ("Barpeta", "Could not be held")]))
    assert [one.word for one in told.faults] == ["Met twice in summer", "Could not be held"]


def test_the_state_above_the_first_table_is_that_of_the_one_below(draft: Callable[..., Draft]) -> None:
    rows = [
        ("ગુજરાત સરકાર, તા. 31-08-2025 ની સ્થિતિએ",),
        ("જિલ્લો", "સમિતિની રચના તારીખ"),
        ("વલસાડ", "05.03.2021"),
        ("સુરત", "05.03.2021"),
        (),
        ("જિલ્લો", "કાર્ય યોજનાની સ્થિતિ"),
        ("સુરત", "મંજૂર"),
        ("વલસાડ", "મંજૂર"),
    ]
    found = draft(making.xlsx(rows), choices=Choices(kind="plans"))
    assert (found.faults, found.states) == ((), (24,))


@pytest.mark.parametrize("title", ["অসম, ৩০শে জুন, ২০২৫ পর্যন্ত", "Assam: ৩০শে জুন ২০২৫ পর্যন্ত"])
def test_a_day_with_its_ordinal_in_the_title_is_the_day(draft: Callable[..., Draft], title: str) -> None:
    found = draft(making.xlsx([(title,), ("District", "DEAP"), ("Kamrup", "drafted")]))
    assert found.as_on_date == date(2025, 6, 30)


def test_the_day_behind_words_that_mean_a_step_by_hand_is_the_step_s(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, ("District", "Status of DEAP"), ("Kamrup", "Approved on 18.01.2024")]
    for word in ("Approved", "Approved on 18.01.2024"):
        found = draft(making.xlsx(rows), choices=Choices(words=((word, "notified"),)))
        assert [(row["stage"], row["notified_on"]) for row in found.rows] == [("notified", "2024-01-18")]


@pytest.mark.parametrize(
    ("heading", "is_asked"),
    [
        ("Presided by", False),
        ("Meeting chaired by", False),
        ("No. of participants", False),
        ("Attendance", False),
        ("தலைமை", False),
        ("கலந்துகொண்டோர் எண்ணிக்கை", False),
        ("बैठक की अध्यक्षता", False),
        ("Date of meeting and attendance", True),
    ],
)
def test_who_presided_over_a_meeting_and_how_many_came_ask_nothing(
    draft: Callable[..., Draft], heading: str, is_asked: bool
) -> None:
    head = ("District", "Status of DEPC", heading, "Date of last meeting")
    rows = [("Kamrup", "Constituted", "District Collector", "12.06.2026"), ("Baksa", "Constituted", 11, "21.03.2026")]
    found = draft(making.xlsx([("Assam, DEPCs as on 31.10.2026",), head, *rows]))
    assert [one.place for one in found.open] == (["Sheet1!C"] if is_asked else [])
    assert {row.get("chair") for row in found.rows} == {None}
