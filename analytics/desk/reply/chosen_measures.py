"""Which facts on support measures a part's own words are about: what the desk ticks at first, for the officer to change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analytics.desk.reply.question_words import SUBJECTS
from analytics.support.questions import SupportMeasure

_OF_SCHEME: Final = {
    "ODOP": ("odop", "one district one product"),
    "DEH": ("deh", "export hub"),
    "PMFME-ODOP": ("pmfme", "micro food"),
}


def about(rows: Sequence[SupportMeasure], subjects: Sequence[str], scheme: str) -> tuple[SupportMeasure, ...]:
    """The facts about the subjects that a part names; where it names none, those about its scheme. None is none: no other stands in."""
    words = [word for subject in subjects for word in SUBJECTS[subject][1]] or list(_OF_SCHEME.get(scheme, ()))
    return tuple(row for row in rows if any(row.holds(word) for word in words))
