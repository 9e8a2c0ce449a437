"""The gate before a document leaves: its rules with their lights, the reasons for what is amber, and what still stops it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from analytics.checks.checks import GRADES, LEVEL, Outcome
from analytics.desk.issue.rules import stopped
from analytics.provenance import Provenance
from data.people.rights import refusal
from pages.frame.actor import identity
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.checks import opened, severities_in_words, severities_table

Reasons = Mapping[str, str]
Key = Callable[[str], str]


def level(key: Key) -> str:
    """The weakest grade that a figure may have, as the reader sets it."""
    return str(one_of("Grade that a figure must reach", GRADES, default=LEVEL, key=key("level")))


def gate(outcomes: Sequence[Outcome], view: Provenance, over: str, key: Key) -> Reasons:
    """The rules with their lights and rows, and a line for the reason of each amber one; the reasons written."""
    st.caption(severities_in_words(outcomes, over))
    severities_table(outcomes)
    opened(outcomes, view, key("check"), in_link=False)
    amber = [one.check for one in outcomes if one.severity == "amber"]
    if amber:
        st.markdown("**Reasons, which the log keeps**")
    return {
        one.key: st.text_input(
            f"{one.name}: why it may leave all the same", max_chars=300, key=key(f"reason-{one.key}")
        ).strip()
        for one in amber
    }


def against(outcomes: Sequence[Outcome], reasons: Reasons) -> tuple[str, ...]:
    """Why nothing leaves yet, shown above the buttons; nothing where it may."""
    left = stopped(outcomes, reasons)
    if (fault := refusal(identity(), "issue")) is not None:
        left = (*left, fault.sentence())
    if left:
        # What is red has to be put right; what is amber or unsaid waits for the reader's own words.
        tell = st.error if any(one.severity == "red" for one in outcomes) else st.warning
        tell(
            "**Not to be issued yet.**\n" + "\n".join(f"- {plain(one)}" for one in left),
            icon=":material/block:",
        )
    return left


def severities_of(outcomes: Sequence[Outcome]) -> dict[str, str]:
    """How grave each rule's answer is, by rule, as the entry of an issued document keeps it."""
    return {one.check.key: one.severity for one in outcomes}


def given(reasons: Reasons) -> dict[str, str]:
    """The reasons that were written, by rule."""
    return {name: words for name, words in reasons.items() if words}
