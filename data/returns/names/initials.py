"""Names written by initials and short forms: whether each letter and word stands for one of the register's, in its order."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from rapidfuzz import fuzz

from data.returns.words import spelling
from data.returns.words.scripts import is_indian

_TITLES = frozenset({"dr", "sri", "shri", "the", "and", "&"})
"""Words of a name that people leave out."""
_BEFORE_A_NAME = frozenset({"dr", "do", "da", "sri", "shri", "smt"})
"""Titles as Latin letters write them, of Devanagari too."""
_SIDES = frozenset("nsew")
_LIKE = 88.0
_LONGEST_BLOCK = 4
"""Letters that are written together for as many words: 'SPSR'."""
_SPOKEN_LETTERS = {
    "e": "a",
    "bi": "b",
    "si": "c",
    "di": "d",
    "i": "e",
    "ef": "f",
    "ji": "g",
    "ech": "h",
    "ai": "i",
    "je": "j",
    "ke": "k",
    "el": "l",
    "em": "m",
    "en": "n",
    "pi": "p",
    "ar": "r",
    "es": "s",
    "ti": "t",
    "yu": "u",
    "vi": "v",
    "vai": "y",
    "aif": "f",
    "ail": "l",
    "aim": "m",
    "ain": "n",
    "ais": "s",
}
"""Latin letters as Indian scripts write their names: एस, बी."""

SHORT_FORMS = {
    # In Kannada the city is called by the word for any town.
    (29, "ಬೆಂಗಳೂರುನಗರ"): "Bengaluru Urban",
    (29, "बेंगलुरुनगर"): "Bengaluru Urban",
    (29, "bengalurunagar"): "Bengaluru Urban",
    (29, "bengalurunagara"): "Bengaluru Urban",
    (29, "bangalorenagar"): "Bengaluru Urban",
    (29, "bangalorenagara"): "Bengaluru Urban",
    (28, "vizag"): "Visakhapatnam",
    (32, "tvm"): "Thiruvananthapuram",
    (33, "trichy"): "Tiruchirappalli",
}
"""State and key of an everyday short form that no letters of the register's name tell, to that name."""


class Fit(NamedTuple):
    """How a written name stands for one of the register's."""

    initials: int
    """Letters that stand for a whole word."""
    words: tuple[str, ...]
    """Words of the register's name that are written in full, in Latin letters."""


@lru_cache(maxsize=50_000)
def initials_fit(written: str, name: str) -> Fit | None:
    """How a name told by initials stands for another, each letter and word for one of its words in their order.

    None where a letter or word is left over on either side, and where no initial is written. A title may be left out.
    """
    first, second = (tuple(spelling.parted(spelling.latin(one))) for one in (written, name))
    if is_indian(written):
        first = tuple(_SPOKEN_LETTERS.get(one, one) for one in first)
    if not any(len(one) <= _LONGEST_BLOCK for one in first):
        return None
    found = _fit(first, _words(second))
    return found if found is not None and found.initials else None


def without_initials(name: str) -> str:
    """A name in Latin letters without the titles and initials before it, 'Dr. B.R.', 'Y.S.R.'; blank where it has none, or one that may be a side."""
    words = spelling.parted(spelling.latin(name))
    if is_indian(name):
        words = [_SPOKEN_LETTERS.get(one, one) if len(one) > 1 else one for one in words]
    first = next((at for at, one in enumerate(words) if len(one) > 1 and one not in _BEFORE_A_NAME), len(words))
    letters = [one for one in words[:first] if len(one) == 1]
    is_titled = len(letters) < first
    is_known = is_titled or (len(letters) > 1 and not _SIDES.issuperset(letters))
    return " ".join(words[first:]) if is_known else ""


def _words(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a register's name; a title that is written together with its name apart: 'Sriramulu'."""
    found: list[str] = []
    for one in name:
        rest = one.removeprefix("sri")
        found += ["sri", rest] if rest != one and len(rest) > _LONGEST_BLOCK else [one]
    return tuple(found)


def _fit(written: tuple[str, ...], name: tuple[str, ...]) -> Fit | None:
    return max(_fits(written, name), default=None, key=lambda one: one.initials)


def _fits(written: tuple[str, ...], name: tuple[str, ...]) -> Iterator[Fit]:
    """Every way in which the words fit from here to both ends."""
    if not written and not name:
        yield Fit(0, ())
    if name and name[0] in _TITLES:
        yield from _fits(written, name[1:])
    if written and written[0] in _TITLES:
        yield from _fits(written[1:], name)
    if written and name:
        yield from _fits_by_first(written, name)


def _fits_by_first(written: tuple[str, ...], name: tuple[str, ...]) -> Iterator[Fit]:
    """Every way in which the words fit, the first one standing for the first of the name."""
    (word, *rest), (other, *others) = written, name
    if 1 < len(word) <= _LONGEST_BLOCK:
        yield from _fits((*word, *rest), name)
    # 'S' is a word's initial, and 'Ch.' its beginning.
    if len(word) < min(len(other), _LONGEST_BLOCK + 1) and other.startswith(word):
        for one in _fits(tuple(rest), tuple(others)):
            if len(word) == 1 or one.words:
                yield Fit(one.initials + 1, one.words)
    # 'R. Prayag' is Rudraprayag.
    if len(word) == 1 and rest and _is_end(rest[0], other) and other.startswith(word):
        for one in _fits(tuple(rest[1:]), tuple(others)):
            yield Fit(one.initials + 1, one.words)
    for taken, of_name in product((1, 2), repeat=2):
        if _is_like(written[:taken], name[:of_name]):
            for one in _fits(written[taken:], name[of_name:]):
                yield Fit(one.initials, (*name[:of_name], *one.words))


def _is_end(word: str, other: str) -> bool:
    end, whole = spelling.sound(word), spelling.sound(other)
    return len(end) > 2 and len(whole) > len(end) + 1 and whole.endswith(end)


def _is_like(written: tuple[str, ...], name: tuple[str, ...]) -> bool:
    word, other = "".join(written), "".join(name)
    return word == other or (
        min(len(word), len(other)) > 1 and fuzz.ratio(spelling.sound(word), spelling.sound(other)) >= _LIKE
    )
