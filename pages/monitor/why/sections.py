"""The parts of the Why page: the choice of figure, its number with base and grades, its rows, its documents, its citation."""

from __future__ import annotations

import streamlit as st

from analytics.words import counted, indian
from pages.frame.markdown import plain
from pages.frame.registry import BRIEF, COVERAGE
from pages.frame.workspace import marked
from pages.monitor.why.tables import APART, FACTS, ROWS
from pages.monitor.why.view import WhyView
from pages.parts.tables import AMOUNTS, show

_GRADES = {
    "A": "notified document",
    "B": "State's letter or return",
    "C": "Regional Authority's report",
    "D": "published statement or list",
    "E": "derived",
}


def unknown(requested: str) -> None:
    """Says that no figure has the address of the link, in place of a figure that nobody asked for."""
    st.title("Why: no such figure", anchor=False)
    st.warning(
        plain(
            f"The link asks for “{requested}”, and nothing that this product counts is called so. It may have been renamed or the "
            "link cut short. Choose what is counted above."
        ),
        icon=":material/link_off:",
    )
    ways_back()


def figure(shown: WhyView) -> None:
    """The number with its base, days and grades."""
    opened = shown.why
    number, grades = st.columns([4, 8], gap="small", vertical_alignment="center")
    with number:
        st.metric(opened.label, "Not known" if opened.value is None else indian(opened.value))
        st.caption(plain(f"{opened.unit}, {opened.base}"))
    with grades:
        tags = [f":gray-badge[{plain(shown.filters.days)}]"]
        tags += [
            f":gray-badge[grade {grade}, {_GRADES[grade]}: {indian(count)}]"
            if grade in _GRADES
            else f":orange-badge[no fact on record: {indian(count)}]"
            for grade, count in opened.grades.items()
        ]
        st.markdown(" ".join(tags))


def counted_rows(shown: WhyView) -> None:
    """The rows counted, as many as the figure says."""
    opened = shown.why
    st.subheader(f"What is counted: {counted(len(opened.rows), 'row')}", anchor=False)
    show(
        *ROWS.of(shown),
        empty="Our records hold nothing that this figure counts in this view. Choose a later date or other States above.",
    )


def documents(shown: WhyView) -> None:
    """The facts behind the rows, each with its document and link."""
    facts = shown.why.facts
    st.subheader(f"Facts and documents behind: {counted(len(facts), 'row')}", anchor=False)
    if not facts:
        st.info(
            "No fact stands behind these rows: the figure counts places, or what is not known.",
            icon=":material/info:",
        )
        return
    st.caption(
        plain("; ".join(f"{name} ({indian(count)})" for name, count in list(shown.why.documents.items())[:6]) + ".")
    )
    show(*FACTS.of(shown), amounts=AMOUNTS)


def apart(shown: WhyView) -> None:
    """The undated facts of the figure's kind that do not count yet on the day, each with the day from which it does."""
    if not shown.apart:
        return
    st.subheader(f"Set apart, not counted on this day: {counted(len(shown.apart), 'fact')}", anchor=False)
    st.caption("Documents without a day. Each counts from the first day that anything proves it.")
    show(*APART.of(shown))


def citation(shown: WhyView) -> None:
    """One paragraph to paste: number, base, view, rule, documents."""
    opened = shown.why
    value = "not known" if opened.value is None else f"{indian(opened.value)} {opened.unit}"
    named = "; ".join(list(opened.documents)[:5])
    more = f" and {len(opened.documents) - 5} more" if len(opened.documents) > 5 else ""
    text = f"{opened.label}: {value}, {opened.base}. {shown.view.sentence}. Rule: {opened.rule}"
    text += f" Documents: {named}{more}." if named else ""
    st.code(marked(text), language=None, wrap_lines=True)


def ways_back() -> None:
    """Where a reader goes from here."""
    with st.container(horizontal=True):
        for page in (BRIEF, COVERAGE):
            st.page_link(page.script, label=page.title, icon=page.icon)
