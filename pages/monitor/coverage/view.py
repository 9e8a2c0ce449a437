"""What the Coverage page shows: the measure and place chosen, the rows they give, and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import (
    DistrictClass,
    StateCounts,
    in_view,
    state_counts,
    total,
)
from analytics.filters import Filters
from analytics.places.questions import Place
from analytics.provenance import Provenance
from analytics.words import NOT_KNOWN
from pages.parts.instrument import classes_of_scope, place_of
from pages.parts.map import Level
from pages.parts.map_layers import measure_view


@dataclass(frozen=True)
class CoverageView:
    """The page's state: `state` is the State in focus, if any, and `district` the district picked in it."""

    measure: Measure
    filters: Filters
    place: str
    level: Level
    state: Place | None
    district: Place | None
    rows: tuple[DistrictClass, ...]
    states: tuple[StateCounts, ...]
    view: Provenance


def coverage_view(filters: Filters, measure_key: str, place: str, level: Level = "district") -> CoverageView:
    """The measure at the place, in the view."""
    filters, state, district = place_of(filters, place)
    measure = MEASURES[measure_key]
    rows = in_view(classes_of_scope(filters, measure), filters)
    measure = measure.of(filters)
    return CoverageView(
        measure=measure,
        filters=filters,
        place=place,
        level=level,
        state=state,
        district=district,
        rows=rows,
        states=state_counts(measure, rows),
        view=measure_view(filters, measure, rows, state),
    )


def by_state_table(measure: Measure, states: Sequence[StateCounts]) -> pd.DataFrame:
    """One row per State/UT in view: districts, count per class, share that has what is asked; the total last.

    The share is of the districts that can be asked: where some cannot, its heading says so.
    """
    shown = [*states, *((total(states),) if len(states) > 1 else ())]
    columns: dict[str, list[object]] = {
        "S. No.": [*range(1, len(states) + 1), *([None] if len(states) > 1 else [])],
        "State/UT": [state.state_name for state in shown],
        "Districts": [state.district_count for state in shown],
    }
    stored = {key for state in states for key in state.by_class}
    for one in measure.classes_for(stored):
        columns[one.label] = [state.by_class.get(one.key, 0) for state in shown]
    heading = "Share of those applicable, %" if total(states).not_applicable else "Share, %"
    columns[heading] = [NOT_KNOWN if state.share_pct is None else state.share_pct for state in shown]
    return pd.DataFrame(columns, dtype=object)
