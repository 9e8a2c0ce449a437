"""A long list where people sign in: submitted by whoever keeps the machine, counted and published on the page, drawn beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from data import store_files
from data.__main__ import main
from data.beside import Beside, takes_long
from data.errors import AccessFault
from data.people.identity import Identity, account, alone
from data.people.mode import SIGN_IN_VARIABLE
from data.people.roles import change_person
from data.returns import intake
from data.returns.files import limits
from data.returns.submissions import approve, waiting
from data.workspace_ledger import WorkspaceLedger
from pages.frame import ask
from pages.frame.ribbon import without_newer
from pages.frame.workspace import by_address
from pages.web.health import BEING_TAKEN_IN, checks
from tests.pages.opening import drawn_tables, open_page, sound

LIST = """State,District,Financial year,Period,HS code,Value,Unit
Sikkim,Gangtok,2025-26,April,09,100.5,Rs crore
Sikkim,Namchi,2025-26,April,30,2.25,Rs crore

Sikkim,Namchi,2025-26,May,30,0,Rs crore
Sikkim,Mangan,2025-26,May,30,-,Rs crore
"""
DOCUMENT = ("--title", "Exports of Sikkim", "--number", "7", "--kind", "state_letter", "--date", "2026-07-01")


def sums(page: AppTest) -> list[list[object]]:
    """The rows of the table of totals that the page draws."""
    return [list(row) for frame in drawn_tables(page) for row in frame.to_numpy()]


def button(page: AppTest, label: str) -> Button:
    return next(one for one in page.button if one.label == label)


def returned() -> int:
    """Values of exports by returns that count in the store behind the pages."""
    ((count,),) = ask.store().rows(
        "select count(*) from district_export where batch_id is not null and undone_at is null", {}
    )[1]
    assert isinstance(count, int)
    return count


def drawn() -> None:
    """Waits until the process that draws has ended, and has the pages look at the ledger again."""
    drawing = ask._stored("record")._drawing
    assert drawing is not None
    drawing._process.wait()
    ask.renew()


@pytest.fixture
def keeper(
    own: WorkspaceLedger, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> str:
    """The account of the machine, which submitted the list in the name of Sikkim's editor, as entry 4."""
    monkeypatch.setattr(limits, "ROWS", 4)
    ledger = own.whole_ledger()
    for subject, states in (("editor-1", [11]), ("editor-2", [18])):
        change_person(ledger, subject, "E. Das", ["editor"], states, "of this test", account())
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    words = ["import", str(path), *DOCUMENT, "--sent-by", "Director of Industries", "--yes"]

    def said(*more: str) -> str:
        main([*words, *more])
        found = capsys.readouterr()
        return found.out.rpartition("\nSikkim: ")[2] + found.err

    assert "one person uses this installation" in said("--for", "editor-1")
    monkeypatch.setenv(SIGN_IN_VARIABLE, "proxy")
    assert "submitted in the name of the State editor" in said()
    assert "nobody has a role here under 'editor-9'" in said("--for", "editor-9")
    assert "of Sikkim: the States given to this person are Assam" in said("--for", "editor-2")
    keeper = account().subject
    assert said("--for", "editor-1").splitlines() == [
        "3 new, 0 changed, 0 unchanged, 0 would go.",
        "list.csv: submitted as entry 4, as on 31.05.2025.",
        f"It waits on the page Approvals, in the name of E. Das, entered by {keeper}.",
    ]
    (one,) = waiting(ledger)
    assert (one.entry.actor, one.entry.payload["entered_by"]) == ("editor-1", keeper)
    for of in ("editor-1", keeper):
        with pytest.raises(AccessFault, match="uploaded or submitted"):
            approve(ledger, 4, Identity(of, "The same", frozenset({"approver"})))
    monkeypatch.delenv(SIGN_IN_VARIABLE)
    return keeper


def test_a_long_list_is_counted_approved_and_drawn_beside_the_readers(
    own: WorkspaceLedger, keeper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = own.whole_ledger()
    page = sound(open_page("pages/returns/approvals/page.py"))
    assert any(f"entered for that person by the account {keeper} of the machine" in one.value for one in page.markdown)
    assert button(page, "Publish").disabled
    button(page, "Count what it would change").click().run()
    assert sums(sound(page)) == [["1", "Sikkim", "3", "0", "0", "0"], ["", "Total", "3", "0", "0", "0"]]

    def in_this_process(*_: object) -> None:
        pytest.fail("a long list is read in the process that serves the pages")

    monkeypatch.setattr("data.returns.long.draw.draw_list", in_this_process)
    button(page, "Publish").click().run()
    assert ledger.entry(5).payload["submission"] == 4
    assert [one.value.partition(" since ")[0] for one in sound(page).warning] == [
        "**Newer entries are being taken in**"
    ]
    assert "The figures below are drawn up to entry 4 of " in page.warning[0].value
    with by_address("record", None):
        assert "Drawn up to entry 4 of " in without_newer()
        assert checks()["store"] == BEING_TAKEN_IN
        assert returned() == 0
        drawn()
        assert (without_newer(), returned(), checks()["store"]) == ("", 3, "ok")
        pointer = store_files.read_pointer(own.folder)
        assert pointer is not None
        assert not takes_long(own)
        store_files.write_pointer(own.folder, replace(pointer, built_from="other tables"))
        assert takes_long(own), "a store drawn from nothing has the list too"
        store_files.write_pointer(own.folder, pointer)
        intake.undo(ledger, 5, "sent by mistake", alone("keeper"))
        ask.renew()
        assert (ask.drawn_to(), returned()) == (5, 3), "readers go on while the list is taken back"
        drawn()
        assert returned() == 0

    monkeypatch.setattr(ask, "draw_beside", lambda _: Beside("undo", "no number", "--reason", "none"))
    intake.undo(ledger, 4, "an entry that cannot be drawn", alone("keeper"), aside=[4])
    with by_address("record", None):
        ask.renew()
        drawn()
        fault = ask.behind()
        assert fault is not None
        assert "invalid int value: 'no number'" in fault.fault
        assert checks()["store"] == "the store is behind the ledger"
    (words,) = [one.value for one in page.run().error]
    assert words.startswith("**Newer entries could not be taken in** since ")
    assert "drawn up to entry 6 of " in words
