"""The period that a text names: a financial year, a part of one, or months of a calendar year; never guessed.

"2025" alone, "Q1 2025" and "FY26" may mean two things each and name none: a person says which. A month without a year is half a period: the year
may stand elsewhere, in another column or the title.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from data.clock import MONTHS
from data.returns.files.cells import DASHES, cleaned, read_date
from data.returns.files.day_words import MONTH_OF
from data.returns.words.part_year_words import with_parts_in_english

NO_YEAR = "it names no year"
DOUBT = "may be a"
"""Said of a text that may name two periods: it names none, and a person has to write it otherwise."""
_NO_PERIOD = "it is no period"
_FROM_WORDS = "से|ते|થી|থেকে|ରୁ|முதல்|నుండి|నుంచి|ರಿಂದ|മുതൽ|ਤੋਂ"
"""What stands behind the first month where 'to' stands in English."""
_TO = re.compile(rf"\s*(?:-|\bto\b|\bthrough\b|\btill\b|\bupto\b|\bse\b|से)\s*|\s+(?:{_FROM_WORDS})\s+")
_TO_WORD = re.compile(rf"\s+(?:to|through|till|upto|se|{_FROM_WORDS})\s+")
_FY = r"(?P<first>20\d\d)\s*[-/]\s*(?P<second>20\d\d|\d\d)(?!\d)"
_BEFORE_FY = r"(?:f\s?y|fin(?:ancial)? year|year|fiscal|fiscal year|वित्तीय वर्ष|वित्त वर्ष|वर्ष)?"
_FY_ANYWHERE = re.compile(rf"(?<![\d/-]){_BEFORE_FY}\s*{_FY}(?!\s*[-/]\s*\d)")
_QUARTER = re.compile(
    r"(?:q(?:uarter|tr)?\s*-?\s*(?P<a>[1-4]|iv|i{1,3})|(?P<b>[1-4])(?:st|nd|rd|th)?\s*q(?:uarter|tr)?|(?P<c>first|second|third"
    r"|fourth)\s*quarter|(?P<d>iv|i{1,3})\s*quarter)"
)
_HALF = re.compile(r"(?:h\s*-?\s*(?P<a>[12])|(?P<b>first|second)\s*half)")
_NUMBERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
_DAY = re.compile(r"(?:(20\d\d)-(\d\d)-01|0?1[./](\d\d?)[./](20\d\d))")
_NUMBERED = re.compile(
    r"(?:(?P<m>0?[1-9]|1[0-2])\s*[/.-]\s*(?P<y>20\d\d)|(?P<y2>20\d\d)\s*[/-]?\s*(?P<m2>0[1-9]|1[0-2]))"
)
_NAMED = re.compile(r"(?P<month>[^\W\d_][^\s\d.,'’/-]*)\.?[\s,'’/.-]*(?P<year>20\d\d|\d\d)?")
_EARLIEST = 2000
_UP_TO = re.compile(
    r"(?:(?:(?:only|cumulative|cum\.?|april)\s+)?(?:up\s?to|till|until|ending|ended|to end of)\s+(?:the\s+)?(?:end\s+of\s+|month\s+of\s+)?(?P<a>.+)"
    r"|(?P<b>.+?)\s*(?:तक|पर्यंत|अखेर|સુધી|পর্যন্ত|পৰ্যন্ত|পৰ্য্যন্ত|ପର୍ଯ୍ୟନ୍ତ|ସୁଦ୍ଧା|வரை|వరకు|నాటికి|ವರೆಗೆ|വരെ|ਤੱਕ|ਤਕ))(?:\s+(?:only|की|का))?"
)
_CALENDAR = re.compile(
    r"(?:(?:cy|c\.\s?y\.?|calendar(?:\s+year)?|कैलेंडर वर्ष|कैलेण्डर वर्ष)\s*-?\s*(?P<a>20\d\d)|(?P<b>20\d\d)\s+calendar\s+year)"
)
_LABEL = re.compile(r"(?:\b(?:of|in)\s+)?(?:\bfy\s*'?(?P<label>\d\d)(?![\d/-])|(?<![\d/-])(?P<year>20\d\d)(?![\d/-]))")
_ANY_YEAR = 2020
_TWO_TEXTS = re.compile(r"[(\[]\s*([^()\[\]/|\d]+?)\s*[/|]\s*([^()\[\]/|\d]+?)\s*[)\]]")
_FY_LABEL = re.compile(r"fy\s*(?:20)?(\d\d)\s+(.+)")


@dataclass(frozen=True)
class Period:
    """A stretch of whole months: its first and its last day."""

    starts_on: date
    ends_on: date

    @property
    def months(self) -> str:
        """Its months: "April-March", "April", "April-December"."""
        first, last = MONTHS[self.starts_on.month - 1], MONTHS[self.ends_on.month - 1]
        return first if first == last else f"{first}-{last}"

    @property
    def year(self) -> str:
        """The financial year that it lies in ("2025-26"), or the calendar year of one that begins in January."""
        first = _financial_year(self.starts_on)
        if first == _financial_year(self.ends_on):
            return f"{first}-{(first + 1) % 100:02d}"
        years = sorted({self.starts_on.year, self.ends_on.year})
        return "-".join(map(str, years))

    @property
    def is_part_of_year(self) -> bool:
        """Whether it is several months, and not twelve."""
        months = (self.ends_on.year - self.starts_on.year) * 12 + self.ends_on.month - self.starts_on.month + 1
        return 1 < months < 12

    @property
    def words(self) -> str:
        """The period as it is said: "2025-26, April-March"."""
        return f"{self.year}, {self.months}"


def _financial_year(day: date) -> int:
    return day.year if day.month >= 4 else day.year - 1


def _of_months(first: tuple[int, int], last: tuple[int, int]) -> Period | str:
    """From (year, month) to (year, month), at most twelve months."""
    count = (last[0] - first[0]) * 12 + last[1] - first[1] + 1
    if not 1 <= count <= 12 or first[0] < _EARLIEST:
        return _NO_PERIOD
    return Period(date(*first, 1), date(*last, monthrange(*last)[1]))


def _in_year(first: int, start: int, end: int) -> Period | str:
    """Months of the financial year that begins in `first`; from April to March they run forward."""
    begins, ends = ((first if month >= 4 else first + 1, month) for month in (start, end))
    return _of_months(begins, ends)


@lru_cache(maxsize=10_000)
def period_of(text: str) -> Period | str:
    """The period that a text is, or the reason in words why it is none; `NO_YEAR` for months whose year is not said."""
    plain = _plain(text)
    if found := _DAY.fullmatch(plain):
        year, month = (int(found[1]), int(found[2])) if found[1] else (int(found[4]), int(found[3]))
        return _of_months((year, month), (year, month)) if 1 <= month <= 12 else _NO_PERIOD
    plain = _with_centuries(without_spaced_dashes(plain))
    years = [one for one in _FY_ANYWHERE.finditer(plain) if int(one["second"]) % 100 == (int(one["first"]) + 1) % 100]
    if len(years) == 1:
        one = years[0]
        if one.group() == plain and len(one["second"]) == 2 and int(one["second"]) <= len(MONTHS):
            return f"{plain} {DOUBT} financial year or a month"
        rest = f"{plain[: one.start()]} {plain[one.end() :]}".strip(" -/.'’")
        return _within(" ".join(rest.split()), int(one["first"]))
    if len(years) > 1:
        return _NO_PERIOD
    if found := _NUMBERED.fullmatch(plain):
        year, month = int(found["y"] or found["y2"]), int(found["m"] or found["m2"])
        return _of_months((year, month), (year, month))
    return _up_to_a_day(plain) or _of_calendar_year(plain) or _of_label(plain) or _of_calendar(plain)


def _plain(text: str) -> str:
    """A text in small letters, without brackets and commas."""
    shown = with_parts_in_english(cleaned(text).text.translate(DASHES)).casefold()
    plain = re.sub(r"[()\[\],:;]", " ", shown)
    return " ".join(re.sub(r"\bf\.?\s?y\b\.?", "fy ", plain).split())


def without_spaced_dashes(text: str) -> str:
    """A text in small letters whose dashes between spaces are read: 'apr - sep' as 'apr to sep', '2025 - 26' as '2025-26'."""
    return re.sub(r"(?<!\d)(20\d\d|\d\d)\s+-\s+(?=\d\d(?:\d\d)?(?!\d))", r"\1-", _SPACED.sub(" to ", text))


def with_months_once(text: str) -> str:
    """A text in which months that stand in two scripts stand once: 'FY 27 (এপ্রিল-জুন / Apr-June)'."""

    def once(found: re.Match[str]) -> str:
        same = {period_of(f"{one} {_ANY_YEAR}-{_ANY_YEAR % 100 + 1}") for one in found.groups()}
        return f"({found[2]})" if len(same) == 1 and isinstance(next(iter(same)), Period) else found[0]

    return _TWO_TEXTS.sub(once, text)


def _with_centuries(plain: str) -> str:
    """A text with its financial year in full: 'fy 24-25' and '25-26' as 2024-25 and 2025-26; '11-12' alone may be months."""
    in_full = re.sub(r"\bfy\s*'?(\d\d)[-/](\d\d)(?![\d-])", r"fy 20\1-\2", plain)

    def written(found: re.Match[str]) -> str:
        first, second = int(found[1]), int(found[2])
        return f"20{found[0]}" if second == first + 1 and second > len(MONTHS) else found[0]

    return re.sub(r"(?<![\d/.'’-])(?<!\w)(\d\d)-(\d\d)(?![\d/.-])", written, in_full)


def _of_calendar_year(plain: str) -> Period | str:
    """The year that 'CY 2024' and 'calendar year 2024' are; blank for any other text."""
    found = _CALENDAR.fullmatch(plain)
    year = int(found["a"] or found["b"]) if found else 0
    return _of_months((year, 1), (year, 12)) if year else ""


def _of_label(plain: str) -> str:
    """Why 'FY26', 'Q1 FY26' and 'Q3 2025' name no period, with the two years that each may mean; blank for any other text."""
    if both := _of_labelled_year(plain):
        years = " or of ".join(one.year for one in both)
        return f"{plain} {DOUBT} part or all of {years}"
    found = _LABEL.search(plain)
    rest = f"{plain[: found.start()]} {plain[found.end() :]}".strip() if found else ""
    is_part = bool(found and (_QUARTER.fullmatch(rest) or _HALF.fullmatch(rest)))
    return f"{plain} {DOUBT} part of the calendar or of the financial year" if is_part else ""


def _of_labelled_year(plain: str) -> tuple[Period, ...]:
    """The two periods that a text with a year's label, 'FY26' or 'Q1 FY26', may mean, the earlier first; none for any other text."""
    found = _LABEL.search(plain)
    ends = int(found["label"] or 0) if found else 0
    if found is None or not ends:
        return ()
    rest = f"{plain[: found.start()]} {plain[found.end() :]}".strip()
    both = [_within(rest, 2000 + year) for year in (ends - 1, ends)]
    return tuple(one for one in both if isinstance(one, Period))


