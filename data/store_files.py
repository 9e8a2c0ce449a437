"""Where built stores lie: one file per build under a name of its own, and a pointer to the one in use.

A connection keeps the file that it opened, so a new build never takes an old one's name: it gets a new name,
and `current.json` is replaced in one step. An old store goes only when no process holds it. Holding and
building are advisory locks (`flock`), which the system lets go of when a process dies.
"""

import fcntl
import json
import logging
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from data.errors import StoreBusy, StoreFault
from data.paths import DATA_FOLDER_VARIABLE

POINTER = "current.json"
BUILD_LOCK = "build.lock"
WAIT_AT_MOST_S = 600.0
"""A list of two million rows is drawn in less, also on a busy machine."""
_POLL_S = 0.05
_LOG = logging.getLogger("data.store")


@dataclass(frozen=True)
class Pointer:
    """The store in use: its file, origin, content, bytes, checks passed, and the entry up to which it is drawn."""

    file: str
    built_from: str
    content_hash: str
    file_sha256: str
    passed_checks: tuple[str, ...]
    ledger_sequence: int = 0
    ledger_sha256: str = ""


def read_pointer(folder: Path) -> Pointer | None:
    """The pointer, or None where there is none or it is torn: the store is then built anew."""
    try:
        stored = json.loads((folder / POINTER).read_bytes())
        pointer = Pointer(
            file=stored["file"],
            built_from=stored["built_from"],
            content_hash=stored["content_hash"],
            file_sha256=stored["file_sha256"],
            passed_checks=tuple(stored["passed_checks"]),
            ledger_sequence=int(stored["ledger_sequence"]),
            ledger_sha256=str(stored["ledger_sha256"]),
        )
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (ValueError, KeyError, TypeError):
        _LOG.warning("%s is torn or foreign; the store is built anew.", folder / POINTER)
        return None
    except OSError as error:
        raise folder_fault(folder, error) from error
    return pointer if Path(pointer.file).name == pointer.file else None


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Point at a store in one step that survives a power cut. Raises OSError."""
    fresh = folder / f"{POINTER}.part"
    try:
        with fresh.open("w", encoding="utf-8") as stream:
            json.dump(asdict(pointer), stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(folder / POINTER)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    sync(folder)


def sync(path: Path) -> None:
    """Bring a file's bytes, or a folder's names, to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def hold(path: Path) -> int | None:
    """A descriptor that keeps a store file from being swept away; None where the file is gone.

    Close it when done. Raises OSError.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        # Between opening and locking another process may have swept the name away.
        if os.fstat(descriptor).st_nlink > 0:
            return descriptor
    except OSError:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


@contextmanager
def building(folder: Path, *, waits: bool = True) -> Iterator[None]:
    """The right to build in a folder, one process or thread at a time; others wait and say so once.

    Raises StoreFault where the folder cannot be written or the wait lasts over ten minutes, and StoreBusy for another who
    builds where one does not wait.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / BUILD_LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise folder_fault(folder, error) from error
    try:
        _wait_for(descriptor, folder, WAIT_AT_MOST_S if waits else 0.0)
        yield
    finally:
        os.close(descriptor)


def is_being_built(folder: Path) -> bool:
    """Whether someone builds in a folder now. Raises StoreFault where the folder cannot be written."""
    try:
        with building(folder, waits=False):
            return False
    except StoreBusy:
        return True


def _wait_for(descriptor: int, folder: Path, at_most_s: float) -> None:
    given_up_at = time.monotonic() + at_most_s
    statement = False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if not at_most_s:
                raise StoreBusy(what="the store is being drawn", remedy="Go on with the one in use") from error
            if time.monotonic() > given_up_at:
                raise StoreFault(
                    file=folder / BUILD_LOCK,
                    what=f"another start has been building for over {at_most_s:.0f} seconds",
                    remedy="End the other start, then start again",
                ) from error
            if not statement:
                _LOG.warning("Another start is building the store in %s; waiting for it.", folder)
                statement = True
            time.sleep(_POLL_S)
        else:
            return


def new_names(folder: Path, built_from: str) -> tuple[Path, Path]:
    """Two names that were never used before: of a build that is not finished, and of the same build when it is.

    Nobody opens the first, and the next builder sweeps it away. The second must be new even where an older store is
    gone: whoever still has that one open would take the new file for it.
    """
    final = folder / f"store-{built_from[:12]}-{os.urandom(8).hex()}.duckdb"
    return final.with_name(f"{final.name}.part"), final


def sweep(folder: Path, in_use: str) -> None:
    """Remove what killed builds left and every old store that no process holds. Call while `building`."""
    for path in folder.glob("store-*"):
        if path.name == in_use:
            continue
        # What cannot be removed today does no harm and is tried again after the next build.
        with suppress(OSError):
            if path.suffix == ".duckdb":
                _remove_unless_held(path)
            elif path.is_dir():
                shutil.rmtree(path)  # where a killed build of many rows put what memory did not hold
            else:
                path.unlink()


def discard(*paths: Path) -> None:
    """Remove what a failed build leaves, as far as the disk lets us: the next sweep takes the rest."""
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _remove_unless_held(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
    finally:
        os.close(descriptor)


def folder_fault(folder: Path, error: Exception) -> StoreFault:
    """The same words for every way in which a folder or disk refuses a store."""
    reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return StoreFault(
        file=folder,
        what=f"the store cannot be kept there: {reason}",
        remedy=f"Free at least 50 MB on that disk and make the folder writable,"
        f" or name another folder in {DATA_FOLDER_VARIABLE}; then start again",
    )
