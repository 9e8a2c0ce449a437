"""Which places a part of a question names: States, regions of whole States, districts, and names of goods that hold a place's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from analytics.desk.quantity import COUNT, number_of
from analytics.desk.reply.reading.carried import THAT_DISTRICT
from analytics.desk.reply.reading.question_words import NATIONAL, OF_ALL, REGIONS, UNMAPPED, WRITTEN_OTHERWISE
from analytics.desk.reply.reading.strangers import misspelt_states, strangers_of
from analytics.places.gazetteer import District, Gazetteer

_THOSE: Final = re.compile(
    rf"\b(?:those|these|this|that|such|said|same|aforesaid|above|abovementioned) (?:(?P<n>{COUNT}) )?(?:aspirational )?(?P<what>states?|districts?)\b"
    rf"|(?:उक्त|ऐसे|इन|इस|उस) (?:(?P<m>{COUNT}) )?(?:आकांक्षी )?(?P<kya>राज्य|जिल)",
    re.IGNORECASE,
)
_THERE: Final = re.compile(
    r"(?<!is )(?<!are )(?<!was )(?<!were )\bthere(?:in)?\b(?! (?:is|are|was|were|has|have|exists?)\b)"
    r"|\bits\b(?! (?:inception|launch|start|introduction|implementation|products? have)\b)|\b(?:it|they) (?:has|have|had)\b|\b(?:by|for) them\b|(?<![\u0900-\u097f])(?:वहां|वहाँ|इनक[ाीे]|उनक[ाीे]|इसक[ाी])(?![\u0900-\u097f])"
    r"|\b(?:amounts?|costs?|values?|status) thereof\b",
    re.IGNORECASE,
)
"""Words for the place of the part before, or for those who are there; "are there" says none."""
_IN_THE_STATE: Final = re.compile(
    r"\b(?:in|of) the (?:state\b(?! of\b)|states\b(?! (?:of|in which|for which|where|which|that|whose|having)\b))|(?<![\u0900-\u097f])(?<!प्रत्येक )(?<!हर )(?<!किस )(?<!किसी )(?<!संघ )राज्य (?:में|के|की|का|से|को)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_BODIES: Final = re.compile(
    r"\b(?:the|these|those|such) (?:said )?(?:committees|plans|malls)\b(?! (?:of|in|from|for|at|to)\b)|\b(?:said|such|this) (?:committee|plan|mall)\b"
    r"|(?<![\u0900-\u097f])(?:इन|उन|उक्त|ऐसी|प्रत्येक) (?:समिति|मॉल|कार्य योजना)",
    re.IGNORECASE,
)
"""Committees, plans and malls spoken of before, which are of the places of the part before."""
_IN_THE_REGION: Final = re.compile(
    r"\b(?:in|of|from|for|across|within|throughout) (?:the |this |that )(?:said |same |entire |whole |aforesaid )?region\b(?! of\b)|(?<![\u0900-\u097f])(?:इस|उस|उक्त) क्षेत्र (?:में|के|की|का|से)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words for a region of whole States named before; "इस क्षेत्र" is a sector too, where no region is."""
_NEW: Final = re.compile(
    r"(?:\b(?:the )?(?:newly|recently)[ -](?:created|formed|constituted|carved(?:[ -]out)?)(?: districts? of)?|(?<![\u0900-\u097f])(?:नव[ -]?(?:गठित|सृजित|निर्मित)|नए|नये)(?: (?:बने|गठित|सृजित))?(?: जिल(?:ों|े|ा))?)(?:,? (?:namely|viz\.?|i\.e\.?|अर्थात|यथा),?)?[\s:,]+(?=\x00PLACE\x00)",
    re.IGNORECASE,
)
"""What a name says itself of a district: "the newly created Vijayanagara"."""
_OF_THE_STATE: Final = re.compile(
    r"\b(?:the|said|whole|entire) states?\b(?! (?:government|level|committee))|\b(?:all|each|every|other) (?:of )?(?:the )?districts?\b|\bdistricts?[- ]?wise\b"
    r"|(?<![\u0900-\u097f])राज्य (?:के|में|की|का|हेतु)(?![\u0900-\u097f])|जिला[ -]?वार|सभी जिल",
    re.IGNORECASE,
)
_FOREMOST: Final = re.compile(
    r"\b(?:particularly|especially|specially|including)\b[^\x00]{0,24}\x00PLACE\x00|विशेष", re.IGNORECASE
)

