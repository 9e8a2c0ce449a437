"""The ledger's contract, the same on SQLite and PostgreSQL: added once, kept for good, any change found."""

import hashlib
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import clock, entries
from data.clock_ahead import accept_clock
from data.entries import NO_ENTRY, canonical, time_text
from data.errors import AccessFault, LedgerFault
from data.ledger.ledger import Head, Ledger, open_ledger
from data.people.identity import Identity

ROOT = Path(__file__).resolve().parents[3]
FILE = "राज्य return of Punjab".encode()
FILE_SHA256 = hashlib.sha256(FILE).hexdigest()


Receive = Callable[[Ledger, bytes], entries.Entry]
Fill = Callable[[Ledger, bytes], list[entries.Entry]]


# What is added


def test_an_empty_ledger(ledger: Ledger) -> None:
    assert ledger.head() == Head(0, NO_ENTRY)
    assert list(ledger.entries()) == []
    assert ledger.verify() == []


def test_an_entry_comes_back_as_it_went_in(ledger: Ledger, place: Any) -> None:
    before = datetime.now(UTC)
    entry = ledger.append(
        "aliased",
        {"written": "संत रविदास नगर", "state_code": 9, "district_code": None, "reason": "a\x00b"},
        actor="क\u200dष tester",
        key="alias 9",
    )
    assert (entry.sequence, entry.actor, entry.action, entry.is_repeat) == (
        1,
        "क\u200dष tester",
        "aliased",
        False,
    )
    assert before <= entry.recorded_at <= datetime.now(UTC)
    assert entry.payload_text == (
        '{"district_code":null,"reason":"a\\u0000b","state_code":9,"written":"संत रविदास नगर"}'
    )
    assert entry.payload["written"] == "संत रविदास नगर"
    ledger.close()
    with open_ledger(place.folder, place.url) as again:
        assert again.entry(1) == entry
        assert list(again.entries()) == [entry]
        assert again.head() == Head(1, entry.entry_sha256)


def test_each_entry_holds_the_hash_of_the_one_before(ledger: Ledger, fill: Fill) -> None:
    chain = fill(ledger, FILE)
    assert [entry.sequence for entry in chain] == [1, 2, 3, 4, 5]
    assert [entry.previous_sha256 for entry in chain] == [
        NO_ENTRY,
        *(entry.entry_sha256 for entry in chain[:-1]),
    ]
    assert list(ledger.entries()) == chain
    assert list(ledger.entries(after=3)) == chain[3:]
    assert list(ledger.entries(after=5)) == []
    assert ledger.verify() == []


def test_the_hash_can_be_worked_out_by_hand(ledger: Ledger) -> None:
    entry = ledger.append("noted", {"sequence": 1, "reason": "x"}, actor="tester", key="k")
    payload = hashlib.sha256(b'{"reason":"x","sequence":1}').hexdigest()
    when = entry.recorded_at.strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")
    text = f'[1,"{when}","tester","noted","{payload}","{"0" * 64}","k"]'
    assert entry.entry_sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_more_entries_than_one_page_come_in_order(ledger: Ledger) -> None:
    for number in range(1, 151):
        ledger.append("exported", {"n": number}, actor="tester")
    assert [entry.payload["n"] for entry in ledger.entries(after=10)] == list(range(11, 151))


def test_entries_of_an_action_come_newest_first(ledger: Ledger) -> None:
    for action in ("drafted", "exported", "drafted"):
        ledger.append(action, {"n": 1}, actor="clerk")
    assert [(one.sequence, one.action) for one in ledger.with_actions({"drafted"})] == [
        (3, "drafted"),
        (1, "drafted"),
    ]
    assert ledger.with_actions({"published"}) == ()


def test_a_key_gives_the_same_entry_again(ledger: Ledger, receive: Receive) -> None:
    first = receive(ledger, FILE)
    again = receive(ledger, FILE)
    other = ledger.append("noted", {}, actor="somebody else", key=first.key)
    assert again == other == first
    assert (first.is_repeat, again.is_repeat, other.is_repeat) == (False, True, True)
    assert ledger.head().sequence == 1
    assert ledger.find(first.key or "") == first
    assert ledger.find("another key") is None


