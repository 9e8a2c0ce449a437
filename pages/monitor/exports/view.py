"""What the Exports page shows: one document's values of one period, what it leaves open, and everything else that is on record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from analytics.coverage.measures import MEASURES, NOT_KNOWN, Class
from analytics.coverage.questions import DistrictClass, district_classes
from analytics.exports.questions import (
    MOST_CODES,
    UNITS,
    WITHIN,
    CodeValue,
    ExportValue,
    Release,
    Within,
    code_values,
    codes_each,
    export_values,
    of_release,
    own_chapters,
    releases,
    sum_words,
    value_class,
    value_classes,
    within,
)
from analytics.filters import Filters
from analytics.provenance import OfOneView, Provenance
from analytics.words import amount, counted, dotted, indian
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence

STATED: Final = MEASURES["exports"]
RULE: Final = (
    "One document, one unit and one period at a time: values are never converted, never added over periods, and never compared "
    "with another document. Rank and share are taken where the document gives the State's total too; growth over the same "
    "months of the year before in the same document and unit, and never without both figures."
)
NO_CODES: Final = (
    "This document gives no exports by code of goods (HS). A return of exports by HS chapter or code, as from the DGCI&S workbook "
    "or the NIRYAT portal, would give them."
)
NO_LINK: Final = (
    "The products beside the codes are those that the chosen list names for the district. A product is tied to a chapter only where its "
    "whole name is an item of that chapter's heading, as Coffee in “Coffee, tea, mate and spices”; of any other nothing is said."
)


@dataclass(frozen=True)
class ExportsView(OfOneView):
    """The page's answers: `release` is the one in view, none where nothing is on record; `values` are of every release."""

    filters: Filters
    releases: tuple[Release, ...]
    release: Release | None
    values: tuple[ExportValue, ...]
    districts: tuple[DistrictClass, ...]
    within: tuple[Within, ...]
    codes: tuple[CodeValue, ...]
    view: Provenance

    @property
    def shown(self) -> tuple[ExportValue, ...]:
        """The values of the release in view, largest first."""
        return of_release(self.values, self.release) if self.release else ()

    @property
    def with_value(self) -> int:
        """Districts in view of which any document gives a value."""
        return len({one.district_code for one in self.values})

    @property
    def not_known(self) -> int:
        """Districts in view of which none does."""
        return len(self.districts) - self.with_value


def exports_view(filters: Filters, release_key: str = "") -> ExportsView:
    """The release that is asked for, else the fullest one, and none where the view does not have it; and all that is on record of the districts in view."""
    found = ask(releases, filters)
    release = next((one for one in found if release_key in ("", one.release_key)), None)
    districts = ask(district_classes, filters, STATED)
    is_whole = release is not None and release.state_value is not None
    return ExportsView(
        filters=filters,
        releases=found,
        release=release,
        values=ask(export_values, filters),
        districts=districts,
        within=ask(within, filters, release.release_key) if release and is_whole else (),
        codes=ask(code_values, filters, release.release_key, codes_each(release)) if release else (),
        view=_view(filters, release, len(districts)),
    )


def _view(filters: Filters, release: Release | None, districts: int) -> Provenance:
    sources = (f"{release.document}: {release.source}",) if release else ()
    published = f"Published {dotted(release.published_on)}." if release and release.published_on else ""
    return Provenance(
        title="Exports by district" + (f": {release.period_words}, {release.unit_words}" if release else ""),
        scheme="no scheme",
        sentence=sentence(filters, STATED.subject),
        base=f"{counted(districts, 'district')} in the {filters.register}",
        as_on=release.as_on_date if release else None,
        sources=sources,
        notes=tuple(filter(None, (RULE, published, sum_words(release) if release else "", STATED.unknown_reason))),
    )


def several_states_words(values: Sequence[ExportValue], ranked: int) -> str:
    """What stands in place of a State's total where the release gives none, or is of several States; `ranked` of them have one."""
    if not ranked:
        return "The document gives no total of the State, so no rank and no share are taken."
    states = len({one.state_code for one in values})
    return (
        f"The document speaks of {counted(states, 'State/UT', 'States/UTs')}. Rank and share are taken in the {ranked} of which it gives "
        "the total or every district."
    )


def codes_words(shown: ExportsView) -> str:
    """What of a long list is not shown; blank where all is."""
    release = shown.release
    if release is None or release.code_count <= MOST_CODES:
        return ""
    return (
        f"The document gives {indian(release.code_count)} values by code here. Of each district the {codes_each(release)} largest are "
        "listed, and those of the chapters of its own products; choose a State to see more of each."
    )


def as_classes(shown: ExportsView) -> tuple[tuple[DistrictClass, ...], tuple[Class, ...]]:
    """Every district in view in the class of its value in the release, and the classes in order."""
    if shown.release is None:
        return tuple(row._replace(class_key=NOT_KNOWN.key) for row in shown.districts), (NOT_KNOWN,)
    unit = shown.release.unit
    values = {one.district_code: one for one in shown.shown}
    inside = {one.district_code for one in shown.within}
    rows = tuple(
        row._replace(
            class_key=value_class(values[row.district_code].value, unit)
            if row.district_code in values
            else WITHIN.key
            if row.district_code in inside
            else NOT_KNOWN.key,
            item_count=int(row.district_code in values),
        )
        for row in shown.districts
    )
    held = Counter(row.class_key for row in rows)
    return rows, tuple(one for one in value_classes(unit) if not one.is_rare or one.key in held)


