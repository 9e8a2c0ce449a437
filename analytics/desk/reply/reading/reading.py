"""What a part of a question asks, read from its words: only where every word is understood, and with the words that say so.

A word that nobody here understands leaves the part to the officer: a reply to the House is not guessed from half a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.quantity import QUANTITY
from analytics.desk.reply.reading.asks import allowed_of, asked_by, near_of
from analytics.desk.reply.reading.expanding import answered, scheme_of, subjects_of_measures
from analytics.desk.reply.reading.goods import beyond_goods
from analytics.desk.reply.reading.limits import beyond, beyond_subjects, names_two
from analytics.desk.reply.reading.lists import is_of_either
from analytics.desk.reply.reading.naming import Names, names_in
from analytics.desk.reply.reading.places import Places
from analytics.desk.reply.reading.question_words import STANDS_ALONE
from analytics.desk.reply.reading.result import LOST_PLACES, Before, Reading
from analytics.desk.reply.reading.said import concepts_of, is_of_them
from analytics.desk.reply.reading.units import beyond_units
from analytics.desk.reply.reading.unplaced import OF_COUNTRY
from analytics.desk.reply.reading.unread import Goods, allowed_words, goods_of, unread_words
from analytics.desk.reply.reading.words import heard
from analytics.desk.wanted import FOREMOST
from analytics.places.gazetteer import Gazetteer

_WITHOUT_SCHEME: Final = frozenset(
    {"districts", "facts", "aspirational", "gi", "malls", "hubs", "kendras", "exports", "changes", "clusters"}
)
# What is answered alike wherever it is asked of.
_OF_NO_PLACE: Final = frozenset({"budget", "jobs", "aims", "merger", "choice", "hubs", "composition"})
_OF_OTHER_TABLES: Final = frozenset({"COMMITTEE", "MEETING", "PLAN", "SEATS"})
"""What is asked whatever subject of measures stands beside it: "published on the portal"."""
_STEPS: Final = re.compile(r"\b(?:steps?|measures?|efforts?|initiatives? taken)\b|कदम|उपाय|प्रयास", re.IGNORECASE)
_OF_LIST: Final = frozenset({"products", "sector", "gi"})
FOLLOWS: Final = re.compile(
    r"(?:and )?(?:if (?:so|not|yes)|the details? thereof|details? thereof|यदि हां|यदि नहीं)", re.IGNORECASE
)
"""A part that begins so asks on of the one before it, and is answered together with it."""


def reading(text: str, places: Gazetteer, before: Before = Before()) -> Reading:  # noqa: B008  # frozen
    """What one part asks, after what stands before it."""
    names = names_in(text, places, before)
    found = heard(FOREMOST.sub(" \x00RANK\x00 ", QUANTITY.sub(" ", names.rest)))
    topic = names.topic(before)
    said = concepts_of(
        found,
        schemes=names.schemes,
        topic=topic,
        named=names.scheme or names.own_topic,
        text=names.text,
        rest=names.rest,
        before=before,
        is_placed=names.is_placed,
    )
    of = names.of
    if "MEETING" in said and is_of_them(names.rest, before) and not names.is_placed:
        of = replace(of, states=before.states, districts=before.districts)
        names = replace(names, of=of)
    named_or_before = names.scheme or before.scheme
    # Where exports fell in "some districts" after parts on a State is asked of that State's.
    is_placed = names.is_placed or (before.is_placed and not OF_COUNTRY.search(names.text))
    seems, refused = _asks_of(names, said, found.said, named_or_before, topic, is_placed=is_placed)
    allowed = allowed_words(names, found.said, seems, refused)
    goods = goods_of(found, names, seems, named_or_before, allowed, places)
    subjects = names.subjects
    if "measures" in seems:
        subjects = subjects_of_measures(names.text, subjects, named_or_before, topic)
    is_of_no_state = "exports" in refused and "PRODUCT" not in found.said and not names.scheme
    unread = (
        *unread_words(found, names, seems, subjects, allowed, goods),
        *(found.because if refused and not is_of_no_state else ()),
    )
    asks = answered(
        seems,
        found,
        text=names.text,
        rest=names.rest,
        schemes=names.schemes,
        refers=of.refers,
        before=before,
        is_placed=_is_placed(of) or names.scheme == "PMFME-ODOP",
        is_of_lists=names.is_of_lists,
    )
    scheme = scheme_of(asks, names.scheme, before, is_read=not unread)
    left = (
        *_beyond(names, asks, scheme, before, goods),
        *beyond_subjects(names.text, subjects if "STEPS" not in found.said and asks != ("plans",) else ()),
        *(
            ["asks for exports by district and names no State: of some States alone they are on record"]
            * is_of_no_state
        ),
    )
    regions = () if {*seems} <= _OF_NO_PLACE else of.regions
    is_understood = not (unread or left or regions or of.unsure or of.strangers)
    is_of_something = scheme or _stands_alone(asks, subjects)
    is_answered = bool(is_understood and is_of_something)
    return Reading(
        asks=asks if is_answered else (),
        seems=asks,
        near=() if is_answered else near_of(asks if scheme else (), topic or before.topic, subjects, names.text),
        because=found.because if seems or not unread else (),
        unread=tuple(dict.fromkeys(unread)),
        scheme=scheme,
        topic=topic,
        states=of.states,
        districts=of.districts,
        unsure=of.unsure,
        regions=regions,
        subjects=subjects,
        goods=goods.every(of.marks),
        beyond=left,
        follows=bool(FOLLOWS.match(names.text.strip())),
        is_district_wise=of.is_foremost,
        is_with_country=of.is_with_country,
        is_national=of.is_national,
        refers=of.refers,
        is_within_goods=bool(goods.within),
        strangers=of.strangers,
    )


def _asks_of(
    names: Names, said: frozenset[str], of_words: frozenset[str], scheme: str, topic: str, *, is_placed: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The asks of a part, and those that the documents on record do not reach; `of_words` are the concepts of its words alone.

    `is_placed`: it names a place, or is of one named before.
    """
    # "The fairs held" asks for steps though no word says so; "the number of MSMEs identified" does not.
    is_implied = bool(names.subjects) and not said & _OF_OTHER_TABLES
    if names.facts and not _STEPS.search(names.text):
        said, is_implied = said - {"STEPS"}, False  # "an understanding to promote exports" asks for no other measure
    return allowed_of(
        tuple(asked_by(said | ({"STEPS"} if is_implied else set()), scheme, names.rest, names.subjects)),
        scheme,
        is_of_districts="DISTRICT" in of_words and not is_placed,
        is_of_products="PRODUCT" in of_words or bool(names.scheme),
        topic=topic,
    )


