"""A code that a document bears, typed in: what it was, and the link that reopens its view."""

from __future__ import annotations

import streamlit as st

from analytics.documents.code import as_written
from analytics.words import stamped
from pages.frame.markdown import plain
from pages.frame.registry import BY_PATH
from pages.parts.stamp import Departed, departed_under

_KEY = "code"


def reopen() -> None:
    """The field for a code, and every file that left under it."""
    typed = st.text_input(
        "Code in the foot of a document or in the notes of a file",
        key=_KEY,
        bind="query-params",
        width=320,
        placeholder="EHM-4K7D-Q2WX",
    ).strip()
    if not typed:
        return
    code = as_written(typed)
    if not code:
        st.warning(f"{plain(typed)} is no code: eight letters and digits after EHM.", icon=":material/pin:")
        return
    found = departed_under(code)
    if not found:
        st.info(
            f"No file was issued under {code}. The other workspace has its own records.",
            icon=":material/search_off:",
        )
    # One view may have been taken away many times; the first few say enough.
    for one in found[:5]:
        _told(one)


def _told(one: Departed) -> None:
    page = BY_PATH.get(one.coded.page)
    st.markdown(plain(f"{one.what}, taken by {one.by} on {stamped(one.at)}."))
    if page:
        st.page_link(page.script, label=f"Reopen on {page.title}", icon=page.icon, query_params=one.link)
