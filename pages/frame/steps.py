"""What the browser alone knows of an open page: its history, of which every view is one step, and a session that was lost."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from pages.frame.parameters import own_parameters
from pages.frame.registry import BY_PATH

_SCRIPT: Final = Path(__file__).with_name("steps.js").read_text("utf-8")
LOST: Final = (
    "The server was started again, or the connection was lost for long: this page has been drawn anew. A file that you asked "
    "for meanwhile did not leave: press its button again."
)


def draw() -> None:
    """Gives the browser the few lines that make a step of each view, which are not seen; says when the page is drawn anew."""
    run = get_script_run_ctx()
    told = st.components.v2.component("steps", js=_SCRIPT)(
        key="steps",
        data={"session": run.session_id if run else ""},
        on_lost_change=_nothing,
        width=1,
        height=1,
    )
    if told.lost:
        st.toast(LOST, icon=":material/sync:", duration="infinite")


def _nothing() -> None:
    """A trigger is heard only where something is called for it."""


def follow(page: str) -> None:
    """Forgets what the page held where the reader went Back or Forward to it: its link alone says it then.

    Before anything is drawn, because parts of a page read what its widgets hold before these are drawn. The bar is left to
    Streamlit, which sets a widget that is bound to the link from it.
    """
    run = get_script_run_ctx()
    if run is None or not run.is_history_navigation:
        return
    for key in own_parameters(BY_PATH[page]):
        if key in st.session_state:
            del st.session_state[key]
