"""Every bad file gets one clear answer, at its cell, and the process that asked is as it was."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import bad_files  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns import intake
from data.returns.faults import CellFault, ReturnFault
from data.returns.files import read_file
from data.returns.files.readers import Ended, Readers
from data.returns.names.names import Register

FILES: list[Any] = bad_files.made()


def answers(content: bytes, name: str, register: Register, today: date) -> dict[str, list[CellFault]]:
    """Faults, notes and questions of a file, a refusal counting as faults."""
    try:
        draft = intake.read(content, name, register, {}, today=today)
    except ReturnFault as fault:
        return {
            "fault": [one for one in fault.faults if isinstance(one, CellFault)],
            "note": [],
            "question": [],
        }
    questions = [CellFault(one.settled.reason, "", cell=one.cells[0].rpartition("!")[2]) for one in draft.questions]
    return {
        "fault": list(draft.faults),
        "note": [*draft.notes, *(CellFault(one.words, "") for one in draft.hidden)],
        "question": questions,
    }


@pytest.mark.parametrize("bad", FILES, ids=[one.name for one in FILES])
def test_each_bad_file_has_its_answer(bad: Any, register: Register, today: date) -> None:
    found = answers(bad.content, bad.file_name, register, today)
    where = "note" if bad.answer == "clean" else bad.answer
    if bad.says:
        fitting = [one for one in found[where] if bad.says in one.what]
        assert fitting, found
        assert not bad.cell or bad.cell in {one.cell for one in fitting}
    if bad.answer in {"note", "clean"}:
        assert found["fault"] == []
        assert found["question"] == []
    for one in found["fault"]:
        assert one.what
        assert one.remedy
        assert "Traceback" not in one.sentence()


def test_there_are_more_than_sixty_and_each_is_another() -> None:
    assert len(FILES) >= 60
    assert len({one.name for one in FILES}) == len(FILES)
    assert len({one.content for one in FILES}) == len(FILES)


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    read_file._refusals.clear()


def test_a_file_refused_before_costs_no_second_child(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReturnFault, match=r"first\.pdf: the file is a PDF document"):
        read_file.read_file(b"%PDF-1.7 x", "first.pdf")

    def none_left(*_: object) -> None:
        raise AssertionError("a child was started")

    monkeypatch.setattr(read_file.readers, "read", none_left)
    with pytest.raises(ReturnFault, match=r"second\.pdf: the file is a PDF document"):
        read_file.read_file(b"%PDF-1.7 x", "second.pdf")
    monkeypatch.setattr(read_file, "REMEMBERED_SECONDS", 0.0)
    with pytest.raises(AssertionError, match="a child was started"):
        read_file.read_file(b"%PDF-1.7 x", "third.pdf")


def test_two_children_at_most_are_at_work_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    at_work, most, both, lock = 0, 0, threading.Barrier(2), threading.Lock()

    def child(content: bytes, _: float) -> Ended:
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        both.wait(30)  # each goes on only when a second one is there
        with lock:
            at_work -= 1
        return Ended(1, "", content.decode())

    monkeypatch.setattr(read_file.readers, "read", child)
    with ThreadPoolExecutor(8) as pool:
        faults = [pool.submit(read_file.read_file, f"file {number}".encode(), "x.csv") for number in range(8)]
    assert [type(one.exception()) for one in faults] == [ReturnFault] * 8
    assert most == read_file.CHILDREN == 2


def test_who_finds_no_place_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_file, "_places", threading.BoundedSemaphore(1))
    monkeypatch.setattr(read_file, "WAITING_SECONDS", 0.01)
    read_file._places.acquire()
    with pytest.raises(ReturnFault, match="no place came free"):
        read_file.read_file(b"a,b\n", "x.csv")


def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(read_file, "readers", Readers("data.returns.not_there"))
    with pytest.raises(ReturnFault, match="damaged"):
        read_file.read_file(b"a,b\n", "x.csv")
    read_file._refusals.clear()
    slow = tmp_path / "slow.py"
    slow.write_text("import time\ndef main(): time.sleep(600)\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(read_file, "readers", Readers("slow", "PYTHONPATH"))
    with pytest.raises(ReturnFault, match="took longer"):
        read_file.read_file(b"a,b\n", "x.csv", wall_seconds=0.5)


def test_a_file_is_read_though_the_process_that_stood_ready_was_killed() -> None:
    read_file.read_file(b"a,b\n1,2\n", "x.csv")
    ready = read_file.readers._process
    assert ready
    ready.kill()
    assert read_file.read_file(b"a,b\n1,2\n", "x.csv").form == "csv"
    assert read_file.readers._process is not ready


def test_a_file_that_ends_its_reader_leaves_the_next_one_a_reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fragile = tmp_path / "fragile.py"
    fragile.write_text(
        "import os, signal, sys\nfrom data.returns.files import child\ncalls = []\n"
        "def main():\n    content = sys.stdin.buffer.read()\n    calls.append(content)\n"
        "    if content == b'fall': os.kill(os.getpid(), signal.SIGSEGV)\n"
        "    print(child.answer(content + str(len(calls)).encode()))\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(read_file, "readers", Readers("fragile", "PYTHONPATH"))
    with pytest.raises(ReturnFault, match="more memory"):
        read_file.read_file(b"fall", "x.csv")
    # No reader knows what an earlier one was given.
    assert [read_file.read_file(b"a\n", "x.csv").sheets[0].rows for _ in range(2)] == [(("a",), ("1",))] * 2


def test_memory_is_bounded_in_the_child(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A child that asks for more than its share gets a MemoryError, and the asker a fault in words."""
    hungry = tmp_path / "hungry.py"
    hungry.write_text(
        "from data.returns.files.child import set_limits\ndef main(): set_limits(); bytearray(600_000_000)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(read_file, "readers", Readers("hungry", "PYTHONPATH"))
    with pytest.raises(ReturnFault, match="more memory"):
        read_file.read_file(b"a,b\n", "x.csv")


def test_the_child_sees_no_secret_of_the_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nosy = tmp_path / "nosy.py"
    nosy.write_text(
        "import json, os\ndef main(): print(json.dumps({'faults': [[str(sorted(os.environ)), 'x', '', '']]}))\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(read_file, "readers", Readers("nosy", "PYTHONPATH"))
    monkeypatch.setenv("EXPORT_HUB_LEDGER", "postgresql://name:secret@db/books")
    with pytest.raises(ReturnFault) as caught:
        read_file.read_file(b"a,b\n", "x.csv")
    assert "PATH" in str(caught.value)
    assert "EXPORT_HUB_LEDGER" not in str(caught.value)


def test_a_file_name_is_shown_without_its_path_or_controls() -> None:
    assert read_file.shown_name("../../etc/pass\x00wd\n.xlsx") == "passwd.xlsx"
    assert read_file.shown_name("C:\\temp\\a.xlsx") == "a.xlsx"
    assert read_file.shown_name("") == "unnamed"
