"""A question as the House puts it: its head, its lettered parts, and what each part asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal

from analytics.desk.reply.detail import Detail, breakdown_of, detail_of
from analytics.desk.reply.lettering import lettered
from analytics.desk.reply.ministries import DEPARTMENTS, DESIGNATIONS, MINISTRY
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reading.reading import reading
from analytics.desk.reply.reading.result import Reading
from analytics.desk.usual_words import in_usual_words
from analytics.desk.wanted import wanted
from analytics.places.gazetteer import Gazetteer
from analytics.words import dotted

House = Literal["Lok Sabha", "Rajya Sabha"]
HOUSES: Final[tuple[House, ...]] = ("Lok Sabha", "Rajya Sabha")


@dataclass(frozen=True)
class Ask:
    """One thing that parts ask."""

    key: str
    label: str
    has_detail: bool = False


ASKS: Final = (
    Ask("products", "Districts and products", has_detail=True),
    Ask("committees", "Committees", has_detail=True),
    Ask("meetings", "Meetings of committees"),
    Ask("plans", "Action plans", has_detail=True),
    Ask("aspirational", "Aspirational Districts", has_detail=True),
    Ask("sector", "Sectors", has_detail=True),
    Ask("gi", "Geographical Indications", has_detail=True),
    Ask("malls", "Ekta Malls", has_detail=True),
    Ask("hubs", "E-commerce export hubs"),
    Ask("kendras", "Dak Ghar Niryat Kendras"),
    Ask("lists", "Lists of ODOP and of the PM FME scheme, side by side"),
    Ask("clusters", "Agriculture export clusters"),
    Ask("exports", "Value of exports", has_detail=True),
    Ask("districts", "Number of districts", has_detail=True),
    Ask("facts", "Published numbers of programmes"),
    Ask("changes", "Districts created or abolished"),
    Ask("composition", "Seats and functions of the committee"),
    Ask("budget", "Budget"),
    Ask("jobs", "Jobs and investment"),
    Ask("aims", "Aims and features"),
    Ask("merger", "ODOP and DEH merged"),
    Ask("choice", "How products are chosen"),
    Ask("subject", "Industry is a State subject"),
    Ask("measures", "Measures taken"),
)
"""What a part can ask, in the order of the desk."""
ASK: Final = {one.key: one for one in ASKS}
_WITH_DETAIL: Final = frozenset(one.key for one in ASKS if one.has_detail)


@dataclass(frozen=True)
class Part:
    """One lettered part, with what it asks and how far into detail the reply goes.

    `is_joined`: answered together with the part before. `template` are the author's own words in place of the composed
    ones, with a mark where a composed number stands; `document` is what numbers typed by the author rest on; `measures` are
    the numbers of the support measures chosen for it. `scheme`, `states` and `districts` are those that its words name or follow,
    a scheme left blank is that of the view, places left empty are the whole country; `goods` are words of products that it names.
    `is_with_country`: the States stand as the foremost of the country, which is answered before them.
    `transferred_to` is the Ministry that answers it; `ending` is what closes the part as printed ("; and"). `is_whole`: the
    officer says that what was chosen by hand answers all that the part asks, the words that were not read too.
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
    districts: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    is_with_country: bool = False
    transferred_to: str = ""
    ending: str = ""
    is_whole: bool = False

    @property
    def printed(self) -> str:
        """The part as it was put, its letter and its ending kept: "(a) the plans; and"."""
        words = f"{self.text}{self.ending}"
        return f"({self.letter}) {words}" if self.letter else words

    def is_asked_as(self, other: Part) -> bool:
        """Whether it asks the same as another of the same places and scheme, so that one answer serves both."""
        return (self.asks, self.scheme, self.states, self.districts, self.goods) == (
            other.asks,
            other.scheme,
            other.states,
            other.districts,
            other.goods,
        )


