"""The order of a table: chosen by its headings, written in the link, and the same on the screen, in its files and at its address.

A press on a heading gives the rows rising, another falling, a third the list's own order again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any, Final, NamedTuple

import pandas as pd
import streamlit as st

from analytics.words import dotted
from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.markdown import plain
from pages.frame.parameters import FALLING, ORDER, RISING, order_words, read_order

_UNKNOWN: Final = frozenset({"", "not known", "not stated", "na", "information awaited", dotted(None)})
"""Words that stand for what is not known: these rows are last in either direction."""
_DIGITS: Final = re.compile(r"(\d+)")


class Order(NamedTuple):
    """A column of a table, and whether its rows fall."""

    column: str
    is_falling: bool

    @property
    def words(self) -> str:
        """The order as a sentence has it."""
        return order_words(self.column, is_falling=self.is_falling)

    @property
    def heading(self) -> str:
        """The column's heading with the sign of its direction."""
        return f"{self.column} {'▾' if self.is_falling else '▴'}"


def order_among(values: Iterable[str], key: str, columns: Collection[str]) -> Order | None:
    """The order that a link gives the table of this key; none where it names none. Raises LinkFault for a column it lacks."""
    for value in values:
        named = read_order(value)
        if named is None or named[0] != key:
            continue
        _, column, way = named
        if column not in columns:
            raise LinkFault(f"“{ORDER}” names the column “{column[:40]}”, which this table does not have.")
        return Order(column, way == FALLING)
    return None


def chosen_order(key: str, columns: Collection[str]) -> Order | None:
    """The order in which a table stands on the page, by the page's link; what the link misspells is said and dropped."""
    values = st.query_params.get_all(ORDER)
    try:
        return order_among(values, key, columns)
    except LinkFault as fault:
        st.warning(plain(str(fault)), icon=":material/link_off:")
        _set(key, None)
        return None


def order_at_address(link: LinkReader, key: str, columns: Collection[str]) -> Order | None:
    """The order that the address of a table asks for. Raises LinkFault for one that cannot be meant there."""
    value = link.text(ORDER)
    if value and (read_order(value) or ("",))[0] != key:
        raise LinkFault(f"“{ORDER}” is written {key}:<column>:{RISING} or {key}:<column>:{FALLING} here.")
    return order_among([value], key, columns)


def turn(key: str, column: str, columns: Collection[str]) -> None:
    """What a press on a heading does: rising, falling, and the list's own order."""
    now = chosen_order(key, columns)
    if now is None or now.column != column:
        _set(key, Order(column, is_falling=False))
    else:
        _set(key, None if now.is_falling else Order(column, is_falling=True))


def _set(key: str, order: Order | None) -> None:
    others = [value for value in st.query_params.get_all(ORDER) if (read_order(value) or ("",))[0] != key]
    own = [f"{key}:{order.column}:{FALLING if order.is_falling else RISING}"] if order else []
    if others or own:
        st.query_params[ORDER] = [*others, *own]
    else:
        st.query_params.pop(ORDER, None)


def ordered(frame: pd.DataFrame, order: Order | None, totals: int | None = None) -> pd.DataFrame:
    """The rows in an order, by kind: numbers, days and words each as what they are, what is not known last; totals stay last.

    `totals` are the rows at the foot that add up the others; unless said, those without a serial number. The index tells
    which row of the frame each one is.
    """
    frame = frame.reset_index(drop=True)
    if order is None:
        return frame
    body = len(frame) - (_without_number(frame) if totals is None else totals)
    values = frame[order.column].tolist()
    known = [at for at in range(body) if not _is_unknown(values[at])]
    unknown = [at for at in range(body) if _is_unknown(values[at])]
    by_kind: dict[int, list[int]] = {}
    for at in known:
        by_kind.setdefault(_kind(values[at]), []).append(at)
    places = [
        at
        for kind in sorted(by_kind)
        for at in sorted(by_kind[kind], key=lambda at: _weight(values[at]), reverse=order.is_falling)
    ]
    return frame.loc[[*places, *unknown, *range(body, len(frame))]]


def _without_number(frame: pd.DataFrame) -> int:
    """The rows at the foot of a numbered table that bear no number."""
    numbers = frame["S. No."].isna().tolist() if "S. No." in frame.columns else []
    return next((at for at, is_blank in enumerate(reversed(numbers)) if not is_blank), len(numbers))


def _is_unknown(value: Any) -> bool:
    if isinstance(value, str):
        return value.strip().casefold() in _UNKNOWN
    return value is None or bool(pd.isna(value))


def _kind(value: Any) -> int:
    """Numbers before days before words: a word in a column of numbers stands after them in either direction."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return 0
    return 1 if isinstance(value, date) else 2


def _weight(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp(), ""
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day).timestamp(), ""  # noqa: DTZ001  # days among days
    if _kind(value) == 0:
        return float(value), ""
    words = "Yes" if value is True else "No" if value is False else str(value)
    # A number within words counts as one: Ward 9 stands before Ward 10.
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(words.casefold()) if part]
