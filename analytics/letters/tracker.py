"""What became of the reminders, from the steps that the ledger keeps: sent, reminded, answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.filters import Filters
from analytics.letters.letter import Earlier
from analytics.question import answer
from analytics.words import indian
from data.actions import ANSWERED, REMINDED, SENT
from data.store import Store

STEPS: Final = MappingProxyType({SENT: "Sent", REMINDED: "Reminded", ANSWERED: "Answered"})
"""The steps of a letter in words."""


class Tracked(NamedTuple):
    """One row per letter that a step is on record of.

    `list_as_on` is the as-on date of its list; `due_on`, `reference` and `note` are the newest given, absent where none is.
    `sequence` is the newest entry of the ledger behind the row.
    """

    state_code: int
    state_name: str
    gap: str
    list_as_on: date
    district_count: int
    due_on: date | None
    reference: str | None
    sent_on: date | None
    reminded_on: date | None
    answered_on: date | None
    note: str | None
    actor: str
    sequence: int

    @property
    def is_open(self) -> bool:
        """Whether it went out and no answer is on record."""
        return self.sent_on is not None and self.answered_on is None

    def days_open(self, as_on: date) -> int | None:
        """Days from the letter to its answer, or to the as-on date; absent where no letter is on record."""
        return ((self.answered_on or as_on) - self.sent_on).days if self.sent_on else None

    def days_overdue(self, as_on: date) -> int:
        """Days that the answer is or was late."""
        return max(((self.answered_on or as_on) - self.due_on).days, 0) if self.due_on else 0


def tracker(store: Store, filters: Filters) -> tuple[Tracked, ...]:
    """The letters to the States in view as on the day, newest lists first."""
    return answer(store, Tracked, "letters/tracker", filters.values())


def earlier_letters(rows: Sequence[Tracked], topic: str, dated: date) -> dict[int, tuple[Earlier, ...]]:
    """Letters on a topic that went out before a day and wait for a reply, by State, oldest first."""
    found: dict[int, list[Earlier]] = {}
    for row in rows:
        if row.is_open and row.sent_on and row.sent_on < dated and row.gap.startswith(f"{topic}-"):
            reminded = row.reminded_on if row.reminded_on and row.reminded_on < dated else None
            found.setdefault(row.state_code, []).append(Earlier(row.sent_on, reminded, row.reference or ""))
    return {code: tuple(sorted(some, key=lambda one: one.sent_on)) for code, some in found.items()}


def standing(rows: Sequence[Tracked], as_on: date) -> str:
    """How the letters stand, in words: "12 sent, 3 answered, 9 open, 2 of these overdue"."""
    still = [row for row in rows if row.is_open]
    late = sum(row.days_overdue(as_on) > 0 for row in still)
    sent, answered = (
        sum(row.sent_on is not None for row in rows),
        sum(row.answered_on is not None for row in rows),
    )
    return (
        f"{indian(sent)} sent, {indian(answered)} answered, {indian(len(still))} open, {indian(late)} of these overdue"
    )
