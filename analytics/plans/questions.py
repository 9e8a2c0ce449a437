"""Action plans: one answer per district, from which the ladder, the gap list and the State table are counted alike."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.coverage.questions import DistrictClass
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted, indian
from data.stages import ADOPTED, NONE, PLAN_STAGES, STAGES, from_stage, is_recent
from data.store import Store

APART: Final = {
    NONE: "No plan, on record",
    "statement": "Reported by State, particulars awaited",
    "not_known": "Not known",
}
"""What stands apart from the ladder."""
LADDER_LABELS: Final = {stage.key: stage.further for stage in PLAN_STAGES} | APART
"""The stages, each with the later ones, and what stands apart: one column of a table, one bar of a chart each."""
PUBLIC_LABEL: Final = "Of these public"
GAPS: Final = (NONE, STAGES[0], "stale", "statement", "not_known")
"""The kinds of gap. Each district falls into one at most."""
GAP_LABELS: Final = {
    "all": "All kinds",
    "none": "No plan, on record",
    "drafted": "Drafted, no notification on record",
    "stale": "Stale",
    "statement": "Reported by State, particulars awaited",
    "not_known": "Not known: ask the State",
}
"""The kinds of gap in words, and all of them together."""


class DistrictPlan(NamedTuple):
    """One row per current district in view.

    `stage` is none, a stage of the ladder, statement or not_known, and the map's class too; `is_public` a fact of its own,
    absent where nothing says whether the plan is public. `basis` is return, document (about the district itself) or
    statement (about all districts of a State), absent where nothing is said.
    `as_on_date` is the day of the newest return or document; the days of the stages come from returns. `is_product_listed`
    is absent where the scheme's list does not reach. `waiting_since` is the day of the stage that the district stands on,
    else the first day for which a return or document has it there; `days_waiting` are days from then to the as-on date.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    is_aspirational: bool | None
    area_id: str | None
    stage: str
    is_public: bool | None
    basis: str | None
    drafted_on: date | None
    notified_on: date | None
    published_on: date | None
    under_way_on: date | None
    reviewed_on: date | None
    as_on_date: date | None
    grade: str | None
    document: str | None
    row_ids: list[str]
    is_product_listed: bool | None
    committee: str
    waiting_since: date | None
    days_waiting: int | None

    @property
    def newest(self) -> date | None:
        """The newest day that anything on record of this plan carries."""
        days = (self.drafted_on, self.notified_on, self.published_on, self.under_way_on, self.reviewed_on)
        return max((day for day in (*days, self.as_on_date) if day), default=None)


class ShownByState(NamedTuple):
    """One row per district whose plan is public by nothing but a statement about the plans of its whole State."""

    district_code: str
    as_on_date: date | None
    grade: str | None
    document: str | None


class PlanSource(NamedTuple):
    """One row per source behind the plans in view, with the number of districts that rest on it."""

    title: str
    origin: str
    is_return: bool
    as_on_date: date | None
    districts: int


class Ladder(NamedTuple):
    """One row per group of districts: `reached` counts each stage with the later ones in it, the rest stands apart.

    `reached` follows STAGES. `public` are those at a stage whose plan is public, in whatever stage. `reached[0]`, `none`,
    `statement` and `not_known` add up to `base`.
    """

    state_code: int
    name: str
    base: int
    reached: tuple[int, ...]
    none: int
    statement: int
    not_known: int
    public: int

    @property
    def answered(self) -> int:
        """Districts of which it is known whether there is a plan."""
        return self.reached[0] + self.none

    def known_of(self, key: str) -> int:
        """Districts of which it is known whether they stand there: of a statement and of nothing known that is all."""
        return self.base if key in ("statement", "not_known") else self.answered

    def at(self, stage: str) -> int:
        """Districts in this stage or a later one."""
        return self.reached[STAGES.index(stage)]

    @property
    def sum_words(self) -> str:
        """That all districts are accounted for, as a sentence."""
        parts = (
            (self.at("drafted"), "at a stage"),
            (self.none, "without a plan, on record"),
            (self.statement, "reported by State, particulars awaited"),
            (self.not_known, "not known"),
        )
        return f"{' + '.join(f'{indian(n)} {words}' for n, words in parts)} = {counted(self.base, 'district')}."


def with_publicity(words: str, row: DistrictPlan) -> str:
    """The stage of a plan in words, and that the plan is public where it is: "Drafted, public"."""
    return f"{words}, public" if row.is_public else words


