"""What is known of one district, or of one State and its districts, gathered from the questions that every page asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from analytics.committees.questions import (
    CommitteeFact,
    DistrictCommittee,
    Seat,
    StateCommittee,
    district_committees,
    documents,
    seats,
    state_committees,
)
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import (
    ClusterRow,
    DistrictClass,
    EvidenceRow,
    ProductRow,
    SourceFile,
    StateCounts,
    district_classes,
    rows_behind,
    sources,
    state_counts,
)
from analytics.exports.questions import ExportValue, export_values, of_release, releases
from analytics.filters import SCHEMES, Filters
from analytics.places.lineage import Relation, relations
from analytics.plans.questions import DistrictPlan, district_plans
from analytics.products.questions import ListedProduct
from analytics.products.questions import products as listed_products
from analytics.profiles.questions import (
    Change,
    DehProduct,
    GiNames,
    KnownDistrict,
    deh_products,
    gi_names,
    known_districts,
    last_changes,
)
from data.store import Store

RANKED: Final = ("identified", "gi", "depc", "plan")
"""Measures by which a State's place among the others is told."""
_CLUSTERS: Final = ("cluster-agricultural", "cluster-toy", "cluster-town")


@dataclass(frozen=True)
class Listed:
    """What one product list says of a district: its class, and its rows.

    `held_on` is the day of the list as it reaches the State, absent where it carries none; `file` is where it is from.
    """

    scheme: str
    place: DistrictClass
    rows: tuple[ProductRow, ...]
    own_count_on: date | None
    file: SourceFile
    is_reached: bool
    """Whether the list reaches the State."""


@dataclass(frozen=True)
class DistrictProfile:
    """All that is on record of one district as on a day."""

    filters: Filters
    district: KnownDistrict
    aspirational: DistrictClass
    plan: DistrictPlan
    committee: DistrictCommittee
    seats: tuple[Seat, ...]
    lists: tuple[Listed, ...]
    deh: tuple[DehProduct, ...]
    gi: GiNames
    clusters: tuple[ClusterRow, ...]
    relations: tuple[Relation, ...]
    changes: tuple[Change, ...]
    exports: tuple[ExportValue, ...]
    facts: tuple[EvidenceRow, ...]
    """The rows behind plan and committee, each with its document."""


@dataclass(frozen=True)
class Rank:
    """A State's place among the others by one measure.

    `counts` are its districts; `rank` is its place, by the share of all its districts, among the `among` States/UTs of whose
    every district yes or no is known, shared with `ties` others. Where some are not known the share is not, and no rank is.
    """

    measure: Measure
    counts: StateCounts
    rank: int | None
    among: int
    ties: int


@dataclass(frozen=True)
class StateProfile:
    """All that is on record of one State and its districts as on a day."""

    filters: Filters
    state_code: int
    state_name: str
    known: tuple[KnownDistrict, ...]
    committee: StateCommittee
    plans: tuple[DistrictPlan, ...]
    committees: tuple[DistrictCommittee, ...]
    products: tuple[DistrictClass, ...]
    places: tuple[Rank, ...]
    gi: GiNames
    relations: tuple[Relation, ...]
    files: tuple[SourceFile, ...]
    documents: tuple[CommitteeFact, ...]
    """The rows behind the State's own committee."""
    exports: tuple[ExportValue, ...]
    """The values of its fullest release, largest first; none where none is on record."""
    outside: tuple[ListedProduct, ...]
    """The rows of the list for districts that the register no longer holds: no district of the table has them."""
    is_aspirational_held: bool
    """Whether NITI Aayog's list is on record for the day: before it, nobody is known to be on it."""


def of_place(filters: Filters, state_code: int) -> Filters:
    """The two dates and the list of the view, for one State; what narrows products or districts does not apply."""
    return replace(filters.national(filters.scheme), states=(state_code,))


