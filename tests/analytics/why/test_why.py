"""Every figure opens exactly the rows that it counts: fifty drawn at random over figures, filters and dates, and some by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from analytics.committees.questions import state_committees
from analytics.coverage.aspirational import by_state, compared
from analytics.coverage.compare import standings
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import class_counts, district_classes, state_counts
from analytics.figures.register import FIGURES, value_of
from analytics.filters import SCHEMES, SECTORS, TIERS, Filters
from analytics.plans.questions import district_plans, ladder, state_ladders
from analytics.products.questions import by_sector, by_tier, grid, totals
from analytics.why.cells import Cells, by_class, by_part, by_sepc, by_side, by_stage
from analytics.why.why import LADDER, figure_entries, of_class, of_figure, of_part, of_sepc, of_stage, why
from data.stages import STAGES
from data.store import Store
from tests.record_totals import (
    ASPIRATIONAL,
    DISTRICTS,
    ODOP_DISTRICTS,
    ODOP_PRODUCTS,
    ODOP_ROWS_IN_REGISTER,
    PLANS,
    PLANS_NOT_KNOWN,
    SEPCS_EVIDENCED,
)

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
    counts = {row.class_key: row.districts for row in class_counts(measure, district_classes(real, filters, measure))}
    shown = why(real, filters, of_class(measure, one.key))
    assert len(shown.rows) == shown.value == counts.get(one.key, 0), (measure.key, one.key, filters)
    stage = chance.choice(list(LADDER))
    reached = ladder(district_plans(real, filters)).reached[STAGES.index(stage)]
    assert why(real, filters, of_stage(stage)).value == reached


def tables(store: Store, filters: Filters, measure: Measure) -> dict[str, Cells]:
    """The tables by State, sector and tier that the pages show in a view."""
    classes = district_classes(store, filters, measure)
    plans = district_plans(store, filters)
    aside = district_classes(store, replace(filters, aspirational_only=False), measure)
    whole = totals(store, filters)
    return {
        "Coverage": by_class(measure, state_counts(measure, classes)),
        "Action plans": by_stage(ladder(plans), state_ladders(plans)),
        "Committees": by_sepc(state_committees(store, filters)),
        "Aspirational": by_side(measure, compared(measure, 0, "", aside), by_state(measure, aside)),
        "Sectors": by_part("sector", by_sector(store, filters), whole),
        "Tiers": by_part("tier", by_tier(store, filters), whole),
    }


@pytest.mark.parametrize("seed", range(50))
def test_the_rows_count_to_a_cell_of_each_table(real: Store, seed: int) -> None:
    chance = random.Random(1_000 + seed)
    filters = drawn(chance)
    measure = MEASURES[chance.choice([key for key in MEASURES if key != "aspirational"])]
    for page, cells in tables(real, filters, measure).items():
        columns = cells[chance.choice(list(cells))]
        if not columns:
            continue
        cell = columns[chance.choice(list(columns))]
        seen = replace(filters, states=(cell.state_code,)) if cell.state_code else filters
        opened = why(real, seen, cell.figure_id)
        assert len(opened.rows) == (opened.value or 0) == cell.number, (page, cell, filters)
    for one in grid(real, filters)[:: 40 + seed]:
        there = why(real, replace(filters, states=(one.state_code,)), of_part("sector", "products_listed", one.sector))
        assert len(there.rows) == one.pair_count, (one, filters)


def test_the_cells_of_a_table_add_up_to_its_line_of_all(real: Store, national: Filters) -> None:
    found = tables(real, national, MEASURES["plan"])
    for name in ("Coverage", "Action plans", "Committees", "Aspirational"):
        whole, *states = found[name].values()
        assert len(states) == 36, name
        for heading, cell in whole.items():
            assert cell.number == sum(one[heading].number for one in states), (name, heading)
    assert found["Coverage"]["Assam"]["Districts"].number == 35
    assert found["Action plans"]["All in view"]["Drafted or further"].number == PLANS
    assert found["Sectors"]["Agriculture"]["Products in the list"].number == 418
    assert found["Aspirational"]["All in view"]["Aspirational Districts"].number == ASPIRATIONAL


def test_the_numbers_of_the_record(real: Store, national: Filters) -> None:
    opened = why(real, national, of_figure("districts_with_product"))
    assert (opened.value, len(opened.rows), opened.base) == (
        ODOP_DISTRICTS,
        ODOP_DISTRICTS,
        f"of {DISTRICTS} districts of the LGD register of 13.05.2026",
    )
    assert len(opened.facts) == ODOP_ROWS_IN_REGISTER
    assert opened.grades == {"D": ODOP_DISTRICTS}
    names = why(real, national, of_figure("product_names"))
    assert (names.value, len(names.rows), len(names.facts)) == (835, 835, ODOP_PRODUCTS)
    plans = why(real, national, of_stage("drafted"))
    assert plans.value == PLANS
    assert sum(plans.grades.values()) == PLANS
    assert {row.grade for row in plans.rows} == {"A", "B", "C", "D"}
    assert why(real, national, of_sepc("evidenced")).value == SEPCS_EVIDENCED
    unknown = why(real, national, of_class(MEASURES["plan"], "not_known"))
    assert (unknown.value, unknown.facts, unknown.grades) == (PLANS_NOT_KNOWN, (), {"": PLANS_NOT_KNOWN})


def test_a_list_that_is_not_held_has_no_value_and_no_rows(real: Store, national: Filters) -> None:
    opened = why(real, replace(national, as_on=date(2019, 1, 1)), of_figure("products_listed"))
    assert (opened.value, opened.rows, opened.facts) == (None, (), ())


def test_every_figure_class_and_stage_has_one_address() -> None:
    stored = figure_entries()
    classes = sum(len(one.classes) for one in MEASURES.values())
    parts, sides = 4 * (len(SECTORS) + len(TIERS)), 6 * (len(MEASURES) - 1)
    together = sum(len(keys) > 1 for one in MEASURES.values() for keys in standings(one).values())
    assert len(stored) == len(FIGURES) + 4 + 5 + classes + parts + sides + together
    assert all(key == one.key and one.label for key, one in stored.items())
