"""The queue of approvers, each return with what it would change, and the list of what was decided."""

from __future__ import annotations

from datetime import date
from typing import Final

import pandas as pd
import streamlit as st

from analytics.provenance import Provenance
from analytics.words import counted, dotted, stamped
from data.returns.difference import difference
from data.returns.names import register_as_on
from data.returns.stored import lists_of, stored_rows
from data.returns.submissions import Submission, approve, not_to_decide, send_back, submissions, waiting
from pages.frame.actor import identity, may, names_of_people
from pages.frame.ask import act, ask, store, workspace_ledger
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.parts.notice import leave_notice
from pages.parts.return_changes import COUNTS
from pages.parts.tables import show
from pages.parts.totals import show_totals, with_totals
from pages.returns.approvals.tables import by_state, label, row_by_row, submitted

_SEEN: Final = "approval_drawn_to"


def queue() -> None:
    """The returns that wait, and the one chosen with its document, its difference and the two ways to decide."""
    rows = waiting(workspace_ledger().whole_ledger())
    if not rows:
        alone = "One person uses this installation: a return is published in one step on the page Import."
        st.info(alone if identity().is_alone else "No return waits.", icon=":material/inbox:")
        return
    names = state_names()
    by_sequence = {one.entry.sequence: one for one in rows}
    chosen = st.selectbox(
        f"{counted(len(rows), 'return')} waiting",
        list(by_sequence),
        format_func=lambda one: f"Entry {one}: {label(by_sequence[one], names)}",
        key=f"approval_{'-'.join(map(str, by_sequence))}",
    )
    one = by_sequence[chosen]
    _document(one)
    _difference(one)
    _decide(one)


def _document(one: Submission) -> None:
    stated, document = one.entry.payload, one.entry.payload["document"]
    by = names_of_people().get(one.entry.actor, one.entry.actor)
    st.markdown(
        plain(
            f"{document['title']}, number {document['number']} of {dotted(date.fromisoformat(document['date']))}, from {document['sent_by']}; grade "
            f"{stated['grade']}. File {stated['file_name']}, {counted(len(stated['rows']), 'row')}. Submitted by {by} on "
            f"{stamped(one.entry.recorded_at)} IST."
        )
    )


def _difference(one: Submission) -> None:
    stated = one.entry.payload
    day = date.fromisoformat(stated["as_on_date"])
    register = ask(register_as_on, day)
    kind = stated["kind"]
    schemes = tuple(sorted({str(row["scheme"]) for row in stated["rows"]})) if kind == "products" else ()
    stored = ask(stored_rows, kind, day, schemes, lists_of(kind, stated["rows"]))
    found = difference(stored, stated["rows"], kind=kind, register=register, states=stated["states"])
    view = Provenance(
        title="What a submitted return would change",
        scheme="as the return states",
        sentence=f"Submission {one.entry.sequence}, not published by this table",
        base="rows of the return",
        as_on=day,
        sources=(f"File received: sha256 {stated['file_sha256']}",),
    )
    frame = by_state(found, register.state_name)
    if len(frame):
        sums = ["Total", *(int(frame[name].sum()) for name in frame.columns[1:])]
        show_totals(with_totals(frame, sums), view, "approval-states")
    effects = pd.DataFrame(
        [(COUNTS.get(effect.measure, effect.measure), effect.before, effect.after) for effect in found.effects],
        columns=["National count", "On record", "With this return"],
    )
    show_totals(effects, view, "approval-effects", totals=0)
    rows = row_by_row(found, kind, register)
    if len(rows):
        with st.expander(f"{counted(len(rows), 'row')} new, changed or not named", icon=":material/list:"):
            show(rows, view, "approval-rows")
    else:
        st.caption("Every row is already on record as the return has it.")


def _decide(one: Submission) -> None:
    own, sequence = workspace_ledger().whole_ledger(), one.entry.sequence
    # What this person has seen is what the run before this one drew: the press itself has already drawn it anew.
    seen = st.session_state.get(_SEEN, {}).get(sequence, store().drawn_to)
    st.session_state[_SEEN] = {sequence: store().drawn_to}
    is_allowed = may("publish", uploaded_by=not_to_decide(own, one.entry))
    with st.form("decide", border=False):
        reason = st.text_input("Reason, where it is sent back", key="send_back_reason", max_chars=300)
        with st.container(horizontal=True):
            publishes = st.form_submit_button("Publish", type="primary", disabled=not is_allowed)
            is_own = one.entry.actor == identity().subject
            sends = st.form_submit_button("Withdraw" if is_own else "Send back", disabled=not (is_allowed or is_own))
    done = None
    if publishes:
        done = act(approve, own, sequence, identity(), drawn_to=seen)
    elif sends:
        done = act(send_back, own, sequence, reason, identity())
    if done is not None:
        became = "published" if done.action == "published" else "sent back"
        leave_notice(f"Submission {sequence} is {became}, as entry {done.sequence}.")
        st.rerun()


def decided() -> None:
    """What became of every return submitted, newest first."""
    rows = [one for one in submissions(workspace_ledger().whole_ledger()) if not one.is_waiting]
    if not rows:
        st.caption("Nothing has been decided yet.")
        return
    view = Provenance(
        title="Returns submitted and decided",
        scheme="as each return states",
        sentence="All returns submitted on which an approver has decided",
        base=counted(len(rows), "return"),
        as_on=None,
        sources=(),
    )
    show(submitted(rows, state_names(), names_of_people()), view, "submissions")
