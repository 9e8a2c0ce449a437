"""The line above every page that is not the present state of the record: sample, past date, earlier state of the books."""

from __future__ import annotations

import streamlit as st

from analytics.filters import Filters
from analytics.words import dotted
from pages.frame.filter_bar import age_of_base, today
from pages.frame.workspace import at_entry, is_sample, to_present, to_record


def draw(filters: Filters) -> None:
    """Draws what applies; nothing for the record as it stands today."""
    if is_sample():
        with st.container(key="ribbon_sample", horizontal=True, vertical_alignment="center"):
            st.warning(
                "**Illustrative.** Sample workspace: made-up returns for trying the pages. No figure here may be quoted.",
                icon=":material/science:",
            )
            st.button("Back to Record", on_click=to_record, icon=":material/undo:")
    past = []
    if filters.as_on < today():
        past.append(f"**As on {dotted(filters.as_on)}**, a past date. {age_of_base(filters)}".strip())
    if filters.is_as_known_before:
        past.append(
            f"**As known on {dotted(filters.as_known_on)}**: what the books held by the end of that day, and no later correction."
        )
    if filters.as_at_entry is not None:
        past.append(
            f"**As the ledger stood at entry {filters.as_at_entry}**: what the books held then, and no later entry. "
            "An entry made now is not among them."
        )
    if past:
        st.info("  \n".join(past), icon=":material/history:")
    if filters.as_at_entry is not None:
        st.button("Back to the present books", on_click=to_present, icon=":material/undo:")


def stop_unless_present() -> None:
    """Ends a page that changes the books where an earlier state of theirs is in view: what it compares with must be the present."""
    if at_entry() is not None:
        st.info("Returns are taken into the present books. Go back to them above.", icon=":material/history:")
        st.stop()
