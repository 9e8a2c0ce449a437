"""The proof of a ledger: every row read below the surface and compared with what its hashes say it was."""

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, select, text

from data import clock
from data.actions import CLOCK_ACCEPTED
from data.entries import NO_ENTRY, Entry, Head, files_named, time_text
from data.errors import Fault, LedgerFault
from data.ledger.engine import reading, refused
from data.ledger.rows import RESTORE, entry_of, head_of, holds, pages, spoilt_parts, true_hash
from data.ledger.tables import BLOB, missing_triggers

# Clocks of several machines differ by less than this.
_CLOCKS_DIFFER = timedelta(minutes=5)


def ledger_faults(engine: Engine, place: str, noted: Head | None) -> list[Fault]:
    """Every fault of a ledger in one pass; an engine that cannot read on ends the list with that fault."""
    found: list[Fault] = []
    try:
        with refused(place), reading(engine) as connection:
            for fault in _faults(connection, place, noted):
                found.append(fault)  # noqa: PERF402 - what was found before the engine gave up must be kept
    except LedgerFault as fault:
        found.extend(fault.faults)
    return found


def _faults(connection: Connection, place: str, noted: Head | None) -> Iterator[Fault]:
    for name in missing_triggers(connection):
        yield Fault(
            f"the trigger {name}, which refuses changes, is gone or altered",
            "Find out who took it away, compare with a backup, then restore into an empty place",
            place,
        )
    named: dict[str, int] = {}
    yield from _entry_faults(connection, place, named)
    yield from _file_faults(connection, place, named)
    if noted is not None and not holds(connection, noted):
        yield Fault(f"entry {noted.sequence} was acknowledged here and is not there any more", RESTORE, place)
    # Last: a damaged file may end the reading here, and the rows say more than a page number does.
    if connection.dialect.name == "sqlite":
        for (sentence,) in connection.execute(text("pragma integrity_check")).all():
            if sentence != "ok":
                yield Fault(f"the file is damaged: {sentence}", RESTORE, place)


class _Ahead:
    """Entries recorded in the future, and up to when an administrator accepted that some are."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._tolerated = clock.now() + _CLOCKS_DIFFER
        self._found: list[tuple[datetime, int]] = []

    def hear(self, entry: Entry) -> None:
        """Take an entry in, in order."""
        if entry.recorded_at > self._tolerated:
            self._found.append((entry.recorded_at, entry.sequence))
        if entry.action == CLOCK_ACCEPTED:
            try:
                until = datetime.fromisoformat(entry.payload["until"])
                self._tolerated = max(self._tolerated, until + _CLOCKS_DIFFER)
            except (KeyError, TypeError, ValueError):
                return  # it accepts nothing, so that what lies ahead is still named

    def faults(self) -> Iterator[Fault]:
        """Those that nobody accepted."""
        for recorded_at, sequence in self._found:
            if recorded_at > self._tolerated:
                yield Fault(
                    f"it was recorded in the future, at {time_text(recorded_at)}",
                    "Correct the machine's clock: what was on record on a day cannot be known until then. Then an"
                    " administrator accepts the time: python -m data accept-clock --reason ...",
                    f"{self._place}, entry {sequence}",
                    column="recorded_at",
                )


def _entry_faults(connection: Connection, place: str, named: dict[str, int]) -> Iterator[Fault]:
    """Faults of the chain; on the way, `named` learns which entry first named which file."""
    expected, befores, latest, ahead = 1, {NO_ENTRY}, "", _Ahead(place)
    for row in pages(connection, 0, head_of(connection).sequence):
        here = f"{place}, entry {row.sequence}"
        if row.sequence != expected:
            gone = f"entry {expected}" + (f" to {row.sequence - 1}" if row.sequence > expected + 1 else "")
            yield Fault(f"{gone} is missing", RESTORE, place)
        elif row.previous_sha256 not in befores:
            yield Fault("it does not follow the entry before it", RESTORE, here, column="previous_sha256")
        spoilt = spoilt_parts(row)
        for part in spoilt:
            yield Fault("it is not as it was written", RESTORE, here, column=part)
        if not spoilt:
            if row.recorded_at <= latest:
                yield Fault("it was recorded before the one that it follows", RESTORE, here, column="recorded_at")
            latest = row.recorded_at
            entry = entry_of(row, place)
            ahead.hear(entry)
            for sha256 in files_named(entry.payload):
                named.setdefault(sha256, row.sequence)
        # A hash that was itself spoilt is named once, at its own entry, and not again at the next.
        expected, befores = row.sequence + 1, {row.entry_sha256, true_hash(row)}
    yield from ahead.faults()


def _file_faults(connection: Connection, place: str, named: dict[str, int]) -> Iterator[Fault]:
    stored = list(connection.execute(select(BLOB.c.sha256).order_by(BLOB.c.sha256)).scalars())
    for sha256 in stored:
        row = connection.execute(BLOB.select().where(BLOB.c.sha256 == sha256)).first()
        here = f"{place}, file {sha256[:12]}..."
        if row is None:
            yield Fault("it is listed and cannot be found", RESTORE, here)
        elif hashlib.sha256(row.content).hexdigest() != sha256 or row.size != len(row.content):
            yield Fault("it is not as it was received", RESTORE, here, column="content")
        if sha256 not in named:
            yield Fault("no whole entry names it", RESTORE, here)
    for sha256, sequence in named.items():
        if sha256 not in stored:
            yield Fault(
                f"the file {sha256[:12]}... that it rests on is missing",
                RESTORE,
                f"{place}, entry {sequence}",
            )
