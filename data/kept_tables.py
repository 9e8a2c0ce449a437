"""What the macros of `data/views` give for one day and view, kept in memory while a store is open.

A page asks some ten questions, most of which begin with the same macros and values; DuckDB plans and runs a macro anew
wherever it stands, which was half of a question's time. So a call that is made a second time with the same values is
written into a table, and the question reads that. The texts of questions know nothing of it, and their answers stay
the same, since a store never changes.
"""

import itertools
import re
import threading
from collections import OrderedDict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import duckdb

CATALOG = "kept"
"""The database in memory beside the store's file."""

_MOST_TABLES = 64
"""Tables kept at once, for some eight views. One weighs some 350 KB, as DuckDB sets aside whole vectors."""

_MOST_ROWS = 20_000
"""Rows of a table that is kept. What gives more, as the values of a long list of exports do, stays in the file."""

_MOST_CALLS = 4096
"""Calls seen once that are remembered, so that a second one is known as such."""

# A call whose arguments are bound values, literals or empty lists: what it gives depends on nothing around it.
_CALL = re.compile(
    r"\b(?P<macro>[a-z_]+)\(\s*(?:{one}(?:\s*,\s*{one})*)?\s*\)".replace(
        "{one}", r"(?:\$\w+(?:::[a-z]+(?:\[\])?)?|'[^']*'|true|false|null|\[\])"
    )
)
_VALUE = re.compile(r"\$(\w+)")
# Two stores of one file share a database within a process, and its tables: no name is used twice.
_NUMBERS = itertools.count(1)


class _Call(NamedTuple):
    text: str
    names: tuple[str, ...]


class KeptTables:
    """The tables kept for one store, made on its own connection. Safe to share between threads."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        """`connection` is to a store's file, with the catalog for kept tables attached."""
        macros = connection.execute(
            "select distinct function_name from duckdb_functions() where function_type = 'table_macro' and not internal"
        ).fetchall()
        self._macros = frozenset(name for (name,) in macros)
        self._lock = threading.Lock()
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._kept: OrderedDict[tuple[str, str], str | None] = OrderedDict()
        """By call and values: the table, or none where it would be too long."""

    def rewritten(
        self, cursor: duckdb.DuckDBPyConnection, sql: str, bound: Mapping[str, object]
    ) -> tuple[str, dict[str, object]]:
        """The question over kept tables where there are any, and the values that it still names.

        Raises duckdb.Error where a call fails.
        """
        parts = [
            part if isinstance(part, str) else self._table(cursor, part, bound) or part.text
            for part in _parts(sql, self._macros)
        ]
        text = "".join(parts)
        left = set(_VALUE.findall(text))
        return text, {name: value for name, value in bound.items() if name in left}

    def _table(self, cursor: duckdb.DuckDBPyConnection, call: _Call, bound: Mapping[str, object]) -> str | None:
        values = {name: bound[name] for name in call.names}
        asked = (call.text, repr(values))
        with self._lock:
            if asked in self._kept:
                self._kept.move_to_end(asked)
                return self._kept[asked]
            if asked not in self._seen:
                self._seen[asked] = None
                if len(self._seen) > _MOST_CALLS:
                    self._seen.popitem(last=False)
                return None
            self._kept[asked] = name = _made(cursor, call, values)
            if len(self._kept) > _MOST_TABLES and (oldest := self._kept.popitem(last=False)[1]):
                cursor.execute(f"drop table {oldest}")
            return name


def _made(cursor: duckdb.DuckDBPyConnection, call: _Call, values: Mapping[str, object]) -> str | None:
    """The name of a new table with what a call gives; nothing where that is too long to be kept."""
    name = f"{CATALOG}.main.kept_{next(_NUMBERS)}"
    made = cursor.execute(f"create table {name} as select * from {call.text} limit {_MOST_ROWS + 1}", values)
    ((rows,),) = made.fetchall()
    if rows <= _MOST_ROWS:
        return name
    cursor.execute(f"drop table {name}")
    return None


@cache
def _parts(sql: str, macros: frozenset[str]) -> tuple[str | _Call, ...]:
    """The text of a question cut at the calls that can be kept."""
    parts: list[str | _Call] = []
    end = 0
    for found in _CALL.finditer(sql):
        if found["macro"] in macros:
            parts += sql[end : found.start()], _Call(found[0], tuple(sorted(set(_VALUE.findall(found[0])))))
            end = found.end()
    return (*parts, sql[end:])
