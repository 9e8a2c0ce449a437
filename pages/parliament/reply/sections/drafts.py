"""Drafts on the desk: opened by their author and reviewers, saved as a new version, and told what moved since."""

from __future__ import annotations

from typing import Final, NoReturn

import streamlit as st

from analytics.desk.reply.drafts import DRAFTED, Draft, may_save, moved, numbers, payload, readable, save_draft
from analytics.words import counted, listed, stamped
from pages.frame.actor import identity, may
from pages.frame.ask import act, workspace_ledger
from pages.frame.markdown import plain
from pages.frame.registry import REPLY
from pages.parliament.reply.choice import clear, desk, key
from pages.parliament.reply.view import DeskView
from pages.parts.drawn_table import draw_table
from pages.parts.notice import leave_notice, show_notice
from pages.parts.stamp import here
from pages.parts.tables import table

_DRAFT: Final = "draft"
_TURN: Final = "desk_turn_to"


def choose() -> None:
    """The drafts that this person may open."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        stored = readable(workspace_ledger().whole_ledger().with_actions({DRAFTED}), identity())
        if stored:  # a disabled field would be too faint to be read (WCAG 1.4.3)
            st.selectbox(
                f"Open one of your {counted(len(stored), 'draft')}",
                stored,
                index=None,
                key=key("open"),
                width=420,
                format_func=lambda one: f"{one.label} ({stamped(one.saved_at)})",
                on_change=_open,
                placeholder="Written by you or given to you for review",
            )
        st.button("New question", icon=":material/note_add:", on_click=_new)
    if turned := st.session_state.pop(_TURN, None):
        _turn_to(turned)
    _from_link(stored)
    show_notice()


def _open() -> None:
    st.session_state[_TURN] = st.session_state[key("open")]


def _turn_to(draft: Draft) -> NoReturn:
    """Open a draft in the view that it was saved in: the day, the scheme and the States come with it."""
    clear(draft.question, draft)
    st.switch_page(REPLY.script, query_params={**draft.view, _DRAFT: str(draft.first)})


def _new() -> None:
    clear()
    st.query_params.pop(_DRAFT, None)


def _from_link(stored: tuple[Draft, ...]) -> None:
    """Open the draft that the link names, if it is not the one on the desk."""
    requested = st.query_params.get(_DRAFT, "")
    lying = desk().draft
    if not requested or (lying and str(lying.first) == requested):
        return
    found = next((one for one in stored if str(one.first) == requested), None)
    if found is None:
        st.warning(
            f"Draft {plain(requested)} is not yours to read: it is its author's and reviewers'.",
            icon=":material/lock:",
        )
        return
    clear(found.question, found)
    st.rerun()


def keep(shown: DeskView) -> None:
    """What moved since the draft was saved, and the button that saves it."""
    draft = desk().draft
    if draft:
        _what_moved(draft, shown)
    reviewers = st.text_input(
        "Reviewers, who may read and save it too; names divided by commas",
        value=", ".join(draft.reviewers) if draft else "",
        key=key("reviewers"),
        max_chars=300,
    )
    st.caption(
        "A draft is read by its author and reviewers alone. This installation has no sign-in: whoever uses this machine reads all."
        if identity().is_alone
        else "A draft is read by its author and reviewers alone. Name reviewers as their sign-in has them."
    )
    if not may_save(draft, identity()):
        st.info(
            "This draft is not yours to save over. “New question” begins one of your own.",
            icon=":material/lock:",
        )
        return
    label = "Save as a new version" if draft else "Save the draft"
    if st.button(label, type="primary", icon=":material/save:", disabled=not may("draft") or not shown.question.parts):
        names = tuple(name.strip() for name in reviewers.split(",") if name.strip())
        _save(shown, names, draft)


def _save(shown: DeskView, reviewers: tuple[str, ...], draft: Draft | None) -> None:
    view = {name: values for name, values in here()[1].items() if name != _DRAFT}
    stored = payload(shown.question, reviewers=reviewers, view=view, cited=shown.reply.cited, draft=draft)
    ledger = workspace_ledger().whole_ledger()
    entry = act(save_draft, ledger, stored, identity())
    if entry is None:
        return
    saved = next(one for one in readable(ledger.with_actions({DRAFTED}), identity()) if one.sequence == entry.sequence)
    desk().draft = saved
    st.query_params[_DRAFT] = str(saved.first)
    who = f", to be read by {listed(reviewers)}" if reviewers else ""
    leave_notice(f"Saved as entry {entry.sequence}{who}.")
    st.rerun()


def _what_moved(draft: Draft, shown: DeskView) -> None:
    rows = moved(draft.numbers, numbers(shown.reply.cited))
    when = f"since it was saved on {stamped(draft.saved_at)}"
    if not rows:
        st.caption(f"No figure moved {when}.")
        return
    st.markdown(f"**{counted(len(rows), 'figure')} moved {when}**")
    frame = table(rows, {"what": "What it counts", "before": "As saved", "now": "Now"})
    draw_table(frame, "Figures that moved", key("moved"), is_ordered=False)
