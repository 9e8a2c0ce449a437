"""What a brief is written from: the rows of every district asked once for a day, and the view of the places briefed on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final, Protocol, TypeVar

from analytics.changes.questions import CHANGING, Move, moves, register_changes
from analytics.changes.words import two_dates
from analytics.claims.counts import COUNTED, findings
from analytics.claims.questions import Claim, Finding, claims
from analytics.committees.questions import (
    DistrictCommittee,
    Seat,
    StateCommittee,
    district_committees,
    seats,
    state_committees,
)
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin
from analytics.exports.questions import ExportValue, export_values
from analytics.filters import Filters
from analytics.plans.questions import DistrictPlan, as_classes, district_plans
from analytics.products.questions import ListedProduct, products
from analytics.why.why import SUBJECTS
from analytics.words import listed
from data.stages import RECENT_DAYS
from data.store import Store

_BESIDE: Final = ("DEH", "ADP", "REGISTER")
"""Schemes whose published figures stand in a brief beside those of the chosen list."""


class InDistrict(Protocol):
    """Any row of a district."""

    @property
    def district_code(self) -> str:
        """Code of the Local Government Directory."""

    @property
    def state_code(self) -> int:
        """Code of its State or Union Territory."""


Row = TypeVar("Row", bound=InDistrict)


class BriefRows:
    """The rows of all districts as on a day, from which any number of briefs is narrowed; each question is asked once."""

    def __init__(self, store: Store, filters: Filters) -> None:
        self._store = store
        self._filters = filters.everywhere().of_all_products()
        self._classes: dict[str, tuple[DistrictClass, ...]] = {}
        self._moved: dict[str, tuple[Move, ...]] = {}

    @cached_property
    def plans(self) -> tuple[DistrictPlan, ...]:
        """The plan of every district."""
        return district_plans(self._store, self._filters)

    @cached_property
    def depcs(self) -> tuple[DistrictCommittee, ...]:
        """The committee of every district."""
        return district_committees(self._store, self._filters)

    @cached_property
    def sepcs(self) -> tuple[StateCommittee, ...]:
        """The committee of every State/UT."""
        return state_committees(self._store, self._filters)

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """The seats of a district's committee."""
        return seats(self._store, "DEPC")

    @cached_property
    def listed(self) -> tuple[ListedProduct, ...]:
        """The rows of the scheme's list."""
        return products(self._store, self._filters)

    @cached_property
    def published(self) -> tuple[Finding, ...]:
        """What was last published of each measure that rows of ours can count, with its verdict; national."""
        newest: dict[tuple[str, str], Claim] = {}
        for claim in claims(self._store, self._filters):
            is_beside = claim.scheme in (self._filters.scheme, *_BESIDE)
            if is_beside and claim.day and not claim.is_own and (claim.scheme, claim.measure) in COUNTED:
                newest.setdefault((claim.scheme, claim.measure), claim)
        return findings(self._store, self._filters, tuple(newest.values()))

    @cached_property
    def exports(self) -> tuple[ExportValue, ...]:
        """Every value of exports, each of its own document, unit and period."""
        return export_values(self._store, self._filters)

    @property
    def changed_since(self) -> date:
        """The day from which a brief counts changes: the period within which anything is recent."""
        return self._filters.as_on - timedelta(days=RECENT_DAYS)

    def moved(self, key: str) -> tuple[Move, ...]:
        """What moved in one of CHANGING since that day."""
        if key not in self._moved:
            changing, sides = CHANGING[key], two_dates(self._filters, self.changed_since)
            before, after = (changing.holdings(self._store, side, sides.after) for side in (sides.before, sides.after))
            changes = register_changes(self._store)
            self._moved[key] = moves(changing, before, after, changes, self._filters.as_known_on)
        return self._moved[key]

    def classes(self, measure: str) -> tuple[DistrictClass, ...]:
        """The class of every district for a measure of coverage."""
        if measure not in self._classes:
            self._classes[measure] = (
                as_classes(self.plans)
                if measure == "plan"
                else district_classes(self._store, self._filters, MEASURES[measure])
            )
        return self._classes[measure]


def brief_filters(filters: Filters, states: Iterable[int]) -> Filters:
    """The view of a brief: list, days and Aspirational Districts as chosen, for these States; a brief holds every product."""
    return replace(filters.of_all_products(), states=tuple(states))


