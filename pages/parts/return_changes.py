"""What a return would change, in words: the kinds of change, the national counts, and a row of a return in a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import pandas as pd

from analytics.plans.questions import APART
from analytics.why.why import LADDER
from data.export_units import UNIT
from data.returns.difference import Change
from data.returns.names.names import Register
from data.returns.words.kinds import KIND, Kind
from data.stages import NONE

CHANGES: Final = {"new": "New", "changed": "Changed", "unchanged": "Unchanged", "dropped": "Not in the return"}
COUNTS: Final = {
    NONE: APART[NONE],
    **LADDER,
    "public": "Plans public",
    "export values": "Values of exports by returns, of these periods",
    "districts with exports": "Districts with such a value",
    "figures": "Published figures",
}
"""The national counts that a return changes, in words."""


def about(one: Change, kind: Kind, register: Register) -> str:
    """What a row is about: its district, of exports with period, code and unit too."""
    row = one.after or one.before or {}
    code = row.get("district_code")
    name = register.title.get(str(code), str(code)) if code else ""
    if kind == "committees":
        return f"{row['committee']} {name}".strip()
    if kind == "exports":
        goods = f", HS {row['hs_code']}" if row.get("hs_code") else ""
        return f"{name}, {row['financial_year']}, {row['period']}{goods}, {UNIT[str(row['unit'])].words}"
    return name or one.subject


def statement(row: Mapping[str, object] | None, one: Change, kind: Kind) -> str:
    """The fields of a row that differ, or the one that stands for it; blank where there is no row."""
    if row is None:
        return ""
    names = one.fields or (KIND[kind].shown_field,)
    return "; ".join(f"{name.replace('_', ' ')}: {_value(row.get(name))}" for name in names)


def remarks_table(remarks: Iterable[Sequence[str]], heading: str) -> pd.DataFrame:
    """One row per remark, or row unlike all others, of a return: each is its place, what its row says, and its text, under `heading`."""
    rows = [(text, row or "stands outside the rows", place) for place, row, text in remarks]
    return pd.DataFrame(rows, columns=[heading, "What its row says", "Cell"])


def left_out(kind: Kind | None) -> str:
    """What becomes of a row that the return does not name."""
    return "is gone with it" if kind and KIND[kind].replaces else "stays as it is"


def _value(value: object) -> str:
    if value is None or value == []:
        return "blank"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
