"""The tables of Sectors, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd

from analytics.products.questions import ListedProduct, hubs
from analytics.words import yes_no
from pages.frame.ask import ask
from pages.frame.link_reader import LinkReader
from pages.frame.registry import SECTORS
from pages.monitor.sectors.view import SectorView, grid_table, sector_table, sector_view, tier_table
from pages.parts.addressed import Addressed, Table, titled
from pages.parts.tables import table

_COLUMNS: Final = {
    "product_name": "Product",
    "district_name": "District",
    "is_gi_tagged": "GI-marked",
    "sector": "Sector",
    "tier": "Tier",
    "state_name": "State/UT",
    "nodal_ministry": "Ministry or department",
    "is_aspirational": "Aspirational",
    "quality_note": "Note on the row",
    "as_on_date": "As on",
    "grade": "Grade",
}


class Picked(NamedTuple):
    """What is shown, and the part of it that is listed row by row; each choice may be left open."""

    shown: SectorView
    sector: str | None
    state: str | None
    text: str

    @property
    def rows(self) -> tuple[ListedProduct, ...]:
        """The rows of the list that are picked."""
        return self.shown.part(self.sector, self.state, self.text)

    @property
    def where(self) -> str:
        """The sector and the State in words."""
        return f"{self.sector or 'All sectors'}, {self.state or 'all States/UTs in view'}"


def _rows(picked: Picked) -> pd.DataFrame:
    """One row per product in a district."""
    columns = {name: heading for name, heading in _COLUMNS.items() if name != "is_gi_tagged" or picked.shown.marks_gi}
    frame = table(picked.rows, columns)
    for heading in {"GI-marked", "Aspirational"} & set(frame.columns):
        frame[heading] = [yes_no(mark) for mark in frame[heading]]
    return frame


def _hubs(shown: SectorView) -> pd.DataFrame:
    """One row per district that has a label point."""
    return table(
        ask(hubs, shown.filters),
        {
            "state_name": "State/UT",
            "district_name": "District",
            "pair_count": "Products in the list",
            "main_sector": "Sector with most",
        },
    )


def _of_link(link: LinkReader) -> SectorView:
    return sector_view(link.filters())


def _picked_of_link(link: LinkReader) -> Picked:
    shown = _of_link(link)
    sector = link.one_of("rows_sector", shown.sector_names) or None
    return Picked(shown, sector, link.one_of("rows_state", shown.state_names) or None, link.text("rows_text"))


BY_SECTOR: Final = Table("by-sector", sector_table, titled("Sectors of the list"), _of_link)
BY_STATE: Final = Table("by-state", grid_table, titled("State by sector"), _of_link)
BY_TIER: Final = Table("by-tier", tier_table, titled("Tiers of the list"), _of_link)
HUBS: Final = Table("hubs", _hubs, titled("Product hubs by district"), _of_link)
ROWS: Final = Table(
    "rows",
    _rows,
    lambda picked: picked.shown.titled(
        f"Product rows, {picked.where}" + (f", search {picked.text}" if picked.text else "")
    ),
    _picked_of_link,
    ("rows_sector", "rows_state", "rows_text"),
)
ADDRESSED: Final = Addressed(SECTORS, (BY_SECTOR, BY_STATE, BY_TIER, HUBS, ROWS))
