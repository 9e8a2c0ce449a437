"""Lines of a return as the rows of a published entry: plain JSON values in the form that the ledger's contract names.

A line that says nothing, or whose district is in question, makes no row: it stays not known.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from data.fact_tables import NOT_STATED
from data.returns.faults import CellFault
from data.returns.lines.checks import is_public_of, stage_of, status_of
from data.returns.lines.lines import Line
from data.returns.values.narrative import KEPT
from data.returns.words.kinds import Kind

PLAN_DATES = ("drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on")


def payload_rows(kind: Kind, lines: Sequence[Line]) -> tuple[dict[str, Any], ...]:
    """The rows, in the order of the file."""
    return tuple(row for line in lines if (row := payload_row(kind, line)) is not None)


def payload_row(kind: Kind, line: Line) -> dict[str, Any] | None:
    """The row that a line makes, or None where it makes none."""
    return _BY_KIND[kind](line)


def told_as_kept(kind: Kind, lines: Sequence[Line], notes: Sequence[CellFault]) -> list[CellFault]:
    """The notes; of a row of which nothing is stored none says that its words are kept."""
    name = "status" if kind == "committees" else "stage"
    unstored = [line.fault(name, "", "") for line in lines if payload_row(kind, line) is None]
    places = {(one.sheet, one.cell) for one in unstored}
    not_kept = "and it is not kept: the row gives no status, and nothing of it is stored"
    return [
        replace(one, what=one.what.replace(KEPT, not_kept)) if (one.sheet, one.cell) in places else one for one in notes
    ]


def _plan(line: Line) -> dict[str, Any] | None:
    stage = stage_of(line)
    if stage is None or line.district_code is None:
        return None
    return {
        "district_code": line.district_code,
        "stage": stage,
        "is_public": is_public_of(line),
        **{name: _day(line, name) for name in PLAN_DATES},
        "remarks": line.values.get("remarks"),
    }


def _committee(line: Line) -> dict[str, Any] | None:
    status = status_of(line)
    if status is None or line.state_code is None or (line.district_code is None and line.written):
        return None
    is_of_district = line.district_code is not None
    seats = line.values.get("seats")
    return {
        "committee": "DEPC" if is_of_district else "SEPC",
        "state_code": line.state_code,
        "district_code": line.district_code,
        "status": status,
        "order_number": line.values.get("order_number"),
        "order_date": _day(line, "order_date"),
        "chair": line.values.get("chair"),
        "convener": line.values.get("convener"),
        "seats": list(seats) if isinstance(seats, tuple) else [],
        "last_meeting_on": _day(line, "last_meeting_on"),
        "remarks": line.values.get("remarks"),
    }


def _product(line: Line) -> dict[str, Any] | None:
    values = line.values
    if line.district_code is None or values.get("product_name") is None or values.get("scheme") is None:
        return None
    names = ("scheme", "product_name", "sector", "tier", "is_gi_tagged", "remarks")
    row = {"district_code": line.district_code} | {name: values.get(name) for name in names}
    return row if row["sector"] or "sector" in line.table.columns else row | {"sector": NOT_STATED}


def _export(line: Line) -> dict[str, Any] | None:
    if line.district_code is None or line.state_code is None or line.values.get("value") is None:
        return None
    names = ("financial_year", "period", "starts_on", "ends_on", "hs_code", "value", "unit", "remarks")
    return {
        "state_code": line.state_code,
        "district_code": line.district_code,
        "listed_district": line.written or line.district_code,
    } | {name: line.values.get(name) for name in names}


def _figure(line: Line) -> dict[str, Any] | None:
    texts = ("scheme", "measure", "unit", "out_of_unit", "source_kind", "house", "question_no", "document")
    return {
        **{name: line.values.get(name) for name in (*texts, "statement", "source")},
        "qualifier": line.values.get("qualifier") or "exact",
        "value": line.values.get("value"),
        "out_of_value": line.values.get("out_of_value"),
        "as_on_date": _day(line, "as_on_date"),
        "published_on": _day(line, "published_on"),
    }


def _day(line: Line, name: str) -> str | None:
    value = line.values.get(name)
    return value.isoformat() if isinstance(value, date) else None


_BY_KIND: dict[Kind, Callable[[Line], dict[str, Any] | None]] = {
    "plans": _plan,
    "committees": _committee,
    "products": _product,
    "exports": _export,
    "figures": _figure,
}
