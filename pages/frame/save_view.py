"""At the foot of every page: one link that carries its view to the form, and one to the views that have a name."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

import streamlit as st

from pages.frame.link import known_parameters, pages_with_views
from pages.frame.parameters import spelt_out
from pages.frame.registry import VIEWS

PAGE: Final = "keep_page"


QUERY: Final = "keep_query"


HOME: Final = "home"


def offer(path: str) -> None:
    """At the foot of a page: one link that carries its view to the form, and one to the views that have a name."""
    if path == VIEWS.path:
        return
    page = next((one for one in pages_with_views() if one.path == path), None)
    with st.container(horizontal=True, key="view_links"):
        if page:
            in_link = {key: st.query_params.get_all(key) for key in known_parameters(page) if key in st.query_params}
            stored = spelt_out(path, in_link)
            st.page_link(
                VIEWS.script,
                label="Save this view",
                icon=":material/bookmark_add:",
                query_params={PAGE: path or HOME, QUERY: urlencode(stored, doseq=True)},
            )
        st.page_link(VIEWS.script, label="Saved views", icon=VIEWS.icon, query_params={})
