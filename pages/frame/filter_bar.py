"""The filters: one bar above every page, kept over page changes, carried by the link, read back as one value.

Each widget is bound to the link under the key of its row in `parameters`, so a copied link reopens the view; a value that
the link misspells is dropped by Streamlit and the widget keeps its default.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

import streamlit as st

from analytics.filters import REGISTER_DAY, SCHEMES, SECTORS, TIERS, Filters
from analytics.places.questions import age_caution, codes, names, undated
from analytics.words import dotted, listed
from data import clock
from pages.frame import steps
from pages.frame.actor import identity
from pages.frame.ask import ask, workspace_ledger
from pages.frame.markdown import plain
from pages.frame.parameters import (
    AS_ON,
    CLEARED,
    DAY,
    FILTERS,
    INDIA,
    KNOWN_ON,
    OF_THE_BAR,
    PARAMETERS,
    PAST_DAY,
    PLACE,
    SWITCH,
    default_of,
)
from pages.frame.segments import one_of
from pages.frame.sign_in import out
from pages.frame.workspace import AT_ENTRY, at_entry, marked, switch, workspace_name

FIRST_DAY = date(2018, 1, 1)
_PAGE, _ARRIVED, _FOLLOWED = "page_shown", "page_is_new", "followed_in_link"
_UNREAD, _DAY = "unread_in_link", "day_shown"
_NAMED: Final = 2


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


def draw(page: str, search: Callable[[], None]) -> None:
    """Draws the line of the view: what is chosen as chips that open their choice, and `search`, which draws its box.

    In a narrow window one button opens all of them.
    """
    _drop_unknown_entry()  # first, since what follows asks the store of the entry in view
    _note_unread()
    _turn_with_the_day()
    if st.session_state.get(_PAGE) != page:
        _put_into_link()
    chips = {name: words() for name, (words, _) in _CHIPS.items()}
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="filter_bar"):
        if steps.is_narrow():
            search()
            with st.popover("View", key="view", icon=":material/tune:"):
                for _, choose in _CHIPS.values():
                    choose()
            steps.draw()
        else:
            for name, (_, choose) in _CHIPS.items():
                if name == _WORKSPACE:
                    steps.draw()  # not at an end of the line, which the gap before an unseen part would move
                    st.space("stretch")
                    search()
                with st.popover(chips[name], key=name):
                    choose()
    if not steps.is_narrow() and chips != {name: words() for name, (words, _) in _CHIPS.items()}:
        st.rerun()  # a widget took something else than its chip has said


def arrive(page: str) -> None:
    """Notes whether the reader has just come to this page, for what a link names there; once before each page."""
    st.session_state[_ARRIVED] = st.session_state.get(_PAGE) != page
    st.session_state[_PAGE] = page
    st.session_state[_FOLLOWED] = set()


def several(label: str, options: Iterable[str], key: str, **more: Any) -> tuple[str, ...]:
    """Pills of which several may be chosen, bound to the link; those chosen."""
    # Pills and not a multiselect, whose chips are white on the accent: too faint in the dark theme (WCAG 1.4.3).
    return tuple(
        st.pills(label, list(options), selection_mode="multi", key=key, bind="query-params", wrap=True, **more)
    )


def chosen() -> Filters:
    """What the bar holds, for the page below it."""
    return Filters(**{one.field: one.form.to_field(st.session_state[one.key]) for one in FILTERS})


def unread() -> tuple[str, ...]:
    """What the link asks of the bar and the bar cannot show, in words, once for each link."""
    words: tuple[str, ...] = st.session_state.pop(_UNREAD, ())
    return words


def _note_unread() -> None:
    """Keeps what the link asks and Streamlit is about to drop; until the page is drawn, as a link's filters draw the bar twice."""
    found = []
    for one in FILTERS:
        options = tuple(ask(codes)) if one.key == "states" else one.options
        for value in st.query_params.get_all(one.key):
            if one.form in (DAY, PAST_DAY):
                if not _is_day(value):
                    found.append(f"{one.clause([value])} (days from {dotted(FIRST_DAY)} to {dotted(today())} are read)")
            elif value and options and value not in options:
                found.append(value)
    if found:
        st.session_state[_UNREAD] = tuple(found)


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


def _drop_unknown_entry() -> None:
    """Takes away an entry that the ledger does not have, as a link may name it, or one of the other workspace."""
    in_link, entry = st.query_params.get(AT_ENTRY, ""), at_entry()
    if not in_link and entry is None:
        return  # the ledger's server may be away, and nothing is asked of it
    head = workspace_ledger().head().sequence
    if in_link.isdecimal() and int(in_link) > head:
        del st.query_params[AT_ENTRY]
        st.rerun()  # before a widget takes it over from the link, and a store is asked that cannot be drawn
    if entry is not None and entry > head:
        st.session_state[AT_ENTRY] = None


