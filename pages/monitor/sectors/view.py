"""What the Sectors page shows: the rows of one scheme's list in view, counted three ways, and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analytics.filters import Filters
from analytics.places.questions import ALL_STATES
from analytics.products.questions import (
    GridCell,
    ListedProduct,
    Reached,
    SectorCounts,
    TierCounts,
    Totals,
    by_sector,
    by_tier,
    grid,
    matching,
    products,
    reached,
    totals,
)
from analytics.provenance import OfOneView, Provenance
from analytics.words import counted, dotted, indian, listed, percent, share_pct
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.parts.tile import stored
from pages.parts.totals import with_totals

_NOT_ADDED = (
    "A product named in two districts stands in two rows. Rows add up over sectors, tiers and States; product names and "
    "districts do not, because one may stand in several."
)


@dataclass(frozen=True)
class SectorView(OfOneView):
    """The page's answers: `reached` are the States/UTs that the list on record names at all."""

    filters: Filters
    totals: Totals
    sectors: tuple[SectorCounts, ...]
    tiers: tuple[TierCounts, ...]
    cells: tuple[GridCell, ...]
    rows: tuple[ListedProduct, ...]
    reached: tuple[Reached, ...]
    view: Provenance

    @property
    def sector_names(self) -> list[str]:
        """Sectors in view, most rows first."""
        return [row.sector for row in self.sectors]

    @property
    def state_names(self) -> list[str]:
        """States/UTs in view that the list names, in alphabetical order."""
        return sorted({cell.state_name for cell in self.cells})

    @property
    def marks_gi(self) -> bool:
        """Whether the list marks rows either way, so that a GI share can be given."""
        return self.totals.marked_count > 0

    def part(self, sector: str | None, state: str | None, text: str) -> tuple[ListedProduct, ...]:
        """The rows of one sector, one State and one search; each may be left open."""
        rows = tuple(row for row in self.rows if sector in (None, row.sector) and state in (None, row.state_name))
        return matching(rows, text)


def sector_view(filters: Filters) -> SectorView:
    """All that the page asks of the list, in the view."""
    counts, reaching = ask(totals, filters), ask(reached, filters)
    return SectorView(
        filters=filters,
        totals=counts,
        sectors=ask(by_sector, filters),
        tiers=ask(by_tier, filters),
        cells=ask(grid, filters),
        rows=ask(products, filters),
        reached=reaching,
        view=_view(filters, counts, reaching),
    )


def not_known(filters: Filters, reaching: Sequence[Reached]) -> str:
    """Why nothing is known of the list in view, as a clause; blank where the list can be asked, so that no row is none."""
    if not reaching:
        return f"no {filters.scheme} list is on record for {dotted(filters.as_on)} or before"
    if filters.states and not {one.state_code for one in reaching}.intersection(filters.states):
        return f"the {filters.scheme} list on record does not reach the States/UTs in view"
    if filters.gi_only and not stored(filters.of_all_products(), "products_gi"):
        return f"the {filters.scheme} list marks no row for GI either way, so that the filter on GI-marked products does not apply to it"
    return ""


def _view(filters: Filters, counts: Totals, reaching: Sequence[Reached]) -> Provenance:
    value = stored(filters, "products_listed")
    return Provenance(
        title="Sectors",
        scheme=filters.scheme,
        sentence=sentence(filters),
        base=f"not known: {why}"
        if (why := not_known(filters, reaching))
        else f"{counted(counts.pair_count, 'row')} of the {filters.scheme} list, each a product in a district",
        as_on=counts.as_on_date,
        sources=(f"{value.document}: {value.source}",) if value else (),
        notes=(
            _NOT_ADDED,
            "Lists of different schemes are never added.",
        ),
    )


def outside_register(shown: SectorView) -> str:
    """How many of the districts named are in the register, with that base in words."""
    register = stored(shown.filters, "districts_in_register")
    named = indian(shown.totals.current_district_count)
    return f"{named} of them are among the {indian(register.value)} of the register in view" if register else ""


