"""What the books hold where a return comes in: files received, returns published, and the rows that a return would change.

All of it is asked of the present state of the books: whoever publishes must see what is held now, not what was held on an
earlier day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from analytics.question import answer
from data.returns.kinds import Kind
from data.store import Store


class ReceivedFile(NamedTuple):
    """One row per file received, newest first. `recorded_at` is in UTC; `published_as` the entry in force that rests on it."""

    sequence: int
    recorded_at: datetime
    actor: str
    file_name: str
    file_sha256: str
    published_as: int | None


class Publication(NamedTuple):
    """One row per return published, newest first. `undone_by` is the entry that took it back, `reason` its words."""

    sequence: int
    recorded_at: datetime
    actor: str
    kind: str
    states: list[int]
    row_count: int
    as_on_date: date
    grade: str
    document: str
    document_number: str
    document_date: date
    sent_by: str
    file_name: str
    undone_by: int | None
    reason: str | None


class StoredPlan(NamedTuple):
    """One row per current district whose plan is in a stage, or on record has none."""

    district_code: str
    stage: str
    is_public: bool | None
    drafted_on: date | None
    notified_on: date | None
    published_on: date | None
    under_way_on: date | None
    reviewed_on: date | None
    remarks: str | None


class StoredCommittee(NamedTuple):
    """One row per committee of which something of its own is held; `district_code` is absent for a State's SEPC."""

    committee: str
    state_code: int
    district_code: str | None
    status: str
    order_number: str | None
    order_date: date | None
    chair: str | None
    convener: str | None
    seats: list[int]
    last_meeting_on: date | None
    remarks: str | None


class StoredProduct(NamedTuple):
    """One row per product that a scheme's list names for a district."""

    scheme: str
    district_code: str
    product_name: str
    sector: str | None
    tier: str | None
    is_gi_tagged: bool | None
    remarks: str | None


class StoredFigure(NamedTuple):
    """One row per published figure."""

    scheme: str
    measure: str
    qualifier: str
    value: int | None
    unit: str | None
    out_of_value: int | None
    out_of_unit: str | None
    as_on_date: date | None
    published_on: date | None
    source_kind: str
    house: str | None
    question_no: str | None
    document: str
    statement: str
    source: str


_HELD: dict[Kind, tuple[type[StoredPlan | StoredCommittee | StoredProduct | StoredFigure], str]] = {
    "plans": (StoredPlan, "log/held_plans"),
    "committees": (StoredCommittee, "log/held_committees"),
    "products": (StoredProduct, "log/held_products"),
    "figures": (StoredFigure, "log/held_figures"),
}


def received_files(store: Store) -> tuple[ReceivedFile, ...]:
    """Every file received, newest first."""
    return answer(store, ReceivedFile, "log/received_files", {})


def publications(store: Store) -> tuple[Publication, ...]:
    """Every return published, newest first, those taken back included."""
    return answer(store, Publication, "log/publications", {})


def stored_rows(store: Store, kind: Kind, as_on: date, schemes: Sequence[str] = ()) -> tuple[Mapping[str, Any], ...]:
    """The rows in force as on a day, in the form that a published return has them: days as texts.

    `schemes` are the product lists in question; for other kinds it says nothing.
    """
    row_type, question = _HELD[kind]
    required = schemes if kind == "products" else ("",)
    return tuple(
        {name: value.isoformat() if isinstance(value, date) else value for name, value in row._asdict().items()}
        for scheme in required
        for row in answer(store, row_type, question, {"as_on": as_on, "scheme": scheme})
    )
