"""Figures as cards, the head and foot of a page, and notices: the anatomy that every page shares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

from analytics.brief.cards import Card, CardVerdict, Sentence
from analytics.claims.questions import VERDICTS
from analytics.provenance import Provenance
from analytics.why.why import of_figure
from analytics.words import dotted
from pages.frame.markdown import plain
from pages.parts.why_link import link_to_why

VERDICT_BADGES: Final[dict[CardVerdict, str]] = {
    "supported": ":green-badge[:material/check_circle: {}]",
    "agrees": ":green-badge[:material/check: {}]",
    "differs": ":red-badge[:material/difference: {}]",
    "no_rows": ":gray-badge[:material/help: {}]",
    "no_number": ":orange-badge[:material/campaign: {}]",
    "none": ":gray-badge[:material/remove: not compared]",
}
"""A verdict on a published figure as a badge, filled with its words; the same on every page."""


def head(title: str, sentence: str, base: str) -> None:
    """The page's title and, under it, the sentence that proves what is shown."""
    st.title(title, anchor=False)
    st.markdown(f"{plain(sentence)}. Base: {plain(base)}.")


def source_line(document: str, source: str) -> str:
    """A document and where to read it: addresses become links, anything else stands as it is written."""
    parts = source.split(" ; ")
    links = [part for part in parts if part.startswith(("http://", "https://"))]
    rest = [part for part in parts if part not in links]
    opened = " ".join(f"[Open the document](<{link}>)" for link in links)
    named = ", ".join(part for part in (document, *rest) if part)
    return f"{plain(named)}. {opened}".strip()


def figure_card(card: Card, key: str, more: Callable[[], None] | None = None) -> None:
    """One figure: label, number, base, date and grade, what was last published, a button to its rule and document.

    `more` draws what the page adds at the foot of the card, such as links to its claims.
    """
    with st.container(border=True, height="stretch", gap="xsmall", key=f"card-{key}"):
        st.markdown(f"**{plain(card.label)}**")
        st.metric(card.label, card.headline, label_visibility="collapsed")
        st.caption(plain(card.base[:1].upper() + card.base[1:]))
        if card.grade:
            st.markdown(
                f":gray-badge[as on {dotted(card.as_on)}] :gray-badge[grade {card.grade}] {_badge(card.verdict)}"
            )
        st.caption(plain(f"{card.statement} {card.finding}".strip()))
        with st.popover("Rule and document", icon=":material/description:"):
            st.markdown(f"**Rule.** {plain(card.figure.rule)}")
            if card.document:
                st.markdown(f"**Document.** {source_line(card.document, card.source)}")
        link_to_why(of_figure(card.figure.key), "Rows on record")
        if more:
            more()


def _badge(verdict: CardVerdict) -> str:
    return VERDICT_BADGES[verdict].format("" if verdict == "none" else VERDICTS[verdict])


def sentence_list(title: str, sentences: Sequence[Sentence], icon: str, key: str) -> None:
    """Sentences, each with its document and date underneath."""
    with st.container(key=key, gap="small"):
        st.subheader(title, anchor=False)
        for one in sentences:
            st.markdown(f"{icon} {plain(one.text)}  \n:small[:gray[{source_line(one.document, one.source)}]]")
        if not sentences:
            st.info("Nothing on record for this date. Choose a later date above.", icon=":material/info:")


def foot(view: Provenance) -> None:
    """Sources in one line each, method and notes, after a hairline."""
    st.divider()
    lines = [f"Source: {source_line(*source.rsplit(': ', 1))}" for source in view.sources]
    st.caption("  \n".join([*lines, *map(plain, view.notes)]))
