"""The last step of an import and its way back: the document, the one entry that publishes, the one that undoes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import streamlit as st

from analytics.log.questions import aside_words
from analytics.log.returns import Publication
from analytics.provenance import Provenance
from analytics.words import counted, dotted, listed
from data import clock
from data.returns import intake
from data.returns.beforehand import said_before, standing
from data.returns.intake import Document, Draft
from data.returns.remembered import confirmed_by, is_template
from data.returns.submissions import submit
from data.returns.words.kinds import KIND_WORDS
from data.set_aside import set_aside
from pages.frame.actor import identity, may
from pages.frame.ask import act, ask, store, workspace_ledger
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.parts.notice import leave_notice
from pages.parts.tables import show, table
from pages.returns.import_return.sections.file import Reading

_SAID: Final = "said_before_publication"
_SEEN: Final = "difference_drawn_to"
_DOCUMENTS = {
    "state_letter": "State's letter or return (grade B)",
    "notification": "Notified document (grade A)",
    "ra_report": "Regional Authority's report (grade C)",
    "published_statement": "Published statement (grade D)",
    "derived": "Derived from other papers (grade E)",
}


def publish(reading: Reading, published: Sequence[Publication]) -> None:
    """The document's particulars and the button that makes the return count; what stands against it is said instead."""
    draft = reading.draft
    if draft is None:
        return
    before = _published_as(reading, published)
    if before:
        st.info(
            f"This file's {KIND_WORDS[draft.kind] if draft.kind else 'rows'} are published as entry {before}. To take it back, undo that entry below.",
            icon=":material/task_alt:",
        )
        return
    is_confirmed = is_template(draft) or confirmed_by(draft, reading.known) is not None
    if not draft.is_publishable or reading.as_on is None or not is_confirmed:
        left = [f"correct {counted(len(draft.faults), 'fault')}"] if draft.faults else []
        left += [f"settle {counted(len(draft.questions), 'name')}"] if draft.questions else []
        left += [f"map or set aside {counted(len(draft.open), 'place')} not read"] if draft.open else []
        left += [f"read {counted(len(draft.unread), 'entry', 'entries')} in step 3"] if draft.unread else []
        left += ["give the day on which it was true"] if reading.as_on is None else []
        left += ["confirm how the file was read"] if not is_confirmed and draft.rows else []
        st.info(f"Not yet: {listed(left) or 'the file has no row to publish'}.", icon=":material/hourglass_empty:")
        return
    for words in said_before(_standing(), draft, reading.as_on, titles=reading.register.title):
        st.warning(plain(words), icon=":material/history:")
    with st.form("publish", border=False):
        first, second = st.columns(2, gap="medium")
        title = first.text_input("Title of the letter or order", key="doc_title", max_chars=200)
        kind = second.selectbox(
            "What kind of document it is",
            list(_DOCUMENTS),
            format_func=lambda one: _DOCUMENTS[one],
            key="doc_kind",
        )
        number = first.text_input("Its number", key="doc_number", max_chars=100)
        day = second.date_input("Its date", value=None, max_value="today", format="DD.MM.YYYY", key="doc_date")
        sender = first.text_input("Who sent it", key="doc_sender", max_chars=200)
        sent = st.form_submit_button(
            f"{'Publish' if identity().is_alone else 'Submit'} {counted(len(draft.rows), 'row')} as on {dotted(reading.as_on)}",
            type="primary",
            disabled=not may("submit", states=draft.states),
        )
    # What this reader has seen is what the run before this one drew: the press itself has already drawn it anew.
    seen = st.session_state.get(_SEEN, {}).get(draft.file_sha256)
    st.session_state[_SEEN] = {draft.file_sha256: store().drawn_to}
    if sent and seen is not None and workspace_ledger().facts_changed_since(seen):
        st.warning(
            "Our records changed while you were looking: the difference in step 5 is drawn anew. Look at it, and publish "
            "again if it still holds.",
            icon=":material/difference:",
        )
    elif sent:
        _publish(reading, title, kind, number, day, sender)


