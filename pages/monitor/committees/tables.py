"""The tables and maps of Committees, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.committees.questions import documents, sepc_class, to_chase
from analytics.words import known_part
from pages.frame.ask import store
from pages.frame.link_reader import LinkReader
from pages.frame.registry import COMMITTEES
from pages.monitor.committees.map import sepc_layer
from pages.monitor.committees.view import DEPC, CommitteesView, committees_view, stored_words
from pages.parts.addressed import Addressed, Map, Table, titled
from pages.parts.map import Layer
from pages.parts.map_layers import state_layer
from pages.parts.tables import table
from pages.parts.totals import with_totals

_STATE: Final = "committee_state"
_ALL: Final = "all States/UTs in view"
Picked = tuple[CommitteesView, str | None]
"""What is shown, and the State whose committees are listed; none for all in view."""

_DEPC_COUNTS: Final = {
    "district_count": "Districts",
    "depc_met": "Met",
    "depc_constituted": "Constituted, by its own document",
    "depc_by_statement": "Reported by State, particulars awaited",
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


def sepc_map(shown: CommitteesView) -> Layer:
    """Each State/UT in view, where its SEPC stands."""
    return sepc_layer(shown.rows, shown.view, f"SEPC|{shown.filters}")


def depc_map(shown: CommitteesView) -> Layer:
    """Each State/UT in view, by what share of its districts has its DEPC."""
    return state_layer(DEPC, shown.states, shown.view, f"DEPC|{shown.filters}")


def _chase(shown: CommitteesView) -> pd.DataFrame:
    """One row per State/UT that was reported and has no evidence."""
    rows = to_chase(shown.rows)
    frame = pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "What is on record": [stored_words(row) for row in rows],
            "As on": [row.as_on_date for row in rows],
            "Grade": [row.grade for row in rows],
            "Entry": [row.entry_number for row in rows],
            "Document": [row.document for row in rows],
        }
    )
    return frame if any(row.entry_number for row in rows) else frame.drop(columns="Entry")


def _sepc(shown: CommitteesView) -> pd.DataFrame:
    """One row per State/UT in view: its SEPC with what is known of it."""

    def filled(count: int | None, of: int | None) -> str | None:
        return None if count is None else f"{count} of {of}" if of else str(count)

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
            for row in shown.rows
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
    return with_totals(frame.drop(columns=[name for name in ("Convener", "Entry") if frame[name].isna().all()]))


def _depc(shown: CommitteesView) -> pd.DataFrame:
    """One row per State/UT in view: its districts by how their DEPC stands, then the total."""
    lines = [[row.state_name, *(getattr(row, name) for name in _DEPC_COUNTS)] for row in shown.rows]
    sums = [sum(line[at] for line in lines) for at in range(1, len(_DEPC_COUNTS) + 1)]
    frame = pd.DataFrame(lines, columns=["State/UT", *_DEPC_COUNTS.values()], dtype=object)
    return with_totals(frame, ["Total in view", *sums])


def _districts(picked: Picked) -> pd.DataFrame:
    """One row per district: its DEPC with order, chair, seats and last meeting."""
    rows = picked[0].districts_of(picked[1])
    frame = table(rows, _DISTRICTS)
    frame["DEPC"] = [DEPC.class_of(row.class_key).label for row in rows]
    frame["Seats filled"] = [f"{len(row.seats)} of {row.seats_of}" if row.seats else None for row in rows]
    for name in ("Order number", "Chair", "Convener", "Seats filled", "Grade", "Document"):
        frame[name] = frame[name].fillna("")
    for name in ("Months since", "Entry"):
        frame[name] = frame[name].astype("Int64")
    return frame


def _documents(picked: Picked) -> pd.DataFrame:
    """One row per fact behind the statuses, of the SEPC and of the districts, with its document."""
    shown, state = picked
    chosen = [row for row in shown.rows if state in (None, row.state_name)]
    return table(documents(store(), [*chosen, *shown.districts_of(state)]), _DOCUMENTS)


def _of_link(link: LinkReader) -> CommitteesView:
    return committees_view(link.filters())


def _picked_of_link(link: LinkReader) -> Picked:
    shown = _of_link(link)
    return shown, link.one_of(_STATE, [row.state_name for row in shown.rows]) or None


CHASE: Final = Table("chase", _chase, titled("SEPCs to chase: reported, no evidence"), _of_link)
SEPC: Final = Table("sepc", _sepc, titled("State Export Promotion Committees (SEPC) by State"), _of_link)
DEPC_BY_STATE: Final = Table("depc", _depc, titled("District committees (DEPC) by State"), _of_link)
DISTRICTS: Final = Table(
    "districts",
    _districts,
    lambda picked: picked[0].titled(f"District committees (DEPC), {picked[1] or _ALL}"),
    _picked_of_link,
    (_STATE,),
)
DOCUMENTS: Final = Table(
    "documents",
    _documents,
    lambda picked: picked[0].titled(f"Committees, rows and documents, {picked[1] or _ALL}"),
    _picked_of_link,
    (_STATE,),
)
SEPC_MAP: Final = Map("map-of-sepc", lambda shown: (sepc_map(shown), "state"), lambda shown: shown.view, _of_link)
DEPC_MAP: Final = Map("map-of-depc", lambda shown: (depc_map(shown), "state"), lambda shown: shown.view, _of_link)
ADDRESSED: Final = Addressed(COMMITTEES, (SEPC_MAP, DEPC_MAP, CHASE, SEPC, DEPC_BY_STATE, DISTRICTS, DOCUMENTS))
