"""What a reader chose on Coverage: measure, level and place, kept under the keys of the link."""

from __future__ import annotations

import streamlit as st

from analytics.coverage.measures import MEASURES
from analytics.places.questions import by_place
from pages.frame.ask import ask
from pages.frame.filter_bar import linked
from pages.frame.parameters import INDIA, LEVEL, MEASURE, PLACE
from pages.parts.instrument import Choice

INSTRUMENT = "coverage_instrument"
_LEVELS = {"District": "district", "State": "state"}


def choice() -> Choice:
    """What the link, the instrument and the search have chosen."""
    place = linked(PLACE, {INDIA, *ask(by_place)})
    level = linked(LEVEL, _LEVELS)
    return Choice(linked(MEASURE, MEASURES), "state" if level == "State" else "district", place)


def chosen_on_instrument(chosen: Choice) -> None:
    """Keeps what the browser chose, for the link and the tables."""
    st.session_state[MEASURE] = chosen.measure
    st.session_state[LEVEL] = "State" if chosen.level == "state" else "District"
    st.session_state[PLACE] = chosen.place
