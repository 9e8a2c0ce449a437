"""A build is whole or not there: torn, cut, flipped, crowded, full and forbidden places."""

import fcntl
import json
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest

from data import store_files
from data.errors import ExportHubError, ReferenceFault, StoreFault
from data.paths import DATA_FOLDER_VARIABLE, data_folder
from data.store import open_store
from data.tables import TABLES

Edit = Callable[[str, str, str], None]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "books"


def stores(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("store-*"))


def content_of(folder: Path, reference: Path | None = None) -> str:
    with open_store(folder, reference) as store:
        assert store.rows("select count(*) from district", {})[1] == [(799,)]
        return store.content_hash


@pytest.mark.usefixtures("every_build_in_full")
def test_progress_hears_every_table_once_and_a_second_start_nothing(folder: Path) -> None:
    heard: list[tuple[str, int]] = []

    def hear(table: str, rows: int) -> None:
        heard.append((table, rows))

    open_store(folder, progress=hear).close()
    assert [table for table, _ in heard] == [table.name for table in TABLES]
    assert ("district", 799) in heard
    heard.clear()
    open_store(folder, progress=hear).close()
    assert heard == []


def test_a_start_with_a_built_store_writes_nothing(folder: Path) -> None:
    content_of(folder)
    (folder / "build.lock").unlink()
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    content_of(folder)
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


@pytest.mark.usefixtures("every_build_in_full")
def test_a_rebuilt_store_says_the_same(folder: Path, tmp_path: Path) -> None:
    first = content_of(folder)
    assert content_of(tmp_path / "elsewhere") == first
    for path in folder.iterdir():
        path.unlink()
    assert content_of(folder) == first


@pytest.mark.parametrize("torn", ["", '{"file": "store-x.duckdb"}', "\x00\x00"])
def test_a_torn_pointer_is_built_over(folder: Path, torn: str) -> None:
    first = content_of(folder)
    (folder / "current.json").write_text(torn)
    assert content_of(folder) == first
    assert json.loads((folder / "current.json").read_text())["content_hash"] == first


def test_a_pointer_out_of_the_folder_is_not_followed(folder: Path) -> None:
    first = content_of(folder)
    pointer = folder / "current.json"
    stored = json.loads(pointer.read_text())
    pointer.write_text(json.dumps(stored | {"file": f"../books/{stored['file']}"}))
    assert store_files.read_pointer(folder) is None
    assert content_of(folder) == first


@pytest.mark.parametrize("damage", ["flipped", "cut", "deleted"])
def test_a_damaged_store_is_built_anew(folder: Path, damage: str) -> None:
    first = content_of(folder)
    path = folder / stores(folder)[0]
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2
    if damage == "flipped":
        whole[middle] ^= 0xFF
        path.write_bytes(whole)
    elif damage == "deleted":
        path.unlink()
    else:
        path.write_bytes(whole[:middle] if damage == "cut" else b"")
    assert content_of(folder) == first
    assert len(stores(folder)) == 1


def test_changed_tables_get_a_store_of_their_own(folder: Path, reference: Path, edit: Edit) -> None:
    first = content_of(folder)
    edit("hs_chapters.csv", "Animals; live", "Live animals")
    with open_store(folder, reference) as store:
        assert store.rows("select chapter_title from hs_chapter where hs_chapter = '01'", {})[1] == [("Live animals",)]
        assert store.content_hash != first


def test_a_store_that_is_held_stays_and_goes_when_let_go(folder: Path, reference: Path, edit: Edit) -> None:
    old = open_store(folder)
    edit("hs_chapters.csv", "Animals; live", "Live animals")
    new = open_store(folder, reference)
    assert stores(folder) == sorted([old.path.name, new.path.name])
    assert old.rows("select chapter_title from hs_chapter where hs_chapter = '01'", {})[1] == [("Animals; live",)]
    old.close()
    edit("hs_chapters.csv", "Live animals", "Animals, living".replace(",", ""))
    newest = open_store(folder, reference)
    assert stores(folder) == sorted([new.path.name, newest.path.name])
    new.close()
    newest.close()


def test_bad_tables_leave_the_store_in_use_as_it_was(folder: Path, reference: Path, edit: Edit) -> None:
    first = content_of(folder)
    before = stores(folder), (folder / "current.json").read_bytes()
    edit("states.csv", "Punjab,State,", "Punjab,Province,")
    with pytest.raises(ReferenceFault, match=r"states\.csv, row 4, column kind"):
        open_store(folder, reference)
    assert (stores(folder), (folder / "current.json").read_bytes()) == before
    assert content_of(folder) == first


def test_a_check_that_fails_publishes_nothing(folder: Path) -> None:
    def refuse(reference: Path) -> None:
        raise ExportHubError(what=f"no outline in {reference.name}", remedy="Restore it")

    with pytest.raises(ExportHubError, match="no outline in reference"):
        open_store(folder, checks=[refuse])
    assert stores(folder) == []
    assert not (folder / "current.json").exists()


def test_a_store_built_without_a_check_must_pass_it_before_use(folder: Path) -> None:
    seen: list[str] = []
    willing = False

    def outline(reference: Path) -> None:
        seen.append(reference.name)
        if not willing:
            raise ExportHubError(what="no outline", remedy="Restore it")

    open_store(folder).close()
    with pytest.raises(ExportHubError, match="no outline"):
        open_store(folder, checks=[outline])
    willing = True
    open_store(folder, checks=[outline]).close()
    open_store(folder, checks=[outline]).close()
    assert seen == ["reference", "reference"]
    assert len(stores(folder)) == 1


