"""What pages have their readers choose alike: one of several, some of several, and the earlier of two days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

import streamlit as st

from pages.frame.filter_bar import FIRST_DAY, today
from pages.frame.markdown import plain

MOST_PILLS: Final = 6


def choose_one(label: str, options: Sequence[str], *, key: str, words: Callable[[str], str] = str, **more: Any) -> None:
    """Draws pills where they are few, a box where they are more than can be looked over.

    The value is in the session's state under the key: the page has put it there before this, unless it is bound to the link.
    """
    if len(options) > MOST_PILLS:
        st.selectbox(label, options, format_func=words, key=key, width=520, **more)
    else:
        more |= {"label_visibility": "collapsed", **_first(key, options)}
        st.pills(label, options, format_func=words, required=True, key=key, wrap=True, **more)


def _first(key: str, options: Sequence[str]) -> dict[str, str]:
    """What a pill is given where nothing is chosen yet: the first option, as a box has it."""
    return {} if key in st.session_state else {"default": options[0]}


def choose_several(
    label: str,
    options: Sequence[str],
    *,
    key: str,
    words: Callable[[str], str] = str,
    if_none: str = "all",
    **more: Any,
) -> tuple[str, ...]:
    """Those chosen of several: as pills where they are few, behind one button that names those chosen where they are more.

    `if_none` is what the button says where none is chosen.
    """
    several = partial(st.pills, label, options, selection_mode="multi", format_func=words, key=key, wrap=True, **more)
    if len(options) <= MOST_PILLS:
        return tuple(several())
    in_link = st.query_params.get_all(key) if "bind" in more else []
    chosen = st.session_state.get(key, in_link or more.get("default") or ())
    known = [words(one) for one in chosen if one in options]
    named = ", ".join(known[:2]) + (f" and {len(known) - 2} more" if len(known) > 2 else "") if known else if_none
    with st.popover(f"{label}: {plain(named)}", key=f"{key}_several"):
        return tuple(several())


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
