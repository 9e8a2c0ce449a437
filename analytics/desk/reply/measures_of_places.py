"""Of which places a fact on a support measure is, and whether it is one of help given: what a reply may list, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from analytics.desk.reply.reading.question_words import REGIONS, WRITTEN_OTHERWISE
from analytics.places.gazetteer import Gazetteer
from analytics.support.questions import SupportMeasure

_TOWNS: Final = MappingProxyType({"Guwahati": "Assam", "Kashmir": "Jammu and Kashmir", "JKTPO": "Jammu and Kashmir"})
"""Towns, valleys and offices of a State that the register of districts does not know."""
_BOUND_FOR: Final = re.compile(r"\bto an? [A-Z]\w+")
"""Where a consignment went: "to a Bengaluru importer" is no measure taken in Bengaluru."""
_NOT_YET: Final = frozenset(
    [
        *(
            "amount_assured",
            "budget_request",
            "clusters_in_draft",
            "districts_for_outreach",
            "districts_in_first_phase",
        ),
        *("districts_proposed", "enterprises_targeted", "expected_start", "hubs_planned_initially"),
        *("missions_interested", "platforms_in_talks", "portal_stage", "stage", "women_led_units_expected"),
    ]
)
"""What was planned, asked for or expected: on record, and never offered as a measure taken."""
_OUTCOMES: Final = frozenset(["ecommerce_exports"])
"""What came of trade at large, and was no step of anyone."""
_CONDITIONS: Final = frozenset(["turnover_threshold"])
"""What is asked of others before they get something."""
_NONE: Final = frozenset(["none", "nil", "no", "0"])
_DENIED: Final = re.compile(
    r"\bno (?:direct )?(?:aid|assistance|fund(?:s|ing)?|grants?|help|money|scheme|site|subsid(?:y|ies)|support)\b"
    r"|\bnot (?:been )?(?:available|given|granted|paid|provided|released|sanctioned|taken)\b",
    re.IGNORECASE,
)


_PLANNED: Final = re.compile(
    r"\b(?:was|were|is|are) (?:to|set for|planned|expected|proposed)\b|\b(?:wish(?:ed|es)?|aim(?:s|ed)?|propos(?:es|ed)) (?:to|at)\b|\bwill\b",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)")


def is_step(row: SupportMeasure) -> bool:
    """Whether a fact is of something done: not of help that is not given, of a plan, a condition, or trade at large."""
    is_planned = row.measure in _NOT_YET or bool(_PLANNED.search(_first_clause(row)))
    return not is_refusal(row) and not is_planned and row.measure not in _OUTCOMES | _CONDITIONS


def is_refusal(row: SupportMeasure) -> bool:
    """Whether a fact says that help is not given."""
    return (row.value or "").casefold() in _NONE or bool(_DENIED.search(_first_clause(row)))


def _first_clause(row: SupportMeasure) -> str:
    """What a fact says itself: a later clause ("a second phase was planned") or brackets ("place not given") do not undo it."""
    return _IN_BRACKETS.sub(" ", row.statement).partition(";")[0]


def is_outcome(row: SupportMeasure) -> bool:
    """Whether a fact is what came of trade at large."""
    return row.measure in _OUTCOMES


def is_own_of_state(row: SupportMeasure, places: Gazetteer) -> bool:
    """Whether a fact is a State's own: run by it, or of it alone, by the name of the programme or its caution."""
    is_run_by_state = {*row.bodies} == {"States/UTs"}
    return is_run_by_state or bool(row.own_state) or bool({*_states_in(row.programme, places)})


def states_named(row: SupportMeasure, places: Gazetteer) -> frozenset[int]:
    """The codes of the States that a fact is about: by their names, those of their regions, districts and towns, and its caution.

    None for one about the country.
    """
    words = " ".join(filter(None, (row.programme, row.run_by, row.statement, row.own_state)))
    words = _BOUND_FOR.sub(" ", words)
    by_name = {names.partition("|")[0]: code for code, names in places.states.items()}
    found = {*_states_in(words, places)}
    for pattern, names in REGIONS.items():
        without = re.sub(rf"(?i:{pattern})|\bNER?\b", " ", words)
        found |= {by_name[name] for name in names if name in by_name} if without != words else set()
        words = without
    found |= {by_name[state] for town, state in _TOWNS.items() if re.search(rf"\b{town}\b", words) and state in by_name}
    named, _ = places.found(words)
    return frozenset(found | {one.state_code for some in named for one in some.districts if len(some.districts) == 1})


def _states_in(text: str, places: Gazetteer) -> Iterator[int]:
    for code, names in places.states.items():
        name = names.partition("|")[0]
        pattern = re.escape(name).replace("\\ and\\ ", r"\ (?:and|&)\ ")
        other = WRITTEN_OTHERWISE.get(name)
        if re.search(rf"\b{pattern}\b", text) or (other and re.search(rf"(?<!\w)(?i:{other})(?!\w)", text)):
            yield code
