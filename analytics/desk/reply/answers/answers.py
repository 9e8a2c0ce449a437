"""What is answered to each thing that a part asks: a draft paragraph built from figures, a document's standing line, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from analytics.claims.questions import Claim
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.desk.phrases import (
    NO_LIST,
    Answer,
    as_stated,
    body,
    day_of,
    joined,
    scheme_words,
    share_of,
    unanswered,
    under_its_view,
    without_repeats,
)
from analytics.desk.reply.answers import aspirational as answers_aspirational
from analytics.desk.reply.answers import clusters as answers_clusters
from analytics.desk.reply.answers import deh as answers_deh
from analytics.desk.reply.answers import deh_products as answers_deh_products
from analytics.desk.reply.answers import each as answers_each
from analytics.desk.reply.answers import export_shares as answers_export_shares
from analytics.desk.reply.answers import exports as answers_exports
from analytics.desk.reply.answers import facts as answers_facts
from analytics.desk.reply.answers import foremost as answers_foremost
from analytics.desk.reply.answers import goods as answers_goods
from analytics.desk.reply.answers import growth as answers_growth
from analytics.desk.reply.answers import handbook as answers_handbook
from analytics.desk.reply.answers import kendras as answers_kendras
from analytics.desk.reply.answers import lineage as answers_lineage
from analytics.desk.reply.answers import meetings as answers_meetings
from analytics.desk.reply.answers import plans as answers_plans
from analytics.desk.reply.answers import pmfme as answers_pmfme
from analytics.desk.reply.answers import programmes as answers_programmes
from analytics.desk.reply.answers import published as answers_published
from analytics.desk.reply.answers import quantity as answers_quantity
from analytics.desk.reply.answers import register as answers_register
from analytics.desk.reply.answers import sectors as answers_sectors
from analytics.desk.reply.answers import standing as answers_standing
from analytics.desk.reply.answers import without as answers_without
from analytics.desk.reply.answers.annexures import annexed, annexure
from analytics.desk.reply.answers.named_few import named_in_reply
from analytics.desk.reply.detail import Detail
from analytics.desk.reply.question import ASK
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, day, number

_NO_DETAIL: Final[Mapping[Detail, tuple[str, str]]] = {
    "states": (
        "State/UT-wise information of that day is awaited.",
        "उस तिथि की राज्य/संघ राज्य क्षेत्र-वार सूचना प्रतीक्षित है।",
    ),
    "districts": ("District-wise information of that day is awaited.", "उस तिथि की जिला-वार सूचना प्रतीक्षित है।"),
}


_COMPARED: Final = (
    "Which products are common, or differ, is asked for: the lists stand apart here and are not compared by name."
)
_NOT_BY_DISTRICT: Final = frozenset({"sector", "kendras"})
"""What is counted by State at the finest: of districts that a part names it gives no number."""


def answered(context: ReplyContext, ask: str, detail: Detail = "") -> Answer:
    """The draft answer to one thing asked. Raises KeyError for a thing that nobody answers here.

    No list of products under DEH is on record, and the list of ODOP is none: `context.scheme` says which is asked about.
    """
    if context.named_districts and ask in _NOT_BY_DISTRICT and not context.goods and not _is_of_sector(context, ask):
        return unanswered(f"{ASK[ask].label}: not counted by district here. The part names districts.")
    if chosen := _chosen_out(context, ask):
        return replace(chosen, tables=tuple(annexed(context, table) for table in chosen.tables))
    answer = (_OF_SCHEME.get((context.scheme, ask)) or _ANSWERS[ask])(context)
    if answer.missing and not answer.paragraphs:
        return answer
    each = answers_each.of_each(context, ask)
    answer = replace(answer, paragraphs=(*answer.paragraphs, *each))
    table = annexure(context, ask, "districts" if context.named_districts else detail)
    if table:
        few = named_in_reply(context, ask, table, answer) if detail == "districts" else ()
        answer = replace(answer, paragraphs=(*answer.paragraphs, *few))
        return replace(answer, tables=(*answer.tables, annexed(context, under_its_view(context, table))))
    for own in answer.tables if ask == "sector" else ():
        answer = replace(answer, paragraphs=(*answer.paragraphs, *named_in_reply(context, ask, own, answer)))
    # What is said to be awaited of the places already is not said once more of a day.
    is_awaited = any("awaited" in one.text for one in answer.paragraphs)
    is_told = answer.is_standing or answer.names_none or answer.tables or is_awaited or (detail == "states" and each)
    if detail and ASK[ask].has_detail and not is_told:
        return replace(answer, paragraphs=(*answer.paragraphs, body(*_NO_DETAIL[detail])))
    return answer


def _is_of_sector(context: ReplyContext, ask: str) -> bool:
    """Whether a sector is asked for by itself, whose products the list gives by district."""
    return ask == "sector" and bool(context.wanted.sectors)


def _chosen_out(context: ReplyContext, ask: str) -> Answer | None:
    """The places that stand foremost, or that have so many products, where the words ask for these."""
    if ask == "exports" and (compared := _exports_compared(context)):
        return compared
    if answers_published.is_asked(context, ask):
        return answers_published.by_days(context, ask)
    if ask == "meetings" and answers_meetings.is_dated(context):
        return answers_meetings.dated(context)
    if ask in ("products", "gi") and (chosen := _products_chosen(context, ask)):
        return chosen
    if context.wanted.foremost and ask in answers_foremost.RANKED:
        return answers_foremost.ranked(context, ask)
    return None


def _products_chosen(context: ReplyContext, ask: str) -> Answer | None:
    """The products of goods by name, the districts by how many they have, or the products of a sector that are marked."""
    if ask == "gi":
        is_of_sector = context.wanted.marked_sectors and not context.goods
        return answers_sectors.marked(context) if is_of_sector else None
    if context.goods and context.scheme != "DEH":
        return _goods(context)
    is_of_list = context.filters.scheme == "ODOP" and context.scheme in ("ODOP", "")
    is_counted = context.wanted.products[0] and not context.wanted.foremost
    return answers_quantity.districts_by_number(context) if is_counted and is_of_list else None


def _goods(context: ReplyContext) -> Answer:
    """The goods named; where the words name others too, then every product of the place."""
    named = answers_goods.products_by_name(context)
    if not context.wanted.and_others or named.missing:
        return named
    every = answered(replace(context, goods=()), "products", "districts" if context.filters.states else "")
    return replace(
        named,
        paragraphs=without_repeats((*named.paragraphs, *every.paragraphs)),
        tables=tuple(dict.fromkeys((*named.tables, *every.tables))),
        basis=every.basis,
    )


def _exports_compared(context: ReplyContext) -> Answer | None:
    """The share of States in the country, or the districts where exports rose or fell, where the words ask for these."""
    if answers_export_shares.is_asked(context):
        return answers_export_shares.of_states(context)
    is_of_growth = answers_growth.is_of_several(context) or answers_growth.is_asked(context)
    return _growth(context) if is_of_growth else None


def _growth(context: ReplyContext) -> Answer:
    if answers_growth.is_of_several(context):
        return unanswered(
            "Districts where exports rose or fell are asked for of several States: ask of each by itself."
        )
    return answers_growth.by_district(context)


def _products(context: ReplyContext) -> Answer:
    scheme = context.filters.scheme
    districts, products = context.figure("districts_with_product"), context.figure("products_listed")
    stated = _products_as_stated(context, scheme)
    if districts is None or products is None or districts.as_on is None:
        return stated
    if context.named_districts:
        own = answers_each.products_of_each(context)
        return Answer((_products_of_districts(context, districts), *own, *_without(context)))
    whole = context.figure("districts_named")
    if whole and products.ground == "listed":
        paragraph = _products_of_two_bases(context, products, whole, districts)
    else:
        paragraph = body(
            "Under the {scheme}, {products} "
            + _have(products)
            + " been identified in {districts} {base} {where}, as on {day}.",
            "{scheme} के अंतर्गत {products} उत्पादों की पहचान {where} {districts} {base} जिलों में की गई है (स्थिति {day} की)।",
            products=number(products),
            districts=number(districts),
            where=context.where,
            base=share_of(districts),
            scheme=scheme_words(scheme),
            day=day(districts.as_on, "Day of the list"),
        )
    own = answers_each.products_of_few(context)
    of_states = answers_register.states_of_list(context, products) if context.wanted.counts_states else ()
    return Answer((*stated.paragraphs, joined(paragraph, *of_states), *own, *_without(context)))


def _have(products: Origin) -> str:
    return "product has" if products.value == 1 else "products have"


def _without(context: ReplyContext) -> tuple[Paragraph, ...]:
    """Where the words ask for districts without a product, those by name."""
    return answers_without.districts_without_product(context) if context.wanted.is_without else ()


def _products_of_deh(context: ReplyContext) -> Answer:
    """What is on record for Districts as Export Hubs; of districts that a part names, those of the ODOP list too, apart."""
    answer = answers_deh_products.products(context)
    if context.wanted.counts_hubs and not context.named_districts and not answer.missing:
        answer = replace(answer, paragraphs=(*_hubs(context), *answer.paragraphs))
    if not context.named_districts:
        return answer
    listed = _products(replace(context, scheme="ODOP", filters=replace(context.filters, scheme="ODOP")))
    # The annexure has both lists side by side; the districts of the list that is not asked of stand in no line of their own.
    apart = (one for one in listed.paragraphs if one.role != "bullet")
    return replace(answer, paragraphs=(*answer.paragraphs, *apart), missing="")


def _hubs(context: ReplyContext) -> tuple[Paragraph, ...]:
    """Of the export hubs of a place: the initiative is meant for every district, of which the register has so many."""
    meant = body("The {scheme} is meant for every district.", "{scheme} प्रत्येक जिले के लिए है।", scheme=scheme_words("DEH"))
    names = answers_register.names_of(context) if context.filters.states and context.wanted.names_districts else ()
    return (joined(meant, *answers_register.in_register(context), *names),)


def _products_of_districts(context: ReplyContext, listed: Origin) -> Paragraph:
    """Of the districts that a part names, those with a product on the list."""
    rows = context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    having = [row for row in rows if row.class_key == "identified"]
    if not having:
        # Not on the list, younger than it or not reached by it: none of them is "no product has been identified".
        return joined(*answers_without.districts_without_product(context))
    districts = replace(
        context.count(
            "Districts named with a product",
            len(having),
            len(rows),
            scheme=listed.scheme,
            figure_id=listed.figure_id,
            documents=listed.documents,
            grades=[listed.grade],
        ),
        as_on=listed.as_on,
    )
    products = replace(
        districts, label="Products of the districts named", value=sum(row.item_count for row in having), base_value=None
    )
    return body(
        "Under the {scheme}, {products} " + _have(products) + " been identified in {districts} {base} {where}, {when}.",
        "{scheme} के अंतर्गत {products} उत्पादों की पहचान {where} {districts} {base} जिलों में की गई है {when}।",
        products=number(products),
        districts=number(districts),
        base=share_of(districts),
        where=context.where,
        scheme=scheme_words(context.filters.scheme),
        when=day_of(listed),
    )


def _products_of_two_bases(context: ReplyContext, products: Origin, whole: Origin, districts: Origin) -> Paragraph:
    """Where the list names districts that the register no longer holds: the list's own numbers, then the register's."""
    unit = ("Aspirational Districts", "आकांक्षी जिलों") if context.filters.aspirational_only else ("districts", "जिलों")
    return body(
        "Under the {scheme}, {products} "
        + _have(products)
        + " been identified in {whole} "
        + unit[0]
        + " {where} that the list names, {when}. In the present register, {districts} {base} have at least one product.",
        "{scheme} के अंतर्गत {products} उत्पादों की पहचान {where} उन {whole} "
        + unit[1]
        + " में की गई है जो सूची में हैं {when}। वर्तमान रजिस्टर के {districts} {base} जिलों में कम से कम एक उत्पाद है।",
        products=number(products),
        whole=number(whole),
        where=context.where,
        scheme=scheme_words(context.filters.scheme),
        when=day_of(products),
        districts=number(districts),
        base=share_of(districts),
    )


def _products_as_stated(context: ReplyContext, scheme: str) -> Answer:
    lines = (
        ("products_identified", "products", "उत्पादों की अंतिम प्रकाशित संख्या {n} है"),
        (
            "districts_with_products",
            "districts with products identified",
            "उन जिलों की अंतिम प्रकाशित संख्या {n} है जिनमें उत्पादों की पहचान की गई है",
        ),
    )
    wording = tuple(
        sentence
        for measure, words, hindi in lines
        if (claim := context.stated(scheme, measure))
        for sentence in _last_number(context, claim, words, hindi)
    )
    return Answer((joined(*wording),)) if wording else unanswered(NO_LIST)


def _last_number(context: ReplyContext, claim: Claim, words: str, hindi: str) -> Iterator[Paragraph]:
    """The number last published; where that is not exact, the exact one of a reply shortly before stands first."""
    exact, scheme = context.exact_before(claim), scheme_words(claim.scheme)
    yield as_stated(
        exact or claim,
        f"The last number published under the {{scheme}} is {{n}} {words}, as on {{day}}.",
        "{scheme} के अंतर्गत " + hindi + " (स्थिति {day} की)।",
        scheme=scheme,
    )
    if exact:
        yield as_stated(
            claim,
            "Since then the number was stated as {n}, as on {day}.",
            "इसके बाद यह संख्या {n} बताई गई (स्थिति {day} की)।",
        )


def _lists(context: ReplyContext) -> Answer:
    """The list of DPIIT and that of the PM FME scheme one after the other, each with its scheme, day and document: never added."""
    each = []
    for scheme in ("ODOP", "PMFME-ODOP"):
        of = replace(context, scheme=scheme, filters=replace(context.filters, scheme=scheme))
        found = answered(of, "products", "districts" if context.filters.states else "")
        names_each = any(one.role == "bullet" for one in found.paragraphs)
        is_own = context.named_districts and not context.goods and not names_each
        own = answers_each.lines_of_districts(of) if is_own else ()
        each.append(replace(found, paragraphs=tuple(dict.fromkeys((*found.paragraphs, *own)))))
    if missing := next((one.missing for one in each if one.missing), ""):
        return unanswered(missing)
    apart = body(
        "These are two lists, and their products are not added.", "ये दो अलग सूचियां हैं और इनके उत्पाद जोड़े नहीं गए हैं।"
    )
    return Answer(
        (*(paragraph for one in each for paragraph in one.paragraphs), apart),
        tables=tuple(table for one in each for table in one.tables),
        basis=tuple(dict.fromkeys(document for one in each for document in one.basis)),
        missing=_COMPARED if context.wanted.compares and not context.named_districts else "",
        names_none=True,
    )


_ANSWERS: Final[Mapping[str, Callable[[ReplyContext], Answer]]] = MappingProxyType(
    {
        "products": _products,
        "committees": answers_deh.committees,
        "meetings": answers_meetings.meetings,
        "plans": answers_plans.plans,
        "aspirational": answers_aspirational.aspirational,
        "sector": answers_sectors.sectors,
        "gi": answers_programmes.geographical_indications,
        "malls": answers_programmes.malls,
        "hubs": answers_programmes.hubs,
        "kendras": answers_kendras.kendras,
        "clusters": answers_clusters.clusters,
        "lists": _lists,
        "exports": answers_exports.exports,
        "districts": answers_register.districts,
        "facts": answers_facts.facts,
        "changes": answers_lineage.changes,
        "composition": answers_handbook.composition,
        "budget": answers_standing.budget,
        "jobs": answers_standing.jobs,
        "aims": answers_standing.aims,
        "merger": answers_standing.merger,
        "choice": answers_standing.choice,
        "subject": answers_standing.subject,
    }
)
_OF_SCHEME: Final[Mapping[tuple[str, str], Callable[[ReplyContext], Answer]]] = MappingProxyType(
    {
        ("DEH", "products"): _products_of_deh,
        ("DEH", "sector"): answers_sectors.no_sectors,
        ("PMFME-ODOP", "products"): answers_pmfme.products,
        ("PMFME-ODOP", "sector"): answers_sectors.no_sectors,
    }
)
"""What is answered otherwise of one scheme."""
