"""Places by any name: what the search offers, and the names that sentences and lists need."""

from __future__ import annotations

from typing import NamedTuple

from analytics.question import answer
from data.store import Store


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


def places(store: Store) -> tuple[Place, ...]:
    """Every State/UT and current district."""
    return answer(store, Place, "places/places", {})


def states(store: Store) -> tuple[State, ...]:
    """The 36 States and Union Territories in alphabetical order."""
    return answer(store, State, "places/states", {})
