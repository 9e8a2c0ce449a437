"""Which words of a part each thing asked takes up: what none takes was not read, and leaves the part to the officer.

A word is taken by the frame of every question (`PLAIN`), by a place, a scheme, a day or an order that the answer follows, by the
vocabulary of what is asked (`SUPPORT`), or as the concept that asks it (`TAKES`). Nothing else is passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.question_words import PEOPLE, SUPPORT
from analytics.desk.reply.reading.words import Heard

_SUPPORTING: Final = MappingProxyType({ask: frozenset(words.split()) for ask, words in SUPPORT.items()})
_OF_ANY: Final = frozenset({"RANK", "STATUS", "DISTRICT"})
"""What is said of anything that is asked; the order is looked at by itself."""
_OF_FUNDS: Final = frozenset({"FUNDS", "APPROVE", "PLAN", "COMMITTEE", "BODY", "PRODUCT", "IDENTIFY"})
TAKES: Final = MappingProxyType(
    {
        "products": frozenset({"PRODUCT", "IDENTIFY", "APPROVE"}),
        "committees": frozenset({"COMMITTEE", "BODY"}),
        "meetings": frozenset({"MEETING", "COMMITTEE", "BODY"}),
        "plans": frozenset({"PLAN", "COMMITTEE", "BODY", "APPROVE"}),
        "aspirational": frozenset({"ASPIRATIONAL", "IDENTIFY"}),
        "sector": frozenset({"SECTOR", "PRODUCT", "IDENTIFY"}),
        "gi": frozenset({"GI", "PRODUCT", "IDENTIFY", "APPROVE"}),
        "malls": frozenset({"MALL", "FUNDS", "APPROVE", "IDENTIFY"}),
        "hubs": frozenset({"HUB", "APPROVE", "IDENTIFY"}),
        "kendras": frozenset({"KENDRA", "APPROVE"}),
        "clusters": frozenset({"CLUSTER", "IDENTIFY", "APPROVE", "PRODUCT"}),
        "lists": frozenset({"PRODUCT", "IDENTIFY", "APPROVE"}),
        "exports": frozenset({"VALUE", "SHARE"}),
        "districts": frozenset({"REGISTER"}),
        "facts": frozenset({"FACT", "APPROVE", "STEPS"}),
        "changes": frozenset({"CHANGED"}),
        "composition": frozenset({"SEATS", "SITS", "HANDBOOK", "COMMITTEE", "BODY", "IDENTIFY"}),
        "budget": _OF_FUNDS,
        "jobs": frozenset({"JOBS", "FUNDS", "PRODUCT", "IDENTIFY"}),
        "aims": frozenset({"AIM", "PRODUCT", "IDENTIFY"}),
        "merger": frozenset({"MERGE"}),
        "choice": frozenset({"CHOICE", "PRODUCT", "IDENTIFY", "APPROVE", "STEPS"}),
        "subject": frozenset[str](),
        "measures": frozenset({"STEPS", "PRODUCT", "IDENTIFY", "APPROVE", "VALUE", "MALL", "HUB", "KENDRA", "CLUSTER"}),
        "effect": frozenset({"EFFECT", "PRODUCT", "IDENTIFY", "JOBS", "VALUE", "STEPS"}),
        "begin": frozenset({"BEGIN", "PRODUCT", "IDENTIFY", "APPROVE"}),
    }
)
"""The concepts that the answer to each thing asked is about; one said beside it is a condition that the answer would pass over."""
_OF_TOPICS: Final = MappingProxyType(
    {
        "GI": "GI",
        "MALL": "Ekta Malls",
        "HUB": "e-commerce export hubs",
        "KENDRA": "Dak Ghar Niryat Kendras",
        "CLUSTER": "clusters",
    }
)
"""What the officer reads of a topic: its words as written are gone from the text by then."""
_OF_SUBJECT: Final = frozenset({"measures", "effect", "begin"})
_OF_STEPS_ALONE: Final = frozenset(["women", "farmers", "growers", "किसानों", "महिलाओं"])
_ON_PORTALS: Final = "online trade"


def supporting(asks: Collection[str]) -> frozenset[str]:
    """The vocabulary of what is asked."""
    return frozenset().union(*(_SUPPORTING[ask] for ask in asks))


def not_taken(
    heard: Heard, asks: Sequence[str], subjects: Sequence[str], said_of_subjects: Sequence[str]
) -> tuple[str, ...]:
    """The telling words of a part that nothing asked takes up; `said_of_subjects` are those that name subjects of measures."""
    if not asks:
        return ()
    taken = _OF_ANY.union(*(TAKES[ask] for ask in asks))
    of_subjects = () if _takes_subjects(heard, asks, subjects) else said_of_subjects
    own = supporting(asks)
    untaken = (word for word in heard.words_of(heard.said - taken) if word.lower() not in own)
    topics = (name for topic, name in _OF_TOPICS.items() if topic in heard.said - taken)
    return tuple(dict.fromkeys((*untaken, *topics, *of_subjects)))


def _takes_subjects(heard: Heard, asks: Sequence[str], subjects: Sequence[str]) -> bool:
    """Whether the subjects named are those of measures, or the portal on which plans are published.

    Beside another thing asked, where no word asks for steps, a subject is a condition on that other thing.
    """
    if asks == ("plans",):
        return set(subjects) <= {_ON_PORTALS}
    return bool(_OF_SUBJECT & {*asks}) and ("STEPS" in heard.said or len(asks) == 1)


def people_of(concepts: frozenset[str], seems: Sequence[str]) -> frozenset[str]:
    """The kinds of people that say nothing beside steps alone, where the part asks for something else of them."""
    if "STEPS" not in concepts:
        return PEOPLE - (frozenset(SUPPORT["jobs"].split()) if "jobs" in seems else frozenset())
    # "Products made by women, and the steps": a condition on the products.
    return _OF_STEPS_ALONE if {*seems} != {"measures"} else frozenset()
