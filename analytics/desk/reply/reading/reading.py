"""What a part of a question asks, read from its words: only where every word is understood, and with the words that say so.

A word that nobody here understands leaves the part to the officer: a reply to the House is not guessed from half a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from analytics.desk.facts import facts_in
from analytics.desk.periods import without_periods
from analytics.desk.quantity import QUANTITY
from analytics.desk.reply.reading.account import not_taken, people_of, supporting
from analytics.desk.reply.reading.asks import allowed_of, asked_by, near_of
from analytics.desk.reply.reading.goods import beyond_goods, is_of_goods, placed
from analytics.desk.reply.reading.limits import OF_DEH, beyond, beyond_subjects, names_two
from analytics.desk.reply.reading.listed import is_of_listed
from analytics.desk.reply.reading.lists import is_of_both_lists, is_of_either, of_title, without_names
from analytics.desk.reply.reading.names import schemes_of, subjects_of, topic_of
from analytics.desk.reply.reading.places import Places, places_of
from analytics.desk.reply.reading.question_words import (
    GIVEN,
    JOINED,
    OF_TOPIC,
    PLAIN,
    REGISTERED,
    STANDS_ALONE,
)
from analytics.desk.reply.reading.units import beyond_units
from analytics.desk.reply.reading.words import Heard, goods_named, heard, is_spelt_as
from analytics.desk.wanted import FOREMOST, counts_hubs, wanted
from analytics.places.gazetteer import Gazetteer
from analytics.products.goods import goods_in

_WITHOUT_SCHEME: Final = frozenset(
    {"districts", "facts", "aspirational", "gi", "malls", "hubs", "kendras", "exports", "changes", "clusters"}
)
# What is answered alike wherever it is asked of.
_OF_NO_PLACE: Final = frozenset({"budget", "jobs", "aims", "merger", "choice", "hubs", "composition"})
_OF_OTHER_TABLES: Final = frozenset({"COMMITTEE", "MEETING", "PLAN", "SEATS"})
"""What is asked whatever subject of measures stands beside it: "published on the portal"."""
_OF_TITLE: Final = frozenset({"sector", "products"})  # of Aspirational Districts where the title names them alone
_OF_LIST: Final = frozenset({"products", "sector", "gi"})
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
_OWN: Final = frozenset(
    [
        "COMMITTEE",
        "MEETING",
        "PLAN",
        "SEATS",
        "ASPIRATIONAL",
        "CHANGED",
        "JOBS",
        "SECTOR",
        "VALUE",
        "AIM",
        "MERGE",
        "CHOICE",
    ]
)
"""What a part is about by itself, whatever topic an earlier one names: the status of plans after a part on Ekta Malls."""
_PLANS: Final = re.compile(
    r"\b(?:the|said|such|whose|these|their|of) plans?\b(?! to\b)|\bplans? (?:(?:have|has|been|were|was|so far) )*(?:prepared|adopted|notified|drafted|finali[sz]ed)\b"
    r"|(?:तैयार|इन|उक्त|ऐसी|निर्मित)(?: की गई)? योजना(?:ओं|एं|एँ)|योजना(?:ओं|एं|एँ)(?: को)? (?:तैयार|अनुमोदित|अधिसूचित)",
    re.IGNORECASE,
)
_OF_ANY: Final = frozenset({"RANK", "DISTRICT", "PLACE", "SHARE"})  # said of anything that is asked
_TOGETHER: Final = MappingProxyType(
    {
        "effect": ("products", "committees", "plans", "jobs", "measures"),
        "begin": ("products", "aims", "merger"),
    }
)
"""Wide questions, and what is answered to them."""
FOLLOWS: Final = re.compile(
    r"(?:and )?(?:if (?:so|not|yes)|the details? thereof|details? thereof|यदि हां|यदि नहीं)", re.IGNORECASE
)
"""A part that begins so asks on of the one before it, and is answered together with it."""
_OF_THEM: Final = re.compile(
    r"\b(?:by|of) (?:them|these committees|the said committees|such committees)\b|उनकी|इनकी|उक्त समिति", re.IGNORECASE
)
LOST_PLACES: Final = "speaks of places named before, and which these are is not read"
_PRODUCTS: Final = re.compile(r"\bproducts?\b|उत्पाद", re.IGNORECASE)
_TWICE: Final = 2
_EXPORTS: Final = re.compile(r"\bexport|निर्यात", re.IGNORECASE)
# Words that ask for the value of what a place exports where the part asks nothing else.
_EXPORTED: Final = frozenset(["exports", "exported", "exporting", "निर्यात", "निर्यातों"])
_HOW_MANY: Final = re.compile(
    r"\b(?:numbers? of|how many|total) [^,;]{0,20}districts?\b|जिलों की [^,;]{0,8}संख्या|कितने जिले", re.IGNORECASE
)
_THERE_ARE: Final = re.compile(
    r"\b(?:total|in all|existing|administrative)\b|\b(?:there are|are there|exist)\b|कुल|हैं\s*$", re.IGNORECASE
)


@dataclass(frozen=True)
class Before:
    """What the title of a question, or the parts before one, are about: scheme, topic and places, each blank for none.

    `listed` are the places of the products that the last part listed, absent where no part did or it was not read whole.
    `is_of_committees`: the last part asks about committees, so that "by them" in this one is by these;
    `is_aspirational`: the title names the Aspirational Districts, `is_of_aspirational`: the last part on districts asks of them.
    `chosen` are "district" or "state" where an earlier part is about some of them, so that "the said districts" are not known.
    `is_national`: the last part is about the country.
    """

    scheme: str = ""
    topic: str = ""
    states: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()
    listed: tuple[tuple[int, ...], tuple[str, ...]] | None = None
    states_of_title: tuple[int, ...] = ()
    is_of_committees: bool = False
    is_aspirational: bool = False
    is_of_aspirational: bool = False
    chosen: frozenset[str] = frozenset()
    scheme_of_title: str = ""
    is_national: bool = False


@dataclass(frozen=True)
class Reading:
    """What a part's words say. `asks` is empty where nothing is asked that is understood, or something is left in `unread`.

    `seems` are the asks whose words stand there, whatever else does; `near` those of which something is on record that may help
    the officer; `because` are the telling words, as written; `scheme` is the one it names or follows, blank for none; `topic`
    the thing that is no scheme; `subjects` are what the measures asked for are about; `states` and `districts` are the codes of
    the places it names; `unsure` names that two districts bear; `regions` are those whose districts no table names; `goods` are
    words of products; `beyond` are reasons to leave a part of known words to the officer. `is_district_wise`: districts are named only as the foremost of their State; `is_national`: it says that it
    is about the country; `is_within_goods`: its places are of names of goods ("Darjeeling tea"); `refers` is "district" or "state" where those named before are meant; `strangers` stand among places and are no
    name that is known.
    """

    asks: tuple[str, ...] = ()
    seems: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    scheme: str = ""
    topic: str = ""
    states: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    follows: bool = False
    is_district_wise: bool = False
    is_national: bool = False
    refers: str = ""
    strangers: tuple[str, ...] = ()
    is_within_goods: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it asks nothing of its own: "if so, the details thereof"."""
        return not self.seems and not self.unread and not self.beyond

    @property
    def is_of_before(self) -> bool:
        """Whether its words name no place of their own, nor the country."""
        return not self.states and not self.districts and not self.regions and not self.is_national