def begun_of(text: str, today: date) -> Period | None:
    """The one of the two periods that 'FY27 (Apr-June)' may mean which has begun; None for any other text, and where both have."""
    both = _of_labelled_year(_plain(text))
    begun = [one for one in both if one.starts_on <= today]
    return begun[0] if len(both) > 1 and len(begun) == 1 else None


def _within(rest: str, first: int) -> Period | str:
    """The part of a financial year that the rest of a text names; all of it where nothing is left."""
    rest = re.sub(r"\b(?:full|whole|complete)\s+year\b", " ", rest).strip()
    rest = rest.removesuffix(" fy").removeprefix("fy ").removesuffix(" of").removesuffix(" in").strip(" -")
    if not rest:
        return _in_year(first, 4, 3)
    for pattern, months in ((_QUARTER, 3), (_HALF, 6)):
        if found := pattern.match(rest):
            said = next(one for one in found.groups() if one)
            number = _NUMBERS.get(said) or int(said)
            start = (3 + (number - 1) * months) % 12 + 1
            part = _in_year(first, start, (start + months - 2) % 12 + 1)
            behind = rest[found.end() :].strip(" -")
            # 'Q1 (Apr-Jun) 2025-26' says the same twice, or contradicts itself.
            return part if not behind or _within(behind, first) == part else _NO_PERIOD
    if up_to := _UP_TO.fullmatch(rest):
        return _until(up_to["a"] or up_to["b"], first)
    whole = _of_calendar(rest)
    if isinstance(whole, Period):
        # '2025-26' over 'Apr-25': the month says its year itself, and it must be of that financial year.
        is_inside = _financial_year(whole.starts_on) == _financial_year(whole.ends_on) == first
        return whole if is_inside else f"{whole.words} does not lie in {first}-{(first + 1) % 100:02d}"
    sides = [_month(one) for one in _TO.split(rest)]
    if len(sides) > 2 or any(one is None or one[1] is not None for one in sides):
        return _NO_PERIOD
    named = [one[0] for one in sides if one is not None]
    return _in_year(first, named[0], named[-1])


