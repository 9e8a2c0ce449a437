"""The filters: one bar above every page, kept over page changes, carried by the link, read back as one value.

Each widget is bound to the link under the key of its row in `parameters`, so a copied link reopens the view; a value that
the link misspells is dropped by Streamlit and the widget keeps its default.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from datetime import date
from typing import Any

import streamlit as st

from analytics.filters import REGISTER_DAY, SCHEMES, SECTORS, TIERS, Filters
from analytics.places.questions import age_caution, codes, names, undated
from data import clock
from pages.frame import steps
from pages.frame.ask import ask, workspace_ledger
from pages.frame.parameters import AS_ON, CLEARED, FILTERS, INDIA, KNOWN_ON, PLACE, default_of
from pages.frame.workspace import AT_ENTRY, at_entry, marked, switch

_FIRST_DAY = date(2018, 1, 1)
_PAGE, _ARRIVED = "page_shown", "page_is_new"


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


def draw(search: Callable[[], None]) -> None:
    """Draws the bar; `search` draws the box of the search at its head."""
    _drop_unknown_entry()
    with st.container(horizontal=True, vertical_alignment="bottom", key="filter_bar"):
        search()
        st.segmented_control("Scheme", SCHEMES, default=SCHEMES[0], required=True, key="scheme", bind="query-params")
        st.date_input(
            "As on",
            value=today(),
            min_value=_FIRST_DAY,
            max_value=today(),
            format="DD.MM.YYYY",
            key=AS_ON,
            bind="query-params",
            width=150,
        )
        switch()
        steps.draw()
    active_count = _active()
    # Not a popover: Streamlit leaves out what a closed one holds, and a change of page would drop its filters from the link.
    label = f"Filters ({active_count})" if active_count else "Filters"
    with st.expander(label, key="filters", icon=":material/filter_alt:"):
        several("States/UTs", ask(codes), "states", on_change=go_to, args=(INDIA,))
        several("Sectors", SECTORS, "sectors")
        several("Tiers of the list", TIERS, "tiers")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.toggle("Aspirational Districts only", key="aspirational", bind="query-params")
            st.toggle("GI-marked products only", key="gi", bind="query-params")
            st.date_input(
                "Books as known on",
                value=None,
                min_value=_FIRST_DAY,
                max_value=today(),
                format="DD.MM.YYYY",
                key=KNOWN_ON,
                bind="query-params",
                width=170,
                help="What the books held by the end of that day, without later returns and corrections. Blank: all that is held.",
            )
            st.number_input(
                "Books as at entry",
                value=None,
                min_value=0,
                step=1,
                key=AT_ENTRY,
                bind="query-params",
                width=150,
                help="What the books held when this entry of the log was the last one. The code of a document sets it.",
            )
            st.button("Clear all filters", on_click=_clear, icon=":material/close:", disabled=not active_count)
    if _active() != active_count:
        st.rerun()  # a link has just set filters that the label above did not know of yet


def arrive(page: str) -> None:
    """Notes whether the reader has just come to this page, for what a link names there; once before each page."""
    st.session_state[_ARRIVED] = st.session_state.get(_PAGE) != page
    st.session_state[_PAGE] = page


def several(label: str, options: Iterable[str], key: str, **more: Any) -> tuple[str, ...]:
    """Pills of which several may be chosen, bound to the link; those chosen."""
    # Pills and not a multiselect, whose chips are white on the accent: too faint in the dark theme (WCAG 1.4.3).
    return tuple(st.pills(label, list(options), selection_mode="multi", key=key, bind="query-params", **more))


def chosen() -> Filters:
    """What the bar holds, for the page below it."""
    return Filters(**{one.field: one.form.to_field(st.session_state[one.key]) for one in FILTERS})


def _drop_unknown_entry() -> None:
    """Takes away an entry that the ledger does not have, as a link may name it, or one of the other workspace."""
    entry = at_entry()
    if entry is not None and entry > workspace_ledger().head().sequence:
        st.session_state[AT_ENTRY] = None


def _active() -> int:
    return sum(st.session_state.get(key) not in (None, False, []) for key in CLEARED)


def _clear() -> None:
    st.session_state.update(CLEARED)


def go_to(place: str) -> None:
    """Sets the place of the Coverage page: S and a State code, D and a district code, IN for India."""
    st.session_state[PLACE] = place


def linked(key: str, known: Container[str]) -> str:
    """A value that no widget binds: of the link that led to the page, else the reader's last, else the link's, else the default.

    What the link misspells is dropped, and the link is brought to what is shown.
    """
    default = default_of(key)
    in_link = st.query_params.get(key, default)
    is_led = st.session_state.get(_ARRIVED) and in_link in known and key in st.query_params
    value = in_link if is_led else st.session_state.get(key) or in_link
    if value not in known:
        value = default
    st.session_state[key] = value
    if value == default:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != value:
        st.query_params[key] = value
    return str(value)