def district_plans(store: Store, filters: Filters) -> tuple[DistrictPlan, ...]:
    """Where the plan of every district in view stands; their number is the base."""
    return answer(store, DistrictPlan, "plans/district_plans", filters.values())


def shown_by_state(store: Store, filters: Filters) -> tuple[ShownByState, ...]:
    """The districts in view of which a statement says, for the whole State, that a portal carries the plans."""
    return answer(store, ShownByState, "plans/shown_by_state", filters.values())


def sources(store: Store, filters: Filters) -> tuple[PlanSource, ...]:
    """The evidence register, where it is used, then the returns, newest first."""
    return answer(store, PlanSource, "plans/sources", filters.values())


def on_ladder(rows: Sequence[DistrictPlan], stage: str) -> tuple[DistrictPlan, ...]:
    """Districts in this stage or a later one."""
    return tuple(row for row in rows if row.stage in from_stage(stage))


def ladder(rows: Sequence[DistrictPlan], name: str = "Total", state_code: int = 0) -> Ladder:
    """The ladder over these districts."""
    stages = [row.stage for row in rows]
    return Ladder(
        state_code,
        name,
        len(rows),
        tuple(sum(map(stages.count, from_stage(stage))) for stage in STAGES),
        stages.count(NONE),
        stages.count("statement"),
        stages.count("not_known"),
        sum(row.is_public is True for row in rows),
    )


def public_in_words(one: Ladder) -> str:
    """How many of the plans at a stage are public, which is a fact beside their stage."""
    if not one.answered:
        return f"{PUBLIC_LABEL}: not known."
    of = "by a portal that shows the plan or by a return; of the others nothing says so"
    return f"{PUBLIC_LABEL}: {indian(one.public)} of {indian(one.at(STAGES[0]))}, {of}."


def state_ladders(rows: Sequence[DistrictPlan]) -> tuple[Ladder, ...]:
    """The ladder of every State/UT among the rows, in their order."""
    grouped: dict[tuple[str, int], list[DistrictPlan]] = {}
    for row in rows:
        grouped.setdefault((row.state_name, row.state_code), []).append(row)
    return tuple(ladder(members, name, code) for (name, code), members in grouped.items())


def gap_of(row: DistrictPlan, as_on: date) -> str | None:
    """The kind of gap that a district falls into; none for a plan notified or further of which something recent is on record."""
    if row.stage not in ADOPTED:
        return row.stage
    return None if row.newest is not None and is_recent(row.newest, as_on) else "stale"


def gap_list(rows: Sequence[DistrictPlan], as_on: date, kind: str | None = None) -> tuple[DistrictPlan, ...]:
    """Districts with a gap, of one kind or of any: Aspirational first, then longest waiting, then by name."""
    found = [row for row in rows if (gap := gap_of(row, as_on)) and kind in (None, gap)]
    return tuple(
        sorted(
            found,
            key=lambda row: (
                not row.is_aspirational,
                row.days_waiting is None,
                -(row.days_waiting or 0),
                row.state_name,
                row.district_name,
            ),
        )
    )


def missing(row: DistrictPlan) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a plan rests on, product, committee and draft: those missing on record, and those not known."""
    lacks = (
        ("product", {False: "missing", None: "not known"}.get(row.is_product_listed)),
        (
            "committee",
            {"none": "missing", "not_known": "not known", "statement": "not known"}.get(row.committee),
        ),
        ("draft", {"none": "missing", "not_known": "not known", "statement": "not known"}.get(row.stage)),
    )
    return (
        tuple(name for name, how in lacks if how == "missing"),
        tuple(name for name, how in lacks if how == "not known"),
    )


def unsure_of_notice(rows: Sequence[DistrictPlan]) -> int:
    """Districts whose plan a document shows, which does not say whether it was notified."""
    return sum(row.basis == "document" and row.stage == "drafted" for row in rows)


def as_classes(rows: Sequence[DistrictPlan]) -> tuple[DistrictClass, ...]:
    """The same rows as the map of the measure "plan" takes them."""
    return tuple(
        DistrictClass(
            row.district_code,
            row.district_name,
            row.state_code,
            row.state_name,
            row.is_aspirational,
            row.area_id,
            row.stage,
            len(row.row_ids),
            row.as_on_date,
            row.grade,
            row.row_ids,
        )
        for row in rows
    )
