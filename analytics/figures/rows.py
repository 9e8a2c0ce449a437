"""The rows that each figure counts, and the facts behind them: the same questions as the pages ask, one row per thing counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.committees.questions import SEPC_CLASSES, StateCommittee, documents, state_committees
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import district_classes, rows_behind
from analytics.filters import REGISTER_DAY, Filters
from analytics.plans.questions import district_plans, on_ladder
from analytics.products.questions import ListedProduct, products
from data.store import Store


class CountedRow(NamedTuple):
    """One row per thing that a figure counts: a district, a product in a district, a name, a State.

    `status` is its class in words; `row_ids` name the facts behind it.
    """

    state_name: str
    district_name: str | None
    item: str
    status: str
    as_on_date: date | None
    grade: str | None
    row_ids: tuple[str, ...]


Rows = Callable[[Store, Filters], tuple[CountedRow, ...]]
Facts = Callable[[Store, Sequence[CountedRow]], tuple[NamedTuple, ...]]


def districts_in(measure: Measure, classes: Iterable[str], *, aspirational: bool | None = None) -> Rows:
    """Districts in these classes of a measure; `aspirational` keeps those of NITI Aayog's list, or the others, alone."""
    required = frozenset(classes)

    def rows(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
        return tuple(
            CountedRow(
                row.state_name,
                row.district_name,
                "",
                measure.of(filters).class_of(row.class_key).label,
                row.as_on_date,
                row.grade,
                tuple(row.row_ids),
            )
            for row in district_classes(store, filters, measure)
            if row.class_key in required and (aspirational is None or row.is_aspirational is aspirational)
        )

    return rows


def _product(row: ListedProduct, item: str = "") -> CountedRow:
    return CountedRow(
        row.state_name,
        row.district_name,
        item or row.product_name,
        row.sector,
        row.as_on_date,
        row.grade,
        (row.product_id,),
    )


def _listed(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
    return tuple(map(_product, products(store, filters)))


def _marked(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
    return tuple(_product(row) for row in products(store, filters) if row.is_gi_tagged)


def _first_of(same: Callable[[ListedProduct], str]) -> Rows:
    """One row per different key, with the facts of all rows that share it."""

    def rows(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
        found: dict[str, CountedRow] = {}
        for row in products(store, filters):
            key = same(row)
            stored = found.get(key)
            ids = (*(stored.row_ids if stored else ()), row.product_id)
            found[key] = (stored or _product(row))._replace(row_ids=ids)
        return tuple(found.values())

    return rows


def committees_in(classes: Iterable[str]) -> Rows:
    """States/UTs whose SEPC stands in one of these classes."""
    required = frozenset(classes)
    label = {one.key: one.label for one in SEPC_CLASSES}

    def rows(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
        return tuple(
            _committee(row, label[row.class_key])
            for row in state_committees(store, filters)
            if row.class_key in required
        )

    return rows


def _committee(row: StateCommittee, label: str) -> CountedRow:
    return CountedRow(row.state_name, None, "SEPC", label, row.as_on_date, row.grade, tuple(row.row_ids))


def on_stage(stage: str) -> Rows:
    """Districts whose plan is in a stage or a later one."""

    def rows(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
        plan = MEASURES["plan"]
        return tuple(
            CountedRow(
                row.state_name,
                row.district_name,
                "",
                plan.class_of(row.stage).label,
                row.as_on_date,
                row.grade,
                tuple(row.row_ids),
            )
            for row in on_ladder(district_plans(store, filters), stage)
        )

    return rows


_IDENTIFIED, _PLAN, _DEPC = MEASURES["identified"], MEASURES["plan"], MEASURES["depc"]


def _counting(measure: Measure) -> tuple[str, ...]:
    return tuple(one.key for one in measure.classes if one.counts)


def facts_of(measure: Measure) -> Facts:
    """The facts behind rows of a measure, each with its document."""

    def facts(store: Store, rows: Sequence[CountedRow]) -> tuple[NamedTuple, ...]:
        return rows_behind(store, measure, rows)

    return facts


def sepc_facts(store: Store, rows: Sequence[CountedRow]) -> tuple[NamedTuple, ...]:
    """The facts behind State committees."""
    return documents(store, rows)


def _none(_: Store, __: Sequence[CountedRow]) -> tuple[NamedTuple, ...]:
    return ()


def _register(store: Store, filters: Filters) -> tuple[CountedRow, ...]:
    """The districts of the register in view: what other tables say of them is no part of this figure, nor is its grade."""
    return tuple(
        CountedRow(row.state_name, row.district_name, "", "In the register", REGISTER_DAY, "D", ())
        for row in district_classes(store, filters, MEASURES["aspirational"])
    )


_OF_PRODUCTS = facts_of(_IDENTIFIED)
FIGURE_ROWS: Final[MappingProxyType[str, tuple[Rows, Facts]]] = MappingProxyType(
    {
        "districts_in_register": (_register, _none),
        "districts_with_product": (districts_in(_IDENTIFIED, _counting(_IDENTIFIED)), _OF_PRODUCTS),
        "products_listed": (_listed, _OF_PRODUCTS),
        "products_gi": (_marked, _OF_PRODUCTS),
        "aspirational_with_product": (
            districts_in(_IDENTIFIED, _counting(_IDENTIFIED), aspirational=True),
            _OF_PRODUCTS,
        ),
        "states_with_sepc_evidence": (committees_in(("meeting", "evidenced")), sepc_facts),
        "districts_with_depc_evidence": (districts_in(_DEPC, _counting(_DEPC)), facts_of(_DEPC)),
        "districts_with_plan_evidence": (districts_in(_PLAN, _counting(_PLAN)), facts_of(_PLAN)),
        "product_names": (_first_of(lambda row: row.product_name.strip().lower()), _OF_PRODUCTS),
        "districts_named": (_first_of(lambda row: row.district_code), _OF_PRODUCTS),
        "aspirational_listed": (
            districts_in(MEASURES["aspirational"], ("aspirational",)),
            facts_of(MEASURES["aspirational"]),
        ),
    }
)
