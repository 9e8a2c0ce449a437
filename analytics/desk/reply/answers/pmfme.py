"""What is answered on the products of the PM FME scheme: the number that the Ministry published, and what is held of its list."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from analytics.claims.questions import Claim
from analytics.desk.both import Both
from analytics.desk.phrases import NO_LIST, Answer, as_stated, body, districts_of, joined, scheme_words, unanswered
from analytics.desk.reply_context import ReplyContext, of_claim
from analytics.documents.paper import Cited, Paragraph, named, number
from analytics.products.questions import products as products_of

_MOST: Final = 10
"""Districts named that have a line each; more stand in the annexure alone."""
_OF_STATES: Final = re.compile(r"\bof (\d+) States/UTs\b")


def products(context: ReplyContext) -> Answer:
    """The number published, and of the places asked about the State whose list is awaited, or that the list held bears no date."""
    claim = context.published("PMFME-ODOP", "districts_with_products")
    if claim is None:
        return unanswered(NO_LIST)
    states = _states(claim) if context.wanted.counts_states else Both((), ())
    if context.wanted.counts_states and not states.english:
        return unanswered("The number of States/UTs is asked for, and the document on record does not give it.")
    stated = as_stated(
        claim,
        "As last published by the Ministry of Food Processing Industries, products have been approved in {n} districts "
        "{of}of the country under the {scheme}, as on {day}.",
        "खाद्य प्रसंस्करण उद्योग मंत्रालय द्वारा अंतिम प्रकाशित सूचना के अनुसार देश के {n} जिलों में {of}{scheme} के अंतर्गत उत्पाद अनुमोदित किए गए हैं "
        "(स्थिति {day} की)।",
        scheme=scheme_words("PMFME-ODOP"),
        of=states,
    )
    own = (*_of_states(context), *_of_each(context))
    # The lines on the States say already that their list bears no date.
    whole = stated if own else joined(stated, *_held(context))
    return Answer((whole, *own), basis=(claim.document,))


def _of_states(context: ReplyContext) -> tuple[Paragraph, ...]:
    """How many products the list held has of the States asked about, and of how many districts; nothing where a list is awaited."""
    whole = context.figure("products_listed")
    if whole is None or not context.filters.states or not {*context.filters.states} <= context.reach:
        return ()
    rows = context.of_view(products_of(context.store, context.filters))
    whole = replace(whole, base_value=None, ground="")
    districts = len({row.district_code for row in rows})
    return (
        body(
            "On the {scheme}, {n} products of {districts} {where} are named; that list bears no date.",
            "{scheme} में {where} {n} उत्पाद, {districts} के, हैं; उस सूची पर कोई तिथि नहीं है।",
            scheme=scheme_words("PMFME-ODOP"),
            n=number(replace(whole, label="Products of the list held", value=len(rows))),
            districts=districts_of(replace(whole, label="Districts of these products", value=districts)),
            where=context.where,
        ),
    )


def _of_each(context: ReplyContext) -> tuple[Paragraph, ...]:
    """A line for each district named that the list held has, with its products by name."""
    if not 0 < len(context.named_districts) <= _MOST:
        return ()
    names: dict[str, list[str]] = {}
    for row in context.of_view(products_of(context.store, context.filters)):
        names.setdefault(row.district_name, []).append(row.whole_name)
    return tuple(
        replace(
            body(
                "{district}: {products}.",
                "{district}: {products}।",
                district=Both((named(name),), (named(context.in_hindi.get(name, name)),)),
                products=named("; ".join(some)),
            ),
            role="bullet",
        )
        for name, some in names.items()
    )


def _states(claim: Claim) -> Both:
    """Of how many States/UTs the districts are, where the statement says so."""
    found = _OF_STATES.search(claim.statement)
    if found is None:
        return Both((), ())
    origin = replace(of_claim(claim), label="States/UTs of these districts", value=int(found[1]), base_value=None)
    shown = Cited(found[1], origin)
    return Both(("of ", shown, " States/UTs "), ("(", shown, " राज्यों/संघ राज्य क्षेत्रों के) "))


def _held(context: ReplyContext) -> tuple[Paragraph, ...]:
    """What is held of the list, and of whom it is awaited."""
    missing = [code for code in context.filters.states if code not in context.reach]
    if not context.filters.states and not context.reach:
        return (body("The list of products is awaited from the Ministry.", "उत्पादों की सूची मंत्रालय से प्रतीक्षित है।"),)
    if not context.filters.states:
        return (
            body(
                "Products of {names} are on record, of a list that bears no date; those of the other States/UTs are awaited from the Ministry.",
                "{names} के उत्पाद अभिलेख में उपलब्ध हैं, जो ऐसी सूची के हैं जिस पर कोई तिथि नहीं है; अन्य राज्यों/संघ राज्य क्षेत्रों के उत्पाद मंत्रालय से प्रतीक्षित हैं।",
                names=_named(context, [code for code in context.state_names if code in context.reach]),
            ),
        )
    if missing:
        return (
            body(
                "The list of products of {names} is awaited from the Ministry.",
                "{names} की उत्पादों की सूची मंत्रालय से प्रतीक्षित है।",
                names=_named(context, missing),
            ),
        )
    return (
        body(
            "The products on record{there} are of a list that bears no date.",
            "{there}अभिलेख में उपलब्ध उत्पाद ऐसी सूची के हैं जिस पर कोई तिथि नहीं है।",
            there=context.there,
        ),
    )


def _named(context: ReplyContext, codes: list[int]) -> Both:
    names = [context.state_names[code] for code in codes]
    return Both(
        (named(", ".join(names[:-1]) + (" and " if names[1:] else "") + names[-1]),),
        (named(context.listed_in_hindi(names)),),
    )
