"""Drafts: read by author and reviewers alone, the newest version, and what moved since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from analytics.desk.reply.drafts import DRAFTED, Draft, may_save, moved, payload, question_of, readable, save_draft
from analytics.desk.reply.question import Part, Question
from analytics.documents.paper import Cited, Origin
from data.errors import AccessFault
from data.ledger.ledger import Ledger, open_ledger
from data.people.identity import Identity, alone

ASKED = Question(
    "Rajya Sabha",
    is_starred=True,
    number="216",
    answer_date=date(2026, 12, 4),
    title="Export hubs",
    members=("Shri A", "Smt. B"),
    is_in_hindi=True,
    minister="Shri M",
    parts=(Part("a", "the plans", ("plans",), "states", template="⟦x|0|5⟧ plans", document="d", measures=(3, 7)),),
)


def analyst(subject: str) -> Identity:
    return Identity(subject, subject, frozenset({"analyst"}))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path) as opened:
        yield opened


def saved(
    ledger: Ledger,
    by: str,
    *,
    draft: Draft | None = None,
    reviewers: tuple[str, ...] = (),
    title: str = "Export hubs",
) -> int:
    question = question_of(payload(ASKED, reviewers=(), view={}, cited=(), draft=None)["question"] | {"title": title})
    cited = (Cited("62", Origin(kind="figure", label="Plans")),)
    stored = payload(question, reviewers=reviewers, view={"as_on": ["2026-11-21"]}, cited=cited, draft=draft)
    return save_draft(ledger, stored, analyst(by)).sequence


def held_by(ledger: Ledger, reader: str) -> tuple[Draft, ...]:
    return readable(ledger.with_actions({DRAFTED}), analyst(reader))


def test_a_draft_comes_back_as_it_was_saved(ledger: Ledger) -> None:
    first = saved(ledger, "Author")
    (draft,) = held_by(ledger, "Author")
    assert (draft.first, draft.sequence, draft.author) == (first, first, "Author")
    assert draft.question == ASKED
    assert draft.view == {"as_on": ["2026-11-21"]}
    assert draft.numbers == (("Plans", "62"),)


def test_nobody_else_reads_it(ledger: Ledger) -> None:
    saved(ledger, "Author", reviewers=("Reviewer",))
    assert held_by(ledger, "Stranger") == ()
    assert len(held_by(ledger, "Reviewer")) == 1


def test_a_reviewers_version_stays_the_authors_draft(ledger: Ledger) -> None:
    saved(ledger, "Author", reviewers=("Reviewer",))
    (draft,) = held_by(ledger, "Reviewer")
    assert may_save(draft, analyst("Reviewer"))
    assert not may_save(draft, analyst("Stranger"))
    second = saved(ledger, "Reviewer", draft=draft, reviewers=("Reviewer",), title="Another title")
    (now,) = held_by(ledger, "Author")
    assert (now.first, now.sequence, now.author, now.question.title) == (
        draft.first,
        second,
        "Author",
        "Another title",
    )


def test_nobody_else_saves_over_it(ledger: Ledger) -> None:
    saved(ledger, "Author", reviewers=("Reviewer",))
    (draft,) = held_by(ledger, "Author")
    with pytest.raises(AccessFault, match="draft 1 is its author's and reviewers'"):
        saved(ledger, "Stranger", draft=draft)
    assert ledger.head().sequence == 1


def test_one_person_alone_reads_every_draft_whatever_name_it_was_saved_under(ledger: Ledger) -> None:
    saved(ledger, "A name typed before")
    (draft,) = readable(ledger.with_actions({DRAFTED}), alone("account"))
    assert draft.author == "A name typed before"
    assert may_save(draft, alone("account"))


def test_a_reviewer_who_was_taken_off_reads_it_no_more(ledger: Ledger) -> None:
    saved(ledger, "Author", reviewers=("Reviewer",))
    (draft,) = held_by(ledger, "Author")
    saved(ledger, "Author", draft=draft, reviewers=())
    assert held_by(ledger, "Reviewer") == ()


def test_what_moved_is_listed_by_what_it_counts() -> None:
    before = (("Plans", "557"), ("Base", "780"), ("Base", "36"), ("Gone", "1"))
    now = (("Plans", "590"), ("Base", "780"), ("Base", "35"), ("New", "2"))
    assert [tuple(one) for one in moved(before, now)] == [
        ("Plans", "557", "590"),
        ("Base", "36", "35"),
        ("Gone", "1", ""),
        ("New", "", "2"),
    ]
    assert moved(before, before) == ()


def test_a_field_of_a_later_version_is_left_out() -> None:
    stored = payload(ASKED, reviewers=(), view={}, cited=(), draft=None)["question"]
    assert question_of(stored | {"unheard_of": 1}) == ASKED
