"""Checks before a figure leaves: named rules over the current view, each red, amber or green, with the rows it looked at.

The Brief shows them over the view; `analytics/desk/issue/rules.py` asks the same of a document before it leaves. A rule looks at
things one by one, so that its light is the worst among them and its rows say which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from analytics.brief.cards import Card, CardVerdict, cards
from analytics.claims.counts import findings
from analytics.claims.questions import BORNE_OUT, Claim, Finding, claims
from analytics.claims.words import subject
from analytics.committees.questions import state_committees
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_counts
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.plans.questions import district_plans, state_ladders
from analytics.products.questions import by_sector
from analytics.question import answer
from analytics.words import counted, indian
from data.store import Store

Severity = Literal["red", "amber", "green", "none"]
SEVERITIES: Final[dict[Severity, str]] = {
    "red": "does not hold",
    "amber": "with care",
    "green": "holds",
    "none": "nothing to look at",
}
"""Every light with what it means, worst first; a rule that looked at nothing bears none, and does not hold either."""
_MANY: Final[dict[Severity, str]] = {**SEVERITIES, "red": "do not hold", "green": "hold"}
GRADES: Final = ("A", "B", "C", "D", "E")
LEVEL: Final = "D"
"""The grade that a figure must reach unless the reader sets another: a published statement."""
NOT_COMPARED: Final[tuple[Severity, str]] = (
    "amber",
    "Not compared: published figures are national, and the view is narrower",
)
"""What is found of a figure of fewer places than the country."""


class Looked(NamedTuple):
    """One row per thing that a rule looked at, with its own light and what was found."""

    severity: Severity
    subject: str
    finding: str
    as_on_date: date | None
    document: str


class ListGrade(NamedTuple):
    """One row per scheme and grade among the product rows in view."""

    scheme: str
    grade: str
    row_count: int


@dataclass(frozen=True)
class CheckContext:
    """What a rule is asked over: the store, the view, the Brief's figures in it, and the grade that they must reach."""

    store: Store
    filters: Filters
    cards: tuple[Card, ...]
    level: str


@dataclass(frozen=True)
class Rule:
    """What must hold: its name, and the rule in words."""

    key: str
    name: str
    rule: str


@dataclass(frozen=True)
class Check(Rule):
    """A rule over the view; `look` is what it looks at."""

    look: Callable[[CheckContext], Iterator[Looked]]


@dataclass(frozen=True)
class Outcome:
    """A rule's answer: the worst light among its rows, and the answer in words."""

    check: Rule
    severity: Severity
    words: str
    rows: tuple[Looked, ...]


def _totals(context: CheckContext) -> Iterator[Looked]:
    store, filters = context.store, context.filters
    plans, committees = district_plans(store, filters), state_committees(store, filters)
    listed = state_counts(MEASURES["identified"], district_classes(store, filters, MEASURES["identified"]))
    parts = {
        "districts_in_register": ("districts of the States", sum(one.base for one in state_ladders(plans))),
        "districts_with_product": ("districts of the States", sum(one.having for one in listed)),
        "products_listed": ("rows of the sectors", sum(one.pair_count for one in by_sector(store, filters))),
        "districts_with_plan_evidence": ("plans of the States", sum(one.reached[0] for one in state_ladders(plans))),
        "districts_with_depc_evidence": (
            "committees of the States",
            sum(one.depc_met + one.depc_constituted for one in committees),
        ),
        "states_with_sepc_evidence": ("States/UTs one by one", sum(one.is_evidenced for one in committees)),
    }
    for key, (of, total) in parts.items():
        value = value_of(store, filters, FIGURES[key])
        if value is None:
            continue
        fits = value.value == total
        words = f"The {of} add up to {indian(total)}; the figure is {indian(value.value)}"
        yield Looked("green" if fits else "red", FIGURES[key].label, words, value.as_on_date, value.document)
    for one in state_ladders(plans):
        if one.reached[0] + one.none + one.statement + one.not_known != one.base:
            yield Looked("red", f"Action plans, {one.name}", one.sum_words, filters.as_on, "")


