"""What a pick on the map, on the bars or in the map's own select box does: it sets the one place or measure of the page."""

from __future__ import annotations

import streamlit as st

from pages.parts.filter_bar import INDIA, MEASURE, PLACE
from pages.parts.maps import UP_TO_INDIA

MAP, BARS = "coverage_map", "bars"


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
