"""A part of a question in the usual ones of words that the Houses write in several ways, so that each is known by one of them."""

from __future__ import annotations

import re
from typing import Final

_DEVANAGARI: Final = r"[\u0900-\u097f]"
_ANNOUNCED: Final = (
    r"\b((?:hubs?|malls?|kendras?|scheme|initiative|programme|eceh|dnk)s?\)?,?) (?:which (?:was|were) |as |that (?:was|were) )?announced (?:in|under|through|by|during) "
    r"(?:the )?(?:union |general )?budget(?: speech)?(?: (?:of |for )?(?:the )?(?:year )?20\d\d(?:-\d\d(?:\d\d)?)?)?(?! (?:of|for)\b)"
)
_USUAL: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), usual)
    for pattern, usual in (
        (r"ज़िल", "जिल"),
        # Uttar Pradesh calls its districts so, and One District One Product after them.
        (rf"(?<!{_DEVANAGARI})एक[ -]जनपद(?!{_DEVANAGARI})", "एक जिला"),
        (rf"(?<!{_DEVANAGARI})(?:जनपद|जिले)[ -]?वार(?!{_DEVANAGARI})", "जिलावार"),
        (rf"(?<!{_DEVANAGARI})जनपदों(?!{_DEVANAGARI})", "जिलों"),
        (rf"(?<!{_DEVANAGARI})जनपद(?!{_DEVANAGARI})", "जिले"),
        (rf"(?<!{_DEVANAGARI})(एक जिला[ ,-]*एक )(?:प्रोडक्ट|प्रॉडक्ट)(?!{_DEVANAGARI})", r"\1उत्पाद"),
        (r"(?<=[a-z])(?:\s[-–]\s?|[-–]\s|\s(?=wise\b))wise\b", "-wise"),
        (rf"(?<={_DEVANAGARI})(?:\s[-–]\s?|[-–]\s)वार(?!{_DEVANAGARI})", "-वार"),
        # The year of a policy is its name's, and the year of money is a year.
        (
            r"\b(polic(?:y|ies)|act|handbook of procedures)((?: \(\w+\))?),? 20\d\d(?:-\d\d)?(?=[\s,;?.]|$)(?! (?:to|and|till)\b)",
            r"\1\2",
        ),
        (rf"(?<!{_DEVANAGARI})(?:वित्तीय|वित्त) वर्ष", "वर्ष"),
        (r"\b(?:central|union) governments?\b", "Government"),
        # In which Budget a programme was announced says nothing of it; what was announced for another thing is asked for.
        (_ANNOUNCED, r"\1"),
        (
            rf"(?<!{_DEVANAGARI})(?:केंद्रीय |केन्द्रीय |आम )?बजट (?:20\d\d(?:-\d\d)? )?में घोषित (?=(?:ई-कॉमर्स|पीएम|एकता|यूनिटी|डाक ?घर) )",
            "",
        ),
        (rf"(?<!{_DEVANAGARI})(इन|उन|उक्त|ऐसे) दोनों(?= (?:राज्य|जिल))", r"\1 दो"),
        (rf"(?<!{_DEVANAGARI})दोनों(?= (?:राज्य|जिल))", "इन दो"),
        (r"\bboth (?:of )?(?:the |these )?(?=states\b|districts\b)", "these two "),
        (rf"(?<!{_DEVANAGARI})(?:इन|उन) में(?!{_DEVANAGARI})|(?<!{_DEVANAGARI})इनमें(?!{_DEVANAGARI})", "उनमें"),
    )
)


def in_usual_words(text: str) -> str:
    """The text with every word that is written in several ways in the one by which it is read."""
    for pattern, usual in _USUAL:
        text = pattern.sub(usual, text)
    return text
