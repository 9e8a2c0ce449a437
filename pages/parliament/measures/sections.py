"""The parts of the Measures taken page: picks, four figures, the table whose rows can be chosen, and what an empty one says."""

from __future__ import annotations

from functools import partial

import streamlit as st

from analytics.filters import SCHEMES, Filters
from analytics.support.families import BODIES, FAMILIES
from analytics.support.questions import STRENGTH_RULE, STRENGTHS
from analytics.words import counted, dotted, indian
from pages.frame.markdown import plain
from pages.frame.workspace import is_sample
from pages.parliament.measures.choice import choose, chosen_numbers
from pages.parliament.measures.tables import FACTS
from pages.parliament.measures.view import DATING_RULE, MeasuresView, Picks
from pages.parts.choices import choose_several
from pages.parts.drawn_table import Ticks
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile


def picks() -> Picks:
    """The picks, each bound to the link."""
    with st.container(key="measure_picks"):
        text = st.text_input(
            "Search the measures",
            key="measure_text",
            bind="query-params",
            type="search",
            placeholder="Programme, body, place or words of the statement",
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            return Picks(
                text=text.strip(),
                families=choose_several("Family", FAMILIES, key="measure_family", bind="query-params"),
                bodies=choose_several("Run by", BODIES, key="measure_body", bind="query-params"),
                kinds=choose_several("Kind of source", list(STRENGTHS), key="measure_kind", bind="query-params"),
            )


def set_aside(filters: Filters) -> None:
    """Says which filters of the bar do not apply, and what these facts are in the sample."""
    if not filters.is_national or filters.scheme != SCHEMES[0]:
        st.info(
            "Measures are stated for the country: the scheme, States, sectors, tiers, Aspirational and GI filters of the bar above "
            "are set aside here. Both dates apply. A State's name in the search finds what names it.",
            icon=":material/filter_alt_off:",
        )
    if is_sample():
        st.caption("These facts are the public ones in both workspaces; whatever leaves the sample is marked.")


def figures(shown: MeasuresView) -> None:
    """How many facts are known, and how many of them are recent, old or without a date."""
    total, documents = len(shown.rows), shown.view.sources
    base = f"of {counted(total, 'fact')} in view"
    strong = sum(row.strength == "Strong" for row in shown.rows)
    tiles = (
        ("Facts known by the day", total, f"{indian(strong)} from a reply or an official release", STRENGTH_RULE),
        ("Within a year", shown.aged("within a year"), base, "Of a day in the year before the as-on date."),
        (
            "Older than a year",
            shown.aged("older than a year"),
            f"{base}. A paragraph says so of each",
            "All of the day, month or year that the source gives lies more than a year before the as-on date.",
        ),
        (
            "Without a date",
            shown.aged("no date"),
            f"{base}. Neither an as-on date nor a day of publication",
            DATING_RULE,
        ),
    )
    with row_of_tiles():
        for label, number, words, rule in tiles:
            tile(
                label,
                indian(number),
                words,
                rule,
                documents=documents,
                key=f"measures-{label}",
                tags=(f"as on {dotted(shown.filters.as_on)}",),
            )


def table_part(shown: MeasuresView) -> None:
    """The facts, newest first; a row chosen here enters the paragraph below."""
    st.subheader("The facts, newest first", anchor=False)
    st.caption(
        plain(
            f"{counted(len(shown.rows), 'fact')} of {indian(len(shown.every))} known by {dotted(shown.filters.as_on)}. Tick rows for "
            f"the paragraph below, or write their numbers there. {STRENGTH_RULE}"
        )
    )
    numbers = [row.number for row in shown.rows]
    show(*FACTS.of(shown), ticks=Ticks(numbers, chosen_numbers(), partial(choose, numbers)))


def nothing(shown: MeasuresView) -> None:
    """Why the table is empty, and what to do."""
    if shown.every:
        words = f"None of the {counted(len(shown.every), 'fact')} known by {dotted(shown.filters.as_on)} is of this kind. Take a pick back above."
    elif shown.filters.is_as_known_before:
        words = (
            f"Our records had no support measure by the end of {dotted(shown.filters.as_known_on)}. Choose a later day, or clear "
            "“Records as known on”."
        )
    else:
        words = f"No support measure was known by {dotted(shown.filters.as_on)}. Choose a later date above."
    st.info(words, icon=":material/search_off:")
