"""Which parts name no place after one that did, so that it is not known whether they ask of that place or of the country."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from analytics.desk.reply.reading.listed import is_of_listed
from analytics.desk.reply.reading.places import first_place
from analytics.desk.reply.reading.result import Reading
from analytics.desk.wanted import wanted
from analytics.places.gazetteer import Gazetteer
from analytics.words import listed

_OF_NO_PLACE: Final = frozenset(
    {"budget", "jobs", "aims", "merger", "choice", "hubs", "measures", "composition", "facts", "subject"}
)
"""Asks that are answered alike of every place, or that no table tells apart by place."""
_TO_START: Final = frozenset({"products", "aims", "merger"})
"""What is answered to whether the Government proposes to start an initiative."""
OF_COUNTRY: Final = re.compile(
    r"\b(?:the|entire|whole) country\b|\b(?:all[- ]|in |of |from |across )(?:the whole of )?india\b|\bnational(?:ly| level)?\b|\bnation[- ]?wide\b"
    r"|\b(?:each|every|any|which|other) (?:of the )?(?:states?|uts?|union territor)|\bstates\b|\buts\b|\bunion territories\b|\bstate/uts?\b"
    r"|(?<![\u0900-\u097f])(?:देश|भारत|राष्ट्रीय|राज्यों|प्रत्येक राज्य|हर राज्य|किस राज्य)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words by which a part is about the country or its States, and not about a place named before."""
_THE_SAID: Final = re.compile(
    r"\b(?:each of (?:the|these|those|such)|the|these|those|such) (?:said )?(?:committees|plans|districts|products|malls|clusters)\b(?! (?:of|in|from|identified|covered|prepared|constituted)\b)"
    r"|(?:इन|उन|उक्त|प्रत्येक) (?:समिति|योजनाओं|जिल|उत्पाद)",
    re.IGNORECASE,
)
"""Words for things of the part before, which are of its places whatever State the title names."""
_VARIOUS_STATES: Final = re.compile(
    r"\b(?:various|different|several|many) (?:states|uts|union territories)\b|(?<![\u0900-\u097f])(?:विभिन्न|अनेक|कई) राज्यों",
    re.IGNORECASE,
)
_THE_STATES: Final = re.compile(
    r"\b(?:the|in|of|across) (?:states|uts|union territories)\b(?! governments?\b)|(?<![\u0900-\u097f])राज्यों (?:में|के|की|को|का)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_THESE_STATES: Final = re.compile(
    r"\b(?:these|those|such|said|same|above|aforesaid|both|two|other|neighbou?ring)(?: \w+)? (?:states|uts)\b|(?<![\u0900-\u097f])(?:इन|उन|उक्त|ऐसे|दोनों|अन्य|पड़ोसी|पूर्वोत्तर)(?: [\u0900-\u097f]+)? राज्यों",
    re.IGNORECASE,
)
UNPLACED: Final = "names no place"
"""How the reason begins for which such a part is left."""


@dataclass(frozen=True)
class Named:
    """The places that the last part with places of its own names, as codes; none after a part on the country.

    `is_one_of_several`: an earlier part names others, so that these are not those of the whole question.
    """

    states: tuple[int, ...] = ()
    districts: tuple[str, ...] = ()
    is_one_of_several: bool = False

    def after(self, found: Reading, text: str) -> Named:
        """What is named last once this part is read; places within names of goods are none, nor those beside the country."""
        if found.is_national or found.is_with_country or wanted(text).has_country:
            return Named()
        is_own = (found.states or found.districts) and not found.is_within_goods
        if not is_own:
            return self
        own = (found.states, found.districts)
        is_other = bool(self.states or self.districts) and own != (self.states, self.districts)
        return Named(*own, is_one_of_several=is_other or self.is_one_of_several)


def of_states(text: str, found: Reading, heading: Reading, places: Gazetteer) -> Reading:
    """The part as read; one that speaks itself of the States, or asks how many, is of the country and not of the title's place.

    Where the title names several States, "the States" alone are those, while "various States" and "the number of States" are not.
    """
    is_told_here = first_place(text, places) is not None or bool(_THESE_STATES.search(text))
    if is_told_here or found.refers or not (heading.states or heading.districts):
        return found
    is_of_any = wanted(text).counts_states or _VARIOUS_STATES.search(text)
    if is_of_any or (len(heading.states) <= 1 and _THE_STATES.search(text)):
        return replace(found, states=(), districts=(), is_national=True)
    return found


def placed_or_left(text: str, found: Reading, last: Named, heading: Reading, places: Gazetteer) -> Reading:
    """The part as read; one whose answer depends on a place that it does not say is left, and offered of the places named last.

    A place of the title is that of every part without one, but for what stands for things of the part before.
    """
    asks = {*found.seems} - _OF_NO_PLACE
    # Beside what is answered alike everywhere the Aspirational Districts narrow nothing; of a good the answer names each place.
    is_of_all = asks == {"aspirational"} != {*found.seems} or {*found.seems} >= _TO_START or bool(found.goods)
    is_silent = found.is_of_before and not (found.refers or found.strangers or found.follows)
    if not asks or is_of_all or not is_silent or not (last.states or last.districts):
        return found
    of_title = (heading.states, heading.districts)
    said = _THE_SAID.search(text)
    # "In some districts, if so, the names of the districts" speaks of those that it names itself.
    is_own = bool(said and re.search(rf"\b{said[0].split()[-1]}\b", text[: said.start()], re.IGNORECASE))
    is_of_title = any(of_title) and (of_title == (last.states, last.districts) or not said or is_own)
    is_of_country = OF_COUNTRY.search(text) or wanted(text).counts_states
    if is_of_title or is_of_country or is_of_listed(text):
        return found
    reason = f"{UNPLACED} after a part on {listed(_names(last, places))}"
    states, districts = ((), ()) if last.is_one_of_several else (last.states, last.districts)
    return replace(found, asks=(), beyond=(*found.beyond, reason), states=states, districts=districts)


def _names(last: Named, places: Gazetteer) -> Sequence[str]:
    if last.districts:
        return [places.districts[code].name for code in last.districts]
    return [places.states[code].partition("|")[0] for code in last.states]
