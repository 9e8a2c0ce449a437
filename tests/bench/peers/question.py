"""What both peers show: the product's own question and store, with the usual plotly map, bars and table around it.

The peers get every favour that does not change what they are: one trace with one copy of the geometry (px.choropleth
coloured by class would carry one copy per class), coordinates cut to three decimals, and no base map to fetch.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, StateCounts, district_classes, state_counts
from analytics.filters import Filters
from analytics.places.questions import states as every_state
from data.paths import REFERENCE
from data.store import Store
from geo.outlines import outlines, read_topology

HEIGHT = 640
_COLOURS = (
    "#083f3d",
    "#125f5b",
    "#2a857f",
    "#3f938c",
    "#58a098",
    "#8ab8b2",
    "#b07c14",
    "#a8452f",
    "#dcd9d0",
    "#6790bd",
    "#4673a6",
)
LABELS = {measure.label: measure.key for measure in MEASURES.values()}


def geometry() -> dict[str, Any]:
    """The 776 district outlines as GeoJSON, to three decimals of a degree (about 110 m), keyed by `id`."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": one.outline_id,
                "properties": {},
                "geometry": {
                    "type": "MultiPolygon",
                    "coordinates": [
                        [[[round(x, 3), round(y, 3)] for x, y in ring] for ring in polygon] for polygon in one.polygons
                    ],
                },
            }
            for one in outlines(read_topology(REFERENCE), "districts")
        ],
    }


def state_codes(store: Store) -> dict[str, int]:
    """State codes by name."""
    return {state.state_name: state.state_code for state in every_state(store)}


def requested(
    store: Store,
    measure: Measure,
    as_on: str,
    states: Sequence[int] = (),
    *,
    aspirational: bool = False,
    gi: bool = False,
) -> tuple[DistrictClass, ...]:
    """The classes of all districts in view, asked of the store as the product asks them."""
    filters = Filters(date.fromisoformat(as_on), states=tuple(states), aspirational_only=aspirational, gi_only=gi)
    return district_classes(store, filters, measure)


def frame(measure: Measure, rows: Sequence[DistrictClass]) -> pd.DataFrame:
    """One row per district with an outline: its name, its class in words, and the class's number for the colour."""
    order = {one.key: number for number, one in enumerate(measure.classes)}
    return pd.DataFrame(
        [
            (row.area_id, row.district_name, measure.class_of(row.class_key).label, order[row.class_key])
            for row in rows
            if row.area_id
        ],
        columns=["area", "district", "label", "number"],
    )


def colours(measure: Measure) -> list[tuple[float, str]]:
    """A stepped scale: one flat colour per class."""
    many = len(measure.classes)
    steps = []
    for number in range(many):
        steps += [(number / many, _COLOURS[number]), ((number + 1) / many, _COLOURS[number])]
    return steps


def view(measure: Measure, states: Sequence[int], rows: Sequence[DistrictClass]) -> str:
    """What the map shows, as text: the benchmark waits until the map that carries it has been drawn."""
    return f"{measure.key}|{','.join(map(str, states))}|{len(rows)}"


def bars(measure: Measure, counts: Sequence[StateCounts]) -> go.Figure:
    """One bar per State, its districts by class as shares, lowest share first, as the product's page has it."""
    order = sorted(counts, key=lambda state: (-state.having / state.district_count, state.state_name))
    figure = go.Figure()
    for number, one in enumerate(measure.classes):
        stored = [state.by_class.get(one.key, 0) for state in order]
        if any(stored):
            figure.add_bar(
                orientation="h",
                y=[state.state_name for state in order],
                x=[100 * n / state.district_count for n, state in zip(stored, order, strict=True)],
                customdata=stored,
                hovertemplate=f"%{{y}}<br>{one.label}: %{{customdata}}<extra></extra>",
                marker_color=_COLOURS[number],
                name=one.label,
            )
    figure.update_layout(barmode="stack", showlegend=False, height=26 * len(order) + 40, margin={"t": 4, "b": 4})
    return figure


def table(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[pd.DataFrame, tuple[StateCounts, ...]]:
    """One row per State with a count per class, and the counts themselves."""
    counts = state_counts(measure, rows)
    return pd.DataFrame(
        [
            [state.state_name, state.district_count, *(state.by_class.get(c.key, 0) for c in measure.classes)]
            for state in counts
        ],
        columns=["State/UT", "Districts", *(c.label for c in measure.classes)],
    ), counts
