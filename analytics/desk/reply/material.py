"""What is on record beside a part that nobody has answered: for the officer alone, the nearest to its own place and subject first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.desk.phrases import without_repeats
from analytics.desk.reply.answers.answers import answered
from analytics.desk.reply.answers.export_rows import unranked
from analytics.desk.reply.chosen_measures import of_places, outcomes, refusals, with_suggested
from analytics.desk.reply.measures_of_places import states_named
from analytics.desk.reply.question import Part
from analytics.desk.reply.reading.question_words import SUBJECTS, TOPICS
from analytics.desk.reply.reading.result import Reading
from analytics.desk.reply.suggestions import OF_BEFORE, beside
from analytics.desk.reply.transfers import ministry_of
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paragraph
from analytics.support.questions import paragraphs

_OF_TRADE: Final = re.compile(
    r"\b(?:tariffs?|exports?|exporters?|imports?|duty|duties|shipments?|overseas|foreign trade)\b|निर्यात|आयात|शुल्क|टैरिफ",
    re.IGNORECASE,
)
_EXPORTED: Final = re.compile(r"\bexports?\b|निर्यात", re.IGNORECASE)
_REVISED: Final = re.compile(
    r"\b(?:revis\w+|chang\w+|modif\w+|amend\w+|updat\w+|add(?:ed|ing|ition)?|delet\w+|replac\w+|includ\w+|expand\w*)\b|संशोध|बदल|जोड़|शामिल",
    re.IGNORECASE,
)
"""Words that ask to change what a list holds: who chooses its products is then the nearest on record."""
_OF_HELP: Final = re.compile(
    r"\b(?:financial|assistance|subsid(?:y|ies|ised)|grants?|monetary|aid)\b|वित्तीय|सहायता|अनुदान|सब्सिडी", re.IGNORECASE
)
"""Words that ask for money given: that none is given is then the nearest on record."""
_CHOSEN: Final = frozenset({"products", "lists"})


def material(context: ReplyContext, group: Sequence[Part], found_in: Sequence[Reading]) -> tuple[Paragraph, ...]:
    """What is on record beside a part that nobody has answered: values of its places, standing lines, figures, facts on measures."""
    found: list[Paragraph] = []
    for part, read in zip(group, found_in, strict=True):
        if "exports" in part.asks and context.wanted.foremost:
            # Values that no document ranks with a total of the State are held all the same.
            found += answered(unranked(context), "exports").paragraphs
        if not part.asks and not part.transferred_to:
            found += _beside(context, part, read)
    return without_repeats(found)


def _beside(context: ReplyContext, part: Part, read: Reading) -> Iterator[Paragraph]:
    if ministry_of(part.text, ""):
        return
    # Marks that an earlier part alone names are none of this one's matter, unless it says "them".
    names_marks = re.search(TOPICS["GI"], part.text, re.IGNORECASE) or OF_BEFORE.search(part.text)
    asks = [ask for ask in beside(part.text, read) if ask != "gi" or names_marks]
    subjects = _own_subjects(part.text, read.subjects)
    if _is_of_trade_there(part) and "exports" not in asks:
        yield from answered(context, "exports").paragraphs
    if _CHOSEN & {*asks} and _REVISED.search(part.text):
        yield from answered(context, "choice").paragraphs
    # A number that the part's own words name is nearer than measures on the same subject.
    numbers = answered(context, "facts").paragraphs if context.wanted.facts else ()
    yield from numbers
    told = {row for one in context.wanted.facts for row in one.measures} if numbers else set()
    for ask in asks:
        if ask != "measures":
            yield from answered(context, ask).paragraphs
            continue
        rows = tuple(row for row in context.measures.values() if row.measure_id not in told)
        if _EXPORTED.search(part.text):
            # What came of the trade asked about is no measure, and the nearest to a value of it.
            yield from paragraphs(outcomes(rows, subjects), context.filters.as_on)
        if _OF_HELP.search(part.text):
            yield from paragraphs(refusals(rows, part), context.filters.as_on)
        near = with_suggested(part, rows, subjects, context.gazetteer, most=4)
        chosen, asked = [context.measures[one] for one in near.measures], of_places(part, context.gazetteer)
        own = [row for row in chosen if states_named(row, context.gazetteer) & asked]
        yield from paragraphs(own, context.filters.as_on)
        yield from paragraphs([row for row in chosen if row not in own], context.filters.as_on)


def _own_subjects(text: str, subjects: Sequence[str]) -> Sequence[str]:
    """The subjects that a part's own words name, where they name some; else those that it follows."""
    own = [one for one in subjects if SUBJECTS[one][0] and re.search(SUBJECTS[one][0], text, re.IGNORECASE)]
    return own or subjects


def _is_of_trade_there(part: Part) -> bool:
    """Whether a part speaks of trade and names districts, of which values may be on record."""
    return bool(part.districts) and bool(_OF_TRADE.search(part.text))
