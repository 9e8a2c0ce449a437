"""Two sides of one picture: counts that sum to each base, districts that meet, and differences only where they say something."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.coverage.compare import (
    Mode,
    Pair,
    Side,
    bases_in_words,
    crossed,
    difference,
    difference_in_words,
    district_pairs,
    lines,
    moved,
    standings,
    state_pairs,
)
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.filters import Filters
from analytics.why.why import figure_entries, of_classes, why
from data.store import Store
from tests.record_totals import DISTRICTS, PLANS, PLANS_NOT_KNOWN

MIDDLE = date(2023, 6, 1)
FIRST = date(2022, 6, 9)


def side(store: Store, filters: Filters, measure: str, name: str = "") -> Side:
    requested = MEASURES[measure]
    return Side(name or requested.label, filters, requested, district_classes(store, filters, requested))


def two_dates(store: Store, filters: Filters, first: date, measure: str) -> Pair:
    return Pair(
        "dates",
        side(store, replace(filters, as_on=first), measure, "first"),
        side(store, filters, measure, "later"),
    )


def two_measures(store: Store, filters: Filters, left: str, right: str) -> Pair:
    return Pair("measures", side(store, filters, left), side(store, filters, right))


def counts(pair: Pair) -> dict[str, tuple[int, int, int]]:
    return {line.label: (line.left, line.right, line.difference) for line in lines(pair)}


def test_two_dates_by_class(tiny: Store, national: Filters) -> None:
    pair = two_dates(tiny, national, MIDDLE, "depc")
    # Araria met in 2024 after an order of 2022; Central North of Delhi is a district only since 2025.
    assert counts(pair) == {
        "Met": (0, 1, 1),
        "Constituted, by its own document": (1, 0, -1),
        "Reported by State, particulars awaited": (1, 1, 0),
        "Not known": (3, 4, 1),
    }
    assert (pair.left.base, pair.right.base, difference(pair)) == (5, 6, 0)
    assert [(row.district_name, row.left, row.right) for row in moved(district_pairs(pair))] == [
        ("Araria", "constituted", "met"),
        ("Central North", None, "not_known"),
    ]


def test_different_bases_are_said(tiny: Store, national: Filters) -> None:
    assert bases_in_words(two_dates(tiny, national, MIDDLE, "depc")) == (
        "The bases differ: 5 districts in the register on first, 6 in the register on later. 0 districts stood in it only on "
        "first, 1 district only on later. The difference is one of counts, not of shares."
    )


def test_the_record_on_two_dates(real: Store, national: Filters) -> None:
    pair = two_dates(real, national, FIRST, "plan")
    assert (pair.left.base, pair.right.base) == (780, DISTRICTS)
    assert (pair.left.having, pair.right.having, difference(pair)) == (6, PLANS, 57)
    assert (pair.left.not_known, pair.right.not_known) == (774, PLANS_NOT_KNOWN)
    assert difference_in_words(pair) == (
        "Export action plan (DEAP), districts with a plan by a document of their own: first: 6 of 780 districts (0.8%; 774 not "
        f"known); later: {PLANS} of {DISTRICTS} districts (8.0%; {PLANS_NOT_KNOWN} not known): "
        f"57 more. The bases differ: 780 districts in the register on first, {DISTRICTS} in the register on later. "
        "9 districts stood in it only on first, 13 districts only on later. The difference "
        "is one of counts, not of shares."
    )


def test_nothing_is_subtracted_from_what_is_not_known(tiny: Store, national: Filters) -> None:
    pair = two_dates(tiny, national, MIDDLE, "identified")
    assert (pair.left.not_known, pair.right.having) == (5, 3)
    assert difference(pair) is None
    assert "first: not known of any of 5 districts; later: 3 of 6 districts (50.0%; 1 not known)" in (
        difference_in_words(pair)
    )
    assert difference_in_words(pair).endswith("of one side nothing is known, and not known is not none.")


def test_two_measures_meet_class_by_class(tiny: Store, national: Filters) -> None:
    pair = two_measures(tiny, national, "depc", "plan")
    # Araria's committee met and its plan is drafted; Aurangabad's are both only said of all districts.
    assert crossed(district_pairs(pair)) == {
        ("met", "drafted"): 1,
        ("statement", "statement"): 1,
        ("not_known", "not_known"): 4,
    }
    assert counts(pair) == {
        "Has what is asked": (1, 1, 0),
        "Reported by State, particulars awaited": (1, 1, 0),
        "Not known": (4, 4, 0),
    }
    assert difference(pair) == 0
    assert bases_in_words(pair) == "Both sides have the same base: 6 districts."


def test_measures_of_two_schemes_are_crossed_and_not_subtracted(tiny: Store, national: Filters) -> None:
    pair = two_measures(tiny, national, "identified", "depc")
    assert crossed(district_pairs(pair))["identified", "met"] == 1
    assert difference(pair) is None
    assert "different schemes (ODOP; Districts as Export Hubs (DEH)), and counts of different schemes are not" in (
        difference_in_words(pair)
    )


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        ("identified", "gi", True),
        ("depc", "plan", True),
        ("identified", "plan", False),
        ("depc", "aspirational", False),
        ("cluster-toy", "cluster-town", False),
        ("identified", "cluster-toy", False),
    ],
)
def test_what_is_of_one_scheme(tiny: Store, national: Filters, left: str, right: str, is_one: bool) -> None:
    assert two_measures(tiny, national, left, right).is_of_one_scheme is is_one


def test_two_states(tiny: Store, national: Filters) -> None:
    names = {10: "Bihar", 18: "Assam"}
    sides = [side(tiny, replace(national, states=(code,)), "identified", name) for code, name in names.items()]
    pair = Pair("states", *sides)
    # Bihar: Araria and Aurangabad of three; Assam: Darrang of two.
    assert [(one.having, one.base) for one in sides] == [(2, 3), (1, 2)]
    assert difference(pair) == -1
    assert bases_in_words(pair).startswith("The bases differ: 3 districts in Bihar, 2 in Assam. ")
    assert [(one.state_name, one.left, one.right) for one in state_pairs(pair)] == [
        ("Assam", 0, 1),
        ("Bihar", 2, 0),
    ]


@pytest.mark.parametrize("mode", ["dates", "measures"])
@pytest.mark.parametrize("measure", MEASURES)
def test_all_lines_sum_to_their_base(real: Store, national: Filters, measure: str, mode: Mode) -> None:
    pair = (
        two_dates(real, national, FIRST, measure) if mode == "dates" else two_measures(real, national, measure, "plan")
    )
    for total, base in (("left", pair.left.base), ("right", pair.right.base)):
        assert sum(getattr(line, total) for line in lines(pair)) == base
        assert sum(getattr(one, total) for one in state_pairs(pair)) == getattr(pair, total).having
    if mode == "measures":
        assert sum(crossed(district_pairs(pair)).values()) == DISTRICTS


def test_every_line_has_an_address_that_opens_as_many_rows(real: Store, national: Filters) -> None:
    for measure in MEASURES.values():
        stored = [keys for keys in standings(measure).values() if keys]
        assert sorted(key for keys in stored for key in keys) == sorted(one.key for one in measure.classes)
        assert all(of_classes(measure, keys) in figure_entries() for keys in stored)
    plan = side(real, national, "plan")
    having = standings(plan.measure)["Has what is asked"]
    assert why(real, national, of_classes(plan.measure, having)).value == plan.having == PLANS
