"""A part that asks by a pronoun alone: "how many of them are of Assam" is read as what the part before it counts, of that place."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.desk.reply.reading.result import OF_LISTED, Reading
from analytics.desk.wanted import wanted

_THEM: Final = re.compile(
    r"\b(?:(?:out )?of|among|amongst|from(?: among(?:st)?)?) (?:the |all )?(?:them|these|those|which|the same)\b(?! (?:\w+ )?(?:districts|states|products|committees)\b)(?! \w+ed\b)"
    r"|\bthere(?:of|from)\b|\b(?:those|them)(?= (?:of|from|in|belonging|pertaining|relating|located|situated)\b)"
    r"|(?<![\u0900-\u097f])(?:इनमें|उनमें|जिनमें)(?: से)?(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words that stand for what the part before counts."""
_NOUNS: Final = MappingProxyType(
    {
        ("gi", ""): ("Geographical Indications", "भौगोलिक संकेतकों"),
        ("gi", "ODOP"): ("GI tagged ODOP products", "जीआई टैग प्राप्त ओडीओपी उत्पादों"),
        ("products", "ODOP"): ("ODOP products", "ओडीओपी उत्पादों"),
        ("products", "PMFME-ODOP"): ("products approved under PMFME", "पीएमएफएमई के उत्पादों"),
        ("aspirational", ""): ("Aspirational Districts", "आकांक्षी जिलों"),
        ("kendras", ""): ("Dak Ghar Niryat Kendras", "डाकघर निर्यात केंद्रों"),
        ("malls", ""): ("PM Ekta Malls", "एकता मॉल"),
        ("clusters", ""): ("agriculture export clusters", "कृषि निर्यात क्लस्टरों"),
    }
)
"""What is counted, by ask and scheme, in words that a part is read by."""


_SUCH_PRODUCTS: Final = re.compile(
    r"\b(?:the )?(?:such|these|those|said|aforesaid)(?: odop)?(?: identified)? products\b|(?<![\u0900-\u097f])(?:उक्त|इन|ऐसे) उत्पादों(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_OF_ALL_PRODUCTS: Final = frozenset({"products", "sector"})


class Counted(NamedTuple):
    """The last part that says itself what it counts: its text and what was read of it."""

    text: str = ""
    found: Reading = Reading()


def said_in_full(text: str, before: Counted) -> str:
    """The part with what the one before counts in place of its pronoun; blank where it has none, or the other counts some of them alone."""
    pronoun = _THEM.search(text)
    found = before.found
    if not pronoun or len(found.asks) != 1 or found.goods or found.districts or is_narrowed(before.text):
        return ""
    (ask,) = found.asks
    nouns = _NOUNS.get((ask, found.scheme if ask in ("gi", "products") else ""))
    if not nouns:
        return ""
    noun = f"of {nouns[0]}" if pronoun[0].isascii() else f"{nouns[1]} में से"
    return f"{text[: pronoun.start()]}{noun} {text[pronoun.end() :]}"


def such_products_in_full(text: str, before: Counted) -> str:
    """The part with the products of the list in place of "such products"; blank where the one before counts some of them, or another list."""
    such, found = _SUCH_PRODUCTS.search(text), before.found
    is_of_all = bool(found.asks) and {*found.asks} <= _OF_ALL_PRODUCTS and found.scheme == "ODOP"
    is_of_some = found.states or found.districts or found.goods or is_narrowed(before.text)
    if not such or not is_of_all or is_of_some:
        return ""
    return f"{text[: such.start()]}{_NOUNS['products', 'ODOP'][0 if such[0].isascii() else 1]}{text[such.end() :]}"


def is_narrowed(text: str) -> bool:
    """Whether a part counts some of a kind, so that "of them" is of these alone."""
    says = wanted(text)
    of_some = says.foremost or says.is_without or any(says.products) or says.sectors or says.marked_sectors
    return bool(of_some or says.since or says.until or says.years or says.has_share)


def is_of_them(said: Reading, before: Counted) -> bool:
    """Whether what a part asks of a pronoun would be answered of all there is: exports of a State, committees of all its districts."""
    return said.seems == ("exports",) or (before.found.asks == ("aspirational",) and "aspirational" not in said.seems)


def of_them(said: Reading, in_full: Reading, before: Counted) -> Reading:
    """The part as it reads in full, where its places are among those of the part before; else one that asks a thing by itself is left."""
    states = before.found.states
    is_of_those = {*in_full.states} <= {*states} if in_full.states and states else bool(in_full.states or said.seems)
    if in_full.seems and is_of_those:
        return in_full
    return replace(said, asks=(), beyond=(*said.beyond, OF_LISTED)) if said.seems else said
