"""How alike two names of districts read, for the order of suggestions; nothing is accepted by it.

A side of the sky counts: 'West Burdwan' is the western district, also where only the other one bears 'Burdwan' among its names.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

from data.returns.words import spelling
from data.returns.words.scripts import is_regional

_VOWELS = re.compile(r"[aeiou]")
WORTH_SHOWING = 60.0
"""Likeness below which a name is not shown to a person."""
_WHOLE = 85.0
SIDES = frozenset({"nort", "sut", "ist", "vest", "uper", "lover", "rural", "urban"})
"""The sides of the sky and the halves of a district, as `spelling.sound` writes them."""
_SYLLABLES = 5
"""Letters of a sound that are more than a syllable."""
_OTHER_SIDE = 0.8
_OTHER_LETTER = 0.9


def likeness(written: str, names: Iterable[str]) -> tuple[float, str]:
    """How alike a written name and the likest of a district's names read, 0 to 100, and that name."""
    listed = list(names)
    score, best = max(((alike(written, name), name) for name in listed), key=lambda pair: pair[0])
    own = sides(written)
    others = [found for name in listed if (found := sides(name))]
    if own and others and all(own != found for found in others):
        score *= _OTHER_SIDE
    return score, best


@lru_cache(maxsize=50_000)
def alike(written: str, name: str) -> float:
    """How alike two names read, 0 to 100: by sound, whole or by words, as an abbreviation or a word cut short."""
    spelt = _with_initials(written, name)
    score = _by_sound(spelt, name)
    if is_regional(written):
        rough = spelling.rough_sound(spelt).replace(" ", ""), spelling.rough_sound(name).replace(" ", "")
        score = max(score, 0.97 * fuzz.ratio(*rough))
    return score * _OTHER_LETTER if _initials_left(spelt) else score


def is_whole(written: str, name: str) -> bool:
    """Whether two names read alike from end to end and begin alike: 'Mangalore' is no Bangalore, 'Navi Mumbai' no Mumbai."""
    for sound in (spelling.sound, *((spelling.rough_sound,) if is_regional(written) else ())):
        heard = [sound(one).split() for one in (written, name)]
        for first, second in (map("".join, heard), map("".join, map(sorted, heard))):
            if first[:1] == second[:1] and fuzz.ratio(first, second) >= _WHOLE:
                return sides(written) == sides(name)
    return False


def equal_by_sound(first: str, second: str) -> float:
    """How alike two names sound from end to end, 0 to 100."""
    return fuzz.ratio(spelling.sound(first).replace(" ", ""), spelling.sound(second).replace(" ", ""))


def is_same_by_ear(first: str, second: str) -> bool:
    """Whether two names of more than a syllable sound the same, in a State's own script as far as it tells sounds apart."""
    heard = spelling.rough_sound if is_regional(first) else spelling.sound
    own, other = (heard(one).replace(" ", "") for one in (first, second))
    # Of a last short a the scripts do not say whether it is spoken.
    is_same = own.removesuffix("a") == other.removesuffix("a") if is_regional(first) else own == other
    return is_same and min(len(own), len(other)) >= _SYLLABLES


def sides(name: str) -> frozenset[str]:
    """The sides of the sky and halves that a name tells."""
    return SIDES.intersection(spelling.sound(name).split())


def _with_initials(written: str, name: str) -> str:
    """The written name with each single letter that begins a word of the other as that word: 'U. Dinajpur', 'Bengaluru (R)'."""
    words, listed = spelling.parted(spelling.latin(written)), spelling.parted(spelling.latin(name))
    if len(listed) < 2:
        return " ".join(words)
    known = set(words)
    spelt = [
        next((full for full in listed if len(full) > 1 and full[0] == one and full not in known), one)
        if len(one) == 1 and one.isalpha()
        else one
        for one in words
    ]
    return " ".join(spelt)


def _initials_left(spelt: str) -> bool:
    """Whether a single letter still stands in a name beside whole words: it means a word that the other name does not have."""
    words = spelt.split()
    single = [one for one in words if len(one) == 1 and one.isalpha() and one not in spelling.SIDES_IN_ONE_LETTER]
    return bool(single) and len(single) < len(words)


def _by_sound(written: str, name: str) -> float:
    first, second = spelling.sound(written), spelling.sound(name)
    together = (first.replace(" ", ""), second.replace(" ", ""))
    score = max(
        fuzz.ratio(*together),
        0.98 * fuzz.token_sort_ratio(first, second),
        0.93 * fuzz.token_set_ratio(first, second),
        0.85 * fuzz.partial_ratio(*together) if min(map(len, together)) > 3 else 0.0,
    )
    short = spelling.key(written)
    if 2 <= len(short) <= 5 and spelling.initials(name).startswith(short):
        score = max(score, 80.0 + 2 * len(short))
    shortened = _VOWELS.sub("", together[0]), _VOWELS.sub("", together[1])
    if (
        2 < len(shortened[0]) < len(shortened[1])
        and together[0][0] == together[1][0]
        and shortened[1].startswith(shortened[0])
    ):
        # 'Trichy' is Tiruchirappalli cut short, its vowels left out.
        score = max(score, 76.0 + 2 * len(shortened[0]))
    return score
