"""The districts that a name which is nobody's could mean, best first; for a person to decide, never an acceptance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from data.returns.names.initials import SHORT_FORMS, Fit, initials_fit, without_initials
from data.returns.names.likeness import SIDES, WORTH_SHOWING, is_same_by_ear, is_whole, likeness, sides
from data.returns.names.two_names import two_names
from data.returns.words import spelling
from data.returns.words.scripts import is_regional

SHOWN = 3
AHEAD = 10.0
"""The lead over the next district from which a suggestion is clear."""
_SAME = 99.9
_AHEAD_OF_SAME = 5.0
"""The lead from which a name of the same sound is clear."""
_FIT = 97.0
_BELOW_FIT = 84.0
_INITIALS_ALONE = 3
"""So many initials tell a name that has no word in full."""
_SAME_WORD = 78.0
_LACKS_WORD = 0.85
_SHORTEST_WORD = 3


@dataclass(frozen=True)
class Suggestion:
    """A district that could be meant. `score` runs to 100; `margin` is its lead over the next one."""

    district_code: str
    name: str
    score: float
    margin: float
    reason: str
    is_whole: bool = False
    """Whether the names read alike from end to end: 'Navi Mumbai' only shares a word with Mumbai."""

    @property
    def is_clear(self) -> bool:
        """Whether it reads alike from end to end and far ahead of any other district, or the same and ahead."""
        return self.is_whole and self.margin >= (_AHEAD_OF_SAME if self.score >= _SAME else AHEAD)


@dataclass(frozen=True)
class _Ranked:
    score: float
    district_code: str
    name: str
    """The likest of the district's names."""
    is_whole: bool
    reason: str = ""


def suggestions(
    written: str, state_code: int, names: Mapping[str, Sequence[str]], title: Mapping[str, str]
) -> tuple[Suggestion, ...]:
    """The districts of a State that read most like a written name, best first, none below what is worth showing.

    `names` has every name of each district by its code, `title` the name to show.
    """
    # 'ASR Dist.' are the initials of a name.
    bare = spelling.bare(written) or written
    ranked = _ranked(bare, names)
    ranked = _told_without_initials(bare, names, ranked)
    ranked = _told_by_initials(bare, names, ranked)
    if (short := SHORT_FORMS.get((state_code, spelling.key(bare)))) is not None:
        ranked = _led_by(
            {code for code in names if title[code] == short}, ranked, "is an everyday short form of it", is_certain=True
        )
    ranked = _told_twice(bare, state_code, names, title, ranked)
    ranked.sort(key=lambda one: (-one.score, one.district_code))
    found = []
    for position, one in enumerate(ranked[:SHOWN]):
        if one.score < WORTH_SHOWING:
            break
        following = ranked[position + 1].score if position + 1 < len(ranked) else 0.0
        shown = title[one.district_code]
        reason = one.reason or f"reads {one.score:.0f} of 100 alike"
        if one.name != shown:
            reason = f"its other name {one.name} {reason}"
        margin = round(one.score - following, 1)
        found.append(Suggestion(one.district_code, shown, round(one.score, 1), margin, reason, one.is_whole))
    return tuple(found)


def _ranked(bare: str, names: Mapping[str, Sequence[str]]) -> list[_Ranked]:
    """Every district with its likeness; one that lacks a word which another one's name has is less like."""
    words, own = _telling(bare), sides(bare)
    # Of 'West Burdwan' the eastern district bears the name, and is not meant.
    of_side = {code: of for code, of in names.items() if any(sides(one) == own for one in of)} if own else names
    bearers = [_bearers(word, of_side, is_regional(bare)) for word in words] if len(words) > 1 or own else []
    ranked = []
    for code, of in names.items():
        score, name = likeness(bare, of)
        is_alike = is_whole(bare, name)
        is_fit = is_alike or any(initials_fit(bare, one) for one in of)
        if not is_fit and any(found and code not in found for found in bearers):
            score *= _LACKS_WORD
        ranked.append(_Ranked(score, code, name, is_alike))
    return ranked


@lru_cache(maxsize=5_000)
def _telling(name: str) -> tuple[str, ...]:
    """The words by which a name may be told from others: not the sides of the sky, nor numbers."""
    words = spelling.sound(name).split()
    return tuple(one for one in words if len(one) >= _SHORTEST_WORD and one.isalpha() and one not in SIDES)


def _bearers(word: str, names: Mapping[str, Sequence[str]], is_rough: bool) -> frozenset[str]:
    """The districts that have a word in a name of theirs."""
    heard = spelling.rough_sound if is_rough else spelling.sound
    own = heard(word)
    return frozenset(
        code
        for code, of in names.items()
        if any(fuzz.ratio(own, heard(other)) >= _SAME_WORD for one in of for other in _telling(one))
    )


def _told_by_initials(bare: str, names: Mapping[str, Sequence[str]], ranked: list[_Ranked]) -> list[_Ranked]:
    """The one district that all letters and words fit stands first, clearly so where they could hardly mean another."""
    fits: dict[str, list[Fit]] = {
        code: found for code, of in names.items() if (found := [fit for one in of if (fit := initials_fit(bare, one))])
    }
    if len(fits) != 1:
        return ranked
    ((code, found),) = fits.items()
    is_certain = any(
        fit.initials >= _INITIALS_ALONE
        or (fit.initials > 1 and fit.words)
        or any(_bearers(spelling.sound(word), names, is_rough=False) == {code} for word in fit.words)
        for fit in found
    )
    return _led_by({code}, ranked, "has these initials", is_certain=is_certain)


def _told_without_initials(bare: str, names: Mapping[str, Sequence[str]], ranked: list[_Ranked]) -> list[_Ranked]:
    """'Kadapa' for Y.S.R. Kadapa, 'Dr. B.R. Ambedkar Nagar' for Ambedkar Nagar: the one district whose name it is but for initials and titles."""
    own = without_initials(bare)
    codes = {
        code
        for code, of in names.items()
        for one in of
        if (own and is_same_by_ear(own, one)) or ((listed := without_initials(one)) and is_same_by_ear(bare, listed))
    }
    return _led_by(codes, ranked, "is the same but for initials", is_certain=True) if len(codes) == 1 else ranked


def _told_twice(
    bare: str,
    state_code: int,
    names: Mapping[str, Sequence[str]],
    title: Mapping[str, str],
    ranked: list[_Ranked],
) -> list[_Ranked]:
    """'SBS Nagar (Nawanshahr)': two names of which each is or clearly reads like the same district's."""
    parts = two_names(bare)
    if parts is None:
        return ranked
    keys = {spelling.key(one): code for code, of in names.items() for one in of}
    told = set()
    for part in parts:
        if (code := keys.get(spelling.key(part))) is not None:
            told.add(code)
            continue
        first = next(iter(suggestions(part, state_code, names, title)), None)
        told.add(first.district_code if first is not None and first.is_clear else "")
    return (
        _led_by(told, ranked, "is what both names mean", is_certain=True)
        if len(told) == 1 and "" not in told
        else ranked
    )


def _led_by(codes: set[str], ranked: list[_Ranked], reason: str, *, is_certain: bool) -> list[_Ranked]:
    """One district before all others: its name alone is taken as read from end to end."""
    return [
        _Ranked(max(one.score, _FIT), one.district_code, one.name, one.is_whole or is_certain, reason)
        if one.district_code in codes
        else _Ranked(min(one.score, _BELOW_FIT), one.district_code, one.name, one.is_whole)
        for one in ranked
    ]
