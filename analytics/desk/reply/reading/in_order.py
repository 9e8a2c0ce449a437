"""What each part of a question says, one after another: each after the title, and after what the parts before it named and counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.quantity import DISTRICTS
from analytics.desk.reply.reading.antecedents import OF_ANOTHER, of_what_stands_before
from analytics.desk.reply.reading.carried import are_of_several, district_meant, states_meant
from analytics.desk.reply.reading.listed import is_of_listed
from analytics.desk.reply.reading.names import schemes_of
from analytics.desk.reply.reading.pronouns import Counted, is_of_them, of_them, said_in_full, such_products_in_full
from analytics.desk.reply.reading.question_words import LEAVES_OUT
from analytics.desk.reply.reading.reading import reading
from analytics.desk.reply.reading.result import LOST_PLACES, Before, Reading
from analytics.desk.reply.reading.same_elsewhere import read_elsewhere
from analytics.desk.reply.reading.scheme import BOTH_INITIATIVES, called, is_of_both_initiatives, unclear
from analytics.desk.reply.reading.several import reading_of_part
from analytics.desk.reply.reading.unplaced import Named, of_states, placed_or_left
from analytics.desk.usual_words import in_usual_words
from analytics.desk.wanted import wanted
from analytics.places.gazetteer import Gazetteer

_OF_PRODUCTS: Final = frozenset({"products", "gi", "sector"})
_OF_TITLE: Final = "follows a title that leaves something out, and an answer is of the whole"
_STATES: Final = re.compile(r"\bstates\b|\bunion territories\b|राज्यों", re.IGNORECASE)


def readings(texts: Sequence[str], title: str, places: Gazetteer) -> tuple[Reading, ...]:
    """What each of a question's parts says, in order, after the title and the parts before it."""
    course = _Course(title, places)
    for text in texts:
        course.read(text)
    return tuple(course.found)


class _Course:
    """The parts read so far, and what a later one may mean of them."""

    def __init__(self, title: str, places: Gazetteer) -> None:
        self._places = places
        self._texts = [title]
        """The title, and each part that was read, as written."""
        self._heading = reading(in_usual_words(title), places)
        self._leaves_out = bool(re.search(LEAVES_OUT, title, re.IGNORECASE))
        heading = self._heading
        self._before = Before(
            heading.scheme,
            heading.topic,
            heading.states,
            heading.districts,
            states_of_title=heading.states,
            is_aspirational="aspirational" in heading.seems,
            scheme_of_title=heading.scheme,
            scheme_named=heading.scheme,
        )
        self._named, self._counted, self._thing = Named(), Counted(), Counted()
        self._states = heading.states
        """All States that the title and the parts name."""
        self._last_districts = heading.districts
        self._scheme_of_products = ""
        self.found: list[Reading] = []

    def read(self, written: str) -> None:
        """Read the next part."""
        text = in_usual_words(written)
        of_scheme = called(text, self._texts)
        before = self._before_of(text, of_scheme)
        said = self._in_full(text, before)
        said = read_elsewhere(text, said, self.found[-1] if self.found else None, self._texts[-1])
        is_kept = said.is_plain
        said = of_what_stands_before(text, said, self._thing, has_scheme=bool(before.scheme))
        self._thing = self._thing if is_kept or OF_ANOTHER in said.beyond else Counted(text, said)
        said = self._left(text, said, has_scheme=bool(of_scheme))
        said = placed_or_left(text, said, self._named, self._heading, self._places)
        self._keep(text, said)
        self._texts.append(written)

    def _before_of(self, text: str, of_scheme: str) -> Before:
        """What stands before a part, as its own words mean it."""
        # "Such products" are of the scheme whose products were asked of, whatever committees were asked of since.
        meant = of_scheme or (self._scheme_of_products if is_of_listed(text) else "")
        before, placed = self._before, (self._heading, self._named)
        return replace(
            before,
            scheme=meant or before.scheme,
            scheme_named=meant or before.scheme_named,
            states=states_meant(text, before.states, self._states),
            districts=district_meant(text, before.districts, self._last_districts),
            is_placed=any(one.states or one.districts for one in placed),
        )

    def _in_full(self, text: str, before: Before) -> Reading:
        """A part with what its pronouns stand for, where the part before counted it."""
        said = reading_of_part(text, self._places, before)
        if (not said.seems or is_of_them(said, self._counted)) and (in_full := said_in_full(text, self._counted)):
            return of_them(said, reading_of_part(in_full, self._places, before), self._counted)
        if not said.asks and (in_full := such_products_in_full(text, self._counted)):
            again = reading_of_part(in_full, self._places, before)
            said = again if again.asks else said
        self._counted = Counted(text, said)
        return said

    def _left(self, text: str, said: Reading, *, has_scheme: bool) -> Reading:
        """A part, left to the officer where it is not read which of the things named before it means."""
        if not has_scheme and (lost := unclear(text, self._texts)):
            said = replace(said, asks=(), beyond=(*said.beyond, lost))
        if self._leaves_out and said.seems and said.is_of_before:
            said = replace(said, asks=(), beyond=(*said.beyond, _OF_TITLE))
        if (said.is_of_before or said.refers) and are_of_several(text, said, self.found):
            said = replace(said, asks=(), beyond=(*said.beyond, LOST_PLACES), states=(), districts=())
        said = of_states(text, said, self._heading, self._places)
        if is_of_both_initiatives(text, said, self._texts):
            said = replace(said, asks=(), beyond=(*said.beyond, BOTH_INITIATIVES))
        return said

    def _keep(self, text: str, said: Reading) -> None:
        """Keep of a part what a later one may mean."""
        self._named = self._named.after(said, text)
        self._states = tuple(dict.fromkeys((*self._states, *(() if said.is_within_goods else said.states))))
        self._last_districts = () if said.is_district_wise else said.districts or self._last_districts
        if _OF_PRODUCTS & {*said.asks}:
            self._scheme_of_products = said.scheme or self._scheme_of_products
        self.found.append(said)
        self._before = _before_next(text, said, self._heading, self._before)


