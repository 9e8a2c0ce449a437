"""The tables and the map of Action plans, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final

from analytics.claims.counts import plan_findings
from analytics.plans.questions import GAP_LABELS, as_classes
from pages.frame.ask import ask
from pages.frame.link_reader import LinkReader
from pages.frame.registry import PLANS
from pages.monitor.plans.view import PLAN, PlansView, claims_table, gap_table, ladder_table, plans_view, state_table
from pages.parts.addressed import Addressed, Map, Table, titled
from pages.parts.map import Layer
from pages.parts.map_layers import district_layer

Gaps = tuple[PlansView, str]
"""What is shown, and the kind of gap that is listed."""


def plan_layer(shown: PlansView) -> Layer:
    """The districts in view, each by the stage of its plan."""
    return district_layer(PLAN, as_classes(shown.rows), shown.view, f"plans|{shown.filters}")


def _of_link(link: LinkReader) -> PlansView:
    return plans_view(link.filters())


def _gaps_of_link(link: LinkReader) -> Gaps:
    return _of_link(link), link.one_of("gap", GAP_LABELS)


LADDER: Final = Table("ladder", lambda shown: ladder_table(shown.whole), titled("Action plans: the ladder"), _of_link)
PUBLISHED: Final = Table(
    "published",
    lambda shown: claims_table(ask(plan_findings, shown.filters), shown.filters),
    titled("Action plans: published totals beside the rows"),
    _of_link,
)
GAPS: Final = Table(
    "gaps",
    lambda gaps: gap_table(gaps[0].gaps(gaps[1]), gaps[0].filters.as_on),
    lambda gaps: gaps[0].titled(f"Action plans, gap list: {GAP_LABELS[gaps[1]]}"),
    _gaps_of_link,
    ("gap",),
)
BY_STATE: Final = Table("by-state", state_table, titled("Action plans by State"), _of_link)
MAP: Final = Map("map", lambda shown: (plan_layer(shown), "district"), lambda shown: shown.view, _of_link)
ADDRESSED: Final = Addressed(PLANS, (MAP, LADDER, PUBLISHED, GAPS, BY_STATE))
