"""The rows that only a profile asks for: districts that are or were, DEH products, GI names, and what became otherwise."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from data.store import Store


class KnownDistrict(NamedTuple):
    """One row per district that the register has or once had.

    `is_in_register` tells whether it was a district on the as-on date, as far as days are known. `valid_from` and `valid_to`
    are days, `valid_from_basis` says what the day rests on, or names the year where only that is known. Population (persons)
    and area (km²) are of the Census of 2011, on its own boundaries. The last three are of NITI Aayog's list.
    """

    district_code: str
    district_name: str
    name_hi: str | None
    state_code: int
    state_name: str
    status: str
    is_in_register: bool
    valid_from: date | None
    valid_from_basis: str | None
    valid_to: date | None
    population_2011: int | None
    area_2011_km2: float | None
    area_id: str | None
    note: str | None
    other_names: list[str]
    aspirational_no: int | None
    aspirational_on: date | None
    aspirational_grade: str | None


class DehProduct(NamedTuple):
    """One row per document or return that names products of a district for Districts as Export Hubs."""

    district_code: str
    product: str
    as_on_date: date | None
    grade: str
    entry_number: int | None
    document: str
    source: str
    caveat: str | None


class GiNames(NamedTuple):
    """One row per State/UT: the names of Geographical Indications registered of it, with the category of each.

    `registrations` are the entries of the register, each by its number and name, with their own categories: a name may stand there
    more than once.
    `document` is absent where the present register is younger than the as-on date.
    """

    state_code: int
    state_name: str
    names: list[str]
    categories: list[str]
    registrations: list[str]
    registration_categories: list[str]
    as_on_date: date | None
    document: str | None
    source: str | None


class Change(NamedTuple):
    """One row per thing that became otherwise in a district.

    `topic` is plan, publicity (of the plan), committee, fact (of a public document) or register; `previous` the status of the return before, absent
    for the first. `day` is absent where no document gives one.
    """

    day: date | None
    topic: str
    value: str
    previous: str | None
    grade: str
    entry_number: int | None
    document: str


class ExportStrategy(NamedTuple):
    """One row per document that names a strategy or policy for exports of a State; `told_on` is absent where it gives no day."""

    state_code: int
    state_name: str
    statement: str
    told_on: date | None
    grade: str | None
    document: str


def known_districts(store: Store, filters: Filters) -> tuple[KnownDistrict, ...]:
    """Every district that is or was, by State and name."""
    return answer(store, KnownDistrict, "profiles/known_districts", filters.values())


def deh_products(store: Store, filters: Filters) -> tuple[DehProduct, ...]:
    """What documents name as products for Districts as Export Hubs, in view."""
    return answer(store, DehProduct, "profiles/deh_products", filters.values())


def export_strategies(store: Store, filters: Filters) -> tuple[ExportStrategy, ...]:
    """What documents say of strategies and policies for exports of the States in view: never known to be all."""
    return answer(store, ExportStrategy, "profiles/export_strategies", filters.values())


def gi_names(store: Store, filters: Filters) -> tuple[GiNames, ...]:
    """Registered Geographical Indications of every State/UT in view."""
    return answer(store, GiNames, "profiles/gi_names", filters.values())


def last_changes(store: Store, filters: Filters, district_code: str) -> tuple[Change, ...]:
    """What became otherwise in a district, newest first, undated last."""
    return answer(store, Change, "profiles/last_changes", filters.values() | {"district": district_code})
