"""The received file that the page Import shows: another page may turn to it."""

from __future__ import annotations

import streamlit as st

from analytics.log.returns import ReceivedFile

FILE = "file"


def open_file(file: ReceivedFile) -> None:
    """Makes it the file that the page Import shows."""
    st.session_state[FILE] = file.file_sha256[:12]
