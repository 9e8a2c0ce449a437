"""What a submitted long list would change in our records, counted in a process beside the server."""

import json
from datetime import date
from threading import Lock
from typing import NamedTuple

from data.actions import SUBMITTED
from data.beside import Beside
from data.errors import ExportHubError
from data.projection import is_list
from data.returns.long.compare import Compared, compared
from data.store import Store
from data.workspace_ledger import Workspace, WorkspaceLedger

_one_at_a_time = Lock()


class ListChange(NamedTuple):
    """The difference that publishing the list would make, and the entry up to which the records stood that it was counted on."""

    drawn_to: int
    rows: tuple[Compared, ...]

    def as_json(self) -> str:
        """The difference as one process gives it to another."""
        rows = [[one.isoformat() if isinstance(one, date) else one for one in row] for row in self.rows]
        return json.dumps({"drawn_to": self.drawn_to, "rows": rows})


def change_counted(own: WorkspaceLedger, store: Store, sequence: int) -> ListChange:
    """The change counted here. Raises ExportHubError for an entry that submits no long list, ValueError where it cannot be drawn."""
    ledger = own.whole_ledger()
    entry = ledger.entry(sequence)
    if entry.action != SUBMITTED or not is_list(entry):
        raise ExportHubError(what=f"entry {sequence} submits no long list", remedy="Name one of the page Approvals")
    as_on, content = date.fromisoformat(entry.payload["as_on_date"]), ledger.blob(str(entry.payload["file_sha256"]))
    return ListChange(store.drawn_to, compared(store.path, store.drawn_to, entry.payload, as_on, content))


def change_of_list(workspace: Workspace, sequence: int) -> ListChange:
    """The change counted in a process of its own; this waits for it, about a minute for two million rows.

    Raises ExportHubError with its words where it fails, and where another list is being counted.
    """
    if not _one_at_a_time.acquire(blocking=False):
        raise ExportHubError(what="another list is being counted", remedy="Do it again in a minute")
    try:
        found = json.loads(Beside("compare-list", str(sequence), "--workspace", workspace).output())
    finally:
        _one_at_a_time.release()
    rows = (
        Compared(state, district, date.fromisoformat(starts_on), date.fromisoformat(ends_on), *counts)
        for state, district, starts_on, ends_on, *counts in found["rows"]
    )
    return ListChange(found["drawn_to"], tuple(rows))