def _publish(reading: Reading, title: str, kind: str, number: str, day: date | None, sender: str) -> None:
    draft = reading.draft
    if day is None:
        st.error("The document's date is missing. Give it as it stands on the paper.", icon=":material/error:")
        return
    if draft is None or draft.kind is None or reading.as_on is None:
        return
    document = Document(title, kind, number, day, sender)
    stored, titles = _standing(), reading.register.title
    already = said_before(stored, draft, reading.as_on, titles=titles)
    doubts = [one for one in said_before(stored, draft, reading.as_on, document, titles=titles) if one not in already]
    if doubts and st.session_state.get(_SAID) != doubts:
        st.session_state[_SAID] = doubts
        for words in doubts:
            st.warning(f"{plain(words)} Publish again if it is so.", icon=":material/history:")
        return
    if not identity().is_alone:
        _submit(draft, document, reading.as_on)
        return
    entry = act(
        intake.publish,
        workspace_ledger().whole_ledger(),
        draft,
        document,
        reading.as_on,
        identity(),
        is_sample=workspace_ledger().is_sample,
        drawn_to=store().drawn_to,
    )
    if entry is not None:
        leave_notice(
            f"Published as entry {entry.sequence}: {counted(len(draft.rows), 'row')} of {KIND_WORDS[draft.kind]}, as on "
            f"{dotted(reading.as_on)}. Every page counts it from now on."
        )
        st.rerun()


def _submit(draft: Draft, document: Document, as_on: date) -> None:
    """Hands the return to the approvers; nothing counts before one of them has looked at it."""
    own = workspace_ledger()
    entry = act(submit, own.whole_ledger(), draft, document, as_on, identity(), is_sample=own.is_sample)
    if entry is not None:
        again = "was submitted before, as" if entry.is_repeat else "is submitted as"
        leave_notice(f"The return {again} entry {entry.sequence}. It counts once an approver has published it.")
        st.rerun()


def _standing() -> dict[int, Mapping[str, Any]]:
    return standing(workspace_ledger().whole_ledger().entries(), {one.sequence for one in ask(set_aside)})


def _published_as(reading: Reading, published: Sequence[Publication]) -> int | None:
    """The entry in force that rests on this file and is of the kind that it is read as."""
    of = (
        one.sequence
        for one in published
        if one.file_sha256 == reading.file.file_sha256
        and not one.undone_by
        and reading.draft is not None
        and one.kind == reading.draft.kind
    )
    return next(of, None)


def publications_with_undo(published: Sequence[Publication]) -> None:
    """Every return published in this workspace, and the way to take one back; what cannot be drawn with it."""
    names = state_names()
    if published:
        _published(published, names)
    else:
        st.info("No return has been published in this workspace yet. Upload one above.", icon=":material/inbox:")
    labels = {one.sequence: f"Entry {one.sequence}: {aside_words(one.kind)}, set aside" for one in ask(set_aside)}
    labels |= {one.sequence: _label(one, names) for one in published if not one.undone_by}
    _undo(labels)


def _published(published: Sequence[Publication], names: Mapping[int, str]) -> None:
    frame = table(
        published,
        {
            "sequence": "Entry",
            "recorded_at": "Published (IST)",
            "kind": "Kind",
            "states": "States/UTs",
            "row_count": "Rows",
            "as_on_date": "As on",
            "grade": "Grade",
            "document": "Document",
            "document_number": "Number",
            "document_date": "Dated",
            "sent_by": "Sent by",
            "actor": "By",
            "undone_by": "Undone by",
        },
        numbered=False,
    )
    frame["Published (IST)"] = [clock.in_india(one.recorded_at) for one in published]
    frame["Kind"] = [KIND_WORDS[one.kind].capitalize() for one in published]  # type: ignore[index]
    frame["States/UTs"] = [listed([names[code] for code in one.states]) or "none" for one in published]
    frame["Undone by"] = [f"entry {one.undone_by}" if one.undone_by else "" for one in published]
    view = Provenance(
        title="Returns published",
        scheme="as each return states",
        sentence="All returns published, those taken back included",
        base=counted(len(published), "return"),
        as_on=None,
        sources=(),
    )
    show(frame, view, "publications")


def _undo(labels: Mapping[int, str]) -> None:
    if not labels:
        return
    with st.expander("Undo a publication", icon=":material/undo:"), st.form("undo", border=False):
        sequence = st.selectbox(
            "Which entry",
            list(labels),
            format_func=labels.__getitem__,
            key="undo_entry",
        )
        reason = st.text_input("Reason: it is kept in the log", key="undo_reason", max_chars=200)
        if st.form_submit_button("Undo this entry", disabled=not may("undo")):
            entry = act(intake.undo, workspace_ledger().whole_ledger(), sequence, reason, identity(), aside=labels)
            if entry is not None:
                leave_notice(f"Entry {sequence} is undone by entry {entry.sequence}. The figures are as before it.")
                st.rerun()


def _label(one: Publication, names: Mapping[int, str]) -> str:
    where = listed([names[code] for code in one.states]) or "all India"
    return f"Entry {one.sequence}: {KIND_WORDS[one.kind]}, {where}, as on {dotted(one.as_on_date)}"  # type: ignore[index]
