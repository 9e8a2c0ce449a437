"""What the Compare page sets side by side: two dates, two States or two measures, each chosen in the link."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analytics.coverage.compare import Pair
from analytics.coverage.measures import Measure
from analytics.filters import Filters
from analytics.words import dotted
from pages.frame.filter_bar import state_names
from pages.frame.segments import one_of
from pages.monitor.compare.pair import BY_LABEL, FIRST, MODES, SECOND, first_states, of_dates, of_measures, of_states
from pages.parts.choices import a_year_before, day_chosen


def choice(filters: Filters) -> Pair:
    """The two sides: the bar gives all that the page does not ask for itself."""
    label = one_of("Compare", list(MODES), default="Two dates", key="compare", bind="query-params")
    mode = MODES[label]
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        measure = _measure("Measure" if mode != "measures" else "Left", "compare_measure", FIRST)
        if mode == "dates":
            first = day_chosen("From", "compare_day", a_year_before(filters.as_on))
            st.markdown(f"to **{dotted(filters.as_on)}**, the date of the bar above", width="content")
            return of_dates(filters, measure, first)
        if mode == "states":
            left, right = first_states(filters, measure)
            return of_states(
                filters, measure, _state("Left", "compare_left", left), _state("Right", "compare_right", right)
            )
        return of_measures(filters, measure, _measure("Right", "compare_other", SECOND))


def _measure(label: str, key: str, default: str) -> Measure:
    names = list(BY_LABEL)
    return BY_LABEL[st.selectbox(label, names, index=names.index(default), key=key, bind="query-params", width=320)]


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
