"""Forms of one word: with the endings of English verbs and nouns, and with the vowel signs of Hindi ones."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_ENDS: Final = re.compile(r"(?:ियों|ियाँ|ियां|ाओं|ाएं|ाएँ|ओं|एं|एँ|यों|ों|ें|ीं|ां|ाँ|े|ी|ा|ि|ु|ू|ं|ँ)$")
_SHORTEST: Final = 4
"""Letters of a word in Latin script below which an ending may be part of it: "bed", "sing"."""
_SHORTEST_STEM: Final = 3
_OF_THEIR_OWN: Final = frozenset(
    ["area", "baskets", "cases", "components", "furnishings", "good", "owned", "owning", "parts", "revenues", "terms"]
)
"""Words that look like a form of another and mean something else: "auto parts" take no part."""


def in_any_form(word: str, known: frozenset[str]) -> bool:
    """Whether a word in small letters is one of those known, or a form of one: "values" of "value", "बाजारों" of "बाजार"."""
    if word in known or word in _OF_THEIR_OWN:
        return word in known
    return len(word) >= _SHORTEST and stem(word) in _stems(known)


@lru_cache(maxsize=64)
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if len(word) >= _SHORTEST)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What the forms of a word have in common; the word itself where it is short or has no ending."""
    if not word.isascii():
        bare = _ENDS.sub("", word)
        return bare if len(bare) >= _SHORTEST_STEM else word
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and not word.endswith(("ss", "us")) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)] + instead
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] in "bdgmnprt":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word
