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


def stored_rows(store: Asked, kind: Kind, as_on: date, schemes: Sequence[str] = ()) -> tuple[Mapping[str, Any], ...]:
    """The rows in force as on a day, days as texts. `schemes` are the product lists in question.

    All of it is asked of the present state of the ledger: whoever publishes must see what is on record now.
    """
    found: list[Mapping[str, Any]] = []
    for scheme in schemes if kind == "products" else ("",):
        columns, rows = store.rows(_question(kind), {"as_on": as_on, "scheme": scheme})
        found += [
            {
                name: value.isoformat() if isinstance(value, date) else value
                for name, value in zip(columns, row, strict=True)
            }
            for row in rows
        ]
    return tuple(found)
