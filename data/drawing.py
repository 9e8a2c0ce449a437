"""Entries laid down in the tables of a store: the one judge of which entry can be drawn.

The ledger asks `Trial` before it keeps an entry. A store asks `apply`, which sets aside what a ledger of an older version, or
a careless hand, hold all the same: one row says so, and nothing else of that entry is shown. Both draw alike, so what the
trial lets in is never set aside. Called in the build path and by the ledger only.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb

from data import projection, tables
from data.actions import SUBMITTED
from data.entries import NO_ENTRY, Entry, Head, next_entry
from data.errors import LedgerFault
from data.export_sums import sum_up
from data.projection import Row

_AT_ONCE = 1_000_000
"""Characters of payload that wait together before they are written."""

# What comes of a payload that has not the form of its kind. A disk or a memory that is full is none of these.
_NOT_DRAWN = (
    duckdb.DataError,
    duckdb.IntegrityError,
    duckdb.InvalidInputException,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    OverflowError,
)
_MISSING = re.compile(r"NOT NULL constraint failed: (\w+)\.(\w+)")
_LONGEST_REASON = 200

_LIST_MEMORY = "128MB"
"""What laying down a long list may take, besides its reader. The rest goes to the disk beside the store."""

Progress = Callable[[str, int], None]
DrawList = Callable[[duckdb.DuckDBPyConnection, Entry], None]
"""Lays down the rows of an entry's long list, which are in its file. Raises ValueError where they are not what the entry counts."""


def apply(
    connection: duckdb.DuckDBPyConnection,
    entries: Iterable[Entry],
    draw_list: DrawList,
    progress: Progress | None = None,
) -> None:
    """Lay entries down in their order; one that cannot be drawn is set aside. `progress` hears each published return."""
    waiting: list[Entry] = []
    size = 0
    for entry in entries:
        if projection.is_list(entry):
            # Alone, so that one that cannot be drawn is not drawn twice.
            _lay_down(connection, waiting, progress, draw_list)
            _lay_down(connection, [entry], progress, draw_list)
            waiting, size = [], 0
            continue
        waiting.append(entry)
        size += len(entry.payload_text)
        if size >= _AT_ONCE:
            _lay_down(connection, waiting, progress, draw_list)
            waiting, size = [], 0
    _lay_down(connection, waiting, progress, draw_list)


def require_list(payload_text: str, draw_list: DrawList | None) -> None:
    """See that a long list can be drawn, on the disk, in tables that are thrown away. Raises LedgerFault."""
    if draw_list is None:
        raise LedgerFault(
            what="a long list cannot be tried here, where its file is not read",
            remedy="Open the records with open_workspace_ledger, and publish it by the import",
        )
    entry = next_entry(Head(0, NO_ENTRY), None, action="published", payload_text=payload_text, actor="", key=None)
    with tempfile.TemporaryDirectory(prefix="list-on-trial-") as folder:
        trial = Trial(Path(folder) / "trial.duckdb", draw_list)
        try:
            trial.require(entry)
        finally:
            trial.close()


