"""One choice among several on a page: as pills where they are few, as a box where they are more than can be looked over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

MOST_PILLS: Final = 6


def choose_one(label: str, options: Sequence[str], *, key: str, words: Callable[[str], str] = str) -> None:
    """Draws the choice; the page keeps its value in the session's state under the key, before this."""
    if len(options) > MOST_PILLS:
        st.selectbox(label, options, format_func=words, key=key, width=520)
    else:
        st.pills(label, options, format_func=words, required=True, key=key, label_visibility="collapsed")
