"""The District page without a profile: no district chosen yet, or one that was none on the as-on date."""

from __future__ import annotations

import streamlit as st

from analytics.filters import Filters
from analytics.places.lineage import relations
from analytics.profiles.questions import KnownDistrict
from analytics.words import dotted, listed
from pages.frame.ask import ask
from pages.frame.filter_bar import go_to, sentence, state_names
from pages.frame.markdown import plain
from pages.parts.cards import head
from pages.parts.place_choice import choose_district, choose_state, districts_known, offer_places


def no_district(filters: Filters, code: int, district: KnownDistrict | None) -> None:
    """Why nothing is shown, and the places to go on with."""
    base = "none yet: choose a district" if district is None else "none: it was no district on the day"
    head(district.district_name if district else "District profiles", sentence(filters), base)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choose_state(code)
        choose_district(code, filters, district)
    if district:
        _not_on_the_day(district, filters)
        return
    st.info(f"Choose a district of {plain(state_names()[code])}.", icon=":material/touch_app:")
    own = [row for row in districts_known(filters) if row.state_code == code and row.is_in_register]
    offer_places((f"D{row.district_code}", row.district_name) for row in own)


def _not_on_the_day(district: KnownDistrict, filters: Filters) -> None:
    """Why there is no profile as on the day, with buttons to the districts that its ground lay in then."""
    own = [row for row in ask(relations) if row.district_code == district.district_code]
    others = {row.other_code: row.other_name for row in own if row.other_code and row.other_name}
    day = dotted(filters.as_on)
    if district.valid_to and filters.as_on >= district.valid_to:
        words = f"{district.district_name} was abolished on {dotted(district.valid_to)}"
        where = f" Its ground went into {listed(list(others.values()))}." if others else ""
        remedy = f" Choose an as-on date before {dotted(district.valid_to)} to see it."
    else:
        words = f"{district.district_name} was created on {dotted(district.valid_from)}"
        where = (
            f" On {day} its ground was part of {listed(list(others.values()))}."
            if others
            else " No source read says which district its ground was part of."
        )
        remedy = ""
    st.info(plain(f"{words}: it was no district on {day}.{where}{remedy}"), icon=":material/history:")
    with st.container(horizontal=True):
        for code, name in others.items():
            st.button(f"Open {plain(name)}", key=f"past-{code}", on_click=go_to, args=(f"D{code}",))
