"""What a server does with the record before and after its first answer."""

from __future__ import annotations

from pages.frame.ask import open_ahead, workspace_ledger
from pages.frame.proof_on_start import prove
from pages.frame.workspace import by_address


def open_record() -> None:
    """Opens the record before the first request, which is answered from it also where the ledger's server has gone away since.

    Raises ExportHubError.
    """
    open_ahead("record")


def prove_record() -> None:
    """Proves the record, which takes as long as its ledger is long: for a thread beside the work."""
    with by_address("record", None):
        own = workspace_ledger()
    prove(own)
