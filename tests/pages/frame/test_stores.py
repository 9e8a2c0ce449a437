"""The store behind the pages: renewed when its file is gone, and closed when another takes its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.log.returns import received_files
from data import store_files
from data.ledger.ledger import LEDGER_VARIABLE
from data.people.identity import alone
from data.returns import intake
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from pages.frame import ask
from pages.frame.workspace import by_address
from tests.data.postgresql_server import Server

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
DESCRIPTORS = Path("/proc/self/fd")
ALIAS = {"state_code": 10, "written": "Arariya", "district_code": "188", "reason": "misspelt"}


def settle(workspace_ledger: WorkspaceLedger, times: int = 1) -> None:
    """A fact, so that every page must show it."""
    for _ in range(times):
        workspace_ledger.whole_ledger().append("aliased", ALIAS, actor="tester")


def shown(stored: ask._Held) -> int:
    return len(stored.store.rows("select batch_id from alias", {})[1])


def open_stores(folder: Path) -> list[str]:
    """Names of the stores of a folder that this process has open, removed ones included; one for each descriptor."""
    found = []
    for one in DESCRIPTORS.iterdir():
        try:
            path = Path(str(one.readlink()).removesuffix(" (deleted)"))
        except OSError:
            continue  # the descriptor of this very listing
        if path.parent == folder and path.name.startswith("store-"):
            found.append(path.name)
    return found


def test_reading_goes_on_while_the_server_of_the_ledger_is_away(
    own: WorkspaceLedger, postgresql: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEDGER_VARIABLE, postgresql.url)
    monkeypatch.setattr(ask, "_AWAY_FOR_S", 0.0)
    with open_workspace_ledger("record") as opened:
        settle(opened)
    ask.open_ahead("record")
    postgresql.halt()
    try:
        with by_address("record", None):  # a server just started, of which nobody had asked a page before
            ask.renew()
            assert ask.store().drawn_to == 1
    finally:
        postgresql.start()
    app = AppTest.from_file(DASHBOARD, default_timeout=120).run()
    assert [one.value for one in app.error] == []
    postgresql.halt()
    try:
        app.run()
        assert app.exception == []
        away = [one.value for one in app.error]
        assert len(away) == 1
        assert away[0].startswith("**The server that keeps our records does not answer** since ")
        assert "drawn up to entry 1 of " in away[0]
        assert str(postgresql.port) not in away[0]
        assert app.title[0].value
    finally:
        postgresql.start()
    app.run()
    assert [one.value for one in app.error] == []


@pytest.mark.parametrize("fate", ["removed", "replaced", "cut"])
def test_a_store_whose_file_is_gone_is_noticed_and_drawn_anew(own: WorkspaceLedger, fate: str) -> None:
    """Two publications after it: the pages went back to the older figures without a word."""
    stored = ask._Held("record")
    settle(own)
    stored.renew()
    old = stored.store.path
    if fate == "removed":
        old.unlink()
    elif fate == "replaced":
        (own.folder / "foreign").write_bytes(b"no store")
        (own.folder / "foreign").replace(old)
    else:
        os.truncate(old, 4096)
    stored.renew()
    assert stored.store.path != old
    assert stored.store.is_in_place()
    assert shown(stored) == 1
    for count in (2, 3):
        settle(own)
        stored.renew()
        assert shown(stored) == count
        pointer = store_files.read_pointer(own.folder)
        assert pointer is not None
        assert (pointer.file, pointer.ledger_sequence) == (stored.store.path.name, count)


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list a process's open files")
def test_a_store_is_closed_when_another_takes_its_place(own: WorkspaceLedger) -> None:
    stored = ask._Held("record")
    once = open_stores(own.folder)
    assert set(once) == {stored.store.path.name}
    for number in range(12):
        settle(own)
        stored.renew()
        ask._remembered(received_files, stored.store)
        assert len(open_stores(own.folder)) == len(once), number
    assert set(open_stores(own.folder)) == {stored.store.path.name}
    # The one before is swept away with the next build: its last reader may still hold it at its own.
    assert len(list(own.folder.glob("store-*"))) == 2


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list a process's open files")
def test_uploads_looked_at_on_import_leave_one_store_open(own: WorkspaceLedger) -> None:
    for number in range(4):
        intake.receive(own.whole_ledger(), f"District\n{number}\n".encode(), f"{number}.csv", alone("steward"))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
        app.switch_page("pages/returns/import_return/page.py").run()
        assert [one.message for one in app.exception] == []
    pointer = store_files.read_pointer(own.folder)
    assert pointer is not None
    assert pointer.ledger_sequence == 4
    assert set(open_stores(own.folder)) == {pointer.file}


def test_a_reader_keeps_the_store_that_it_began_with(own: WorkspaceLedger) -> None:
    stored = ask._Held("record")
    settle(own)
    stored.renew()
    reader = stored.store
    settle(own)
    stored.renew()
    assert reader.rows("select count(*) from alias", {})[1] == [(1,)]
    assert shown(stored) == 2
