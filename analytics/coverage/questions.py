"""Coverage: one class per district for a measure, counted by class and by State, and the rows behind any class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, Protocol

from analytics.coverage.measures import Class, Measure
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import indian, known_part, known_share_pct
from data.store import Store


class DistrictClass(NamedTuple):
    """One row per current district in view.

    `item_count` is the number of rows behind the class, `row_ids` names them; `as_on_date` is the newest date among
    them and absent where no row gives one; `grade` is the strongest evidence grade among them.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    is_aspirational: bool | None
    area_id: str | None
    class_key: str
    item_count: int
    as_on_date: date | None
    grade: str | None
    row_ids: list[str]


class NamedCluster(NamedTuple):
    """One row per export cluster or town that a document names, of the place as the document writes it."""

    cluster_id: str
    state_code: int
    state_name: str
    district_code: str | None
    district_name: str | None
    listed_place: str
    kind: str
    product: str | None
    as_on_date: date | None
    grade: str | None
    document: str


class Resting(Protocol):
    """Anything that names the facts it rests on."""

    @property
    def row_ids(self) -> Sequence[str]:
        """Names of facts."""


class ClassCount(NamedTuple):
    """One row per class of a measure: districts in it, of them those without an outline on the map."""

    class_key: str
    label: str
    districts: int
    without_outline: int


class StateCounts(NamedTuple):
    """One row per State/UT in view: its districts, those that have what the measure asks, and the count per class.

    `answered` are those of which yes or no is known: where it is 0, `having` says nothing.
    `not_applicable` are those that cannot be asked.
    """

    state_code: int
    state_name: str
    district_count: int
    having: int
    item_count: int
    by_class: dict[str, int]
    answered: int
    not_applicable: int = 0

    @property
    def is_all_answered(self) -> bool:
        """Whether yes or no is known of every district that can be asked, and of one at least."""
        return self.answered > 0 and self.unanswered == 0

    @property
    def applicable(self) -> int:
        """Districts that can be asked: the base of its share and of its part."""
        return self.district_count - self.not_applicable

    @property
    def unanswered(self) -> int:
        """Districts that can be asked, and of which neither yes nor no is known."""
        return self.applicable - self.answered

    @property
    def share_pct(self) -> float | None:
        """Per cent of its districts that can be asked which have what is asked; none where nothing is known."""
        return known_share_pct(self.having, self.answered, self.applicable)

    @property
    def part(self) -> str:
        """How many of its districts that can be asked have what is asked, "3 of 12", or that it is not known."""
        return known_part(self.having, self.answered, self.applicable)

    @property
    def apart(self) -> str:
        """How many of its districts cannot be asked, to stand behind the part: "; 3 not applicable"; blank for none."""
        return f"; {indian(self.not_applicable)} not applicable" if self.not_applicable else ""


class WithoutOutline(NamedTuple):
    """One row per current district that the shipped outline does not draw by itself."""

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    parent_names: str
    note: str | None
    valid_from: date | None


class ProductRow(NamedTuple):
    """One row per product that a scheme's list names for a district."""

    state_name: str
    district_name: str
    product_name: str
    sector: str
    tier: str
    is_gi_tagged: bool | None
    scheme: str
    as_on_date: date | None
    grade: str
    document: str
    source: str


class EvidenceRow(NamedTuple):
    """One row per fact that a public document states; `scope` tells how far the document reaches."""

    state_name: str
    district_name: str | None
    fact: str
    scope: str
    statement: str
    document: str
    fact_date: date | None
    published_on: date | None
    grade: str
    source: str
    caveat: str | None


class ClusterRow(NamedTuple):
    """One row per export cluster that a document names."""

    state_name: str
    district_name: str | None
    listed_place: str
    kind: str
    product: str | None
    as_on_date: date | None
    grade: str
    document: str
    source: str
    caveat: str | None


class ExportRow(NamedTuple):
    """One row per value of a district's exports, in the unit of its document."""

    state_name: str
    district_name: str
    financial_year: str
    period: str
    value: float
    unit: str
    document: str
    published_on: date | None
    grade: str
    source: str
    caveat: str | None


class AspirationalRow(NamedTuple):
    """One row per district of NITI Aayog's list."""

    state_name: str
    district_name: str
    serial_no: int
    listed_name: str
    list_version: str
    as_on_date: date
    grade: str
    document: str
    source: str


class SourceFile(NamedTuple):
    """One row per reference file behind a measure; `as_on_date` is absent where its rows carry their own."""

    title: str
    origin: str
    licence: str
    file: str
    as_on_date: date | None


_FILES = {
    "evidence": "public_evidence.csv",
    "cluster": "export_clusters.csv",
    "export": "district_export_values.csv",
    "aspirational": "aspirational_districts.csv",
}
_LISTS = {"ODOP": "odop_products.csv", "PMFME-ODOP": "pmfme_products.csv"}

_ROWS: dict[str, type[ProductRow | EvidenceRow | ClusterRow | ExportRow | AspirationalRow]] = {
    "product": ProductRow,
    "evidence": EvidenceRow,
    "cluster": ClusterRow,
    "export": ExportRow,
    "aspirational": AspirationalRow,
}


def clusters_named(store: Store, filters: Filters, kinds: Sequence[str]) -> tuple[NamedCluster, ...]:
    """The clusters or towns of these kinds that documents name by the day, of the States in view: never known to be all."""
    return answer(store, NamedCluster, "coverage/clusters_named", filters.values() | {"kinds": list(kinds)})


