"""What of a group of parts nobody has answered, and why: no paper leaves while one of these stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from analytics.desk.phrases import Answer
from analytics.desk.reply.detail import asks_which
from analytics.desk.reply.question import Part
from analytics.desk.reply.reading.result import LOST_PLACES, Reading
from analytics.desk.reply.reading.unplaced import UNPLACED
from analytics.desk.reply.suggestions import asks_something_held
from analytics.desk.reply.transfers import ministry_of, words_of
from analytics.desk.wanted import wanted
from analytics.words import dotted, listed

_NAMES: Final = re.compile(r"\bnames? of (?!the (?:state|scheme|initiative))|\blist of\b|के नाम|सूची", re.IGNORECASE)
_DETAILS: Final = re.compile(
    r"\b(?:details?|particulars|list) of (?:(?:the|such|those|said|all|odop|gi|identified|listed|tagged) )*products?\b|उत्पादों (?:का|के) (?:ब्यौरा|विवरण)",
    re.IGNORECASE,
)
"""Words that ask for marked products themselves."""
_LISTED: Final = frozenset(
    {"gi", "products", "sector", "committees", "meetings", "plans", "aspirational", "kendras", "exports", "changes"}
)
"""Asks that are answered with numbers, whose names stand in an annexure or after the number."""


def blanks_of(
    group: Sequence[Part], answers: Sequence[Answer], found_in: Sequence[Reading], as_on: date, ministry: str
) -> Iterator[str]:
    """What of a group nobody has answered: a part that was not understood, or a thing of which nothing is on record.

    `ministry` is the one that answers: a part that is plainly of another's is said to be.
    """
    if any((day := wanted(part.text).as_on) and day > as_on for part in group):
        yield f"A day after {dotted(as_on)}, the day of this reply, is asked for."
    yield from (answer.missing for answer in answers if answer.missing)
    if any(map(_asks_names, group)) and not any(map(_names_any, answers)):
        yield "Names are asked for, and none are listed here: choose the detail of an annexure, or write them."
    for at, (part, found) in enumerate(zip(group, found_in, strict=True)):
        if "measures" in part.asks and not part.measures:
            yield "No measure is chosen."
        if part.asks and not part.transferred_to and (lost := _lost_places(part, found)):
            yield f"Part ({part.letter}) {lost}" if part.letter else f"The question {lost}"
        if rest := rest_of(part, found):
            yield f"Part ({part.letter}) {rest}" if part.letter else f"The question {rest}"
        is_answered = part.asks or part.transferred_to or (at and part.is_joined and found.is_plain)
        if not is_answered:
            why = f"{_why(part, found)}{_of_another(part, found, ministry)}"
            yield f"Part ({part.letter}) {why}" if part.letter else f"The question {why}"


def _of_another(part: Part, found: Reading, ministry: str) -> str:
    """That a part seems to be another Ministry's to answer; blank where none is plain."""
    other = ministry_of(part.text, ministry)
    if not other:
        return ""
    words = ", ".join(f"“{one}”" for one in words_of(part.text, other))
    if asks_something_held(part.text, found):
        return f" In part it appears to concern the {other} ({words}): divide it, or write it."
    return f" It appears to concern the {other} ({words}): transfer it, or write it."


def _lost_places(part: Part, found: Reading) -> str:
    """What stands in a part for a place and is not read, until the officer has chosen as many places; blank for nothing."""
    missing = len(found.strangers)
    if missing and len({*part.districts, *part.states}) < len({*found.districts, *found.states}) + missing:
        return _names_strangers(found)
    if (found.regions or found.unsure) and not part.districts:
        return _why_places(part, found)
    is_lost = LOST_PLACES in found.beyond and (part.districts, part.states) == (found.districts, found.states)
    return f"{LOST_PLACES}. Choose them under Districts." if is_lost else ""


def rest_of(part: Part, found: Reading) -> str:
    """What of a part that an officer chose an answer for was not read; blank once the officer says that the answer holds for all of it."""
    if not part.asks or found.asks or part.is_whole or part.transferred_to:
        return ""
    if found.unread:
        words = ", ".join(f"“{one}”" for one in found.unread)
        return f"is answered in part: nothing is said yet of what these words ask: {words}."
    reasons = [one for one in found.beyond if one != LOST_PLACES and not one.startswith(UNPLACED)]
    return f"{listed(reasons)}: the answer chosen may be of a part of it alone." if reasons else ""


def _names_strangers(found: Reading) -> str:
    return f"names among places what the register does not know: {listed(found.strangers)}. Choose the district."


def _why(part: Part, found: Reading) -> str:
    """Why a part is left to the officer, as words after its name."""
    if of_places := _why_places(part, found):
        return of_places
    if found.unread:
        words = ", ".join(f"“{one}”" for one in found.unread)
        return f"is not understood in full. These words were not read: {words}."
    if found.beyond:
        return f"{listed(found.beyond)}."
    if found.seems:
        return "does not say of which scheme it asks, or asks what no list on record counts."
    return "is not understood."


def _why_places(part: Part, found: Reading) -> str:
    """What of the places of a part is not known; blank for nothing."""
    if found.strangers:
        unread = f" Nor were these words read: {', '.join(f'“{one}”' for one in found.unread)}." if found.unread else ""
        return f"{_names_strangers(found)}{unread}"
    if found.unsure and not part.districts:
        return f"names a district that two States have: {listed(found.unsure)}. Choose the place."
    if found.regions and not part.districts:
        return (
            f"names a region whose districts no table on record names: {listed(found.regions)}. Choose its districts."
        )
    return ""


def _asks_names(part: Part) -> bool:
    if {*part.asks} == {"gi"} and (_DETAILS.search(part.text) or asks_which(part.text)):
        return True
    return bool(part.asks) and {*part.asks} <= _LISTED and bool(_NAMES.search(part.text))


def _names_any(answer: Answer) -> bool:
    """Whether an answer lists names: in an annexure, or in words of its own beside the place it is about."""
    runs = (run for one in answer.paragraphs for run in one.runs if not isinstance(run, str))
    names = {run.text for run in runs if run.origin.kind == "name"}
    is_in_lines = any(one.role == "bullet" for one in answer.paragraphs)
    return bool(answer.tables or answer.missing or answer.names_none) or len(names) > 1 or is_in_lines
