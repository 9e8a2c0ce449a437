"""What is answered on Dak Ghar Niryat Kendras: the number of the country, and of the States/UTs that its document names their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, joined, unanswered
from analytics.desk.reply.programmes import cited
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Paragraph, day, named
from analytics.support.questions import SupportMeasure
from analytics.words import indian

_ID: Final = "dnk-2024"
_OF_EACH: Final = re.compile(r"[;,.]\s+|[;.]$")
_NUMBER: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})*(?![\d,]*\d|\.\d)")


def kendras(context: ReplyContext) -> Answer:
    """The number in the country, that of each State/UT that the document names, and of whom it is awaited."""
    fact = next((row for row in context.measures.values() if row.measure_id == _ID), None)
    if not fact:
        return unanswered("Nothing on record by that day says it. Of Dak Ghar Niryat Kendras.")
    of_states = {
        code: n
        for code, n in numbers_of_states(fact, context.state_names).items()
        if not context.filters.states or code in context.filters.states
    }
    whole = body(
        "{n} Dak Ghar Niryat Kendras have been set up in the country, as on {day}.",
        "देश में {n} डाक घर निर्यात केंद्र स्थापित किए गए हैं (स्थिति {day} की)।",
        n=cited(fact),
        day=day(fact.last_day or date.min, "Day of the document"),
    )
    awaited = [code for code in context.filters.states if code not in of_states]
    if not of_states:
        return Answer((joined(whole, _awaited(context, awaited)),), basis=(fact.document,))
    lead = body("Of these, by the same document:", "इनमें से, उसी दस्तावेज के अनुसार:")
    lines = tuple(_line(context, fact, code, n) for code, n in of_states.items())
    rest = (_awaited(context, awaited),) if awaited or not context.filters.states else ()
    return Answer((joined(whole, lead), *lines, *rest), basis=(fact.document,))


def numbers_of_states(fact: SupportMeasure, names: Mapping[int, str]) -> dict[int, int]:
    """The numbers that a fact gives of single States/UTs, by code: "Karnataka 76; Maharashtra and Tamil Nadu 64 each"."""
    found: dict[int, int] = {}
    for clause in _OF_EACH.split(f"{fact.statement} {fact.caveat or ''}"):
        of = [code for code, name in names.items() if re.search(rf"\b{re.escape(name)}\b", clause)]
        numbers = _NUMBER.findall(clause)
        if len(numbers) == 1 and (len(of) == 1 or (of and re.search(r"\beach\b", clause))):
            found |= dict.fromkeys(of, int(numbers[0].replace(",", "")))
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], names[pair[0]])))


def _line(context: ReplyContext, fact: SupportMeasure, code: int, n: int) -> Paragraph:
    name = context.state_names[code]
    origin = replace(cited(fact).origin, label=f"Dak Ghar Niryat Kendras of {name}", value=n)
    return replace(
        body(
            "{state}: {n}.",
            "{state}: {n}।",
            state=Both((named(name),), (named(context.in_hindi.get(name, name)),)),
            n=Cited(indian(n), origin),
        ),
        role="bullet",
    )


def _awaited(context: ReplyContext, codes: list[int]) -> Paragraph:
    """That the numbers of these States/UTs are awaited; of the others where none is asked for by name."""
    if not context.filters.states:
        return body(
            "Information on the other States/UTs is awaited from the Department of Posts.",
            "अन्य राज्यों/संघ राज्य क्षेत्रों की सूचना डाक विभाग से प्रतीक्षित है।",
        )
    names = [context.state_names[code] for code in codes]
    return body(
        "Information on {names} is awaited from the Department of Posts.",
        "{names} की सूचना डाक विभाग से प्रतीक्षित है।",
        names=context.both_listed(names),
    )
