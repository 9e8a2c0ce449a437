"""What became of letters: steps as entries of the ledger, the newest of each counting, as on a day and as known on one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analytics.filters import Filters
from analytics.letters.tracker import Tracked, standing, tracker
from analytics.log.questions import entries
from data.actions import ANSWERED, REMINDED, SENT
from data.errors import ExportHubError
from data.letter_steps import LetterStep, record_step
from data.people.identity import alone
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

AS_ON = date(2026, 11, 21)
LIST = date(2026, 10, 1)
BIHAR = LetterStep(SENT, 10, "plan-not-known", LIST, 37, date(2026, 10, 5), date(2026, 10, 20), "DGFT/117", "by post")


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[WorkspaceLedger]:
    with open_workspace_ledger("record", tmp_path) as stored:
        yield stored


def record(data_folder: WorkspaceLedger, *steps: LetterStep, sent_on: date | None = date(2026, 10, 5)) -> None:
    for step in steps:
        record_step(data_folder.whole_ledger(), step, "Letter to Bihar, plans", alone("clerk"), sent_on=sent_on)


def rows(data_folder: WorkspaceLedger, filters: Filters | None = None) -> tuple[Tracked, ...]:
    with open_store(workspace_ledger=data_folder) as store:
        return tracker(store, filters or Filters(as_on=AS_ON))


def test_a_letter_sent_reminded_and_answered_is_one_row(data_folder: WorkspaceLedger) -> None:
    record(
        data_folder,
        BIHAR,
        replace(BIHAR, action=REMINDED, day=date(2026, 10, 25), due_on=date(2026, 11, 5), reference="", note=""),
        replace(BIHAR, action=ANSWERED, day=date(2026, 11, 10), due_on=None, note="by mail"),
    )
    (row,) = rows(data_folder)
    assert (row.state_name, row.gap, row.list_as_on, row.district_count) == (
        "Bihar",
        "plan-not-known",
        LIST,
        37,
    )
    assert (row.sent_on, row.reminded_on, row.answered_on) == (
        date(2026, 10, 5),
        date(2026, 10, 25),
        date(2026, 11, 10),
    )
    assert (row.due_on, row.reference, row.note, row.sequence) == (
        date(2026, 11, 5),
        "DGFT/117",
        "by mail",
        3,
    )
    assert not row.is_open
    assert (row.days_open(AS_ON), row.days_overdue(AS_ON)) == (36, 5)


def test_open_letters_grow_older_and_overdue(data_folder: WorkspaceLedger) -> None:
    record(data_folder, BIHAR, replace(BIHAR, state_code=18, due_on=date(2026, 12, 1)))
    found = rows(data_folder)
    assert [row.state_name for row in found] == ["Assam", "Bihar"]
    assert [(row.days_open(AS_ON), row.days_overdue(AS_ON)) for row in found] == [(47, 0), (47, 32)]
    assert standing(found, AS_ON) == "2 sent, 0 answered, 2 open, 1 of these overdue"


def test_a_later_entry_corrects_an_earlier_one_and_both_stay_in_the_log(data_folder: WorkspaceLedger) -> None:
    record(data_folder, BIHAR, replace(BIHAR, day=date(2026, 10, 7)))
    (row,) = rows(data_folder)
    assert row.sent_on == date(2026, 10, 7)
    with open_store(workspace_ledger=data_folder) as store:
        log = entries(store, Filters(as_on=AS_ON))
    assert [(one.action_words, one.row_count, one.about_states) for one in log] == [("Letter sent", 37, [10])] * 2
    assert log[0].what_words() == "Letter to Bihar, plans"


def test_a_step_taken_back_is_gone_and_with_the_letter_its_row(data_folder: WorkspaceLedger) -> None:
    answered = replace(BIHAR, action=ANSWERED, day=date(2026, 11, 1))
    record(data_folder, BIHAR, answered, replace(answered, day=None, note="answer of another State"))
    assert [row.answered_on for row in rows(data_folder)] == [None]
    record(data_folder, replace(BIHAR, day=None, note="was not posted"))
    assert rows(data_folder) == ()


def test_steps_hold_as_on_a_day_for_states_in_view_and_as_known(data_folder: WorkspaceLedger) -> None:
    record(data_folder, BIHAR, replace(BIHAR, action=ANSWERED, day=date(2026, 11, 10)))
    assert [row.answered_on for row in rows(data_folder, Filters(as_on=date(2026, 11, 9)))] == [None]
    assert rows(data_folder, Filters(as_on=date(2026, 10, 4))) == ()
    assert rows(data_folder, Filters(as_on=AS_ON, states=(18,))) == ()
    assert rows(data_folder, Filters(as_on=AS_ON, as_known_on=date(2020, 1, 1))) == ()


@pytest.mark.parametrize(
    ("step", "sent_on", "words"),
    [
        (replace(BIHAR, action=ANSWERED), None, "no letter is recorded as sent"),
        (
            replace(BIHAR, action=REMINDED, day=date(2026, 10, 4)),
            date(2026, 10, 5),
            "before the letter of 05.10.2026",
        ),
        (replace(BIHAR, day=None, note=" "), None, "taken back without a reason"),
        (replace(BIHAR, action="published"), None, "no step of a letter"),
    ],
)
def test_a_step_that_cannot_be_is_refused(
    data_folder: WorkspaceLedger, step: LetterStep, sent_on: date | None, words: str
) -> None:
    with pytest.raises(ExportHubError, match=words):
        record(data_folder, step, sent_on=sent_on)
    assert data_folder.head().sequence == 0


def test_steps_change_no_figure_and_survive_a_rebuild(data_folder: WorkspaceLedger) -> None:
    open_store(workspace_ledger=data_folder).close()
    record(data_folder, BIHAR, replace(BIHAR, action=REMINDED, day=date(2026, 10, 25)))
    assert not data_folder.facts_changed_since(0)
    with open_store(workspace_ledger=data_folder) as brought_up:
        content, before = brought_up.content_hash, tracker(brought_up, Filters(as_on=AS_ON))
    for path in data_folder.folder.glob("store-*"):
        path.unlink()
    (data_folder.folder / "current.json").unlink()
    with open_store(workspace_ledger=data_folder) as rebuilt:
        assert rebuilt.content_hash == content
        assert tracker(rebuilt, Filters(as_on=AS_ON)) == before
