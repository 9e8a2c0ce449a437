"""The years, months and days that a part of a question names, and what each bounds.

It is read from the words each time that a reply is composed, and nothing of it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from analytics.desk.quantity import COUNT, number_of
from analytics.desk.reply.official import MONTHS_IN_HINDI
from data.clock import MONTHS

_OF_MONTH: Final = {
    **{month.lower(): at for at, month in enumerate(MONTHS, start=1)},
    **{month[:3].lower(): at for at, month in enumerate(MONTHS, start=1)},
    **{month: at for at, month in enumerate(MONTHS_IN_HINDI, start=1)},
    "फ़रवरी": 2,
    "सितम्बर": 9,
    "अक्तूबर": 10,
    "नवम्बर": 11,
    "दिसम्बर": 12,
    "sept": 9,
}
_APRIL: Final = 4
_MONTH: Final = "(?:" + "|".join(sorted(map(re.escape, _OF_MONTH), key=len, reverse=True)) + ")"
_TO: Final = r"\s*(?:-|–|—|to|till|upto|up to|से)\s*"
_YEAR: Final = r"20\d\d"
_PART_OF_YEAR: Final = re.compile(
    rf"(?<![\w\u0900-\u097f])(?:from |during |in |of |for )*(?P<first>{_MONTH})\.?(?:,? (?P<begun>{_YEAR})(?!-\d))?(?:{_TO}(?P<last>{_MONTH})(?![\w\u0900-\u097f]))?(?![\w\u0900-\u097f])",
    re.IGNORECASE,
)
_QUARTERS: Final = {
    r"\b(?:first|1st) quarter\b(?: of)?|पहली तिमाही": "April-June",
    r"\b(?:first|1st) half\b(?: of)?|पहली छमाही": "April-September",
}
_SPAN: Final = re.compile(rf"(?:from )?({_YEAR})-(\d\d)(?:\d\d)?{_TO}({_YEAR})-(\d\d)(?:\d\d)?(?!\d)", re.IGNORECASE)
_FINANCIAL: Final = re.compile(rf"(?<!\d)({_YEAR})-(\d\d)(?:\d\d)?(?!\d)")
_CALENDAR: Final = re.compile(rf"(?<![\d-])({_YEAR})(?!\d|-\d)")
_SINCE: Final = re.compile(
    r"\bsince\b|\bafter\b|\bonwards?\b|\bfrom\b[^,;]*\b(?:till|to) (?:date|now|today)\b|के बाद|(?<!\S)से (?:अब|आज) तक",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"\bafter (?:the )?(?:(?:year|month|end) (?:of )?)?[a-z]{0,9}\.?,? ?20\d\d|20\d\d(?:-\d\d)? के बाद", re.IGNORECASE
)
"""A year or a month after which something happened, and not within it."""
_BEFORE: Final = re.compile(r"\b(?:before|prior to|earlier than)\b|(?:से|के) (?:पहले|पूर्व)", re.IGNORECASE)
_UNTIL: Final = re.compile(
    r"\b(?:till|until|up ?to|by)(?: the)?(?: end of)?(?: (?:the )?(?:year|financial year|month of))? (?=[a-z]{0,9}\.?,? ?20\d\d)",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    rf"(?P<how>\b(?:as (?:on|of|at)|up ?to|till|until|by|since|after|from|before|prior to)(?: the)? )?"
    rf"(?<![\d.])(?:(?P<day>\d{{1,2}})(?:(?P<mark>[./-])(?P<month>\d{{1,2}})(?P=mark)|(?:st|nd|rd|th)?(?: of)? (?P<name>{_MONTH}),? )"
    rf"|(?<![\w\u0900-\u097f])(?P<name_first>{_MONTH})\.? (?P<day_then>\d{{1,2}})(?:st|nd|rd|th)?,? )(?P<year>{_YEAR})(?!\d)"
    r"(?P<then>(?: onwards?| की स्थिति(?: के अनुसार)?| तक| को| से (?:अब|आज) तक| के बाद| से पहले| से पूर्व)?)",
    re.IGNORECASE,
)
"""A whole day with the word that says what it bounds."""
_PRESENT: Final = re.compile(
    r"\b(?:at present|presently|today|now|to date|(?:as on|till|up ?to) date|thereafter|afterwards|since then|subsequently)\b|\bcurrent(?:ly)?\b(?! (?:financial |fiscal )?(?:year|fiscal))"
    r"|वर्तमान(?! (?:वित्तीय |वित्त )?वर्ष)|(?<![\u0900-\u097f])(?:अब तक|आज|अभी|इस समय|उसके बाद|तत्पश्चात|तदुपरांत)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words that name the day of the reply."""
