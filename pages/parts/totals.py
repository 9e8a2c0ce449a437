"""Tables that end in totals: figures flush right with Indian grouping, the totals set apart, long ones folded, links in cells.

How they are drawn is that of every table: see drawn_table.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from analytics.profiles.sheet import Grid
from analytics.provenance import Provenance
from pages.parts.drawn_table import draw_table
from pages.parts.order import chosen_order, ordered
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

    `links` are the addresses that cells open, by row, counted from 0, and column.
    """
    order = chosen_order(key, [str(name) for name in frame.columns])
    frame = ordered(frame, order, totals)
    draw_table(frame, view.title, key, totals=totals, links=links, order=order, is_list=False)
    offer(frame, view, key)
