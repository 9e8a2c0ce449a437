"""Charts of coverage: typed rows in, a plotly figure out. No template, so that little travels on each change."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from pages.parts import theme

FONT = "'Noto Sans', 'Noto Sans Devanagari', sans-serif"
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


def ranked_axis(names: Sequence[str]) -> dict[str, Any]:
    """The axis of bars that lie one under another, the first name on top, without a line or ticks."""
    return {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": list(names[::-1]),
        "automargin": True,
        "range": [-0.6, len(names) - 0.4],
        "showline": False,
        "ticks": "",
        "ticklabelstandoff": 6,
        "fixedrange": True,
        "showgrid": False,
    }


def as_text(name: str) -> str:
    """A name out of a table as plotly's label: plotly reads signs of HTML in labels, links among them."""
    return escape(name, quote=False)


def bare(height: int) -> go.Figure:
    """An empty figure that a chart adds its traces to."""
    return go.Figure(layout=layout(height))


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
