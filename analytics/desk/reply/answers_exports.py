"""What is answered on the value of exports of a place: what documents state of its districts, never joined across documents."""

from __future__ import annotations

from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, districts_of, joined, share_of, unanswered
from analytics.desk.reply.annexure_rows import DISTRICT, Row, numbered
from analytics.desk.reply.official import MONTHS_IN_HINDI
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Table, named, number
from analytics.exports.questions import UNITS, ExportValue, export_values
from analytics.words import amount
from data.clock import MONTHS
from data.export_units import UNIT

_WHOLE_YEAR: Final = "April-March"
_MOST: Final = 4


def exports(context: ReplyContext) -> Answer:
    """Of how many districts a value is on record, and each of them where few are named; of the others it is awaited."""
    rows = _rows(context)
    if not rows:
        return unanswered("No value of exports of those districts is on record.")
    every = context.of_view(district_committees(context.store, context.filters))
    codes = {row.district_code for row in rows}
    origin = Origin(
        kind="figure",
        label="Districts with a value of exports on record",
        scheme="TRADE",
        value=len(codes),
        base=f"of {len(every)} districts of the {context.filters.register}",
        base_value=len(every),
        as_on=max(row.as_on_date for row in rows),
        grade=max(row.grade for row in rows),
        documents=tuple(dict.fromkeys(row.document for row in rows)),
        view=context.sentence("TRADE"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    lead = body(
        "The value of goods exported is on record for {n} {base}{there}, as documents state it, the newest of {day}.",
        "निर्यात किए गए माल का मूल्य {there}{n} {base} जिलों के संबंध में दस्तावेजों के अनुसार अभिलेख में है, जिनमें नवीनतम {day} का है।",
        n=number(origin),
        base=share_of(origin),
        there=context.there,
        day=Cited(
            f"{max(row.as_on_date for row in rows):%d.%m.%Y}", Origin(kind="day", label="Last day of the newest period")
        ),
    )
    rest = len(every) - len(codes)
    if rest:
        awaited = Origin(
            kind="figure",
            label="Districts whose value of exports is awaited",
            scheme="TRADE",
            value=rest,
            base=origin.base,
            base_value=len(every),
            as_on=origin.as_on,
            view=origin.view,
            terms=origin.terms,
        )
        lead = joined(lead, body("Information is awaited from {n}.", "{n} से सूचना प्रतीक्षित है।", n=districts_of(awaited)))
    few = tuple(_sentence(context, row) for row in rows) if context.named_districts and len(rows) <= _MOST else ()
    return Answer((lead, *few), basis=origin.documents)


def _rows(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The values of the districts in view, of whole years where there are any, the newest first and of each the largest."""
    found = context.of_view(export_values(context.store, context.filters))
    whole = [row for row in found if row.period == _WHOLE_YEAR] or list(found)
    return tuple(sorted(whole, key=lambda row: (-row.as_on_date.toordinal(), row.document, -row.value)))


def _sentence(context: ReplyContext, row: ExportValue) -> Paragraph:
    stated = Origin(
        kind="document",
        label=f"Exports of {row.district_name}, {row.financial_year}",
        base="as stated in the document",
        as_on=row.as_on_date,
        grade=row.grade,
        documents=(f"{row.document}: {row.source}",),
    )
    return body(
        "Goods of {value} {unit} were exported from {district} in {year}{period}.",
        "{district} से {value} {unit} का माल {year}{period} में निर्यात किया गया।",
        value=Cited(amount(row.value), stated),
        unit=Both((UNITS[row.unit],), (UNIT[row.unit].words_hi,)),
        district=Both(
            (named(row.district_name),), (named(context.in_hindi.get(row.district_name, row.district_name)),)
        ),
        year=Cited(row.financial_year, Origin(kind="day", label="Year of the document", as_on=row.as_on_date)),
        period=Both((f" ({row.period})",), (f" ({_period_in_hindi(row.period)})",)),
    )


def _period_in_hindi(period: str) -> str:
    """A period of months as "April-June", their names in Hindi."""
    return "-".join(MONTHS_IN_HINDI[MONTHS.index(month)] for month in period.split("-"))


def exports_by_district(context: ReplyContext) -> Table:
    """Every value on record of the districts in view, each in its document's own unit and period; nothing is added up."""
    found = _rows(context)
    rows: list[Row] = [
        (row.state_name, row.district_name, row.financial_year, row.period, amount(row.value), UNITS[row.unit])
        for row in found
    ]
    documents = tuple(dict.fromkeys(row.document for row in found))
    origin = Origin(
        kind="document",
        label="Value of exports by district",
        base="as stated in the documents",
        as_on=max((row.as_on_date for row in found), default=None),
        documents=documents,
        view=context.sentence("TRADE"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    return Table(
        "District-wise value of goods exported, as documents state it",
        (*DISTRICT, "Year", "Period", "Value", "Unit"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=("Values of different documents, units and periods are not added.",),
        hindi_title="जिला-वार निर्यात किए गए माल का मूल्य, दस्तावेजों के अनुसार",
    )