def reading(text: str, places: Gazetteer, before: Before = Before()) -> Reading:  # frozen
    """What one part asks, after what stands before it."""
    facts, text = facts_in(text)
    topic, rest = topic_of(text)
    schemes, rest = schemes_of(rest)
    is_of_lists = is_of_both_lists(text, schemes, before.scheme)
    schemes = ("ODOP", "PMFME-ODOP") if is_of_lists else of_title(schemes, before.scheme_of_title, text)
    named = next(iter(schemes), "")
    rest = without_names(rest, is_of_lists=is_of_lists, is_of_clusters=(topic or before.topic) == "CLUSTER")
    of = places_of(
        rest,
        places,
        before.states,
        before.districts,
        states_of_title=before.states_of_title,
        is_of_marks=topic == "GI",
        is_of_country=before.is_national,
    )
    is_listed = is_of_listed(text) and not of.states and not of.districts
    if is_listed and before.listed:
        of = replace(of, states=before.listed[0], districts=before.listed[1], is_national=before.listed == ((), ()))
    subjects, said_of_subjects, rest = subjects_of(without_periods(of.rest)[0])
    found = heard(FOREMOST.sub(" \x00RANK\x00 ", QUANTITY.sub(" ", rest)))
    concepts, words, because = found.said, found.words, found.because
    if {"ODOP", "DEH"} <= {*schemes} and any(word.lower() in JOINED for word in words):
        concepts |= {"MERGE"}
    own, topic = named or topic, topic or ("" if named else before.topic)
    scheme = named or before.scheme
    said = concepts | ({topic} if concepts & {"FUNDS", "STATUS"} and not concepts & _OWN and topic else set())
    said |= _inferred(
        said,
        words,
        rest,
        scheme,
        before,
        is_of_places=bool((of.states or of.districts or _is_by_district(found, rest)) and not named),
    )
    said |= _counted(said, text, rest, before, own)
    if "MEETING" in said and _is_of_them(rest, before) and not of.states and not of.districts:
        of = replace(of, states=before.states, districts=before.districts)
    # "The fairs held" asks for steps though no word says so; "the number of MSMEs identified" does not.
    is_implied = bool(subjects) and not said & _OF_OTHER_TABLES
    seems, refused = allowed_of(
        tuple(asked_by(said | ({"STEPS"} if is_implied else set()), scheme, rest, subjects)),
        scheme,
        is_of_districts="DISTRICT" in concepts and not of.states and not of.districts,
        is_of_products="PRODUCT" in concepts or bool(named),
        topic=topic,
    )
    allowed = supporting((*seems, *refused, *(["measures"] * bool({"effect", "begin"} & {*seems})))).union(
        *(GIVEN.get(one, ()) for one in (*schemes, *subjects))
    )
    allowed = (allowed - people_of(concepts, seems)).union(*(one.words for one in facts))
    if "measures" in seems:
        of_exports = _of_exports(scheme, subjects) if _EXPORTS.search(text) else ()
        subjects = (
            *(() if "exports by MSMEs" in of_exports else subjects),
            *of_exports,
            *((OF_TOPIC[topic],) if topic in OF_TOPIC else ()),
        )
    known = places.listed_goods if is_of_goods(seems, scheme, text) else frozenset[str]()
    listed, naming = goods_in(words, known, PLAIN | allowed)
    marked = goods_named(words, places, seems)
    goods, within = (*of.marks, *marked, *listed), placed(of.rest, listed)
    others = (word for word in words if word not in marked and word not in naming and word.lower() not in PLAIN)
    is_of_no_state = "exports" in refused and "PRODUCT" not in concepts and not named
    unread = tuple(
        dict.fromkeys(
            (
                *(word for word in others if not is_spelt_as(word.lower(), allowed)),
                *not_taken(found, seems, subjects, said_of_subjects),
                *(because if refused and not is_of_no_state else ()),
            )
        )
    )
    regions = () if {*seems} <= _OF_NO_PLACE else of.regions
    expanded = _expanded(seems, before, of.refers, is_placed=_is_placed(of) or named == "PMFME-ODOP")
    if is_of_lists and expanded == ("products",):
        expanded = ("lists",)
    if {*schemes} <= {"ODOP"}:
        expanded = _by_category(expanded, found, text, is_of_list=bool(schemes))
    expanded = _of_sectors(expanded, text, rest)
    scheme = _scheme_of(expanded, named, before.scheme, is_read=not unread)
    alone = (
        "aspirational" in expanded
        or set(expanded) <= _WITHOUT_SCHEME
        or (expanded == ("measures",) and STANDS_ALONE & set(subjects))
    )
    is_either = is_of_either(schemes, before.scheme, text) and bool(_OF_LIST & {*expanded})
    beyond_these = (
        *beyond(
            text,
            frozenset(expanded),
            of,
            scheme,
            is_listed_known=is_listed and before.listed is not None,
            facts=tuple(one.key for one in facts),
            goods=goods,
        ),
        *beyond_subjects(text, subjects if "STEPS" not in concepts and expanded != ("plans",) else ()),
        *beyond_goods(text, goods, expanded, () if marked else listed, is_mixed=0 < len(within) < len(listed)),
        *(["names ODOP after the PM FME scheme, and which list is meant is not read"] if is_either else []),
        *beyond_units(text, expanded),
        *(
            ["asks for exports by district and names no State: of some States alone they are on record"]
            * is_of_no_state
        ),
        *([LOST_PLACES] if of.is_lost or of.refers in before.chosen else []),
        *(["names two initiatives, and an answer is of one"] if names_two(schemes, expanded, text) else []),
    )
    is_understood = not (unread or beyond_these or regions or of.unsure or of.strangers) and (scheme or alone)
    return Reading(
        asks=expanded if is_understood else (),
        seems=expanded,
        near=near_of(expanded if scheme else (), topic or before.topic, subjects, text) if not is_understood else (),
        because=because if seems or not unread else (),
        unread=unread,
        scheme=scheme,
        topic=topic,
        states=of.states,
        districts=of.districts,
        unsure=of.unsure,
        regions=regions,
        subjects=subjects,
        goods=goods,
        beyond=beyond_these,
        follows=bool(FOLLOWS.match(text.strip())),
        is_district_wise=of.is_foremost,
        is_national=of.is_national,
        refers=of.refers,
        is_within_goods=bool(within),
        strangers=of.strangers,
    )


