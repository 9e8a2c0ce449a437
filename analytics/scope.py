"""One scope as one resource: the class, count, day and ring of every district for every measure, and of every State for its own.

A scope is what the store is asked for: scheme, day and products. States, Aspirational Districts only, level and State in
focus are chosen among its districts by whoever reads it. It is written by the same questions as every table, holds no
colour and no outline, and never changes for one state of the store: whoever has it once needs it no second time.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from analytics.committees.questions import SEPC, StateCommittee, state_committees
from analytics.coverage.measures import MEASURES, NOT_KNOWN, Class, Measure
from analytics.coverage.questions import BANDS, DistrictClass, district_classes, state_classes
from analytics.filters import SCHEMES, Filters
from analytics.glossary import meaning
from analytics.words import dotted
from data.store import Store

SIGNS: Final = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""A sign per place points at one of so many texts; more of them travel in a row."""
COUNTS, ANSWERS, KNOWN, RARE, APART = 1, 2, 4, 8, 16
"""What a class says, added up: has what is asked; says yes or no; something is known; named only where some are; not applicable."""
_ITEMS: Final[Mapping[str, tuple[str, str, str]]] = {
    "product": ("product", "products", "Products"),
    "evidence": ("document", "documents", "Documents"),
    "cluster": ("document", "documents", "Documents"),
    "export": ("value", "values", "Values"),
    "aspirational": ("row of the list", "rows of the list", "Rows of the list"),
}
MEASURED: Final = (*MEASURES.values(), SEPC)
"""Every measure of a scope: those of districts, and that of States."""
Rows = Sequence[DistrictClass]
OfStates = Sequence[StateCommittee]


@cache
def written_by() -> str:
    """A mark of the questions and words of a scope: what they write is another thing once they change."""
    here = Path(__file__)
    topics = [here.parent / name for name in ("coverage", "committees")]
    files = [here, *(one for topic in topics for one in (*topic.glob("*.py"), *topic.glob("sql/*.sql")))]
    return hashlib.sha256(b"".join(one.read_bytes() for one in sorted(files))).hexdigest()[:8]


def asked_of(filters: Filters, measure: Measure) -> Filters:
    """The filters with which a measure is asked for its scope: everywhere, and of every product where it has none."""
    everywhere = filters.everywhere()
    return everywhere if measure.by_products else replace(everywhere.of_all_products(), scheme=SCHEMES[0])


def whole_scope(store: Store, filters: Filters) -> bytes:
    """The whole scope as JSON, compressed: the same bytes for the same store and filters."""
    written = json.dumps(scope_content(store, filters, MEASURED), ensure_ascii=False, separators=(",", ":")).encode()
    return gzip.compress(written, 9, mtime=0)


def scope_content(store: Store, filters: Filters, measures: Sequence[Measure]) -> dict[str, Any]:
    """The scope with some of its measures, for the messages that carry it: nobody changes what is given."""

    def rows_of(measure: Measure) -> Rows:
        return _in_order(district_classes(store, asked_of(filters, measure), measure))

    first = next((one for one in measures if not one.of_states), MEASURES["plan"])
    content = _districts(rows_of(first))
    stated = {
        one.key: _of_states(one, state_committees(store, asked_of(filters, one)), content["states"])
        if one.of_states
        else _of_districts(one.of(filters), rows_of(one))
        for one in measures
    }
    return content | {"register": filters.register, "measures": stated}


def _in_order(rows: Rows) -> Rows:
    return sorted(rows, key=lambda row: int(row.district_code))


def _districts(rows: Rows) -> dict[str, Any]:
    """The districts of the scope in the order of their codes, as runs of one State; those without an outline by name."""
    runs: list[list[int]] = []
    for row in rows:
        code = int(row.district_code)
        if runs and runs[-1][0] == row.state_code and runs[-1][2] == code - 1:
            runs[-1][2] = code
        else:
            runs.append([row.state_code, code, code])
    return {
        "districts": runs,
        "states": sorted({(row.state_code, row.state_name) for row in rows}, key=lambda one: one[1]),
        "undrawn": [[int(row.district_code), row.district_name] for row in rows if row.area_id is None],
        "rings": bits("".join("1" if row.is_aspirational else "0" for row in rows)),
    }


def _of_districts(measure: Measure, rows: Rows) -> dict[str, Any]:
    """A measure of districts, a sign per district."""
    return {
        **_stated(measure, [row.class_key for row in rows], [(row.grade, row.as_on_date) for row in rows]),
        "items": [*_ITEMS[measure.rows], *signs([str(row.item_count or "") for row in rows])],
        "is_hovered": measure.by_products,
        "states": [_class(one) for one in state_classes(measure)],
        "bands": [least for least, _ in BANDS] if measure.key == "number" else [],
    }


def _of_states(measure: Measure, rows: OfStates, states: Sequence[tuple[int, str]]) -> dict[str, Any]:
    """A measure of States, a sign per State in the order in which the scope names them."""
    found = {row.state_code: row for row in rows}
    stored = [found.get(code) for code, _ in states]
    keys = [row.class_key if row else NOT_KNOWN.key for row in stored]
    return {
        **_stated(measure, keys, [(row.grade, row.as_on_date) if row else (None, None) for row in stored]),
        "items": [*_ITEMS[measure.rows], [], ""],
        "is_hovered": False,
        "states": [],
        "bands": [],
        "is_of_states": True,
    }


def _stated(
    measure: Measure, class_keys: Sequence[str], days: Sequence[tuple[str | None, date | None]]
) -> dict[str, Any]:
    keys = [one.key for one in measure.classes]
    return {
        "label": measure.label,
        "meaning": meaning(measure.label),
        "rule": measure.rule,
        "having": measure.having,
        "unknown": measure.unknown_reason,
        "subject": measure.subject,
        "classes": [_class(one) for one in measure.classes],
        "of": "".join(SIGNS[keys.index(key)] for key in class_keys),
        # The day of a fact without a grade is none.
        "days": signs(["-" if not grade else dotted(day) if day else "" for grade, day in days]),
    }


def _class(one: Class) -> list[str | int]:
    says = (
        COUNTS * one.counts
        + ANSWERS * one.answers
        + KNOWN * one.is_known
        + RARE * (one.only_by_returns or one.is_rare)
        + APART * one.is_not_applicable
    )
    return [one.key, one.label, one.status, says]


def bits(rings: str) -> str:
    """Four places to a hexadecimal digit, the last one filled up with places that have no ring."""
    filled = rings.ljust(-(-len(rings) // 4) * 4, "0")
    return "".join(f"{int(filled[at : at + 4], 2):x}" for at in range(0, len(filled), 4))


def signs(texts: Sequence[str]) -> tuple[list[str], str]:
    """The different texts, and a sign per place that points at one of them; all texts in a row if they are too many."""
    different = sorted(set(texts))
    if len(different) > len(SIGNS):
        return list(texts), ""
    sign_of = dict(zip(different, SIGNS, strict=False))
    return different, "".join(sign_of[text] for text in texts)
