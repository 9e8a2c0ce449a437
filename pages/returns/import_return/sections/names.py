"""District names that no rule settles: a person decides once, and the decision is kept for every later return."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analytics.words import counted
from data.returns.lines.lines import NameQuestion
from data.returns.names.names import Register
from data.returns.names.settled_names import NEAR_REASON, settle_name
from pages.frame.actor import identity, may
from pages.frame.ask import act, workspace_ledger
from pages.frame.markdown import plain
from pages.parts.notice import leave_notice
from pages.returns.import_return.sections.file import Reading

_AT_ONCE = 12
_NO_DISTRICT = "Not a district: leave its rows out"


def settle_names(reading: Reading) -> None:
    """One line per name in question, with what it may mean and why; nothing is chosen beforehand."""
    questions = reading.draft.questions if reading.draft else ()
    if not questions:
        st.success("Every name is a district of its State that our records know.", icon=":material/check:")
        return
    st.markdown(
        f"{counted(len(questions), 'name')} in this file {'is' if len(questions) == 1 else 'are'} no district's name that our "
        "records know. Say what each means: the decision is an entry in the log, and later returns use it."
    )
    _offer_near(reading)
    with st.form("names", border=False):
        chosen = [_question(one, reading.register) for one in questions[:_AT_ONCE]]
        reason = st.text_input(
            "How do you know? Kept with each decision",
            key="names_reason",
            placeholder="Letter of the State, atlas, call",
        )
        sent = st.form_submit_button(
            "Settle the names chosen",
            disabled=not may("settle_name", states={one.state_code for one in questions}),
            type="primary",
        )
    if len(questions) > _AT_ONCE:
        st.caption(f"{_AT_ONCE} of {len(questions)} are shown; the next ones follow when these are settled.")
    if sent:
        _settle(questions[:_AT_ONCE], chosen, reason, reading.register)


def _offer_near(reading: Reading) -> None:
    """Every name that reads like one district and no other, in one list with one button; nothing is taken without it."""
    questions = reading.draft.questions if reading.draft else ()
    near = [(one, two) for one in questions if (two := one.near) is not None]
    if not near:
        return
    with st.container(border=True):
        st.markdown(
            f"{counted(len(near), 'name')} read{'s' if len(near) == 1 else ''} like one district and no other. Look through the list:"
        )
        st.markdown(
            "\n".join(f"- {plain(one.written)}: **{plain(two.name)}**, {plain(two.reason)}" for one, two in near)
        )
        if st.button(
            f"Accept all {len(near)}" if len(near) > 1 else "Accept it",
            key="names_near",
            type="primary",
            disabled=not may("settle_name", states={one.state_code for one, _ in near}),
        ):
            _keep([(one, two.district_code) for one, two in near], NEAR_REASON, reading.register)


def _options(one: NameQuestion, register: Register) -> dict[str, str | None]:
    options: dict[str, str | None] = {
        f"{near.name}: {near.reason}": near.district_code for near in one.settled.suggestions
    }
    taken = set(options.values())
    others = {name.district_code for name in register.of_state.get(one.state_code, ())} - taken
    options |= {register.title[code]: code for code in sorted(others, key=lambda code: register.title[code])}
    return options | {_NO_DISTRICT: None}


def _question(one: NameQuestion, register: Register) -> str | None:
    cells = ", ".join(one.cells[:3]) + (f" and {len(one.cells) - 3} more" if len(one.cells) > 3 else "")
    requested, answered = st.columns([5, 7], gap="medium", vertical_alignment="center")
    with requested:
        st.markdown(f"**{plain(one.written)}**, {plain(register.state_name[one.state_code])}")
        st.caption(plain(f"Cell {cells}. {one.settled.reason[:1].upper()}{one.settled.reason[1:]}."))
    with answered:
        chosen: str | None = st.selectbox(
            f"What {one.written} means",
            list(_options(one, register)),
            index=None,
            key=f"name-{one.state_code}-{one.written}",
            placeholder="Choose the district",
            label_visibility="collapsed",
        )
    return chosen


def _settle(questions: tuple[NameQuestion, ...], chosen: list[str | None], reason: str, register: Register) -> None:
    answered = [(one, words) for one, words in zip(questions, chosen, strict=True) if words is not None]
    if not answered:
        st.warning("No name was chosen. Choose what at least one of them means.", icon=":material/help:")
        return
    _keep([(one, _options(one, register)[words]) for one, words in answered], reason, register)


def _keep(answered: Sequence[tuple[NameQuestion, str | None]], reason: str, register: Register) -> None:
    """Keep each decision as an entry, and read the file anew."""
    for one, code in answered:
        kept = act(
            settle_name,
            workspace_ledger().whole_ledger(),
            register,
            one.state_code,
            one.written,
            code,
            reason,
            identity(),
        )
        if kept is None:
            return
    leave_notice(f"{counted(len(answered), 'name')} settled, for this and every later return.")
    st.rerun()
