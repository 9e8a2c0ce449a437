"""What the ledger's entries come to, as tables of the store: facts with two dates, their document, and whether undone.

The ledger is the truth and this is its shadow: `apply` lays entries down in their order, so a store rebuilt from nothing
and one brought up entry by entry hold the same rows. It is called in the build path only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Any

import duckdb

from data.entries import Entry


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
        "entry of the ledger; kind, states, row_count and as_on_date only for published returns",
        """sequence INTEGER NOT NULL, recorded_at TIMESTAMP NOT NULL, actor VARCHAR NOT NULL, action VARCHAR NOT NULL,
           kind VARCHAR, states INTEGER[], row_count INTEGER, as_on_date DATE, grade VARCHAR, document VARCHAR,
           document_number VARCHAR, document_date DATE, sent_by VARCHAR, file_name VARCHAR, file_sha256 VARCHAR,
           undoes INTEGER, undone_by INTEGER, reason VARCHAR, entry_sha256 VARCHAR NOT NULL""",
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
)
_FACT_TABLES = {
    "plans": "plan",
    "committees": "committee",
    "products": "product",
    "figures": "published_figure",
}
_UNDOABLE = (*_FACT_TABLES.values(),)


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
    for entry in entries:
        _record(connection, entry)
        if entry.action == "published":
            _publish(connection, entry)
            if progress is not None:
                progress(str(entry.payload["kind"]), len(entry.payload["rows"]))
        elif entry.action == "undone":
            _undo(connection, entry)
        elif entry.action == "aliased":
            _alias(connection, entry)


def _record(connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    held, document = entry.payload, entry.payload.get("document") or {}
    connection.execute(
        f"insert into entry values ({', '.join('?' * 19)})",
        [
            entry.sequence, entry.recorded_at.astimezone(UTC).replace(tzinfo=None), entry.actor, entry.action,
            held.get("kind"), held.get("states"), len(held["rows"]) if entry.action == "published" else None, held.get("as_on_date"),
            held.get("grade"), document.get("title"), document.get("number"), document.get("date"),
            document.get("sent_by"), held.get("file_name"), held.get("file_sha256"),
            held.get("sequence") if entry.action == "undone" else None, None, held.get("reason"), entry.entry_sha256,
        ],
    )  # fmt: skip


def _publish(connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    held, day = entry.payload, entry.recorded_at.astimezone(UTC).date()
    document = held["document"]
    source_id = f"entry-{entry.sequence}"
    origin = ", ".join(str(document[part]) for part in ("number", "date", "sent_by") if document.get(part))
    connection.execute(
        "insert into source values (?, ?, ?, 'return received', ?, ?, ?, ?, ?)",
        [
            source_id, document["title"], origin, held["file_name"], held["file_sha256"], len(held["rows"]),
            held["as_on_date"], day,
        ],
    )  # fmt: skip
    tail = [held["as_on_date"], day, source_id, held["grade"], entry.sequence, None]
    rows = [_WRITTEN[held["kind"]](row, entry, number) for number, row in enumerate(held["rows"], start=1)]
    if held["kind"] == "figures":
        tail = [day, source_id, held["grade"], entry.sequence, None]
    table = _FACT_TABLES[held["kind"]]
    width = len(rows[0]) + len(tail) if rows else 0
    if rows:
        names = ", ".join((*_COLUMNS[held["kind"]], *(_TAIL[1:] if held["kind"] == "figures" else _TAIL)))
        marks = ", ".join("?" * width)
        connection.executemany(
            f"insert into {table} ({names}) values ({marks})", [[*row, *tail] for row in rows]
        )


_TAIL = ("as_on_date", "recorded_at", "source_id", "grade", "batch_id", "undone_at")
_COLUMNS = {
    "plans": (
        "district_code", "rung", "drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on", "remarks",
    ),
    "committees": (
        "committee", "state_code", "district_code", "status", "order_number", "order_date", "chair", "convener", "seats",
        "last_meeting_on", "remarks",
    ),
    "products": (
        "product_id", "scheme", "district_code", "product_name", "sector", "tier", "is_gi_tagged", "quality_note",
        "nodal_ministry", "listed_state", "listed_district",
    ),
    "figures": (
        "figure_id", "scheme", "measure", "qualifier", "value", "unit", "out_of_value", "out_of_unit", "as_on_date",
        "as_on_basis", "published_on", "source_kind", "house", "question_no", "document", "statement", "source",
    ),
}  # fmt: skip


def _plan(row: Mapping[str, Any], _: Entry, __: int) -> list[Any]:
    return [row.get(name) for name in _COLUMNS["plans"]]


def _committee(row: Mapping[str, Any], _: Entry, __: int) -> list[Any]:
    return [row.get(name) for name in _COLUMNS["committees"]]


def _product(row: Mapping[str, Any], entry: Entry, number: int) -> list[Any]:
    return [
        f"entry-{entry.sequence}-{number:04d}", row["scheme"], row["district_code"], row["product_name"], row["sector"],
        row.get("tier") or "Not stated", row.get("is_gi_tagged"), row.get("remarks"), "", "", "",
    ]  # fmt: skip


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
            [entry.recorded_at.astimezone(UTC).date(), undone],
        )
    connection.execute("update entry set undone_by = ? where sequence = ?", [entry.sequence, undone])


def _alias(connection: duckdb.DuckDBPyConnection, entry: Entry) -> None:
    held = entry.payload
    connection.execute(
        "insert into alias values (?, ?, ?, ?, ?, ?, ?)",
        [
            held["state_code"], held["written"], held["district_code"], held.get("reason"), entry.actor,
            entry.recorded_at.astimezone(UTC).date(), entry.sequence,
        ],
    )  # fmt: skip