def ranked_table(shown: ExportsView) -> pd.DataFrame:
    """One row per district of the release, largest first; then those that it counts within another."""
    release = shown.release
    unit = release.unit_words if release else ""
    names = ["State/UT", "District", f"Value, {unit}", "Rank in the State", "Share of the State, %", "Growth", "Remark"]
    rows: list[list[object]] = [
        [
            one.state_name,
            one.district_name,
            one.value,
            f"{one.rank} of {one.ranked}" if one.rank else _stated_rank(one),
            one.share_pct,
            one.growth_words or "no earlier value in this document",
            _listed_as(one),
        ]
        for one in shown.shown
    ]
    rows += [
        [release.state_name, one.district_name, None, "", None, "", f"not known (in {one.parent_name} in this source)"]
        for one in shown.within
        if release
    ]
    frame = pd.DataFrame(rows, columns=names)
    frame.insert(0, "S. No.", range(1, len(frame) + 1))
    return frame


def _stated_rank(one: ExportValue) -> str:
    return f"{one.stated_rank} among {one.rank_among}, as the document says" if one.stated_rank else "not ranked here"


def _listed_as(one: ExportValue) -> str:
    return "" if one.listed_district == one.district_name else f"listed as {one.listed_district}"


def like_periods(values: Sequence[ExportValue]) -> tuple[tuple[ExportValue, ...], ...]:
    """Values of one district in like periods of one document and unit, oldest first; single ones are no trend."""
    groups: dict[tuple[str, str, str, str], list[ExportValue]] = {}
    for one in values:
        groups.setdefault((one.district_code, one.document, one.unit, one.period), []).append(one)
    series = [tuple(sorted(group, key=lambda one: one.starts_on)) for group in groups.values()]
    return tuple(one for one in series if len({value.financial_year for value in one}) > 1)


def trend_table(shown: ExportsView) -> pd.DataFrame:
    """One row per district, document, unit and part of the year that is known for more than one year."""
    series = sorted(like_periods(shown.values), key=lambda one: (one[0].state_name, one[0].period, -one[-1].value))
    return pd.DataFrame(
        {
            "S. No.": range(1, len(series) + 1),
            "State/UT": [one[0].state_name for one in series],
            "District": [one[0].district_name for one in series],
            "Part of the year": [one[0].period for one in series],
            "Unit": [UNITS[one[0].unit] for one in series],
            "Values": ["; ".join(f"{value.financial_year}: {amount(value.value)}" for value in one) for one in series],
            "Growth of the last": [one[-1].growth_words for one in series],
            "Document": [one[0].document for one in series],
        }
    )


def codes_table(shown: ExportsView) -> pd.DataFrame:
    """One row per district and code of goods of the release, with its share of the district there, and the district's products."""
    rows = shown.codes
    unit = shown.release.unit_words if shown.release else ""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [one.state_name for one in rows],
            "District": [one.district_name for one in rows],
            "HS code": [one.hs_code for one in rows],
            "Chapter": [one.chapter_title or "not in the table of chapters" for one in rows],
            f"Value, {unit}": [one.value for one in rows],
            "Share of the district, %": [one.share_pct for one in rows],
            f"Products on the {shown.filters.scheme} list": [one.products or "none on the list" for one in rows],
            "Document": [one.document for one in rows],
            "Entry": [one.entry_number for one in rows],
        }
    )


def own_chapters_table(shown: ExportsView) -> pd.DataFrame:
    """One row per district that the release gives the chapters of its own products for, with the share that they make."""
    rows = own_chapters(shown.codes)
    unit = shown.release.unit_words if shown.release else ""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [one.state_name for one in rows],
            "District": [one.district_name for one in rows],
            "Product": ["; ".join(one.products) for one in rows],
            "Its chapter": ["; ".join(one.chapters) for one in rows],
            f"Value, {unit}": [one.value for one in rows],
            f"Of the district's, {unit}": [one.district_value for one in rows],
            "In words": [
                f"Its product's {'chapters make' if len(one.chapters) > 1 else 'chapter makes'} {one.share_pct}% of its exports"
                if one.share_pct is not None
                else "The document gives the district's exports as 0"
                for one in rows
            ],
            "Document": [one.document for one in rows],
        }
    )


def rows_table(shown: ExportsView) -> pd.DataFrame:
    """One row per value on record of the districts in view, each with its own document, unit and period."""
    rows = shown.values
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [one.state_name for one in rows],
            "District": [one.district_name for one in rows],
            "Financial year": [one.financial_year for one in rows],
            "Part of the year": [one.period for one in rows],
            "Value": [one.value for one in rows],
            "Unit": [UNITS[one.unit] for one in rows],
            "Rank, as stated": [_stated_rank(one) if one.stated_rank else "" for one in rows],
            "Document": [one.document for one in rows],
            "Published on": [one.published_on for one in rows],
            "Grade": [one.grade for one in rows],
            "Caution": [one.caveat or "" for one in rows],
            "Link": [one.source for one in rows],
        }
    )
