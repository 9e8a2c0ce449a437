"""The small map of a State's districts by their action plan, and the ways from a State to one of its districts."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.profiles.gather import StateProfile
from pages.frame.filter_bar import go_to
from pages.frame.parameters import PLACE
from pages.frame.registry import DISTRICT
from pages.parts.map import UP_TO_INDIA
from pages.parts.map_files import map_with_files
from pages.places.profile.view import PLAN, StateView
from pages.places.state.tables import MAP

_MAP: Final = "profile_map"
_BOX: Final = "profile_open"
_OPENED: Final = "profile_opened"


def small_map(shown: StateView, place: str) -> None:
    """The State alone, coloured by plan; a district picked on it opens its profile."""
    layer, level = MAP.layer(shown)
    map_with_files(
        layer,
        level=level,
        address=MAP.key,
        focus_state=shown.profile.state_code,
        selected=place,
        measure_id=PLAN.key,
        scope=f"profile|{shown.profile.filters}",
        key=_MAP,
        height=380,
        on_picked=_picked,
    )


def _picked() -> None:
    place = st.session_state[_MAP].picked
    if place and place != UP_TO_INDIA and place.startswith("D"):
        go_to(place)
        st.session_state[_OPENED] = True


def open_district(profile: StateProfile) -> None:
    """A box that opens the profile of a district; turns to it also when one was picked on the map."""
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
