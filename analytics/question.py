"""Asks one named question: the SQL file, the values it binds, and rows of the type the caller names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from data.errors import ExportHubError
from data.store import Store

_SQL = Path(__file__).parent / "sql"
Row = TypeVar("Row", bound=tuple[Any, ...])


class QuestionFault(ExportHubError):
    """A question's SQL and its row type disagree: a fault of the product, never of the reader's data."""


@cache
def _text(name: str) -> str:
    return (_SQL / f"{name}.sql").read_text(encoding="utf-8")


def answer(store: Store, row: type[Row], name: str, values: Mapping[str, object]) -> tuple[Row, ...]:
    """The rows of `sql/<name>.sql` as `row`, a NamedTuple whose fields are the query's columns in order.

    Rows are immutable, so an answer may be remembered and shared between readers without copying.
    """
    kind = cast(type[NamedTuple], row)
    columns, rows = store.rows(_text(name), values)
    if tuple(columns) != kind._fields:
        raise QuestionFault(
            file=f"analytics/sql/{name}.sql",
            what=f"gives the columns {columns}, but {row.__name__} holds {list(kind._fields)}",
            remedy="make the two agree",
        )
    return cast(tuple[Row, ...], tuple(map(kind._make, rows)))
