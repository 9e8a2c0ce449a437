"""Annexures: tables by State/UT or by district, in the official columns, with totals that add and what is not known as NA."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from analytics.committees.questions import district_committees, sepc_class, state_committees
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, district_classes, state_counts
from analytics.desk.reply.question import Detail
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cell, Origin, Table
from analytics.places.questions import ALL_STATES
from analytics.plans.questions import Ladder, district_plans, ladder, state_ladders, with_publicity
from analytics.products.questions import grid, products
from analytics.why.why import of_figure, of_stage
from analytics.words import dotted, yes_no

Row = tuple[Cell, ...]
_STATE: Final = ("S. No.", "States/UTs")
_DISTRICT: Final = ("S. No.", "States/UTs", "District")
NO_LIST: Final = "NA: not known, because the list held does not reach the State/UT, or may be older than the district. Not known is not none."
NO_ROW: Final = "NA: not known, because no return or document says anything. Not known is not none."


def annexure(context: ReplyContext, ask: str, detail: Detail) -> Table | None:
    """The annexure to one thing asked in the detail asked for; none where no row of it is known."""
    build = _TABLES.get((ask, detail))
    table = build(context) if build else None
    return table if table and _holds(table) else None


_FIRST_ASKED: Final = 3
"""After the number, the State and the district or the base stands what was asked."""


def _holds(table: Table) -> bool:
    """Whether a table says anything: one of NA alone is no annexure."""
    return any(row[_FIRST_ASKED] is not None for row in table.body)


def numbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, each with its number first."""
    return tuple((at, *row) for at, row in enumerate(rows, start=1))


def with_total(rows: Sequence[Row], first: int) -> tuple[Row, ...]:
    """The rows with their number, and last the total: what is known of each column from `first` on, added up."""
    sums: list[Cell] = []
    for column in range(first, len(rows[0]) if rows else first):
        values = [row[column] for row in rows]
        known = [value for value in values if isinstance(value, int)]
        is_number = all(value is None or isinstance(value, int) for value in values)
        sums.append(sum(known) if known and is_number else None if is_number else "")
    return (*numbered(rows), ("", "Total", *[""] * (first - 1), *sums))


def _origin(context: ReplyContext, key: str, scheme: str, label: str) -> Origin:
    """What a table's cells come from; without a figure held, the question itself as on the day of the view."""
    stored = context.figure(key)
    if stored:
        return replace(stored, label=label)
    return Origin(
        kind="figure",
        label=label,
        scheme=scheme,
        as_on=context.filters.as_on,
        figure_id=of_figure(key),
        view=context.sentence(scheme),
    )


def _products_by_state(context: ReplyContext) -> Table:
    scheme = context.filters.scheme
    origin = _origin(context, "products_listed", scheme, f"{scheme} products by State/UT")
    listed = MEASURES["identified"]
    counts = state_counts(listed, district_classes(context.store, context.filters, listed))
    pairs: Counter[str] = Counter()
    for cell in grid(context.store, context.filters):
        pairs[cell.state_name] += cell.pair_count
    rows: list[Row] = [
        (
            one.state_name,
            one.district_count,
            one.having if one.state_code in context.reach else None,
            one.item_count if one.state_code in context.reach else None,
            *(
                (pairs[one.state_name] - one.item_count if one.state_code in context.reach else None,)
                if context.outside
                else ()
            ),
        )
        for one in counts
    ]
    return Table(
        f"State/UT-wise number of districts and products, {scheme}",
        (
            *_STATE,
            "Districts in the register",
            "Districts with a product",
            "Products of these districts",
            *(("Products of districts no longer in the register",) if context.outside else ()),
        ),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=if_unknown(rows, NO_LIST),
    )


def if_unknown(rows: Sequence[Row], why: str) -> tuple[str, ...]:
    """The note on what is not known, where a cell is."""
    return (why,) if any(cell is None for row in rows for cell in row) else ()


