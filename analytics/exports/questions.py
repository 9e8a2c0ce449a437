"""What documents say of the exports of districts: one value per document, unit and period, never joined across them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.coverage.measures import NOT_KNOWN, Class
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import amount, dotted, indian
from data.export_units import EXPORT_UNITS, UNIT
from data.store import Store

UNITS: Final = {one.key: one.words for one in EXPORT_UNITS}
"""How a unit stands in words; no value is ever converted from one into the other."""
_STEPS: Final = ("count_4", "count_3", "count_2", "count_1")
WITHIN: Final = Class("within", "Not known: within another district there", "not_known", is_known=False, is_rare=True)
"""A district that the release does not know by itself: its exports lie in the value of the one it was cut from."""


class Release(NamedTuple):
    """One row per document, unit and period that gives values of districts in view.

    `value_sum` adds the districts of this one release; `state_value` is the total of the State that it gives itself, absent
    where it gives none.
    """

    release_key: str
    document: str
    source: str
    unit: str
    financial_year: str
    period: str
    starts_on: date
    as_on_date: date
    districts: int
    state_name: str | None
    grade: str
    published_on: date | None
    value_sum: float
    state_value: float | None
    is_of_all: bool
    entry_number: int | None
    code_count: int

    @property
    def unit_words(self) -> str:
        """The unit, in words."""
        return UNITS[self.unit]

    @property
    def period_words(self) -> str:
        """The period: "2025-26, April-March"."""
        return f"{self.financial_year}, {self.period}"

    @property
    def label(self) -> str:
        """The release in a line."""
        where = f"{self.state_name}: " if self.state_name else ""
        return f"{where}{self.period_words}, {self.unit_words} ({self.document})"


class CodeValue(NamedTuple):
    """One row per district and code of goods (HS) of a release; `district_value` is the district's as a whole there.

    `products` are the district's on the chosen list, `linked` those of them that the heading of the code's chapter names.
    """

    state_name: str
    district_code: str
    district_name: str
    hs_code: str
    chapter_title: str | None
    value: float
    district_value: float
    products: str | None
    linked: str | None
    document: str
    source: str
    entry_number: int | None

    @property
    def share_pct(self) -> float | None:
        """Per cent of the district's value in the same release."""
        return round(100 * self.value / self.district_value, 1) if self.district_value else None


class OwnChapters(NamedTuple):
    """One row per district whose products' chapters a release gives: their value, of the district's as a whole there."""

    state_name: str
    district_name: str
    products: tuple[str, ...]
    chapters: tuple[str, ...]
    value: float
    district_value: float
    document: str

    @property
    def share_pct(self) -> float | None:
        """Per cent of the district's value in the same release."""
        return round(100 * self.value / self.district_value, 1) if self.district_value else None


def own_chapters(codes: Sequence[CodeValue]) -> tuple[OwnChapters, ...]:
    """What the chapters of the districts' own products come to; a district of which the release gives no such chapter is left out.

    Of a chapter that is given both as a whole and by longer codes, the whole counts, and never both.
    """
    chapters: dict[tuple[str, str], list[CodeValue]] = {}
    for one in codes:
        if one.linked:
            chapters.setdefault((one.district_code, one.hs_code[:2]), []).append(one)
    values: dict[str, list[tuple[CodeValue, float]]] = {}
    for (district, _), rows in chapters.items():
        shortest = min(len(one.hs_code) for one in rows)
        counted_rows = [one for one in rows if len(one.hs_code) == shortest]
        values.setdefault(district, []).append((rows[0], sum(one.value for one in counted_rows)))
    return tuple(
        OwnChapters(
            found[0][0].state_name,
            found[0][0].district_name,
            tuple(dict.fromkeys(name for one, _ in found for name in (one.linked or "").split("; "))),
            tuple(f"{one.hs_code[:2]} {one.chapter_title}" for one, _ in found),
            sum(value for _, value in found),
            found[0][0].district_value,
            found[0][0].document,
        )
        for found in values.values()
    )


class ExportValue(NamedTuple):
    """One row per value that a document gives for a district, in the document's own unit.

    `rank` among the `ranked` districts of the State in this release, and `state_value`, where the release gives the State's
    total; `earlier_value` is that of the same months a year before in the same document and unit.
    """

    export_id: str
    release_key: str
    district_code: str
    district_name: str
    state_code: int
    state_name: str
    listed_district: str
    financial_year: str
    period: str
    starts_on: date
    as_on_date: date
    value: float
    unit: str
    state_value: float | None
    rank: int | None
    ranked: int | None
    earlier_value: float | None
    earlier_year: str | None
    stated_rank: int | None
    rank_among: str | None
    document: str
    source_kind: str
    published_on: date | None
    source: str
    grade: str
    caveat: str | None

    @property
    def share_pct(self) -> float | None:
        """Per cent of the State's value in the same release."""
        return round(100 * self.value / self.state_value, 1) if self.state_value else None

    @property
    def share_words(self) -> str:
        """Per cent of the State's value as it is printed: with more places where one would make it nothing; blank where absent."""
        if self.share_pct is None or self.state_value is None:
            return ""
        return f"{self.share_pct}" if self.share_pct or not self.value else f"{100 * self.value / self.state_value:.1g}"

    @property
    def growth_pct(self) -> float | None:
        """Per cent over the same months of the year before, in the same document."""
        return round(100 * (self.value / self.earlier_value - 1), 1) if self.earlier_value else None

    @property
    def growth_words(self) -> str:
        """Growth with both figures, which it never stands without; blank where there is no earlier one."""
        if self.growth_pct is None or self.earlier_value is None:
            return ""
        return (
            f"{self.growth_pct:+.1f}%: {amount(self.earlier_value)} in {self.earlier_year}, {amount(self.value)} in "
            f"{self.financial_year}"
        ).replace("-", "−", 1 if self.growth_pct < 0 else 0)


