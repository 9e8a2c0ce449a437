"""Who a written name is: the same name, a name settled before, or a question for a person. Never a guess.

Only names that are the same but for typing are accepted: the register's current name, its other and former names,
and what a person has settled. A name that fits two districts of the State is ambiguous, however alike it looks to
one of them; everything else comes back with suggestions, each with a score and a reason.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal, Protocol

from data.returns.names.initials import initials_fit
from data.returns.names.likeness import WORTH_SHOWING, alike, equal_by_sound
from data.returns.names.suggestions import SHOWN, Suggestion, suggestions
from data.returns.names.two_names import linked_names
from data.returns.words import spelling
from data.returns.words.scripts import is_regional
from data.returns.words.state_names import STATE_NAMES
from data.returns.words.vocabulary import concepts

SettledKind = Literal["exact", "alias", "suggestion", "ambiguous", "not_found"]
Aliases = Mapping[tuple[int, str], str | None]
"""Settled before: State and `spelling.key` of what was written, to a district or None for 'not a district'."""

FORMER_NAME = "another or former name in the register"
"""Why a name is accepted that is not the register's current one."""
_HEARD = 4
"""Letters of a sound that tell a name: fewer are heard in too many words."""
_LIKE_ABOLISHED = 85.0
_QUESTION = Path(__file__).with_name("register.sql")

# Register names that stood for a district before it was divided, and could mean any of the parts today.
_UNDIVIDED = {
    (19, "burdwan"): "Burdwan was divided into Purba and Paschim Bardhaman in 2017",
    (19, "barddhaman"): "Barddhaman was divided into Purba and Paschim Bardhaman in 2017",
    (29, "bangalore"): "Bangalore may be Bengaluru Urban, Bengaluru Rural or the city",
    (
        33,
        "northarcot",
    ): "North Arcot was divided into today's Vellore, Ranipet, Tirupathur and Tiruvannamalai",
    (17, "jaintiahills"): "Jaintia Hills was divided into East and West in 2012",
}


