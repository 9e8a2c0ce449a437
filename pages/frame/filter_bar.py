"""What the line of the view holds: read from the link where it leads, kept over page changes, and said in the link.

Each parameter of the bar lies in the session under the key of its row in `parameters`. The chips that show and change it
are drawn by `filter_chips`.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import date
from typing import Any, Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from analytics.filters import REGISTER_DAY, Filters
from analytics.places.questions import age_caution, codes, names, undated
from analytics.words import dotted
from data import clock
from pages.frame.ask import ask, workspace_ledger
from pages.frame.markdown import plain
from pages.frame.parameters import (
    AS_ON,
    DAY,
    FILTERS,
    INDIA,
    OF_THE_BAR,
    PARAMETERS,
    PAST_DAY,
    PLACE,
    SWITCH,
    Parameter,
    default_of,
)
from pages.frame.workspace import AT_ENTRY, KEY, WORKSPACES, marked

FIRST_DAY = date(2018, 1, 1)
_PAGE, _ARRIVED, _FOLLOWED = "page_shown", "page_is_new", "followed_in_link"
_UNREAD, _DAY = "unread_in_link", "day_shown"
_LONGEST_ENTRY: Final = 15
"""Digits: what is longer is no number of an entry."""


def today() -> date:
    """The day in India, whatever the server's clock zone."""
    return clock.today()


def state_names() -> Mapping[int, str]:
    """State and UT names by code."""
    return ask(names)


def sentence(filters: Filters, subject: str = "") -> str:
    """The view in words; `subject` stands in place of the scheme where no product list is shown."""
    return marked(filters.sentence(state_names(), subject))


def age_of_base(filters: Filters) -> str:
    """What the base of a past day rests on, if some of its districts may be younger; else blank."""
    if filters.as_on >= REGISTER_DAY:
        return ""
    return age_caution(ask(undated, Filters(as_on=filters.as_on, states=filters.states)))


def hold(page: str) -> None:
    """Takes the view from the link where the reader came by one, keeps it otherwise, and brings the link to it.

    A link that leads to a page says what it names; Back and Forward say all of it. What the link asks and the bar cannot
    hold is noted for `unread`. Before anything asks a store: the view says of which entry.
    """
    run = get_script_run_ctx()
    is_return = bool(run and run.is_history_navigation)
    is_led = st.session_state.get(_PAGE) != page
    _turn_with_the_day()
    found = []
    for key in OF_THE_BAR:
        values = st.query_params.get_all(key)
        if key not in st.session_state or is_return or (is_led and values):
            st.session_state[key] = value_of(key, values)
            found += _beyond(PARAMETERS[key], values)
    found += _drop_unknown_entry()
    if found:
        st.session_state[_UNREAD] = tuple(found)
    for key in OF_THE_BAR:
        _put_into_link(key)


def take(chosen: Mapping[str, Sequence[str]]) -> None:
    """Sets parameters of the bar to what the reader chose, as a link has it; for callbacks.

    A place that other States hide is left.
    """
    states = st.session_state["states"]
    for key in OF_THE_BAR:
        if key in chosen:
            st.session_state[key] = value_of(key, [str(value) for value in chosen[key]])
    if st.session_state["states"] != states:
        go_to(INDIA)


def value_of(key: str, values: Sequence[str]) -> Any:
    """What a parameter of the bar holds for values as a link has them; its default for what cannot be read."""
    one = PARAMETERS[key]
    value = values[0] if values else ""
    if one.form is SWITCH:
        return value == "true"
    if one.form in (DAY, PAST_DAY):
        return date.fromisoformat(value) if _is_day(value) else (today() if one.form is DAY else None)
    if key == AT_ENTRY:
        return int(value) if value.isascii() and value.isdecimal() and len(value) <= _LONGEST_ENTRY else None
    known = [each for each in dict.fromkeys(values) if each in options_of(one)]
    return known if one.form.blank == [] else next(iter(known), one.default)


