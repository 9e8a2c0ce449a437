"""The Committees page's answers on six districts and the 36 States/UTs of the register."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from analytics.filters import Filters
from data.store import Store
from pages.monitor.committees.view import CommitteesView, claim_words, committees_view, stored_words


@pytest.fixture
def shown(small: Store, national: Filters) -> CommitteesView:
    return committees_view(national)


def test_district_committees_by_class(shown: CommitteesView) -> None:
    assert Counter(row.class_key for row in shown.districts) == {"met": 1, "statement": 1, "not_known": 4}
    assert {state.state_name: (state.having, state.district_count) for state in shown.states} == {
        "Assam": (0, 2),
        "Bihar": (1, 3),
        "Delhi": (0, 1),
    }
    assert shown.view.base == "36 States/UTs and 6 districts of the LGD register of 13.05.2026"


def test_the_committees_of_a_place(small: Store, national: Filters, shown: CommitteesView) -> None:
    assert len(shown.districts_of_place) == 6
    bihar, araria = (committees_view(national, place) for place in ("S10", "D188"))
    assert [row.district_name for row in bihar.districts_of_place] == ["Araria", "Arwal", "Aurangabad"]
    assert [row.district_name for row in araria.districts_of_place] == ["Araria"]
    assert [row.state_name for row in araria.rows_of_place] == ["Bihar"]
    assert committees_view(replace(national, states=(18,)), "S10").place is None


def test_a_statement_about_all_is_only_that(shown: CommitteesView) -> None:
    assert len(shown.rows) == 36
    bihar = next(row for row in shown.rows if row.state_name == "Bihar")
    assert (bihar.class_key, stored_words(bihar)) == ("reported", "Only the statement that all have one")
    assert stored_words(bihar._replace(basis="return")) == "A return without the order's number and date"
    assert stored_words(bihar._replace(class_key="none", basis="return")) == (
        "A return: not constituted; the statement: all have one"
    )


def test_before_any_claim_the_page_says_so(small: Store, national: Filters) -> None:
    shown = committees_view(replace(national, as_on=date(2018, 1, 1)))
    assert shown.claim is None
    assert claim_words(shown.claim) == "Nothing was published on SEPCs by this date."


def test_the_filter_on_aspirational_districts_says_what_it_leaves(small: Store, national: Filters) -> None:
    shown = committees_view(replace(national, aspirational_only=True))
    assert [row.district_name for row in shown.districts] == ["Araria"]
    assert shown.view.base.startswith("36 States/UTs and 1 district of")
    assert shown.view.notes[-1].startswith("The filter on Aspirational Districts narrows the DEPCs only")