def _base_and_date(context: CheckContext) -> Iterator[Looked]:
    for card in context.cards:
        severity: Severity = "green"
        if not card.grade:
            severity, words = "amber", f"Not known, so there is no figure to state. {card.finding}"
        elif card.as_on is None:
            severity, words = "red", "Its rows carry no date: a figure without a date cannot be quoted"
        elif not card.has_base:
            severity, words = "amber", "The statement names no base: say it as it was said, without a share"
        else:
            words = f"Base: {card.base}"
        yield Looked(severity, f"{card.label}: {card.headline}", words, card.as_on, card.document)


def list_grades(store: Store, filters: Filters) -> tuple[ListGrade, ...]:
    """The schemes and grades among the product rows in view."""
    return answer(store, ListGrade, "checks/list_grades", filters.values())


def _one_scheme(context: CheckContext) -> Iterator[Looked]:
    stored: Counter[str] = Counter()
    for one in list_grades(context.store, context.filters):
        stored[one.scheme] += one.row_count
    mixed = set(stored) - {context.filters.scheme}
    for card in context.cards:
        scheme = card.figure.scheme or context.filters.scheme
        against = card.figure.published[0] or scheme if card.figure.published else scheme
        if not card.figure.scheme and mixed:
            rows = ", ".join(f"{name} {counted(stored[name], 'row')}" for name in sorted(stored))
            yield Looked("red", card.label, f"Rows of several schemes: {rows}", card.as_on, card.document)
        elif against != scheme:
            yield Looked(
                "red",
                card.label,
                f"A figure of {scheme} compared with a claim of {against}",
                card.as_on,
                card.document,
            )
        else:
            yield Looked("green", card.label, f"{scheme} alone", card.as_on, card.document)


def _last_statements(context: CheckContext) -> list[Claim]:
    """The newest dated claim of each scheme and measure that the Brief's figures are about, and of DEH products."""
    about = {
        (scheme or context.filters.scheme, measure)
        for card in context.cards
        if card.figure.published
        for scheme, measure in (card.figure.published,)
    } | {("DEH", "districts_with_products"), ("DEH", "districts_with_plan_notified")}
    newest: dict[tuple[str, str], Claim] = {}
    for claim in claims(context.store, context.filters.national()):
        if claim.day and not claim.is_own and (claim.scheme, claim.measure) in about:
            newest.setdefault((claim.scheme, claim.measure), claim)
    return list(newest.values())


def _all(context: CheckContext) -> Iterator[Looked]:
    every = [claim for claim in _last_statements(context) if claim.qualifier == "all"]
    for found in findings(context.store, context.filters, every):
        claim = found.claim
        severity: Severity = "green" if found.verdict == "supported" else "red" if _is_refuted(found) else "amber"
        yield Looked(
            severity,
            f"{claim.scheme}, {subject(claim.measure, short=True)}: {claim.number}",
            found.why,
            claim.day,
            claim.document,
        )


def _is_refuted(found: Finding) -> bool:
    stored = found.then
    if stored is None or not stored.is_count or stored.base is None or stored.unknown is None:
        return False
    return stored.value + stored.unknown < stored.base


def _beside_statements(context: CheckContext) -> Iterator[Looked]:
    for card in context.cards:
        is_silent = context.filters.is_national and not card.statement
        if card.figure.published is None or not card.grade or is_silent:
            continue
        severity, words = against_last(card, is_national=context.filters.is_national)
        yield Looked(severity, f"{card.label}: {card.headline}", words, card.as_on, card.document)
    if context.filters.is_national:
        yield from _notified(context)


