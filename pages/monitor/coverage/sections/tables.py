"""The tables below the map: by State, by district, the rows and documents behind a class, districts without an outline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from analytics.coverage.questions import class_counts, rows_behind
from analytics.why.why import of_class
from analytics.words import counted, indian
from pages.frame.ask import store
from pages.frame.filter_bar import go_to
from pages.frame.markdown import plain
from pages.frame.parameters import INDIA
from pages.frame.registry import DISTRICT, STATE
from pages.monitor.coverage.tables import BY_DISTRICT, BY_STATE, WITHOUT_OUTLINE
from pages.monitor.coverage.view import CoverageView
from pages.parts.tables import facts_table, show, table
from pages.parts.totals import show_totals
from pages.parts.why_link import link_to_why


def by_state(shown: CoverageView) -> None:
    """Each State/UT in view, in alphabetical order, with the total."""
    show_totals(*BY_STATE.of(shown), totals=int(len(shown.states) > 1))
    st.caption(f"Share: districts {shown.measure.having}, per cent of the State's districts.")


def by_district(shown: CoverageView) -> None:
    """Each district in view with its class."""
    show(*BY_DISTRICT.of(shown))


def behind(shown: CoverageView) -> None:
    """The rows and documents of one class, or of the district picked."""
    rows = [row for row in shown.rows if not shown.district or f"D{row.district_code}" == shown.district.place]
    counts = {c.class_key: c for c in class_counts(shown.measure, rows) if c.districts}
    key = st.pills(
        "Class",
        list(counts),
        format_func=lambda k: f"{counts[k].label} ({indian(counts[k].districts)})",
        default=next(iter(counts), None),
        required=True,
        key="class",
    )
    chosen = [row for row in rows if row.class_key == key]
    if not key or not shown.measure.class_of(key).is_known:
        st.info(shown.measure.why_open(key) if key else shown.measure.unknown_reason, icon=":material/help:")
        show(table(chosen, {"state_name": "State/UT", "district_name": "District"}), shown.view, "not-known")
        return
    facts = rows_behind(store(), shown.measure, chosen)
    if not facts:
        st.info(
            "These districts stand in no row of the list: that is what the class says.",
            icon=":material/info:",
        )
        show(table(chosen, {"state_name": "State/UT", "district_name": "District"}), shown.view, "no-rows")
        return
    label = counts[key].label
    st.caption(f"{label}: {counted(len(chosen), 'district')}, {counted(len(facts), 'row')} behind them.")
    link_to_why(of_class(shown.measure, key), f"Why: {label}")
    view = replace(shown.view, title=f"{shown.view.title}, {label}: rows and documents")
    show(facts_table(facts), view, "behind")


def absent(shown: CoverageView) -> None:
    """Current districts that the shipped outline does not draw by themselves."""
    show(*WITHOUT_OUTLINE.of(shown), empty="Every district in view has an outline of its own.")


_TABLES: dict[str, Callable[[CoverageView], None]] = {
    "By State": by_state,
    "By district": by_district,
    "Rows and documents": behind,
    "Without an outline": absent,
}
_FIRST = {"india": "By State", "state": "By district", "district": "Rows and documents"}


def tables(shown: CoverageView) -> None:
    """The choice of table; a nearer place opens a nearer table first, and the link keeps the choice for each depth."""
    depth = "district" if shown.district else "state" if shown.state else "india"
    name = st.segmented_control(
        "Table",
        list(_TABLES),
        default=_FIRST[depth],
        required=True,
        key=f"table_{depth}",
        bind="query-params",
    )
    _TABLES[name](shown)


def breadcrumb(shown: CoverageView) -> None:
    """India > State > district, each step a button back to it."""
    steps = [(INDIA, "India")]
    steps += [(place.place, place.name) for place in (shown.state, shown.district) if place]
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="breadcrumb"):
        for step, (place, name) in enumerate(steps):
            if step:
                st.markdown(":material/chevron_right:", width="content")
            if step == len(steps) - 1:
                st.markdown(f"**{plain(name)}**", width="content")
            else:
                st.button(name, key=f"crumb-{step}", type="tertiary", on_click=go_to, args=(place,))
        if shown.state:
            page = DISTRICT if shown.district else STATE
            st.page_link(page.script, label="Open the profile", icon=":material/article:")