_MORE_YEARS: Final = re.compile(rf"{_DAY.pattern}(?:,| and| तथा| और| एवं| व) ?(?:{_YEAR})(?![-\d])", re.IGNORECASE)
"""The same day of several years: "31 March 2022 and 2023"."""
_LAST_YEARS: Final = re.compile(
    rf"\b(?:last|past|previous) ({COUNT}) years?\b|(?<![\u0900-\u097f])(?:पिछले|विगत|गत|बीते) ({COUNT}) वर्षों",
    re.IGNORECASE,
)
_WHOLE_YEAR: Final = "April-March"


@dataclass(frozen=True)
class Periods:
    """The years, months and days that a part names, blank or empty where it names none.

    `years` are financial years as "2025-26", `months` a part of each as "April-June"; `is_of_calendar_year`: a year is named that
    begins in January. `since` and `until` are the days between which something happened, `as_on` the day of which a number is
    wanted as it stood, the last of `days` where several are named, and `last_years` those of "the last three years".
    """

    years: tuple[str, ...] = ()
    months: str = ""
    is_of_calendar_year: bool = False
    since: date | None = None
    until: date | None = None
    as_on: date | None = None
    days: tuple[date, ...] = ()
    last_years: int = 0

    @property
    def is_of_a_time(self) -> bool:
        """Whether a year or days are named in which something happened, not the day of which a number is wanted."""
        return bool(self.years or self.since or self.until)


def periods_of(text: str) -> Periods:
    """The years, months and days that a text names."""
    whole, text = text, _DAY.sub(" ", text)
    months, calendar = _months(text)
    years = () if _SINCE.search(text) else tuple(dict.fromkeys(_years(text)))
    if months and calendar and years:
        # "During 2024-25 and during April-June 2026": the parts of the year that are on record stand with their months.
        years, months = tuple(dict.fromkeys((*years, *_financial(calendar, months)))), ""
    elif months and not years:
        years = tuple(dict.fromkeys(_financial(calendar, months)))
    since, until, as_on = _bounds(whole)
    if not (since or until):
        since, until = _days(text, calendar)
    return Periods(
        years=years,
        months=months if years and months != _WHOLE_YEAR else "",
        is_of_calendar_year=bool(calendar) and not years,
        since=since,
        until=until,
        as_on=as_on,
        days=_as_on(whole),
        last_years=_last_years(text),
    )


def without_days(text: str) -> str:
    """A text without the whole days that it names."""
    return _DAY.sub(" ", text)


def month_of(name: str) -> int:
    """The number of a month by its name in English or Hindi. Raises ValueError for another word."""
    try:
        return _OF_MONTH[name.lower()]
    except KeyError:
        raise ValueError(f"no month is called {name!r}") from None


def without_periods(text: str) -> tuple[str, bool]:
    """A text without the parts of a year that it names, and whether there was one; the years stay."""
    rest = text = _DAY.sub(" ", text)
    if periods_of(text).is_of_a_time:
        rest = _UNTIL.sub(" ", _BEFORE.sub(" ", _SINCE.sub(" ", rest)))
    bounded = rest
    for pattern in _QUARTERS:
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
    rest = _PART_OF_YEAR.sub(lambda found: f" {found['begun'] or ''} " if _is_month(found) else found[0], rest)
    return rest, rest != bounded


def names_no_day(text: str) -> bool:
    """Whether a text names a day that no calendar has: "31.13.2023"."""
    return any(_day_of(found) is None for found in _DAY.finditer(text))


def names_several_days(text: str) -> bool:
    """Whether a text asks how things stood on more than one day: on two of them, or on one and at present."""
    return len(_as_on(text)) > 1 or names_present(text)


def names_present(text: str) -> bool:
    """Whether a text asks how things stood on a day and at present, or on the same day of several years."""
    return bool(_as_on(text)) and bool(_PRESENT.search(_DAY.sub(" ", text)) or _MORE_YEARS.search(text))


