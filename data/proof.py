"""The proof of a workspace from end to end: reference tables, ledger, and the store drawn from both."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from data import store_files
from data.checksums import sha256_of, verified_sums
from data.entries import Head
from data.errors import ExportHubError, Fault
from data.paths import REFERENCE
from data.set_aside import set_aside
from data.store import open_store
from data.value_proof import value_faults
from data.workspace_ledger import WorkspaceLedger

Say = Callable[[str], None]

_REBUILD = "Run `python -m data rebuild`: the store is drawn anew from the reference tables and the ledger"
_TRIES = 3


def faults_of(
    workspace_ledger: WorkspaceLedger,
    reference: Path = REFERENCE,
    say: Say = lambda _: None,
    *,
    against: Head | None = None,
    draws: bool = True,
) -> list[Fault]:
    """Every fault of the ledger in one pass; `say` hears each step's result in a sentence.

    The store is drawn anew in a folder that is thrown away, and compared by content with the one in use. It is
    not drawn from reference tables or a ledger that have faults themselves, nor without `draws`. `against` is an entry as a
    document names it: a chain that was written anew from end to end hangs together, and does not have it.
    """
    found = _reference_faults(reference, say)
    if workspace_ledger.ledger is not None:
        faults = workspace_ledger.ledger.verify()
        if faults:
            say(f"{_words(faults)} in the ledger.")
        else:
            head = workspace_ledger.head()
            say(f"No fault in the ledger, {head.sequence} entries, head {head.mark}.")
        found += faults
    if against is not None:
        found += _mark_faults(workspace_ledger, against, say)
    found += _store_faults(workspace_ledger, say)
    if not draws:
        return found
    if found:
        say("The store was not drawn anew: what it is drawn from is not whole, or it is not itself.")
    else:
        found += _comparison_faults(workspace_ledger, reference, say)
        found += _aside_faults(workspace_ledger, reference)
        found += _value_faults(workspace_ledger, reference, say)
    return found


def _words(faults: list[Fault]) -> str:
    return f"{len(faults)} fault{'' if len(faults) == 1 else 's'}" if faults else "No fault"


def _mark_faults(workspace_ledger: WorkspaceLedger, against: Head, say: Say) -> list[Fault]:
    if workspace_ledger.whole_ledger().bears(against):
        say(f"Entry {against.mark} is in the ledger.")
        return []
    return [
        Fault(
            f"these are not the records that the document was made from: they have no entry {against.mark}",
            "Compare number and hash with the document; if both are right, put a backup in place that has the entry",
            workspace_ledger.whole_ledger().place,
        )
    ]


def _reference_faults(reference: Path, say: Say) -> list[Fault]:
    from data.load import verify_reference

    try:
        sums = verified_sums(reference)
        verify_reference(reference, sums)
    except ExportHubError as error:
        say(f"{_words(list(error.faults))} in the reference tables.")
        return list(error.faults)
    say(f"No fault in the {len(sums)} reference files.")
    return []


def _store_faults(workspace_ledger: WorkspaceLedger, say: Say) -> list[Fault]:
    """Faults of the store's file as it lies there; a store that was never drawn has none."""
    pointer = store_files.read_pointer(workspace_ledger.folder)
    if pointer is None:
        say("There is no store yet; the next start draws it.")
        return []
    path = workspace_ledger.folder / pointer.file
    faults = []
    if not path.exists():
        faults.append(Fault("the store in use is gone", _REBUILD, str(path)))
    elif (found := sha256_of(path)) != pointer.file_sha256:
        faults.append(
            Fault(
                f"its bytes are not those that were written (found {found[:12]}...,"
                f" written {pointer.file_sha256[:12]}...)",
                _REBUILD,
                str(path),
            )
        )
    drawn_to = Head(pointer.ledger_sequence, pointer.ledger_sha256)
    if workspace_ledger.ledger is not None and not workspace_ledger.ledger.holds(drawn_to):
        faults.append(
            Fault(
                f"the store knows an entry {pointer.ledger_sequence} that the ledger does not have",
                "Put a backup of the ledger in its place: python -m data restore",
                str(path),
            )
        )
    say(f"{_words(faults)} in the store's file.")
    return faults


def _comparison_faults(workspace_ledger: WorkspaceLedger, reference: Path, say: Say) -> list[Fault]:
    """The store in use, brought up to the ledger, against one drawn from nothing."""
    for _ in range(_TRIES):
        with tempfile.TemporaryDirectory(prefix="store-drawn-anew-") as folder:
            stored, in_use_at = _drawn(workspace_ledger, reference)
            fresh, fresh_at = _drawn(replace(workspace_ledger, folder=Path(folder)), reference)
        # An entry that came between the two is no fault: look again.
        if in_use_at == fresh_at:
            break
    else:
        return [
            Fault(
                "entries came faster than the store could be compared",
                "Verify again when fewer people write",
                str(workspace_ledger.folder),
            )
        ]
    if stored == fresh:
        say(f"The store drawn anew says the same: content {stored[:12]}.")
        return []
    say("The store drawn anew says something else.")
    what = f"the store in use (content {stored[:12]}...) differs from one drawn anew ({fresh[:12]}...)"
    return [Fault(what, _REBUILD, str(workspace_ledger.folder))]


def _aside_faults(workspace_ledger: WorkspaceLedger, reference: Path) -> list[Fault]:
    """Entries that the ledger holds and the store cannot draw: no figure counts anything of them."""
    with open_store(reference=reference, workspace_ledger=workspace_ledger) as store:
        return [
            Fault(
                f"it cannot be drawn and is set aside, so that nothing of it is in any figure: {one.reason}",
                f"Undo it: python -m data undo {one.sequence}, or on the page Import; then send a corrected return",
                f"{workspace_ledger.workspace}, entry {one.sequence} ({one.kind})",
            )
            for one in set_aside(store)
        ]


def _value_faults(workspace_ledger: WorkspaceLedger, reference: Path, say: Say) -> list[Fault]:
    """What the store says of each published row, against its entry."""
    with open_store(reference=reference, workspace_ledger=workspace_ledger) as store:
        faults = list(value_faults(workspace_ledger.entries(0, workspace_ledger.head().sequence), store))
    say(f"{_words(faults)} in the values of the rows published.")
    return faults


def _drawn(workspace_ledger: WorkspaceLedger, reference: Path) -> tuple[str, int]:
    """Content hash of a folder's store, and the entry up to which it is drawn."""
    with open_store(reference=reference, workspace_ledger=workspace_ledger) as store:
        pointer = store_files.read_pointer(workspace_ledger.folder)
        return store.content_hash, pointer.ledger_sequence if pointer else 0
