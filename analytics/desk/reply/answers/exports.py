"""What is answered on the value of exports of a place: what documents state of its districts, never joined across documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, districts_of, in_brackets, joined, share_of, unanswered
from analytics.desk.reply.answers.export_rows import (
    is_of_wholes,
    of_districts_of,
    of_periods,
    release_of,
    rows_compared,
    rows_of,
    totals,
    year_before_of,
    years_of,
)
from analytics.desk.reply.answers.export_sentences import (
    differing,
    goods_exported,
    growth,
    lacking,
    money_of,
    period_of,
    stated_by,
    without_year_before,
    year_of,
)
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Run, named, number
from analytics.exports.questions import ExportTotal, ExportValue, export_totals, export_values
from analytics.words import listed

_MOST: Final = 8
"""Values of districts named, or of a State without a value of its own, that stand in the reply itself; more stand in its annexure."""


def exports(context: ReplyContext) -> Answer:
    """What documents give for the country or for the States named as wholes, then for the districts of the States."""
    if context.wanted.foremost:
        return _ranks(context) if context.named_districts else _foremost(context)
    wholes = () if context.named_districts else totals(context)
    stated = _of_wholes(context, wholes)
    documents = tuple(dict.fromkeys(row.document for row in wholes))
    if not context.filters.states and not context.named_districts:
        if context.wanted.has_share:
            return unanswered("A share is asked for, and the words name no place whose share it is.")
        if not stated:
            return unanswered(f"No value of exports of the country{of_periods(context)} is on record.")
        return Answer(stated, basis=documents)
    of = of_districts_of(context)
    of_districts = _of_districts(of) if of else unanswered("")
    if of_districts.missing or of is None:
        lacking_districts = (_by_district_awaited(context),) if context.wanted.is_by_district else ()
        return Answer((*stated, *lacking_districts), basis=documents) if stated else of_districts
    if not stated and is_of_wholes(context) and not _is_of_single_districts(context):
        stated = (_whole_awaited(context, context.filters.states),)
    return replace(
        of_districts,
        paragraphs=(*stated, *of_districts.paragraphs),
        basis=tuple(dict.fromkeys((*documents, *of_districts.basis))),
    )


def _is_of_single_districts(context: ReplyContext) -> bool:
    """Whether each State/UT asked about is one district, whose value is its own as a whole."""
    codes = [one.state_code for one in context.gazetteer.districts.values()]
    return all(codes.count(state) == 1 for state in context.filters.states)


def _by_district_awaited(context: ReplyContext) -> Paragraph:
    """That values by district are awaited, in the years asked for where some are, where States stand as wholes alone."""
    years = _in_years(context)
    return body(
        "District-wise values{there}{years} are awaited.",
        "{there}जिला-वार मूल्य{years} प्रतीक्षित हैं।",
        there=context.there,
        years=years,
    )


def _in_years(context: ReplyContext) -> Both:
    shown = [Cited(year, Origin(kind="day", label="Year asked for")) for year in years_of(context)]
    years: list[Run] = [run for at, one in enumerate(shown) for run in (*((", ",) if at else ()), one)]
    return Both((" in ", *years), (" (", *years, ")")) if years else Both((), ())


def _whole_awaited(context: ReplyContext, states: Sequence[int]) -> Paragraph:
    """That the value of States as wholes is awaited, in the years asked for where some are."""
    names = [context.state_names[code] for code in states]
    return body(
        "The value of goods exported from {names} as a whole{years} is awaited.",
        "{names} से कुल मिलाकर निर्यात किए गए माल का मूल्य{years} प्रतीक्षित है।",
        names=context.both_listed(names),
        years=_in_years(context),
    )


def _of_wholes(context: ReplyContext, rows: Sequence[ExportTotal]) -> tuple[Paragraph, ...]:
    """A paragraph for each place with its periods on record, and one on what is awaited."""
    if not rows:
        return ()
    by_place: dict[int, list[ExportTotal]] = {}
    for row in rows:
        by_place.setdefault(row.state_code, []).append(row)
    said = [joined(*(_total(context, row) for row in some)) for some in by_place.values()]
    if others := [code for code in context.filters.states if code not in by_place]:
        said.append(_whole_awaited(context, others))
    if context.wanted.has_growth:
        grown = {row.state_code for row in rows if year_before_of(context, row)}
        said += without_year_before(
            context, dict.fromkeys(row.place_name for row in rows if row.state_code not in grown)
        )
    return (*said, *lacking(context, rows))


def _total(context: ReplyContext, row: ExportTotal) -> Paragraph:
    place = Both((named(row.place_name),), (named(context.in_hindi.get(row.place_name, row.place_name)),))
    said = goods_exported(row, place if row.state_code else Both(("the country",), ("देश",)))
    earlier = year_before_of(context, row) if context.wanted.has_growth else None
    return joined(said, growth(row, earlier.financial_year, earlier.value)) if earlier else said


def _of_districts(context: ReplyContext) -> Answer:
    """Of how many districts a value is on record, and each of them where few are named; of the others it is awaited."""
    rows = rows_of(context)
    if not rows:
        found: list[ExportTotal | ExportValue] = [*context.of_view(export_values(context.store, context.filters))]
        if not context.named_districts:
            found = [*export_totals(context.store, context.filters), *found]
        periods = dict.fromkeys(f"{row.financial_year} ({row.period})" for row in found)
        known = f" On record: {listed(list(periods), most=6)}." if periods else ""
        return unanswered(f"No value of exports{of_periods(context)} of those places is on record.{known}")
    if context.wanted.has_share and not any(row.share_pct for row in rows):
        return unanswered("The share of a district is asked for, and no document gives its State's value beside it.")
    if context.wanted.has_growth and not any(row.growth_words for row in rows):
        return unanswered("A growth is asked for, and no document gives two like periods of those districts.")
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
        lacking_names = [row.district_name for row in every if row.district_code not in codes]
        lead = joined(
            lead,
            body(
                "Information is awaited from {n}{names}.",
                "{n}{names} से सूचना प्रतीक्षित है।",
                n=districts_of(awaited),
                names=in_brackets(context, lacking_names),
            ),
        )
    is_few = (context.named_districts or is_of_wholes(context)) and len(rows) <= _MOST
    differ = differing(rows)
    few = tuple(_by_document(_sentence(context, row), row) if differ else _sentence(context, row) for row in rows)
    few = few if is_few else ()
    rests = lacking(context, rows)
    if few and context.wanted.has_growth:
        grown = {row.district_code for row in rows if row.growth_words}
        names = dict.fromkeys(row.district_name for row in rows if row.district_code not in grown)
        few = (*few, *without_year_before(context, names))
    return Answer((lead, *few, *differ, *rests), basis=origin.documents)


def _by_document(said: Paragraph, row: ExportValue) -> Paragraph:
    """A value with the document that states it, where another states it otherwise."""
    return joined(said, body("({document}.)", "({document}।)", document=named(row.document)))


def _sentence(context: ReplyContext, row: ExportValue) -> Paragraph:
    name = row.district_name
    said = goods_exported(row, Both((named(name),), (named(context.in_hindi.get(name, name)),)))
    if context.wanted.has_share and row.share_pct is not None:
        said = joined(said, _share(context, row))
    if context.wanted.has_growth and row.earlier_value is not None and row.earlier_year is not None:
        said = joined(said, growth(row, row.earlier_year, row.earlier_value))
    return said


def _share(context: ReplyContext, row: ExportValue) -> Paragraph:
    """What a district's value is of its State's in the same document."""
    stated = replace(stated_by(row), label=f"Share of {row.district_name} in the exports of {row.state_name}")
    return body(
        "This is {share} per cent of the value of {state}, by the same document.",
        "उसी दस्तावेज के अनुसार यह {state} के मूल्य का {share} प्रतिशत है।",
        share=Cited(row.share_words, stated),
        state=Both((named(row.state_name),), (named(context.in_hindi.get(row.state_name, row.state_name)),)),
    )


def _foremost(context: ReplyContext) -> Answer:
    """The districts of one State with the highest or lowest value in one document, unit and period, with their shares there."""
    release = release_of(context)
    if not release:
        return unanswered(
            f"No document on record{of_periods(context)} gives every place that is to be ranked together with their total."
        )
    wanted = context.wanted
    shown = (release[::-1] if wanted.is_least else release)[: wanted.foremost]
    one = shown[0]
    most = ("lowest", "सबसे कम") if wanted.is_least else ("highest", "सर्वाधिक")
    lead = body(
        "Of the {n} districts of {place} of which the document gives a value of goods exported in {year}{period}, the "
        + most[0]
        + " are:",
        "{place} के जिन {n} जिलों का {year}{period} में निर्यात किए गए माल का मूल्य दस्तावेज में दिया गया है, उनमें "
        + most[1]
        + " मूल्य वाले जिले हैं:",
        n=number(replace(stated_by(one), label="Districts that the document ranks", value=len(release))),
        place=Both((named(one.state_name),), (named(context.in_hindi.get(one.state_name, one.state_name)),)),
        year=year_of(one),
        period=period_of(one),
    )
    return Answer((lead, *(_ranked(context, row) for row in shown)), basis=(one.document,))


def _ranks(context: ReplyContext) -> Answer:
    """Where each district named stands among those of its State in one document, which gives them with the State's total."""
    if not context.wanted.is_of_rank:
        return unanswered(
            "An order is asked for beside districts named, of which their rank among the districts of their State alone is answered here."
        )
    newest: dict[tuple[str, str], ExportValue] = {}
    for row in rows_compared(context):
        if row.rank is not None:
            newest.setdefault((row.district_code, row.financial_year if context.wanted.years else ""), row)
    if {code for code, _ in newest} != {*context.named_districts}:
        return unanswered(
            f"No document on record{of_periods(context)} gives each of those districts with its State's total, so that it has a rank."
        )
    rows = tuple(newest.values())
    few = tuple(joined(_sentence(context, row), _rank(context, row)) for row in rows)
    rests = lacking(context, rows)
    return Answer((*few, *rests), basis=tuple(dict.fromkeys(row.document for row in rows)))


