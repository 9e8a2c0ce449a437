"""The sample into the ledger of its workspace, by the very steps of any import: settled, received, read, published.

It can be stopped at any moment and begun again: what is in the ledger already is found there and added no second time,
and entries come in the same order every time.
"""

import hashlib
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from data.errors import ExportHubError
from data.people.identity import Identity, alone
from data.people.rights import require
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger

if TYPE_CHECKING:
    from data.returns.intake import Draft
    from data.samples.files import SampleFile

EDITION = 8
"""Raise it when a file of the sample says something else than before: a ledger that holds an older edition is then not full."""

ACTOR = alone("Illustrative sample")
"""Who the entries of the sample are by: no person."""

LOADED = f"sample:loaded:{EDITION}"
"""Key of the entry that says that the whole sample is in."""

_READERS = 2
"""Files are read in child processes of their own, so two threads keep two processors busy."""

_AHEAD = 6

Progress = Callable[[int, int, str], None]


def is_loaded(workspace_ledger: WorkspaceLedger) -> bool:
    """Whether the whole sample is in this ledger: one look into the ledger. Always false for the record's."""
    return (
        workspace_ledger.is_sample
        and workspace_ledger.ledger is not None
        and workspace_ledger.ledger.find(LOADED) is not None
    )


def load_sample(
    workspace_ledger: WorkspaceLedger, store: Store, by: Identity, progress: Progress = lambda *_: None
) -> None:
    """Take in every file of the sample that is not in this ledger yet, then draw its store anew.

    `store` is any store of the product: its register is asked. `progress` hears how many of how many files are done, and
    the last one's name. Raises ExportHubError for the record's ledger, LedgerFault and StoreFault as an import does, AccessFault.
    """
    require(by, "fill_sample")
    if not workspace_ledger.is_sample:
        raise ExportHubError(
            what="the sample's returns are illustrative and never enter the record",
            remedy="Open the workspace Sample: open_workspace_ledger('sample')",
        )
    if not is_loaded(workspace_ledger):
        _load(workspace_ledger, store, progress)
    open_store(workspace_ledger=workspace_ledger).close()


def _load(workspace_ledger: WorkspaceLedger, store: Store, progress: Progress) -> None:
    from data.returns import intake
    from data.returns.names.settled_names import aliases_of, settle_name
    from data.samples.files import FILE_COUNT, sample_files, sample_registers
    from data.samples.spellings import SETTLED

    ledger = workspace_ledger.whole_ledger()
    registers = sample_registers(store)
    latest = registers[max(registers)]
    for one in SETTLED:
        key = f"sample:settled:{one.state_code}:{one.written}"
        settle_name(ledger, latest, one.state_code, one.written, one.district_code, one.reason, ACTOR, key=key)
    aliases = aliases_of(ledger)
    stored = _files_published(workspace_ledger)

    def read(file: "SampleFile") -> "Draft | None":
        if hashlib.sha256(file.content).hexdigest() in stored:
            return None
        # The sample's remarks were written with their rows.
        return intake.read(
            file.content, file.name, registers[file.as_on_date], aliases, file.as_on_date
        ).with_remarks_held()

    for done, (file, draft) in enumerate(_read_ahead(sample_files(registers), read), start=1):
        if draft is not None:
            intake.receive(ledger, file.content, file.name, ACTOR)
            intake.publish(ledger, draft, file.document, file.as_on_date, ACTOR, is_sample=True)
        progress(done, FILE_COUNT, file.name)
    ledger.append(
        "loaded", {"what": "sample", "edition": EDITION, "files": FILE_COUNT}, actor=ACTOR.subject, key=LOADED
    )


def _files_published(workspace_ledger: WorkspaceLedger) -> frozenset[str]:
    """SHA-256 of each file whose rows were published, whether or not somebody has taken them back since."""
    entries = workspace_ledger.whole_ledger().entries()
    return frozenset(str(entry.payload.get("file_sha256")) for entry in entries if entry.action == "published")


def _read_ahead(
    files: "Iterator[SampleFile]", read: "Callable[[SampleFile], Draft | None]"
) -> "Iterator[tuple[SampleFile, Draft | None]]":
    """Each file with what was read of it, in order; a few are read ahead of the one that is handed out."""
    waiting: deque[tuple[SampleFile, Future[Draft | None]]] = deque()
    readers = ThreadPoolExecutor(_READERS)
    try:
        for file in files:
            waiting.append((file, readers.submit(read, file)))
            if len(waiting) > _AHEAD:
                first, draft = waiting.popleft()
                yield first, draft.result()
        while waiting:
            first, draft = waiting.popleft()
            yield first, draft.result()
    finally:
        readers.shutdown(cancel_futures=True)
