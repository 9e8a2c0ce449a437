"""The Coverage page as it is usually built in Streamlit: px.choropleth with the geometry in the figure."""

import plotly.express as px
import streamlit as st

from analytics.coverage.measures import MEASURES
from data.store import Store, open_store
from tests.bench.peers.question import (
    HEIGHT,
    LABELS,
    bars,
    colours,
    frame,
    geometry,
    requested,
    state_codes,
    table,
    view,
)

st.set_page_config(layout="wide", page_title="Coverage")
opened = st.cache_resource(open_store)
outline = st.cache_resource(geometry)

store: Store = opened()
codes = state_codes(store)
measure = MEASURES[LABELS[st.radio("Measure", list(LABELS), horizontal=True)]]
chosen = [codes[name] for name in st.multiselect("States/UTs", list(codes))]
aspirational = st.toggle("Aspirational Districts only")
gi = st.toggle("GI-marked products only")

rows = requested(store, measure, st.query_params["as_on"], chosen, aspirational=aspirational, gi=gi)
by_state, counts = table(measure, rows)
st.title(measure.label)
beside, over = st.columns([5, 7])
beside.plotly_chart(bars(measure, counts), key="bars")
figure = px.choropleth(
    frame(measure, rows),
    geojson=outline(),
    locations="area",
    color="number",
    color_continuous_scale=colours(measure),
    range_color=(-0.5, len(measure.classes) - 0.5),
    hover_name="district",
    hover_data={"area": False, "number": False, "label": True},
    projection="mercator",
)
figure.update_geos(fitbounds="locations", visible=False)
figure.update_layout(meta=view(measure, chosen, rows), height=HEIGHT, margin={"l": 0, "r": 0, "t": 0, "b": 0})
over.plotly_chart(figure, key="map")
st.dataframe(by_state, hide_index=True)
