"""Each measure on a store small enough to count by hand, then the totals of the real tables."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import (
    class_counts,
    district_classes,
    in_view,
    rows_behind,
    sources,
    state_class,
    state_classes,
    state_counts,
    total,
    without_outline,
)
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.plans.questions import district_plans
from data.store import Store
from tests.record_totals import (
    ASPIRATIONAL,
    DEPCS_BY_STATEMENT,
    DEPCS_CONSTITUTED,
    DEPCS_MET,
    DEPCS_NOT_KNOWN,
    DISTRICTS,
    NO_ODOP_PRODUCT,
    NOT_ASPIRATIONAL,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
    PLANS_DRAFTED,
    PLANS_NOT_KNOWN,
    PLANS_NOTIFIED,
    PLANS_PUBLIC,
    RECORD_DAY,
    YOUNGER_THAN_ODOP,
)

YOUNGER = {"younger": YOUNGER_THAN_ODOP, "not_known": 1}
"""Districts that the ODOP list could not name; and Kushavati, of which no source gives the day of its creation."""


def classes(store: Store, filters: Filters, key: str) -> dict[str, str]:
    return {row.district_code: row.class_key for row in district_classes(store, filters, MEASURES[key])}


def counted(store: Store, filters: Filters, key: str) -> dict[str, int]:
    return dict(Counter(classes(store, filters, key).values()))


def test_products_by_district(tiny: Store, national: Filters) -> None:
    # Delhi is named by no row of the tiny list, so nothing is known of it there; Assam's second district is.
    assert classes(tiny, national, "identified") == {
        "188": "identified",
        "189": "identified",
        "611": "not_listed",
        "283": "identified",
        "285": "not_listed",
        "796": "not_known",
    }
    assert classes(tiny, national, "number")["188"] == "two"
    assert classes(tiny, national, "number")["611"] == "zero"
    assert classes(tiny, national, "gi") | {"188": "gi", "189": "no_gi", "283": "gi"} == classes(tiny, national, "gi")
    assert classes(tiny, national, "sector-textile")["188"] == "in_sector"
    assert classes(tiny, national, "sector-textile")["189"] == "other_sectors"


def test_a_document_about_the_district_stands_above_a_statement_about_all(tiny: Store, national: Filters) -> None:
    assert classes(tiny, national, "depc") == {
        "188": "met",
        "189": "statement",
        "611": "not_known",
        "283": "not_known",
        "285": "not_known",
        "796": "not_known",
    }
    assert classes(tiny, national, "plan")["188"] == "drafted"
    assert classes(tiny, national, "plan")["189"] == "statement"
    assert {code: key for code, key in classes(tiny, national, "plan_public").items() if key != "not_known"} == {
        "188": "public"
    }


def test_the_rows_behind_a_class_are_those_that_make_it(tiny: Store, national: Filters) -> None:
    met = [row for row in district_classes(tiny, national, MEASURES["depc"]) if row.class_key == "met"]
    assert [row.row_ids for row in met] == [["e1"]]
    assert [fact.document for fact in rows_behind(tiny, MEASURES["depc"], met)] == ["document e1"]  # type: ignore[attr-defined]


def test_an_earlier_date_knows_only_what_was_said_by_then(tiny: Store, national: Filters) -> None:
    earlier = replace(national, as_on=date(2023, 1, 1))
    assert classes(tiny, earlier, "depc")["188"] == "constituted"
    # e6 carries no date: it holds on any day; the list of 2025 and the Aspirational list of 2026 are not yet there.
    assert classes(tiny, earlier, "plan")["188"] == "drafted"
    assert set(classes(tiny, earlier, "identified").values()) == {"not_known"}
    assert set(classes(tiny, earlier, "aspirational").values()) == {"not_known"}


def test_filters_narrow_the_base(tiny: Store, national: Filters) -> None:
    assert set(classes(tiny, replace(national, states=(10,)), "identified")) == {"188", "189", "611"}
    assert set(classes(tiny, replace(national, aspirational_only=True), "identified")) == {"188"}
    assert classes(tiny, replace(national, sectors=("Textile",)), "identified")["189"] == "other_products"
    assert classes(tiny, replace(national, gi_only=True), "number")["188"] == "one"
    assert set(classes(tiny, replace(national, scheme="PMFME-ODOP"), "identified").values()) == {"not_known"}


def test_counts_by_state_add_up(tiny: Store, national: Filters) -> None:
    measure = MEASURES["identified"]
    rows = district_classes(tiny, national, measure)
    states = {state.state_name: state for state in state_counts(measure, rows)}
    assert (states["Bihar"].having, states["Bihar"].district_count, states["Bihar"].item_count) == (2, 3, 3)
    whole = total(list(states.values()))
    assert (whole.having, whole.district_count, whole.by_class["not_listed"]) == (3, 6, 2)
    labels = {name: state_class(measure, state).label for name, state in states.items()}
    assert labels == {
        "Assam": "Half of the districts or more",
        "Bihar": "Half of the districts or more",
        "Delhi": "Not known",
    }


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("identified", {"identified": ODOP_DISTRICTS, "not_listed": NO_ODOP_PRODUCT, **YOUNGER}),
        (
            "number",
            {"zero": NO_ODOP_PRODUCT, **YOUNGER, "one": 453, "two": 213, "three_to_five": 100, "six_or_more": 4},
        ),
        ("gi", {"gi": 212, "no_gi": 558, "not_listed": NO_ODOP_PRODUCT, **YOUNGER}),
        ("aspirational", {"aspirational": ASPIRATIONAL, "not_aspirational": NOT_ASPIRATIONAL}),
        (
            "depc",
            {
                "met": DEPCS_MET,
                "constituted": DEPCS_CONSTITUTED,
                "statement": DEPCS_BY_STATEMENT,
                "not_known": DEPCS_NOT_KNOWN,
            },
        ),
        (
            "plan",
            {
                "notified": PLANS_NOTIFIED,
                "drafted": PLANS_DRAFTED,
                "statement": PLANS_BY_STATEMENT,
                "not_known": PLANS_NOT_KNOWN,
            },
        ),
        ("plan_public", {"public": PLANS_PUBLIC, "statement": 30, "not_known": 719}),
        ("cluster-town", {"town_of_export_excellence": 40, "not_known": 744}),
        ("sector-agriculture", {"in_sector": 354, "other_sectors": 416, "not_listed": NO_ODOP_PRODUCT, **YOUNGER}),
    ],
)
def test_the_real_tables(real: Store, national: Filters, key: str, expected: dict[str, int]) -> None:
    assert counted(real, replace(national, as_on=RECORD_DAY), key) == expected


def test_pmfme_reaches_six_states_and_says_so(real: Store, national: Filters) -> None:
    food = replace(national, scheme="PMFME-ODOP")
    assert counted(real, food, "identified") == {"identified": 224, "not_listed": 10, "not_known": 550}
    assert counted(real, food, "gi") == {"unmarked": 234, "not_known": 550}


def test_states_of_the_issue(real: Store, national: Filters) -> None:
    rows = district_classes(real, national, MEASURES["identified"])
    states = {
        state.state_name: (state.having, state.district_count) for state in state_counts(MEASURES["identified"], rows)
    }
    assert len(states) == 36
    assert states["Uttar Pradesh"] == (75, 75)
    assert states["Delhi"] == (10, 13)
    assert states["Assam"] == (35, 35)


def test_plans_with_a_document_of_their_own(real: Store, national: Filters) -> None:
    rows = district_classes(real, national, MEASURES["plan"])
    own = [row for row in rows if row.class_key in {"notified", "drafted"}]
    assert len(own) == PLANS
    assert {row.district_name for row in rows if row.class_key == "notified"} == {
        "Baramulla",
        "Jammu",
        "Darbhanga",
        "Darjeeling",
        "Howrah",
    }
    shown = district_classes(real, national, MEASURES["plan_public"])
    assert sum(row.class_key == "public" and row.state_name == "Chhattisgarh" for row in shown) == 33
    assert Counter(row.state_name for row in rows if row.class_key == "statement") == {
        "Jammu and Kashmir": 15,
        "Karnataka": 29,
    }
    # Of thirty districts that Karnataka's portal is said to carry the plans of, one has a document of its own besides.
    assert Counter(row.state_name for row in shown if row.class_key == "statement") == {"Karnataka": 30}


@pytest.mark.parametrize("key", list(MEASURES))
def test_classes_sum_to_the_base_and_every_class_has_its_rows(real: Store, national: Filters, key: str) -> None:
    measure = MEASURES[key]
    rows = district_classes(real, national, measure)
    assert len(rows) == DISTRICTS
    assert sum(count.districts for count in class_counts(measure, rows)) == DISTRICTS
    assert {state_class(measure, state).key for state in state_counts(measure, rows)} <= {
        c.key for c in state_classes(measure)
    }
    counting = [row for row in rows if measure.class_of(row.class_key).counts]
    assert all(row.row_ids for row in counting)
    requested = [row_id for row in counting for row_id in row.row_ids]
    assert len(rows_behind(real, measure, counting)) == len(requested)


def test_districts_without_an_outline_and_their_parents(real: Store, national: Filters) -> None:
    absent = {row.district_name: row.parent_names for row in without_outline(real, national)}
    assert len(absent) == 14
    assert absent["Bichom"] == "East Kameng and West Kameng"
    assert absent["Hansi"] == "Hisar"
    assert sum(not parents for parents in absent.values()) == 6


def test_sources_name_the_list_and_the_register(real: Store) -> None:
    assert [one.file for one in sources(real, MEASURES["identified"], "PMFME-ODOP")] == [
        "pmfme_products.csv",
        "districts.csv",
    ]
    assert [one.file for one in sources(real, MEASURES["plan"], "ODOP")] == [
        "public_evidence.csv",
        "districts.csv",
    ]


def test_before_the_list_of_aspirational_districts_none_is_known_to_be_one_or_not(real: Store) -> None:
    before = district_classes(real, Filters(as_on=date(2026, 7, 20)), MEASURES["plan"])
    assert {row.is_aspirational for row in before} == {None}
    after = district_classes(real, Filters(as_on=date(2026, 7, 21)), MEASURES["plan"])
    assert sum(row.is_aspirational is True for row in after) == ASPIRATIONAL
    assert sum(row.is_aspirational is False for row in after) == DISTRICTS - ASPIRATIONAL


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda one: one.key)
@pytest.mark.parametrize(
    "more",
    [
        {"as_on": date(2026, 11, 21)},
        {"as_on": date(2022, 6, 9)},  # before a list was held
        {"as_on": date(2026, 11, 21), "scheme": "PMFME-ODOP", "sectors": ("Textile",), "gi_only": True},
    ],
    ids=["today", "past", "products"],
)
def test_narrowing_all_districts_gives_what_asking_for_the_places_gives(
    real: Store, measure: Measure, more: dict[str, Any]
) -> None:
    everywhere = district_classes(real, Filters(**more), measure)
    for states, aspirational_only in (((), True), ((10,), False), ((18, 28), True), ((7,), True)):
        filters = Filters(**more, states=states, aspirational_only=aspirational_only)
        assert filters.everywhere() == Filters(**more)
        assert in_view(everywhere, filters) == district_classes(real, filters, measure)
    assert 0 < len(in_view(everywhere, Filters(**more, states=(10,)))) < len(everywhere)


def test_a_district_created_after_the_list_is_not_one_without_a_product(real: Store, national: Filters) -> None:
    places = {
        key: {
            row.district_name
            for row in district_classes(real, national, MEASURES["identified"])
            if row.class_key == key
        }
        for key in ("younger", "not_known", "not_listed")
    }
    assert places == {
        "younger": {"Hansi", "Central North", "Old Delhi", "Outer North", "Markapuram", "Polavaram"},
        # Of its creation no source gives a day: whether the list could name it is not known.
        "not_known": {"Kushavati"},
        "not_listed": {"Bichom", "Keyi Panyor", "Maihar", "Mauganj", "Meluri", "Pandhurna", "Vav-Tharad"},
    }
    measure = MEASURES["identified"]
    assert sum(one.districts for one in class_counts(measure, district_classes(real, national, measure))) == DISTRICTS
    delhi = replace(national, states=(7,))
    (state,) = state_counts(measure, district_classes(real, delhi, measure))
    assert (state.district_count, state.having, state.answered, state.not_applicable) == (13, 10, 10, 3)
    assert state.is_all_answered
    lacking = {row.district_name for row in district_plans(real, national) if row.is_product_listed is False}
    assert lacking == places["not_listed"]


def test_a_list_of_a_later_day_could_name_the_district(tiny: Store, national: Filters) -> None:
    # Lists of the day before, and of the day itself, on which Central North was created.
    sql = """select is_created_after(date '2025-12-26', 'press report date', $day::date),
        is_created_after(null, $basis::varchar, $day::date)"""
    for day, basis, expected in (
        (date(2025, 12, 25), "no date given", (True, None)),
        (date(2025, 12, 26), "year only: 2025", (False, None)),
        (date(2025, 12, 26), "year only: 2024", (False, False)),
        (date(2025, 12, 26), None, (False, False)),
    ):
        assert tiny.rows(sql, {"day": day, "basis": basis})[1] == [expected]


def test_a_district_with_other_products_is_none_without_a_product(real: Store, national: Filters) -> None:
    marine = replace(national, sectors=("Marine",))
    assert counted(real, marine, "identified") == {
        "identified": 30,
        "other_products": 740,
        "not_listed": NO_ODOP_PRODUCT,
        **YOUNGER,
    }
    measure = MEASURES["identified"].of(marine)
    assert (measure.label, measure.having) == ("Marine product identified", "with a Marine product")
    assert measure.class_of("other_products").label == "Other products, no Marine product"
    assert MEASURES["number"].of(marine).label == "Number of Marine products"
    assert MEASURES["gi"].of(marine).class_of("gi").label == "GI-marked Marine product"
    assert MEASURES["plan"].of(marine) is MEASURES["plan"]


def test_an_article_follows_what_narrows_the_products(national: Filters) -> None:
    view = replace(national, sectors=("Agriculture", "Dairy"))
    assert MEASURES["identified"].of(view).having == "with an Agriculture or Dairy product"
    view = replace(national, sectors=("Others",), tiers=("Primary",), gi_only=True)
    assert MEASURES["number"].of(view).label == "Number of GI-marked Primary-tier Others-sector products"


@pytest.mark.parametrize("key", ["identified", "number", "gi", "sector-dairy"])
def test_the_gi_filter_does_not_apply_to_a_list_that_marks_none(real: Store, national: Filters, key: str) -> None:
    unmarked = replace(national, scheme="PMFME-ODOP", gi_only=True)
    assert counted(real, unmarked, key) == {"unmarked": 234, "not_known": 550}
    assert all(value_of(real, unmarked, FIGURES[one]) is None for one in ("products_listed", "districts_with_product"))
