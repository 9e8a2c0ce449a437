"""What pages have their readers choose alike: one of several, and the earlier of two days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

import streamlit as st

from pages.frame.filter_bar import FIRST_DAY, today

MOST_PILLS: Final = 6


def choose_one(label: str, options: Sequence[str], *, key: str, words: Callable[[str], str] = str) -> None:
    """Draws pills where they are few, a box where they are more than can be looked over; the page keeps its value in the session's state under the key, before this."""
    if len(options) > MOST_PILLS:
        st.selectbox(label, options, format_func=words, key=key, width=520)
    else:
        st.pills(label, options, format_func=words, required=True, key=key, label_visibility="collapsed")


def day_chosen(label: str, key: str, default: date) -> date:
    """The first of two days, bound to the link; `default` where none is chosen."""
    return st.date_input(
        label,
        value=max(default, FIRST_DAY),
        min_value=FIRST_DAY,
        max_value=today(),
        format="DD.MM.YYYY",
        key=key,
        bind="query-params",
        width=170,
    )


def a_year_before(day: date) -> date:
    """The same day of the year before."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
