"""What a cell's text means: dates in the forms that Indian offices write, yes and no, numbers in any digits.

Text is cleaned before it is read, and every change is named, so that a person can see what was done.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from data.clock import MONTHS
from data.returns.files.day_words import in_figures, month_of, weekday_fault, why_no_day, without_weekday
from data.returns.files.sheets import Value

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# Behind a letter, and before no digit, the zero of Devanagari is the sign of an abbreviation: "उ\u0966प्र\u0966".
_OTHER_DIGIT = re.compile("(?!(?<=[\u0900-\u0939\u093e-\u094d\u0958-\u0961])\u0966(?![\u0966-\u096f0-9]))[^\\D0-9]")
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"))
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
    "(null)",
    "<null>",
    "[null]",
    "\\n",
    "(blank)",
    "undefined",
    "none",
    "निरंक",
    "लागू नहीं",
}
_LONGEST_DAY = 40
_LONGEST_IN_WORDS = 100
_MOST_DIGITS = 100
_WORD = r"([^\W\d_][^\s\d.,'’/-]*?)"
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2})")
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?(?: day of)?[\s.,\-/]*{_WORD}[\s.,'’\-/]*(\d{{4}}|\d{{2}})", re.IGNORECASE
)
_NAMED_FIRST = re.compile(rf"{_WORD}[\s.,\-]+(\d{{1,2}})(?:st|nd|rd|th)?[\s,]+(\d{{4}})", re.IGNORECASE)
_TIME = re.compile(
    r"(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?|[\s,]+\d{1,2}\.\d{2}\s*(?:[ap]\.?m\.?|(?=hrs?\b)))"
    r"\s*(?:hrs?\.?|hours|ist|बजे)?$",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(
    r"^(?:dated|date|dt|on|since|w\.?e\.?f|दिनांक|दिनाँक|दि|ता|तारीख|तिथि|મિતિ|તારીખ|તા|তারিখ|ତାରିଖ|தேதி|తేదీ|ದಿನಾಂಕ|തീയതി|ਮਿਤੀ)[\s.:\-]*"
    r"(?=\d|the\s|(?:twen|thir)t)",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = re.compile(rf"{_WORD}[\s.,'’\-/]*(\d{{4}}|\d{{2}})", re.IGNORECASE)
_FINANCIAL_YEAR = re.compile(r"(?:f\.?y\.?\s*)?(20[12]\d)\s*[-/]\s*(20[12]\d|\d{2})", re.IGNORECASE)
_YEAR_AND_MONTH = re.compile(r"(?:(\d{1,2})[./\-](\d{4})|(\d{4})[./\-](\d{1,2}))")


@dataclass(frozen=True)
class Cleaned:
    """A cell's text without what cannot be seen; `changes` says in words what was done to it."""

    text: str
    changes: tuple[str, ...]


def cleaned(text: str) -> Cleaned:
    """The text composed, without invisible characters, with single spaces and European digits in place of any other."""
    # Short texts come again and again (names, words, days); long ones would only fill the memory.
    return _cleaned_short(text) if len(text) <= 100 else _cleaned(text)


def _cleaned(text: str) -> Cleaned:
    changes = []
    seen = _INVISIBLE.sub("", text)
    if seen != text:
        changes.append("invisible characters were removed")
    plain = seen
    if other := _OTHER_DIGIT.search(seen):
        plain = _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), seen)
        changes.append(f"{unicodedata.name(other[0]).split()[0].capitalize()} digits were read")
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


def shown_text(value: Value) -> str:
    """A cell as a person reads it: its text, a day as 21.07.2025."""
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else plain_text(value)


def is_blank(value: Value) -> bool:
    """Whether a cell says nothing: empty, a dash, or a word such as NA."""
    return value is None or (isinstance(value, str) and cleaned(value).text.lower() in _BLANK)


def read_date(value: Value) -> date | str:
    """The day that a cell names, or the reason in words why it names none. Day before month, as in India."""
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, str):
        return "a number stands where a date belongs (the cell is not formatted as a date)"
    written = _bare_day(value)
    bare, weekday = without_weekday(written) if len(written) <= _LONGEST_IN_WORDS else (written, None)
    text = in_figures(bare) if len(bare) <= _LONGEST_IN_WORDS else bare
    if len(text) > _LONGEST_DAY:
        return why_no_day(text[:_LONGEST_IN_WORDS]) or f"'{text[:40]}...' is no date"
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
            day = _day(*parts)
            return (weekday_fault(day, weekday) or day) if isinstance(day, date) else day
    return why_no_day(written) or f"'{written[:40]}' is no full date (day, month and year are needed)"


def month_or_year(value: Value) -> str:
    """A month of a year, or a year, that a cell names without a day: 'March 2023', '2023'; blank for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    text = _bare_day(str(value))
    if re.fullmatch(r"20[12]\d", text) or ((found := _FINANCIAL_YEAR.fullmatch(text)) and _follows(found[1], found[2])):
        return text
    if found := _MONTH_OF_YEAR.fullmatch(text):
        month, year = month_of(found[1]), _year(found[2])
    elif found := _YEAR_AND_MONTH.fullmatch(text):
        month, year = int(found[1] or found[4]), int(found[2] or found[3])
    else:
        return ""
    return f"{MONTHS[month - 1]} {year}" if month and 1 <= month <= 12 and 2000 < year < 2100 else ""


def _follows(first: str, second: str) -> bool:
    """Whether two years of '2022-23' or '2022-2023' follow on each other."""
    return int(second) % 100 == (int(first) + 1) % 100


def _bare_day(value: str) -> str:
    """A day's text without the word before it and the time behind it, dashes of every kind made one."""
    text = cleaned(value).text.translate(DASHES).strip(" .,")
    return _BEFORE_DAY.sub("", _TIME.sub("", text)).strip(" .,")


def _with_month(year: str, month: str, day: str) -> tuple[int, int, int] | None:
    number = month_of(month)
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
