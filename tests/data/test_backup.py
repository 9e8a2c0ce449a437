"""A backup is whole or refused, is taken while others write, and is never laid over books that hold more."""

import hashlib
import json
import shutil
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from data.backup import Restored, backup, restore, verified_backup
from data.entries import Entry, head_marked
from data.errors import LedgerFault
from data.ledger.ledger import Head, Ledger, open_ledger

Fill = Callable[[Ledger, bytes], list[Entry]]
FILE = b"a return, as received"
SHA256 = hashlib.sha256(FILE).hexdigest()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copies" / "2025-07-21"


def test_a_backup_holds_every_entry_and_file(ledger: Ledger, place: Any, fill: Fill, copy: Path) -> None:
    chain = fill(ledger, FILE)
    manifest = backup(place.folder, copy, place.url)
    assert sorted(path.name for path in copy.iterdir()) == ["ledger.sqlite", "manifest.json"]
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    assert manifest.head == Head(5, chain[-1].entry_sha256)
    assert manifest.file_sha256 == hashlib.sha256((copy / "ledger.sqlite").read_bytes()).hexdigest()
    assert verified_backup(copy) == manifest
    assert sorted(path.name for path in copy.iterdir()) == ["ledger.sqlite", "manifest.json"]


def test_a_restore_gives_the_same_books(ledger: Ledger, place: Any, fill: Fill, copy: Path, tmp_path: Path) -> None:
    chain = fill(ledger, FILE)
    backup(place.folder, copy, place.url)
    new = tmp_path / f"new {place.schema}"
    head = ledger.head()
    assert restore(copy, new, place.url, against=head) == Restored(head, 5, None, head)
    with open_ledger(new, place.url) as restored:
        assert list(restored.entries()) == chain
        assert restored.blob(SHA256) == FILE
        assert restored.append("noted", {}, actor="tester").sequence == 6
        assert restored.verify() == []


def test_an_empty_ledger_can_be_kept_and_given_back(ledger: Ledger, place: Any, copy: Path, tmp_path: Path) -> None:
    assert backup(place.folder, copy, place.url).sequence == 0
    assert restore(copy, tmp_path / f"new {place.schema}", place.url).added == 0


def test_an_earlier_state_is_brought_up_while_it_is_open(
    ledger: Ledger, place: Any, fill: Fill, copy: Path, tmp_path: Path
) -> None:
    chain = fill(ledger, FILE)
    earlier, later = copy.with_name("earlier"), copy.with_name("later")
    backup(place.folder, earlier, place.url)
    chain.append(ledger.append("noted", {"sequence": 5}, actor="tester"))
    backup(place.folder, later, place.url)
    new = tmp_path / f"new {place.schema}"
    assert restore(earlier, new, place.url, unconfirmed=True).confirmed is None
    with open_ledger(new, place.url) as stored:
        done = restore(later, new, place.url)
        assert (done.added, done.confirmed) == (1, Head(5, chain[4].entry_sha256))
        assert list(stored.entries()) == chain
        assert restore(later, new, place.url).added == 0


def test_books_that_hold_more_are_refused(ledger: Ledger, place: Any, fill: Fill, copy: Path) -> None:
    fill(ledger, FILE)
    backup(place.folder, copy, place.url)
    last = ledger.append("noted", {}, actor="tester")
    with pytest.raises(LedgerFault, match=r"hold more \(entry 6\) than the backup \(entry 5\)"):
        restore(copy, place.folder, place.url)
    assert ledger.entry(6) == last
    assert ledger.verify() == []


def test_other_books_are_refused(ledger: Ledger, place: Any, fill: Fill, copy: Path, tmp_path: Path) -> None:
    fill(ledger, FILE)
    backup(place.folder, copy, place.url)
    other = tmp_path / f"other {place.schema}"
    with open_ledger(other, place.url) as workspace_ledger:
        entry = workspace_ledger.append("noted", {}, actor="tester")
        with pytest.raises(LedgerFault, match="these are other records: their entry 1 is not the backup's"):
            restore(copy, other, place.url)
        assert list(workspace_ledger.entries()) == [entry]