def _beyond(names: Names, asks: Sequence[str], scheme: str, before: Before, goods: Goods) -> Iterator[str]:
    """The reasons, as words after the name of the part, for which one of known words is left to the officer."""
    of, text = names.of, names.text
    yield from beyond(
        text,
        frozenset(asks),
        of,
        scheme,
        is_listed_known=names.is_described or (names.is_listed and before.listed is not None),
        facts=tuple(one.key for one in names.facts),
        goods=goods.every(of.marks),
    )
    is_mixed = 0 < len(goods.within) < len(goods.listed)
    yield from beyond_goods(text, goods.every(of.marks), asks, () if goods.marked else goods.listed, is_mixed=is_mixed)
    if is_of_either(names.schemes, before.scheme, text) and _OF_LIST & {*asks}:
        yield "names ODOP after the PM FME scheme, and which list is meant is not read"
    yield from beyond_units(text, asks)
    if of.is_lost or of.refers in before.chosen:
        yield LOST_PLACES
    if names_two(names.schemes, asks, text):
        yield "names two initiatives, and an answer is of one"


def _stands_alone(asks: Sequence[str], subjects: Sequence[str]) -> bool:
    """Whether what is asked is answered whatever the scheme, so that none need be named."""
    return (
        "aspirational" in asks
        or {*asks} <= _WITHOUT_SCHEME
        or (tuple(asks) == ("measures",) and bool(STANDS_ALONE & {*subjects}))
    )


def _is_placed(of: Places) -> bool:
    """Whether a part names a place of its own, or the country."""
    return bool(of.states or of.districts or of.regions or of.is_national)
