"""Sectors: products, district-product pairs and districts as three counts, by sector, tier and State."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from data.store import Store

_CUT: Final = "[text cut in source]"
"""What a name bears that its source cut."""
_PARTS: Final = ",/&"


class Totals(NamedTuple):
    """One row for the view.

    `pair_count` is the list's rows, a product in a district, which published counts call products; `product_count` is
    distinct product names; `district_count` the districts named, `current_district_count` those of them in the
    register; `gi_count` the rows marked GI of `marked_count` rows that the list marks either way, absent where it marks none.
    """

    pair_count: int
    product_count: int
    district_count: int
    current_district_count: int
    gi_count: int | None
    marked_count: int
    as_on_date: date | None
    grade: str | None


class SectorCounts(NamedTuple):
    """One row per sector. Pairs add up over sectors; names and districts do not."""

    sector: str
    pair_count: int
    product_count: int
    district_count: int
    gi_count: int | None
    marked_count: int


class TierCounts(NamedTuple):
    """One row per tier of the list: Primary, Secondary, Tertiary, Others."""

    tier: str
    pair_count: int
    district_count: int
    gi_count: int | None


class GridCell(NamedTuple):
    """One row per State/UT and sector named together; a pair that is absent counts none."""

    state_code: int
    state_name: str
    sector: str
    pair_count: int
    district_count: int


class ListedProduct(NamedTuple):
    """One row per product of the list; `is_gi_tagged` is absent where the list does not say."""

    product_id: str
    state_code: int
    state_name: str
    district_code: str
    district_name: str
    product_name: str
    sector: str
    tier: str
    is_gi_tagged: bool | None
    nodal_ministry: str | None
    is_current_district: bool
    is_aspirational: bool | None
    quality_note: str | None
    as_on_date: date | None
    grade: str

    @property
    def whole_name(self) -> str:
        """The name as far as the source has it whole: where it is cut, what stands before the last part or the open bracket."""
        name, mark, _ = self.product_name.partition(_CUT)
        if not mark:
            return self.product_name
        name = name.rstrip()
        if name.count("(") > name.count(")"):
            return name[: name.rindex("(")].rstrip(" -")
        at = max(name.rfind(one) for one in _PARTS)
        return name[:at].rstrip(f" {_PARTS}") if at > 0 else name


class Hub(NamedTuple):
    """One row per district that the list names, at its label point (degrees)."""

    district_code: str
    district_name: str
    state_name: str
    pair_count: int
    main_sector: str
    latitude: float
    longitude: float


class Reached(NamedTuple):
    """One row per State/UT that the scheme's list reaches; elsewhere nothing is known."""

    state_code: int
    state_name: str


def totals(store: Store, filters: Filters) -> Totals:
    """The three counts and the GI marks of the view."""
    return answer(store, Totals, "products/totals", filters.values())[0]


def by_sector(store: Store, filters: Filters) -> tuple[SectorCounts, ...]:
    """The counts per sector, most rows first."""
    return answer(store, SectorCounts, "products/by_sector", filters.values())


def by_tier(store: Store, filters: Filters) -> tuple[TierCounts, ...]:
    """The counts per tier."""
    return answer(store, TierCounts, "products/by_tier", filters.values())


def grid(store: Store, filters: Filters) -> tuple[GridCell, ...]:
    """State by sector."""
    return answer(store, GridCell, "products/grid", filters.values())


def products(store: Store, filters: Filters) -> tuple[ListedProduct, ...]:
    """The list's rows in view."""
    return answer(store, ListedProduct, "products/products", filters.values())


def hubs(store: Store, filters: Filters) -> tuple[Hub, ...]:
    """Districts with their number of products, most first."""
    return answer(store, Hub, "products/hubs", filters.values())


def reached(store: Store, filters: Filters) -> tuple[Reached, ...]:
    """States/UTs that the scheme's list, as on record on the date, names at all; the other filters do not matter."""
    return answer(store, Reached, "products/reached", filters.values())


def matching(rows: tuple[ListedProduct, ...], text: str) -> tuple[ListedProduct, ...]:
    """The rows whose product, district, State or sector holds every word of the text, in any case."""
    words = text.casefold().split()

    def stored(row: ListedProduct) -> bool:
        hay = f"{row.product_name} {row.district_name} {row.state_name} {row.sector}".casefold()
        return all(word in hay for word in words)

    return tuple(row for row in rows if stored(row))
