"""Charts of coverage: typed rows in, a plotly figure out. No template, so that little travels on each change."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from analytics.coverage.measures import Measure
from analytics.coverage.questions import StateCounts, total
from analytics.words import counted, percent
from pages.parts import theme

FONT = "'Noto Sans', 'Noto Sans Devanagari', sans-serif"
LONGEST = 22
_LABELS_AT = 101
"""Where the labels beside the bars begin, in per cent: the axis must reach it, or plotly hides them."""
CONFIG = {"displayModeBar": False, "responsive": True}


def layout(height: int, **more: Any) -> dict[str, Any]:
    """The product's type and ink on the page's own ground, as plotly's layout."""
    return {
        "template": None,
        "height": height,
        "margin": {"l": 0, "r": 8, "t": 4, "b": 4},
        "font": {"family": FONT, "size": 12, "color": theme.ink()},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "barmode": "stack",
        "bargap": 0.28,
        "hoverlabel": {"font": {"family": FONT, "size": 13}},
        "dragmode": False,
    } | more


def as_text(name: str) -> str:
    """A name out of a table as plotly's label: plotly reads signs of HTML in labels, links among them."""
    return escape(name, quote=False)


def bare(height: int) -> go.Figure:
    """An empty figure that a chart adds its traces to."""
    return go.Figure(layout=layout(height))


def _bars(traces: Sequence[dict[str, Any]], names: Sequence[str], longest: float, right: int) -> go.Figure:
    # Handed over whole: plotly checks every part again each time one is added to a figure, which took 150 ms here.
    return go.Figure(
        data=list(traces),
        layout=layout(
            25 * len(names) + 16,
            margin={"l": 0, "r": right, "t": 4, "b": 4},
            xaxis={"visible": False, "fixedrange": True, "range": [0, longest]},
            yaxis={
                "type": "category",
                "categoryorder": "array",
                "categoryarray": names[::-1],
                "range": [-0.6, len(names) - 0.4],
                "showline": False,
                "ticks": "",
                "automargin": True,
                "fixedrange": True,
                "showgrid": False,
            },
        ),
    )


def _patterned(statuses: Sequence[str]) -> dict[str, Any]:
    """The bars' patterns where there are any: a chart without one sends none."""
    drawn = theme.bar_pattern(statuses)
    if not any(drawn["shape"]):
        return {}
    return {"pattern": drawn if len(statuses) > 1 else drawn | {"shape": drawn["shape"][0]}}


def _label(name: str) -> str:
    """A place's name for an axis; the few long ones in two lines, so that none is cut."""
    if len(name) <= LONGEST:
        return name
    middle = min((i for i, sign in enumerate(name) if sign == " "), key=lambda i: abs(i - len(name) / 2))
    return f"{name[:middle]}<br>{name[middle + 1 :]}"


def ranked(states: Sequence[StateCounts]) -> list[StateCounts]:
    """States with the lowest share first, so that the gaps stand on top; equal shares by name, those not known last."""
    return sorted(states, key=lambda s: (not s.answered, s.having / s.district_count, s.state_name))


def state_bars(measure: Measure, states: Sequence[StateCounts]) -> go.Figure:
    """One bar per State: its districts by class, as shares of its own number of districts; a click picks the State."""
    order = ranked(states)
    names = [_label(state.state_name) for state in order]
    traces: list[dict[str, Any]] = []
    for one in measure.classes:
        # Only States that have some: a bar of no length would be sent and drawn all the same.
        stored = [
            (state, name, number)
            for state, name in zip(order, names, strict=True)
            if (number := state.by_class.get(one.key, 0))
        ]
        if not stored:
            continue
        traces.append(
            {
                "type": "bar",
                "orientation": "h",
                "y": [name for _, name, _ in stored],
                "x": [round(100 * number / state.district_count, 2) for state, _, number in stored],
                "marker": {"color": theme.color(one.status), **_patterned([one.status])},
                "customdata": [[f"S{state.state_code}", number] for state, _, number in stored],
                "hovertemplate": f"%{{y}}<br>{one.label}: %{{customdata[1]}}<extra></extra>",
                "name": one.label,
            }
        )
    traces.append(
        {
            "type": "scatter",
            "mode": "text",
            "y": names,
            "x": [_LABELS_AT] * len(order),
            "text": [state.part for state in order],
            "textposition": "middle right",
            "textfont": {"size": 12, "color": theme.quiet()},
            "cliponaxis": False,
            "hoverinfo": "skip",
        }
    )
    return _bars(traces, names, _LABELS_AT, 64)


def states_in_words(measure: Measure, states: Sequence[StateCounts]) -> str:
    """The chart's text alternative: the whole, and the States with the lowest shares."""
    whole = total(states)
    if not whole.answered:
        return f"Not known of any of {counted(whole.district_count, 'district')} whether they are {measure.having}."
    known = [one for one in ranked(states) if one.answered]
    lowest = "; ".join(f"{one.state_name} {one.part}" for one in known[:5])
    unknown = len(states) - len(known)
    rest = f" Nothing is known of {counted(unknown, 'State/UT', 'States/UTs')}." if unknown else ""
    share = percent(whole.having, whole.applicable)
    return f"{whole.part} districts ({share}) {measure.having}{whole.apart}. Lowest shares: {lowest}.{rest}"


def on_fill(colour: str) -> str:
    """Ink or white, whichever stands out more against the fill."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return "#ffffff" if 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 else "#111111"


def in_two_lines(name: str, most: int = 18) -> str:
    """A long name broken at the space nearest its middle, so that a narrow screen keeps room for the numbers."""
    spaces = [at for at, sign in enumerate(name) if sign == " "]
    if len(name) <= most or not spaces:
        return name
    middle = min(spaces, key=lambda at: abs(at - len(name) / 2))
    return f"{name[:middle]}<br>{name[middle + 1 :]}"