def test_a_damaged_ledger_is_not_copied_and_not_laid_over(ledger: Ledger, place: Any, fill: Fill, copy: Path) -> None:
    fill(ledger, FILE)
    backup(place.folder, copy, place.url)
    place.drop_triggers()
    place.below("update ledger_entry set actor = 'testes' where sequence = 3")
    with pytest.raises(LedgerFault, match="entry 3, column chain"):
        backup(place.folder, copy.with_name("second"), place.url)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    with pytest.raises(LedgerFault, match="the ledger there is damaged") as caught:
        restore(copy, place.folder, place.url)
    assert "Stop the product" in caught.value.remedy
    assert any("entry 3" in fault.file for fault in caught.value.faults)


def test_a_backup_written_anew_from_end_to_end_is_refused(tmp_path: Path, fill: Fill, copy: Path) -> None:
    """It hangs together as a true one does; the last entry acknowledged here, or one on a document, tells them apart."""
    folder, forger = tmp_path / "record", tmp_path / "forger" / "record"
    with open_ledger(folder) as ledger:
        fill(ledger, FILE)
        true = ledger.head()
        assert ledger.bears(head_marked(true.mark))
    with open_ledger(forger) as ledger:
        fill(ledger, b"another return")
        backup(forger, copy)
        forged = ledger.head()
        assert (forged.sequence, verified_backup(copy).head) == (true.sequence, forged)
        assert not ledger.bears(head_marked(true.mark))
    (folder / "ledger.sqlite").unlink()
    with pytest.raises(LedgerFault, match=f"other records: it does not have entry {true.mark}, which was acknowledged"):
        restore(copy, folder)
    (folder / "ledger.head").unlink()
    with pytest.raises(LedgerFault, match="nothing outside this backup confirms it"):
        restore(copy, folder)
    assert not (folder / "ledger.sqlite").exists()
    with pytest.raises(LedgerFault, match=f"other records: it does not have entry {true.mark}, which was given"):
        restore(copy, folder, against=head_marked(true.mark))
    assert restore(copy, folder, against=head_marked(forged.mark)).added == 5


def test_a_ledger_lost_to_its_last_byte_comes_back(tmp_path: Path, fill: Fill, copy: Path) -> None:
    """What the backup does not reach is said."""
    folder = tmp_path / "record"
    with open_ledger(folder) as ledger:
        chain = fill(ledger, FILE)
        backup(folder, copy)
        last = ledger.append("noted", {}, actor="tester")
    (folder / "ledger.sqlite").unlink()
    with pytest.raises(LedgerFault, match="nothing outside this backup confirms it"):
        restore(copy, folder)
    done = restore(copy, folder, unconfirmed=True)
    assert done == Restored(Head(5, chain[-1].entry_sha256), 5, Head(6, last.entry_sha256), None)
    with open_ledger(folder) as ledger:
        assert list(ledger.entries()) == chain


