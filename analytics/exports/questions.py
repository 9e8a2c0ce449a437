"""What documents say of the exports of districts: one value per document, unit and period, never joined across them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.coverage.measures import NOT_KNOWN, Class
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import dotted, indian
from data.store import Store

UNITS: Final = {"usd_million": "US$ million", "inr_crore": "Rs crore"}
"""How a unit stands in words; no value is ever converted from one into the other."""
_BOUNDS: Final = {"usd_million": (1000, 100, 10), "inr_crore": (10000, 1000, 100)}
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


class Within(NamedTuple):
    """One row per district whose exports lie, in a release, in the value of the district that it was cut from."""

    district_code: str
    district_name: str
    parent_name: str


def amount(value: float) -> str:
    """A value with two places, grouped as in India: "11,178.88", "3,63,000.00"."""
    whole, _, part = f"{value:.2f}".partition(".")
    return f"{indian(int(whole))}.{part}"


def releases(store: Store, filters: Filters) -> tuple[Release, ...]:
    """What was released of districts in view, those with a State's total and the most districts first, of them the longest period."""
    return answer(store, Release, "exports/releases", filters.values())


def export_values(store: Store, filters: Filters) -> tuple[ExportValue, ...]:
    """Every value of every district in view."""
    return answer(store, ExportValue, "exports/values", filters.values())


def within(store: Store, filters: Filters, release_key: str) -> tuple[Within, ...]:
    """Districts in view that the release counts within another."""
    return answer(store, Within, "exports/within", filters.values() | {"release_key": release_key})


def of_release(values: Sequence[ExportValue], release: Release) -> tuple[ExportValue, ...]:
    """The values of one release, largest first."""
    found = [one for one in values if one.release_key == release.release_key]
    return tuple(sorted(found, key=lambda one: (-one.value, one.district_name)))


def value_classes(unit: str) -> tuple[Class, ...]:
    """The fixed classes of a value in its unit, and those of which no value is known."""
    highest, middle, lowest = _BOUNDS[unit]
    labels = (
        f"{highest:,} and more",
        f"{middle:,} to under {highest:,}",
        f"{lowest:,} to under {middle:,}",
        f"Under {lowest:,}",
    )
    steps = zip(labels, _STEPS, strict=True)
    return (*(Class(step, label, step, counts=True) for label, step in steps), WITHIN, NOT_KNOWN)


def value_class(value: float, unit: str) -> str:
    """The key of the class that a value falls into."""
    return next((step for bound, step in zip(_BOUNDS[unit], _STEPS, strict=False) if value >= bound), _STEPS[-1])


def sum_words(release: Release) -> str:
    """How the districts of a release add up to the State's total in it; blank where it gives none or not all are in view."""
    if release.state_value is None:
        return ""
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
