"""The earlier of two days that a page compares, chosen in the link."""

from __future__ import annotations

from datetime import date

import streamlit as st

from pages.frame.filter_bar import FIRST_DAY, today


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