def _until(end: str, first: int) -> Period | str:
    """From April to the end that '2025-26 (upto Dec.)', '(till 31.12.2025)' or '(upto Q3)' names."""
    day = read_date(end)
    if isinstance(day, date):
        last = (day.year, day.month)
        if day.day != monthrange(*last)[1]:
            return f"{day:%d.%m.%Y} is not the end of a month"
    elif found := _QUARTER.fullmatch(end):
        said = next(one for one in found.groups() if one)
        month = ((_NUMBERS.get(said) or int(said)) * 3 + 2) % 12 + 1
        last = (first + (month < 4), month)
    else:
        named = _month(end)
        if named is None:
            return _NO_PERIOD
        last = (named[1] or first + (named[0] < 4), named[0])
    whole = _of_months((first, 4), last)
    is_inside = isinstance(whole, Period) and _financial_year(whole.ends_on) == first
    return whole if is_inside else f"{end} does not lie in {first}-{(first + 1) % 100:02d}"


def _up_to_a_day(plain: str) -> Period | None:
    """The part of a year that 'FY 25 (till 31.12.2025)' means: the day says which of the two years with that label it is."""
    labelled = _FY_LABEL.fullmatch(plain)
    found = _UP_TO.fullmatch(labelled[2]) if labelled else None
    label = int(labelled[1]) if labelled else 0
    day = read_date(found["a"] or found["b"]) if found else ""
    if not isinstance(day, date) or label not in {_financial_year(day) % 100, (_financial_year(day) + 1) % 100}:
        return None
    part = _until(f"{day:%d.%m.%Y}", _financial_year(day))
    return part if isinstance(part, Period) else None


