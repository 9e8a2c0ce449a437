"""The long tables of the Compare page: the States, the districts whose class differs, and two measures class by class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pandas as pd
import streamlit as st

from analytics.coverage.compare import DistrictPair, Side, StatePair, state_pair
from analytics.why.why import of_classes
from analytics.words import NOT_KNOWN, counted, indian
from pages.frame.markdown import plain
from pages.monitor.compare.view import CompareView
from pages.parts.tables import show
from pages.parts.totals import show_totals, with_totals
from pages.parts.why_link import why_address

_EVERY: Final = "Every pair of classes"


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
    names = [
        "State/UT",
        f"Districts, {left.name}",
        f"Districts, {right.name}",
        left.name,
        right.name,
        "Difference",
        f"Not known, {left.name}",
        f"Not known, {right.name}",
    ]
    whole = state_pair(0, "Total", left, right)
    frame = pd.DataFrame([_line(one) for one in shown.states], columns=names, dtype=object)
    total = len(shown.states) > 1
    frame = with_totals(frame, *([_line(whole)] if total else []))
    if shown.pair.mode == "measures" and shown.pair.has_one_base:
        frame = frame.drop(columns=names[2]).rename(columns={names[1]: "Districts"})
    if not shown.pair.is_subtracted:
        frame = frame.drop(columns="Difference")
    links = {
        (at, side.name): _of_state(side, one)
        for at, one in enumerate(shown.states)
        for side, count in ((left, one.left), (right, one.right))
        if count
    }
    st.subheader("By State", anchor=False)
    st.caption(plain(_asked(left, right)))
    show_totals(frame, shown.titled("by State"), "compare-states", totals=int(total), links=links)


def _asked(left: Side, right: Side) -> str:
    if left.measure == right.measure:
        return f"{left.name} and {right.name}: districts {left.measure.having}."
    return "; ".join(f"{side.name}: districts {side.measure.having}" for side in (left, right)) + "."


def _line(one: StatePair) -> list[object]:
    return [
        one.state_name,
        one.base_left,
        one.base_right,
        one.left if one.answered_left else NOT_KNOWN,
        one.right if one.answered_right else NOT_KNOWN,
        one.right - one.left if one.answered_left and one.answered_right else NOT_KNOWN,
        one.not_known_left,
        one.not_known_right,
    ]


def _of_state(side: Side, one: StatePair) -> str:
    counting = tuple(each.key for each in side.measure.classes if each.counts)
    return why_address(of_classes(side.measure, counting), replace(side.filters, states=(one.state_code,)))


def changed(shown: CompareView) -> None:
    """The districts whose class is not the same on both dates, those in one register only among them."""
    left, right = shown.pair.left, shown.pair.right
    st.subheader(f"Districts whose class differs: {indian(len(shown.moved))}", anchor=False)
    show(
        _districts(shown, shown.moved),
        shown.titled("districts whose class differs"),
        "compare-moved",
        empty=f"No district is in another class on {right.name} than on {left.name}. Choose another first day above.",
    )


def every_district(shown: CompareView) -> None:
    """The districts of both States with their class."""
    left, right = shown.pair.left, shown.pair.right
    st.subheader(f"Districts: {indian(len(shown.districts))}", anchor=False)
    rows = [
        (number, row.state_name, row.district_name, shown.class_in_words(side, key))
        for number, (row, side, key) in enumerate(
            ((row, left, row.left) if row.left else (row, right, row.right) for row in shown.districts),
            start=1,
        )
    ]
    frame = pd.DataFrame(rows, columns=["S. No.", "State/UT", "District", "Class"])
    show(frame, shown.titled("districts"), "compare-districts")


def crossing(shown: CompareView) -> None:
    """How many districts are in which class of either measure, and the districts behind each number."""
    left, right = shown.pair.left, shown.pair.right
    st.subheader("Class by class", anchor=False)
    st.caption(
        plain(
            f"Down: {left.name}. Across: {right.name}. All numbers together are the base, {counted(left.base, 'district')}."
        )
    )
    show(_cross_table(shown), shown.titled("class by class"), "compare-cross")
    names = {_pair_name(shown, keys): keys for keys in _ordered(shown)}
    name = st.selectbox(
        "Districts behind a number", [_EVERY, *names], key="compare_cell", bind="query-params", width=520
    )
    rows = [row for row in shown.districts if name == _EVERY or (row.left, row.right) == names[name]]
    st.caption(plain(f"{name}: {counted(len(rows), 'district')}."))
    show(_districts(shown, rows), shown.titled(f"districts, {name}"), "compare-cell-rows")


def _ordered(shown: CompareView) -> list[tuple[str, str]]:
    left, right = shown.pair.left, shown.pair.right
    return [
        (one.key, other.key)
        for one in left.measure.classes
        for other in right.measure.classes
        if shown.crossed.get((one.key, other.key))
    ]


def _pair_name(shown: CompareView, keys: tuple[str, str]) -> str:
    left, right = shown.pair.left, shown.pair.right
    return f"{shown.class_in_words(left, keys[0])} / {shown.class_in_words(right, keys[1])}"


def _cross_table(shown: CompareView) -> pd.DataFrame:
    """One row per class of the left measure, one column per class of the right, totals last."""
    left, right = shown.pair.left, shown.pair.right
    down, across = shown.classes(left), shown.classes(right)
    counts = [[shown.crossed.get((one.key, other.key), 0) for other in across] for one in down]
    frame = pd.DataFrame([[*row, sum(row)] for row in counts], columns=[*(one.label for one in across), "Total"])
    frame.insert(0, left.name, [one.label for one in down])
    frame.loc[len(frame)] = ["Total", *frame.iloc[:, 1:].sum().tolist()]
    return frame


def _districts(shown: CompareView, rows: Sequence[DistrictPair]) -> pd.DataFrame:
    left, right = shown.pair.left, shown.pair.right
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            left.name: [shown.class_in_words(left, row.left) for row in rows],
            right.name: [shown.class_in_words(right, row.right) for row in rows],
        }
    )
