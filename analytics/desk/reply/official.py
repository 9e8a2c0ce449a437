"""How Parliament's papers write days, letters and numbers of annexures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from analytics.desk.reply.lettering import LETTERS_IN_HINDI
from data.clock import MONTHS

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS_IN_HINDI: Final = ("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार")
MONTHS_IN_HINDI: Final = (
    *("जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून"),
    *("जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"),
)
_ROMAN: Final = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def ordinal(number: int) -> str:
    """A day of the month with its ending and two digits: 02nd, 21st, 16th."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:02d}{ending}"


def long_day(day: date) -> str:
    """A day as a statement names it: 16TH MARCH, 2022."""
    return f"{ordinal(day.day)} {MONTHS[day.month - 1]}, {day.year}".upper()


def sitting_day(day: date) -> str:
    """A day as the head of a reply names it: WEDNESDAY, THE 02ND AUGUST, 2023."""
    return f"{_DAYS[day.weekday()].upper()}, THE {long_day(day)}"


def roman(number: int) -> str:
    """A number from one to thirty-nine in Roman figures, as annexures bear it."""
    left, written = number, ""
    for value, sign in _ROMAN:
        written += sign * (left // value)
        left %= value
    return written


def letters(parts: Sequence[str]) -> str:
    """The letters of parts answered together: (a), (a) & (b), (a) to (d); blank for a question without letters."""
    if not parts or not parts[0]:
        return ""
    if len(parts) == 1:
        return f"({parts[0]})"
    return f"({parts[0]}) {'&' if len(parts) == 2 else 'to'} ({parts[-1]})"


def letters_in_hindi(parts: Sequence[str]) -> str:
    """The same in Hindi: (क), (क) और (ख), (क) से (घ); figures as they are."""
    if not parts or not parts[0]:
        return ""
    first, last = (LETTERS_IN_HINDI.get(one, one) for one in (parts[0], parts[-1]))
    if len(parts) == 1:
        return f"({first})"
    return f"({first}) {'और' if len(parts) == 2 else 'से'} ({last})"
