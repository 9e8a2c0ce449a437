"""How far into detail a part asks: in the reply alone, or with an annexure by State or by district."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, Literal

from analytics.desk.reply.reading.result import Reading
from analytics.desk.usual_words import in_usual_words
from analytics.desk.wanted import wanted

Detail = Literal["", "states", "districts"]
DETAILS: Final[dict[Detail, str]] = {
    "": "In the reply alone",
    "states": "State-wise annexure",
    "districts": "District-wise annexure",
}
_STATE_WISE: Final = re.compile(
    r"\bstates?(?:\s?/\s?UTs?)?[- ](?:wise|and district)|state[- ]wise|\b(?:in|of|for) each (?:of the )?states?\b|\bUT[- ]wise|प्रत्येक राज्य|राज्य ?[/ ]?(?:संघ राज्य ?क्षेत्र)?[ -]?वार",
    re.IGNORECASE,
)
_DISTRICT_WISE: Final = re.compile(
    r"district[- ]?wise|जिला[ -]?वार|did each hold|\b(?:in|for|of|from) each (?:of the |such )?districts?\b|\bfor every district\b"
    r"|(?:प्रत्येक|हर) जिले (?:के|में|की|का|हेतु|को|से)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_NAMES: Final = re.compile(
    r"\bnames?\b|\blist\b|\bdetails\b|\beach (?:such )?district\b|\beach of the districts\b|(?<!on )(?<!till )(?<!to )\bdates?\b|\borders?\b|ब्यौरा|नाम|तिथि",
    re.IGNORECASE,
)
_WHICH_STATES: Final = re.compile(
    r"\bthe (?:names of (?:the )?)?states?(?:\s?(?:/|and|&)\s?(?:uts?|union territor\w+))? (?:which|that|where|in which|having)\b|किन(?:-किन)? राज्यों",
    re.IGNORECASE,
)
_BY_NAME: Final = re.compile(
    r"\bnames?\b|\blist\b|\beach\b(?! (?:of (?:the )?)?(?:states?|uts?)\b)|नाम|सूची", re.IGNORECASE
)
"""Words that ask for the products themselves, of however many States."""
_THEMSELVES: Final = re.compile(r"(?:the )?(?:\w+ )?products\b", re.IGNORECASE)
"""How a part begins that asks for products themselves, and not for their number."""
_WHICH_PRODUCTS: Final = re.compile(
    r"^(?:the )?(?:(?!whether\b)\w+ )?products\b|\b(?:what|which) (?:are (?:the )?)?(?:\w+ )?products\b|कौन[- ]?(?:कौन)?[- ]?(?:सा|से) (?:[\u0900-\u097f]+ )?उत्पाद|उत्पाद (?:क्या|कौन)",
    re.IGNORECASE,
)
"""Words that ask which products there are, and not how many."""
_NO_NAMES: Final = r"(?!\b(?:numbers?|status|steps|measures|efforts|criteria|reasons?|benefits?|total|percentage|shares?|aims?|objectives?)\b)"
_WHICH: Final = re.compile(
    rf"(?:(?:^|\bif (?:so|yes|not),? |\band (?:also )?)(?:(?:in|of|for|from|to) )?which\b|\bwhich (?:of (?:the|these|those|them|such|all)\b|are the\b)|\bwhat (?:are|were)\b)"
    rf"(?:{_NO_NAMES}[^,;])*?(?:\b(?:products?|items?|districts?(?![ -](?:export|level|as)\b)|geographical|indications?|gis?|them|these|those)\b)"
    r"|\bwhich (?:are|were) (?:they|these|those)\b|\bwhich (?:they|these|those) (?:are|were)\b"
    r"|(?<![\u0900-\u097f])(?:कौन|किन)(?:[ -](?:कौन|किन))?(?:[ -](?:सी|से|सा))?(?![\u0900-\u097f])(?! (?:कारण|मानदंड|मापदंड|आधार|कदम|उपाय|प्रयास|वर्ष|तिथि|परिस्थिति|तरीक|राज्य))",
    re.IGNORECASE,
)
"""Words that ask which they are of what is counted: "which of these", "what are the products", "किन उत्पादों को"."""
_WHICH_OF_STATES: Final = re.compile(
    r"(?:^|\bif (?:so|yes|not),? |\band (?:also )?)(?:(?:in|of|for|from|to) )?(?:which|what) (?:are the |of the )?(?:states?|uts?|union territor\w+)\b(?! (?:government|level|export))"
    r"|(?<![\u0900-\u097f])कौन(?:[ -]कौन)?(?:[ -]से)? राज्य|राज्य कौन",
    re.IGNORECASE,
)
_NAMED: Final = frozenset({"products", "gi", "aspirational"})
_LISTED_BY_DISTRICT: Final = frozenset({"committees", "meetings", "plans", "aspirational"})
"""Asks whose districts by name are few enough for an annexure of the country: those of which something is on record."""

_COUNTED_BY_STATE: Final = frozenset({"products", "gi", "aspirational", "committees", "plans"})
"""Asks whose States by name stand in an annexure by State, and in no answer of their own."""


def breakdown_of(text: str) -> Detail:
    """The detail that words such as "district-wise" and "State-wise" ask for; blank for none."""
    text = in_usual_words(text)
    return "districts" if _DISTRICT_WISE.search(text) else "states" if _STATE_WISE.search(text) else ""


def asks_which(text: str) -> bool:
    """Whether the words ask which products or districts they are, and not how many alone."""
    text = in_usual_words(text).strip()
    return bool(_WHICH.search(text)) and not _WHICH_OF_STATES.search(text)


def detail_of(text: str, found: Reading, asks_with_detail: Collection[str]) -> Detail:
    """The detail that the words of a part ask for, where one of its asks has any; sectors are counted by State at the finest."""
    if not {*asks_with_detail} & {*found.asks}:
        return ""
    detail = _finest(in_usual_words(text), found)
    return "" if detail == "districts" and {*found.asks} <= {"sector"} else detail


def _finest(text: str, found: Reading) -> Detail:
    is_of_goods = bool(found.goods) and {*found.asks} == {"products"}  # the list alone shows whether they are there
    is_which_of_these = asks_which(text)
    is_of_marks = {*found.asks} == {"gi"} and _THEMSELVES.match(text.strip())
    is_of_few = is_which_of_these and {*found.asks} <= {"gi", "aspirational"}
    is_themselves = (is_of_marks or is_of_few) and not _STATE_WISE.search(text)
    is_of_products = {*found.asks} == {"products"} and found.states and _WHICH_PRODUCTS.search(text.strip())
    if is_of_products and not _STATE_WISE.search(text):
        return "districts"
    if found.districts or is_of_goods or is_themselves or found.is_district_wise or _DISTRICT_WISE.search(text):
        return "districts"
    is_by_name = {*found.asks} <= _NAMED or {"products", "aspirational"} <= {*found.asks}
    if found.states and (is_which_of_these or _BY_NAME.search(text)) and not _STATE_WISE.search(text) and is_by_name:
        return "districts"
    is_which = wanted(text).is_of_those or (is_which_of_these and bool({*found.asks} & _LISTED_BY_DISTRICT))
    if len(found.states) == 1 and (is_which or _NAMES.search(text)):
        return "districts"  # of one State, "the details" and "the names" are those of its districts
    if is_which and {*found.asks} <= _LISTED_BY_DISTRICT:
        return "districts"
    # Of several States each has its own number.
    is_by_state = bool(
        _STATE_WISE.search(text)
        or _WHICH_STATES.search(text)
        or ({*found.asks} <= _COUNTED_BY_STATE and _WHICH_OF_STATES.search(text.strip()))
    )
    return "states" if len(found.states) > 1 or is_by_state else ""