_AMONG: Final = re.compile(
    r"\b(?:particularly|especially|specially|including|in particular)\b,?\s*(?:(?:those|that|the|in|of|for|from|with|respect|regard|reference|to|districts?|states?|uts?|newly|recently|created|formed|carved|out)\s+)*"
    r"|विशेष(?:कर|तः|तया| रूप से),?\s*",
    re.IGNORECASE,
)
_OF_THE_SAID: Final = re.compile(
    r"\b(?:said|whole|entire|this|that) states?\b|\b(?:the|in|of) state\b(?! of\b)|\bcountry\b|(?<![\u0900-\u097f])(?:उक्त |इस )?राज्य (?:के|में|की|का|हेतु)(?![\u0900-\u097f])|देश",
    re.IGNORECASE,
)
"""Words that name what a place is the foremost of."""


@dataclass(frozen=True)
class Places:
    """The places of a part, as codes.

    `marks` are registered Geographical Indications named in full, `regions` those whose districts no table names, `unsure` names
    that two districts bear; `rest` is the text without them all. `is_foremost`: the districts stand only as the foremost of their
    State, `is_with_country`: the States stand as the foremost of the country; `is_national`: the words say that they are about the country; `is_lost`: they are about districts named before
    ("the said two districts"), and so many are not known; `refers` is "district" or "state" where those named before are meant; `strangers` stand among places and
    are no name that is known.
    """

    states: tuple[int, ...]
    districts: tuple[str, ...]
    unsure: tuple[str, ...]
    regions: tuple[str, ...]
    marks: tuple[str, ...]
    rest: str
    is_foremost: bool
    is_with_country: bool
    is_national: bool
    is_lost: bool = False
    refers: str = ""
    strangers: tuple[str, ...] = ()