@pytest.mark.parametrize(
    ("file", "damage", "words"),
    [
        ("ledger.sqlite", "flipped", "its bytes are not those of the manifest"),
        ("ledger.sqlite", "cut", "its bytes are not those of the manifest"),
        ("ledger.sqlite", "deleted", "it cannot be written|it refused|No such file"),
        ("manifest.json", "cut", "the backup has no whole manifest"),
        ("manifest.json", "deleted", "the backup has no whole manifest"),
        ("manifest.json", "foreign", "it is no backup that this version can read"),
        ("manifest.json", "another head", "it does not end where the manifest says"),
    ],
)
def test_a_spoilt_backup_is_refused_and_changes_nothing(
    tmp_path: Path, fill: Fill, copy: Path, file: str, damage: str, words: str
) -> None:
    with open_ledger(tmp_path / "record") as ledger:
        fill(ledger, FILE)
    backup(tmp_path / "record", copy)
    path = copy / file
    whole = bytearray(path.read_bytes())
    if damage == "deleted":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "flipped":
        whole[len(whole) // 2] ^= 1
        path.write_bytes(whole)
    else:
        change = {"product": "another"} if damage == "foreign" else {"sequence": 4}
        path.write_text(json.dumps(json.loads(whole) | change))
    with pytest.raises(LedgerFault, match=words):
        restore(copy, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_forged_copy_with_a_matching_manifest_is_refused(tmp_path: Path, fill: Fill, copy: Path) -> None:
    """The manifest vouches for the bytes; only the chain vouches for the entries."""
    import sqlite3
    from contextlib import closing

    with open_ledger(tmp_path / "record") as ledger:
        fill(ledger, FILE)
    backup(tmp_path / "record", copy)
    with closing(sqlite3.connect(copy / "ledger.sqlite", isolation_level=None)) as below:
        below.execute("drop trigger ledger_blob_no_update")
        below.execute("update ledger_blob set content = x'00'")
    manifest = json.loads((copy / "manifest.json").read_text())
    manifest["file_sha256"] = hashlib.sha256((copy / "ledger.sqlite").read_bytes()).hexdigest()
    (copy / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(LedgerFault, match=f"file {SHA256[:12]}"):
        restore(copy, tmp_path / "new")


def test_a_folder_that_holds_something_is_not_written_over(tmp_path: Path, copy: Path) -> None:
    open_ledger(tmp_path / "record").close()
    copy.mkdir(parents=True)
    backup(tmp_path / "record", copy)
    before = (copy / "manifest.json").read_bytes()
    with pytest.raises(LedgerFault, match="it is not an empty folder"):
        backup(tmp_path / "record", copy)
    assert (copy / "manifest.json").read_bytes() == before


def test_a_backup_from_a_read_only_medium(tmp_path: Path, fill: Fill, copy: Path) -> None:
    with open_ledger(tmp_path / "record") as ledger:
        fill(ledger, FILE)
    backup(tmp_path / "record", copy)
    before = {path.name: path.stat().st_mtime_ns for path in copy.iterdir()}
    copy.chmod(0o555)
    assert restore(copy, tmp_path / "new", unconfirmed=True).added == 5
    copy.chmod(0o755)
    assert {path.name: path.stat().st_mtime_ns for path in copy.iterdir()} == before


def test_backups_while_others_write_are_each_a_state_that_was(
    ledger: Ledger, place: Any, copy: Path, tmp_path: Path
) -> None:
    is_enough = threading.Event()

    def write(number: int) -> None:
        while not is_enough.is_set():
            content = f"{number} {ledger.head()}".encode() * 500
            sha256 = hashlib.sha256(content).hexdigest()
            ledger.append("received", {"file_sha256": sha256}, actor="tester", blobs=[content])

    with ExitStack() as ends:
        writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
        for writer in writers:
            writer.start()
            ends.callback(writer.join)
        ends.callback(is_enough.set)
        heads = []
        for number in range(4):
            to = copy.with_name(f"copy {number}")
            heads.append(backup(place.folder, to, place.url).head)
            assert ledger.holds(heads[-1])
            shutil.rmtree(to)
    assert [head.sequence for head in heads] == sorted(head.sequence for head in heads)
    assert heads[-1].sequence > 0
    assert ledger.verify() == []


def test_a_backup_of_the_sample_never_goes_into_the_record(tmp_path: Path, fill: Fill, copy: Path) -> None:
    with open_ledger(tmp_path / "sample") as ledger:
        fill(ledger, FILE)
    backup(tmp_path / "sample", copy)
    with pytest.raises(LedgerFault, match="a backup of the sample workspace, which never goes into the record"):
        restore(copy, tmp_path / "record")
    assert not (tmp_path / "record").exists()
    assert restore(copy, tmp_path / "elsewhere" / "sample", unconfirmed=True).added == 5
