"""Who may come in: nobody is asked where one person uses the product; else a sign-in that still counts, and a role."""

from __future__ import annotations

import os
from typing import Any, Final, NoReturn

import streamlit as st

from data.errors import ExportHubError
from data.people.identity import Identity
from data.people.mode import PROXY_HEADER_VARIABLE, sign_in_mode
from data.people.rights import refusal
from data.people.roles import identity_of, record_sign_in, record_sign_out
from data.people.sessions import sessions
from pages.frame.actor import REMEMBERED
from pages.frame.ask import record_ledger
from pages.frame.markdown import plain
from pages.frame.session_cookie import claims, cookie_hash

SUBJECT_VARIABLE: Final = "EXPORT_HUB_SUBJECT_CLAIM"
_ENTERED: Final = "sign_in_entry"


def gate() -> None:
    """Ends the run for whoever is not signed in, whose session has ended, or who has no role; says what to do."""
    try:
        mode = sign_in_mode()
        if mode is None:
            return
        person = _by_proxy() if mode == "proxy" else _by_openid()
    except ExportHubError as fault:
        st.session_state.pop(REMEMBERED, None)
        st.error(plain(str(fault)), icon=":material/error:")
        st.stop()
    st.session_state[REMEMBERED] = person
    if (fault_of_role := refusal(person, "read")) is not None:
        st.title("No role yet", anchor=False)
        st.info(
            plain(f"{fault_of_role.sentence()} Tell an administrator this name: {person.subject}"),
            icon=":material/lock:",
        )
        out()
        st.stop()


def out() -> None:
    """The button that signs out; nothing where the proxy signs people in and out."""
    if sign_in_mode() == "oidc" and st.button("Sign out", icon=":material/logout:", key="sign_out"):
        known = cookie_hash(st.context.cookies)
        if known is not None:
            sessions().sign_out(known)
            person: Identity | None = st.session_state.get(REMEMBERED)
            if person is not None:
                record_sign_out(record_ledger(), known, person)
        st.session_state.clear()
        st.logout()


def _by_openid() -> Identity:
    known = cookie_hash(st.context.cookies) if getattr(st.user, "is_logged_in", False) else None
    if known is None:
        _ask_to_sign_in("Sign in to open Export Hub Monitor.")
    said, claim = claims(st.context.cookies), os.environ.get(SUBJECT_VARIABLE, "").strip() or "sub"
    if said.get(claim) != st.user.get(claim):  # a socket that took over another person's session
        _ask_to_sign_in("Sign in to open Export Hub Monitor.")
    subject = _claim(said, claim)
    name = str(said.get("name") or said.get("email") or subject)[:80]
    if sessions().begin(known, subject, name) is None:
        _ask_to_sign_in("Your session has ended. Sign in again.")
    person = identity_of(record_ledger(), subject, name)
    if st.session_state.get(_ENTERED) != known:
        record_sign_in(record_ledger(), known, person)
        st.session_state[_ENTERED] = known
    return person


def _claim(claims: dict[str, Any], name: str) -> str:
    """The claim that names a person for good. An e-mail address counts only where the provider says that it is verified."""
    value = claims.get(name)
    if not value or not isinstance(value, str) or (name == "email" and claims.get("email_verified") is not True):
        raise ExportHubError(
            what=f"the sign-in names nobody: its claim '{name}' is missing or not verified",
            remedy=f"Have the provider send it, or name another in {SUBJECT_VARIABLE}",
        )
    return value


def _by_proxy() -> Identity:
    """The name in the proxy's header. The guard before the pages lets no request in that does not come from the proxy."""
    header = os.environ.get(PROXY_HEADER_VARIABLE, "").strip()
    if not header:
        raise ExportHubError(what=f"{PROXY_HEADER_VARIABLE} is not set", remedy="Name the header that the proxy sets")
    subject = (st.context.headers.get(header) or "").strip()
    if not subject:
        raise ExportHubError(what="the proxy names nobody", remedy="Sign in at the proxy, then open this page again")
    return identity_of(record_ledger(), subject, subject[:80])


def _ask_to_sign_in(words: str) -> NoReturn:
    st.session_state.pop(REMEMBERED, None)
    st.title("Export Hub Monitor", anchor=False)
    st.markdown(words)
    st.button("Sign in", type="primary", icon=":material/login:", on_click=st.login, key="sign_in")
    st.stop()
