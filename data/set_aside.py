"""Entries of the ledger that the store could not draw: named on every page and by `verify`, until they are undone."""

from typing import NamedTuple

from data.store import Store

_STANDING = "select sequence, kind, reason from set_aside where undone_by is null order by sequence"


class SetAside(NamedTuple):
    """One row per entry set aside and not undone; `kind` is the return's kind or the entry's action, `reason` in words."""

    sequence: int
    kind: str
    reason: str


def set_aside(store: Store) -> tuple[SetAside, ...]:
    """Every such entry, in the ledger's order; nothing of them is in any figure. Raises StoreFault."""
    return tuple(SetAside(*row) for row in store.rows(_STANDING, {})[1])  # type: ignore[arg-type]
