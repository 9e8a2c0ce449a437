"""The search in the frame: a box that offers names while one is typed, and takes any other text to the page of results.

What it offers is filtered in the browser, so that nothing is asked of the server at a key; the list travels once.
"""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.search.findable import Findable, shortlist
from analytics.search.index import index
from pages.frame.ask import ask
from pages.frame.filter_bar import go_to
from pages.frame.registry import COVERAGE, SEARCH
from pages.frame.search_links import PAGES, page_of, turn_the_bar

QUERY: Final = "q"
_BOX, _TURN = "find", "search_turn"
_OF_WIDGETS: Final = {QUERY, "rows_text"}


def draw() -> None:
    """Draws the box."""
    st.selectbox(
        "Search",
        list(ask(shortlist, PAGES)),
        index=None,
        key=_BOX,
        placeholder="Place, product, question no.",
        on_change=_found,
        accept_new_options=True,
        # Not fuzzy: letters in any distance fit most names. What is misspelt finds its like on the page of results.
        filter_mode="contains",
        icon=":material/search:",
        width=320,
    )


def lead_to(found: Findable) -> None:
    """Turns to what is found, with the bar as it must be to show it; for callbacks."""
    turn_the_bar(found)
    st.session_state[_TURN] = page_of(found), dict(found.params)


def turn(path: str) -> None:
    """Turns to what the reader has just found; `path` is that of the page shown."""
    to = st.session_state.pop(_TURN, None)
    if to is None:
        return
    page, params = to
    if page.path != path:
        st.switch_page(page.script, query_params=params)
    # The page is there already: the callback has set its widgets, and Streamlit keeps their part of the link.
    st.query_params.update({key: word for key, word in params.items() if key not in _OF_WIDGETS})


def _found() -> None:
    text = st.session_state[_BOX]
    st.session_state[_BOX] = None
    if not text or not text.strip():
        return
    picked = ask(shortlist, PAGES).get(text)
    place = None if picked else ask(index, PAGES).place(text)
    if picked:
        lead_to(picked)
    elif place:
        # A name that only one place bears needs no page of results.
        go_to(dict(place.params)["place"])
        st.session_state[_TURN] = COVERAGE, dict(place.params)
    else:
        st.session_state[QUERY] = text
        st.session_state[_TURN] = SEARCH, {QUERY: text}