def _before_next(text: str, last: Reading, heading: Reading, before: Before) -> Before:
    """What stands before the part after this one."""
    return Before(
        last.scheme or before.scheme,
        heading.topic or last.topic or before.topic,
        before.states if last.is_within_goods else last.states or before.states,
        before.districts if last.is_within_goods else last.districts or (() if last.states else before.districts),
        _listed(last, heading, before),
        heading.states,
        "committees" in last.asks,
        before.is_aspirational,
        _is_of_aspirational(text, last, before),
        _chosen(text, last, before),
        heading.scheme,
        last.is_national,
        is_first=False,
        scheme_named=last.scheme if schemes_of(text)[0] else before.scheme_named or last.scheme,
    )


def _is_of_aspirational(text: str, last: Reading, before: Before) -> bool:
    """Whether "the said districts" of a later part are the Aspirational Districts that this one, or one before it, asks of."""
    is_of_them = "aspirational" in last.seems
    if last.districts or (last.refers != "district" and DISTRICTS.search(text)):
        return is_of_them
    return is_of_them or before.is_of_aspirational


def _chosen(text: str, last: Reading, before: Before) -> frozenset[str]:
    """Whether a part is about some of the districts or States of its places, so that "the said districts" of a later one are not read.

    One that speaks of neither leaves it as it was.
    """
    is_of_some = _is_of_some(text, last)
    chosen = {*before.chosen}
    for kind, pattern, named in (("district", DISTRICTS, last.districts), ("state", _STATES, last.states)):
        if named and not last.strangers:
            chosen -= {kind}
        elif last.refers != kind and pattern.search(text):
            chosen = chosen | {kind} if is_of_some else chosen - {kind}
    return frozenset(chosen)


def _is_of_some(text: str, last: Reading) -> bool:
    """Whether a part chooses out some of what it is about, or was not read."""
    says = wanted(text)
    is_listed = says.is_of_those and last.asks not in (("products",), ("aspirational",))
    is_grown = says.has_growth and says.is_by_district
    is_narrowed = bool(says.foremost or says.products[0] or says.is_without or last.goods or is_listed or is_grown)
    return is_narrowed or bool({"meetings", "changes", "clusters"} & {*last.asks}) or not (last.asks or last.is_plain)


def _listed(last: Reading, heading: Reading, before: Before) -> tuple[tuple[int, ...], tuple[str, ...]] | None:
    """The places of the products that a part lists; kept over parts on other things, lost where a list was not read or narrowed."""
    if not _OF_PRODUCTS & {*last.seems}:
        return before.listed if last.asks or last.is_plain else None
    if last.asks != ("products",) or last.goods:
        return None
    of = heading if last.is_of_before else last
    return of.states, of.districts
