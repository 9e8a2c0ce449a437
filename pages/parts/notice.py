"""What the last step did, said once on top of the page when it is drawn anew."""

from __future__ import annotations

import streamlit as st

_TOLD = "import_told"


def leave_notice(words: str) -> None:
    """Words to stand on top of the page when it is drawn anew."""
    st.session_state[_TOLD] = words


def show_notice() -> None:
    """What the last step did, said once."""
    if words := st.session_state.pop(_TOLD, ""):
        st.success(words, icon=":material/check_circle:")
