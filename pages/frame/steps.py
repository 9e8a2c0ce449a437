"""What the browser alone knows of an open page: its history, of which every view is one step, its day, its width, a session lost."""

from __future__ import annotations

from typing import Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from pages.frame.browser_side import ASSETS, Script
from pages.frame.parameters import own_parameters
from pages.frame.registry import BY_PATH

_KEY: Final = "steps"
SCRIPT: Final = Script(_KEY, ASSETS, "steps.js", ("dress.js", "steps.css"), isolate_styles=False)
_NARROW_UP_TO: Final = 760
"""Pixels up to which the chips of the view would take more than two lines."""
LOST: Final = (
    "The server was started again, or the connection was lost for long: this page has been drawn anew. A file that you asked "
    "for meanwhile did not leave: press its button again."
)


def is_narrow() -> bool:
    """Whether the reader's window is that of a telephone; not so until the browser has said it."""
    return bool((st.session_state.get(_KEY) or {}).get("is_narrow"))


def draw() -> None:
    """Gives the browser the few lines that make a step of each view, which are not seen; says when the page is drawn anew."""
    run = get_script_run_ctx()
    heard = SCRIPT.component()(
        key=_KEY,
        data={
            "session": run.session_id if run else "",
            "narrow_up_to": _NARROW_UP_TO,
            "is_narrow": is_narrow(),
        },
        on_lost_change=_nothing,
        on_back_change=_nothing,
        on_day_change=_nothing,
        on_is_narrow_change=_nothing,
        width=1,
        height=1,
    )
    if heard.lost:
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
