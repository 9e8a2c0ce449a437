"""A reply composed: what is said to each part, in groups answered together, with the annexures that it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from analytics.desk.phrases import Answer
from analytics.desk.reply.answers import NOT_HELD, answered
from analytics.desk.reply.official import letters, roman
from analytics.desk.reply.own_words import paragraphs_of
from analytics.desk.reply.question import Part, Question
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Paragraph, Table
from analytics.filters import Filters
from analytics.support.questions import paragraphs
from data.store import Store

_MEASURES: Final = Paragraph(("The measures taken include:",))


@dataclass(frozen=True)
class GroupAnswer:
    """What is answered to the parts that stand together.

    `composed` are the product's own paragraphs, which the author's words may stand in place of; `paragraphs` are those that
    go out. `tables` are named in them by number.
    """

    letters: str
    parts: tuple[Part, ...]
    composed: tuple[Paragraph, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    basis: tuple[str, ...]


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
    context = ReplyContext(store, filters)
    annexures: list[Table] = []
    statement: list[GroupAnswer] = []
    for group in groups(question.parts):
        answers = _answers(context, group)
        named = [_numbered(table, annexures) for answer in answers for table in answer.tables]
        composed = _without_repeats([*(one for answer in answers for one in answer.paragraphs), *_naming(named)])
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
                own or composed,
                tuple(named),
                tuple(dict.fromkeys(one for answer in answers for one in answer.basis)),
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


def _answers(context: ReplyContext, group: Sequence[Part]) -> list[Answer]:
    required = dict.fromkeys((ask, part.detail) for part in group for ask in part.asks if ask != "measures")
    answers = [answered(context, ask, detail) for ask, detail in required]
    chosen = [context.measures[one] for part in group for one in part.measures if one in context.measures]
    if chosen:
        wording = paragraphs(chosen, context.filters.as_on, name_documents=False)
        answers.append(Answer((_MEASURES, *wording), basis=tuple(dict.fromkeys(one.document for one in chosen))))
    return answers or [Answer((Paragraph((NOT_HELD,)),), is_standing=True)]


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
