"""A return's own totals are held against the rows as the file has them: what a person set aside may have been counted."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
PLANS = ("Action plans of Assam as on 21.07.2025",)
EXPORTS = ("Exports of Assam (Rs lakh)",)
WITH_ASIDE = "set aside by hand"


def read(draft: Of, rows: making.Rows, *aside: str, **said: str) -> Draft:
    return draft(making.xlsx(rows), choices=Choices(aside=frozenset(aside), words=tuple(said.items())))


def of_total(found: Draft, place: str) -> str:
    return next(one.why for one in found.asides if one.place == place)


def test_districts_without_a_product_are_counted_as_the_file_counts_them(draft: Of) -> None:
    rows = [
        ("DEH products of Assam as on 31.08.2026",),
        ("Sl.", "District", "Product", "Sector", "GI tag"),
        (1, "Kamrup", "Muga silk", "Handloom", "Yes"),
        (None, None, "Bell metal", "Handicraft", "No"),
        (2, "Barpeta", "Product not yet decided", None, None),
    ]
    assert read(draft, [*rows, ("Total districts: 2, total products: 2",)]).is_publishable
    wrong = read(draft, [*rows, ("Total districts: 4, total products: 2",)])
    assert [one.place for one in wrong.open] == ["Sheet1!6"]


@pytest.mark.parametrize("total", [("Total", "3 plans drafted", None), ("Total drafted: 3", None, None)])
def test_a_row_set_aside_whose_status_is_a_code_may_be_counted(draft: Of, total: tuple[object, ...]) -> None:
    rows = [
        PLANS,
        ("District", "Status of the plan (code)", "Remarks"),
        ("Kamrup", 1, None),
        ("Barpeta", 2, None),
        ("Baksa", 0, None),
        ("Nagaon", 1, None),
    ]
    key = ("Codes: 0 = none, 1 = drafted, 2 = notified",)
    agreed = read(draft, [*rows, total, key], "Sheet1!6")
    assert agreed.is_publishable
    assert WITH_ASIDE in of_total(agreed, "Sheet1!7")
    wrong = [str(one).replace("3", "4") if one else one for one in total]
    assert [one.place for one in read(draft, [*rows, wrong, key], "Sheet1!6").open] == ["Sheet1!7"]


def test_a_cell_set_aside_may_be_counted(draft: Of) -> None:
    rows = [
        PLANS,
        ("District", "Whether DEAP drafted", "Whether DEAP notified"),
        ("Kamrup", "Yes", "Yes"),
        ("Barpeta", "Yes", "Yes"),
        ("Baksa", "Yes", "No"),
    ]
    agreed = read(draft, [*rows, ("Total", 3, 2)], "Sheet1!C4")
    assert agreed.is_publishable
    assert WITH_ASIDE in of_total(agreed, "Sheet1!6")
    assert [one.place for one in read(draft, [*rows, ("Total", 3, 3)], "Sheet1!C4").open] == ["Sheet1!6"]
    # 'No' was never counted.
    assert [one.place for one in read(draft, [*rows, ("Total", 3, 3)], "Sheet1!C5").open] == ["Sheet1!6"]


def test_a_sentence_may_count_a_row_that_was_set_aside(draft: Of) -> None:
    rows = [
        ("DEPC constituted in 2 of 3 districts of Assam as on 21.07.2025",),
        ("District", "DEPC constituted"),
        ("Kamrup", "Yes"),
        ("Barpeta", "No"),
        ("Nagaon and Hojai", "Yes"),
    ]
    assert read(draft, rows, "Sheet1!5").is_publishable


@pytest.mark.parametrize(
    ("value", "total", "aside"),
    [
        (9.25, 130, "Sheet1!5"),
        (9.25, 130, "Sheet1!B5"),
        ("9.25", "130.00", "Sheet1!B5"),
        ("2.5 crore", 370.75, "Sheet1!B5"),
        ("2.5 Cr.", 370.75, "Sheet1!5"),
    ],
)
def test_a_sum_that_differs_by_what_was_set_aside_asks_nothing(
    draft: Of, value: float | str, total: float | str, aside: str
) -> None:
    rows = [EXPORTS, ("District", "2024-25"), ("Kamrup", 100.5), ("Barpeta", 20.25), ("Nagaon", value)]
    agreed = read(draft, [*rows, ("Total", total)], aside)
    assert agreed.is_publishable
    assert WITH_ASIDE in of_total(agreed, "Sheet1!6")
    assert [one.place for one in read(draft, [*rows, ("Total", 131)], aside).open] == ["Sheet1!6"]


def test_a_rows_own_total_may_hold_a_cell_that_was_set_aside(draft: Of) -> None:
    rows = [
        EXPORTS,
        ("District", "Apr-Jun 2025", "Jul-Sep 2025", "Total"),
        ("Kamrup", 10, 20, 30),
        ("Barpeta", 5, 6, 11),
    ]
    assert read(draft, rows, "Sheet1!C3").is_publishable
    wrong = [*rows[:2], ("Kamrup", 10, 20, 31), rows[3]]
    assert [one.cell for one in read(draft, wrong, "Sheet1!C3").faults] == ["D3"]


def test_a_total_that_was_set_aside_is_not_added_to_another(draft: Of) -> None:
    rows = [EXPORTS, ("District", "2024-25"), ("Kamrup", 100), ("Barpeta", 20), ("Sub-total", 125), ("Nagaon", 9)]
    aside = ("Sheet1!5", "Sheet1!6")
    assert read(draft, [*rows, ("Total", 129)], "Sheet1!5", "Sheet1!B4").is_publishable
    assert [one.place for one in read(draft, [*rows, ("Total", 254)], *aside).open] == ["Sheet1!7"]


@pytest.mark.parametrize("total", ["27.50 (prov.)", "27.50 (P)", "27.50*", "27.50 provisional"])
def test_a_total_that_is_called_not_final_is_compared_with_its_rows(draft: Of, total: str) -> None:
    title = ("Assam: value of exports, Rs in crore",)
    rows = [title, ("District", "2025-26"), ("Kamrup", 12.25), ("Nalbari", "15.25 (prov.)")]
    agreeing = draft(making.xlsx([*rows, ("Total", total)]))
    assert agreeing.is_publishable
    differing = draft(making.xlsx([*rows, ("Total", total.replace("27", "29"))]))
    assert [one.why for one in differing.open] == [
        "the row is a total and says 29.5 for 2025-26, April-March; the 2 values above it add up to 27.5"
    ]


@pytest.mark.parametrize("name", ["Upper & Lower Assam Divisions", "Pune and Nashik Divisions", "पुणे व नाशिक मण्डलों"])
def test_a_row_of_several_divisions_without_values_is_no_district(draft: Of, name: str) -> None:
    title = ("Assam: value of exports, Rs in crore",)
    head = ("Sl", "District", "2025-26")
    found = draft(making.xlsx([title, head, ("A", name, None), ("1", "Kamrup", 12.25), ("2", "Nalbari", 15.25)]))
    assert found.is_publishable
    assert [row["value"] for row in found.rows] == [12.25, 15.25]
    assert "the row is a division's and was set apart" in {one.what for one in found.notes}
    with_value = draft(making.xlsx([title, head, ("A", name, 27.5), ("1", "Kamrup", 12.25), ("2", "Nalbari", 15.25)]))
    assert [one.written for one in with_value.questions] == [name]
