"""Remarks that no rule understands, beside what their rows say: a person reads them once, before the return is published."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.words import counted
from data.returns.intake import Draft
from pages.parts.tables import show
from pages.returns.import_return.sections.faults import view_of
from pages.returns.import_return.sections.file import Reading, keep_choices


def show_remarks(reading: Reading, draft: Draft) -> None:
    """The remarks to be read, and one press for all of them once they are read; nothing where there is none."""
    if not draft.remarks:
        return
    unread = draft.unread
    many = counted(len(draft.remarks), "remark")
    if unread:
        st.warning(
            f"Read {counted(len(unread), 'remark')}: no rule understands {'it' if len(unread) == 1 else 'them'}, and a remark may take back what "
            "its row says. A row that does not hold is corrected in the file, or set aside below.",
            icon=":material/rate_review:",
        )
    else:
        st.success(f"{many} read: the rows hold.", icon=":material/task_alt:")
    shown = unread or draft.remarks
    frame = pd.DataFrame(
        {
            "Remark": [one.text for one in shown],
            "What its row says": [one.row or "stands outside the rows" for one in shown],
            "Cell": [one.place for one in shown],
        }
    )
    show(frame, view_of(reading, "Remarks to be read in a return"), "remarks")
    said = "the row holds" if len(unread) == 1 else "the rows hold"
    if unread and st.button(f"I have read {'it' if len(unread) == 1 else 'them'}: {said}", key="remarks_hold"):
        keep_choices(reading, draft.with_remarks_held().choices)
