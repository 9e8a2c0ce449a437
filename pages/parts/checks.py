"""The checks on the Brief: each rule with its light in words, and the rows of the one that is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pandas as pd
import pyarrow as pa
import streamlit as st

from analytics.checks.checks import GRADES, LEVEL, SEVERITIES, Outcome, Severity, checks
from analytics.filters import Filters
from analytics.provenance import Provenance
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.filter_bar import linked
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.tables import offer, show, table

_KEY: Final = "check"
_LEVEL: Final = "grade_level"
_LIGHTS: Final[dict[Severity, str]] = {
    "green": "hold",
    "amber": "hold with care",
    "red": "do not hold",
    "none": "with nothing to look at",
}
_NONE: Final = ""
_BADGES: Final[dict[Severity, str]] = {
    "red": ":red-badge[:material/cancel: Red]",
    "amber": ":orange-badge[:material/error: Amber]",
    "green": ":green-badge[:material/check_circle: Green]",
    "none": ":gray-badge[:material/remove: None]",
}
_ROWS: Final = {
    "severity": "Light",
    "subject": "Looked at",
    "finding": "What is found",
    "as_on_date": "As on",
    "document": "Document",
}


def checks_line(filters: Filters, view: Provenance) -> None:
    """The rules over the view as one line that opens: every rule with its light and words, then the rows of one."""
    outcomes = ask(checks, filters, st.session_state.get(_LEVEL) or LEVEL)
    severities = [one.severity for one in outcomes]
    counts = ", ".join(f"{severities.count(key)} {words}" for key, words in _LIGHTS.items() if key in severities)
    is_asked = any(key in st.query_params for key in (_KEY, _LEVEL))
    with st.expander(f"**{counted(len(outcomes), 'check')}**: {counts}", expanded=is_asked, icon=":material/rule:"):
        _checks(filters, view)


def _checks(filters: Filters, view: Provenance) -> None:
    level = one_of(
        "Grade that a figure must reach",
        GRADES,
        default=LEVEL,
        key=_LEVEL,
        bind="query-params",
        help="A: notified document. B: State's letter or return. C: Regional Authority's report. D: published statement or list. E: derived.",
    )
    outcomes = ask(checks, filters, level)
    st.caption(severities_in_words(outcomes, "over this view"))
    severities_table(outcomes)
    offer(outcomes_table(outcomes), outcomes_view(outcomes, view), "checks")
    opened(outcomes, replace(view, title="Check of the brief"), _KEY)


def severities_in_words(outcomes: Sequence[Outcome], over: str) -> str:
    """How many rules stand at which light, as a sentence."""
    severities = [one.severity for one in outcomes]
    lit = ", ".join(f"{severities.count(one)} {one} ({words})" for one, words in SEVERITIES.items() if one != "none")
    idle = f"; {severities.count('none')} without a light ({SEVERITIES['none']})" if "none" in severities else ""
    return f"{counted(len(outcomes), 'rule')} {over}: {lit}{idle}. A light is the worst among what its rule looked at."


def severities_table(outcomes: Sequence[Outcome]) -> None:
    """Every rule with its light and what is found."""
    st.table(_drawn(outcomes), border="horizontal", hide_index=True)


def _drawn(outcomes: Sequence[Outcome]) -> pa.Table:
    # As an Arrow table: a frame's columns each carry a description for pandas.
    return pa.table(
        {
            "Check": [plain(one.check.name) for one in outcomes],
            "Light": [_BADGES[one.severity] for one in outcomes],
            "What is found": [plain(one.words) for one in outcomes],
        }
    )


def outcomes_view(outcomes: Sequence[Outcome], view: Provenance) -> Provenance:
    """The words of the table of rules: each rule stands among its notes."""
    rules = tuple(f"{one.check.name}: {one.check.rule}" for one in outcomes)
    return replace(view, title="Checks of the brief", notes=rules)


def outcomes_table(outcomes: Sequence[Outcome]) -> pd.DataFrame:
    """One row per rule."""
    return pd.DataFrame(
        {
            "Check": [one.check.name for one in outcomes],
            "Light": [one.severity for one in outcomes],
            "What is found": [one.words for one in outcomes],
        }
    )


def opened(outcomes: Sequence[Outcome], view: Provenance, key: str, *, in_link: bool = True) -> None:
    """The rows of the rule that the reader opens, under the rule in words; `key` is what the choice is called in the link."""
    names = {one.check.key: one.check.name for one in outcomes}
    chosen = linked(key, {_NONE, *names}) if in_link else st.session_state.get(key, _NONE)
    st.selectbox(
        "Open the rows of a check",
        [_NONE, *names],
        format_func=lambda one: names.get(one, "None chosen"),
        key=key,
        width=420,
    )
    one = next((outcome for outcome in outcomes if outcome.check.key == chosen), None)
    if one is None:
        st.caption("Each rule in words stands above its rows.")
        return
    st.markdown(plain(one.check.rule))
    show(
        table(one.rows, _ROWS),
        replace(view, title=f"{view.title}: {one.check.name}", notes=(one.check.rule,)),
        f"{key}-{chosen}",
        empty=one.words,
    )
