"""The way from a figure to its rows: a link to the page Why, in the reader's view or in one of its own."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.filters import Filters
from pages.frame.link import address as address_of
from pages.frame.link import parameters_of
from pages.frame.registry import WHY

WHAT: Final = "what"


WHERE: Final = "where"


def link_to_why(figure_id: str, label: str = "Rows and documents", state: int = 0) -> None:
    """A link to the figure at an address, in the very view that the reader has now, or in one State's part of it."""
    kept = {key: st.query_params.get_all(key) for key in st.query_params if key not in (WHAT, WHERE)}
    params = kept | {WHAT: [figure_id]} | ({WHERE: [f"S{state}"]} if state else {})
    st.page_link(WHY.script, label=label, icon=":material/list_alt:", query_params=params)


def why_address(figure_id: str, filters: Filters) -> str:
    """The link to the figure at an address in a view of its own, for one side of two.

    It opens beside the page: within it the bar would hold on to its own date and places, which a link does not move.
    """
    return address_of(WHY, parameters_of(filters) | {WHAT: [figure_id]})
