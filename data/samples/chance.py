"""Chance that comes out the same everywhere: a number drawn from words and one seed, whatever was drawn before."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TypeVar

SEED = 20220609
"""Another seed gives another sample; the national totals stay."""

T = TypeVar("T")


def draw(*words: object) -> float:
    """A number from 0 up to 1 that belongs to these words."""
    text = "|".join(map(str, (SEED, *words)))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") / 2**64


def one_of(options: Sequence[T], *words: object) -> T:
    """The option that belongs to these words."""
    return options[int(draw(*words) * len(options))]


def ranked(codes: Iterable[str], *words: object) -> list[str]:
    """The codes in an order that belongs to these words."""
    return sorted(codes, key=lambda code: (draw(*words, code), code))


def day_between(first: date, last: date, *words: object) -> date:
    """A day from the first to the last, both included."""
    return first + timedelta(days=int(draw(*words) * (max((last - first).days, 0) + 1)))
