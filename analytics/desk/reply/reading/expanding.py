"""What is answered to the things that a part seems to ask: wide ones as what they are made of, and the scheme that they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.limits import OF_DEH
from analytics.desk.reply.reading.question_words import OF_TOPIC, REGISTERED
from analytics.desk.reply.reading.result import Before
from analytics.desk.reply.reading.words import Heard
from analytics.desk.wanted import wanted

_OF_TITLE: Final = frozenset({"sector", "products"})  # of Aspirational Districts where the title names them alone
_OF_SAID: Final = frozenset(
    [
        "products",
        "sector",
        "committees",
        "meetings",
        "plans",
        "gi",
        "exports",
        "malls",
        "kendras",
        "clusters",
        "districts",
    ]
)
"""Asks that "the said districts" narrow to the Aspirational Districts of the part before."""
_TOGETHER: Final = MappingProxyType(
    {
        "effect": ("products", "committees", "plans", "jobs", "measures"),
        "begin": ("products", "aims", "merger"),
    }
)
"""Wide questions, and what is answered to them."""
_PRODUCTS: Final = re.compile(r"\bproducts?\b|उत्पाद", re.IGNORECASE)
_TWICE: Final = 2
_EXPORTS: Final = re.compile(r"\bexport|निर्यात", re.IGNORECASE)


def answered(
    seems: Sequence[str],
    found: Heard,
    *,
    text: str,
    rest: str,
    schemes: Sequence[str],
    refers: str,
    before: Before,
    is_placed: bool,
    is_of_lists: bool,
) -> tuple[str, ...]:
    """The asks that a part is answered with; `rest` is its text without names, `is_placed`: it names a place, the country or the PM FME scheme."""
    asks = _expanded(seems, before, refers, is_placed=is_placed)
    if is_of_lists and asks == ("products",):
        asks = ("lists",)
    if {*schemes} <= {"ODOP"}:
        asks = _by_category(asks, found, text, is_of_list=bool(schemes))
    return _of_sectors(asks, text, rest)


def subjects_of_measures(text: str, subjects: tuple[str, ...], scheme: str, topic: str) -> tuple[str, ...]:
    """What the measures asked for are about: the subjects named, exports where the words say so, and the topic."""
    of_exports = _of_exports(scheme, subjects) if _EXPORTS.search(text) else ()
    return (
        *(() if "exports by MSMEs" in of_exports else subjects),
        *of_exports,
        *((OF_TOPIC[topic],) if topic in OF_TOPIC else ()),
    )


def _expanded(seems: Sequence[str], before: Before, refers: str, *, is_placed: bool) -> tuple[str, ...]:
    """The asks with wide ones as what is answered to them; "the sectors" are those of the districts of the title."""
    expanded = tuple(dict.fromkeys(one for ask in seems for one in _TOGETHER.get(ask, (ask,))))
    is_of_title = before.is_aspirational and bool(expanded) and {*expanded} <= _OF_TITLE and not is_placed
    is_of_said = refers == "district" and before.is_of_aspirational and bool({*expanded} & _OF_SAID)
    is_said = "aspirational" in expanded
    return (*expanded, "aspirational") if (is_of_title or is_of_said) and not is_said else expanded


def _by_category(asks: tuple[str, ...], said: Heard, text: str, *, is_of_list: bool) -> tuple[str, ...]:
    """Of marks by category, or of one that the register has too, no sectors of the list are asked; nor of marks of a sector named."""
    words = {word.lower() for word in said.words_of(frozenset({"SECTOR"}))}
    is_of_marks = {*asks} == {"sector", "gi"}
    is_of_register = not is_of_list and words <= REGISTERED and wanted(text).is_by_category
    return ("gi",) if is_of_marks and (is_of_register or wanted(text).marked_sectors) else asks


def _of_sectors(asks: tuple[str, ...], text: str, rest: str) -> tuple[str, ...]:
    """Of products of sectors named, once, the products and the districts asked for are those of the sectors."""
    is_of_these = {*asks} == {"products", "sector"} and wanted(text).sectors and len(_PRODUCTS.findall(rest)) < _TWICE
    return ("sector",) if is_of_these else asks


def scheme_of(asks: Sequence[str], named: str, before: Before, *, is_read: bool) -> str:
    """The scheme that a part is about: the one that it names, that of what it asks, or the one before; blank for none."""
    named = "ODOP" if "merger" in asks else named
    is_of_deh = asks and OF_DEH >= {*asks} - {"aspirational"} != set()
    # Committees asked of in between do not make a question on ODOP one on their own initiative.
    scheme = named or ("DEH" if is_of_deh else before.scheme_named or before.scheme)
    scheme = scheme or ("ODOP" if "products" in asks and is_read else "")
    # Marks are of the ODOP list and of the register, whatever an earlier part was about.
    return "" if {*asks} == {"gi"} and not named and scheme == "DEH" else scheme


def _of_exports(scheme: str, subjects: Sequence[str]) -> tuple[str, ...]:
    """The subject of steps for exports: of the products of ODOP, or of the enterprises that are named."""
    if "MSMEs" in subjects:
        return ("exports by MSMEs",)
    return ("exports",) if scheme == "ODOP" and not subjects else ()