def against_last(card: Card, *, is_national: bool) -> tuple[Severity, str]:
    """How a figure stands to what was last published of it, and in words."""
    if not is_national:
        return NOT_COMPARED
    severity = light_of(card.verdict)
    words = f"{card.statement} {card.finding}".strip()
    if severity != "red":
        return severity, words
    if card.note:
        return "amber", f"{words} Whether that explains the whole difference is for an officer to say."
    return severity, f"{words} Nothing on record explains it in full."


def light_of(verdict: CardVerdict) -> Severity:
    """How grave a verdict on a published figure is for the figure beside it."""
    return "green" if verdict in BORNE_OUT else "red" if verdict == "differs" else "amber"


def _notified(context: CheckContext) -> Iterator[Looked]:
    """The second number of the card on plans, set against the rows of its own day."""
    statements = [one for one in _last_statements(context) if one.measure == "districts_with_plan_notified"]
    for found in findings(context.store, context.filters, statements):
        claim = found.claim
        label = f"Action plans notified: {claim.number}"
        yield Looked(light_of(found.verdict), label, found.why, claim.day, claim.document)


def _grades(context: CheckContext) -> Iterator[Looked]:
    listed = {one.grade for one in list_grades(context.store, context.filters)}
    for card in context.cards:
        if not card.grade:
            continue
        # A list of several States' returns is as good as its weakest row, whatever grade the card shows for the whole.
        of_list = listed if not card.figure.scheme else set()
        weakest = max({*card.grade.split(", "), *of_list})
        is_below = weakest > context.level
        words = f"Weakest row: grade {weakest}, {'below' if is_below else 'not below'} {context.level}"
        yield Looked(
            "red" if is_below else "green",
            f"{card.label}: {card.headline}",
            words,
            card.as_on,
            card.document,
        )


CHECKS: Final = (
    Check(
        "totals",
        "Totals add",
        "The parts of each figure, counted by another question, add up to it: States, sectors, stages.",
        _totals,
    ),
    Check(
        "base",
        "Base and date stated",
        "Every figure names what it is out of and the day it is true of. Amber: not known, or a statement that names no base.",
        _base_and_date,
    ),
    Check(
        "scheme",
        "One scheme",
        "The rows behind a figure, and the claim it is compared with, are of one scheme; DEH figures stand beside a list and "
        "are never added to it.",
        _one_scheme,
    ),
    Check(
        "all",
        "“All” supported",
        "Where the last statement says “all”, a row stands behind every one. Red: rows say of some that it is not so. Amber: "
        "rows are missing.",
        _all,
    ),
    Check(
        "said",
        "Agrees with the last statement, or explains",
        "Each figure agrees with what was last published of it, or the finding accounts for the whole difference. Amber: a "
        "statement without the rows to hold it against.",
        _beside_statements,
    ),
    Check(
        "grade",
        "Grade not below the level set",
        "The weakest row behind each figure is of the grade set or a better one.",
        _grades,
    ),
)
"""Every rule, in the order of the table."""


def checks(store: Store, filters: Filters, level: str = LEVEL) -> tuple[Outcome, ...]:
    """Every rule's answer for the view. `level` is the weakest grade, A to E, that a figure may have."""
    context = CheckContext(store, filters, cards(store, filters), level)
    return tuple(outcome(check, tuple(check.look(context))) for check in CHECKS)


def outcome(check: Rule, rows: tuple[Looked, ...]) -> Outcome:
    """A rule's answer over what it looked at."""
    if not rows:
        return Outcome(check, "none", "Nothing in view to look at.", rows)
    severities = Counter(row.severity for row in rows)
    severity = worst(tuple(severities))
    wording = [counted(severities[one], words, _MANY[one]) for one, words in SEVERITIES.items() if severities[one]]
    return Outcome(check, severity, f"{', '.join(wording)}, of {indian(len(rows))}.", rows)


def worst(severities: Sequence[Severity]) -> Severity:
    """The worst of some lights; none where nothing was looked at."""
    return next((one for one in SEVERITIES if one in severities), "none")
