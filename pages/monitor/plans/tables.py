"""The tables and the map of Action plans, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from analytics.claims.counts import plan_findings
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import in_view, state_counts
from analytics.places.questions import by_place
from analytics.plans.questions import GAP_LABELS
from pages.frame.ask import ask
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import INDIA, PLACE
from pages.frame.registry import PLANS
from pages.monitor.plans.view import PlansView, claims_table, gap_table, ladder_table, plans_view, state_table
from pages.parts.addressed import Addressed, Map, Table, titled
from pages.parts.instrument import classes_of_scope
from pages.parts.map import Layer, Level
from pages.parts.map_layers import district_layer, state_layer

Gaps = tuple[PlansView, str]
"""What is shown, and the kind of gap that is listed."""


def _layer(key: str, shown: PlansView, level: Level) -> tuple[Layer, Level]:
    measure = MEASURES[key]
    rows = in_view(classes_of_scope(shown.filters, measure), shown.filters)
    name = f"plans|{level}|{shown.filters}|{key}"
    if level == "state":
        return state_layer(measure, state_counts(measure, rows), shown.view, name), level
    return district_layer(measure, rows, shown.view, name), level


def _of_link(link: LinkReader) -> PlansView:
    return plans_view(link.filters(), link.one_of(PLACE, {INDIA, *ask(by_place)}))


def _gaps_of_link(link: LinkReader) -> Gaps:
    return _of_link(link), link.one_of("gap", GAP_LABELS)


def _map(key: str, measure: str, level: Level) -> Map[PlansView]:
    return Map(key, lambda shown: _layer(measure, shown, level), lambda shown: shown.view, _of_link, (PLACE,))


LADDER: Final = Table(
    "ladder", lambda shown: ladder_table(shown.whole), titled("Action plans: the stages"), _of_link, (PLACE,)
)
PUBLISHED: Final = Table(
    "published",
    lambda shown: claims_table(ask(plan_findings, shown.filters), shown.filters),
    titled("Action plans: published totals beside the rows"),
    _of_link,
    (PLACE,),
)
GAPS: Final = Table(
    "gaps",
    lambda gaps: gap_table(gaps[0].gaps(gaps[1]), gaps[0].filters.as_on),
    lambda gaps: gaps[0].titled(f"Action plans, gap list: {GAP_LABELS[gaps[1]]}"),
    _gaps_of_link,
    (PLACE, "gap"),
)
BY_STATE: Final = Table("by-state", state_table, titled("Action plans by State"), _of_link, (PLACE,))
MAPS: Final[Mapping[tuple[str, Level], Map[PlansView]]] = {
    ("plan", "district"): _map("map", "plan", "district"),
    ("plan", "state"): _map("map-of-states", "plan", "state"),
    ("plan_public", "district"): _map("map-of-public", "plan_public", "district"),
    ("plan_public", "state"): _map("map-of-public-by-state", "plan_public", "state"),
}
"""The maps that the instrument draws, by measure and level."""
ADDRESSED: Final = Addressed(PLANS, (*MAPS.values(), LADDER, PUBLISHED, GAPS, BY_STATE))
