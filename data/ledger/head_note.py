"""A note beside the ledger of the last entry acknowledged, so that a ledger that lost its end is not believed.

A chain proves that what is there hangs together; it cannot prove that nothing is missing after its last
entry. A file put back from yesterday, a write-ahead log that was thrown away or damaged, a server that fell
back on a standby: each leaves a shorter chain that is whole. The note is written after each acknowledged
append without waiting for the disk, so it may lag behind the ledger; it is never ahead of it, and it never goes back.
"""

import fcntl
import logging
import os
import re
from pathlib import Path

from data.entries import Head

NOTE = "ledger.head"
_LINE = re.compile(rb"(\d{12}) ([0-9a-f]{64})\n")
_LOG = logging.getLogger("data.ledger.ledger")


def noted_head(folder: Path) -> Head | None:
    """The last entry that was acknowledged here, or None where no whole note is found."""
    try:
        return _head((folder / NOTE).read_bytes())
    except OSError:
        return None


def note_head(folder: Path, head: Head) -> None:
    """Note an acknowledged entry, unless a later one is noted. A note that cannot be written is logged: the entry is safe."""
    line = f"{head.sequence:012d} {head.sha256}\n".encode()
    try:
        descriptor = os.open(folder / NOTE, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            # Two processes note in another order than they appended: the lock keeps the later entry.
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            stored = _head(os.pread(descriptor, len(line), 0))
            if stored is None or stored.sequence < head.sequence:
                # One write in place: a reader in another process sees the old line or the new one.
                os.pwrite(descriptor, line, 0)
        finally:
            os.close(descriptor)
    except OSError as error:
        _LOG.warning("%s could not be written: %s", folder / NOTE, error)


def forget_head(folder: Path) -> None:
    """Take the note away: for a restore that knowingly goes back. Raises OSError."""
    (folder / NOTE).unlink(missing_ok=True)


def _head(note: bytes) -> Head | None:
    line = _LINE.match(note)
    return Head(int(line[1]), line[2].decode()) if line else None