def _is_month(found: re.Match[str]) -> bool:
    """Whether a word is a month where it stands: "May" and "March" with a capital alone, "may be" never."""
    return not found["first"].isascii() or found["first"][0].isupper()


def _months(text: str) -> tuple[str, tuple[int, ...]]:
    """The part of a year that a text names as "April-June", blank for none, and the calendar years that it names."""
    calendar = tuple(int(found[1]) for found in _CALENDAR.finditer(text))
    for pattern, months in _QUARTERS.items():
        if re.search(pattern, text, re.IGNORECASE):
            return months, calendar
    for found in _PART_OF_YEAR.finditer(text):
        if _is_month(found):
            first, last = month_of(found["first"]), month_of(found["last"] or found["first"])
            name = MONTHS[first - 1]
            return name if last == first else f"{name}-{MONTHS[last - 1]}", calendar
    return "", calendar


def _years(text: str) -> Iterator[str]:
    """The financial years that a text names, each one of a span."""
    rest = text
    for found in _SPAN.finditer(text):
        for year in range(int(found[1]), int(found[3]) + 1):
            yield _written(year)
        rest = rest.replace(found[0], " ")
    for found in _FINANCIAL.finditer(rest):
        if (int(found[1]) + 1) % 100 == int(found[2]):
            yield _written(int(found[1]))


def _written(year: int) -> str:
    return f"{year}-{(year + 1) % 100:02d}"


def _financial(calendar: tuple[int, ...], months: str) -> Iterator[str]:
    """The financial years in which these months of calendar years lie; months that pass a new year begin in the first of them."""
    first, last = (MONTHS.index(one) + 1 for one in (months.partition("-")[0], months.rpartition("-")[2]))
    for year in calendar if first <= last else calendar[:1]:
        yield _written(year if first >= _APRIL else year - 1)


def _bounds(text: str) -> tuple[date | None, date | None, date | None]:
    """The days that whole days named in a text bound: since, until, and the day as on which a number is wanted."""
    since = until = as_on = None
    for found in _DAY.finditer(text):
        if (named := _day_of(found)) is None:
            continue
        word = f"{found['how'] or ''} {found['then']}"
        if _BEFORE.search(word):
            until = date.fromordinal(named.toordinal() - 1)
        elif _SINCE.search(word) or word.strip().lower().startswith("from"):
            since = named
        else:
            as_on = named
    return since, until, as_on


def _as_on(text: str) -> tuple[date, ...]:
    """The days as on which numbers are wanted, in order."""
    found = (one for one in _DAY.finditer(text) if not _SINCE.search(one[0]) and not _BEFORE.search(one[0]))
    return tuple(sorted({named for one in found if (named := _day_of(one))}))


def _day_of(found: re.Match[str]) -> date | None:
    """The day that a match of `_DAY` names; absent for one that no calendar has."""
    try:
        month = int(found["month"]) if found["month"] else month_of(found["name"] or found["name_first"])
        return date(int(found["year"]), month, int(found["day"] or found["day_then"]))
    except ValueError:
        return None


def _days(text: str, calendar: tuple[int, ...]) -> tuple[date | None, date | None]:
    """The first and the last day of what a text names: "since January 2024", "in December 2024", "during 2024-25"."""
    financial = [int(year[:4]) for year in _years(text)]
    if not calendar and not financial:
        return None, None
    named = [found for found in _PART_OF_YEAR.finditer(text) if _is_month(found)]
    if calendar:
        begun = date(min(calendar), month_of(named[0]["first"]) if named else 1, 1)
        end = _end_of(max(calendar), month_of(named[0]["last"] or named[-1]["first"]) if named else 12)
    else:
        begun, end = date(min(financial), _APRIL, 1), date(max(financial) + 1, _APRIL - 1, 31)
    if _SINCE.search(text):
        return (date.fromordinal(end.toordinal() + 1) if _AFTER.search(text) else begun), None
    if _BEFORE.search(text):
        return None, date.fromordinal(begun.toordinal() - 1)
    return (None, end) if _UNTIL.search(text) else (begun, end)


def _end_of(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def _last_years(text: str) -> int:
    """How many years "the last three years" are; 0 where no such words stand."""
    found = _LAST_YEARS.search(text)
    if not found:
        return 0
    return number_of(found[1] or found[2])
