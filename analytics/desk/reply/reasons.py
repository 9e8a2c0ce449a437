"""Reasons asked for where something is not so: they do not arise where it is so, and are left to the officer where it is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.coverage.measures import MEASURES, YOUNGER
from analytics.coverage.questions import district_classes
from analytics.desk.phrases import body
from analytics.desk.reply.answers.without import districts_without_product
from analytics.desk.reply.programmes import mall_rows
from analytics.desk.reply.question import Part
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paragraph
from analytics.words import listed

_IF_NOT_WHY: Final = re.compile(
    r"\bif not,? (?:so,? )?(?:then )?(?:the )?(?:reasons?|why)\b|\bif (?:it|they|these|any)\b[^,;]{0,20}\bnot\b[^,;]{0,30},? (?:the )?(?:reasons?|why)\b|यदि (?:नहीं|ना),? तो,? (?:(?:इसके|उसके|इसका|उसका|तत्संबंधी) )?(?:क्या )?कारण",
    re.IGNORECASE,
)
REASONS: Final = re.compile(
    r"\breasons? (?:therefor|thereof|thereto|for (?:the )?same)\b|(?:इसके|उसके|तत्संबंधी|उनके) (?:क्या )?कारण(?: क्या)?",
    re.IGNORECASE,
)
"""Reasons asked for in a part of its own kind, beside where something is not so."""
_IF_SO_WHY: Final = re.compile(
    r"\bif (?:so|yes)\b(?:(?!\bif (?:not|no)\b)[^;])*\breasons?\b|यदि (?:हां|हाँ),? तो(?:(?!यदि (?:नहीं|ना))[^;])*(?<![\u0900-\u097f])कारण"
    r"|\breasons? (?:for|of) (?:the |this |such )?(?:differences?|variances?|variations?|delays?|discrepanc(?:y|ies)|going|rise|increase|fall|decline|decrease)",
    re.IGNORECASE,
)
"""Reasons asked for because it is so: they arise, and no table gives them."""
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
    asking = [
        part
        for part in group
        if _IF_NOT_WHY.search(part.text) or REASONS.search(part.text) or _IF_SO_WHY.search(part.text)
    ]
    asks = {ask for part in group for ask in part.asks}
    if not asking or not asks or asks & _WITH_REASON:
        return (), ()
    is_of_all = any(_OF_ALL.search(part.text) for part in group)
    because = next(
        (part for part in asking if _IF_SO_WHY.search(part.text) and not _IF_NOT_WHY.search(part.text)), None
    )
    if because:
        return (), (f"{_name(because)} asks for the reasons why it is so, and no document on record gives them.",)
    if all(_is_so(context, ask, is_of_all=is_of_all) for ask in asks):
        return (_DO_NOT_ARISE,), ()
    if asks == {"products"} and context.scheme in ("ODOP", "") and context.filters.scheme == "ODOP":
        return _of_districts_without(context, asking[0])
    return (), (f"{_name(asking[0])} asks for the reasons where it is not so, and no document on record gives them.",)


def _name(part: Part) -> str:
    return f"Part ({part.letter})" if part.letter else "The question"


def _of_districts_without(context: ReplyContext, part: Part) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    """The reason on record for districts without a product: that they are younger than the list; of others no document says why."""
    rows = context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    lacking = [row for row in rows if row.class_key != "identified"]
    if rows and not lacking:
        return (_DO_NOT_ARISE,), ()
    others = [row.district_name for row in lacking if row.class_key != YOUNGER.key]
    # Where districts without are asked for, the answer itself names them with those that are younger.
    said = () if context.wanted.is_without else districts_without_product(context)
    if rows and not others:
        return said, ()
    names = f" ({listed(others, most=20)})" if others else ""
    return said, (
        f"{_name(part)} asks for the reasons where it is not so, and no document on record gives them{names}.",
    )


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
