"""What a part of a question asks, read from its words: only where every word is understood, and with the words that say so.

A part is understood where taking away what it asks, whose it is, where, for how long and in what detail leaves nothing but the
words that every question is made of. What is left over was not understood, and then nothing is suggested: a reply to the House
is written by an officer, not guessed from half a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

Places = Mapping[int, str]
"""Names of States and Union Territories by their code."""

SCHEME_WORDS: Final = {
    "PMFME-ODOP": r"\bP\.?M\.? ?FME\b(?: scheme)?|(?:pradhan mantri )?formali[sz]ation of micro food processing enterprises",
    "DEH": r"\bdistricts? as (?:an )?export hubs?\b|\bexport hubs?\b|\bDEH\b",
    "ODOP": r"\bone[ -]district[ ,-]*one[ -]product\b|\bODOP\b",
}
"""How a part names a scheme; one that names two of them is of the first here."""

# What a part may ask, and the words with which it does. `{n}` is a number, a count or the details of something.
_N = r"(?:the )?(?:total |present )?(?:number|count|names?|list|details?|status|particulars) (?:and (?:names?|details?|list|number) )?of (?:the |such |all )?"
_DONE = r"(?:covered|identified|selected|included|listed|chosen|mapped|approved|notified|brought|onboarded)"
ASK_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "products": (
        rf"{_N}districts?(?: and (?:the )?products?)?(?: {_DONE})?",
        rf"{_N}products?(?: and (?:the )?districts?)?(?: {_DONE})?",
        rf"\b{_DONE} (?:the )?(?:districts?|products?)",
        rf"\bproducts? (?:(?:that )?(?:have|has) been |so far |which (?:have|has) been )?{_DONE}",
        rf"\bdistricts? (?:(?:that )?(?:have|has) been |so far |which (?:have|has) been )?{_DONE}(?: and (?:the )?products? {_DONE})?",
        r"(?:the )?(?:details?|status|present status|progress) of (?:the |this |said )*(?:scheme|initiative|programme)s?",
    ),
    "committees": (
        (
            rf"(?:{_N})?(?:(?:state|district) (?:level )?export promotion committees?|\b[SD]EPCs?\b|export promotion committees?|committees?)"
            r"(?: (?:have|has) been)?(?:(?:,| and|,? or)? (?:set up|constituted|formed|notified|established))*"
        ),
    ),
    "plans": (
        rf"(?:{_N})?(?:district )?(?:export )?action plans?(?: (?:have|has) been)?(?:(?:,| and|,? or)? (?:prepared|drafted|adopted|notified|finali[sz]ed|made|submitted|received))*",
        rf"(?:{_N})?\bDEAPs?\b",
    ),
    "aspirational": (
        rf"(?:{_N})?(?:local industr(?:y|ies) (?:in|of) )?(?:the )?aspirational districts?(?: programme)?",
    ),
    "sector": (
        r"\bsector[- ]?wise\b",
        rf"(?:{_N})?(?:the )?sectors?(?: {_DONE})?",
        (
            r"\b(?:handlooms?|handicrafts?|textiles?|marine|dairy)(?: and (?:handlooms?|handicrafts?|textiles?|marine|dairy))*"
            r"(?: products?| sectors?)?"
        ),
    ),
    "budget": (
        (
            r"(?:the )?(?:budget|funds?|amounts?|allocations?|expenditure)(?: (?:that )?(?:have|has|was|were) been| is| are)?"
            r"(?:(?:,| and|,? or)? ?(?:budget|funds?|amounts?|allocated|allotted|sanctioned|released|spent|used|utili[sz]ed|"
            r"earmarked|incurred|expenditure))*"
        ),
    ),
    "jobs": (
        (
            r"(?:the )?(?:employment|jobs?|investments?)(?: and (?:employment|jobs?|investments?))?"
            r"(?: (?:opportunities ))?(?: (?:generated|created|attracted|provided))?"
        ),
    ),
    "measures": (
        (
            r"(?:the )?(?:measures?|steps?|efforts?|initiatives?)(?: (?:being|have been|are being|are|were))?(?: (?:taken|made|"
            r"undertaken|initiated))?(?: up)?(?: by (?:the )?(?:union |central )?government)?"
        ),
        (
            r"\b(?:for|to|in) (?:the )?(?:market(?:ing)?|promot(?:e|ing|ion of)|export(?:s|ing)?(?: promotion)?|branding)"
            r"(?:(?:,| and|,? or)? (?:the )?(?:market(?:ing)?|promot(?:e|ing|ion)|exports?|branding))*(?: of)?"
        ),
    ),
}
"""By what a part asks, in the order of the desk."""

SELF_EVIDENT: Final = {"products": "ODOP", "committees": "DEH", "plans": "DEH", "aspirational": "ODOP"}
"""What can be asked without a scheme's name, and of which it is then: of the rest, a part that names none and follows none is not understood."""

