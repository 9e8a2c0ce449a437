"""What stands before the pages of the sample until its illustrative returns are in: why, a button, and how far it is."""

from __future__ import annotations

import threading
import time

import streamlit as st

from data.errors import ExportHubError
from data.people.identity import Identity
from data.samples.loading import is_loaded, load_sample
from data.store import open_store
from data.workspace_ledger import open_workspace_ledger
from pages.frame.actor import identity, may
from pages.frame.ask import workspace_ledger
from pages.frame.markdown import plain
from pages.frame.workspace import is_sample


class _Filling:
    """The one filling of the sample in this process: it goes on when the reader who began it leaves."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self.done, self.of, self.name = 0, 1, ""
        self.fault: ExportHubError | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self, by: Identity) -> None:
        if not self.is_running:
            self.fault = None
            self._thread = threading.Thread(target=self._fill, args=(by,), name="sample", daemon=True)
            self._thread.start()

    def _fill(self, by: Identity) -> None:
        try:
            with open_workspace_ledger("sample") as own, open_store(workspace_ledger=own) as store:
                load_sample(own, store, by, self._hear)
        except ExportHubError as fault:
            self.fault = fault

    def _hear(self, done: int, of: int, name: str) -> None:
        self.done, self.of, self.name = done, of, name


@st.cache_resource(show_spinner=False)
def _filling() -> _Filling:
    return _Filling()


def is_open() -> bool:
    """Whether the pages can be shown: always in the record, in the sample once its returns are in."""
    if not is_sample() or is_loaded(workspace_ledger()):
        return True
    filling = _filling()
    st.title("The sample is still empty", anchor=False)
    st.markdown(
        "The sample shows every page full, with made-up returns of 36 States/UTs as on three dates. They are taken in by the "
        "same import as any State's return, which takes one to two minutes, once. The record is not touched."
    )
    if not filling.is_running:
        if filling.fault:
            st.error(plain(str(filling.fault)), icon=":material/error:")
        if not st.button("Fill the sample", type="primary", icon=":material/science:", disabled=not may("fill_sample")):
            return False
        filling.start(identity())
    _show_progress(filling)
    return False


def _show_progress(filling: _Filling) -> None:
    bar = st.progress(0.0, text="Beginning …")
    while filling.is_running:
        bar.progress(filling.done / filling.of, text=plain(f"{filling.done} of {filling.of} returns: {filling.name}"))
        time.sleep(0.25)
    st.rerun()
