"""Rows of the State among its districts' rows, committees named with their district, and orders of which one half is known."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register

Of = Callable[..., Draft]
TITLE = ("Assam, as on 31.03.2024",)
HEAD = ("District", "Constituted (Yes/No)", "Order No.", "Order date")


@pytest.fixture
def of(draft: Of) -> Of:
    def read(rows: Sequence[Sequence[Any]], choices: Choices | None = None) -> Draft:
        found = draft(making.xlsx(rows), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def committees(found: Draft, register: Register) -> dict[str, tuple[object, ...]]:
    return {
        register.title.get(str(row["district_code"]), row["committee"]): (
            row["status"],
            row["order_number"],
            row["order_date"],
        )
        for row in found.rows
    }


@pytest.mark.parametrize(
    "written",
    [
        *(
            "SEPC",
            "State Export Promotion Committee (SEPC)",
            "SLEPC",
            "State Level Committee",
            "Assam SEPC",
            "State level",
        ),
        "राज्य स्तरीय निर्यात संवर्धन समिति",
    ],
)
def test_the_states_committee_among_the_districts_is_read_as_such_or_named(
    written: str, of: Of, register: Register
) -> None:
    rows = [TITLE, HEAD, ("Kamrup", "Yes", "12/2021", "03.04.2021"), (written, "Yes", "1/2020", "01.02.2020")]
    found = of(rows)
    assert found.is_publishable
    assert committees(found, register)["SEPC"] == ("constituted", "1/2020", "2020-02-01")
    assert any(written in one for one in found.filled)
    plans = [TITLE, ("District", "Status of DEAP"), ("Kamrup", "Drafted"), (written, "Notified")]
    named = of(plans)
    assert [one.what for one in named.faults] == [f"'{written}' names the State's committee, and no district"]
    assert (named.questions, named.rows_of_state) == ((), ("Sheet1!4",))
    assert of(plans, Choices(aside=frozenset(named.rows_of_state))).is_publishable


@pytest.mark.parametrize("written", ["State", "Assam", "Assam (State)", "राज्य"])
def test_the_state_by_its_name_is_never_taken_for_its_committee(written: str, of: Of) -> None:
    found = of([TITLE, HEAD, ("Kamrup", "Yes", "12/2021", "03.04.2021"), (written, "Yes", None, None)])
    assert [(one.cell, one.what) for one in found.faults] == [("A4", f"'{written}' names the State, and no district")]


def test_a_territory_of_one_district_keeps_its_row(of: Of) -> None:
    assert of([("Chandigarh",), ("District", "Status of DEAP"), ("Chandigarh", "Notified")]).is_publishable


def test_a_committee_may_be_named_with_its_district(of: Of, register: Register) -> None:
    rows = [
        TITLE,
        ("Name of Committee", "Status"),
        ("State Export Promotion Committee", "Constituted"),
        ("District Export Promotion Committee, Kamrup", "Constituted"),
        ("DEPC (Nalbari)", "Not constituted"),
        ("Majuli DEPC", "Constituted"),
    ]
    read = {name: one[0] for name, one in committees(of(rows), register).items()}
    assert read == {
        "SEPC": "constituted",
        "Kamrup": "constituted",
        "Nalbari": "not_constituted",
        "Majuli": "constituted",
    }


def test_a_district_committee_without_its_district_is_never_the_states(of: Of, register: Register) -> None:
    found = of([TITLE, ("Committee", "Status"), ("SEPC", "Not constituted"), ("DEPC", "Constituted")])
    assert committees(found, register) == {"SEPC": ("not_constituted", None, None)}
    assert [(one.cell, one.what) for one in found.faults] == [("A4", "the row names no district")]


def test_a_date_that_is_none_leaves_the_orders_number(of: Of, register: Register) -> None:
    rows = [TITLE, HEAD, ("Kamrup", "Yes", "12/2021", "31.02.2021"), ("Nalbari", "Yes", "13/2021", "April 2021")]
    found = of(rows)
    assert [(one.cell, one.what) for one in found.faults] == [("D3", "there is no day 31.2.2021")]
    assert committees(found, register)["Nalbari"] == ("constituted", "13/2021", None)
    assert found.rows[1]["remarks"] == "Order date: April 2021, as written"
    aside = of(rows, Choices(aside=frozenset({"Sheet1!D3"})))
    assert aside.is_publishable
    assert committees(aside, register)["Kamrup"] == ("constituted", "12/2021", None)


def test_a_blank_half_of_an_order_is_asked_for_and_may_be_set_aside(of: Of, register: Register) -> None:
    rows = [TITLE, HEAD, ("Kamrup", "Yes", "12/2021", None), ("Nalbari", "Yes", None, "05.05.2021")]
    found = of(rows)
    assert [one.cell for one in found.faults] == ["D3", "C4"]
    aside = of(rows, Choices(aside=frozenset({"Sheet1!D3", "Sheet1!C4"})))
    assert aside.is_publishable
    assert committees(aside, register) == {
        "Kamrup": ("constituted", "12/2021", None),
        "Nalbari": ("constituted", None, "2021-05-05"),
    }


def test_an_order_in_one_cell_keeps_its_number_whatever_its_date(of: Of, register: Register) -> None:
    head = ("District", "Status of DEPC", "Order No. and date")
    rows = [
        TITLE,
        head,
        ("Kamrup", "Constituted", "12/2021 dated 31.02.2021"),
        ("Nalbari", "Constituted", "13/2021 dt. 04.05.2021"),
    ]
    found = of(rows)
    assert committees(found, register) == {
        "Kamrup": ("constituted", "12/2021", None),
        "Nalbari": ("constituted", "13/2021", "2021-05-04"),
    }
    assert [one.cell for one in found.faults] == ["C3"]
