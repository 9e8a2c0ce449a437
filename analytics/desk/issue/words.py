"""Rules over the words of a reply: its form, one scheme to a paragraph, “all” with rows behind, every number traced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from analytics.checks.checks import Looked
from analytics.desk.issue.rows import IssueContext, figures, row, start
from analytics.desk.reply.ministries import FOOD_PROCESSING
from analytics.desk.reply.question import HOUSES, Question
from analytics.documents.paper import Cited, Origin, Paragraph
from analytics.words import counted

SCHEMES: Final = {
    "ODOP": re.compile(r"\bODOP\b|one district one product", re.IGNORECASE),
    "DEH": re.compile(r"\bDEH\b|export hubs?", re.IGNORECASE),
    "PMFME-ODOP": re.compile(r"\bPMFME\b|micro food processing", re.IGNORECASE),
}
_ALL: Final = re.compile(
    r"\b(?:all|every)\s+(?:of\s+)?(?:the\s+)?(?:\S*\d\S*\s+)?(?:districts?|states?|uts?|states/uts|union territor\w+)\b"
    r"|\b(?:whole|entire) country\b",
    re.IGNORECASE,
)


_EACH: Final = re.compile(
    r"\b(?:each|each and every) (?:of the )?(?:\S*\d\S* )?(?:districts?|states?|uts?)\b", re.IGNORECASE
)
"""The same claim in an author's words; a programme's own name has it too ("each district as an export hub")."""
_THINGS: Final = {
    "plans": re.compile(r"\bplans?\b|\bdeaps?\b", re.IGNORECASE),
    "committees": re.compile(r"\bcommittees?\b|\b[sd]epcs?\b", re.IGNORECASE),
    "products": re.compile(r"\bproducts?\b|\bidentified\b", re.IGNORECASE),
}


def form(issue_context: IssueContext) -> Iterator[Looked]:
    """The official form, and the other House."""
    question = issue_context.question
    if question is None:
        return
    for name in question.missing():
        yield row("red", "Official form", f"The {name} is missing: give it under 1. The question")
    yield from _ministry(question)
    if not question.missing():
        yield row("green", "Official form", "Head, member, Minister, title and parts are there")
    other = next(house for house in HOUSES if house != question.house)
    for paragraph in issue_context.paragraphs:
        if other.lower() in paragraph.text.lower():
            yield row("amber", start(paragraph), f"A reply does not refer to the other House: {other}")


def _ministry(question: Question) -> Iterator[Looked]:
    """The Ministry of the head against the one that the question is put to, or whose scheme alone it is about."""
    if question.put_to not in ("", question.ministry):
        yield row(
            "red",
            "Head of the reply",
            f"The question is put to the {question.put_to}, the head names the {question.ministry}: choose it under 1. The question",
        )
    asked = {part.scheme for part in question.parts if part.asks}
    if asked == {"PMFME-ODOP"} and question.ministry != FOOD_PROCESSING:
        yield row(
            "amber",
            "Head of the reply",
            f"Every part is about PM FME, which is of the {FOOD_PROCESSING}: choose that Ministry, or say why not",
        )


def every_part(issue_context: IssueContext) -> Iterator[Looked]:
    """Each answer, and what of it is not written yet."""
    for one in issue_context.passages:
        for blank in one.blanks:
            yield row("red", one.name, f"{blank} Choose what it asks, write it, or transfer it")
        if not one.blanks:
            yield row("green", one.name, "Every part of it has an answer")


def one_scheme(issue_context: IssueContext) -> Iterator[Looked]:
    """The schemes of each paragraph and annexure."""
    for paragraph in issue_context.paragraphs:
        shown = figures(paragraph)
        schemes = {cited.origin.scheme for cited in shown} & set(SCHEMES)
        named = {scheme for scheme, words in SCHEMES.items() if words.search(paragraph.text)}
        if "PMFME-ODOP" in named and "ODOP" not in schemes:
            named.discard("ODOP")
        if len(schemes) > 1:
            wording = ", ".join(
                f"{cited.text} of {cited.origin.scheme}" for cited in shown if cited.origin.scheme in schemes
            )
            yield row(
                "red",
                start(paragraph),
                f"One paragraph says figures of several schemes: {wording}. Give each a paragraph",
            )
        elif schemes and named and not schemes & named:
            yield row(
                "red",
                start(paragraph),
                f"A figure of {next(iter(schemes))} is said under {' and '.join(sorted(named))}",
            )
        elif schemes:
            yield row("green", start(paragraph), f"{next(iter(schemes))} alone")
    for table in issue_context.tables:
        yield row(
            "green",
            table.marking or table.title,
            f"{table.origin.scheme or 'The register'} alone",
            table.origin,
        )


def filters_named(issue_context: IssueContext) -> Iterator[Looked]:
    """Each figure and annexure of a narrowed view: its heading or its own paragraph names all; a State any paragraph may."""
    said = [one.text for one in issue_context.paragraphs]
    places = frozenset(name for name in issue_context.context.state_names.values() if any(name in one for one in said))
    for passage in issue_context.passages:
        first = passage.paragraphs[0]
        heading = first.text if first.role == "heading" else ""
        for paragraph in passage.paragraphs:
            for cited in figures(paragraph):
                words = f"{heading} {paragraph.text}"
                yield from _unnamed(f"{cited.origin.label}: {cited.text}", words, cited.origin, places)
    for table in issue_context.tables:
        cells = (str(cell) for line in table.rows for cell in line)
        words = " ".join((table.title, *table.headings, *table.notes, *cells))
        yield from _unnamed(table.marking or table.title, words, table.origin, places)


def one_base(issue_context: IssueContext) -> Iterator[Looked]:
    """The districts that the numbers of each sentence are of: all that the list names, or those in the register."""
    for paragraph in issue_context.paragraphs:
        for words, cited in _sentences(paragraph):
            grounds = {one.origin.ground for one in cited} - {""}
            if len(grounds) > 1 and not ("list names" in words and "register" in words):
                numbers = ", ".join(f"{one.text} ({_GROUNDS[one.origin.ground]})" for one in cited if one.origin.ground)
                yield row("red", start(paragraph), f"One sentence joins numbers of two bases: {numbers}; name both")
            elif grounds:
                yield row("green", start(paragraph), "One base, or both named")


_GROUNDS: Final = {"listed": "of all places that the list names", "register": "of districts in the register"}


def _sentences(paragraph: Paragraph) -> Iterator[tuple[str, list[Cited]]]:
    """The sentences of a paragraph, each with the numbers in it; a full stop within a number ends none."""
    words, cited = "", []
    for run in paragraph.runs:
        if isinstance(run, Cited):
            words += run.text
            cited.append(run)
            continue
        first, *rest = re.split(r"(?<=[.;])\s+", run)
        words += first
        for one in rest:
            yield words, cited
            words, cited = one, []
    yield words, cited


def _unnamed(about: str, words: str, origin: Origin, places: frozenset[str]) -> Iterator[Looked]:
    lacking = [one for one in origin.terms if one not in words and one not in places]
    if lacking:
        yield row(
            "red",
            about,
            f"It counts less than its words say; they do not name: {', '.join(lacking)}. Name them in your own words",
            origin,
        )
    elif origin.terms:
        yield row("green", about, f"Its words name {', '.join(origin.terms)}", origin)


def all_supported(issue_context: IssueContext) -> Iterator[Looked]:
    """Each “all” of districts or States: the rows behind it are of what its own sentence speaks of."""
    for paragraph in issue_context.paragraphs:
        is_own = paragraph in issue_context.own
        for sentence in re.split(r"(?<=[.;])\s+", paragraph.text):
            statement = _ALL.search(sentence) or (_EACH.search(sentence) if is_own else None)
            if not statement:
                continue
            whole = [
                run.origin
                for run in figures(paragraph)
                if run.origin.kind == "figure"
                and not run.origin.is_base
                and run.origin.base_value is not None
                and run.text in sentence
                and run.origin.value == run.origin.base_value
                and not (is_own and _other_thing(sentence, run.origin))
            ]
            if whole:
                yield row("green", f"“{statement[0]}”", f"Rows stand behind every one: {whole[0].label}", whole[0])
            elif paragraph in issue_context.quoted:
                yield row("amber", f"“{statement[0]}”", "As a document says it; no rows of ours stand behind every one")
            else:
                yield row(
                    "red",
                    f"“{statement[0]}”",
                    f"No rows stand behind every one: {start(paragraph)}. Give the number, or say whose words they are",
                )


def _other_thing(words: str, origin: Origin) -> str:
    """What words speak of where the number in them counts something else; blank where it may be of that."""
    spoken = {name for name, pattern in _THINGS.items() if pattern.search(words)}
    counted_of = {name for name, pattern in _THINGS.items() if pattern.search(f"{origin.label} {origin.figure_id}")}
    return " and ".join(sorted(spoken)) if spoken and counted_of and not spoken & counted_of else ""


def traced(issue_context: IssueContext) -> Iterator[Looked]:
    """Each number typed by hand, and each that an author's words say of something else than it counts."""
    for paragraph in issue_context.own:
        for words, cited_in in _sentences(paragraph):
            for cited in cited_in:
                is_count = cited.origin.kind == "figure" and not cited.origin.is_base
                if is_count and (other := _other_thing(words, cited.origin)):
                    finding = f"Its sentence speaks of {other}, and the number counts something else: take it out, or name its document"
                    yield row("red", f"{cited.origin.label}: {cited.text}", finding, cited.origin)
    for cited in issue_context.cited:
        origin = cited.origin
        if origin.kind != "typed":
            continue
        if origin.documents:
            yield row("amber", f"{origin.label}: {cited.text}", f"Typed by hand, by {origin.documents[0]}", origin)
        else:
            yield row(
                "red",
                f"{origin.label}: {cited.text}",
                "Rests on no figure: name its document, or take it out",
            )
    stored = sum(cited.origin.kind != "typed" for cited in issue_context.cited)
    yield row(
        "green",
        "Numbers of the answer",
        f"{counted(stored, 'number')} with a figure, a document or a day behind",
    )
