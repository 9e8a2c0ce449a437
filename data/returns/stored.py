"""The rows on record that a return would change, in the form that a published return has them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from data.returns.kinds import Kind
from data.returns.names import Asked


@cache
def _question(kind: Kind) -> str:
    return (Path(__file__).parent / f"held_{kind}.sql").read_text(encoding="utf-8")


def stored_rows(
    store: Asked, kind: Kind, as_on: date, schemes: Sequence[str] = (), rows: Sequence[Mapping[str, Any]] | None = None
) -> tuple[Mapping[str, Any], ...]:
    """The rows in force as on a day, days as texts. `schemes` are the product lists in question.

    Of exports only those that a return with these `rows` may take the place of: a long list has two million others. All of it is
    asked of the present state of the ledger: whoever publishes must see what is on record now.
    """
    lists = None if rows is None or kind != "exports" else sorted({_list_of(row) for row in rows})
    found: list[Mapping[str, Any]] = []
    for scheme in schemes if kind == "products" else ("",):
        columns, answer = store.rows(_question(kind), {"as_on": as_on, "scheme": scheme, "lists": lists})
        found += [
            {
                name: value.isoformat() if isinstance(value, date) else value
                for name, value in zip(columns, row, strict=True)
            }
            for row in answer
        ]
    return tuple(found)


def _list_of(row: Mapping[str, Any]) -> str:
    level = "whole" if row.get("hs_code") is None else "by code"
    return "|".join(map(str, (row["state_code"], row["starts_on"], row["ends_on"], row["unit"], level)))