class Asked(Protocol):
    """What can be asked for rows: the store."""

    def rows(self, sql: str, values: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        """Column names and rows of one question."""


@dataclass(frozen=True)
class Name:
    """One name of one district; `is_current` is false for other and former spellings."""

    district_code: str
    state_code: int
    name: str
    is_current: bool


@dataclass(frozen=True)
class Abolished:
    """A district that is no more: `said` gives the day, the document, and where its area lies now."""

    state_code: int
    name: str
    said: str


@dataclass(frozen=True)
class Settled:
    """What a written name comes to. `district_code` only for exact and alias, and None for 'not a district'."""

    kind: SettledKind
    district_code: str | None
    reason: str
    suggestions: tuple[Suggestion, ...] = ()
    abolished: Abolished | None = None
    """The district that is no more, of which the name is or may be."""


@dataclass(frozen=True)
class Register:
    """The districts that exist on a day, with every name of theirs, and the States with theirs."""

    as_on: date
    names: tuple[Name, ...]
    states: tuple[tuple[int, str, bool], ...]
    """State code, name, whether it is the State's current name (the first in English)."""
    census: Mapping[str, str] = field(default_factory=dict)
    """District code to its code in the Census of 2011; a younger district has none."""
    abolished: tuple[Abolished, ...] = ()

    @cached_property
    def title(self) -> dict[str, str]:
        """District code to the register's English name."""
        return {one.district_code: one.name for one in reversed(self.names) if one.is_current and one.name.isascii()}

    @cached_property
    def state_of(self) -> dict[str, int]:
        """District code to State code."""
        return {one.district_code: one.state_code for one in self.names}

    @cached_property
    def state_name(self) -> dict[int, str]:
        """State code to the State's English name."""
        return {code: name for code, name, is_current in self.states if is_current and name.isascii()}

    @cached_property
    def state_keys(self) -> dict[str, int]:
        """Every key of a State's name, other name, short code and name in its own script, to the State."""
        listed = {spelling.key(name): code for code, name, _ in self.states}
        return {spelling.key(name): code for name, code in STATE_NAMES.items() if code in self.state_name} | listed

    @cached_property
    def keys(self) -> frozenset[str]:
        """The key of every name of every district, whatever its State."""
        return frozenset(spelling.key(one.name) for one in self.names)

    @cached_property
    def sounds(self) -> dict[str, frozenset[int]]:
        """How the name of every district sounds, roughly, with the States that have such a district."""
        found: dict[str, set[int]] = defaultdict(set)
        for one in self.names:
            found[spelling.rough_sound(one.name)].add(one.state_code)
        return {sound: frozenset(states) for sound, states in found.items()}

    def states_heard(self, written: str) -> frozenset[int]:
        """The States that have a district which sounds like a name in a script of which the register has no names."""
        # A word of headings may sound like a name: 'ವಿವರ', details, like Beawar.
        is_name = is_regional(written) and concepts(written) is None
        sound = spelling.rough_sound(spelling.bare(written)) if is_name else ""
        return self.sounds.get(sound, frozenset()) if len(sound) >= _HEARD else frozenset()

    def is_district(self, written: str) -> bool:
        """Whether a text is a district's name in some State, but for words such as 'District' around it."""
        if not written or len(written) > spelling.LONGEST_NAME:
            return False
        forms = (written, spelling.bare(written), spelling.without_code(written)[0])
        if any(spelling.key(one) in self.keys for one in forms):
            return True
        # The register has names in English and Hindi; in another script one that sounds like one of them is a district's.
        return bool(self.states_heard(written))

    def names_place(self, text: str) -> bool:
        """Whether a text by itself is a State's name: it heads the rows below it."""
        return spelling.key(text) in self.state_keys

    def states_like(self, written: str) -> tuple[str, ...]:
        """The States' names that read most like a text, best first; for a person to look at."""
        scored = sorted(((alike(written, name), code) for code, name, _ in self.states if len(name) > 2), reverse=True)
        codes = dict.fromkeys(code for score, code in scored if score >= WORTH_SHOWING)
        return tuple(self.state_name[code] for code in codes)[:SHOWN]

    @cached_property
    def of_state(self) -> dict[int, tuple[Name, ...]]:
        """The names of each State's districts."""
        found: dict[int, list[Name]] = defaultdict(list)
        for one in self.names:
            found[one.state_code].append(one)
        return {code: tuple(names) for code, names in found.items()}

    @cached_property
    def names_in(self) -> dict[int, dict[str, list[str]]]:
        """State code to its district codes, each with every name of the district."""
        found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for one in self.names:
            found[one.state_code][one.district_code].append(one.name)
        return {state: dict(names) for state, names in found.items()}

    @cached_property
    def current(self) -> dict[tuple[int, str], frozenset[str]]:
        """State and key of a current name, to the districts that bear it."""
        return _by_key(one for one in self.names if one.is_current)

    @cached_property
    def other(self) -> dict[tuple[int, str], frozenset[str]]:
        """State and key of any name, to the districts that bear or bore it."""
        return _by_key(self.names)

    def contested(self, place: tuple[int, str]) -> str:
        """Why a name in Devanagari, by State and key, is not taken for its district: it reads like another one's; else blank."""
        state_code, key = place
        if key.isascii():
            return ""
        for one in self.of_state.get(state_code, ()):
            if one.name.isascii() or spelling.key(one.name) != key:
                continue
            own = equal_by_sound(one.name, self.title[one.district_code])
            for rival in self.of_state[state_code]:
                if (
                    rival.district_code != one.district_code
                    and rival.name.isascii()
                    and (score := equal_by_sound(one.name, rival.name)) >= 88
                    and score > own + 5
                ):
                    return f"it reads like {rival.name} and is listed for {self.title[one.district_code]}"
        return ""


def register_as_on(store: Asked, as_on: date) -> Register:
    """The register of a day, from the reference tables, by one question."""
    _, rows = store.rows(_QUESTION.read_text(encoding="utf-8"), {"as_on": as_on})
    return Register(
        as_on,
        tuple(
            Name(str(code), int(str(state)), str(name), bool(is_current))
            for kind, code, state, name, is_current, _ in rows
            if kind == "district"
        ),
        tuple(
            (int(str(state)), str(name), bool(is_current))
            for kind, _, state, name, is_current, _ in rows
            if kind == "state"
        ),
        {str(code): str(name) for kind, code, _, name, _, _ in rows if kind == "census"},
        tuple(
            Abolished(int(str(state)), str(name), str(detail))
            for kind, _, state, name, _, detail in rows
            if kind == "abolished"
        ),
    )


def settle(written: str, state_code: int, register: Register, aliases: Aliases) -> Settled:
    """What a written name comes to, looking at the districts of the one State only.

    As it stands; then without 'District', 'जिला' and the like around it; then, where it is written in two scripts, by both.
    """
    found = _settled(written, state_code, register, aliases)
    if found.kind in {"exact", "alias"} or len(written) > spelling.LONGEST_NAME:
        return found
    bare = spelling.bare(written)
    if bare and spelling.key(bare) != spelling.key(written):
        again = _settled(bare, state_code, register, aliases)
        if again.kind in {"exact", "alias", "ambiguous"}:
            return again
    if found.kind == "ambiguous":
        return found
    if (coded := _with_its_code(written, state_code, register, aliases)) is not None:
        return coded
    twice = _in_two_scripts(written, state_code, register, aliases) or _linked(written, state_code, register, aliases)
    return twice or found


def _linked(written: str, state_code: int, register: Register, aliases: Aliases) -> Settled | None:
    """'Gurgaon (now Gurugram)': both names are the register's, and of one district."""
    settled = [_settled(spelling.bare(one), state_code, register, aliases) for one in linked_names(written) or ()]
    codes = {one.district_code if one.kind in {"exact", "alias"} else None for one in settled}
    return Settled("alias", next(iter(codes)), FORMER_NAME) if len(codes) == 1 and None not in codes else None


def _with_its_code(written: str, state_code: int, register: Register, aliases: Aliases) -> Settled | None:
    """'Agra (146)': the name alone counts, and only where the number is the code that the Census or the LGD gave the district."""
    name, code = spelling.without_code(written)
    found = _settled(spelling.bare(name), state_code, register, aliases) if code else None
    if found is None or found.kind not in {"exact", "alias"} or found.district_code is None:
        return None
    if code in {found.district_code.lstrip("0"), register.census.get(found.district_code, "").lstrip("0")}:
        return found
    reason = f"{code} is neither the Census's nor the LGD code of {register.title[found.district_code]}"
    return Settled("ambiguous", None, reason, (*_suggestions(name, state_code, register),))


def _in_two_scripts(written: str, state_code: int, register: Register, aliases: Aliases) -> Settled | None:
    """'Patna / पटना': one name is the district's, and the other, in another script, is or reads like the same."""
    parts = [spelling.bare(part) for part in re.split(r"[/|()\n]", written) if part.strip()]
    if len(parts) != 2 or parts[0].isascii() == parts[1].isascii():
        return None
    settled = [_settled(part, state_code, register, aliases) for part in parts]
    codes = {one.district_code for one in settled if one.kind in {"exact", "alias"}}
    if len(codes) != 1 or None in codes:
        return None
    code = next(iter(codes))
    for one in settled:
        if one.kind not in {"exact", "alias"} and (not one.suggestions or one.suggestions[0].district_code != code):
            return None
    return Settled("alias", code, "the register's name, written in two scripts")


def _settled(written: str, state_code: int, register: Register, aliases: Aliases) -> Settled:
    place = (state_code, spelling.key(written))
    if not place[1] or len(written) > spelling.LONGEST_NAME:
        return Settled("not_found", None, "it is too long for a name" if place[1] else "nothing is written")
    accepted = _accepted(place, register, aliases)
    if accepted is not None:
        return accepted
    found = _suggestions(written, state_code, register)
    doubt = _doubt(written, place, register)
    if doubt:
        return Settled("ambiguous", None, doubt, found)
    bearers = register.other.get(place, frozenset())
    if len(bearers) == 1:
        return Settled("alias", next(iter(bearers)), FORMER_NAME)
    gone, is_own = _abolished(written, state_code, register, found)
    if gone is not None:
        said = f"{'it is' if is_own else 'it may be'} {gone.name}, a district that was abolished on {gone.said}"
        return Settled("ambiguous", None, said, found, gone)
    reason = (
        "no district of the State bears this name" if found else "no district of the State is called anything like it"
    )
    return Settled("suggestion" if found else "not_found", None, reason, found)


def _abolished(
    written: str, state_code: int, register: Register, found: Sequence[Suggestion]
) -> tuple[Abolished | None, bool]:
    """The abolished district whose name this is, or that it reads like no less than any of today's; and whether it is its own."""
    bare = spelling.bare(written) or written
    of_state = [one for one in register.abolished if one.state_code == state_code]
    if own := next((one for one in of_state if spelling.key(one.name) == spelling.key(bare)), None):
        return own, True
    least = max([_LIKE_ABOLISHED, *(one.score for one in found)])
    return next(
        (one for one in of_state if alike(bare, one.name) >= least or initials_fit(bare, one.name)), None
    ), False


def _accepted(place: tuple[int, str], register: Register, aliases: Aliases) -> Settled | None:
    """The register's current name, or what a person has decided; a decision for another State's code is void."""
    bearers = register.current.get(place, frozenset())
    if len(bearers) == 1 and not register.contested(place):
        return Settled("exact", next(iter(bearers)), "the register's name")
    if place in aliases:
        code = aliases[place]
        if code is None:
            return Settled("alias", None, "settled before as not a district")
        if register.state_of.get(code) == place[0]:
            return Settled("alias", code, "settled before by a person")
    return None


def _doubt(written: str, place: tuple[int, str], register: Register) -> str:
    """Why the name may mean more than one district; blank where it does not."""
    state_code, key = place
    if place in _UNDIVIDED:
        return _UNDIVIDED[place]
    contested = register.contested(place)
    if contested:
        return contested
    bearers = register.other.get(place, frozenset())
    if len(bearers) > 1:
        return f"{len(bearers)} districts bear this name"
    if register.state_keys.get(key) == state_code:
        districts = {one.district_code for one in register.of_state[state_code]}
        is_a_district = (state_code, spelling.key(register.state_name[state_code])) in register.current
        if len(districts) > 1 and not is_a_district:
            return "it names the State, which has more than one district"
    sounds = frozenset(spelling.sound(written).split())
    within = {
        one.district_code
        for one in register.of_state.get(state_code, ())
        if one.is_current
        and (
            spelling.words(written) < spelling.words(one.name)
            or (sounds and sounds < frozenset(spelling.sound(one.name).split()))
        )
    }
    if len(within) > 1:
        titles = " and ".join(sorted(register.title[code] for code in within))
        return f"it may be {titles}"
    return ""


def _suggestions(written: str, state_code: int, register: Register) -> tuple[Suggestion, ...]:
    """The districts of the State that read most alike, best first."""
    return suggestions(written, state_code, register.names_in.get(state_code, {}), register.title)


def _by_key(names: Iterable[Name]) -> dict[tuple[int, str], frozenset[str]]:
    found: dict[tuple[int, str], set[str]] = defaultdict(set)
    for one in names:
        found[one.state_code, spelling.key(one.name)].add(one.district_code)
    return {place: frozenset(codes) for place, codes in found.items()}
