"""Every figure opens exactly the rows that it counts: fifty drawn at random over figures, filters and dates, and some by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from analytics.compare import standings
from analytics.coverage import class_counts, district_classes
from analytics.figures import FIGURES, value_of
from analytics.filters import SCHEMES, SECTORS, TIERS, Filters
from analytics.measures import MEASURES
from analytics.plans import RUNGS, district_plans, ladder
from analytics.why import LADDER, addresses, of_class, of_figure, of_rung, of_sepc, why
from data.store import Store

DAYS = (
    date(2026, 11, 21),
    date(2026, 5, 1),
    date(2025, 12, 1),
    date(2025, 7, 21),
    date(2022, 6, 9),
    date(2019, 1, 1),
)


def drawn(chance: random.Random) -> Filters:
    return Filters(
        as_on=chance.choice(DAYS),
        scheme=chance.choice(SCHEMES),
        states=tuple(chance.sample(range(1, 36), chance.choice((0, 0, 1, 3)))),
        sectors=tuple(chance.sample(SECTORS, chance.choice((0, 0, 1, 2)))),
        tiers=tuple(chance.sample(TIERS, chance.choice((0, 0, 0, 1)))),
        aspirational_only=chance.random() < 0.2,
        gi_only=chance.random() < 0.2,
        as_known_on=chance.choice((date.max, date.max, date(2026, 1, 1))),
    )


@pytest.mark.parametrize("seed", range(50))
def test_the_rows_count_to_the_figure(real: Store, seed: int) -> None:
    chance = random.Random(seed)
    filters = drawn(chance)
    figure = FIGURES[chance.choice(list(FIGURES))]
    opened = why(real, filters, of_figure(figure.key))
    value = value_of(real, filters, figure)
    assert opened.value == (value.value if value else None), (figure.key, filters)
    assert len(opened.rows) == (value.value if value else 0), (figure.key, filters)
    measure = MEASURES[chance.choice(list(MEASURES))]
    one = chance.choice(measure.classes)
    counts = {
        row.class_key: row.districts
        for row in class_counts(measure, district_classes(real, filters, measure))
    }
    shown = why(real, filters, of_class(measure, one.key))
    assert len(shown.rows) == shown.value == counts.get(one.key, 0), (measure.key, one.key, filters)
    rung = chance.choice(list(LADDER))
    reached = ladder(district_plans(real, filters)).reached[RUNGS.index(rung)]
    assert why(real, filters, of_rung(rung)).value == reached


def test_the_numbers_of_the_record(real: Store, national: Filters) -> None:
    opened = why(real, national, of_figure("districts_with_product"))
    assert (opened.value, len(opened.rows), opened.base) == (
        770,
        770,
        "of 784 districts of the LGD register of 13.05.2026",
    )
    assert len(opened.facts) == 1238
    assert opened.grades == {"D": 770}
    names = why(real, national, of_figure("product_names"))
    assert (names.value, len(names.rows), len(names.facts)) == (835, 835, 1241)
    plans = why(real, national, of_rung("drafted"))
    assert plans.value == 62
    assert sum(plans.grades.values()) == 62
    assert {row.grade for row in plans.rows} == {"A", "B", "C", "D"}
    assert why(real, national, of_sepc("evidenced")).value == 12
    unknown = why(real, national, of_class(MEASURES["plan"], "not_known"))
    assert (unknown.value, unknown.facts, unknown.grades) == (707, (), {"": 707})


def test_a_list_that_is_not_held_has_no_value_and_no_rows(real: Store, national: Filters) -> None:
    opened = why(real, replace(national, as_on=date(2019, 1, 1)), of_figure("products_listed"))
    assert (opened.value, opened.rows, opened.facts) == (None, (), ())


def test_every_figure_class_and_rung_has_one_address() -> None:
    held = addresses()
    together = sum(len(keys) > 1 for one in MEASURES.values() for keys in standings(one).values())
    assert len(held) == len(FIGURES) + 5 + 5 + sum(len(one.classes) for one in MEASURES.values()) + together
    assert all(key == one.key and one.label for key, one in held.items())
