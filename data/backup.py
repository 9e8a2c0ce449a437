"""Copies of a ledger that can be trusted: taken while others write, proved before they are used, never laid over more.

A backup is a folder with one SQLite file, whichever engine the ledger is on, and a manifest with the file's
hash and the last entry's. A restore only adds: what is there stays, and a ledger that holds more than the backup,
or other entries, are refused.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from data import clock
from data.checksums import sha256_of
from data.entries import Head
from data.errors import Fault, LedgerFault
from data.ledger.check import ledger_faults
from data.ledger.engine import FILE, make_file, reading, refused, sqlite_engine, writing
from data.ledger.head_note import forget_head, note_head, noted_head
from data.ledger.ledger import Ledger, ledger_url, open_ledger
from data.ledger.rows import bears, carry_over, head_of, holds
from data.ledger.tables import PRODUCT, require_ours
from data.store_files import sync
from data.workspace_ledger import WORKSPACES

MANIFEST = "manifest.json"
_FORM = 1
_ANOTHER = "Use another backup"


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself: whose ledger, its last entry, its file's bytes, and when it was taken (UTC)."""

    product: str
    form: int
    workspace: str
    taken_at: str
    sequence: int
    entry_sha256: str
    file: str
    file_sha256: str
    size: int

    @property
    def head(self) -> Head:
        """The last entry that the backup holds."""
        return Head(self.sequence, self.entry_sha256)


@dataclass(frozen=True)
class Restored:
    """What a restore did. `lost` is the last entry acknowledged here before, where the backup does not reach it.

    `confirmed` is the newest entry that something outside the backup has too: the ledger there, its note, or a document.
    """

    head: Head
    added: int
    lost: Head | None
    confirmed: Head | None


