"""The rows chosen on the Measures taken page, kept as one text of numbers in the link, and the paragraph made of them.

A tick in the table and the field for numbers write the same text, so that both ways of choosing always agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import streamlit as st

from analytics.support.questions import cautions, paragraphs
from analytics.words import counted, dotted
from pages.frame.markdown import plain
from pages.frame.workspace import marked
from pages.parliament.measures.view import MeasuresView
from pages.parts import measures_chosen

_TEXT: Final = "measure_rows"
_RANGE: Final = re.compile(r"(\d{1,4})(?:\s*-\s*(\d{1,4}))?", re.ASCII)


def numbers_in(text: str) -> frozenset[int]:
    """The numbers that a text names: "3, 7-9" is 3, 7, 8 and 9."""
    found: set[int] = set()
    for first, last in _RANGE.findall(text):
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def numbers_as_text(numbers: Iterable[int]) -> str:
    """Numbers as a text, neighbours as a range: 3, 7, 8 and 9 is "3, 7-9"."""
    ordered = sorted(set(numbers))
    breaks = [at for at, (one, other) in enumerate(pairwise(ordered), start=1) if other - one > 1]
    runs = [ordered[start:end] for start, end in pairwise([0, *breaks, len(ordered)])]
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs if run)


def chosen_numbers() -> frozenset[int]:
    """The numbers of the rows chosen, by the field or the link."""
    return numbers_in(str(st.session_state.get(_TEXT) or st.query_params.get(_TEXT, "")))


def choose(numbers: Sequence[int], ticked: Sequence[int]) -> None:
    """Takes over the table's ticks; rows chosen that are not in view stay chosen."""
    st.session_state[_TEXT] = numbers_as_text(chosen_numbers() - set(numbers) | set(ticked))


def _clear() -> None:
    st.session_state[_TEXT] = ""


def paragraph(shown: MeasuresView) -> None:
    """The paragraph of the rows chosen, newest first, ready to copy, with what to know before it is used."""
    st.subheader("The paragraph", anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            "Rows in the paragraph, by their numbers",
            key=_TEXT,
            bind="query-params",
            width=360,
            placeholder="such as 3, 7-9",
            help="The numbers of the table's first column. They are the same in every view.",
        )
        picked = chosen_numbers()
        measures_chosen.keep(picked)
        st.button("Take all out", on_click=_clear, icon=":material/close:", disabled=not picked)
    rows = [row for row in shown.every if row.number in picked]
    if gone := sorted(picked - {row.number for row in rows}):
        st.warning(
            f"Left out: {numbers_as_text(gone)}. No fact of such a number was known by {dotted(shown.filters.as_on)}.",
            icon=":material/event_busy:",
        )
    if not rows:
        st.info("Tick a row of the table, or write its number here.", icon=":material/touch_app:")
        return
    st.caption(
        f"{counted(len(rows), 'fact')}, newest first, each with its date and document, as on {dotted(shown.filters.as_on)}."
    )
    lines = (one.text for one in paragraphs(rows, shown.filters.as_on))
    st.code(marked("\n".join(lines)), language=None, wrap_lines=True)
    st.markdown("**Before it is used**")
    st.markdown("\n".join(f"- {plain(line)}" for line in cautions(rows, shown.filters.as_on)))
