"""Who acts: the name that the books keep beside every entry. This installation has no sign-in and believes what it is told."""

from __future__ import annotations

import getpass
from typing import Final

import streamlit as st

_ACTOR: Final = "actor"


def actor() -> str:
    """The name given in this session, else that of the account under which the product runs."""
    return str(st.session_state.get(_ACTOR) or _account())


def actor_field() -> str:
    """The same, with a field to correct it; blank while nothing is written there."""
    # Streamlit forgets a widget's value on a change of page; the name is asked for once.
    name: str = st.text_input("Name of officer", value=actor(), max_chars=80, width=360).strip()
    name_actor(name)
    return name


def name_actor(name: str) -> None:
    """Sets the name for this session."""
    st.session_state[_ACTOR] = name


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "not given"
