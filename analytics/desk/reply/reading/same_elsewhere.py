"""A part that asks for "the details thereof" of another place: what the part before asks, for the place that this one names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from analytics.desk.reply.reading.result import Reading
from analytics.desk.wanted import wanted

_DETAILS: Final = re.compile(
    r"\b(?:details?|particulars|information|position)\b[^;]*\b(?:thereof|of the same|in this regard|in (?:respect|the case) of)\b|\bthe same (?:for|in respect of)\b"
    r"|तत्संबंधी|तत्सम्बन्धी|तत्सम्बंधी",
    re.IGNORECASE,
)
_BY_PLACE: Final = frozenset({"products", "committees", "plans", "aspirational", "gi", "malls"})
"""Asks that are answered of any place alike."""


def read_elsewhere(text: str, found: Reading, last: Reading | None, last_text: str) -> Reading:
    """The part as read, with the asks and the scheme of the one before where it asks the same of another place and nothing else.

    A part before that chooses out some, or asks of a time, is asked again by nothing less than its own words.
    """
    if last is None or not last.asks or not {*last.asks} <= _BY_PLACE or not (found.states or found.districts):
        return found
    says = wanted(last_text)
    chooses = (
        says.products[0] or says.sectors or says.marked_sectors or says.has_share or says.has_growth or says.compares
    )
    is_whole = says.kind == wanted("").kind and not (chooses or last.goods or last.refers or last.is_with_country)
    if not found.is_plain or found.strangers or found.unsure or found.regions or not is_whole:
        return found
    if not _DETAILS.search(text):
        return found
    return replace(found, asks=last.asks, seems=last.asks, scheme=last.scheme, topic=last.topic)
