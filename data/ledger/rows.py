"""Between rows of the ledger's tables and entries: reading with proof, adding, and carrying over unchanged."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, exists, func, insert, literal, select

from data.entries import FILE_FIELD, NO_ENTRY, Entry, Head, chained_hash, next_entry, sha256_of_text, time_text
from data.errors import LedgerFault
from data.ledger.tables import BLOB, ENTRY

RESTORE = "Put a backup in its place: python -m data restore"
AT_ONCE = 64

_ALL_BUT_PAYLOAD = [column for column in ENTRY.c if column.name != "payload"]
# Asked before every page: put together once, it costs a third less.
_LAST = select(*_ALL_BUT_PAYLOAD).order_by(ENTRY.c.sequence.desc()).limit(1)


def spoilt_parts(row: Row[Any]) -> list[str]:
    """Which parts of a row are not as they were written: the payload, the chain's fields, or both."""
    parts = ["payload"] if sha256_of_text(row.payload) != row.payload_sha256 else []
    return parts if true_hash(row) == row.entry_sha256 else [*parts, "chain"]


def true_hash(row: Row[Any]) -> str:
    """The hash that a row's fields should have; the payload counts by its recorded hash."""
    return chained_hash(
        row.sequence,
        row.recorded_at,
        row.actor,
        row.action,
        row.payload_sha256,
        row.previous_sha256,
        row.idempotency_key,
    )


def entry_of(row: Row[Any], place: str) -> Entry:
    """The entry of a row, after proof. Raises LedgerFault for one that is not as it was written."""
    if parts := spoilt_parts(row):
        raise broken(place, row.sequence, f"its {' and its '.join(parts)} is not as it was written")
    return Entry(
        sequence=row.sequence,
        recorded_at=datetime.fromisoformat(row.recorded_at),
        actor=row.actor,
        action=row.action,
        payload_text=row.payload,
        payload_sha256=row.payload_sha256,
        previous_sha256=row.previous_sha256,
        entry_sha256=row.entry_sha256,
        key=row.idempotency_key,
    )


def broken(place: str, sequence: int, what: str) -> LedgerFault:
    """The fault of one entry, named."""
    return LedgerFault(file=f"{place}, entry {sequence}", what=what, remedy=RESTORE)


def entry_with(connection: Connection, place: str, **values: object) -> Entry | None:
    """The entry that has these column values, or None."""
    row = connection.execute(ENTRY.select().filter_by(**values)).first()
    return None if row is None else entry_of(row, place)


def has_after(connection: Connection, sequence: int, actions: Collection[str]) -> bool:
    """Whether an entry of one of these actions came after a sequence."""
    found = select(ENTRY.c.sequence).where(ENTRY.c.sequence > sequence, ENTRY.c.action.in_(list(actions)))
    return connection.execute(found.limit(1)).first() is not None


def last_with(connection: Connection, actions: Collection[str]) -> int:
    """Sequence of the newest entry of these actions; 0 where there is none."""
    found = select(func.max(ENTRY.c.sequence)).where(ENTRY.c.action.in_(list(actions)))
    return connection.execute(found).scalar() or 0


def with_actions(connection: Connection, place: str, actions: Collection[str]) -> list[Entry]:
    """The entries of these actions, newest first. Raises LedgerFault for one that is not as it was written."""
    found = select(ENTRY).where(ENTRY.c.action.in_(list(actions))).order_by(ENTRY.c.sequence.desc())
    return [entry_of(row, place) for row in connection.execute(found)]


def head_of(connection: Connection) -> Head:
    """The last entry's sequence and hash; 0 and zeros where there is none."""
    last = _last(connection)
    return Head(0, NO_ENTRY) if last is None else Head(last.sequence, last.entry_sha256)


def holds(connection: Connection, head: Head) -> bool:
    """Whether the ledger has that very entry; every ledger has the state before its first."""
    if head.sequence == 0:
        return head.sha256 == NO_ENTRY
    return _hash_of(connection, head.sequence) == head.sha256


