"""What a part asks beyond what is counted here: a second number, the country beside States, the opposite, what an earlier part listed.

Each is a reason, as words after the name of the part, for which the part is left to the officer although every word is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from analytics.desk.reply.reading_places import Places

_LISTED: Final = re.compile(
    r"\b(?:the )?(?:said|such|these|those|aforesaid|above(?:mentioned)?)(?: odop)?(?: identified)? (?:products?|items?|goods|\x00GI\x00)"
    r"|\b(?:of|among|amongst|from) (?:them|these|those|which)\b(?! (?:districts?|states?|years?)\b)|\bamong the said\b"
    r"|(?:उक्त|इन|उन) (?:ओडीओपी )?(?:उत्पाद|वस्तु)|(?:उनमें|इनमें) से",
    re.IGNORECASE,
)
"""Words that stand for what an earlier part listed, unless the part itself names products before them."""
_PRODUCTS: Final = re.compile(r"\b(?:products?|items?|goods)\b|उत्पाद|वस्तु|\x00GI\x00", re.IGNORECASE)
_NOT: Final = re.compile(
    r"\b(?:no|without|lacks?|lacking|none|neither|nil)\b|\byet (?:to|not)\b|(?<!if )(?<!or )\bnot\b|\bunidentified\b|\buncovered\b"
    r"|नहीं|बिना|रहित|शेष",
    re.IGNORECASE,
)
_NO_NEGATION: Final = re.compile(
    r"\bno\.|\bthe no of\b|\bif not\b|\bor not\b|\bnot only\b|यदि नहीं|अथवा नहीं|या नहीं", re.IGNORECASE
)
_COUNTRY: Final = re.compile(
    r"\b(?:in|of|across|throughout|over) (?:the )?(?:entire |whole )?country\b|\ball over india\b|(?<![\u0900-\u097f])देश (?:में|भर)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\bhow many\b|\bnumbers? (?:of|thereof)\b|कितने|कितनी|की संख्या", re.IGNORECASE)
_AWAITED: Final = frozenset({"committees", "meetings", "plans"})
"""Asks whose answer says of how many districts information is awaited: the rest is never said to be without."""
_OF_EVERYWHERE: Final = frozenset({"budget", "jobs", "aims", "merger", "choice", "hubs", "measures", "effect", "begin"})
_ONE_NUMBER: Final = frozenset({"gi", "kendras", "hubs", "exports"})
_NOT_BESIDE: Final = frozenset({"gi", "exports", "malls", "kendras", "sector"})


def beyond(text: str, asks: frozenset[str], of: Places, *, is_listed_known: bool) -> Iterator[str]:
    """The reasons for which a part of known words is left; `is_listed_known`: what "the said products" are is read exactly."""
    if not asks:
        return
    counted = asks - _OF_EVERYWHERE
    if counted - _AWAITED and is_negated(text):
        yield "asks where something is not so, of which no number is composed"
    if counted and (of.states or of.districts) and _COUNTRY.search(text):
        yield "asks for the country and for places in it together"
    if asks & {"products", "gi", "sector", "exports"} and is_of_listed(text) and not is_listed_known:
        yield "asks of what an earlier part lists"
    if asks <= _ONE_NUMBER and len(_NUMBER.findall(text)) > 1:
        yield "asks for more than one number"
    if "aspirational" in asks and asks & _NOT_BESIDE:
        yield "asks of Aspirational Districts what is not counted for them"


def is_negated(text: str) -> bool:
    """Whether the words ask where something is not so; "if not, the reasons" and "the no. of" do not."""
    return bool(_NOT.search(_NO_NEGATION.sub(" ", text)))


def is_of_listed(text: str) -> bool:
    """Whether the words are about what an earlier part listed: "how many of the said products"."""
    found = _LISTED.search(text)
    return found is not None and not _PRODUCTS.search(text, 0, found.start())
