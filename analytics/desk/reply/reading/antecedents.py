"""What "it" and "them" of a part stand for: districts "selected under it" are those of the thing that a part before is about.

The list of ODOP and the districts of DEH answer it only where that thing is the initiative itself: the districts of an understanding,
of malls or of a scheme are other districts, and without a number of their own the part is left to the officer.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from analytics.desk.facts import facts_in
from analytics.desk.reply.reading.names import schemes_of
from analytics.desk.reply.reading.pronouns import Counted, is_narrowed
from analytics.desk.reply.reading.result import Reading

_IT: Final = re.compile(
    r"\b(?:where|in which|for which|at which|on which) (?:it|they|these|those|this|the same)\b(?! (?:products?|goods|items?|districts?|committees?|plans?)\b)"
    r"|(?<![\u0900-\u097f])(?:जहां|जहाँ|जिनमें|जिन जिलों में) (?:यह|ये|इसे|इन्हें|इसका|इनका)(?![\u0900-\u097f])"
    r"|\b(?:under|by|for|through|within|into|pursuant to|as part of|by virtue of|on account of)(?: (?:each|any|all|either|both|every)(?: one)?(?: of)?)? (?:it|them|the same)\b"
    r"|\b(?:under|by|for|through|within) (?:each(?: of)? |any of |all of |all )?(?:this|that|these|those|such)\b(?=\s*(?:$|[,;.?)]|and\b|or\b|so far\b|till\b|during\b|since\b|in\b|at\b|along\b|separately\b|,))"
    r"|\b(?:under|by|for|in|through) each\b(?=\s*(?:$|[,;.?)]|and\b|along\b|separately\b))"
    r"|\b(?:under|by|for|in|through) (?:each of )?(?:the |this |that |these |those |such )(?:said |aforesaid |above )?(?:mous?|memorand(?:um|a)|agreements?|arrangements?|tie-?ups?|partnerships?|understandings?|pacts?|projects?|missions?|portals?|platforms?|awards?|centres?|hubs?|kendras?|malls?|towns?|clusters?|funds?|policy|policies)\b"
    r"|\bthere(?:under|by|from|through|with)\b|(?<!reason )(?<!reasons )\btherefor\b|(?<!reason )(?<!reasons )\bof (?:the )?same\b"
    r"|(?<![\u0900-\u097f])(?:इस|इन|उस|उन|जिस|जिन|इनमें से प्रत्येक)(?:के|की)?(?: प्रत्येक)? (?:अंतर्गत|अन्तर्गत|तहत|अधीन|द्वारा|लिए|लिये|हेतु|माध्यम से)(?![\u0900-\u097f])"
    r"|(?<![\u0900-\u097f])(?:इसमें|इनमें|उसमें|उनमें|जिसमें|जिनमें)(?! से)(?![\u0900-\u097f])|(?<![\u0900-\u097f])(?:इनमें|उनमें) से प्रत्येक"
    r"|(?<![\u0900-\u097f])प्रत्येक (?:के|में) (?:अंतर्गत|तहत|अधीन|लिए|हेतु)",
    re.IGNORECASE,
)
"""Words for the thing of a part before, by which places and products are its own."""
_IF_SO: Final = re.compile(r"^\s*(?:and )?if (?:so|yes)\b|^\s*यदि (?:हां|हाँ)", re.IGNORECASE)
_DISTRICTS: Final = re.compile(r"\bdistricts?\b|जिल", re.IGNORECASE)
_PRODUCTS: Final = re.compile(r"\bproducts?\b|\bitems?\b|\bgoods\b|उत्पाद|वस्तु", re.IGNORECASE)
_OF_INITIATIVE: Final = frozenset(
    {"products", "aims", "merger", "choice", "begin", "effect", "budget", "jobs", "lists", "aspirational"}
)
"""What is asked of the initiatives themselves, so that "under it" is under these."""
_OF_THINGS: Final = frozenset(
    {"facts", "malls", "hubs", "kendras", "clusters", "gi", "sector", "committees", "meetings", "plans", "exports"}
)
"""What has districts of its own, which are none of the list."""
_OF_PROGRAMMES: Final = frozenset({"facts", "malls", "hubs", "kendras", "clusters"})
_A_THING: Final = re.compile(
    r"\b(?:mous?|memorand\w+|agreements?|arrangements?|tie-?ups?|partnerships?|pacts?|projects?|missions?|yojana|portals?|platforms?|awards?|cent(?:re|er)s?|"
    r"hubs?|kendras?|malls?|walls?|towns?|clusters?|funds?|subvention|insurance|loans?|polic(?:y|ies)|parks?|zones?|corridors?|campaigns?|drives?|surveys?)\b"
    r"|समझौत|ज्ञापन|परियोजना|मिशन|पोर्टल|मंच|पुरस्कार|केंद्र|केन्द्र|मॉल|शहर|नगर|क्लस्टर|निधि|नीति|पार्क|अभियान|बीमा|ऋण",
    re.IGNORECASE,
)
_THE_INITIATIVE: Final = re.compile(
    r"\bthe (?:said )?(?:initiative|programme|scheme)\b|(?<![\u0900-\u097f])(?:उक्त |इस )?(?:पहल|योजना)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_COUNTED: Final = frozenset({"products", "districts"})
"""What is answered of the list, or of the register, where nothing else is read."""
_FEW: Final = 2
OF_ANOTHER: Final = "asks for the districts or products of what is named before, and no number of these is read"


def of_what_stands_before(text: str, found: Reading, thing: Counted, *, has_scheme: bool) -> Reading:
    """The part as read, unless its districts or products are those of another thing that it, or an earlier part, is about.

    `thing` is the last part that asks something of its own; `has_scheme`: the title or a part before names an initiative.
    """
    if not _COUNTED & {*found.seems} or schemes_of(text)[0] or found.goods:
        return found
    of_it = bool(_IT.search(text))
    if of_it and _OF_PROGRAMMES & {*found.seems}:
        # "The understanding with X and the number of districts selected under it": both in one part.
        is_held = bool(found.asks) and _has_districts(text, text)
        return replace(found, asks=("facts",), seems=("facts",), scheme="") if is_held else _left(found, found.seems)
    if not _is_of_another(text, found, thing, has_scheme=has_scheme, is_of_it=of_it):
        return found
    if thing.found.asks == ("facts",) and _has_districts(text, thing.text):
        return replace(found, asks=("facts",), seems=("facts",), scheme=thing.found.scheme, topic="", follows=True)
    return _left(found, ())


def _left(found: Reading, seems: tuple[str, ...]) -> Reading:
    return replace(found, asks=(), seems=seems, near=(), beyond=(*found.beyond, OF_ANOTHER))


def _is_of_another(text: str, found: Reading, thing: Counted, *, has_scheme: bool, is_of_it: bool) -> bool:
    """Whether the districts or the products of a part are those of what the last part of its own is about, and that is no initiative."""
    is_bare = bool(_DISTRICTS.search(text)) and not _PRODUCTS.search(text) and found.is_of_before
    is_bare = is_bare and "products" in found.seems
    is_of_last = is_of_it or (is_bare and (_IF_SO.search(text) or not has_scheme or _OF_THINGS & {*thing.found.seems}))
    return bool(thing.text and is_of_last) and not _is_of_initiative(thing, has_scheme=has_scheme)


def _is_of_initiative(thing: Counted, *, has_scheme: bool) -> bool:
    """Whether a part asks of ODOP or of DEH as such, or lists all its products."""
    text, found = thing
    seems = {*found.seems}
    if seems & _OF_THINGS or is_narrowed(text) or found.goods:
        return False
    if seems & _OF_INITIATIVE:
        return True
    is_named = bool(schemes_of(text)[0]) or (has_scheme and bool(_THE_INITIATIVE.search(text)))
    if seems:
        return is_named and not found.subjects
    is_read = len(found.unread) <= _FEW and not any(one[0].isupper() for one in found.unread)
    return is_named and is_read and not _A_THING.search(schemes_of(text)[1])


def _has_districts(text: str, thing: str) -> bool:
    """Whether a part asks how many districts there are of a thing, of which a document says it."""
    of_districts = bool(_DISTRICTS.search(text)) and not _PRODUCTS.search(text)
    return of_districts and any(one.has_districts for one in facts_in(thing)[0])
