"""The instrument on a page: map, legend, switches, breadcrumb and list of places, answered by the browser from one scope.

A measure, a level, a State or a class is shown from what the browser holds. What was chosen is told afterwards, so that
link and tables follow: it is kept under the keys of the link, and the next message says which choice was answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final
from urllib.parse import urlencode

import streamlit as st

from analytics.coverage.measures import Measure
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.filters import Filters
from analytics.places.questions import Place, by_place
from analytics.scope import MEASURED, asked_of, scope_content, written_by
from pages.frame import browser_side
from pages.frame.ask import ask, state_of_store
from pages.frame.filter_bar import linked, sentence, state_names
from pages.frame.link import parameters_of
from pages.frame.parameters import INDIA, LEVEL, PLACE
from pages.frame.workspace import ILLUSTRATIVE, is_sample
from pages.parts.addressed import is_serving
from pages.parts.map import Level, renderer, served_address
from pages.parts.map_layers import switch
from pages.parts.theme import STATUS

_HELD: Final = "scopes_in_browser"
_WANTED: Final = "scope_wanted"
_MOST: Final = 12
HEIGHT: Final = 680
"""Of the map, in pixels: with title and switches it stands in the first screen."""
_OF_A_STATE: Final = 480
_OF_A_HEADING: Final = 66
"""What a title of the page's own above that of the measure takes of it."""


@dataclass(frozen=True)
class Choice:
    """What is chosen on an instrument: a measure by its key, and "IN", "S18" or "D283"."""

    measure: str
    level: Level
    place: str


@dataclass(frozen=True)
class Offer:
    """What an instrument offers on its page.

    `measures` are by the value that the link has for each, under its key `parameter`; `key` is that of the component.
    `heading` is the page's own title, where it is not that of the measure. `is_of_one_state` is that of a State's own page,
    which shows its districts alone.
    """

    key: str
    parameter: str
    measures: Mapping[str, Measure]
    heading: str = ""
    is_of_one_state: bool = False

    def choice(self, root: str) -> Choice:
        """What the link, the instrument and the search have chosen, within `root`."""
        if self.is_of_one_state:
            # The page has read the place from the link, former districts included, which no map has.
            now = str(st.session_state.get(PLACE, root))
            found = ask(by_place).get(now)
            place = now if found and f"S{found.state_code}" == root else root
            return Choice(self.measures[linked(self.parameter, self.measures)].key, "district", place)
        place = linked(PLACE, {INDIA, *ask(by_place)})
        level = linked(LEVEL, _LEVELS)
        return Choice(self.measures[linked(self.parameter, self.measures)].key, _LEVELS[level], place)

    def keep(self, chosen: Choice) -> None:
        """Keeps what the browser chose, for the link and the tables."""
        value = next((value for value, one in self.measures.items() if one.key == chosen.measure), None)
        if value is not None:
            st.session_state[self.parameter] = value
        if not self.is_of_one_state:
            st.session_state[LEVEL] = next(name for name, level in _LEVELS.items() if level == chosen.level)
        st.session_state[PLACE] = chosen.place


PALETTE: Final = {name: [one.light, one.dark, one.pattern] for name, one in STATUS.items()}
"""The colours of what a class says, as the browser reads them: light, dark, pattern."""
_LEVELS: Final[Mapping[str, Level]] = {"District": "district", "State": "state"}


def classes_of_scope(filters: Filters, measure: Measure) -> tuple[DistrictClass, ...]:
    """The class of every district of the filters' scope for one measure."""
    return ask(district_classes, asked_of(filters, measure), measure)


def instrument(filters: Filters, offer: Offer, root: str = INDIA) -> Choice:
    """Draws the instrument and gives what is chosen on it; `root` is the widest place that it shows.

    Each page draws its measures from the one scope of its filters, which the browser holds once for all pages.
    """
    choice, key, measures = offer.choice(root), offer.key, tuple(offer.measures.values())
    renderer()(
        key=key,
        data={
            "kind": "instrument",
            "heading": offer.heading,
            "root": root,
            "geometry": served_address(),
            "scope": scope_of(filters),
            "content": lacking(filters, [one for one in measures if one.key == choice.measure]),
            "narrowed": {"states": list(filters.states), "aspirational": filters.aspirational_only},
            "sentences": sentences(filters, measures),
            "measures": [list(one) for one in switch(measures)],
            "palette": PALETTE,
            "choice": {"measure": choice.measure, "level": choice.level, "place": choice.place},
            "heard": browser_side.heard(key),
            "ribbon": ILLUSTRATIVE if is_sample() else "",
            "height": _OF_A_STATE if offer.is_of_one_state else HEIGHT - (_OF_A_HEADING if offer.heading else 0),
            "most": 12 if offer.heading else 15,
        },
        on_choice_change=partial(_heard, key, offer.keep),
    )
    return choice


