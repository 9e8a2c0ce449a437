"""Which other Ministry a part plainly belongs to, by its own words: offered beside a red blank, and decided by the officer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.ministries import MINISTRY
from analytics.desk.reply.ministry_subjects import SUBJECTS, OfMinistry

_OF: Final = MappingProxyType(
    {
        f"Ministry of {one.portfolio}": re.compile("|".join(filter(None, (one.english, one.hindi))), re.IGNORECASE)
        for one in SUBJECTS
        if one.english or one.hindi
    }
)
"""Words of each Ministry's own subjects; none is of ODOP, DEH or exports as such."""


def _called(one: OfMinistry) -> str:
    """The ways in which a part calls a Ministry: by its portfolio, or by the first of its words where no other begins so."""
    english = "|".join(_names(one.portfolio, [other.portfolio for other in SUBJECTS]))
    hindi = "|".join(_names(one.portfolio_hi, [other.portfolio_hi for other in SUBJECTS]))
    short = "|msmes?" if one.portfolio.startswith("Micro") else ""
    return rf"\bministry of (?:the )?(?:{english}{short})(?![\w-])|(?<![\u0900-\u097f])(?:{hindi}) मंत्रालय(?![\u0900-\u097f])"


def _names(portfolio: str, every: Sequence[str]) -> Iterator[str]:
    words = _AND.split(portfolio)
    yield _ANY_AND.join(map(re.escape, words))
    begin = re.split(r",", words[0])[0]
    if begin != portfolio and sum(other.startswith(begin) for other in every) == 1:
        yield re.escape(begin)


_AND: Final = re.compile(r" (?:and|&|और|एवं|तथा) ")
_ANY_AND: Final = r" (?:and|&|और|एवं|तथा|व) "
_CALLED: Final = MappingProxyType(
    {f"Ministry of {one.portfolio}": re.compile(_called(one), re.IGNORECASE) for one in SUBJECTS}
)
"""Each Ministry by its own name."""


def ministry_of(text: str, put_to: str) -> str:
    """The Ministry, other than the one that the question is put to, that a part names outright; blank for none.

    Where it names none, or several, it is the one whose own subjects the part names most often, or in most words.
    """
    called = [name for name, own in _CALLED.items() if own.search(text)]
    if len(called) == 1:
        return "" if called[0] in (put_to, MINISTRY) else called[0]
    of = max(_words_by_ministry(text), key=lambda one: (len(one[1]), sum(map(len, one[1]))), default=("", ()))[0]
    return "" if of == put_to else of


def words_of(text: str, ministry: str) -> tuple[str, ...]:
    """The words of a text that name that Ministry, else its subjects, as written."""
    if called := _CALLED[ministry].search(text):
        return (called[0],)
    return dict(_words_by_ministry(text)).get(ministry, ())


@lru_cache(maxsize=512)  # a part is looked at from several places each time that a reply is composed
def _words_by_ministry(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for ministry, words in _OF.items():
        if said := {found[0].casefold(): found[0] for found in words.finditer(text)}:
            yield ministry, tuple(said.values())
