"""What a return says, and everything that is wrong with it in one list, with a marked copy to send back."""

from __future__ import annotations

from functools import partial

import pandas as pd
import streamlit as st

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.provenance import Provenance
from analytics.words import counted, dotted, listed
from data.audit import AuditEntry
from data.returns.intake import Draft
from data.returns.marked import marked_copy
from data.returns.words.kinds import KIND_WORDS
from pages.frame.markdown import plain
from pages.frame.workspace import is_sample
from pages.parts.downloads import download, file_name
from pages.parts.stamp import coded_view
from pages.parts.tables import show
from pages.returns.import_return.sections.file import Reading


def show_faults(reading: Reading) -> None:
    """The file in one sentence, then its faults; a file without any says so."""
    draft = reading.draft
    if draft and draft.kind:
        states = [reading.register.state_name[code] for code in draft.states]
        st.markdown(
            plain(
                f"{draft.file_name}: {counted(len(draft.rows), 'row')} of {KIND_WORDS[draft.kind]} for "
                f"{listed(states) if states else 'no State'}, "
                + (f"as on {dotted(draft.as_on_date)}." if draft.as_on_date else "no as-on date in the file.")
            )
        )
    faults = reading.faults
    if not faults:
        is_whole = not (draft and draft.open)
        st.success(f"No fault was found{'' if is_whole else ' in what was read'}.", icon=":material/check:")
        return
    st.error(
        f"{counted(len(faults), 'fault')}. Nothing can be published before every fault is corrected or set aside below: send the marked copy back, "
        "or correct the file and upload it again.",
        icon=":material/rule:",
    )
    words = f"{reading.file.file_name}, received as entry {reading.file.sequence}, {counted(len(faults), 'fault')}"
    download(
        "Download the file with its faults marked (XLSX)",
        partial(marked_copy, reading.content, reading.file.file_name, faults, ILLUSTRATIVE if is_sample() else ""),
        file_name(f"marked-{reading.file.file_name.rsplit('.', 1)[0]}", "xlsx"),
        AuditEntry("Marked copy of a return", words, coded_view(), len(draft.rows) if draft else None),
        key="marked",
        is_main=True,
    )
    frame = pd.DataFrame(
        {
            "S. No.": range(1, len(faults) + 1),
            "Sheet": [one.sheet for one in faults],
            "Cell": [one.cell for one in faults],
            "What is wrong": [one.what for one in faults],
            "What to do": [one.remedy for one in faults],
        }
    )
    show(frame, view_of(reading, "Faults of a return"), "faults")


def show_notes(draft: Draft) -> None:
    """What was read in a way that a person should know, and the columns that were set aside."""
    wording = [plain(note.sentence()) for note in draft.notes]
    if draft.kept_aside:
        wording.append(plain(f"Columns kept aside, not read: {', '.join(draft.kept_aside)}."))
    if wording:
        with st.expander(f"{counted(len(wording), 'note')} on how the file was read", icon=":material/info:"):
            st.markdown("\n".join(f"- {one}" for one in wording))


def view_of(reading: Reading, title: str) -> Provenance:
    """What a table of this page is a view of: one file, as read now, before anything is published."""
    return Provenance(
        title=title,
        scheme="as the return states",
        sentence=f"{reading.file.file_name}, received as entry {reading.file.sequence}; not published by this table",
        base="rows of the file",
        as_on=reading.as_on,
        sources=(f"File received, entry {reading.file.sequence}: sha256 {reading.file.file_sha256}",),
    )
