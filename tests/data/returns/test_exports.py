"""A return of exports: both layouts, the unit as stated, blank and 0, codes with their zero, totals compared and not stored."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.lines.export_values import amount_of, code_of
from data.returns.names.names import Register
from data.returns.words.export_headings import ValueHeading, is_total_heading, units_in, value_heading
from data.returns.words.export_periods import Period, period_of

Rows = Sequence[Sequence[Any]]
CRORE = "Assam: value of exports (Rs in crore)"
CRORE_ROW = (CRORE,)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(*sheets: Rows, choices: Choices | None = None, names: Sequence[str] = ()) -> Draft:
        found = draft(making.xlsx(*sheets, names=names), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def values(found: Draft, register: Register) -> list[tuple[str, str, str | None, float, str]]:
    return [
        (
            register.title[row["district_code"]],
            f"{row['financial_year']}, {row['period']}",
            row["hs_code"],
            row["value"],
            row["unit"],
        )
        for row in found.rows
    ]


def what(found: Draft) -> list[tuple[str, str]]:
    return [(one.cell, one.what) for one in found.faults]


def test_months_across_with_a_total_below_and_beside(of: Callable[..., Draft], register: Register) -> None:
    found = of(
        [
            ["District wise exports of Assam (US$ million)"],
            ["S.No.", "District", "Apr-25", "May-25", "Total"],
            [1, "Kamrup", 1.5, 2, 3.5],
            [2, "Jorhat", 0, "-", 0],
            ["Total", None, 1.5, 2, 3.5],
        ]
    )
    assert values(found, register) == [
        ("Kamrup", "2025-26, April", None, 1.5, "usd_million"),
        ("Kamrup", "2025-26, May", None, 2, "usd_million"),
        ("Jorhat", "2025-26, April", None, 0, "usd_million"),
    ]
    assert found.is_publishable
    assert (found.as_on_date, found.day_from) == (date(2025, 5, 31), "the end of its last period")
    assert any("1 of 4 cells of values are blank or a dash" in one.what for one in found.notes)
    assert any("compared with the sum of its rows and not stored" in one.why for one in found.asides)


def test_a_row_for_each_code_and_month(of: Callable[..., Draft], register: Register) -> None:
    found = of(
        [
            ["State", "District", "HS Code", "Commodity", "Month", "Year", "Value", "Unit"],
            ["Assam", "Kamrup", 9, "Coffee, tea", "April", "2025-26", 1.5, "US$ Mn"],
            ["Assam", "Kamrup", "0902", "Tea", "April", "2025-26", "1,23,456.5", "Rs. lakh"],
            ["Assam", None, "Total", None, "April", "2025-26", 1.5, "US$ Mn"],
        ]
    )
    assert values(found, register) == [
        ("Kamrup", "2025-26, April", "09", 1.5, "usd_million"),
        ("Kamrup", "2025-26, April", "0902", 123456.5, "inr_lakh"),
    ]
    assert found.is_publishable
    assert any("9 as 09" in one for one in found.filled)


def test_the_layout_of_a_district_workbook(of: Callable[..., Draft], register: Register) -> None:
    """Two periods, their variation, the chief goods in words, a total, as a State's trade centre describes the workbook."""
    found = of(
        [
            ["Districtwise goods exports of Karnataka (US$ million)"],
            ["No", "Districts", "Q1 FY 2025-26", "Q1 FY 2026-27", "% Variation", "Major Product Exported"],
            [1, "Bengaluru Urban", 2477.235838, 3213.159871, 29.71, "Turbo-jets"],
            [2, "Kolar", 10, 20, 100, "Telephones"],
            ["Total", None, 2487.235838, 3233.159871, 29.99, None],
        ]
    )
    assert [row[1:4] for row in values(found, register)] == [
        ("2025-26, April-June", None, 2477.235838),
        ("2026-27, April-June", None, 3213.159871),
        ("2025-26, April-June", None, 10),
        ("2026-27, April-June", None, 20),
    ]
    assert found.is_publishable


