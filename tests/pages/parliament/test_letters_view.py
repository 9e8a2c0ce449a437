"""The Chase letters page's answers on six districts: the gap lists, their tables and the letters made of them."""

from dataclasses import replace
from datetime import date

from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS
from analytics.letters.letter import Terms
from data.store import Store
from pages.parliament.letters.view import letter_table, letters_view, list_table

TERMS = Terms(dated=date(2026, 11, 21), due_on=date(2026, 12, 21))


def test_the_lists_of_one_topic_share_no_district(small: Store, national: Filters) -> None:
    rows = {key: len(letters_view(national, key).rows) for key in GAP_LISTS}
    assert rows == {
        "plan-none": 0,
        "plan-drafted": 1,
        "plan-stale": 0,
        "plan-statement": 1,
        "plan-not-known": 4,
        "depc-none": 0,
        "depc-statement": 1,
        "depc-not-known": 4,
        "product-none": 2,
    }


def test_a_day_that_no_paper_gives_is_said_to_be_not_known(small: Store, national: Filters) -> None:
    table = list_table(letters_view(national, "plan-not-known").rows)
    assert table[["S. No.", "District", "Position on record", "As on", "Waiting since"]].to_numpy().tolist() == [
        [number, name, "Information awaited", "date not known", "date not known"]
        for number, name in enumerate(("Darrang", "Dhubri", "Arwal", "Central North"), start=1)
    ]
    drafted = list_table(letters_view(national, "plan-drafted").rows)
    assert drafted[["District", "Position on record", "Waiting since", "Aspirational"]].to_numpy().tolist() == [
        ["Araria", "Drafted, by a document", date(2022, 5, 1), "Yes"]
    ]


def test_each_row_stands_in_one_letter(small: Store, national: Filters) -> None:
    shown = letters_view(national, "plan-not-known")
    table = letter_table(shown)
    columns = ["State/UT", "Districts annexed", "Of districts in view", "Aspirational"]
    assert table[columns].to_numpy().tolist() == [["Assam", 2, 2, 0], ["Bihar", 1, 3, 0], ["Delhi", 1, 1, 0]]
    assert sum(table["Districts annexed"]) == len(shown.rows) == 4
    assert sum(table["Of districts in view"]) == shown.base == 6


def test_a_list_of_products_names_its_scheme(small: Store, national: Filters) -> None:
    shown = letters_view(national, "product-none")
    # Delhi, which the list does not reach, is asked for nothing.
    assert [row.district_name for row in shown.rows] == ["Dhubri", "Arwal"]
    assert (shown.scheme, shown.view.scheme) == ("ODOP", "ODOP")
    assert letters_view(national, "depc-none").scheme == "DEH"


def test_the_noun_of_a_narrowed_base(small: Store, national: Filters) -> None:
    shown = letters_view(replace(national, aspirational_only=True), "plan-drafted")
    assert (shown.noun, shown.base, len(shown.rows)) == ("Aspirational Districts", 1, 1)
    assert letters_view(national, "plan-drafted").noun == "districts"
