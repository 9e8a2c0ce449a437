"""What is answered on the share of a State in the exports of the country: both values in one document, unit and period."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, joined, unanswered
from analytics.desk.reply.answers.export_rows import of_periods, totals
from analytics.desk.reply.answers.export_sentences import goods_exported, lacking, money_of, stated_by
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Paragraph, day, named
from analytics.exports.questions import ExportTotal
from analytics.words import amount

_OF_DISTRICTS: Final = (
    "The share of districts in the exports of the country is asked for, and no document on record gives both values."
)
_DAY: Final = "Day of the document"
_GROWTH: Final = "A growth is asked for beside the share of a State, and the share alone is composed: write it."


def is_asked(context: ReplyContext) -> bool:
    """Whether the words ask for the share of States in the exports of the country, or of districts in them."""
    wanted = context.wanted
    if not wanted.has_share or wanted.foremost:
        return False
    if context.named_districts or wanted.is_by_district:
        return wanted.is_share_of_country
    return bool(context.filters.states)


def of_states(context: ReplyContext) -> Answer:
    """Each State's value with its share of the country's in the same document, unit and period; a State without one is awaited."""
    if context.named_districts or context.wanted.is_by_district:
        return unanswered(_OF_DISTRICTS)
    national = replace(context, filters=replace(context.filters, states=()))
    whole = {_key(row): row for row in totals(national)}
    rows = [row for row in totals(context) if _key(row) in whole]
    if not rows:
        return unanswered(
            f"No document on record{of_periods(context)} gives the exports of those States beside those of the country."
        )
    said = [_share(context, row, whole[_key(row)]) for row in rows]
    having = {row.state_code for row in rows}
    others = [context.state_names[code] for code in context.filters.states if code not in having]
    if others:
        said.append(
            body(
                "The value of goods exported from {names} as a whole is awaited.",
                "{names} से कुल मिलाकर निर्यात किए गए माल का मूल्य प्रतीक्षित है।",
                names=context.both_listed(others),
            )
        )
    rests = lacking(context, rows) if context.wanted.years else ()
    return Answer(
        (*said, *rests),
        basis=tuple(dict.fromkeys(row.document for row in rows)),
        missing=_GROWTH if context.wanted.has_growth else "",
    )


def _key(row: ExportTotal) -> tuple[object, ...]:
    return row.document, row.unit, row.starts_on, row.as_on_date


def _share(context: ReplyContext, row: ExportTotal, whole: ExportTotal) -> Paragraph:
    name = row.place_name
    stated = replace(stated_by(row), label=f"Share of {name} in the exports of the country, {row.financial_year}")
    of_document = (
        Both((" of ", day(row.published_on, _DAY)), (" (दिनांक ", day(row.published_on, _DAY), ")"))
        if row.published_on
        else Both((), ())
    )
    share = body(
        "Of the value of the country ({money}), this is {share} per cent, by the same document{published}.",
        "यह देश के मूल्य ({money}) का {share} प्रतिशत है, उसी दस्तावेज{published} के अनुसार।",
        share=Cited(amount(100 * row.value / whole.value), stated),
        money=money_of(whole, stated_by(whole)),
        published=of_document,
    )
    return joined(goods_exported(row, Both((named(name),), (named(context.in_hindi.get(name, name)),))), share)