def places_of(
    text: str,
    places: Gazetteer,
    states_before: tuple[int, ...],
    districts_before: tuple[str, ...],
    *,
    states_of_title: tuple[int, ...],
    is_of_marks: bool,
    is_of_country: bool = False,
) -> Places:
    """The places that a text names; "those States" are the ones before it.

    `is_of_country`: the part before is about the country, so that "therein" is there.
    Of a name that several districts bear, the part's own State or the title's says which; a State of an earlier part does not.
    """
    marks, rest = _marks(text, places) if is_of_marks else ((), text)
    codes, rest = _several_states(rest, places)
    regions, rest = _regions(rest)
    states, rest = _states(rest, places, codes)
    near = states or states_of_title
    whole = rest
    found, unsure, rest = _districts(rest, places, near)
    heard = strangers_of(rest, places, near)
    rest = _NEW.sub(" ", heard.rest)
    found |= {written: one.code for written, one in heard.districts.items()}
    districts = tuple(dict.fromkeys(found[written] for written in sorted(found, key=whole.find)))
    wider = states_of_title or states_before
    is_among = bool(states or districts) and are_among_more(text, places)
    is_foremost = bool(districts) and (is_among or _is_foremost(rest, is_state_named=bool(states)))
    is_with_country = is_among and not {*states, *_states_of(districts, places, ())} <= {*wider}
    if is_among and not is_with_country:
        states, districts, is_foremost = wider, (), True
    elif is_foremost:
        states, districts = states or _states_of(districts, places, states_before), ()
    has_own = bool(states or districts)
    those = None if has_own else _THOSE.search(rest)
    is_of_state = False
    if those:
        states, districts = states_before, districts_before
        if not _is_of_districts(those):
            # The State itself, and not the districts of it that an earlier part names.
            of_districts = (places.districts[code].state_code for code in districts_before)
            states, districts = states_before or tuple(dict.fromkeys(of_districts)), ()
    elif not states and not districts and _IN_THE_STATE.search(rest):
        is_of_state = not re.search(NATIONAL, text, re.IGNORECASE)
        states = _state_meant(states_before, districts_before, places) if is_of_state else ()
    elif not states and not districts and not is_of_country and _THERE.search(rest):
        states, districts = states_before, districts_before
    elif not states and not districts and _BODIES.search(rest):
        states = states_before if not re.search(NATIONAL, text, re.IGNORECASE) else ()
    elif not states and not districts and not regions and (there := _IN_THE_REGION.search(rest)):
        states = next((some for some in (states_before, states_of_title) if _is_region(some, places)), ())
        regions = () if states or not there[0].isascii() else (there[0],)
    is_there = not (has_own or is_of_state or is_of_country) and bool(states or districts) and bool(_THERE.search(rest))
    is_of_bodies = bool(states) and states == states_before and bool(_BODIES.search(rest))
    is_of_some = those is not None and not _is_so_many(those, districts)
    is_lost = is_of_some or (len(districts) != 1 and bool(THAT_DISTRICT.search(rest)))
    words = NATIONAL if states_of_title else f"{NATIONAL}|{OF_ALL}"
    is_national = not states and bool(re.search(words, text, re.IGNORECASE))
    return Places(
        states,
        districts,
        unsure,
        regions,
        marks,
        rest,
        is_foremost,
        is_with_country,
        is_national,
        is_lost,
        _refers(those, is_there=is_there, is_of_bodies=is_of_bodies),
        heard.strangers,
    )


def are_among_more(text: str, places: Gazetteer) -> bool:
    """Whether the places of a text stand only as the foremost of more, which it does not name: "the districts, including Hansi"."""
    found = _AMONG.search(text)
    if not found or _OF_THE_SAID.search(text):
        return False
    before, after = text[: found.start()], text[found.end() :]
    return first_place(before, places) is None and first_place(after, places) == 0


def first_place(text: str, places: Gazetteer) -> int | None:
    """Where the first State, region or district that a text names begins; absent where it names none."""
    begins = [found.start() for pattern in REGIONS if (found := re.search(pattern, text, re.IGNORECASE))]
    begins += [found.start() for pattern, _ in _names(places) if (found := re.search(pattern, text, re.IGNORECASE))]
    begins += [text.find(one.written) for one in places.found(text)[0]]
    return min(begins, default=None)


def _refers(those: re.Match[str] | None, *, is_there: bool, is_of_bodies: bool) -> str:
    """Which of the places named before are meant: the districts, or the States; blank for none."""
    if those:
        return "district" if _is_of_districts(those) else "state"
    return "district" if is_there else "state" if is_of_bodies else ""


def _state_meant(states: tuple[int, ...], districts: Sequence[str], places: Gazetteer) -> tuple[int, ...]:
    """What "the State" is after places: the one State of the districts named, else the States."""
    own = _states_of(districts, places, ())
    return own if len(own) == 1 else states


def _is_of_districts(those: re.Match[str]) -> bool:
    return (those["what"] or those["kya"]).lower().startswith(("district", "जिल"))


def _is_so_many(those: re.Match[str], districts: Sequence[str]) -> bool:
    """Whether the words mean as many districts as stand before: "the said two districts"; of any number where they say none."""
    count = those["n"] or those["m"]
    return not count or not _is_of_districts(those) or number_of(count) == len(districts)


def _regions(text: str) -> tuple[tuple[str, ...], str]:
    """Regions whose districts no table names, as written, and the text without them."""
    return tuple(dict.fromkeys(match[0] for match in re.finditer(UNMAPPED, text, re.IGNORECASE))), re.sub(
        UNMAPPED, " ", text, flags=re.IGNORECASE
    )


