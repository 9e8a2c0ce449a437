"""The Brief: eight figures, each beside what was last published of it, and the sentences that rest on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from analytics.claims.counts import finding_on
from analytics.claims.questions import BORNE_OUT, Claim, Finding, Verdict, claims, last_exact, last_number, of_measure
from analytics.figures.register import FIGURES, Figure, base_words, value_of
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import dotted, indian, listed
from data.store import Store

CardVerdict = Verdict | Literal["none"]


class Reach(NamedTuple):
    """One row for a scheme: States/UTs that its list, as on record on the date, names, and whether it marks GI at all."""

    state_count: int
    marks_gi: bool


class Listed(NamedTuple):
    """One row per district that the list names and the register no longer holds."""

    district_name: str
    state_name: str


@dataclass(frozen=True)
class Card:
    """One figure as the Brief shows it.

    `verdict` is that on the last published figure, none where nothing is compared: by the rows of the view's day where the
    figure is counted, of the statement's own day where it is the statement. `statement` and `finding` are the last published
    value and what the comparison found, in words. `has_base`: what the number is out of is named; a statement may name none.
    `note` is what the record says of a statement that differs, as that it rests on another list.
    """

    figure: Figure
    label: str
    headline: str
    base: str
    as_on: date | None
    grade: str
    document: str
    source: str
    verdict: CardVerdict
    statement: str
    finding: str
    has_base: bool = True
    note: str = ""


@dataclass(frozen=True)
class Sentence:
    """A sentence to use or to avoid, with the document it rests on."""

    text: str
    document: str
    source: str
    as_on: date | None


def _reach(store: Store, filters: Filters) -> Reach:
    return answer(store, Reach, "brief/reach", filters.values())[0]


def _no_list(store: Store, filters: Filters) -> str:
    """Why nothing is known of a list's count: no list is on record for the day, or the one on record does not reach the States in view."""
    if filters.states and _reach(store, filters).state_count:
        return f"The {filters.scheme} list on record reaches none of the States/UTs in view."
    return f"Our records hold no list of {dotted(filters.as_on)} or before."


def _statements(every: Sequence[Claim], filters: Filters, figure: Figure) -> tuple[Claim, ...]:
    """What was published of a figure, newest first."""
    if figure.published is None:
        return ()
    scheme, measure = figure.published
    return of_measure(every, scheme or filters.scheme, measure)


def _listed_outside_register(store: Store, filters: Filters) -> str:
    rows = answer(store, Listed, "brief/listed_outside_register", filters.values())
    return f"{listed([row.district_name for row in rows])}, which the register no longer has"


def _unknown_card(key: str, label: str, finding: str) -> Card:
    figure = FIGURES[key]
    return Card(figure, label, "Not known", figure.base, None, "", "", "", "none", "", finding)


def _counted_card(store: Store, filters: Filters, every: Sequence[Claim], key: str, label: str) -> Card:
    figure = FIGURES[key]
    label = _narrowed(label, filters, figure)
    value = value_of(store, filters, figure)
    if value is None:
        reach = _reach(store, filters)
        unmarked = (key == "products_gi" or filters.gi_only) and reach.state_count and not reach.marks_gi
        return _unknown_card(
            key, label, "The list on record marks no row either way." if unmarked else _no_list(store, filters)
        )
    statements = _statements(every, filters, figure)
    compared = last_exact(statements) or next(iter(statements), None)
    last = _last_published(statements, compared) if compared else ""
    verdict: CardVerdict = "none"
    note = ""
    if not filters.is_national:
        last, finding = "", "Published figures are national: none stands beside a filtered view."
    elif compared is None:
        finding = "No published figure of this count is on record."
    else:
        found = finding_on(store, filters, compared, filters.as_on)
        verdict, finding = found.verdict, _in_words(store, filters, found)
        note = found.claim.caveat or "" if verdict == "differs" else ""
        finding += f" Of the statement: {note}" if note else ""
    return Card(
        figure,
        label,
        indian(value.value),
        base_words(figure, value, filters),
        value.as_on_date,
        value.grade,
        value.document,
        value.source,
        verdict,
        last,
        finding,
        note=note,
    )


def _last_published(statements: Sequence[Claim], compared: Claim) -> str:
    newest = statements[0]
    since = f"; since then {newest.number} ({dotted(newest.day)})" if newest != compared else ""
    return f"Last published: {compared.number} ({dotted(compared.day)}){since}."


def _narrowed(label: str, filters: Filters, figure: Figure) -> str:
    """The label with what narrows the count below what it says by itself; the States stand in the head of the view."""
    of_districts = "Aspirational Districts only" if filters.aspirational_only else ""
    of_products = filters.product_words if not figure.scheme else ""
    return ", ".join(filter(None, (label, of_districts, of_products)))


