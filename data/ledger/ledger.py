"""The ledger: what was accepted, by whom, when and from which file, in a chain that shows every change.

It is the truth of our records; the store is drawn from it and can be thrown away. An entry is acknowledged only
when it is on the disk; nothing is ever changed or deleted, and both engines refuse it by trigger. The same key
gives the same entry back, so whoever does not know whether an append went through simply does it again.
"""

import hashlib
import os
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Self

import duckdb
from sqlalchemy import Connection, Engine

from data.actions import FACT_ACTIONS, SUBMITTED
from data.drawing import Trial, require_list
from data.entries import FILE_FIELD, NO_ENTRY, Entry, Head, canonical, check_signs, check_words, files_named
from data.errors import Fault, LedgerFault
from data.ledger.check import ledger_faults
from data.ledger.engine import FILE, opened, reading, refused, require_in_place, writing
from data.ledger.head_note import NOTE, note_head, noted_head
from data.ledger.rows import (
    AT_ONCE,
    RESTORE,
    add_entry,
    bears,
    broken,
    entry_of,
    entry_with,
    file_content,
    has_after,
    head_of,
    holds,
    keep_files,
    last_with,
    pages,
    with_actions,
)

__all__ = ["LEDGER_VARIABLE", "Entry", "Head", "Ledger", "ledger_url", "open_ledger"]

LEDGER_VARIABLE = "EXPORT_HUB_LEDGER"
"""Environment variable that puts the ledger on a PostgreSQL server, for several machines."""

DrawsList = Callable[["Ledger", duckdb.DuckDBPyConnection, Entry], None]
"""Lays down the rows of an entry's long list, read from the file that the ledger has."""


def ledger_url() -> str | None:
    """The PostgreSQL address that this installation names, or None for SQLite in the workspace's folder."""
    return os.environ.get(LEDGER_VARIABLE, "").strip() or None


def open_ledger(folder: Path, url: str | None = None, *, draw_list: "DrawsList | None" = None) -> "Ledger":
    """The ledger of a workspace's folder, made if there is none: SQLite in the folder, or PostgreSQL by URL.

    Without a `url` the environment variable EXPORT_HUB_LEDGER is asked. On PostgreSQL each workspace has a
    schema of its own, named after its folder. Raises LedgerFault for a folder or server that cannot be written,
    for a file that is no ledger, for one of a newer version, and for one that lost entries acknowledged here.
    """
    url = url or ledger_url()
    noted = noted_head(folder)
    if noted is not None and url is None and not (folder / FILE).exists():
        raise _lost(str(folder / FILE), noted)
    ledger = Ledger(folder, *opened(folder, url), draw_list)
    is_whole = False
    try:
        is_whole = noted is None or ledger.holds(noted)
    finally:
        if not is_whole:
            ledger.close()
    if noted is not None and not is_whole:
        raise _lost(ledger.place, noted)
    return ledger


