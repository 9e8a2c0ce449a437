"""Names that no rule settles, in files received and not published: read only when asked, because each file is read whole."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd
import streamlit as st

from analytics.log.returns import ReceivedFile, received_files
from analytics.words import counted, listed
from data.errors import ExportHubError
from data.returns.lines.lines import NameQuestion
from data.returns.names.settled_names import aliases_of
from data.returns.received import read_received
from pages.frame.ask import act, ask, store, workspace_ledger
from pages.frame.filter_bar import state_names, today
from pages.frame.markdown import plain
from pages.frame.registry import IMPORT
from pages.parts.received import open_file
from pages.parts.tables import show
from pages.places.names.view import LineageView

_MOST: Final = 60
"""Files read at one press, newest first: half a second each."""
_FOUND: Final = "names_unsettled"
_TURN: Final = "names_to_import"


class Unsettled(NamedTuple):
    """One row per name that a file leaves in question."""

    file: ReceivedFile
    question: NameQuestion


class _Reading(NamedTuple):
    """What one press found, and the state of the ledger and the workspace that it was found in."""

    at: int
    workspace: str
    files: int
    unread: tuple[str, ...]
    found: tuple[Unsettled, ...]


def unsettled(shown: LineageView) -> None:
    """The queue: files waiting, a button that reads them, and the names that a person has to decide."""
    waiting = [file for file in ask(received_files) if file.published_as is None]
    st.caption(
        "A name that fits no district of its State, or two of them, waits for a person. The decision is made on the page Import, "
        "is an entry in the ledger, and holds for every later return."
    )
    if not waiting:
        st.info(
            "No file waits: every file received in this workspace is published, or none was received.",
            icon=":material/inbox:",
        )
        return
    some = waiting[:_MOST]
    if st.button(f"Read {counted(len(some), 'file')} received and not published", icon=":material/manage_search:"):
        st.session_state[_FOUND] = _read(some)
    stored: _Reading | None = st.session_state.get(_FOUND)
    head, place = workspace_ledger().head().sequence, str(workspace_ledger().is_sample)
    if stored is None or (stored.at, stored.workspace) != (head, place):
        st.caption(f"{counted(len(waiting), 'file')} not published. Reading takes about half a second a file.")
        return
    _show(shown, stored, len(waiting))


def _read(files: list[ReceivedFile]) -> _Reading:
    ledger = workspace_ledger().whole_ledger()
    aliases = aliases_of(ledger)
    found: list[Unsettled] = []
    unread: list[str] = []
    bar = st.progress(0.0, text="Beginning …")
    for number, file in enumerate(files, start=1):
        bar.progress(number / len(files), text=plain(f"{number} of {len(files)}: {file.file_name}"))
        content = act(ledger.blob, file.file_sha256)
        if content is None:
            unread.append(file.file_name)
            continue
        try:
            draft = read_received(store(), aliases, content, file.file_name, None, today())
        except ExportHubError:
            unread.append(file.file_name)
            continue
        found += [Unsettled(file, one) for one in draft.questions]
    bar.empty()
    return _Reading(
        workspace_ledger().head().sequence, str(workspace_ledger().is_sample), len(files), tuple(unread), tuple(found)
    )


def _show(shown: LineageView, stored: _Reading, waiting: int) -> None:
    names = state_names()
    states = shown.filters.states
    rows = [one for one in stored.found if not states or one.question.state_code in states]
    read = f"{counted(stored.files, 'file')} of {waiting} read"
    st.markdown(plain(f"{read}: {counted(len(rows), 'name')} to settle in view."))
    if stored.unread:
        st.warning(
            plain(f"Could not be opened: {listed(stored.unread)}. The page Import says why."),
            icon=":material/warning:",
        )
    frame = pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [names[one.question.state_code] for one in rows],
            "Written": [one.question.written for one in rows],
            "Why it is in question": [one.question.settled.reason for one in rows],
            "May mean": [
                listed([near.name for near in one.question.settled.suggestions]) or "no suggestion" for one in rows
            ],
            "Cells": [listed(one.question.cells, most=3) for one in rows],
            "File": [one.file.file_name for one in rows],
            "Received as entry": [one.file.sequence for one in rows],
        },
        dtype=object,
    )
    show(frame, shown.titled("Names to settle"), "unsettled", empty="Every name in these files is settled.")
    for file in dict.fromkeys(one.file for one in rows):
        label = f"Settle the names of {plain(file.file_name)}"
        st.button(
            label,
            key=f"settle-{file.sequence}",
            icon=":material/upload_file:",
            on_click=_to_import,
            args=(file,),
        )


def _to_import(file: ReceivedFile) -> None:
    open_file(file)
    st.session_state[_TURN] = True


def turn_to_import() -> None:
    """Leaves for the page Import when a file was chosen; before any widget that the link holds is drawn."""
    if st.session_state.pop(_TURN, False):
        st.switch_page(IMPORT.script, query_params={})
