"""On a day before an initiative began, or before anything on record speaks of it, there is no figure of it: which, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted, dotted
from data.store import Store


class Beginning(NamedTuple):
    """One row per initiative.

    `began` is a month or a day as `document` has it, both absent where no document here says it; `first_spoken` is the first
    day of which anything on record speaks of it, absent where nothing with a day does.
    """

    name: str
    began: str | None
    document: str | None
    first_spoken: date | None

    def is_before(self, day: date) -> bool:
        """Whether the day is before the beginning; where none is known, before anything speaks of the initiative."""
        if self.began:
            return day.isoformat()[: len(self.began)] < self.began
        return self.first_spoken is None or day < self.first_spoken


def beginnings(store: Store, filters: Filters) -> tuple[Beginning, ...]:
    """The initiatives in view with their beginnings, as known on the day of the view."""
    return answer(store, Beginning, "coverage/beginnings", filters.values())


def beginnings_words(rows: Sequence[Beginning], as_on: date) -> str:
    """Of which initiatives there is no figure on a day because it is before them; blank where it is before none."""
    before = [row for row in rows if row.is_before(as_on)]
    if not before:
        return ""
    parts = [
        f"{row.name} began in {_month(row.began)} ({row.document})"
        if row.began
        else f"when {row.name} began no document on record says, and the first that speaks of it is of {dotted(row.first_spoken)}"
        for row in before
    ]
    return f"On this day there is no figure of {counted(len(before), 'initiative')}: {'; '.join(parts)}."


def _month(began: str) -> str:
    """A month or a day, as a document has it, in the manner of dates: "01.2018"."""
    return ".".join(reversed(began.split("-")))