def _of_calendar(plain: str) -> Period | str:
    """Months with their calendar years, or months without any."""
    sides = [_month(one) for one in _sides(plain)]
    if len(sides) > 2 or any(one is None for one in sides):
        if _QUARTER.fullmatch(plain) or _HALF.fullmatch(plain):
            return NO_YEAR
        if re.fullmatch(r"20\d\d", plain):
            return f"{plain} {DOUBT} calendar or a financial year"
        return _NO_PERIOD
    (start, first_year), (end, last_year) = sides[0] or (0, None), sides[-1] or (0, None)
    if last_year is None:
        return NO_YEAR if first_year is None else _NO_PERIOD
    if first_year is None and start > end:
        return "the year of its first month is not said"
    return _of_months((first_year or last_year, start), (last_year, end))


def _sides(plain: str) -> list[str]:
    """Two months with what stands between them taken out, or one: a dash may stand between a month and its year too."""
    by_word = _TO_WORD.split(plain)
    if len(by_word) > 1:
        return by_word
    parts = plain.split("-")
    return parts if len(parts) > 1 and all(re.match(r"\s*[^\W\d]", one) for one in parts) else [plain]


def _month(text: str) -> tuple[int, int | None] | None:
    """A month with its year, if one stands there: 'apr-25', 'april 2025', 'april'."""
    found = _NAMED.fullmatch(text.strip(" -"))
    number = MONTH_OF.get(found["month"].rstrip(".")) if found else None
    if found is None or number is None:
        return None
    year = found["year"]
    return number, (int(year) if len(year) == 4 else 2000 + int(year)) if year else None


