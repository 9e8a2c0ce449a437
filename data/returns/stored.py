"""The rows on record that a return would change, in the form that a published return has them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from data.returns.names.names import Asked
from data.returns.words.kinds import Kind


@cache
def _question(kind: Kind) -> str:
    return (Path(__file__).parent / f"held_{kind}.sql").read_text(encoding="utf-8")


def stored_rows(
    store: Asked, kind: Kind, as_on: date, schemes: Sequence[str] = (), lists: Sequence[str] | None = None
) -> tuple[Mapping[str, Any], ...]:
    """The rows in force as on a day, days as texts. `schemes` are the product lists in question.

    Of exports only those of the `lists` that a return speaks of (`lists_of`): a long list has two million others. All of it is
    asked of the present state of the ledger: whoever publishes must see what is on record now.
    """
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


def lists_of(kind: Kind, rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...] | None:
    """State, period, unit and level of each list that a return of exports takes the place of; None for another kind."""
    if kind != "exports":
        return None
    return tuple(sorted({_list_of(row) for row in rows}))


def _list_of(row: Mapping[str, Any]) -> str:
    level = "whole" if row.get("hs_code") is None else "by code"
    return "|".join(map(str, (row["state_code"], row["starts_on"], row["ends_on"], row["unit"], level)))
