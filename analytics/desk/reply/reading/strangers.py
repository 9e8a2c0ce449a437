"""Words that stand among places and are no name that is known: heard where another script writes a known name, else told to the officer.

A place that is not known is never dropped: the part is red by its name, with what it may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.frame import says_nothing
from analytics.desk.reply.reading.question_words import PLAIN, SUPPORT
from analytics.desk.reply.reading.words import SAYS
from analytics.places.former_names import TOWNS
from analytics.places.gazetteer import District, Gazetteer
from data.returns.names.likeness import is_whole, likeness
from data.returns.words import spelling

_PLACE: Final = "\x00PLACE\x00"
_LATIN: Final = r"[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+){0,2}"
_HINDI: Final = r"[\u0900-\u0963\u0971-\u097f]{3,}(?: [\u0900-\u0963\u0971-\u097f]{3,})?"
_NEXT: Final = r"\s*(?:,\s*(?:and|और|तथा|एवं|व)?|(?<![^\s\x00])(?:and|&|और|तथा|एवं|व)(?![^\s\x00]))\s*"
_RUN: Final = MappingProxyType(
    {
        item: re.compile(rf"(?:{_PLACE}|{item})(?:{_NEXT}(?:{_PLACE}|{item}))*(?P<after>\s*(?:districts?\b|जिल[ाेो]))?")
        for item in (_LATIN, _HINDI)
    }
)
_OF_DISTRICTS: Final = re.compile(r"\bdistricts? (?:of|like|namely|viz\.?,?)\s*$", re.IGNORECASE)
_KNOWN: Final = PLAIN | frozenset(SAYS) | frozenset(word for words in SUPPORT.values() for word in words.split())
_LIKE: Final = 80.0
_SHOWN: Final = 2


@dataclass(frozen=True)
class Heard:
    """What was heard among the places of a text.

    `districts` are by the word in another script that reads as one name of the register, `strangers` those that are no name known, each
    with what it may be; `rest` is the text without them.
    """

    districts: dict[str, District]
    strangers: tuple[str, ...]
    rest: str


def strangers_of(text: str, places: Gazetteer, states: Sequence[int]) -> Heard:
    """What stands among the places of a text whose known names are marked; of the States named, else of any."""
    districts: dict[str, District] = {}
    strangers: list[str] = []
    for written in dict.fromkeys(_written(text, places)):
        same = _same_in_latin(written, places, states)
        if len(same) == 1:
            districts[written] = same[0]
        else:
            strangers.append(f"{written}{_may_be(written, places, states)}")
        text = re.sub(rf"(?<![\w\u0900-\u097f]){re.escape(written)}(?![\w\u0900-\u097f])", f" {_PLACE} ", text)
    return Heard(districts, tuple(strangers), text)


def _written(text: str, places: Gazetteer) -> Iterator[str]:
    """The words of each run of names with a known place, or with the word district; those of goods are none."""
    for item, run in _RUN.items():
        for found in run.finditer(text):
            is_of_places = _PLACE in found[0] or (
                item == _LATIN and (found["after"] or _OF_DISTRICTS.search(text[: found.start()]))
            )
            among = found[0].removesuffix(found["after"] or "").replace(_PLACE, " , ")
            for one in re.finditer(item, among) if is_of_places else ():
                if (kept := _name(one[0])) and not {*kept.lower().split()} <= places.goods:
                    yield kept


def _name(words: str) -> str:
    """The words of a run that may be a name: those that questions are made of are none, and "GI" or "APEDA" is no place."""
    kept = [
        one
        for one in words.split()
        if one.lower() not in _KNOWN and not says_nothing(one.lower()) and not (one.isascii() and one.isupper())
    ]
    return " ".join(kept) if len(kept) == len(words.split()) else kept[0] if len(kept) == 1 else ""


def _of_states(places: Gazetteer, states: Sequence[int]) -> dict[District, list[str]]:
    names: dict[District, list[str]] = {}
    for name, some in places.names.items():
        for one in some:
            if not states or one.state_code in states:
                names.setdefault(one, []).append(name)
    return names


def _same_in_latin(written: str, places: Gazetteer, states: Sequence[int]) -> list[District]:
    """The districts with a name in Latin letters that the word in Hindi writes letter by letter: "कानपुर" is Kanpur."""
    if written.isascii():
        return []
    letters = spelling.latin(written).replace(" ", "")
    every = _of_states(places, states)
    return [
        one for one, names in every.items() if letters in {name.replace(" ", "") for name in names if name.isascii()}
    ]


def _may_be(written: str, places: Gazetteer, states: Sequence[int]) -> str:
    """What a word that is no name may be, for the officer to choose: " (a town of Dakshina Kannada)"; blank for nothing."""
    if town := TOWNS.get(written.lower()):
        return f" (a town of {town[0]})"
    scored = [
        (likeness(written, names)[0], one)
        for one, names in _of_states(places, states).items()
        if any(is_whole(written, name) for name in names)
    ]
    near = [one for score, one in sorted(scored, key=lambda pair: -pair[0]) if score >= _LIKE][:_SHOWN]
    named = [f"{one.name}, {places.states.get(one.state_code, '').partition('|')[0]}" for one in near]
    return f" (may be {' or '.join(named)})" if named else ""


_IN_CAPITALS: Final = re.compile(r"\b[A-Z][a-z]{2,}\b")
_PAIR: Final = re.compile(r"[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b")
_OF_A_STATE: Final = 90
_SHORTEST: Final = 7


def misspelt_states(text: str, states: Mapping[int, str]) -> Iterator[tuple[int, int, int]]:
    """The names of States/UTs misspelt by a letter or two, or written in one word: where each begins and ends, and its code.

    "Arunanchal Pradesh" and "Tamilnadu" are States; "Rajasthani" is none, but what is of one.
    """
    names = {names.partition("|")[0].lower().replace(" ", ""): code for code, names in states.items() if names}
    reached = 0
    for first in _IN_CAPITALS.finditer(text):
        pair = _PAIR.match(text, first.start())
        for found in filter(None, (pair, first)):
            code = _misspelt(found[0].lower().replace(" ", ""), names) if found.start() >= reached else None
            if code is not None:
                reached = found.end()
                yield found.start(), found.end(), code
                break


def _misspelt(written: str, names: Mapping[str, int]) -> int | None:
    from rapidfuzz import fuzz

    if len(written) < _SHORTEST:
        return None
    near = [
        code
        for name, code in names.items()
        if name[0] == written[0]
        and fuzz.ratio(written, name) >= _OF_A_STATE
        and (written == name or not written.startswith(name))
    ]
    return near[0] if len(near) == 1 else None