_ANY_MONTH = "|".join(sorted(map(re.escape, MONTH_OF), key=len, reverse=True))
_ENDS = r"(?![\w\u0900-\u0d7f])"
"""The end of a word, which may be a sign of a State's script: 'ಏಪ್ರಿಲ್' has no boundary behind it."""
_SPACED = re.compile(
    rf"(?<=[^\W\d])\s+-\s+(?=(?:{_ANY_MONTH}){_ENDS})|(?<=[^\W\d][\s'’-]\d\d)\s+-\s+(?=(?:{_ANY_MONTH}){_ENDS})|(?<=[^\W\d][\s'’-]20\d\d)\s+-\s+(?=(?:{_ANY_MONTH}){_ENDS})"
)
"""A dash with spaces between two months: 'Apr - Sep', 'Apr 25 - Sep 25'."""
_JOINED = rf"(?:-|(?<=\s)(?:to|through|till|upto|{_FROM_WORDS})(?=\s))"
_PHRASES = re.compile(
    rf"(?<!\w)(?:(?:{_ANY_MONTH}){_ENDS}[\s.,'’-]*(?:20\d\d|\d\d(?=\s*(?:-|to)))?\s*(?:{_JOINED}\s*(?:{_ANY_MONTH}){_ENDS})?"
    rf"[\s.,'’(-]*(?:{_FY}|20\d\d)\)?|(?:q(?:uarter)?\s*-?\s*[1-4][\s,(-]*)?(?:f\.?\s?y\.?\s*)?"
    rf"{_FY.replace('first', 'f2').replace('second', 's2')}(?:[\s,(-]*(?:{_ANY_MONTH}){_ENDS}\s*{_JOINED}\s*(?:{_ANY_MONTH}){_ENDS}\)?)?)"
)
_BEGUN = re.compile(rf"(?<![\w\u0900-\u0d7f])(?:{_ANY_MONTH})[\u0900-\u0d7f]*(?!\w)(?:\s+\S+){{0,2}}\s*$")
"""A month that begins what stands behind it, in words that are not known: 'from April 2026 as far as June 2026'."""
_AS_ON = re.compile(r"\bas (?:on|of|at)\b.{0,40}")


def periods_in(text: str) -> set[Period]:
    """The periods that a longer text names, as a title does; a day 'as on' is none of them."""
    plain = _AS_ON.sub(" ", cleaned(text).text.translate(DASHES).casefold())
    phrases = list(_PHRASES.finditer(plain))
    starts = [0, *(one.end() for one in phrases)]
    found = [
        period_of(one.group().strip(" ,.-"))
        for one, start in zip(phrases, starts, strict=False)
        if not (one.group()[0].isalpha() and _BEGUN.search(plain[start : one.start()]))
    ]
    return {one for one in found if isinstance(one, Period)}