class Trial:
    """Empty tables in memory, as a store has them, on which an entry is drawn before the ledger keeps it.

    For one thread at a time. The tables are made at the first use: whoever only reads the ledger does not pay for them.
    """

    def __init__(self, path: Path | None = None, draw_list: DrawList | None = None) -> None:
        """In memory, or at a `path`. Without `draw_list` the rows of a long list are not drawn: `require_list` has tried those."""
        self._path = path
        self._draw_list: DrawList = draw_list or _left_out
        self._connection: duckdb.DuckDBPyConnection | None = None

    def prepare(self) -> duckdb.DuckDBPyConnection:
        """The tables, made where that is not yet done."""
        if self._connection is None:
            # One thread: an entry has too few rows for two.
            config: dict[str, str | bool | int | float | list[str]] = {
                "threads": 1,
                "autoinstall_known_extensions": False,
            }
            self._connection = duckdb.connect(self._path or ":memory:", config=config)
            for table in tables.TABLES:
                self._connection.execute(f"create table {table.name} ({table.columns})")
            projection.lay_tables(self._connection)
        return self._connection

    def require(self, entry: Entry) -> None:
        """See that an entry can be drawn. Raises LedgerFault; nothing of it stays in the tables either way."""
        try:
            # What is submitted must be fit to be published as it is: nobody shall approve what could not be drawn.
            tried = replace(entry, action="published") if entry.action == SUBMITTED else entry
            reason = _drawn_or_reason(self.prepare(), [tried], self._draw_list, is_kept=False)
        except duckdb.Error as error:
            raise LedgerFault(
                what=f"whether the entry '{entry.action}' can be drawn could not be tried: {_first_line(error)}",
                remedy="Free memory and do it again; nothing of this was kept",
            ) from error
        if reason is not None:
            raise LedgerFault(
                what=f"the entry '{entry.action}' cannot be drawn, and nothing of it was kept: {reason}",
                remedy="Correct what is named, then do it again",
            )

    def close(self) -> None:
        """Let go of the tables. They are made again if they are needed again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _left_out(_: duckdb.DuckDBPyConnection, __: Entry) -> None:
    """A long list that was drawn on trial before."""


def _lay_down(
    connection: duckdb.DuckDBPyConnection,
    entries: Sequence[Entry],
    progress: Progress | None,
    draw_list: DrawList,
) -> None:
    """Many entries in one step; where that fails, one by one, so that only those are set aside that cannot be drawn."""
    aside: set[int] = set()
    found = _drawn_or_reason(connection, entries, draw_list)
    if found is not None:
        for entry in entries:
            reason = found if len(entries) == 1 else _drawn_or_reason(connection, [entry], draw_list)
            if reason is not None:
                aside.add(entry.sequence)
                waiting = _Waiting(connection)
                waiting.put(projection.rows_aside(entry, reason))
                waiting.write()
    if progress is not None:
        for entry in entries:
            if entry.action == "published" and entry.sequence not in aside:
                progress(str(entry.payload["kind"]), projection.row_count(entry.payload))


def _drawn_or_reason(
    connection: duckdb.DuckDBPyConnection, entries: Sequence[Entry], draw_list: DrawList, *, is_kept: bool = True
) -> str | None:
    """Draw all of the entries or none; the reason in words where they cannot be drawn. Not kept, they were only tried."""
    if len(entries) == 1 and projection.is_list(entries[0]) and entries[0].action == "published":
        reason = _list_drawn_or_reason(connection, entries[0], draw_list)
        if reason is not None:
            return reason
    connection.begin()
    is_done = False
    try:
        waiting = _Waiting(connection)
        exports: list[int] = []
        for entry in entries:
            waiting.put(projection.rows_of(entry))
            if entry.action == "published" and not projection.is_list(entry) and entry.payload["kind"] == "exports":
                exports.append(entry.sequence)
            if entry.action == "undone":
                # What is taken back must lie in the tables first.
                waiting.write()
                sum_up(connection, exports)
                exports.clear()
                projection.undo(connection, entry)
        waiting.write()
        sum_up(connection, exports)
        is_done = True
    except _NOT_DRAWN as error:
        return _words(error)
    finally:
        if is_done and is_kept:
            connection.commit()
        else:
            connection.rollback()
    return None


def _list_drawn_or_reason(connection: duckdb.DuckDBPyConnection, entry: Entry, draw_list: DrawList) -> str | None:
    """Lay down the rows of a long list, in no transaction: one would keep them all in memory. Nothing is left of one that fails."""
    ((before,),) = connection.execute("select current_setting('memory_limit')").fetchall()
    connection.execute(f"set memory_limit = '{_LIST_MEMORY}'")
    try:
        draw_list(connection, entry)
        sum_up(connection, [entry.sequence])
    except _NOT_DRAWN as error:
        for table in ("district_export", "export_list", "export_part"):
            connection.execute(f"delete from {table} where batch_id = $batch_id", {"batch_id": entry.sequence})
        return _words(error)
    finally:
        connection.execute(f"set memory_limit = '{before}'")
    return None


def _words(error: Exception) -> str:
    if found := _MISSING.search(str(error)):
        return f"{found[2].replace('_', ' ')} is not given, and the table '{found[1]}' needs it in every row"
    if isinstance(error, KeyError):
        return f"it does not say its '{error.args[0]}'"
    return _first_line(error)[:_LONGEST_REASON]


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


class _Waiting:
    """Rows on their way into the tables: written many at a time, because a statement for each row takes most of a rebuild.

    They go as JSON, which the database reads at once; bound one by one, a row costs some hundred times as much.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = {}

    def put(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """Rows by table, each of one table with the same columns; one that is not named stays absent."""
        for table, some in rows.items():
            self._rows.setdefault(table, []).extend(some)

    def write(self) -> None:
        """All that waits, table by table. Raises one of _NOT_DRAWN for a value that is none of its column's."""
        for table, rows in self._rows.items():
            if rows:
                stored = projection.columns_of(table)
                types = {name: stored[name][0] for name in rows[0]}
                _check(rows, types)
                written = json.dumps(rows, ensure_ascii=False)
                # Half of a surrogate pair would end in an error of the binding, which says nothing.
                written.encode()
                form = {name: [of.removesuffix("[]")] if of.endswith("[]") else of for name, of in types.items()}
                self._connection.execute(
                    f"insert into {table} by name select unnest(one) from (select unnest(from_json_strict(?::json, ?)) as one)",
                    [written, json.dumps([form])],
                )
        self._rows.clear()


def _check(rows: Sequence[Row], types: Mapping[str, str]) -> None:
    """Refuse what the database would take and change in silence: a part of a whole number, a year of five digits."""
    whole = [name for name, of in types.items() if of in {"INTEGER", "BIGINT"}]
    days = [name for name, of in types.items() if of == "DATE"]
    for row in rows:
        for name in whole:
            value = row[name]
            if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
                raise ValueError(f"{name.replace('_', ' ')} is {value!r}, and no whole number")
        for name in days:
            if row[name] is not None:
                _day(name, row[name])


def _day(name: str, value: object) -> None:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"{name.replace('_', ' ')} is {value!r}, and no day as YYYY-MM-DD") from None
