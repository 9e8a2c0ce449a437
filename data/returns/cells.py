"""What a cell's text means: dates in the forms that Indian offices write, yes and no, numbers in any digits.

Text is cleaned before it is read, and every change is named, so that a person can see what was done.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from data.returns.sheets import Value

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_DEVANAGARI_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet program could take for a formula."""

_BLANK = {
    "",
    "-",
    "--",
    "---",
    "–",
    "—",
    ".",
    "n/a",
    "na",
    "n.a.",
    "n.a",
    "nil",
    "null",
    "none",
    "निरंक",
    "लागू नहीं",
}
_YES = {"yes", "y", "true", "done", "✓", "✔", "हाँ", "हां", "हा", "जी हाँ"}
_NO = {"no", "n", "false", "not done", "✗", "✘", "नहीं", "नही", "pending", "लंबित"}
_MONTHS = {
    **{
        name: number
        for number, names in enumerate(
            (
                "jan january जनवरी",
                "feb february फरवरी",
                "mar march मार्च",
                "apr april अप्रैल",
                "may मई",
                "jun june जून",
                "jul july जुलाई",
                "aug august अगस्त",
                "sep sept september सितंबर सितम्बर",
                "oct october अक्टूबर अक्तूबर",
                "nov november नवंबर नवम्बर",
                "dec december दिसंबर दिसम्बर",
            ),
            start=1,
        )
        for name in names.split()
    },
}
_LONGEST_DAY = 40
_MOST_DIGITS = 100
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.,\-/]*([^\W\d_][\w.\u0900-\u097f]*?)[\s.,'’\-/]*(\d{4}|\d{2})")
_NAMED_FIRST = re.compile(r"([^\W\d_][\w.\u0900-\u097f]*?)[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})")


@dataclass(frozen=True)
class Cleaned:
    """A cell's text without what cannot be seen; `changes` says in words what was done to it."""

    text: str
    changes: tuple[str, ...]


def cleaned(text: str) -> Cleaned:
    """The text composed, without invisible characters, with single spaces and European digits."""
    # Short texts come again and again (names, words, days); long ones would only fill the memory.
    return _cleaned_short(text) if len(text) <= 100 else _cleaned(text)


def _cleaned(text: str) -> Cleaned:
    changes = []
    seen = _INVISIBLE.sub("", text)
    if seen != text:
        changes.append("invisible characters were removed")
    plain = seen.translate(_DEVANAGARI_DIGITS)
    if plain != seen:
        changes.append("Devanagari digits were read")
    shown = " ".join(unicodedata.normalize("NFC", plain).split())
    if shown.startswith(FORMULA_START) and shown.lower() not in _BLANK and not re.fullmatch(r"[+-]?[\d.,]+", shown):
        changes.append("it begins like a formula and is kept as text")
    return Cleaned(shown, tuple(changes))


_cleaned_short = lru_cache(maxsize=20_000)(_cleaned)


def plain_text(value: Value) -> str:
    """A cell as text: numbers without a needless fraction, dates in ISO form, blank for nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return cleaned(str(value) if not isinstance(value, str) else value).text


def is_blank(value: Value) -> bool:
    """Whether a cell says nothing: empty, a dash, or a word such as NA."""
    return value is None or (isinstance(value, str) and cleaned(value).text.lower() in _BLANK)


def yes_or_no(value: Value) -> bool | None:
    """True or False where the cell says so in words, else None."""
    if isinstance(value, bool):
        return value
    text = plain_text(value).lower().rstrip(".")
    return True if text in _YES else False if text in _NO else None


def read_date(value: Value) -> date | str:
    """The day that a cell names, or the reason in words why it names none. Day before month, as in India."""
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, str):
        return "a number stands where a date belongs (the cell is not formatted as a date)"
    text = cleaned(value).text.strip(" .,")
    if len(text) > _LONGEST_DAY:
        return f"'{text[:40]}...' is no date"
    readings: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int] | None]], ...] = (
        (_YEAR_FIRST, lambda found: (int(found[1]), int(found[2]), int(found[3]))),
        (_DAY_FIRST, lambda found: (_year(found[3]), int(found[2]), int(found[1]))),
        (_NAMED, lambda found: _with_month(found[3], found[2], found[1])),
        (_NAMED_FIRST, lambda found: _with_month(found[3], found[1], found[2])),
    )
    for pattern, reading in readings:
        found = pattern.fullmatch(text)
        parts = reading(found) if found else None
        if parts:
            return _day(*parts)
    return f"'{text[:40]}' is no full date (day, month and year are needed)"


def _with_month(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    number = _MONTHS.get(month.lower().rstrip("."))
    return (_year(year), number, int(day)) if number else None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day(year: int, month: int, day: int) -> date | str:
    try:
        return date(year, month, day)
    except ValueError:
        if month > 12 and day <= 12:
            return f"there is no month {month}: is the month written before the day?"
        return f"there is no day {day}.{month}.{year}"


def read_number(value: Value) -> int | float | str:
    """The number that a cell holds, Indian grouping allowed, or the reason in words why it holds none."""
    if isinstance(value, bool | date):
        return "a number is needed here"
    if isinstance(value, int | float):
        return int(value) if isinstance(value, float) and value.is_integer() else value
    text = plain_text(value).replace(" ", "")
    if re.fullmatch(r"[+-]?\d[\d,]*(\.\d+)?", text):
        # Through a fraction, a number of more than 15 digits would become another one.
        whole, _, part = text.replace(",", "").partition(".")
        if len(whole) > _MOST_DIGITS:
            return f"'{text[:40]}...' has too many digits"
        return float(f"{whole}.{part}") if part.strip("0") else int(whole)
    return f"'{text[:40]}' is no number"
