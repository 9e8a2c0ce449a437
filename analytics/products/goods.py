"""Goods as the lists name them: which words of a text name one, and which names of products hold it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from analytics.question import answer
from data.store import Store


class ProductName(NamedTuple):
    """One row per name of a product of either list, or of a crop of an export cluster."""

    name: str


_PIECES: Final = re.compile(r"[,/&();:+.\-–]| (?:and|or|of|from|made|with|in) ", re.IGNORECASE)
_WORD: Final = re.compile(r"[A-Za-z]+")
_SHORTEST: Final = 3
_LONGEST: Final = 4
"""Words of the longest good."""
_OF_NO_GOOD: Final = (
    "product based item other work art craft industri unit service good etc processing processed allied related local traditional tribal "
    "hand made machine the articl article handmade variou type kind material various"
)
_GENERAL: Final = frozenset(_OF_NO_GOOD.split())
"""Folded words that stand around the good in a product's name and name none."""
_QUALITIES: Final = (
    "activiti added agri agricultural agriculture agro api artifact bar black block box cleaning cluster component compound crop cutting "
    "date decorative defense derivative derived diversified earth equipment extract feed financial finger fishing fitting forest forged gas "
    "gem gift grading hair handicraft handloom hanging health husbandri instrument its ite making manufacturing marine mask medical mfg mill "
    "mining packaging part patch photo plant planting point polishing preparation pressing print printing produce raw readi religious roasting "
    "screen sheath sorting source spare spinning sport storage structure tailoring textile tie tool upper ups ware washed wear weaving wellness "
    "wooden dairi double block india indian export exporter small organic"
)
_NO_GOODS: Final = frozenset(_QUALITIES.split())
"""Folded words that end a product's name and by themselves are a process, a quality or a place: alone they name no good."""
_THINGS: Final = frozenset({"component", "equipment", "instrument", "part", "print", "tool"})
"""Of these, those that name a good with the word before them: "auto components"; "cold storage" names none."""
IN_HINDI: Final = {
    "हल्दी": "turmeric",
    "अदरक": "ginger",
    "चाय": "tea",
    "कॉफी": "coffee",
    "कॉफ़ी": "coffee",
    "केसर": "saffron",
    "शहद": "honey",
    "बांस": "bamboo",
    "बाँस": "bamboo",
    "मखाना": "makhana",
    "मखाने": "makhana",
    "लीची": "litchi",
    "आम": "mango",
    "केला": "banana",
    "केले": "banana",
    "सेब": "apple",
    "अनानास": "pineapple",
    "संतरा": "orange",
    "संतरे": "orange",
    "आलू": "potato",
    "प्याज": "onion",
    "पीतल": "brass",
    "कालीन": "carpet",
    "पश्मीना": "pashmina",
    "गुड़": "jaggery",
    "चावल": "rice",
    "मक्का": "maize",
    "खिलौने": "toys",
    "खिलौनों": "toys",
    "अनार": "pomegranate",
    "अंगूर": "grapes",
}
"""How questions in Hindi write goods that the lists name in English."""


def folded(text: str) -> tuple[str, ...]:
    """The words of a text in small letters and in the singular, so that "Toys" and "toy" are one."""
    return tuple(_singular(word.lower()) for word in _WORD.findall(text))


def _singular(word: str) -> str:
    if len(word) > _LONGEST and word.endswith("ies"):
        return f"{word[:-3]}i"
    if len(word) > _SHORTEST and word.endswith("y"):
        return f"{word[:-1]}i"
    if re.search(r"(?:ss|sh|ch|x|o)es$", word):
        return word[:-2]
    return word[:-1] if len(word) > _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us")) else word


@lru_cache(maxsize=8)  # the lists are of few days, and places are read for each part of each question
def goods_of(names: tuple[str, ...]) -> frozenset[str]:
    """The goods that names of products name, folded: each part of a name, and the word that ends it."""
    return frozenset(good for name in names for good in _goods_of(name))


def _goods_of(name: str) -> Iterator[str]:
    for piece in _PIECES.split(name):
        words = list(folded(piece))
        while words and words[-1] in _GENERAL:
            words.pop()
        while words and words[0] in _GENERAL:
            words.pop(0)
        if not words or len(words) > _LONGEST or len(words[-1]) < _SHORTEST:
            continue
        if len(words) > 1 and words[-1] not in _NO_GOODS - _THINGS:
            yield " ".join(words)
        if words[-1] not in _NO_GOODS:
            yield words[-1]


def goods(store: Store) -> frozenset[str]:
    """Every good that the lists of products and of export clusters name, folded."""
    return goods_of(tuple(row.name for row in answer(store, ProductName, "products/product_names", {})))


def goods_in(
    words: Sequence[str], known: frozenset[str], passed: frozenset[str]
) -> tuple[tuple[str, ...], frozenset[str]]:
    """The goods that words of a text in their order name, as written, and the words that name them; `passed` name none alone."""
    named: list[str] = []
    taken: set[str] = set()
    at = 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if _is_good(words[at : at + n], n, known, passed)), 0)
        if length:
            some = words[at : at + length]
            named.append(IN_HINDI.get(some[0], " ".join(some)))
            taken |= {*some}
        at += length or 1
    return tuple(dict.fromkeys(named)), frozenset(taken)


def _is_good(some: Sequence[str], length: int, known: frozenset[str], passed: frozenset[str]) -> bool:
    if len(some) < length:
        return False
    if length == 1 and some[0] in IN_HINDI:
        return " ".join(folded(IN_HINDI[some[0]])) in known
    return " ".join(folded(" ".join(some))) in known and not (length == 1 and some[0].lower() in passed)


def holds(name: str, good: str) -> bool:
    """Whether a product's name has these words together, whatever else stands in it: "Lakadong Turmeric" has "turmeric"."""
    within, sought = folded(name), folded(good)
    return any(within[at : at + len(sought)] == sought for at in range(len(within) - len(sought) + 1))
