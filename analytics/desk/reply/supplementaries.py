"""The note for supplementaries: what may be asked next, with the figures ready.

Of the country and of the member's State; what was said before and what changed since; measures; and what is not to be said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from analytics.brief.sentences import not_to_say
from analytics.claims.counts import findings
from analytics.claims.questions import Claim, Finding, claims, of_measure
from analytics.claims.words import subject
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.summary import summary
from analytics.desk.brief.tables import places
from analytics.desk.reply.chosen_measures import about
from analytics.desk.reply.measures_of_places import is_own_of_state, is_step, states_named
from analytics.desk.reply.papers import FORM, DocumentStamp
from analytics.desk.reply.reply import Reply
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Block, Origin, Paper, Paragraph, Run, day, named, number, statement, traced
from analytics.filters import Filters
from analytics.support.questions import newest_first, paragraphs, suggested
from analytics.words import dotted, indian
from data.store import Store

_STATES: Final = 3
"""States of which the note has the figures; of more there are briefs."""
_MEASURES: Final = 5


def supplementaries(store: Store, filters: Filters, reply: Reply, document_stamp: DocumentStamp) -> Paper:
    """What the Minister may be asked next."""
    context = ReplyContext(store, filters)
    form = Origin(kind="asked", label=FORM)
    blocks: list[Block] = [
        Paragraph(("NOTE FOR SUPPLEMENTARIES",), "head"),
        Paragraph(traced(reply.question.name, form), "subject"),
        Paragraph(traced(reply.question.title, form), "subject"),
    ]
    blocks += _of_the_country(context)
    blocks += _of_states(context, reply)
    blocks += _said_before(context, reply)
    blocks += _measures(context, reply)
    blocks += _not_to_say(context)
    return document_stamp.paper(f"Note for supplementaries: {reply.question.name}", blocks)


def _heading(words: str) -> Paragraph:
    return Paragraph((words,), "heading")


def _of_the_country(context: ReplyContext) -> Iterator[Block]:
    """Each figure of the Brief as a question, and what was last said of it."""
    for card in context.cards:
        origin = Origin(
            kind="figure",
            label=card.label,
            scheme=card.figure.scheme or context.filters.scheme,
            base=card.base,
            as_on=card.as_on or context.filters.as_on,
            grade=card.grade,
            documents=(card.document,) if card.document else (),
            figure_id=f"figure.{card.figure.key}",
            view=context.sentence(card.figure.scheme),
        )
        when = f", as on {dotted(card.as_on)}" if card.as_on else ""
        yield _heading(f"{card.label}?")
        yield Paragraph(traced(f"{card.headline}. Base: {card.base}{when}.", origin))
        yield Paragraph(traced(f"{card.statement} {card.finding}".strip(), origin))
        yield Paragraph(traced(f"How it is counted: {card.figure.rule}", origin), "note")


def states_of(context: ReplyContext, reply: Reply) -> tuple[int, ...]:
    """States of which a member may ask next: those of the question's parts, then any that stands beside a member's name."""
    asked = [code for one in reply.statement for code in one.context.filters.states]
    members = " ".join(reply.question.members).casefold()
    own = [code for code, name in context.state_names.items() if name.casefold() in members]
    return tuple(dict.fromkeys((*own, *asked)))


def _of_states(context: ReplyContext, reply: Reply) -> Iterator[Block]:
    """Where each State stands, what is open there and what changed, and its districts one by one."""
    states = states_of(context, reply)
    rows = BriefRows(context.store, context.filters)
    for code in states[:_STATES]:
        state = BriefContext(context.store, brief_filters(context.filters, (code,)), rows)
        if not state.plans:
            continue
        yield Paragraph((named(state.place), ": what may be asked of it and its districts"), "heading")
        yield from summary(state)
        yield from places(state)
    if rest := states[_STATES:]:
        more = Origin(kind="figure", label="States of the question", scheme="REGISTER", value=len(rest))
        yield Paragraph(
            statement("Of {n} more States/UTs of the question the page Briefs has the figures.", n=number(more)), "note"
        )


def _schemes(context: ReplyContext, reply: Reply) -> frozenset[str]:
    """The lists and initiatives that the question is about: those whose figures the reply says."""
    return frozenset(cited.origin.scheme for cited in reply.cited if cited.origin.scheme) or frozenset(
        (context.filters.scheme, "DEH")
    )


def _said_before(context: ReplyContext, reply: Reply) -> Iterator[Block]:
    """Each number of an earlier reply on these lists and initiatives, what was published since, and our records now."""
    every = claims(context.store, context.filters)
    schemes = _schemes(context, reply)
    told = [one for one in every if one.source_kind == "parliament reply" and one.scheme in schemes]
    yield _heading("What was said before, and what changed since")
    if not told:
        yield Paragraph(("No earlier reply on the subject is on record.",))
        return
    for found in findings(context.store, context.filters, told):
        since = [
            one for one in of_measure(every, found.claim.scheme, found.claim.measure) if _is_since(one, found.claim)
        ]
        yield Paragraph(tuple(_earlier(found, since[0] if since else None)), "bullet")


def _is_since(one: Claim, told: Claim) -> bool:
    return one.day is not None and told.day is not None and one.day > told.day


def _earlier(found: Finding, later: Claim | None) -> Iterator[Run]:
    told = found.claim
    yield from _published(f"{told.scheme}, {subject(told.measure, short=True)}: {told.number}", told)
    if later:
        yield " Published since: "
        yield from _published(later.number, later)
    if found.now:
        of = f" of {indian(found.now.base)}" if found.now.base else ""
        origin = Origin(
            kind="figure",
            label=found.now.words,
            scheme=told.scheme,
            value=found.now.value,
            base=of.strip(),
            as_on=found.now.as_on_date,
        )
        yield from traced(f" Our records now: {indian(found.now.value)}{of}.", origin)


def _published(words: str, claim: Claim) -> Iterator[Run]:
    origin = Origin(kind="document", label="Earlier statement", scheme=claim.scheme, documents=(claim.document,))
    yield from traced(words, origin)
    if claim.day:
        yield ", as on "
        yield day(claim.day, "Day of the statement")
    yield " ("
    yield from traced(claim.document, origin)
    yield ")."


def _measures(context: ReplyContext, reply: Reply) -> Iterator[Block]:
    """The newest facts about measures on these lists and initiatives, of strong sources where some are; none of another State's own."""
    states, places = {*context.filters.states}, context.gazetteer
    rows = tuple(
        row
        for row in context.measures.values()
        if is_step(row) and (not is_own_of_state(row, places) or states_named(row, places) & states)
    )
    found = {row.number: row for scheme in sorted(_schemes(context, reply)) for row in about(rows, (), scheme)}
    near = tuple(found.values())
    # Where no source on these is strong, what else is on record of them: nearer than what is on record of others.
    chosen = suggested(near, _MEASURES) or newest_first(near)[:_MEASURES] or suggested(rows, _MEASURES)
    if chosen:
        yield _heading("Measures taken")
        yield from paragraphs(chosen, context.filters.as_on)


def _not_to_say(context: ReplyContext) -> Iterator[Block]:
    """What our records or earlier documents do not allow to be said, each with its document."""
    sentences = not_to_say(context.store, context.filters)
    if sentences:
        yield _heading("Not to be said")
    for one in sentences:
        origin = Origin(kind="document", label="Not to be said", documents=(one.document,))
        yield Paragraph(traced(f"{one.text} ({one.document})", origin), "bullet")
