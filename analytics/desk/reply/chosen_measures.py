"""Which facts on support measures a part's own words are about: what the desk ticks at first, for the officer to change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.people import is_about, people_named
from analytics.desk.reply.question import Part, Question, readings
from analytics.desk.reply.reading.question_words import REGIONS, SUBJECTS
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
_MOST: Final = 6
_FEW: Final = 3
_NOT_YET: Final = frozenset(
    [
        *(
            "amount_assured",
            "budget_request",
            "districts_for_outreach",
            "districts_in_first_phase",
            "districts_proposed",
        ),
        *(
            "enterprises_targeted",
            "expected_start",
            "hubs_planned_initially",
            "missions_interested",
            "platforms_in_talks",
        ),
        *("portal_stage", "women_led_units_expected"),
    ]
)
"""What was planned, asked for or expected: on record, and never offered as a measure taken."""
_BESIDE: Final = (ONLINE, MSME)


def about(rows: Sequence[SupportMeasure], subjects: Sequence[str], scheme: str) -> tuple[SupportMeasure, ...]:
    """The facts about the subjects that a part names, of its scheme where some are; where it names none, those of its scheme.

    None is none: no other stands in.
    """
    of_scheme = [row for row in rows if _holds(row, _OF_SCHEME.get(scheme, ()))]
    if not subjects:
        return tuple(of_scheme)
    named = [row for row in rows if any(_holds(row, SUBJECTS[subject][1]) for subject in subjects)]
    if "APEDA" in subjects:
        # What one agency did is asked for, whatever the initiative that the question is about.
        return tuple(row for row in named if _holds(row, SUBJECTS["APEDA"][1]))
    return tuple([row for row in named if row in of_scheme] or named)


def _holds(row: SupportMeasure, words: Sequence[str]) -> bool:
    return any(row.holds(word) for word in words)


def states_named(row: SupportMeasure, places: Gazetteer) -> frozenset[int]:
    """The codes of the States that a fact is about, by its own words; none for one about the country."""
    words = " ".join(filter(None, (row.programme, row.run_by, row.statement)))
    named = {
        code for code, names in places.states.items() if re.search(rf"\b{re.escape(names.partition('|')[0])}\b", words)
    }
    of_region = [names for pattern, names in REGIONS.items() if re.search(rf"(?i:{pattern})|\bNER?\b", words)]
    by_name = {names.partition("|")[0]: code for code, names in places.states.items()}
    return frozenset(named | {by_name[name] for names in of_region for name in names if name in by_name})


def of_places(part: Part, places: Gazetteer) -> frozenset[int]:
    """The codes of the States that a part asks about, those of its districts among them."""
    return frozenset(part.states) | {places.districts[code].state_code for code in part.districts}


def with_suggested(
    part: Part, rows: Sequence[SupportMeasure], subjects: Sequence[str], places: Gazetteer, most: int = _MOST
) -> Part:
    """The part with the measures that the desk ticks at first: the newest of strong sources, or of any where none is strong.

    Of a part that names places, those about these places first, and none about another State.
    """
    asked = of_places(part, places)
    near = tuple(row for row in about(rows, subjects, part.scheme) if row.measure not in _NOT_YET)
    own: list[SupportMeasure] = []
    if asked:
        about_states = {row.number: states_named(row, places) for row in near}
        own = [row for row in near if about_states[row.number] & asked][:_FEW]
        near = tuple(row for row in near if not about_states[row.number])
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
