"""The gap lists that a letter to a State can rest on: plans by kind of gap, committees, products; and what each asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.committees.questions import DistrictCommittee, district_committees
from analytics.coverage.measures import MEASURES
from analytics.filters import Filters
from analytics.plans.questions import DistrictPlan, district_plans, gap_list
from data.store import Store

AWAITED: Final = "Information awaited"
_BASIS: Final = {"return": ", by a return", "document": ", by a document"}


class Gap(NamedTuple):
    """One row per district of a gap list, as a letter's annexure has it.

    `stored` is what is on record of it, in words; `own_count_on` the day of that return or document and `waiting_since` the
    first day for which the gap is known, each absent where none carries a day.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    is_aspirational: bool | None
    stored: str
    own_count_on: date | None
    waiting_since: date | None


@dataclass(frozen=True)
class GapList:
    """One gap list: `finding` and `request` are sentences of the letter; `{of}` stands where it names how many districts.

    `topic` is plan, depc or product, and `kind` the gap within it. `address` opens the same rows on the Why page, where one
    does.
    """

    topic: str
    kind: str
    label: str
    subject: str
    finding: str
    request: str
    figure_id: str = ""

    @property
    def key(self) -> str:
        """The list's name in links, files and the ledger."""
        return f"{self.topic}-{self.kind.replace('_', '-')}"


_PLAN: Final = "District Export Action Plans under Districts as Export Hubs (DEH)"
_DEPC: Final = "District Export Promotion Committees (DEPC) under Districts as Export Hubs (DEH)"
_PRODUCT: Final = "Selection of products of districts ({scheme})"
_LISTS: Final = (
    GapList(
        "plan",
        "none",
        "Plans: none, on record",
        f"{_PLAN}: plans to be drafted",
        "As on {as_on}, the return received says of {of} that no District Export Action Plan has been drafted.",
        "You are requested to get the plan of each district in the Annexure drafted through its District Export Promotion "
        "Committee, and to intimate the date by which the draft is expected.",
        "class.plan.none",
    ),
    GapList(
        "plan",
        "drafted",
        "Plans: drafted, no notification on record",
        f"{_PLAN}: plans to be notified",
        "As on {as_on}, a District Export Action Plan is on record for {of}, and no notification of it is on record.",
        "You are requested to furnish the number and date of the notification of each plan in the Annexure, or to intimate the "
        "date by which it is expected.",
    ),
    GapList(
        "plan",
        "stale",
        "Plans: no particulars of late",
        f"{_PLAN}: present position",
        "As on {as_on}, the District Export Action Plan of {of} is on record as notified or further, and no particulars of the "
        "last {days} days have been received.",
        "You are requested to intimate the present stage of each plan in the Annexure, and the dates on which it was published, "
        "taken up and last reviewed.",
    ),
    GapList(
        "plan",
        "statement",
        "Plans: reported by State, particulars awaited",
        f"{_PLAN}: papers of the districts",
        "As on {as_on}, the District Export Action Plan of {of} has been reported in a statement about the State as a whole; the "
        "particulars of the district itself are awaited.",
        "You are requested to furnish the plan of each district in the Annexure, or the order notifying it, with its date.",
        "class.plan.statement",
    ),
    GapList(
        "plan",
        "not_known",
        "Plans: information awaited",
        f"{_PLAN}: status district by district",
        "As on {as_on}, information on the District Export Action Plan of {of} is awaited. This is not taken to mean that there "
        "is none.",
        "You are requested to intimate for each district in the Annexure the stage of its plan (drafted, notified, under way or "
        "reviewed), or that there is none, and whether it is public, with dates and copies of the papers.",
        "class.plan.not_known",
    ),
    GapList(
        "depc",
        "none",
        "DEPCs: not constituted, by a return",
        f"{_DEPC}: committees to be constituted",
        "As on {as_on}, the return received says of {of} that the District Export Promotion Committee is not constituted.",
        "You are requested to get the committee of each district in the Annexure constituted, and to furnish the order with its "
        "number and date.",
        "class.depc.none",
    ),
    GapList(
        "depc",
        "statement",
        "DEPCs: reported by State, particulars awaited",
        f"{_DEPC}: orders of the districts",
        "As on {as_on}, the District Export Promotion Committee of {of} has been reported in a statement about the State as a "
        "whole; the particulars of the district itself are awaited.",
        "You are requested to furnish the order constituting the committee of each district in the Annexure, with its number and "
        "date, and to intimate the date of its last meeting.",
        "class.depc.statement",
    ),
    GapList(
        "depc",
        "not_known",
        "DEPCs: information awaited",
        f"{_DEPC}: status district by district",
        "As on {as_on}, information on the District Export Promotion Committee of {of} is awaited. This is not taken to mean that "
        "there is none.",
        "You are requested to intimate for each district in the Annexure whether its committee is constituted, with the number "
        "and date of the order and the date of its last meeting.",
        "class.depc.not_known",
    ),
    GapList(
        "product",
        "none",
        "Products: none in the list",
        _PRODUCT,
        "As on {as_on}, the {scheme} list, as available here, names no product for {of}.",
        "You are requested to intimate the product selected for each district in the Annexure, with the order of the State, or "
        "that none has been selected.",
        "class.identified.not_listed",
    ),
)
GAP_LISTS: Final = MappingProxyType({one.key: one for one in _LISTS})
"""Every gap list by its key, in the order of the page."""


