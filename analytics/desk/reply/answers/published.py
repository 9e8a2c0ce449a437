"""What is answered of the country by or as on days gone by: for each day the number last published by then, with its own day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from analytics.desk.phrases import Answer, as_stated, body, joined, scheme_words, unanswered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paragraph, day
from analytics.words import dotted

_SAYS: Final = MappingProxyType(
    {
        "products_identified": (
            "{n} products had been identified under the {scheme}",
            "{scheme} के अंतर्गत {n} उत्पाद चिन्हित किए गए थे",
        ),
        "districts_with_products": (
            "products had been identified in {n} districts under the {scheme}",
            "{scheme} के अंतर्गत {n} जिलों में उत्पाद चिन्हित किए गए थे",
        ),
        "states_with_sepc": (
            "State Export Promotion Committees had been constituted in {n} States/UTs under the {scheme}",
            "{scheme} के अंतर्गत {n} राज्यों/संघ राज्य क्षेत्रों में राज्य निर्यात संवर्धन समितियां गठित की गई थीं",
        ),
        "districts_with_depc": (
            "District Export Promotion Committees had been constituted in {n} districts under the {scheme}",
            "{scheme} के अंतर्गत {n} जिलों में जिला निर्यात संवर्धन समितियां गठित की गई थीं",
        ),
        "districts_with_plan_drafted": (
            "District Export Action Plans had been prepared for {n} districts under the {scheme}",
            "{scheme} के अंतर्गत {n} जिलों की जिला निर्यात कार्य योजनाएं तैयार की गई थीं",
        ),
        "districts_with_plan_notified": (
            "District Export Action Plans of {n} districts had been adopted or notified under the {scheme}",
            "{scheme} के अंतर्गत {n} जिलों की जिला निर्यात कार्य योजनाएं अंगीकृत या अधिसूचित की गई थीं",
        ),
    }
)
"""A published measure within a sentence."""
_NONE: Final = "No number of it that was published by that day is on record."


def is_asked(context: ReplyContext, ask: str) -> bool:
    """Whether a number of the country is asked for by a day, or as on several, and nothing narrows it."""
    if context.filters.states or context.filters.aspirational_only or context.goods:
        return False
    return ask in OF_DAYS and context.wanted.is_by_days


def by_days(context: ReplyContext, ask: str) -> Answer:
    """For each day asked about, the number last published by then; where one day has none, nothing is said of any."""
    wanted = context.wanted
    days = wanted.days if len(wanted.days) > 1 else (wanted.until,) if wanted.until else ()
    if any(one > context.filters.as_on for one in days):
        return unanswered(f"A day after {dotted(context.filters.as_on)}, the day of this reply, is asked for.")
    said: list[Paragraph] = []
    basis: list[str] = []
    for one in days:
        found = list(_published(context, ask, one))
        if not found:
            return unanswered(_NONE)
        said.append(joined(*(paragraph for paragraph, _ in found)))
        basis += [document for _, document in found]
    return Answer(tuple(said), basis=tuple(dict.fromkeys(basis))) if said else unanswered(_NONE)


def _published(context: ReplyContext, ask: str, by: date) -> Iterator[tuple[Paragraph, str]]:
    """The numbers published by a day, as sentences with their documents; where it is not of that day, that is said."""
    then = replace(context, filters=replace(context.filters, as_on=by))
    scheme = "ODOP" if ask == "products" else "DEH"
    for measure in _measures(context, ask):
        claim = then.published(scheme, measure)
        if claim is None or claim.day is None:
            continue
        english, hindi = _SAYS[measure]
        stated = as_stated(
            claim,
            f"As last published by {{by}}, {english}, as on {{day}}.",
            f"{{by}} तक अंतिम प्रकाशित सूचना के अनुसार {hindi} (स्थिति {{day}} की)।",
            by=day(by, "Day asked about"),
            scheme=scheme_words(scheme),
        )
        if claim.day == by:
            yield stated, claim.document
            continue
        own = body(
            "The number as on {by} itself is not on record.",
            "स्वयं {by} की संख्या अभिलेख में नहीं है।",
            by=day(by, "Day asked about"),
        )
        yield joined(stated, own), claim.document


def _measures(context: ReplyContext, ask: str) -> tuple[str, ...]:
    """The published measures that a part asks for: the State's or the district's committee, plans prepared or adopted, or both."""
    wanted = context.wanted
    if ask == "committees":
        both = wanted.of_state_committee == wanted.of_district_committee
        return tuple(
            measure
            for measure, is_so in (
                ("states_with_sepc", both or wanted.of_state_committee),
                ("districts_with_depc", both or wanted.of_district_committee),
            )
            if is_so
        )
    if ask == "plans":
        return ("districts_with_plan_notified",) if wanted.is_adopted else ("districts_with_plan_drafted",)
    return ("products_identified", "districts_with_products")


OF_DAYS: Final = frozenset({"products", "committees", "plans"})
"""Asks of which numbers of several days were published."""
