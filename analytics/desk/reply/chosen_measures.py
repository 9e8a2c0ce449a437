"""Which facts on support measures a part's own words are about: what the desk ticks at first, for the officer to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.people import is_about, people_named
from analytics.desk.reply.measures_of_places import is_outcome, is_own_of_state, is_refusal, is_step, states_named
from analytics.desk.reply.question import Part, Question
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reading.question_words import SUBJECTS
from analytics.filters import Filters
from analytics.places.gazetteer import Gazetteer
from analytics.support.families import MSME, ONLINE
from analytics.support.questions import SupportMeasure, measures_taken, suggested
from data.store import Store

_OF_SCHEME: Final = {
    "ODOP": ("odop", "one district one product"),
    "DEH": ("deh", "export hub"),
    "PMFME-ODOP": ("pmfme", "micro food", "msme schemes"),
}
_RUN_BY: Final = {
    "ODOP": frozenset(["DPIIT"]),
    "DEH": frozenset(["DGFT", "Commerce Ministry", "APEDA"]),
}
"""Who runs a scheme: what they did in a place is of it there, whether or not the fact names it."""
_FAIRS: Final = "fairs and buyer-seller meets"
_HELD: Final = frozenset([_FAIRS, "training"])
"""Subjects that are held somewhere: where fairs of a place are asked for, the country's are none."""
_MOST: Final = 6
_FEW: Final = 3
_BESIDE: Final = (ONLINE, MSME)


def about(rows: Sequence[SupportMeasure], subjects: Sequence[str], scheme: str) -> tuple[SupportMeasure, ...]:
    """The facts about the subjects that a part names, of its scheme where some are; where it names none, those of its scheme.

    None is none: no other stands in.
    """
    of_scheme = [row for row in rows if _holds(row, _OF_SCHEME.get(scheme, ()))]
    if not subjects:
        return tuple(of_scheme)
    named = _of_subjects(rows, subjects)
    if "APEDA" in subjects:
        return named
    return tuple([row for row in named if row in of_scheme] or named)


def _of_subjects(rows: Sequence[SupportMeasure], subjects: Sequence[str]) -> tuple[SupportMeasure, ...]:
    """The facts about the subjects, of whatever initiative; what one agency did is its own, where it is named."""
    of = ("APEDA",) if "APEDA" in subjects else subjects
    return tuple(row for row in rows if any(_holds(row, SUBJECTS[subject][1]) for subject in of))


def outcomes(rows: Sequence[SupportMeasure], subjects: Sequence[str]) -> tuple[SupportMeasure, ...]:
    """What came of trade on the subjects named, as a document puts it: no step of anyone, and told only beside a part left open."""
    return tuple(row for row in _of_subjects(rows, subjects) if is_outcome(row))


def refusals(rows: Sequence[SupportMeasure], part: Part) -> tuple[SupportMeasure, ...]:
    """The facts that help is not given under the scheme of a part: no measures, and told only beside one left open."""
    return tuple(row for row in rows if is_refusal(row) and _holds(row, _OF_SCHEME.get(part.scheme, ())))


def _of_place(
    rows: Sequence[SupportMeasure], subjects: Sequence[str], scheme: str, places: Gazetteer, asked: frozenset[int]
) -> list[SupportMeasure]:
    """The facts about the places asked of: on the subjects named, of whatever initiative, else of those who run the scheme.

    Of the PM FME scheme those of another initiative are none: it is another Ministry's.
    """
    near = about(rows, subjects, scheme)
    if scheme != "PMFME-ODOP":
        bodies = _RUN_BY.get(scheme, frozenset())
        more = _of_subjects(rows, subjects) if subjects else [row for row in rows if bodies & {*row.bodies}]
        near = (*near, *(row for row in more if row not in near))
    return [row for row in near if states_named(row, places) & asked][: _MOST if subjects else _FEW]


def _holds(row: SupportMeasure, words: Sequence[str]) -> bool:
    return any(row.holds(word) for word in words)


def of_places(part: Part, places: Gazetteer) -> frozenset[int]:
    """The codes of the States that a part asks about, those of its districts among them."""
    return frozenset(part.states) | {places.districts[code].state_code for code in part.districts}


def with_suggested(
    part: Part, rows: Sequence[SupportMeasure], subjects: Sequence[str], places: Gazetteer, most: int = _MOST
) -> Part:
    """The part with the measures that the desk ticks at first: the newest of strong sources, or of any where none is strong.

    Of a part that names places, those about these places first, and none about another State; of one on the country none of a
    State's own. What is held in places, as fairs are, is that of the place alone where some of it is on record.
    """
    asked = of_places(part, places)
    done = tuple(row for row in rows if is_step(row))
    near = about(done, subjects, part.scheme)
    own: list[SupportMeasure] = []
    if asked:
        own = _of_place(done, subjects, part.scheme, places, asked)
        is_held_there = bool(own) and _FAIRS in subjects and {*subjects} <= _HELD
        near = () if is_held_there else tuple(row for row in near if not states_named(row, places))
    else:
        near = tuple(row for row in near if not is_own_of_state(row, places))
    people = people_named(part.text)
    own += [row for row in near if people and is_about(row.statement, people) and row not in own][:_FEW]
    strong = suggested(near, most)
    named = {row.programme for row in strong}
    # Where strong sources are few, what else is on record of platforms and outreach: never a plan or a request.
    others = {row.programme: row for row in reversed(near) if row.family in _BESIDE and row.programme not in named}
    chosen = (*strong, *others.values())[: most if len(strong) >= _FEW else _FEW]
    # One programme may be all that is on record of a subject: then its other facts stand beside the newest.
    more = (*chosen, *(row for row in near if subjects and row not in chosen))[:_FEW] if len(chosen) < _FEW else chosen
    return replace(part, measures=tuple(dict.fromkeys(row.number for row in (*own, *more))))


def with_suggestions(store: Store, filters: Filters, question: Question, places: Gazetteer) -> Question:
    """The question with the measures that the desk ticks at first in every part that asks for some, of their own subjects."""
    rows = measures_taken(store, filters.national())
    parts = [
        with_suggested(part, rows, found.subjects, places) if "measures" in part.asks and not part.measures else part
        for part, found in zip(
            question.parts, readings([part.text for part in question.parts], question.title, places), strict=True
        )
    ]
    return replace(question, parts=tuple(parts))
