"""Two units in one return of exports: a fault where the values were read; nothing where both say the same, or one compares them."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, read_choices
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register

HEAD = ("District", "April 2025", "May 2025")
ROW = ("Kamrup", 100, 50)


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        ([("Exports of Assam (Rs. in lakh)",), (*HEAD, "Total (Rs. crore)"), (*ROW, 150)], "D2"),
        ([("असम के निर्यात (मूल्य लाख रुपये में)",), (*HEAD, "योग (करोड़ रु.)"), (*ROW, 150)], "D2"),
        ([("Exports of Assam (Rs. in lakh)",), (*HEAD, "Total (in crore)"), (*ROW, 150)], "D2"),
        ([("Exports of Assam (Rs. in lakh)",), HEAD, ROW, ("Total (Rs. crore)", 100, 50)], "A4"),
        ([("Exports of Assam (Rs. in lakh)",), (*HEAD, "Remarks"), (*ROW, "figures in crore")], "D3"),
        ([("Exports of Assam (Rs. in lakh)",), HEAD, ROW, (), ("Note: all figures are in Rs. crore",)], "A5"),
        ([("Exports of Assam (in crore)",), ("District", "April 2025 (Rs. lakh)", "May 2025 (Rs. lakh)"), ROW], "A1"),
    ],
)
def test_a_unit_that_contradicts_the_values_is_a_fault(
    draft: Callable[..., Draft], rows: list[tuple[object, ...]], cell: str
) -> None:
    found = draft(making.xlsx(rows))
    assert [(one.cell, "values were read in" in one.what) for one in found.faults] == [(cell, True)]
    decided = draft(making.xlsx(rows), choices=Choices(aside=frozenset({f"Sheet1!{cell}"})))
    assert decided.faults == ()


@pytest.mark.parametrize(
    "rows",
    [
        [("Exports of Assam (Rs. in lakh)",), (*HEAD, "Total (Rs. lakh)"), (*ROW, 150)],
        [("Exports of Assam (Rs. in lakh)",), HEAD, ROW, (), ("1 crore = 100 lakh",)],
        [("Exports of Assam, 10 lakh farmers (Rs. in lakh)",), HEAD, ROW],
    ],
)
def test_one_unit_said_twice_asks_nothing(draft: Callable[..., Draft], rows: list[tuple[object, ...]]) -> None:
    assert not [one for one in draft(making.xlsx(rows)).faults if "values were read in" in one.what]


@pytest.mark.parametrize(("lakh", "cells"), [(210, ["C3"]), (204, ["C3"]), (201, []), (200, [])])
def test_a_value_that_its_row_gives_again_in_another_unit_is_compared_within_rounding(
    draft: Callable[..., Draft], lakh: int, cells: list[str]
) -> None:
    rows = [("Exports of Assam, 2024-25",), ("District", "Value (Rs crore)", "Value (Rs lakh)"), ("Kamrup", 2.01, lakh)]
    assert [one.cell for one in draft(making.xlsx(rows)).faults] == cells


def test_a_title_in_rupees_says_nothing_of_a_column_in_dollars(draft: Callable[..., Draft]) -> None:
    rows = [
        ("Assam: district-wise exports (Rs. in lakh)",),
        ("District", "2023-24", None),
        (None, "Rs. crore", "US$ million"),
        ("Kamrup", 12.5, 1.5),
        ("Barpeta", 10, 1.25),
    ]

    def merge(book: making.xlsxwriter.Workbook) -> None:
        book.worksheets()[0].merge_range("B2:C2", "2023-24")

    found = draft(making.xlsx(rows, more=merge))
    assert [(one.cell, one.what) for one in found.faults if "two units" in one.what] == [
        ("B3", "two units are stated: inr crore and inr lakh")
    ]
    assert "or set 'Sheet1!A1' aside" in next(one.remedy for one in found.faults if one.cell == "B3")
    held = draft(making.xlsx(rows, more=merge), choices=Choices(aside=frozenset({"Sheet1!A1"}), state_code=18))
    assert held.faults == ()
    assert [(row["value"], row["unit"]) for row in held.rows] == [
        (12.5, "inr_crore"),
        (1.5, "usd_million"),
        (10, "inr_crore"),
        (1.25, "usd_million"),
    ]


def test_the_unit_of_a_column_is_said_by_hand(draft: Callable[..., Draft], register: Register) -> None:
    rows = [("Exports of Assam (Rs. in crore)",), ("District", "2023-24 (Rs. lakh)", "2024-25"), ("Kamrup", 100, 50)]
    asked = draft(making.xlsx(rows))
    assert [(one.cell, '{"units": {"Sheet1!B": ' in one.remedy) for one in asked.faults] == [("B2", True)]
    said = read_choices('{"units": {"Sheet1!B": "Rs lakh"}}', register)
    found = draft(making.xlsx(rows), choices=said)
    assert found.faults == ()
    assert [(row["value"], row["unit"]) for row in found.rows] == [(100, "inr_lakh"), (50, "inr_crore")]
    assert "Sheet1!B is in Rs lakh, as it was said by hand" in " ".join(found.filled)
    assert said.as_json() == {"units": {"Sheet1!B": "Rs lakh"}}
    both = [rows[0], ("District", "2023-24 (Rs. lakh)", "2024-25 (Rs. lakh)"), rows[2]]
    by_heading = read_choices('{"units": {"B": "Rs lakh", "2024-25 (Rs. lakh)": "Rs lakh"}}', register)
    assert draft(making.xlsx(both), choices=by_heading).faults == ()
    with pytest.raises(ReturnFault, match="is no unit that is known here"):
        read_choices('{"units": {"B": "crore"}}', register)


@pytest.mark.parametrize("title", ["Exports of Assam, 2024-25", "Exports of Assam, 2024-25 (in crore)"])
def test_a_unit_that_nothing_states_is_said_by_hand(draft: Callable[..., Draft], title: str) -> None:
    rows = [(title,), ("District", "Value"), ("Kamrup", 100)]
    assert [one.what for one in draft(making.xlsx(rows)).faults] == ["the unit of the values is not stated"]
    found = draft(making.xlsx(rows), choices=Choices(units=(("B", "US$ million"),)))
    assert (found.faults, [row["unit"] for row in found.rows]) == ((), ["usd_million"])


def test_columns_in_dollars_below_a_title_in_rupees_are_read_with_a_word(draft: Callable[..., Draft]) -> None:
    rows = [("Exports of Assam (Rs. in crore)",), ("District", "2023-24 (US$ million)"), ("Kamrup", 100)]
    found = draft(making.xlsx(rows))
    assert (found.faults, [row["unit"] for row in found.rows]) == ((), ["usd_million"])
    assert any(
        "Sheet1!B is in US$ million by its own words; the title speaks of Rs crore" in one for one in found.filled
    )


def test_a_note_below_the_table_gives_the_unit_that_nothing_else_states(draft: Callable[..., Draft]) -> None:
    rows = [("Exports of Assam, 2024-25",), ("District", "Value"), ("Kamrup", 100), (), ("Note: Figures in Rs. crore",)]
    found = draft(making.xlsx(rows))
    assert (found.faults, [row["unit"] for row in found.rows]) == ((), ["inr_crore"])
    assert any("the unit was taken from the note in Sheet1!A5" in one for one in found.filled)
    told = [*rows[:3], (), ("Note: Kamrup exported goods of Rs. 5 crore more",)]
    assert [one.what for one in draft(making.xlsx(told)).faults] == ["the unit of the values is not stated"]
