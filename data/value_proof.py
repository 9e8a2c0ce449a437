"""Whether the store says of each published row what its entry says, value by value.

A content hash shows that two stores drawn the same way agree; it cannot show that drawing itself changed a value, as a
column of whole numbers does with 12.5.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from data.entries import Entry
from data.errors import Fault
from data.returns.payload import PLAN_DATES
from data.stages import stage_and_publicity
from data.store import Store

_COMPARED: dict[str, tuple[str, tuple[str, ...]]] = {
    "plans": ("plan", ("district_code", "stage", "is_public", *PLAN_DATES, "remarks")),
    "committees": (
        "committee",
        (
            *("committee", "state_code", "district_code", "status", "order_number", "order_date", "chair", "convener"),
            *("seats", "last_meeting_on", "remarks"),
        ),
    ),
    "products": ("product", ("scheme", "district_code", "product_name", "sector", "is_gi_tagged")),
    "figures": (
        "published_figure",
        (
            *(
                "scheme",
                "measure",
                "qualifier",
                "value",
                "unit",
                "out_of_value",
                "out_of_unit",
                "as_on_date",
                "published_on",
            ),
            *("house", "question_no", "document", "statement"),
        ),
    ),
}
"""Kind of return to its table, and the columns that hold what the entry says as it says it."""

_REMEDY = "Take the entry back (python -m data undo) and publish it with a value that can be stored"


def value_faults(entries: Iterable[Entry], store: Store) -> Iterator[Fault]:
    """A fault for each publication whose rows do not stand in the store as the entry has them.

    Those that the store sets aside are named as such, and passed over here.
    """
    aside = {sequence for (sequence,) in store.rows("select sequence from set_aside", {})[1]}
    for entry in entries:
        if entry.action != "published" or entry.sequence in aside or entry.payload["kind"] not in _COMPARED:
            continue
        kind = entry.payload["kind"]
        table, names = _COMPARED[kind]
        wording = [_with_stage(row) if kind == "plans" else row for row in entry.payload["rows"]]
        listed = [name for name in names if any(name in row for row in wording)]
        if not listed:
            continue
        _, rows = store.rows(
            f"select {', '.join(listed)} from {table} where batch_id = $batch", {"batch": entry.sequence}
        )
        stored = Counter(tuple(_plain(value) for value in row) for row in rows)
        statement = Counter(tuple(_plain(row.get(name)) for name in listed) for row in wording)
        if lost := statement - stored:
            shown = _words(listed, next(iter(lost)), next(iter(stored - statement), ()))
            what = f"{lost.total()} rows of entry {entry.sequence} are not in the store as the entry says: {shown}"
            yield Fault(what, _REMEDY, f"entry {entry.sequence}")


def _with_stage(row: Mapping[str, Any]) -> Mapping[str, Any]:
    stage, is_public = stage_and_publicity(row)
    return {**row, "stage": stage, "is_public": is_public}


def _words(names: list[str], statement: tuple[Any, ...], stored: tuple[Any, ...]) -> str:
    differ = [
        f"{name} {one!r} became {other!r}"
        for name, one, other in zip(names, statement, stored, strict=False)
        if one != other
    ]
    return "; ".join(differ) or str(dict(zip(names, statement, strict=True)))


def _plain(value: Any) -> Any:
    """A value in the form in which an entry and the store can be compared."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return tuple(value)
    return value if not isinstance(value, Mapping) else tuple(sorted(value.items()))
