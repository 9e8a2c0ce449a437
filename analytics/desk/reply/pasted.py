"""What the page brings into the words of a question that is pasted: hyphens at the end of a line, page numbers, running heads, footnotes."""

from __future__ import annotations

import re
from typing import Final

from analytics.desk.reply.reading.frame import FRAME
from analytics.desk.reply.reading.inflection import in_any_form
from analytics.desk.reply.reading.question_words import PLAIN, SUPPORT, WORDS

_CUT: Final = re.compile(r"\b(?P<first>[A-Za-z]{2,})-(?:[ \t]*\n\s*| )(?!(?:and|or|to)\b)(?P<second>[a-z]{2,})\b")
"""A word cut at the end of a line; the line's end may be gone with the paste."""
_AT_END: Final = re.compile(
    r"\b([A-Za-z]{2,})-[ \t]*\n\s*(?!(?:and|or|to)\b)([a-z]{2,})\b|\b([A-Z]{2,})-[ \t]*\n\s*([A-Z]{2,})\b"
)
PAGE_NUMBER: Final = r"(?:[-–—(]?\s*\d{1,4}\s*[-–—)]?|page \d+(?: of \d+)?)"
"""What a line may be that is the number of a page."""
_OF_PAGE: Final = re.compile(
    rf"^[ \t]*(?:{PAGE_NUMBER}|p\.? ?t\.? ?o\.?|(?:contd|continued)\b.{{0,12}}|(?:lok|rajya) sabha debates|list of questions.*"
    r"|[†#@*]+\s*(?:original notice|मूल सूचना|मूल रूप)[^\n]*)[ \t]*$\n?",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that is a page's number, its running head or its footnote on the language of the notice."""
_KNOWN: Final = (
    PLAIN
    | FRAME
    | {word for words in SUPPORT.values() for word in words.split()}
    | {word for words in WORDS.values() for word in words.split()}
)


def as_put(text: str) -> str:
    """The words of a question without what belongs to the page, each word cut at the end of a line whole again."""
    return _CUT.sub(_whole, _OF_PAGE.sub("", text))


def unbroken(text: str) -> str:
    """The text with each word that the end of a line cuts whole again, those in capitals too: "INDU-" above "STRY" is one word."""
    return _AT_END.sub(_whole, text)


def _whole(cut: re.Match[str]) -> str:
    """A cut word: one where that is a word; "State-wise" and the like keep the hyphen that is theirs."""
    first, second = (one for one in cut.groups() if one)
    joined = first + second
    if in_any_form(joined.lower(), _KNOWN) or not in_any_form(first.lower(), _KNOWN):
        return joined
    return f"{first}-{second}"
