"""The tables and maps of Coverage, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

import pandas as pd

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, class_counts, rows_behind, without_outline
from analytics.places.questions import by_place
from analytics.provenance import Provenance
from analytics.words import yes_no
from pages.frame.ask import ask, store
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import CLASS, INDIA, MEASURE, PLACE
from pages.frame.registry import COVERAGE
from pages.monitor.coverage.view import CoverageView, by_state_table, coverage_view
from pages.parts.addressed import Addressed, Map, Table
from pages.parts.map import Layer
from pages.parts.map_layers import district_layer, state_layer
from pages.parts.tables import facts_table, table


def _by_state(shown: CoverageView) -> pd.DataFrame:
    return by_state_table(shown.measure, shown.states)


def _by_district(shown: CoverageView) -> pd.DataFrame:
    """One row per district in view with its class."""
    frame = table(
        shown.rows,
        {
            "state_name": "State/UT",
            "district_name": "District",
            "class_key": "Class",
            "item_count": "Rows behind",
            "is_aspirational": "Aspirational",
            "as_on_date": "As on",
            "grade": "Grade",
        },
    )
    frame["Aspirational"] = [yes_no(row.is_aspirational) for row in shown.rows]
    frame["Class"] = [shown.measure.class_of(key).label for key in frame["Class"]]
    return frame


def _without_outline(shown: CoverageView) -> pd.DataFrame:
    """One row per current district that the shipped outline does not draw by itself."""
    frame = table(
        ask(without_outline, shown.filters),
        {
            "state_name": "State/UT",
            "district_name": "District",
            "parent_names": "Carved out of",
            "valid_from": "Created on",
            "note": "Note",
        },
    )
    frame["Carved out of"] = frame["Carved out of"].replace("", "not known")
    return frame


class Behind(NamedTuple):
    """What is shown, and the class whose rows are listed; blank where there is none."""

    shown: CoverageView
    class_key: str

    @property
    def districts(self) -> list[DistrictClass]:
        """The districts of the class, or the one that was picked."""
        return [row for row in of_place(self.shown) if row.class_key == self.class_key]

    @property
    def facts(self) -> tuple[NamedTuple, ...]:
        """The facts behind them; none for a class that tells nothing."""
        if not self.class_key or not self.shown.measure.class_of(self.class_key).is_known:
            return ()
        return rows_behind(store(), self.shown.measure, self.districts)

    @property
    def view(self) -> Provenance:
        """The words of the table."""
        if not self.class_key:
            return self.shown.view
        label = self.shown.measure.class_of(self.class_key).label
        what = "rows and documents" if self.facts else "districts"
        return replace(self.shown.view, title=f"{self.shown.view.title}, {label}: {what}")


def of_place(shown: CoverageView) -> list[DistrictClass]:
    """The districts in view, or the one that was picked."""
    return [row for row in shown.rows if not shown.district or f"D{row.district_code}" == shown.district.place]


def _behind(opened: Behind) -> pd.DataFrame:
    """One row per fact behind a class, or per district where nothing stands behind it."""
    facts = opened.facts
    if facts:
        return facts_table(facts)
    return table(opened.districts, {"state_name": "State/UT", "district_name": "District"})


def _view(shown: CoverageView) -> Provenance:
    return shown.view


def district_map(shown: CoverageView) -> Layer:
    """The districts in view, each in its class."""
    return district_layer(shown.measure, shown.rows, shown.view, f"District|{shown.filters}|{shown.measure.key}")


def state_map(shown: CoverageView) -> Layer:
    """The States/UTs in view, each by its share."""
    return state_layer(shown.measure, shown.states, shown.view, f"State|{shown.filters}|{shown.measure.key}")


def _of_link(link: LinkReader) -> CoverageView:
    places = {INDIA, *ask(by_place)}
    return coverage_view(link.filters(), link.one_of(MEASURE, MEASURES), link.one_of(PLACE, places))


def _behind_of_link(link: LinkReader) -> Behind:
    shown = _of_link(link)
    stored = [one.class_key for one in class_counts(shown.measure, of_place(shown)) if one.districts]
    return Behind(shown, link.one_of(CLASS, [one.key for one in shown.measure.classes]) or next(iter(stored), ""))


_READS: Final = (MEASURE, PLACE)
BY_STATE: Final = Table("by-state", _by_state, _view, _of_link, _READS)
BY_DISTRICT: Final = Table("by-district", _by_district, _view, _of_link, _READS)
WITHOUT_OUTLINE: Final = Table(
    "without-outline",
    _without_outline,
    lambda shown: replace(shown.view, title="Districts without an outline"),
    _of_link,
    _READS,
)
BEHIND: Final = Table("rows", _behind, lambda opened: opened.view, _behind_of_link, (*_READS, CLASS))
DISTRICT_MAP: Final = Map("map", lambda shown: (district_map(shown), "district"), _view, _of_link, _READS)
STATE_MAP: Final = Map("map-of-states", lambda shown: (state_map(shown), "state"), _view, _of_link, _READS)
ADDRESSED: Final = Addressed(COVERAGE, (DISTRICT_MAP, STATE_MAP, BY_STATE, BY_DISTRICT, BEHIND, WITHOUT_OUTLINE))
