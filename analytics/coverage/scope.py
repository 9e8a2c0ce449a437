"""Coverage of one scope as one resource: the class, count, day and ring of every district for every measure.

A scope is what the store is asked for: scheme, day and products. States, Aspirational Districts only, level and State in
focus are chosen among its districts by whoever reads it. It is written by the same questions as every table, holds no
colour and no outline, and never changes for one state of the store: whoever has it once needs it no second time.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from analytics.coverage.measures import MEASURES, Class, Measure
from analytics.coverage.questions import BANDS, DistrictClass, district_classes, state_classes
from analytics.filters import SCHEMES, Filters
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
Rows = Sequence[DistrictClass]


@cache
def written_by() -> str:
    """A mark of the questions and words of coverage: what they write is another thing once they change."""
    here = Path(__file__).parent
    files = sorted([*here.glob("*.py"), *here.glob("sql/*.sql")])
    return hashlib.sha256(b"".join(one.read_bytes() for one in files)).hexdigest()[:8]


def asked_of(filters: Filters, measure: Measure) -> Filters:
    """The filters with which a measure is asked for its scope: everywhere, and of every product where it has none."""
    everywhere = filters.everywhere()
    return everywhere if measure.by_products else replace(everywhere.of_all_products(), scheme=SCHEMES[0])


def coverage_scope(store: Store, filters: Filters) -> bytes:
    """The whole scope as JSON, compressed: the same bytes for the same store and filters."""
    content = scope_content(
        filters, MEASURES.values(), lambda one: district_classes(store, asked_of(filters, one), one)
    )
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return gzip.compress(written, 9, mtime=0)


def scope_content(filters: Filters, measures: Iterable[Measure], rows_of: Callable[[Measure], Rows]) -> dict[str, Any]:
    """The scope with some of its measures; `rows_of` gives the class of every district, in any order."""
    content: dict[str, Any] = {}
    for measure in measures:
        rows = sorted(rows_of(measure), key=lambda row: int(row.district_code))
        content = content or _districts(rows) | {"register": filters.register, "measures": {}}
        content["measures"][measure.key] = _of_measure(measure.of(filters), rows)
    return content


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


def _of_measure(measure: Measure, rows: Rows) -> dict[str, Any]:
    keys = [one.key for one in measure.classes]
    return {
        "label": measure.label,
        "rule": measure.rule,
        "having": measure.having,
        "unknown": measure.unknown_reason,
        "subject": measure.subject,
        "classes": [_class(one) for one in measure.classes],
        "of": "".join(SIGNS[keys.index(row.class_key)] for row in rows),
        "items": [*_ITEMS[measure.rows], *signs([str(row.item_count or "") for row in rows])],
        # The day of a fact without a grade is none.
        "days": signs(
            ["-" if not row.grade else dotted(row.as_on_date) if row.as_on_date else "" for row in rows],
        ),
        "is_hovered": measure.by_products,
        "states": [_class(one) for one in state_classes(measure)],
        "bands": [least for least, _ in BANDS] if measure.key == "number" else [],
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
