"""The stages as bars: each stage with the later ones in it, and what stands apart below a line."""

from __future__ import annotations

import plotly.graph_objects as go

from analytics.plans.questions import APART, Ladder, public_in_words
from analytics.words import NOT_KNOWN, indian, percent
from data.stages import PLAN_STAGES
from pages.parts import theme
from pages.parts.charts import layout, ranked_axis

_COLORS = {stage.key: stage.color for stage in PLAN_STAGES}


def _steps(one: Ladder) -> list[tuple[str, str, int]]:
    return [
        *((stage.further, stage.key, one.at(stage.key)) for stage in PLAN_STAGES),
        *((label, key, getattr(one, key)) for key, label in APART.items()),
    ]


def _label(one: Ladder, key: str, number: int) -> str:
    if not one.known_of(key):
        return NOT_KNOWN
    return f"{indian(number)}, {percent(number, one.base)}" if number else "0"


def ladder_chart(one: Ladder) -> go.Figure:
    """One bar per stage and per status apart, on a scale that ends at the base; count and share at the end of each."""
    steps = _steps(one)
    names = [name for name, _, _ in steps]
    statuses = [_COLORS.get(key, key) for _, key, _ in steps]
    bars = {
        "type": "bar",
        "orientation": "h",
        "y": names,
        "x": [n for _, _, n in steps],
        "marker": {
            "color": [theme.color(status) for status in statuses],
            "line": {"width": 0},
            "pattern": theme.bar_pattern(statuses),
        },
        "text": [f" {_label(one, key, n)}" for _, key, n in steps],
        "textposition": "outside",
        "textfont": {"size": 12, "color": theme.ink()},
        "cliponaxis": False,
        "hovertemplate": "%{y}: %{x}<extra></extra>",
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }
    apart = len(APART) - 0.5
    return go.Figure(
        data=[bars],
        layout=layout(
            32 * len(steps) + 16,
            xaxis={"visible": False, "fixedrange": True, "range": [0, max(one.base, 1) * 1.32]},
            yaxis=ranked_axis(names),
            shapes=[
                {
                    "type": "line",
                    "xref": "paper",
                    "x0": 0,
                    "x1": 1,
                    "y0": apart,
                    "y1": apart,
                    "line": {"color": theme.line(), "width": 1},
                }
            ],
        ),
    )


def ladder_in_words(one: Ladder) -> str:
    """The chart's text alternative: every bar with its count and share."""
    parts = [
        f"{name} {indian(n)} ({percent(n, one.base)})" if one.known_of(key) else f"{name} {NOT_KNOWN}"
        for name, key, n in _steps(one)
    ]
    return f"Of {indian(one.base)} districts: {'; '.join(parts)}. Each stage counts the later ones too. {public_in_words(one)}"
