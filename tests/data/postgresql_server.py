"""A PostgreSQL server for the tests alone: fresh, on a free port of 127.0.0.1, gone afterwards."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

OLDEST = 15
STARTS_WITHIN_S = 60


class NoServer(Exception):
    """Why no server can be had here."""


class Server:
    """Started when made; `stop` ends it and takes its folder away."""

    def __init__(self) -> None:
        self._programs = newest_programs()
        self._run_as = unprivileged_account()
        self._folder = Path(tempfile.mkdtemp(prefix="ledger-server-"))
        self._password = secrets.token_urlsafe(12)
        self._database = "postgres"
        self.port = free_port()
        try:
            self._initialise()
            self.start()
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise

    @property
    def url(self) -> str:
        return f"postgresql://postgres:{self._password}@127.0.0.1:{self.port}/{self._database}"

    def open_new_database(self) -> None:
        """From now on `url` leads to a database of its own: what an earlier test wrote is not there."""
        name = f"of_one_test_{secrets.token_hex(6)}"
        with psycopg.connect(self.url, autocommit=True) as server:
            server.execute(f"create database {name} template template0".encode())
        self._database = name

    def _initialise(self) -> None:
        password = self._folder / "password"
        password.write_text(self._password)
        if self._run_as is not None:
            account = pwd.getpwnam(self._run_as)
            for path in (self._folder, password):
                os.chown(path, account.pw_uid, account.pw_gid)
        where = ("-D", str(self._folder / "data"))
        done = subprocess.run(
            [
                self._programs / "initdb",
                *(*where, "-U", "postgres", "-E", "UTF8", "--locale=C"),
                *("-A", "scram-sha-256", f"--pwfile={password}"),
            ],
            user=self._run_as,
            group=self._run_as and pwd.getpwnam(self._run_as).pw_gid,
            extra_groups=self._run_as and [],
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise NoServer(f"initdb failed: {(done.stderr.strip().splitlines() or ['no words'])[-1]}")

    def start(self) -> None:
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    self._programs / "postgres",
                    *("-D", str(self._folder / "data"), "-p", str(self.port), "-k", ""),
                    *("-c", "listen_addresses=127.0.0.1", "-c", "max_connections=120"),
                ],
                user=self._run_as,
                group=self._run_as and pwd.getpwnam(self._run_as).pw_gid,
                extra_groups=self._run_as and [],
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )
        given_up_at = time.monotonic() + STARTS_WITHIN_S
        while True:
            try:
                psycopg.connect(self.url, connect_timeout=2).close()
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > given_up_at:
                    raise NoServer(f"the server did not start: {(self._folder / 'log').read_text()[-300:]}") from error
                time.sleep(0.05)
            else:
                return

    def halt(self) -> None:
        """Stop at once, as a power cut would: the next start recovers from the log."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(timeout=STARTS_WITHIN_S)

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(timeout=STARTS_WITHIN_S)
        shutil.rmtree(self._folder, ignore_errors=True)


def newest_programs() -> Path:
    found = {
        int(path.parent.parent.name.split(".")[0]): path.parent
        for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")
    }
    if on_path := shutil.which("initdb"):
        found.setdefault(OLDEST, Path(on_path).resolve().parent)
    fit = [version for version in found if version >= OLDEST]
    if not fit:
        raise NoServer(f"no PostgreSQL {OLDEST} or newer is installed (Debian: apt-get install postgresql)")
    return found[max(fit)]


def unprivileged_account() -> str | None:
    """PostgreSQL refuses to run as root: the account to run as, or None for the one we are."""
    if os.geteuid() != 0:
        return None
    names = {account.pw_name for account in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in names:
            return name
    raise NoServer("we are root, and neither the account postgres nor nobody exists")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
