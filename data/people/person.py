"""A person as an entry of the ledger states it: under which subject, with which roles and States."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data.people.identity import ROLES, Identity, Role


@dataclass(frozen=True)
class Person:
    """One row per person whom an entry gives roles: what the newest entry says, and which entry it is."""

    sequence: int
    subject: str
    name: str
    roles: frozenset[Role]
    states: frozenset[int]

    @property
    def identity(self) -> Identity:
        """The person as one who acts."""
        return Identity(self.subject, self.name, self.roles, self.states)


def person_of(payload: Mapping[str, Any], sequence: int = 0) -> Person:
    """A person as an entry states it. Raises KeyError, TypeError or ValueError for a payload that is none."""
    roles = frozenset(payload["roles"])
    if not roles <= set(ROLES):
        raise ValueError(f"{sorted(roles - set(ROLES))[0]!r} is no role")
    if not all(isinstance(code, int) for code in payload["of_states"]):
        raise ValueError("a State's code is no whole number")
    return Person(sequence, str(payload["subject"]), str(payload["person"]), roles, frozenset(payload["of_states"]))