def _inferred(
    said: frozenset[str] | set[str], words: Sequence[str], rest: str, scheme: str, before: Before, *, is_of_places: bool
) -> frozenset[str]:
    """What single words say by what stands around them: the exports of a place, the plans of DEH, the meetings held by "them"."""
    lower = {word.lower() for word in words}
    found = {
        "VALUE": not said - _OF_ANY and is_of_places and bool(_EXPORTED & lower),
        "PLAN": scheme == "DEH" and bool(_PLANS.search(rest)),
        "SEATS": "SITS" in said and ("COMMITTEE" in said or before.is_of_committees),
        "COMMITTEE": "MEETING" in said and _is_of_them(rest, before),
    }
    return frozenset(concept for concept, is_said in found.items() if is_said)


def _counted(said: frozenset[str] | set[str], text: str, rest: str, before: Before, named: str) -> frozenset[str]:
    """Districts asked for by their number and nothing that they have: those of the register, or the export hubs of a place.

    Under a scheme the register is meant only where the words say that there are so many districts.
    """
    if named == "DEH" and not said - {"DISTRICT", "IDENTIFY", "STATUS"} and counts_hubs(text):
        return frozenset({"PRODUCT"})
    if named or said != {"DISTRICT"} or not _HOW_MANY.search(rest):
        return frozenset()
    if not before.scheme or _THERE_ARE.search(rest):
        return frozenset({"REGISTER"})
    # Under ODOP those that it covers may be meant: both numbers are said.
    return frozenset({"REGISTER", "PRODUCT"}) if before.scheme == "ODOP" else frozenset()


