"""Statuses told in a sentence: what it says beside the status, and the order that it names."""

import re
from datetime import date

from data.returns.files.cells import read_date
from data.returns.values.provisional import mark_of_cell

_WORDS_OF_A_STATUS = 6
KEPT = "and all of it is kept in the remarks"
"""What is said of words that are more than the status; it holds where a row is stored."""
DAY = r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d]{3,9}\.?,?\s+\d{4}"
"""A day in figures or with the month's name, as a pattern."""
_ORDER = re.compile(
    rf"\b(?:vide|as per|under|by)\s+((?:[^\W\d][^\s;,]*\s+){{0,5}}?(?:no\.?|number|#)\s*:?\s*[^;]{{1,60}}?)[\s,]*(?:dated|dt\.?|date)[\s.:]*({DAY})",
    re.IGNORECASE,
)
_NO = r"(?:no\.?|number|#)"
_BEHIND_WORD = re.compile(
    rf"(\D{{3,60}})[\s,(:–-]+(?:vide|as per|under|by|through)\s+((?:[^\W\d][^\s;,]*\s+){{0,5}}?{_NO}\s*:?\s*\S{{1,60}}"
    rf"(?:[\s,]*(?:dated|dt\.?|date)[\s.:]*({DAY}))?)[\s.)]*",
    re.IGNORECASE,
)
_BEFORE_WORD = re.compile(
    rf"((?:कार्यालय\s+|शासन\s+)?(?:आदेश|अधिसूचना|शासनादेश|पत्र)\s*(?:सं\.?|संख्या|क्रमांक|क्र\.?)\s*:?\s*(\S{{1,60}}?))[\s,]*(?:दिनांक|दि\.?)[\s.:]*({DAY})"
    r"\s*(?:के\s+)?(?:द्वारा|से|अन्वये|नुसार)\s+(\D{3,60})",
)
_GENERIC = re.compile(rf"^(?:the\s+)?(?:office\s+)?(?:order|notification)s?\s+{_NO}\s*:?\s*", re.IGNORECASE)


def says_more(text: str) -> bool:
    """Whether the words of a status say more than the status: a number, a day, a clause of its own, a mark that it is not final."""
    is_long = len(text.split()) > _WORDS_OF_A_STATUS
    return is_long or any(letter.isdigit() or letter in "(,;" for letter in text) or bool(mark_of_cell(text))


def order_named(text: str) -> tuple[str, date] | None:
    """The number and the day of the one order that a sentence names, 'vide O.M. No. 12/2021 dated 03.05.2021'; else None."""
    found = _ORDER.findall(text)
    if reversed_ := _BEFORE_WORD.fullmatch(text):
        found = [(reversed_[2], reversed_[3])]
    day = read_date(found[0][1]) if len(found) == 1 else ""
    return (_GENERIC.sub("", found[0][0].strip(" ,:")), day) if isinstance(day, date) else None


def word_and_order(text: str) -> tuple[str, str] | None:
    """The word and the day, blank for none, of a status that names its order and no more: 'Constituted vide order no. 5 dated 1.3.2021'."""
    behind, before = _BEHIND_WORD.fullmatch(text), _BEFORE_WORD.fullmatch(text)
    word, day = (behind[1], behind[3] or "") if behind else (before[4], before[3]) if before else ("", "")
    # A day that there is not leaves the whole sentence in question.
    is_known = bool(word) and (not day or isinstance(read_date(day), date))
    return (word.strip(" ,।."), day) if is_known else None