def district_classes(store: Store, filters: Filters, measure: Measure) -> tuple[DistrictClass, ...]:
    """The class of every district in view; their number is the base."""
    values = filters.values() | {name: list(v) if isinstance(v, tuple) else v for name, v in measure.values}
    return answer(store, DistrictClass, f"coverage/{measure.question}", values)


def in_view(rows: Sequence[DistrictClass], filters: Filters) -> tuple[DistrictClass, ...]:
    """Of the classes of every district those that the filters leave in view.

    The same rows as asking for that view: a district's class does not depend on which other districts are shown.
    """
    return tuple(
        row
        for row in rows
        if (not filters.states or row.state_code in filters.states)
        and (not filters.aspirational_only or row.is_aspirational)
    )


def rows_behind(store: Store, measure: Measure, rows: Sequence[Resting]) -> tuple[NamedTuple, ...]:
    """The facts behind these districts' classes, each with its document."""
    ids = [row_id for row in rows for row_id in row.row_ids]
    return answer(store, _ROWS[measure.rows], f"coverage/{measure.rows}_rows", {"ids": ids})


def sources(store: Store, measure: Measure, scheme: str) -> tuple[SourceFile, ...]:
    """The files that the measure's facts and its base come from."""
    files = [_FILES.get(measure.rows, _LISTS[scheme]), "districts.csv"]
    return answer(store, SourceFile, "coverage/sources", {"files": files})


def without_outline(store: Store, filters: Filters) -> tuple[WithoutOutline, ...]:
    """Current districts in view that have no outline, with their parents where a source names them."""
    return answer(store, WithoutOutline, "coverage/without_outline", filters.values())


def class_counts(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[ClassCount, ...]:
    """Districts per class in the measure's order; the counts sum to the number of rows."""
    total = Counter(row.class_key for row in rows)
    absent = Counter(row.class_key for row in rows if row.area_id is None)
    return tuple(ClassCount(c.key, c.label, total[c.key], absent[c.key]) for c in measure.classes_for(total))


def state_counts(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[StateCounts, ...]:
    """The same rows counted by State, in the order of the rows."""
    counting = {c.key for c in measure.classes if c.counts}
    apart = {c.key for c in measure.classes if c.is_not_applicable}
    answering = {c.key for c in measure.classes if c.answers}
    grouped: dict[int, list[DistrictClass]] = {}
    for row in rows:
        grouped.setdefault(row.state_code, []).append(row)
    return tuple(
        StateCounts(
            code,
            members[0].state_name,
            len(members),
            sum(row.class_key in counting for row in members),
            sum(row.item_count for row in members if row.class_key in counting),
            dict(Counter(row.class_key for row in members)),
            sum(row.class_key in answering for row in members),
            sum(row.class_key in apart for row in members),
        )
        for code, members in grouped.items()
    )


def total(states: Sequence[StateCounts]) -> StateCounts:
    """All States in view as one row; its code is 0, which no State has."""
    by_class: Counter[str] = Counter()
    for state in states:
        by_class.update(state.by_class)
    return StateCounts(
        0,
        "Total",
        sum(state.district_count for state in states),
        sum(state.having for state in states),
        sum(state.item_count for state in states),
        dict(by_class),
        sum(state.answered for state in states),
        sum(state.not_applicable for state in states),
    )


_EVERY = Class("every", "Every district", "deep", counts=True)
_HALF = Class("half", "Half of the districts or more", "done", counts=True)
_SOME = Class("some", "Fewer than half", "partly", counts=True)
_NONE = Class("none", "No district", "none", denies=True)
_NONE_BY_RETURNS = replace(_NONE, only_by_returns=True)
_STATEMENT = Class("statement", "Reported by State, particulars awaited", "statement")
_NOT_KNOWN = Class("not_known", "Not known", "not_known", is_known=False)
BANDS = (
    (50, Class("fifty", "50 and more", "count_4", counts=True)),
    (25, Class("twenty_five", "25 to 49", "count_3", counts=True)),
    (10, Class("ten", "10 to 24", "count_2", counts=True)),
    (1, Class("one", "1 to 9", "count_1", counts=True)),
)
_ZERO = Class("zero", "0", "none", denies=True)


def state_classes(measure: Measure) -> tuple[Class, ...]:
    """The classes that a State can fall into for a measure, in order; one that only returns fill may be left out while empty."""
    if measure.key == "number":
        return (*(band for _, band in BANDS), _ZERO, _NOT_KNOWN)
    of_statements = any(c.key == "statement" for c in measure.classes)
    middle = (_STATEMENT, _NONE_BY_RETURNS) if of_statements else (_NONE,)
    return (_EVERY, _HALF, _SOME, *middle, _NOT_KNOWN)


def state_class(measure: Measure, state: StateCounts) -> Class:
    """The class of one State: its share of districts that have what the measure asks, or its number of products."""
    if measure.key == "number" and state.answered:
        return next((band for least, band in BANDS if state.item_count >= least), _ZERO)
    if state.having:
        whole = state.having == state.applicable
        return _EVERY if whole else _HALF if 2 * state.having >= state.applicable else _SOME
    if state.by_class.get("statement"):
        return _STATEMENT
    return _NONE if state.is_all_answered else _NOT_KNOWN
