"""The browser's history: every view that was shown is one step of it, and Back and Forward bring the view that the link says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from pages.frame.parameters import own_parameters
from pages.frame.registry import BY_PATH

_SCRIPT: Final = Path(__file__).with_name("steps.js").read_text("utf-8")


def draw() -> None:
    """Gives the browser the few lines that make a step of each view; they are not seen."""
    st.components.v2.component("steps", js=_SCRIPT)(key="steps", width=1, height=1)


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
