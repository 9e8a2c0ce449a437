"""Annexures on values of exports: by district or by State, each value in its document's own unit and period, nothing added up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analytics.desk.reply.answers.annexure_rows import DISTRICT, STATE, Row, numbered
from analytics.desk.reply.answers.export_rows import of_districts_of, release_of, rows_of, totals
from analytics.desk.reply.answers.export_sentences import period_of
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Table
from analytics.exports.questions import UNITS, ExportTotal, ExportValue
from analytics.words import amount, counted
from data.export_units import UNIT


def exports_by_district(context: ReplyContext) -> Table:
    """Every value on record of the districts in view, each in its document's own unit and period; nothing is added up.

    Where the foremost are asked for, the release in which they stand, in that order and with their shares.
    """
    found = release_of(context) if context.wanted.foremost else rows_of(context)
    if context.wanted.is_least:
        found = found[::-1]
    has_share = bool(found) and bool(context.wanted.foremost or context.wanted.has_share)
    whens = {(row.financial_year, row.period, row.unit) for row in found}
    is_alike = len(whens) == 1 and len(found) > 1
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            *(() if is_alike else (row.financial_year, row.period)),
            amount(row.value),
            *(() if is_alike else (UNITS[row.unit],)),
            *((row.share_words,) if has_share else ()),
        )
        for row in found
    ]
    origin = _of_documents(context, "Value of exports by district", found)
    when, when_hi = _alike(found[0]) if is_alike else ("", "")
    return Table(
        f"District-wise value of goods exported{when}, as documents state it",
        (
            *DISTRICT,
            *(() if is_alike else ("Year", "Period")),
            "Value",
            *(() if is_alike else ("Unit",)),
            *(("Share of the State (%)",) if has_share else ()),
        ),
        numbered(rows),
        origin,
        origin.as_on,
        notes=() if is_alike else ("Values of different documents, units and periods are not added.",),
        hindi_title=f"जिला-वार निर्यात किए गए माल का मूल्य{when_hi}, दस्तावेजों के अनुसार",
    )


def _alike(row: ExportValue) -> tuple[str, str]:
    """The year, the months and the unit that every row of a table shares, for its title in both languages."""
    hindi = period_of(row).hindi[0]
    return (
        f" in {row.financial_year} ({row.period}), {UNITS[row.unit]}",
        f", {row.financial_year}{hindi}, {UNIT[row.unit].words_hi}",
    )


def exports_of_places(context: ReplyContext) -> Table | None:
    """The values of the districts that a part asks about; a part about the country or a State as a whole needs none."""
    of = of_districts_of(context) if context.filters.states or context.named_districts else None
    return exports_by_district(of) if of and (of.wanted.foremost or rows_of(of)) else None


def exports_by_state(context: ReplyContext) -> Table:
    """What documents give for each State as a whole, of those named or of all."""
    states = context.filters.states or tuple(context.state_names)
    found = totals(replace(context, filters=replace(context.filters, states=states)))
    rows: list[Row] = [
        (row.place_name, row.financial_year, row.period, amount(row.value), UNITS[row.unit]) for row in found
    ]
    awaited = len(states) - len({row.state_code for row in found})
    origin = _of_documents(context, "Value of exports by State/UT", found)
    return Table(
        "State/UT-wise value of goods exported, as documents state it",
        (*STATE, "Year", "Period", "Value", "Unit"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=(
            "Values of different documents, units and periods are not added.",
            *((f"Information is awaited from {counted(awaited, 'State/UT', 'States/UTs')}.",) if awaited else ()),
        ),
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार निर्यात किए गए माल का मूल्य, दस्तावेजों के अनुसार",
    )


def _of_documents(context: ReplyContext, label: str, found: Sequence[ExportValue | ExportTotal]) -> Origin:
    """Where an annexure's values come from: the documents of its rows, as on the newest of their days."""
    return Origin(
        kind="document",
        label=label,
        base="as stated in the documents",
        as_on=max((row.as_on_date for row in found), default=None),
        documents=tuple(dict.fromkeys(row.document for row in found)),
        view=context.sentence("TRADE"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
