"""The Coverage page's answers on six districts: India, one State in focus, one district picked, and the State table."""

import pytest

from analytics.coverage.questions import total
from analytics.filters import Filters
from data.store import Store
from pages.monitor.coverage.view import CoverageView, by_state_table, coverage_view


@pytest.fixture
def committees(small: Store, national: Filters) -> CoverageView:
    return coverage_view(national, "depc", "IN")


def test_india(committees: CoverageView) -> None:
    assert (total(committees.states).having, len(committees.rows), committees.state, committees.district) == (
        1,
        6,
        None,
        None,
    )
    assert committees.view.base == "6 districts in the LGD register of 13.05.2026"
    assert committees.view.scheme == "Districts as Export Hubs (DEH)"


def test_the_state_table_counts_each_district_once(committees: CoverageView) -> None:
    table = by_state_table(committees.measure, committees.states)
    # Araria met; Aurangabad only by a statement, which counts for nothing; nothing is known of the other four.
    assert table.drop(columns="S. No.").to_numpy().tolist() == [
        ["Assam", 2, 0, 0, 0, 2, "not known"],
        ["Bihar", 3, 1, 0, 1, 1, 33.3],
        ["Delhi", 1, 0, 0, 0, 1, "not known"],
        ["Total", 6, 1, 0, 1, 4, 16.7],
    ]
    assert list(table.columns[3:7]) == [
        "Met",
        "Constituted, by its own document",
        "Reported by State, particulars awaited",
        "Not known",
    ]
    assert table["S. No."].tolist() == [1, 2, 3, None]


def test_a_district_narrows_to_its_state(small: Store, national: Filters) -> None:
    shown = coverage_view(national, "depc", "D188")
    assert shown.state is not None
    assert shown.district is not None
    assert (shown.state.name, shown.district.name, shown.filters.states) == ("Bihar", "Araria", (10,))
    assert shown.view.base == "3 districts of Bihar in the LGD register of 13.05.2026"
    # One State is its own total.
    assert by_state_table(shown.measure, shown.states)["State/UT"].tolist() == ["Bihar"]


def test_what_no_list_reaches_is_not_known(small: Store, national: Filters) -> None:
    shown = coverage_view(national, "identified", "IN")
    delhi = next(state for state in shown.states if state.state_name == "Delhi")
    assert delhi.by_class == {"not_known": 1}
    assert (total(shown.states).having, total(shown.states).share_pct, delhi.share_pct) == (3, 50.0, None)
    assert shown.view.sentence == "ODOP, all 36 States/UTs, as on 21.11.2026"
