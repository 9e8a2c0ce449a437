"""The parts of the Changes page: the choice of two sides, the four figures, the sentence, the rows, the States."""

from __future__ import annotations

from datetime import timedelta

import streamlit as st

from analytics.changes.words import Sides, by_reason, corrections, progress, two_books, two_dates
from analytics.filters import Filters
from analytics.words import dotted, indian
from pages.frame.filter_bar import today
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.monitor.changes.tables import BOOKS, BY_STATE, CORRECTIONS, DATES, PROGRESS
from pages.monitor.changes.view import (
    CHOICES,
    REASON_RULE,
    UNKNOWN_RULE,
    ChangesView,
    nothing_moved,
)
from pages.parts.choices import a_year_before, day_chosen
from pages.parts.tables import show
from pages.parts.tile import dating_tags, row_of_tiles, tile
from pages.parts.totals import show_totals


def choice(filters: Filters) -> tuple[str, Sides]:
    """What is asked, and the two sides: the bar's date, or the ledger in view, is the later one."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        label = st.selectbox("What moved", CHOICES, key="changed", bind="query-params", width=300)
        by = one_of("Compare", [DATES, BOOKS], default=DATES, key="changed_by", bind="query-params")
        if by == BOOKS:
            known = day_chosen("Against our records of", "changed_known", today() - timedelta(days=30))
            sides = two_books(filters, known)
        else:
            sides = two_dates(filters, day_chosen("From", "changed_from", a_year_before(filters.as_on)))
    return label, sides


def backward(sides: Sides) -> None:
    """Says why nothing is compared where the first side is not the earlier one."""
    if sides.of_books:
        st.info(
            "Our records in view are not later than those of the day chosen above. Choose an earlier day.",
            icon=":material/swap_horiz:",
        )
    else:
        st.info(
            f"The first day, {dotted(sides.before.as_on)}, is not before the as-on date, {dotted(sides.after.as_on)}. Choose "
            "an earlier first day, or a later as-on date in the bar above.",
            icon=":material/swap_horiz:",
        )


def figures(shown: ChangesView) -> None:
    """Opening, in, out, closing."""
    whole, (first, second), rule = shown.whole, shown.sides.names, shown.changing.rule
    came = [move for move in shown.moved if move.direction == "in"]
    went = [move for move in shown.moved if move.direction == "out"]
    documents = shown.view.sources
    with row_of_tiles():
        tile(
            "Opening",
            indian(whole.opening),
            _side(shown, whole.base_before, whole.unknown_before),
            rule,
            documents=documents,
            key="opening",
            tags=(first,),
        )
        for label, some in (("In", came), ("Out", went)):
            tile(
                label,
                indian(len(some)),
                by_reason(some) or "No district moved",
                REASON_RULE,
                documents=documents,
                key=f"moved-{label.lower()}",
                tags=dating_tags((move.day, move.grade) for move in some),
            )
        tile(
            "Closing",
            indian(whole.closing),
            _side(shown, whole.base_after, whole.unknown_after),
            rule,
            documents=documents,
            key="closing",
            tags=(second,),
        )


def _side(shown: ChangesView, base: int, unknown: int) -> str:
    if not shown.changing.measure:
        return "districts of the register"
    rest = f"; {indian(unknown)} not known" if unknown else ""
    return f"on record, of {indian(base)} districts in the register{rest}"


def sentence(shown: ChangesView) -> None:
    """The sentence to paste."""
    st.subheader("To paste", anchor=False)
    st.code(shown.sentence, language=None, wrap_lines=True)
    if shown.changing.measure and (shown.whole.unknown_before or shown.whole.unknown_after):
        st.caption(plain(UNKNOWN_RULE))


def rows(shown: ChangesView) -> None:
    """Every district that moved, progress first, corrections apart."""
    st.subheader("What moved", anchor=False)
    st.caption(plain(REASON_RULE))
    parts = (
        ("By new documents and the register", PROGRESS, progress(shown.moved), nothing_moved(shown)),
        (
            "Corrections and undone entries",
            CORRECTIONS,
            corrections(shown.moved),
            f"No correction and no undone entry moved a district, {shown.sides.words}.",
        ),
    )
    for title, table, moved, empty in parts:
        st.markdown(f"**{title}: {indian(len(moved))}**")
        show(
            *table.of(shown),
            empty=empty
            if not shown.moved or table is CORRECTIONS
            else "Only corrections and undone entries moved a district.",
        )


def states(shown: ChangesView) -> None:
    """The balance of every State/UT, and the total."""
    st.subheader("By State", anchor=False)
    whole = shown.whole
    st.markdown(
        f"{indian(whole.opening)} opening + {indian(whole.came)} in − {indian(whole.went)} out = {indian(whole.closing)} closing."
    )
    show_totals(
        *BY_STATE.of(shown),
        totals=int(len(shown.states) > 1),
    )
