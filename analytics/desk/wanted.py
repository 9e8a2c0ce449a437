"""What a part of a question wants of the thing that it asks: of which years, in what order, whether where it is not so, and the like.

It is read from the words each time that a reply is composed, and nothing of it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from analytics.desk.quantity import COUNT, DISTRICTS, number_of, quantity_of
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
_BEFORE: Final = re.compile(r"\b(?:before|prior to|earlier than)\b|(?:से|के) (?:पहले|पूर्व)", re.IGNORECASE)
_UNTIL: Final = re.compile(
    r"\b(?:till|until|up ?to|by)(?: the)?(?: end of)?(?: (?:the )?(?:year|financial year|month of))? (?=[a-z]{0,9}\.?,? ?20\d\d)",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    rf"(?P<how>\b(?:as (?:on|of|at)|up ?to|till|until|by|since|after|from|before|prior to)(?: the)? )?"
    rf"(?<![\d.])(?:(?P<day>\d{{1,2}})(?:(?P<mark>[./-])(?P<month>\d{{1,2}})(?P=mark)|(?:st|nd|rd|th)?(?: of)? (?P<name>{_MONTH}),? )"
    rf"|(?<![\w\u0900-\u097f])(?P<name_first>{_MONTH})\.? (?P<day_then>\d{{1,2}})(?:st|nd|rd|th)?,? )(?P<year>{_YEAR})(?!\d)"
    r"(?P<then>(?: की स्थिति(?: के अनुसार)?| तक| को| से (?:अब|आज) तक| के बाद| से पहले| से पूर्व)?)",
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
_MOST: Final = r"(?:highest|largest|maximum|greatest|most|top(?:most)?|leading|foremost|biggest)"
_LEAST: Final = r"(?:lowest|smallest|minimum|least|fewest)"
FOREMOST: Final = re.compile(
    rf"\b(?:the )?(?:(?P<before>{COUNT}) )?(?:{_MOST}|(?P<least>(?<!at ){_LEAST})) (?:(?P<after>{COUNT})\b)?(?! than\b)"
    rf"|\brank(?:ed|ing|s|-wise)?\b(?: order)?|\b(?:in )?(?:descending|ascending) order\b"
    rf"|(?:{COUNT} )?(?:सबसे |सर्वा)(?:धिक|अधिक|ज्यादा)|सर्वाधिक|अधिकतम|शीर्ष|(?P<fewest>सबसे कम|न्यूनतम)",
    re.IGNORECASE,
)
"""Words that ask which places stand foremost; "most of" and "at least one" do not."""
_RANK: Final = re.compile(r"\b(?:rank|ranks|ranked|ranking)\b(?! order|-wise)", re.IGNORECASE)
_IN_INDIA: Final = re.compile(r"\b(?:in|of|across) (?:all |the whole of )?india\b", re.IGNORECASE)
_FEW: Final = re.compile(
    rf"(?<![\w\u0900-\u097f])({COUNT})(?= (?:districts?|states?|जिल|राज्य|शीर्ष|सबसे|सर्वाधिक))", re.IGNORECASE
)
_PLACELESS: Final = re.sub(r"\?P<\w+>", "?:", FOREMOST.pattern)
_COUNTED: Final = re.compile(
    rf"(?:{_PLACELESS})\s*(?:of (?:the )?(?:districts?|states?|uts?) )?(?:(?:in|by) (?:terms of )?)?(?:the )?(?:numbers? of |counts? of |[\u0900-\u097f ]{{0,24}})?"
    r"(?:odop |gi |tagged |listed |identified |registered )*"
    r"(?:products?|items?|gis?\b|geographical|aspirational|districts? (?:with|covered|having)|उत्पाद|जीआई|भौगोलिक|आकांक्षी)",
    re.IGNORECASE,
)
"""The foremost by a number: "the highest number of GI products"."""
_EXPORTED: Final = re.compile(
    r"\bexport(?!\s+(?:potential|hubs?|promotion|action))|निर्यात(?! (?:हब|संवर्धन|केंद्र|कार्य|क्षमता))", re.IGNORECASE
)
_STATES: Final = re.compile(r"\bstates?\b|\buts?\b|\bunion territor|राज्य", re.IGNORECASE)
_OF_DISTRICTS: Final = re.compile(r"\bnumbers? of (?:\w+ )?districts?\b|जिलों की .{0,12}संख्या", re.IGNORECASE)
_MOST_OF: Final = re.compile(r"\bmost of\b|\bfor the most part\b|\bat (?:the )?(?:most|least)\b", re.IGNORECASE)
_NOT: Final = re.compile(
    r"\b(?:no|without|lacks?|lacking|none|neither|nil|devoid|pending)\b|\byet (?:to|not)\b|(?<!if )(?<!or )\bnot\b|\bunidentified\b"
    r"|\buncovered\b|\bleft out\b|\bremain(?:s|ing)? (?:uncovered|to be)\b|नहीं|बिना|रहित|वंचित|शेष",
    re.IGNORECASE,
)
_NO_NEGATION: Final = re.compile(
    r"\bno\.|\bthe no of\b|\bif not\b|\bor not\b|\bnot only\b|\bwhy not\b|यदि नहीं|अथवा नहीं|या नहीं|कि नहीं", re.IGNORECASE
)
_COUNTRY: Final = re.compile(
    r"\b(?:in|of|from|across|throughout|over) (?:the )?(?:entire |whole )?country\b|\ball over india\b|(?<![\u0900-\u097f])देश (?:में|भर)",
    re.IGNORECASE,
)
_LAST_YEARS: Final = re.compile(
    rf"\b(?:last|past|previous) ({COUNT}) years?\b|(?:पिछले|विगत|गत|बीते) ({COUNT}) वर्षों", re.IGNORECASE
)
_CREATED: Final = re.compile(r"\b(?:new|newly|creat\w+|carved|formed|bifurcated)\b|नए|नये|नव|सृज", re.IGNORECASE)
_ABOLISHED: Final = re.compile(r"\babolish\w*|\babolition\b|\bdissolved\b|समाप्त", re.IGNORECASE)
_GROWTH: Final = re.compile(
    r"\bgrowth\b|\b(?:increased?|decreased?|declined?|decline|risen|rise|fall|fallen)\b|वृद्धि|कमी", re.IGNORECASE
)
_SHARE: Final = re.compile(r"\bshares?\b|\bpercentages?\b|\bper ?cent\b|हिस्सेदारी|हिस्सा|प्रतिशत", re.IGNORECASE)
_IN_PERCENT: Final = re.compile(
    r"\bin percentage(?: terms)?\b|\bin (?:terms of )?per ?cent(?:age)?\b|\bpercentage (?:growth|increase|decrease|decline|rise|change)\b|प्रतिशत में",
    re.IGNORECASE,
)
"""A growth in per cent is no share."""
_PUBLIC: Final = re.compile(
    r"\bpublished\b|\bpublic domain\b|\bmade public\b|\bpublicly\b|\bonline\b|प्रकाशित|सार्वजनिक", re.IGNORECASE
)
_BY_CATEGORY: Final = re.compile(
    r"\bcategory[ -]wise\b|\bby category\b|\beach category\b|\bagricultur\w+|\bhandicrafts?\b|श्रेणी[ -]?वार|हस्तशिल्प|कृषि",
    re.IGNORECASE,
)
_RELEASED: Final = re.compile(
    r"\b(?:released?|utili[sz]ed|utili[sz]ation|spent|disbursed|disbursement|used|expenditure|incurred)\b|जारी|उपयोग|खर्च|व्यय|संवितरित",
    re.IGNORECASE,
)
_DOLLARS: Final = re.compile(r"\b(?:us|u\.s\.)? ?(?:\$|dollars?\b)|\busd\b|डॉलर", re.IGNORECASE)
_RUPEES: Final = re.compile(r"\brupees?\b|\binr\b|\brs\b\.?|₹|रुपय|रुपए", re.IGNORECASE)
_WHOLE_YEAR: Final = "April-March"
_ADOPTED: Final = re.compile(r"\b(?:adopted|notified|approved|finali[sz]ed)\b|अधिसूचित|अनुमोदित|अंगीकृत", re.IGNORECASE)
_PREPARED: Final = re.compile(r"\b(?:prepar\w+|draft\w*|drawn|framed|formulated)\b|तैयार|बनाई", re.IGNORECASE)
_WHICH_DISTRICTS: Final = re.compile(
    r"\bnames? of (?:(?:the|those|such|all|each|aspirational) )*districts?\b|\b(?:which|what) districts?\b"
    r"|(?<!number of )(?<!of )\bthe (?:aspirational )?districts?\b(?: (?:of|in|from)\b[^,;]{0,60}?)? (?:where|in which|for which|whose|which|that)\b"
    r"|किन(?:-किन)? जिलों|जिलों के नाम",
    re.IGNORECASE,
)
"""Words that ask for the districts themselves and not for their number."""
_SHOWN: Final = 3
"""How many foremost places are named where the words give no number."""


@dataclass(frozen=True)
class Wanted:
    """What the words of a part want.

    `years` are financial years as "2025-26", `months` a part of each as "April-June"; `is_of_calendar_year`: a year is named that
    begins in January. `since` and `until` are the days between which something happened, absent where the words give none,
    and `as_on` the day of which a number is wanted as it stood;
    `last_years` are those of "the last three years", and what happened is that districts were created or abolished.
    `products` are how many products a district must have, at least and, where that is not 0, at most.
    `foremost` is how many places are wanted that stand highest, or lowest (`is_least`), 0 for none; `ranks_counted`: by a number of
    products, marks or Aspirational Districts; `ranks_districts`: they are districts and no
    States, `counts_districts`: they are ranked by their number of districts; `is_of_rank`: where a
    place stands among those of its State. `is_without`: where it is not
    so. `currency`: "US$" or "Rs", in which a value is wanted, blank for either. `is_by_category`: each
    category for itself, or one of them. `is_of_released`: money paid out, and not sanctioned alone. `has_country`: the country is named, beside any place.
    """

    years: tuple[str, ...] = ()
    months: str = ""
    is_of_calendar_year: bool = False
    since: date | None = None
    last_years: int = 0
    of_created: bool = False
    of_abolished: bool = False
    until: date | None = None
    as_on: date | None = None
    products: tuple[int, int] = (0, 0)
    foremost: int = 0
    is_least: bool = False
    ranks_counted: bool = False
    ranks_districts: bool = False
    counts_districts: bool = False
    is_of_rank: bool = False
    is_without: bool = False
    has_country: bool = False
    has_growth: bool = False
    has_share: bool = False
    currency: str = ""
    is_by_category: bool = False
    is_of_released: bool = False
    is_public: bool = False
    is_adopted: bool = False
    is_of_those: bool = False

    @property
    def is_of_a_time(self) -> bool:
        """Whether a year or days are named in which something happened, not the day of which a number is wanted."""
        return bool(self.years or self.since or self.until)

    @property
    def kind(self) -> tuple[object, ...]:
        """What tells two parts that ask the same thing apart: another year, the foremost, where it is not so."""
        return (
            self.years,
            self.months,
            self.as_on,
            self.foremost,
            self.is_least,
            self.is_without,
            self.is_public,
            self.is_adopted,
        )


@lru_cache(maxsize=512)  # a part is asked about it from a dozen places each time that a reply is composed
def wanted(text: str) -> Wanted:
    """What the words of a part want."""
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
    foremost = FOREMOST.search(_MOST_OF.sub(" ", text))
    is_counted = bool(foremost and _COUNTED.search(text))
    return Wanted(
        years=years,
        months=months if years and months != _WHOLE_YEAR else "",
        is_of_calendar_year=bool(calendar) and not years,
        since=since,
        until=until,
        as_on=as_on,
        last_years=_last_years(text),
        of_created=bool(_CREATED.search(text)),
        of_abolished=bool(_ABOLISHED.search(text)),
        products=quantity_of(text),
        foremost=_how_many(text, foremost) if foremost else 0,
        is_least=bool(foremost and (foremost["least"] or foremost["fewest"])),
        ranks_counted=is_counted and not _EXPORTED.search(text),
        ranks_districts=bool(DISTRICTS.search(text)) and not _STATES.search(text),
        counts_districts=bool(_OF_DISTRICTS.search(text)),
        is_of_rank=bool(_RANK.search(text)) and not _COUNTRY.search(text) and not _IN_INDIA.search(text),
        is_without=is_negated(text),
        has_country=bool(_COUNTRY.search(text)),
        has_growth=bool(_GROWTH.search(text)),
        has_share=bool(_SHARE.search(_IN_PERCENT.sub(" ", text))),
        currency="US$" if _DOLLARS.search(text) else "Rs" if _RUPEES.search(text) else "",
        is_by_category=bool(_BY_CATEGORY.search(text)),
        is_of_released=bool(_RELEASED.search(text)),
        is_public=bool(_PUBLIC.search(text)),
        is_of_those=bool(_WHICH_DISTRICTS.search(text)),
        is_adopted=bool(_ADOPTED.search(text)) and not _PREPARED.search(text),
    )


def is_negated(text: str) -> bool:
    """Whether the words ask where something is not so; "if not, the reasons" and "the no. of" do not."""
    return bool(_NOT.search(_NO_NEGATION.sub(" ", text)))


def month_of(name: str) -> int:
    """The number of a month by its name in English or Hindi. Raises ValueError for another word."""
    try:
        return _OF_MONTH[name.lower()]
    except KeyError:
        raise ValueError(f"no month is called {name!r}") from None


def without_periods(text: str) -> tuple[str, bool]:
    """A text without the parts of a year that it names, and whether there was one; the years stay."""
    rest = text = _DAY.sub(" ", text)
    if wanted(text).is_of_a_time:
        rest = _UNTIL.sub(" ", _BEFORE.sub(" ", _SINCE.sub(" ", rest)))
    bounded = rest
    for pattern in _QUARTERS:
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
    rest = _PART_OF_YEAR.sub(lambda found: f" {found['begun'] or ''} " if _is_month(found) else found[0], rest)
    return rest, rest != bounded


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


def _day_of(found: re.Match[str]) -> date | None:
    """The day that a match of `_DAY` names; absent for one that no calendar has."""
    try:
        month = int(found["month"]) if found["month"] else month_of(found["name"] or found["name_first"])
        return date(int(found["year"]), month, int(found["day"] or found["day_then"]))
    except ValueError:
        return None


def names_no_day(text: str) -> bool:
    """Whether a text names a day that no calendar has: "31.13.2023"."""
    return any(_day_of(found) is None for found in _DAY.finditer(text))


def names_several_days(text: str) -> bool:
    """Whether a text asks how things stood on more than one day: on two of them, or on one and at present."""
    found = [one for one in _DAY.finditer(text) if not _SINCE.search(one[0]) and not _BEFORE.search(one[0])]
    days = {_day_of(one) for one in found}
    return len(days) > 1 or bool(days and (_PRESENT.search(_DAY.sub(" ", text)) or _MORE_YEARS.search(text)))


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
        return begun, None
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


def _how_many(text: str, found: re.Match[str]) -> int:
    """How many foremost places the words want: "the top five", "the five districts with the highest"."""
    few = _FEW.search(text)
    number = found["before"] or found["after"] or (few[1] if few else "")
    return number_of(number, otherwise=_SHOWN)
