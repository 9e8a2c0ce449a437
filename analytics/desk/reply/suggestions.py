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
_TOPICS: Final = frozenset({"gi"})
_COUNTED: Final = (
    r"\b(?:numbers?|values?|amounts?|quantum|quantity|names?|list|status|details|shares?|exports?|production|total) of"
)
_HINDI_COUNTED: Final = "(?:की|का|के) (?:कुल )?(?:संख्या|मूल्य|निर्यात|राशि|स्थिति|नाम|ब्यौरा|उत्पादन)"
_OF_PRODUCTS: Final = frozenset({"products", "sector"})
_ASKS_PRODUCTS: Final = re.compile(
    rf"{_COUNTED}|\bhow many\b|\b(?:identified|selected|listed|covered|included)\b|{_HINDI_COUNTED}|कितन[ेीा]|कौन|किन|चि(?:ह्न|न्ह)ित|चयनित|पहचान",
    re.IGNORECASE,
)
"""Words that ask for products themselves."""
OF_BEFORE: Final = re.compile(
    r"\b(?:they|them|their|these|those|such|said|thereof|therefor|its?)\b|(?<![\u0900-\u097f])(?:इन|उन|उक्त|ऐस[ेी]|इस|उस)",
    re.IGNORECASE,
)
"""Words that mean what an earlier part names."""
_NAMES: Final = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*SCHEMES.values(), *TOPICS.values()))
_A_SCHEME: Final = re.compile(r"^\s*(?:योजना|स्कीम|मिशन|scheme|yojana|mission)(?!\w)", re.IGNORECASE)


def offered(text: str, found: Reading) -> tuple[str, ...]:
    """The asks that a press offers for a part that is left to the officer; none where it is half read, of another matter or a Ministry's own."""
    if found.asks or found.beyond or len(found.unread) > _FEW or ministry_of(text, ""):
        return ()
    if any(_is_a_name(word, text) or _is_the_subject(word, text) for word in found.unread):
        return ()
    if _OF_NAMED & {*found.seems} and not _names_any(text):
        return ()
    return found.seems


def transfer_offered(text: str, found: Reading, put_to: str) -> str:
    """The Ministry that a press transfers a part to; blank where none is plain, or where a part of it asks something on record here.

    One press would answer the whole of it "The matter pertains to ...", and what is held would be gone without a word.
    """
    return "" if asks_something_held(text, found) else ministry_of(text, put_to)


def asks_something_held(text: str, found: Reading) -> bool:
    """Whether a part's words ask something that tables here have: by its name, and not by what any Ministry takes steps or spends on."""
    seems = {*found.seems}
    if _names_any(text) and seems & (_OF_NAMED | _TOPICS):
        return True
    # "ODOP products" within a sentence on taxes asks for none of them; their number, names or choice does.
    asks_by_itself = seems - _OF_NAMED - _TOPICS - (frozenset() if _ASKS_PRODUCTS.search(text) else _OF_PRODUCTS)
    return bool(asks_by_itself)


def beside(text: str, found: Reading) -> tuple[str, ...]:
    """The asks of which something is on record near a part that is left; none whose thing an earlier part or the title alone names."""
    if ministry_of(text, ""):
        return ()
    if _names_any(text):
        return found.near
    # "By when will they open" is of the thing of the part before; a part with a subject of its own is not.
    of_before = (*found.seems,) or found.near if OF_BEFORE.search(text) else ()
    return tuple(
        ask
        for ask in found.near
        if ask not in _OF_NAMED | _TOPICS or ask in of_before or (ask == "measures" and found.subjects)
    )


def _names_any(text: str) -> bool:
    return any(name.search(text) for name in _NAMES)


def _is_the_subject(word: str, text: str) -> bool:
    """Whether a word not read is what is counted or valued: "the value of services", "services exported"."""
    of = re.escape(word)
    return bool(
        re.search(
            rf"{_COUNTED} (?:the |such |all |new )*{of}(?!\w)|(?<!\w){of} (?:exported|{_HINDI_COUNTED})",
            text,
            re.IGNORECASE,
        )
    )


def _is_a_name(word: str, text: str) -> bool:
    """Whether a word not read is a name: with a capital within the sentence, or before the word scheme."""
    at = text.find(word)
    is_capital = word[0].isupper() and bool(text[:at].strip())
    return is_capital or bool(_A_SCHEME.match(text[at + len(word) :]))
