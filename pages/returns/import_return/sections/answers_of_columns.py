"""What a person says of columns of days and of values, the order of day and month, the months, the unit, and of what is hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence

import streamlit as st

from data.export_units import EXPORT_UNITS
from data.returns.choices import ASIDE, DAY_FIRST, MONTH_FIRST, READ
from data.returns.intake import Draft
from data.returns.shown import ReadColumn
from data.returns.values.date_order import ASK_ORDER
from data.returns.values.hidden import ASK_HIDDEN
from pages.frame.markdown import plain

_ASKED_PERIOD = re.compile(r'"periods": \{"(?P<key>[^"]+)"')
_ASKED_UNIT = re.compile(r'"units": \{"(?P<place>[^"]+)"')
_HIDDEN = {"": "Not said yet", READ: "Read them", ASIDE: "Set them aside"}


def asked_order(draft: Draft, own: str) -> tuple[tuple[str, str], ...]:
    """The order of day and month, where days of the file may be read both ways; what was said of single columns stays."""
    if not draft.choices.dates and not any(one.remedy == ASK_ORDER for one in draft.faults):
        return ()
    orders = ["", DAY_FIRST, MONTH_FIRST]
    said = dict(draft.choices.dates)
    chosen = st.selectbox(
        "Days in figures, as 03/04/2022",
        orders,
        index=orders.index(said.pop("", "")),
        format_func=lambda one: one.capitalize() or "Not said yet",
        key=f"reading_dates-{own}",
        width=360,
    )
    return (*said.items(), *((("", chosen),) if chosen else ()))


def asked_hidden(draft: Draft, own: str) -> str:
    """Whether the rows and columns that the file hides are read or set aside; blank where it hides none that would be read, or nobody said."""
    if not draft.choices.hidden and not any(one.remedy == ASK_HIDDEN for one in draft.faults):
        return ""
    words = list(_HIDDEN)
    return st.selectbox(
        "Rows and columns that are hidden in the file",
        words,
        index=words.index(draft.choices.hidden),
        format_func=_HIDDEN.__getitem__,
        key=f"reading_hidden-{own}",
        width=360,
    )


def asked_periods(draft: Draft, columns: Sequence[ReadColumn], own: str) -> tuple[tuple[str, str], ...]:
    """The months of columns that may hold values of exports and whose heading names none for certain, and of texts of their rows."""
    said = dict(draft.choices.periods)
    waiting = {one.place for one in draft.open} if draft.kind == "exports" else set()
    of = {one.place: f"{plain(one.heading) or 'the column'} ({plain(one.place)})" for one in columns}
    asked = [found["key"] for one in draft.faults if (found := _ASKED_PERIOD.search(one.remedy))]
    for key in dict.fromkeys([*(one for one in of if one in waiting), *asked, *said]):
        what = f"If {of[key]} holds values: of which months" if key in of else f"“{plain(key)}” in a row: which months"
        said[key] = st.text_input(
            what,
            said.get(key, ""),
            placeholder="April-December 2025",
            help="A financial year (2025-26), a month, or months from one to another. Blank leaves it as it is.",
            key=f"period-{own}-{key}",
            width=360,
        )
    return tuple((key, written.strip()) for key, written in said.items() if written.strip())


def asked_units(draft: Draft, own: str) -> tuple[tuple[str, str], ...]:
    """The unit of columns of values of which two are stated, or none; what was said before stays."""
    said = dict(draft.choices.units)
    asked = [found["place"] for one in draft.faults if (found := _ASKED_UNIT.search(one.remedy))]
    words = ["", *(one.words for one in EXPORT_UNITS)]
    for place in dict.fromkeys([*said, *asked]):
        before = said.get(place, "")
        said[place] = st.selectbox(
            f"Unit of the values in {plain(place)}",
            words if before in words else [*words, before],
            index=(words if before in words else [*words, before]).index(before),
            format_func=lambda one: one or "Not said yet",
            key=f"unit-{own}-{place}",
            width=360,
        )
    return tuple((place, unit) for place, unit in said.items() if unit)
