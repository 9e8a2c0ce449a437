"""Aspirational Districts against the others of their State: rates of the known, difference in points, the list of those lacking."""

from dataclasses import replace
from datetime import date

from analytics.coverage.aspirational import by_state, compared, lacking
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from data.store import Store
from tests.record_totals import ASPIRATIONAL, NOT_ASPIRATIONAL


def district(code: str, class_key: str, *, aspirational: bool) -> DistrictClass:
    return DistrictClass(code, f"D{code}", 1, "A State", aspirational, None, class_key, 0, None, None, [])


def test_rates_by_hand() -> None:
    rows = [
        *(district(f"a{n}", "identified", aspirational=True) for n in range(3)),
        district("a3", "not_listed", aspirational=True),
        district("a4", "not_known", aspirational=True),
        *(district(f"b{n}", "identified", aspirational=False) for n in range(9)),
        district("b9", "not_listed", aspirational=False),
    ]
    one = compared(MEASURES["identified"], 1, "A State", rows)
    # 3 of the 4 known is 75.0%; 9 of 10 is 90.0%; the fifth Aspirational District is not known and in no base.
    assert (one.aspirational_count, one.aspirational_having, one.aspirational_known) == (5, 3, 4)
    assert (one.aspirational_pct, one.other_pct, one.gap_points) == (75.0, 90.0, -15.0)
    assert one.is_small
    assert [row.district_code for row in lacking(MEASURES["identified"], rows)] == ["a3", "a4"]


def test_a_side_of_which_nothing_is_known_has_no_rate() -> None:
    rows = [
        district("a", "not_known", aspirational=True),
        district("b", "notified", aspirational=False),
    ]
    one = compared(MEASURES["plan"], 1, "A State", rows)
    assert one.aspirational_pct is None
    assert one.gap_points is None


def test_a_state_without_any_has_no_rate_and_no_difference(real: Store, national: Filters) -> None:
    measure = MEASURES["identified"]
    states = by_state(measure, district_classes(real, national, measure))
    without = [state.state_name for state in states if not state.aspirational_count]
    assert len(states) == 36
    assert len(without) == 9
    assert {"Delhi", "Goa", "West Bengal"} <= set(without)
    assert all(
        state.aspirational_pct is None and state.gap_points is None for state in states if not state.aspirational_count
    )


def test_products_of_the_112(real: Store, national: Filters) -> None:
    measure = MEASURES["identified"]
    rows = district_classes(real, national, measure)
    whole = compared(measure, 0, "India", rows)
    assert (whole.aspirational_count, whole.aspirational_having) == (ASPIRATIONAL, ASPIRATIONAL)
    assert (whole.other_count, whole.other_having) == (NOT_ASPIRATIONAL, 658)
    assert lacking(measure, rows) == ()
    assert sum(state.aspirational_count for state in by_state(measure, rows)) == ASPIRATIONAL


def test_plans_of_the_112_are_mostly_not_known(real: Store, national: Filters) -> None:
    measure = MEASURES["plan"]
    rows = district_classes(real, national, measure)
    whole = compared(measure, 0, "India", rows)
    assert (whole.aspirational_having, whole.aspirational_known, whole.aspirational_count) == (12, 12, ASPIRATIONAL)
    unknown = [row for row in lacking(measure, rows) if row.class_key == "not_known"]
    assert len(lacking(measure, rows)) == 100
    assert len(unknown) == 97  # of three, one in Jammu and Kashmir and two in Karnataka, a statement tells


def test_the_112_in_the_register_of_figures(real: Store, national: Filters) -> None:
    figure = FIGURES["aspirational_listed"]
    value = value_of(real, national, figure)
    assert value is not None
    assert (value.value, value.as_on_date, value.grade) == (ASPIRATIONAL, date(2026, 7, 21), "D")
    assert value_of(real, replace(national, as_on=date(2026, 7, 20)), figure) is None
