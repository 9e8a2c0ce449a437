"""Aspirational districts: the 112 of NITI Aayog's list against the other districts of the same State, for any measure."""

from dataclasses import replace

import streamlit as st

from analytics.coverage.measures import MEASURES
from pages.frame.filter_bar import chosen
from pages.monitor.aspirational import sections as parts
from pages.monitor.aspirational.choice import INSTRUMENT
from pages.monitor.aspirational.view import aspirational_view
from pages.parts.cards import foot
from pages.parts.instrument import carry, instrument


@st.fragment
def aspirational() -> None:
    """Everything on the page: it runs again by itself, without the frame, when something is chosen on the instrument."""
    filters = chosen()
    now = instrument(replace(filters, aspirational_only=True), INSTRUMENT)
    shown = aspirational_view(filters, MEASURES[now.measure], now.place)
    if filters.aspirational_only:
        st.info("Below the map the filter on Aspirational Districts is set aside: it would leave none to compare.")
    if not shown.with_some:
        st.info(
            "No Aspirational District is on record for this view: NITI Aayog's list on record is of 21.07.2026. Choose a "
            "later date, or other States.",
            icon=":material/search_off:",
        )
    else:
        parts.figures(shown)
        parts.warning(shown)
        beside, over = st.columns(2, gap="large") if shown.lacking else (st.container(), st.container())
        with beside:
            parts.work_list(shown)
        with over:
            st.subheader("By State", anchor=False)
            parts.chart(shown)
        st.subheader("By State, in numbers", anchor=False)
        parts.state_table(shown)
    foot(shown.view)


aspirational()
carry(chosen(), key=INSTRUMENT.key)
