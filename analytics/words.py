"""How numbers, dates and shares are written, the same on screen, in files and in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Final

from data import clock

NOT_KNOWN: Final = "not known"
"""What stands in place of a part or a share where nothing is known."""


def indian(number: int) -> str:
    """A whole number with Indian digit grouping: 1234567 becomes 12,34,567."""
    sign, digits = ("-", str(-number)) if number < 0 else ("", str(number))
    head, tail = digits[:-3], digits[-3:]
    groups = []
    while head:
        groups.append(head[-2:])
        head = head[:-2]
    return sign + ",".join([*reversed(groups), tail])


def amount(value: float) -> str:
    """A value with two places, grouped as in India: "11,178.88", "3,63,000.00"."""
    whole, _, part = f"{value:.2f}".partition(".")
    return f"{indian(int(whole))}.{part}"


@lru_cache(maxsize=4096)  # a map writes the days of 784 districts, of which few differ
def dotted(day: date | None) -> str:
    """A date as Indian documents write it, 02.08.2023; an absent one is said to be not known."""
    return day.strftime("%d.%m.%Y") if day else "date not known"


def stamped(moment: datetime) -> str:
    """A moment that the ledger keeps in UTC, as a clock in India shows it: 22.11.2026 07:01."""
    return clock.in_india(moment).strftime("%d.%m.%Y %H:%M")


def yes_no(mark: bool | None) -> str:
    """A mark in words; an absent one is not known, which is not no."""
    return "not known" if mark is None else "Yes" if mark else "No"


def share_pct(part: int, base: int) -> float | None:
    """Per cent of the base to one decimal, halves rounded up; none where the base is empty."""
    if base == 0:
        return None
    exact = Decimal(part) * 100 / Decimal(base)
    return float(exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))


def known_share_pct(part: int, known: int, base: int) -> float | None:
    """The share of the base where something of it is known; none where nothing is, for not known is not none."""
    return share_pct(part, base) if known else None


def known_part(part: int, known: int, base: int) -> str:
    """A part with its base, "3 of 12", where something of it is known; else "not known"."""
    return f"{indian(part)} of {indian(base)}" if known else NOT_KNOWN


def percent(part: int, base: int) -> str:
    """The share in words for a label. A part short of the whole never reads 100.0%, nor a part of one 0.0%."""
    share = share_pct(part, base)
    if share is None:
        return "no base"
    if share == 100.0 and part != base:
        return "over 99.9%"
    if share == 0.0 and part:
        return "under 0.1%"
    return f"{share:.1f}%"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 district", "14 districts"."""
    return f"{indian(number)} {one if number == 1 else many or one + 's'}"


def as_published(qualifier: str, value: int) -> str:
    """A published number as it was said: "about 557", "more than 1,000"."""
    return qualified(qualifier) + indian(value)


def qualified(qualifier: str) -> str:
    """The word before a published number, with its space; blank for an exact one."""
    return {"about": "about ", "more than": "more than "}.get(qualifier, "")


def listed(words: Sequence[str], most: int = 4) -> str:
    """Words as a list in a sentence; past `most`, the rest is counted."""
    if len(words) > most:
        return f"{', '.join(words[:most])} and {len(words) - most} more"
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
