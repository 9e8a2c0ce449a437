"""Which other Ministry a part plainly belongs to, by its own words: offered beside a red blank, and decided by the officer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.ministry_subjects import SUBJECTS

_OF: Final = MappingProxyType(
    {
        f"Ministry of {one.portfolio}": re.compile("|".join(filter(None, (one.english, one.hindi))), re.IGNORECASE)
        for one in SUBJECTS
        if one.english or one.hindi
    }
)
"""Words of each Ministry's own subjects; none is of ODOP, DEH or exports as such."""


def ministry_of(text: str, put_to: str) -> str:
    """The Ministry, other than the one that the question is put to, whose own subjects a part names most often, or in most words; blank for none."""
    of = max(_words_by_ministry(text), key=lambda one: (len(one[1]), sum(map(len, one[1]))), default=("", ()))[0]
    return "" if of == put_to else of


def words_of(text: str, ministry: str) -> tuple[str, ...]:
    """The words of a text that name subjects of that Ministry, as written."""
    return dict(_words_by_ministry(text)).get(ministry, ())


@lru_cache(maxsize=512)  # a part is looked at from several places each time that a reply is composed
def _words_by_ministry(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for ministry, words in _OF.items():
        if said := {found[0].casefold(): found[0] for found in words.finditer(text)}:
            yield ministry, tuple(said.values())
