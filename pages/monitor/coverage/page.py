"""Coverage: India by State or district for one measure, as one instrument; tables and files below follow it."""

import streamlit as st

from analytics.why.cells import by_class
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.monitor.coverage.choice import INSTRUMENT
from pages.monitor.coverage.sections import map_files, profile_link, tables
from pages.monitor.coverage.view import coverage_view
from pages.parts.cards import foot
from pages.parts.drilldown import drilldown
from pages.parts.instrument import carry, instrument


@st.fragment
def coverage() -> None:
    """Everything on the page: it runs again by itself, without the frame, when something is chosen on the instrument."""
    now = instrument(chosen(), INSTRUMENT)
    shown = coverage_view(chosen(), now.measure, now.place, now.level)
    with st.container(horizontal=True, vertical_alignment="center"):
        map_files(shown)
        profile_link(shown)
    st.caption(plain(shown.measure.unknown_reason))
    if shown.states:
        drilldown(by_class(shown.measure, shown.states), "coverage")
    tables(shown)
    foot(shown.view)


coverage()
carry(chosen(), key=INSTRUMENT.key)
