"""What is laid down of each kind of published return: the table, the columns that a row of it fills, and how.

A column that holds what the entry says as the entry says it is compared by `data.value_proof`; the others follow from the entry
as a whole or from the table's own rules.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from data.stages import stage_and_publicity

Row = Mapping[str, Any]
NOT_STATED: Final = "Not stated"
"""The tier or sector of products in a list that has no column for it: not known, as the table asks it of every row."""


@dataclass(frozen=True)
class FactTable:
    """The table of one kind of return. `written` gives a row's columns by name, for an id of its own."""

    name: str
    columns: tuple[str, ...]
    written: Callable[[Row, str], dict[str, Any]]
    compared: Mapping[str, str]
    """Column to the field of the entry's row whose value it holds unchanged."""
    has_own_day: bool = False
    """Whether each row brings its own as-on date; else it is the return's."""
    of_document: bool = False
    """Whether each row also names its document, and the day on which the return was true."""


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


_PLAN: Final = (
    *(
        "district_code",
        "stage",
        "is_public",
        "drafted_on",
        "notified_on",
        "published_on",
        "under_way_on",
        "reviewed_on",
    ),
    "remarks",
)
_COMMITTEE: Final = (
    *("committee", "state_code", "district_code", "status", "order_number", "order_date", "chair", "convener", "seats"),
    *("last_meeting_on", "remarks"),
)
_PRODUCT: Final = (
    *("product_id", "scheme", "district_code", "product_name", "sector", "tier", "is_gi_tagged", "quality_note"),
    *("nodal_ministry", "listed_state", "listed_district"),
)
_EXPORT: Final = (
    *("export_id", "state_code", "district_code", "listed_district", "financial_year", "period", "hs_code", "value"),
    *("unit", "source_kind", "caveat", "starts_on", "as_on_date"),
)
_FIGURE: Final = (
    *("figure_id", "scheme", "measure", "qualifier", "value", "unit", "out_of_value", "out_of_unit", "as_on_date"),
    *("as_on_basis", "published_on", "source_kind", "house", "question_no", "document", "statement", "source"),
)


def with_stage(row: Row) -> Row:
    """A plan's row with stage and publicity told apart, as entries of older versions do not have them."""
    stage, is_public = stage_and_publicity(row)
    return {**row, "stage": stage, "is_public": is_public}


def _plan(row: Row, _: str) -> dict[str, Any]:
    settled = with_stage(row)
    return {name: settled.get(name) for name in _PLAN}


def _committee(row: Row, _: str) -> dict[str, Any]:
    return {name: row.get(name) for name in _COMMITTEE}


def _product(row: Row, row_id: str) -> dict[str, Any]:
    return {
        "product_id": row_id,
        "scheme": row["scheme"],
        "district_code": row["district_code"],
        "product_name": row["product_name"],
        "sector": row["sector"],
        "tier": row.get("tier") or NOT_STATED,
        "is_gi_tagged": row.get("is_gi_tagged"),
        "quality_note": row.get("remarks"),
        "nodal_ministry": "",
        "listed_state": "",
        "listed_district": "",
    }


def _export(row: Row, row_id: str) -> dict[str, Any]:
    given = {"export_id": row_id, "source_kind": "return", "caveat": row.get("remarks"), "as_on_date": row["ends_on"]}
    return {name: given.get(name, row.get(name)) for name in _EXPORT}


def _figure(row: Row, row_id: str) -> dict[str, Any]:
    given = {
        "figure_id": row_id,
        "as_on_basis": "as the return states",
        # A return need not say these, and the table asks them of every row.
        "source_kind": row.get("source_kind") or "not stated",
        "source": row.get("source") or "",
    }
    return {name: given.get(name, row.get(name)) for name in _FIGURE}


FACT_TABLES: Final[Mapping[str, FactTable]] = {
    "plans": FactTable("plan", _PLAN, _plan, _same(*_PLAN)),
    "committees": FactTable("committee", _COMMITTEE, _committee, _same(*_COMMITTEE)),
    "products": FactTable(
        "product", _PRODUCT, _product, _same("scheme", "district_code", "product_name", "sector", "is_gi_tagged")
    ),
    "exports": FactTable(
        "district_export",
        _EXPORT,
        _export,
        {name: name for name in _EXPORT if name not in {"export_id", "source_kind", "caveat", "as_on_date"}}
        | {"caveat": "remarks", "as_on_date": "ends_on"},
        has_own_day=True,
        of_document=True,
    ),
    "figures": FactTable(
        "published_figure",
        _FIGURE,
        _figure,
        _same(*(name for name in _FIGURE if name not in {"figure_id", "as_on_basis", "source_kind", "source"})),
        has_own_day=True,
    ),
}
"""One row per kind of return."""
