"""What is answered on goods by name: the products of a list whose names hold them, and the districts of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, day_of, scheme_words, unanswered, under_its_view
from analytics.desk.reply.answers.annexure_rows import DISTRICT, IN_HINDI, Row, numbered, undated
from analytics.desk.reply.answers.annexures import annexure
from analytics.desk.reply.answers.each import lines_of_districts
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Table, named, number
from analytics.products.goods import holds
from analytics.products.questions import ListedProduct, products

_NO_LIST: Final = (
    "No list of products of that scheme that reaches those places, of that day or an earlier one, is on record."
)
_OF_LIST: Final = (
    ("On the list of the {scheme}, ", "{scheme} की सूची में "),
    ("On the {scheme}, ", "{scheme} में "),
)
"""How a sentence names the list, and one whose name says itself that it is a list."""
_MOST: Final = 8
"""Products that stand by name in the reply; more stand in an annexure alone."""


def products_by_name(context: ReplyContext) -> Answer:
    """Of each good that a part names, the products of the list whose names hold it; of districts where none does, their products."""
    if context.filters.scheme == "PMFME-ODOP" and not context.filters.states:
        return _of_reach(context)
    whole = context.figure("products_listed")
    rows = context.of_view(products(context.store, context.filters))
    if whole is None or not {*context.filters.states} <= context.reach or (context.named_districts and not rows):
        return unanswered(_NO_LIST)
    if context.wanted.leaves_out:
        return _others(context, whole, rows)
    paragraphs: list[Paragraph] = []
    tables: list[Table] = []
    is_lacking = False
    for good in context.goods:
        found = [row for row in rows if holds(row.product_name, good)]
        is_lacking = is_lacking or not found
        origin = _of(whole, f"Products with “{good}” in their names", found)
        paragraphs.append(_counted(context, origin, good, found))
        if len(found) > _MOST:
            tables.append(_table(context, origin, f"Products with “{good}” in their names", found))
        else:
            paragraphs += [_line(context, row) for row in found]
    own = lines_of_districts(context) if context.named_districts and is_lacking else ()
    if is_lacking and context.filters.states and not context.named_districts:
        every = annexure(context, "products", "districts")
        tables += [under_its_view(context, every)] if every else []
    return Answer((*paragraphs, *own), tables=tuple(tables), names_none=True)


def _of_reach(context: ReplyContext) -> Answer:
    """Of a list that reaches some States, these by name; of the others it is awaited."""
    if not context.reach:
        return unanswered(_NO_LIST)
    reached = replace(context, filters=replace(context.filters, states=tuple(sorted(context.reach))))
    answer = products_by_name(reached)
    awaited = body(
        "The list of products of the other States/UTs is awaited from the Ministry.",
        "अन्य राज्यों/संघ राज्य क्षेत्रों के उत्पादों की सूची मंत्रालय से प्रतीक्षित है।",
    )
    return replace(answer, paragraphs=(*answer.paragraphs, awaited))


def _of(whole: Origin, label: str, rows: Sequence[ListedProduct]) -> Origin:
    return replace(whole, label=label, value=len(rows), base_value=None, ground="")


def _others(context: ReplyContext, whole: Origin, rows: Sequence[ListedProduct]) -> Answer:
    """The products whose names hold none of the goods that a part leaves out, by name."""
    rest = [row for row in rows if not any(holds(row.product_name, good) for good in context.goods)]
    names = " or ".join(f"“{good}”" for good in context.goods)
    origin = _of(whole, "Products without those goods in their names", rest)
    paragraph = body(
        "Of the {base} products {where} on the list of the {scheme}, {n} have no {goods} in the name, {when}.",
        "{scheme} की सूची के {where} {base} उत्पादों में से {n} के नाम में {goods} नहीं है {when}।",
        base=number(_of(whole, "Products of the list", rows)),
        n=number(origin),
        where=context.where,
        scheme=scheme_words(context.filters.scheme),
        goods=Both((names,), (names.replace(" or ", " या "),)),
        when=day_of(origin),
    )
    return Answer(
        (paragraph,), tables=(_table(context, origin, f"Products other than {names}", rest),), names_none=True
    )


def _counted(context: ReplyContext, origin: Origin, good: str, found: Sequence[ListedProduct]) -> Paragraph:
    """How many names of products hold the good, and of how many districts they are; or that none does."""
    fields = {
        "scheme": scheme_words(context.filters.scheme),
        "where": context.where,
        "good": Both((f"“{good}”",), (f"“{good}”",)),
        "when": day_of(origin),
    }
    of_list = _OF_LIST[context.filters.scheme == "PMFME-ODOP"]
    if not found:
        return body(
            of_list[0] + "no product {where} has {good} in its name, {when}. It may stand there under another name.",
            of_list[1] + "{where} किसी उत्पाद के नाम में {good} नहीं है {when}। वह किसी अन्य नाम से हो सकता है।",
            **fields,
        )
    districts = replace(origin, label="Districts of these products", value=len({row.district_code for row in found}))
    one = origin.value == 1
    return body(
        of_list[0]
        + "{n} "
        + ("product" if one else "products")
        + " {where} "
        + ("has" if one else "have")
        + " {good} in the name, of {districts} "
        + ("district" if districts.value == 1 else "districts")
        + ", {when}.",
        of_list[1] + "{where} {n} उत्पादों के नाम में {good} है, {districts} जिलों में {when}।",
        n=number(origin),
        districts=number(districts),
        **fields,
    )


def _line(context: ReplyContext, row: ListedProduct) -> Paragraph:
    """One product with its district and State."""
    return replace(
        body(
            "{product}: {district} ({state}).",
            "{product}: {district} ({state})।",
            product=named(row.whole_name),
            district=Both(
                (named(row.district_name),), (named(context.in_hindi.get(row.district_name, row.district_name)),)
            ),
            state=Both((named(row.state_name),), (named(context.in_hindi.get(row.state_name, row.state_name)),)),
        ),
        role="bullet",
    )


def _table(context: ReplyContext, origin: Origin, title: str, found: Sequence[ListedProduct]) -> Table:
    rows: list[Row] = [
        (row.state_name, row.district_name, row.whole_name)
        for row in sorted(found, key=lambda row: (row.state_name, row.district_name, row.product_name))
    ]
    scheme = context.filters.scheme
    table = Table(
        f"{title}, {scheme}",
        (*DISTRICT, "Product"),
        numbered(rows),
        origin,
        origin.as_on,
        notes=undated(origin.as_on),
        hindi_title=f"नाम के अनुसार उत्पाद, {IN_HINDI[scheme]}",
    )
    return under_its_view(context, table)
