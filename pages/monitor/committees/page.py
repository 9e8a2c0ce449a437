"""Committees: each State's SEPC and each district's DEPC; reported, evidenced, meeting, and what is to be chased."""

import streamlit as st

from analytics.why.cells import by_class, by_sepc
from pages.frame.filter_bar import chosen
from pages.monitor.committees.sections import overview as parts
from pages.monitor.committees.sections.tables import one_state, state_table
from pages.monitor.committees.view import DEPC, committees_view
from pages.parts.cards import foot, head
from pages.parts.drilldown import drilldown

shown = committees_view(chosen())

head("Export promotion committees", shown.view.sentence, shown.view.base)
parts.statement(shown)
parts.figures(shown)

with st.container(horizontal=True, vertical_alignment="bottom"):
    committee = st.segmented_control(
        "Committee", ["SEPC", "DEPC"], default="SEPC", required=True, key="committee", bind="query-params"
    )
    state = parts.state_chosen(shown)
st.caption("SEPC: State Export Promotion Committee. DEPC: District Export Promotion Committee.")
beside, over = st.columns([5, 7], gap="medium")
with over:
    parts.draw_map(shown, committee, state)
with beside:
    if committee == "SEPC":
        parts.chase_list(shown)
    else:
        parts.depc_bars(shown)

st.subheader("Every State/UT", anchor=False)
state_table(shown, committee)
drilldown(by_sepc(shown.rows) if committee == "SEPC" else by_class(DEPC, shown.states), committee.lower())
one_state(shown, state)
foot(shown.view)
