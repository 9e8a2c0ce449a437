"""Which districts have so many products on the list: "more than one", "three or more", "only one"; by name, with an annexure."""

from __future__ import annotations

from dataclasses import replace

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.desk.both import Both
from analytics.desk.phrases import NO_LIST, Answer, body, day_of, scheme_words, share_of, unanswered
from analytics.desk.quantity import IN_WORDS
from analytics.desk.reply.answers.annexures import annexure
from analytics.desk.reply.answers.without import names_of
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import number
from analytics.why.why import of_class


def districts_by_number(context: ReplyContext) -> Answer:
    """The districts whose number of products lies between the two that the words name; most 0 is none."""
    least, most = context.wanted.products
    listed = context.figure("products_listed")
    measure = MEASURES["identified"]
    rows = context.of_view(district_classes(context.store, context.filters, measure))
    if listed is None or not rows or least not in IN_WORDS:
        return unanswered(NO_LIST)
    having = [
        row
        for row in rows
        if row.class_key == "identified" and least <= row.item_count and (not most or row.item_count <= most)
    ]
    origin = context.count(
        "Districts by their number of products",
        len(having),
        len(rows),
        scheme=context.filters.scheme,
        figure_id=of_class(measure, "identified"),
        documents=listed.documents,
        grades=[listed.grade],
    )
    origin = replace(origin, as_on=listed.as_on)
    english, hindi = IN_WORDS[least]
    span = (f"only {english}", f"केवल {hindi}") if most else (f"{english} or more", f"{hindi} या अधिक")
    paragraph = body(
        f"Under the {{scheme}}, {{n}} {{base}} {{where}} have {span[0]} {'product' if most == 1 else 'products'} on the list, "
        "{when}{names}.",
        f"{{scheme}} की सूची में {{where}} {{n}} {{base}} जिलों के {span[1]} उत्पाद हैं {{when}}{{names}}।",
        scheme=scheme_words(context.filters.scheme),
        n=number(origin),
        base=share_of(origin),
        where=context.where,
        when=day_of(listed),
        names=names_of(context, having) if having else Both((), ()),
    )
    if not having:
        return Answer((paragraph,))
    narrowed = replace(context, named_districts=tuple(row.district_code for row in having))
    table = annexure(narrowed, "products", "districts")
    return Answer((paragraph,), tables=(table,) if table else ())
