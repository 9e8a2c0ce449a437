"""The rows of a long list laid down in a store, read anew from the file received and counted against what its entry says."""

from collections.abc import Mapping
from typing import Any

import duckdb
import pandas as pd

from data import projection
from data.entries import Entry
from data.returns.faults import ReturnFault
from data.returns.long.form import Form, Records
from data.returns.long.received import lines_of
from data.returns.long.rows import APART, Batch, Lookups, batches
from data.returns.long.sums import Sum, counted, difference_words

_LAY_DOWN = """
insert into district_export by name
select $source_id || '-' || lpad(r.line::varchar, 7, '0') as export_id, p.state_code, p.district_code, p.listed_district,
    t.financial_year, t.period, nullif(c.code, '') as hs_code,
    (r.value::decimal(18, 0) * 0.000001::decimal(6, 6))::decimal(18, 6) as value,
    $unit as unit, 'return' as source_kind, r.remarks as caveat, t.starts_on::date as starts_on, t.ends_on::date as as_on_date,
    $returned_on::date as returned_on, $recorded_at::date as recorded_at, $source_id as source_id, $grade as grade,
    $batch_id::integer as batch_id, $document as document, $source as source, $published_on::date as published_on
from list_rows r
join list_place p on p.number = r.place
join list_period t on t.number = r.period
join list_code c on c.number = r.code
"""


def draw_list(connection: duckdb.DuckDBPyConnection, entry: Entry, content: bytes) -> None:
    """Lay down the rows of an entry's list. `content` is the file as the ledger has it.

    Raises ValueError where its rows are not those that the entry counts.
    """
    stored = entry.payload["list"]
    _name_numbers(connection, stored)
    common = {**projection.common_columns(entry), "unit": stored["unit"]}
    common.pop("as_on_date", None)
    try:
        for batch in batches(lines_of(content), Form.from_json(stored["form"]), _lookups(stored), _Strict()):
            connection.register("list_rows", _frame(batch))
            connection.execute(_LAY_DOWN, common)
            connection.unregister("list_rows")
    except ReturnFault as fault:
        raise ValueError(f"its list cannot be read: {fault.what}") from fault
    finally:
        for name in ("place", "period", "code"):
            connection.execute(f"drop table if exists list_{name}")
    found = counted(_Connection(connection), entry.sequence)
    stated = tuple(Sum.from_json(one) for one in stored["sums"])
    if found != stated:
        raise ValueError(difference_words(stated, found))


def _name_numbers(connection: duckdb.DuckDBPyConnection, stored: Mapping[str, Any]) -> None:
    names = {
        "place": ("state_code", "district_code", "listed_district"),
        "period": ("starts_on", "ends_on", "financial_year", "period"),
    }
    for name, columns in names.items():
        rows = [{"number": at, **dict(zip(columns, row, strict=True))} for at, row in enumerate(stored[f"{name}s"])]
        _temporary(connection, f"list_{name}", rows)
    _temporary(connection, "list_code", [{"number": at, "code": code} for at, code in enumerate(stored["codes"])])


def _temporary(connection: duckdb.DuckDBPyConnection, name: str, rows: list[dict[str, Any]]) -> None:
    frame = pd.DataFrame(rows)
    connection.register("numbered", frame)
    connection.execute(f"create or replace temp table {name} as select * from numbered")
    connection.unregister("numbered")


def _frame(batch: Batch) -> pd.DataFrame:
    columns = {
        "line": batch.lines,
        "place": batch.places,
        "period": batch.periods,
        "code": batch.codes,
        "value": batch.values,
    }
    frame = pd.DataFrame(columns)
    remarks = [None] * len(frame) if batch.remarks is None else list(batch.remarks)
    frame["remarks"] = pd.Series(remarks, dtype="string")
    return frame


def _lookups(stored: Mapping[str, Any]) -> Lookups:
    def known(name: str) -> "_Known":
        return _Known(
            {cells[0] if len(cells) == 1 else tuple(cells): number for cells, number in stored["texts"][name]}
        )

    return Lookups(*(known(name) for name in ("places", "periods", "codes", "units")))


class _Connection:
    """A connection as something that can be asked."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        """Column names and rows of one question."""
        cursor = self._connection.execute(sql, dict(values))
        return [column[0] for column in cursor.description or []], cursor.fetchall()


class _Known(dict[Any, int]):
    """Numbers by text; whatever the entry does not name is no row."""

    def __missing__(self, cells: Any) -> int:
        return APART


class _Strict:
    """Hears of what is no row. Whoever checked the list named it; what could not be read never became an entry."""

    def begin(self, records: Records) -> None:
        self._records = records

    def apart(self, why: int, record: list[str], taken: int) -> None:
        """A total, a heading, or no district: the sums show whether a row is missing."""

    def odd(self, record: list[str]) -> None:
        if any(cell.strip() for cell in record):
            raise ValueError(f"line {self._records.line} of its list has {len(record)} cells")

    def no_value(self) -> None:
        """Not known."""

    def rounded(self) -> None:
        """As it was when the list was checked."""

    def bad(self, field: str, record: list[str], why: str) -> None:
        row = ",".join(record)[:80]
        raise ValueError(
            f"line {self._records.line} of its list, {row!r}, has no {field} that can be read {why}".rstrip()
        )