def test_what_a_killed_build_left_is_swept_away(folder: Path) -> None:
    folder.mkdir()
    (folder / "store-0123456789ab-deadbeef.duckdb.part").write_bytes(b"half")
    (folder / "store-0123456789ab-deadbeef.duckdb.part.wal").write_bytes(b"half")
    (folder / "store-0123456789ab-deadbeef.duckdb.part.tmp").mkdir()
    (folder / "store-0123456789ab-deadbeef.duckdb.part.tmp" / "rows").write_bytes(b"half")
    (folder / "current.json.part").write_text("{")
    (folder / "ledger.sqlite").write_bytes(b"not ours to touch")
    content_of(folder)
    assert len(stores(folder)) == 1
    assert (folder / "ledger.sqlite").read_bytes() == b"not ours to touch"


def test_a_build_killed_midway_is_made_good_by_the_next_start(folder: Path) -> None:
    script = (
        "import os, signal; from data.store import open_store\n"
        "def fall(table, rows):\n"
        "    if table == 'product': os.kill(os.getpid(), signal.SIGKILL)\n"
        "open_store(progress=fall)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment(folder), check=False)
    assert done.returncode == -9
    assert not (folder / "current.json").exists()
    assert any(".part" in name for name in stores(folder))
    content_of(folder)
    assert len(stores(folder)) == 1


def test_a_full_disk_is_said_and_leaves_nothing(folder: Path) -> None:
    script = (
        "import resource, sys; from data.store import open_store; from data.errors import StoreFault\n"
        "import data.load\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        "try: open_store()\n"
        "except StoreFault as fault: print(fault)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "the store cannot be kept there" in done.stdout
    assert "Free at least 50 MB on that disk" in done.stdout
    assert stores(folder) == []
    assert not (folder / "current.json").exists()


def test_a_pointer_that_cannot_be_written_leaves_no_store(folder: Path) -> None:
    (folder / "current.json.part").mkdir(parents=True)
    with pytest.raises(StoreFault, match="the store cannot be kept there"):
        open_store(folder)
    assert stores(folder) == []


def test_a_place_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFault, match=DATA_FOLDER_VARIABLE):
        open_store(tmp_path / "file" / "books")
    with pytest.raises(StoreFault, match="the store cannot be kept there"):
        open_store(tmp_path / "file")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write into a read-only folder")
def test_a_read_only_folder_is_refused(folder: Path) -> None:
    folder.mkdir(mode=0o555)
    with pytest.raises(StoreFault, match="make the folder writable"):
        open_store(folder)


def test_two_processes_at_once_build_one_store(folder: Path) -> None:
    command = [sys.executable, "-m", "data", "build"]
    both = [
        subprocess.Popen(command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, text=True) for _ in "ab"
    ]
    statement = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sorted("district: 799 rows" in words for words in statement) == [False, True]
    assert len({words.splitlines()[-1] for words in statement}) == 1
    assert len(stores(folder)) == 1


def test_a_second_start_waits_says_so_and_then_opens(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    opened: list[str] = []

    def start() -> None:
        with open_store(folder) as store:
            opened.append(store.content_hash)

    second = threading.Thread(target=start)
    with store_files.building(folder):
        second.start()
        while "waiting for it" not in caplog.text and second.is_alive():
            time.sleep(0.01)
        assert opened == []
    second.join(timeout=60)
    assert len(opened) == 1
    assert caplog.text.count("Another start is building the store") == 1


def test_a_wait_without_end_is_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_files, "WAIT_AT_MOST_S", 0.01)
    with (
        store_files.building(folder),
        pytest.raises(StoreFault, match="End the other start"),
        store_files.building(folder),
    ):
        pytest.fail("two built at once")


def test_the_folder_is_the_one_named_in_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path))
    assert data_folder() == tmp_path
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, " ")
    assert data_folder() == ROOT / "data" / "books"


def environment(folder: Path) -> dict[str, str]:
    return os.environ | {DATA_FOLDER_VARIABLE: str(folder)}


def test_a_name_is_never_used_twice(folder: Path) -> None:
    """Whoever still has the older file open would take the new one for it."""
    used = set()
    for _ in range(3):
        with open_store(folder) as store:
            used.add(store.path.name)
        (folder / store.path.name).unlink()
    assert len(used) == 3


@pytest.mark.parametrize("fate", ["removed", "replaced", "written over", "cut"])
def test_a_store_knows_whether_its_file_is_the_one_that_it_opened(folder: Path, fate: str) -> None:
    with open_store(folder) as store:
        assert store.is_in_place()
        if fate == "removed":
            store.path.unlink()
        elif fate == "replaced":
            copy = folder / "copy"
            copy.write_bytes(store.path.read_bytes())
            copy.replace(store.path)
        elif fate == "written over":
            with store.path.open("r+b") as stream:
                stream.write(b"x")
            os.utime(store.path, ns=(0, 0))  # whatever the clock of the file system can tell apart
        else:
            os.truncate(store.path, 4096)
        assert not store.is_in_place()


def test_a_store_that_nobody_holds_any_more_is_closed(folder: Path) -> None:
    store = open_store(folder)
    assert store.rows("select count(*) from state", {})[1] == [(36,)]
    path, seen = store.path, weakref.ref(store)
    assert is_stored(path)
    del store
    assert seen() is None
    assert not is_stored(path)


def is_stored(path: Path) -> bool:
    """Whether somebody holds a store's file against being swept away."""
    with path.open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
