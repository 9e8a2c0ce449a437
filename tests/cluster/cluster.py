"""PostgreSQL, several servers of the product and nginx in front, as plain processes on 127.0.0.1, gone afterwards.

    python -m tests.cluster.cluster [--servers 3]     serves until Ctrl+C

The files of deploy/ are what is tried: its SQL gives the servers' account its rights, its nginx files balance the readers.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPException
from pathlib import Path

import psycopg

from tests.data.postgresql_server import NoServer, Server, free_port
from tests.nginx import nginx, program

ROOT = Path(__file__).resolve().parents[2]
NGINX = ROOT / "deploy" / "nginx"
WRITER = "export_hub"
COMES_UP_WITHIN_S = 120
_BALANCED = """
    log_format who '$reader $upstream_addr';
    access_log {folder}/who.log who;
    include {nginx}/balance.conf;
    upstream export_hub {{
        hash $reader consistent;
        {servers}
    }}
    server {{
        listen 127.0.0.1:{port};
        include {nginx}/locations.conf;
    }}
"""


class Replica:
    """One server of the product on its own port and folder, on the common ledger."""

    def __init__(self, number: int, folder: Path, port: int, environment: dict[str, str]) -> None:
        self.number, self.port = number, port
        self._log = folder / f"server{number}.log"
        self._environment = (
            os.environ | environment | {"PORT": str(port), "EXPORT_HUB_DATA": str(folder / f"data{number}")}
        )
        self._host = environment["EXPORT_HUB_ORIGINS"].removeprefix("http://")
        self.start()

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "server.py"], cwd=ROOT, env=self._environment, stdout=log, stderr=log
            )

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.kill()

    def get(self, path: str, timeout: float = 30) -> tuple[int, bytes]:
        """Status and body, asked of this server itself."""
        return got(f"http://127.0.0.1:{self.port}{path}", self._host, timeout)

    def wait(self) -> None:
        """Until it answers. Raises RuntimeError with its own words where it does not."""
        _until(lambda: self.get("/healthz", 2)[0] == 200, f"server {self.number}", self._log)


class Cluster:
    """Its address for readers, its servers, and the ledger's server."""

    def __init__(
        self, ledger: Server, address: str, replicas: tuple[Replica, ...], writer_url: str, folder: Path
    ) -> None:
        self.ledger, self.address, self.replicas, self.writer_url = ledger, address, replicas, writer_url
        self.folder, self.note = folder, folder / "who.log"

    def get(self, path: str, timeout: float = 30, cookie: str = "") -> tuple[int, bytes]:
        """Status and body, as a reader is answered by way of nginx."""
        return got(f"{self.address}{path}", self.address.removeprefix("http://"), timeout, cookie)


def got(address: str, host: str, timeout: float, cookie: str = "") -> tuple[int, bytes]:
    """Status and body; status 0 where nothing answered, or the answer broke off."""
    request = urllib.request.Request(address, headers={"Host": host} | ({"Cookie": cookie} if cookie else {}))
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()
    except (OSError, HTTPException):
        return 0, b""


@contextmanager
def cluster(servers: int = 3) -> Iterator[Cluster]:
    """All of it, started and ready. Raises NoServer where PostgreSQL or nginx is not installed."""
    installed = program()
    if installed is None:
        raise NoServer("no nginx is installed (Debian: apt-get install nginx-light)")
    with ExitStack() as ending:
        folder = Path(tempfile.mkdtemp(prefix="cluster-"))
        ending.callback(shutil.rmtree, folder, ignore_errors=True)
        ledger = Server()
        ending.callback(ledger.stop)
        port = free_port()
        address = f"http://127.0.0.1:{port}"
        writer_url = _prepared(ledger, folder)
        environment = {"EXPORT_HUB_LEDGER": writer_url, "EXPORT_HUB_ORIGINS": address}
        replicas = []
        for number in range(1, servers + 1):
            replicas.append(Replica(number, folder, free_port(), environment))
            ending.callback(replicas[-1].stop)
        for one in replicas:
            one.wait()
        servers_of = " ".join(f"server 127.0.0.1:{one.port} max_fails=0;" for one in replicas)
        http = _BALANCED.format(folder=folder, port=port, servers=servers_of, nginx=NGINX)
        ending.enter_context(nginx(installed, folder, http))
        made = Cluster(ledger, address, tuple(replicas), writer_url, folder)
        _until(lambda: made.get("/healthz", 2)[0] == 200, "nginx", folder / "error.log")
        yield made


def _prepared(ledger: Server, folder: Path) -> str:
    """The ledger's tables, made by their owner, and the address by which the servers may add to them."""
    owner = os.environ | {"EXPORT_HUB_LEDGER": ledger.url, "EXPORT_HUB_DATA": str(folder / "owner")}
    subprocess.run(
        [sys.executable, "-m", "data", "prepare"], cwd=ROOT, env=owner, check=True, stdout=subprocess.DEVNULL
    )
    statements = (ROOT / "deploy" / "postgresql.sql").read_text(encoding="utf-8").replace(':"writer"', WRITER)
    with psycopg.connect(ledger.url, autocommit=True) as connection:
        connection.execute(f"create role {WRITER} login password 'of-the-tests-alone'")
        for one in _statements(statements):
            connection.execute(one)
    return f"postgresql://{WRITER}:of-the-tests-alone@127.0.0.1:{ledger.port}/postgres"


def _statements(written: str) -> list[bytes]:
    lines = [line for line in written.splitlines() if not line.startswith(("--", "\\"))]
    return [one.strip().encode() for one in "\n".join(lines).split(";") if one.strip()]


def _until(is_so: Callable[[], bool], what: str, log: Path) -> None:
    given_up_at = time.monotonic() + COMES_UP_WITHIN_S
    while not is_so():
        if time.monotonic() > given_up_at:
            raise RuntimeError(
                f"{what} did not come up: {log.read_text(errors='replace')[-500:] if log.exists() else ''}"
            )
        time.sleep(0.1)


def main() -> None:
    """Serve until Ctrl+C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--servers", type=int, default=3)
    try:
        with cluster(parser.parse_args().servers) as made:
            print(f"{len(made.replicas)} servers behind nginx at {made.address} (Ctrl+C stops all)", flush=True)
            signal.pause()
    except NoServer as fault:
        raise SystemExit(f"The cluster was not started: {fault}") from fault
    except KeyboardInterrupt:
        print("Stopped.")


if __name__ == "__main__":
    main()
