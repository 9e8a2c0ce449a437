"""One real server for all tests of the web layer, and how they ask it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
Got = Callable[..., tuple[int, dict[str, str], bytes]]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def metrics_port() -> int:
    return free_port()


@pytest.fixture(scope="session")
def address(data_folder: Path, metrics_port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The product's own address, on books that hold the public record alone; started once for all tests of the web layer."""
    port = free_port()
    log = tmp_path_factory.mktemp("addresses") / "log"
    with log.open("w") as written:
        server = subprocess.Popen(
            [sys.executable, "server.py"],
            cwd=ROOT,
            env=os.environ
            | {
                "PORT": str(port),
                "EXPORT_HUB_DATA": str(data_folder),
                "EXPORT_HUB_METRICS_PORT": str(metrics_port),
            },
            stdout=written,
            stderr=written,
        )
    try:
        deadline = time.monotonic() + 120
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2).close()
                break
            except OSError:
                assert server.poll() is None, log.read_text()
                assert time.monotonic() < deadline, log.read_text()
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
        assert "ScriptRunContext" not in log.read_text()
        assert "Traceback" not in log.read_text()
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def got() -> Got:
    return _got


def _got(
    address: str, method: str = "GET", body: bytes | None = None, **headers: str
) -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(address, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, {key.lower(): value for key, value in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, {key.lower(): value for key, value in refused.headers.items()}, refused.read()