def _products_by_district(context: ReplyContext) -> Table:
    scheme = context.filters.scheme
    origin = _origin(context, "districts_with_product", scheme, f"{scheme} products by district")
    listed: defaultdict[str, list[str]] = defaultdict(list)
    for one in products(context.store, context.filters):
        listed[one.district_code].append(one.product_name)
    rows: list[Row] = [
        (row.state_name, row.district_name, _names(row, listed[row.district_code]))
        for row in district_classes(context.store, context.filters, MEASURES["identified"])
    ]
    return Table(
        f"District-wise products, {scheme}",
        (*_DISTRICT, "Products"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=if_unknown(rows, NO_LIST),
    )


def _names(row: DistrictClass, found: Sequence[str]) -> Cell:
    if found:
        return "; ".join(found)
    return None if row.class_key == "not_known" else MEASURES["identified"].class_of(row.class_key).label


def _committees_by_state(context: ReplyContext) -> Table:
    rows: list[Row] = [
        (
            one.state_name,
            sepc_class(one.class_key).label if one.class_key != "not_known" else None,
            one.district_count,
            one.depc_own if one.depc_answered else None,
            one.depc_not_known + one.depc_by_statement,
        )
        for one in state_committees(context.store, context.filters)
    ]
    return Table(
        "State/UT-wise Export Promotion Committees, Districts as Export Hubs",
        (*_STATE, "SEPC", "Districts", "DEPC on record", "DEPC not known"),
        with_total(rows, 2),
        _origin(context, "districts_with_depc_evidence", "DEH", "Committees by State/UT"),
        context.filters.as_on,
        has_total=True,
        notes=(
            (
                "DEPC on record: by an order, a return or a document about the district itself. A statement about all districts of a "
                "State counts as not known."
            ),
            *if_unknown(rows, NO_ROW),
        ),
    )


def _committees_by_district(context: ReplyContext) -> Table:
    labels = {one.key: one.label for one in MEASURES["depc"].classes}
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            None if row.class_key == "not_known" else labels[row.class_key],
            row.order_number or "",
            dotted(row.order_date) if row.order_date else "",
        )
        for row in district_committees(context.store, context.filters)
    ]
    return Table(
        "District-wise Export Promotion Committees (DEPC)",
        (*_DISTRICT, "DEPC", "Order", "Dated"),
        numbered(rows),
        _origin(context, "districts_with_depc_evidence", "DEH", "Committees by district"),
        context.filters.as_on,
        notes=if_unknown(rows, NO_ROW),
    )


def _plans_by_state(context: ReplyContext) -> Table:
    rows = [_ladder_row(one) for one in state_ladders(district_plans(context.store, context.filters))]
    return Table(
        "State/UT-wise District Export Action Plans prepared and adopted",
        (*_STATE, "Districts", "Plans prepared", "Plans adopted", "Not known"),
        with_total(rows, 1),
        _plan_origin(context),
        context.filters.as_on,
        has_total=True,
        notes=(
            (
                "Prepared: drafted by the Regional Authority of DGFT, or further. Adopted: notified by the District Export Promotion "
                "Committee, or further; each is among the prepared."
            ),
            *if_unknown(rows, NO_ROW),
        ),
    )


def _ladder_row(one: Ladder) -> Row:
    unknown = one.not_known + one.statement
    is_known = one.answered > 0
    return (
        one.name,
        one.base,
        one.at("drafted") if is_known else None,
        one.at("notified") if is_known else None,
        unknown,
    )


def _plan_origin(context: ReplyContext) -> Origin:
    whole = ladder(district_plans(context.store, context.filters))
    return context.count("Action plans", whole.at("drafted"), whole.base, scheme="DEH", figure_id=of_stage("drafted"))


def _plans_by_district(context: ReplyContext) -> Table:
    labels = {one.key: one.label for one in MEASURES["plan"].classes}
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            None if row.stage == "not_known" else with_publicity(labels[row.stage], row),
            dotted(row.waiting_since) if row.waiting_since else "",
            yes_no(row.is_aspirational),
        )
        for row in district_plans(context.store, context.filters)
    ]
    return Table(
        "District-wise District Export Action Plans",
        (*_DISTRICT, "Plan", "Since", "Aspirational"),
        numbered(rows),
        _plan_origin(context),
        context.filters.as_on,
        notes=if_unknown(rows, NO_ROW),
    )


def _aspirational_by_state(context: ReplyContext) -> Table:
    origin = _origin(context, "aspirational_with_product", context.filters.scheme, "Aspirational Districts by State/UT")
    listed = MEASURES["identified"]
    rows: list[Row] = [
        (one.state_name, one.district_count, one.having if one.state_code in context.reach else None)
        for one in state_counts(listed, _aspirational_only(context))
    ]
    return Table(
        f"State/UT-wise Aspirational Districts, and those with a product, {context.filters.scheme}",
        (*_STATE, "Aspirational Districts", "With a product"),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=(*_without(rows), *if_unknown(rows, NO_LIST)),
    )


def _without(rows: Sequence[Row]) -> tuple[str, ...]:
    return (
        ("States and Union Territories without an Aspirational District are left out.",)
        if len(rows) < ALL_STATES
        else ()
    )


def _aspirational_only(context: ReplyContext) -> tuple[DistrictClass, ...]:
    return district_classes(context.store, replace(context.filters, aspirational_only=True), MEASURES["identified"])


def _aspirational_by_district(context: ReplyContext) -> Table:
    whole = _products_by_district(replace(context, filters=replace(context.filters, aspirational_only=True)))
    return replace(whole, title=f"Aspirational Districts with their products, {context.filters.scheme}")


_TABLES: Final[dict[tuple[str, Detail], Callable[[ReplyContext], Table]]] = {
    ("products", "states"): _products_by_state,
    ("products", "districts"): _products_by_district,
    ("committees", "states"): _committees_by_state,
    ("committees", "districts"): _committees_by_district,
    ("plans", "states"): _plans_by_state,
    ("plans", "districts"): _plans_by_district,
    ("aspirational", "states"): _aspirational_by_state,
    ("aspirational", "districts"): _aspirational_by_district,
}
"""Every annexure by what is asked and in which detail."""
