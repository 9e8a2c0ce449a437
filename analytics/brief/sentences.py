"""Sentences that a reply may use and sentences that it must not, each with the document it rests on.

A sentence is written from figures at the moment it is shown, so its numbers are those of the cards beside it.
"""

from __future__ import annotations

from analytics.brief.cards import Sentence
from analytics.claims.questions import Claim, last_number, published, standing_wordings
from analytics.figures.register import FIGURES, Value, value_of
from analytics.filters import Filters
from analytics.words import dotted, indian
from data.store import Store


def _resting_on(row: Claim, text: str) -> Sentence:
    return Sentence(text, row.document, row.source, row.day)


def _counted(value: Value, text: str) -> Sentence:
    return Sentence(text, value.document, value.source, value.as_on_date)


def safe_to_say(store: Store, filters: Filters) -> tuple[Sentence, ...]:
    """Sentences of the national ODOP and DEH record that rows or a named document bear out on the as-on date."""
    national = filters.national()
    sentences = []
    districts = value_of(store, national, FIGURES["districts_with_product"])
    products = value_of(store, national, FIGURES["products_listed"])
    named = value_of(store, national, FIGURES["districts_named"])
    aspirational = value_of(store, national, FIGURES["aspirational_with_product"])
    if districts and products and named:
        sentences.append(
            _counted(
                products,
                f"DPIIT's ODOP list, as on {dotted(products.as_on_date)}, names {indian(products.value)} products in "
                f"{indian(named.value)} districts; {indian(districts.value)} of the {indian(districts.out_of or 0)} districts of the present register have "
                "at least one.",
            )
        )
    if aspirational and aspirational.value == aspirational.out_of:
        sentences.append(
            _counted(
                aspirational,
                f"Each of the {indian(aspirational.value)} Aspirational Districts has at least one product in the ODOP list.",
            )
        )
    drafted = last_number(published(store, national, "DEH", "districts_with_plan_drafted"))
    notified = last_number(published(store, national, "DEH", "districts_with_plan_notified"))
    if drafted and notified:
        sentences.append(
            _resting_on(
                drafted,
                f"Under Districts as Export Hubs, draft action plans were reported for {drafted.number} districts as on "
                f"{dotted(drafted.day)}, of which {notified.number} were notified by the district committees"
                + ("." if notified.day == drafted.day else f" as on {dotted(notified.day)}."),
            )
        )
    sepc = published(store, national, "DEH", "states_with_sepc")
    if sepc and sepc[0].value == sepc[0].out_of_value:
        sentences.append(
            _resting_on(
                sepc[0],
                f"State Export Promotion Committees have been reported constituted in all {indian(sepc[0].value or 0)} "
                f"States/UTs (statement of {dotted(sepc[0].day)}).",
            )
        )
    standing = standing_wordings(store, national)
    if "not maintained" in standing:
        text = "Data on employment generated and investment attracted under ODOP are not maintained centrally."
        sentences.append(_resting_on(standing["not maintained"], text))
    if "not a scheme" in standing:
        sentences.append(_resting_on(standing["not a scheme"], "ODOP is not a scheme but an initiative."))
    return tuple(sentences)


def not_to_say(store: Store, filters: Filters) -> tuple[Sentence, ...]:
    """Sentences that the record does not bear out, each with the reason and its document."""
    national = filters.national()
    sentences = []
    standing = standing_wordings(store, national)
    if "not maintained" in standing:
        text = "Any number of jobs or any investment under ODOP: not maintained centrally."
        sentences.append(_resting_on(standing["not maintained"], text))
    if "not a scheme" in standing:
        text = "“The ODOP scheme”, or a budget for it: ODOP is an initiative, and none was given when asked."
        sentences.append(_resting_on(standing["not a scheme"], text))
    plans = value_of(store, national, FIGURES["districts_with_plan_evidence"])
    drafted = last_number(published(store, national, "DEH", "districts_with_plan_drafted"))
    if plans and drafted:
        sentences.append(
            _resting_on(
                drafted,
                f"“All districts have an action plan”: {drafted.number} were reported drafted, and documents on record here "
                f"name {indian(plans.value)} districts of {indian(plans.out_of or 0)}.",
            )
        )
    odop = last_number(published(store, national, "ODOP", "districts_with_products"))
    deh = last_number(published(store, national, "DEH", "districts_with_products"))
    if odop and deh:
        sentences.append(
            _resting_on(
                deh,
                f"ODOP and DEH districts in one count: {odop.number} (ODOP, {dotted(odop.day)}) and {deh.number} (DEH, "
                f"{dotted(deh.day)}) are two lists of two departments.",
            )
        )
    return tuple(sentences)
