"""The product rows of the Sectors page: chosen by select boxes and search, or by a click that sets the same boxes."""

from __future__ import annotations

import streamlit as st

from analytics.why.why import of_figure, of_part
from analytics.words import counted, indian
from pages.frame.filter_bar import state_names
from pages.monitor.sectors.tables import ROWS, Picked
from pages.monitor.sectors.view import SectorView
from pages.parts.tables import show
from pages.parts.why_link import link_to_why

SECTOR, STATE, TEXT = "rows_sector", "rows_state", "rows_text"
BARS, GRID, TREEMAP = "sector_bars", "sector_grid", "sector_treemap"


def picked() -> tuple[str | None, str | None]:
    """The sector and the State chosen for the rows; none where left open."""
    return _held(SECTOR), _held(STATE)


def _held(key: str) -> str | None:
    # Pictures above the boxes ask for this before the boxes have taken it from the link.
    return st.session_state[key] if key in st.session_state else st.query_params.get(key)


def bar_picked() -> None:
    """A bar clicked: its sector, in every State."""
    points = st.session_state[BARS].selection.points
    if points:
        _choose(points[0]["customdata"][0], None)


def cell_picked() -> None:
    """A cell of the grid clicked: its sector and State."""
    points = st.session_state[GRID].selection.points
    if points:
        _choose(points[0]["customdata"][0], points[0]["customdata"][1])


def treemap_key() -> str:
    """The treemap's key, new for each choice: a click would otherwise leave it zoomed into one box for good."""
    sector, state = picked()
    return f"{TREEMAP}-{sector}-{state}"


def box_picked() -> None:
    """A box of the treemap clicked: its id is sector and State with a bar between, the State blank for a whole sector."""
    points = st.session_state[treemap_key()].selection.points
    if points:
        sector, _, state = points[0]["id"].partition("|")
        _choose(sector, state or None)


def _choose(sector: str | None, state: str | None) -> None:
    st.session_state[SECTOR], st.session_state[STATE] = sector, state
    st.session_state[TEXT] = ""


def _left_open(options: list[str], key: str) -> None:
    # A filter above may have taken away what was chosen here.
    if st.session_state.get(key) not in (None, *options):
        st.session_state[key] = None


def product_rows(shown: SectorView) -> None:
    """The rows of the list for what is chosen, each with its mark, tier, ministry and note."""
    sectors, states = shown.sector_names, shown.state_names
    _left_open(sectors, SECTOR)
    _left_open(states, STATE)
    st.subheader("Product rows", anchor=False)
    left, right = st.columns(2)
    sector = left.selectbox("Sector", sectors, index=None, placeholder="All", key=SECTOR, bind="query-params")
    state = right.selectbox("State/UT", states, index=None, placeholder="All", key=STATE, bind="query-params")
    text = st.text_input(
        "Search the rows",
        placeholder="Product, district, State or sector",
        key=TEXT,
        bind="query-params",
        type="search",
    )
    listed = Picked(shown, sector, state, text)
    rows = listed.rows
    districts = counted(len({row.district_code for row in rows}), "district")
    marked = sum(bool(row.is_gi_tagged) for row in rows)
    gi = f", {indian(marked)} of them GI-marked" if shown.marks_gi else ""
    st.caption(f"{listed.where}: {counted(len(rows), 'row')}{gi}, in {districts}.")
    if not text:
        _link_to_rows(sector, state, len(rows))
    show(
        *ROWS.of(listed),
        empty="No row of the list says this. Clear the search, or choose another sector or State.",
    )


def _link_to_rows(sector: str | None, state: str | None, count: int) -> None:
    """A link to the rows of the sector and State chosen with their documents: the cell of the grid, opened."""
    figure = "products_listed"
    figure_id = of_part("sector", figure, sector) if sector else of_figure(figure)
    code = next((code for code, name in state_names().items() if name == state), 0)
    link_to_why(figure_id, f"Rows and documents ({counted(count, 'row')})", code)
