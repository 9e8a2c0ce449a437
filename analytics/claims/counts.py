"""What our rows say of a claim's measure on a day: the same questions that the pages ask, one for each scheme and measure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from analytics.claims.questions import PLAN_MEASURES, Claim, Count, Finding, at, claims, verdict_on, with_relations
from analytics.claims.relations import beside
from analytics.claims.words import ABSENT
from analytics.committees.questions import district_committees, state_committees
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.figures.register import FIGURES, Value, value_of
from analytics.filters import Filters
from analytics.places.questions import ALL_STATES
from analytics.plans.questions import district_plans, ladder, unsure_of_notice
from analytics.products.questions import reached
from analytics.words import counted, dotted, indian
from data.stages import CONSTITUTED, STAGE
from data.store import Store

Answer = Callable[[Store, Filters], Count | None]


def _plan(stage: str) -> Answer:
    def counted_plans(store: Store, filters: Filters) -> Count | None:
        rows = district_plans(store, filters)
        whole = ladder(rows)
        shown = whole.at(stage)
        unknown = whole.not_known + whole.statement
        if stage == "notified":
            unknown += unsure_of_notice(rows)
        returned = sum(row.basis == "return" for row in rows)
        what = f"{counted(shown, 'district')} of {indian(whole.base)} with a plan {STAGE[stage].further.lower()}"
        return _of_rows(shown, unknown, whole.base, returned, what)

    return counted_plans


def _of_rows(shown: int, unknown: int, base: int, returned: int, what: str) -> Count | None:
    if not returned and not shown:
        return None
    words = f"Returns and documents give {what}" if returned else f"Documents name only {what}"
    return Count(shown, unknown, base, bool(returned), None, words)


def _depcs(store: Store, filters: Filters) -> Count | None:
    rows = district_committees(store, filters)
    shown = sum(row.class_key in CONSTITUTED for row in rows)
    unknown = sum(row.class_key in ("statement", "not_known") for row in rows)
    returned = sum(row.basis == "return" for row in rows)
    what = f"{counted(shown, 'district')} of {indian(len(rows))} with a DEPC constituted or met"
    return _of_rows(shown, unknown, len(rows), returned, what)


def _sepcs(store: Store, filters: Filters) -> Count | None:
    rows = state_committees(store, filters)
    shown = sum(row.is_evidenced for row in rows)
    unknown = sum(row.basis not in ("return", "document") for row in rows)
    returned = sum(row.basis == "return" for row in rows)
    what = f"{indian(shown)} of {indian(len(rows))} States/UTs with a SEPC evidenced"
    bare = sum(row.basis == "return" and row.class_key == "reported" for row in rows)
    if bare:
        what += f", and {indian(bare)} that returns call constituted without an order's number and date"
    return _of_rows(shown, unknown, len(rows), returned, what)


def _dated(value: Value) -> str:
    return f"of {dotted(value.as_on_date)}" if value.as_on_date else "on record, which carries no date,"


def _reach(store: Store, filters: Filters) -> tuple[int, str]:
    states = len(reached(store, filters))
    return (
        states,
        "" if states == ALL_STATES else f", in the {states} of {ALL_STATES} States/UTs that it reaches",
    )


def _listed_districts(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["districts_with_product"])
    if value is None:
        return None
    codes = {row.state_code for row in reached(store, filters)}
    rows = district_classes(store, filters, MEASURES["aspirational"])
    unknown = sum(row.state_code not in codes for row in rows)
    named = value_of(store, filters, FIGURES["districts_named"])
    more = f", and {indian(named.value)} with those no longer in it" if named and named.value != value.value else ""
    words = (
        f"The list {_dated(value)} names {counted(value.value, 'district')} of the {indian(value.out_of or 0)} in the "
        f"register{more}{_reach(store, filters)[1]}"
    )
    return Count(value.value, unknown, value.out_of, True, value.as_on_date, words, named.value if named else None)


def _listed_products(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["products_listed"])
    if value is None:
        return None
    states, where = _reach(store, filters)
    words = f"The list {_dated(value)} holds {counted(value.value, 'product')}{where}"
    return Count(value.value, 0 if states == ALL_STATES else None, None, True, value.as_on_date, words)


def _listed_states(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["products_listed"])
    if value is None:
        return None
    states = len(reached(store, filters))
    words = f"The list {_dated(value)} names products in {indian(states)} of {ALL_STATES} States/UTs"
    return Count(states, 0, ALL_STATES, True, value.as_on_date, words)


def _aspirational(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["aspirational_listed"])
    if value is None:
        return None
    words = f"The list {_dated(value)} names {counted(value.value, 'Aspirational District')}"
    return Count(value.value, 0, value.value, True, value.as_on_date, words)


def _aspirational_states(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["aspirational_listed"])
    if value is None:
        return None
    rows = district_classes(store, filters, MEASURES["aspirational"])
    states = len({row.state_code for row in rows if row.is_aspirational})
    words = f"The list {_dated(value)} names Aspirational Districts in {indian(states)} of {ALL_STATES} States/UTs"
    return Count(states, 0, ALL_STATES, True, value.as_on_date, words)


def _register(store: Store, filters: Filters) -> Count | None:
    value = value_of(store, filters, FIGURES["districts_in_register"])
    if value is None:
        return None
    words = f"The {filters.register} has {counted(value.value, 'district')}"
    return Count(value.value, 0, value.value, True, value.as_on_date, words)


COUNTED: Final[dict[tuple[str, str], Answer]] = {
    ("REGISTER", "districts_in_register"): _register,
    ("ADP", "aspirational_districts"): _aspirational,
    ("ADP", "states_with_aspirational_districts"): _aspirational_states,
    **{("DEH", measure): _plan(stage) for measure, stage in PLAN_MEASURES.items()},
    ("DEH", "districts_with_depc"): _depcs,
    ("DEH", "states_with_sepc"): _sepcs,
} | {
    (scheme, measure): answer
    for scheme in ("ODOP", "PMFME-ODOP", "DEH")
    for measure, answer in (
        ("districts_with_products", _listed_districts),
        ("products_identified", _listed_products),
        ("states_with_products", _listed_states),
    )
}
"""What counts a measure, by scheme and measure as a published figure names them."""


def count_on(store: Store, filters: Filters, claim: Claim, day: date | None) -> Count | None:
    """What our rows of a day say of the claim's measure; nothing where none are on record or no question counts it."""
    question = COUNTED.get((claim.scheme, claim.measure))
    return question(store, at(filters, claim, day)) if question and day else None


