"""The check before issue: named rules over a document as it stands. Red stops it; amber leaves with a written reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from analytics.checks.checks import LEVEL, Looked, Outcome, Rule, outcome
from analytics.desk.issue import figures as issue_figures
from analytics.desk.issue import words as issue_words
from analytics.desk.issue.rows import IssueContext, of_paper, of_reply
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import reply
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paper
from analytics.filters import Filters
from analytics.words import counted
from data.store import Store

_OF_A_QUESTION: Final = ("answered", "form", "day")
SHORTEST_REASON: Final = 10
"""A reason of fewer letters says nothing."""
_MOST_REDS: Final = 6
"""So many red rows of one rule are listed before the papers; all of them stand under the check."""


def issue_checks(store: Store, filters: Filters, question: Question, level: str = LEVEL) -> tuple[Outcome, ...]:
    """Every rule's answer for the reply to a question. `level` is the weakest grade, A to E, that a figure may have."""
    return _outcomes(of_reply(ReplyContext(store, filters), reply(store, filters, question), level))


def paper_checks(store: Store, filters: Filters, paper: Paper, level: str = LEVEL) -> tuple[Outcome, ...]:
    """Every rule's answer for any other document, where a question's form and day have no part."""
    return _of_any(of_paper(ReplyContext(store, filters), paper, level))


def letters_checks(
    store: Store, filters: Filters, papers: Mapping[str, Paper], level: str = LEVEL
) -> tuple[Outcome, ...]:
    """Every rule's answer over several documents of one view that leave together, by their names."""
    context = ReplyContext(store, filters)
    return together([(name, _of_any(of_paper(context, paper, level))) for name, paper in papers.items()])


def together(checked: Sequence[tuple[str, tuple[Outcome, ...]]]) -> tuple[Outcome, ...]:
    """The answers of many papers, by their names, as one answer for each rule; a row says first which paper it is of."""
    rows: dict[str, list[Looked]] = {}
    rules = {}
    for name, outcomes in checked:
        for one in outcomes:
            rules[one.check.key] = one.check
            rows.setdefault(one.check.key, []).extend(
                row._replace(subject=f"{name}: {row.subject}") for row in one.rows
            )
    return tuple(outcome(rule, tuple(rows[key])) for key, rule in rules.items())


def _of_any(issue_context: IssueContext) -> tuple[Outcome, ...]:
    """The answers of the rules that hold for any document."""
    return tuple(one for one in _outcomes(issue_context) if one.check.key not in _OF_A_QUESTION)


def _outcomes(issue_context: IssueContext) -> tuple[Outcome, ...]:
    return tuple(outcome(rule, tuple(look(issue_context))) for rule, look in _RULES)


def stopped(outcomes: Sequence[Outcome], reasons: Mapping[str, str]) -> tuple[str, ...]:
    """Why a document may not leave yet: what is red, and each rule that is amber without a written reason; nothing if it may."""
    red = [line for one in outcomes if one.severity == "red" for line in _reds(one)]
    amber = [
        f"{one.check.name}: amber, and no reason is written"
        for one in outcomes
        if one.severity == "amber" and len(reasons.get(one.check.key, "").strip()) < SHORTEST_REASON
    ]
    return (*red, *amber)


def _reds(one: Outcome) -> Iterator[str]:
    """A line for each red row of a rule, the first few of them."""
    rows = [row for row in one.rows if row.severity == "red"]
    for row in rows[:_MOST_REDS]:
        subject = "" if row.subject == one.check.name else f"{row.subject}: "
        yield f"{one.check.name}: red. {subject}{row.finding}"
    if (more := len(rows) - _MOST_REDS) > 0:
        yield f"{one.check.name}: red {counted(more, 'more time')}, in the rows of the check"


_RULES: Final[tuple[tuple[Rule, Callable[[IssueContext], Iterator[Looked]]], ...]] = (
    (
        Rule(
            "answered",
            "Every part answered",
            "Every part is answered from figures or documents, in the officer's own words, or by another Ministry.",
        ),
        issue_words.every_part,
    ),
    (
        Rule("form", "Official form", "Nothing that the form asks for is missing. Amber: the other House is named."),
        issue_words.form,
    ),
    (
        Rule(
            "totals",
            "Totals add",
            "The rows of every annexure add up to its total, and one figure is the same wherever it is said.",
        ),
        issue_figures.totals,
    ),
    (
        Rule(
            "base",
            "Base and date stated",
            "Every figure has a base and a day, and every answer with a figure prints a day.",
        ),
        issue_figures.base_and_date,
    ),
    (
        Rule(
            "filters",
            "Filters said",
            "The words of every figure name what its view is narrowed to: States, Aspirational Districts, sector, tier, GI mark.",
        ),
        issue_words.filters_named,
    ),
    (
        Rule(
            "ground",
            "One base in a sentence",
            "No sentence joins a number of all places that a list names with one of districts in the register, unless it names "
            "both.",
        ),
        issue_words.one_base,
    ),
    (
        Rule(
            "scheme",
            "One scheme",
            "No paragraph says figures of two schemes, nor a figure under another scheme's name.",
        ),
        issue_words.one_scheme,
    ),
    (
        Rule(
            "all",
            "“All” supported",
            "Where the reply says “all” of districts or States, rows stand behind every one. Amber: a "
            "document's own words.",
        ),
        issue_words.all_supported,
    ),
    (
        Rule(
            "said",
            "Agrees with the last statement, or explains",
            "Each figure agrees with what was last published of it, or the "
            "difference is explained, by the finding or in the reason written here.",
        ),
        issue_figures.last_statement,
    ),
    (
        Rule(
            "traced",
            "Every number traced",
            "Every number rests on a figure or a document. Amber: typed by hand, its document named.",
        ),
        issue_words.traced,
    ),
    (
        Rule(
            "grade",
            "Grade not below the level set",
            "The weakest row behind each figure is of the grade set or a better one.",
        ),
        issue_figures.grades,
    ),
    (Rule("day", "Not of a later day", "The view is not of a later day than the answer."), issue_figures.day),
)
