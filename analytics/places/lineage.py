"""Names and lineage: what places are and were called, who decided on a written name, what districts came from and went into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from analytics.words import dotted
from data.returns.words import spelling
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
    return answer(store, Relation, "places/relations", {})


class KnownName(NamedTuple):
    """One row per name of a State/UT or current district in the register's tables.

    `place` is S and a State code, or D and a district code. `is_current_name` is false for other and former names, which
    the tables do not tell apart. `language` is en or hi.
    """

    place_kind: str
    place: str
    name: str
    language: str
    is_current_name: bool
    place_name: str
    state_code: int
    state_name: str

    @property
    def kind(self) -> str:
        """What sort of name it is."""
        if not self.is_current_name:
            return "Other or former name"
        return "Hindi name" if self.language == "hi" else "Present name"


class Decision(NamedTuple):
    """One row per decision on a written name; `recorded_at` is in UTC.

    `district_code` and `district_name` are absent where it was decided to be no district; `undone_by` is the entry that took
    the decision back, with its reason.
    """

    entry_number: int
    recorded_at: datetime
    actor: str
    state_code: int
    state_name: str
    written: str
    district_code: str | None
    district_name: str | None
    reason: str | None
    undone_by: int | None
    undone_because: str | None

    @property
    def means(self) -> str:
        """What the written name is read as."""
        return self.district_name or "Not a district"


def names_holding(names: Sequence[KnownName], text: str) -> tuple[KnownName, ...]:
    """The names that hold a text; all where there is none. Case, spaces and punctuation do not matter, as for the import."""
    key = spelling.key(text)
    return tuple(row for row in names if key in spelling.key(row.name)) if key else tuple(names)


def known_names(store: Store, filters: Filters) -> tuple[KnownName, ...]:
    """Every name of the register's tables in view."""
    return answer(store, KnownName, "places/known_names", filters.values())


def decisions(store: Store, filters: Filters) -> tuple[Decision, ...]:
    """Every decision on a written name in view on record, newest first, those taken back included."""
    return answer(store, Decision, "places/decisions", filters.values())


def settled_names(store: Store, filters: Filters) -> tuple[Decision, ...]:
    """The decisions that stand, newest first: of one written name the last, none that was taken back, none for no district."""
    last: dict[tuple[int, str], Decision] = {}
    for one in decisions(store, filters):
        if one.undone_by is None:
            last.setdefault((one.state_code, spelling.key(one.written)), one)
    return tuple(one for one in last.values() if one.district_code)
