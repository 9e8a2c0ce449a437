"""Places that refuse a ledger, or stop bearing it midway: said clearly, nothing lost, nothing half kept."""

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from data.entries import Entry
from data.errors import LedgerAway, LedgerFault
from data.ledger import engine as ledger_engine
from data.ledger.engine import sqlite_engine, writing
from data.ledger.ledger import LEDGER_VARIABLE, Ledger, open_ledger

ROOT = Path(__file__).resolve().parents[3]
Fill = Callable[[Ledger, bytes], list[Entry]]


@pytest.fixture(autouse=True)
def no_server_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)


# SQLite


def test_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as ledger, ledger.engine.connect() as connection:
        read = {
            name: connection.exec_driver_sql(f"pragma {name}").scalar()
            for name in ("journal_mode", "synchronous", "trusted_schema")
        }
    assert read == {"journal_mode": "wal", "synchronous": 2, "trusted_schema": 0}


def test_a_ledger_appears_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    open_ledger(tmp_path / "new" / "record").close()
    assert [path.name for path in (tmp_path / "new" / "record").iterdir()] == ["ledger.sqlite"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"S.No.,District\n1,Agra\n" * 400, "it is damaged or no ledger at all"),
        (b"", "it holds no ledger but nothing"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "it is damaged or no ledger at all"),
    ],
)
def test_a_foreign_file_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(content)
    with pytest.raises(LedgerFault, match=words) as caught:
        open_ledger(tmp_path)
    assert caught.value.file == str(path)
    assert "python -m data restore" in caught.value.remedy
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as other:
        other.execute("create table payroll (amount integer)")
    with pytest.raises(LedgerFault, match="it holds no ledger but payroll"):
        open_ledger(tmp_path)


def test_a_place_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerFault, match="it cannot be written"):
        open_ledger(tmp_path / "file" / "record")
    (tmp_path / "record" / "ledger.sqlite").mkdir(parents=True)
    with pytest.raises(LedgerFault, match="it cannot be written"):
        open_ledger(tmp_path / "record")


def without_the_superusers_leave() -> list[str]:
    """The superuser may write into a read-only folder; without this right it may not."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("the superuser may write anywhere, and setpriv is not here to take that away")
    rights = "-dac_override,-dac_read_search,-fowner"
    return ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"]


@pytest.mark.parametrize("is_there", [False, True])
def test_a_read_only_folder_is_said(tmp_path: Path, is_there: bool) -> None:
    folder = tmp_path / "record"
    folder.mkdir()
    if is_there:
        open_ledger(folder).close()
        (folder / "ledger.sqlite").chmod(0o444)
    folder.chmod(0o555)
    script = "import sys, pathlib; from data.ledger.ledger import open_ledger; from data.errors import LedgerFault\n"
    script += "try: open_ledger(pathlib.Path(sys.argv[1]))\nexcept LedgerFault as fault: print(fault)"
    done = subprocess.run(
        [*without_the_superusers_leave(), sys.executable, "-c", script, folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    folder.chmod(0o755)
    assert done.stderr == ""
    assert "it cannot be written" in done.stdout
    assert "Make the folder and the file writable" in done.stdout


def test_a_full_disk_keeps_nothing_of_the_entry_and_all_before(tmp_path: Path) -> None:
    script = """if True:
        import hashlib, resource, sys
        from pathlib import Path
        from data.errors import LedgerFault
        from data.ledger.ledger import open_ledger
        ledger = open_ledger(Path(sys.argv[1]))
        kept = [ledger.append("received", {"n": n}, actor="tester").entry_sha256 for n in (1, 2, 3)]
        large = bytes(2_000_000)
        named = {"file_sha256": hashlib.sha256(large).hexdigest()}
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
        try: ledger.append("received", named, actor="tester", key="large", blobs=[large])
        except LedgerFault as fault: print(fault)
        print(ledger.find("large"), ledger.head().sequence)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        print(ledger.append("received", named, actor="tester", key="large", blobs=[large]).sequence)
        print([entry.entry_sha256 for entry in ledger.entries()][:3] == kept, ledger.verify())"""
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    statement = done.stdout.splitlines()
    assert "the disk is full or failing, and nothing of this was kept" in statement[0]
    assert "Free space on that disk" in statement[0]
    assert statement[1:] == ["None 3", "4", "True []"]


def test_a_writer_who_never_ends_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_ledger(tmp_path).close()
    monkeypatch.setattr(ledger_engine, "BUSY_AFTER_S", 0.1)
    other = sqlite_engine(tmp_path / "ledger.sqlite")
    with (
        open_ledger(tmp_path) as ledger,
        writing(other),
        pytest.raises(LedgerFault, match="somebody else has been writing"),
    ):
        ledger.append("noted", {}, actor="tester")
    other.dispose()
    with open_ledger(tmp_path) as ledger:
        assert ledger.append("noted", {}, actor="tester").sequence == 1


def test_a_commit_that_failed_after_the_disk_had_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer was lost, not the entry: it is looked up, and given as added."""
    from sqlalchemy.exc import OperationalError

    from data.ledger import ledger as module

    with open_ledger(tmp_path) as ledger:
        commits = writing

        class Loses:
            def __init__(self, engine: Any) -> None:
                self._inner = commits(engine)

            def __enter__(self) -> Any:
                return self._inner.__enter__()

            def __exit__(self, *_: object) -> None:
                self._inner.__exit__(None, None, None)
                monkeypatch.setattr(module, "writing", commits)
                raise OperationalError("commit", {}, sqlite3.OperationalError("the answer was lost"))

        monkeypatch.setattr(module, "writing", Loses)
        entry = ledger.append("noted", {"n": 1}, actor="tester")
        assert (entry.sequence, entry.is_repeat) == (1, False)
        assert list(ledger.entries()) == [entry]


