"""Whether a number is wanted as it stood at some time: of a year, of some years, or by a day that one was published for."""

from __future__ import annotations

import re
from typing import Final

from analytics.desk.reply.reading.asks import SET_UP
from analytics.desk.reply.reading.places import Places
from analytics.desk.wanted import Wanted, wanted

BY_PLACE: Final = re.compile(
    r"\b(?:state|ut|district)s?(?:\s?/\s?uts?)?[- ]wise\b|\bnames? of\b|\bwhich (?:states?|districts?)\b|\bin each\b"
    r"|(?:राज्य|जिला)[ -]?वार|के नाम|किन राज्यों",
    re.IGNORECASE,
)
NARROWING: Final = frozenset({"aspirational"})
"""What narrows another ask to some districts, where another is asked."""
MEETING: Final = frozenset({"committees", "meetings", "plans"})
_YEARLY: Final = re.compile(
    r"\b(?:during|in|over|for) (?:each of )?(?:the )?(?:last|past|previous|current) (?:\w+ )?(?:financial )?years?\b|\byear[- ]wise\b"
    r"|वर्ष[ -]?वार|(?<![\u0900-\u097f])(?:पिछले|विगत|गत|बीते|वर्तमान|चालू) (?:[\u0900-\u097f]+ )?(?:वित्तीय |वित्त )?वर्ष",
    re.IGNORECASE,
)
_FROM_A_YEAR: Final = re.compile(
    r"\bfrom (?:the )?(?:(?:year|month) (?:of )?)?(?:[a-z]{3,9}\.?,? )?20\d\d(?:-\d\d)?(?!\d| ?(?:-|–|to\b|till\b|up ?to\b|onwards?\b))",
    re.IGNORECASE,
)
"""A year from which something is asked, with no word that says until when."""
_OF_A_DAY: Final = frozenset(
    {"districts", "facts", "gi", "products", "sector", "kendras", "hubs", "malls", "clusters", "lists"}
)
"""Asks whose tables say how things stand on a day, and not what was added in a year."""
_AS_IT_STANDS: Final = frozenset({"aims", "choice", "merger", "composition"})
"""Asks that a document in force answers, whatever the year."""
_SET_UP_ONCE: Final = frozenset({"committees", "plans"})
_PUBLISHED: Final = frozenset({"products", "committees", "plans"})
"""Asks of which numbers of the country were published on several days."""


def is_of_a_time(text: str, asks: frozenset[str], says: Wanted) -> bool:
    """Whether a number is wanted of a year or of some years, and not one as it stands: "registered during 2024-25".

    Where something else is asked beside it, as funds released in three years, the years are of that.
    """
    if asks <= _AS_IT_STANDS:
        return says.is_of_a_time
    if asks <= _OF_A_DAY | _SET_UP_ONCE | NARROWING:
        return says.is_of_a_time or bool(_YEARLY.search(text))
    if "meetings" not in asks or not asks <= MEETING | NARROWING:
        return False
    if "plans" in asks or SET_UP.search(text):
        return says.is_of_a_time
    # Dated meetings are chosen out by their days.
    is_bounded = says.is_of_a_time or says.last_years
    return bool(_FROM_A_YEAR.search(text)) or (not is_bounded and bool(_YEARLY.search(text)))


def is_of_published(text: str, asks: frozenset[str], of: Places, scheme: str) -> bool:
    """Whether one number of the country by a day, or as on several, is asked for: those published by then are on record."""
    says = wanted(text)
    is_narrowed = bool(of.states or of.districts or of.regions or says.is_without or says.foremost or says.products[0])
    if len(asks) != 1 or is_narrowed or scheme not in ("ODOP", "DEH") or (scheme == "DEH" and "products" in asks):
        return False
    return asks <= _PUBLISHED and says.is_by_days and not BY_PLACE.search(text)