def test_files_are_kept_once_and_vouched_for(ledger: Ledger, receive: Receive) -> None:
    receive(ledger, FILE)
    both = [FILE_SHA256, hashlib.sha256(b"other").hexdigest()]
    ledger.append("kept", {"file_sha256": both}, actor="tester", blobs=[FILE, b"other"])
    assert ledger.blob(FILE_SHA256) == FILE
    assert ledger.blob(both[1]) == b"other"
    with pytest.raises(LedgerFault, match="does not name the file"):
        ledger.append("kept", {}, actor="tester", blobs=[b"stranger"])
    with pytest.raises(LedgerFault, match="the ledger does not hold"):
        ledger.append("kept", {"file_sha256": "0" * 64}, actor="tester")
    with pytest.raises(LedgerFault, match=r"no file 000000000000\.\.\. is on record"):
        ledger.blob("0" * 64)
    assert ledger.head().sequence == 2
    assert ledger.verify() == []


@pytest.mark.parametrize(
    "payload",
    [
        {"on": datetime(2025, 7, 21, tzinfo=UTC)},
        {"n": float("nan")},
        {"t": "\ud800"},
        {"s": {1}},
        {1: 1, "a": 2},
    ],
)
def test_a_payload_that_cannot_be_written_adds_nothing(ledger: Ledger, payload: dict[Any, Any]) -> None:
    with pytest.raises(LedgerFault, match="the payload cannot be written"):
        ledger.append("kept", payload, actor="tester", key="k")
    assert ledger.head().sequence == 0


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ({"action": "Drop table", "actor": "tester"}, "action"),
        ({"action": "undone", "actor": ""}, "actor"),
        ({"action": "undone", "actor": "a\x00b"}, "actor"),
        ({"action": "undone", "actor": "tester", "key": "k" * 201}, "key"),
    ],
)
def test_words_that_an_engine_would_spoil_are_refused(ledger: Ledger, words: dict[str, str], column: str) -> None:
    with pytest.raises(LedgerFault) as caught:
        ledger.append(payload={}, **words)  # type: ignore[arg-type]
    assert caught.value.column == column


@pytest.mark.parametrize("sign", ["\u202e", "\u202a", "\u2066", "\u200b", "\u2060", "\ufeff", "\u00ad"])
def test_a_sign_that_nobody_sees_is_refused_wherever_it_stands(ledger: Ledger, sign: str) -> None:
    hidden = f"Bihar{sign}gpj.exe"
    for actor, payload, column in (
        (hidden, {}, "actor"),
        ("tester", {"document": {"title": hidden}}, "title"),
        ("tester", {"states": ["Assam", hidden]}, "states"),
        ("tester", {hidden: 1}, ""),
    ):
        with pytest.raises(LedgerFault, match=f"U\\+{ord(sign):04X}.*Bihar\\?gpj") as caught:
            ledger.append("noted", payload, actor=actor)
        assert (caught.value.column or "") == column
    assert ledger.head().sequence == 0


def test_a_difference_drawn_before_a_fact_came_is_not_published(ledger: Ledger) -> None:
    alias = {"state_code": 10, "written": "Champaran", "district_code": "189", "reason": "order"}
    seen = ledger.append("aliased", alias, actor="first", key="one").sequence
    ledger.append("exported", {}, actor="reader")
    assert ledger.append("aliased", alias, actor="second", key="two", drawn_to=seen).sequence == 3
    with pytest.raises(LedgerFault, match="after entry 1, up to which the difference was drawn"):
        ledger.append("aliased", alias, actor="third", key="three", drawn_to=seen)
    assert ledger.head().sequence == 3
    assert ledger.append("aliased", alias, actor="second", key="two", drawn_to=seen).is_repeat


@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8")),
        st.one_of(st.none(), st.integers(), st.booleans(), st.text(st.characters(codec="utf-8"))),
    )
)
def test_one_payload_has_one_text(payload: dict[str, Any]) -> None:
    turned = dict(reversed(payload.items()))
    assert canonical(turned) == canonical(payload)


