"""What a part of a question asks, read from its words: only where every word is understood, and with the words that say so.

A word that nobody here understands leaves the part to the officer: a reply to the House is not guessed from half a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.question_words import (
    PHRASES,
    PLAIN,
    REGIONS,
    SCHEMES,
    SUBJECTS,
    SUPPORT,
    WORDS,
    WRITTEN_OTHERWISE,
)

Places = Mapping[int, str]
"""Names of States and Union Territories by their code; several names of one stand with a bar between them."""

SAYS: Final = MappingProxyType({word: concept for concept, words in WORDS.items() for word in words.split()})
_SUPPORTING: Final = MappingProxyType({ask: frozenset(words.split()) for ask, words in SUPPORT.items()})
# What a concept asks by itself; products are asked by two together.
_ASKED_BY: Final = {
    "committees": "COMMITTEE",
    "plans": "PLAN",
    "aspirational": "ASPIRATIONAL",
    "sector": "SECTOR",
    "budget": "FUNDS",
    "jobs": "JOBS",
    "measures": "STEPS",
}
_OF_DEH: Final = frozenset({"committees", "plans"})
FOLLOWS: Final = re.compile(
    r"(?:and )?(?:if (?:so|not|yes)|the details? thereof|details? thereof|यदि हां)", re.IGNORECASE
)
"""A part that begins so asks on of the one before it, and is answered together with it."""
_IDENTIFIED_FIRST: Final = re.compile(
    r"\b(?:identified|selected|included|covered)\b.*\b(?:steps?|measures?|efforts?)\b", re.IGNORECASE
)
_BY_WHOM: Final = re.compile(
    r"\bby (?:the )?(?:them|\x00COMMITTEE\x00|(?:central |union |state )?governments?)", re.IGNORECASE
)
_TOKEN: Final = re.compile(r"\x00([A-Z]+)\x00|((?:[^\W\d_]|[\u0900-\u097f])(?:[^\W_]|[\u0900-\u097f]|['’])*|\d[\d,.]*)")


@dataclass(frozen=True)
class Reading:
    """What a part's words say. `asks` is empty where nothing is asked that is understood, or something is left in `unread`.

    `seems` are the asks whose words stand there, whatever else does; `because` are those words, as written; `scheme` is the one
    it names or follows, blank for none; `subjects` are what the measures asked for are about; `states` are the codes of the States and Union Territories it names.
    """

    asks: tuple[str, ...]
    seems: tuple[str, ...]
    because: tuple[str, ...]
    unread: tuple[str, ...]
    scheme: str
    states: tuple[int, ...]
    subjects: tuple[str, ...]
    follows: bool

    @property
    def is_plain(self) -> bool:
        """Whether it asks nothing of its own: "if so, the details thereof"."""
        return not self.seems and not self.unread


def reading(text: str, places: Places, before: str = "") -> Reading:
    """What one part asks. `before` is the scheme that the question's title or the parts before it are about, blank for none."""
    named, rest = _scheme(text)
    states, rest = _states(rest, places)
    subjects, rest = _subjects(rest)
    said, words, because = _concepts(rest)
    seems = tuple(_asked(said | ({"STEPS"} if subjects else set()), bool(named or before), rest))
    allowed = frozenset().union(*(_SUPPORTING[ask] for ask in seems))
    unread = tuple(dict.fromkeys(word for word in words if word.lower() not in PLAIN | allowed))
    if not seems and unread:
        because = ()
    scheme = named or ("DEH" if seems and _OF_DEH >= set(seems) - {"aspirational"} != set() else before)
    scheme = scheme or ("ODOP" if "products" in seems and not unread else "")
    is_understood = not unread and (scheme or "aspirational" in seems)
    return Reading(
        seems if is_understood else (),
        seems,
        because,
        unread,
        scheme,
        states,
        subjects,
        bool(FOLLOWS.match(text.strip())),
    )


def _concepts(text: str) -> tuple[frozenset[str], list[str], tuple[str, ...]]:
    """What the words say together and one by one, the words that say nothing here, and the telling ones as written."""
    because = []
    for concept, pattern in PHRASES.items():
        if concept:
            because += [match[0].strip() for match in re.finditer(pattern, text, re.IGNORECASE)]
        text = re.sub(pattern, f" \x00{concept}\x00 " if concept else " ", text, flags=re.IGNORECASE)
    # Who constituted, adopted or promotes says nothing of what is asked.
    text = _BY_WHOM.sub(" ", text)
    said, words = set(), []
    for concept, word in _TOKEN.findall(text):
        if concept:
            said.add(concept)
        elif word.lower() in SAYS:
            said.add(SAYS[word.lower()])
            because.append(word)
        else:
            words.append(word)
    return frozenset(said), words, tuple(dict.fromkeys(because))


def _asked(said: frozenset[str], has_scheme: bool, text: str) -> Iterator[str]:
    """The asks of a part that says these things, in the order of the desk."""
    asked = [ask for ask, concept in _ASKED_BY.items() if concept in said]
    if "measures" in asked and {"COMMITTEE", "PLAN"} & said and "STEPS" not in said:
        asked.remove("measures")
    listed = {"PRODUCT", "IDENTIFY"} <= said or ({"DISTRICT", "IDENTIFY"} <= said and not asked)
    alone = has_scheme and not asked and ("PRODUCT" in said or "STATUS" in said or "IDENTIFY" in said)
    if "STEPS" in said:
        # "Identified, and the steps taken" asks two things; "steps to promote what is identified" asks one.
        listed = listed and bool(_IDENTIFIED_FIRST.search(text))
    if said & {"SECTOR", "JOBS"} == {"SECTOR"}:
        listed = alone = {"PRODUCT", "DISTRICT", "IDENTIFY"} <= said
    if listed or alone:
        yield "products"
    yield from asked


def _subjects(text: str) -> tuple[tuple[str, ...], str]:
    named = []
    for subject, (pattern, _) in SUBJECTS.items():
        if re.search(pattern, text, re.IGNORECASE):
            named.append(subject)
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return tuple(named), text


def _scheme(text: str) -> tuple[str, str]:
    named = ""
    for scheme, pattern in SCHEMES.items():
        if re.search(pattern, text, re.IGNORECASE):
            named = named or scheme
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return named, text


def _states(text: str, places: Places) -> tuple[tuple[int, ...], str]:
    """Codes of the States that a text names, longest names first, so that no name is read within another."""
    codes: list[int] = []
    by_name = {name.partition("|")[0]: code for code, name in places.items()}
    found = [(pattern, [by_name[one] for one in names if one in by_name]) for pattern, names in REGIONS.items()]
    for pattern, named in (*found, *((pattern, [code]) for pattern, code in _names(places))):
        if re.search(pattern, text, re.IGNORECASE):
            codes += named
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return tuple(dict.fromkeys(codes)), text


def _names(places: Places) -> Iterator[tuple[str, int]]:
    every = [(name, code) for code, names in places.items() for name in names.split("|") if name]
    for name, code in sorted(every, key=lambda pair: -len(pair[0])):
        yield r"(?<!\w)" + re.escape(name).replace("\\ ", " ").replace(" and ", " (?:and|&) ") + r"(?!\w)", code
        if other := WRITTEN_OTHERWISE.get(name):
            yield rf"(?<!\w)(?:{other})(?!\w)", code
