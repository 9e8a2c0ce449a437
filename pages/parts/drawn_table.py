"""A table as the browser draws it on every page: a table of the document, from cells as they are read.

Figures stand flush right with Indian grouping, totals are set apart, long tables fold with their count and print whole, a
screen reader walks the cells, and a copied cell holds what is seen and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from numbers import Integral
from typing import Any, Final, NamedTuple

import pandas as pd
import streamlit as st

from analytics.glossary import meaning
from analytics.words import amount, dotted, indian
from pages.parts.map import renderer
from pages.parts.order import Order, turn

_FEWEST: Final = 2
"""Rows that nobody needs to put in an order."""


class Ticks(NamedTuple):
    """Rows that can be chosen: a number for each row of the frame, those chosen, and who hears of a change."""

    numbers: Sequence[int]
    chosen: Collection[int]
    hear: Callable[[list[int]], None]


def draw_table(
    frame: pd.DataFrame,
    title: str,
    key: str,
    *,
    totals: int = 0,
    links: Mapping[tuple[int, str], str] | None = None,
    order: Order | None = None,
    amounts: Sequence[str] = (),
    figures: Sequence[str] = (),
    ticks: Ticks | None = None,
    is_list: bool = True,
    is_ordered: bool = True,
) -> None:
    """Draws the table; a heading that is pressed puts the table of `key` in order, unless it is not to be ordered.

    `totals` rows at the foot add up the others. `links` are the addresses that cells open, by row, counted from 0, and
    column. `amounts` are columns of values with two places, `figures` those of numbers that come as words.
    """
    component, columns = f"{key}-{'rows' if is_list else 'table'}", [str(name) for name in frame.columns]
    message = table_message(frame, title, totals, links or {}, order, amounts, figures)
    if not is_ordered:
        message["sorts"] = False
    if ticks:
        message["ticks"] = {
            "numbers": [ticks.numbers[row] for row in frame.index],
            "chosen": sorted(ticks.chosen),
            "heard": st.session_state.get(_heard_key(component), 0),
        }
    renderer()(
        key=component,
        data=message,
        on_ordered_change=partial(_by_heading, component, key, columns),
        on_ticked_change=partial(_ticked, component, ticks),
    )


def _heard_key(component: str) -> str:
    return f"{component}-heard"


def _ticked(component: str, ticks: Ticks | None) -> None:
    """Hands on which rows are chosen now, and notes that it was heard: until then the browser keeps its own."""
    told = st.session_state[component].ticked
    if told and ticks:
        st.session_state[_heard_key(component)] = told["n"]
        ticks.hear([int(number) for number in told["chosen"]])


def _by_heading(component: str, key: str, columns: Sequence[str]) -> None:
    """Puts the rows in the order of the heading that was pressed."""
    if pressed := st.session_state[component].ordered:
        turn(key, str(pressed), columns)


def table_message(
    frame: pd.DataFrame,
    title: str,
    totals: int,
    links: Mapping[tuple[int, str], str],
    order: Order | None = None,
    amounts: Sequence[str] = (),
    figures: Sequence[str] = (),
) -> dict[str, Any]:
    """The table in one message: columns that are flush right, cells as they are read, addresses that cells open.

    `links` name rows as they were before they were ordered: the frame's index still does. A column that holds a number
    anywhere is one of numbers; a word in it, such as "none", stands in the number's place.
    """
    names = [str(name) for name in frame.columns]
    places = {was: at for at, was in enumerate(frame.index)}
    # By place and not by name: a document's table may head two columns alike.
    columns = list(zip(names, (frame.iloc[:, at].astype(object).tolist() for at in range(len(names))), strict=True))
    written = [[_written(value, is_amount=name in amounts) for value in column] for name, column in columns]
    return {
        "kind": "table",
        "label": title,
        "columns": [[name, name in figures or _has_numbers(column), meaning(name)] for name, column in columns],
        "rows": [list(row) for row in zip(*written, strict=True)],
        "totals": totals,
        "links": [[places[row], names.index(name), address] for (row, name), address in links.items()],
        "sorts": len(frame) - totals > _FEWEST,
        "sorted": [order.column, order.is_falling] if order else None,
    }


def _has_numbers(values: Sequence[object]) -> bool:
    return any(is_number(value) for value in values)


def is_number(value: object) -> bool:
    """Whether a cell holds a number; a mark of yes or no is none."""
    return isinstance(value, int | float | Integral) and not isinstance(value, bool) and not is_absent(value)


def is_absent(value: object) -> bool:
    """Whether a cell holds nothing."""
    return value is None or value is pd.NaT or value is pd.NA or value == "" or value != value  # noqa: PLR0124


def _written(value: object, *, is_amount: bool) -> str:
    if is_absent(value):
        return ""
    if isinstance(value, date):
        return f"{dotted(value)} {value:%H:%M}" if isinstance(value, datetime) else dotted(value)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if not is_number(value):
        return str(value)
    number = float(str(value))
    if is_amount:
        return amount(number)
    return indian(int(number)) if isinstance(value, Integral) else f"{number:.1f}"
