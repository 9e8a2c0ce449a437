"""What is answered with a number that a document gives once for the country: of awards, platforms, schemes and States' strategies."""

from __future__ import annotations

from typing import Final

from analytics.desk.facts import Fact
from analytics.desk.phrases import Answer, as_stated, body, joined, unanswered
from analytics.desk.reply.answers import clusters as answers_clusters
from analytics.desk.reply.answers import strategies as answers_strategies
from analytics.desk.reply.measures_of_places import is_step, states_named
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph
from analytics.support.questions import newest_first, paragraphs
from analytics.words import indian, listed

_LEAD: Final = body("As last published:", "अंतिम प्रकाशित सूचना के अनुसार:")
_NONE: Final = "No document on record by that day gives that number."


def facts(context: ReplyContext) -> Answer:
    """The facts that give the numbers asked for, each with its day; where one of them has none on record, nothing."""
    said: list[Paragraph] = []
    basis: list[str] = []
    for one in context.wanted.facts:
        if one.key == "towns" and context.filters.states:
            return answers_clusters.towns(context)
        if one.key == "state_strategy" or (one.key == "strategy" and context.filters.states):
            return answers_strategies.of_states(context)
        if one.key == "list_public":
            return _on_portal(context, one)
        found, documents = _claim(context, one) if one.claim[0] else _measures(context, one)
        if not found:
            return unanswered(_NONE)
        said += found
        basis += documents
        if one.key == "towns" and context.wanted.is_broken_down:
            by_state = answers_clusters.towns_by_state(context)
            said += by_state.paragraphs
            basis += by_state.basis
    missing = _without_districts(context)
    return Answer(tuple(said), basis=tuple(dict.fromkeys(basis)), missing=missing) if said else unanswered(_NONE)


def _without_districts(context: ReplyContext) -> str:
    """What is left to the officer where the number of districts of each of some programmes is asked for, and not of each is on record."""
    asked = {key for one in context.wanted.facts if one.has_districts for key in one.measures}
    if not asked or not context.wanted.counts_districts:
        return ""
    with_districts = {row.programme for row in context.measures.values() if row.unit == "districts"}
    lacking = {row.programme: None for row in context.measures.values() if row.measure_id in asked}
    names = [one for one in lacking if one not in with_districts]
    return f"No number of districts is on record of: {listed(names, most=10)}." if names else ""


_ON_PORTAL: Final = "on the portal"


def _on_portal(context: ReplyContext, fact: Fact) -> Answer:
    """That the products are on the portal, as a published statement says; where else their list stands, no document says."""
    claim = context.published(*fact.claim)
    if claim is None or _ON_PORTAL not in claim.statement:
        return unanswered("No document on record says whether the list of products is public.")
    stated = as_stated(
        claim,
        "As last stated, {n} products are on the portal of the initiative, as on {day}.",
        "अंतिम वक्तव्य के अनुसार {n} उत्पाद पहल के पोर्टल पर हैं (स्थिति {day} की)।",
    )
    missing = (
        "The place is asked for, and no document on record gives the address of the portal."
        if context.wanted.asks_place
        else ""
    )
    return Answer((stated,), basis=(claim.document,), missing=missing)


def _measures(context: ReplyContext, fact: Fact) -> tuple[list[Paragraph], list[str]]:
    rows = [row for row in context.measures.values() if row.measure_id in fact.measures]
    if not rows:
        return [], []
    if context.wanted.is_by_district:
        # "The number of districts covered under each" is another fact of the same programmes.
        programmes = {row.programme for row in rows}
        of_these = (row for row in context.measures.values() if row.programme in programmes and row.unit == "districts")
        rows += [row for row in of_these if is_step(row) and row not in rows]
    # What a State did itself of the same kind stands before what was done for the country.
    kinds, states = {row.measure for row in rows}, {*context.filters.states}
    every = context.measures.values()
    own = [row for row in every if row.measure in kinds and states_named(row, context.gazetteer) & states]
    rest = [row for row in dict.fromkeys(rows) if row not in own]
    some = ((row,) for row in reversed(newest_first(rest[::-1]))) if fact.has_districts else (rest,)
    # Of understandings the first stands first: a later one is told as what followed it.
    lines = [line for one in (own, *some) for line in paragraphs(one, context.filters.as_on, name_documents=False)]
    return [_LEAD, *lines], [row.document for row in (*own, *rest)]


def _claim(context: ReplyContext, fact: Fact) -> tuple[list[Paragraph], list[str]]:
    claim = context.published(*fact.claim)
    if claim is None or claim.out_of_value is None:
        return [], []
    whole = Cited(
        indian(claim.out_of_value),
        Origin(
            kind="document", label="States/UTs of the country", value=claim.out_of_value, documents=(claim.document,)
        ),
    )
    stated = as_stated(
        claim,
        "As last published, {n} of {whole} States/UTs have prepared an export strategy, as on {day}.",
        "अंतिम प्रकाशित सूचना के अनुसार {n} राज्यों/संघ राज्य क्षेत्रों (कुल {whole} में से) ने निर्यात रणनीति तैयार की है (स्थिति {day} की)।",
        whole=whole,
    )
    return [joined(stated, *answers_strategies.held(context))], [claim.document]
