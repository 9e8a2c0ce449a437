"""The tables of the Committees page: States by SEPC or DEPC, the districts of one State, the seats, rows and documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pandas as pd
import streamlit as st

from analytics.committees.questions import documents, seat_counts, seats, sepc_class
from analytics.words import counted, indian, known_part
from pages.frame.ask import ask, store
from pages.frame.markdown import plain
from pages.monitor.committees.view import DEPC, CommitteesView
from pages.parts.tables import show, table
from pages.parts.totals import show_totals, with_totals

DISTRICT: Final = "committee_district"
_BLANK: Final = "A blank means that no row on record says it: not known, which is not the same as none."
_DEPC_COUNTS: Final = {
    "district_count": "Districts",
    "depc_met": "Met",
    "depc_constituted": "Constituted, by its own document",
    "depc_by_statement": "By a statement about all districts",
    "depc_not_constituted": "Not constituted, by a return",
    "depc_not_known": "Not known",
    "depc_seats_filled": "Seats filled",
    "depc_seats_of": "of seats in those DEPCs",
}
_DISTRICTS: Final = {
    "state_name": "State/UT",
    "district_name": "District",
    "class_key": "DEPC",
    "order_number": "Order number",
    "order_date": "Order date",
    "chair": "Chair",
    "convener": "Convener",
    "seats": "Seats filled",
    "last_meeting_on": "Last meeting",
    "months_since": "Months since",
    "as_on_date": "As on",
    "grade": "Grade",
    "entry_number": "Entry",
    "document": "Document",
}
_DOCUMENTS: Final = {
    "state_name": "State/UT",
    "district_name": "District",
    "committee": "Committee",
    "scope": "Document speaks of",
    "statement": "What it says",
    "document": "Document",
    "fact_date": "Date of the fact",
    "published_on": "Published on",
    "grade": "Grade",
    "entry_number": "Entry",
    "source": "Link",
    "caveat": "Caution",
}


def state_table(shown: CommitteesView, committee: str) -> None:
    """Every State/UT in view: its SEPC with what is held of it, or its districts' DEPCs with the totals."""
    if committee == "SEPC":
        _sepc_table(shown)
    else:
        _depc_table(shown)


def _sepc_table(shown: CommitteesView) -> None:
    def filled(count: int | None, of: int | None) -> str | None:
        return None if count is None else f"{count} of {of}" if of else str(count)

    rows = shown.rows
    frame = pd.DataFrame(
        [
            [
                row.state_name,
                sepc_class(row.class_key).label,
                row.order_number,
                row.order_date,
                row.chair,
                row.convener,
                filled(row.seats_filled, row.seats_of),
                row.last_meeting_on,
                row.months_since,
                row.as_on_date,
                row.grade,
                row.entry_number,
                row.document,
                known_part(row.depc_own, row.depc_answered, row.district_count),
            ]
            for row in rows
        ],
        columns=[
            "State/UT",
            "SEPC",
            "Order number",
            "Order date",
            "Chair",
            "Convener",
            "Seats filled",
            "Last meeting",
            "Months since",
            "As on",
            "Grade",
            "Entry",
            "Document",
            "DEPCs of its districts",
        ],
        dtype=object,
    )
    empty = [name for name in ("Convener", "Entry") if frame[name].isna().all()]
    # Not a table that prints: with orders, chairs and documents of every State it is wider than a page.
    show(
        with_totals(frame.drop(columns=empty)),
        shown.titled("State Export Promotion Committees (SEPC) by State"),
        "sepc-table",
        height=38 + 35 * len(rows),
    )
    ordered, met = (sum(getattr(row, name) is not None for row in rows) for name in ("order_date", "last_meeting_on"))
    st.caption(
        f"{_BLANK} Order on record for {indian(ordered)} of {indian(len(rows))}, last meeting for {indian(met)}. Months since: whole "
        "months from the last meeting to the as-on date. The Handbook lists 13 seats for the DEPC and none for the SEPC, so "
        "seats of a SEPC have no base. DEPCs: districts with a document or return of their own."
    )


def _depc_table(shown: CommitteesView) -> None:
    lines = [[row.state_name, *(getattr(row, name) for name in _DEPC_COUNTS)] for row in shown.rows]
    sums = [sum(column) for column in zip(*(line[1:] for line in lines), strict=True)]
    frame = pd.DataFrame(lines, columns=["State/UT", *_DEPC_COUNTS.values()], dtype=object)
    show_totals(
        with_totals(frame, ["Total in view", *sums]),
        shown.titled("District committees (DEPC) by State"),
        "depc-table",
    )
    given = sum(bool(row.seats) for row in shown.districts)
    st.caption(
        f"Met: a document or return says that the committee met, at any time. Seats: of the {counted(given, 'DEPC')} whose return "
        "gives seats, 13 each; of the others they are not known."
    )


