"""The figure and the State that the Why page opens: by the link that led here, or chosen here."""

from __future__ import annotations

import streamlit as st

from analytics.why.cells import ALL
from analytics.why.why import figure_entries
from pages.frame.filter_bar import state_names
from pages.monitor.why.view import FIRST
from pages.parts.why_link import WHAT, WHERE


def figure_requested() -> str:
    """The address in the link; without one the register itself."""
    return str(st.query_params.get(WHAT, FIRST))


def state_chosen() -> int | None:
    """The State in the link whose part of the figure is opened; none for all in view."""
    requested = str(st.query_params.get(WHERE, ""))
    return next((code for code in state_names() if requested == f"S{code}"), None)


def what() -> str | None:
    """The figure asked for: by the link that led here, or chosen among all that the product counts.

    None for an address that no figure has: another one in its place would be taken for what was asked.
    """
    stored = figure_entries()
    figure_id = figure_requested()
    is_known = figure_id in stored
    st.selectbox(
        "What is counted",
        list(stored),
        index=list(stored).index(figure_id) if is_known else None,
        placeholder="Choose a figure",
        format_func=lambda key: stored[key].label,
        key=f"what-{figure_id}",
        on_change=_choose,
        args=(f"what-{figure_id}",),
        width=520,
    )
    return figure_id if is_known else None


def _choose(widget: str) -> None:
    st.query_params[WHAT] = st.session_state[widget]


def where() -> int | None:
    """The State whose part of the figure is opened: by the link that led here, or chosen here; none for all in view."""
    names, state = {0: ALL, **state_names()}, state_chosen()
    codes = sorted(names, key=lambda code: (code > 0, names[code]))
    # A key for each State: the browser keeps the old words of a chosen option otherwise.
    key = f"where-{state}"
    st.selectbox(
        "State/UT",
        codes,
        index=codes.index(state or 0),
        format_func=names.__getitem__,
        key=key,
        on_change=_choose_state,
        args=(key,),
        width=320,
    )
    return state


def _choose_state(widget: str) -> None:
    code = st.session_state[widget]
    if code:
        st.query_params[WHERE] = f"S{code}"
    else:
        st.query_params.pop(WHERE, None)
