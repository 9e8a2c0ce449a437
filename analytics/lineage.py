"""Where districts came from and went: creations, abolitions and parents, each with the day or year that a source gives."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analytics.question import answer
from analytics.words import dotted
from data.store import Store


class Relation(NamedTuple):
    """One row per district created or abolished since 2011 and one district that it was cut from or went into.

    `change` is created or abolished. `other_name` is absent where no source names the other district, `other_code` where its
    name is no district's today; `district_code` where the source's name of the district itself is none. `effective_date` is
    a full day; `date_text` may be a year only, and is absent where not even that is known.
    """

    change: str
    state_code: int
    state_name: str
    district_code: str | None
    district_name: str
    other_code: str | None
    other_name: str | None
    effective_date: date | None
    date_text: str | None
    date_is: str
    source: str

    @property
    def when(self) -> str:
        """The day, or the year, or that neither is known."""
        return dotted(self.effective_date) if self.effective_date else self.date_text or "date not known"

    def is_by(self, day: date) -> bool:
        """Whether it had happened by a day, as far as dates are known; a year counts from its first day."""
        if self.effective_date:
            return self.effective_date <= day
        return self.date_text is None or int(self.date_text[:4]) <= day.year


def relations(store: Store) -> tuple[Relation, ...]:
    """Every creation and abolition, by State and time."""
    return answer(store, Relation, "lineage/relations", {})