@st.fragment
def carry(filters: Filters, *, key: str) -> None:
    """Brings the rest of the instrument's scope to the browser, once the page is drawn: where nothing is seen of it.

    In a fragment of its own, so that nothing else runs or fades meanwhile.
    """
    scope = scope_of(filters)
    is_wanted = st.session_state.get(_WANTED) == scope and not _is_held(scope)
    renderer()(
        key=f"{key}-carrier",
        data={
            "kind": "scope",
            "scope": scope,
            "address": _address(filters) if is_serving() else "",
            "content": _content(filters, MEASURED) if is_wanted else None,
        },
        on_wants_change=partial(_wanted, f"{key}-carrier"),
        height=1,
    )


def place_of(filters: Filters, place: str) -> tuple[Filters, Place | None, Place | None]:
    """What the tables below an instrument show of a place: the filters narrowed to its State, the State, and the district."""
    found = ask(by_place)
    chosen = found.get(place)
    if chosen is None:
        return filters, None, None
    state = found[f"S{chosen.state_code}"]
    return replace(filters, states=(state.state_code,)), state, chosen if place.startswith("D") else None


def lacking(filters: Filters, measures: Sequence[Measure]) -> dict[str, object] | None:
    """What a message must bring of a scope for the measures in view to be painted at once; none where the browser has it whole."""
    return None if _is_held(scope_of(filters)) else _content(filters, measures)


def _is_held(scope: str) -> bool:
    return scope in st.session_state.get(_HELD, ())


def _content(filters: Filters, measures: Sequence[Measure]) -> dict[str, object]:
    return ask(scope_content, filters.everywhere(), tuple(measures))


def state_of_scopes() -> str:
    """The state of the store and of what writes scopes: another state of either has other addresses."""
    return f"{state_of_store()}-{written_by()}"


def _address(filters: Filters) -> str:
    """Where the scope of these filters is served, whole."""
    return f"data/coverage/{state_of_scopes()}/scope.json?{urlencode(parameters_of(filters.everywhere()), doseq=True)}"


def scope_of(filters: Filters) -> str:
    """What tells one scope from another: the state of the store, and the filters that it is asked with."""
    return f"{state_of_scopes()}|{filters.everywhere()}"


def sentences(filters: Filters, measures: Iterable[Measure]) -> Mapping[str, tuple[str, str, str]]:
    """By what measures belong to: the sentence of the view, and that of one State in two parts around its name."""
    code, name = next(iter(state_names().items()))
    of_state = replace(filters, states=(code,))

    def around(subject: str) -> tuple[str, str, str]:
        before, _, after = sentence(of_state, subject).partition(name)
        return sentence(filters, subject), before, after

    return {subject: around(subject) for subject in dict.fromkeys(one.subject for one in measures)}


def _heard(key: str, on_choice: Callable[[Choice], None]) -> None:
    """Takes what the browser chose, unless the reader has since looked for something else."""
    told = newly_told(key)
    if told and not browser_side.is_overtaken(told["n"]):
        level: Level = "state" if told["level"] == "state" else "district"
        on_choice(Choice(str(told["measure"]), level, str(told["place"])))


def newly_told(key: str) -> Mapping[str, Any] | None:
    """What the browser chose, and notes the scopes that it holds; none where it was taken before."""
    told = browser_side.newly_told(key, "choice")
    if told is None:
        return None
    for scope in filter(None, [told["has"]] if isinstance(told["has"], str) else told["has"]):
        st.session_state[_HELD] = (*st.session_state.get(_HELD, ())[-_MOST:], scope)
    return told


def _wanted(key: str) -> None:
    """Notes the scope that the browser lacks."""
    told = st.session_state[key].wants
    if told:
        st.session_state[_WANTED] = str(told)
        st.session_state[_HELD] = tuple(one for one in st.session_state.get(_HELD, ()) if one != told)
