"""What the last step did, said once on top of the page when it is drawn anew."""

from __future__ import annotations

from typing import Final

import streamlit as st

from pages.frame.markdown import plain

_LEFT: Final = "notice"


def leave_notice(words: str) -> None:
    """Words, shown as they are written, to stand on top of the page when it is drawn anew."""
    st.session_state[_LEFT] = words


def show_notice() -> None:
    """What the last step did, said once."""
    if words := st.session_state.pop(_LEFT, ""):
        st.success(plain(words), icon=":material/check_circle:")
