"""The parts of the Compare page: the files of the two maps, the two figures and their difference, the table between them."""

from __future__ import annotations

import streamlit as st

from analytics.coverage.compare import Side, difference, no_difference
from analytics.provenance import Provenance
from analytics.why.why import of_classes, of_figure
from analytics.words import indian, percent
from pages.frame.markdown import plain
from pages.monitor.compare.tables import BY_CLASS, LEFT, RIGHT
from pages.monitor.compare.view import CompareView
from pages.parts.map_files import offer_map
from pages.parts.totals import show_totals
from pages.parts.why_link import why_address


def same(shown: CompareView) -> bool:
    """Whether both sides ask the same; then says what to choose."""
    if shown.pair.is_same:
        st.info(
            "Both sides are the same, so there is nothing to compare. Choose another one above.",
            icon=":material/balance:",
        )
    return shown.pair.is_same


def figures(shown: CompareView) -> None:
    """Districts that have what is asked, on the left, on the right, and the difference."""
    columns = st.columns(3)
    for column, (side, view) in zip(columns, shown.sides, strict=False):
        with column, st.container(border=True, height="stretch", key=f"compare-{side.name}"):
            _figure(side, view)
    with columns[2], st.container(border=True, height="stretch", key="compare-difference"):
        change = difference(shown.pair)
        st.metric(
            "Difference, right less left",
            _signed(change),
        )
        st.caption(plain(no_difference(shown.pair) if change is None else shown.view.notes[0]))


def _signed(change: int | None) -> str:
    if change is None:
        return "Not given"
    return f"+{indian(change)}" if change > 0 else indian(change).replace("-", "\u2212")


def _figure(side: Side, view: Provenance) -> None:
    known = side.answered > 0
    st.metric(side.name, indian(side.having) if known else "Not known")
    share = f", {percent(side.having, side.applicable)}" if known else ""
    if known and side.not_applicable:
        share += f" of the {indian(side.applicable)} that can be asked"
    unknown = f"; {indian(side.not_known)} not known" if known and side.not_known else ""
    st.caption(plain(f"districts {side.measure.having}, of {view.base}{share}{unknown}"))
    st.markdown(f":gray-badge[{plain(side.filters.days)}]")
    st.markdown(f"[Rows and documents]({_rows_of(side, _counting(side))})")


def _counting(side: Side) -> tuple[str, ...]:
    return tuple(one.key for one in side.measure.classes if one.counts)


def _rows_of(side: Side, keys: tuple[str, ...]) -> str:
    """Where the districts of a side in these classes open; without a class, all of them."""
    what = of_classes(side.measure, keys) if keys else of_figure("districts_in_register")
    return why_address(what, side.filters)


def sentence(shown: CompareView) -> None:
    """The comparison to paste."""
    st.code(shown.sentence, language=None, wrap_lines=True)


def map_files(shown: CompareView) -> None:
    """Both maps as pictures and by address."""
    parts = zip(st.columns(2, gap="large"), ("left", "right"), (LEFT, RIGHT), shown.sides, strict=True)
    for column, where, drawn, (side, _) in parts:
        layer, level = drawn.layer(shown)
        only = side.filters.states[0] if len(side.filters.states) == 1 else None
        with column, st.container(horizontal=True):
            st.markdown(f"**{plain(side.name)}**", width="content")
            offer_map(
                layer, level=level, state_code=only, key=f"compare_map_{where}", address=drawn.key, apart=side.name
            )


def table(shown: CompareView) -> None:
    """One line per class, or per standing of two measures, with the difference where counts may be subtracted."""
    pair = shown.pair
    left, right = pair.left, pair.right
    stored = shown.lines
    links = {}
    for at, line in enumerate(stored):
        for side, count, keys in ((left, line.left, line.left_keys), (right, line.right, line.right_keys)):
            if count:
                links[at, side.name] = _rows_of(side, keys)
    for side in (left, right):
        links[len(stored), side.name] = _rows_of(side, ())
    st.subheader("By class" if pair.mode != "measures" else "How the districts stand", anchor=False)
    show_totals(*BY_CLASS.of(shown), links=links)
    statement = "Each number opens its rows and documents, in a tab of its own."
    st.caption(plain(statement if pair.is_subtracted else f"{statement} {no_difference(pair)}"))
