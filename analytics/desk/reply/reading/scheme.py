"""Which scheme "the Scheme" and "the said scheme" are: the one that the question has called so, not one named in passing since."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.desk.reply.reading.limits import OF_DEH
from analytics.desk.reply.reading.names import schemes_of
from analytics.desk.reply.reading.question_words import SCHEMES
from analytics.desk.reply.reading.result import Reading

_THAT: Final = re.compile(
    r"\b(?:the|said|this|above|aforesaid|same|such|that) schemes?\b(?! (?:of|for|under|to|named)\b)|(?:उक्त|इस|ऐसी|उपर्युक्त|पूर्वोक्त) (?:स्कीम|योजना)(?!ओं)",
    re.IGNORECASE,
)
_CALLED: Final = r"[\s)’'\"”]*(?:\([^)]*\)\s*)?(?:scheme|yojana|स्कीम|योजना)"
_A_SCHEME: Final = re.compile(
    r"(?P<name>[A-Z][\w&./-]*(?:[ -]+(?:of|for|and|to|the|in|[A-Z][\w&./-]*|\([A-Z][\w -]*\)))*)\s+(?:Scheme|Yojana|Mission|scheme|yojana|mission)\b"
    r"|(?P<naam>[\u0900-\u097f]+) (?:स्कीम|योजना)(?!ओं)",
)
_NO_NAME: Final = frozenset(
    [
        "The",
        "This",
        "Said",
        "Government",
        "Central",
        "New",
        "उक्त",
        "इस",
        "ऐसी",
        "यह",
        "किसी",
        "क्या",
        "कोई",
        "नई",
        "कार्य",
        "उपर्युक्त",
    ]
)
_LOST: Final = "speaks of a scheme named before ({name}), of which nothing is read here"
_BOTH: Final = re.compile(
    r"\b(?:the |said |these |those |this |such |both |above |aforesaid |abovementioned |same |two |of )+(?:initiatives|schemes|programmes|programs)\b(?! (?:of|for|under|to|named|taken|like)\b)|\bboth (?:of )?(?:them|these)\b|\b(?:under|by) both\b"
    r"|(?<![\u0900-\u097f])(?:उक्त|इन|उन|दोनों|ऐसी|उपर्युक्त|पूर्वोक्त)(?: दोनों)? (?:पहलों|योजनाओं|स्कीमों|कार्यक्रमों)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Several initiatives named before."""
_OF_ANY_SCHEME: Final = OF_DEH | {"merger", "lists", "measures", "subject"}
"""Asks whose answer is of the one initiative that has it, or of all."""
BOTH_INITIATIVES: Final = (
    "speaks of several initiatives named before, and an answer is of one (divide the part or write it)"
)


def is_of_both_initiatives(text: str, found: Reading, before: Sequence[str]) -> bool:
    """Whether a part asks of "the said initiatives" after several were named, what would be answered of one of them alone."""
    if not _BOTH.search(text) or schemes_of(text)[0] or {*found.seems} <= _OF_ANY_SCHEME:
        return False
    # Of districts by name the products under DEH are shown beside those of the ODOP list.
    named = {scheme for one in before for scheme in schemes_of(one)[0]}
    is_of_two_lists = found.asks == ("products",) and found.scheme == "DEH" and named == {"ODOP", "DEH"}
    return len(named) > 1 and not (is_of_two_lists and found.districts)


def called(text: str, before: Sequence[str]) -> str:
    """The scheme that a part means by "the Scheme": the last that the title or a part before calls a scheme; blank where it says no such thing."""
    if not _THAT.search(text) or _names_one(text):
        return ""
    for one in reversed(before):
        found = [
            (match.start(), scheme)
            for scheme, pattern in SCHEMES.items()
            for match in re.finditer(rf"(?:{pattern}){_CALLED}", one, re.IGNORECASE)
        ]
        if found:
            return max(found)[1]
        if _other(one):
            return ""
    return ""


def unclear(text: str, before: Sequence[str]) -> str:
    """Why "the said scheme" cannot be read: the last scheme named is none of those here; blank where none is named or it is one."""
    if not _THAT.search(text) or _names_one(text):
        return ""
    for one in reversed(before):
        if name := _other(one):
            return _LOST.format(name=name)
        if _names_one(one):
            return ""
    return ""


def _names_one(text: str) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in SCHEMES.values())


def _other(text: str) -> str:
    """The last scheme that a text names and that is none of those here; blank for none."""
    named = [
        found["name"] or found["naam"]
        for found in _A_SCHEME.finditer(text)
        if not _names_one(found[0]) and (found["name"] or found["naam"]) not in _NO_NAME
    ]
    return named[-1] if named else ""
