"""The two sides that Compare sets side by side, of what a page or an address has chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from analytics.coverage.compare import Mode, Pair, Side
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import in_view
from analytics.filters import Filters
from analytics.words import dotted
from pages.frame.filter_bar import state_names
from pages.frame.link_reader import LinkReader
from pages.parts.choices import a_year_before
from pages.parts.instrument import classes_of_scope

MODES: Final[dict[str, Mode]] = {"Two dates": "dates", "Two States": "states", "Two measures": "measures"}
BY_LABEL: Final = {measure.label: measure for measure in MEASURES.values()}
FIRST, SECOND = MEASURES["plan"].label, MEASURES["depc"].label
READS: Final = ("compare", "compare_measure", "compare_other", "compare_day", "compare_left", "compare_right")
"""The parameters that say what is compared."""


def of_dates(filters: Filters, measure: Measure, first: date) -> Pair:
    """A measure on an earlier day and on that of the view."""
    before = replace(filters, as_on=first)
    return Pair(
        "dates",
        _side(dotted(first), before, measure),
        _side(dotted(filters.as_on), filters, measure),
    )


def of_states(filters: Filters, measure: Measure, left: int, right: int) -> Pair:
    """A measure in two States by their codes."""
    names = state_names()
    sides = [_side(names[code], replace(filters, states=(code,)), measure) for code in (left, right)]
    return Pair("states", *sides)


def of_measures(filters: Filters, left: Measure, right: Measure) -> Pair:
    """Two measures in one view."""
    sides = [_side(one.of(filters).label, filters, one) for one in (left, right)]
    return Pair("measures", *sides)


def first_states(filters: Filters, measure: Measure) -> tuple[int, int]:
    """Two States that are worth a look before any is chosen: those of the filter first, then those with most districts."""
    everywhere = classes_of_scope(filters, measure)
    names = state_names()
    size = {code: sum(row.state_code == code for row in everywhere) for code in names}
    order = [
        *filters.states,
        *sorted(set(names) - set(filters.states), key=lambda code: (-size[code], names[code])),
    ]
    return order[0], order[1]


def of_link(link: LinkReader) -> Pair:
    """What an address compares: as the page would with the same link."""
    filters = link.filters()
    mode = MODES[link.one_of("compare", MODES, "Two dates")]
    measure = BY_LABEL[link.one_of("compare_measure", BY_LABEL, FIRST)]
    if mode == "measures":
        return of_measures(filters, measure, BY_LABEL[link.one_of("compare_other", BY_LABEL, SECOND)])
    if mode == "dates":
        return of_dates(filters, measure, link.day("compare_day", a_year_before(filters.as_on)))
    code_of = {name: code for code, name in state_names().items()}
    named = [link.one_of(key, code_of) for key in ("compare_left", "compare_right")]
    left, right = (code_of.get(name, first) for name, first in zip(named, first_states(filters, measure), strict=True))
    return of_states(filters, measure, left, right)


def _side(name: str, filters: Filters, measure: Measure) -> Side:
    return Side(name, filters, measure.of(filters), in_view(classes_of_scope(filters, measure), filters))
