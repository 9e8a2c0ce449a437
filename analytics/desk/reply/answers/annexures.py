"""Annexures: tables by State/UT or by district, in the official columns, with totals that add and what is not known as NA."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from analytics.committees.questions import DistrictCommittee, district_committees, sepc_class, state_committees
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, district_classes, state_counts
from analytics.desk.reply.answers import annexures_more
from analytics.desk.reply.answers.annexure_rows import (
    DISTRICT,
    IN_HINDI,
    NO_LIST,
    NO_ROW,
    STATE,
    Row,
    figure_origin,
    if_unknown,
    numbered,
    undated,
    with_total,
)
from analytics.desk.reply.answers.plans import is_adoption_awaited, is_reported
from analytics.desk.reply.detail import Detail
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cell, Origin, Table
from analytics.places.questions import ALL_STATES
from analytics.plans.questions import DistrictPlan, Ladder, district_plans, ladder, state_ladders, with_publicity
from analytics.products.questions import grid, products
from analytics.why.why import of_stage
from analytics.words import dotted, yes_no
from data.stages import ADOPTED


def annexure(context: ReplyContext, ask: str, detail: Detail) -> Table | None:
    """The annexure to one thing asked in the detail asked for; none where no row of it is known."""
    if ask == "products" and context.scheme == "DEH":
        build: Callable[[ReplyContext], Table | None] | None = annexures_more.products_of_deh
    else:
        build = _TABLES.get((ask, detail)) or annexures_more.TABLES.get((ask, detail))
    table = build(context) if build else None
    return table if table and _holds(table) else None


def annexed(context: ReplyContext, table: Table) -> Table:
    """The table as a reply annexes it: no empty column, and a single State in its title."""
    return _of_one_state(_without_empty(table), context)


def _of_one_state(table: Table, context: ReplyContext) -> Table:
    """A table by district of one State names it in its title and not in every row."""
    column = 1
    named = {row[column] for row in table.body}
    if table.headings[: column + 2] != DISTRICT or len(named) != 1 or len(context.filters.states) != 1:
        return table
    (state,) = (context.state_names[code] for code in context.filters.states)
    return replace(
        table,
        title=f"{table.title}: {state}",
        hindi_title=f"{table.hindi_title}: {context.in_hindi.get(state, state)}" if table.hindi_title else "",
        headings=_less(table.headings, column),
        rows=tuple(_less(row, column) for row in table.rows),
    )


def _without_empty(table: Table) -> Table:
    """The table without the columns in which no row says anything."""
    empty = [at for at in range(len(table.headings)) if all(row[at] == "" for row in table.body)]
    for at in reversed(empty):
        table = replace(table, headings=_less(table.headings, at), rows=tuple(_less(row, at) for row in table.rows))
    return table


C = TypeVar("C")


def _less(cells: tuple[C, ...], column: int) -> tuple[C, ...]:
    return (*cells[:column], *cells[column + 1 :])


_FIRST_ASKED: Final = 3
"""After the number, the State and the district or the base stands what was asked."""


def _holds(table: Table) -> bool:
    """Whether a table says anything: one of NA alone is no annexure."""
    return any(row[min(_FIRST_ASKED, len(row) - 1)] is not None for row in table.body)


def _products_by_state(context: ReplyContext) -> Table:
    scheme = context.filters.scheme
    origin = figure_origin(context, "products_listed", scheme, f"{scheme} products by State/UT")
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
            *STATE,
            "Districts in the register",
            "Districts with a product",
            "Products of these districts",
            *(("Products of districts no longer in the register",) if context.outside else ()),
        ),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=(*if_unknown(rows, NO_LIST), *undated(origin.as_on)),
        hindi_title=f"राज्य/संघ राज्य क्षेत्र-वार जिलों और उत्पादों की संख्या, {IN_HINDI[scheme]}",
    )


def _products_by_district(context: ReplyContext) -> Table:
    scheme = context.filters.scheme
    origin = figure_origin(context, "districts_with_product", scheme, f"{scheme} products by district")
    listed: defaultdict[str, list[str]] = defaultdict(list)
    for one in products(context.store, context.filters):
        listed[one.district_code].append(one.whole_name)
    rows: list[Row] = [
        (row.state_name, row.district_name, _names(row, listed[row.district_code]))
        for row in context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    ]
    return Table(
        f"District-wise products, {scheme}",
        (*DISTRICT, "Products"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=(*if_unknown(rows, NO_LIST), *undated(origin.as_on)),
        hindi_title=f"जिला-वार उत्पाद, {IN_HINDI[scheme]}",
    )


def _names(row: DistrictClass, found: Sequence[str]) -> Cell:
    if found:
        return "; ".join(found)
    return None if row.class_key == "not_known" else MEASURES["identified"].class_of(row.class_key).label


def _committees_by_state(context: ReplyContext) -> Table:
    rows: list[Row] = [
        (
            one.state_name,
            (SEPC_WORDS.get(one.class_key) or sepc_class(one.class_key).label)
            if one.class_key != "not_known"
            else None,
            one.district_count,
            one.depc_own if one.depc_answered else None,
            one.depc_not_known + one.depc_by_statement,
        )
        for one in state_committees(context.store, context.filters)
    ]
    return Table(
        "State/UT-wise Export Promotion Committees, Districts as Export Hubs",
        (*STATE, "SEPC", "Districts", "DEPC on record", "Information awaited"),
        with_total(rows, 2),
        figure_origin(context, "districts_with_depc_evidence", "DEH", "Committees by State/UT"),
        context.filters.as_on,
        has_total=True,
        notes=(
            (
                "DEPC on record: by an order, a return or a document about the district itself. A statement about all districts of a "
                "State counts as information awaited."
            ),
            *if_unknown(rows, NO_ROW),
        ),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार निर्यात संवर्धन समितियां, जिले निर्यात हब के रूप में",
    )


SEPC_WORDS: Final = {"evidenced": "Constituted"}
DEPC_WORDS: Final = {"constituted": "Constituted", "met": "Constituted, and has met"}
PLAN_WORDS: Final = {"drafted": "Prepared", "notified": "Approved or adopted", "under_way": "Approved, and under way"}
"""How far a committee or a plan is, in the words of replies."""


def _committees_by_district(context: ReplyContext) -> Table:
    labels = {one.key: one.label for one in MEASURES["depc"].classes} | DEPC_WORDS
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            None if row.class_key == "not_known" else labels[row.class_key],
            row.order_number or "",
            dotted(row.order_date) if row.order_date else "",
            _met(row),
        )
        for row in context.of_view(district_committees(context.store, context.filters))
        if _is_shown(context, MEASURES["depc"], row.class_key)
    ]
    return Table(
        "District-wise Export Promotion Committees (DEPC)",
        (*DISTRICT, "DEPC", "Order", "Dated", "Last meeting on record"),
        numbered(rows),
        figure_origin(context, "districts_with_depc_evidence", "DEH", "Committees by district"),
        context.filters.as_on,
        notes=(*if_unknown(rows, NO_ROW), *_left_out(context)),
        hindi_title="जिला-वार निर्यात संवर्धन समितियां (डीईपीसी)",
    )


_LEFT_OUT: Final = "Districts of which it is not on record are left out."
_WITHOUT: Final = "Districts where it is on record are left out."


def _is_shown(context: ReplyContext, measure: Measure, key: str) -> bool:
    """Whether a district stands in the annexure: those asked for where it is so, or all others where it is not."""
    if context.wanted.is_without:
        return not measure.class_of(key).counts
    return not _is_of_those(context) or measure.class_of(key).answers


def _is_of_those(context: ReplyContext) -> bool:
    """Whether the names of those districts of the country are asked for where it is so, and not every district."""
    filters = context.filters
    is_of_places = bool(filters.states or context.named_districts or filters.aspirational_only)
    return context.wanted.is_of_those and not is_of_places


def _left_out(context: ReplyContext) -> tuple[str, ...]:
    """The note on the districts that do not stand in the annexure."""
    if context.wanted.is_without:
        return (_WITHOUT,)
    return (_LEFT_OUT,) if _is_of_those(context) else ()


def _met(row: DistrictCommittee) -> str:
    """The day of the last meeting on record, or the document that says it met and gives none: its own day is not the meeting's."""
    if row.last_meeting_on:
        return dotted(row.last_meeting_on)
    if row.class_key != "met":
        return ""
    return f"Day not given, by a document of {dotted(row.as_on_date)}" if row.as_on_date else "Day not given"