def _rank(context: ReplyContext, row: ExportValue) -> Paragraph:
    stated = stated_by(row)
    return body(
        "By value it stands at rank {rank} of the {n} districts of {state} of which the same document gives a value.",
        "मूल्य के अनुसार इसका क्रम {rank} है, {state} के उन {n} जिलों में जिनका मूल्य उसी दस्तावेज में दिया गया है।",
        rank=number(replace(stated, label=f"Rank of {row.district_name} by value of exports", value=row.rank)),
        n=number(replace(stated, label="Districts that the document ranks", value=row.ranked)),
        state=Both((named(row.state_name),), (named(context.in_hindi.get(row.state_name, row.state_name)),)),
    )


def _ranked(context: ReplyContext, row: ExportValue) -> Paragraph:
    """A district with its value and its share of the State's in the same document."""
    stated = stated_by(row)
    share = replace(stated, label=f"Share of {row.district_name} in the exports of {row.state_name}")
    name = row.district_name
    money = money_of(row, stated)
    line = replace(
        body(
            "{name}: {money}, {share} per cent of the value of the State.",
            "{name}: {money}, राज्य के मूल्य का {share} प्रतिशत।",
            name=Both((named(name),), (named(context.in_hindi.get(name, name)),)),
            money=money,
            share=Cited(row.share_words, share),
        ),
        role="bullet",
    )
    if context.wanted.has_growth and row.earlier_value is not None and row.earlier_year is not None:
        return replace(joined(line, growth(row, row.earlier_year, row.earlier_value)), role="bullet")
    return line
