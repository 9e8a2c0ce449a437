"""Annexures on what is no list of the view: products for Districts as Export Hubs, sectors, Ekta Malls, Geographical Indications."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.phrases import OF_REGISTER
from analytics.desk.reply.answers.annexure_rows import (
    DISTRICT,
    IN_HINDI,
    NO_ROW,
    STATE,
    Row,
    figure_origin,
    if_unknown,
    numbered,
    undated,
    with_total,
)
from analytics.desk.reply.answers.annexures_exports import exports_by_district, exports_by_state, exports_of_places
from analytics.desk.reply.answers.register import districts_by_name, districts_by_state
from analytics.desk.reply.detail import Detail
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply.programmes import gi_registrations, gi_rows, mall_rows, marked_products
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Table
from analytics.filters import SECTORS
from analytics.products.questions import grid, products
from analytics.profiles.questions import deh_products
from analytics.words import dotted


def products_of_deh(context: ReplyContext) -> Table:
    """By district, the products that documents name for Districts as Export Hubs, and apart from them those of the ODOP list."""
    of_deh: defaultdict[str, list[str]] = defaultdict(list)
    documents: dict[str, None] = {}
    for one in deh_products(context.store, context.filters):
        of_deh[one.district_code].append(one.product)
        documents[one.document] = None
    of_odop: defaultdict[str, list[str]] = defaultdict(list)
    listed = replace(context.filters, scheme="ODOP")
    for row in products(context.store, listed):
        of_odop[row.district_code].append(row.product_name)
    day = next((row.as_on_date for row in products(context.store, listed)), None)
    every = context.of_view(district_committees(context.store, context.filters))
    # Of a whole State or the country, the districts of which a document names products; of named districts, each.
    shown = [row for row in every if context.named_districts or row.district_code in of_deh]
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            *(("; ".join(of_odop[row.district_code]) or None,) if context.named_districts else ()),
            "; ".join(dict.fromkeys(of_deh[row.district_code])) or None,
        )
        for row in shown
    ]
    origin = Origin(
        kind="figure",
        label="Products by district, Districts as Export Hubs",
        scheme="DEH",
        base=f"of {len(every)} districts of the {context.filters.register}",
        base_value=len(every),
        as_on=context.filters.as_on,
        documents=tuple(documents),
        view=context.sentence("DEH"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    return Table(
        "District-wise products, Districts as Export Hubs",
        (
            *DISTRICT,
            *((f"Products on the ODOP list, as on {dotted(day)}",) if context.named_districts else ()),
            "Products named for DEH by documents",
        ),
        numbered(rows),
        origin,
        context.filters.as_on,
        notes=(
            "Products for Districts as Export Hubs and those on the list of One District One Product are two lists and are not added.",
            *if_unknown(rows, NO_ROW),
        ),
        hindi_title="जिला-वार उत्पाद, जिले निर्यात हब के रूप में",
    )


def _sectors_by_state(context: ReplyContext) -> Table:
    scheme = context.filters.scheme
    if context.wanted.sectors:
        return _named_sectors_by_state(context)
    origin = figure_origin(context, "products_listed", scheme, f"{scheme} products by State/UT and sector")
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for cell in grid(context.store, context.filters):
        counts[cell.state_name][cell.sector] += cell.pair_count
    used = [sector for sector in SECTORS if any(one[sector] for one in counts.values())]
    rows: list[Row] = [
        (state, *(counts[state][sector] for sector in used), counts[state].total()) for state in sorted(counts)
    ]
    return Table(
        f"State/UT-wise products by sector, {scheme}",
        (*STATE, *used, "Total"),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार और क्षेत्र-वार उत्पाद, ओडीओपी",
    )


def _named_sectors_by_state(context: ReplyContext) -> Table:
    """Of the sectors that a part names alone: their products and the districts of these by State/UT, never those of any sector."""
    scheme, sectors = context.filters.scheme, context.wanted.sectors
    origin = figure_origin(context, "products_listed", scheme, f"{scheme} products of {', '.join(sectors)} by State/UT")
    of_sectors = [row for row in products(context.store, context.filters) if row.sector in sectors]
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    having: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in of_sectors:
        counts[row.state_name][row.sector] += 1
        for key in (row.sector, ""):
            having[row.state_name, key].add(row.district_code)
    is_one = len(sectors) == 1
    rows: list[Row] = [
        (
            state,
            *(cell for sector in sectors for cell in (counts[state][sector], len(having[state, sector]))),
            *(() if is_one else (len(having[state, ""]),)),
        )
        for state in sorted(counts)
    ]
    headings = [cell for sector in sectors for cell in (f"Products of {sector}", f"Districts with {sector}")]
    notes = ("States/UTs without a product of these sectors on the list are left out.",)
    apart = "A district may have products of several of these sectors, so that their districts are not added."
    return Table(
        f"State/UT-wise products of {', '.join(sectors)} and their districts, {scheme}",
        (*STATE, *headings, *(() if is_one else ("Districts with any of these",))),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=notes if is_one else (*notes, apart),
        hindi_title=f"राज्य/संघ राज्य क्षेत्र-वार {', '.join(in_hindi(one) for one in sectors)} उत्पाद तथा उनके जिले, {IN_HINDI[scheme]}",
    )


def _malls_by_state(context: ReplyContext) -> Table:
    found = mall_rows(context)
    rows: list[Row] = [(row.state_name, row.approved, row.statement, row.as_on) for row in found]
    origin = Origin(
        kind="document",
        label="Ekta Malls by State/UT",
        as_on=max((row.day for row in found if row.day), default=None),
        base="of the States/UTs that a document names",
        documents=tuple(dict.fromkeys(row.document for row in found)),
        view=context.sentence("REGISTER"),
    )
    return Table(
        "State/UT-wise position of PM Ekta Malls (Unity Malls)",
        (*STATE, "Approved (Rs crore)", "What is on record", "As on"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=(
            "Each row is as its own document has it, on its own day. Information is awaited from the other States/UTs.",
        ),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार पीएम एकता मॉल (यूनिटी मॉल) की स्थिति",
    )


def _gi_origin(context: ReplyContext) -> Origin:
    found = gi_rows(context)
    return Origin(
        kind="figure",
        label="Geographical Indications by State/UT",
        scheme="GI",
        base=OF_REGISTER,
        as_on=found[0].as_on if found else None,
        grade="D",
        documents=tuple(dict.fromkeys(row.document for row in found)),
        view=context.sentence("REGISTER"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )


def _gi_by_state(context: ReplyContext) -> Table:
    if context.scheme == "ODOP" and context.wanted.of_marked_products:
        return _marked_by_state(context)
    origin = _gi_origin(context)
    registered = gi_registrations(context)
    of_list = figure_origin(context, "products_gi", "ODOP", "Products marked GI by State/UT").as_on
    marked = Counter(
        row.state_name for row in products(context.store, replace(context.filters, scheme="ODOP")) if row.is_gi_tagged
    )
    rows: list[Row] = [(state, len(registered[state]), marked[state]) for state in sorted(registered)]
    return Table(
        "State/UT-wise Geographical Indications, and products marked GI on the ODOP list",
        (*STATE, _of_day("GI registrations", origin.as_on), _of_day("Marked GI on the ODOP list", of_list)),
        numbered(rows),
        origin,
        # Two lists have two days, each in its own heading.
        origin.as_on if of_list == origin.as_on else None,
        notes=("A registration of several States is counted in each, so that the rows are not added.",),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार भौगोलिक संकेतक, तथा ओडीओपी सूची में जीआई अंकित उत्पाद",
    )


def _of_day(heading: str, as_on: date | None) -> str:
    """The heading of a column with the day of its list."""
    return f"{heading}, as on {dotted(as_on)}" if as_on else heading


def _marked_by_state(context: ReplyContext) -> Table:
    """The products marked on the list in each State/UT that it reaches, with their total."""
    marked = Counter(
        row.state_code for row in products(context.store, replace(context.filters, scheme="ODOP")) if row.is_gi_tagged
    )
    asked = context.filters.states
    rows: list[Row] = sorted(
        (context.state_names[code], marked[code]) for code in context.reach if not asked or code in asked
    )
    origin = figure_origin(context, "products_gi", "ODOP", "Products marked GI by State/UT")
    return Table(
        "State/UT-wise products marked GI on the ODOP list",
        (*STATE, "Marked GI on the ODOP list"),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        notes=undated(origin.as_on),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार ओडीओपी सूची में जीआई अंकित उत्पाद",
    )


def _gi_names(context: ReplyContext) -> Table | None:
    if not context.goods and (context.named_districts or context.scheme == "ODOP"):
        return _gi_of_districts(context)
    origin = _gi_origin(context)
    rows: list[Row] = [(row.state_name, row.name, row.category) for row in gi_rows(context)]
    return Table(
        "Geographical Indications in the register",
        (*STATE, "Geographical Indication", "Category"),
        numbered(rows),
        origin,
        origin.as_on,
        hindi_title="रजिस्टर में भौगोलिक संकेतक",
    )


def _gi_of_districts(context: ReplyContext) -> Table | None:
    """Of the districts that a part names, every product of the ODOP list and whether it is marked; of States those marked alone."""
    listed = marked_products(context)
    is_of_each = bool(context.named_districts) or context.wanted.of_mark_status
    if not is_of_each:
        listed = tuple(row for row in listed if row.is_gi_tagged)
    if not listed:
        return None
    mark = ("Marked GI on the ODOP list",) if is_of_each else ()
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            row.product_name,
            *(("Yes" if row.is_gi_tagged else "No",) if mark else ()),
        )
        for row in listed
    ]
    origin = figure_origin(context, "products_gi", "ODOP", "Products of the districts named and their marks")
    return Table(
        f"Products of the districts{' named' if context.named_districts else ''}, and those marked GI on the ODOP list"
        if mark
        else "Products marked GI on the ODOP list, by district",
        (*DISTRICT, "Products", *mark),
        numbered(rows),
        origin,
        origin.as_on,
        hindi_title="उल्लिखित जिलों के उत्पाद तथा ओडीओपी सूची में जीआई अंकित उत्पाद"
        if mark
        else "ओडीओपी सूची में जीआई अंकित उत्पाद, जिला-वार",
    )


TABLES: Final[Mapping[tuple[str, Detail], Callable[[ReplyContext], Table | None]]] = MappingProxyType(
    {
        ("sector", "states"): _sectors_by_state,
        ("districts", "states"): districts_by_state,
        ("districts", "districts"): districts_by_name,
        ("malls", ""): _malls_by_state,
        ("malls", "states"): _malls_by_state,
        # The town, where a document names it, stands in what it says.
        ("malls", "districts"): _malls_by_state,
        ("gi", "states"): _gi_by_state,
        ("gi", "districts"): _gi_names,
        ("exports", ""): exports_of_places,
        ("exports", "states"): exports_by_state,
        ("exports", "districts"): exports_by_district,
    }
)
"""Every annexure here by what is asked and in which detail."""
