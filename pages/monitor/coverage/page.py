"""Coverage: India by State or district for one measure; map, bars and table are one view and move together."""

import streamlit as st

from analytics.coverage.measures import MEASURES
from analytics.why.cells import by_class
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.monitor.coverage.choice import level_chosen, map_picked, measure_switched
from pages.monitor.coverage.sections.bars import bars
from pages.monitor.coverage.sections.tables import breadcrumb, tables
from pages.monitor.coverage.view import coverage_view
from pages.parts.cards import foot, head
from pages.parts.charts import heading
from pages.parts.drilldown import drilldown
from pages.parts.map_files import map_with_files
from pages.parts.map_layers import district_layer, state_layer, switch

shown = coverage_view(chosen())
measure, rows, states, state = shown.measure, shown.rows, shown.states, shown.state

head("How far the districts are covered", shown.view.sentence, shown.view.base)
with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
    breadcrumb(shown)
    level = level_chosen(is_fixed=bool(state))
at_states = level == "State" and not state
scope = f"{level}|{shown.filters}"
draw = state_layer if at_states else district_layer
layer = draw(measure, states if at_states else rows, shown.view, f"{scope}|{measure.key}")  # type: ignore[arg-type]

beside, over = st.columns([5, 7], gap="medium")
with over:
    map_with_files(
        layer,
        level="state" if at_states else "district",
        focus_state=state.state_code if state else None,
        selected=shown.place,
        measures=switch(MEASURES.values()),
        measure_id=measure.key,
        scope=scope,
        on_picked=map_picked,
        on_measure=measure_switched,
    )
with beside:
    st.subheader(heading(measure, in_state=bool(state)), anchor=False)
    bars(shown)
st.caption(plain(measure.unknown_reason))
if states:
    drilldown(by_class(measure, states), "coverage")

tables(shown)
foot(shown.view)
