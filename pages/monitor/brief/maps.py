"""The small maps over four figures of the Brief: which measure each shows, its picture and what the picture says."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, class_counts, district_classes, in_view
from analytics.filters import Filters
from analytics.words import indian
from geo.small_map import small_map
from pages.frame.ask import ask
from pages.parts.map_layers import title
from pages.parts.theme import color, ground, quiet

MEASURE_OF: Final = MappingProxyType(
    {
        "districts_with_product": "identified",
        "districts_with_depc_evidence": "depc",
        "districts_with_plan_evidence": "plan",
        "aspirational_with_product": "aspirational",
    }
)
"""The measure of Coverage that stands over a figure."""


def rows_of(filters: Filters, measure: Measure) -> tuple[DistrictClass, ...]:
    """The class of each district in view."""
    return in_view(ask(district_classes, filters.everywhere(), measure), filters)


def picture(measure: Measure, rows: Sequence[DistrictClass]) -> bytes:
    """The districts in the colours of their classes, in the theme in use."""
    colour = {one.key: color(one.status) for one in measure.classes}
    return small_map(
        tuple((row.area_id, colour[row.class_key]) for row in rows if row.area_id),
        tuple((row.district_code, colour[row.class_key]) for row in rows if not row.area_id),
        ground(),
        quiet(),
        ground(),
    )


def in_words(measure: Measure, rows: Sequence[DistrictClass]) -> str:
    """What the picture says: the map's title, and how many districts each class has."""
    head = title(measure, [measure.class_of(row.class_key) for row in rows], len(rows), "districts")
    counts = "; ".join(f"{one.label}: {indian(one.districts)}" for one in class_counts(measure, rows) if one.districts)
    return f"Map of India. {head}. {counts}."


def measure_of(filters: Filters, figure_key: str) -> Measure | None:
    """The measure that stands over a figure in this view; none over most."""
    key = MEASURE_OF.get(figure_key)
    return MEASURES[key].of(filters) if key else None
