"""Whether the product is alive, and whether it can do its work: what a proxy, a watchdog or an operator asks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from data.errors import ExportHubError
from data.ledger.engine import writing
from data.paths import data_folder

LEAST_FREE: Final = 200 * 1024 * 1024
"""Bytes that must be free on the disk of the records: a store drawn anew and a day of returns fit in them."""
_OK: Final = "ok"
BEING_VERIFIED: Final = "being verified since the start"
"""The proof of the records after a start, which nobody has to wait for."""
BEING_TAKEN_IN: Final = "newer entries are being taken in"
"""A long list takes minutes: readers go on with the store in use, and a line above every page says so."""
_FRESH: Final = {"Cache-Control": "no-store"}


async def alive(_: Request) -> Response:
    """That the process answers; nothing is asked of ledger or disk."""
    return PlainTextResponse("ok\n", headers=_FRESH)


async def ready(_: Request) -> Response:
    """Whether each thing that the work needs is there: 200, or 503 with what is not."""
    found = await run_in_threadpool(checks)
    is_ready = all(words in (_OK, BEING_VERIFIED, BEING_TAKEN_IN) for words in found.values())
    return JSONResponse(found, 200 if is_ready else 503, headers=_FRESH)


def checks() -> Mapping[str, str]:
    """Each check by name: "ok", or what is wrong, without any address or path of the machine."""
    return {name: _outcome(check) for name, check in _CHECKS.items()}


def _outcome(check: Callable[[], str]) -> str:
    try:
        return check()
    except (ExportHubError, OSError) as fault:
        return f"not ready ({type(fault).__name__}); the log of the server says more"


def _ledger() -> str:
    from pages.frame.ask import workspace_ledger
    from pages.frame.workspace import by_address

    with by_address("record", None):
        ledger = workspace_ledger().whole_ledger()
    with writing(ledger.engine):
        return "ok"


def _disk() -> str:
    folder = data_folder()
    there = next(one for one in (folder, *folder.parents) if one.exists())
    return "ok" if shutil.disk_usage(there).free >= LEAST_FREE else "less than 200 MB are free for the records"


def _store() -> str:
    from pages.frame.ask import behind, renew, store, workspace_ledger
    from pages.frame.workspace import by_address

    with by_address("record", None):
        renew()
        if (found := behind()) is not None and not found.fault:
            return BEING_TAKEN_IN
        drawn_to, own = store().drawn_to, workspace_ledger()
        is_behind = drawn_to != own.head().sequence and own.facts_changed_since(drawn_to)
    return "the store is behind the ledger" if is_behind else "ok"


def _records() -> str:
    from pages.frame.proof_on_start import proof

    found = proof("record")
    if found is None:
        return BEING_VERIFIED
    return _OK if not found.faults else f"faults found: {len(found.faults)}; the page Sources and log names them"


_CHECKS: Final[Mapping[str, Callable[[], str]]] = {
    "ledger": _ledger,
    "disk": _disk,
    "store": _store,
    "records": _records,
}
