"""The parts of the Why page: the choice of figure, its number with base and grades, its rows, its documents, its citation."""

from __future__ import annotations

import streamlit as st

from analytics.why import addresses
from analytics.why_cells import ALL
from analytics.words import counted, indian
from pages.parts.coverage_tables import facts_table
from pages.parts.exports import show, table
from pages.parts.filter_bar import state_names
from pages.parts.markdown import plain
from pages.parts.registry import BRIEF, COVERAGE
from pages.parts.why_view import WHAT, WHERE, WhyView, address_chosen, state_chosen
from pages.parts.workspace import marked

_GRADES = {
    "A": "notified document",
    "B": "State's letter or return",
    "C": "Regional Authority's report",
    "D": "published statement or list",
    "E": "derived",
}


def what() -> str:
    """The figure asked for: by the link that led here, or chosen among all that the product counts."""
    held = addresses()
    address = address_chosen()
    st.selectbox(
        "What is counted",
        list(held),
        index=list(held).index(address),
        format_func=lambda key: held[key].label,
        key=f"what-{address}",
        on_change=_choose,
        args=(f"what-{address}",),
        width=520,
    )
    return address


def _choose(widget: str) -> None:
    st.query_params[WHAT] = st.session_state[widget]


def where() -> int | None:
    """The State whose part of the figure is opened: by the link that led here, or chosen here; none for all in view."""
    names, state = {0: ALL, **state_names()}, state_chosen()
    codes = sorted(names, key=lambda code: (code > 0, names[code]))
    # A key for each State: the browser keeps the old words of a chosen option otherwise.
    key = f"where-{state}"
    st.selectbox(
        "State/UT",
        codes,
        index=codes.index(state or 0),
        format_func=names.__getitem__,
        key=key,
        on_change=_choose_state,
        args=(key,),
        width=320,
    )
    return state


def _choose_state(widget: str) -> None:
    code = st.session_state[widget]
    if code:
        st.query_params[WHERE] = f"S{code}"
    else:
        st.query_params.pop(WHERE, None)


def figure(shown: WhyView) -> None:
    """The number with its base, days and grades."""
    opened = shown.why
    number, grades = st.columns([4, 8], gap="large", vertical_alignment="center")
    with number:
        st.metric(opened.label, "Not known" if opened.value is None else indian(opened.value))
        st.caption(plain(f"{opened.unit}, {opened.base}"))
    with grades:
        tags = [f":gray-badge[{plain(shown.filters.days)}]"]
        tags += [
            f":gray-badge[grade {grade}, {_GRADES[grade]}: {indian(count)}]"
            if grade in _GRADES
            else f":orange-badge[no fact held: {indian(count)}]"
            for grade, count in opened.grades.items()
        ]
        st.markdown(" ".join(tags))


def counted_rows(shown: WhyView) -> None:
    """The rows counted, as many as the figure says."""
    opened = shown.why
    st.subheader(f"What is counted: {counted(len(opened.rows), 'row')}", anchor=False)
    columns = {
        "state_name": "State/UT",
        "district_name": "District",
        "item": "Product or committee",
        "status": "Class or sector",
        "as_on_date": "As on",
        "grade": "Grade",
    }
    for name in ("district_name", "item"):
        if not any(getattr(row, name) for row in opened.rows):
            columns.pop(name)
    show(
        table(opened.rows, columns),
        shown.view,
        "why-rows",
        empty="The books hold nothing that this figure counts in this view. Choose a later date or other States above.",
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
    show(facts_table(facts), shown.view, "why-facts")


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
