"""Which workspace's ledger the reader is in, workspace and state of the ledger, and the mark that everything of the sample carries.

Record holds the public record and the returns received; Sample holds illustrative returns in a database of its own. The
choice lives in the link like any filter; nothing here or elsewhere takes both.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

import streamlit as st

from data.workspace_ledger import Workspace

KEY: Final = "workspace"
AT_ENTRY: Final = "at_entry"
WORKSPACES: Final[dict[str, Workspace]] = {"Record": "record", "Sample": "sample"}
"""Each workspace by its name on the switch and in the link."""
ILLUSTRATIVE: Final = "Illustrative"

_BY_ADDRESS: ContextVar[tuple[Workspace, int | None] | None] = ContextVar("by_address", default=None)


@contextmanager
def by_address(workspace: Workspace, entry: int | None) -> Iterator[None]:
    """Within it, this ledger is in view: for what is read by its address, where no reader's session says which."""
    token = _BY_ADDRESS.set((workspace, entry))
    try:
        yield
    finally:
        _BY_ADDRESS.reset(token)


def is_by_address() -> bool:
    """Whether what is asked now is read by its address, with no page to draw on."""
    return _BY_ADDRESS.get() is not None


# Opening a store would show how far it is on a page, and Streamlit remarks in its log where there is none.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(lambda _: not is_by_address())


def workspace() -> Workspace:
    """The workspace of this view: Record unless the reader or the link chose the sample."""
    if given := _BY_ADDRESS.get():
        return given[0]
    return WORKSPACES.get(str(st.session_state.get(KEY)), "record")


def in_link() -> list[str]:
    """What the workspace puts into a link: nothing for the record."""
    return ["Sample"] if is_sample() else []


def is_sample() -> bool:
    """Whether what is shown is illustrative."""
    return workspace() == "sample"


def marked(text: str) -> str:
    """Text as it may leave the page: that of the sample says first that it is illustrative."""
    return f"{ILLUSTRATIVE} sample, not a record: {text}" if is_sample() else text


def at_entry() -> int | None:
    """The entry up to which the ledger of this view stands; none for all of it."""
    if given := _BY_ADDRESS.get():
        return given[1]
    entry = st.session_state.get(AT_ENTRY)
    return None if entry is None else int(entry)


def to_present() -> None:
    """Turns back to the present state; for a button."""
    st.session_state[AT_ENTRY] = None


def to_record() -> None:
    """Turns back to the record; for a button."""
    st.session_state[KEY] = "Record"
