"""What the instrument of Committees offers: the State's committee and the districts', under the names that links have."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.committees.questions import SEPC
from pages.frame.filter_bar import go_to
from pages.frame.parameters import PLACE
from pages.monitor.committees.tables import NAMED, NAMED_DISTRICT, place_named
from pages.monitor.committees.view import DEPC
from pages.parts.instrument import Offer

INSTRUMENT: Final = Offer(
    "committees_instrument", "committee", {"SEPC": SEPC, "DEPC": DEPC}, "Export promotion committees"
)


def follow_names() -> None:
    """Goes to the State or district that an earlier link names, and leaves its place in the link instead."""
    for key in (NAMED, NAMED_DISTRICT):
        if place := place_named(st.query_params.pop(key, "")):
            st.query_params[PLACE] = place
            go_to(place)
