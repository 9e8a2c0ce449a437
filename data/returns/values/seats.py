"""Seats of a committee that are filled, by their numbers in the Handbook's list."""

import re

from data.returns.faults import Reason

SEATS = 13
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
