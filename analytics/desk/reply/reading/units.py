"""By what a part wants its numbers, and of which unit, that no table here has for the thing asked: such a part is left to the officer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.desk.reply.reading.question_words import SCHEMES
from analytics.desk.wanted import wanted

_BY_PRODUCT: Final = frozenset({"products", "gi", "sector", "lists", "clusters", "aspirational", "choice", "measures"})
"""Asks whose answer is by product, or beside which "product-wise" says nothing."""
_PRODUCT_WISE: Final = re.compile(
    r"\b(?:product|item|commodity|crop|good)s?[- ]?wise\b|(?:उत्पाद|वस्तु|मद|फसल)[ -]?वार", re.IGNORECASE
)
_WISE: Final = re.compile(
    r"\b(?P<unit>[a-z]+)[- ]wise\b|(?<![\u0900-\u097f])(?P<ikai>[\u0900-\u097f]+)[ -]वार(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_COUNTED_BY: Final = frozenset(
    [
        "state",
        "states",
        "ut",
        "uts",
        "territory",
        "district",
        "districts",
        "year",
        "years",
        "product",
        "products",
        "item",
        "items",
        "commodity",
        "crop",
        "crops",
        "good",
        "goods",
        "sector",
        "sectors",
        "category",
        "rank",
        "document",
        "राज्य",
        "क्षेत्र",
        "जिला",
        "वर्ष",
        "उत्पाद",
        "वस्तु",
        "मद",
        "फसल",
        "श्रेणी",
        "क्षेत्रक",
        "प्रदेश",
        "राज्यक्षेत्र",
        "दस्तावेज",
    ]
)
"""By what something here is counted, each looked at by itself."""
_BY_LOCATION: Final = frozenset(["location", "place", "site", "city", "स्थान"])
_WITH_LOCATION: Final = frozenset({"hubs", "malls"})
"""Asks whose answer names the town of each."""
_OF_PLACE: Final = re.compile(
    r"\b(?:state|ut|district)s?(?:\s?/\s?\w+)?[- ]?wise\b|(?:राज्य|जिला)[ -]?वार|राज्य/संघ राज्य ?क्षेत्र[ -]?वार",
    re.IGNORECASE,
)
_OF_MARKS_ELSEWHERE: Final = re.compile(f"{SCHEMES['PMFME-ODOP']}|{SCHEMES['DEH']}", re.IGNORECASE)
_DISTRICT_WISE: Final = re.compile(r"\bdistricts?[- ]?wise\b|जिला[ -]?वार", re.IGNORECASE)
_WITH_STATES: Final = frozenset({"products", "malls", "committees", "facts", "aspirational"})
"""Asks whose answer has a number of States/UTs."""


def beyond_units(text: str, asks: Sequence[str]) -> Iterator[str]:
    """The reasons for which a part is left for the unit, or for the breakdown, that it asks for."""
    if not asks:
        return
    says = wanted(text)
    if _PRODUCT_WISE.search(text) and not _BY_PRODUCT & {*asks}:
        yield "asks product-wise of what is on record by place alone"
    known = _COUNTED_BY | (_BY_LOCATION if {*asks} <= _WITH_LOCATION else frozenset())
    by = next(
        (one for found in _WISE.finditer(text) if (one := found["unit"] or found["ikai"]).lower() not in known), ""
    )
    if by:
        yield f"asks {by}-wise, by which nothing here is counted"
    if {*asks} == {"measures"} and _OF_PLACE.search(text):
        yield "asks by State or district of measures, which facts on record do not tell apart"
    if "gi" in asks and _OF_MARKS_ELSEWHERE.search(text):
        yield "asks for marks under a scheme whose list bears none"
    if {*asks} == {"sector"} and not says.sectors and _DISTRICT_WISE.search(text):
        yield "asks by district of sectors, which are counted by State at the finest"
    if says.counts_states and not _WITH_STATES & {*asks}:
        yield "asks for the number of States/UTs too, which is not counted of it"