def _in_words(store: Store, filters: Filters, found: Finding) -> str:
    """What was found of a counted figure: the verdict, and where the list names districts no longer there, which they are."""
    words = found.verdict_words[:1].upper() + found.verdict_words[1:]
    if found.verdict not in ("agrees", "differs"):
        return f"{words}. {found.why}"
    count = found.then
    if count is None or count.also in (None, count.value) or count.value == found.claim.value:
        return f"{words}."
    outside = _listed_outside_register(store, filters)
    if found.verdict == "agrees":
        return f"{words}: the list names {indian(count.also)}, among them {outside}."
    return f"{words}; the list also names {outside}."


def _statement_card(store: Store, filters: Filters, key: str, label: str, headline: str, claim: Claim) -> Card:
    """A published statement as the figure, by the rows of its own day."""
    figure = FIGURES[key]
    value = value_of(store, filters, figure)
    on_record = f"{indian(value.value)} {base_words(figure, value, filters)}" if value else "none"
    found = finding_on(store, filters, claim, claim.day)
    is_decided = found.verdict in BORNE_OUT or found.verdict == "differs"
    against = f" Against the rows of {dotted(claim.day)}: {found.verdict_words}." if is_decided else ""
    return Card(
        figure,
        label,
        headline,
        "a published statement, not rows",
        claim.day,
        claim.grade,
        claim.document,
        claim.source,
        found.verdict,
        f"Last published: {claim.number} ({dotted(claim.day)}).",
        f"On record here, by returns and documents of their own: {on_record}.{against}",
        has_base=found.verdict in BORNE_OUT or claim.out_of_value is not None,
    )


def _no_statement(key: str, label: str, filters: Filters) -> Card:
    return _unknown_card(key, label, f"Nothing was published by {dotted(filters.as_on)}.")


def _sepc(store: Store, filters: Filters, every: Sequence[Claim]) -> Card:
    key, label = "states_with_sepc_evidence", "State committees (SEPC)"
    statements = of_measure(every, "DEH", "states_with_sepc")
    if not statements:
        return _no_statement(key, label, filters)
    last = statements[0]
    of = f"{indian(last.value or 0)} of {indian(last.out_of_value)}" if last.out_of_value else last.number
    return _statement_card(store, filters, key, label, of, last)


def _depc(store: Store, filters: Filters, every: Sequence[Claim]) -> Card:
    key, label = "districts_with_depc_evidence", "District committees (DEPC)"
    statements = of_measure(every, "DEH", "districts_with_depc")
    if not statements:
        return _no_statement(key, label, filters)
    last, numbered = statements[0], last_number(statements)
    headline = "All districts" if last.qualifier == "all" else last.number
    card = _statement_card(store, filters, key, label, headline, last)
    if last.value is None and numbered:
        also = f"; last number {numbered.number} ({dotted(numbered.day)})."
        card = replace(card, statement=f"{card.statement[:-1]}{also}")
    return card


def _plans(store: Store, filters: Filters, every: Sequence[Claim]) -> Card:
    key, label = "districts_with_plan_evidence", "Action plans drafted and notified"
    numbered = last_number(of_measure(every, "DEH", "districts_with_plan_drafted"))
    notified = of_measure(every, "DEH", "districts_with_plan_notified")
    if numbered is None:
        return _no_statement(key, label, filters)
    second = next((row for row in notified if row.day == numbered.day), None)
    headline = " and ".join(indian(row.value or 0) for row in (numbered, second) if row)
    card = _statement_card(store, filters, key, label, headline, numbered)
    also = f"; notified {second.number}" if second else ""
    return replace(card, statement=f"Last published: drafted {numbered.number}{also} ({dotted(numbered.day)}).")


def cards(store: Store, filters: Filters) -> tuple[Card, ...]:
    """The eight figures of the Brief, in reading order: first the four that a map shows."""
    scheme, every = filters.scheme, claims(store, filters)
    product = f"{'an' if scheme == 'ODOP' else 'a'} {scheme} product"
    return (
        _counted_card(store, filters, every, "districts_with_product", f"Districts with {product}"),
        _depc(store, filters, every),
        _plans(store, filters, every),
        _counted_card(store, filters, every, "aspirational_with_product", f"Aspirational with {product}"),
        _counted_card(store, filters, every, "districts_in_register", "Districts in the register"),
        _counted_card(store, filters, every, "products_listed", f"{scheme} products"),
        _counted_card(store, filters, every, "products_gi", "GI-marked products"),
        _sepc(store, filters, every),
    )
