"""Committees: each State's SEPC and each district's DEPC; reported, evidenced, meeting, and what is to be chased."""

import streamlit as st

from analytics.committees.questions import SEPC
from analytics.why.cells import by_class, by_sepc
from pages.frame.filter_bar import chosen
from pages.monitor.committees.choice import INSTRUMENT, follow_names
from pages.monitor.committees.sections import overview as parts
from pages.monitor.committees.sections.tables import one_place, state_table
from pages.monitor.committees.view import DEPC, committees_view
from pages.parts.cards import foot
from pages.parts.drilldown import drilldown
from pages.parts.instrument import carry, instrument


@st.fragment
def committees() -> None:
    """Everything on the page: it runs again by itself, without the frame, when something is chosen on the instrument."""
    now = instrument(chosen(), INSTRUMENT)
    shown = committees_view(chosen(), now.place)
    committee = "SEPC" if now.measure == SEPC.key else "DEPC"
    parts.map_files(shown, committee, now)
    st.caption("SEPC: State Export Promotion Committee. DEPC: District Export Promotion Committee.")
    parts.statement(shown)
    parts.figures(shown)
    one_place(shown)
    if committee == "SEPC":
        parts.chase_list(shown)
    st.subheader("Every State/UT", anchor=False)
    state_table(shown, committee)
    drilldown(by_sepc(shown.rows) if committee == "SEPC" else by_class(DEPC, shown.states), committee.lower())
    foot(shown.view)


follow_names()
committees()
carry(chosen(), key=INSTRUMENT.key)
