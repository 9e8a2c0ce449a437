"""Goods that a part names: which words are looked up in the lists, and what is asked of them beyond their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.desk.wanted import wanted
from analytics.words import listed

_LISTS: Final = frozenset({"ODOP", "PMFME-ODOP"})
"""Schemes whose products stand on a list."""
_WHETHER: Final = re.compile(r"\bwhether\b|(?<![\u0900-\u097f])क्या(?![\u0900-\u097f])", re.IGNORECASE)


def is_of_goods(seems: Sequence[str], scheme: str, text: str) -> bool:
    """Whether goods that a part names are looked up: products of a list, a mark or clusters are asked for, and nothing beside them."""
    if tuple(seems) == ("products",):
        return scheme in _LISTS
    return tuple(seems) == ("clusters",) or (tuple(seems) == ("gi",) and bool(_WHETHER.search(text)))


def beyond_goods(
    text: str, goods: Sequence[str], asks: Sequence[str], several: Sequence[str], *, is_mixed: bool
) -> Iterator[str]:
    """The reason for which a part on goods by name is left: it asks where they are not, or by how many."""
    if is_mixed:
        yield f"names goods of a place and others ({listed(goods)}): ask of each by itself"
    if tuple(asks) == ("gi",) and len(several) > 1:
        yield f"asks whether several goods are registered ({listed(goods)}): ask of each by itself"
    if not goods or "products" not in asks:
        return
    says = wanted(text)
    if says.is_without or says.foremost or any(says.products) or says.has_share:
        yield f"asks of {listed(goods)} where it is not so, or by how many, which is not counted of goods by name"


def is_of_goods_alone(text: str, goods: Sequence[str]) -> bool:
    """Whether words that follow "other than" name every good of the part, and nothing else: no place, no sector."""
    rest = text.lower()
    for good in goods:
        if good.lower() not in rest:
            return False
        rest = rest.replace(good.lower(), " ")
    return {*re.findall(r"\w+", rest)} <= {"and", "or", "the"}


def placed(rest: str, goods: Sequence[str]) -> tuple[str, ...]:
    """The goods that stand right behind a place that names them: "Darjeeling tea"; `rest` has a mark for each place."""
    return tuple(one for one in goods if re.search(rf"\x00PLACE\x00\s+{re.escape(one)}\b", rest, re.IGNORECASE))
