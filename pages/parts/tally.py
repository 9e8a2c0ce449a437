"""Tables that end in totals: every row in sight, numbers right-aligned with Indian grouping, the totals set apart.

Written as a table in text and not on a canvas, so that it prints whole and a screen reader can walk its cells; and not
through a styled frame, which cost a third of the server's time on each change.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from numbers import Integral

import pandas as pd
import streamlit as st

from analytics.view import View
from analytics.words import dotted, indian
from pages.parts.cards import plain
from pages.parts.exports import offer


def with_totals(frame: pd.DataFrame, *totals: Sequence[object]) -> pd.DataFrame:
    """The frame with a serial number first and the totals last; values keep their kind, so that files hold numbers."""
    numbered = [
        [number, *row] for number, row in enumerate(frame.astype(object).to_numpy().tolist(), start=1)
    ]
    summed = [[None, *total] for total in totals]
    return pd.DataFrame(numbered + summed, columns=["S. No.", *frame.columns], dtype=object)


def show_tally(frame: pd.DataFrame, view: View, key: str, *, totals: int = 1) -> None:
    """The table on the page with its downloads; the last `totals` rows, if any, are its totals.

    A column that holds a number anywhere is one of numbers; a word in it, such as "none", stands in the number's place.
    """
    names = [plain(str(name)) for name in frame.columns]
    rows = frame.to_numpy(dtype=object).tolist()
    figures = [any(type(row[at]) in {int, float} for row in rows) for at in range(len(names))]
    lines = [names, ["---:" if figure else ":---" for figure in figures]]
    for number, row in enumerate(rows):
        cells = [_written(value) for value in row]
        lines.append(
            [f"**{cell}**" if cell else "" for cell in cells] if number >= len(rows) - totals else cells
        )
    st.markdown("\n".join(f"| {' | '.join(line)} |" for line in lines))
    offer(frame, view, f"{key}-file")


def _written(value: object) -> str:
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, date):
        return dotted(value)
    if isinstance(value, Integral):
        return indian(int(value))
    return f"{value:.1f}" if isinstance(value, float) else plain(str(value))
