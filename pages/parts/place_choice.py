"""Which place a profile is of: the one that the link names, a State or a district, and the boxes that choose another."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from analytics.filters import Filters
from analytics.profiles.questions import KnownDistrict, known_districts
from pages.frame.ask import ask
from pages.frame.filter_bar import go_to, linked, sentence, state_names
from pages.frame.markdown import plain
from pages.frame.parameters import INDIA, PLACE
from pages.parts.cards import head


def place_in_link(filters: Filters) -> str:
    """The place of the link, those included that are no district any more; else the only State of the filter, else India."""
    return only_state(filters, linked(PLACE, places_known(filters)))


def places_known(filters: Filters) -> frozenset[str]:
    """Every place that a link may name, those included that are no district any more."""
    districts = (f"D{row.district_code}" for row in ask(known_districts, _any_state(filters)))
    return frozenset({INDIA, *(f"S{code}" for code in state_names()), *districts})


def only_state(filters: Filters, place: str) -> str:
    """The place; in place of India the only State of the filter, if it has one alone."""
    return f"S{filters.states[0]}" if place == INDIA and len(filters.states) == 1 else place


def districts_known(filters: Filters) -> tuple[KnownDistrict, ...]:
    """Every district that is or was, whatever States the filter holds."""
    return ask(known_districts, _any_state(filters))


def _any_state(filters: Filters) -> Filters:
    # The question has no filter on States: one answer serves every profile as on the day.
    return filters.national()


def state_of(place: str, filters: Filters) -> int | None:
    """The State of a place; none for India."""
    if place.startswith("S"):
        return int(place[1:])
    found = (row.state_code for row in districts_known(filters) if f"D{row.district_code}" == place)
    return next(found, None)


def district_of(place: str, filters: Filters) -> KnownDistrict | None:
    """The district of a place; none for a State or India."""
    return next((row for row in districts_known(filters) if f"D{row.district_code}" == place), None)


def choose_state(code: int | None) -> None:
    """A box with every State/UT; another one in it becomes the place."""
    names = state_names()
    options = [f"S{one}" for one in sorted(names, key=lambda one: names[one])]
    _box("State/UT", options, f"S{code}" if code else None, {f"S{one}": name for one, name in names.items()})


def choose_district(code: int, filters: Filters, chosen: KnownDistrict | None) -> None:
    """A box with the State's districts as on the day, the one in the link included though it was none by then."""
    rows = [row for row in districts_known(filters) if row.state_code == code and (row.is_in_register or row == chosen)]
    names = {f"D{row.district_code}": row.district_name for row in rows}
    _box("District", list(names), f"D{chosen.district_code}" if chosen else None, names)


def _box(label: str, options: list[str], chosen: str | None, names: dict[str, str]) -> None:
    # A key of its own for each place: the browser keeps the old words of a chosen option otherwise.
    key = f"profile_{label[0]}_{chosen}"
    st.selectbox(
        label,
        options,
        index=options.index(chosen) if chosen else None,
        format_func=names.__getitem__,
        key=key,
        placeholder=f"Choose a {label}",
        on_change=_turn,
        args=(key,),
        width=320,
    )


def _turn(key: str) -> None:
    if place := st.session_state[key]:
        go_to(place)


def offer_places(places: Iterable[tuple[str, str]]) -> None:
    """Places as buttons, for a page that no place is chosen for yet."""
    with st.container(horizontal=True, gap="small"):
        for place, name in places:
            st.button(plain(name), key=f"open-{place}", on_click=go_to, args=(place,))


def no_state(filters: Filters, title: str) -> None:
    """A page without a place: every State/UT as a button, and the bar's search named."""
    head(title, sentence(filters), "none yet: choose a State or Union Territory")
    st.info(
        "Choose a State or Union Territory, or find a place by any name in the bar above.",
        icon=":material/touch_app:",
    )
    offer_places((f"S{code}", name) for code, name in sorted(state_names().items(), key=lambda one: one[1]))
