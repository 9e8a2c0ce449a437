"""The menu: name and mark of the product, and its pages by sections for whom they are, each with a line on what it gives.

In a narrow window the menu is a list at the side that would cut the lines off: there it names the pages alone.
"""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import Final

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from data.people.rights import refusal
from data.returns.submissions import waiting
from pages.frame.actor import identity
from pages.frame.ask import workspace_ledger
from pages.frame.registry import APPROVALS, BY_PATH, PEOPLE, SECTIONS, Entry
from pages.frame.steps import is_narrow

PRODUCT: Final = "Export Hub Monitor"
_ICON: Final = "/app/static/icon.png"
"""By address: a file would be read again on every run."""


def name_the_product() -> None:
    """Name and mark at the head of the page, and the browser's title until a page is open."""
    st.set_page_config(page_title=PRODUCT, page_icon=_ICON, layout="wide")
    theme = "dark" if st.context.theme.type == "dark" else "light"
    st.logo(f"/app/static/logo-{theme}.svg", size="large")


def draw() -> StreamlitPage:
    """Draws the menu and titles the browser's window; the page that is open."""
    with_lines = not is_narrow()
    pages = {
        section: [copy(_made(one, title(one), with_line=with_lines, is_shown=is_shown(one))) for one in entries]
        for section, entries in SECTIONS.items()
    }
    page = st.navigation(pages, position="top")
    st.set_page_config(page_title=f"{BY_PATH[page.url_path].title} · {PRODUCT}", page_icon=_ICON)
    return page


def is_shown(page: Entry) -> bool:
    """Whether the page stands in the menu: those for several people only where several sign in, each for whom it is."""
    person = identity()
    if page in (APPROVALS, PEOPLE):
        if person.is_alone:
            return False
        if page == PEOPLE:
            return refusal(person, "manage") is None
        return refusal(person, "publish") is None or refusal(person, "submit") is None
    return page.is_listed


def title(page: Entry) -> str:
    """The page's title in the menu; for who may approve, with the number of returns that wait."""
    if page == APPROVALS and is_shown(page) and refusal(identity(), "publish") is None:
        count = len(waiting(workspace_ledger().whole_ledger()))
        return f"{page.title} ({count})" if count else page.title
    return page.title


# Made once: each looks its script up on the disk. What is given out are copies, since Streamlit marks the one that it opens.
@cache
def _made(page: Entry, words: str, *, with_line: bool, is_shown: bool) -> StreamlitPage:
    return st.Page(
        page.script,
        title=f"**{words}**: :small[:gray[{page.gives}]]" if with_line else words,
        url_path=page.path,
        default=page.is_home,
        visibility="visible" if is_shown else "hidden",
    )
