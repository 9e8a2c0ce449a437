"""Which facts on support measures a part's own words are about: what the desk ticks at first, for the officer to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.reply.question import Part, Question, readings
from analytics.desk.reply.question_words import SUBJECTS
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
    return tuple([row for row in named if row in of_scheme] or named)


def _holds(row: SupportMeasure, words: Sequence[str]) -> bool:
    return any(row.holds(word) for word in words)


def with_suggested(part: Part, rows: Sequence[SupportMeasure], subjects: Sequence[str], most: int = _MOST) -> Part:
    """The part with the measures that the desk ticks at first: the newest of strong sources, or of any where none is strong."""
    near = tuple(row for row in about(rows, subjects, part.scheme) if row.measure not in _NOT_YET)
    strong = suggested(near, most)
    named = {row.programme for row in strong}
    # Where strong sources are few, what else is on record of platforms and outreach: never a plan or a request.
    others = {row.programme: row for row in reversed(near) if row.family in _BESIDE and row.programme not in named}
    chosen = (*strong, *others.values())[: most if len(strong) >= _FEW else _FEW]
    return replace(part, measures=tuple(row.number for row in chosen))


def with_suggestions(store: Store, filters: Filters, question: Question, places: Gazetteer) -> Question:
    """The question with the measures that the desk ticks at first in every part that asks for some, of their own subjects."""
    rows = measures_taken(store, filters.national())
    parts = [
        with_suggested(part, rows, found.subjects) if "measures" in part.asks and not part.measures else part
        for part, found in zip(
            question.parts, readings([part.text for part in question.parts], question.title, places), strict=True
        )
    ]
    return replace(question, parts=tuple(parts))
