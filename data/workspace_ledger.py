"""One workspace: its folder, its ledger, and nothing of the other workspace.

Record holds the public record and what the user imports; Sample holds illustrative returns. Each has a folder of its own
with a ledger and a store of its own, and no function takes both: what is in one cannot reach the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Self

import duckdb

from data.actions import FACT_ACTIONS
from data.entries import NO_ENTRY, Entry, Head
from data.errors import ExportHubError
from data.ledger.ledger import Ledger, open_ledger
from data.paths import data_folder
from data.store_files import folder_fault

Workspace = Literal["record", "sample"]
PAST = "past"
"""Folder, in that of a workspace, of the store that is drawn up to an earlier entry."""

WORKSPACES: tuple[Workspace, ...] = ("record", "sample")


@dataclass(frozen=True)
class WorkspaceLedger:
    """A workspace's folder and ledger; without a ledger the store holds the reference tables alone."""

    workspace: Workspace
    folder: Path
    ledger: Ledger | None = None
    until: int | None = None
    """The last entry that this ledger knows of, where it is an earlier state of a workspace; then it is only read."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.ledger:
            self.ledger.close()

    @property
    def is_sample(self) -> bool:
        """Whether what this ledger holds is illustrative."""
        return self.workspace == "sample"

    def whole_ledger(self) -> Ledger:
        """The ledger, where there is one. Raises ExportHubError where reference tables stand alone."""
        if self.ledger is None:
            raise ExportHubError(what="these records have no ledger", remedy="Open them with open_workspace_ledger")
        return self.ledger

    def head(self) -> Head:
        """The ledger's newest entry, or the place before the first."""
        if self.ledger is None or self.until == 0:
            return Head(0, NO_ENTRY)
        if self.until is None:
            return self.ledger.head()
        last = self.ledger.entry(self.until)
        return Head(last.sequence, last.entry_sha256)

    def up_to(self, sequence: int) -> Self:
        """The workspace as its ledger stood at an entry, 0 for before the first; its store lies in a folder of its own."""
        return replace(self, folder=self.folder / PAST, until=sequence)

    def facts_changed_since(self, sequence: int) -> bool:
        """Whether an entry after this one changed what figures are counted from, or how names are read."""
        return self.ledger is not None and self.ledger.has_after(sequence, FACT_ACTIONS)

    def entries(self, after: int, up_to: int) -> Iterator[Entry]:
        """The entries after one sequence number, up to and with another."""
        if self.ledger:
            yield from (entry for entry in self.ledger.entries(after) if entry.sequence <= up_to)

    def draw_list(self, connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
        """Lay down the rows of an entry's long list. Raises ValueError, or LedgerFault for a file that is not as received."""
        _draw_list(self.whole_ledger(), connection, entry)

    def holds(self, sequence: int, sha256: str) -> bool:
        """Whether the ledger has this very entry, so that a store drawn up to it may be brought forward."""
        if sequence == 0:
            return True
        if self.ledger is None or sequence > self.head().sequence:
            return False
        return self.ledger.entry(sequence).entry_sha256 == sha256


def open_workspace_ledger(workspace: Workspace, folder: Path | None = None) -> WorkspaceLedger:
    """The ledger of a workspace under the data folder. Raises StoreFault for the folder, LedgerFault for the ledger."""
    place = (data_folder() if folder is None else folder) / workspace
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise folder_fault(place, error) from error
    return WorkspaceLedger(workspace, place, open_ledger(place, draw_list=_draw_list))


def _draw_list(ledger: Ledger, connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    # Its frames cost a start more than all else, and most ledgers have no such entry.
    from data.returns.long.draw import draw_list

    draw_list(connection, entry, ledger.blob(str(entry.payload["file_sha256"])))