def _marks(text: str, places: Gazetteer) -> tuple[tuple[str, ...], str]:
    """Registered Geographical Indications named in full, "Darjeeling Tea", so that no place is read within one; and the rest."""
    lower = text.lower()
    named = [one for one in places.marks if one in lower]
    for one in sorted(named, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " ", text, flags=re.IGNORECASE)
    return tuple(one for one in named if one not in text.lower()), text


def _several_states(text: str, places: Gazetteer) -> tuple[list[int], str]:
    """Codes of the States of each region of whole States that a text names, and the text without it."""
    codes: list[int] = []
    by_name = {name.partition("|")[0]: code for code, name in places.states.items()}
    for pattern, names in REGIONS.items():
        if re.search(pattern, text, re.IGNORECASE):
            codes += [by_name[one] for one in names if one in by_name]
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return codes, text


def _is_region(states: Sequence[int], places: Gazetteer) -> bool:
    """Whether States are those of one region of whole States."""
    named = {places.states[code].partition("|")[0] for code in states if code in places.states}
    return any(named == {*names} for names in REGIONS.values())


def _states(text: str, places: Gazetteer, codes: Sequence[int]) -> tuple[tuple[int, ...], str]:
    """Codes of the States that a text names in the order asked, after those of its regions.

    Longest names are sought first, and blanks of their length stay: no name is read within another, and each keeps its place.
    """
    found: list[tuple[int, int]] = []
    for pattern, code in _names(places):
        if match := re.search(pattern, text, re.IGNORECASE):
            found.append((match.start(), code))
            text = re.sub(pattern, lambda name: " " * len(name[0]), text, flags=re.IGNORECASE)
    for begin, end, code in misspelt_states(text, places.states):
        found.append((begin, code))
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
    return tuple(dict.fromkeys([*codes, *(code for _, code in sorted(found))])), text


def _names(places: Gazetteer) -> Iterator[tuple[str, int]]:
    every = [(name, code) for code, names in places.states.items() for name in names.split("|") if name]
    for name, code in sorted(every, key=lambda pair: -len(pair[0])):
        yield r"(?<!\w)" + re.escape(name).replace("\\ ", " ").replace(" and ", " (?:and|&) ") + r"(?!\w)", code
        if other := WRITTEN_OTHERWISE.get(name):
            yield rf"(?<!\w)(?:{other})(?!\w)", code


def _districts(text: str, places: Gazetteer, states: Sequence[int]) -> tuple[dict[str, str], tuple[str, ...], str]:
    """Codes of the districts named, each by its name as written, names that several bear, and the rest of the text."""
    found, rest = places.found(text)
    codes: dict[str, str] = {}
    unsure = []
    for one in found:
        near = [district for district in one.districts if district.state_code in states] or list(one.districts)
        if len(near) == 1:
            codes.setdefault(one.written, near[0].code)
        else:
            unsure.append(f"{one.written} ({_either(near, places)})")
    return codes, tuple(unsure), rest


def _is_foremost(rest: str, *, is_state_named: bool) -> bool:
    """Whether districts stand only as the foremost of their State, which the words name or mean: "all districts, including X"."""
    return bool(_FOREMOST.search(rest)) and (is_state_named or bool(_OF_THE_STATE.search(rest)))


def _states_of(districts: Sequence[str], places: Gazetteer, before: tuple[int, ...]) -> tuple[int, ...]:
    """The States that foremost districts stand for: the one before where they are all of it, else their own."""
    own = tuple(dict.fromkeys(places.districts[code].state_code for code in districts))
    return before if before and {*own} <= {*before} else own


def _either(some: Sequence[District], places: Gazetteer) -> str:
    """The States of the districts of one name, with their present names where these differ."""
    is_renamed = len({one.name for one in some}) > 1
    return " or ".join(
        (f"{one.name}, " if is_renamed else "") + places.states.get(one.state_code, "").partition("|")[0]
        for one in some
    )