def link_values(key: str) -> list[str]:
    """What the bar holds of a parameter as a link has it; nothing for what a link without it means."""
    value = st.session_state[key]
    if value is None or value is False or value == default_of(key) or (key == AS_ON and value == today()):
        return []
    if isinstance(value, list):
        return [str(each) for each in value]
    if value is True:
        return ["true"]
    return [value.isoformat() if isinstance(value, date) else str(value)]


def options_of(one: Parameter) -> tuple[str, ...]:
    """What may be chosen of a parameter of the bar; nothing for days, switches and numbers."""
    if one.key == KEY:
        return tuple(WORKSPACES)
    return tuple(ask(codes)) if one.key == "states" else one.options


def arrive(page: str) -> None:
    """Notes whether the reader has just come to this page, for what a link names there; once before each page."""
    st.session_state[_ARRIVED] = st.session_state.get(_PAGE) != page
    st.session_state[_PAGE] = page
    st.session_state[_FOLLOWED] = set()


def chosen() -> Filters:
    """What the bar holds, for the page below it."""
    return Filters(**{one.field: one.form.to_field(st.session_state[one.key]) for one in FILTERS})


def unread() -> tuple[str, ...]:
    """What the link asks of the bar and the bar cannot show, in words, once for each link."""
    words: tuple[str, ...] = st.session_state.pop(_UNREAD, ())
    return words


def _beyond(one: Parameter, values: Sequence[str]) -> list[str]:
    """What a link asks of a parameter and the bar cannot hold, in words."""
    if one.form in (DAY, PAST_DAY):
        days = f" (days from {dotted(FIRST_DAY)} to {dotted(today())} are read)"
        return [f"{one.clause([value])}{days}" for value in values if not _is_day(value)]
    options = options_of(one)
    return [value for value in values if value and options and value not in options]


def _is_day(value: str) -> bool:
    try:
        return FIRST_DAY <= date.fromisoformat(value) <= today()
    except ValueError:
        return False


def _turn_with_the_day() -> None:
    """Takes a view without a day of its own over midnight, at which the browser asks for it: its link means the new day."""
    if st.session_state.get(_DAY) not in (None, today()) and st.session_state.get(AS_ON) == st.session_state[_DAY]:
        st.session_state[AS_ON] = today()
    st.session_state[_DAY] = today()


def _drop_unknown_entry() -> list[str]:
    """Takes away an entry that the ledger does not have, as a link may name it, or one of the other workspace; says so."""
    entry = st.session_state[AT_ENTRY]
    if entry is None:
        return []  # the ledger's server may be away, and nothing is asked of it
    st.session_state[AT_ENTRY] = None  # what is asked for the head is asked of the present
    if entry <= workspace_ledger().head().sequence:
        st.session_state[AT_ENTRY] = entry
        return []
    return [PARAMETERS[AT_ENTRY].clause([str(entry)])]


def _put_into_link(key: str) -> None:
    values = link_values(key)
    if not values:
        st.query_params.pop(key, None)
    elif st.query_params.get_all(key) != values:
        st.query_params[key] = values


def go_to(place: str) -> None:
    """Sets the place of the Coverage page: S and a State code, D and a district code, IN for India."""
    st.session_state[PLACE] = place


def linked(key: str, known: Container[str]) -> str:
    """A value that no widget binds: of the link that led to the page, else the reader's last, else the link's, else the default.

    What the link misspells is dropped, and the link is brought to what is shown.
    """
    default = default_of(key)
    in_link = st.query_params.get(key, default)
    is_in_link = key in st.query_params
    # Once: a part of the page runs again without the frame, and what was chosen there since must not yield to the link.
    followed = st.session_state.setdefault(_FOLLOWED, set())
    is_led = st.session_state.get(_ARRIVED) and in_link in known and is_in_link and key not in followed
    followed.add(key)
    value = in_link if is_led else st.session_state.get(key) or in_link
    if is_in_link and in_link not in known and in_link == value:
        st.warning(f"The link asks for {plain(in_link)}, which is not known here.", icon=":material/link_off:")
    if value not in known:
        value = default
    st.session_state[key] = value
    if value == default:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != value:
        st.query_params[key] = value
    return str(value)
