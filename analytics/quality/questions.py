"""Quality: how complete the rows are by State and field, and the rows that offend each named rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from analytics.claims.counts import plan_findings
from analytics.claims.questions import BORNE_OUT
from analytics.claims.words import subject
from analytics.filters import Filters
from analytics.quality.rules import Rule
from analytics.question import answer
from data.store import Store


class Offence(NamedTuple):
    """One row per offence as a rule's SQL returns it; `days` is the number that the rule judged by, where it is one.

    `row_ids` are keys of the facts behind it, `row_source_id` the source of the row where there are none.
    """

    state_name: str | None
    district_name: str | None
    subject: str
    finding: str
    as_on_date: date | None
    days: int | None
    grade: str | None
    row_source_id: str
    row_ids: list[str]


class DocumentOf(NamedTuple):
    """One row per document behind offences: `key` as an offence names it, the entry of the log if it came as a return."""

    key: str
    document: str
    entry_number: int | None
    source: str


class Breach(NamedTuple):
    """One row per offence with its rule and its document."""

    rule: Rule
    state_name: str | None
    district_name: str | None
    subject: str
    finding: str
    as_on_date: date | None
    days: int | None
    grade: str | None
    entry_number: int | None
    document: str
    source: str

    @property
    def title(self) -> str:
        """The rule's title."""
        return self.rule.title


class LookedAt(NamedTuple):
    """One row: how many rows in view each rule looked at."""

    notified_plans: int
    notified_by_return: int
    plans_by_return: int
    meeting_by_return: int
    orders: int
    dated_words: int
    undated_words: int
    figures_with_whole: int
    plan_figures: int
    returns: int
    product_rows: int
    export_values: int

    def of(self, rule: Rule) -> int:
        """The rows that a rule looked at."""
        return int(getattr(self, rule.looked_at))


class DistrictFields(NamedTuple):
    """One row per district in view: whether each field is on record; absent where the district cannot have it.

    `plan_class` and `depc_class` are classes of the measures plan and depc. A status known by a statement about all
    districts counts as known.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    is_aspirational: bool | None
    plan_class: str
    depc_class: str
    has_product: bool | None
    has_depc_status: bool
    has_plan_status: bool
    has_stage_day: bool | None
    has_order: bool | None
    has_meeting_day: bool | None


@dataclass(frozen=True)
class Field:
    """One field that is judged: its name in DistrictFields, its heading, a short one, and in words what can have it."""

    name: str
    heading: str
    short: str
    base: str

    def of(self, row: DistrictFields) -> bool | None:
        """Whether the district has it; nothing where it cannot."""
        stored: bool | None = getattr(row, self.name)
        return stored


FIELDS: Final = (
    Field("has_product", "Product listed", "Product", "districts that the list can name"),
    Field("has_depc_status", "DEPC status known", "DEPC", "districts"),
    Field("has_plan_status", "Plan status known", "Plan", "districts"),
    Field("has_stage_day", "Day of the stage reached", "Stage day", "plans drafted or further"),
    Field("has_order", "DEPC order, number and date", "Order", "DEPCs constituted or met"),
    Field("has_meeting_day", "DEPC, day of last meeting", "Meeting", "DEPCs constituted or met"),
)


class Completeness(NamedTuple):
    """One row per State/UT in view: its districts, and per field of FIELDS those that have it and those that can."""

    state_code: int
    state_name: str
    district_count: int
    stored: tuple[int, ...]
    base: tuple[int, ...]


def findings(store: Store, filters: Filters, rule: Rule) -> tuple[Breach, ...]:
    """The rows that offend a rule, each with its document and the number of the entry that it came with.

    A national rule finds nothing in a filtered view, because published figures are national.
    """
    if rule.is_national and not is_national(filters):
        return ()
    if rule.key == "plan_totals":
        rows = plan_totals(store, filters)
    else:
        rows = answer(store, Offence, f"quality/{rule.key}", filters.values())
    documents = {one.key: one for one in documents_of(store, rows)}
    return tuple(_with_document(rule, row, documents) for row in rows)


def is_national(filters: Filters) -> bool:
    """Whether every State and district is in view. Product filters do not apply on this page."""
    return not (filters.states or filters.aspirational_only)


def _with_document(rule: Rule, row: Offence, documents: dict[str, DocumentOf]) -> Breach:
    stored = [documents[key] for key in row.row_ids if key in documents] or [documents[row.row_source_id]]
    return Breach(
        rule,
        *row[:7],
        stored[0].entry_number,
        "; ".join(dict.fromkeys(one.document for one in stored)),
        stored[0].source,
    )


def plan_totals(store: Store, filters: Filters) -> tuple[Offence, ...]:
    """Published numbers of plans that the rows of their own day do not bear out, by the verdict of the ledger of claims."""
    return tuple(
        Offence(
            None,
            None,
            f"{one.claim.scheme}: {subject(one.claim.measure, short=True)}",
            f"Published {one.claim.number}: {one.verdict_words}. {one.why}",
            one.claim.day,
            None,
            one.claim.grade,
            "",
            [f"figure/{one.claim.figure_id}"],
        )
        for one in plan_findings(store, filters)
        if one.verdict not in BORNE_OUT
    )


def documents_of(store: Store, rows: Sequence[Offence]) -> tuple[DocumentOf, ...]:
    """The documents behind offences."""
    keys = {key for row in rows for key in (row.row_source_id, *row.row_ids)}
    return answer(store, DocumentOf, "quality/documents_of", {"keys": sorted(keys)})


def looked_at(store: Store, filters: Filters) -> LookedAt:
    """How many rows each rule looks at in the view."""
    return answer(store, LookedAt, "quality/looked_at", filters.values())[0]


def district_fields(store: Store, filters: Filters) -> tuple[DistrictFields, ...]:
    """Every district in view, field by field."""
    return answer(store, DistrictFields, "quality/district_fields", filters.values())


def completeness(code: int, name: str, rows: Sequence[DistrictFields]) -> Completeness:
    """Districts under one name, field by field."""
    known = [[stored for row in rows if (stored := field.of(row)) is not None] for field in FIELDS]
    return Completeness(code, name, len(rows), tuple(map(sum, known)), tuple(map(len, known)))


def by_state(rows: Sequence[DistrictFields]) -> tuple[Completeness, ...]:
    """The same rows by State/UT, in their order."""
    grouped: dict[int, list[DistrictFields]] = {}
    for row in rows:
        grouped.setdefault(row.state_code, []).append(row)
    return tuple(completeness(code, members[0].state_name, members) for code, members in grouped.items())


def lacking(field: Field, rows: Sequence[DistrictFields]) -> tuple[DistrictFields, ...]:
    """Districts that can have a field and do not."""
    return tuple(row for row in rows if field.of(row) is False)
