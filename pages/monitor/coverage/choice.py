"""What a reader picks on Coverage: the level, and by map, bars or the map's own select box the one place or measure."""

from __future__ import annotations

import streamlit as st

from pages.frame.parameters import INDIA, MEASURE, PLACE
from pages.parts.map import UP_TO_INDIA

MAP, BARS = "coverage_map", "bars"


def level_chosen(*, is_fixed: bool) -> str:
    """Districts or States on the map; inside a State there are only districts."""
    return st.segmented_control(
        "Level",
        ["District", "State"],
        default="District",
        required=True,
        key="level",
        bind="query-params",
        disabled=is_fixed,
        label_visibility="collapsed",
    )


def map_picked() -> None:
    """A place picked on the map; Escape on a State goes back to India."""
    picked = st.session_state[MAP].picked
    if picked:
        st.session_state[PLACE] = INDIA if picked == UP_TO_INDIA else picked


def measure_switched() -> None:
    """A measure chosen in the map's frame."""
    measure = st.session_state[MAP].measure
    if measure:
        st.session_state[MEASURE] = measure


def bars_picked() -> None:
    """A bar clicked: its first datum names the place."""
    points = st.session_state[BARS].selection.points
    if points:
        st.session_state[PLACE] = points[0]["customdata"][0]
