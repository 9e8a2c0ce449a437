"""A part that asks several things one after the other: each is read by itself, and none is lost behind the others.

"The names of the districts abolished and the number of districts now": what is read of the whole alone may be one of the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from analytics.desk.facts import facts_in
from analytics.desk.reply.reading.asks import ASKED_BY
from analytics.desk.reply.reading.limits import OF_DEH, TWO_NUMBERS
from analytics.desk.reply.reading.reading import reading
from analytics.desk.reply.reading.result import Before, Reading
from analytics.desk.wanted import wanted
from analytics.places.gazetteer import Gazetteer
from analytics.words import listed

_HEAD: Final = (
    r"(?:the )?(?:total |exact |overall |present |current |latest )*(?:numbers?|names?|lists?|status|details?|dates?|value|extent|outcome)\b"
    r"(?: (?:and|&) (?:names?|numbers?|details?))?(?= of\b| and\b| thereof\b)|how (?:many|much)\b|which\b|whether\b|what\b|(?:the )?(?:steps|measures)\b"
    r"|the (?:odop |gi |export |action )?(?:products?|districts?|exports?|committees?|plans?|meetings?|employment|budget|funds)\b"
    r"(?= (?:of|in|from|under|covered|identified|held|prepared|constituted|generated|allocated)\b)"
)
_AND: Final = re.compile(
    rf"(?:,|;)?\s+(?:and also|and|as well as|along with|together with|alongwith)\s+(?:also )?(?={_HEAD})|,\s+(?={_HEAD})",
    re.IGNORECASE,
)
_AND_HINDI: Final = re.compile(r"\s+(?:और|तथा|एवं|व)\s+")
_ASKS_HINDI: Final = re.compile(r"संख्या|कितन[ेीा]|(?<!\S)नाम(?!\S)|ब्यौरा|सूची|कौन|स्थिति|कदम|उपाय")
_COORDINATED: Final = re.compile(
    r"\bdistricts?\b(?: \w+){0,3}?(?:,| and| &| as well as) (?:the |number of |odop )*products?\b(?: \w+){0,4}?(?:,? and|,| &| as well as) "
    r"(?:the |number of |their )*(?:gis?\b|geographical indications?)",
    re.IGNORECASE,
)
"""Units of one list: "the number of districts, products and GI tags"."""
_ASKED: Final = MappingProxyType(
    {
        "products": "districts and products",
        "districts": "the number of districts that there are",
        "changes": "districts created or abolished",
        "gi": "Geographical Indications",
        "measures": "measures",
        "exports": "values of exports",
        "aspirational": "Aspirational Districts",
        "malls": "Ekta Malls",
        "plans": "action plans",
        "committees": "committees",
        "meetings": "meetings of committees",
        "sector": "sectors",
        "budget": "funds",
        "jobs": "jobs and investment",
        "clusters": "clusters",
        "hubs": "e-commerce export hubs",
        "kendras": "Dak Ghar Niryat Kendras",
        "facts": "published numbers of programmes",
    }
)
_BY_EACH: Final = re.compile(
    r"\b(?:by|under|of|in|for|through) (?:each|them|these|those)\b(?! (?:districts?|states?))|\bthereof\b|\btherein\b|\bthereunder\b",
    re.IGNORECASE,
)
_PROGRAMMES: Final = frozenset({"facts", "malls", "hubs", "kendras", "clusters", "measures"})
_COUNTS: Final = re.compile(
    r"\b(?:numbers? of|how many) (?:the )?(?:\w+ )?(?:(?P<d>districts?)|products?)\b|(?:(?P<hd>जिलों)|उत्पादों) की [^,;]{0,8}संख्या",
    re.IGNORECASE,
)
_WITH_DISTRICTS: Final = frozenset(
    {"products", "committees", "meetings", "plans", "aspirational", "gi", "sector", "lists", "exports", "districts"}
)
_WITH_PRODUCTS: Final = frozenset({"products", "sector", "gi", "lists"})
_NARROWED: Final = frozenset({"products", "sector", "committees", "meetings", "plans"})
_OF_ALL_AND_SOME: Final = (
    "asks of all districts and of Aspirational Districts, and an answer is of one of them (divide the part or write it)"
)
_OF_THEM: Final = "asks of each of what it names before, of which no number is composed"
_APART: Final = "asks several things of which one would be lost: {what} (divide the part or write it)"
_OF_PLACES: Final = "asks of several places, of each another thing (divide the part or write it)"


def reading_of_part(text: str, places: Gazetteer, before: Before = Before()) -> Reading:  # noqa: B008  # frozen
    """What one part asks, each of its questions read by itself as well; a question that would be lost leaves it to the officer."""
    whole = reading(text, places, before)
    clauses = clauses_of(text)
    # The two lists are asked of together, and a Department's own name holds an "and".
    if len(clauses) == 1 or whole.strangers or whole.asks == ("lists",):
        return _with_coordinated(whole, text)
    each = _each(clauses, places, before, whole)
    # "How many applied for the awards, and how many were given": a fact for each, though one clause alone names none.
    has_fact_of_each = len(facts_in(text)[0]) >= len(clauses)
    lost = tuple(
        dict.fromkeys(
            ask
            for clause, one in zip(clauses, each, strict=True)
            for ask in one.seems
            if ask not in whole.seems
            and not _is_within(ask, whole.seems, clause)
            and not (ask == "measures" and has_fact_of_each)
        )
    )
    seems = tuple(dict.fromkeys(ask for one in each for ask in one.seems))
    if _are_of_places_apart(each):
        return replace(whole, asks=(), seems=seems or whole.seems, beyond=(*whole.beyond, _OF_PLACES))
    if _is_narrowed(each):
        return replace(whole, asks=(), seems=seems or whole.seems, beyond=(*whole.beyond, _OF_ALL_AND_SOME))
    is_two = whole.beyond == (TWO_NUMBERS,) and len(seems) > 1 and all(len(one.asks) == 1 for one in each)
    if not lost and not is_two:
        uncounted = _uncounted(clauses, each, whole)
        left = (_APART.format(what=uncounted),) if uncounted else ()
        return replace(whole, asks=(), beyond=(*whole.beyond, *left)) if left else _with_coordinated(whole, text)
    reason = _of_each(clauses, each, whole) or _why_apart(text, each, lost)
    if not reason and all(one.asks for one in each):
        return replace(whole, asks=seems, seems=seems, unread=(), beyond=(), because=_because(each))
    return replace(
        whole,
        asks=(),
        seems=seems,
        near=whole.near or seems,
        beyond=(*whole.beyond, *([reason] if reason else [])),
        unread=whole.unread or tuple(dict.fromkeys(word for one in each for word in one.unread)),
    )


def clauses_of(text: str) -> list[str]:
    """The questions that a part puts one after the other; the whole where it puts one."""
    cut = [one for one in _AND.split(text) if one.strip()]
    if len(cut) > 1:
        return cut
    # "Both districts and products, as well as": the word between two questions is seldom that between two things.
    ands = sorted(_AND_HINDI.finditer(text), key=lambda found: "तथा" not in found[0])
    halves = [(text[: found.start()], text[found.end() :]) for found in ands]
    for left, right in halves:
        if _ASKS_HINDI.search(left) and _ASKS_HINDI.search(right):
            return [left, right]
    return [text]


def _is_narrowed(each: Sequence[Reading]) -> bool:
    """Whether one question is of every district and a later one of the Aspirational Districts, to which the answer would narrow both."""
    of_all = [at for at, one in enumerate(each) if _NARROWED & {*one.seems} and "aspirational" not in one.seems]
    of_some = [at for at, one in enumerate(each) if "aspirational" in one.seems]
    return bool(of_all and of_some) and of_all[0] < of_some[0]


def _of_each(clauses: Sequence[str], each: Sequence[Reading], whole: Reading) -> str:
    """Why a question about each of what another one names is left: "the number of districts covered by each" of programmes."""
    asks_of_them = any(
        _BY_EACH.search(clause) and one.seems == ("products",) for clause, one in zip(clauses, each, strict=True)
    )
    return _OF_THEM if asks_of_them and _PROGRAMMES & {*whole.seems} else ""


def _uncounted(clauses: Sequence[str], each: Sequence[Reading], whole: Reading) -> str:
    """The unit whose number a question asks for that neither it nor the answer to another has; blank for none."""
    has = {"districts": _WITH_DISTRICTS, "products": _WITH_PRODUCTS}
    for clause, one in zip(clauses, each, strict=True):
        found = _COUNTS.search(clause) if not one.seems and not _BY_EACH.search(clause) else None
        unit = ("districts" if found["d"] or found["hd"] else "products") if found else ""
        if unit and whole.seems and not has[unit] & {*whole.seems}:
            return f"the number of {unit}"
    return ""


def _each(clauses: Sequence[str], places: Gazetteer, before: Before, whole: Reading) -> list[Reading]:
    """Each question read after those before it, of the scheme and the places of the whole where it names none."""
    found: list[Reading] = []
    at = replace(
        before,
        # Beside districts created or abolished, those that there are now are of the register and of no scheme.
        scheme="" if "changes" in whole.seems else whole.scheme or before.scheme,
        topic=whole.topic or before.topic,
        states=whole.states or before.states,
        districts=whole.districts or (() if whole.states else before.districts),
    )
    for clause in clauses:
        one = reading(clause, places, at)
        found.append(one)
        if {"products", "gi", "sector"} & {*one.asks}:
            own = (one.states, one.districts)
            at = replace(at, listed=own if any(own) else (at.states, at.districts))
        if one.seems and at.topic not in {ASKED_BY.get(ask, "") for ask in one.seems}:
            at = replace(at, topic="")  # "the status thereof" is that of what this question asks of
        at = replace(at, is_of_committees=at.is_of_committees or "committees" in one.asks, is_first=False)
    return found


def _is_within(ask: str, seems: Sequence[str], clause: str) -> bool:
    """Whether the answer to another ask has what this one asks: how many products there are stands beside those marked."""
    if ask == "products":
        of_districts = re.search(r"\bdistricts?\b|जिल", clause, re.IGNORECASE)
        is_of_units = of_districts or re.search(r"\b(?:products?|items?|goods)\b|उत्पाद|वस्तु", clause, re.IGNORECASE)
        return not is_of_units or bool({"lists", "sector"} & {*seems}) or ("gi" in seems and not of_districts)
    return ask == "budget" and bool({"malls", "facts"} & {*seems})


def _are_of_places_apart(each: Sequence[Reading]) -> bool:
    """Whether two questions of a part ask different things of different places."""
    placed = [one for one in each if one.seems and (one.states or one.districts)]
    return (
        len({(one.states, one.districts) for one in placed}) > 1 and len({frozenset(one.seems) for one in placed}) > 1
    )


def _why_apart(text: str, each: Sequence[Reading], lost: Sequence[str]) -> str:
    """Why the questions of a part cannot be answered together; blank where they can."""
    says = wanted(text)
    schemes = {one.scheme for one in each if not {*one.seems} <= OF_DEH and one.scheme}
    narrows = says.foremost or says.is_without or any(says.products) or says.has_share or says.has_growth
    if len(schemes) > 1 or narrows or not all(one.asks for one in each):
        return _APART.format(what=listed([_ASKED.get(one, one) for one in lost]))
    return ""


def _with_coordinated(whole: Reading, text: str) -> Reading:
    """Districts and products beside Geographical Indications in one list of units: each is answered."""
    if "gi" not in whole.seems or "products" in whole.seems or not _COORDINATED.search(text):
        return whole
    seems = ("products", *whole.seems)
    return replace(whole, seems=seems, asks=seems if whole.asks else ())


def _because(each: Sequence[Reading]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for one in each for word in one.because))
