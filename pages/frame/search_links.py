"""Where what is found opens: a page of the registry, with the view that the reader has and what the page needs to show it."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.search.findable import Findable
from pages.frame.filter_bar import go_to, today
from pages.frame.parameters import AS_ON, PLACE, own_parameters
from pages.frame.registry import SEARCH, SECTIONS, Entry

_PAGES: Final[dict[str, Entry]] = {one.path: one for pages in SECTIONS.values() for one in pages}
_ON_PAGE: Final = {
    "": "eight figures, safe to say, do not say, checks of the view",
    "coverage": "map of India by State and district, by measure and class",
    "sectors": "products of the list by sector, tier and State; GI-marked products; hubs",
    "aspirational": "the 112 of NITI Aayog against the other districts of their State",
    "committees": "SEPC and DEPC, State and District Export Promotion Committees, orders, seats, meetings",
    "plans": "DEAP, District Export Action Plans, stages of plans, gap list, stale plans",
    "changes": "what moved between two dates, opening and closing",
    "claims": "published figures in Parliament and outside beside our rows, verdicts",
    "state": "profile of a State or Union Territory on one page",
    "district": "profile of a district on one page",
    "names": "former names, aliases, parents of districts, names not settled",
    "import": "template, upload of a State's return, faults, publish, undo",
    "quality": "completeness, contradictions, duplicates, stale rows",
    "sources": "documents, imports, exports, log",
    "about": "method, glossary, licences, accessibility",
}
"""What stands on each page, in words that readers look for."""
PAGES: Final = tuple(
    Findable("page", one.title, "Page", _ON_PAGE.get(one.path, ""), one.path, (), _ON_PAGE.get(one.path, ""))
    for one in _PAGES.values()
    if one.is_listed
)
"""The pages of the menu, as the search finds them."""
_OWN: Final = own_parameters(SEARCH)
"""What the link of the page of results holds for itself."""


def page_of(found: Findable) -> Entry:
    """The page on which it opens."""
    return _PAGES[found.to]


def turns(found: Findable) -> dict[str, object]:
    """What the bar must be turned to before the page shows it: a list's scheme, or today for what was said after the view's date."""
    stored = st.session_state
    turned: dict[str, object] = {key: word for key, word in found.turns if stored.get(key) != word}
    if found.since and found.since > stored[AS_ON]:
        turned[AS_ON] = today()
    return turned


def turn_the_bar(found: Findable) -> None:
    """Sets the bar, and the page's own choices, to what is found; for callbacks, before any widget is drawn."""
    st.session_state.update(turns(found))
    for key, word in found.params:
        if key == PLACE:
            go_to(word)
        else:
            st.session_state[key] = word


def link(found: Findable) -> dict[str, list[str]]:
    """The link's parameters: those of the reader's view, and what the page needs."""
    kept = {key: st.query_params.get_all(key) for key in st.query_params if key not in _OWN}
    return kept | {key: [word] for key, word in found.params}