def test_dates_as_headings_and_a_year_over_its_months(of: Callable[..., Draft], register: Register) -> None:
    found = of([[CRORE], ["District", date(2025, 4, 1), date(2025, 5, 1)], ["Kamrup", 1.5, 2]])
    assert [row[1] for row in values(found, register)] == ["2025-26, April", "2025-26, May"]
    found = of(
        [
            [CRORE],
            ["District", "2023-24", None, "2024-25", None],
            [None, "Jan", "Feb", "Jan", "Feb"],
            ["Kamrup", 1, 2, 3, 4],
        ]
    )
    assert [row["starts_on"] for row in found.rows] == ["2024-01-01", "2024-02-01", "2025-01-01", "2025-02-01"]


def test_a_total_that_differs_must_be_set_aside_by_hand(of: Callable[..., Draft]) -> None:
    rows = [[CRORE], ["District", "2025-26"], ["Kamrup", 10.55], ["Jorhat", 12.5], ["Total", 24]]
    found = of(rows)
    assert not found.is_publishable
    (left,) = found.open
    assert left.place == "Sheet1!5"
    assert left.why == "the row is a total and says 24 for 2025-26, April-March; the 2 values above it add up to 23.05"
    assert of(rows, choices=Choices(aside=frozenset({"Sheet1!5"}))).is_publishable
    # Half of the last printed decimal of each value, and of the total, may be lost by rounding.
    for total, is_right in ((23.05, True), (23.1, True), (23.06, True), (23.07, False), (23.2, False)):
        assert of([*rows[:4], ["Total", total]]).is_publishable is is_right, total
    assert not of([CRORE_ROW, ["District", "2025-26"], ["Kamrup", 10], ["Jorhat", 20], ["Total", 31]]).is_publishable


def test_several_totals_of_a_row_that_differ_are_all_told_and_set_aside_each_by_itself(
    of: Callable[..., Draft],
) -> None:
    rows = [
        [CRORE],
        ["District", "2023-24", "2024-25", "2025-26"],
        ["Kamrup", 100, 200, 150],
        ["Jorhat", 50, 60, 70],
        ["Total", 999, 777, 220],
    ]
    found = of(rows)
    assert [one.place for one in found.open] == ["Sheet1!B5", "Sheet1!C5"]
    assert ["150" in one.why or "260" in one.why for one in found.open] == [True, True]
    first = of(rows, choices=Choices(aside=frozenset({"Sheet1!B5"})))
    assert [one.place for one in first.open] == ["Sheet1!C5"]
    assert of(rows, choices=Choices(aside=frozenset({"Sheet1!B5", "Sheet1!C5"}))).is_publishable
    assert of(rows, choices=Choices(aside=frozenset({"Sheet1!5"}))).is_publishable
    # What is set aside is counted once.
    assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
    single = [*rows[:-1], ["Total", 150, 777, 220]]
    assert of(single, choices=Choices(aside=frozenset({"Sheet1!C5"}))).is_publishable


def test_totals_of_blocks_and_of_the_state(of: Callable[..., Draft], register: Register) -> None:
    head = [[CRORE], ["District", "HS Code", "2025-26"]]
    kamrup = [["Kamrup", "09", 1], [None, "27", 2], [None, "Total", 3]]
    found = of([*head, *kamrup, ["Jorhat", "09", 4], [None, "Total", 4], ["Grand Total", None, 7]])
    assert [row[2:4] for row in values(found, register)] == [("09", 1), ("27", 2), ("09", 4)]
    assert found.is_publishable
    named = of([*head, ["Kamrup", "09", 1], ["Kamrup", "0902", 0.5], ["Kamrup", "Total", 5], ["Grand Total", None, 5]])
    assert [row[2:4] for row in values(named, register)] == [("09", 1), ("0902", 0.5), (None, 5)]
    assert named.is_publishable
    less = of([*head, ["Kamrup", "09", 6.5], ["Kamrup", "Total", 5.25]])
    assert what(less) == [("C4", "the district's total is 5.25, and its 1 codes of goods add up to 6.5")]


