"""The long tables of the Compare page: the States, the districts whose class differs, and two measures class by class."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from analytics.coverage.compare import Side, StatePair
from analytics.why.why import of_classes
from analytics.words import counted, indian
from pages.frame.markdown import plain
from pages.monitor.compare.tables import BY_STATE, CELL, CROSSED, DISTRICTS, EVERY, MOVED, Cell, pairs
from pages.monitor.compare.view import CompareView
from pages.parts.tables import show
from pages.parts.totals import show_totals
from pages.parts.why_link import why_address


def tables(shown: CompareView) -> None:
    """What stands below the classes: it depends on what is compared."""
    if shown.pair.mode == "measures":
        crossing(shown)
        states(shown)
    elif shown.pair.mode == "dates":
        changed(shown)
        states(shown)
    else:
        every_district(shown)


def states(shown: CompareView) -> None:
    """Each State/UT on both sides, with the total; a number opens its rows."""
    left, right = shown.pair.left, shown.pair.right
    links = {
        (at, side.name): _of_state(side, one)
        for at, one in enumerate(shown.states)
        for side, count in ((left, one.left), (right, one.right))
        if count
    }
    st.subheader("By State", anchor=False)
    st.caption(plain(_asked(left, right)))
    show_totals(*BY_STATE.of(shown), totals=int(len(shown.states) > 1), links=links)


def _asked(left: Side, right: Side) -> str:
    if left.measure == right.measure:
        return f"{left.name} and {right.name}: districts {left.measure.having}."
    return "; ".join(f"{side.name}: districts {side.measure.having}" for side in (left, right)) + "."


def _of_state(side: Side, one: StatePair) -> str:
    counting = tuple(each.key for each in side.measure.classes if each.counts)
    return why_address(of_classes(side.measure, counting), replace(side.filters, states=(one.state_code,)))


def changed(shown: CompareView) -> None:
    """The districts whose class is not the same on both dates, those in one register only among them."""
    left, right = shown.pair.left, shown.pair.right
    st.subheader(f"Districts whose class differs: {indian(len(shown.moved))}", anchor=False)
    show(
        *MOVED.of(shown),
        empty=f"No district is in another class on {right.name} than on {left.name}. Choose another first day above.",
    )


def every_district(shown: CompareView) -> None:
    """The districts of both States with their class."""
    st.subheader(f"Districts: {indian(len(shown.districts))}", anchor=False)
    show(*DISTRICTS.of(shown))


def crossing(shown: CompareView) -> None:
    """How many districts are in which class of either measure, and the districts behind each number."""
    left, right = shown.pair.left, shown.pair.right
    st.subheader("Class by class", anchor=False)
    st.caption(
        plain(
            f"Down: {left.name}. Across: {right.name}. All numbers together are the base, {counted(left.base, 'district')}."
        )
    )
    show(*CROSSED.of(shown))
    name = st.selectbox(
        "Districts behind a number", [EVERY, *pairs(shown)], key="compare_cell", bind="query-params", width=520
    )
    cell = Cell(shown, name)
    st.caption(plain(f"{name}: {counted(len(cell.rows), 'district')}."))
    show(*CELL.of(cell))
