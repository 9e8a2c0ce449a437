"""Seats of a committee that are filled, by their numbers in the Handbook's list."""

import re
from collections.abc import Iterable

from data.returns.faults import Reason
from data.returns.words.other_columns import COUNTED
from data.returns.words.vocabulary import concepts, plain

SEATS = 13
_OF_MEMBERS = frozenset({"MEMBER", "CHAIR", "CONVENER", "COUNT", "NUMBER", "SEAT", "FILLED"})
_BESIDE_MEMBERS = frozenset(
    plain(
        "and incl including plus with nos persons others invitee invitees special permanent official officials non nonofficial nonofficials ex officio"
        " coopted co opted secretary president vice collector dc dm आमंत्रित निमंत्रित विशेष शासकीय अशासकीय सहित व एवं आणि"
    ).split()
)
_PART = re.compile(r"(?P<number>\d{1,3})?(?P<words>[^\d,;/]*)")
_RANGE = re.compile(r"(\d{1,3})(?:\s*(?:-|–|to|से)\s*(\d{1,3}))?")


def seats_in(text: str) -> tuple[int, ...] | Reason:
    """Seat numbers of the Handbook's list, from '1, 2, 5-7'."""
    seats: set[int] = set()
    parts = [part.strip() for part in re.split(r"[,;&/\n]|\band\b|\bऔर\b", text) if part.strip()]
    for part in parts:
        found = _RANGE.fullmatch(part)
        if not found:
            return Reason(f"'{text[:40]}' is no list of seats", "Write their numbers, as in 1, 2, 5-7")
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= SEATS:
            return Reason(f"seat {part} is not among the Handbook's {SEATS}", f"Write numbers from 1 to {SEATS}")
        seats.update(range(first, last + 1))
    if len(parts) == 1 and len(seats) == 1 and 1 not in seats:
        what = f"'{text}' may be how many seats are filled, or one seat's number"
        return Reason(what, f"Write every seat's number, as in 1-{min(seats)}")
    return tuple(sorted(seats))


def counts_members(text: str) -> bool:
    """Whether a cell says how many members there are, and names no seat: '13', '13+2', 'Chairman + 12', '12 members'."""
    parts = [_PART.fullmatch(part.strip()) for part in text.strip("() ").split("+")]
    worded = [plain(found["words"]) for found in parts if found]
    known = all(
        word in _BESIDE_MEMBERS or (concepts(word) or frozenset({""})) <= _OF_MEMBERS
        for words in worded
        for word in words.split()
    )
    return known and all(parts) and any(found and found["number"] for found in parts)


def why_no_seats(texts: Iterable[str]) -> tuple[str, bool]:
    """Why a column of members gives no seats, in words to stand behind its heading, and whether a person must look at it."""
    filled = [text for text in texts if text]
    if filled and all(map(counts_members, filled)):
        return f"holds {COUNTED}", False
    has_numbers = any(not any(map(str.isalpha, text)) or counts_members(text) for text in filled)
    return "names the members, of whom only the seats are recorded", has_numbers
