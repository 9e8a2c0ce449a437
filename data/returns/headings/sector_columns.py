"""Sectors that stand as headings across a list of products, 'Agriculture | Handicraft | Handloom', over the products' names."""

from collections.abc import Sequence
from dataclasses import replace

from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.heading_column import Column
from data.returns.words.no_product import names_none
from data.returns.words.sectors import sector_of
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import concepts

_SCHEMES = frozenset({"ODOP", "PMFME", "DEH"})
_OVER = _SCHEMES | {"PRODUCT", "SECTOR", "IDENTIFIED", "EXPORT", "SCHEME", "NAME", "DISTRICT", "GOODS"}
"""What may be said above the sectors without another sense: 'Sector-wise products identified'."""


def with_sectors_across(columns: Sequence[Column], sheet: Sheet, last: int) -> tuple[Column, ...]:
    """The columns, those headed by sectors as columns of products: two sectors or more, with words below and no counts or ticks.

    `last` is the heading's last row, from 0.
    """
    sectors = {one.number: sector for one in columns if (sector := sector_of(one.tiers[-1])) and _fits(one)}
    if len(set(sectors.values())) < 2 or len(set(sectors.values())) < len(sectors) or _has_sector(columns, sectors):
        return tuple(columns)
    below = [sheet.value(row, number) for number in sectors for row in range(last + 2, len(sheet.rows) + 1)]
    filled = [value for value in below if not is_blank(value)]
    if not filled or 2 * sum(map(_may_be_product, filled)) <= len(filled):
        return tuple(columns)
    return tuple(
        replace(one, statement=frozenset({"PRODUCT"}) | _said_above(one) & _SCHEMES, sector=sectors[one.number])
        if one.number in sectors
        else one
        for one in columns
    )


def _has_sector(columns: Sequence[Column], sectors: dict[int, str]) -> bool:
    """Whether another column gives the sector or the product: then those of the sectors hold something else."""
    return any(
        one.number not in sectors
        and one.statement is not None
        and one.statement & {"SECTOR", "PRODUCT"}
        and not one.is_other
        for one in columns
    )


def _said_above(column: Column) -> frozenset[str]:
    return frozenset().union(*(concepts(text) or frozenset({"?"}) for text in column.tiers[:-1]))


def _fits(column: Column) -> bool:
    return _said_above(column) <= _OVER


def _may_be_product(value: Value) -> bool:
    text = plain_text(value)
    if not isinstance(value, str) or not any(letter.isalpha() for letter in text):
        return False
    return yes_or_no(text) is None or names_none(text) == "none"
