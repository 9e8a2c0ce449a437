"""What answers are made of: the answer itself, its sentences with their numbers, and the standing line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, TypeVar

from analytics.claims.questions import Claim
from analytics.desk.both import Both
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
    named,
    number,
    statement,
    traced,
)
from analytics.words import indian, listed, qualified

NO_LIST: Final = "No list of products of that scheme, of that day or an earlier one, is on record."
OF_REGISTER: Final = "of the Indian entries of the Geographical Indications register"
"""The base of a share of registered Geographical Indications."""

T = TypeVar("T", bound=Block)
SCHEME_WORDS: Final = MappingProxyType(
    {
        "ODOP": "One District One Product (ODOP) initiative",
        "PMFME-ODOP": "One District One Product list of the Pradhan Mantri Formalisation of Micro food processing Enterprises "
        "(PMFME) scheme",
        "DEH": "Districts as Export Hubs (DEH) initiative",
    }
)
SCHEME_WORDS_HINDI: Final = MappingProxyType(
    {
        "ODOP": "एक जिला एक उत्पाद (ओडीओपी) पहल",
        "PMFME-ODOP": "प्रधानमंत्री सूक्ष्म खाद्य प्रसंस्करण उद्यम औपचारिकीकरण (पीएमएफएमई) योजना की एक जिला एक उत्पाद सूची",
        "DEH": "जिले निर्यात हब के रूप में (डीईएच) पहल",
    }
)


@dataclass(frozen=True)
class Answer:
    """What is said to one thing asked: paragraphs, annexures in the order of their naming, and documents behind bare words.

    `is_standing`: no data are on record, and a document's standing line says so. `missing` says why there is nothing to say: it is
    for the officer, and never part of the reply. `names_none`: of what is asked by name there is none, as a list that is whole shows.
    """

    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    basis: tuple[str, ...] = ()
    is_standing: bool = False
    missing: str = ""
    names_none: bool = False


def body(english: str, hindi: str = "", **fields: Run | Runs | Both) -> Paragraph:
    """A paragraph of words with their fields in place, in English and, where it is given, in Hindi.

    Raises ValueError where the two do not say the same numbers in the same order.
    """
    said = {name: one.english if isinstance(one, Both) else one for name, one in fields.items()}
    also = {name: one.hindi if isinstance(one, Both) else one for name, one in fields.items()}
    runs = statement(english, **said)
    if not hindi:
        return Paragraph(runs)
    in_hindi = statement(hindi, **also)
    if _numbers(runs) != _numbers(in_hindi):
        raise ValueError(f"the numbers of both languages are not the same in the same order: {hindi!r}")
    return Paragraph(runs, hindi=in_hindi)


def _numbers(runs: Runs) -> list[Cited]:
    """The numbers and days of a sentence in order; a name may hold a number, and reads otherwise in another language."""
    return [run for run in runs if isinstance(run, Cited) and run.origin.kind != "name"]


def scheme_words(scheme: str) -> Both:
    """The name of a scheme within a sentence."""
    return Both((SCHEME_WORDS[scheme],), (SCHEME_WORDS_HINDI[scheme],))


def share_of(origin: Origin) -> Both:
    """What a figure is out of, in both languages: "of 784 districts"; in Hindi before the noun, with the word that narrows it."""
    english = out_of(origin)
    base = english[1] if len(english) > 1 else ""
    narrowed = " आकांक्षी" if "Aspirational" in str(english[-1]) else ""
    return Both(english, ("(कुल ", base, f" में से){narrowed}") if base else english)


def out_of(origin: Origin) -> Runs:
    """What a figure is out of, as its number stands in a sentence: "of 784 districts"."""
    whole = origin.base_value
    if whole is None:
        return traced(origin.base, origin)
    one_of = {
        "States/UTs": "State/UT",
        "Aspirational": "Aspirational District",
        "rows of the list": "product",
        "": "district",
    }
    one = next(word for mark, word in one_of.items() if mark in origin.base)
    unit = "States/UTs" if one == "State/UT" else f"{one}s"
    base = replace(origin, label=f"Base of: {origin.label}", value=whole, grade="", is_base=True)
    return ("of ", number(base), f" {one if whole == 1 else unit}")


NO_DATE: Final = "bears no date"
"""What is said of a list on which no day stands, by which the check before issue knows that it is said."""


def day_of(origin: Origin, label: str = "Day of the list") -> Both:
    """The day of a figure within a sentence; a list that bears none is said to, and never takes that of the view."""
    if origin.as_on is None:
        return Both((f"by a list that {NO_DATE}",), ("(सूची पर कोई तिथि नहीं है)",))
    shown = day(origin.as_on, label)
    return Both(("as on ", shown), ("(स्थिति ", shown, " की)"))


def districts_of(origin: Origin) -> Both:
    """A number of districts with its noun."""
    shown = number(origin)
    if " Aspirational Districts of " in origin.base:
        unit = " Aspirational District" if origin.value == 1 else " Aspirational Districts"
        return Both((shown, unit), (shown, " आकांक्षी जिले" if origin.value == 1 else " आकांक्षी जिलों"))
    return Both(
        (shown, " district" if origin.value == 1 else " districts"), (shown, " जिले" if origin.value == 1 else " जिलों")
    )


FEW: Final = 10
"""Districts that are named after their number at most."""


def in_brackets(context: ReplyContext, names: Sequence[str]) -> Both:
    """The names of few districts after their number; blank for many."""
    if not 0 < len(names) <= FEW:
        return Both((), ())
    return Both(
        (" (", named(listed(list(names), most=FEW)), ")"),
        (" (", named(context.listed_in_hindi(list(names))), ")"),
    )


def awaited_from(n: Both) -> Paragraph:
    """That information is awaited: from so many districts, or from places by name."""
    return body("Information is awaited from {n}.", "{n} से सूचना प्रतीक्षित है।", n=n)


AS_ON_RECORD: Final = body("As stated in documents on record:", "अभिलेख में उपलब्ध दस्तावेजों के अनुसार:")
"""What stands before facts that are quoted."""


def standing(english: str, hindi: str, document: str, **fields: Run | Runs | Both) -> Answer:
    """A standing line, on the document about that very thing."""
    return Answer((body(english, hindi, **fields),), basis=(document,), is_standing=True)


def unanswered(missing: str) -> Answer:
    """Nothing, and why: the officer writes it."""
    return Answer((), missing=missing)


_QUALIFIED_IN_HINDI: Final = MappingProxyType({"about": ("लगभग ", ""), "more than": ("", " से अधिक")})


def as_stated(claim: Claim, english: str, hindi: str, **fields: Run | Runs | Both) -> Paragraph:
    """A published number as it was said; the templates name {n} and {day}."""
    said = Cited(indian(claim.value or 0), of_claim(claim))
    before, after = _QUALIFIED_IN_HINDI.get(claim.qualifier, ("", ""))
    shown = Both((qualified(claim.qualifier), said), (before, said, after))
    if claim.day is None:
        english = english.replace(" as on {day}", " on a day that is not known")
        return body(english, hindi.replace("{day}", "अज्ञात तिथि"), n=shown, **fields)
    return body(english, hindi, n=shown, day=day(claim.day, "Day of the statement"), **fields)


def under_its_view(context: ReplyContext, shown: T) -> T:
    """A table or chart under a title that says so where Aspirational Districts alone are in view; any other block as it is."""
    if not context.filters.aspirational_only or not isinstance(shown, Table | Chart):
        return shown
    title = f"{shown.title}, Aspirational Districts only"
    if isinstance(shown, Table) and shown.hindi_title:
        return replace(shown, title=title, hindi_title=f"{shown.hindi_title}, केवल आकांक्षी जिले")
    return replace(shown, title=title)


def without_repeats(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, one that several answers share standing once; a line repeats another only under the same sentence.

    Two lists may name the same product of the same district, each below a sentence of its own.
    """
    kept: dict[tuple[str, str], Paragraph] = {}
    lead = ""
    for one in paragraphs:
        lead = lead if one.role == "bullet" else one.text
        kept.setdefault((lead, one.text), one)
    return tuple(kept.values())


def joined(*paragraphs: Paragraph) -> Paragraph:
    """Sentences on one thing as one paragraph; in Hindi too, where each has both languages."""
    runs = [run for one in paragraphs for run in (" ", *one.runs)]
    hindi = [run for one in paragraphs for run in (" ", *one.hindi)] if all(one.hindi for one in paragraphs) else []
    return Paragraph(tuple(runs[1:]), hindi=tuple(hindi[1:]))
