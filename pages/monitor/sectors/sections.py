"""The pictures of State by sector, one at a time: each computes only when it is chosen, and each gives its rows as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import MappingProxyType

import streamlit as st

from analytics.products.questions import hubs
from analytics.why.cells import by_part
from analytics.words import counted
from geo.layers import Column, hub_deck, rgb
from pages.frame.ask import ask
from pages.frame.markdown import plain
from pages.monitor.sectors.charts import (
    IN_A_DISTRICT,
    IN_A_STATE,
    count_class,
    grid_heatmap,
    grid_in_words,
    parts_bars,
    parts_in_words,
    treemap,
)
from pages.monitor.sectors.choice import BARS, GRID, bar_picked, box_picked, cell_picked, picked, treemap_key
from pages.monitor.sectors.tables import BY_SECTOR, BY_STATE, BY_TIER, HUBS
from pages.monitor.sectors.view import SectorView
from pages.parts import theme
from pages.parts.charts import CONFIG
from pages.parts.drilldown import drilldown
from pages.parts.tables import offer
from pages.parts.totals import show_totals

_CLICK = "A click picks the product rows; the select boxes do the same."


def _named(classes: Sequence[tuple[int, str, str]]) -> str:
    return ", ".join(label for _, label, _ in classes)


def sectors(shown: SectorView) -> None:
    """Each sector as a row and as a bar, with the totals set apart."""
    numbers, bars = st.columns([5, 3], gap="large")
    with numbers:
        show_totals(*BY_SECTOR.of(shown))
    with bars:
        st.plotly_chart(
            parts_bars(shown.sectors, picked()[0]),
            theme=None,
            config=CONFIG,
            key=BARS,
            on_select=bar_picked,
            selection_mode="points",
            alt=parts_in_words("sector", shown.sectors),
        )
        st.caption(_CLICK)
    st.caption(
        "A product name or a district that stands in several sectors counts once in the last line, so those two columns "
        "do not add up." + ("" if shown.marks_gi else " This list marks no row for GI either way: GI is not known.")
    )
    drilldown(by_part("sector", shown.sectors, shown.totals), "sectors", line="sector")


def heatmap(shown: SectorView) -> None:
    """State by sector, a number in each cell."""
    st.plotly_chart(
        grid_heatmap(shown.cells, shown.sector_names, picked()),
        theme=None,
        config=CONFIG,
        key=GRID,
        on_select=cell_picked,
        selection_mode="points",
        alt=grid_in_words(shown.cells, "Grid"),
    )
    st.caption(_CLICK)
    offer(*BY_STATE.of(shown))


def boxes(shown: SectorView) -> None:
    """Sector, and in it State, by area."""
    st.plotly_chart(
        treemap(shown.cells, shown.sectors, picked()),
        theme=None,
        config=CONFIG,
        key=treemap_key(),
        on_select=box_picked,
        selection_mode="points",
        alt=grid_in_words(shown.cells, "Treemap"),
    )
    st.caption(f"Area: rows of the list. Colour by class: {_named(IN_A_STATE)}. {_CLICK}")
    offer(*BY_STATE.of(shown))


def columns(shown: SectorView) -> None:
    """Every district that the list names as a column at its label point."""
    rows = ask(hubs, shown.filters)
    fills = {
        count: rgb(theme.color(count_class(count, IN_A_DISTRICT)[2])) for count in {row.pair_count for row in rows}
    }
    points = [
        Column(
            row.longitude,
            row.latitude,
            row.pair_count,
            fills[row.pair_count],
            f"{row.district_name}, {row.state_name}: {counted(row.pair_count, 'product')}, most in {row.main_sector}",
        )
        for row in rows
    ]
    most = "; ".join(f"{row.district_name} ({row.state_name}) {row.pair_count}" for row in rows[:5])
    words = f"{counted(len(rows), 'district')} as columns, height by products in the list. Highest: {most}."
    # The view cannot fit itself to its frame, so a telephone, which says that it is one, starts further back.
    zoom = 2.9 if "Mobile" in st.context.headers.get("User-Agent", "") else 3.75
    deck = hub_deck(points, fill=rgb(theme.panel()), line=rgb(theme.quiet()), zoom=zoom)
    st.pydeck_chart(deck, height=600, key="hubs", alt=words)
    missing = shown.totals.district_count - len(rows)
    absent = f" {counted(missing, 'district')} without a label point not drawn." if missing else ""
    st.caption(
        plain(words) + absent + f" Colour by class: {_named(IN_A_DISTRICT)}. Drag to move, Ctrl and drag to turn, "
        "double-click to come nearer. Outline as depicted by the Government of India, "
        "generalised; not a Survey of India product."
    )
    offer(*HUBS.of(shown))


def grid(shown: SectorView) -> None:
    """State by sector as a table, with totals both ways."""
    show_totals(*BY_STATE.of(shown))


def tiers(shown: SectorView) -> None:
    """Each tier of the list as a row and as a bar."""
    show_totals(*BY_TIER.of(shown))
    st.plotly_chart(
        parts_bars(shown.tiers),
        theme=None,
        config=CONFIG,
        key="tier_bars",
        alt=parts_in_words("tier", shown.tiers),
    )
    st.caption("A tier is the list's own order of a district's products. A district may stand in several tiers.")
    drilldown(by_part("tier", shown.tiers, shown.totals), "tiers", line="tier")


PICTURES: MappingProxyType[str, Callable[[SectorView], None]] = MappingProxyType(
    {"Heatmap": heatmap, "Table": grid, "Treemap": boxes, "Tiers": tiers, "Hubs in 3-D": columns}
)