def _plans_by_state(context: ReplyContext) -> Table:
    plans = district_plans(context.store, context.filters)
    rows = [
        _ladder_row(one, [plan for plan in plans if plan.state_code == one.state_code]) for one in state_ladders(plans)
    ]
    return Table(
        "State/UT-wise District Export Action Plans prepared and approved or adopted",
        (*STATE, "Districts", "Plans prepared", "Plans approved or adopted", "Information awaited"),
        with_total(rows, 1),
        _plan_origin(context),
        context.filters.as_on,
        has_total=True,
        notes=(
            (
                "Prepared: drafted by the Regional Authority of DGFT, or further. Approved or adopted: as a return or a document about the "
                "district says, a published statement among them, or further; each is among the prepared."
            ),
            *if_unknown(rows, NO_ROW),
        ),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार तैयार और अनुमोदित जिला निर्यात कार्य योजनाएं",
    )


def _ladder_row(one: Ladder, plans: Sequence[DistrictPlan]) -> Row:
    unknown = one.not_known + one.statement
    is_known = one.answered > 0
    return (
        one.name,
        one.base,
        one.at("drafted") if is_known else None,
        one.at("notified") if is_known and not is_adoption_awaited(plans) else None,
        unknown,
    )


def _plan_origin(context: ReplyContext) -> Origin:
    whole = ladder(context.of_view(district_plans(context.store, context.filters)))
    return context.count("Action plans", whole.at("drafted"), whole.base, scheme="DEH", figure_id=of_stage("drafted"))


