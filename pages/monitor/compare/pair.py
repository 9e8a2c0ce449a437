"""The two sides that Compare sets side by side, of what a page or an address has chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from analytics.coverage.compare import Mode, Pair, Side
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import in_view
from analytics.filters import Filters
from analytics.places.questions import by_place
from analytics.words import dotted
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import INDIA
from pages.parts.choices import a_year_before
from pages.parts.instrument import classes_of_scope

MODES: Final[dict[str, Mode]] = {"Two dates": "dates", "Two States": "states", "Two measures": "measures"}
BY_LABEL: Final = {measure.label: measure for measure in MEASURES.values()}
MEASURE, OTHER, LEFT, RIGHT, STATE = (
    "compare_measure",
    "compare_other",
    "compare_left",
    "compare_right",
    "compare_state",
)
READS: Final = ("compare", MEASURE, OTHER, "compare_day", LEFT, RIGHT, STATE)
"""The parameters that say what is compared."""


@dataclass(frozen=True)
class Asked:
    """What is compared: `first` is the earlier of two days, `states` are two States by their codes.

    `other` is the right one of two measures. `state` is the State that both sides are narrowed to, "S18", or INDIA; two
    States are not narrowed.
    """

    mode: Mode
    filters: Filters
    measure: Measure
    other: Measure
    first: date
    states: tuple[int, int]
    state: str = INDIA

    @property
    def root(self) -> str:
        """The widest place that the maps show: India, or the one State of the filters."""
        return f"S{self.filters.states[0]}" if len(self.filters.states) == 1 else INDIA

    @property
    def scopes(self) -> tuple[Filters, Filters]:
        """What the store is asked for on either side, before it is narrowed to a State."""
        first = replace(self.filters, as_on=self.first) if self.mode == "dates" else self.filters
        return first, self.filters

    @property
    def measures(self) -> tuple[Measure, Measure]:
        """The measure of either side."""
        return self.measure, self.other if self.mode == "measures" else self.measure

    def pair(self) -> Pair:
        """Both sides, with the class of each district."""
        left, right = (
            _side(name, _narrowed(filters, place), measure)
            for name, filters, place, measure in zip(
                self._names(), self.scopes, self._places(), self.measures, strict=True
            )
        )
        return Pair(self.mode, left, right)

    def _places(self) -> tuple[str, str]:
        if self.mode == "states":
            return f"S{self.states[0]}", f"S{self.states[1]}"
        return self.state, self.state

    def _names(self) -> tuple[str, str]:
        if self.mode == "dates":
            return dotted(self.first), dotted(self.filters.as_on)
        if self.mode == "states":
            names = state_names()
            return names[self.states[0]], names[self.states[1]]
        return self.measure.of(self.filters).label, self.other.of(self.filters).label


def first_states(filters: Filters, measure: Measure) -> tuple[int, int]:
    """Two States that are worth a look before any is chosen: those of the filter first, then those with most districts."""
    everywhere = classes_of_scope(filters, measure)
    names = state_names()
    size = {code: sum(row.state_code == code for row in everywhere) for code in names}
    order = [
        *filters.states,
        *sorted(set(names) - set(filters.states), key=lambda code: (-size[code], names[code])),
    ]
    return order[0], order[1]


def states_named(filters: Filters, measure: Measure, left: str, right: str) -> tuple[int, int]:
    """Two States by their names; where one is blank, the one that is worth a look."""
    code_of = {name: code for code, name in state_names().items()}
    first = first_states(filters, measure)
    return code_of.get(left, first[0]), code_of.get(right, first[1])


def may_narrow() -> tuple[str, ...]:
    """What both sides may be narrowed to: India, and each State."""
    return INDIA, *(place for place in ask(by_place) if place.startswith("S"))


def of_link(link: LinkReader) -> Pair:
    """What an address compares: as the page would with the same link."""
    filters, names = link.filters(), set(state_names().values())
    measure = BY_LABEL[link.one_of(MEASURE, BY_LABEL)]
    return Asked(
        mode=MODES[link.one_of("compare", MODES, "Two dates")],
        filters=filters,
        measure=measure,
        other=BY_LABEL[link.one_of(OTHER, BY_LABEL)],
        first=link.day("compare_day", a_year_before(filters.as_on)),
        states=states_named(filters, measure, link.one_of(LEFT, names), link.one_of(RIGHT, names)),
        state=link.one_of(STATE, may_narrow()),
    ).pair()


def _narrowed(filters: Filters, place: str) -> Filters:
    return filters if place == INDIA else replace(filters, states=(int(place[1:]),))


def _side(name: str, filters: Filters, measure: Measure) -> Side:
    return Side(name, filters, measure.of(filters), in_view(classes_of_scope(filters, measure), filters))
