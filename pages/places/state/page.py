"""State: one State or Union Territory on one page: its districts, its place among the others, whom to chase, what to ask."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.parts.cards import foot, head
from pages.parts.instrument import carry
from pages.parts.place_choice import choose_state, no_state, place_in_link, state_of
from pages.places.profile import sections as parts
from pages.places.profile.view import state_view
from pages.places.state.sections.district_map import INSTRUMENT, district_map, open_district
from pages.places.state.sections.tables import state_tables

filters = chosen()
place = place_in_link(filters)
code = state_of(place, filters)

if code is None:
    no_state(filters, "State profiles")
else:
    shown = state_view(filters, code)
    sheet = shown.sheet
    head(sheet.title, sheet.sentence, sheet.base)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choose_state(code)
        open_district(shown.profile)
        parts.offer_page(sheet, shown.view, shown.picture)
    parts.headline(sheet)
    district_map(shown)
    left, right = st.columns(2, gap="large")
    with left:
        parts.sections(sheet.at("left"))
    with right:
        parts.sections(sheet.at("right"))
    parts.questions(sheet)
    parts.section(sheet.named("gi"))
    state_tables(shown)
    foot(shown.view)
    carry(shown.profile.filters, key=INSTRUMENT.key)