def districts(shown: CommitteesView, state: str | None) -> None:
    """The DEPCs of the State chosen, or of all in view, with order, chair, seats and last meeting."""
    rows = shown.districts_of(state)
    frame = table(rows, _DISTRICTS)
    frame["DEPC"] = [DEPC.class_of(row.class_key).label for row in rows]
    frame["Seats filled"] = [f"{len(row.seats)} of {row.seats_of}" if row.seats else None for row in rows]
    for name in ("Order number", "Chair", "Convener", "Seats filled", "Grade", "Document"):
        frame[name] = frame[name].fillna("")
    for name in ("Months since", "Entry"):
        frame[name] = frame[name].astype("Int64")
    ordered = sum(row.order_date is not None for row in rows)
    met = sum(row.last_meeting_on is not None for row in rows)
    where = state or "all States/UTs in view"
    st.caption(
        f"{plain(where[:1].upper() + where[1:])}: {counted(len(rows), 'district')}. Order on record for {indian(ordered)}, day of the last "
        f"meeting for {indian(met)}. {_BLANK}"
    )
    show(
        frame,
        shown.titled(f"District committees (DEPC), {where}"),
        "depc-rows",
        height=min(38 + 35 * max(len(rows), 1), 740),
    )


def seat_table(shown: CommitteesView, state: str | None) -> None:
    """The Handbook's 13 seats: in how many DEPCs each is filled, and in the district chosen."""
    rows = shown.districts_of(state)
    given = {f"{row.district_name}, {row.state_name}": row for row in rows if row.seats}
    where = state or "all States/UTs in view"
    st.caption(
        f"{plain(where[:1].upper() + where[1:])}: a return gives seats for {indian(len(given))} of "
        f"{counted(len(rows), 'DEPC')}; of the others they are not known."
    )
    stored = ask(seats, "DEPC")
    columns: dict[str, list[object]] = {
        "Seat": [one.seat for one in stored],
        "Role": [one.role for one in stored],
    }
    if given:
        if st.session_state.get(DISTRICT) not in (None, *given):
            st.session_state[DISTRICT] = None
        district = st.selectbox(
            "District",
            list(given),
            index=None,
            placeholder="None",
            key=DISTRICT,
            bind="query-params",
            width=320,
        )
        counts = seat_counts(stored, rows)
        columns["Filled in DEPCs"] = [one.filled for one in counts]
        columns["of DEPCs that give seats"] = [one.given for one in counts]
        if district:
            filled = set(given[district].seats)
            columns[district] = ["filled" if one.serial_no in filled else "not filled" for one in stored]
    else:
        st.info(
            "No return in this view gives seats yet. The list below is what a return is asked for.",
            icon=":material/info:",
        )
    show_totals(
        with_totals(pd.DataFrame(columns, dtype=object)),
        shown.titled(f"Seats of the DEPC, {where}"),
        "seats",
        totals=0,
    )
    st.caption("Seats: Handbook of Procedures 2023, para 3.03. It lists no seats for the SEPC.")


def rows_and_documents(shown: CommitteesView, state: str | None) -> None:
    """Every fact behind the statuses, of the SEPC and of the districts, each with its document."""
    chosen = [row for row in shown.rows if state in (None, row.state_name)]
    facts = documents(store(), [*chosen, *shown.districts_of(state)])
    where = state or "all States/UTs in view"
    st.caption(f"{plain(where[:1].upper() + where[1:])}: {counted(len(facts), 'row')} behind the statuses above.")
    show(
        table(facts, _DOCUMENTS),
        shown.titled(f"Committees, rows and documents, {where}"),
        "committee-documents",
        empty="No row is on record of these committees: only what was published about all of them.",
    )


_TABLES: Final[dict[str, Callable[[CommitteesView, str | None], None]]] = {
    "District committees": districts,
    "The 13 seats": seat_table,
    "Rows and documents": rows_and_documents,
}


def one_state(shown: CommitteesView, state: str | None) -> None:
    """One table at a time of the State chosen, or of all in view."""
    st.subheader(plain(state or "All States/UTs in view"), anchor=False)
    name = st.segmented_control(
        "Table",
        list(_TABLES),
        default="District committees",
        required=True,
        key="committees_table",
        bind="query-params",
    )
    _TABLES[name](shown, state)