def test_a_clock_set_back_cannot_turn_the_order(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, receive: Receive
) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    first = receive(ledger, FILE)
    monkeypatch.setattr(clock, "now", lambda: yesterday)
    second = ledger.append("noted", {}, actor="tester")
    monkeypatch.undo()
    assert second.recorded_at == first.recorded_at + timedelta(microseconds=1)
    assert ledger.verify() == []


def test_a_clock_far_ahead_is_named_until_an_administrator_accepts_it(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, receive: Receive
) -> None:
    next_year = datetime.now(UTC) + timedelta(days=365)
    monkeypatch.setattr(clock, "now", lambda: next_year)
    receive(ledger, FILE)
    monkeypatch.undo()
    after = ledger.append("noted", {}, actor="tester")
    assert after.recorded_at == next_year + timedelta(microseconds=1), "nothing is recorded before what came before it"
    assert [fault.column for fault in ledger.verify()] == ["recorded_at"] * 2
    assert "recorded in the future" in ledger.verify()[0].what
    editor = Identity("editor-1", "E. Das", frozenset({"editor", "approver"}))
    with pytest.raises(AccessFault, match="An administrator may"):
        accept_clock(ledger, "its battery was empty", editor)
    accepted = accept_clock(ledger, "its battery was empty", Identity("admin-1", "A. Roy", frozenset({"admin"})))
    assert accepted.payload["until"] == time_text(after.recorded_at)
    ledger.append("noted", {}, actor="tester")
    assert ledger.verify() == []
    monkeypatch.setattr(clock, "now", lambda: next_year + timedelta(days=1))
    ledger.append("noted", {}, actor="tester")
    monkeypatch.undo()
    assert [fault.file.rpartition(" ")[2] for fault in ledger.verify()] == ["5"], "a later time is named again"


# Many at once


def run_together(*works: Callable[[], object]) -> None:
    failures: list[BaseException] = []

    def run(work: Callable[[], object]) -> None:
        try:
            work()
        except LedgerFault as failure:
            failures.append(failure)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_36_states_at_once_and_8_identical_files_are_37_entries(ledger: Ledger, receive: Receive) -> None:
    """In threads of one process, while another thread reads."""
    states = [lambda n=n: receive(ledger, f"return of State {n}".encode()) for n in range(1, 37)]
    run_together(*states, *[lambda: receive(ledger, FILE)] * 8, lambda: list(ledger.entries()))
    assert sorted(entry.sequence for entry in ledger.entries()) == list(range(1, 38))
    assert {entry.action for entry in ledger.entries()} == {"received"}
    assert ledger.verify() == []


def test_37_entries_from_four_processes(place: Any, receive: Receive) -> None:
    """They find no ledger and make it at the same time."""
    script = """if True:
        import hashlib, sys, threading
        from pathlib import Path
        from data.ledger.ledger import open_ledger
        ledger = open_ledger(Path(sys.argv[1]), sys.argv[2] or None)
        def receive(content):
            sha256 = hashlib.sha256(content).hexdigest()
            ledger.append("received", {"file_sha256": sha256}, actor="tester", key=sha256, blobs=[content])
        first = int(sys.argv[3])
        contents = [b"State %d" % n for n in range(first, first + 9)] + [b"the same"] * 2
        threads = [threading.Thread(target=receive, args=(content,)) for content in contents]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        ledger.close()"""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, place.folder, place.url or "", str(first)],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for first in (1, 10, 19, 28)
    ]
    statement = [process.communicate(timeout=120)[1] for process in running]
    assert statement == ["", "", "", ""]
    assert [process.returncode for process in running] == [0, 0, 0, 0]
    with open_ledger(place.folder, place.url) as ledger:
        assert [entry.sequence for entry in ledger.entries()] == list(range(1, 38))
        assert ledger.verify() == []


def test_two_workspaces_never_meet(place: Any, receive: Receive) -> None:
    with (
        open_ledger(place.folder / "record", place.url) as record,
        open_ledger(place.folder / "sample", place.url) as sample,
    ):
        receive(record, FILE)
        assert sample.head().sequence == 0
        with pytest.raises(LedgerFault, match="is on record"):
            sample.blob(FILE_SHA256)
