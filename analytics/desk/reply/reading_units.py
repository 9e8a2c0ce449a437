"""By what a part wants its numbers, and of which unit, that no table here has for the thing asked: such a part is left to the officer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.desk.wanted import wanted

_BY_PRODUCT: Final = frozenset({"products", "gi", "sector", "lists", "clusters", "aspirational", "choice", "measures"})
"""Asks whose answer is by product, or beside which "product-wise" says nothing."""
_PRODUCT_WISE: Final = re.compile(
    r"\b(?:product|item|commodity|crop|good)s?[- ]?wise\b|(?:उत्पाद|वस्तु|मद|फसल)[ -]?वार", re.IGNORECASE
)
_DISTRICT_WISE: Final = re.compile(r"\bdistricts?[- ]?wise\b|जिला[ -]?वार", re.IGNORECASE)
_WITH_STATES: Final = frozenset({"products", "malls", "committees", "facts"})
"""Asks whose answer has a number of States/UTs."""


def beyond_units(text: str, asks: Sequence[str]) -> Iterator[str]:
    """The reasons for which a part is left for the unit, or for the breakdown, that it asks for."""
    if not asks:
        return
    says = wanted(text)
    if _PRODUCT_WISE.search(text) and not _BY_PRODUCT & {*asks}:
        yield "asks product-wise of what is on record by place alone"
    if {*asks} == {"sector"} and not says.sectors and _DISTRICT_WISE.search(text):
        yield "asks by district of sectors, which are counted by State at the finest"
    if says.counts_states and not _WITH_STATES & {*asks}:
        yield "asks for the number of States/UTs too, which is not counted of it"
