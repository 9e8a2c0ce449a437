"""The instrument of one State, its districts for every measure, and the ways from a State to one of its districts."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.coverage.measures import MEASURES
from analytics.profiles.gather import StateProfile
from pages.frame.filter_bar import go_to
from pages.frame.parameters import MEASURE, PLACE
from pages.frame.registry import DISTRICT
from pages.parts.instrument import Offer, instrument
from pages.parts.map_files import offer_map
from pages.parts.place_choice import place_in_link
from pages.places.profile.view import StateView
from pages.places.state.tables import MAP, Measured

INSTRUMENT: Final = Offer("state_instrument", MEASURE, MEASURES, is_of_one_state=True)
_BOX: Final = "profile_open"
_OPENED: Final = "profile_opened"


@st.fragment
def district_map(shown: StateView) -> None:
    """The State alone, with its files: it runs again by itself when a measure or a district is chosen on it."""
    filters, code = shown.profile.filters, shown.profile.state_code
    place_in_link(filters)
    now = instrument(filters, INSTRUMENT, f"S{code}")
    layer, level = MAP.layer(Measured(shown, MEASURES[now.measure]))
    with st.container(horizontal=True, vertical_alignment="center"):
        offer_map(layer, level=level, state_code=code, key=INSTRUMENT.key, address=MAP.key)
        if now.place.startswith("D"):
            st.page_link(
                DISTRICT.script,
                label="Open the profile of the district",
                icon=DISTRICT.icon,
                query_params={PLACE: now.place},
            )


def open_district(profile: StateProfile) -> None:
    """A box that opens the profile of a district."""
    names = {f"D{row.district_code}": row.district_name for row in profile.plans}
    st.selectbox(
        "Open a district",
        list(names),
        index=None,
        format_func=names.__getitem__,
        key=_BOX,
        placeholder="Choose a district",
        on_change=_chosen,
        width=280,
    )
    if st.session_state.pop(_OPENED, False) and st.session_state[PLACE] in names:
        st.switch_page(DISTRICT.script, query_params={PLACE: st.session_state[PLACE]})


def _chosen() -> None:
    if place := st.session_state[_BOX]:
        go_to(place)
        st.session_state[_OPENED] = True