def _put_into_link() -> None:
    """Says in the link of a page just come to what the bar holds: of a closed chip the browser knows nothing, and drops it."""
    for key in OF_THE_BAR:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def _clear() -> None:
    st.session_state.update(CLEARED)


def _now(key: str) -> Any:
    """What a widget of the bar holds, or is about to take from the link: its chip is drawn before it."""
    if key in st.session_state:
        return st.session_state[key]
    one, values = PARAMETERS[key], st.query_params.get_all(key)
    if not values or one.form is SWITCH:
        return values[:1] == ["true"]
    if one.form in (DAY, PAST_DAY):
        return date.fromisoformat(values[0]) if _is_day(values[0]) else None
    if key == AT_ENTRY:
        return int(values[0]) if values[0].isdecimal() else None
    known = [value for value in values if value in (tuple(ask(codes)) if key == "states" else one.options)]
    return known if one.form.blank == [] else next(iter(known), None)


def _of_scheme() -> str:
    return f"Scheme **{_now('scheme') or SCHEMES[0]}**"


def _choose_scheme() -> None:
    one_of("Scheme", SCHEMES, default=SCHEMES[0], key="scheme", bind="query-params")


def _of_day() -> str:
    return f"As on **{dotted(_now(AS_ON) or today())}**"


def _choose_day() -> None:
    st.date_input(
        "As on",
        value=today(),
        min_value=FIRST_DAY,
        max_value=today(),
        format="DD.MM.YYYY",
        key=AS_ON,
        bind="query-params",
        width=170,
    )


def _of_states() -> str:
    chosen = _now("states") or ()
    return _named(chosen) if chosen else f"All {len(ask(codes))} States/UTs"


def _choose_states() -> None:
    several("States/UTs", ask(codes), "states", on_change=go_to, args=(INDIA,))


def _of_sectors() -> str:
    chosen = _now("sectors") or ()
    return _named(chosen) if chosen else "All sectors"


def _choose_sectors() -> None:
    several("Sectors", SECTORS, "sectors")


def _of_more() -> str:
    active = [
        PARAMETERS[key].clause(value if isinstance(value, list) else [str(value)])
        for key in _MORE
        if (value := _now(key)) not in (None, False, [])
    ]
    return (
        plain(active[0][:1].upper() + active[0][1:])
        if len(active) == 1
        else f"\\+ Filter{f' ({len(active)})' if active else ''}"
    )


def _choose_more() -> None:
    several("Tiers of the list", TIERS, "tiers")
    st.toggle("Aspirational Districts only", key="aspirational", bind="query-params")
    st.toggle("GI-marked products only", key="gi", bind="query-params")
    st.date_input(
        "Records as known on",
        value=None,
        min_value=FIRST_DAY,
        max_value=today(),
        format="DD.MM.YYYY",
        key=KNOWN_ON,
        bind="query-params",
        width=220,
        help="What our records had by the end of that day, without later returns and corrections. Blank: all that is on record.",
    )
    st.number_input(
        "Records as at entry",
        value=None,
        min_value=0,
        step=1,
        key=AT_ENTRY,
        bind="query-params",
        width=220,
        help="What our records had when this entry of the log was the last one. The code of a document sets it.",
    )
    is_any = any(st.session_state.get(key) not in (None, False, []) for key in CLEARED)
    st.button("Clear all filters", on_click=_clear, icon=":material/close:", disabled=not is_any)


def _named(chosen: Sequence[str]) -> str:
    return plain(listed(chosen) if len(chosen) <= _NAMED else f"{chosen[0]} and {len(chosen) - 1} more")


def _of_workspace() -> str:
    person = identity()
    return f"{workspace_name()} · {'single user' if person.is_alone else plain(person.name)}"


def _choose_workspace() -> None:
    """The switch, and who uses the product: one person alone, or the one signed in."""
    switch()
    person = identity()
    if person.is_alone:
        st.caption(
            f":material/person: Single user: served to this machine only (127.0.0.1). Entries are kept under the account {plain(person.name)}."
        )
        return
    st.caption(f":material/person: Signed in as {plain(person.name)} ({plain(person.role_words)}).")
    out()


_WORKSPACE: Final = "chip_workspace"
_MORE: Final = ("tiers", "aspirational", "gi", KNOWN_ON, AT_ENTRY)
_CHIPS: Final[dict[str, tuple[Callable[[], str], Callable[[], None]]]] = {
    "chip_scheme": (_of_scheme, _choose_scheme),
    "chip_day": (_of_day, _choose_day),
    "chip_states": (_of_states, _choose_states),
    "chip_sectors": (_of_sectors, _choose_sectors),
    "chip_more": (_of_more, _choose_more),
    _WORKSPACE: (_of_workspace, _choose_workspace),
}
"""The chips of the line by their keys: what each says, and what it opens. That of the workspace stands at the right."""


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
