"""The tables of the Committees page: States by SEPC or DEPC, the districts of one place, the seats, rows and documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import streamlit as st

from analytics.words import counted, indian
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.monitor.committees.tables import DEPC_BY_STATE, DISTRICTS, DOCUMENTS, SEATS, SEPC
from pages.monitor.committees.view import CommitteesView
from pages.parts.tables import show
from pages.parts.totals import show_totals

_BLANK: Final = "A blank means that no row on record says it: not known, which is not the same as none."


def state_table(shown: CommitteesView, committee: str) -> None:
    """Every State/UT in view: its SEPC with what is on record of it, or its districts' DEPCs with the totals."""
    if committee == "SEPC":
        _sepc_table(shown)
    else:
        _depc_table(shown)


def _sepc_table(shown: CommitteesView) -> None:
    rows = shown.rows
    # Not a table that prints: with orders, chairs and documents of every State it is wider than a page.
    show(
        *SEPC.of(shown),
    )
    ordered, met = (sum(getattr(row, name) is not None for row in rows) for name in ("order_date", "last_meeting_on"))
    st.caption(
        f"{_BLANK} Order on record for {indian(ordered)} of {indian(len(rows))}, last meeting for {indian(met)}. Months since: whole "
        "months from the last meeting to the as-on date. The Handbook lists 13 seats for the DEPC and none for the SEPC, so "
        "seats of a SEPC have no base. DEPCs: districts with a document or return of their own."
    )


def _depc_table(shown: CommitteesView) -> None:
    show_totals(*DEPC_BY_STATE.of(shown))
    given = sum(bool(row.seats) for row in shown.districts)
    st.caption(
        f"Met: a document or return says that the committee met, at any time. Seats: of the {counted(given, 'DEPC')} whose return "
        "gives seats, 13 each; of the others they are not known."
    )


def districts(shown: CommitteesView) -> None:
    """The DEPCs of the place chosen, or of all in view, with order, chair, seats and last meeting."""
    rows = shown.districts_of_place
    ordered = sum(row.order_date is not None for row in rows)
    met = sum(row.last_meeting_on is not None for row in rows)
    st.caption(
        f"{_where(shown)}: {counted(len(rows), 'district')}. Order on record for {indian(ordered)}, day of the last "
        f"meeting for {indian(met)}. {_BLANK}"
    )
    show(*DISTRICTS.of(shown))


def seat_table(shown: CommitteesView) -> None:
    """The Handbook's 13 seats: in how many DEPCs each is filled, and in the district chosen."""
    rows = shown.districts_of_place
    given = sum(bool(row.seats) for row in rows)
    st.caption(
        f"{_where(shown)}: a return gives seats for {indian(given)} of {counted(len(rows), 'DEPC')}; of the others they are "
        "not known."
    )
    if not given:
        st.info(
            "No return in this view gives seats yet. The list below is what a return is asked for.",
            icon=":material/info:",
        )
    show_totals(*SEATS.of(shown), totals=0)
    st.caption("Seats: Handbook of Procedures 2023, para 3.03. It lists no seats for the SEPC.")


def rows_and_documents(shown: CommitteesView) -> None:
    """Every fact behind the statuses, of the SEPC and of the districts, each with its document."""
    made = DOCUMENTS.of(shown)
    st.caption(f"{_where(shown)}: {counted(len(made.frame), 'row')} behind the statuses above.")
    show(
        *made,
        empty="No row is on record of these committees: only what was published about all of them.",
    )


def _where(shown: CommitteesView) -> str:
    return plain(shown.place_name[:1].upper() + shown.place_name[1:])


_TABLES: Final[dict[str, Callable[[CommitteesView], None]]] = {
    "District committees": districts,
    "The 13 seats": seat_table,
    "Rows and documents": rows_and_documents,
}


def one_place(shown: CommitteesView) -> None:
    """One table at a time of the place chosen on the map or in its list, or of all in view."""
    st.subheader(_where(shown), anchor=False)
    name = one_of(
        "Table",
        list(_TABLES),
        default="District committees",
        key="committees_table",
        bind="query-params",
    )
    _TABLES[name](shown)
