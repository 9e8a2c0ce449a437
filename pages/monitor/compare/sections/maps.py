"""The two maps of Compare with the list between them, answered by the browser from the scopes that it holds.

What was chosen on them is told afterwards, and kept under the keys of the link.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import streamlit as st

from analytics.coverage.compare import scheme_of
from analytics.places.questions import by_place
from pages.frame.ask import ask
from pages.frame.browser_side import heard
from pages.frame.filter_bar import age_of_base, linked, state_names
from pages.frame.parameters import INDIA
from pages.frame.workspace import ILLUSTRATIVE, is_sample
from pages.monitor.compare.pair import BY_LABEL, LEFT, MEASURE, OTHER, RIGHT, STATE, Asked
from pages.monitor.compare.view import CompareView
from pages.parts.instrument import PALETTE, carry, lacking, newly_told, scope_of, sentences
from pages.parts.map import renderer, served_address
from pages.parts.map_layers import switch

PLACE: Final = "compare_place"
"""The district that is outlined on both maps."""
_HEIGHT: Final = 440


def maps(asked: Asked, shown: CompareView) -> None:
    """A map for each side in the same classes and colours: a district picked on one is outlined and read on both."""
    # A key of its own for each way to compare: the controls of one stand in no other.
    key = f"compare_{asked.mode}"
    measures = tuple(BY_LABEL.values())
    left, right = asked.scopes
    is_one_scope = scope_of(left) == scope_of(right)
    renderer()(
        key=key,
        data={
            "kind": "pair",
            "mode": asked.mode,
            "root": asked.root,
            "geometry": served_address(),
            "narrowed": {"states": list(asked.filters.states), "aspirational": asked.filters.aspirational_only},
            "measures": [list(one) for one in switch(measures)],
            "schemes": {one.key: scheme_of(one.of(asked.filters), asked.filters) for one in measures},
            "palette": PALETTE,
            "sides": [
                {
                    "scope": scope_of(filters),
                    "name": side.name,
                    "sentences": sentences(filters, measures),
                    "caution": age_of_base(side.filters),
                    "content": None if is_one_scope and at else lacking(filters, tuple(dict.fromkeys(asked.measures))),
                }
                for at, (filters, side) in enumerate(
                    zip(asked.scopes, (shown.pair.left, shown.pair.right), strict=True)
                )
            ],
            "choice": {
                "measures": [one.key for one in asked.measures],
                "states": list(asked.states),
                "state": asked.root if asked.state == INDIA else asked.state,
                "district": linked(PLACE, {INDIA, *ask(by_place)}),
            },
            "heard": heard(key),
            "ribbon": ILLUSTRATIVE if is_sample() else "",
            "height": _HEIGHT,
        },
        on_choice_change=partial(_keep, key),
    )


def carry_scopes(asked: Asked) -> None:
    """Brings the rest of both scopes to the browser, once the page is drawn."""
    left, right = asked.scopes
    carry(right, key="compare_right")
    if scope_of(left) != scope_of(right):
        carry(left, key="compare_left")


def _keep(key: str) -> None:
    """Keeps what the browser chose, for the link and the tables."""
    told = newly_told(key)
    if told:
        st.session_state.update(in_link(told))


def in_link(told: Mapping[str, Any]) -> dict[str, str]:
    """What the browser chose, under the keys and in the words of the link."""
    label = {one.key: label for label, one in BY_LABEL.items()}
    left, right = told["measures"]
    kept = {MEASURE: label[left], STATE: str(told["state"]), PLACE: str(told["district"])}
    if told["mode"] == "measures":
        kept |= {OTHER: label[right]}
    if told["mode"] == "states":
        names = state_names()
        kept |= {key: names[int(code)] for key, code in zip((LEFT, RIGHT), told["states"], strict=True)}
    return kept
