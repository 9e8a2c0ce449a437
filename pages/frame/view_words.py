"""A view in words: the page, and what is chosen on it, as the link says it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.places.questions import by_place
from analytics.plans.questions import GAP_LABELS
from analytics.why.why import addresses
from analytics.words import dotted, listed
from pages.frame.ask import ask
from pages.frame.link import ViewLink

_LAST: Final = ("as_on", "known_on")
_ON_THE_DAY: Final = "as on the day it is opened"
_LABELS: Final = {
    "workspace": "workspace",
    "sectors": "sectors",
    "tiers": "tiers",
    "level": "by",
    "table_india": "table",
    "table_state": "table",
    "table_district": "table",
    "picture": "shown as",
    "rows_sector": "rows of sector",
    "rows_state": "rows of",
    "rows_text": "rows with",
    "compare_by": "compared by",
    "committee": "committee",
    "committee_state": "State",
    "committees_table": "table",
    "committee_district": "district",
    "gap": "gap",
    "changed": "what moved",
    "changed_by": "between",
    "changed_from": "from",
    "changed_known": "against the books of",
    "compare": "side by side",
    "compare_measure": "measure",
    "compare_other": "and",
    "compare_day": "from",
    "compare_left": "left",
    "compare_right": "right",
    "compare_place": "district",
    "compare_cell": "classes",
    "claim": "one claim",
    "claim_measure": "measure",
    "claim_scheme": "scheme of the claim",
    "claim_house": "House",
    "claim_year": "year",
    "claim_verdict": "verdict",
    "state_table": "table",
    "names_part": "shown",
    "names_like": "names with",
    "rule": "rule",
    "completeness": "shown as",
    "field": "field",
    "documents": "documents",
    "log_actions": "actions",
    "log_actors": "by",
    "check": "check",
    "grade_level": "grade to reach",
}
_DAYS: Final = frozenset({"as_on", "known_on", "changed_from", "changed_known", "compare_day"})


def view_in_words(view: ViewLink) -> str:
    """The page and what is chosen on it: "Coverage: Assam, Export action plan (DEAP), as on 09.06.2022"."""
    said = [_clause(key, values) for key, values in view.parameters.items() if key not in _LAST]
    days = [_clause(key, view.parameters[key]) for key in _LAST if key in view.parameters]
    if not view.is_dated:
        days.insert(0, _ON_THE_DAY)
    return f"{view.page.title}: {', '.join([*said, *days])}"


def _clause(key: str, values: tuple[str, ...]) -> str:
    if key in _OWN:
        return _OWN[key](values)
    words = [_day(value) for value in values] if key in _DAYS else values
    return f"{_LABELS[key]} {listed(words)}"


def _day(value: str) -> str:
    try:
        return dotted(date.fromisoformat(value))
    except ValueError:
        return value


def _place(values: tuple[str, ...]) -> str:
    found = ask(by_place).get(values[0])
    return found.name if found else values[0]


def _figure(values: tuple[str, ...]) -> str:
    found = addresses().get(values[0])
    return found.label if found else values[0]


_OWN: Final[Mapping[str, Callable[[tuple[str, ...]], str]]] = {
    "scheme": lambda values: values[0],
    "states": listed,
    "as_on": lambda values: f"as on {_day(values[0])}",
    "known_on": lambda values: f"as known on {_day(values[0])}",
    "aspirational": lambda _: "Aspirational Districts only",
    "gi": lambda _: "GI-marked products only",
    "measure": lambda values: MEASURES[values[0]].label if values[0] in MEASURES else values[0],
    "place": _place,
    "what": _figure,
    "gap": lambda values: GAP_LABELS.get(values[0], values[0]),
}
"""Parameters whose value says what it is, or stands for words of its own."""
