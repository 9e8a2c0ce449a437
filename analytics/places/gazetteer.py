"""Names of places as a sentence may write them: States and districts by any name, in English and Hindi, found in running text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.filters import REGISTER_DAY, Filters
from analytics.places.former_names import FORMER_NAMES
from analytics.places.lineage import KnownName, known_names
from analytics.places.questions import names_as_asked
from analytics.products.goods import goods
from analytics.products.names import product_words, registered_names
from data.store import Store


class District(NamedTuple):
    """One row per current district: its code, its present name and the code of its State/UT."""

    code: str
    name: str
    state_code: int


_WORD: Final = re.compile(r"(?:[^\W_]|[\u0900-\u097f])(?:[^\W_]|[\u0900-\u097f]|['’.-](?=\w))*")
_LONGEST: Final = 5
"""Words of the longest name."""
_IN_TWO: Final = 2
_PLAIN: Final = frozenset(["north", "south", "east", "west", "central", "गया"])
"""Names of districts that are also plain words: read as names only before the word "district"."""
_DISTRICT_FOLLOWS: Final = re.compile(r"\s*districts?\b|\s*जिल", re.IGNORECASE)


_ALIKE_IN_HINDI: Final = (
    (re.compile("[शष]"), "स"),
    (re.compile("\u093c"), ""),
    (re.compile("\u0901"), "\u0902"),
    (re.compile("[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])"), "\u0902"),
    (re.compile("(?<=[\u0915-\u0939\u093e-\u094c])[\u0907\u0908]"), "\u092f"),
)
"""Letters that offices write one for another: "नाशिक" and "नासिक", a dot below or none, half nasals and the dot above, "राइपुर" and "रायपुर". The length of a vowel counts."""

_IN_HINDI: Final = MappingProxyType(
    {
        "Gurugram": "गुरुग्राम गुड़गांव",
        "Hansi": "हांसी",
        "Nuh": "नूंह नूह",
        "Beawar": "ब्यावर",
        "Etawah": "इटावा",
        "Kanpur Dehat": "कानपुर-देहात",
        "Gangtok": "गंगटोक",
        "Gyalshing": "ग्यालशिंग",
        "Namchi": "नामची",
        "Meluri": "मेलुरी",
        "Saitual": "सैतुअल",
        "Kamrup Metro": "कामरूप-मेट्रो कामरूप-महानगर",
        "Sribhumi": "श्रीभूमि",
        "Howrah": "हावड़ा",
        "Rayagada": "रायगड़ा",
        "Maihar": "मैहर",
        "Mauganj": "मऊगंज",
        "Narmadapuram": "नर्मदापुरम",
        "Pandhurna": "पांढुर्ना",
        "Sheopur": "श्योपुर",
        "Vav-Tharad": "वाव-थराद",
        "Ahilyanagar": "अहिल्यानगर अहमदनगर",
        "Chhatrapati Sambhajinagar": "छत्रपति-संभाजीनगर",
        "Dharashiv": "धाराशिव",
        "Markapuram": "मार्कापुरम",
        "Polavaram": "पोलावरम",
        "Bengaluru South": "बेंगलुरु-दक्षिण",
        "Thoothukkudi": "तूतीकोरिन थूथुकुडी",
        "Hanumakonda": "हनुमाकोंडा",
        "Warangal": "वारंगल",
        "Dadra And Nagar Haveli": "दादरा-और-नगर-हवेली",
        "Daman": "दमन",
        "Diu": "दीव",
    }
)
"""How questions write in Hindi the districts of which the register has no name in it; a hyphen stands for a space. For reading alone: no
paper prints them."""


def _folded(name: str) -> str:
    """A name in small letters, and in Hindi in one spelling."""
    folded = unicodedata.normalize("NFD", name.lower()) if not name.isascii() else name.lower()
    for pattern, letter in _ALIKE_IN_HINDI if not name.isascii() else ():
        folded = pattern.sub(letter, folded)
    return folded


class Named(NamedTuple):
    """A name found in a text, as written, and every district that bears it; several where two States have one of that name."""

    written: str
    districts: tuple[District, ...]


@dataclass(frozen=True)
class Gazetteer:
    """Every name by which a place may be asked for.

    `states` are names of States and Union Territories by code, several names of one with a bar between them; `names` are names
    of districts in small letters with the districts that bear them; `goods` are words of which names of products are made, `marks`
    names of registered Geographical Indications in small letters, and `listed_goods` goods that the lists name, folded.
    """

    states: Mapping[int, str] = field(default_factory=dict)
    names: Mapping[str, tuple[District, ...]] = field(default_factory=dict)
    goods: frozenset[str] = frozenset()
    marks: tuple[str, ...] = ()
    listed_goods: frozenset[str] = frozenset()

    @cached_property
    def districts(self) -> Mapping[str, District]:
        """Every district by its code."""
        return {one.code: one for some in self.names.values() for one in some}

    def found(self, text: str) -> tuple[tuple[Named, ...], str]:
        """The districts that a text names, longest names first, and the text with a mark in place of each name.

        A name in Latin letters counts where it is written with a capital.
        """
        named: list[Named] = []
        rest, reached = "", 0
        for start, end, written in self._candidates(text):
            if start < reached:
                continue
            named.append(Named(written, self.names[_folded(written)]))
            rest += text[reached:start] + " \x00PLACE\x00 "
            reached = end
        return tuple(named), rest + text[reached:]

    def _candidates(self, text: str) -> Iterator[tuple[int, int, str]]:
        words = list(_WORD.finditer(text))
        for at, first in enumerate(words):
            for length in range(min(_LONGEST, len(words) - at), 0, -1):
                last = words[at + length - 1]
                written = text[first.start() : last.end()]
                if self._is_name(written, text[last.end() :]):
                    yield first.start(), last.end(), written
                    break

    def _is_name(self, written: str, after: str) -> bool:
        lower = _folded(written)
        if lower not in self.names or (written[0].isascii() and not written[0].isupper()):
            return False
        return lower not in _PLAIN or bool(_DISTRICT_FOLLOWS.match(after))


_SIDES_IN_HINDI: Final = MappingProxyType({"पूर्व": "पूर्वी", "पश्चिम": "पश्चिमी", "उत्तर": "उत्तरी", "दक्षिण": "दक्षिणी"})
"""The sides of the sky, each of which offices write in two ways before a name."""


def _in_one_word(names: Mapping[str, list[District]]) -> Iterator[tuple[str, list[District]]]:
    """Names of two words as questions write them in one, "Barabanki", "श्रीगंगानगर"; not those with a word of a direction, "Northeast"."""
    for name, some in names.items():
        words = name.split()
        if len(words) == _IN_TWO and not (_PLAIN | {*map(_folded, _SIDES_IN_HINDI)}) & {*words}:
            yield "".join(words), some


def _of_sides(names: Mapping[str, list[District]]) -> Iterator[tuple[str, list[District]]]:
    """Names in Hindi with the side of the sky written in its other way: "पूर्वी सिंहभूम" for "पूर्व सिंहभूम"."""
    for side, other in _SIDES_IN_HINDI.items():
        for first, second in ((_folded(side), _folded(other)), (_folded(other), _folded(side))):
            for name, some in names.items():
                if name.startswith(f"{first} "):
                    yield f"{second}{name.removeprefix(first)}", some


def _formerly(names: Mapping[str, list[District]]) -> Iterator[tuple[str, list[District]]]:
    """Former and short names of districts that the register gives none of."""
    every = {(one.name, one.state_code): one for some in names.values() for one in some}
    for former in FORMER_NAMES:
        if one := every.get((former.district, former.state_code)):
            yield _folded(former.name), [one]


@lru_cache(
    maxsize=8
)  # a reply asks for the names once for each of its parts and places, and they change with the register alone
def _by_name(rows: tuple[KnownName, ...]) -> Mapping[str, tuple[District, ...]]:
    """The districts by each name, folded, that the register or a question gives them."""
    names: dict[str, list[District]] = {}
    for row in rows:
        if row.place_kind == "district":
            one = District(row.place[1:], row.place_name, row.state_code)
            some = names.setdefault(_folded(row.name), [])
            if one not in some:
                some.append(one)
                for written in _IN_HINDI.get(row.place_name, "").split():
                    names.setdefault(_folded(written.replace("-", " ")), [one])
    every = (*_formerly(names), *_of_sides(names), *_in_one_word(names), *names.items())
    return MappingProxyType({name: tuple(some) for name, some in every})


def gazetteer(store: Store) -> Gazetteer:
    """Every name that the register knows, present, former and in Hindi, and the words of the names of products."""
    return Gazetteer(
        names_as_asked(store),
        _by_name(known_names(store, Filters(REGISTER_DAY))),
        product_words(store),
        registered_names(store),
        goods(store),
    )


def names_in_hindi(store: Store) -> Mapping[str, str]:
    """The present names in Hindi of States and districts by their names in English; homonyms are written alike."""
    return MappingProxyType(
        {
            row.place_name: row.name
            for row in known_names(store, Filters(REGISTER_DAY))
            if row.language == "hi" and row.is_current_name
        }
    )