def _plans_by_district(context: ReplyContext) -> Table:
    labels = {one.key: one.label for one in MEASURES["plan"].classes} | PLAN_WORDS
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            None
            if row.stage == "not_known"
            else with_publicity(_REPORTED if is_reported(row) else labels[row.stage], row),
            ("as on " if is_reported(row) else "") + dotted(row.waiting_since) if row.waiting_since else "",
            yes_no(row.is_aspirational),
        )
        for row in context.of_view(district_plans(context.store, context.filters))
        if _is_shown(context, MEASURES["plan"], row.stage)
        and (row.stage in ADOPTED or not context.wanted.is_adopted or not _is_of_those(context))
    ]
    return Table(
        "District-wise District Export Action Plans",
        (*DISTRICT, "Plan", "Since", "Aspirational"),
        numbered(rows),
        _plan_origin(context),
        context.filters.as_on,
        notes=(*if_unknown(rows, NO_ROW), *_left_out(context)),
        hindi_title="जिला-वार जिला निर्यात कार्य योजनाएं",
    )


_REPORTED: Final = "Reported as approved or adopted"


def _aspirational_by_state(context: ReplyContext) -> Table:
    origin = figure_origin(
        context, "aspirational_with_product", context.filters.scheme, "Aspirational Districts by State/UT"
    )
    listed = MEASURES["identified"]
    rows: list[Row] = [
        (one.state_name, one.district_count, one.having if one.state_code in context.reach else None)
        for one in state_counts(listed, _aspirational_only(context))
    ]
    return Table(
        f"State/UT-wise Aspirational Districts, and those with a product, {context.filters.scheme}",
        (*STATE, "Aspirational Districts", "With a product"),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=(*_without(rows), *if_unknown(rows, NO_LIST), *undated(origin.as_on)),
        hindi_title=f"राज्य/संघ राज्य क्षेत्र-वार आकांक्षी जिले, तथा उनमें उत्पाद वाले जिले, {IN_HINDI[context.filters.scheme]}",
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
    scheme = context.filters.scheme
    return replace(
        whole,
        title=f"Aspirational Districts with their products, {scheme}",
        hindi_title=f"आकांक्षी जिले और उनके उत्पाद, {IN_HINDI[scheme]}",
    )


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