@dataclass(frozen=True)
class Question:
    """A question with its head. `members` are names as printed, each with title; `minister` is the name in the brackets.

    `ministry` answers, and `put_to` is the one that the print names, blank where it was typed. `words_hi` are the words of the question in Hindi, as printed, where they were put in English; `has_hindi_digits`: the papers in
    Hindi have the digits of the script.
    """

    house: House = "Lok Sabha"
    is_starred: bool = False
    is_short_notice: bool = False
    number: str = ""
    answer_date: date | None = None
    title: str = ""
    members: tuple[str, ...] = ()
    is_in_hindi: bool = False
    ministry: str = MINISTRY
    put_to: str = ""
    department: str = DEPARTMENTS[0]
    designation: str = DESIGNATIONS[0]
    minister: str = ""
    parts: tuple[Part, ...] = field(default=())
    words_hi: str = ""
    has_hindi_digits: bool = False

    @property
    def kind(self) -> str:
        """What its form calls it: Starred, Unstarred, or of short notice, which is neither."""
        return "Short Notice" if self.is_short_notice else "Starred" if self.is_starred else "Unstarred"

    @property
    def name(self) -> str:
        """The question in a line: "Lok Sabha Unstarred Question No. 2281"."""
        return f"{self.house} {self.kind} Question No. {self.number or '…'}"

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


def referred_to(question: Question, which: str) -> str:
    """The line above an annexure: the part, the question and the day that it belongs to; `which` are its letters."""
    parts = f" to part{'s' if ' ' in which else ''} {which} of" if which else " to"
    day = f", answered on {dotted(question.answer_date)}" if question.answer_date else ""
    return f"Annexure referred to in reply{parts} {question.name}{day}"


_TRAILING: Final = re.compile(r"[\s;,]*(?:\band\b|और)?[\s;,]*$", re.IGNORECASE)


def split(text: str, title: str = "", places: Gazetteer = Gazetteer()) -> tuple[Part, ...]:  # noqa: B008  # frozen
    """The lettered parts of a question as typed or pasted, each with what its words ask.

    Letters count in order from (a), or from (क), and figures from (i) or (1), so that a bracketed letter within a sentence splits
    nothing. Text without any is divided at its semicolons, or is one a line where each begins with a dash; what stands before (a),
    the words "Will the Minister ... be pleased to state", is left out. The title says what the question is about where no part does.
    """
    cut = lettered(text)
    last = len(cut) - 1
    parts = []
    for at, (letter, words) in enumerate(cut):
        kept = _TRAILING.sub("", words).strip() if at < last else words.rstrip(" ;")
        parts.append(Part(letter, kept, ending=words[len(kept) :].rstrip()))
    return _read(parts, title, places)


def _read(parts: Sequence[Part], title: str, places: Gazetteer) -> tuple[Part, ...]:
    """The parts with what their words ask; the desk offers it, the officer decides. Each follows those before it."""
    heading = reading(in_usual_words(title), places)
    read: list[Part] = []
    for part, found in zip(parts, readings([part.text for part in parts], title, places), strict=True):
        read.append(_suggested(part, found, heading, read[-1] if read else None))
        if read[-1].is_joined and not read[-1].asks:
            _ask_in_detail(read, part.text)
    return tuple(read)


def _ask_in_detail(read: list[Part], text: str) -> None:
    """Gives the part before "(b) if so, the details thereof, State-wise" the detail that (b) asks for, if it has none."""
    at = max((at for at, part in enumerate(read) if part.asks and not part.is_joined), default=None)
    if at is None or read[at].detail or not any(ASK[key].has_detail for key in read[at].asks):
        return
    read[at] = replace(read[at], detail=breakdown_of(text))


def _suggested(part: Part, found: Reading, heading: Reading, last: Part | None) -> Part:
    """A part with what was read of it, clubbed with the last one where it asks on of it or asks the same."""
    of = last if last and found.follows and found.is_of_before else heading
    places = (of.states, of.districts) if found.is_of_before else (found.states, found.districts)
    asked = replace(
        part,
        asks=found.asks,
        # Of a part that is left, the detail that it has once what it seems to ask is chosen.
        detail=detail_of(
            part.text,
            replace(found, asks=found.asks or found.seems, states=places[0], districts=places[1]),
            _WITH_DETAIL,
        ),
        scheme=found.scheme,
        states=places[0],
        districts=places[1],
        goods=found.goods,
        is_with_country=found.is_with_country,
    )
    if last is None:
        return asked
    says, said = wanted(part.text), wanted(last.text)
    # The districts of what the last part is answered with stand in one answer with it.
    is_of_its_fact = asked.asks == ("facts",) and not says.facts
    is_alike = asked.is_asked_as(last) and (found.is_plain or is_of_its_fact or says.kind == said.kind)
    follows = found.follows and (found.is_plain or is_alike)
    return replace(asked, is_joined=follows or (is_alike and bool(asked.asks)))