def district_profile(store: Store, filters: Filters, code: str) -> DistrictProfile:
    """The profile of a district by its code, if it was in the register on the as-on date; else StopIteration."""
    district = next(row for row in known_districts(store, filters) if row.district_code == code)
    seen = of_place(filters, district.state_code)

    def own(rows: Sequence[DistrictClass]) -> DistrictClass:
        return next(row for row in rows if row.district_code == code)

    lists = []
    for scheme in SCHEMES:
        classes = district_classes(store, replace(seen, scheme=scheme), MEASURES["identified"])
        rows = rows_behind(store, MEASURES["identified"], [own(classes)])
        lists.append(
            Listed(
                scheme=scheme,
                place=own(classes),
                rows=tuple(row for row in rows if isinstance(row, ProductRow)),
                own_count_on=max((row.as_on_date for row in classes if row.as_on_date), default=None),
                file=sources(store, MEASURES["identified"], scheme)[0],
                is_reached=any(row.class_key != "not_known" for row in classes),
            )
        )
    clusters = [
        row
        for key in _CLUSTERS
        for row in rows_behind(store, MEASURES[key], [own(district_classes(store, seen, MEASURES[key]))])
    ]
    return DistrictProfile(
        filters=seen,
        district=district,
        aspirational=own(district_classes(store, seen, MEASURES["aspirational"])),
        plan=next(row for row in district_plans(store, seen) if row.district_code == code),
        committee=next(row for row in district_committees(store, seen) if row.district_code == code),
        seats=seats(store, "DEPC"),
        lists=tuple(lists),
        deh=tuple(row for row in deh_products(store, seen) if row.district_code == code),
        gi=gi_names(store, seen)[0],
        clusters=tuple(row for row in clusters if isinstance(row, ClusterRow)),
        relations=related(relations(store), code, seen.as_on),
        exports=tuple(row for row in export_values(store, seen) if row.district_code == code),
        changes=last_changes(store, seen, code),
        facts=tuple(
            row
            for key in ("plan", "depc")
            for row in rows_behind(store, MEASURES[key], [own(district_classes(store, seen, MEASURES[key]))])
            if isinstance(row, EvidenceRow)
        ),
    )


def related(rows: Sequence[Relation], district_code: str, day: date) -> tuple[Relation, ...]:
    """Creations and abolitions by a day that made, ended or divided a district."""
    return tuple(row for row in rows if district_code in (row.district_code, row.other_code) and row.is_by(day))


def state_profile(store: Store, filters: Filters, state_code: int) -> StateProfile:
    """The profile of a State or Union Territory."""
    seen = of_place(filters, state_code)
    everywhere = replace(seen, states=())
    committee = state_committees(store, seen)[0]
    products = district_classes(store, seen, MEASURES["identified"])
    return StateProfile(
        filters=seen,
        state_code=state_code,
        state_name=committee.state_name,
        known=tuple(row for row in known_districts(store, seen) if row.state_code == state_code),
        committee=committee,
        plans=district_plans(store, seen),
        committees=district_committees(store, seen),
        products=products,
        places=tuple(
            place_among(MEASURES[key], district_classes(store, everywhere, MEASURES[key]), state_code) for key in RANKED
        ),
        gi=gi_names(store, seen)[0],
        relations=tuple(row for row in relations(store) if row.state_code == state_code and row.is_by(seen.as_on)),
        files=sources(store, MEASURES["identified"], seen.scheme),
        documents=documents(store, [committee]),
        exports=_fullest_release(store, seen),
        outside=tuple(row for row in listed_products(store, seen) if not row.is_current_district),
        is_aspirational_held=all(
            row.class_key != "not_known" for row in district_classes(store, seen, MEASURES["aspirational"])
        ),
    )


def _fullest_release(store: Store, seen: Filters) -> tuple[ExportValue, ...]:
    found = releases(store, seen)
    return of_release(export_values(store, seen), found[0]) if found else ()


def place_among(measure: Measure, rows: Sequence[DistrictClass], state_code: int) -> Rank:
    """A State's place by the share of its districts that have what the measure asks; equal shares hold one place.

    Districts that cannot be asked stand in no share.
    """
    states = state_counts(measure, rows)
    own = next(one for one in states if one.state_code == state_code)
    ranked = [one for one in states if one.is_all_answered]
    if own not in ranked:
        return Rank(measure, own, None, len(ranked), 0)
    # Shares are compared as products of whole numbers: 1 of 3 and 2 of 6 are the same place.
    better = sum(_beats(one, own) for one in ranked)
    ties = sum(not _beats(one, own) and not _beats(own, one) for one in ranked) - 1
    return Rank(measure, own, better + 1, len(ranked), ties)


def _beats(one: StateCounts, other: StateCounts) -> bool:
    return one.having * other.answered > other.having * one.answered
