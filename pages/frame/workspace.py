"""Which books the reader is in, workspace and state of the ledger, and the mark that everything of the sample carries.

Record holds the public record and the returns received; Sample holds illustrative returns in a database of its own. The
choice lives in the link like any filter; nothing here or elsewhere takes both.
"""

from __future__ import annotations

from typing import Final

import streamlit as st

from data.workspace_ledger import Workspace

KEY: Final = "workspace"
AT_ENTRY: Final = "at_entry"
_LABELS: Final[dict[str, Workspace]] = {"Record": "record", "Sample": "sample"}
ILLUSTRATIVE: Final = "Illustrative"


def switch() -> None:
    """The control that turns from one workspace to the other; every page draws it, so that its link carries the choice."""
    st.segmented_control("Workspace", list(_LABELS), default="Record", required=True, key=KEY, bind="query-params")


def workspace() -> Workspace:
    """The workspace of this view: Record unless the reader or the link chose the sample."""
    return _LABELS.get(str(st.session_state.get(KEY)), "record")


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
    """The entry of the ledger up to which the books of this view stand; none for all that they hold."""
    entry = st.session_state.get(AT_ENTRY)
    return None if entry is None else int(entry)


def to_present() -> None:
    """Turns back to the books as they are; for a button."""
    st.session_state[AT_ENTRY] = None


def to_record() -> None:
    """Turns back to the record; for a button."""
    st.session_state[KEY] = "Record"