def test_a_flipped_byte_anywhere_in_the_file_is_found_or_harmless(tmp_path: Path, fill: Fill) -> None:
    """Harmless: in a part of the file that holds nothing, where all reads as it was written."""
    folder = tmp_path / "record"
    content = random.Random(3).randbytes(20_000)
    with open_ledger(folder) as ledger:
        chain = fill(ledger, content)
    path = folder / "ledger.sqlite"
    whole = path.read_bytes()
    chance = random.Random(11)
    found = 0
    for _ in range(60):
        position = chance.randrange(len(whole))
        spoilt = bytearray(whole)
        spoilt[position] ^= 1 << chance.randrange(8)
        path.write_bytes(spoilt)
        try:
            with open_ledger(folder) as ledger:
                faults = ledger.verify()
                if not faults:
                    assert list(ledger.entries()) == chain, position
                    assert ledger.blob(hashlib.sha256(content).hexdigest()) == content, position
        except LedgerFault as fault:
            faults = list(fault.faults)
        found += bool(faults)
        for beside in folder.glob("ledger.sqlite-*"):
            beside.unlink()
    assert found >= 20


@pytest.mark.parametrize("cut", [0.0, 0.3, 0.6, 0.95])
def test_a_cut_file_is_not_believed(tmp_path: Path, fill: Fill, cut: float) -> None:
    with open_ledger(tmp_path) as ledger:
        fill(ledger, random.Random(3).randbytes(20_000))
    path = tmp_path / "ledger.sqlite"
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * cut)])
    faults = []
    try:
        with open_ledger(tmp_path) as ledger:
            faults = ledger.verify()
    except LedgerFault as fault:
        faults = list(fault.faults)
    assert faults != []
    assert all("restore" in fault.remedy for fault in faults)


def test_a_ledger_that_was_taken_away_is_not_begun_anew(tmp_path: Path, fill: Fill) -> None:
    with open_ledger(tmp_path) as ledger:
        fill(ledger, b"a return")
    (tmp_path / "ledger.sqlite").unlink()
    with pytest.raises(LedgerFault, match="entry 5 was acknowledged here and is not there any more"):
        open_ledger(tmp_path)
    assert not (tmp_path / "ledger.sqlite").exists()


# PostgreSQL


@pytest.mark.parametrize("url", ["nonsense", "mysql://host/db", "sqlite:///file"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(LedgerFault, match="EXPORT_HUB_LEDGER"):
        open_ledger(tmp_path, url)


def test_the_address_comes_from_the_environment_and_is_shown_to_nobody(
    tmp_path: Path, postgresql: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "by environment"
    monkeypatch.setenv(LEDGER_VARIABLE, postgresql.url)
    with open_ledger(folder) as ledger:
        assert ledger.place == "the ledger on its PostgreSQL server, schema export_hub_by_environment"
    wrong = postgresql.url.replace("postgres:", "postgres:wrong")
    with pytest.raises(LedgerAway, match="does not answer or does not let us in") as caught:
        open_ledger(folder, wrong)
    for secret in ("wrong", "127.0.0.1", str(postgresql.port), "postgres:", '"postgres"'):
        assert secret not in str(caught.value)


def test_a_server_that_falls_loses_nothing_and_comes_back(tmp_path: Path, postgresql: Any, fill: Fill) -> None:
    with open_ledger(tmp_path / "falls", postgresql.url) as ledger:
        chain = fill(ledger, b"a return")
        postgresql.halt()
        with pytest.raises(LedgerFault, match="does not answer"):
            ledger.append("noted", {}, actor="tester", key="k")
        with pytest.raises(LedgerFault, match="does not answer"):
            ledger.head()
        postgresql.start()
        entry = ledger.append("noted", {}, actor="tester", key="k")
        assert (entry.sequence, entry.is_repeat) == (6, False)
        assert list(ledger.entries()) == [*chain, entry]
        assert ledger.verify() == []


def test_a_server_that_does_not_wait_for_the_disk_is_refused(tmp_path: Path, postgresql: Any) -> None:
    def set_fsync(value: str) -> None:
        with psycopg.connect(postgresql.url, autocommit=True) as server:
            server.execute(f"alter system set fsync = {value}".encode())
        postgresql.halt()
        postgresql.start()

    set_fsync("off")
    try:
        with pytest.raises(LedgerFault, match="the server runs with fsync=off"):
            open_ledger(tmp_path / "careless", postgresql.url)
    finally:
        set_fsync("on")
    open_ledger(tmp_path / "careless", postgresql.url).close()
