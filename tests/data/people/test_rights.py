"""Who may do what: every role by every action, own States, and nobody judges what was uploaded by the same person."""

from collections.abc import Collection
from typing import get_args

import pytest

from data.errors import AccessFault
from data.people.identity import ROLES, WHOLE_COUNTRY, Identity, Role, account, alone
from data.people.rights import RIGHTS, Action, refusal, require

# One row per action: the roles that may, in the order viewer, analyst, editor, approver, admin.
TABLE: dict[Action, str] = {
    "read": "12345",
    "export": "12345",
    "issue": ".2...",
    "draft": ".2...",
    "name_view": ".2...",
    "record_letter": ".2...",
    "receive": "..3..",
    "confirm_reading": "..3..",
    "settle_name": "..3..",
    "submit": "..3..",
    "act_for": "....5",
    "publish": "...4.",
    "undo": "...4.",
    "fill_sample": "....5",
    "manage": "....5",
    "accept_clock": "....5",
}
ASSAM, KERALA = 18, 32


def person(*roles: Role, states: Collection[int] = (), subject: str = "u1") -> Identity:
    return Identity(subject, "A. Rao", frozenset(roles), frozenset(states))


def may(by: Identity, action: Action, **about: Collection[int]) -> bool:
    return refusal(by, action, **about) is None  # type: ignore[arg-type]  # only `states` is given here


@pytest.mark.parametrize("action", get_args(Action))
def test_every_role_may_what_the_table_says_and_nothing_else(action: Action) -> None:
    assert set(TABLE) == set(RIGHTS) == set(get_args(Action))
    allowed = [may(person(role), action) for role in ROLES]
    assert allowed == [sign != "." for sign in TABLE[action]]
    assert not may(person(), action), "a person without a role may nothing"
    assert may(alone("asha"), action, states=[KERALA])


def test_an_editor_acts_for_own_states_only() -> None:
    editor = person("editor", states=[ASSAM])
    assert may(editor, "settle_name", states=[ASSAM])
    assert not may(editor, "settle_name", states=[ASSAM, KERALA])
    assert not may(editor, "submit", states=[]), "what is of no single State is of the whole country"
    assert not may(person("editor"), "submit", states=[ASSAM]), "no State was given"
    whole = person("editor", states=[WHOLE_COUNTRY])
    assert may(whole, "submit", states=[])
    assert may(whole, "submit", states=[ASSAM, KERALA])


def test_the_words_say_what_one_may_not_and_who_may() -> None:
    with pytest.raises(AccessFault) as refused:
        require(person("viewer"), "publish")
    assert str(refused.value) == (
        "A. Rao (viewer) may not publish a return or send it back. An approver may; an administrator gives roles."
    )
    with pytest.raises(AccessFault) as refused:
        require(person("editor", states=[ASSAM]), "settle_name", states=[KERALA])
    assert str(refused.value) == (
        "A. Rao (State editor) may not settle a name of Kerala: the States given to this person are Assam. "
        "A State editor of Kerala may; an administrator gives States."
    )


def test_nobody_publishes_what_the_same_person_uploaded() -> None:
    both = person("editor", "approver", states=[WHOLE_COUNTRY])
    with pytest.raises(AccessFault, match="that the same person uploaded or submitted"):
        require(both, "publish", uploaded_by={"u1"})
    require(both, "publish", uploaded_by={"u2"})
    require(alone("asha"), "publish", uploaded_by={"asha"})


def test_the_account_is_the_systems_and_no_variable_changes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = account()
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody else")
    assert account() == before
    assert before.is_alone
    assert before.roles == frozenset(ROLES)
