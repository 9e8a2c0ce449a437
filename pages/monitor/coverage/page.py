"""Coverage: India by State or district for one measure; map, bars and table are one view and move together."""

import streamlit as st

from analytics.coverage.measures import MEASURES
from analytics.places.questions import by_place
from analytics.why.cells import by_class
from pages.frame.ask import ask
from pages.frame.filter_bar import chosen, linked
from pages.frame.markdown import plain
from pages.frame.parameters import INDIA, MEASURE, PLACE
from pages.monitor.coverage.choice import level_chosen, map_picked, measure_switched
from pages.monitor.coverage.sections.bars import bars
from pages.monitor.coverage.sections.tables import breadcrumb, tables
from pages.monitor.coverage.tables import DISTRICT_MAP, STATE_MAP
from pages.monitor.coverage.view import coverage_view
from pages.parts.cards import foot, head
from pages.parts.charts import heading
from pages.parts.drilldown import drilldown
from pages.parts.map_files import map_with_files
from pages.parts.map_layers import switch

shown = coverage_view(chosen(), linked(MEASURE, MEASURES), linked(PLACE, {INDIA, *ask(by_place)}))
measure, states, state = shown.measure, shown.states, shown.state

head("How far the districts are covered", shown.view.sentence, shown.view.base)
with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
    breadcrumb(shown)
    level = level_chosen(is_fixed=bool(state))
at_states = level == "State" and not state
drawn = STATE_MAP if at_states else DISTRICT_MAP
layer, at_level = drawn.layer(shown)

beside, over = st.columns([5, 7], gap="medium")
with over:
    map_with_files(
        layer,
        level=at_level,
        focus_state=state.state_code if state else None,
        selected=shown.place,
        measures=switch(MEASURES.values()),
        measure_id=measure.key,
        scope=f"{level}|{shown.filters}",
        address=drawn.key,
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
