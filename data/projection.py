"""What the ledger's entries come to, as tables of the store: facts with two dates, their document, and whether undone.

The ledger is the truth and this is its shadow. Which rows an entry comes to is said here; `data.drawing` lays them down.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any

import duckdb

from data import clock
from data.actions import LETTER_STEPS, PERSON_CHANGED, VIEW_ACTIONS
from data.entries import Entry
from data.fact_tables import FACT_TABLES
from data.tables import TABLES as REFERENCE_TABLES


@dataclass(frozen=True)
class LedgerTable:
    """A table that only entries fill."""

    name: str
    one_row_per: str
    columns: str


_FACT = """as_on_date DATE NOT NULL, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL,
           batch_id INTEGER NOT NULL, undone_at DATE"""
_EXPORT_TAIL = """as_on_date DATE NOT NULL, returned_on DATE, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, batch_id INTEGER,
           undone_at DATE"""
TABLES: tuple[LedgerTable, ...] = (
    LedgerTable(
        "entry",
        "entry of the ledger, with its moment in UTC and its day in India; kind, states and as_on_date only for published returns, row_count for exports too;"
        " subject and view_words are what was exported, loaded or named, and of which view; the action of an entry that"
        " cannot be drawn is set_aside",
        f"""sequence INTEGER NOT NULL, recorded_at TIMESTAMP NOT NULL, actor VARCHAR NOT NULL, action VARCHAR NOT NULL,
           kind VARCHAR, states INTEGER[], row_count INTEGER, as_on_date DATE, grade VARCHAR, document VARCHAR,
           document_number VARCHAR, document_date DATE, sent_by VARCHAR, file_name VARCHAR, file_sha256 VARCHAR,
           undoes INTEGER, undone_by INTEGER, reason VARCHAR, entry_sha256 VARCHAR NOT NULL, subject VARCHAR,
           view_words VARCHAR,
           recorded_on DATE generated always as ((recorded_at + interval {clock.AHEAD // timedelta(minutes=1)} minutes)::date)""",
    ),
    LedgerTable(
        "plan",
        "district's action plan as one return states it; is_public and the days are NULL where not given",
        f"""district_code VARCHAR NOT NULL, stage VARCHAR NOT NULL, is_public BOOLEAN, drafted_on DATE, notified_on DATE,
           published_on DATE, under_way_on DATE, reviewed_on DATE, remarks VARCHAR, {_FACT}""",
    ),
    LedgerTable(
        "committee",
        "committee as one return states it; district_code is NULL for a State's SEPC",
        f"""committee VARCHAR NOT NULL, state_code INTEGER NOT NULL, district_code VARCHAR, status VARCHAR NOT NULL,
           order_number VARCHAR, order_date DATE, chair VARCHAR, convener VARCHAR, seats INTEGER[],
           last_meeting_on DATE, remarks VARCHAR, {_FACT}""",
    ),
    LedgerTable(
        "alias",
        "decision on how a written name is read within a State; district_code is NULL for what is no district",
        """state_code INTEGER NOT NULL, written VARCHAR NOT NULL, district_code VARCHAR, reason VARCHAR,
           actor VARCHAR NOT NULL, recorded_at DATE NOT NULL, batch_id INTEGER NOT NULL""",
    ),
    LedgerTable(
        "letter",
        "step of a letter to a State (sent, reminded, answered); day is NULL where it takes the step back",
        """state_code INTEGER NOT NULL, gap VARCHAR NOT NULL, as_on_date DATE NOT NULL, action VARCHAR NOT NULL, day DATE,
           district_count INTEGER NOT NULL, due_on DATE, reference VARCHAR, note VARCHAR, actor VARCHAR NOT NULL,
           recorded_at DATE NOT NULL, sequence INTEGER NOT NULL""",
    ),
    LedgerTable(
        "saved_view",
        "entry that names a view, or takes one away: then `removes` is the entry that named it and the rest is NULL;"
        " parameters are those of the link, as JSON",
        """name VARCHAR, page VARCHAR, parameters VARCHAR, removes INTEGER, batch_id INTEGER NOT NULL""",
    ),
    LedgerTable(
        "person",
        "change of a person's roles; the newest one of a subject holds. of_states are LGD codes, 0 for the whole country",
        "subject VARCHAR NOT NULL, name VARCHAR NOT NULL, roles VARCHAR[] NOT NULL, of_states INTEGER[] NOT NULL, sequence INTEGER NOT NULL",
    ),
    LedgerTable(
        "export_list",
        "State, period, unit and level (as a whole, or by code of goods) of which a source gives exports: what a newer return of"
        " the State takes the place of as a whole",
        f"state_code INTEGER NOT NULL, starts_on DATE NOT NULL, unit VARCHAR NOT NULL, is_whole BOOLEAN NOT NULL, {_EXPORT_TAIL}",
    ),
    LedgerTable(
        "export_part",
        "value of a district's exports as a whole, as stated, or as the sum of the codes of goods that one source gives: a code"
        " within a shorter one is counted once",
        f"""export_id VARCHAR NOT NULL, state_code INTEGER NOT NULL, district_code VARCHAR NOT NULL,
           listed_district VARCHAR NOT NULL, financial_year VARCHAR NOT NULL, period VARCHAR NOT NULL,
           value DECIMAL(18,6) NOT NULL, unit VARCHAR NOT NULL, is_whole BOOLEAN NOT NULL, stated_rank INTEGER,
           rank_among VARCHAR, grade VARCHAR NOT NULL, source_kind VARCHAR NOT NULL, document VARCHAR NOT NULL,
           published_on DATE, source VARCHAR NOT NULL, caveat VARCHAR, code_count BIGINT NOT NULL, value_count BIGINT NOT NULL,
           starts_on DATE NOT NULL, {_EXPORT_TAIL}""",
    ),
    LedgerTable(
        "set_aside",
        "entry that cannot be drawn, of which nothing is shown but this; kind is the return's kind or the entry's action",
        "sequence INTEGER NOT NULL, kind VARCHAR NOT NULL, reason VARCHAR NOT NULL, undone_by INTEGER",
    ),
)
_UNDOABLE = (*(one.name for one in FACT_TABLES.values()), "export_list", "export_part")

Row = Mapping[str, Any]


def lay_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """The empty tables that entries fill."""
    for table in TABLES:
        connection.execute(f"create table {table.name} ({table.columns})")


def rows_of(entry: Entry) -> dict[str, list[Row]]:
    """What an entry lays down: table to its rows, each with the same columns; one that is not named stays absent.

    Raises whatever reading a payload raises that has not the form of its kind: `data.drawing` sets such an entry aside.
    """
    rows: dict[str, list[Row]] = {"entry": [_entry(entry)]}
    if entry.action == "published":
        rows |= _published(entry)
    elif entry.action == "aliased":
        rows["alias"] = [_alias(entry)]
    elif entry.action in LETTER_STEPS:
        rows["letter"] = [_letter(entry)]
    elif entry.action in VIEW_ACTIONS:
        rows["saved_view"] = [_saved_view(entry)]
    elif entry.action == PERSON_CHANGED:
        rows["person"] = [_person(entry)]
    return rows


def rows_aside(entry: Entry, reason: str) -> dict[str, list[Row]]:
    """What is laid down of an entry that cannot be drawn: that it is there, and why nothing of it is shown."""
    bare = {
        "sequence": entry.sequence,
        "recorded_at": _moment(entry),
        "actor": entry.actor,
        # No question that looks for publications, names or files may come upon it.
        "action": "set_aside",
        "reason": reason,
        "subject": _kind(entry),
        "entry_sha256": entry.entry_sha256,
    }
    return {"entry": [bare], "set_aside": [{"sequence": entry.sequence, "kind": _kind(entry), "reason": reason}]}


def _entry(entry: Entry) -> Row:
    stored, document = entry.payload, entry.payload.get("document") or {}
    is_undo, rows = entry.action == "undone", stored.get("rows")
    return {
        "sequence": entry.sequence,
        "recorded_at": _moment(entry),
        "actor": entry.actor,
        "action": entry.action,
        "kind": stored.get("kind"),
        "states": stored.get("states"),
        "row_count": len(rows) if isinstance(rows, list) else rows,
        "as_on_date": stored.get("as_on_date"),
        "grade": stored.get("grade"),
        "document": document.get("title"),
        "document_number": document.get("number"),
        "document_date": document.get("date"),
        "sent_by": document.get("sent_by"),
        "file_name": stored.get("file_name"),
        "file_sha256": stored.get("file_sha256"),
        "undoes": stored.get("sequence") if is_undo else None,
        "reason": stored.get("reason"),
        "entry_sha256": entry.entry_sha256,
        "subject": stored.get("what") or stored.get("name"),
        "view_words": stored.get("view"),
    }


def _published(entry: Entry) -> dict[str, list[Row]]:
    stored = entry.payload
    document, kind = stored["document"], stored["kind"]
    if kind not in FACT_TABLES:
        raise ValueError(f"{kind!r} is no kind of return")
    source_id = f"entry-{entry.sequence}"
    source = {
        "source_id": source_id,
        "title": document["title"],
        "origin": _origin(document),
        "licence": "return received",
        "file": stored["file_name"],
        "sha256": stored["file_sha256"],
        "row_count": row_count(stored),
        "as_on_date": stored["as_on_date"],
        "recorded_at": _day(entry),
    }
    if is_list(entry):
        # Its rows are in the file that the ledger keeps: `data.drawing` has them read from there.
        return {"source": [source]}
    tail = common_columns(entry)
    rows: list[Row] = [
        fact_row(kind, row, f"{source_id}-{number:04d}") | tail for number, row in enumerate(stored["rows"], start=1)
    ]
    return {"source": [source], FACT_TABLES[kind].name: rows}


def is_list(entry: Entry) -> bool:
    """Whether an entry publishes, or asks to publish, a long list, whose rows are in its file and not in its payload."""
    try:
        return entry.payload.get("kind") == "exports" and isinstance(entry.payload.get("list"), dict)
    except (ValueError, AttributeError):
        return False  # it has not the form of any payload: whoever draws it sets it aside


def row_count(payload: Row) -> int:
    """How many rows a publication has: of a long list its payload says so and has none itself."""
    rows = payload["rows"]
    return len(rows) if isinstance(rows, list) else int(rows)


def common_columns(entry: Entry) -> dict[str, Any]:
    """The columns that all rows of a published return have alike."""
    stored, document = entry.payload, entry.payload["document"]
    table = FACT_TABLES[stored["kind"]]
    tail = {
        "recorded_at": _day(entry),
        "source_id": f"entry-{entry.sequence}",
        "grade": stored["grade"],
        "batch_id": entry.sequence,
    }
    if not table.has_own_day:
        tail["as_on_date"] = stored["as_on_date"]
    if table.of_document:
        tail |= {"document": document["title"], "source": _origin(document), "published_on": document["date"]}
        tail["returned_on"] = stored["as_on_date"]
    return tail


def _origin(document: Row) -> str:
    return ", ".join(str(document[part]) for part in ("number", "date", "sent_by") if document.get(part))


def fact_row(kind: str, row: Row, row_id: str) -> dict[str, Any]:
    """A row of a published return as its table has it, the columns that are the entry's own left out."""
    return FACT_TABLES[kind].written(row, row_id)


def fact_columns(kind: str) -> dict[str, tuple[str, bool]]:
    """Those columns of a kind's table, each with its type and whether every row needs a value."""
    table = FACT_TABLES[kind]
    return {name: stored for name, stored in columns_of(table.name).items() if name in table.columns}


@cache
def columns_of(table: str) -> Mapping[str, tuple[str, bool]]:
    """Every column of a table with its type and whether every row needs a value: what its definition says."""
    definitions = {one.name: one.columns for one in REFERENCE_TABLES} | {one.name: one.columns for one in TABLES}
    # A comma within brackets parts no columns: DECIMAL(18,6).
    written = (words.split() for words in re.split(r",(?![^()]*\))", definitions[table]))
    return MappingProxyType({name: (of, bool(rest)) for name, of, *rest in written})


def _moment(entry: Entry) -> str:
    return entry.recorded_at.astimezone(UTC).replace(tzinfo=None).isoformat()


def _kind(entry: Entry) -> str:
    """What an entry is that cannot be drawn: the kind of a return where it names one, else its action."""
    try:
        kind = entry.payload["kind"]
    except (KeyError, TypeError, ValueError):
        return entry.action
    return kind if entry.action == "published" and isinstance(kind, str) and kind in FACT_TABLES else entry.action


def _day(entry: Entry) -> str:
    """The day in India on which the ledger took the entry in."""
    return clock.in_india(entry.recorded_at).date().isoformat()


def undo(connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    """Take back what an entry laid down, which must lie in the tables already."""
    undone = entry.payload["sequence"]
    for table in _UNDOABLE:
        connection.execute(
            f"update {table} set undone_at = ? where batch_id = ? and undone_at is null",
            [_day(entry), undone],
        )
    for table in ("entry", "set_aside"):
        connection.execute(f"update {table} set undone_by = ? where sequence = ?", [entry.sequence, undone])


def _alias(entry: Entry) -> Row:
    stored = entry.payload
    return {
        "state_code": stored["state_code"],
        "written": stored["written"],
        "district_code": stored["district_code"],
        "reason": stored.get("reason"),
        "actor": entry.actor,
        "recorded_at": _day(entry),
        "batch_id": entry.sequence,
    }


def _letter(entry: Entry) -> Row:
    stored = entry.payload
    return {name: stored.get(name) for name in ("gap", "as_on_date", "day", "due_on", "reference", "note")} | {
        "state_code": stored["states"][0],
        "action": entry.action,
        "district_count": stored["rows"],
        "actor": entry.actor,
        "recorded_at": _day(entry),
        "sequence": entry.sequence,
    }


def _saved_view(entry: Entry) -> Row:
    stored = entry.payload
    parameters = stored.get("parameters")
    return {
        "name": stored["name"] if parameters is not None else None,
        "page": stored.get("page"),
        "parameters": None if parameters is None else json.dumps(parameters, ensure_ascii=False),
        "removes": stored.get("removes"),
        "batch_id": entry.sequence,
    }


def _person(entry: Entry) -> Row:
    stored = entry.payload
    return {
        "subject": stored["subject"],
        "name": stored["person"],
        "roles": stored["roles"],
        "of_states": stored["of_states"],
        "sequence": entry.sequence,
    }
