"""A longer period cannot have less than a part of it; and a plain figure that a person corrects by hand."""

from collections.abc import Callable, Sequence

import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from tests.data.returns import making

TITLE = ("Assam: exports (Rs in crore)",)
HEAD = ("District", "Apr-Jun 2025", "Apr-Sep 2025")


@pytest.mark.parametrize(
    ("head", "row", "cells"),
    [
        (HEAD, ("Kamrup", 20, 10), ["C3"]),
        (HEAD, ("Kamrup", "1,876.90", "1,790.00"), ["C3"]),
        (HEAD, ("Kamrup", 20, 0), ["C3"]),
        (("District", "2025-26", "Q1 2025-26", "March 2026"), ("Kamrup", 10, 20, 30), ["B3"]),
        (HEAD, ("Kamrup", 20, 20), []),
        (HEAD, ("Kamrup", 20.04, 20.0), []),
        (HEAD, ("Kamrup", 20.04, 20), []),
        (HEAD, ("Kamrup", 20, None), []),
        (("District", "Apr-Jun 2025 (US$ million)", "Apr-Sep 2025"), ("Kamrup", 20, 10), []),
        (("District", "Apr-Jun 2025", "Jul-Sep 2025"), ("Kamrup", 20, 10), []),
        (("District", "2024-25", "2025-26"), ("Kamrup", 20, 10), []),
    ],
)
def test_a_longer_period_with_less_than_its_part_is_asked(
    draft: Callable[..., Draft], head: Sequence[making.Cell], row: Sequence[making.Cell], cells: list[str]
) -> None:
    found = draft(making.xlsx([TITLE, head, row]))
    assert [one.cell for one in found.faults if "cannot have less" in one.what] == cells


def test_of_two_rows_the_part_may_stand_in_another(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, ("District", "Period", "Value"), ("Kamrup", "2025-26", 10), ("Kamrup", "April 2025", 12)]
    (fault,) = draft(making.xlsx(rows)).faults
    assert (fault.cell, "12 in 2025-26, April (Sheet1!C4)" in fault.what) == ("C3", True)


@pytest.mark.parametrize(
    ("said", "stored"),
    [("1790", [1876.9, 1790]), ("3790.00", [1876.9, 3790]), ("1500", [1876.9, 1500]), ("holds", None)],
)
def test_it_is_settled_by_the_figure_that_a_person_says(
    draft: Callable[..., Draft], said: str, stored: list[float] | None
) -> None:
    choices = Choices(words=(("Sheet1!C3", said),))
    found = draft(making.xlsx([TITLE, HEAD, ("Kamrup", "1,876.90", "1,790.00")]), choices=choices)
    assert (found.faults == ()) is (stored is not None)
    if stored:
        assert [row["value"] for row in found.rows] == stored
        assert ("written '1,790.00'" in str(found.rows[-1]["remarks"])) is (said != "1790")


def test_what_is_said_of_a_cell_holds_for_no_other_and_no_other_file(draft: Callable[..., Draft]) -> None:
    choices = Choices(words=(("Sheet1!B3", "3455.60"), ("nil", "0")))
    rows = [TITLE, HEAD[:2], ("Kamrup", "3.455.60"), ("Cachar", "3.455.60")]
    found = draft(making.xlsx(rows), choices=choices)
    assert [row["value"] for row in found.rows] == [3455.6]
    assert [one.cell for one in found.faults] == ["B4"]
    assert choices.of_layout.words == (("nil", "0"),)
