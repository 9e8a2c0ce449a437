"""The ranked bars of Exports: each district of one release, with a mark for the same months of the year before."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from analytics.exports.questions import ExportValue, Release, value_class
from analytics.words import amount
from pages.parts import theme
from pages.parts.charts import as_text, layout, ranked_axis

MOST = 15
"""Bars that are drawn: the rest stand in the table."""


def ranked_bars(values: Sequence[ExportValue], release: Release) -> go.Figure:
    """One bar per district, largest first, with its value; the mark is the value of the year before in the same document."""
    shown = values[:MOST]
    names = [as_text(one.district_name) for one in shown]
    longest = max((max(one.value, one.earlier_value or 0) for one in shown), default=1)
    bars = {
        "type": "bar",
        "orientation": "h",
        "y": names,
        "x": [one.value for one in shown],
        "marker": {"color": [theme.color(value_class(one.value, release.unit)) for one in shown]},
        "customdata": [amount(one.value) for one in shown],
        "hovertemplate": f"%{{y}}: %{{customdata}} {release.unit_words}<extra></extra>",
    }
    earlier = [one for one in shown if one.earlier_value is not None]
    marks = {
        "type": "scatter",
        "mode": "markers",
        "y": [as_text(one.district_name) for one in earlier],
        "x": [one.earlier_value for one in earlier],
        "marker": {"symbol": "line-ns", "size": 15, "line": {"width": 3, "color": theme.color("scheme_deh")}},
        "customdata": [amount(one.earlier_value or 0) for one in earlier],
        "hovertemplate": "%{y}, a year before: %{customdata}<extra></extra>",
    }
    # Behind both the bar and the mark, which may stand beyond the bar's end.
    labels = {
        "type": "scatter",
        "mode": "text",
        "y": names,
        "x": [max(one.value, one.earlier_value or 0) for one in shown],
        "text": [f"  {amount(one.value)}" for one in shown],
        "textposition": "middle right",
        "textfont": {"size": 12, "color": theme.ink()},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }
    return go.Figure(
        data=[bars, marks, labels],
        layout=layout(
            28 * len(shown) + 16,
            xaxis={"visible": False, "fixedrange": True, "range": [0, longest * 1.3]},
            yaxis=ranked_axis(names),
        ),
    )


def bars_in_words(values: Sequence[ExportValue], release: Release) -> str:
    """The chart's text alternative."""
    first = "; ".join(f"{one.district_name} {amount(one.value)}" for one in values[:5])
    return f"{release.period_words}, {release.unit_words}, {len(values)} districts of one document, largest first: {first}."
