"""The queue of approvers, each return with what it would change, and the list of what was decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pandas as pd
import streamlit as st

from analytics.provenance import Provenance
from analytics.words import counted, dotted, stamped
from data.export_units import UNIT
from data.list_change import ListChange, change_of_list
from data.projection import is_list, row_count
from data.returns.difference import difference
from data.returns.names.names import register_as_on
from data.returns.stored import lists_of, stored_rows
from data.returns.submissions import Submission, approve, not_to_decide, send_back, submissions, waiting
from data.workspace_ledger import Workspace
from pages.frame.actor import identity, may, names_of_people
from pages.frame.ask import act, ask, store, workspace_ledger
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.frame.workspace import workspace
from pages.parts.notice import leave_notice
from pages.parts.return_changes import COUNTS, remarks_table
from pages.parts.tables import show
from pages.parts.totals import show_totals, with_totals
from pages.returns.approvals.tables import (
    SUM,
    by_state,
    label,
    list_by_district,
    list_by_state,
    list_sums,
    row_by_row,
    submitted,
)

_SEEN: Final = "approval_drawn_to"
_MOST_COUNTED: Final = 8
_counted: Final[dict[tuple[Workspace, int], ListChange]] = {}


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
    if is_list(one.entry):
        _decide(one, _list_difference(one))
    else:
        _difference(one)
        _decide(one, store().drawn_to)


def _document(one: Submission) -> None:
    stated, document = one.entry.payload, one.entry.payload["document"]
    by = names_of_people().get(one.entry.actor, one.entry.actor)
    entered = (
        f", entered for that person by the account {stated['entered_by']} of the machine"
        if "entered_by" in stated
        else ""
    )
    st.markdown(
        plain(
            f"{document['title']}, number {document['number']} of {dotted(date.fromisoformat(document['date']))}, from {document['sent_by']}; grade "
            f"{stated['grade']}. File {stated['file_name']}, {counted(row_count(stated), 'row')}. Submitted by {by} on "
            f"{stamped(one.entry.recorded_at)} IST{entered}."
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
    if read := stated.get("remarks_read"):
        with st.expander(
            f"{counted(len(read), 'entry', 'entries')} that were read by the sender: the rows hold",
            icon=":material/rate_review:",
        ):
            show(remarks_table(read, "Read"), view, "approval-remarks")


def _list_difference(one: Submission) -> int | None:
    """What a long list comes to, and what it would change: counted on demand, because that takes a minute.

    The entry up to which the records stood that it was counted on; nothing before it is counted.
    """
    stated, names, sequence = one.entry.payload, state_names(), one.entry.sequence
    day = date.fromisoformat(stated["as_on_date"])
    view = Provenance(
        title="What a submitted list comes to",
        scheme="as the return states",
        sentence=f"Submission {sequence}, not published by this table",
        base=f"{counted(row_count(stated), 'row')} of the list, {UNIT[stated['list']['unit']].words}",
        as_on=day,
        sources=(f"File received: sha256 {stated['file_sha256']}",),
    )
    of_list = workspace(), sequence
    change = _counted.get(of_list)
    if st.button("Count what it would change" if change is None else "Count again", icon=":material/calculate:"):
        with st.spinner("Counting what the list would change: about a minute for each million rows"):
            change = act(change_of_list, *of_list) or change
            _keep(of_list, change)
    if change is None:
        st.caption("It can be published once what it would change was counted.")
    else:
        st.caption(f"Counted on our records up to entry {change.drawn_to}.")
        frame = list_by_state(change.rows, names)
        sums = ["Total", *(int(frame[name].sum()) for name in frame.columns[1:])]
        title = "What a submitted list would change"
        show_totals(with_totals(frame, sums), replace(view, title=title), "approval-list-states")
        moved = list_by_district(change.rows, ask(register_as_on, day))
        with st.expander(
            f"{counted(len(moved), 'district and period', 'districts and periods')} changed or not in the list"
        ):
            show(
                moved,
                replace(view, title=f"{title}, by district and period"),
                "approval-list-districts",
                empty="No value on record changes or goes.",
            )
    with st.expander("Its rows by State and period, and what is no row", icon=":material/list:"):
        show(list_sums(stated["list"]["sums"], names), view, "approval-list-sums", amounts=[SUM])
        apart = [f"{counted(count, 'line')}: {what}" for what, count in stated["list"]["set_aside"]]
        st.markdown("\n".join(f"- {plain(words)}" for words in (*apart, *map(_column_aside, stated["kept_aside"]))))
    return None if change is None else change.drawn_to


def _column_aside(place: str) -> str:
    return f"{place}: set aside by hand"


def _keep(of_list: tuple[Workspace, int], change: ListChange | None) -> None:
    """What was counted last of a list stays for whoever looks at it."""
    if change is not None:
        _counted[of_list] = change
        for oldest in list(_counted)[:-_MOST_COUNTED]:
            del _counted[oldest]


def _decide(one: Submission, drawn_to: int | None) -> None:
    own, sequence = workspace_ledger().whole_ledger(), one.entry.sequence
    # What this person has seen is what the run before this one drew: the press itself has already drawn it anew.
    seen = st.session_state.get(_SEEN, {}).get(sequence, drawn_to)
    st.session_state[_SEEN] = {sequence: drawn_to}
    is_allowed = may("publish", uploaded_by=not_to_decide(own, one.entry))
    with st.form("decide", border=False):
        reason = st.text_input("Reason, where it is sent back", key="send_back_reason", max_chars=300)
        with st.container(horizontal=True):
            publishes = st.form_submit_button("Publish", type="primary", disabled=not is_allowed or drawn_to is None)
            is_own = one.entry.actor == identity().subject
            sends = st.form_submit_button("Withdraw" if is_own else "Send back", disabled=not (is_allowed or is_own))
    done = None
    if publishes and seen is not None:
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
