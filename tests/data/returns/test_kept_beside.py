"""File numbers, vetting and meetings by quarter: kept in the remarks with their heading, and read as no step and no day."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft
from data.returns.words.kept_beside import is_of_file, is_of_quarters, is_of_vetting

PLANS = ("District Export Action Plans of Punjab as on 30.09.2026",)
COMMITTEES = ("District Export Promotion Committees of Punjab as on 30.09.2026",)


def test_numbers_of_files_and_vetting_are_kept_with_their_headings(draft: Callable[..., Draft]) -> None:
    heads = ("District", "Status of DEAP", "DEAP file no.", "Vetted by RA (on)")
    found = draft(making.xlsx((PLANS, heads, ("Ludhiana", "Drafted", "DIC/LDH/12", "03.03.2025"))))
    (row,) = found.rows
    assert row["remarks"] == "DEAP file no.: DIC/LDH/12; Vetted by RA (on): 03.03.2025"
    assert (row["stage"], row["drafted_on"], row["notified_on"]) == ("drafted", None, None)
    assert found.is_publishable


@pytest.mark.parametrize(
    ("heads", "cells", "kept"),
    [
        (
            ("No. of meetings held in Q1", "No. of meetings held in Q2"),
            (1, 2),
            "No. of meetings held in Q1: 1; No. of meetings held in Q2: 2",
        ),
        (("No. of meetings held Q1/Q2/Q3/Q4",), ("1/2/0/1",), "No. of meetings held Q1/Q2/Q3/Q4: 1/2/0/1"),
        (
            ("Meetings Q1 (Apr-Jun)", "Whether meeting held in Q2"),
            (1, "No"),
            "Meetings Q1 (Apr-Jun): 1; Whether meeting held in Q2: No",
        ),
        (("Meetings in 2026-27: Q1", "Q2", "Q3"), (1, 0, None), "Meetings in 2026-27: Q1: 1; Q2: 0"),
        (("Q1 meeting", "Q2 meeting"), ("12.05.2026", "13.08.2026"), "Q1 meeting: 12.05.2026; Q2 meeting: 13.08.2026"),
    ],
)
def test_meetings_by_quarter_are_kept_and_are_no_last_meeting(
    draft: Callable[..., Draft], heads: tuple[str, ...], cells: tuple[str | int | None, ...], kept: str
) -> None:
    rows = (
        COMMITTEES,
        ("District", "Whether constituted", "Order no. and date", *heads),
        ("Moga", "Yes", "6 dated 06.03.2021", *cells),
    )
    found = draft(making.xlsx(rows))
    (row,) = found.rows
    assert (row["remarks"], row["last_meeting_on"], row["order_date"]) == (kept, None, "2021-03-06")
    assert found.is_publishable


def test_a_quarter_over_values_of_exports_is_none_of_a_committees(draft: Callable[..., Draft]) -> None:
    rows = (
        ("Exports of Punjab in Rs. crore, 2025-26",),
        ("District", "Q1 2025-26", "Q2 2025-26"),
        ("Moga", 12.5, 13.5),
    )
    assert [row["value"] for row in draft(making.xlsx(rows)).rows] == [12.5, 13.5]


@pytest.mark.parametrize(
    "heading",
    ["Draft vetted by RA", "Plan received", "Vetted and notified on", "File received on", "Last meeting", "Quarterly"],
)
def test_headings_that_may_say_a_step_are_none_of_these(heading: str) -> None:
    assert [is_of_file(heading), is_of_vetting(heading), is_of_quarters(heading)] == [False] * 3


@pytest.mark.parametrize(
    "heading",
    ["तिमाही 1 में बैठकों की संख्या", "Q3 সভার সংখ্যা", "ಸಭೆಗಳ ಸಂಖ್ಯೆ Q1", "No. of DEPC meetings held in 1st quarter"],
)
def test_quarters_of_meetings_are_known_in_several_languages(heading: str) -> None:
    assert is_of_quarters(heading)
