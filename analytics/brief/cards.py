"""The Brief: eight figures, each beside what was last published of it, and the sentences that rest on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from analytics.figures.register import FIGURES, Figure, base_words, value_of
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import as_said, dotted, indian, listed
from data.store import Store

ALL_STATES = 36


class Published(NamedTuple):
    """One row per published figure. `value` is absent where only words were given; `qualifier` says how exact it is."""

    figure_id: str
    scheme: str
    measure: str
    qualifier: str
    value: int | None
    unit: str | None
    out_of_value: int | None
    as_on_date: date | None
    published_on: date | None
    source_kind: str
    house: str | None
    question_no: str | None
    document: str
    statement: str
    caveat: str | None
    source: str

    @property
    def day(self) -> date | None:
        """The date the figure is true of, or else the day it was said."""
        return self.as_on_date or self.published_on

    @property
    def words(self) -> str:
        """The figure as it was said: "about 557", "all", "more than 1,000"."""
        if self.value is None:
            return "all, no number given" if self.qualifier == "all" else self.qualifier
        return as_said(self.qualifier, self.value)


class Reach(NamedTuple):
    """One row for a scheme: States/UTs that its list, as held on the date, names, and whether it marks GI at all."""

    state_count: int
    marks_gi: bool


class Listed(NamedTuple):
    """One row per district that the list names and the register no longer holds."""

    district_name: str
    state_name: str


@dataclass(frozen=True)
class Card:
    """One figure as the Brief shows it.

    `verdict` is agrees, differs, statement (a claim without rows behind it) or none; `said` and `finding` are the last
    published value and what the comparison found, in words. `is_explained`: the finding accounts for the whole difference.
    `has_base`: what the number is out of is named; a statement may name none.
    """

    figure: Figure
    label: str
    headline: str
    base: str
    as_on: date | None
    grade: str
    document: str
    source: str
    verdict: str
    said: str
    finding: str
    is_explained: bool = False
    has_base: bool = True


@dataclass(frozen=True)
class Sentence:
    """A sentence to use or to avoid, with the document it rests on."""

    text: str
    document: str
    source: str
    as_on: date | None


def published(store: Store, filters: Filters, scheme: str, measure: str) -> tuple[Published, ...]:
    """What was published of a measure by the as-on date, newest first."""
    return answer(
        store,
        Published,
        "brief/published",
        filters.values() | {"scheme": scheme, "measure": measure},
    )


def _reach(store: Store, filters: Filters) -> Reach:
    return answer(store, Reach, "brief/reach", filters.values())[0]


def _said(store: Store, filters: Filters, figure: Figure) -> tuple[Published, ...]:
    if figure.published is None:
        return ()
    scheme, measure = figure.published
    return published(store, filters, scheme or filters.scheme, measure)


def _listed_outside_register(store: Store, filters: Filters) -> tuple[int, str]:
    rows = answer(store, Listed, "brief/listed_outside_register", filters.values())
    if not rows:
        return 0, ""
    names = listed([row.district_name for row in rows])
    return len(rows), f"; the list also names {names}, which the register no longer holds"


def compare(value: int, last: Published) -> tuple[str, str]:
    """Whether a counted value agrees with a published one: the verdict and what was found."""
    if last.value is None:
        return "statement", "No number was given, so nothing can be compared."
    if last.qualifier == "more than":
        met = value > last.value
        return ("agrees", "Agrees.") if met else ("differs", f"Not above {indian(last.value)}.")
    if value == last.value:
        return "agrees", "Agrees."
    return "differs", f"Differs by {indian(abs(value - last.value))}"


def _unknown_card(key: str, label: str, finding: str) -> Card:
    figure = FIGURES[key]
    return Card(figure, label, "Not known", figure.base, None, "", "", "", "none", "", finding)


def _counted_card(store: Store, filters: Filters, key: str, label: str) -> Card:
    figure = FIGURES[key]
    value = value_of(store, filters, figure)
    reach = _reach(store, filters)
    if value is None:
        unmarked = key == "products_gi" and reach.state_count and not reach.marks_gi
        return _unknown_card(
            key,
            label,
            "The list held marks no row either way."
            if unmarked
            else f"The books hold no list of {dotted(filters.as_on)} or before.",
        )
    said, explained = _said(store, filters, figure), False
    last = f"Last published: {said[0].words} ({dotted(said[0].day)})." if said else ""
    if not filters.is_national:
        verdict, last, finding = (
            "none",
            "",
            "Published figures are national: none stands beside a filtered view.",
        )
    elif not said:
        verdict, finding = "none", "No published figure of this count is held."
    elif figure.published and not figure.published[0] and reach.state_count < ALL_STATES:
        verdict, finding = "none", f"Not comparable: of the list, {reach.state_count} States are held."
    else:
        verdict, finding = compare(value.value, said[0])
        if verdict == "differs" and key == "districts_with_product":
            outside, words = _listed_outside_register(store, filters)
            finding += words
            explained = said[0].qualifier != "more than" and value.value + outside == said[0].value
        finding = finding.rstrip(".") + "."
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
        explained,
    )


def _statement_card(store: Store, filters: Filters, key: str, label: str, headline: str, said: Published) -> Card:
    figure = FIGURES[key]
    value = value_of(store, filters, figure)
    on_record = f"{indian(value.value)} {base_words(figure, value, filters)}" if value else "none"
    number = f"Last published: {said.words} ({dotted(said.day)})."
    agrees = value is not None and filters.is_national and value.value == said.value
    return Card(
        figure,
        label,
        headline,
        "a published statement, not rows",
        said.day,
        "D",
        said.document,
        said.source,
        "agrees" if agrees else "statement",
        number,
        f"On record here, by returns and documents of their own: {on_record}." + (" Agrees." if agrees else ""),
        has_base=agrees or said.out_of_value is not None,
    )


def _nothing_said(key: str, label: str, filters: Filters) -> Card:
    return _unknown_card(key, label, f"Nothing was published by {dotted(filters.as_on)}.")


def _sepc(store: Store, filters: Filters) -> Card:
    key, label = "states_with_sepc_evidence", "State committees (SEPC) reported"
    said = published(store, filters, "DEH", "states_with_sepc")
    if not said:
        return _nothing_said(key, label, filters)
    of = f"{indian(said[0].value or 0)} of {indian(said[0].out_of_value)}" if said[0].out_of_value else said[0].words
    return _statement_card(store, filters, key, label, of, said[0])


def _depc(store: Store, filters: Filters) -> Card:
    key, label = "districts_with_depc_evidence", "District committees (DEPC) reported"
    said = published(store, filters, "DEH", "districts_with_depc")
    if not said:
        return _nothing_said(key, label, filters)
    headline = "All districts" if said[0].qualifier == "all" else said[0].words
    card = _statement_card(store, filters, key, label, headline, said[0])
    numbered = next((row for row in said if row.value is not None), None)
    if said[0].value is None and numbered:
        card = replace(card, said=f"{card.said[:-1]}; last number {numbered.words} ({dotted(numbered.day)}).")
    return card


def _plans(store: Store, filters: Filters) -> Card:
    key, label = "districts_with_plan_evidence", "Action plans drafted and notified"
    drafted = published(store, filters, "DEH", "districts_with_plan_drafted")
    notified = published(store, filters, "DEH", "districts_with_plan_notified")
    numbered = next((row for row in drafted if row.value is not None), None)
    if numbered is None:
        return _nothing_said(key, label, filters)
    second = next((row for row in notified if row.day == numbered.day), None)
    shown = [indian(row.value or 0) for row in (numbered, second) if row]
    headline = " and ".join(shown)
    card = _statement_card(store, filters, key, label, headline, numbered)
    also = f"; notified {second.words}" if second else ""
    return replace(card, said=f"Last published: drafted {numbered.words}{also} ({dotted(numbered.day)}).")


def cards(store: Store, filters: Filters) -> tuple[Card, ...]:
    """The eight figures of the Brief, in reading order."""
    scheme = filters.scheme
    product = f"{'an' if scheme == 'ODOP' else 'a'} {scheme} product"
    return (
        _counted_card(store, filters, "districts_in_register", "Districts in the register"),
        _counted_card(store, filters, "districts_with_product", f"Districts with {product}"),
        _counted_card(store, filters, "products_listed", f"{scheme} products"),
        _counted_card(store, filters, "products_gi", "GI-marked products"),
        _counted_card(store, filters, "aspirational_with_product", f"Aspirational with {product}"),
        _sepc(store, filters),
        _depc(store, filters),
        _plans(store, filters),
    )
