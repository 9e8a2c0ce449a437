"""Who acts: one person, known by the subject of a sign-in or by the account of this machine, with roles and States.

An installation without sign-in serves one person on one machine. That person is the machine's account, holds every role for
every State, and is asked for no second pair of eyes.
"""

import os
import pwd
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, get_args

from data.people.mode import sign_in_mode

Role = Literal["viewer", "analyst", "editor", "approver", "admin"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
ROLE_WORDS: Final[dict[Role, str]] = {
    "viewer": "viewer",
    "analyst": "analyst",
    "editor": "State editor",
    "approver": "approver",
    "admin": "administrator",
}
"""What a role is called on screen."""

WHOLE_COUNTRY: Final = 0
"""In place of State codes: every State, and what is of no single State."""


@dataclass(frozen=True)
class Identity:
    """One person. `subject` is the actor of every entry; `states` are LGD codes, and count for a State editor only.

    `is_alone` says that no one else signs in here, so that no second person can be asked for.
    """

    subject: str
    name: str
    roles: frozenset[Role]
    states: frozenset[int] = frozenset()
    is_alone: bool = False

    @property
    def role_words(self) -> str:
        """The roles in words: "analyst, approver"."""
        return ", ".join(ROLE_WORDS[one] for one in ROLES if one in self.roles) or "no role"

    def covers(self, states: Collection[int]) -> bool:
        """Whether all of these States are this person's own; what is of no single State is of the whole country."""
        return WHOLE_COUNTRY in self.states or (bool(states) and set(states) <= self.states)


def alone(subject: str) -> Identity:
    """The one person of an installation without sign-in, or a program that acts for it: every role, every State."""
    return Identity(subject, subject, frozenset(ROLES), frozenset({WHOLE_COUNTRY}), is_alone=True)


def account() -> Identity:
    """The account under which the product runs on this machine, as the system knows it: no variable names another.

    Where people sign in, it is an administrator on the command line and nothing else: it gives the first roles, and neither
    uploads nor publishes.
    """
    name = _name_of(os.getuid())
    return alone(name) if sign_in_mode() is None else Identity(name, name, frozenset({"admin"}))


# Asked some thirty times a page, and each time the system would read its file of accounts.
@cache
def _name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # an account without a name, as containers have
        return f"account {uid}"
