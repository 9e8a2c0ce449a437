"""What the Compare page sets side by side: two dates, two States or two measures, each chosen in the link."""

from __future__ import annotations

import streamlit as st

from analytics.filters import Filters
from analytics.words import dotted
from pages.frame.filter_bar import linked, state_names
from pages.frame.segments import one_of
from pages.monitor.compare.pair import (
    BY_LABEL,
    LEFT,
    MEASURE,
    MODES,
    OTHER,
    RIGHT,
    STATE,
    Asked,
    may_narrow,
    states_named,
)
from pages.parts.choices import a_year_before, day_chosen


def choice(filters: Filters) -> Asked:
    """The two sides: dates are chosen here, measures and States on the maps, all else by the bar."""
    first = a_year_before(filters.as_on)
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        mode = MODES[one_of("Compare", list(MODES), default="Two dates", key="compare", bind="query-params")]
        if mode == "dates":
            first = day_chosen("From", "compare_day", first)
            st.markdown(f"to **{dotted(filters.as_on)}**, the date of the bar above", width="content")
    measure = BY_LABEL[linked(MEASURE, BY_LABEL)]
    names = {"", *state_names().values()}
    is_of_states = mode == "states"
    left, right = (_linked_if(is_of_states, key, names) for key in (LEFT, RIGHT))
    return Asked(
        mode=mode,
        filters=filters,
        measure=measure,
        other=BY_LABEL[_linked_if(mode == "measures", OTHER, set(BY_LABEL)) or measure.label],
        first=first,
        states=states_named(filters, measure, left, right),
        state=_linked_if(not is_of_states, STATE, set(may_narrow())) or Asked.state,
    )


def _linked_if(is_asked: bool, key: str, known: set[str]) -> str:
    """What is chosen under a key where it is asked; else blank, and out of the link, which says nothing that is not shown."""
    if is_asked:
        return linked(key, known)
    st.query_params.pop(key, None)
    return ""
