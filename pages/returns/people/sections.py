"""The parts of the People page: the table of persons, the form that changes one, and who is signed in."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.provenance import Provenance
from analytics.words import counted, stamped
from data.people.identity import ROLE_WORDS, ROLES, WHOLE_COUNTRY
from data.people.roles import change_person, people
from data.people.sessions import Session, sessions
from data.people.states import state_names, state_words
from pages.frame.actor import identity
from pages.frame.ask import act, record_ledger
from pages.frame.markdown import plain
from pages.parts.notice import leave_notice
from pages.parts.tables import show

_NEW = "Another person"
_WHOLE = "The whole country"


def everyone() -> None:
    """Everyone whom an entry gave roles, and whoever signed in without any."""
    if identity().is_alone:
        st.info(
            "One person uses this installation, the account of this machine, with every role. Roles count once sign-in is "
            "switched on; they can be given before.",
            icon=":material/person:",
        )
    seen = {one.subject: one for one in reversed(_newest())}
    known = {one.subject: one for one in people(record_ledger())}
    subjects = [*known, *(subject for subject in seen if subject not in known)]
    frame = pd.DataFrame(
        {
            "S. No.": range(1, len(subjects) + 1),
            "Name": [known[one].name if one in known else seen[one].name for one in subjects],
            "Subject of the sign-in": subjects,
            "Roles": [known[one].identity.role_words if one in known else "no role" for one in subjects],
            "States/UTs": [state_words(known[one].states) if one in known else "" for one in subjects],
            "Last seen (IST)": [stamped(seen[one].seen_at) if one in seen else "never" for one in subjects],
            "Entry": [known[one].sequence if one in known else None for one in subjects],
        }
    )
    if not subjects:
        st.caption("Nobody has been given a role yet.")
        return
    view = Provenance(
        title="People and their roles",
        scheme="of this installation",
        sentence="Everyone with a role, and whoever signed in",
        base=counted(len(subjects), "person", "persons"),
        as_on=None,
        sources=(),
    )
    show(frame, view, "people")


def change() -> None:
    """The form that gives a person roles and States in place of those before."""
    st.subheader("Give or take roles", anchor=False)
    known = {one.subject: one for one in people(record_ledger())}
    seen = {one.subject: one.name for one in _newest()}
    names = seen | {one.subject: one.name for one in known.values()}
    options = [_NEW, *names]
    picked = st.selectbox(
        "Whose", options, key="person_picked", format_func=lambda one: one if one == _NEW else f"{names[one]} ({one})"
    )
    before = known.get(picked)
    with st.form(f"person-{picked}-{before.sequence if before else 0}", border=False):
        subject = picked
        if picked == _NEW:
            subject = st.text_input(
                "Subject of the sign-in, as the provider sends it", key="person_subject", max_chars=200
            )
        name = st.text_input("Name", value=before.name if before else seen.get(picked, ""), max_chars=80)
        roles = st.multiselect(
            "Roles",
            ROLES,
            default=[one for one in ROLES if before and one in before.roles],
            format_func=ROLE_WORDS.__getitem__,
        )
        states = st.multiselect(
            "States/UTs, for a State editor",
            [WHOLE_COUNTRY, *state_names()],
            default=sorted(before.states) if before else [],
            format_func=lambda code: _WHOLE if code == WHOLE_COUNTRY else state_names()[code],
        )
        reason = st.text_input("Reason: it is kept in the log", max_chars=200)
        if st.form_submit_button("Keep", type="primary"):
            entry = act(change_person, record_ledger(), subject, name, roles, states, reason, identity())
            if entry is not None:
                leave_notice(f"{name}: kept as entry {entry.sequence}.")
                st.rerun()


def signed_in() -> None:
    """The sessions that count, and the button that ends a person's."""
    living = [one for one in _newest() if one.ended_at is None]
    st.subheader(f"Signed in: {counted(len(living), 'session')}", anchor=False)
    for subject in dict.fromkeys(one.subject for one in living):
        own = [one for one in living if one.subject == subject]
        words, button = st.columns([8, 3], vertical_alignment="center")
        words.markdown(plain(f"{own[0].name}: {counted(len(own), 'session')}, last seen {stamped(own[0].seen_at)} IST"))
        if button.button("End sessions", key=f"end-{subject}", icon=":material/logout:"):
            act(sessions().end_all_of, subject, identity())
            leave_notice(f"All sessions of {own[0].name} are ended.")
            st.rerun()


def _newest() -> tuple[Session, ...]:
    return act(sessions().newest, identity()) or ()
