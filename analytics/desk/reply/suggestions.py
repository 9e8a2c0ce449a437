"""What a part that was not read whole may be answered as by one press: only what would be true of it, and about it."""

from __future__ import annotations

import re
from typing import Final

from analytics.desk.reply.reading.question_words import SCHEMES, TOPICS
from analytics.desk.reply.reading.result import Reading
from analytics.desk.reply.transfers import ministry_of

_FEW: Final = 2
"""Words not read, beyond which a part is about something else."""
_OF_NAMED: Final = frozenset(
    {
        "budget",
        "jobs",
        "aims",
        "choice",
        "merger",
        "malls",
        "hubs",
        "kendras",
        "clusters",
        "facts",
        "sector",
        "measures",
    }
)
"""Asks that are meant only where the part's own words name the initiative or the thing: an earlier part's is not this one's."""
_NAMES: Final = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*SCHEMES.values(), *TOPICS.values()))
_A_SCHEME: Final = re.compile(r"^\s*(?:योजना|स्कीम|मिशन|scheme|yojana|mission)(?!\w)", re.IGNORECASE)


def offered(text: str, found: Reading) -> tuple[str, ...]:
    """The asks that a press offers for a part that is left to the officer; none where it is half read, of another matter or a Ministry's own."""
    if found.asks or found.beyond or len(found.unread) > _FEW or ministry_of(text, ""):
        return ()
    if any(_is_a_name(word, text) for word in found.unread):
        return ()
    if _OF_NAMED & {*found.seems} and not any(name.search(text) for name in _NAMES):
        return ()
    return found.seems


def _is_a_name(word: str, text: str) -> bool:
    """Whether a word not read is a name: with a capital within the sentence, or before the word scheme."""
    at = text.find(word)
    is_capital = word[0].isupper() and bool(text[:at].strip())
    return is_capital or bool(_A_SCHEME.match(text[at + len(word) :]))
