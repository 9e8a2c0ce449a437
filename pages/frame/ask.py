"""Opens each workspace's store once for all readers and remembers answers; the one place where a fault becomes words on a page."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from threading import Lock
from time import monotonic
from typing import Any, Final, NamedTuple, NoReturn, TypeVar, TypeVarTuple

import streamlit as st

from data import clock, store_files
from data.beside import Beside, draw_beside, takes_long
from data.errors import ExportHubError, LedgerAway, StoreBusy
from data.ledger.ledger import Ledger
from data.store import Store, open_store, store_in_use
from data.workspace_ledger import Workspace, WorkspaceLedger, open_workspace_ledger
from geo.boundaries import check_outlines
from pages.frame.markdown import plain
from pages.frame.workspace import at_entry, is_by_address, workspace

_AWAY_FOR_S: Final = 10.0
"""How long a ledger's server that did not answer is left alone: no reader waits for it meanwhile."""
_DRAW_AGAIN_AFTER_S: Final = 60.0
_LOG = logging.getLogger(__name__)
Arguments = TypeVarTuple("Arguments")
T = TypeVar("T")


class Behind(NamedTuple):
    """That entries came which the figures are still without: since when (UTC), and why they could not be taken in, if so."""

    since: datetime
    fault: str = ""


class _Held:
    """One workspace's ledger and the store drawn from it, opened once for all readers, brought up when an entry comes."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace_ledger = open_workspace_ledger(workspace)
        self.away_since: datetime | None = None
        """Since when the server that keeps the ledger has not answered; the figures are those drawn before."""
        self.behind: Behind | None = None
        """While newer entries are being taken in, which takes minutes for a long list: readers go on with this store."""
        self._drawing: Beside | None = None
        self._ask_again_at = 0.0
        self._renewing = Lock()
        in_use = store_in_use(self.workspace_ledger, (check_outlines,))
        if in_use is None:
            if takes_long(self.workspace_ledger):
                draw_beside(self.workspace_ledger).output()
            in_use = open_store(workspace_ledger=self.workspace_ledger, checks=(check_outlines,))
        self.store = in_use
        self._looked_at = in_use.drawn_to
        self._renew(every_entry=True)
        # What is loaded by now lives as long as the server: out of the collector's rounds (see .streamlit/config.toml).
        gc.collect()
        gc.freeze()

    def renew(self, *, every_entry: bool = False) -> None:
        """Bring the store up to every fact of the ledger, or to every entry, and make good one whose file is gone.

        Where the ledger's server is away, what is drawn stays in use, and the server is asked again after some seconds.
        Raises ExportHubError.
        """
        with self._renewing:
            if monotonic() < self._ask_again_at:
                return
            try:
                self._renew(every_entry=every_entry)
            except LedgerAway:
                self.away_since = self.away_since or clock.now()
                self._ask_again_at = monotonic() + _AWAY_FOR_S
            else:
                self.away_since = None

    def _renew(self, *, every_entry: bool) -> None:
        if self._drawing is not None and not self._has_drawn(self._drawing):
            return
        is_gone = not self.store.is_in_place()
        if is_gone:
            _LOG.warning("%s is no longer the file that was opened; the store is renewed.", self.store.path)
        if not is_gone and not self._is_behind(every_entry=every_entry):
            self.behind = None
            return
        try:
            if store_files.is_being_built(self.workspace_ledger.folder):
                self._go_on()
            elif takes_long(self.workspace_ledger):
                self._go_on()
                self._drawing = draw_beside(self.workspace_ledger)
            else:
                # The old one closes when the last reader's question to it is answered.
                self.store = open_store(workspace_ledger=self.workspace_ledger, checks=(check_outlines,), waits=False)
                self.behind = None
                _remembered.cache_clear()
        except StoreBusy:
            self._go_on()

    def _go_on(self) -> None:
        """Note that this store is older than the ledger, and since when."""
        self.behind = self.behind or Behind(clock.now())

    def _has_drawn(self, drawing: Beside) -> bool:
        """Whether the process that draws is done and its store can be opened; where it failed, it is tried again after a while."""
        if drawing.is_running:
            return False
        self._drawing = None
        try:
            drawing.output()
        except ExportHubError as fault:
            _LOG.exception("Newer entries could not be taken in.")
            self.behind = Behind(self.behind.since if self.behind else clock.now(), fault.what)
            self._ask_again_at = monotonic() + _DRAW_AGAIN_AFTER_S
            return False
        return True

    def _is_behind(self, *, every_entry: bool) -> bool:
        """Whether entries came that must be shown. An upload or an export changes no figure: no reader waits for it."""
        drawn_to, head = self.store.drawn_to, self.workspace_ledger.head().sequence
        if head == drawn_to or (head == self._looked_at and not every_entry):
            return False
        if every_entry or self.workspace_ledger.facts_changed_since(drawn_to):
            return True
        self._looked_at = head  # asked once what came since; the next page asks again only of what is newer
        return False


@st.cache_resource(show_spinner="Building the store from the reference tables …")
def _opened(workspace: Workspace) -> _Held:
    return _Held(workspace)


class _Stored:
    """Each workspace as it was opened, without Streamlit's own look-up: a page asks some sixty times, which took a fifth of its script."""

    def __init__(self) -> None:
        self._found: dict[Workspace, _Held] = {}

    def __call__(self, workspace: Workspace) -> _Held:
        found = self._found.get(workspace)
        if found is None:
            found = self._found[workspace] = _opened(workspace)
        return found

    def open_ahead(self, workspace: Workspace) -> None:
        """Opens one before there is a reader, to whom Streamlit could say that it is being opened."""
        self._found[workspace] = _Held(workspace)

    def clear(self) -> None:
        """Lets go of what is opened."""
        self._found.clear()
        _opened.clear()


