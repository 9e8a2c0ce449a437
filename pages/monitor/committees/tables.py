"""The tables and maps of Committees, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pandas as pd

from analytics.committees.questions import documents, seat_counts, seats, sepc_class, to_chase
from analytics.places.questions import by_place, codes, places
from analytics.provenance import Provenance
from analytics.words import known_part
from pages.frame.ask import ask, store
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import INDIA, PLACE
from pages.frame.registry import COMMITTEES
from pages.monitor.committees.map import sepc_layer
from pages.monitor.committees.view import DEPC, CommitteesView, committees_view, stored_words
from pages.parts.addressed import Addressed, Map, Table, titled
from pages.parts.map import Layer
from pages.parts.map_layers import district_layer, measure_view, state_layer
from pages.parts.tables import table
from pages.parts.totals import with_totals

NAMED: Final = "committee_state"
NAMED_DISTRICT: Final = "committee_district"
"""The parameters by which earlier links name State and district; those of today have the place."""
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


def depc_district_map(shown: CommitteesView) -> Layer:
    """The districts in view, or those of the State in focus, each by how its DEPC stands."""
    rows = [row for row in shown.classes if shown.place is None or row.state_code == shown.place.state_code]
    filters = replace(shown.filters, states=(shown.place.state_code,)) if shown.place else shown.filters
    state = ask(by_place)[f"S{shown.place.state_code}"] if shown.place else None
    return district_layer(DEPC, rows, measure_view(filters, DEPC, rows, state), f"DEPC|{filters}|district")


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


def _districts(shown: CommitteesView) -> pd.DataFrame:
    """One row per district: its DEPC with order, chair, seats and last meeting."""
    rows = shown.districts_of_place
    frame = table(rows, _DISTRICTS)
    frame["DEPC"] = [DEPC.class_of(row.class_key).label for row in rows]
    frame["Seats filled"] = [f"{len(row.seats)} of {row.seats_of}" if row.seats else None for row in rows]
    for name in ("Order number", "Chair", "Convener", "Seats filled", "Grade", "Document"):
        frame[name] = frame[name].fillna("")
    for name in ("Months since", "Entry"):
        frame[name] = frame[name].astype("Int64")
    return frame


def _documents(shown: CommitteesView) -> pd.DataFrame:
    """One row per fact behind the statuses, of the SEPC and of the districts, with its document."""
    return table(documents(store(), [*shown.rows_of_place, *shown.districts_of_place]), _DOCUMENTS)


def _seats(shown: CommitteesView) -> pd.DataFrame:
    """One row per seat of the Handbook; in how many DEPCs of the place it is filled, where a return gives seats."""
    stored = ask(seats, "DEPC")
    columns: dict[str, list[object]] = {"Seat": [one.seat for one in stored], "Role": [one.role for one in stored]}
    if any(row.seats for row in shown.districts_of_place):
        counts = seat_counts(stored, shown.districts_of_place)
        columns["Filled in DEPCs"] = [one.filled for one in counts]
        columns["of DEPCs that give seats"] = [one.given for one in counts]
    own = next((row.seats for row in shown.districts_of_place), [])
    if shown.place and shown.place.place.startswith("D") and own:
        columns[shown.place.name] = ["filled" if one.serial_no in own else "not filled" for one in stored]
    return with_totals(pd.DataFrame(columns, dtype=object))


def place_named(name: str) -> str:
    """The place of a State, or of a district with its State, by its name as earlier links have it; blank for one that is none."""
    found = (one.place for one in ask(places) if name in (one.name, f"{one.name}, {one.state_name}"))
    return next(found, "") if name else ""


def _of_link(link: LinkReader) -> CommitteesView:
    named = place_named(link.one_of(NAMED, ask(codes)))
    return committees_view(link.filters(), named or link.one_of(PLACE, {INDIA, *ask(by_place)}))


_READS: Final = (PLACE, NAMED)


def _of_place(title: str) -> Callable[[CommitteesView], Provenance]:
    return lambda shown: shown.titled(f"{title}, {shown.place_name}")


CHASE: Final = Table("chase", _chase, titled("SEPCs to chase: reported by State, particulars awaited"), _of_link)
SEPC: Final = Table("sepc", _sepc, titled("State Export Promotion Committees (SEPC) by State"), _of_link)
DEPC_BY_STATE: Final = Table("depc", _depc, titled("District committees (DEPC) by State"), _of_link)
DISTRICTS: Final = Table("districts", _districts, _of_place("District committees (DEPC)"), _of_link, _READS)
DOCUMENTS: Final = Table("documents", _documents, _of_place("Committees, rows and documents"), _of_link, _READS)
SEATS: Final = Table("seats", _seats, _of_place("Seats of the DEPC"), _of_link, _READS)
SEPC_MAP: Final = Map("map-of-sepc", lambda shown: (sepc_map(shown), "state"), lambda shown: shown.view, _of_link)
DEPC_MAP: Final = Map("map-of-depc", lambda shown: (depc_map(shown), "state"), lambda shown: shown.view, _of_link)
DEPC_DISTRICT_MAP: Final = Map(
    "map-of-depc-by-district",
    lambda shown: (depc_district_map(shown), "district"),
    lambda shown: shown.view,
    _of_link,
    _READS,
)
ADDRESSED: Final = Addressed(
    COMMITTEES,
    (SEPC_MAP, DEPC_MAP, DEPC_DISTRICT_MAP, CHASE, SEPC, DEPC_BY_STATE, DISTRICTS, DOCUMENTS, SEATS),
)
