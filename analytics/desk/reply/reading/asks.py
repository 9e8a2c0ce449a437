"""Which things a part asks, by what its words say together: one may be a part of another, and some need a scheme."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.question_words import TOPICS

# What a concept asks by itself; products are asked by two together.
ASKED_BY: Final = {
    "committees": "COMMITTEE",
    "meetings": "MEETING",
    "plans": "PLAN",
    "aspirational": "ASPIRATIONAL",
    "sector": "SECTOR",
    "gi": "GI",
    "malls": "MALL",
    "hubs": "HUB",
    "kendras": "KENDRA",
    "clusters": "CLUSTER",
    "exports": "VALUE",
    "districts": "REGISTER",
    "facts": "FACT",
    "changes": "CHANGED",
    "composition": "SEATS",
    "budget": "FUNDS",
    "jobs": "JOBS",
    "aims": "AIM",
    "merger": "MERGE",
    "choice": "CHOICE",
    "measures": "STEPS",
}
_OF_TOPIC: Final = frozenset({"clusters", "malls"})
"""Asks whose single word is of many things: they are meant where the part, or what stands before it, names them in full."""
_BESIDE_PRODUCTS: Final = frozenset({"aspirational", "committees", "meetings", "plans", "districts", "changes"})
_BESIDE: Final = MappingProxyType(
    {r"\bbackward\b|\bindustrial": ("subject", "aspirational"), r"\bindustr": ("subject",)}
)
"""Words that leave a part to the officer, and what is offered beside them."""
_STANDING: Final = MappingProxyType(
    {"aims": ("ODOP", "DEH"), "merger": ("ODOP", "DEH"), "choice": ("ODOP",), "effect": ("ODOP",), "begin": ("ODOP",)}
)
"""What documents say of some schemes alone: asked of another scheme, or of none, it is not answered."""
_HI_COUNT: Final = r"संख्या|कितने|कितनी|के नाम|कौन[- ]?(?:से|कौन)"
_HI_IDENTIFIED: Final = r"पहचान|चिह्नित|चिन्हित|चयनित|चयन|शामिल"
_HI_AND: Final = r"(?<!\S)(?:तथा|और|एवं|व)(?!\S)"
_HI_STEPS: Final = r"(?:कदम|उपाय|प्रयास)"
_IDENTIFIED_FIRST: Final = re.compile(
    r"\b(?:identified|selected|included|covered)\b.*\b(?:steps?|measures?|efforts?)\b"
    rf"|(?:{_HI_COUNT})[^;]*(?:{_HI_IDENTIFIED})[^;]*{_HI_AND}[^;]*{_HI_STEPS}|(?:{_HI_IDENTIFIED})[^;]*(?:{_HI_COUNT})[^;]*{_HI_AND}[^;]*{_HI_STEPS}",
    re.IGNORECASE,
)
"""What is identified, and then the steps taken: two things in one part."""
SET_UP: Final = re.compile(
    r"\b(?:constituted|formed|set up|established|notified|prepared|drafted|adopted)\b|गठन|गठित|तैयार", re.IGNORECASE
)


def asked_by(said: frozenset[str] | set[str], scheme: str, text: str, subjects: Sequence[str]) -> Iterator[str]:
    """The asks of a part that says these things, in the order of the desk."""
    if {"PLAN", "COMMITTEE"} & said:
        said = said - {"CHOICE"}  # how a plan is made is no choice of products
    wide = [ask for ask, concept in (("effect", "EFFECT"), ("begin", "BEGIN"), ("choice", "CHOICE")) if concept in said]
    if wide and (scheme or wide != ["effect"]):
        yield wide[0]
        return
    asked = [ask for ask, concept in ASKED_BY.items() if concept in said]
    if "BODY" in said and scheme == "DEH" and "committees" not in asked:
        asked.insert(0, "committees")
    is_set_up = bool(SET_UP.search(text))
    dropped = frozenset(_overruled(said, asked, is_of_msmes="MSMEs" in subjects and not scheme, is_set_up=is_set_up))
    asked = [ask for ask in asked if ask not in dropped]
    if _asks_products(said, asked, scheme, text):
        yield "products"
    yield from asked


def _overruled(
    said: frozenset[str] | set[str], asked: Sequence[str], *, is_of_msmes: bool, is_set_up: bool
) -> Iterator[str]:
    """The asks that another in the same part makes a part of itself: steps on Ekta Malls are steps, and their funds are theirs."""
    if "STEPS" in said:
        yield from ("gi", "malls", "hubs", "kendras", "exports", "clusters")
    elif {"COMMITTEE", "PLAN"} & said:
        yield "measures"
    if {"SEATS", "FUNDS"} & said and not is_set_up:
        yield from ("committees", "plans") if "FUNDS" in said else ("committees",)
    if "malls" in asked or is_of_msmes:
        yield "budget"


def _asks_products(said: frozenset[str] | set[str], asked: Sequence[str], scheme: str, text: str) -> bool:
    """Whether districts and products are asked for: by two words together, or alone under a scheme."""
    identified = said & {"IDENTIFY", "APPROVE"}
    if {"GI", "MALL", "HUB", "KENDRA", "CLUSTER"} & {ASKED_BY[ask] for ask in asked}:
        return False
    if said & {"SECTOR", "JOBS"} == {"SECTOR"}:
        return {"PRODUCT", "DISTRICT", "IDENTIFY"} <= said
    listed = bool(identified) and ("PRODUCT" in said or ("DISTRICT" in said and not asked))
    if "STEPS" in said:
        # "Identified, and the steps taken" asks two things; "steps to promote what is identified" asks one.
        listed = listed and bool(_IDENTIFIED_FIRST.search(text))
    if scheme == "ODOP" and "PRODUCT" in said and _BESIDE_PRODUCTS > {*asked} != set() and "STEPS" not in said:
        return True  # the products of the Aspirational Districts; "a product and a committee"
    return listed or bool(scheme and not asked and ({"PRODUCT", "STATUS"} & said or identified))


def allowed_of(
    asked: tuple[str, ...], scheme: str, *, is_of_districts: bool, is_of_products: bool, topic: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The asks that may be answered, and those that the documents on record do not reach."""
    refused = tuple(
        ask
        for ask in asked
        if (ask in _STANDING and scheme not in _STANDING[ask])
        or (ask == "exports" and (is_of_products or is_of_districts))
        or (ask in _OF_TOPIC and topic != ASKED_BY[ask])
        or (ask == "meetings" and "committees" not in asked)
    )
    return tuple(ask for ask in asked if ask not in refused), refused


def near_of(seems: Sequence[str], topic: str, subjects: Sequence[str], text: str) -> tuple[str, ...]:
    """What is on record beside a part that is left: by its words, its topic, what it seems to ask, and the measures of its subjects."""
    of_words = [ask for pattern, asks in _BESIDE.items() if re.search(pattern, text, re.IGNORECASE) for ask in asks]
    of_topic = [ask for ask, concept in ASKED_BY.items() if concept == topic and topic in TOPICS]
    return tuple(dict.fromkeys([*of_words, *of_topic, *seems, *(["measures"] if subjects else [])]))
