"""The words of a part that nothing takes up: neither its frame, nor a name, nor the vocabulary of what it asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analytics.desk.reply.reading.account import not_taken, people_of, supporting
from analytics.desk.reply.reading.frame import says_nothing
from analytics.desk.reply.reading.goods import is_of_goods, placed
from analytics.desk.reply.reading.inflection import in_any_form
from analytics.desk.reply.reading.naming import Names
from analytics.desk.reply.reading.question_words import GIVEN, PLAIN
from analytics.desk.reply.reading.words import Heard, goods_named, is_spelt_as
from analytics.places.gazetteer import Gazetteer
from analytics.products.goods import goods_in


@dataclass(frozen=True)
class Goods:
    """Goods that a part names: `marked` where marks are asked of, `listed` on a list, `within` names that hold a place's, and the words that name them."""

    marked: tuple[str, ...]
    listed: tuple[str, ...]
    within: tuple[str, ...]
    naming: Collection[str]

    def every(self, marks: Sequence[str]) -> tuple[str, ...]:
        """All goods named, after the registered marks named in full."""
        return (*marks, *self.marked, *self.listed)


def allowed_words(names: Names, said: frozenset[str], seems: Sequence[str], refused: Sequence[str]) -> frozenset[str]:
    """The vocabulary of what is asked, and of the names that stand beside it."""
    wide = ["measures"] * bool({"effect", "begin"} & {*seems})
    of_names = (GIVEN.get(one, frozenset[str]()) for one in (*names.schemes, *names.subjects))
    own = supporting((*seems, *refused, *wide)).union(*of_names)
    return (own - people_of(said, seems)).union(*(one.words for one in names.facts))


def goods_of(
    found: Heard, names: Names, seems: Sequence[str], scheme: str, allowed: frozenset[str], places: Gazetteer
) -> Goods:
    """The goods that a part names, where what it asks is looked up by goods."""
    known = places.listed_goods if is_of_goods(seems, scheme, names.text) else frozenset[str]()
    listed, naming = goods_in(found.words, known, PLAIN | allowed)
    return Goods(goods_named(found.words, places, seems), listed, placed(names.of.rest, listed), naming)


def unread_words(
    found: Heard, names: Names, seems: Sequence[str], subjects: Sequence[str], allowed: frozenset[str], goods: Goods
) -> tuple[str, ...]:
    """The words as written, in order, that leave the part to the officer; `subjects` are those of the measures asked for."""
    named = {*goods.marked, *goods.naming}
    others = (word for word in found.words if word not in named and not _is_of_frame(word.lower()))
    unspelt = (word for word in others if not is_spelt_as(word.lower(), allowed))
    return tuple(dict.fromkeys((*unspelt, *not_taken(found, seems, subjects, names.said_of_subjects))))


def _is_of_frame(word: str) -> bool:
    return says_nothing(word) or in_any_form(word, PLAIN)
