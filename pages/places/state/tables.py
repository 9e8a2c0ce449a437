"""The tables and the map of a State, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import in_view
from analytics.profiles.state_sheet import chase_words, chased
from analytics.words import yes_no
from pages.frame.filter_bar import state_names
from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.parameters import MEASURE, PLACE
from pages.frame.registry import STATE
from pages.parts.addressed import Addressed, Map, Table
from pages.parts.instrument import classes_of_scope
from pages.parts.map import Layer
from pages.parts.map_layers import district_layer
from pages.parts.totals import grid_table
from pages.places.profile.view import StateView, state_view

_COLUMNS: Final = ("S. No.", "District", "Aspirational", "What to ask for", "Since", "Days waiting", "Grade")


class Measured(NamedTuple):
    """A State, and the measure that its districts are shown for."""

    shown: StateView
    measure: Measure


def _layer(measured: Measured) -> Layer:
    """The State's districts, each by its class of the measure."""
    (shown, measure), filters = measured, measured.shown.profile.filters
    rows = in_view(classes_of_scope(filters, measure), filters)
    return district_layer(measure.of(filters), rows, shown.view, f"profile|{filters}")


def _districts(shown: StateView) -> pd.DataFrame:
    """One row per district of the State, then the total."""
    every = shown.sheet.named("districts")
    return grid_table(every.grid) if every.grid else pd.DataFrame()


def _chase(shown: StateView) -> pd.DataFrame:
    """One row per district with a gap in its plan."""
    rows = [
        [
            number,
            row.district_name,
            yes_no(row.is_aspirational),
            chase_words(row, shown.profile),
            row.waiting_since,
            row.days_waiting,
            row.grade,
        ]
        for number, row in enumerate(chased(shown.profile), start=1)
    ]
    return pd.DataFrame(rows, columns=list(_COLUMNS))


def _of_link(link: LinkReader) -> StateView:
    filters = link.filters()
    place = link.text(PLACE)
    codes = {f"S{code}": code for code in state_names()}
    if not place and len(filters.states) == 1:
        return state_view(filters, filters.states[0])
    if place not in codes:
        raise LinkFault(
            "“place” names the State by S and its code of the Local Government Directory, such as S10 for Bihar."
        )
    return state_view(filters, codes[place])


DISTRICTS: Final = Table(
    "districts",
    _districts,
    lambda shown: shown.titled(f"Every district of {shown.profile.state_name}"),
    _of_link,
    (PLACE,),
)
CHASE: Final = Table(
    "chase", _chase, lambda shown: shown.titled(f"To chase in {shown.profile.state_name}"), _of_link, (PLACE,)
)
MAP: Final = Map(
    "map",
    lambda measured: (_layer(measured), "district"),
    lambda measured: measured.shown.view,
    lambda link: Measured(_of_link(link), MEASURES[link.one_of(MEASURE, MEASURES)]),
    (PLACE, MEASURE),
)
ADDRESSED: Final = Addressed(STATE, (MAP, DISTRICTS, CHASE))
