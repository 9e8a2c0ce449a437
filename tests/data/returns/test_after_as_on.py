"""A day after the one on which the return was true is asked in its cell, with its district, before publication."""

from collections.abc import Callable
from datetime import date
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.people.identity import alone
from data.returns import intake
from data.returns.choices import Choices
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register

HEAD = ("District", "DEPC constituted", "Order No.", "Order date", "Last meeting on")
ROWS = [
    ("DEPC of Assam as on 31.07.2026",),
    HEAD,
    ("Kamrup", "Yes", "12/2023", "10.01.2023", "25.08.2026"),
    ("Barpeta", "Yes", "14/2026", "03.08.2026", "05.06.2025"),
]


def asked(found: Draft) -> list[tuple[str, str]]:
    return [(one.cell, one.what) for one in found.faults if "after the as-on date" in one.what]


def test_each_later_day_is_asked_in_its_cell_with_its_district(draft: Callable[..., Draft]) -> None:
    assert asked(draft(making.xlsx(ROWS))) == [
        ("E3", "Kamrup: last meeting on 25.08.2026, which is after the as-on date 31.07.2026"),
        ("D4", "Barpeta: order date 03.08.2026, which is after the as-on date 31.07.2026"),
    ]


def test_the_cell_set_aside_answers_it(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx(ROWS[:3]), choices=Choices(aside=frozenset({"Sheet1!E3"})))
    assert found.is_publishable
    assert [(row["status"], row["last_meeting_on"]) for row in found.rows] == [("constituted", None)]


def test_another_as_on_day_answers_it(register: Register) -> None:
    content = making.xlsx(ROWS[:3])
    found = intake.read(content, "assam.xlsx", register, {}, date(2026, 8, 31), today=date(2026, 11, 21))
    assert found.is_publishable
    assert [row["last_meeting_on"] for row in found.rows] == ["2026-08-25"]


def test_an_earlier_day_given_only_at_publication_names_the_district(register: Register, ledger: Any) -> None:
    content = making.xlsx([("DEPC of Assam as on 31.08.2026",), *ROWS[1:3]])
    found = intake.read(content, "assam.xlsx", register, {}, today=date(2026, 11, 21))
    letter = intake.Document("Letter", "state_letter", "IC/12", date(2026, 9, 25), "Assam")
    with pytest.raises(
        ReturnFault, match=r"a row \(\d+\) speaks of 2026-08-25, which is after the as-on date 2026-07-31"
    ):
        intake.publish(ledger, found, letter, date(2026, 7, 31), alone("steward"))


def test_a_plans_day_is_asked_and_one_before_the_as_on_day_is_not(draft: Callable[..., Draft]) -> None:
    title = ("Action plans of Assam as on 31.07.2026",)
    head = ("District", "Status of the plan", "Notified on")
    rows = [title, head, ("Kamrup", "Notified", "01.08.2026"), ("Barpeta", "Notified", "31.07.2026")]
    assert asked(draft(making.xlsx(rows))) == [
        ("C3", "Kamrup: notified on 01.08.2026, which is after the as-on date 31.07.2026")
    ]


def test_values_of_a_period_that_ended_later_are_asked_once(draft: Callable[..., Draft]) -> None:
    rows = [
        ("Exports of Assam (Rs crore), as on 31.12.2025",),
        ("District", "2024-25", "2025-26"),
        ("Kamrup", 10, 12),
        ("Barpeta", 3, 4),
    ]
    assert [one[0] for one in asked(draft(making.xlsx(rows)))] == ["C3"]


def test_notes_and_comments_of_a_table_set_aside_ask_nothing(draft: Callable[..., Draft]) -> None:
    def commented(book: Any) -> None:
        book.worksheets()[1].write_comment("B3", "Cancelled by order of 12.03.2026")

    rows = [*ROWS[:2], ("Kamrup", "Yes", "12/2023", "10.01.2023", "25.06.2026")]
    old = [
        *ROWS[:2],
        ("Barpeta", "Yes", "14/2023", "11.01.2023", "12.05.2025"),
        ("N.B. Entries in red have been corrected",),
    ]
    content = making.xlsx(rows, old, names=("DEPC", "June"), more=commented)
    both = draft(content)
    assert [one.cell for one in both.faults] == ["A4"]
    assert [one.place for one in both.open] == ["June!comment B3"]
    assert draft(content, choices=Choices(aside=frozenset({"June"}))).is_publishable


def test_a_sheet_of_notes_alone_still_speaks_of_the_others(draft: Callable[..., Draft]) -> None:
    rows = [*ROWS[:2], ("Kamrup", "Yes", "12/2023", "10.01.2023", "25.06.2026")]
    content = making.xlsx(rows, [("N.B. Entries in red have been corrected",)], names=("DEPC", "Notes"))
    assert [one.sheet for one in draft(content, choices=Choices(aside=frozenset({"Notes"}))).faults] == ["Notes"]
