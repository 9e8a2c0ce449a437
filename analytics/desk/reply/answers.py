"""What is answered to each thing that a part asks: a draft paragraph built from figures, a document's standing line, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from analytics.desk.phrases import (
    SCHEME_WORDS,
    Answer,
    as_stated,
    body,
    districts_of,
    joined,
    out_of,
    standing,
    unanswered,
    under_its_view,
)
from analytics.desk.reply.annexures import annexure
from analytics.desk.reply.answers_deh import committees, plans
from analytics.desk.reply.question import ASK, Detail
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Run, day, number
from analytics.filters import SECTORS

_NO_LIST: Final = "No list of products of that scheme, of that day or an earlier one, is on record."
_NO_DETAIL: Final = {
    "states": "State/UT-wise details of that day are not held.",
    "districts": "District-wise details of that day are not held.",
}


def answered(context: ReplyContext, ask: str, detail: Detail = "", scheme: str = "") -> Answer:
    """The draft answer to one thing asked. Raises KeyError for a thing that nobody answers here.

    `scheme` is the one that is asked about, blank for the list of the view. No list of products under DEH is held, and the
    list of ODOP is none: what is asked of DEH's products has the number last published, or no answer.
    """
    if scheme == "DEH" and ask in ("products", "sector"):
        return _products_as_stated(context, scheme) if ask == "products" else unanswered(_NO_LIST)
    answer = _ANSWERS[ask](context, scheme)
    if answer.missing:
        return answer
    table = annexure(context, ask, detail)
    if table:
        return replace(answer, tables=(*answer.tables, under_its_view(context, table)))
    if detail and ASK[ask].has_detail and not answer.is_standing:
        return replace(answer, paragraphs=(*answer.paragraphs, Paragraph((_NO_DETAIL[detail],))))
    return answer


def _products(context: ReplyContext, _: str) -> Answer:
    districts, products = context.figure("districts_with_product"), context.figure("products_listed")
    scheme = SCHEME_WORDS[context.filters.scheme]
    if districts is None or products is None or districts.as_on is None:
        return _products_as_stated(context, context.filters.scheme)
    named = context.figure("districts_named")
    if named and products.ground == "listed":
        return Answer((_products_of_two_bases(context, products, named, districts),))
    paragraph = body(
        "Under the "
        + scheme
        + ", {products} products have been identified in {districts} {base} {where}, as on {day}.",
        products=number(products),
        districts=number(districts),
        where=context.where,
        base=out_of(districts),
        day=day(districts.as_on, "Day of the list"),
    )
    return Answer((paragraph,))


def _products_of_two_bases(context: ReplyContext, products: Origin, named: Origin, districts: Origin) -> Paragraph:
    """Where the list names districts that the register no longer holds: the list's own numbers, then the register's."""
    return body(
        "Under the "
        + SCHEME_WORDS[context.filters.scheme]
        + ", {products} products have been identified in {named} {unit} {where} that the list names, as on {day}. In the "
        "present register, {districts} {base} have at least one product.",
        products=number(products),
        named=number(named),
        unit="Aspirational Districts" if context.filters.aspirational_only else "districts",
        where=context.where,
        day=day(products.as_on or context.filters.as_on, "Day of the list"),
        districts=number(districts),
        base=out_of(districts),
    )


def _products_as_stated(context: ReplyContext, scheme: str) -> Answer:
    lines = (
        ("products_identified", "products"),
        ("districts_with_products", "districts with products identified"),
    )
    stated = [(context.stated(scheme, measure), words) for measure, words in lines]
    wording = tuple(
        as_stated(
            claim, "The last number published under the " + SCHEME_WORDS[scheme] + " is {n} " + words + ", as on {day}."
        )
        for claim, words in stated
        if claim
    )
    if wording:
        return Answer((joined(*wording),))
    return unanswered(_NO_LIST)


def _aspirational(context: ReplyContext, _: str) -> Answer:
    on_list, having = (
        context.figure("aspirational_listed"),
        context.figure("aspirational_with_product"),
    )
    if on_list is None:
        return unanswered("No list of Aspirational Districts of that day or of an earlier one is on record.")
    on_list = replace(on_list, scheme="ADP")
    paragraphs = [
        body(
            "The list of Aspirational Districts of NITI Aayog names {n} {where}, as on {day}.",
            n=districts_of(on_list),
            where=context.where,
            day=day(on_list.as_on or context.filters.as_on, "Day of the list"),
        )
    ]
    if having and having.as_on:
        paragraphs.append(
            body(
                "Under the "
                + SCHEME_WORDS[context.filters.scheme]
                + ", a product has been identified in {n} {base}, as on {day}.",
                n=number(having),
                base=out_of(having),
                day=day(having.as_on, "Day of the list"),
            )
        )
    narrowed = replace(context, filters=replace(context.filters, aspirational_only=True))
    return Answer((*paragraphs, *plans(narrowed).paragraphs[:1]))


def _sectors(context: ReplyContext, _: str) -> Answer:
    whole = context.figure("products_listed")
    if whole is None or whole.as_on is None:
        return unanswered(_NO_LIST)
    stored = [(sector, context.figure("products_listed", sectors=(sector,))) for sector in SECTORS]
    counted = sorted(
        ((sector, origin) for sector, origin in stored if origin and origin.value),
        key=lambda pair: -(pair[1].value or 0),
    )
    runs: list[Run] = []
    for at, (sector, origin) in enumerate(counted):
        joint = "" if not at else " and " if at == len(counted) - 1 else ", "
        runs += [joint, number(replace(origin, base_value=None)), f" in {sector}"]
    paragraph = body(
        "By sector, the {n} products {only}{where} under the "
        + SCHEME_WORDS[context.filters.scheme]
        + " are: {sectors}, as on {day}.",
        n=number(whole),
        only="of the Aspirational Districts " if context.filters.aspirational_only else "",
        where=context.where,
        sectors=tuple(runs),
        day=day(whole.as_on, "Day of the list"),
    )
    return Answer((paragraph,))


def _budget(context: ReplyContext, scheme: str) -> Answer:
    statement = context.standing(scheme or context.filters.scheme, "budget")
    if statement is None or statement.scheme != "ODOP":
        return unanswered("No document on record says anything of funds under that scheme.")
    return standing(
        "The One District One Product (ODOP) initiative is not a scheme with a budget head of its own; data on funds are not "
        "maintained centrally.",
        statement,
    )


def _jobs(context: ReplyContext, scheme: str) -> Answer:
    statement = context.standing(scheme or context.filters.scheme, "employment_and_investment")
    if statement is None:
        return unanswered("No document on record says anything of jobs or investment under that scheme.")
    return standing("Data on employment generated and investment attracted are not maintained centrally.", statement)


_ANSWERS: Final[MappingProxyType[str, Callable[[ReplyContext, str], Answer]]] = MappingProxyType(
    {
        "products": _products,
        "committees": lambda context, _: committees(context),
        "plans": lambda context, _: plans(context),
        "aspirational": _aspirational,
        "sector": _sectors,
        "budget": _budget,
        "jobs": _jobs,
    }
)
