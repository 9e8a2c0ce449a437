"""A reply composed: what is said to each part, in groups answered together, with the annexures that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from analytics.desk.phrases import Answer
from analytics.desk.reply.answers import answered
from analytics.desk.reply.official import letters, roman
from analytics.desk.reply.own_words import paragraphs_of
from analytics.desk.reply.question import Part, Question
from analytics.desk.reply.reading import reading
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Paragraph, Table
from analytics.filters import SCHEMES, Filters
from analytics.support.questions import paragraphs
from analytics.words import listed
from data.store import Store

_MEASURES: Final = Paragraph(("The measures taken include:",))
TO_BE_WRITTEN: Final = Paragraph(("[To be written.]",))
"""Stands where nothing is answered yet. No paper leaves while it does."""


@dataclass(frozen=True)
class GroupAnswer:
    """What is answered to the parts that stand together.

    `composed` are the product's own paragraphs, which the author's words may stand in place of; `paragraphs` are those that
    go out. `tables` are named in them by number. `blanks` say what is not answered yet, and why: while there is one, the papers
    stay. `context` is what the figures were asked in.
    """

    letters: str
    parts: tuple[Part, ...]
    composed: tuple[Paragraph, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    basis: tuple[str, ...]
    blanks: tuple[str, ...]
    context: ReplyContext


@dataclass(frozen=True)
class Reply:
    """A question and all that is said to it; `annexures` stand in the order of their numbers."""

    question: Question
    statement: tuple[GroupAnswer, ...]
    annexures: tuple[Table, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the answer, in order."""
        return tuple(paragraph for one in self.statement for paragraph in one.paragraphs)

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Every number of the answer, in order."""
        return tuple(run for paragraph in self.paragraphs for run in paragraph.runs if not isinstance(run, str))


def reply(store: Store, filters: Filters, question: Question) -> Reply:
    """The reply to a question in a view."""
    annexures: list[Table] = []
    statement: list[GroupAnswer] = []
    for group in groups(question.parts):
        context = ReplyContext(store, _filters(filters, group))
        answers = _answers(context, group)
        named = [_numbered(table, annexures) for answer in answers for table in answer.tables]
        composed = _without_repeats([*(one for answer in answers for one in answer.paragraphs), *_naming(named)])
        transferred = tuple(
            Paragraph((f"The matter pertains to the {part.transferred_to}.",)) for part in group if part.transferred_to
        )
        own = tuple(
            paragraph
            for part in group
            if part.template
            for paragraph in paragraphs_of(part.template, _cited(composed), part.document)
        )
        statement.append(
            GroupAnswer(
                letters([part.letter for part in group]),
                group,
                composed,
                own or (*composed, *transferred) or (TO_BE_WRITTEN,),
                tuple(named),
                tuple(dict.fromkeys(one for answer in answers for one in answer.basis)),
                () if own else tuple(_blanks(context, group, answers)),
                context,
            )
        )
    return Reply(question, tuple(statement), tuple(annexures))


def groups(parts: Sequence[Part]) -> tuple[tuple[Part, ...], ...]:
    """The parts as they are answered: each alone, or with those before it."""
    found: list[list[Part]] = []
    for part in parts:
        if part.is_joined and found:
            found[-1].append(part)
        else:
            found.append([part])
    return tuple(map(tuple, found))


def _filters(filters: Filters, group: Sequence[Part]) -> Filters:
    """The view in which a group is answered: the places and the list that its own words name, before those of the view."""
    scheme = next((part.scheme for part in group if part.scheme in SCHEMES), filters.scheme)
    states = next((part.states for part in group if part.states), filters.states)
    return replace(filters, scheme=scheme, states=states)


def _answers(context: ReplyContext, group: Sequence[Part]) -> list[Answer]:
    required = dict.fromkeys(
        (ask, part.detail, part.scheme) for part in group for ask in part.asks if ask != "measures"
    )
    answers = [answered(context, *one) for one in required]
    chosen = [context.measures[one] for part in group for one in part.measures if one in context.measures]
    if chosen:
        wording = paragraphs(chosen, context.filters.as_on, name_documents=False)
        answers.append(Answer((_MEASURES, *wording), basis=tuple(dict.fromkeys(one.document for one in chosen))))
    return answers


def _blanks(context: ReplyContext, group: Sequence[Part], answers: Sequence[Answer]) -> Iterator[str]:
    """What of a group nobody has answered: a part that was not understood, or a thing of which nothing is on record."""
    yield from (answer.missing for answer in answers if answer.missing)
    for at, part in enumerate(group):
        if part.asks == ("measures",) and not part.measures:
            yield "No measure is chosen."
        if part.asks or part.transferred_to:
            continue
        found = reading(part.text, context.names_as_asked)
        if at and part.is_joined and found.is_plain:
            continue
        name = f"Part ({part.letter})" if part.letter else "The question"
        yield f"{name} is not understood{f': “{listed(found.unread, most=6)}”' if found.unread else ''}."


def _cited(paragraphs: Sequence[Paragraph]) -> list[Cited]:
    return [run for one in paragraphs for run in one.runs if not isinstance(run, str)]


def _without_repeats(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, one that several things asked share standing once."""
    return tuple({paragraph.text: paragraph for paragraph in paragraphs}.values())


def _numbered(table: Table, annexures: list[Table]) -> Table:
    """The table as an annexure: the one that bears this title already, or the next."""
    stored = next((one for one in annexures if one.title == table.title), None)
    if stored:
        return stored
    annexures.append(replace(table, marking=f"ANNEXURE-{roman(len(annexures) + 1)}"))
    return annexures[-1]


def _naming(tables: Sequence[Table]) -> tuple[Paragraph, ...]:
    """The sentence that sends a reader to the annexures."""
    places = dict.fromkeys(table.marking.replace("ANNEXURE", "Annexure") for table in tables)
    return (Paragraph((f"Details are at {' and '.join(places)}.",)),) if places else ()
