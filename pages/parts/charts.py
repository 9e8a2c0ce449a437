"""Charts of coverage: typed rows in, a plotly figure out. No template, so that little travels on each change."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from analytics.coverage import DistrictClass, StateCounts
from analytics.measures import Measure
from analytics.words import indian, percent
from pages.parts import theme

FONT = "'Noto Sans', 'Noto Sans Devanagari', sans-serif"
LONGEST = 22
CONFIG = {"displayModeBar": False, "responsive": True}


def bare(height: int, *, left: int = 0) -> go.Figure:
    """An empty figure in the product's type and ink, on the page's own ground."""
    return go.Figure(
        layout={
            "template": None,
            "height": height,
            "margin": {"l": left, "r": 8, "t": 4, "b": 4},
            "font": {"family": FONT, "size": 12, "color": theme.ink()},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "showlegend": False,
            "barmode": "stack",
            "bargap": 0.28,
            "hoverlabel": {"font": {"family": FONT, "size": 13}},
            "dragmode": False,
        }
    )


def _axes(figure: go.Figure, names: Sequence[str]) -> None:
    figure.update_xaxes(visible=False, fixedrange=True)
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=list(reversed(names)),
        showline=False,
        ticks="",
        automargin=True,
        fixedrange=True,
        showgrid=False,
    )


def _label(name: str) -> str:
    """A place's name for an axis; the few long ones in two lines, so that none is cut."""
    if len(name) <= LONGEST:
        return name
    middle = min((i for i, sign in enumerate(name) if sign == " "), key=lambda i: abs(i - len(name) / 2))
    return f"{name[:middle]}<br>{name[middle + 1 :]}"


def ranked(states: Sequence[StateCounts]) -> list[StateCounts]:
    """States with the lowest share first, so that the gaps stand on top; equal shares in alphabetical order."""
    return sorted(states, key=lambda s: (s.having / s.district_count, s.state_name))


def state_bars(measure: Measure, states: Sequence[StateCounts]) -> go.Figure:
    """One bar per State: its districts by class, as shares of its own number of districts; a click picks the State."""
    order = ranked(states)
    names = [_label(state.state_name) for state in order]
    figure = bare(26 * len(order) + 16)
    for one in measure.classes:
        held = [state.by_class.get(one.key, 0) for state in order]
        if not any(held):
            continue
        figure.add_bar(
            orientation="h",
            y=names,
            x=[round(100 * n / state.district_count, 2) for n, state in zip(held, order, strict=True)],
            marker={"color": theme.color(one.status), "line": {"width": 0}},
            customdata=[[f"S{state.state_code}", n] for n, state in zip(held, order, strict=True)],
            hovertemplate=f"%{{y}}<br>{one.label}: %{{customdata[1]}}<extra></extra>",
            name=one.label,
        )
    for state in order:
        figure.add_annotation(
            x=1,
            xref="paper",
            y=_label(state.state_name),
            text=f"{state.having} of {state.district_count}",
            showarrow=False,
            xanchor="left",
            font={"size": 12, "color": theme.quiet()},
        )
    _axes(figure, names)
    figure.update_xaxes(range=[0, 100])
    figure.update_layout(margin_r=64)
    return figure


def district_bars(measure: Measure, rows: Sequence[DistrictClass]) -> go.Figure:
    """One bar per district of a State: the number of rows behind its class, in the class's colour."""
    order = sorted(rows, key=lambda r: (-r.item_count, r.district_name))
    names = [row.district_name for row in order]
    classes = [measure.class_of(row.class_key) for row in order]
    figure = bare(24 * len(order) + 16)
    figure.add_bar(
        orientation="h",
        y=names,
        x=[max(row.item_count, 0.08) for row in order],
        marker={"color": [theme.color(one.status) for one in classes], "line": {"width": 0}},
        customdata=[
            [f"D{row.district_code}", one.label, row.item_count]
            for row, one in zip(order, classes, strict=True)
        ],
        hovertemplate="%{y}<br>%{customdata[1]}: %{customdata[2]}<extra></extra>",
        text=[
            f" {row.item_count}" if row.item_count else f" {one.label}"
            for row, one in zip(order, classes, strict=True)
        ],
        textposition="outside",
        cliponaxis=False,
        textfont={"size": 12, "color": theme.quiet()},
    )
    _axes(figure, names)
    figure.update_xaxes(range=[0, 1.6 * max([1, *(row.item_count for row in order)])])
    return figure


_ITEMS = {
    "product": "products",
    "evidence": "documents",
    "cluster": "documents",
    "aspirational": "rows of the list",
}


def heading(measure: Measure, *, in_state: bool) -> str:
    """The heading over the bars."""
    return f"Districts, most {_ITEMS[measure.rows]} first" if in_state else "States, lowest share first"


def states_in_words(measure: Measure, states: Sequence[StateCounts]) -> str:
    """The chart's text alternative: the whole, and the States with the lowest shares."""
    having = sum(state.having for state in states)
    base = sum(state.district_count for state in states)
    lowest = "; ".join(f"{s.state_name} {s.having} of {s.district_count}" for s in ranked(states)[:5])
    return f"{indian(having)} of {indian(base)} districts ({percent(having, base)}) {measure.having}. Lowest shares: {lowest}."


def districts_in_words(measure: Measure, rows: Sequence[DistrictClass]) -> str:
    """The chart's text alternative for one State."""
    having = sum(measure.class_of(row.class_key).counts for row in rows)
    return f"{indian(having)} of {indian(len(rows))} districts {measure.having}."
