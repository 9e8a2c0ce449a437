"""Asks one named question: the SQL file beside its topic, the values it binds, and rows of the type the caller names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from data.errors import ExportHubError
from data.store import Store

_HERE = Path(__file__).parent
Row = TypeVar("Row", bound=tuple[Any, ...])


class QuestionFault(ExportHubError):
    """A question's SQL and its row type disagree: a fault of the product, never of the reader's data."""


@cache
def _text(name: str) -> str:
    return _path(name).read_text(encoding="utf-8")


def _path(name: str) -> Path:
    """Of `<topic>/<question>`: the file in the topic's own folder of SQL."""
    topic, _, question = name.rpartition("/")
    return _HERE / topic / "sql" / f"{question}.sql"


def answer(store: Store, row: type[Row], name: str, values: Mapping[str, object]) -> tuple[Row, ...]:
    """The rows of `<topic>/<question>`, which lies in `<topic>/sql/<question>.sql`, as `row`, a NamedTuple whose fields are the query's columns in order.

    Rows are immutable, so an answer may be remembered and shared between readers without copying.
    """
    kind = cast(type[NamedTuple], row)
    columns, rows = store.remembered(_text(name), values)
    if tuple(columns) != kind._fields:
        raise QuestionFault(
            file=_path(name).relative_to(_HERE.parent),
            what=f"gives the columns {columns}, but {row.__name__} holds {list(kind._fields)}",
            remedy="make the two agree",
        )
    return cast(tuple[Row, ...], tuple(map(kind._make, rows)))
