"""Submitted, then approved or sent back: by whom, once, and with what is published being what was submitted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from data.errors import AccessFault
from data.ledger.ledger import Ledger, open_ledger
from data.people.identity import Identity, alone
from data.returns import intake
from data.returns.faults import ReturnFault
from data.returns.intake import Document, Draft
from data.returns.submissions import approve, send_back, submissions, submit, waiting

ASSAM, KERALA = 18, 32
LETTER = Document("Letter on action plans", "state_letter", "12/2026", date(2026, 8, 3), "Director of Industries")
AS_ON = date(2026, 8, 1)
EDITOR = Identity("editor-1", "E. Das", frozenset({"editor"}), frozenset({ASSAM}))
APPROVER = Identity("approver-1", "P. Rao", frozenset({"approver"}))
BOTH = Identity("both-1", "B. Sen", frozenset({"editor", "approver"}), frozenset({0}))
FILE = b"District,Status\n"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path) as opened:
        yield opened


@pytest.fixture
def draft(ledger: Ledger) -> Draft:
    received = intake.receive(ledger, FILE, "assam.csv", EDITOR)
    row = {"district_code": "283", "stage": "drafted", "is_public": None, "drafted_on": "2026-07-01"}
    row |= dict.fromkeys(("notified_on", "published_on", "under_way_on", "reviewed_on", "remarks"))
    return Draft(
        str(received.entry.payload["file_sha256"]), "assam.csv", "plans", AS_ON, (ASSAM,), (row,), (), (), (), ()
    )


def test_what_was_submitted_is_what_is_published_and_only_once(ledger: Ledger, draft: Draft) -> None:
    asked = submit(ledger, draft, LETTER, AS_ON, EDITOR)
    assert [one.entry.sequence for one in waiting(ledger)] == [asked.sequence] == [2]
    assert submit(ledger, draft, LETTER, AS_ON, EDITOR).is_repeat
    done = approve(ledger, asked.sequence, APPROVER)
    assert (done.sequence, done.action, done.actor) == (3, "published", "approver-1")
    assert done.payload == {**asked.payload, "submission": 2}
    assert approve(ledger, asked.sequence, APPROVER).is_repeat
    assert waiting(ledger) == ()
    assert submit(ledger, draft, LETTER, AS_ON, EDITOR).sequence == 2
    intake.undo(ledger, done.sequence, "wrong letter", APPROVER)
    assert submit(ledger, draft, LETTER, AS_ON, EDITOR).sequence == 5


def test_sent_back_with_a_reason_it_can_be_submitted_anew(ledger: Ledger, draft: Draft) -> None:
    asked = submit(ledger, draft, LETTER, AS_ON, EDITOR)
    with pytest.raises(ReturnFault, match="no reason is given"):
        send_back(ledger, asked.sequence, " ", APPROVER)
    back = send_back(ledger, asked.sequence, "the letter is of another year", APPROVER)
    assert (back.action, back.payload["reason"]) == ("sent_back", "the letter is of another year")
    with pytest.raises(ReturnFault, match="was sent back by entry 3"):
        approve(ledger, asked.sequence, APPROVER)
    anew = submit(ledger, draft, LETTER, AS_ON, EDITOR)
    assert (anew.sequence, anew.is_repeat) == (4, False)
    assert [(one.entry.sequence, one.is_waiting) for one in submissions(ledger)] == [(4, True), (2, False)]
    assert send_back(ledger, anew.sequence, "withdrawn", EDITOR).actor == "editor-1"


def test_nobody_decides_on_what_the_same_person_uploaded_or_submitted(ledger: Ledger, draft: Draft) -> None:
    own = submit(ledger, draft, LETTER, AS_ON, BOTH)
    with pytest.raises(AccessFault, match="uploaded or submitted"):
        approve(ledger, own.sequence, BOTH)
    send_back(ledger, own.sequence, "withdrawn", BOTH)
    uploaded = intake.receive(ledger, FILE + b"2", "again.csv", BOTH)
    second = submit(
        ledger, replace(draft, file_sha256=str(uploaded.entry.payload["file_sha256"])), LETTER, AS_ON, EDITOR
    )
    with pytest.raises(AccessFault, match="uploaded or submitted"):
        approve(ledger, second.sequence, BOTH)
    with pytest.raises(AccessFault, match="An approver may"):
        approve(ledger, second.sequence, EDITOR)
    assert approve(ledger, second.sequence, APPROVER).action == "published"


def test_where_people_sign_in_nothing_is_published_but_what_was_submitted(ledger: Ledger, draft: Draft) -> None:
    """Whatever is called: an approver could have published rows of their own by a file that another had uploaded."""
    for by in (APPROVER, BOTH):
        with pytest.raises(AccessFault, match="nobody submitted this return as it stands"):
            intake.publish(ledger, draft, LETTER, AS_ON, by)
    asked = submit(ledger, draft, LETTER, AS_ON, EDITOR)
    row = {**draft.rows[0], "stage": "notified"}
    for changed in ({"rows": [row]}, {"submission": 1}, {"submission": "2"}):
        payload = {**asked.payload, "submission": asked.sequence, **changed}
        with pytest.raises(AccessFault, match="nobody submitted this return as it stands"):
            intake.add_publication(ledger, payload, APPROVER, "by hand", None)
    own = {**asked.payload, "submission": asked.sequence}
    with pytest.raises(AccessFault, match="uploaded or submitted"):
        intake.add_publication(ledger, own, replace(BOTH, subject="editor-1"), "by hand", None)
    assert ledger.head().sequence == asked.sequence


def test_an_editor_submits_for_own_states_only(ledger: Ledger, draft: Draft) -> None:
    with pytest.raises(AccessFault, match="of Kerala: the States given to this person are Assam"):
        submit(ledger, replace(draft, states=(KERALA,)), LETTER, AS_ON, EDITOR)
    with pytest.raises(AccessFault, match="A State editor may"):
        submit(ledger, draft, LETTER, AS_ON, APPROVER)
    with pytest.raises(AccessFault, match="An approver may"):
        intake.publish(ledger, draft, LETTER, AS_ON, EDITOR)


def test_what_could_not_be_published_is_not_taken_either(ledger: Ledger, draft: Draft) -> None:
    with pytest.raises(ReturnFault, match="the document's title is missing"):
        submit(ledger, draft, replace(LETTER, title=" "), AS_ON, EDITOR)
    row = {**draft.rows[0], "stage": None}
    with pytest.raises(Exception, match="stage"):
        submit(ledger, replace(draft, rows=(row,)), LETTER, AS_ON, EDITOR)
    assert ledger.head().sequence == 1


def test_one_person_alone_publishes_in_one_step(ledger: Ledger, draft: Draft) -> None:
    entry = intake.publish(ledger, draft, LETTER, AS_ON, alone("asha"))
    assert (entry.action, entry.actor, "submission" in entry.payload) == ("published", "asha", False)
