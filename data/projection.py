"""What the ledger's entries come to, as tables of the store: facts with two dates, their document, and whether undone.

The ledger is the truth and this is its shadow: `apply` lays entries down in their order, so a store rebuilt from nothing
and one brought up entry by entry hold the same rows. It is called in the build path only.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any

import duckdb

from data import clock
from data.ledger.entries import Entry
from data.letter_steps import LETTER_STEPS
from data.saved_views import VIEW_ACTIONS


@dataclass(frozen=True)
class LedgerTable:
    """A table that only entries fill."""

    name: str
    one_row_per: str
    columns: str


_FACT = """as_on_date DATE NOT NULL, recorded_at DATE NOT NULL, source_id VARCHAR NOT NULL, grade VARCHAR NOT NULL,
           batch_id INTEGER NOT NULL, undone_at DATE"""
TABLES: tuple[LedgerTable, ...] = (
    LedgerTable(
        "entry",
        "entry of the ledger, with its moment in UTC and its day in India; kind, states and as_on_date only for published returns, row_count for exports too;"
        " subject and view_words are what was exported, loaded or named, and of which view",
        f"""sequence INTEGER NOT NULL, recorded_at TIMESTAMP NOT NULL, actor VARCHAR NOT NULL, action VARCHAR NOT NULL,
           kind VARCHAR, states INTEGER[], row_count INTEGER, as_on_date DATE, grade VARCHAR, document VARCHAR,
           document_number VARCHAR, document_date DATE, sent_by VARCHAR, file_name VARCHAR, file_sha256 VARCHAR,
           undoes INTEGER, undone_by INTEGER, reason VARCHAR, entry_sha256 VARCHAR NOT NULL, subject VARCHAR,
           view_words VARCHAR,
           recorded_on DATE generated always as ((recorded_at + interval {clock.AHEAD // timedelta(minutes=1)} minutes)::date)""",
    ),
    LedgerTable(
        "plan",
        "district's action plan as one return states it; dates are those of the rungs, absent where not given",
        f"""district_code VARCHAR NOT NULL, rung VARCHAR NOT NULL, drafted_on DATE, notified_on DATE, published_on DATE,
           under_way_on DATE, reviewed_on DATE, remarks VARCHAR, {_FACT}""",
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
)
_FACT_TABLES = {
    "plans": "plan",
    "committees": "committee",
    "products": "product",
    "figures": "published_figure",
}
_UNDOABLE = (*_FACT_TABLES.values(),)

_AT_ONCE = 5_000
"""Rows of all tables that wait together before they are written."""

Row = Mapping[str, Any]


def lay_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """The empty tables that entries fill."""
    for table in TABLES:
        connection.execute(f"create table {table.name} ({table.columns})")


def apply(
    connection: duckdb.DuckDBPyConnection,
    entries: Iterable[Entry],
    progress: Callable[[str, int], None] | None = None,
) -> None:
    """Lay entries down in their order. `progress` hears each published return."""
    waiting = _Waiting(connection)
    for entry in entries:
        waiting.put("entry", [_entry(entry)])
        if entry.action == "published":
            _publish(waiting, entry)
            if progress is not None:
                progress(str(entry.payload["kind"]), len(entry.payload["rows"]))
        elif entry.action == "undone":
            # What is taken back must lie in the tables first.
            waiting.write()
            _undo(connection, entry)
        elif entry.action == "aliased":
            waiting.put("alias", [_alias(entry)])
        elif entry.action in LETTER_STEPS:
            waiting.put("letter", [_letter(entry)])
        elif entry.action in VIEW_ACTIONS:
            waiting.put("saved_view", [_saved_view(entry)])
    waiting.write()


class _Waiting:
    """Rows on their way into the tables: written many at a time, because a statement for each row takes most of a rebuild.

    They go as JSON, which the database reads at once; bound one by one, a row costs some hundred times as much.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = {}
        self._count = 0

    def put(self, table: str, rows: Sequence[Row]) -> None:
        """Rows of one table, each with the same columns; one that is not named stays absent."""
        self._rows.setdefault(table, []).extend(rows)
        self._count += len(rows)
        if self._count >= _AT_ONCE:
            self.write()

    def write(self) -> None:
        """All that waits, table by table. Raises duckdb.Error for a value that is none of its column's."""
        for table, rows in self._rows.items():
            if rows:
                self._connection.execute(
                    f"insert into {table} by name select unnest(one) from (select unnest(from_json_strict(?::json, ?)) as one)",
                    [json.dumps(rows, ensure_ascii=False), json.dumps([self._types(table, rows[0])])],
                )
        self._rows.clear()
        self._count = 0

    def _types(self, table: str, row: Row) -> dict[str, object]:
        """The types of a row's columns, in the form that the database's reader of JSON takes."""
        found = self._connection.execute(f"describe {table}").fetchall()
        types = {name: [kind.removesuffix("[]")] if kind.endswith("[]") else kind for name, kind, *_ in found}
        return {name: types[name] for name in row}


def _entry(entry: Entry) -> Row:
    held, document = entry.payload, entry.payload.get("document") or {}
    is_undo, rows = entry.action == "undone", held.get("rows")
    return {
        "sequence": entry.sequence,
        "recorded_at": entry.recorded_at.astimezone(UTC).replace(tzinfo=None).isoformat(),
        "actor": entry.actor,
        "action": entry.action,
        "kind": held.get("kind"),
        "states": held.get("states"),
        "row_count": len(rows) if isinstance(rows, list) else rows,
        "as_on_date": held.get("as_on_date"),
        "grade": held.get("grade"),
        "document": document.get("title"),
        "document_number": document.get("number"),
        "document_date": document.get("date"),
        "sent_by": document.get("sent_by"),
        "file_name": held.get("file_name"),
        "file_sha256": held.get("file_sha256"),
        "undoes": held.get("sequence") if is_undo else None,
        "reason": held.get("reason"),
        "entry_sha256": entry.entry_sha256,
        "subject": held.get("what") or held.get("name"),
        "view_words": held.get("view"),
    }


def _publish(waiting: _Waiting, entry: Entry) -> None:
    held, day = entry.payload, _day(entry)
    document, kind = held["document"], held["kind"]
    source_id = f"entry-{entry.sequence}"
    origin = ", ".join(str(document[part]) for part in ("number", "date", "sent_by") if document.get(part))
    source = {
        "source_id": source_id,
        "title": document["title"],
        "origin": origin,
        "licence": "return received",
        "file": held["file_name"],
        "sha256": held["file_sha256"],
        "row_count": len(held["rows"]),
        "as_on_date": held["as_on_date"],
        "recorded_at": day,
    }
    waiting.put("source", [source])
    tail = {"recorded_at": day, "source_id": source_id, "grade": held["grade"], "batch_id": entry.sequence}
    if kind != "figures":
        tail["as_on_date"] = held["as_on_date"]
    rows = [
        dict(zip(_COLUMNS[kind], _WRITTEN[kind](row, entry, number), strict=True)) | tail
        for number, row in enumerate(held["rows"], start=1)
    ]
    waiting.put(_FACT_TABLES[kind], rows)


def _day(entry: Entry) -> str:
    """The day in India on which the books took the entry in."""
    return clock.in_india(entry.recorded_at).date().isoformat()


_COLUMNS = {
    "plans": (
        "district_code",
        "rung",
        "drafted_on",
        "notified_on",
        "published_on",
        "under_way_on",
        "reviewed_on",
        "remarks",
    ),
    "committees": (
        "committee",
        "state_code",
        "district_code",
        "status",
        "order_number",
        "order_date",
        "chair",
        "convener",
        "seats",
        "last_meeting_on",
        "remarks",
    ),
    "products": (
        "product_id",
        "scheme",
        "district_code",
        "product_name",
        "sector",
        "tier",
        "is_gi_tagged",
        "quality_note",
        "nodal_ministry",
        "listed_state",
        "listed_district",
    ),
    "figures": (
        "figure_id",
        "scheme",
        "measure",
        "qualifier",
        "value",
        "unit",
        "out_of_value",
        "out_of_unit",
        "as_on_date",
        "as_on_basis",
        "published_on",
        "source_kind",
        "house",
        "question_no",
        "document",
        "statement",
        "source",
    ),
}


def _plan(row: Mapping[str, Any], _: Entry, __: int) -> list[Any]:
    return [row.get(name) for name in _COLUMNS["plans"]]


def _committee(row: Mapping[str, Any], _: Entry, __: int) -> list[Any]:
    return [row.get(name) for name in _COLUMNS["committees"]]


def _product(row: Mapping[str, Any], entry: Entry, number: int) -> list[Any]:
    return [
        f"entry-{entry.sequence}-{number:04d}",
        row["scheme"],
        row["district_code"],
        row["product_name"],
        row["sector"],
        row.get("tier") or "Not stated",
        row.get("is_gi_tagged"),
        row.get("remarks"),
        "",
        "",
        "",
    ]


def _figure(row: Mapping[str, Any], entry: Entry, number: int) -> list[Any]:
    given = {
        "figure_id": f"entry-{entry.sequence}-{number:04d}",
        "as_on_basis": "as the return states",
        # A return need not say these, and the table asks them of every row.
        "source_kind": row.get("source_kind") or "not stated",
        "source": row.get("source") or "",
    }
    return [given.get(name, row.get(name)) for name in _COLUMNS["figures"]]


_WRITTEN = {"plans": _plan, "committees": _committee, "products": _product, "figures": _figure}


def _undo(connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    undone = entry.payload["sequence"]
    for table in _UNDOABLE:
        connection.execute(
            f"update {table} set undone_at = ? where batch_id = ? and undone_at is null",
            [_day(entry), undone],
        )
    connection.execute("update entry set undone_by = ? where sequence = ?", [entry.sequence, undone])


def _alias(entry: Entry) -> Row:
    held = entry.payload
    return {
        "state_code": held["state_code"],
        "written": held["written"],
        "district_code": held["district_code"],
        "reason": held.get("reason"),
        "actor": entry.actor,
        "recorded_at": _day(entry),
        "batch_id": entry.sequence,
    }


def _letter(entry: Entry) -> Row:
    held = entry.payload
    return {name: held.get(name) for name in ("gap", "as_on_date", "day", "due_on", "reference", "note")} | {
        "state_code": held["states"][0],
        "action": entry.action,
        "district_count": held["rows"],
        "actor": entry.actor,
        "recorded_at": _day(entry),
        "sequence": entry.sequence,
    }


def _saved_view(entry: Entry) -> Row:
    held = entry.payload
    parameters = held.get("parameters")
    return {
        "name": held["name"] if parameters is not None else None,
        "page": held.get("page"),
        "parameters": None if parameters is None else json.dumps(parameters, ensure_ascii=False),
        "removes": held.get("removes"),
        "batch_id": entry.sequence,
    }
