"""Tables that end in totals: figures flush right with Indian grouping, the totals set apart, long ones folded, links in cells.

The browser draws them as tables of the page, from cells as they are read: they print whole, a screen reader walks their
cells, and a copied cell holds what is seen and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from numbers import Integral
from typing import Final

import pandas as pd
import streamlit as st

from analytics.profiles.sheet import Grid
from analytics.provenance import Provenance
from analytics.words import dotted, indian
from pages.parts.map import renderer
from pages.parts.order import Order, chosen_order, ordered, turn
from pages.parts.tables import offer

_FEWEST: Final = 2
"""Rows that nobody needs to put in an order."""


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
    columns = [str(name) for name in frame.columns]
    order = chosen_order(key, columns)
    frame = ordered(frame, order, totals)
    widget = f"{key}-table"
    renderer()(
        key=widget,
        data=totals_message(frame, view.title, totals, links or {}, order),
        on_ordered_change=partial(_by_heading, widget, key, columns),
    )
    offer(frame, view, key)


def _by_heading(widget: str, key: str, columns: Sequence[str]) -> None:
    """Puts the rows in the order of the heading that was pressed."""
    turn(key, str(st.session_state[widget].ordered), columns)


def totals_message(
    frame: pd.DataFrame,
    title: str,
    totals: int,
    links: Mapping[tuple[int, str], str],
    order: Order | None = None,
) -> dict[str, object]:
    """The table as the browser draws it: cells as they are read, columns that are flush right, addresses that cells open.

    `links` name rows as they were before they were ordered: the frame's index still does.
    """
    names = [str(name) for name in frame.columns]
    places = {was: at for at, was in enumerate(frame.index)}
    return {
        "kind": "table",
        "label": title,
        "columns": [[str(name), _has_numbers(frame[name].tolist())] for name in frame.columns],
        "rows": [[_written(value) for value in row] for row in frame.astype(object).to_numpy().tolist()],
        "totals": totals,
        "links": [[places[row], names.index(name), address] for (row, name), address in links.items()],
        "sorts": len(frame) - totals > _FEWEST,
        "sorted": [order.column, order.is_falling] if order else None,
    }


def _has_numbers(values: Sequence[object]) -> bool:
    return any(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _written(value: object) -> str:
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, date):
        return dotted(value)
    if isinstance(value, Integral):
        return indian(int(value))
    return f"{value:.1f}" if isinstance(value, float) else str(value)
