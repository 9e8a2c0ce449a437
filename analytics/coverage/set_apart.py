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
_FACTS_BEHIND: Final = {"plan": PLAN_FACTS, "plans": PLAN_FACTS, "depc": COMMITTEE_FACTS}


def facts_behind(figure_id: str) -> tuple[str, ...]:
    """The kinds of facts that a figure of plans or committees rests on, by its address; none for any other figure."""
    parts = figure_id.replace("_", ".").split(".")
    return next((facts for key, facts in _FACTS_BEHIND.items() if key in parts), ())


class SetApart(NamedTuple):
    """One row per day from which undated facts begin to count: the districts that they name."""

    counts_on: date
    districts: int


class ApartRow(NamedTuple):
    """One row per undated fact that does not count yet on the day of the view."""

    state_name: str
    district_name: str
    fact: str
    counts_on: date
    grade: str
    document: str
    source: str


def set_apart_rows(store: Store, filters: Filters, facts: tuple[str, ...]) -> tuple[ApartRow, ...]:
    """The undated facts themselves that do not count yet on the day of the view."""
    return answer(store, ApartRow, "coverage/set_apart_rows", filters.values() | {"facts": list(facts)})


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
