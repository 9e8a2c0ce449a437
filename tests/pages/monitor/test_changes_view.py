"""The Changes page's answers on six districts between 01.06.2023 and 21.11.2026, each move counted by hand."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.changes.words import Sides
from analytics.filters import Filters
from data.store import Store
from pages.monitor.changes.view import balance_table, changes_view, moved_table, nothing_moved


@pytest.fixture
def sides(small: Store, national: Filters) -> Sides:
    return Sides(replace(national, as_on=date(2023, 6, 1)), national)


def test_opening_and_moves_make_the_closing(sides: Sides) -> None:
    table = balance_table(changes_view("Districts with a product", sides)).drop(columns="S. No.")
    # Districts, opening, in, in by correction, out, out by correction, closing, districts, not known.
    assert table.to_numpy().tolist() == [
        ["Assam", 2, 0, 1, 0, 0, 0, 1, 2, 0],
        ["Bihar", 3, 0, 2, 0, 0, 0, 2, 3, 0],
        ["Delhi", 0, 0, 0, 0, 0, 0, 0, 1, 1],
        ["Total", 5, 0, 3, 0, 0, 0, 3, 6, 1],
    ]
    assert list(table.columns[[1, 7, 9]]) == ["Districts, 01.06.2023", "Closing, 21.11.2026", "Not known, 21.11.2026"]


def test_what_came_in_was_not_known_and_not_none(sides: Sides) -> None:
    table = moved_table(changes_view("Districts with a product", sides).moved)
    assert table[["District", "In or out", "Reason", "Was", "Is"]].to_numpy().tolist() == [
        [name, "in", "New document", "Not known", "Product identified"] for name in ("Darrang", "Araria", "Aurangabad")
    ]
    assert set(table["Day"]) == {date(2025, 11, 16)}


def test_a_created_district_was_not_in_the_register(sides: Sides) -> None:
    shown = changes_view("Districts in the register", sides)
    assert shown.view.base == "5 districts of the register (01.06.2023) and 6 (21.11.2026)"
    table = moved_table(shown.moved)
    assert table[["State/UT", "District", "Reason", "Was", "Is", "Day"]].to_numpy().tolist() == [
        ["Delhi", "Central North", "Split or creation", "Not in the register", "In the register", date(2025, 12, 26)]
    ]
    # The register itself is known of every district: no column for those that are not.
    assert not any(name.startswith("Not known") for name in balance_table(shown).columns)


def test_a_statement_about_all_is_not_the_districts_own(sides: Sides) -> None:
    whole = changes_view("Action plans drafted", sides).whole
    # Araria's plan; Aurangabad's statement is not its own, so five of the six are not known.
    assert (whole.opening, whole.closing, whole.unknown_before, whole.unknown_after) == (1, 1, 4, 5)


def test_why_nothing_moved(sides: Sides) -> None:
    drafted = changes_view("Action plans drafted", sides)
    assert moved_table(drafted.moved).empty
    assert nothing_moved(drafted).endswith("Choose a first day before 01.05.2022.")
    assert nothing_moved(changes_view("Action plans notified", sides)) == (
        "Nothing moved between the two dates. Choose an earlier first day."
    )
    delhi = Sides(replace(sides.before, states=(7,)), replace(sides.after, states=(7,)))
    assert nothing_moved(changes_view("Action plans drafted", delhi)).startswith("Nothing is on record on either side.")
    one_day = Sides(replace(sides.after, as_known_on=date(2026, 11, 21)), sides.after)
    assert nothing_moved(changes_view("Action plans drafted", one_day)).startswith(
        "Both states of the records say the same."
    )
