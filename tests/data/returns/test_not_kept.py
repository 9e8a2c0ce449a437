"""What a row says that makes no row of the record is told with it: chairs, remarks and answers do not go without a word."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft
from data.returns.values.placeholders import is_forms_own

Of = Callable[..., Draft]


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*rows: Sequence[Any]) -> Draft:
        return draft(making.xlsx(rows), "return.xlsx")

    return read


def notes(found: Draft) -> list[str]:
    return [one.what for one in found.notes]


def test_a_committee_without_a_status_loses_nothing_in_silence(of: Of) -> None:
    head = ("District", "DEPC constituted", "Chairman", "Remarks")
    found = of(("Assam DEPC",), head, ("Kamrup", None, "DC", "new DC joined"), ("Jorhat", None, None, None))
    assert notes(found) == [
        "no status is said of the committee: it stays not known, and what else its row says is not kept (Remarks, Chair)",
        "no status is said of the committee: it stays not known",
    ]


def test_a_row_without_a_product_says_what_else_it_holds(of: Of) -> None:
    found = of(("Assam ODOP",), ("District", "Product", "GI", "Remarks"), ("Kamrup", None, "Yes", "under study"))
    assert (
        "no product is named for Kamrup, and what else its row says is not kept (Remarks, GI tagged (yes or no))"
        in notes(found)
    )


def test_a_row_without_a_value_names_its_remarks(of: Of) -> None:
    found = of(
        ("Assam exports, Rs crore",),
        ("District", "2024-25", "Remarks"),
        ("Kamrup", None, "SEZ out"),
        ("Jorhat", 5, "z"),
    )
    assert "Kamrup has no value, and its remarks are not kept" in notes(found)


@pytest.mark.parametrize("written", ["No", "Not held", "बैठक नहीं हुई"])
def test_that_no_meeting_was_held_is_kept_as_a_remark(written: str, of: Of) -> None:
    found = of(("Assam DEPC",), ("District", "DEPC constituted", "Last meeting held on"), ("Kamrup", "Yes", written))
    assert [(row["status"], row["last_meeting_on"], row["remarks"]) for row in found.rows] == [
        ("constituted", None, f"Last meeting on: {written}, as written")
    ]


@pytest.mark.parametrize(
    ("written", "is_blank"),
    [
        ("--Select--", True),
        ("Select", True),
        ("<Choose an item>", True),
        ("Enter order no.", True),
        ("xxxx", True),
        ("dd/mm/yyyy", True),
        ("____", True),
        ("Click or tap to enter a date.", True),
        ("चुनें", True),
        ("Selected", False),
        ("12/2021", False),
        ("-", False),
        ("Enterprises cell, No. 5", False),
    ],
)
def test_the_text_of_an_empty_form_is_no_entry(written: str, is_blank: bool, of: Of) -> None:
    assert is_forms_own(written) is is_blank


def test_an_order_is_never_made_of_an_empty_forms_text(of: Of) -> None:
    head = ("District", "DEPC constituted", "Order No.")
    found = of(("Assam DEPC",), head, ("Kamrup", "Yes", "12/2021"), ("Jorhat", "--Select--", "Enter order no."))
    assert [row["district_code"] for row in found.rows] == ["291"]
    assert {"'--Select--' is the text of an empty form: B4 was read as blank"} <= set(notes(found))
    assert found.is_publishable


def test_a_title_beside_a_legend_is_no_group_of_columns(of: Of) -> None:
    rows = (
        ("Assam DEAP as on 30.06.2026", None, "Key"),
        ("District", "Status of DEAP", "D = Drafted, N = Notified"),
        ("Kamrup", "Notified"),
    )
    assert [row["stage"] for row in of(*rows).rows] == ["notified"]


def test_yes_in_the_column_of_the_day_beside_no_is_a_contradiction(of: Of) -> None:
    rows = (
        ("Assam DEAP as on 31.10.2026",),
        ("District", "Draft", None),
        (None, "Yes/No", "Date"),
        ("Kamrup", "No", "Yes"),
        ("Jorhat", "Yes", "01.02.2022"),
    )
    assert [one.what for one in of(*rows).faults] == ["the step is taken and yet it is said not to be taken"]


def test_a_total_of_a_row_that_is_no_number_is_asked(of: Of) -> None:
    rows = (
        ("Assam exports 2025-26, Rs crore",),
        ("District", "Apr", "May", "Total"),
        ("Kamrup", 1, 2, "3 (withdrawn)"),
    )
    assert [one.cell for one in of(*rows).faults] == ["D3"]


def test_a_footnotes_mark_behind_a_line_of_a_district_is_named(of: Of) -> None:
    rows = (("Assam ODOP",), ("S.No.", "Product"), ("Kamrup*",), (1, "Silk"), (2, "Tea"), ("Jorhat",), (1, "Mustard"))
    assert "A3 bears the mark '*', and no note of the file takes it up" in notes(of(*rows))
