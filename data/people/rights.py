"""What each role may do: one table, asked inside every function that writes or lets a file leave."""

from collections.abc import Collection
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from data.errors import AccessFault, Fault
from data.people.identity import ROLE_WORDS, ROLES, Identity, Role
from data.people.states import state_words

Action = Literal[
    "read",
    "export",
    "issue",
    "draft",
    "name_view",
    "record_letter",
    "receive",
    "confirm_reading",
    "settle_name",
    "submit",
    "act_for",
    "publish",
    "undo",
    "fill_sample",
    "manage",
    "accept_clock",
]


class Right(NamedTuple):
    """One row per action: what it is after "may not", and the roles that may. An editor may so for own States only."""

    what: str
    roles: frozenset[Role]


def _right(what: str, *roles: Role) -> Right:
    return Right(what, frozenset(roles))


RIGHTS: Final = MappingProxyType[Action, Right](
    {
        "read": _right("open the pages", *ROLES),
        "export": _right("download a file", *ROLES),
        "issue": _right("issue a reply, a brief or a letter", "analyst"),
        "draft": _right("save or open a draft of a reply", "analyst"),
        "name_view": _right("name a view or take a name away", "analyst"),
        "record_letter": _right("record what became of a letter", "analyst"),
        "receive": _right("upload a return", "editor"),
        "confirm_reading": _right("confirm how a return is read", "editor"),
        "settle_name": _right("settle a name", "editor"),
        "submit": _right("submit a return", "editor"),
        "act_for": _right("bring in a list in another person's name", "admin"),
        "publish": _right("publish a return or send it back", "approver"),
        "undo": _right("take an entry back", "approver"),
        "fill_sample": _right("fill the sample", "admin"),
        "manage": _right("change roles or end sessions", "admin"),
        "accept_clock": _right("accept times that lie in the future", "admin"),
    }
)


def require(
    by: Identity, action: Action, *, states: Collection[int] | None = None, uploaded_by: Collection[str] = ()
) -> None:
    """Let the person pass who may do this, and refuse anyone else in words that say who may.

    `states` are the LGD codes that the act is about, none given where it is about no State at all; empty is the whole
    country. `uploaded_by` are the subjects who sent in what is now judged: none of them judges it. Raises AccessFault.
    """
    if (fault := refusal(by, action, states=states, uploaded_by=uploaded_by)) is not None:
        raise AccessFault.of([fault])


def refusal(
    by: Identity, action: Action, *, states: Collection[int] | None = None, uploaded_by: Collection[str] = ()
) -> Fault | None:
    """Why this person may not, and who may; nothing for one who may."""
    right = RIGHTS[action]
    who = f"{by.name} ({by.role_words})"
    if not by.roles & right.roles:
        return Fault(f"{who} may not {right.what}", f"{_who_may(right)} may; an administrator gives roles")
    if by.is_alone:
        return None
    if "editor" in right.roles and states is not None and not by.covers(states):
        own = state_words(by.states) or "no State"
        asked = state_words(states) or "the whole country"
        return Fault(
            f"{who} may not {right.what} of {asked}: the States given to this person are {own}",
            f"A State editor of {asked} may; an administrator gives States",
        )
    if by.subject in uploaded_by:
        return Fault(
            f"{by.name} may not {right.what} that the same person uploaded or submitted",
            "Another approver may",
        )
    return None


def _who_may(right: Right) -> str:
    words = [ROLE_WORDS[one] for one in ROLES if one in right.roles]
    one_of = " or ".join(words)
    return f"{'An' if one_of[0] in 'aeiou' else 'A'} {one_of}"
