"""A question as the House puts it: its head, its lettered parts, and what each part asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Final, Literal

from analytics.desk.reply.reading import Places, reading

House = Literal["Lok Sabha", "Rajya Sabha"]
HOUSES: Final[tuple[House, ...]] = ("Lok Sabha", "Rajya Sabha")
MINISTRY: Final = "Ministry of Commerce & Industry"
DEPARTMENTS: Final = (
    "Department for Promotion of Industry and Internal Trade",
    "Department of Commerce",
)
PORTFOLIO: Final = "Commerce and Industry"
MINISTRIES: Final = (
    "Ministry of Micro, Small and Medium Enterprises",
    "Ministry of Food Processing Industries",
    "Ministry of Development of North Eastern Region",
    "Ministry of Textiles",
    "Ministry of Agriculture and Farmers Welfare",
    "Ministry of Finance",
    "Ministry of External Affairs",
)
"""To which parts of such questions are transferred; an officer may name another."""
DESIGNATIONS: Final = (
    "The Minister of Commerce & Industry",
    "The Minister of State in the Ministry of Commerce & Industry",
)
DESIGNATIONS_IN_HINDI: Final = {
    DESIGNATIONS[0]: "वाणिज्य एवं उद्योग मंत्री",
    DESIGNATIONS[1]: "वाणिज्य एवं उद्योग मंत्रालय में राज्य मंत्री",
}
"""The portfolio as Lok Sabha copies carry it beside the English."""


@dataclass(frozen=True)
class Ask:
    """One thing that parts ask."""

    key: str
    label: str
    has_detail: bool = False


ASKS: Final = (
    Ask("products", "Districts and products", has_detail=True),
    Ask("committees", "Committees", has_detail=True),
    Ask("plans", "Action plans", has_detail=True),
    Ask("aspirational", "Aspirational Districts", has_detail=True),
    Ask("sector", "Sectors"),
    Ask("budget", "Budget"),
    Ask("jobs", "Jobs and investment"),
    Ask("measures", "Measures taken"),
)
"""What a part can ask, in the order of the desk."""
ASK: Final = {one.key: one for one in ASKS}

Detail = Literal["", "states", "districts"]
DETAILS: Final[dict[Detail, str]] = {
    "": "In the reply alone",
    "states": "State-wise annexure",
    "districts": "District-wise annexure",
}
_STATE_WISE: Final = re.compile(
    r"\bstates?(?:/UTs?)?[- ](?:wise|and district)|state[- ]wise|\bUT[- ]wise", re.IGNORECASE
)
_DISTRICT_WISE: Final = re.compile(r"district[- ]?wise", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One lettered part, with what it asks and how far into detail the reply goes.

    `is_joined`: answered together with the part before. `template` are the author's own words in place of the composed
    ones, with a mark where a composed number stands; `document` is what numbers typed by the author rest on; `measures` are
    the numbers of the support measures chosen for it. `scheme` and `states` are those that its words name or follow, blank
    and empty where it is answered in the scheme and the places of the view. `transferred_to` is the Ministry that answers it.
    """

    letter: str
    text: str
    asks: tuple[str, ...] = ()
    detail: Detail = ""
    is_joined: bool = False
    template: str = ""
    document: str = ""
    measures: tuple[int, ...] = ()
    scheme: str = ""
    states: tuple[int, ...] = ()
    transferred_to: str = ""


@dataclass(frozen=True)
class Question:
    """A question with its head. `members` are names as printed, each with title; `minister` is the name in the brackets."""

    house: House = "Lok Sabha"
    is_starred: bool = False
    number: str = ""
    answer_date: date | None = None
    title: str = ""
    members: tuple[str, ...] = ()
    is_in_hindi: bool = False
    department: str = DEPARTMENTS[0]
    designation: str = DESIGNATIONS[0]
    minister: str = ""
    parts: tuple[Part, ...] = field(default=())

    @property
    def name(self) -> str:
        """The question in a line: "Lok Sabha Unstarred Question No. 2281"."""
        kind = "Starred" if self.is_starred else "Unstarred"
        return f"{self.house} {kind} Question No. {self.number or '…'}"

    def missing(self) -> tuple[str, ...]:
        """What the official form needs and the question does not give yet."""
        required = {
            "number": self.number,
            "date of answer": self.answer_date,
            "title": self.title,
            "member": self.members,
            "Minister's name": self.minister,
            "parts of the question": self.parts,
        }
        return tuple(name for name, given in required.items() if not given)


_IN_HINDI: Final = dict(zip("कखगघङचछज", "abcdefgh", strict=True))
_LETTER: Final = re.compile(r"(?:(?<=\s)|^)\(?([a-h]|[कखगघङचछज](?=\s?\)))\s?\)\s*", re.IGNORECASE)
_TRAILING: Final = re.compile(r"[\s;,]*(?:\band\b|और)?[\s;,]*$", re.IGNORECASE)


def split(text: str, title: str = "", places: Places = MappingProxyType({})) -> tuple[Part, ...]:
    """The lettered parts of a question as typed or pasted, each with what its words ask.

    Letters count in order from (a), or from (क), so that a bracketed letter within a sentence splits nothing. Text without letters is
    one part without a letter; what stands before (a), the words "Will the Minister ... be pleased to state", is left out. The
    title says what the question is about where no part does.
    """
    whole = " ".join(text.split())
    starts: list[tuple[str, int, int]] = []
    for found in _LETTER.finditer(whole):
        letter = _IN_HINDI.get(found[1], found[1].lower())
        if letter == "abcdefgh"[len(starts) : len(starts) + 1]:
            starts.append((letter, found.start(), found.end()))
    if not starts:
        return _read([Part("", whole)], title, places) if whole else ()
    ends = [start for _, start, _ in starts[1:]] + [len(whole)]
    cut = [(letter, whole[begin:end].strip()) for (letter, _, begin), end in zip(starts, ends, strict=True)]
    last = len(cut) - 1
    return _read(
        [
            Part(letter, _TRAILING.sub("", words).strip() if at < last else words.rstrip(" ;"))
            for at, (letter, words) in enumerate(cut)
        ],
        title,
        places,
    )


def _read(parts: Sequence[Part], title: str, places: Places) -> tuple[Part, ...]:
    """The parts with what their words ask; the desk offers it, the officer decides. Each follows the scheme of those before it."""
    scheme, states = (heading := reading(title, places)).scheme, heading.states
    read: list[Part] = []
    for part in parts:
        found = reading(part.text, places, scheme)
        scheme = found.scheme or scheme
        follows = found.follows and bool(read)
        states = found.states or (states if follows else heading.states)
        read.append(
            replace(
                part,
                asks=found.asks,
                detail=_detail(part.text) if any(ASK[key].has_detail for key in found.asks) else "",
                is_joined=follows,
                scheme=found.scheme,
                states=states,
            )
        )
    return tuple(read)


def _detail(text: str) -> Detail:
    return "districts" if _DISTRICT_WISE.search(text) else "states" if _STATE_WISE.search(text) else ""
