"""Starts a page's server on a free port of this machine, reads its processor time and memory, and stops it by its id."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 120


@dataclass(frozen=True)
class Server:
    """A server that answers. `started_s` is the time from its start to its first healthy answer, in seconds.

    `relay_port` is another port of this machine at which the product may be opened as well.
    """

    address: str
    port: int
    relay_port: int
    started_s: float
    process: psutil.Process

    def cpu_s(self) -> float:
        """Processor time so far, user and system, in seconds."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def memory_mb(self) -> float:
        """Resident memory, in MB of 10^6 bytes."""
        return float(self.process.memory_info().rss) / 1e6


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(
    command: Sequence[str],
    data_folder: Path,
    *,
    health: str,
    folder: Path = ROOT,
    settings: Mapping[str, str] | None = None,
) -> Iterator[Server]:
    """A running server; `command` has {port} where the port goes. Raises RuntimeError with its log if it does not come up."""
    port, relay_port = free_port(), free_port()
    log = data_folder.parent / f"server-{port}.log"
    environment = os.environ | {"EXPORT_HUB_DATA": str(data_folder), "PORT": str(port), "PYTHONPATH": str(ROOT)}
    # The product answers nobody who has opened it elsewhere than where it says.
    environment["EXPORT_HUB_ORIGINS"] = f"http://127.0.0.1:{port},http://127.0.0.1:{relay_port}"
    inherited = os.environ.get("PYTHONPATH")
    if inherited:
        environment["PYTHONPATH"] += os.pathsep + inherited
    began = time.perf_counter()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, *(part.format(port=port) for part in command)],
            cwd=folder,
            env=environment | dict(settings or {}),
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        while not _answers(address + health):
            if process.poll() is not None or time.perf_counter() - began > PATIENCE_S:
                raise RuntimeError(f"{' '.join(command)} did not come up:\n{log.read_text(errors='replace')}")
            time.sleep(0.02)
        yield Server(address, port, relay_port, time.perf_counter() - began, psutil.Process(process.pid))
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