@pytest.mark.parametrize(
    ("rows", "cell", "said"),
    [
        ([["Assam"], ["District", "Apr-25"], ["Kamrup", 1]], "B2", "the unit of the values is not stated"),
        (
            [["Assam"], ["District", "Apr-25 (crore)"], ["Kamrup", 1]],
            "B2",
            "the heading says 'crore' and not of which currency",
        ),
        (
            [["Assam (Rs lakh)"], ["District", "Apr-25 (Rs crore)"], ["Kamrup", 1]],
            "B2",
            "two units are stated: inr crore and inr lakh",
        ),
        ([[CRORE], ["District", "Value"], ["Kamrup", 1]], "B2", "the period is not said"),
        ([[CRORE], ["District", "Apr", "May"], ["Kamrup", 1, None]], "B2", "'apr': it names no year"),
        ([[CRORE], ["District", 2024, 2025], ["Kamrup", 1, None]], "B2", "2024 may be a calendar or a financial year"),
        ([[CRORE], ["District", "2027-28"], ["Kamrup", 1]], "B3", "the period 2027-28, April-March has not ended yet"),
        ([[CRORE], ["District", "2025-26"], ["Kamrup", "1,23"]], "B3", "'1,23' is no number"),
        ([[CRORE], ["District", "2025-26"], ["Kamrup", "1.234,5"]], "B3", "'1.234,5' is no number"),
        ([[CRORE], ["District", "2025-26"], ["Kamrup", -4]], "B3", "-4 is negative"),
        ([[CRORE], ["District", "2025-26"], ["Kamrup", -1e-9]], "B3", "-0.000000001 is negative"),
        (
            [[CRORE], ["District", "2025-26"], ["Kamrup", 1e15]],
            "B3",
            "the number is too large: at most 999,999,999,999 can be stored",
        ),
        (
            [[CRORE], ["District", "2025-26"], ["Kamrup", 1], ["Kamrup", 2]],
            "B4",
            "Kamrup has a value already for 2025-26, April-March, at Sheet1!B3",
        ),
        (
            [[CRORE], ["District", "HS Code", "2025-26"], ["Kamrup", "ABC", 1]],
            "B3",
            "'ABC' is no HS code",
        ),
        (
            [[CRORE], ["District", "HS Code", "2025-26"], ["Kamrup", "09", 1], ["Jorhat", None, 2]],
            "B4",
            "the HS code is blank where other rows have one",
        ),
        (
            [[CRORE], ["District", "Country", "2025-26"], ["Kamrup", "Nepal", 1]],
            "B3",
            "the row is about a part of the exports, 'Nepal': values by country, sector or port are not recorded",
        ),
        (
            [[CRORE], ["District", "Commodity", "2025-26"], ["Kamrup", "Tea", 1]],
            "B3",
            "the row names goods, 'Tea', and no HS code: it is no value of the whole district",
        ),
        (
            [[CRORE], ["District", "Apr-25", "May-25", "Total"], ["Kamrup", 1, 2, 4]],
            "D3",
            "the row's total is 4, and its 2 values add up to 3",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_cell(of: Callable[..., Draft], rows: Rows, cell: str, said: str) -> None:
    assert (cell, said) in what(of(rows))


def test_a_cell_beside_the_table_is_no_part_of_a_value(draft: Callable[..., Draft]) -> None:
    """1,23 in a CSV without quotation marks is two cells: nobody may take the first for the value."""
    found = draft(b"State,District,2025-26 (Rs crore)\nAssam,Kamrup,1,23\n", "exports.csv")
    assert [one.place for one in found.open] == ["CSV!D2"]
    assert not found.is_publishable


def test_the_value_of_a_listed_product_is_not_that_of_its_district(of: Callable[..., Draft]) -> None:
    found = of(
        [
            ["Assam: ODOP products"],
            ["District", "ODOP product", "Sector", "Export value 2024-25 (Rs crore)"],
            ["Kamrup", "Tea", "Agriculture", 10],
        ]
    )
    assert found.kinds == ("products",)


def test_a_year_beside_the_status_of_a_plan_is_no_value(of: Callable[..., Draft]) -> None:
    found = of([["Assam as on 01.02.2026"], ["District", "Status of the plan", "2025-26"], ["Kamrup", "drafted", 5]])
    assert found.kinds == ("plans",)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("FY 2025-26", "2025-26, April-March"),
        ("FY 25-26", "2025-26, April-March"),
        ("F.Y. 2025-2026", "2025-26, April-March"),
        ("Jan 2025-26", "2025-26, January"),
        ("Apr'25", "2025-26, April"),
        ("202504", "2025-26, April"),
        ("2025-04", "2025-26, April"),
        ("01.04.2025", "2025-26, April"),
        ("Q1 (Apr-Jun) 2025-26", "2025-26, April-June"),
        ("II Quarter 2025-26", "2025-26, July-September"),
        ("H2 2025-26", "2025-26, October-March"),
        ("April-December, 2025", "2025-26, April-December"),
        ("Apr-25 to Dec-25", "2025-26, April-December"),
        ("2025-26 Apr-25", "2025-26, April"),
        ("अप्रैल 2025", "2025-26, April"),
        ("January-December 2025", "2025, January-December"),
    ],
)
def test_a_period_is_what_it_says(written: str, words: str) -> None:
    found = period_of(written)
    assert isinstance(found, Period)
    assert found.words == words


@pytest.mark.parametrize(
    "written",
    [
        "2025",
        "11-12",
        "FY26",
        "Q1 2025",
        "2010-11",
        "2025-27",
        "Oct-Mar 2025",
        "April",
        "2025-26 May-24",
        "Q1 (Apr-May) 2025-26",
    ],
)
def test_a_period_that_may_be_two_things_is_none(written: str) -> None:
    assert isinstance(period_of(written), str)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Rs. in crore", {"inr_crore"}),
        ("₹ Cr.", {"inr_crore"}),
        ("US $ Mn", {"usd_million"}),
        ("million US$", {"usd_million"}),
        ("Value (Rs. '000)", {"inr_thousand"}),
        ("निर्यात मूल्य (करोड़ रुपये)", {"inr_crore"}),
        ("Rs crore and US$ million", {"inr_crore", "usd_million"}),
        ("crore", set()),
        ("Rs croer", set()),
        ("Rs. in croer", set()),
        ("US$ milion", set()),
        ("Value (Rs.)", {"inr"}),
    ],
)
def test_a_unit_is_read_as_stated(text: str, units: set[str]) -> None:
    assert units_in(text) == units


