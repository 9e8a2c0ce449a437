"""Places by any name: what the search offers, and the names that sentences and lists need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted
from data.store import Store

ALL_STATES = 36
"""States and Union Territories."""


class Place(NamedTuple):
    """One row per State/UT and current district. `place` is S + State code or D + district code, as links carry it."""

    place: str
    name: str
    state_code: int
    state_name: str
    other_names: list[str]

    @property
    def label(self) -> str:
        """The place as the search shows it, with its former and Hindi names so that typing any of them finds it."""
        kind = "State/UT" if self.place.startswith("S") else self.state_name
        others = f" ({', '.join(self.other_names)})" if self.other_names else ""
        return f"{self.name}, {kind}{others}"


class State(NamedTuple):
    """One row per State or Union Territory; `kind` is State or UT."""

    state_code: int
    state_name: str
    kind: str
    short_code: str


class Undated(NamedTuple):
    """One row per district that the day's register counts though no day says that it was one by then.

    `year` is the year of its creation, 0 where not even that is known.
    """

    district_code: str
    district_name: str
    state_name: str
    year: int


def places(store: Store) -> tuple[Place, ...]:
    """Every State/UT and current district."""
    return answer(store, Place, "places/places", {})


def by_place(store: Store) -> Mapping[str, Place]:
    """Every State/UT and current district by the code that links carry."""
    return MappingProxyType({one.place: one for one in places(store)})


def names(store: Store) -> Mapping[int, str]:
    """The names of the States and Union Territories by code."""
    return MappingProxyType({one.state_code: one.state_name for one in states(store)})


class NameAsAsked(NamedTuple):
    """One row per State/UT: its code and its names in both languages."""

    state_code: int
    state_name: str
    name_hi: str


def names_as_asked(store: Store) -> Mapping[int, str]:
    """The names of the States and Union Territories by code as a question may write them, in English and Hindi, a bar between."""
    rows = answer(store, NameAsAsked, "places/names_as_asked", {})
    return MappingProxyType({one.state_code: f"{one.state_name}|{one.name_hi}" for one in rows})


def codes(store: Store) -> Mapping[str, int]:
    """The codes of the States and Union Territories by name, in alphabetical order."""
    return MappingProxyType({one.state_name: one.state_code for one in states(store)})


def undated(store: Store, filters: Filters) -> tuple[Undated, ...]:
    """Districts that may be younger than the as-on date, because only a year or no date of their creation is known."""
    return answer(store, Undated, "places/undated", filters.values())


def states(store: Store) -> tuple[State, ...]:
    """The 36 States and Union Territories in alphabetical order."""
    return answer(store, State, "places/states", {})


def age_caution(rows: Sequence[Undated]) -> str:
    """How many districts the day's base counts though no day says that they were districts by then; blank for none."""
    if not rows:
        return ""
    years = sum(row.year > 0 for row in rows)
    known = {
        "only the year of creation is known": years == len(rows),
        "no date of creation is known": years == 0,
        f"of {years} only the year and of {len(rows) - years} no date of creation is known": 0 < years < len(rows),
    }
    wording = next(words for words, applies in known.items() if applies)
    return (
        "The base follows dated creations and abolitions; "
        f"{counted(len(rows), 'district')} in it may be younger: {wording}."
    )
