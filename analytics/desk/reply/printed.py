"""A question as the Houses print it: House, kind, number, day, title, members and parts, read from the text as pasted.

What is not printed stays as it was typed; nothing is filled from anything but the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.desk.reply.ministries import DEPARTMENTS, ministry_put_to
from analytics.desk.reply.question import House
from data.clock import MONTHS

_HOUSE: Final = re.compile(r"^\s*(lok|rajya) sabha\s*$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\b(un)?starred question no\.?\s*\*?(\d{1,4})", re.IGNORECASE)
_ANSWERED: Final = re.compile(r"(?:to be )?answered on\b[\s:]*(.*)", re.IGNORECASE)
_LONG_DAY: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+),?\s+(\d{4})", re.IGNORECASE)
_SHORT_DAY: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MEMBER: Final = re.compile(
    r"^(?:\*?\d{1,4}\s*(?:\(H\)|#)?\s*\.?\s*)?((?:shri|smt|shrimati|dr|prof|adv|kumari|ms|sushri|km)\b\.?.*?):?\s*$",
    re.IGNORECASE,
)
_PUT: Final = re.compile(r"will the minister of (.*?) be pleased to state\s*:?-?", re.IGNORECASE | re.DOTALL)


class PrintedQuestion(NamedTuple):
    """What a printed question says of itself; blank or absent where it does not. `words` are those after "be pleased to state"."""

    house: House | None
    is_starred: bool
    number: str
    answer_date: date | None
    title: str
    members: tuple[str, ...]
    is_in_hindi: bool
    department: str
    ministry: str
    words: str


def printed_question(text: str) -> PrintedQuestion | None:
    """The head and the words of a question pasted whole; absent where the text has no head."""
    put = _PUT.search(text)
    numbered = _NUMBER.search(text)
    if not put or not numbered or numbered.start() > put.start():
        return None
    lines = [" ".join(line.split()) for line in text[: put.start()].splitlines()]
    house = next((match[1].title() + " Sabha" for line in lines if (match := _HOUSE.match(line))), None)
    answered = next((match[1] for line in lines if (match := _ANSWERED.search(line))), "")
    members = tuple(_named(match[1]) for line in lines if (match := _MEMBER.match(line)))
    department = next((one for one in DEPARTMENTS for line in lines if one.lower() in line.lower()), "")
    return PrintedQuestion(
        house=house,  # type: ignore[arg-type]  # one of the two that the pattern names
        is_starred=numbered[1] is None,
        number=numbered[2],
        answer_date=_day(answered),
        title=_title(lines),
        members=members,
        is_in_hindi=bool(re.search(rf"{numbered[2]}\s*(?:\(H\)|#)", text[: put.start()])),
        department=department,
        ministry=ministry_put_to(put[1]),
        words=text[put.end() :].strip(),
    )


def _named(member: str) -> str:
    """A member's name as a list writes it: capitals only at the beginning of each word."""
    return member.title() if member.isupper() else member


def _day(words: str) -> date | None:
    try:
        if found := _LONG_DAY.search(words):
            return date(int(found[3]), [month.lower() for month in MONTHS].index(found[2].lower()) + 1, int(found[1]))
        if found := _SHORT_DAY.search(words):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass  # no such day: the field stays for the officer
    return None


def _title(lines: Sequence[str]) -> str:
    """The line between the day of answer and the first member."""
    after = next((at for at, line in enumerate(lines) if _ANSWERED.search(line)), None)
    if after is None:
        return ""
    between = [line for line in lines[after + 1 :] if line]
    end = next((at for at, line in enumerate(between) if _MEMBER.match(line)), len(between))
    title = " ".join(between[:end]).strip(" .")
    return title.capitalize() if title.isupper() else title
