"""The family tree of a State's districts: one line of life per district, in an order that keeps children below their parent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from analytics.places.lineage import Relation
from analytics.words import listed


class Life(NamedTuple):
    """One row per district of the tree, parents first.

    `since` and `until` are decimal years, absent where none is known; `is_day` says whether the day is known or the year
    only. `under` is the key of the district below which it stands: the first that it was cut from, else went into; `also`
    names the others. `depth` is 0 for one that stands below none. `words` tell its life in a sentence.
    """

    key: str
    name: str
    depth: int
    since: float | None
    until: float | None
    is_day: bool
    under: str | None
    also: tuple[str, ...]
    words: str


def family(rows: Sequence[Relation]) -> tuple[Life, ...]:
    """The lives of every district that the relations name, each below its first parent."""
    own: dict[str, list[Relation]] = {}
    names: dict[str, str] = {}
    for row in rows:
        names.setdefault(_own_key(row), row.district_name)
        own.setdefault(_own_key(row), []).append(row)
    for row in rows:
        if other := _other_key(row):
            names.setdefault(other, row.other_name or "")
    children: dict[str, list[str]] = {}
    rooted = set(names)
    for key, relations in own.items():
        first = next((other for row in relations if (other := _other_key(row)) and other != key), None)
        if first:
            children.setdefault(first, []).append(key)
            rooted.discard(key)
    order: list[tuple[str, int]] = []
    # A circle of sources would leave its members without a root: whoever is left over starts a tree of its own.
    for root in (*sorted(rooted, key=names.__getitem__), *sorted(names, key=names.__getitem__)):
        _walk(root, 0, children, own, order)
    # Who only shares in another's child is named beside the child: a row of its own would hang on nothing.
    return tuple(
        _life(key, names[key], depth, own.get(key, [])) for key, depth in order if key in own or key in children
    )


def _walk(
    key: str,
    depth: int,
    children: dict[str, list[str]],
    own: dict[str, list[Relation]],
    order: list[tuple[str, int]],
) -> None:
    if any(key == done for done, _ in order):
        return
    order.append((key, depth))
    for child in sorted(
        children.get(key, []), key=lambda one: (own[one][0].date_text or "", own[one][0].district_name)
    ):
        _walk(child, depth + 1, children, own, order)


def _own_key(row: Relation) -> str:
    return row.district_code or f"as written: {row.district_name}"


def _other_key(row: Relation) -> str | None:
    return row.other_code or (f"as written: {row.other_name}" if row.other_name else None)


def _life(key: str, name: str, depth: int, relations: Sequence[Relation]) -> Life:
    born = [row for row in relations if row.change == "created"]
    gone = [row for row in relations if row.change == "abolished"]
    statement = [_statement(name, some, verb) for some, verb in ((born, "created"), (gone, "abolished")) if some]
    return Life(
        key,
        name,
        depth,
        _year(born),
        _year(gone),
        any(row.effective_date for row in relations),
        next((other for row in relations if (other := _other_key(row)) and other != key), None) if depth else None,
        tuple(row.other_name for row in relations[1:] if row.other_name),
        ". ".join(statement) or f"{name}: parted with districts since 2011",
    )


def _statement(name: str, rows: Sequence[Relation], verb: str) -> str:
    others = [row.other_name for row in rows if row.other_name]
    how = {"created": "cut from", "abolished": "went into"}[verb]
    return f"{name}: {verb} {rows[0].when} ({rows[0].date_is})" + (f", {how} {listed(others)}" if others else "")


def _year(rows: Sequence[Relation]) -> float | None:
    """The day as a decimal year; a year alone stands at its first day."""
    if not rows:
        return None
    day = rows[0].effective_date
    if day:
        return round(day.year + (day - date(day.year, 1, 1)).days / 366, 3)
    return float(rows[0].date_text[:4]) if rows[0].date_text else None
