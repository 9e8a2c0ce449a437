"""What the Compare page sets side by side: two dates, two States or two measures, each chosen in the link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import streamlit as st

from analytics.coverage.compare import Mode, Pair, Side
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import district_classes, in_view
from analytics.filters import Filters
from analytics.words import dotted
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.parts.dates import a_year_before, day_chosen

MODES: Final[dict[str, Mode]] = {"Two dates": "dates", "Two States": "states", "Two measures": "measures"}
_MEASURES: Final = {measure.label: measure for measure in MEASURES.values()}
_PLAN, _DEPC = MEASURES["plan"].label, MEASURES["depc"].label


def choice(filters: Filters) -> Pair:
    """The two sides: the bar gives all that the page does not ask for itself."""
    label = st.segmented_control(
        "Compare", list(MODES), default="Two dates", required=True, key="compare", bind="query-params"
    )
    mode = MODES[label]
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        measure = _measure("Measure" if mode != "measures" else "Left", "compare_measure", _PLAN)
        if mode == "dates":
            return _two_dates(filters, measure)
        if mode == "states":
            return _two_states(filters, measure)
        other = _measure("Right", "compare_other", _DEPC)
    left, right = (_side(one.of(filters).label, filters, one) for one in (measure, other))
    return Pair(mode, left, right)


def _measure(label: str, key: str, default: str) -> Measure:
    names = list(_MEASURES)
    return _MEASURES[st.selectbox(label, names, index=names.index(default), key=key, bind="query-params", width=320)]


def _two_dates(filters: Filters, measure: Measure) -> Pair:
    first = day_chosen("From", "compare_day", a_year_before(filters.as_on))
    st.markdown(f"to **{dotted(filters.as_on)}**, the date of the bar above", width="content")
    before = replace(filters, as_on=first)
    return Pair(
        "dates",
        _side(dotted(first), before, measure),
        _side(dotted(filters.as_on), filters, measure),
    )


def _two_states(filters: Filters, measure: Measure) -> Pair:
    everywhere = ask(district_classes, filters.everywhere(), measure)
    names = state_names()
    # The States of the filter first, then those with most districts: two that are worth a look before anything is chosen.
    size = {code: sum(row.state_code == code for row in everywhere) for code in names}
    order = [
        *filters.states,
        *sorted(set(names) - set(filters.states), key=lambda code: (-size[code], names[code])),
    ]
    sides = [
        _side(names[code], replace(filters, states=(code,)), measure)
        for code in (
            _state("Left", "compare_left", order[0]),
            _state("Right", "compare_right", order[1]),
        )
    ]
    return Pair("states", *sides)


def _state(label: str, key: str, default: int) -> int:
    code_of = {name: code for code, name in state_names().items()}
    options: Sequence[str] = sorted(code_of)
    return code_of[
        st.selectbox(
            label,
            options,
            index=options.index(state_names()[default]),
            key=key,
            bind="query-params",
            width=280,
        )
    ]


def _side(name: str, filters: Filters, measure: Measure) -> Side:
    rows = in_view(ask(district_classes, filters.everywhere(), measure), filters)
    return Side(name, filters, measure.of(filters), rows)
