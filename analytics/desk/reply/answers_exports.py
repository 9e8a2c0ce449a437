"""What is answered on the value of exports of a place: what documents state of its districts, never joined across documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, districts_of, joined, share_of, unanswered
from analytics.desk.reply.annexure_rows import DISTRICT, STATE, Row, numbered
from analytics.desk.reply.official import MONTHS_IN_HINDI
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Table, named, number
from analytics.exports.questions import UNITS, ExportTotal, ExportValue, export_totals, export_values
from analytics.words import amount, counted, listed
from data.clock import MONTHS
from data.export_units import UNIT

_WHOLE_YEAR: Final = "April-March"
_MOST: Final = 4


def exports(context: ReplyContext) -> Answer:
    """What documents give for the country or for the States named as wholes, then for the districts of the States."""
    wholes = () if context.named_districts else _totals(context)
    stated = _of_wholes(context, wholes)
    documents = tuple(dict.fromkeys(row.document for row in wholes))
    if not context.filters.states and not context.named_districts:
        if not stated:
            return unanswered("No value of exports of the country is on record.")
        return Answer(stated, basis=documents)
    of_districts = _of_districts(context)
    if not stated or of_districts.missing:
        return Answer(stated, basis=documents) if stated else of_districts
    return replace(
        of_districts,
        paragraphs=(*stated, *of_districts.paragraphs),
        basis=tuple(dict.fromkeys((*documents, *of_districts.basis))),
    )


def _totals(context: ReplyContext) -> tuple[ExportTotal, ...]:
    """The values of whole years, and of the months after the last of them; of each period that of the newest document."""
    found = {
        (row.state_code, row.starts_on, row.as_on_date): row
        for row in reversed(export_totals(context.store, context.filters))
    }
    last = {row.state_code: row.as_on_date for row in _whole(found.values())}
    kept = [
        row
        for row in found.values()
        if row.period == _WHOLE_YEAR or row.as_on_date > last.get(row.state_code, date.min)
    ]
    return tuple(sorted(kept, key=lambda row: (row.place_name, row.starts_on, row.as_on_date)))


def _whole(rows: Iterable[ExportTotal]) -> list[ExportTotal]:
    return sorted((row for row in rows if row.period == _WHOLE_YEAR), key=lambda row: row.as_on_date)


def _of_wholes(context: ReplyContext, rows: Sequence[ExportTotal]) -> tuple[Paragraph, ...]:
    """A paragraph for each place with its periods on record, and one on what is awaited."""
    if not rows:
        return ()
    by_place: dict[int, list[ExportTotal]] = {}
    for row in rows:
        by_place.setdefault(row.state_code, []).append(row)
    said = [joined(*(_total(context, row) for row in some)) for some in by_place.values()]
    lacking = [context.state_names[code] for code in context.filters.states if code not in by_place]
    if lacking:
        said.append(
            body(
                "The value of goods exported from {names} as a whole is awaited.",
                "{names} से कुल मिलाकर निर्यात किए गए माल का मूल्य प्रतीक्षित है।",
                names=Both((named(listed(lacking, most=40)),), (named(context.listed_in_hindi(lacking)),)),
            )
        )
    said.append(
        body(
            "Values of other periods are awaited from the Directorate General of Commercial Intelligence and Statistics.",
            "अन्य अवधियों के मूल्य वाणिज्यिक जानकारी एवं सांख्यिकी महानिदेशालय से प्रतीक्षित हैं।",
        )
    )
    return tuple(said)


def _total(context: ReplyContext, row: ExportTotal) -> Paragraph:
    place = Both((named(row.place_name),), (named(context.in_hindi.get(row.place_name, row.place_name)),))
    return _goods_exported(row, place if row.state_code else Both(("the country",), ("देश",)))


def _of_districts(context: ReplyContext) -> Answer:
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
    name = row.district_name
    return _goods_exported(row, Both((named(name),), (named(context.in_hindi.get(name, name)),)))


def _goods_exported(row: ExportValue | ExportTotal, place: Both) -> Paragraph:
    stated = Origin(
        kind="document",
        label=f"Exports of {row.district_name if isinstance(row, ExportValue) else row.place_name}, {row.financial_year}",
        base="as stated in the document",
        as_on=row.as_on_date,
        grade=row.grade,
        documents=(f"{row.document}: {row.source}",),
    )
    value = Cited(amount(row.value), stated)
    currency, _, scale = UNITS[row.unit].partition(" ")
    return body(
        "Goods of {money} were exported from {place} in {year}{period}.",
        "{place} से {money} का माल {year}{period} में निर्यात किया गया।",
        money=Both((f"{currency} ", value, f" {scale}" if scale else ""), (value, f" {UNIT[row.unit].words_hi}")),
        place=place,
        year=Cited(row.financial_year, Origin(kind="day", label="Year of the document", as_on=row.as_on_date)),
        period=Both((f" ({row.period})",), (f" ({_period_in_hindi(row.period)})",)),
    )


def _period_in_hindi(period: str) -> str:
    """A period of months as "April-June", their names in Hindi."""
    return "-".join(MONTHS_IN_HINDI[MONTHS.index(month)] for month in period.split("-"))


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


def exports_by_district(context: ReplyContext) -> Table:
    """Every value on record of the districts in view, each in its document's own unit and period; nothing is added up."""
    found = _rows(context)
    rows: list[Row] = [
        (row.state_name, row.district_name, row.financial_year, row.period, amount(row.value), UNITS[row.unit])
        for row in found
    ]
    origin = _of_documents(context, "Value of exports by district", found)
    return Table(
        "District-wise value of goods exported, as documents state it",
        (*DISTRICT, "Year", "Period", "Value", "Unit"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=("Values of different documents, units and periods are not added.",),
        hindi_title="जिला-वार निर्यात किए गए माल का मूल्य, दस्तावेजों के अनुसार",
    )


def exports_of_places(context: ReplyContext) -> Table | None:
    """The values of the districts of the places that a part names; a part about the country as a whole needs none."""
    return exports_by_district(context) if context.filters.states or context.named_districts else None


def exports_by_state(context: ReplyContext) -> Table:
    """What documents give for each State as a whole, of those named or of all."""
    states = context.filters.states or tuple(context.state_names)
    found = _totals(replace(context, filters=replace(context.filters, states=states)))
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
