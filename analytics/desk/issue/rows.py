"""What the rules before issue look at: the reply in its view, the figures of its paragraphs, and a row of what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from analytics.checks.checks import Looked, Severity
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import Reply
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paper, Paragraph, Table


@dataclass(frozen=True)
class Passage:
    """Paragraphs that stand together, so that a day printed in one dates the figures of the next.

    `context` is what their figures were asked in; `blanks` say what is not answered there yet.
    """

    name: str
    paragraphs: tuple[Paragraph, ...]
    context: ReplyContext
    blanks: tuple[str, ...] = ()


@dataclass(frozen=True)
class IssueContext:
    """What the rules are asked over: a document's passages and tables in a view.

    `quoted` are paragraphs in which documents speak and no figure of ours; `own` are those in an author's words, where a number
    typed may by chance be one that the product composed of something else; `question` is what a reply answers.
    """

    context: ReplyContext
    level: str
    passages: tuple[Passage, ...]
    tables: tuple[Table, ...]
    quoted: frozenset[Paragraph] = frozenset()
    own: frozenset[Paragraph] = frozenset()
    question: Question | None = None

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph, in order."""
        return tuple(paragraph for one in self.passages for paragraph in one.paragraphs)

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Every number of the paragraphs, in order."""
        return tuple(run for one in self.paragraphs for run in one.runs if isinstance(run, Cited))


def of_reply(context: ReplyContext, reply: Reply, level: str) -> IssueContext:
    """A reply as the rules look at it: each group of parts is a passage."""
    passages = tuple(
        Passage(f"Reply to {one.letters or 'the question'}", one.paragraphs, one.context, one.blanks)
        for one in reply.statement
    )
    composed = [paragraph for one in reply.statement for paragraph in one.composed]
    own = frozenset(
        paragraph
        for one in reply.statement
        if any(part.template for part in one.parts)
        for paragraph in one.paragraphs
        if paragraph not in one.composed
    )
    return IssueContext(context, level, passages, reply.annexures, _quoted(composed), own, reply.question)


def of_paper(context: ReplyContext, paper: Paper, level: str) -> IssueContext:
    """Any other document: what stands under one heading is a passage."""
    grouped: list[list[Paragraph]] = [[]]
    for one in paper.paragraphs:
        if one.role == "heading":
            grouped.append([])
        grouped[-1].append(one)
    passages = tuple(Passage(start(some[0]), tuple(some), context) for some in grouped if some)
    return IssueContext(context, level, passages, paper.tables, _quoted(paper.paragraphs))


def _quoted(paragraphs: Sequence[Paragraph]) -> frozenset[Paragraph]:
    found = set()
    for one in paragraphs:
        kinds = {run.origin.kind for run in one.runs if isinstance(run, Cited)}
        if "document" in kinds and "figure" not in kinds:
            found.add(one)
    return frozenset(found)


def figures(*paragraphs: Paragraph) -> list[Cited]:
    """The numbers of paragraphs that are counted by the product or stated by a document."""
    return [
        run
        for one in paragraphs
        for run in one.runs
        if isinstance(run, Cited) and run.origin.kind in ("figure", "document")
    ]


def row(severity: Severity, about: str, finding: str, origin: Origin | None = None) -> Looked:
    """One thing looked at, with the day and the documents of the figure that it is about."""
    day = origin.as_on if origin and origin.as_on and origin.as_on > date.min else None
    return Looked(severity, about, finding, day, "; ".join(origin.documents[:3]) if origin else "")


def start(paragraph: Paragraph) -> str:
    """The first words of a paragraph, which name it in a list."""
    words = paragraph.text
    return words if len(words) <= 70 else f"{words[:70].rsplit(' ', 1)[0]} …"
