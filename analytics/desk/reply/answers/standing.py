"""Standing lines: what replies say where no figure is asked for or none is maintained, only as a document has it.

Each is of the scheme that the part names or follows: the list in view stands for none.
"""

from __future__ import annotations

from typing import Final

from analytics.claims.questions import Claim
from analytics.claims.standing import standing_statements
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, standing, unanswered
from analytics.desk.reply.official import MONTHS_IN_HINDI
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, day
from data.clock import MONTHS

_NO_SCHEME: Final = "The part names no scheme: choose it."


def budget(context: ReplyContext) -> Answer:
    """That the initiative is not a scheme, on the document that says so when asked of its budget, and that says no more."""
    if not context.scheme:
        return unanswered(_NO_SCHEME)
    statement = context.standing(context.scheme, "budget")
    if statement is None or statement.scheme != "ODOP":
        return unanswered("No statement on record says what funds were given under that scheme.")
    return standing(
        "The One District One Product (ODOP) is not a scheme but an initiative.",
        "एक जिला एक उत्पाद (ओडीओपी) कोई योजना नहीं बल्कि एक पहल है।",
        statement.document,
    )


def jobs(context: ReplyContext) -> Answer:
    """That data on jobs and investment are not maintained, on the document that says so."""
    if not context.scheme:
        return unanswered(_NO_SCHEME)
    statement = context.standing(context.scheme, "employment_and_investment")
    if statement is None:
        return unanswered("No document on record says anything of jobs or investment under that scheme.")
    return standing(
        "As stated{when}, data on employment generated and investment attracted are not maintained centrally.",
        "{when}दिए गए वक्तव्य के अनुसार सृजित रोजगार और आकर्षित निवेश के आंकड़े केंद्रीय रूप से नहीं रखे जाते।",
        statement.document,
        when=_day_of(statement),
    )


def _day_of(statement: Claim) -> Both:
    """The day of a statement, or its month where the document prints no day."""
    on = statement.as_on_date
    if on is None:
        return Both((), ())
    if "not printed" in (statement.as_on_basis or ""):
        year = Cited(str(on.year), Origin(kind="day", label="Year of the statement", as_on=on))
        return Both((f" in {MONTHS[on.month - 1]} ", year), (f"{MONTHS_IN_HINDI[on.month - 1]} ", year, " में "))
    of_day = day(on, "Day of the statement")
    return Both((" on ", of_day), (of_day, " को "))


def aims(context: ReplyContext) -> Answer:
    """What the initiative aims at."""
    return _stated(context, "aims", context.scheme)


def merger(context: ReplyContext) -> Answer:
    """That ODOP and Districts as Export Hubs work as one."""
    return _stated(context, "merger", "ODOP")


def choice(context: ReplyContext) -> Answer:
    """How products are selected."""
    return _stated(context, "choice", context.scheme)


def subject(context: ReplyContext) -> Answer:
    """That industry is a State subject."""
    return _stated(context, "subject", None)


def _stated(context: ReplyContext, what: str, scheme: str | None) -> Answer:
    rows = [
        row
        for row in standing_statements(context.store, context.filters)
        if (row.subject, row.scheme) == (what, scheme)
    ]
    if not rows:
        return unanswered("No document on record by that day says it of that scheme.")
    return Answer(
        tuple(Paragraph((row.words,), hindi=(row.words_hi,)) for row in rows),
        basis=tuple(dict.fromkeys(f"{row.document}: {row.source}" for row in rows)),
        is_standing=True,
    )
