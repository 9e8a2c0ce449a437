"""The two tables of a State: every district, and those to chase, each whole and with its files."""

from __future__ import annotations

import streamlit as st

from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.tables import show
from pages.parts.totals import show_totals
from pages.places.profile.view import StateView
from pages.places.state.tables import CHASE, DISTRICTS

_EVERY, _CHASE = "Every district", "List to chase"


def state_tables(shown: StateView) -> None:
    """The table chosen in the link."""
    table = one_of("Table", [_EVERY, _CHASE], default=_EVERY, key="state_table", bind="query-params")
    if table == _EVERY:
        every = shown.sheet.named("districts")
        if every.grid:
            show_totals(*DISTRICTS.of(shown), totals=int(every.grid.has_total))
        st.caption(plain(every.note))
        return
    st.caption(
        "Districts with a gap in their action plan: Aspirational first, then longest waiting. The kinds of gap are those of the "
        "page Action plans."
    )
    show(
        *CHASE.of(shown),
        empty="None: every plan is notified and something recent is on record of it.",
    )
