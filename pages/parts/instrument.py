"""The instrument on a page: map, legend, switches, breadcrumb and list of places, answered by the browser from one scope.

A measure, a level, a State or a class is shown from what the browser holds. What was chosen is told afterwards, so that
link and tables follow: the page keeps it under the keys of the link and says which choice it has answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final
from urllib.parse import urlencode

import streamlit as st

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.coverage.scope import asked_of, scope_content, written_by
from analytics.filters import Filters
from pages.frame.ask import ask, state_of_store
from pages.frame.filter_bar import sentence, state_names
from pages.frame.link import parameters_of
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


@dataclass(frozen=True)
class Choice:
    """What is chosen on an instrument: a measure by its key, and "IN", "S18" or "D283"."""

    measure: str
    level: Level
    place: str


def classes_of_scope(filters: Filters, measure: Measure) -> tuple[DistrictClass, ...]:
    """The class of every district of the filters' scope for one measure."""
    return ask(district_classes, asked_of(filters, measure), measure)


def instrument(
    filters: Filters,
    choice: Choice,
    measures: Sequence[Measure] = tuple(MEASURES.values()),
    *,
    key: str,
    on_choice: Callable[[Choice], None],
) -> None:
    """Draws the instrument; `on_choice` is called with what the reader chose, before the page or fragment runs again."""
    scope = _scope(filters, measures)
    # The measure in view alone, to be painted at once; nothing of a scope that the browser holds whole.
    sent = [] if scope in st.session_state.get(_HELD, ()) else [one for one in measures if one.key == choice.measure]
    content = scope_content(filters, sent, partial(classes_of_scope, filters)) if sent else None
    renderer()(
        key=key,
        data={
            "kind": "instrument",
            "geometry": served_address(),
            "scope": scope,
            "content": content,
            "narrowed": {"states": list(filters.states), "aspirational": filters.aspirational_only},
            "sentences": sentences(filters, measures),
            "measures": [list(one) for one in switch(measures)],
            "palette": {name: [one.light, one.dark, one.pattern] for name, one in STATUS.items()},
            "choice": {"measure": choice.measure, "level": choice.level, "place": choice.place},
            "heard": st.session_state.get(_heard_key(key), 0),
            "ribbon": ILLUSTRATIVE if is_sample() else "",
            "height": HEIGHT,
        },
        on_choice_change=partial(_heard, key, on_choice),
    )


@st.fragment
def carry(filters: Filters, measures: Sequence[Measure] = tuple(MEASURES.values()), *, key: str) -> None:
    """Brings the rest of the instrument's scope to the browser, once the page is drawn: where nothing is seen of it.

    In a fragment of its own, so that nothing else runs or fades meanwhile.
    """
    scope = _scope(filters, measures)
    is_wanted = st.session_state.get(_WANTED) == scope and scope not in st.session_state.get(_HELD, ())
    renderer()(
        key=f"{key}-carrier",
        data={
            "kind": "scope",
            "scope": scope,
            "address": _address(filters) if is_serving() and len(measures) == len(MEASURES) else "",
            "content": scope_content(filters, measures, partial(classes_of_scope, filters)) if is_wanted else None,
        },
        on_wants_change=partial(_wanted, f"{key}-carrier"),
        height=1,
    )


def state_of_scopes() -> str:
    """The state of the store and of what writes scopes: another state of either has other addresses."""
    return f"{state_of_store()}-{written_by()}"


def _address(filters: Filters) -> str:
    """Where the scope of these filters is served, whole."""
    return f"data/coverage/{state_of_scopes()}/scope.json?{urlencode(parameters_of(filters.everywhere()), doseq=True)}"


def _scope(filters: Filters, measures: Sequence[Measure]) -> str:
    """What tells one scope from another: the state of the store, the filters that it is asked with, the measures."""
    return "|".join([state_of_scopes(), str(filters.everywhere()), *(one.key for one in measures)])


def sentences(filters: Filters, measures: Sequence[Measure]) -> Mapping[str, tuple[str, str, str]]:
    """By what measures belong to: the sentence of the view, and that of one State in two parts around its name."""
    code, name = next(iter(state_names().items()))
    of_state = replace(filters, states=(code,))

    def around(subject: str) -> tuple[str, str, str]:
        before, _, after = sentence(of_state, subject).partition(name)
        return sentence(filters, subject), before, after

    return {one.subject: around(one.subject) for one in measures}


def _heard(key: str, on_choice: Callable[[Choice], None]) -> None:
    """Takes what the browser chose, unless it was taken before: it is told again until a message says that it was heard."""
    told = st.session_state[key].choice
    if not told or told["n"] <= st.session_state.get(_heard_key(key), 0):
        return
    st.session_state[_heard_key(key)] = told["n"]
    if told["has"]:
        st.session_state[_HELD] = (*st.session_state.get(_HELD, ())[-_MOST:], told["has"])
    level: Level = "state" if told["level"] == "state" else "district"
    on_choice(Choice(str(told["measure"]), level, str(told["place"])))


def _wanted(key: str) -> None:
    """Notes the scope that the browser lacks."""
    told = st.session_state[key].wants
    if told:
        st.session_state[_WANTED] = str(told)
        st.session_state[_HELD] = tuple(one for one in st.session_state.get(_HELD, ()) if one != told)


def _heard_key(key: str) -> str:
    return f"{key}-heard"
