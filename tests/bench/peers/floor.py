"""The floor: an empty Streamlit page of two widgets under the product's settings; nothing can rerun in less."""

import streamlit as st

from analytics.coverage.measures import MEASURES

labels = {measure.label: measure.key for measure in MEASURES.values()}
st.set_page_config(layout="wide", page_title="Floor")
label = st.radio("Measure", list(labels), horizontal=True)
st.toggle("Aspirational Districts only")
st.text(f"shown {labels[label]}")
