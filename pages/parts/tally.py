"""Tables that end in totals: every row in sight, numbers right-aligned with Indian grouping, the totals set apart.

Drawn as a page's own table and not on a canvas, so that it prints whole and a screen reader can walk its cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from numbers import Integral

import pandas as pd
import streamlit as st

from analytics.view import View
from analytics.words import dotted, indian
from pages.parts import theme
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
    typed, words = frame.copy(), []
    for name in frame.columns:
        kinds = {type(value) for value in frame[name]}
        if not kinds & {int, float}:
            continue
        said = frame[name].map(lambda value: isinstance(value, str))
        words += [(row, name, str(frame.at[row, name])) for row in frame.index[said]]
        typed[name] = frame[name].mask(said, None).astype("Float64" if float in kinds else "Int64")
    drawn = typed.style.format(_written)
    for row, name, word in words:
        drawn = drawn.format(partial(_said, word), subset=([row], [name]))
    last = list(frame.index[len(frame) - totals :])
    drawn = drawn.set_properties(
        subset=(last, slice(None)), **{"font-weight": "600", "background-color": theme.panel()}
    )
    drawn = drawn.set_properties(
        subset=(last[:1], slice(None)), **{"border-top": f"2px solid {theme.quiet()}"}
    )
    st.table(drawn, border="horizontal", hide_index=True)
    offer(frame, view, f"{key}-file")


def _written(value: object) -> str:
    if value is None or value is pd.NA or value is pd.NaT:
        return ""
    if isinstance(value, date):
        return dotted(value)
    if isinstance(value, Integral):
        return indian(int(value))
    return f"{value:.1f}" if isinstance(value, float) else plain(str(value))


def _said(word: str, _: object) -> str:
    return word
