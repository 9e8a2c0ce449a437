"""A ledger whose files are changed under an open connection: nothing is acknowledged that nobody would find again."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from data.backup import backup, restore
from data.entries import Entry, Head
from data.errors import LedgerFault
from data.ledger import rows as ledger_rows
from data.ledger.head_note import NOTE, forget_head, note_head, noted_head
from data.ledger.ledger import LEDGER_VARIABLE, Ledger, open_ledger

Fill = Callable[[Ledger, bytes], list[Entry]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(LEDGER_VARIABLE, raising=False)
    return tmp_path / "record"


@pytest.fixture
def running(folder: Path) -> Iterator[Ledger]:
    """The ledger as the running product has it open."""
    with open_ledger(folder) as ledger:
        yield ledger


@pytest.fixture
def yesterday(folder: Path, tmp_path: Path, running: Ledger, fill: Fill) -> Path:
    """A copy of the books with five entries; the running ones then have two more."""
    fill(running, b"a return")
    backup(folder, tmp_path / "yesterday")
    for number in (6, 7):
        assert running.append("noted", {"n": number}, actor="tester").sequence == number
    return tmp_path / "yesterday" / "ledger.sqlite"


def put_back_by_the_engine(yesterday: Path, path: Path) -> None:
    with closing(sqlite3.connect(yesterday)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)


def put_back_by_copying(yesterday: Path, path: Path) -> None:
    """Over the same file, whose log is empty, as at night."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("pragma wal_checkpoint(truncate)").fetchone() == (0, 0, 0)
    inode = path.stat().st_ino
    path.write_bytes(yesterday.read_bytes())
    assert path.stat().st_ino == inode


@pytest.mark.parametrize("put_back", [put_back_by_the_engine, put_back_by_copying])
def test_an_older_ledger_put_into_the_same_place_is_not_built_upon(
    folder: Path, running: Ledger, yesterday: Path, put_back: Callable[[Path, Path], None]
) -> None:
    noted = noted_head(folder)
    assert noted is not None
    assert noted.sequence == 7
    put_back(yesterday, folder / "ledger.sqlite")
    for _ in range(2):
        with pytest.raises(LedgerFault, match="entry 7 was acknowledged here and is not there any more"):
            running.append("noted", {"n": 8}, actor="tester")
        assert noted_head(folder) == noted
    # Nor does a page show the older books as if they were these.
    with pytest.raises(LedgerFault, match="entry 7 was acknowledged here"):
        running.head()
    assert any("entry 7 was acknowledged here" in fault.what for fault in running.verify())
    running.close()
    with pytest.raises(LedgerFault, match="entry 7 was acknowledged here"):
        open_ledger(folder)


def test_a_running_ledger_remembers_though_the_note_went_with_the_files(
    folder: Path, running: Ledger, yesterday: Path
) -> None:
    (folder / NOTE).unlink()
    put_back_by_the_engine(yesterday, folder / "ledger.sqlite")
    with pytest.raises(LedgerFault, match="entry 7 was acknowledged here"):
        running.append("noted", {"n": 8}, actor="tester")
    assert noted_head(folder) is None


def test_what_another_process_acknowledged_counts_too(folder: Path, running: Ledger, yesterday: Path) -> None:
    with open_ledger(folder) as other:
        last = other.append("noted", {"n": 8}, actor="other")
    assert last.sequence == 8
    put_back_by_the_engine(yesterday, folder / "ledger.sqlite")
    with pytest.raises(LedgerFault, match="entry 8 was acknowledged here"):
        running.append("noted", {"n": 9}, actor="tester")


def removed(path: Path) -> str:
    path.unlink()
    return "removed"


def replaced(path: Path) -> str:
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    return "replaced"


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
@pytest.mark.parametrize("change", [removed, replaced])
def test_nothing_is_acknowledged_into_files_that_are_not_at_their_place(
    folder: Path, running: Ledger, fill: Fill, change: Callable[[Path], str], ending: str
) -> None:
    chain = fill(running, b"a return")
    path = folder / f"ledger.sqlite{ending}"
    words = f"the file was {change(path)} while our records were open"
    with pytest.raises(LedgerFault, match=words) as caught:
        running.append("noted", {"n": 6}, actor="tester")
    assert caught.value.file == str(path)
    with pytest.raises(LedgerFault, match=words):
        running.append("received", chain[0].payload, actor="tester", key=chain[0].key)
    assert noted_head(folder) == Head(5, chain[-1].entry_sha256)
    assert running.head().sequence == 5
    assert words in [fault.what for fault in running.verify()]


def test_an_older_file_under_the_ledgers_name_is_not_taken_by_a_new_connection(
    folder: Path, running: Ledger, yesterday: Path
) -> None:
    shutil.copy(yesterday, folder / "copy")
    (folder / "copy").replace(folder / "ledger.sqlite")
    running.engine.dispose()
    with pytest.raises(LedgerFault, match="while our records were open"):
        running.append("noted", {"n": 8}, actor="tester")
    noted = noted_head(folder)
    assert noted is not None
    assert noted.sequence == 7


def test_a_file_removed_in_the_middle_of_an_append_is_not_acknowledged(
    folder: Path, running: Ledger, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(running, b"a return")
    keeps = ledger_rows.keep_files

    def keep_and_lose(*given: object) -> None:
        keeps(*given)  # type: ignore[arg-type]
        (folder / "ledger.sqlite").unlink()

    monkeypatch.setattr("data.ledger.ledger.keep_files", keep_and_lose)
    with pytest.raises(LedgerFault, match="whether entry 6 was kept is not known"):
        running.append("noted", {"n": 6}, actor="tester")
    noted = noted_head(folder)
    assert noted is not None
    assert noted.sequence == 5


def test_the_note_never_goes_back(folder: Path) -> None:
    folder.mkdir()
    for sequence, sha256 in ((5, "a"), (4, "b"), (5, "c")):
        note_head(folder, Head(sequence, sha256 * 64))
    assert noted_head(folder) == Head(5, "a" * 64)
    note_head(folder, Head(6, "d" * 64))
    assert noted_head(folder) == Head(6, "d" * 64)
    forget_head(folder)
    note_head(folder, Head(1, "e" * 64))
    assert noted_head(folder) == Head(1, "e" * 64)


def test_a_restore_that_is_meant_still_works(folder: Path, running: Ledger, yesterday: Path, tmp_path: Path) -> None:
    """The files go to another folder, the backup comes in their place; who had them open still adds nothing to them."""
    aside = tmp_path / "aside"
    aside.mkdir()
    for path in folder.glob("ledger.sqlite*"):
        path.rename(aside / path.name)
    done = restore(yesterday.parent, folder, unconfirmed=True)
    assert (done.head.sequence, done.added) == (5, 5)
    assert done.lost is not None
    assert done.lost.sequence == 7
    with pytest.raises(LedgerFault, match="while our records were open"):
        running.append("noted", {"n": 8}, actor="tester")
    running.close()
    with open_ledger(folder) as again:
        assert again.append("noted", {"n": 6}, actor="tester").sequence == 6
        assert again.verify() == []


def test_many_ledgers_opened_and_closed_beside_a_running_one_leave_its_files_in_place(
    folder: Path, running: Ledger, fill: Fill
) -> None:
    fill(running, b"a return")
    for number in range(6, 12):
        with open_ledger(folder) as other:
            assert other.append("noted", {"n": number}, actor="other").sequence == number
    assert running.append("noted", {"n": 12}, actor="tester").sequence == 12
    assert running.verify() == []
