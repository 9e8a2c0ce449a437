"""Approval and notification of a plan with their days in one cell: each step has its own day, or a person is asked."""

from collections.abc import Callable
from datetime import date

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.values.steps_in_cell import days_by_heading, steps_dated

TITLE = ("District Export Action Plans of Punjab as on 30.09.2026",)
APPROVED, NOTIFIED = date(2025, 3, 12), date(2025, 4, 14)


@pytest.mark.parametrize(
    "text",
    [
        "Approved 12.03.2025, notified 14.04.2025",
        "Approved by DEPC on 12.03.2025 & notified vide No. 15 dated 14.04.2025",
        "DEAP approved on 12th March 2025; notification dt. 14/04/2025",
        "12.03.2025 approved, 14.04.2025 notified",
        "अनुमोदित 12.03.2025, अधिसूचित 14.04.2025",
        "दिनांक 12.03.2025 को अनुमोदित तथा दिनांक 14.04.2025 को अधिसूचित",
    ],
)
def test_each_step_has_the_day_that_stands_with_it(text: str) -> None:
    assert steps_dated(text) == {"APPROVED": APPROVED, "NOTIFIED": NOTIFIED}


@pytest.mark.parametrize(
    "text",
    [
        "Approved by DEPC for notification on 12.03.2025",
        "Approved 12.03.2025, to be notified 14.04.2025",
        "Approved 12.03.2025, not notified",
        "Approved 12.03.2025, notification pending (14.04.2025)",
        "Approved 14.04.2025, notified 12.03.2025",
        "Approved 12.03.2025 or 13.03.2025, notified 14.04.2025",
        "Approved; 12.03.2025 notified",
        "Notified 12.03.2025, withdrawn 14.04.2025",
        "12.03.2025",
        "Notified",
    ],
)
def test_a_text_that_says_more_or_runs_backwards_gives_no_day(text: str) -> None:
    assert steps_dated(text) == {}


def test_two_days_alone_are_read_by_the_order_of_the_heading() -> None:
    both = {"APPROVED": APPROVED, "NOTIFIED": NOTIFIED}
    assert days_by_heading("12.03.2025 / 14.04.2025", "Date of approval / notification") == both
    assert days_by_heading("14.04.2025 / 12.03.2025", "Date of approval / notification") == {}
    assert days_by_heading("12.03.2025 / 14.04.2025", "Date of notification") == {}
    assert days_by_heading("12.03.2025 / 14.04.2025 / 15.04.2025", "Date of approval / notification") == {}


@pytest.mark.parametrize(
    ("heads", "cells", "stage", "day", "remark"),
    [
        (
            ("Status of DEAP",),
            ("Approved 12.03.2025, notified 14.04.2025",),
            "notified",
            "2025-04-14",
            "Approved 12.03.2025, notified 14.04.2025",
        ),
        (
            ("Status of DEAP", "Approval and notification"),
            ("Notified", "Approved 12.03.2025, notified 14.04.2025"),
            "notified",
            "2025-04-14",
            "Approval and notification: Approved 12.03.2025, notified 14.04.2025, as written",
        ),
        (
            ("Status of DEAP", "Approval and notification"),
            ("Drafted", "Approved by DEPC on 12.03.2025"),
            "drafted",
            None,
            "Approval and notification: Approved by DEPC on 12.03.2025, as written",
        ),
        (("Status of DEAP", "Notified on"), ("Notified", "Notified 14.04.2025"), "notified", "2025-04-14", None),
    ],
)
def test_the_day_of_the_notification_is_stored_and_the_words_are_kept(
    draft: Callable[..., Draft],
    heads: tuple[str, ...],
    cells: tuple[str, ...],
    stage: str,
    day: str | None,
    remark: str | None,
) -> None:
    found = draft(making.xlsx((TITLE, ("District", *heads), ("Ludhiana", *cells))))
    (row,) = found.rows
    assert (row["stage"], row["notified_on"], found.faults) == (stage, day, ())
    assert (remark or "") in str(row["remarks"] or "")


def test_what_is_not_plain_is_asked(draft: Callable[..., Draft]) -> None:
    rows = (
        TITLE,
        ("District", "Status of DEAP", "Notified on"),
        ("Ludhiana", "Notified", "Approved 12.03.2025, to be notified 14.04.2025"),
    )
    assert [one.cell for one in draft(making.xlsx(rows)).faults] == ["C3"]


def test_a_notification_s_number_and_day_in_one_column_are_its_day_and_not_the_approval_s(
    draft: Callable[..., Draft],
) -> None:
    heads = ("District", "Status", "Date of approval by DEPC", "Notification No. and date")
    rows = (("Ludhiana", "Notified", "12.03.2025", "15/2025 dated 14.04.2025"), ("Moga", "Drafted", "12.03.2025", None))
    found = draft(making.xlsx((TITLE, heads, *rows)))
    assert [(one["stage"], one["notified_on"]) for one in found.rows] == [("notified", "2025-04-14"), ("drafted", None)]
    assert "15/2025 dated 14.04.2025" in str(found.rows[0]["remarks"])
    alone = draft(making.xlsx((TITLE, heads, (*rows[0][:3], "5/2025"))))
    assert ["may be the number alone" in one.what for one in alone.faults] == [True]


def test_beside_committees_a_notification_is_theirs(draft: Callable[..., Draft]) -> None:
    heads = ("District", "DEPC constituted", "Notification No. & date", "Status of DEAP", "DEAP drafted on")
    row = ("Ludhiana", "Yes", "5/2021 dated 05.03.2021", "Drafted", "01.02.2025")
    content = making.xlsx((("Punjab as on 30.09.2026",), heads, row))
    (committee,) = draft(content, choices=Choices(kind="committees")).rows
    (plan,) = draft(content, choices=Choices(kind="plans")).rows
    assert (committee["order_date"], plan["notified_on"], plan["drafted_on"]) == ("2021-03-05", None, "2025-02-01")
