"""The two tables of a State: every district, and those to chase, each whole and with its files."""

from __future__ import annotations

from typing import Final

import pandas as pd
import streamlit as st

from analytics.profiles.state_sheet import chase_words, chased
from analytics.words import yes_no
from pages.frame.markdown import plain
from pages.parts.tables import show
from pages.places.profile.sections import whole_grid
from pages.places.profile.view import StateView

_EVERY, _CHASE = "Every district", "List to chase"
_COLUMNS: Final = ("S. No.", "District", "Aspirational", "What to ask for", "Since", "Days waiting", "Grade")


def state_tables(shown: StateView) -> None:
    """The table chosen in the link."""
    table = st.segmented_control(
        "Table", [_EVERY, _CHASE], default=_EVERY, required=True, key="state_table", bind="query-params"
    )
    name = shown.profile.state_name
    if table == _EVERY:
        every = shown.sheet.named("districts")
        if every.grid:
            whole_grid(every.grid, shown.titled(f"Every district of {name}"), "state-districts")
        st.caption(plain(every.note))
        return
    st.caption(
        "Districts with a gap in their action plan: Aspirational first, then longest waiting. The kinds of gap are those of the "
        "page Action plans."
    )
    show(
        pd.DataFrame(_chase_rows(shown), columns=list(_COLUMNS)),
        shown.titled(f"To chase in {name}"),
        "state-chase",
        empty="None: every plan is notified and something recent is on record of it.",
        numbers={"Days waiting": st.column_config.TextColumn("Days waiting", alignment="right")},
    )


def _chase_rows(shown: StateView) -> list[list[object]]:
    """One row per district with a gap in its plan."""
    return [
        [
            number,
            row.district_name,
            yes_no(row.is_aspirational),
            chase_words(row, shown.profile),
            row.waiting_since,
            row.days_waiting,
            row.grade,
        ]
        for number, row in enumerate(chased(shown.profile), start=1)
    ]
