"""How the calling process has a file read: a reader of its own for each, forked by one process that stands ready."""

import atexit
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

OUT_OF_TIME = -int(signal.SIGXCPU)
_ROOT = Path(__file__).resolve().parents[3]
# What a process needs to start, and nothing that could hold a secret of this installation.
_KEPT_SETTINGS = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "VIRTUAL_ENV")


class Ended(NamedTuple):
    """How a reader ended: its exit code (`OUT_OF_TIME` where the clock ended it), its answer, and its complaint."""

    code: int
    text: str
    complaint: str


class Readers:
    """The process that stands ready, started at the first file and again whenever it is gone. Safe between threads."""

    def __init__(self, module: str, *further_settings: str) -> None:
        """`module` is the one whose `main` reads: content on standard input, the answer on standard output."""
        self._module = module
        self._kept_settings = (*_KEPT_SETTINGS, *further_settings)
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.close)

    def read(self, content: bytes, wall_seconds: float) -> Ended:
        """How one reader ended on a content. A reader that cannot be had ended with a complaint of its own."""
        # Temporary files carry content and answer, so that neither side can block the other.
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as answered,
            tempfile.TemporaryFile() as complained,
        ):
            given.write(content)
            given.seek(0)
            code = self._ended(given.fileno(), answered.fileno(), complained.fileno(), wall_seconds)
            answered.seek(0)
            complained.seek(0)
            return Ended(
                code,
                answered.read().decode("utf-8", "replace"),
                complained.read(20_000).decode("utf-8", "replace"),
            )

    def close(self) -> None:
        """End the process that stands ready; readers at work come to their own end."""
        with self._lock:
            self._close()

    def _ended(self, content: int, answer: int, complaint: int, wall_seconds: float) -> int:
        # The process that stands ready may have been ended from outside since it was last asked.
        for _ in range(2):
            code = self._asked(content, answer, complaint, wall_seconds)
            if code is not None:
                return code
            self.close()
        return 1

    def _asked(self, content: int, answer: int, complaint: int, wall_seconds: float) -> int | None:
        """The reader's exit code, or None where there was none."""
        heard, said = os.pipe()
        with os.fdopen(heard, "rb", 0) as pipe:
            try:
                with self._lock:
                    socket.send_fds(self._ready(), [b"r"], [content, answer, complaint, said])
            except OSError:
                return None
            finally:
                os.close(said)
            return _waited(pipe.fileno(), wall_seconds)

    def _ready(self) -> socket.socket:
        if self._socket is not None and self._process is not None and self._process.poll() is None:
            return self._socket
        self._close()
        settings = {key: os.environ[key] for key in self._kept_settings if key in os.environ}
        settings |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no word of a file's
                [sys.executable, "-m", "data.returns.files.fork_server", str(theirs.fileno()), self._module],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                env=settings,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._socket = ours
        return ours

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        if self._process is not None:
            self._process.wait()
        self._socket = self._process = None


def _waited(pipe: int, wall_seconds: float) -> int | None:
    """The exit code of the reader of whom a pipe says its number, then how it ended; None where it never says a thing."""
    said, until = b"", time.monotonic() + wall_seconds
    poll = select.poll()
    poll.register(pipe, select.POLLIN)
    while said.count(b"\n") < 2:
        left = until - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            reader, told, _ = said.partition(b"\n")
            if told:
                os.kill(int(reader), signal.SIGKILL)
            return OUT_OF_TIME
        heard = os.read(pipe, 64)
        if not heard:
            return 1 if said else None
        said += heard
    return int(said.split(b"\n")[1])
