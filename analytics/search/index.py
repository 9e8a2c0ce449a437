"""Finds by a name or by words: what is called exactly that, then what begins so, then what holds every word, then what reads alike.

Built once for a store and kept in memory: the words of all names and texts stand in order, so that a beginning of a word is
a stretch of them. Case, diacritics, spaces and signs do not matter; a misspelling is thought of only where no name fits.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from analytics.search.findable import KINDS, Findable, findables
from data.returns.words import spelling
from data.store import Store

_EXACT, _BEGINS, _HOLDS, _SAID, _SIMILAR = 0.0, 1.0, 2.0, 3.0, 5.0
_ALIKE: Final = 80.0
"""Of 100: from here two names may be one misspelt. Lower, short names turn up for each other; higher, one slip in six letters is lost."""
_SHORTEST: Final = 4
"""Signs of a text that may be misspelt; a shorter one is like too many names."""
_MOST: Final = 20
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d)")
_LAST: Final = "\U0010ffff"


class Hit(NamedTuple):
    """One row per thing found, best first. `is_similar`: no name fits, and this one reads alike."""

    found: Findable
    is_similar: bool


class Index:
    """What can be found, by name and by word. Never changed once it is made, so that all readers share it."""

    def __init__(self, rows: Iterable[Findable]) -> None:
        self.rows = tuple(rows)
        self._keys = tuple(spelling.key(one.name) for one in self.rows)
        self._by_key = sorted((key, at) for at, key in enumerate(self._keys))
        self._names = _postings(one.name for one in self.rows)
        self._texts = _postings(f"{one.name} {one.more}" for one in self.rows)
        self._name_words = sorted(self._names)
        self._text_words = sorted(self._texts)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Everything that a text finds, each thing once; nothing for a text without a letter or digit."""
        text = _GROUPED.sub("", text[: spelling.LONGEST_NAME])
        key, words = spelling.key(text), spelling.words(text)
        ranks = self._named(key, words) if key else {}
        if not ranks:
            ranks = {at: _SIMILAR - score for at, score in self._similar(text).items()}
        for at in _holding_all(words, self._text_words, self._texts):
            ranks.setdefault(at, _SAID)
        best: dict[object, Hit] = {}
        for at in sorted(ranks, key=lambda at: self._place(at, ranks[at])):
            best.setdefault(self.rows[at].thing, Hit(self.rows[at], ranks[at] > _SAID))
        return tuple(best.values())

    def place(self, text: str) -> Findable | None:
        """The one place that is called exactly so; none where two places are, or a State and a district of it."""
        key = spelling.key(text[: spelling.LONGEST_NAME])
        first = bisect_left(self._by_key, (key,))
        bearers = {}
        for name, at in self._by_key[first:]:
            if name != key:
                break
            if self.rows[at].kind == "place":
                bearers[self.rows[at].thing] = self.rows[at]
        return next(iter(bearers.values())) if len(bearers) == 1 else None

    def _named(self, key: str, words: Iterable[str]) -> dict[int, float]:
        """The rows whose name is the text, begins with it, or holds a word that begins with each of its words."""
        ranks: dict[int, float] = {}
        for at in _holding_all(words, self._name_words, self._names):
            ranks[at] = _HOLDS
        for name, at in self._by_key[bisect_left(self._by_key, (key,)) :]:
            if not name.startswith(key):
                break
            ranks[at] = _EXACT if name == key else _BEGINS
        return ranks

    def _place(self, at: int, rank: float) -> tuple[float, int, int, int]:
        """Where a row stands: by rank and kind; claims in their own order, the newest first, others with the shortest name first."""
        one = self.rows[at]
        return rank, list(KINDS).index(one.kind), 0 if one.kind == "claim" else len(one.name), at

    def _similar(self, text: str) -> dict[int, float]:
        """Names that read alike as a whole, and names with a word that reads alike for each word of the text; 0 to 1 each."""
        from rapidfuzz import fuzz, process

        if len(spelling.key(text)) < _SHORTEST:
            return {}
        sound = spelling.sound(text).replace(" ", "")
        whole = process.extract(sound, self._sounds, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST)
        found = {at: score / 100 for _, score, at in whole}
        near = [self._near(word) for word in spelling.words(text)]
        for at in set.intersection(*map(set, near)) if near else ():
            found[at] = max(found.get(at, 0.0), min(one[at] for one in near))
        # A name in the script that was typed stands before the same in the other.
        return {at: score - (self.rows[at].name.isascii() != text.isascii()) / 10 for at, score in found.items()}

    def _near(self, word: str) -> dict[int, float]:
        """The rows whose names hold a word that begins so or else reads alike, and how alike."""
        from rapidfuzz import fuzz, process

        begun = dict.fromkeys(_beginning(word, self._name_words), 1.0)
        alike = begun or {
            one: score / 100
            for one, score, _ in process.extract(
                word, self._name_words, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST
            )
        }
        rows: dict[int, float] = {}
        for one, score in alike.items():
            for at in self._names[one]:
                rows[at] = max(rows.get(at, 0.0), score)
        return rows

    @cached_property
    def _sounds(self) -> tuple[str, ...]:
        """How each name sounds: made at the first misspelling, because it takes longer than the rest together."""
        return tuple(spelling.sound(one.name).replace(" ", "") for one in self.rows)


def index(store: Store, pages: tuple[Findable, ...]) -> Index:
    """The index of everything on record, and of the product's pages."""
    return Index((*pages, *findables(store)))


def _postings(texts: Iterable[str]) -> dict[str, frozenset[int]]:
    """Each word's key, to the places of the texts that hold it."""
    keys: dict[str, frozenset[str]] = {}
    found: dict[str, set[int]] = defaultdict(set)
    for at, text in enumerate(texts):
        for written in _GROUPED.sub("", text).split():
            # Most words come again and again, and the key of one takes ten times as long as this look.
            if written not in keys:
                keys[written] = spelling.words(written)
            for word in keys[written]:
                found[word].add(at)
    return {word: frozenset(places) for word, places in found.items()}


def _beginning(word: str, vocabulary: Sequence[str]) -> Sequence[str]:
    """The stretch of the words in order that begin so."""
    return vocabulary[bisect_left(vocabulary, word) : bisect_left(vocabulary, word + _LAST)]


def _holding_all(words: Iterable[str], vocabulary: Sequence[str], postings: Mapping[str, frozenset[int]]) -> set[int]:
    """The places of the texts in which every word begins some word."""
    each = [set().union(*(postings[one] for one in _beginning(word, vocabulary))) for word in words]
    return set.intersection(*each) if each else set()
