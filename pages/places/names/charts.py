"""The family tree as a chart: a district's life is a line, a cut is a drop from the parent's line to the child's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import plotly.graph_objects as go

from analytics.places.tree import Life
from analytics.words import listed
from pages.parts import theme
from pages.parts.charts import layout

_FIRST: Final = 2010.0
_ROW: Final = 26


def family_chart(lives: Sequence[Life], as_on: date) -> go.Figure:
    """One row per life, years along; `as_on` is where the lines of today's districts end."""
    last = as_on.year + 1.0
    row_of = {one.key: at for at, one in enumerate(lives)}
    known: list[tuple[float, float, float, float]] = []
    unknown: list[tuple[float, float, float, float]] = []
    for at, one in enumerate(lives):
        # One that stands below another and of whose beginning nothing is known: its line is dashed.
        (unknown if one.under and not one.since else known).append((_start(one), at, one.until or last, at))
        turn = one.since or one.until
        if turn and one.under in row_of:
            known.append((turn, row_of[one.under], turn, at))
    traces = [
        _lines(known, "solid"),
        _lines(unknown, "dot"),
        _marks([(one.since, at, one) for at, one in enumerate(lives) if one.since], "circle"),
        _marks([(one.until, at, one) for at, one in enumerate(lives) if one.until], "x"),
        _shared([(last, at, one) for at, one in enumerate(lives) if one.also]),
    ]
    longest = max((len(f"also {listed(one.also)}") for one in lives if one.also), default=0)
    names = [f"<b>{one.name}</b>" if one.depth == 0 else one.name for one in lives]
    return go.Figure(
        data=[trace for trace in traces if trace["x"]],
        layout=layout(
            _ROW * len(lives) + 50,
            margin={"l": 0, "r": 12 + 7 * longest, "t": 24, "b": 4},
            xaxis={
                "side": "top",
                "range": [_FIRST, last + 0.2],
                "tickvals": list(range(2012, as_on.year + 1, 4)),
                "fixedrange": True,
                "gridcolor": theme.line(),
                "zeroline": False,
                "tickformat": "d",
            },
            yaxis={
                "tickvals": list(range(len(lives))),
                "ticktext": names,
                "range": [len(lives) - 0.4, -0.6],
                "automargin": True,
                "fixedrange": True,
                "showgrid": False,
                "zeroline": False,
                "ticks": "",
            },
        ),
    )


def _start(one: Life) -> float:
    return one.since or _FIRST


def _lines(parts: Sequence[tuple[float, float, float, float]], dash: str) -> dict[str, Any]:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for x0, y0, x1, y1 in parts:
        xs += [x0, x1, None]
        ys += [y0, y1, None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": xs,
        "y": ys,
        "line": {"color": theme.quiet(), "width": 1.5, "dash": dash},
        "hoverinfo": "skip",
    }


def _marks(found: Sequence[tuple[float | None, int, Life]], symbol: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x for x, _, _ in found],
        "y": [at for _, at, _ in found],
        "text": [one.words for _, _, one in found],
        "hovertemplate": "%{text}<extra></extra>",
        "marker": {
            "symbol": [f"{symbol}-open" if symbol == "circle" and not one.is_day else symbol for _, _, one in found],
            "size": 9,
            "color": theme.ink(),
            "line": {"width": 1.5, "color": theme.ink()},
        },
    }


def _shared(found: Sequence[tuple[float, int, Life]]) -> dict[str, Any]:
    """The other parents of a child, written at the end of its line."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x for x, _, _ in found],
        "y": [at for _, at, _ in found],
        "text": [f"also {listed(one.also)}" for _, _, one in found],
        "textposition": "middle right",
        "hoverinfo": "skip",
        "textfont": {"size": 12, "color": theme.quiet()},
        "cliponaxis": False,
    }


def family_in_words(name: str, lives: Sequence[Life]) -> str:
    """The tree as a text alternative."""
    statement = [one.words for one in lives if one.since or one.until]
    return f"Family tree of {name}. {'. '.join(statement)}." if statement else f"Family tree of {name}: nothing known."
