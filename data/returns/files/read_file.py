"""The calling process's side of reading a file: each has a reader of its own, waited for with a clock, that gives JSON alone.

Whatever the file does to its reader, this process gets sheets or a fault.
"""

import hashlib
import json
import signal
import threading
import time
from collections import OrderedDict

from data.returns.faults import CellFault, ReturnFault, refusal
from data.returns.files.guard import FILE_BYTES
from data.returns.files.limits import LONG_LIST
from data.returns.files.readers import OUT_OF_TIME, Ended, Readers
from data.returns.files.sheets import Sheets, read_answer

WALL_SECONDS = 12.0
CHILDREN = 2
"""Files that are read at the same time, whoever sends them: each child may take half a gigabyte."""
WAITING_SECONDS = 60.0
"""Longest wait for a place among them."""
REMEMBERED_SECONDS = 600.0
REMEMBERED = 64
_SEND_AGAIN = "Open it where it was made, save it again as .xlsx, .ods or CSV and send the new file"
_SMALLER = "Send the return alone, without other sheets, pictures and formatting"


def read_file(content: bytes, name: str, *, wall_seconds: float = WALL_SECONDS) -> Sheets:
    """The sheets of an XLSX, ODS or CSV file, told apart by content. `name` serves only to say which file.

    Raises ReturnFault, with what to do, for every file that is no such table, unsafe, damaged or too large.
    """
    name = shown_name(name)
    if len(content) > FILE_BYTES:
        raise refusal(
            f"the file has {len(content) / 1e6:.1f} million bytes, at most {FILE_BYTES // 1_000_000} million",
            f"{_SMALLER}. {LONG_LIST}",
        )
    key = hashlib.sha256(content).hexdigest()
    ended = _refusals.of(key) or _in_turn(content, name, wall_seconds)
    if ended.code != 0:
        _refusals.keep(key, ended)
        raise ReturnFault.of([_reason(ended.code, ended.complaint, name)])
    try:
        read = read_answer(ended.text, name)
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise ReturnFault.of([_reason(1, "", name)]) from error
    if isinstance(read, list):
        _refusals.keep(key, ended)
        raise ReturnFault.of(read)
    return read


class _Refusals:
    """How the children of refused files ended: the same file sent again, or seen again by its page, costs no child.

    For ten minutes, because a busy machine may have run out of time over a file that it can read.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[float, Ended]] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, key: str) -> Ended | None:
        with self._lock:
            since, ended = self._kept.get(key, (0.0, None))
            return ended if time.monotonic() - since < REMEMBERED_SECONDS else None

    def keep(self, key: str, ended: Ended) -> None:
        with self._lock:
            if key not in self._kept or time.monotonic() - self._kept[key][0] >= REMEMBERED_SECONDS:
                self._kept.pop(key, None)
                self._kept[key] = (time.monotonic(), ended)
            while len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()


_refusals = _Refusals()
readers = Readers("data.returns.files.child")
_places = threading.BoundedSemaphore(CHILDREN)


def _in_turn(content: bytes, name: str, wall_seconds: float) -> Ended:
    """One child, once there is a place for it. Raises ReturnFault where none comes free."""
    if not _places.acquire(timeout=WAITING_SECONDS):
        raise ReturnFault.of(
            [CellFault("other files are being read and no place came free", "Send it again in a minute", file=name)]
        )
    try:
        return readers.read(content, wall_seconds)
    finally:
        _places.release()


def shown_name(name: str) -> str:
    """A file name fit to be shown and stored: the last part, printable, at most 120 characters."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(letter for letter in last if letter.isprintable())[:120] or "unnamed"


def _reason(code: int, complaint: str, name: str) -> CellFault:
    if code in {OUT_OF_TIME, -9}:
        return CellFault("reading it took longer than a return can take", _SMALLER, file=name)
    if "MemoryError" in complaint or code in {-6, -11}:
        return CellFault("reading it needs more memory than a return can need", _SMALLER, file=name)
    if "File too large" in complaint or code == -int(getattr(signal, "SIGXFSZ", 25)):
        return CellFault("it holds more than a return can", _SMALLER, file=name)
    return CellFault("the file is damaged and cannot be read", _SEND_AGAIN, file=name)