_stored: Final = _Stored()


def open_ahead(workspace: Workspace) -> None:
    """Opens a workspace before there is a reader. Raises ExportHubError."""
    _stored.open_ahead(workspace)


# Each is a store of its own, drawn in some seconds: kept for the few who look back at one time.
@st.cache_resource(show_spinner="Drawing our records as the ledger stood at that entry …", max_entries=4)
def _past(workspace: Workspace, entry: int) -> Store:
    own = _stored(workspace).workspace_ledger.up_to(entry)
    if takes_long(own):
        draw_beside(own).output()
    return open_store(workspace_ledger=own)


def ledger_away_since() -> datetime | None:
    """Since when the ledger's server has not answered, in UTC; nothing while it does."""
    return _stored(workspace()).away_since


def behind() -> Behind | None:
    """Whether, in this view, entries that change figures are still to be taken in; nothing where an earlier state is looked at."""
    return _stored(workspace()).behind if at_entry() is None else None


def workspace_ledger() -> WorkspaceLedger:
    """The ledger of the reader's workspace; a fault in opening it is shown, and the page stops there."""
    try:
        return _stored(workspace()).workspace_ledger
    except ExportHubError as fault:
        _show(fault)


def record_ledger() -> Ledger:
    """The ledger of the record, which also says who may do what, in either workspace. Raises ExportHubError."""
    return _stored("record").workspace_ledger.whole_ledger()


def store() -> Store:
    """The store of the reader's workspace, drawn up to the entry that the view names; a fault is shown, and the page stops."""
    entry = at_entry()
    try:
        present = _stored(workspace()).store
        return present if entry in (None, present.drawn_to) else _past(workspace(), entry)
    except ExportHubError as fault:
        _show(fault)


def drawn_to() -> int:
    """The entry of the ledger up to which the store in view is drawn."""
    return store().drawn_to


def state_of_store() -> str:
    """What the store of this view says, as a mark that a store with other rows does not have."""
    return store().content_hash[:16]


def renew(*, every_entry: bool = False) -> None:
    """Brings the store up to the newest fact of the ledger; the frame does so before each page.

    Once for a page, so that all its figures are of one state of the ledger, and because the ledger takes longer to ask than
    an answer that is remembered. Pages that show the log ask for every entry, those included that change no figure.
    """
    try:
        _stored(workspace()).renew(every_entry=every_entry)
    except ExportHubError as fault:
        _show(fault)


# Answers are immutable rows, so one copy serves every reader; st.cache_data would copy them on each hit.
# A national answer weighs up to half a megabyte, and most readers ask the same few.
@lru_cache(maxsize=128)
def _remembered(question: Callable[..., Any], *arguments: Any) -> Any:
    return question(*arguments)


def ask(question: Callable[[Store, *Arguments], T], *arguments: *Arguments) -> T:
    """The answer to a question of `analytics`, remembered for the life of the store."""
    try:
        answer: T = _remembered(question, store(), *arguments)
    except ExportHubError as fault:
        _show(fault)
    return answer


def act(action: Callable[..., T], *given: Any, **named: Any) -> T | None:
    """What a change of the ledger gives back, or nothing once its faults stand on the page, all of one pass."""
    try:
        return action(*given, **named)
    except ExportHubError as fault:
        st.error("\n".join(f"- {plain(one.sentence())}" for one in fault.faults), icon=":material/error:")
        return None


def _show(fault: ExportHubError) -> NoReturn:
    if is_by_address():
        raise fault
    st.error(f"**Our records cannot be shown.** {fault}", icon=":material/error:")
    st.stop()