class ExportTotal(NamedTuple):
    """One row per value that a document gives for a State as a whole, or for India, whose `state_code` is 0."""

    state_code: int
    place_name: str
    financial_year: str
    period: str
    starts_on: date
    as_on_date: date
    value: float
    unit: str
    document: str
    published_on: date | None
    source: str
    grade: str


class Within(NamedTuple):
    """One row per district whose exports lie, in a release, in the value of the district that it was cut from."""

    district_code: str
    district_name: str
    parent_name: str


def releases(store: Store, filters: Filters) -> tuple[Release, ...]:
    """What was released of districts in view, those with a State's total and the most districts first, of them the longest period."""
    return answer(store, Release, "exports/releases", filters.values())


def export_values(store: Store, filters: Filters) -> tuple[ExportValue, ...]:
    """Every value of every district in view."""
    return answer(store, ExportValue, "exports/values", filters.values())


def export_totals(store: Store, filters: Filters) -> tuple[ExportTotal, ...]:
    """What documents give for the States in view as wholes, or for India where the view names none, oldest period first."""
    return answer(store, ExportTotal, "exports/totals", filters.values())


MOST_CODES: Final = 20_000
"""Values by code of goods that are listed at once; of a longer list the largest of each district."""


def codes_each(release: Release) -> int:
    """How many codes of goods of each district are listed: all, or of a long list the largest."""
    return MOST_CODES if release.code_count <= MOST_CODES else max(MOST_CODES // release.districts, 1)


def code_values(store: Store, filters: Filters, release_key: str, most: int = MOST_CODES) -> tuple[CodeValue, ...]:
    """Values by code of goods of the districts in view that a release gives, of each district the `most` largest first.

    Those of the chapters of its own products are among them, however small.
    """
    values = filters.values() | {"release_key": release_key, "most": most}
    return answer(store, CodeValue, "exports/codes", values)


def within(store: Store, filters: Filters, release_key: str) -> tuple[Within, ...]:
    """Districts in view that the release counts within another."""
    return answer(store, Within, "exports/within", filters.values() | {"release_key": release_key})


def of_release(values: Sequence[ExportValue], release: Release) -> tuple[ExportValue, ...]:
    """The values of one release, largest first."""
    found = [one for one in values if one.release_key == release.release_key]
    return tuple(sorted(found, key=lambda one: (-one.value, one.district_name)))


def value_classes(unit: str) -> tuple[Class, ...]:
    """The fixed classes of a value in its unit, and those of which no value is known."""
    highest, middle, lowest = (_bound(one) for one in UNIT[unit].bounds)
    labels = (
        f"{highest} and more",
        f"{middle} to under {highest}",
        f"{lowest} to under {middle}",
        f"Under {lowest}",
    )
    steps = zip(labels, _STEPS, strict=True)
    return (*(Class(step, label, step, counts=True) for label, step in steps), WITHIN, NOT_KNOWN)


def _bound(value: float) -> str:
    return indian(int(value)) if value == int(value) else str(value)


def value_class(value: float, unit: str) -> str:
    """The key of the class that a value falls into."""
    return next((step for bound, step in zip(UNIT[unit].bounds, _STEPS, strict=False) if value >= bound), _STEPS[-1])


def sum_words(release: Release) -> str:
    """How the districts of a release add up to the State's total in it; blank where it gives none or not all are in view."""
    if release.state_value is None:
        return ""
    if release.is_of_all:
        return (
            f"The return gives every district of {release.state_name}, {indian(release.districts)} of them: shares are of their sum, "
            f"{amount(release.value_sum)} {release.unit_words}."
        )
    gap = release.value_sum - release.state_value
    sides = (
        f"The {release.districts} districts of this release add up to {amount(release.value_sum)}; its own total of "
        f"{release.state_name} is {amount(release.state_value)} {release.unit_words}"
    )
    if abs(gap) < 0.01:
        return f"{sides}: the same."
    return f"{sides}: {amount(abs(gap))} {'more' if gap > 0 else 'less'}. Nothing on record says why."


def dated(one: ExportValue) -> str:
    """When a value was published."""
    return f"published {dotted(one.published_on)}" if one.published_on else "day of publication not known"
