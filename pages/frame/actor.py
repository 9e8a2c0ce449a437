"""Who acts: the person whose name the books keep beside every entry, and what this person may do on a page."""

from __future__ import annotations

from collections.abc import Collection

import streamlit as st

from data.people.identity import Identity, account
from data.people.rights import Action, refusal
from pages.frame.markdown import plain


def identity() -> Identity:
    """The person of this session: without sign-in, the account of this machine."""
    return account()


def show_actor() -> None:
    """One line that says under which name entries are kept; nobody types it."""
    st.caption(plain(f"Entries made here are kept under the name {identity().name}."))


def may(action: Action, *, states: Collection[int] | None = None, uploaded_by: Collection[str] = ()) -> bool:
    """Whether the person may do this; where not, the page says so and who may."""
    fault = refusal(identity(), action, states=states, uploaded_by=uploaded_by)
    if fault is not None:
        st.caption(f":material/lock: {plain(fault.sentence())}")
    return fault is None
