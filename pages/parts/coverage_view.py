"""What the Coverage page shows: the measure and place chosen, the rows they give, and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import streamlit as st

from analytics.coverage import (
    DistrictClass,
    StateCounts,
    district_classes,
    in_view,
    sources,
    state_counts,
    total,
)
from analytics.filters import Filters
from analytics.measures import MEASURES, Measure
from analytics.places import Place, by_place
from analytics.view import View
from analytics.words import counted, dotted, share_pct
from pages.parts.ask import ask
from pages.parts.filter_bar import INDIA, MEASURE, PLACE, go_to, linked, sentence
from pages.parts.markdown import plain
from pages.parts.registry import DISTRICT, STATE


@dataclass(frozen=True)
class CoverageView:
    """The page's state: `state` is the State in focus, if any, and `district` the district picked in it."""

    measure: Measure
    filters: Filters
    place: str
    state: Place | None
    district: Place | None
    rows: tuple[DistrictClass, ...]
    states: tuple[StateCounts, ...]
    view: View

    @property
    def having(self) -> int:
        """Districts in view that have what the measure asks."""
        return sum(state.having for state in self.states)


def coverage_view(filters: Filters) -> CoverageView:
    """What is chosen in the link, the map, the bars and the search, put together."""
    found = ask(by_place)
    measure = MEASURES[linked(MEASURE, MEASURES, "identified")]
    place = linked(PLACE, {INDIA, *found}, INDIA)
    chosen = found.get(place)
    state = found[f"S{chosen.state_code}"] if chosen else None
    if state:
        filters = replace(filters, states=(state.state_code,))
    rows = in_view(ask(district_classes, filters.everywhere(), measure), filters)
    return CoverageView(
        measure=measure,
        filters=filters,
        place=place,
        state=state,
        district=chosen if chosen and place.startswith("D") else None,
        rows=rows,
        states=state_counts(measure, rows),
        view=measure_view(filters, measure, rows, state),
    )


def measure_view(filters: Filters, measure: Measure, rows: Sequence[DistrictClass], state: Place | None = None) -> View:
    """What the classes of a measure are a view of; `state` is the one that they are narrowed to, if any."""
    days = {row.as_on_date for row in rows if row.grade}
    only: date | None = days.pop() if len(days) == 1 else None
    where = f" of {state.name}" if state else ""
    notes = [measure.rule, measure.unknown_reason]
    if not measure.by_products and (filters.sectors or filters.tiers or filters.gi_only):
        notes.append("Sector, tier and GI filters do not apply to this measure.")
    return View(
        title=measure.label + where,
        scheme=measure.subject or filters.scheme,
        sentence=sentence(filters, measure.subject),
        base=f"{counted(len(rows), 'district')}{where} in the {filters.register}",
        as_on=only,
        sources=tuple(
            f"{one.title}: {one.origin}" + (f", as on {dotted(one.as_on_date)}" if one.as_on_date else "")
            for one in ask(sources, measure, filters.scheme)
        ),
        notes=tuple(notes),
    )


def by_state_table(measure: Measure, states: Sequence[StateCounts]) -> pd.DataFrame:
    """One row per State/UT in view: districts, count per class, share that has what is asked; the total last."""
    shown = [*states, *((total(states),) if len(states) > 1 else ())]
    columns: dict[str, list[object]] = {
        "S. No.": [*range(1, len(states) + 1), *([None] if len(states) > 1 else [])],
        "State/UT": [state.state_name for state in shown],
        "Districts": [state.district_count for state in shown],
    }
    held = {key for state in states for key in state.by_class}
    for one in measure.classes_for(held):
        columns[one.label] = [state.by_class.get(one.key, 0) for state in shown]
    columns["Share, %"] = [share_pct(state.having, state.district_count) for state in shown]
    return pd.DataFrame(columns, dtype=object)


def breadcrumb(shown: CoverageView) -> None:
    """India > State > district, each step a button back to it."""
    steps = [(INDIA, "India")]
    steps += [(place.place, place.name) for place in (shown.state, shown.district) if place]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="breadcrumb"):
        for step, (place, name) in enumerate(steps):
            if step:
                st.markdown(":material/chevron_right:", width="content")
            if step == len(steps) - 1:
                st.markdown(f"**{plain(name)}**", width="content")
            else:
                st.button(name, key=f"crumb-{step}", type="tertiary", on_click=go_to, args=(place,))
        if shown.state:
            page = DISTRICT if shown.district else STATE
            st.page_link(page.script, label="Open the profile", icon=":material/article:")
