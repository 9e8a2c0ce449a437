"""What a test of the books may spoil: a copy of the reference folder, and a ledger on either engine."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from data.checksums import renew_checksums
from data.entries import Entry
from data.ledger.engine import schema_of
from data.ledger.ledger import LEDGER_VARIABLE, Ledger, open_ledger
from data.paths import REFERENCE

Edit = Callable[[str, str, str], None]


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """The shipped reference folder, copied."""
    return shutil.copytree(REFERENCE, tmp_path / "reference")


@pytest.fixture
def edit(reference: Path) -> Edit:
    """Replace the first occurrence of a text in a file of the copy and renew the checksums."""

    def replace_first(name: str, old: str, new: str) -> None:
        path = reference / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        assert renew_checksums(reference) == [name]

    return replace_first


@dataclass(frozen=True)
class Place:
    """Where a test's ledger lies, and a way to write below its surface."""

    folder: Path
    url: str | None
    schema: str

    def below(self, *statements: str) -> None:
        """Run statements past the ledger's guard, as a failing disk or a careless hand would."""
        if self.url is None:
            with closing(sqlite3.connect(self.folder / "ledger.sqlite", isolation_level=None)) as connection:
                for statement in statements:
                    connection.execute(statement)
            return
        with psycopg.connect(self.url, options=f"-csearch_path={self.schema}", autocommit=True) as server:
            for statement in statements:
                server.execute(statement.encode())

    def drop_triggers(self) -> None:
        tables = ("ledger_entry", "ledger_blob")
        names = [(table, f"{table}_no_{verb}") for table in tables for verb in ("update", "delete")]
        on = [f" on {table}" if self.url else "" for table, _ in names]
        self.below(*(f"drop trigger {name}{where}" for (_, name), where in zip(names, on, strict=True)))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """An empty place for a ledger, once on each engine."""
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    folder = tmp_path / "record"
    url = None if request.param == "sqlite" else request.getfixturevalue("postgresql").url
    return Place(folder, url, schema_of(folder))


@pytest.fixture
def ledger(place: Place) -> Iterator[Ledger]:
    with open_ledger(place.folder, place.url) as opened:
        yield opened


@pytest.fixture
def receive() -> Callable[[Ledger, bytes], Entry]:
    """Receive a file as the import does: the same bytes are the same entry."""

    def received(ledger: Ledger, content: bytes) -> Entry:
        sha256 = hashlib.sha256(content).hexdigest()
        payload = {"file_sha256": sha256, "file_name": "पंजाब.xlsx", "size": len(content)}
        return ledger.append("received", payload, actor="tester", key=f"received:{sha256}", blobs=[content])

    return received


@pytest.fixture
def fill(receive: Callable[[Ledger, bytes], Entry]) -> Callable[[Ledger, bytes], list[Entry]]:
    """Five entries: a file received, and four that rest on it, with n from 2 to 5."""

    def filled(ledger: Ledger, content: bytes) -> list[Entry]:
        first = receive(ledger, content)
        return [
            first,
            *(
                ledger.append(
                    "kept",
                    {"file_sha256": first.payload["file_sha256"], "rows": [{"n": n}]},
                    actor="tester",
                )
                for n in (2, 3, 4, 5)
            ),
        ]

    return filled