def bears(connection: Connection, marked: Head) -> bool:
    """Whether the entry of that number has a hash that begins as the mark does."""
    return (_hash_of(connection, marked.sequence) or "").startswith(marked.sha256)


def _hash_of(connection: Connection, sequence: int) -> str | None:
    return connection.execute(select(ENTRY.c.entry_sha256).where(ENTRY.c.sequence == sequence)).scalar()


def add_entry(
    connection: Connection, place: str, *, action: str, payload_text: str, actor: str, key: str | None
) -> Entry:
    """Chain a new entry to the last one. Raises LedgerFault where that one is spoilt: nothing is built on it."""
    last = _last(connection)
    if last is not None and true_hash(last) != last.entry_sha256:
        raise broken(place, last.sequence, "its chain is not as it was written, so nothing can follow it")
    before = Head(0, NO_ENTRY) if last is None else Head(last.sequence, last.entry_sha256)
    before_at = None if last is None else datetime.fromisoformat(last.recorded_at)
    entry = next_entry(before, before_at, action=action, payload_text=payload_text, actor=actor, key=key)
    connection.execute(
        insert(ENTRY),
        {
            "sequence": entry.sequence,
            "recorded_at": time_text(entry.recorded_at),
            "actor": entry.actor,
            "action": entry.action,
            "payload": entry.payload_text,
            "payload_sha256": entry.payload_sha256,
            "previous_sha256": entry.previous_sha256,
            "entry_sha256": entry.entry_sha256,
            "idempotency_key": entry.key,
        },
    )
    return entry


def keep_files(connection: Connection, files: Mapping[str, bytes], named: Collection[str]) -> None:
    """Keep the files given, and see that every file named is held. Raises LedgerFault."""
    for sha256, content in files.items():
        if not _is_stored(connection, sha256):
            connection.execute(insert(BLOB), {"sha256": sha256, "size": len(content), "content": content})
    for sha256 in named:
        if sha256 not in files and not _is_stored(connection, sha256):
            raise LedgerFault(
                what=f"the payload rests on a file {sha256[:12]}... that the ledger does not hold",
                remedy="Receive the file first, or give its bytes with the entry",
                column=FILE_FIELD,
            )


def file_content(connection: Connection, place: str, sha256: str) -> bytes:
    """The bytes of a file held, after proof. Raises LedgerFault."""
    content = connection.execute(select(BLOB.c.content).where(BLOB.c.sha256 == sha256)).scalar()
    if content is None:
        raise LedgerFault(file=place, what=f"no file {sha256[:12]}... is on record", remedy="Receive the file first")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise LedgerFault(file=f"{place}, file {sha256[:12]}...", what="it is not as it was received", remedy=RESTORE)
    return bytes(content)


def pages(connection: Connection, after: int, until: int) -> Iterator[Row[Any]]:
    """Rows of entries in order, a few at a time, so that a large ledger never lies in memory whole."""
    while True:
        rows = connection.execute(
            ENTRY.select()
            .where(ENTRY.c.sequence > after, ENTRY.c.sequence <= until)
            .order_by(ENTRY.c.sequence)
            .limit(AT_ONCE)
        ).all()
        if not rows:
            return
        yield from rows
        after = rows[-1].sequence


def carry_over(source: Connection, target: Connection, after: int) -> int:
    """Copy every file and the entries after a sequence, hashes and times unchanged; how many entries."""
    for (sha256,) in source.execute(select(BLOB.c.sha256).order_by(BLOB.c.sha256)).all():
        if not _is_stored(target, sha256):
            file = source.execute(BLOB.select().where(BLOB.c.sha256 == sha256)).one()
            target.execute(insert(BLOB).values(tuple(file)))
    count = 0
    for row in pages(source, after, head_of(source).sequence):
        target.execute(insert(ENTRY).values(tuple(row)))
        count += 1
    return count


def _last(connection: Connection) -> Row[Any] | None:
    return connection.execute(_LAST).first()


def _is_stored(connection: Connection, sha256: str) -> bool:
    return connection.execute(
        select(exists(select(literal(1)).select_from(BLOB).where(BLOB.c.sha256 == sha256)))
    ).scalar_one()
