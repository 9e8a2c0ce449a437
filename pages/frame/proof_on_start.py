"""The records proved once the server has started, beside its work: what came of it stands on the page and in the readiness.

Everything is read that an entry or a reference file says; the store is not drawn anew, which takes seconds of both processors
and stays with the button on the page and with `python -m data verify`.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from data import clock
from data.entries import Head
from data.errors import Fault, LedgerAway
from data.proof import faults_of
from data.workspace_ledger import Workspace, WorkspaceLedger

_ASK_AGAIN_S: Final = 10.0
_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class Proof:
    """What one proof came to: whose ledger, up to which entry, when (UTC), each step's sentence, every fault."""

    workspace: Workspace
    head: Head
    ended_at: datetime
    steps: tuple[str, ...]
    faults: tuple[Fault, ...]


_found: dict[Workspace, Proof | None] = {}


def prove(own: WorkspaceLedger) -> None:
    """Proves a workspace's records and keeps what came of it. Where the ledger's server is away, it waits for it."""
    _found[own.workspace] = None
    while _found[own.workspace] is None:
        steps: list[str] = []
        try:
            faults = faults_of(own, say=steps.append, draws=False)
            # Asked last: where the server went away meanwhile, that stands among the faults and is none of the records.
            head = own.head()
        except LedgerAway:
            time.sleep(_ASK_AGAIN_S)
            continue
        _found[own.workspace] = Proof(own.workspace, head, clock.now(), tuple(steps), tuple(faults))
        for fault in faults:
            _LOG.error("The records have a fault: %s", fault.sentence())


def is_running(workspace: Workspace) -> bool:
    """Whether the records are being proved now."""
    return workspace in _found and _found[workspace] is None


def proof(workspace: Workspace) -> Proof | None:
    """What came of the proof; nothing while it is running, and where none was begun."""
    return _found.get(workspace)
