"""Several steps of a plan with their days in one cell: 'Approved 12.03.2025, notified 14.04.2025'.

A step takes a day only where every word between them is known to say no more; anything else is left for a person.
"""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from data.returns.files.cells import cleaned, read_date
from data.returns.values.narrative import DAY
from data.returns.words.vocabulary import concepts_among, plain

_ORDER_OF_STEPS = ("DRAFT", "APPROVED", "NOTIFIED")
_WORD = re.compile(r"[^\W\d_](?:\w|[\u0900-\u0d7f])*")
_DAY = re.compile(DAY)
_NUMBER = re.compile(r"(?:\bno\b\.?|\bnumber\b|#|संख्या|सं\.?|क्रमांक)\s*:?\s*\S+", re.IGNORECASE)
_SAYS_NO_MORE = frozenset(
    plain(
        "by the on dated dt d date vide and was is has been have in of at it"
        " द्वारा को दिनांक दि में की के एवं और तथा व किया की गया गई हुआ हुई है से"
    ).split()
)
_BESIDE = frozenset(
    {"PLAN", "PLANWORD", "DEH", "DEPC", "COMMITTEE", "BYDEPC", "DISTRICT", "DATE", "ORDER", "NUMBER", "MEETING", "HELD"}
)


def steps_dated(text: str) -> Mapping[str, date]:
    """Each step that a text names (DRAFT, APPROVED, NOTIFIED) with its day; nothing where it says more, or the days run backwards."""
    shown = cleaned(text).text
    words = [(found, concepts_among(found[0]).intersection(_ORDER_OF_STEPS)) for found in _WORD.finditer(shown)]
    steps = [(found, next(iter(said))) for found, said in words if len(said) == 1]
    runs = [both for at, both in enumerate(steps) if at == 0 or both[1] != steps[at - 1][1]]
    if not runs or len({step for _, step in runs}) < len(runs):
        return {}
    starts = [0, *(found.start() for found, _ in runs[1:]), len(shown)]
    ends = [0, *(found.end() for found, _ in runs[:-1]), len(shown)]
    for cuts in (starts, ends):
        days = [_day_of(shown[first:last]) for first, last in pairwise(cuts)]
        found = {step: day for (_, step), day in zip(runs, days, strict=True) if day is not None}
        if len(found) == len(runs):
            return found if _run_forwards(found) else {}
    return {}


def days_by_heading(text: str, heading: str) -> Mapping[str, date]:
    """The days of a cell that holds nothing else, in the order of the steps that its heading names: 'Date of approval / notification'."""
    named = [step for word in _WORD.findall(heading) for step in _ORDER_OF_STEPS if step in concepts_among(word)]
    found = [read_date(one) for one in _DAY.findall(text)]
    days = [one for one in found if isinstance(one, date)]
    rest = _DAY.sub(" ", text)
    if len(named) < 2 or len(set(named)) < len(named) or len(days) != len(named) or len(days) < len(found):
        return {}
    both = dict(zip(named, days, strict=True))
    is_all = not any(letter.isdigit() for letter in rest) and _says_no_more(rest)
    return both if is_all and _run_forwards(both) else {}


def _day_of(part: str) -> date | None:
    """The one day of a part of a text in which nothing else is said than its step."""
    found = _DAY.findall(part)
    rest = _NUMBER.sub(" ", _DAY.sub(" ", part))
    day = read_date(found[0]) if len(found) == 1 else None
    is_plain = not any(letter.isdigit() for letter in rest) and _says_no_more(rest)
    return day if is_plain and isinstance(day, date) else None


def _says_no_more(text: str) -> bool:
    known = _BESIDE.union(_ORDER_OF_STEPS)
    said = [(plain(word), concepts_among(word)) for word in _WORD.findall(text)]
    return all(word in _SAYS_NO_MORE or (found and found <= known) for word, found in said)


def _run_forwards(found: Mapping[str, date]) -> bool:
    days = [found[step] for step in _ORDER_OF_STEPS if step in found]
    return days == sorted(days)