_REGIONS: Final = {
    r"\bnorth[ -]?east(?:ern)?(?: states?| region)?\b": (
        "Arunachal Pradesh",
        "Assam",
        "Manipur",
        "Meghalaya",
        "Mizoram",
        "Nagaland",
        "Sikkim",
        "Tripura",
    ),
}
_DETAIL: Final = (
    (
        r"\b(?:state|states?/uts?|uts?|union territor(?:y|ies)|district|product|year)s?[/ -]*(?:and (?:district|state|ut)[- ]?)?"
        r"(?:/ ?(?:ut|district)[- ]?)?wise\b"
    ),
    r"\byear by year\b",
)
_SPAN: Final = (
    r"\b(?:since|during|over|for|in)? ?(?:the )?(?:last|past|previous|current) (?:\w+ )?(?:financial )?years?\b(?: and the current year)?",
    (
        r"\b(?:since|from|during|in|of) (?:the (?:financial )?year )?(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?(?: (?:to|till|up to) (?:(?:19|20)\d\d"
        r"(?:-\d\d)?|date|now))?"
    ),
    r"\b(?:in|for|during|over) (?:the )?(?:last |past )?(?:one|two|three|four|five|ten) (?:financial )?years?\b",
    r"\b(?:so far|till date|till now|as on date|to date|at present)\b",
)
FOLLOWS: Final = re.compile(r"(?:and )?(?:if (?:so|not|yes)|the details? thereof|details? thereof)\b", re.IGNORECASE)
"""A part that begins so asks on of the one before it, and is answered together with it."""
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W_]|[\u0900-\u097f]|['’])*|\d[\d,.]*", re.UNICODE)
_PLAIN: Final = frozenset(
    [
        "a",
        "along",
        "also",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "being",
        "by",
        "details",
        "detail",
        "done",
        "each",
        "every",
        "for",
        "from",
        "further",
        "government",
        "has",
        "have",
        "how",
        "if",
        "in",
        "including",
        "information",
        "initiative",
        "initiatives",
        "is",
        "it",
        "its",
        "like",
        "made",
        "many",
        "not",
        "number",
        "of",
        "off",
        "on",
        "or",
        "other",
        "programme",
        "programmes",
        "regard",
        "respect",
        "said",
        "scheme",
        "schemes",
        "so",
        "such",
        "taken",
        "that",
        "the",
        "their",
        "them",
        "thereof",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "total",
        "under",
        "union",
        "up",
        "upto",
        "various",
        "was",
        "were",
        "what",
        "whether",
        "which",
        "will",
        "with",
        "within",
        "yes",
        "all",
        "country",
        "india",
        "central",
        "across",
        "different",
        "been",
        "minister",
        "ministry",
        "state",
        "states",
        "ut",
        "uts",
        "territory",
        "territories",
        "district",
        "districts",
        "product",
        "products",
    ]
)
"""The words that every question is made of."""


@dataclass(frozen=True)
class Reading:
    """What a part's words say. `asks` is empty where nothing is asked that is understood, or something is left in `unread`.

    `seems` are the asks whose words stand there, whatever else does; `because` are those words, as written; `scheme` is the one
    it names or follows, blank for none; `states` are the codes of the States and Union Territories it names.
    """

    asks: tuple[str, ...]
    seems: tuple[str, ...]
    because: tuple[str, ...]
    unread: tuple[str, ...]
    scheme: str
    states: tuple[int, ...]
    follows: bool

    @property
    def is_plain(self) -> bool:
        """Whether it asks nothing of its own: "if so, the details thereof"."""
        return not self.seems and not self.unread


def reading(text: str, places: Places, before: str = "") -> Reading:
    """What one part asks. `before` is the scheme that the question's title or the parts before it are about, blank for none."""
    rest = text
    named, rest = _scheme(rest)
    states, rest = _states(rest, places)
    follows = bool(FOLLOWS.match(text.strip()))
    found: dict[str, list[str]] = {}
    for pattern in (*_DETAIL, *_SPAN):
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
    # What has been read as one thing is not read as another: products come last, since their words are the most common.
    for ask in (*(one for one in ASK_WORDS if one != "products"), "products"):
        for pattern in ASK_WORDS[ask]:
            for match in re.finditer(pattern, rest, re.IGNORECASE):
                found.setdefault(ask, []).append(" ".join(match[0].split()))
            rest = re.sub(pattern, " ; ", rest, flags=re.IGNORECASE)
    unread = tuple(dict.fromkeys(word for word in _WORD.findall(rest) if word.lower() not in _PLAIN))
    seems = tuple(ask for ask in ASK_WORDS if ask in found)
    scheme = named or before or next((SELF_EVIDENT[ask] for ask in seems if ask in SELF_EVIDENT), "")
    asks = seems if scheme and not unread else ()
    return Reading(
        asks,
        seems,
        tuple(dict.fromkeys(one for some in found.values() for one in some)),
        unread,
        scheme,
        states,
        follows,
    )


def _scheme(text: str) -> tuple[str, str]:
    named = ""
    for scheme, pattern in SCHEME_WORDS.items():
        if re.search(pattern, text, re.IGNORECASE):
            named = named or scheme
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return named, text


def _states(text: str, places: Places) -> tuple[tuple[int, ...], str]:
    """Codes of the States that a text names, longest names first, so that no name is read within another."""
    codes: list[int] = []
    by_name = {name: code for code, name in places.items()}
    for pattern, names in _REGIONS.items():
        if re.search(pattern, text, re.IGNORECASE):
            codes += [by_name[name] for name in names if name in by_name]
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    for pattern, code in _names(places):
        if re.search(pattern, text, re.IGNORECASE):
            codes.append(code)
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
    return tuple(dict.fromkeys(codes)), text


def _names(places: Places) -> Iterator[tuple[str, int]]:
    for code, name in sorted(places.items(), key=lambda pair: -len(pair[1])):
        yield r"\b" + re.escape(name).replace("\\ ", " ").replace(" and ", " (?:and|&) ") + r"\b", code
