"""The dot chart of Aspirational Districts: per State two dots on one scale, and the line between them is the difference."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from analytics.coverage.aspirational import Compared
from analytics.words import NOT_KNOWN, counted
from pages.parts import theme
from pages.parts.charts import bare, in_two_lines

_END = 138
"""Where the differences stand: right of 100%, clear of a mark there even on a narrow screen."""


def ranked(states: Sequence[Compared]) -> list[Compared]:
    """Largest shortfall first, then the others by difference, then those without one; States with none last."""
    return sorted(
        states,
        key=lambda s: (not s.aspirational_count, s.gap_points is None, s.gap_points or 0.0, s.state_name),
    )


def dot_chart(states: Sequence[Compared]) -> go.Figure:
    """One line per State/UT: the rate of its Aspirational Districts, that of its others, and the difference in points.

    A hollow dot stands for fewer than five districts with a known class.
    """
    order = ranked(states)
    names = [state.state_name for state in order]
    figure = bare(29 * len(order) + 84)
    figure.add_scatter(
        x=[x for s in order if s.gap_points is not None for x in (s.aspirational_pct, s.other_pct, None)],
        y=[y for s in order if s.gap_points is not None for y in (s.state_name, s.state_name, None)],
        mode="lines",
        line={"color": theme.quiet(), "width": 2},
        hoverinfo="skip",
        showlegend=False,
    )
    _dots(figure, order, "Other districts of the State", "other", "circle")
    _dots(figure, order, "Aspirational Districts", "aspirational", "diamond")
    for state in order:
        at, words = _end(state)
        figure.add_annotation(
            x=at,
            y=state.state_name,
            text=words,
            showarrow=False,
            xanchor="right" if at == _END else "left",
            font={"size": 12, "color": theme.ink() if state.gap_points is not None else theme.quiet()},
        )
    figure.update_xaxes(
        range=[-3, _END],
        tickvals=[0, 25, 50, 75, 100],
        ticktext=["0%", "25%", "50%", "75%", "100%"],
        side="top",
        fixedrange=True,
        showgrid=True,
        gridcolor=theme.line(),
        zeroline=False,
        ticks="",
    )
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=names[::-1],
        range=[-0.6, len(names) - 0.4],
        automargin=True,
        fixedrange=True,
        showgrid=False,
        ticks="",
        ticklabelstandoff=6,
        tickvals=names,
        ticktext=[in_two_lines(name) for name in names],
        tickfont={"size": 12},
    )
    figure.update_layout(
        showlegend=True,
        legend={
            "orientation": "h",
            "x": 0,
            "xref": "container",
            "y": 1,
            "yref": "container",
            "yanchor": "top",
            "itemclick": False,
            "itemdoubleclick": False,
            "font": {"size": 12},
            "traceorder": "reversed",
        },
        margin={"t": 56, "b": 8},
    )
    return figure


def _end(state: Compared) -> tuple[float, str]:
    if not state.aspirational_count:
        return 0, "none" if state.is_without_any else NOT_KNOWN
    if state.gap_points is None:
        return 0, "no rate to compare"
    return _END, "0.0" if state.gap_points == 0 else f"{state.gap_points:+.1f}".replace("-", "−")


def _dots(figure: go.Figure, order: Sequence[Compared], label: str, status: str, symbol: str) -> None:
    aspirational = status == "aspirational"
    sides = [
        (s.state_name, s.aspirational_pct, s.aspirational_having, s.aspirational_known, s.aspirational_count)
        if aspirational
        else (s.state_name, s.other_pct, s.other_having, s.other_known, s.other_count)
        for s in order
        if s.aspirational_count
    ]
    drawn = [side for side in sides if side[1] is not None]
    colour = theme.color(status)
    figure.add_scatter(
        x=[side[1] for side in drawn],
        y=[side[0] for side in drawn],
        mode="markers",
        name=label,
        marker={
            "symbol": [symbol if side[3] >= 5 else f"{symbol}-open" for side in drawn],
            "size": 11,
            "color": colour,
            "line": {"width": 2, "color": colour},
        },
        customdata=[[side[2], side[3], side[4] - side[3]] for side in drawn],
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        hovertemplate=(
            f"%{{y}}, {label}: %{{customdata[0]}} of %{{customdata[1]}} known (%{{x}}%), %{{customdata[2]}} not known"
            "<extra></extra>"
        ),
    )


def dots_in_words(what: str, states: Sequence[Compared]) -> str:
    """The chart's text alternative: how many States compare, and where the Aspirational Districts are furthest behind."""
    compared = [state for state in ranked(states) if state.gap_points is not None]
    behind = [state for state in compared if (state.gap_points or 0) < 0]
    none = sum(state.is_without_any for state in states)
    furthest = "; ".join(
        f"{s.state_name} {s.aspirational_having} of {s.aspirational_known} against {s.other_having} of {s.other_known}, "
        f"{s.gap_points:+.1f} points"
        for s in behind[:5]
    )
    return (
        f"Dots for {counted(len(compared), 'State/UT', 'States/UTs')}: rate of Aspirational Districts {what} against the other "
        f"districts of the State. Behind in {len(behind)}{': ' + furthest if furthest else ''}. "
        f"{counted(none, 'State/UT has', 'States/UTs have')} no Aspirational District."
    )