def _uncounted(claim: Claim, count: Count | None, now: Count | None, as_on: date) -> str:
    """Why there is no count of ours for the claim's day."""
    if (claim.scheme, claim.measure) not in COUNTED:
        return ABSENT.get(claim.measure, "Our records have no count of this.")
    if count is not None:
        return (
            "They speak of single places and were never collected as a count, and no return is on record for that day."
        )
    if claim.scheme == "DEH" and claim.measure.endswith(("_products", "_identified")):
        return "No list of products under DEH is on record: only counts of it are public."
    later = (
        f" As on {dotted(as_on)}, {now.words[:1].lower()}{now.words[1:]}: another day, which decides nothing."
        if now and now.is_count
        else ""
    )
    if "plan" in claim.measure or "epc" in claim.measure:
        return f"No return and no document is on record for that day.{later}"
    return f"No list of that day is on record.{later}"


def ledger(store: Store, filters: Filters) -> tuple[Finding, ...]:
    """Every claim published by the as-on date with its verdict and its relations, newest first."""
    found = findings(store, filters, claims(store, filters))
    return with_relations(found, beside(found))


def findings(store: Store, filters: Filters, chosen: Sequence[Claim]) -> tuple[Finding, ...]:
    """These claims with their verdicts by the rows of their own days; relations are not looked for."""
    counts: dict[tuple[str, str, date | None], Count | None] = {}

    def of(claim: Claim, day: date | None) -> Count | None:
        key = (claim.scheme, claim.measure, day)
        if key not in counts:
            counts[key] = count_on(store, filters, claim, day)
        return counts[key]

    return tuple(_finding(one, of(one, one.day), of(one, filters.as_on), filters.as_on) for one in chosen)


def finding_on(store: Store, filters: Filters, claim: Claim, day: date | None) -> Finding:
    """A claim by the rows of one day alone: its own, or that of a figure that stands beside it."""
    count = count_on(store, filters, claim, day)
    return _finding(claim, count, None, filters.as_on)


def _finding(claim: Claim, count: Count | None, now: Count | None, as_on: date) -> Finding:
    return Finding(claim, count, now, *verdict_on(claim, count, _uncounted(claim, count, now, as_on)))


def plan_findings(store: Store, filters: Filters) -> tuple[Finding, ...]:
    """Every number of plans drafted or notified published by the as-on date, with its verdict, newest first."""
    every = [one for one in claims(store, filters) if one.measure in PLAN_MEASURES and one.scheme == "DEH"]
    return findings(store, filters, [one for one in every if one.value is not None and one.day])
