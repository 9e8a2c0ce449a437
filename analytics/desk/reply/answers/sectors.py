"""What is answered on sectors of the list: how many products each has, and of a sector that a part names those in it, by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from analytics.desk.both import Both
from analytics.desk.phrases import NO_LIST, Answer, body, day_of, joined, scheme_words, unanswered, under_its_view
from analytics.desk.reply.answers.annexure_rows import DISTRICT, IN_HINDI, Row, numbered, undated
from analytics.desk.reply.answers.annexures import annexed
from analytics.desk.reply.answers.marks import unmarked_but_registered
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Run, Table, day, number
from analytics.filters import SECTORS
from analytics.products.questions import ListedProduct, products
from analytics.words import listed


def sectors(context: ReplyContext) -> Answer:
    """The products of the sectors that the words name, else of every sector."""
    if context.wanted.sectors:
        return _of_named(context)
    whole = context.figure("products_listed")
    if whole is None or whole.as_on is None:
        return unanswered(NO_LIST)
    stored = [(sector, context.figure("products_listed", sectors=(sector,))) for sector in SECTORS]
    counted = sorted(
        ((sector, replace(origin, base_value=None)) for sector, origin in stored if origin and origin.value),
        key=lambda pair: -(pair[1].value or 0),
    )
    only = ("of the Aspirational Districts ", "आकांक्षी जिलों के ") if context.filters.aspirational_only else ("", "")
    paragraph = body(
        "By sector, the {n} products " + only[0] + "{where} under the {scheme} are: {sectors}, as on {day}.",
        "क्षेत्र-वार, {scheme} के अंतर्गत {where} " + only[1] + "{n} उत्पाद इस प्रकार हैं: {sectors} (स्थिति {day} की)।",
        n=number(whole),
        where=context.where,
        scheme=scheme_words(context.filters.scheme),
        sectors=_each(counted, "in ", " में"),
        day=day(whole.as_on, "Day of the list"),
    )
    if context.wanted.is_by_district and not context.named_districts:
        rows = context.of_view(products(context.store, context.filters))
        paragraph = joined(paragraph, _districts_of(rows, whole, [sector for sector, _ in counted]))
    return Answer((paragraph,))


def _each(counted: Sequence[tuple[str, Origin]], before: str, after: str) -> Both:
    """Numbers with their sectors: "2 in Dairy and 1 in Marine"; `before` the name in English, `after` it in Hindi."""
    english: list[Run] = []
    hindi: list[Run] = []
    for at, (sector, origin) in enumerate(counted):
        is_last = at == len(counted) - 1
        shown = number(origin)
        english += ["" if not at else " and " if is_last else ", ", shown, f" {before}{sector}"]
        hindi += ["" if not at else " और " if is_last else ", ", shown, f" {in_hindi(sector)}{after}"]
    return Both(tuple(english), tuple(hindi))


def _districts_of(rows: Sequence[ListedProduct], whole: Origin, named_sectors: Sequence[str]) -> Paragraph:
    """Of how many districts the products of each sector are, never of all together: a district may have several sectors."""
    codes = {name: {row.district_code for row in rows if row.sector == name} for name in named_sectors}
    counted = [
        (name, replace(whole, label=f"Districts with a product of the sector {name}", value=len(of)))
        for name, of in codes.items()
    ]
    if len(counted) == 1:
        return body(
            "They are of {n} of the districts that the list names.", "वे सूची के {n} जिलों के हैं।", n=number(counted[0][1])
        )
    return body(
        "Of the districts that the list names, products of each sector are in: {sectors}; a district may have several sectors.",
        "सूची के जिलों में से प्रत्येक क्षेत्र के उत्पाद इतने जिलों में हैं: {sectors}; एक जिले में कई क्षेत्र हो सकते हैं।",
        sectors=_each(counted, "with ", " के"),
    )


def _of_named(context: ReplyContext) -> Answer:
    """How many products of the view each sector named has, and their names in an annexure; of none, that the list names none."""
    rows = context.of_view(products(context.store, context.filters))
    whole = context.figure("products_listed")
    if whole is None or not rows:
        return unanswered(NO_LIST)
    # As the list numbers its products, those of districts that the register no longer holds among them.
    whole = replace(whole, value=len(rows), base_value=None, ground="listed" if whole.ground else "")
    counts = Counter(row.sector for row in rows)
    counted = [
        (name, replace(whole, label=f"Products of the sector {name}", value=counts[name]))
        for name in context.wanted.sectors
    ]
    only = ("of the Aspirational Districts ", "आकांक्षी जिलों के ") if context.filters.aspirational_only else ("", "")
    paragraph = body(
        "By the sector that the list gives them, the {n} products "
        + only[0]
        + "{where} under the {scheme} include {sectors}, {when}.",
        "सूची में दिए गए क्षेत्र के अनुसार, {scheme} के अंतर्गत {where} " + only[1] + "{n} उत्पादों में शामिल हैं: {sectors} {when}।",
        n=number(whole),
        where=context.where,
        scheme=scheme_words(context.filters.scheme),
        sectors=_each(counted, "of the sector ", " क्षेत्र के"),
        when=day_of(whole),
    )
    shown = [row for row in rows if row.sector in context.wanted.sectors]
    if context.wanted.is_by_district and shown:
        paragraph = joined(paragraph, _districts_of(rows, whole, context.wanted.sectors))
    is_listed = bool(shown) and (
        context.filters.is_national is False or bool(context.named_districts) or context.wanted.names_goods
    )
    return Answer((paragraph,), tables=(_table(context, whole, shown),) if is_listed else (), names_none=not shown)


def marked(context: ReplyContext) -> Answer:
    """Of the products of the sectors named, those that the list marks GI, by name."""
    of_list = replace(context, filters=replace(context.filters, scheme="ODOP"))
    names = context.wanted.marked_sectors
    rows = [row for row in context.of_view(products(of_list.store, of_list.filters)) if row.sector in names]
    whole = of_list.figure("products_listed")
    if whole is None or context.scheme not in ("ODOP", ""):
        return unanswered(NO_LIST)
    having = [row for row in rows if row.is_gi_tagged]
    base = replace(whole, label=f"Products of {listed(names, most=9)}", value=len(rows), base_value=None, ground="")
    paragraph = body(
        "Of the {base} products {where} that the list of the {scheme} puts under {sectors}, {n} "
        + ("is" if len(having) == 1 else "are")
        + " marked GI, {when}. The register of Geographical Indications is not kept by these sectors.",
        "{scheme} की सूची में {where} {sectors} के अंतर्गत आने वाले {base} उत्पादों में से {n} पर जीआई अंकित है {when}। भौगोलिक संकेतकों का रजिस्टर इन "
        "क्षेत्रों के अनुसार नहीं है।",
        base=number(base),
        n=number(replace(base, label=f"{base.label} marked GI", value=len(having))),
        where=context.where,
        scheme=scheme_words("ODOP"),
        sectors=Both(
            (f"the sector {listed(names, most=9)}",), (f"{', '.join(in_hindi(name) for name in names)} क्षेत्र",)
        ),
        when=day_of(whole),
    )
    of_sectors = replace(of_list, wanted=replace(context.wanted, sectors=names))
    tables = (_table(of_sectors, base, having, (" marked GI", "जीआई अंकित ")),) if having else ()
    differing, register = unmarked_but_registered(context, rows, whole)
    return Answer((paragraph, *differing), tables=tables, names_none=not having, basis=register)


def _table(
    context: ReplyContext, origin: Origin, shown: Sequence[ListedProduct], mark: tuple[str, str] = ("", "")
) -> Table:
    """The products by district, with the sector where several are named; `mark` says in both languages which of them stand there."""
    names = context.wanted.sectors
    is_of_one = len(names) == 1
    rows: list[Row] = [
        (row.state_name, row.district_name, row.product_name, *(() if is_of_one else (row.sector,)))
        for row in sorted(shown, key=lambda row: (row.state_name, row.district_name, row.product_name))
    ]
    scheme = context.filters.scheme
    table = Table(
        f"Products of the sector{'' if is_of_one else 's'} {listed(names, most=9)}{mark[0]}, {scheme}",
        (*DISTRICT, "Product", *(() if is_of_one else ("Sector",))),
        numbered(rows),
        replace(origin, label=f"Products of {listed(names, most=9)}"),
        origin.as_on,
        notes=undated(origin.as_on),
        hindi_title=f"{', '.join(in_hindi(name) for name in names)} क्षेत्र के {mark[1]}उत्पाद, {IN_HINDI[scheme]}",
    )
    return annexed(context, under_its_view(context, table))


def no_sectors(_: ReplyContext) -> Answer:
    """That no list of the scheme gives sectors."""
    return unanswered("Sectors are asked for, and no list of that scheme on record gives them.")
