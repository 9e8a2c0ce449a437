"""What would take a server's memory and its readers' time, done by the command line in a process beside it.

A long list has millions of rows. To lay them down, to take them back, or to count what they would change takes minutes and
some hundred megabytes: the readers go on with the store in use meanwhile.
"""

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from data import projection
from data.errors import ExportHubError
from data.store import brought_up_from
from data.workspace_ledger import WorkspaceLedger

_ROOT = Path(__file__).resolve().parents[1]
_NICE = 10
"""Whoever reads a page comes first."""


def takes_long(own: WorkspaceLedger) -> bool:
    """Whether bringing the store in use up to the ledger lays down a long list, or takes one back."""
    for entry in own.entries(brought_up_from(own), own.head().sequence):
        if entry.action == "published" and projection.is_list(entry):
            return True
        undone = entry.payload.get("sequence") if entry.action == "undone" else None
        if isinstance(undone, int) and projection.is_list(own.whole_ledger().entry(undone)):
            return True
    return False


class Beside:
    """One command of `python -m data` that runs beside this process, with the same settings."""

    def __init__(self, *words: str) -> None:
        """Starts it. Raises ExportHubError where the system starts no process."""
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - `output` closes both
        self._complaint = tempfile.TemporaryFile()  # noqa: SIM115
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own commands, no word of a reader
                [sys.executable, "-m", "data", *words],
                cwd=_ROOT,
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=self._complaint,
            )
        except OSError as error:
            raise ExportHubError(
                what=f"no process could be started: {error}", remedy="Free memory, then try again"
            ) from error
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _NICE)

    @property
    def is_running(self) -> bool:
        """Whether it has not yet ended."""
        return self._process.poll() is None

    def output(self) -> bytes:
        """What it wrote, once it has ended; this waits for it. Raises ExportHubError with its words where it failed."""
        status = self._process.wait()
        with self._output, self._complaint:
            self._output.seek(0)
            self._complaint.seek(0)
            answer, complaint = self._output.read(), self._complaint.read()
        if status:
            words = complaint.decode("utf-8", "replace").strip().splitlines() or [f"the process ended with {status}"]
            raise ExportHubError(
                what=words[-1].rstrip("."), remedy="The log of the server says more; it is tried again"
            )
        return answer


def draw_beside(own: WorkspaceLedger) -> Beside:
    """The store of a workspace brought up by a process of its own, to the entry at which this ledger ends."""
    until = () if own.until is None else ("--until", str(own.until))
    return Beside("draw", "--workspace", own.workspace, *until)
