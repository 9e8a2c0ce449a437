"""Remarks that no rule understands and rows unlike all others: a person reads them once, before the return is published."""

from __future__ import annotations

import streamlit as st

from analytics.words import counted
from data.returns.intake import Draft
from pages.parts.return_changes import remarks_table
from pages.parts.tables import show
from pages.returns.import_return.sections.faults import view_of
from pages.returns.import_return.sections.file import Reading, keep_choices


def show_remarks(reading: Reading, draft: Draft) -> None:
    """The remarks to be read, and one press for all of them once they are read; nothing where there is none."""
    if not draft.remarks:
        return
    unread = draft.unread
    if unread:
        st.warning(
            f"{counted(len(unread), 'entry', 'entries')} to be read by you: a remark that no rule understands may take back what its row says, and a row "
            "unlike all others may hold a slip. What does not hold is corrected in the file, or set aside below.",
            icon=":material/rate_review:",
        )
    else:
        st.success(
            f"{counted(len(draft.remarks), 'entry', 'entries')} read: the rows hold.", icon=":material/task_alt:"
        )
    shown = unread or draft.remarks
    show(remarks_table(shown, "To be read"), view_of(reading, "Entries of a return to be read"), "remarks")
    said = "the row holds" if len(unread) == 1 else "the rows hold"
    if unread and st.button(f"I have read {'it' if len(unread) == 1 else 'them'}: {said}", key="remarks_hold"):
        keep_choices(reading, draft.with_remarks_held().choices)