def gi_share(shown: SectorView) -> str:
    """The GI share with its base in words; nothing where the list marks no row."""
    whole = shown.totals
    return (
        f"{percent(whole.gi_count or 0, whole.marked_count)} of the rows that the list marks either way"
        if shown.marks_gi
        else ""
    )


def empty_words(shown: SectorView) -> str:
    """Why no row is in view: nothing is like it, or the list cannot be asked for it."""
    why = not_known(shown.filters, shown.reached)
    if why:
        return f"Nothing is known here, which is not the same as none: {why}. Choose another view above."
    return "No row of the list lies in this view. Widen the filters above."


def reach(shown: SectorView) -> str:
    """What must be said of a list that does not reach every State; nothing where it does, or where nothing is known at all."""
    names = [one.state_name for one in shown.reached]
    if len(names) == ALL_STATES or not names:
        return ""
    return (
        f"The {shown.filters.scheme} list is on record for {counted(len(names), 'State', 'States')} only: "
        f"{listed(names, most=len(names))}. For the others nothing is known, which is not the same as none."
    )


def sector_table(shown: SectorView) -> pd.DataFrame:
    """One row per sector, then the view's own totals."""
    columns = ["Sector", "Products in the list", "Share of rows, %", "Different names", "Districts named"]

    def line(name: str, row: SectorCounts | Totals) -> list[object]:
        share = share_pct(row.pair_count, shown.totals.pair_count)
        return [
            name,
            row.pair_count,
            share,
            row.product_count,
            row.district_count,
            *_gi(shown, row.gi_count, row.pair_count),
        ]

    lines = [line(row.sector, row) for row in shown.sectors]
    return _with_total(shown, lines, columns + _gi_columns(shown), line("Total in view", shown.totals))


def tier_table(shown: SectorView) -> pd.DataFrame:
    """One row per tier, then the view's own totals."""
    columns = ["Tier", "Products in the list", "Share of rows, %", "Districts named"]

    def line(name: str, row: TierCounts | Totals) -> list[object]:
        share = share_pct(row.pair_count, shown.totals.pair_count)
        return [name, row.pair_count, share, row.district_count, *_gi(shown, row.gi_count, row.pair_count)]

    lines = [line(row.tier, row) for row in shown.tiers]
    return _with_total(shown, lines, columns + _gi_columns(shown), line("Total in view", shown.totals))


def _gi_columns(shown: SectorView) -> list[str]:
    return ["GI-marked", "GI share of rows, %"] if shown.marks_gi else []


def _gi(shown: SectorView, marked: int | None, rows: int) -> list[object]:
    """The mark's count and share; nothing where the list marks no row either way. A list marks all its rows or none."""
    return [marked, share_pct(marked or 0, rows)] if shown.marks_gi else []


def grid_table(shown: SectorView) -> pd.DataFrame:
    """One row per State/UT, a column per sector, with totals both ways."""
    count_at = {(cell.state_name, cell.sector): cell.pair_count for cell in shown.cells}
    lines = []
    sums = [0] * (len(shown.sector_names) + 1)
    for state in shown.state_names:
        counts = [count_at.get((state, sector), 0) for sector in shown.sector_names]
        counts.append(sum(counts))
        lines.append([state, *counts])
        sums = [one + other for one, other in zip(sums, counts, strict=True)]
    return _with_total(shown, lines, ["State/UT", *shown.sector_names, "Total"], ["Total in view", *sums])


def _with_total(
    shown: SectorView, lines: list[list[object]], columns: list[str], total: Sequence[object]
) -> pd.DataFrame:
    """The rows over their total; where nothing is known there is no total either, since it would read as none."""
    rows = pd.DataFrame(lines, columns=columns)
    return with_totals(rows) if not_known(shown.filters, shown.reached) else with_totals(rows, total)
