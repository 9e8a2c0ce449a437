"""Forms of one district: labels in a column, in one cell with their value, one below the other, or a title that names the district."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft
from data.returns.names.names import Register

Rows = Sequence[Sequence[Any]]
TITLE = ("Assam, DEAP as on 31.03.2024",)
KAMRUP = {"Kamrup": "notified"}
BOTH = {"Kamrup": "notified", "Nalbari": "drafted"}

FORMS: dict[str, tuple[Rows, dict[str, str]]] = {
    "label and value in one cell": (
        (TITLE, ("Name of District:- Kamrup",), ("Status of DEAP : Notified",), ("Drafted on:- 01.02.2023",)),
        KAMRUP,
    ),
    "the district in a line above": (
        (
            TITLE,
            ("District: Kamrup",),
            ("Particulars", "Reply"),
            ("Whether DEAP prepared", "Yes"),
            ("Whether DEAP notified", "Yes"),
        ),
        KAMRUP,
    ),
    "one below the other": (
        (
            TITLE,
            ("District", "Kamrup"),
            ("Status of DEAP", "Notified"),
            (),
            ("District", "Nalbari"),
            ("Status of DEAP", "Drafted"),
        ),
        BOTH,
    ),
    "one below the other, numbered": (
        (
            TITLE,
            *((1, "District", "Kamrup"), (2, "DEAP drafted", "Yes"), (3, "DEAP notified", "Yes")),
            *((1, "District", "Nalbari"), (2, "DEAP drafted", "Yes"), (3, "DEAP notified", "No")),
        ),
        BOTH,
    ),
    "one below the other, in one cell each": (
        (
            TITLE,
            ("District: Kamrup",),
            ("Status of DEAP: Notified",),
            ("District: Nalbari",),
            ("Status of DEAP: Drafted",),
        ),
        BOTH,
    ),
    "a table under a title with the district": (
        (TITLE, ("District: Kamrup",), ("Status of DEAP", "Drafted on"), ("Notified", "01.02.2023")),
        KAMRUP,
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_read_for_its_district(name: str, draft: Callable[..., Draft], register: Register) -> None:
    rows, right = FORMS[name]
    found = draft(making.xlsx(rows), "return.xlsx")
    assert {register.title[row["district_code"]]: row["stage"] for row in found.rows} == right
    assert found.is_publishable
    assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)


def test_two_forms_of_which_one_is_misspelt_are_never_read_as_one(draft: Callable[..., Draft]) -> None:
    rows = (
        TITLE,
        ("District", "Kamrup"),
        ("Status of DEAP", "Notified"),
        ("District", "Nalbary"),
        ("Status of DEAP", "Drafted"),
    )
    assert not draft(making.xlsx(rows), "return.xlsx").is_publishable


def test_a_form_of_dashes_and_a_strange_name_spoils_no_other(draft: Callable[..., Draft], register: Register) -> None:
    def form(name: str, constituted: str, number: str, day: str) -> list[tuple[str, ...]]:
        labels = ("Name of District", "Whether DEPC constituted", "Notification No.", "Date of notification")
        return [*zip(labels, (name, constituted, number, day), strict=True), ()]

    rows = (
        ("Meghalaya, DEPC as on 01.09.2026",),
        *form("East Khasi Hills", "Yes", "C&I.12/45", "17 May 2021"),
        *form("E/West Khasi Hills", "No", "-", "-"),
        *form("Ri Bhoi", "Yes", "C&I.12/47", "17 May 2021"),
    )
    found = draft(making.xlsx(rows), "return.xlsx")
    assert [(register.title[row["district_code"]], row["order_number"]) for row in found.rows] == [
        ("East Khasi Hills", "C&I.12/45"),
        ("Ri Bhoi", "C&I.12/47"),
    ]
    assert [(one.state_code, one.written) for one in found.questions] == [(17, "E/West Khasi Hills")]
    assert (found.faults, found.open) == ((), ())


def test_tables_side_by_side_share_the_title_above_the_first(draft: Callable[..., Draft]) -> None:
    rows = (
        ("Districts as Export Hubs: products of Assam",),
        ("District", "Product", "Sector", None, "District", "Product", "Sector"),
        ("Kamrup", "Silk", "Handloom", None, "Nalbari", "Tea", "Agriculture"),
        ("Jorhat", "Tea", "Agriculture", None, "Barpeta", "Mustard", "Agriculture"),
    )
    found = draft(making.xlsx(rows), "return.xlsx")
    assert [(row["scheme"], row["product_name"]) for row in found.rows] == [
        ("DEH", "Silk"),
        ("DEH", "Tea"),
        ("DEH", "Tea"),
        ("DEH", "Mustard"),
    ]
    assert found.is_publishable


def test_a_sheet_of_committees_that_is_named_for_a_district_is_that_districts(
    draft: Callable[..., Draft], register: Register
) -> None:
    head = ("DEPC constituted", "Order No.", "Order date")
    content = making.xlsx(
        [head, ("Yes", "IND/1", "01.03.2021")], [head, ("No", None, None)], [head], names=["Kohima", "Dimapur", "Wokha"]
    )
    found = draft(content, "Nagaland DEPC as on 30.06.2026.xlsx")
    assert [(register.title.get(row["district_code"]), row["committee"], row["status"]) for row in found.rows] == [
        ("Kohima", "DEPC", "constituted"),
        ("Dimapur", "DEPC", "not_constituted"),
    ]
    assert found.is_publishable


def test_a_title_may_have_its_label_and_its_value_in_two_cells(draft: Callable[..., Draft]) -> None:
    rows = (
        ("As on", "31-05-2026"),
        ("Name of State", "Manipur"),
        ("District", "DEAP drafted on"),
        ("Imphal West", "01.02.2022"),
    )
    found = draft(making.xlsx([("DEAP",), *rows]), "return.xlsx")
    assert (str(found.as_on_date), found.day_from, found.states) == ("2026-05-31", "Sheet1!B2", (14,))
    assert [row["drafted_on"] for row in found.rows] == ["2022-02-01"]


def test_a_total_over_two_units_is_called_that(draft: Callable[..., Draft]) -> None:
    rows = (
        ("Assam exports 2025-26",),
        ("District", "Q1 (Rs crore)", "Q2 (Rs lakh)", "Total"),
        ("Kamrup", 100, 5000, 150),
    )
    found = draft(making.xlsx(rows), "return.xlsx")
    assert [one.what for one in found.faults] == [
        "the row's total adds values in Rs crore and Rs lakh, and is in neither for certain"
    ]
