"""The search in the frame: a box that offers names while one is typed, and takes any other text to the page of results.

What it offers is filtered in the browser, so that nothing is asked of the server at a key; the names travel when the box is
first used, and not with the page.
"""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.search.findable import Findable, shortlist
from analytics.search.index import index
from pages.frame.ask import ask, drawn_to
from pages.frame.browser_side import ASSETS, Script, lead
from pages.frame.filter_bar import go_to
from pages.frame.registry import COVERAGE, SEARCH
from pages.frame.search_links import PAGES, page_of, turn_the_bar
from pages.frame.workspace import workspace

QUERY: Final = "q"
SOUGHT: Final = "sought"
"""What the reader has just typed or picked, until it is followed."""
_BOX, _TURN, _WANTED = "find", "search_turn", "names_wanted"
_OF_WIDGETS: Final = {QUERY, "rows_text"}
_HTML: Final = (
    '<div class="search"><input type="text" role="combobox" aria-label="Search" aria-autocomplete="list" '
    'aria-expanded="false" aria-controls="found" autocomplete="off" spellcheck="false" '
    'placeholder="Place, product, question no."><ul id="found" role="listbox" aria-label="Names" hidden></ul></div>'
)
SCRIPT: Final = Script(_BOX, ASSETS, "search_box.js", ("dress.js", "search_box.css"), html=_HTML)


@st.fragment
def draw() -> None:
    """Draws the box; its first use asks for the names alone, and not for the page again."""
    of = f"{workspace()} {drawn_to()}"
    names = list(ask(shortlist, PAGES)) if st.session_state.pop(_WANTED, False) else None
    SCRIPT.component()(
        key=_BOX, data={"of": of, "names": names}, on_found_change=_seek, on_wanted_change=_want, width=260
    )
    if SOUGHT in st.session_state:
        st.rerun()  # the whole of it: what is found stands on another page or place


def follow() -> None:
    """Turns bar and page to what the reader has just looked for; before any widget of them is drawn."""
    text = st.session_state.pop(SOUGHT, "")
    if not text.strip():
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


def _seek() -> None:
    found = st.session_state[_BOX].found
    lead(found["n"])
    st.session_state[SOUGHT] = found["text"]


def _want() -> None:
    st.session_state[_WANTED] = True
