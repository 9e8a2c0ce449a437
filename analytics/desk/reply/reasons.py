"""Reasons asked for where something is not so: they do not arise where it is so, and are left to the officer where it is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.desk.phrases import body
from analytics.desk.reply.programmes import mall_rows
from analytics.desk.reply.question import Part
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paragraph

_IF_NOT_WHY: Final = re.compile(
    r"\bif not,? (?:so,? )?(?:then )?(?:the )?(?:reasons?|why)\b|यदि (?:नहीं|ना),? तो,? (?:(?:इसके|उसके|इसका|उसका|तत्संबंधी) )?(?:क्या )?कारण",
    re.IGNORECASE,
)
_OF_ALL: Final = re.compile(r"\b(?:all|each|every)\b|सभी|प्रत्येक|हर ", re.IGNORECASE)
_DO_NOT_ARISE: Final = body(
    "In view of the above, the question of reasons does not arise.",
    "उपर्युक्त के मद्देनजर कारणों का प्रश्न ही नहीं उठता।",
)
_COUNTED: Final = {"products": "identified", "plans": "plan"}
_SO_EVERYWHERE: Final = frozenset({"merger", "hubs", "measures", "aims", "choice", "composition"})
"""Asks that are answered with what is so wherever it is asked of."""
_WITH_REASON: Final = frozenset({"budget", "jobs", "effect"})
"""Asks whose standing line is itself the reason: no scheme, not maintained centrally."""


def of_reasons(context: ReplyContext, group: Sequence[Part]) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """What stands in the reply to "if not, the reasons", and what is left to the officer, each empty where nothing is asked."""
    asking = [part for part in group if _IF_NOT_WHY.search(part.text)]
    asks = {ask for part in group for ask in part.asks}
    if not asking or not asks or asks & _WITH_REASON:
        return (), ()
    is_of_all = any(_OF_ALL.search(part.text) for part in group)
    if all(_is_so(context, ask, is_of_all=is_of_all) for ask in asks):
        return (_DO_NOT_ARISE,), ()
    name = f"Part ({asking[0].letter})" if asking[0].letter else "The question"
    return (), (f"{name} asks for the reasons where it is not so, and no document on record gives them.",)


def _is_so(context: ReplyContext, ask: str, *, is_of_all: bool) -> bool:
    """Whether what a part asks about is so of all that it asks about, or of some where it does not ask of all."""
    if context.wanted.is_without:
        return False
    if ask in _COUNTED and (ask == "plans" or context.scheme != "DEH"):
        measure = MEASURES[_COUNTED[ask]]
        rows = context.of_view(district_classes(context.store, context.filters, measure))
        known = [measure.class_of(row.class_key).counts for row in rows]
        return bool(known) and (all(known) if is_of_all or context.named_districts else any(known))
    so = {
        "committees": context.stated_of_all("DEH", "districts_with_depc") is not None,
        "malls": {*context.filters.states} <= {row.state_code for row in mall_rows(context)},
        "kendras": not context.filters.states,
        "gi": bool(context.goods) or _are_marked(context, is_of_all=is_of_all),
    }
    return ask in _SO_EVERYWHERE or so.get(ask, False)


def _are_marked(context: ReplyContext, *, is_of_all: bool) -> bool:
    """Whether products of the list bear a mark: all of them where all are asked about."""
    marked = context.figure("products_gi")
    if marked is None or context.named_districts:
        return False
    return marked.value == marked.base_value if is_of_all else bool(marked.value)
