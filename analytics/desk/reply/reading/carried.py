"""Which of the places named before a part means: "these States" are all that stand together, and not the one named last by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from analytics.desk.quantity import COUNT, number_of
from analytics.desk.reply.reading.result import Reading

_THESE_STATES: Final = re.compile(
    rf"\b(?:those|these|such|said|aforesaid|above|abovementioned) (?:(?P<n>{COUNT}) )?(?:states|uts|union territories)\b"
    rf"|(?<![\u0900-\u097f])(?:उक्त|ऐसे|इन|उन) (?:सभी )?(?:(?P<m>{COUNT}) )?राज्यों",
    re.IGNORECASE,
)
THAT_DISTRICT: Final = re.compile(
    r"\b(?:in|of|from|for|to|within|at) (?:this|that|(?:the )?(?:said|same|aforesaid)) district\b(?![ -](?:wise|level))"
    r"|(?<![\u0900-\u097f])(?:इस|उस|इसी|उसी) जिल[ाे](?![\u0900-\u097f])|(?<![\u0900-\u097f])उक्त जिले (?:में|के|की|का|से|को)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""One district named before."""
_THESE_BODIES: Final = re.compile(
    r"\b(?:these|those|such|said) (?:committees|plans|malls|clusters|kendras)\b|(?<![\u0900-\u097f])(?:इन|उन|उक्त) (?:समितियों|मॉलों|मॉल|कार्य योजनाओं)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_OF_BODIES: Final = frozenset({"committees", "meetings", "plans", "malls", "clusters", "kendras"})


def states_meant(text: str, last: tuple[int, ...], every: Sequence[int]) -> tuple[int, ...]:
    """The States that a part means by those before it: of the last part that names any, or all that the question names.

    "These States" after a part on one State are all, and "these two States" so many of the one or the other.
    """
    found = _THESE_STATES.search(text)
    if not found:
        return last
    count = number_of(found["n"] or found["m"] or "", otherwise=0)
    for some in (last, tuple(every)):
        if (len(some) == count) if count else len(some) > 1:
            return some
    return () if count else last


def district_meant(text: str, last: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    """The districts that a part means by those before it: "that district" is the one that the question names last, whatever State stands since."""
    return named if last != named and THAT_DISTRICT.search(text) else last


def are_of_several(text: str, found: Reading, before: Iterable[Reading]) -> bool:
    """Whether "these malls" may be those of one earlier part or of another, each of places of its own."""
    if not _THESE_BODIES.search(text):
        return False
    kinds = {*found.seems} & _OF_BODIES
    return len({(one.states, one.districts) for one in before if kinds & {*one.seems}}) > 1
