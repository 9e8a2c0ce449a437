"""What is answered on products for Districts as Export Hubs: what was published of them, and of how many districts documents name them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.both import Both
from analytics.desk.phrases import (
    NO_LIST,
    Answer,
    as_stated,
    awaited_from,
    body,
    districts_of,
    joined,
    scheme_words,
    share_of,
    unanswered,
)
from analytics.desk.reply.answers.deh import common_fields, day_of_claim
from analytics.desk.reply_context import ReplyContext, rests_on
from analytics.documents.paper import Paragraph, day, named, number
from analytics.profiles.questions import deh_products

_MOST: Final = 10
"""Districts whose products stand in the reply itself; of more they stand in the annexure alone."""


def products(context: ReplyContext) -> Answer:
    """What was published of products with export potential, and of how many districts documents name them; no list is public."""
    rows = context.of_view(district_committees(context.store, context.filters))
    named = {row.district_code: row for row in deh_products(context.store, context.filters)}
    having = [named[row.district_code] for row in rows if row.district_code in named]
    stated: list[Paragraph] = []
    everywhere = context.stated_of_all("DEH", "districts_with_products")
    published = context.published("DEH", "districts_with_products")
    if everywhere and everywhere.day:
        stated.append(
            body(
                "As stated on {day}, products and services with export potential have been identified in all districts of the country "
                "under the {scheme}.",
                "{day} को दिए गए वक्तव्य के अनुसार {scheme} के अंतर्गत देश के सभी जिलों में निर्यात क्षमता वाले उत्पादों और सेवाओं की पहचान की गई है।",
                day=day_of_claim(everywhere),
                scheme=scheme_words("DEH"),
            )
        )
    elif published:
        stated.append(
            as_stated(
                published,
                "As last published under the {scheme}, products with export potential have been identified in {n} districts of the "
                "country, as on {day}.",
                "{scheme} के अंतर्गत अंतिम प्रकाशित सूचना के अनुसार देश के {n} जिलों में निर्यात क्षमता वाले उत्पादों की पहचान की गई है (स्थिति {day} की)।",
                scheme=scheme_words("DEH"),
            )
        )
    if not having:
        if not stated:
            return unanswered(NO_LIST)
        return Answer((joined(*stated, _list_awaited(context)),))
    origin = replace(
        context.count(
            "Districts with products for DEH named by a document",
            len(having),
            len(rows),
            scheme="DEH",
            figure_id="",
            **rests_on(having),
        ),
        figure_id="",
    )
    particulars = body(
        "Under the {scheme}, particulars of such products have been received for {n} {base}{there}, as on {day}.",
        "{scheme} के अंतर्गत ऐसे उत्पादों के विवरण {there}{n} {base} जिलों के प्राप्त हुए हैं (स्थिति {day} की)।",
        n=number(origin),
        base=share_of(origin),
        **common_fields(context),
    )
    days = [row.as_on_date for row in having if row.as_on_date]
    if days and len(having) > _MOST:
        # The day of this reply is not that of the documents.
        particulars = joined(
            particulars,
            body(
                "The documents are of {days}.",
                "दस्तावेज {days} के हैं।",
                days=_from_to(min(days), max(days)),
            ),
        )
    rest = replace(
        origin, label="Districts whose products for DEH are awaited", value=len(rows) - len(having), grade=""
    )
    awaited = () if len(having) == len(rows) else (awaited_from(districts_of(rest)),)
    lines = _lines(context) if len(having) <= _MOST and (context.named_districts or context.filters.states) else ()
    return Answer((*([joined(*stated)] if stated else []), joined(particulars, *awaited), *lines))


def _lines(context: ReplyContext) -> tuple[Paragraph, ...]:
    """A line for each document that names products of a district in view, in the document's words and with its day."""
    names = {code: one.name for code, one in context.gazetteer.districts.items()}
    codes = {row.district_code for row in context.of_view(district_committees(context.store, context.filters))}
    rows = [row for row in deh_products(context.store, context.filters) if row.district_code in codes]
    return tuple(
        replace(
            body(
                "{district}: {said} ({when})",
                "{district}: {said} ({when})",
                district=Both(
                    (named(names[row.district_code]),),
                    (named(context.in_hindi.get(names[row.district_code], names[row.district_code])),),
                ),
                said=named(row.product),
                when=_told(row.as_on_date),
            ),
            role="bullet",
        )
        for row in sorted(rows, key=lambda row: names[row.district_code])
    )


def _told(on: date | None) -> Both:
    if on is None:
        return Both(("day not given",), ("तिथि नहीं दी गई है",))
    return Both(("as on ", day(on, "Day of the document")), ("स्थिति ", day(on, "Day of the document"), " की"))


def _from_to(first: date, last: date) -> Both:
    """The day of the documents, or the first and the last of their days."""
    begin, end = (day(one, "Day of a document") for one in (first, last))
    return Both((begin,), (begin,)) if first == last else Both((begin, " to ", end), (begin, " से ", end))


def _list_awaited(context: ReplyContext) -> Paragraph:
    return body(
        "The list of these products{there} is awaited.", "{there}इन उत्पादों की सूची प्रतीक्षित है।", there=context.there
    )