def _is_by_district(said: Heard, rest: str) -> bool:
    """Whether the districts where exports rose or fell are asked for, though no State is named."""
    return "DISTRICT" in said.said and wanted(rest).has_growth


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


def _scheme_of(asks: Sequence[str], named: str, before: str, *, is_read: bool) -> str:
    """The scheme that a part is about: the one that it names, that of what it asks, or the one before; blank for none."""
    named = "ODOP" if "merger" in asks else named
    scheme = named or ("DEH" if asks and OF_DEH >= {*asks} - {"aspirational"} != set() else before)
    scheme = scheme or ("ODOP" if "products" in asks and is_read else "")
    # Marks are of the ODOP list and of the register, whatever an earlier part was about.
    return "" if {*asks} == {"gi"} and not named and scheme == "DEH" else scheme


def _is_placed(of: Places) -> bool:
    """Whether a part names a place of its own, or the country."""
    return bool(of.states or of.districts or of.regions or of.is_national)


def _is_of_them(rest: str, before: Before) -> bool:
    """Whether the committees of the part before are meant: "the meetings held by them"."""
    return before.is_of_committees and bool(_OF_THEM.search(rest))


def _of_exports(scheme: str, subjects: Sequence[str]) -> tuple[str, ...]:
    """The subject of steps for exports: of the products of ODOP, or of the enterprises that are named."""
    if "MSMEs" in subjects:
        return ("exports by MSMEs",)
    return ("exports",) if scheme == "ODOP" and not subjects else ()
