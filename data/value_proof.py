"""Whether the store says of each published row what its entry says, value by value.

A content hash shows that two stores drawn the same way agree; it cannot show that drawing itself changed a value, as a
column of whole numbers does with 12.5.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from data import projection
from data.entries import Entry
from data.errors import Fault
from data.fact_tables import FACT_TABLES, with_stage
from data.store import Store

_REMEDY = "Take the entry back (python -m data undo) and publish it with a value that can be stored"


def value_faults(entries: Iterable[Entry], store: Store) -> Iterator[Fault]:
    """A fault for each publication whose rows do not stand in the store as the entry has them.

    Those that the store sets aside are named as such, and passed over here.
    """
    aside = {sequence for (sequence,) in store.rows("select sequence from set_aside", {})[1]}
    for entry in entries:
        if entry.action != "published" or entry.sequence in aside or entry.payload["kind"] not in FACT_TABLES:
            continue
        if projection.is_list(entry):
            yield from _list_faults(entry, store)
            continue
        kind = entry.payload["kind"]
        table = FACT_TABLES[kind]
        wording = [with_stage(row) if kind == "plans" else row for row in entry.payload["rows"]]
        compared = {name: of for name, of in table.compared.items() if any(of in row for row in wording)}
        if not compared:
            continue
        listed = list(compared)
        _, rows = store.rows(
            f"select {', '.join(listed)} from {table.name} where batch_id = $batch", {"batch": entry.sequence}
        )
        stored = Counter(tuple(_plain(value) for value in row) for row in rows)
        statement = Counter(tuple(_plain(row.get(of)) for of in compared.values()) for row in wording)
        if lost := statement - stored:
            shown = _words(listed, next(iter(lost)), next(iter(stored - statement), ()))
            what = f"{lost.total()} rows of entry {entry.sequence} are not in the store as the entry says: {shown}"
            yield Fault(what, _REMEDY, f"entry {entry.sequence}")


def _list_faults(entry: Entry, store: Store) -> Iterator[Fault]:
    """What the store counts of a long list, against what its entry says was counted when it was published."""
    from data.returns.long.sums import Sum, counted, difference_words

    stated = tuple(Sum.from_json(one) for one in entry.payload["list"]["sums"])
    found = counted(store, entry.sequence)
    if found != stated:
        yield Fault(difference_words(stated, found), _REMEDY, f"entry {entry.sequence}")


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
    if isinstance(value, Decimal):
        # An entry has a number as JSON has it; a table of decimals gives it back to the last of them.
        return float(value)
    if isinstance(value, list | tuple):
        return tuple(value)
    return value if not isinstance(value, Mapping) else tuple(sorted(value.items()))