@dataclass(frozen=True)
class BriefContext(ReplyContext):
    """The ground of one brief: its view, the rows it is narrowed from, and its districts where it is of some alone."""

    rows: BriefRows = field(compare=False)
    districts: tuple[str, ...] = ()

    def own(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Of the rows of all districts those briefed on."""
        return tuple(row for row in rows if self._holds(row.district_code, row.state_code))

    def _holds(self, district_code: str, state_code: int) -> bool:
        if self.filters.aspirational_only and district_code not in self._aspirational:
            return False
        if self.districts:
            return district_code in self.districts
        return not self.filters.states or state_code in self.filters.states

    @cached_property
    def _aspirational(self) -> frozenset[str]:
        return frozenset(row.district_code for row in self.rows.plans if row.is_aspirational)

    @cached_property
    def plans(self) -> tuple[DistrictPlan, ...]:
        """The plan of each district briefed on; their number is the base."""
        return self.own(self.rows.plans)

    @cached_property
    def depcs(self) -> tuple[DistrictCommittee, ...]:
        """The committee of each district briefed on."""
        return self.own(self.rows.depcs)

    @cached_property
    def sepcs(self) -> tuple[StateCommittee, ...]:
        """The committee of each State/UT in view; that only some districts are briefed on narrows none of them."""
        stored = self.filters.states
        return tuple(row for row in self.rows.sepcs if not stored or row.state_code in stored)

    @cached_property
    def listed(self) -> tuple[ListedProduct, ...]:
        """The rows of the scheme's list for the places briefed on."""
        return self.own(self.rows.listed)

    def classes(self, measure: str) -> tuple[DistrictClass, ...]:
        """The class of each district briefed on."""
        return self.own(self.rows.classes(measure))

    @property
    def is_of_one_state(self) -> bool:
        """Whether one State/UT is briefed on, or districts of one, so that the rows are districts without their State's name."""
        return len(self.filters.states) == 1

    @property
    def is_by_district(self) -> bool:
        """Whether the tables have a row for each district, and not for each State/UT."""
        return self.is_of_one_state or bool(self.districts)

    @cached_property
    def place(self) -> str:
        """The places in words: "India", "Bihar", "Araria and Gaya, Bihar"."""
        if not self.districts:
            names = [self.state_names[code] for code in self.filters.states]
            return listed(names, most=len(names)) or "India"
        by_state: dict[str, list[str]] = {}
        for row in self.rows.plans:
            if row.district_code in self.districts:
                by_state.setdefault(row.state_name, []).append(row.district_name)
        return "; ".join(f"{listed(names, most=len(names))}, {state}" for state, names in by_state.items())

    def sentence(self, scheme: str = "") -> str:
        """The view in words; districts, for which no filter is, are named."""
        if not self.districts:
            return super().sentence(scheme)
        subject = SUBJECTS.get(scheme, "") or self.filters.scheme
        only = ", Aspirational Districts only" if self.filters.aspirational_only else ""
        return f"{subject}, {self.place}{only}, {self.filters.days}"

    def count(self, label: str, value: int, base: int, **wording: Any) -> Origin:
        """A count of rows in view; one of single districts has no address, since no view of a page holds just those."""
        origin = super().count(label, value, base, **wording)
        return replace(origin, figure_id="") if self.districts else origin

    def counted_as(self, origin: Origin, value: int, scheme: str = "") -> Origin:
        """The origin with the number that the rows of the places briefed on give."""
        scheme = scheme or origin.scheme
        if not self.districts:
            return replace(origin, value=value, scheme=scheme)
        return replace(origin, value=value, scheme=scheme, figure_id="", view=self.sentence(origin.scheme))

    def listed_figure(self, key: str, value: int, base: int | None) -> Origin | None:
        """A figure of a list in view; `value` and `base` are what the rows give, which count where no question narrows so far.

        A list on record that names nothing here gives zero; no origin where no list is on record for the day.
        """
        origin = self.figure(key)
        if origin and not self.districts:
            return origin
        origin = origin or self.figure(key, states=())
        if origin is None:
            return None
        words = f"of {base} districts briefed on" if base is not None else origin.base
        return replace(self.counted_as(origin, value), base=words, base_value=base, view=self.sentence(origin.scheme))
