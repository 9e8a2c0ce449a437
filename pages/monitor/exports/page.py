"""Exports: the value of goods exported by district, one document, unit and period at a time."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.monitor.exports import sections as parts
from pages.monitor.exports.view import exports_view
from pages.parts.cards import foot, head

filters = chosen()
top = st.container()
shown = exports_view(filters, parts.release_choice(filters))
with top:
    head("Exports: what the districts export", shown.view.sentence, shown.view.base)
if shown.release is None:
    st.info(
        "No document on record gives a value of exports here: none for the districts in view on this day, or not the one "
        "chosen. That is not known, and not the same as no exports. Choose another document, other States or a later date.",
        icon=":material/search_off:",
    )
parts.figures(shown)
beside, over = st.columns([5, 7], gap="medium")
with beside:
    parts.bars_part(shown)
with over:
    parts.map_part(shown)
parts.list_part(shown)
parts.codes_part(shown)
parts.trend_part(shown)
parts.rows_part(shown)
foot(shown.view)
