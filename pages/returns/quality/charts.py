"""The chart of completeness: State by field, "35/38" in each cell on the fill of its class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import plotly.graph_objects as go

from analytics.quality.questions import FIELDS, Completeness
from analytics.words import indian
from pages.parts import theme
from pages.parts.charts import in_two_lines, layout, on_fill

_CLASSES: Final = (
    ("All", "deep"),
    ("Half or more", "done"),
    ("Fewer than half", "partly"),
    ("None on record", "not_known"),
    ("Nothing to have it", "not_applicable"),
)


def share_class(stored: int, base: int) -> int:
    """The place in the legend of a count out of its base."""
    if base == 0:
        return 4
    if stored == 0:
        return 3
    return 0 if stored == base else 1 if 2 * stored >= base else 2


def completeness_chart(states: Sequence[Completeness]) -> go.Figure:
    """One line per State/UT, one column per field; the class of each cell is its share of the field's base."""
    names, headings = (
        [state.state_name for state in states],
        [field.short for field in FIELDS],
    )
    classes = [[share_class(*cell) for cell in zip(state.stored, state.base, strict=True)] for state in states]
    fills = [theme.color(status) for _, status in _CLASSES]
    traces: list[dict[str, Any]] = [
        {
            "type": "heatmap",
            "z": classes,
            "x": headings,
            "y": names,
            "zmin": -0.5,
            "zmax": 4.5,
            "xgap": 2,
            "ygap": 2,
            "colorscale": [[edge / 5, fill] for at, fill in enumerate(fills) for edge in (at, at + 1)],
            "showscale": False,
            "hoverinfo": "skip",
        }
    ]
    for number, fill in enumerate(fills):
        cells = [
            (headings[column], state.state_name, _written(state.stored[column], state.base[column]))
            for state, line in zip(states, classes, strict=True)
            for column, one in enumerate(line)
            if one == number
        ]
        traces.append(
            {
                "type": "scatter",
                "mode": "text",
                "x": [x for x, _, _ in cells],
                "y": [y for _, y, _ in cells],
                "text": [text for _, _, text in cells],
                "textfont": {"size": 11, "color": on_fill(fill)},
                "hovertemplate": "%{y}, %{x}: %{text}<extra></extra>",
                "showlegend": False,
            }
        )
    for (label, _), fill in zip(_CLASSES, fills, strict=True):
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "x": [None],
                "y": [None],
                "name": label,
                "marker": {"symbol": "square", "size": 13, "color": fill, "line": {"width": 1, "color": theme.quiet()}},
            }
        )
    axis = {
        "type": "category",
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "ticks": "",
        "automargin": True,
    }
    return go.Figure(
        data=traces,
        layout=layout(
            29 * len(states) + 120,
            margin={"l": 0, "r": 8, "t": 8, "b": 56},
            showlegend=True,
            legend={
                "orientation": "h",
                "x": 0,
                "xref": "container",
                "y": 0,
                "yref": "container",
                "yanchor": "bottom",
                "itemclick": False,
                "itemdoubleclick": False,
                "font": {"size": 12},
                "bgcolor": "rgba(0,0,0,0)",
            },
            xaxis=axis
            | {
                "side": "top",
                "tickangle": -40,
                "range": [-0.5, len(headings) - 0.5],
                "categoryorder": "array",
                "categoryarray": headings,
                "tickfont": {"size": 12},
            },
            yaxis=axis
            | {
                "range": [len(names) - 0.5, -0.5],
                "categoryorder": "array",
                "categoryarray": names,
                "tickvals": names,
                "ticktext": [in_two_lines(name, 15) for name in names],
                "tickfont": {"size": 12},
                "ticklabelstandoff": 6,
            },
        ),
    )


def _written(stored: int, base: int) -> str:
    return f"{indian(stored)}/{indian(base)}" if base else "–"


def completeness_in_words(whole: Completeness) -> str:
    """The chart's text alternative: each field over all districts in view, with its base."""
    parts = [
        f"{field.heading}: {indian(stored)} of {indian(base)} {field.base}"
        for field, stored, base in zip(FIELDS, whole.stored, whole.base, strict=True)
    ]
    return "; ".join(parts) + "."
