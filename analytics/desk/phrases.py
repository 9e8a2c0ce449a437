"""What answers are made of: the answer itself, its sentences with their numbers, and the standing line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, TypeVar

from analytics.claims.questions import Claim
from analytics.desk.reply_context import ReplyContext, of_claim
from analytics.documents.paper import (
    Block,
    Chart,
    Cited,
    Origin,
    Paragraph,
    Run,
    Runs,
    Table,
    day,
    number,
    statement,
    traced,
)
from analytics.words import as_published

T = TypeVar("T", bound=Block)
SCHEME_WORDS: Final = MappingProxyType(
    {
        "ODOP": "One District One Product (ODOP) initiative",
        "PMFME-ODOP": "One District One Product list of the Pradhan Mantri Formalisation of Micro food processing Enterprises "
        "(PMFME) scheme",
        "DEH": "Districts as Export Hubs (DEH) initiative",
    }
)


@dataclass(frozen=True)
class Answer:
    """What is said to one thing asked: paragraphs, annexures in the order of their naming, and documents behind bare words.

    `is_standing`: no data are held, and a document's standing line says so. `missing` says why there is nothing to say: it is
    for the officer, and never part of the reply.
    """

    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    basis: tuple[str, ...] = ()
    is_standing: bool = False
    missing: str = ""


def body(template: str, **fields: Run | Runs) -> Paragraph:
    """A paragraph of words with their fields in place."""
    return Paragraph(statement(template, **fields))


def out_of(origin: Origin) -> Runs:
    """What a figure is out of, as its number stands in a sentence: "of 784 districts"."""
    whole = origin.base_value
    if whole is None:
        return traced(origin.base, origin)
    unit = (
        "States/UTs"
        if "States/UTs" in origin.base
        else "Aspirational Districts"
        if "Aspirational" in origin.base
        else "districts"
    )
    one = {
        "States/UTs": "State/UT",
        "Aspirational Districts": "Aspirational District",
        "districts": "district",
    }[unit]
    base = replace(origin, label=f"Base of: {origin.label}", value=whole, grade="", is_base=True)
    return ("of ", number(base), f" {one if whole == 1 else unit}")


def districts_of(origin: Origin) -> Runs:
    """A number of districts with its noun."""
    return (number(origin), " district" if origin.value == 1 else " districts")


def standing(words: str, claim: Claim) -> Answer:
    """The standing line where no data are held, on the statement about that very thing."""
    return Answer((Paragraph((words,)),), basis=(claim.document,), is_standing=True)


def unanswered(missing: str) -> Answer:
    """Nothing, and why: the officer writes it."""
    return Answer((), missing=missing)


def as_stated(claim: Claim, template: str) -> Paragraph:
    """A published number in place of rows that are not held; the template names {n} and {day}."""
    origin = of_claim(claim)
    shown = Cited(as_published(claim.qualifier, claim.value or 0), origin)
    if claim.day is None:
        return body(template.replace(" as on {day}", " on a day that is not known"), n=shown)
    return body(template, n=shown, day=day(claim.day, "Day of the statement"))


def under_its_view(context: ReplyContext, shown: T) -> T:
    """A table or chart under a title that says so where Aspirational Districts alone are in view; any other block as it is."""
    if not context.filters.aspirational_only or not isinstance(shown, Table | Chart):
        return shown
    return replace(shown, title=f"{shown.title}, Aspirational Districts only")


def joined(*paragraphs: Paragraph) -> Paragraph:
    """Sentences on one thing as one paragraph."""
    runs = [run for one in paragraphs for run in (" ", *one.runs)]
    return Paragraph(tuple(runs[1:]))
