"""Two sheets that complete one another are read as one; what differs is asked with both cells."""

from collections.abc import Callable
from datetime import date
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
TITLE = ("Assam, DEPCs as on 31.08.2026",)
COMMITTEES = [
    TITLE,
    ("District", "Whether DEPC constituted", "Last meeting held on", "Remarks"),
    ("Kamrup", "Yes", "11.06.2026", None),
    ("Baksa", "Yes", None, None),
    ("Nalbari", "No", None, None),
]
ORDERS = [
    TITLE,
    ("District", "Order No.", "Order date"),
    ("Kamrup", "DIC/1", "06.10.2021"),
    ("Baksa", "DIC/2", "01.09.2021"),
    ("Jorhat", "DIC/4", "22.11.2021"),
]
PLANS = [("Assam, DEAPs as on 31.08.2026",), ("District", "Status of DEAP"), ("Kamrup", "Under implementation")]


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*sheets: Any, **given: Any) -> Draft:
        return draft(making.xlsx(*sheets), "return.xlsx", Choices(**given))

    return read


def test_a_sheet_of_orders_completes_one_of_statuses(of: Of) -> None:
    found = of(COMMITTEES, ORDERS)
    assert found.is_publishable
    told = [(row["status"], row["order_number"], row["order_date"], row["last_meeting_on"]) for row in found.rows]
    assert told == [
        ("meeting", "DIC/1", "2021-10-06", "2026-06-11"),
        ("constituted", "DIC/2", "2021-09-01", None),
        ("not_constituted", None, None, None),
        ("constituted", "DIC/4", "2021-11-22", None),
    ]
    assert "Sheet1 and Sheet2: 2 rows stand in both, and what each says was joined" in found.filled


def test_statuses_that_differ_are_asked_with_both_cells_and_one_set_aside_ends_it(of: Of) -> None:
    orders = [*ORDERS, ("Nalbari", "DIC/3", "02.09.2021")]
    found = of(COMMITTEES, orders)
    (fault,) = found.faults
    assert "Sheet1!B5 says 'not constituted', and Sheet2!C6 says 'constituted, 02.09.2021'" in fault.what
    status = of(COMMITTEES, orders, aside=frozenset({"Sheet1!B5"}))
    assert status.is_publishable
    numbers = {row["order_number"] for row in status.rows if row["status"] == "constituted"}
    assert numbers == {"DIC/2", "DIC/3", "DIC/4"}
    order = of(COMMITTEES, orders, aside=frozenset({"Sheet2!B6", "Sheet2!C6"}))
    assert order.is_publishable
    assert [row["status"] for row in order.rows].count("not_constituted") == 1


def test_days_that_differ_are_asked_and_a_status_contains_the_steps_below_it(of: Of) -> None:
    days = [PLANS[0], ("District", "Date of notification"), ("Kamrup", "10.03.2022")]
    found = of(PLANS, days)
    assert found.is_publishable
    assert [(row["stage"], row["notified_on"]) for row in found.rows] == [("under_way", "2022-03-10")]
    other = [days[0], days[1], ("Kamrup", "11.03.2022")]
    (fault,) = of(days, other).faults
    assert (fault.sheet, fault.cell) == ("Sheet2", "B3")
    assert "Sheet1!B3 says '10.03.2022', and Sheet2!B3 says '11.03.2022'" in fault.what
    drafted = [*PLANS[:2], ("Kamrup", "Drafted")]
    (fault,) = of(drafted, days).faults
    assert "Sheet1!B3 says 'drafted', and Sheet2!B3 says 'notified, 10.03.2022'" in fault.what
    assert of(drafted, days, aside=frozenset({"Sheet2!B3"})).is_publishable
    assert [row["stage"] for row in of(drafted, days, aside=frozenset({"Sheet1!B3"})).rows] == ["notified"]


def test_a_fault_of_a_joined_row_names_the_sheet_of_its_value(of: Of) -> None:
    orders = [*ORDERS[:2], ("Kamrup", "DIC/1", date(2026, 7, 1))]
    assert [(one.sheet, one.cell) for one in of(COMMITTEES, orders).faults] == [("Sheet1", "C3")]
    later = [*ORDERS[:2], ("Kamrup", "DIC/1", date(2026, 9, 15))]
    assert ("Sheet2", "C3") in [(one.sheet, one.cell) for one in of(COMMITTEES, later).faults]


def test_sheets_of_two_days_and_rows_of_one_sheet_are_not_joined(of: Of) -> None:
    earlier = [("Assam, DEPCs as on 31.07.2026",), *COMMITTEES[1:]]
    assert sum("has a row already" in one.what for one in of(COMMITTEES, earlier).faults) == 3
    twice = [*COMMITTEES, ("Kamrup", "Yes", "11.06.2026", None)]
    assert sum("has a row already" in one.what for one in of(twice).faults) == 1


def test_a_remark_of_either_sheet_is_kept_and_read(of: Of) -> None:
    first = [*COMMITTEES[:2], ("Kamrup", "Yes", "11.06.2026", "as told by phone")]
    second = [
        TITLE,
        ("District", "Order No.", "Order date", "Remarks"),
        ("Kamrup", "DIC/1", "06.10.2021", "as to both"),
    ]
    found = of(first, second)
    assert [one.place for one in found.unread] == ["Sheet1!D3", "Sheet2!D3"]
    assert [row["remarks"] for row in found.rows] == ["as told by phone; as to both"]
