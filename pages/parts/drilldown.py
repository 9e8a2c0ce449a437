"""Opens the cells of a table and the bars of a chart: two boxes name the cell, and a link beside them leads to its rows.

The boxes are what the keyboard uses; a click on a bar or dot sets them.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from analytics.why.cells import Cells
from analytics.words import counted
from pages.parts.why_link import link_to_why


def drilldown(cells: Cells, key: str, *, line: str = "State/UT") -> None:
    """The choice of a cell by its line and its column, and the link to as many rows as its number says.

    `line` is what a line of the table is of; a table of one line needs no choice of it.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"open-{key}"):
        name = next(iter(cells))
        if len(cells) > 1:
            name = st.selectbox(f"Open the rows of: {line}", list(cells), key=_box(key, "line"), width=260)
        columns = cells[name]
        heading = st.selectbox(
            "Counted" if len(cells) > 1 else "Open the rows of",
            list(columns),
            key=_box(key, "column"),
            width=300,
        )
        cell = columns[heading]
        link_to_why(cell.figure_id, f"Rows and documents ({counted(cell.number, 'row')})", cell.state_code)


def choose_cell(key: str, *, line: str | None = None, column: str | None = None) -> None:
    """Sets the boxes to a cell; for a callback that hears of a click."""
    for part, value in (("line", line), ("column", column)):
        if value is not None:
            st.session_state[_box(key, part)] = value


def clicked(chart: str) -> Any:
    """The point of a chart that was clicked, none where a second click took it back."""
    points = st.session_state[chart].selection.points
    return points[0] if points else None


def _box(key: str, part: str) -> str:
    return f"open_{key}_{part}"