class Ledger:
    """An open ledger, safe to share between threads; other processes may append at the same time."""

    def __init__(self, folder: Path, engine: Engine, place: str, draw_list: "DrawsList | None" = None) -> None:
        """Meant for `open_ledger`, which makes the engine and checks what lies there."""
        self._draw_list = None if draw_list is None else partial(draw_list, self)
        self._folder = folder
        self._engine = engine
        self._place = place
        # Threads of one process queue here without polling; processes queue at the engine.
        self._one_writer = threading.Lock()
        self._trial = Trial()
        self._acknowledged = Head(0, NO_ENTRY)

    @property
    def place(self) -> str:
        """Where it is kept, in words, without a password."""
        return self._place

    @property
    def engine(self) -> Engine:
        """The engine itself, for `data.backup`, which carries rows over unchanged."""
        return self._engine

    def append(
        self,
        action: str,
        payload: Mapping[str, Any],
        *,
        actor: str,
        key: str | None = None,
        blobs: Sequence[bytes] = (),
        drawn_to: int | None = None,
    ) -> Entry:
        """Add one entry with the files it rests on, all or nothing; it is on the disk when this returns.

        A `key` that an entry has already gives that entry back, `is_repeat` set, and adds nothing, whatever
        else was given. `drawn_to` is the entry up to which the figures stood that a person decided on: where a fact came
        after it, nothing is added, so that nobody publishes a difference that is no longer true. Every file in `blobs` must be named by the payload's `file_sha256`, and every file so
        named must be held or given. The entry is drawn on trial before it is kept, so that none enters that the
        store could not show. Raises LedgerFault; then nothing was added, unless its words say that the outcome
        is not known.
        """
        check_words(action, actor, key)
        text = canonical(payload)
        check_signs(actor, payload)
        named = files_named(payload)
        files = {hashlib.sha256(blob).hexdigest(): blob for blob in blobs}
        if strangers := sorted(files.keys() - set(named)):
            raise LedgerFault(
                what=f"the payload does not name the file {strangers[0][:12]}... that came with it",
                remedy=f"Give its SHA-256 as {FILE_FIELD}",
                column=FILE_FIELD,
            )
        if payload.get("kind") == "exports" and "list" in payload and not self._was_tried(payload):
            # Before the right to append is held: it takes seconds. Its file was received before, or this fails.
            require_list(text, self._draw_list)
        entry: Entry | None = None
        with self._one_writer:
            # Before the right to append is held, so that nobody waits for it.
            self._trial.prepare()
            try:
                with refused(self._place), writing(self._engine) as connection:
                    self._require_whole(connection)
                    if key is not None:
                        taken = entry_with(connection, self._place, idempotency_key=key)
                        if taken is not None:
                            return replace(taken, is_repeat=True)
                    if drawn_to is not None and has_after(connection, drawn_to, FACT_ACTIONS):
                        raise _moved(self._place, drawn_to)
                    keep_files(connection, files, named)
                    added = add_entry(connection, self._place, action=action, payload_text=text, actor=actor, key=key)
                    self._trial.require(added)
                    entry = added
            except LedgerFault as fault:
                if entry is None or not self._was_kept(entry, fault):
                    raise
            self._acknowledged = Head(entry.sequence, entry.entry_sha256)
            note_head(self._folder, self._acknowledged)
        return entry

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """The entries after a sequence, in order, up to the head at the time of asking.

        Raises LedgerFault at the first entry that is not as it was written; none after it is handed out.
        """
        head = self.head()
        previous = self.entry(after).entry_sha256 if after > 0 else NO_ENTRY
        while after < head.sequence:
            # No transaction stays open while the caller works: it would keep the log from being tidied.
            with refused(self._place), reading(self._engine) as connection:
                rows = list(pages(connection, after, min(after + AT_ONCE, head.sequence)))
            if not rows:
                raise broken(self._place, after + 1, "it is missing")
            for row in rows:
                entry = entry_of(row, self._place)
                if (entry.sequence, entry.previous_sha256) != (after + 1, previous):
                    raise broken(self._place, entry.sequence, "it does not follow the entry before it")
                after, previous = entry.sequence, entry.entry_sha256
                yield entry

    def entry(self, sequence: int) -> Entry:
        """One entry. Raises LedgerFault where there is none or it is not as it was written."""
        with refused(self._place), reading(self._engine) as connection:
            entry = entry_with(connection, self._place, sequence=sequence)
        if entry is None:
            raise LedgerFault(file=self._place, what=f"there is no entry {sequence}", remedy="Ask for 1 up to the head")
        return entry

    def find(self, key: str) -> Entry | None:
        """The entry that has a key, or None: how to learn what became of an append."""
        with refused(self._place), reading(self._engine) as connection:
            return entry_with(connection, self._place, idempotency_key=key)

    def head(self) -> Head:
        """The last entry's sequence and hash; sequence 0 and zeros in an empty ledger.

        Raises LedgerFault for one that ends before an entry acknowledged here: nobody shall be shown an older ledger unawares.
        """
        heard_of = self._last_heard_of()
        with refused(self._place), reading(self._engine) as connection:
            found = head_of(connection)
        if found.sequence < heard_of.sequence:
            raise _lost(self._place, heard_of)
        return found

    def has_after(self, sequence: int, actions: Collection[str]) -> bool:
        """Whether an entry of one of these actions came after a sequence."""
        with refused(self._place), reading(self._engine) as connection:
            return has_after(connection, sequence, actions)

    def last_with(self, actions: Collection[str]) -> int:
        """Sequence of the newest entry of these actions; 0 where there is none."""
        with refused(self._place), reading(self._engine) as connection:
            return last_with(connection, actions)

    def with_actions(self, actions: Collection[str]) -> tuple[Entry, ...]:
        """The entries of these actions, newest first. Raises LedgerFault for one that is not as it was written."""
        with refused(self._place), reading(self._engine) as connection:
            return tuple(with_actions(connection, self._place, actions))

    def holds(self, head: Head) -> bool:
        """Whether that very entry is here: true of every state that this ledger was ever in."""
        with refused(self._place), reading(self._engine) as connection:
            return holds(connection, head)

    def bears(self, marked: Head) -> bool:
        """Whether the entry that a document's mark names is here, as far as its hash is written there."""
        with refused(self._place), reading(self._engine) as connection:
            return bears(connection, marked)

    def blob(self, sha256: str) -> bytes:
        """The bytes of a file received. Raises LedgerFault where it is not held or not as it was received."""
        with refused(self._place), reading(self._engine) as connection:
            return file_content(connection, self._place, sha256)

    def verify(self) -> list[Fault]:
        """Everything that is not as it was written: chain, payloads, gaps, files, triggers, lost entries."""
        try:
            with refused(self._place), reading(self._engine) as connection:
                require_in_place(connection)
        except LedgerFault as fault:
            return [*fault.faults, *ledger_faults(self._engine, self._place, self._last_heard_of())]
        return ledger_faults(self._engine, self._place, self._last_heard_of())

    def close(self) -> None:
        """Let go of every connection. Closing twice does no harm."""
        self._engine.dispose()
        self._trial.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _last_heard_of(self) -> Head:
        """The last entry that was acknowledged, as far as this process and the note beside the ledger know."""
        noted = noted_head(self._folder)
        return self._acknowledged if noted is None else max(noted, self._acknowledged, key=lambda one: one.sequence)

    def _require_whole(self, connection: Connection) -> None:
        """Refuse to build on a ledger that lost an entry acknowledged here. Raises LedgerFault."""
        for head in (self._last_heard_of(), self._acknowledged):
            if not holds(connection, head):
                raise _lost(self._place, head)

    def _was_tried(self, payload: Mapping[str, Any]) -> bool:
        """Whether this long list was drawn on trial when it was submitted, as it stands: then whoever approves it need not wait."""
        sequence = payload.get("submission")
        if not isinstance(sequence, int):
            return False
        submitted = self.entry(sequence)
        return submitted.action == SUBMITTED and {**submitted.payload, "submission": sequence} == dict(payload)

    def _was_kept(self, entry: Entry, fault: LedgerFault) -> bool:
        """Whether an append that failed had reached the disk all the same."""
        try:
            # The right to append is asked for, so that a commit still under way on a server is waited for.
            with refused(self._place), writing(self._engine) as connection:
                return holds(connection, Head(entry.sequence, entry.entry_sha256))
        except LedgerFault as silence:
            raise LedgerFault(
                file=self._place,
                what=f"whether entry {entry.sequence} was kept is not known ({silence.what})",
                remedy=f"{silence.remedy}. With the same key nothing is kept twice",
            ) from fault


def _moved(place: str, drawn_to: int) -> LedgerFault:
    return LedgerFault(
        file=place,
        what=f"facts were published or undone after entry {drawn_to}, up to which the difference was drawn",
        remedy="Look at what would change now, and publish again if it still holds",
    )


def _lost(place: str, noted: Head) -> LedgerFault:
    return LedgerFault(
        file=place,
        what=f"entry {noted.sequence} was acknowledged here and is not there any more",
        remedy=f"{RESTORE}. If the older records are meant, stop the product and delete {NOTE} beside them",
    )
