"""Names and lineage: every name and where it came from, decisions on written names, the queue, and the districts' family tree."""

import streamlit as st

from pages.frame.filter_bar import chosen, go_to
from pages.frame.parameters import INDIA
from pages.parts.cards import foot, head
from pages.parts.notice import show_notice
from pages.parts.place_choice import choose_state, place_in_link
from pages.places.names.sections import names as lineage_parts
from pages.places.names.sections.queue import turn_to_import
from pages.places.names.view import lineage_view

turn_to_import()
shown = lineage_view(chosen(), place_in_link(chosen()))

head("Names: what places are called, and where districts came from", shown.view.sentence, shown.view.base)
show_notice()
with st.container(horizontal=True, vertical_alignment="bottom"):
    choose_state(shown.state)
    if shown.state:
        st.button("All States/UTs", on_click=go_to, args=(INDIA,), icon=":material/close:")
lineage_parts.figures(shown)
lineage_parts.parts(shown)
foot(shown.view)
