"""Coverage: India by State or district for one measure; map, bars and table are one view and move together."""

import streamlit as st

from analytics.measures import MEASURES
from analytics.why_cells import by_class
from pages.parts.cards import foot, head
from pages.parts.charts import CONFIG, district_bars, districts_in_words, heading, state_bars, states_in_words
from pages.parts.coverage_layer import district_layer, state_layer, switch
from pages.parts.coverage_picks import bars_picked, map_picked, measure_switched
from pages.parts.coverage_tables import tables
from pages.parts.coverage_view import breadcrumb, coverage_view
from pages.parts.filter_bar import chosen
from pages.parts.maps import coverage_map
from pages.parts.markdown import plain
from pages.parts.why_open import open_cell

shown = coverage_view(chosen())
measure, rows, states, state = shown.measure, shown.rows, shown.states, shown.state

head("How far the districts are covered", shown.view.sentence, shown.view.base)
with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
    breadcrumb(shown)
    level = st.segmented_control(
        "Level", ["District", "State"], default="District", required=True, key="level", bind="query-params",
        disabled=bool(state), label_visibility="collapsed",
    )  # fmt: skip
at_states = level == "State" and not state
scope = f"{level}|{shown.filters}"
draw = state_layer if at_states else district_layer
layer = draw(measure, states if at_states else rows, shown.view, f"{scope}|{measure.key}")  # type: ignore[arg-type]

beside, over = st.columns([5, 7], gap="medium")
with over:
    coverage_map(
        layer, level="state" if at_states else "district", focus_state=state.state_code if state else None,
        selected=shown.place, measures=switch(MEASURES.values()), measure_id=measure.key, scope=scope,
        on_picked=map_picked, on_measure=measure_switched,
    )  # fmt: skip
with beside:
    st.subheader(heading(measure, in_state=bool(state)), anchor=False)
    figure = district_bars(measure, rows) if state else state_bars(measure, states)
    words = districts_in_words(measure, rows) if state else states_in_words(measure, states)
    st.plotly_chart(
        figure,
        theme=None,
        config=CONFIG,
        key="bars",
        on_select=bars_picked,
        selection_mode="points",
        alt=words,
    )
    st.caption(plain(words))
st.caption(plain(measure.unknown_reason))
if states:
    open_cell(by_class(measure, states), "coverage")

tables(shown)
foot(shown.view)
