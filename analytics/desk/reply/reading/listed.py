"""Which parts ask of what an earlier part listed: "how many of the said products"."""

from __future__ import annotations

import re
from typing import Final

_LISTED: Final = re.compile(
    r"\b(?:the )?(?:said|such|these|those|aforesaid|above(?:mentioned)?)(?: odop)?(?: identified)? (?:products?|items?|goods|\x00GI\x00)"
    r"|\b(?:of|among|amongst|from) (?:them|these|those|which)\b(?! (?:\w+ )?(?:districts?|states?|years?)\b)(?! (?:identified|selected|listed|covered|included|approved) (?:under|in|by|on) (?:the )?(?:odop|one[ -]district))|\bamong the said\b"
    r"|(?:\bproducts?|\bitems?|\x00GI\x00)(?: tag(?:s|ged)?)? (?:thereof|therefrom)\b|\b(?:of|among|amongst|from) (?:(?:all )?the )?(?:above|aforesaid|above-?mentioned|foregoing)(?! (?:\w+ )?(?:districts?|states?|years?|period))\b"
    r"|(?:\bproducts?|\bitems?) so (?:identified|selected|chosen|listed|covered)\b"
    r"|^(?:the |their )?(?:numbers?|names?|list) (?:thereof|therefrom)\b|(?:उक्त|इन|उन) (?:ओडीओपी )?(?:उत्पाद|वस्तु)|(?:उनमें|इनमें|इन में|उन में) से|(?:उपर्युक्त|उपरोक्त|उक्त|पूर्वोक्त) में से",
    re.IGNORECASE,
)
"""Words that stand for what an earlier part listed, unless the part itself names products before them."""
_WITHIN: Final = re.compile(
    r"\b(?:numbers?|names?|list|how many|which)\b[^;]*\bdistricts?\b[^;]*\b(?:of|among|amongst|from) (?:them|these|those|which)$"
    r"|(?:संख्या|नाम|कितने)[^;]*जिल[^;]*(?:उनमें|इनमें) से$|जिल[^;]*(?:संख्या|नाम|कितने)[^;]*(?:उनमें|इनमें) से$",
    re.IGNORECASE,
)
"""Districts that the part itself asks for, and a pronoun that stands for them: nothing of an earlier part."""
_DESCRIBED: Final = re.compile(
    r"\b(?:such|those) (?:\w+ ){0,2}(?:products?|items?|goods|\x00GI\x00)[^;]{0,60}? (?:as|which|that|whose) (?:have|has|are|is|were|was|had|stand)\b"
    r"|(?<![\u0900-\u097f])(?:उन|ऐसे) (?:\S+ ){0,2}(?:उत्पाद|वस्तु)[^;]{0,60}? (?:जो|जिन|जिस|जिन्हें|जिनको|जिनक[ाीे]|जिसे)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words that say themselves which goods are meant: "such products as have been identified", "उन उत्पादों के नाम जिन्हें"."""
_OF_THE_PART: Final = re.compile(r"\bthereof\b| so ", re.IGNORECASE)
"""Words that stand for the places of their own part, where it names any."""
_OUT_OF: Final = frozenset({"out", "from", "out from", "from out"})
_OF_PLACES: Final = re.compile(r"\b(?:districts?|states?|uts?|country)\b(?! ?-?wise)", re.IGNORECASE)
"""Places of the part itself, whose products "the products thereof" are."""
PRODUCTS: Final = re.compile(r"\b(?:products?|items?|goods)\b|उत्पाद|वस्तु|\x00GI\x00", re.IGNORECASE)
"""Words for goods themselves."""


def is_of_listed(text: str) -> bool:
    """Whether the words are about what an earlier part listed: "how many of the said products"."""
    found = _LISTED.search(text)
    if found is None or _WITHIN.search(text, 0, found.end()):
        return False
    # "The GI products among them" and "the products out of these" name none of their own; "the products, and how many of them" do.
    named = PRODUCTS.search(text, 0, found.start())
    if _OF_THE_PART.search(found[0]) and _OF_PLACES.search(text, 0, found.start()):
        return False
    between = text[named.end() : found.start()].strip() if named else ""
    return not between or (between.lower() in _OUT_OF and not found[0].lower().endswith("which"))


def is_described(text: str) -> bool:
    """Whether the goods meant by "such" are those that the same part describes, where no part stands before it."""
    return bool(_DESCRIBED.search(text))
