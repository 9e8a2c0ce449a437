"""Which scheme "the Scheme" and "the said scheme" are: the one that the question has called so, not one named in passing since."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.desk.reply.reading.question_words import SCHEMES

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
