"""The parts of the Measures taken page: picks, four figures, the table whose rows can be chosen, and what an empty one says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import streamlit as st

from analytics.filters import SCHEMES, Filters
from analytics.support.families import BODIES, FAMILIES
from analytics.support.questions import STRENGTH_RULE, STRENGTHS
from analytics.words import counted, dotted, indian
from pages.frame.filter_bar import several
from pages.frame.markdown import plain
from pages.frame.workspace import is_sample
from pages.parliament.measures.choice import choose, chosen_numbers, table_key
from pages.parliament.measures.tables import FACTS
from pages.parliament.measures.view import DATING_RULE, MeasuresView, Picks, measures_table
from pages.parts.order import chosen_order, ordered
from pages.parts.tables import first_address, headed, offer, ordered_key, say_in_sight, widths
from pages.parts.tile import row_of_tiles, tile

_WIDTHS: Final = {
    "As on": 110,
    "Programme": 210,
    "What it says": 660,
    "Value": 150,
    "Strength": 80,
    "Age": 125,
    "Caution": 260,
    "Run by": 170,
    "Family": 200,
    "Published": 110,
    "Document": 300,
}
_COLUMNS: Final[dict[str, Any]] = widths(_WIDTHS) | {"Link": st.column_config.LinkColumn("Link", display_text="Open")}


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
        return Picks(
            text=text.strip(),
            families=several("Family", FAMILIES, "measure_family"),
            bodies=several("Run by", BODIES, "measure_body"),
            kinds=several("Kind of source", list(STRENGTHS), "measure_kind"),
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
    every = measures_table(shown)
    order = chosen_order(FACTS.key, list(every.columns))
    frame = ordered(every, order)
    drawn = frame.assign(Link=frame["Link"].map(first_address))
    numbers, key = [shown.rows[at].number for at in frame.index], ordered_key(table_key(shown), order)
    height = min(38 + 35 * len(frame), 560)
    st.dataframe(
        drawn,
        hide_index=True,
        height=height,
        column_config=headed(_COLUMNS, order),
        placeholder="",
        key=key,
        selection_mode=["multi-row", "single-column"],
        on_select=lambda: choose(key, numbers, list(frame.columns)),
        selection_default={"selection": {"rows": _positions(numbers)}},
    )
    say_in_sight(len(frame), height)
    offer(*FACTS.of(shown))


def _positions(numbers: Sequence[int]) -> list[int]:
    picked = chosen_numbers()
    return [at for at, number in enumerate(numbers) if number in picked]


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
