"""A figure as every page shows it: number, base, day and grade, whether it agrees, and one way in, "Why"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analytics.brief.cards import CardVerdict
from analytics.figures.register import FIGURES, Value, base_words, value_of
from analytics.filters import Filters
from analytics.glossary import explained
from analytics.why.why import of_figure
from analytics.words import dotted, indian
from pages.frame.ask import ask
from pages.frame.markdown import plain
from pages.parts.why_link import link_to_why

_NARROWEST: Final = 230
VERDICT_BADGES: Final[dict[CardVerdict, str]] = {
    "supported": ":green-badge[:material/check_circle: {}]",
    "agrees": ":green-badge[:material/check: {}]",
    "differs": ":red-badge[:material/difference: {}]",
    "no_rows": ":gray-badge[:material/help: {}]",
    "no_number": ":orange-badge[:material/campaign: {}]",
    "none": ":gray-badge[:material/remove: not compared]",
}
"""A verdict on a published figure as a badge, filled with its words; the same on every page."""


def row_of_tiles() -> DeltaGenerator:
    """What tiles are drawn within: four to a row, fewer where a number would be cut, all of a row of one height."""
    return st.grid(4, min_column_width=_NARROWEST)


def tile(
    label: str,
    headline: str,
    base: str,
    rule: str,
    *,
    key: str,
    tags: tuple[str, ...] = (),
    verdict: str = "",
    documents: tuple[str, ...] = (),
    found: str = "",
    figure_id: str = "",
    above: Callable[[], None] | None = None,
    ways: Callable[[], None] | None = None,
) -> None:
    """A number under its name with base, tags and verdict; behind "Why" its rule, what was found of it, documents and rows.

    `verdict` is a badge. `figure_id` is where the figure opens its rows; blank where they stand on the page itself. `above`
    draws what stands over the number, `ways` further ways on.
    """
    with st.container(border=True, height="stretch", gap="xsmall", key=f"tile-{key}"):
        if above:
            above()
        st.markdown(
            f"**{plain(label)}**", help=explained(label)
        )  # the metric's own label is cut where it is longer than the tile
        st.metric(label, headline, label_visibility="collapsed")
        st.caption(plain(base))
        badges = [*(f":gray-badge[{plain(tag)}]" for tag in tags), *([verdict] if verdict else [])]
        if badges:
            st.markdown(" ".join(badges))
        with st.popover("Why", type="tertiary"):
            lines = [f"**Rule.** {plain(rule)}", plain(found), *(f"**Document.** {_named(one)}" for one in documents)]
            st.markdown("\n\n".join(line for line in lines if line))
            if figure_id:
                link_to_why(figure_id)
            if ways:
                ways()


def dating_tags(rows: Iterable[tuple[date | None, str | None]]) -> tuple[str, ...]:
    """First and last day of the rows that a figure counts, whether some bear none, and their grades; nothing for no row."""
    dated = tuple(rows)
    days = sorted({day for day, _ in dated if day})
    grades = ", ".join(sorted({grade for _, grade in dated if grade}))
    when = " to ".join(dict.fromkeys(dotted(day) for day in (*days[:1], *days[-1:])))
    undated = ("some undated",) if days and any(day is None for day, _ in dated) else ()
    tags = (f"as on {when}" if days else "as on date not known", *undated, *((f"grade {grades}",) if grades else ()))
    return tags if dated else ()


def source_line(document: str, source: str) -> str:
    """A document and where to read it: addresses become links, anything else stands as it is written."""
    parts = source.split(" ; ")
    links = [part for part in parts if part.startswith(("http://", "https://"))]
    rest = [part for part in parts if part not in links]
    opened = " ".join(f"[Open the document](<{link}>)" for link in links)
    named = ", ".join(part for part in (document, *rest) if part)
    return f"{plain(named)}. {opened}".strip()


def _named(document: str) -> str:
    """A document as the answers name it, with its address as a link where it has one."""
    title, _, source = document.partition(": http")
    return source_line(title, f"http{source}" if source else "")


def stored(filters: Filters, key: str) -> Value | None:
    """The value of a figure of the register in the view."""
    return ask(value_of, filters, FIGURES[key])


def figure(filters: Filters, key: str, also: str = "") -> None:
    """One figure of the register; `also` is a second line about it, such as a part of it and that part's base."""
    entry, value = FIGURES[key], stored(filters, key)
    if value is None:
        tile(entry.label, "Not known", "The list on record says nothing of it in this view.", entry.rule, key=key)
        return
    base = base_words(entry, value, filters)
    tile(
        entry.label,
        indian(value.value),
        (base[:1].upper() + base[1:]) + (f". {also}" if also else ""),
        entry.rule,
        tags=(f"as on {dotted(value.as_on_date)}", f"grade {value.grade}"),
        documents=(f"{value.document}: {value.source}",),
        key=key,
        figure_id=of_figure(key),
    )