def backup(folder: Path, to: Path, url: str | None = None) -> Manifest:
    """Copy a workspace's ledger, files received included, into a new folder, while others go on writing.

    The copy is proved before it gets its name. Raises LedgerFault for a ledger that is not whole, for a folder
    that holds something, and for a disk that refuses.
    """
    url = url or ledger_url()
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise LedgerFault(file=to, what="it is not an empty folder", remedy="Name a new folder for each backup")
    part = to.with_name(f"{to.name}.part")
    try:
        with refused(str(to)):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True)
        with open_ledger(folder, url) as ledger:
            _copy(ledger, part / FILE, None if url else folder / FILE)
        head = _proved(part / FILE)
        with refused(str(to)):
            manifest = Manifest(
                product=PRODUCT,
                form=_FORM,
                workspace=folder.name,
                taken_at=clock.now().isoformat(timespec="seconds"),
                sequence=head.sequence,
                entry_sha256=head.sha256,
                file=FILE,
                file_sha256=sha256_of(part / FILE),
                size=(part / FILE).stat().st_size,
            )
            (part / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1) + "\n", encoding="utf-8")
            for path in (part / FILE, part / MANIFEST, part):
                sync(path)
            part.replace(to)
            sync(to.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return manifest


def verified_backup(source: Path) -> Manifest:
    """A backup's manifest, after proof of its bytes and of every entry and file in it. Raises LedgerFault."""
    manifest = _manifest(source)
    path = source / manifest.file
    with refused(str(path)):
        found = sha256_of(path)
    if found != manifest.file_sha256:
        raise LedgerFault(
            file=path,
            what=f"its bytes are not those of the manifest (found {found[:12]}..., listed"
            f" {manifest.file_sha256[:12]}...)",
            remedy=_ANOTHER,
        )
    if _proved(path) != manifest.head:
        raise LedgerFault(file=path, what="it does not end where the manifest says", remedy=_ANOTHER)
    return manifest


def restore(
    source: Path, folder: Path, url: str | None = None, against: Head | None = None, *, unconfirmed: bool = False
) -> Restored:
    """Bring a workspace's ledger to a backup's state, after proof of the backup; all or nothing.

    The ledger there may be missing, empty, or an earlier state of the same ledger. Raises LedgerFault, with
    nothing changed, for a backup that is not whole and for a ledger that is damaged, holds more, or holds others; and for a
    backup without the entry last acknowledged here, or the one that a document names (`against`): a backup written anew from
    end to end hangs together like a true one. Where nothing outside the backup has an entry of it, it is refused unless
    `unconfirmed` says that it is taken as it is.
    """
    url = url or ledger_url()
    manifest = verified_backup(source)
    if folder.name in WORKSPACES and manifest.workspace in WORKSPACES and folder.name != manifest.workspace:
        raise LedgerFault(
            file=source,
            what=f"it is a backup of the {manifest.workspace} workspace, which never goes into the {folder.name}",
            remedy=_ANOTHER,
        )
    noted = noted_head(folder)
    is_gone = url is None and not (folder / FILE).exists()
    # A note beyond the backup's end says nothing of what it holds.
    in_reach = noted if is_gone and noted is not None and noted.sequence <= manifest.sequence else None
    _refuse_forged(source, manifest, in_reach, against)
    here = None if is_gone else _head_there(folder, url)
    confirmed = max(filter(None, (in_reach, against, here)), key=lambda one: one.sequence, default=None)
    if confirmed is None and manifest.sequence and not unconfirmed:
        raise LedgerFault(
            file=source,
            what="nothing outside this backup confirms it: no entry of it is known here, and no mark was given; one that somebody"
            " wrote anew from end to end would look the same",
            remedy="Give the mark that `backup` named when it was taken, or that a document bears (--against 12:0a1b2c3d4e5f6071);"
            " or take it as it is: --unconfirmed",
        )
    if is_gone:
        # Whoever restores into an empty place knows that the ledger was lost; the note would refuse it.
        with refused(str(folder)):
            forget_head(folder)
    engine = sqlite_engine(source / manifest.file, is_frozen=True)
    try:
        with open_ledger(folder, url) as ledger:
            added = _brought_up(ledger, engine, manifest)
            if faults := ledger.verify():
                raise LedgerFault.of(faults)
    finally:
        engine.dispose()
    note_head(folder, manifest.head)
    is_short = noted is not None and noted.sequence > manifest.sequence
    return Restored(manifest.head, added, noted if is_short else None, confirmed)


def _head_there(folder: Path, url: str | None) -> Head | None:
    """The newest entry of the ledger that is there; none of an empty one. A backup without it is refused later."""
    with open_ledger(folder, url) as ledger:
        head = ledger.head()
    return head if head.sequence else None


def _refuse_forged(source: Path, manifest: Manifest, noted: Head | None, against: Head | None) -> None:
    engine = sqlite_engine(source / manifest.file, is_frozen=True)
    try:
        with refused(str(source)), reading(engine) as stored:
            known = (
                (noted, "was acknowledged here"),
                (against, "was given"),
            )
            missing = [(head, why) for head, why in known if head is not None and not bears(stored, head)]
    finally:
        engine.dispose()
    for head, why in missing:
        raise LedgerFault(
            file=source,
            what=f"it is a backup of other records: it does not have entry {head.mark}, which {why}",
            remedy=_ANOTHER,
        )


def _brought_up(ledger: Ledger, engine: Engine, manifest: Manifest) -> int:
    if faults := ledger.verify():
        damaged = Fault(
            "the ledger there is damaged, and a restore changes nothing that is there",
            f"Stop the product, move {FILE} and what lies beside it to another folder, then restore again",
            ledger.place,
        )
        raise LedgerFault.of([damaged, *faults])
    with refused(ledger.place), reading(engine) as stored, writing(ledger.engine) as there:
        head = head_of(there)
        _refuse_more(head, stored, ledger.place, manifest)
        return carry_over(stored, there, after=head.sequence)


def _refuse_more(head: Head, stored: Connection, place: str, manifest: Manifest) -> None:
    if head.sequence > manifest.sequence:
        raise LedgerFault(
            file=place,
            what=f"these records hold more (entry {head.sequence}) than the backup (entry {manifest.sequence})",
            remedy="Use a newer backup; or restore beside them, into another data folder, and compare:"
            " EXPORT_HUB_DATA=/another/folder python -m data restore ... The two are never mixed",
        )
    if not holds(stored, head):
        raise LedgerFault(
            file=place,
            what=f"these are other records: their entry {head.sequence} is not the backup's",
            remedy="Restore into another folder and compare",
        )


def _copy(ledger: Ledger, to: Path, file: Path | None) -> None:
    with refused(str(to)):
        if file is None:
            _copy_rows(ledger.engine, to)
        else:
            with (
                closing(sqlite3.connect(file, timeout=30)) as source,
                closing(sqlite3.connect(to)) as target,
            ):
                # In one step: a copy in several begins again whenever somebody writes in between.
                source.backup(target, pages=-1)
        with closing(sqlite3.connect(to)) as copy:
            # One file that reads from a read-only medium, without a log beside it.
            copy.execute("pragma journal_mode = delete")


def _copy_rows(engine: Engine, to: Path) -> None:
    make_file(to)
    target = sqlite_engine(to)
    try:
        with reading(engine) as source, writing(target) as copy:
            carry_over(source, copy, after=0)
    finally:
        target.dispose()


def _proved(path: Path) -> Head:
    engine = sqlite_engine(path, is_frozen=True)
    try:
        if faults := ledger_faults(engine, str(path), None):
            raise LedgerFault.of(faults)
        with refused(str(path)), reading(engine) as connection:
            require_ours(connection)
            return head_of(connection)
    finally:
        engine.dispose()


def _manifest(source: Path) -> Manifest:
    path = source / MANIFEST
    try:
        read: dict[str, Any] = json.loads(path.read_bytes())
        manifest = Manifest(**read)
        is_ours = manifest.product == PRODUCT and manifest.form == _FORM and manifest.file == FILE
    except (OSError, ValueError, TypeError) as error:
        raise LedgerFault(file=path, what=f"the backup has no whole manifest: {error}", remedy=_ANOTHER) from error
    if not is_ours:
        raise LedgerFault(file=path, what="it is no backup that this version can read", remedy=_ANOTHER)
    return manifest
