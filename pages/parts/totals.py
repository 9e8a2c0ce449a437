"""Tables that end in totals: every row in sight, numbers right-aligned with Indian grouping, the totals set apart.

Drawn as a page's own table and not on a canvas, so that it prints whole and a screen reader can walk its cells. Not as a
styled frame, which cost a third of the server's time on each change: figures stand flush by spaces as wide as a digit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from numbers import Integral

import pandas as pd
import pyarrow as pa
import streamlit as st

from analytics.profiles.sheet import Grid
from analytics.provenance import Provenance
from analytics.words import dotted, indian
from pages.frame.markdown import plain
from pages.parts.tables import offer


def with_totals(frame: pd.DataFrame, *totals: Sequence[object]) -> pd.DataFrame:
    """The frame with a serial number first and the totals last; values keep their kind, so that files hold numbers."""
    numbered = [[number, *row] for number, row in enumerate(frame.astype(object).to_numpy().tolist(), start=1)]
    summed = [[None, *total] for total in totals]
    return pd.DataFrame(numbered + summed, columns=["S. No.", *frame.columns], dtype=object)


def grid_table(stored: Grid) -> pd.DataFrame:
    """A sheet's table of places with serial numbers, its total, if it has one, last."""
    rows = [list(row) for row in stored.rows]
    body = rows[:-1] if stored.has_total else rows
    numbered: list[list[object]] = [[number, *row] for number, row in enumerate(body, start=1)]
    numbered += [[None, *row] for row in rows[len(body) :]]
    return pd.DataFrame(numbered, columns=["S. No.", *stored.headings], dtype=object)


def show_totals(
    frame: pd.DataFrame,
    view: Provenance,
    key: str,
    *,
    totals: int = 1,
    links: Mapping[tuple[int, str], str] | None = None,
) -> None:
    """The table on the page with its downloads; the last `totals` rows, if any, are its totals.

    A column that holds a number anywhere is one of numbers; a word in it, such as "none", stands in the number's place.
    `links` are the addresses that cells open, by row, counted from 0, and column.
    """
    body = len(frame) - totals
    drawn = {}
    for name in frame.columns:
        values = frame[name].tolist()
        cells = _flush([_written(value) for value in values]) if _has_numbers(values) else [_written(v) for v in values]
        opened = [_linked(cell, (links or {}).get((at, str(name)))) for at, cell in enumerate(cells)]
        drawn[plain(str(name))] = [_strong(cell) if at >= body else cell for at, cell in enumerate(opened)]
    # As an Arrow table: a frame's columns each carry a description for pandas, two fifths of the bytes.
    st.table(pa.table(drawn), border="horizontal", hide_index=True)
    offer(frame, view, key)


def _strong(cell: str) -> str:
    """The cell in bold. The spaces before a figure stay outside: Markdown takes no mark of weight before a space."""
    words = cell.strip()
    return cell.replace(words, f"**{words}**") if words else cell


def _linked(cell: str, figure_id: str | None) -> str:
    words = cell.strip()
    return cell.replace(words, f"[{words}]({figure_id})") if words and figure_id else cell


def _has_numbers(values: Sequence[object]) -> bool:
    return any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _flush(cells: Sequence[str]) -> list[str]:
    """Cells made equally wide from the left: a figure space stands for a digit, a punctuation space for a sign."""
    widest = max(cells, key=len)
    room = "".join("\u2007" if sign.isdigit() else "\u2008" for sign in widest)
    return [room[: len(widest) - len(cell)] + cell for cell in cells]


def _written(value: object) -> str:
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, date):
        return dotted(value)
    if isinstance(value, Integral):
        return indian(int(value))
    return f"{value:.1f}" if isinstance(value, float) else plain(str(value))