def test_headings_that_hold_no_values() -> None:
    for text in (
        "% growth 2025-26",
        "Quantity 2025-26",
        "Funds released 2023-24 (Rs lakh)",
        "Price (Rs)",
        "Month of export",
    ):
        assert value_heading(text) is None, text
    assert is_total_heading("2025-26 Total")
    assert value_heading("Export Value (US$)") == ValueHeading("usd", is_named=True)


def test_values_and_codes_of_cells() -> None:
    assert [getattr(amount_of(one), "value", None) for one in ("1,23,456.5", "1,234.5", 0, 12.50, "12 5", True)] == [
        *(123456.5, 1234.5, 0, 12.5),
        *(None, None),
    ]
    found = amount_of(0.1 + 0.2)
    assert not isinstance(found, str)
    assert (found.value, found.is_rounded) == (0.3, True)
    assert [code_of(one).code for one in (9, "09", 902, "0901.11.10", "Chapter 9", "52 Cotton", 90111)] == [
        *("09", "09", "0902", "09011110", "09", "52"),
        "090111",
    ]
    assert code_of("All commodities").is_total
    assert code_of("00").fault == "there is no chapter 00"
    assert code_of("3004901").fault == "'3004901' is no HS code: there is no heading 0300"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("09 - Coffee, tea", "09"),
        ("Chapter 9, Agriculture", "09"),
        ("Agriculture (09)", "09"),
        ("Tea - 0902", "0902"),
        ("Spices (HS 0910)", "0910"),
        ("62 Textiles & 63 Made-ups", ""),
        ("0901, 0902", ""),
        ("09 to 12", ""),
    ],
)
def test_a_code_beside_words_is_read_and_two_codes_are_none(cell: str, code: str) -> None:
    assert (code_of(cell).code, bool(code_of(cell).fault)) == (code, not code)


def test_the_sector_beside_a_code_is_no_part_of_the_exports(of: Callable[..., Draft]) -> None:
    found = of([[CRORE], ["District", "HS Code", "Sector", "2025-26"], ["Kamrup", "09", "Agriculture", 1]])
    assert (found.faults, [(row["hs_code"], row["value"]) for row in found.rows]) == ((), [("09", 1)])
    assert "the sectors beside HS codes are not kept" in " ".join(found.filled)
    alone = of([[CRORE], ["District", "Sector", "2025-26"], ["Kamrup", "Agriculture", 1]])
    assert [one.cell for one in alone.faults] == ["B3"]
