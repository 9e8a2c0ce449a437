"""By how many things of a kind something is asked for: "more than one product", "three or more", "only one"."""

from __future__ import annotations

import re
from typing import Final

_WRITTEN: Final = (
    "one एक",
    "two दो",
    "three तीन",
    "four चार",
    "five पांच पाँच",
    "six छह छः",
    "seven सात",
    "eight आठ",
    "nine नौ",
    "ten दस",
)
_NUMBERS: Final = {word: at for at, words in enumerate(_WRITTEN, start=1) for word in words.split()}
IN_WORDS: Final = {at: (words.split()[0], words.split()[1]) for at, words in enumerate(_WRITTEN, start=1)}
"""The numbers that are written in words, in English and in Hindi."""
COUNT: Final = r"(?:\d{1,2}|" + "|".join(_NUMBERS) + ")"
_NO_MORE: Final = r"(?:\b(?:only|just|exactly)|केवल|सिर्फ|मात्र)"
QUANTITY: Final = re.compile(
    rf"(?:(?P<over>\b(?:more than|over))|(?P<least>\b(?:at (?:the )?least|not less than|minimum(?: of)?))|(?P<only>{_NO_MORE})) (?P<n>{COUNT}|(?:a )?single)\b"
    rf"|\b(?P<several>multiple)\b|(?P<m>{COUNT}) (?:or|and) (?:more|above)\b|(?P<beyond>{COUNT}) (?:से अधिक|से ज्यादा)|(?P<h>{COUNT}) या (?:(?:दो|तीन|उससे|उस से) )?(?:से )?अधिक",
    re.IGNORECASE,
)
"""Words by which districts are asked for by how many products each has."""
_OF_PRODUCTS: Final = re.compile(
    r"^(?: (?:odop|such|identified|distinct|different))* (?:products?|items?)\b|^.{0,30}उत्पाद", re.IGNORECASE
)
DISTRICTS: Final = re.compile(r"\bdistricts?\b(?! (?:export|one)\b)|जिल(?:ा|े|ों)(?! एक)", re.IGNORECASE)
"""Districts, and not the words of an initiative's name."""


def number_of(written: str, *, otherwise: int = 0) -> int:
    """A number written in digits or in words; `otherwise` for neither."""
    return int(written) if written.isdecimal() else _NUMBERS.get(written.lower(), otherwise)


def quantity_of(text: str) -> tuple[int, int]:
    """How many products are wanted of each district, at least and at most; none where no such words stand before "products"."""
    found = QUANTITY.search(text)
    if not found or not _OF_PRODUCTS.search(text[found.end() :]) or not DISTRICTS.search(text):
        return 0, 0
    if found["several"]:
        return 2, 0
    word = next(one for one in (found["n"], found["m"], found["beyond"], found["h"]) if one)
    count = number_of(word, otherwise=1)
    if found["only"]:
        return count, count
    # "At least one product" is what every part on products asks.
    least = count + 1 if found["over"] or found["beyond"] else count
    return (least, 0) if least > 1 else (0, 0)
