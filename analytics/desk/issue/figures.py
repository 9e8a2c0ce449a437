"""Rules over the figures of a reply: totals, base and date, what was last published, grade, and the day of answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from analytics.checks.checks import NOT_COMPARED, Looked, Severity, against_last
from analytics.desk.issue.rows import IssueContext, Passage, figures, row
from analytics.desk.phrases import NO_DATE
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Table, printed
from analytics.figures.register import FIGURES
from analytics.words import dotted, indian


def totals(issue_context: IssueContext) -> Iterator[Looked]:
    """Each column that a total closes, and each figure said twice."""
    for table in issue_context.tables:
        if table.has_total:
            yield from _columns(table)
    stored: dict[tuple[object, ...], Cited] = {}
    for passage in issue_context.passages:
        # No view is narrowed to districts or goods by name: the figure of one district is another than that of its State.
        of = (passage.context.named_districts, passage.context.goods)
        for cited in figures(*passage.paragraphs):
            origin = cited.origin
            if origin.kind != "figure":
                continue
            first = stored.setdefault((origin.label, origin.scheme, origin.view, *of), cited)
            if first.text != cited.text:
                yield row("red", origin.label, f"Said to be {first.text} and {cited.text} in one reply", origin)
    yield row("green", "Figures said more than once", "Each is the same wherever it is said")


def _columns(table: Table) -> Iterator[Looked]:
    for at, heading in enumerate(table.headings):
        total = table.rows[-1][at]
        if isinstance(total, str):
            continue  # the serial numbers, a column of words, or one whose rows may not be added
        added = sum(cell for line in table.body if isinstance(cell := line[at], int))
        fits = added == (total or 0)
        words = f"The rows add up to {indian(added)}; the total says {printed(total)}"
        yield row("green" if fits else "red", f"{table.marking or table.title}, {heading}", words, table.origin)


def base_and_date(issue_context: IssueContext) -> Iterator[Looked]:
    """Each figure and annexure with its base and day."""
    for passage in issue_context.passages:
        shown = [(cited, paragraph) for paragraph in passage.paragraphs for cited in figures(paragraph)]
        for cited, paragraph in shown:
            origin = cited.origin
            if origin.kind == "document" and not origin.scheme:
                continue  # a fact about a programme is no share of anything; its day stands in its own words
            if _bears_no_date(cited):
                said = _UNDATED.search(paragraph.text)
                words = "It bears no date, and the words say so" if said else "It bears no date, and no word says so"
                yield row("amber" if said else "red", f"{origin.label}: {cited.text}", words, origin)
            elif not origin.base:
                yield row("red", f"{origin.label}: {cited.text}", "It names no base", origin)
            elif "no base was named" in origin.base and not _SAID.search(paragraph.text):
                yield row(
                    "amber",
                    f"{origin.label}: {cited.text}",
                    "The statement names no base: say it as it was said",
                    origin,
                )
            else:
                yield row("green", f"{origin.label}: {cited.text}", f"Base: {origin.base}", origin)
        if not all(_bears_no_date(cited) for cited, _ in shown) and not _is_dated(passage):
            yield row(
                "red",
                passage.name,
                "Figures without a date: write “as on” and the day",
            )
    for table in issue_context.tables:
        severity: Severity = "green" if table.as_on else "amber" if any(map(_UNDATED.search, table.notes)) else "red"
        yield row(severity, table.marking or table.title, f"As on {dotted(table.as_on)}", table.origin)


def _bears_no_date(cited: Cited) -> bool:
    return cited.origin.as_on in (None, date.min)


_UNDATED: Final = re.compile(rf"{NO_DATE}|on a day that is not known")
"""Words by which a sentence or a note says that what it quotes bears no date."""
_SAID: Final = re.compile(r"\b(?:published|stated|approved)\b")
"""Words by which a sentence gives a number as somebody said it, so that it needs no base of ours."""


def _is_dated(passage: Passage) -> bool:
    """Whether the answer prints a day that the view or a document gives, or that is written out."""
    return any(
        run.origin.kind == "day" or re.search(r"\d{1,2}\.\d{1,2}\.\d{4}", run.text)
        for one in passage.paragraphs
        for run in one.runs
        if not isinstance(run, str)
    )


def last_statement(issue_context: IssueContext) -> Iterator[Looked]:
    """Each figure against what was last published of it."""
    alike = {
        "plans.drafted": "districts_with_plan_evidence",
        "plans.notified": "districts_with_plan_evidence",
    }
    # Each answer is compared as it was asked: of a State, nothing national stands beside.
    contexts = {one.context.filters: one.context for one in issue_context.passages}
    published = {filters: _published_of(context) for filters, context in contexts.items()}
    cited_in = [
        (run, (published[one.context.filters], bool(_SAID.search(paragraph.text))))
        for one in issue_context.passages
        for paragraph in one.paragraphs
        for run in paragraph.runs
        if isinstance(run, Cited)
    ]
    for cited, (by_key, is_said) in dict(cited_in).items():
        origin = cited.origin
        if origin.kind == "document":
            if not origin.scheme:
                continue  # a fact about a programme: no figure of ours is about the same
            yield row(
                "green" if is_said else "amber",
                f"{origin.label}: {cited.text}",
                "The last statement itself, said to be published"
                if is_said
                else "Quoted from a document: say that it was published",
                origin,
            )
            continue
        key = alike.get(origin.figure_id, origin.figure_id.removeprefix("figure."))
        if key not in by_key or origin.kind != "figure" or origin.is_base:
            continue
        severity, words = by_key[key]
        # A difference may leave with the reason that explains it: that reason is what the rule asks for.
        yield row("amber" if severity == "red" else severity, f"{origin.label}: {cited.text}", words, origin)


def _published_of(context: ReplyContext) -> dict[str, tuple[Severity, str]]:
    """For every figure that something is published of: the light and the words of its comparison with the last statement."""
    if not context.filters.is_national:
        # Nothing is compared, so nothing is asked: a pack of briefs checks three dozen such views.
        return {key: NOT_COMPARED for key, figure in FIGURES.items() if figure.published}
    return {card.figure.key: against_last(card, is_national=True) for card in context.cards if card.figure.published}


def grades(issue_context: IssueContext) -> Iterator[Looked]:
    """The weakest grade behind each figure."""
    for cited in dict.fromkeys(figures(*issue_context.paragraphs)):
        weakest = max(cited.origin.grade.split(", "))
        if not weakest:
            continue
        is_below = weakest > issue_context.level
        words = f"Weakest row: grade {weakest}, {'below' if is_below else 'not below'} {issue_context.level}"
        yield row("red" if is_below else "green", f"{cited.origin.label}: {cited.text}", words, cited.origin)


def day(issue_context: IssueContext) -> Iterator[Looked]:
    """The day of the view against the day of answer."""
    answer_date = issue_context.question.answer_date if issue_context.question else None
    if answer_date is None:
        return
    as_on = issue_context.context.filters.as_on
    if as_on > answer_date:
        yield row("amber", f"As on {dotted(as_on)}", f"Later than the day of answer, {dotted(answer_date)}")
    else:
        yield row("green", f"As on {dotted(as_on)}", f"Not later than the day of answer, {dotted(answer_date)}")
