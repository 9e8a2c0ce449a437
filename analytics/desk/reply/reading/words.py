"""The words of a part one by one: what they say together and each by itself, those misspelt, and those that name a product."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.frame import says_nothing
from analytics.desk.reply.reading.inflection import in_any_form
from analytics.desk.reply.reading.question_words import PHRASES, PLAIN, WORDS
from analytics.places.gazetteer import Gazetteer

SAYS: Final = MappingProxyType({word: concept for concept, words in WORDS.items() for word in words.split()})
_BY_WHOM: Final = re.compile(
    r"(?<!\x00MEETING\x00  )\bby (?:the )?(?:them|(?:state|district)?(?: level)? ?\x00COMMITTEE\x00|(?:central |union |state )?governments?)",
    re.IGNORECASE,
)
_OF_NAME: Final = re.compile(r"['’]s\b")
_TOKEN: Final = re.compile(r"\x00([A-Z]+)\x00|((?:[^\W\d_]|[\u0900-\u097f])(?:[^\W_]|[\u0900-\u097f]|['’])*|\d[\d,.]*)")
_QUALITIES: Final = frozenset(
    [
        "tribal",
        "traditional",
        "hill",
        "small",
        "organic",
        "handmade",
        "hand",
        "machine",
        "made",
        "double",
        "india",
        "indian",
        "block",
        "forest",
        "central",
        "east",
        "industry",
        "industries",
    ]
)
"""Words of products' names that by themselves are a quality or a place, and name no product."""
_LIKENESS: Final = 90
"""How alike, of 100, a misspelt word must be to one of at least seven letters that is known."""
_LONG: Final = 7


@dataclass(frozen=True)
class Heard:
    """What a text says: each concept with the words that say it, and the words that say none of them, in order."""

    concepts: tuple[tuple[str, str], ...]
    words: tuple[str, ...]

    @property
    def said(self) -> frozenset[str]:
        """The concepts that bear on what is asked."""
        return frozenset(concept for concept, _ in self.concepts) - {"PLACE"}

    @property
    def because(self) -> tuple[str, ...]:
        """The telling words as written."""
        return tuple(dict.fromkeys(word for _, word in self.concepts if word))

    def words_of(self, concepts: frozenset[str]) -> tuple[str, ...]:
        """The words that say these."""
        return tuple(dict.fromkeys(word for concept, word in self.concepts if word and concept in concepts))


def heard(text: str) -> Heard:
    """What the words of a text say together and one by one; those said together stand first."""
    together: list[tuple[str, str]] = []
    for concept, pattern in PHRASES.items():
        if concept:
            together += [(concept, match[0].strip(" \x00")) for match in re.finditer(pattern, text, re.IGNORECASE)]
        text = re.sub(pattern, f" \x00{concept}\x00 " if concept else " ", text, flags=re.IGNORECASE)
    # Who constituted, adopted or promotes says nothing of what is asked.
    text = _OF_NAME.sub("", _BY_WHOM.sub(" ", text))
    marked: list[tuple[str, str]] = []
    single: list[tuple[str, str]] = []
    words = []
    for concept, word in _TOKEN.findall(text):
        if concept:
            marked.append((concept, ""))
        elif known := _said_by(word.lower()):
            single.append((known, word))
        else:
            words.append(word)
    # A phrase that another took up again says nothing by itself.
    stand = {concept for concept, _ in marked}
    return Heard((*(one for one in together if one[0] in stand), *marked, *single), tuple(words))


def _said_by(word: str) -> str:
    """The concept that a word says, one misspelt by a letter or two too; blank for none."""
    if word in SAYS:
        return SAYS[word]
    near = _alike(word, SAYS) if word not in PLAIN and not says_nothing(word) else ""
    return SAYS[near] if near else ""


def is_spelt_as(word: str, known: frozenset[str]) -> bool:
    """Whether a word is one of those known, in any of its forms, or one of them misspelt by a letter or two."""
    return in_any_form(word, known) or bool(_alike(word, known))


def _alike(word: str, known: frozenset[str] | MappingProxyType[str, str]) -> str:
    """The known word that a misspelt one stands for; blank for none, and for a short word, of which too many are alike."""
    if len(word) < _LONG or not word.isascii() or not known:
        return ""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known.keys() if isinstance(known, MappingProxyType) else known, scorer=fuzz.ratio)
    if found[1] < _LIKENESS:
        return ""
    near = str(found[0])
    return near if word[0] == near[0] and word[-3:] == near[-3:] else ""


def goods_named(words: Sequence[str], places: Gazetteer, seems: Sequence[str]) -> tuple[str, ...]:
    """The words that name a product, written with a capital; nothing where no Geographical Indication is asked for."""
    if "gi" not in seems:
        return ()
    return tuple(word for word in words if word[0].isupper() and word.lower() in places.goods - _QUALITIES)
