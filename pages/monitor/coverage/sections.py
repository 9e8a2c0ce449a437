"""What stands below the instrument: files, and tables by State, by district, of rows and documents, without an outline."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from analytics.coverage.questions import class_counts
from analytics.why.why import of_class
from analytics.words import counted, indian
from pages.frame.filter_bar import linked
from pages.frame.parameters import CLASS
from pages.frame.registry import DISTRICT, STATE
from pages.monitor.coverage.choice import INSTRUMENT
from pages.monitor.coverage.tables import (
    BEHIND,
    BY_DISTRICT,
    BY_STATE,
    DISTRICT_MAP,
    STATE_MAP,
    WITHOUT_OUTLINE,
    Behind,
    of_place,
)
from pages.monitor.coverage.view import CoverageView
from pages.parts.choices import choose_one
from pages.parts.map_files import offer_map
from pages.parts.tables import AMOUNTS, show
from pages.parts.totals import show_totals
from pages.parts.why_link import link_to_why


def by_state(shown: CoverageView) -> None:
    """Each State/UT in view, in alphabetical order, with the total."""
    show_totals(*BY_STATE.of(shown), totals=int(len(shown.states) > 1))
    st.caption(f"Share: districts {shown.measure.having}, per cent of the State's districts.")


def by_district(shown: CoverageView) -> None:
    """Each district in view with its class."""
    show(*BY_DISTRICT.of(shown))


def behind(shown: CoverageView) -> None:
    """The rows and documents of one class, or of the district picked."""
    counts = {c.class_key: c for c in class_counts(shown.measure, of_place(shown)) if c.districts}
    key = linked(CLASS, {"", *counts}) or next(iter(counts), "")
    st.session_state[CLASS] = key
    # Drawn from the link's own word and not bound: a bound choice writes its label with the count, which is another tomorrow.
    choose_one("Class", list(counts), key=CLASS, words=lambda k: f"{counts[k].label} ({indian(counts[k].districts)})")
    opened = Behind(shown, key)
    if not key or not shown.measure.class_of(key).is_known:
        st.info(shown.measure.why_open(key) if key else shown.measure.unknown_reason, icon=":material/help:")
    elif not opened.facts:
        st.info(
            "These districts stand in no row of the list: that is what the class says.",
            icon=":material/info:",
        )
    else:
        label = counts[key].label
        st.caption(
            f"{label}: {counted(len(opened.districts), 'district')}, {counted(len(opened.facts), 'row')} behind them."
        )
        link_to_why(of_class(shown.measure, key), f"Why: {label}")
    show(*BEHIND.of(opened), amounts=AMOUNTS)


def absent(shown: CoverageView) -> None:
    """Current districts that the shipped outline does not draw by themselves."""
    show(*WITHOUT_OUTLINE.of(shown), empty="Every district in view has an outline of its own.")


_TABLES: dict[str, Callable[[CoverageView], None]] = {
    "By State": by_state,
    "By district": by_district,
    "Rows and documents": behind,
    "Without an outline": absent,
}
_FIRST = {"india": None, "state": None, "district": "Rows and documents"}


def tables(shown: CoverageView) -> None:
    """The choice of a table, which is made when it is opened; a district opens its documents, and the link keeps each depth's."""
    depth = "district" if shown.district else "state" if shown.state else "india"
    name = st.segmented_control(
        "Tables", list(_TABLES), default=_FIRST[depth], key=f"table_{depth}", bind="query-params", wrap=True
    )
    if name:
        _TABLES[name](shown)


def map_files(shown: CoverageView) -> None:
    """The map that the instrument shows, as a picture and by address."""
    drawn = STATE_MAP if shown.level == "state" and not shown.state else DISTRICT_MAP
    layer, level = drawn.layer(shown)
    state = shown.state.state_code if shown.state else None
    offer_map(layer, level=level, state_code=state, key=INSTRUMENT.key, address=drawn.key)


def profile_link(shown: CoverageView) -> None:
    """The way to the profile of the State or district in view."""
    if shown.state:
        page = DISTRICT if shown.district else STATE
        st.page_link(page.script, label="Open the profile", icon=":material/article:")
