"""What became of the letters: the steps on record as a table, and the form that records another one in the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import pandas as pd
import streamlit as st

from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS
from analytics.letters.letter import Letter
from analytics.letters.tracker import STEPS, Tracked, standing, tracker
from analytics.provenance import Provenance
from analytics.words import counted, dotted
from data.actions import ANSWERED, LETTER_STEPS
from data.letter_steps import LetterStep, record_step
from pages.frame.actor import identity, may
from pages.frame.ask import act, ask, renew, store, workspace_ledger
from pages.frame.filter_bar import sentence, today
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parliament.letters.view import SUBJECT
from pages.parts.notice import leave_notice
from pages.parts.tables import show
from pages.parts.widget_keys import short_hash


class Sendable(NamedTuple):
    """One row per letter that a step can be recorded of: one of the list on the page, or one on record."""

    state_code: int
    state_name: str
    gap: str
    list_as_on: date
    district_count: int
    sent_on: date | None

    @property
    def of_list(self) -> str:
        """The list that it belongs to, in words."""
        return f"{_label(self.gap)}, list as on {dotted(self.list_as_on)}"

    @property
    def what(self) -> str:
        """The letter in words, for the log."""
        return f"Letter to {self.state_name}, {self.of_list}"


def tracked_letters(filters: Filters) -> tuple[Tracked, ...]:
    """The letters on record, the newest entries among them.

    Steps of letters change no figure, so the store is brought up for them here and not on every page.
    """
    if workspace_ledger().whole_ledger().has_after(store().drawn_to, LETTER_STEPS):
        renew(every_entry=True)
    return ask(tracker, filters)


def tracker_part(filters: Filters, made: Sequence[Letter], tracked: Sequence[Tracked], due_on: date | None) -> None:
    """The table of letters on record and the form for a further step."""
    st.subheader("Sent, reminded, answered", anchor=False)
    if tracked:
        words = f"{counted(len(tracked), 'letter')} on record, of every gap list: {standing(tracked, filters.as_on)}."
        st.caption(plain(words))
        show(
            tracker_table(tracked, filters.as_on),
            _view(filters, len(tracked)),
            "letters-tracker",
            no_day="not on record",
        )
    else:
        st.info(
            "No letter to the States/UTs in view is recorded as sent by the as-on date. Record it here when it goes out.",
            icon=":material/outgoing_mail:",
        )
    if filters.as_at_entry is None:
        _record(_sendable(made, tracked), due_on)


def tracker_table(rows: Sequence[Tracked], as_on: date) -> pd.DataFrame:
    """One row per letter on record, with the days that it is or was open and late."""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "What was asked": [_label(row.gap) for row in rows],
            "List as on": [row.list_as_on for row in rows],
            "Districts": [row.district_count for row in rows],
            "Sent on": [row.sent_on for row in rows],
            "Reply asked for by": [row.due_on for row in rows],
            "Reminded on": [row.reminded_on for row in rows],
            "Answered on": [row.answered_on for row in rows],
            "Days open": [row.days_open(as_on) for row in rows],
            "Days overdue": [row.days_overdue(as_on) for row in rows],
            "Reference": [row.reference or "" for row in rows],
            "Note": [row.note or "" for row in rows],
            "By": [row.actor for row in rows],
            "Entry": [row.sequence for row in rows],
        }
    )


def _label(gap: str) -> str:
    """A gap list in words; one that a later version no longer has stands as the ledger has it."""
    return GAP_LISTS[gap].label if gap in GAP_LISTS else gap


def _view(filters: Filters, count: int) -> Provenance:
    return Provenance(
        title="Reminders sent, repeated and answered",
        scheme="each letter names its gap list",
        sentence=sentence(filters, f"{SUBJECT} on record"),
        base=counted(count, "letter"),
        as_on=filters.as_on,
        sources=("The ledger: steps as they were recorded",),
        notes=(
            "Of each step the newest entry counts; a correction is a later entry, and both stand in the log.",
            "Days open: from the letter to its answer, or to the as-on date. Days overdue: past the day asked for.",
        ),
    )


def _sendable(made: Sequence[Letter], tracked: Sequence[Tracked]) -> dict[str, tuple[Sendable, ...]]:
    """What a step can be recorded of, by its words: each list whole, then each letter; those of the page come first."""
    sent = {(row.state_code, row.gap, row.list_as_on): row.sent_on for row in tracked}
    offered = [
        Sendable(
            one.state_code,
            one.state_name,
            one.gap.key,
            one.as_on,
            len(one.rows),
            sent.pop((one.state_code, one.gap.key, one.as_on), None),
        )
        for one in made
    ]
    offered += [
        Sendable(row.state_code, row.state_name, row.gap, row.list_as_on, row.district_count, row.sent_on)
        for row in tracked
        if (row.state_code, row.gap, row.list_as_on) in sent
    ]
    lists: dict[str, list[Sendable]] = {}
    for one in offered:
        lists.setdefault(one.of_list, []).append(one)
    whole = {
        f"All {counted(len(some), 'letter')}: {words}": tuple(some) for words, some in lists.items() if len(some) > 1
    }
    return whole | {f"{one.state_name}: {one.of_list}": (one,) for one in offered}


def _record(offered: dict[str, tuple[Sendable, ...]], due_on: date | None) -> None:
    if not offered:
        return
    with (
        st.expander("Record a step, or correct one", icon=":material/edit_note:"),
        st.form("letter_step", border=False),
    ):
        # A key of its own for each set of letters: the browser keeps the old words of a chosen option otherwise.
        of = st.selectbox("Of which letter", list(offered), key=f"step_of_{short_hash(offered)}")
        action = one_of(
            "What happened",
            LETTER_STEPS,
            default=LETTER_STEPS[0],
            format_func=STEPS.__getitem__,
            key="step_action",
        )
        left, right = st.columns(2, gap="medium")
        day = left.date_input("On which day", value=today(), max_value=today(), format="DD.MM.YYYY", key="step_day")
        due = right.date_input(
            "Reply asked for by, for a letter or a reminder",
            value=due_on or today(),
            format="DD.MM.YYYY",
            key=f"step_due_{due_on}",
        )
        reference = left.text_input("Reference number", key="step_reference", max_chars=100)
        note = right.text_input("Note; the reason, where a step is taken back", key="step_note", max_chars=200)
        is_back = st.toggle("Take this step back: it did not happen", key="step_back")
        if st.form_submit_button("Record", disabled=not may("record_letter"), type="primary"):
            given = None if is_back else day
            _append(offered[of], action, given, None if action == ANSWERED else due, reference, note)


def _append(
    letters: Sequence[Sendable], action: str, day: date | None, due: date | None, reference: str, note: str
) -> None:
    for one in letters:
        step = LetterStep(
            action,
            one.state_code,
            one.gap,
            one.list_as_on,
            one.district_count,
            day,
            due,
            reference.strip(),
            note.strip(),
        )
        audit_entry = act(
            record_step, workspace_ledger().whole_ledger(), step, one.what, identity(), sent_on=one.sent_on
        )
        if audit_entry is None:
            return
    done = f"{STEPS[action].lower()}{f' on {dotted(day)}' if day else ' taken back'}"
    leave_notice(f"{counted(len(letters), 'letter')}: {done}. It stands in the log, and a later entry can correct it.")
    st.rerun()