@dataclass(frozen=True)
class Chase:
    """A gap list in a view: its rows, and how many districts in view each State/UT has, by code."""

    rows: tuple[Gap, ...]
    bases: Mapping[int, int]


def chase(store: Store, filters: Filters, key: str) -> Chase:
    """The gap list of this key, by State/UT; within one, Aspirational Districts first, then by name."""
    gap = GAP_LISTS[key]
    every: Sequence[DistrictPlan | DistrictCommittee] = (
        district_committees(store, filters) if gap.topic == "depc" else district_plans(store, filters)
    )
    bases = Counter(row.state_code for row in every)
    return Chase(tuple(sorted(_wanting(gap, every, filters), key=_order)), MappingProxyType(bases))


def _order(row: Gap) -> tuple[str, bool, str]:
    return row.state_name, not row.is_aspirational, row.district_name


def _wanting(gap: GapList, every: Sequence[DistrictPlan | DistrictCommittee], filters: Filters) -> list[Gap]:
    if gap.topic == "depc":
        return [_of_committee(row) for row in every if isinstance(row, DistrictCommittee) and row.class_key == gap.kind]
    plans = [row for row in every if isinstance(row, DistrictPlan)]
    if gap.topic == "product":
        return [
            Gap(*_place(row), "No product in the list", None, None) for row in plans if row.is_product_listed is False
        ]
    return [_of_plan(row) for row in gap_list(plans, filters.as_on, gap.kind)]


def _place(row: DistrictPlan | DistrictCommittee) -> tuple[str, str, int, str, bool | None]:
    return row.district_code, row.district_name, row.state_code, row.state_name, row.is_aspirational


def _of_plan(row: DistrictPlan) -> Gap:
    return Gap(*_place(row), _stored("plan", row.stage, row.basis), row.as_on_date, row.waiting_since)


def _of_committee(row: DistrictCommittee) -> Gap:
    # Since when a committee is wanting no return tells.
    return Gap(*_place(row), _stored("depc", row.class_key, row.basis), row.as_on_date, None)


def _stored(measure: str, class_key: str, basis: str | None) -> str:
    """What is on record in words; a label that names its basis itself takes no second one."""
    label = MEASURES[measure].class_of(class_key).label
    if class_key == "not_known":
        return AWAITED
    return label if ", by a" in label or class_key == "statement" else f"{label}{_BASIS.get(basis or '', '')}"
