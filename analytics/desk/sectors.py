"""Which sectors of the list a part names: "handicraft products", "हथकरघा उत्पाद"; and whether it asks for them by name."""

from __future__ import annotations

import re
from typing import Final

_NAMED: Final = {
    "Agriculture": r"\bagri(?:cultur(?:e|al))?\b(?![- ]export)|(?<![\u0900-\u097f])कृषि",
    "Handicraft": r"\bhandi-?crafts?\b|हस्तशिल्प",
    "Food Processing": r"\bfood[ -]process(?:ing|ed)\b|\bprocessed foods?\b|खाद्य प्रसंस्करण|प्रसंस्कृत खाद्य",
    "Textile": r"\btextiles?\b|(?<![\u0900-\u097f])वस्त्र",
    "Handloom": r"\bhandlooms?\b|हथकरघा|हस्तकरघा",
    "Marine": r"\bmarine\b|(?<![\u0900-\u097f])समुद्री",
    "Dairy": r"\bdairy\b|डेयरी",
}
NAMED_GOODS: Final = re.compile(
    r"\b(?:names?|list) (?:of|thereof)\b|\bwhich (?:of the )?products?\b|district[- ]wise|नाम|सूची|कौन[- ](?:कौन|से|सा)|जिला[ -]?वार",
    re.IGNORECASE,
)
"""Words that ask for products by name or by district."""

EACH_SECTOR: Final = re.compile(
    r"\b(?:sector|category)[- ]?wise\b|\bbreak[- ]?up\b|\b(?:each|which) sectors?\b|\bsectors covered\b|क्षेत्रक?[ -]?वार",
    re.IGNORECASE,
)
"""Words that ask for every sector."""
_OTHERS: Final = re.compile(r"\b(?:and|or) (?:all )?other\b|(?:और|तथा|एवं) अन्य", re.IGNORECASE)


_OF_LIST: Final = re.compile(r"\bodop\b|\bone district one product\b|ओडीओपी|एक जिला", re.IGNORECASE)
_OF_REGISTER: Final = frozenset({"Agriculture", "Handicraft"})
"""Sectors that are categories of the register of Geographical Indications too."""
_GOODS: Final = re.compile(r"\b(?:products?|items?)\b|उत्पाद", re.IGNORECASE)


def marked_sectors(text: str) -> tuple[str, ...]:
    """The sectors of whose products on the list marks are asked for; none where the register's own categories may be meant."""
    named = sectors_named(text)
    is_of_list = _OF_LIST.search(text) or not {*named} <= _OF_REGISTER
    return named if named and is_of_list and _GOODS.search(text) else ()


def sectors_named(text: str) -> tuple[str, ...]:
    """The sectors that a text names by themselves, in the order of its words; none where it asks for every one, or for others too."""
    if EACH_SECTOR.search(text) or _OTHERS.search(text):
        return ()
    found = [
        (match.start(), name) for name, words in _NAMED.items() if (match := re.search(words, text, re.IGNORECASE))
    ]
    return tuple(name for _, name in sorted(found))
