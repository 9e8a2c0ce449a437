"""Who acts: the person whose name the ledger keeps beside every entry, and what this person may do on a page."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import streamlit as st

from data.people.identity import Identity, account
from data.people.mode import sign_in_mode
from data.people.rights import Action, refusal
from data.people.roles import people
from pages.frame.ask import record_ledger
from pages.frame.markdown import plain

REMEMBERED: Final = "identity"
"""Where a session remembers who signed in, from one run to the callbacks of the next."""


def identity() -> Identity:
    """The person of this session: without sign-in, the account of this machine; nobody until someone has signed in."""
    if sign_in_mode() is None:
        return account()
    person: Identity | None = st.session_state.get(REMEMBERED)
    return Identity("", "Nobody signed in", frozenset()) if person is None else person


def may(action: Action, *, states: Collection[int] | None = None, uploaded_by: Collection[str] = ()) -> bool:
    """Whether the person may do this; where not, the page says so and who may."""
    fault = refusal(identity(), action, states=states, uploaded_by=uploaded_by)
    if fault is not None:
        st.caption(f":material/lock: {plain(fault.sentence())}")
    return fault is None


def names_of_people() -> dict[str, str]:
    """The names of those who were given roles, by the subject that stands in entries."""
    return {one.subject: one.name for one in people(record_ledger())}
