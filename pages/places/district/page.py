"""District: one district on one page: products under three lists, plan, committee, lineage, last changes, what to ask."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.frame.registry import STATE
from pages.parts.cards import foot, head
from pages.parts.place_choice import choose_district, choose_state, district_of, no_state, place_in_link, state_of
from pages.parts.tables import offer
from pages.places.district.sections import no_district
from pages.places.district.tables import FACTS
from pages.places.profile import sections as parts
from pages.places.profile.view import district_view

filters = chosen()
place = place_in_link(filters)
code, district = state_of(place, filters), district_of(place, filters)

if code is None:
    no_state(filters, "District profiles")
elif district is None or not district.is_in_register:
    no_district(filters, code, district)
else:
    shown = district_view(filters, district)
    sheet = shown.sheet
    head(sheet.title, sheet.sentence, sheet.base)
    st.markdown(sheet.names)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choose_state(code)
        choose_district(code, filters, district)
        parts.offer_page(sheet, shown.view)
        st.page_link(STATE.script, label=f"Profile of {district.state_name}", icon=":material/arrow_upward:")
    parts.headline(sheet)
    parts.sections(sheet.at("wide"))
    left, right = st.columns(2, gap="large")
    with left:
        parts.sections(sheet.at("left"))
    with right:
        parts.sections(sheet.at("right"))
    parts.questions(sheet)
    offer(*FACTS.of(shown))
    foot(shown.view)
