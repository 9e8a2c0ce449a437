"""Facts without a day, on a day before anything proves them: not counted, and said to be set apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted, dotted, listed
from data.store import Store

PLAN_FACTS: Final = ("plan_drafted", "plan_notified", "plan_published")
COMMITTEE_FACTS: Final = ("depc_constituted", "depc_met")


class SetApart(NamedTuple):
    """One row per day from which undated facts begin to count: the districts that they name."""

    counts_on: date
    districts: int


def set_apart(store: Store, filters: Filters, facts: tuple[str, ...]) -> tuple[SetApart, ...]:
    """Undated facts of these kinds that do not count yet on the day of the view, by the day from which they do."""
    return answer(store, SetApart, "coverage/set_apart", filters.values() | {"facts": list(facts)})


def set_apart_words(rows: Sequence[SetApart], what: str) -> str:
    """How many districts undated documents name, and from when they count; nothing where none is set apart."""
    if not rows:
        return ""
    days = listed(
        [f"those of {counted(row.districts, 'district')} from {dotted(row.counts_on)}" for row in rows], len(rows)
    )
    return (
        f"Set apart and not counted on this day: {what} that documents without a day name. They count from the first day "
        f"that anything proves: {days}."
    )
