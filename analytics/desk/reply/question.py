"""A question as the House puts it: its head, its lettered parts, and what each part asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal

House = Literal["Lok Sabha", "Rajya Sabha"]
HOUSES: Final[tuple[House, ...]] = ("Lok Sabha", "Rajya Sabha")
MINISTRY: Final = "Ministry of Commerce & Industry"
DEPARTMENTS: Final = (
    "Department for Promotion of Industry and Internal Trade",
    "Department of Commerce",
)
PORTFOLIO: Final = "Commerce and Industry"
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
    """One thing that parts ask. `words` are what a part says when it asks it, as patterns."""

    key: str
    label: str
    words: tuple[str, ...]
    has_detail: bool = False


ASKS: Final = (
    Ask(
        "products",
        "Districts and products",
        (
            r"number of districts",
            r"products? (?:identified|covered|selected)",
            r"districts? (?:covered|identified|selected)",
            r"details of .*(?:product|scheme|initiative)",
        ),
        has_detail=True,
    ),
    Ask("committees", "Committees", (r"committees?", r"\bSEPCs?\b", r"\bDEPCs?\b"), has_detail=True),
    Ask("plans", "Action plans", (r"action plans?", r"\bDEAPs?\b"), has_detail=True),
    Ask("aspirational", "Aspirational Districts", (r"aspirational",), has_detail=True),
    Ask("sector", "Sectors", (r"sectors?\b", r"sector-wise", r"handloom|handicraft|textile|marine")),
    Ask(
        "budget",
        "Budget",
        (r"budget", r"funds?\b", r"allocat", r"amount (?:spent|released|utili[sz]ed)", r"expenditure"),
    ),
    Ask("jobs", "Jobs and investment", (r"employment", r"jobs?\b", r"investments?\b")),
    Ask(
        "measures",
        "Measures taken",
        (
            r"measures?\b",
            r"steps?\b",
            r"initiatives? (?:taken|undertaken)",
            r"efforts?\b",
            r"marketing",
            r"promot(?:e|ion of)",
            r"assistance",
        ),
    ),
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
    the numbers of the support measures chosen for it.
    """

    letter: str
    text: str
    asks: tuple[str, ...] = ()
    detail: Detail = ""
    is_joined: bool = False
    template: str = ""
    document: str = ""
    measures: tuple[int, ...] = ()


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


_LETTER: Final = re.compile(r"(?:(?<=\s)|^)\(?([a-h])\s?\)\s*", re.IGNORECASE)
_TRAILING: Final = re.compile(r"[\s;,]*(?:\band\b)?[\s;,]*$", re.IGNORECASE)
_FOLLOWS: Final = re.compile(r"(?:if (?:so|not|yes)|the details? thereof|details? thereof)\b", re.IGNORECASE)
"""A part that begins so asks on of the one before it, and is answered together with it."""


def split(text: str) -> tuple[Part, ...]:
    """The lettered parts of a question as typed or pasted, each with what it seems to ask.

    Letters count in order from (a), so that a bracketed letter within a sentence splits nothing. Text without letters is one
    part without a letter; what stands before (a), the words "Will the Minister ... be pleased to state", is left out.
    """
    whole = " ".join(text.split())
    starts: list[tuple[str, int, int]] = []
    for found in _LETTER.finditer(whole):
        if found[1].lower() == "abcdefgh"[len(starts) : len(starts) + 1]:
            starts.append((found[1].lower(), found.start(), found.end()))
    if not starts:
        return (suggested(Part("", whole)),) if whole else ()
    ends = [start for _, start, _ in starts[1:]] + [len(whole)]
    cut = [(letter, whole[begin:end].strip()) for (letter, _, begin), end in zip(starts, ends, strict=True)]
    last = len(cut) - 1
    return tuple(
        suggested(Part(letter, _TRAILING.sub("", words).strip() if at < last else words.rstrip(" ;")))
        for at, (letter, words) in enumerate(cut)
    )


def suggested(part: Part) -> Part:
    """The part with what its words seem to ask; the desk offers it, the author decides."""
    asks = tuple(one.key for one in ASKS if any(re.search(words, part.text, re.IGNORECASE) for words in one.words))
    detail: Detail = (
        "districts" if _DISTRICT_WISE.search(part.text) else "states" if _STATE_WISE.search(part.text) else ""
    )
    follows = bool(_FOLLOWS.match(part.text)) and part.letter not in ("", "a")
    detail = detail if any(ASK[key].has_detail for key in asks) else ""
    return replace(part, asks=asks, detail=detail, is_joined=follows)
