"""A cell or a sentence that counts, read into its numbers: '11', 'Yes: 11 No: 1', '11 of 12', '11/12', '92%', '11 (92%)'."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from data.returns.words.as_on_words import AS_ON, BEHIND
from data.returns.words.vocabulary import plain

_SHARE = r"(?:%|per\s?cent\b|percent\b|प्रतिशत|टक्के|ટકા|শতাংশ|ଶତକଡ଼ା|சதவீதம்|శాతం|ಶೇಕಡ|ശതമാനം|ਫ਼ੀਸਦੀ)"
_OF = r"(?:/|\bout\s+of\b|\bof(?:\s+the)?\b|\bamong\b)"
_OF_BEHIND = r"(?:में\s+से|मे\s+से|पैकी|માંથી|এর\s+মধ্যে|ਵਿੱਚੋਂ)"
_NUMBER = r"\d{1,3}(?:\.\d{1,2})?"
_COUNTED = re.compile(
    rf"(?P<before>\D*?)(?<![\d.])(?P<number>{_NUMBER})\s*(?P<share>{_SHARE})?"
    rf"(?P<between>[^\d,;/()]{{0,40}}?)(?:{_OF}\s*(?:all\s+|total\s+)?(?P<base>\d{{1,3}})(?![\d.]))?"
    rf"\s*(?:[(\[–-]\s*(?P<beside>{_NUMBER})\s*{_SHARE}\s*[)\]]?)?(?P<behind>(?:(?!{_SHARE})[^\d])*)",
    re.IGNORECASE,
)
_BASE_FIRST = re.compile(
    rf"(?P<before>\D*?)(?:(?:out\s+of|of)\s+(?:the\s+|all\s+)?(?P<base>\d{{1,3}})|(?P<base_behind>\d{{1,3}})\D{{0,20}}?{_OF_BEHIND})"
    rf"(?P<between>[^\d]{{0,40}}?)(?P<number>{_NUMBER})\s*(?P<share>{_SHARE})?(?P<behind>\D*)",
    re.IGNORECASE,
)
_SEPARATE = re.compile(r"\s*[,;|\n]\s*|(?<=[\d%)\]])\s*/\s*(?=[^\W\d])|(?<=[\d%)\]])\s+(?=[^\d:=,;(]{1,40}[:=–-]\s*\d)")
_JOINED = re.compile(r"\s*(?:[;\n]|,(?!\d{3})|\s(?:and|&|और|तथा|एवं|आणि|અને|এবং|ଓ)\s)\s*", re.IGNORECASE)
_LABEL_FIRST = re.compile(r"(?:[^\W\d][^\d,;:=/%]*[\s:=–-]\d{1,3}(?![\d./%])[\s|/]*){2,}")
_NUMBER_FIRST = re.compile(r"(?:\d{1,3}(?![\d./%])\s*[^\W\d][^\d,;:=/%]*?){2,}")
_NO_COUNT = re.compile(
    r"(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)\b|\b(?:19|20)\d\d\b|\b\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}\b"
)
_ALL = frozenset(
    map(
        plain,
        ["all", "all districts", "सभी", "समस्त", "सर्व", "બધા", "সব", "ସମସ୍ତ", "அனைத்தும்", "అన్నీ", "ಎಲ್ಲಾ", "എല്ലാം", "ਸਾਰੇ"],
    )
)
_NONE_OF_THEM = frozenset(
    map(plain, ["nil", "none", "zero", "शून्य", "निरंक", "শূন্য", "ଶୂନ୍ୟ", "શૂન્ય", "இல்லை", "శూన్యం", "ಶೂನ್ಯ", "ਸਿਫ਼ਰ"])
)
_SPELT = re.compile(
    r"\(\s*(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy)"
    r"(?:[\s-]\w+)?(?:\s+only)?\s*\)|(?<=\d)\s*[*#†‡@^§¹²³]+",
    re.IGNORECASE,
)
"""What repeats a number in words, or is the mark of a footnote."""
_LONGEST = 300
_AROUND = re.compile(r"[\s()\[\]:=|]+")


class Count(NamedTuple):
    """One number of a text that counts: what it is said to count (blank for a number alone), and how many or which share.

    `base` is the number of which it is said to be, `beside` the share in per cent that stands beside the count.
    """

    label: str
    number: float
    is_share: bool = False
    base: int | None = None
    beside: float | None = None
    step: float = 1.0
    """What one unit of the last written digit of a share is, in per cent."""

    def agrees(self, allowed: Iterable[int], bases: Iterable[int], more: int = 0, left: int = 0) -> bool:
        """Whether it is one of the numbers allowed, of one of the bases; `more` and `left` rows that were set aside may be in them."""
        counts = {one + extra for one in allowed for extra in range(more + 1)}
        of = {one + extra for one in bases for extra in range(left + 1)}
        if self.base is not None:
            if self.base not in of:
                return False
            of = {self.base}
        if self.is_share:
            return self.is_share_of(counts, of)
        return self.number in counts and (self.beside is None or self.is_share_of([int(self.number)], of))

    def is_share_of(self, counts: Iterable[int], bases: Iterable[int]) -> bool:
        """Whether the share, rounded or cut off as it is written, is that of one of the counts in one of the bases."""
        share, of = self.number if self.is_share else self.beside, list(bases)
        return share is not None and any(
            abs(100 * one / base - share) < self.step for one in counts for base in of if base
        )


def without_days(text: str) -> str:
    """A text without its days, years and financial years, none of which counts anything."""
    return _NO_COUNT.sub(" ", BEHIND.sub(" ", AS_ON.sub(" ", text))).strip()


def counts_in(text: str) -> list[Count]:
    """The counts of a text, several where each is named; nothing where they cannot all be told."""
    if len(text) > _LONGEST:
        return []
    text = _SPELT.sub("", text).strip()
    if (one := _count(text)) is not None:
        return [one]
    for pattern in (_SEPARATE, _JOINED):
        parts = [_count(part) for part in pattern.split(text) if part]
        named = [one for one in parts if one is not None and one.label]
        if len(parts) > 1 and len(named) == len(parts):
            return named
    for whole, part in ((_LABEL_FIRST, r"[^\d]+\d{1,3}"), (_NUMBER_FIRST, r"\d{1,3}[^\d]+")):
        if whole.fullmatch(text):
            return [one for found in re.findall(part, text) if (one := _count(found)) is not None]
    return []


def in_words(text: str) -> Count | None:
    """A count without a digit: 'All', which is a share, or 'Nil'; None where it says no number."""
    words = plain(text)
    return Count("", 100, is_share=True) if words in _ALL else Count("", 0) if words in _NONE_OF_THEM else None


def _count(text: str) -> Count | None:
    """The one count of a text; nothing where it holds none or several."""
    found = _BASE_FIRST.fullmatch(text) or _COUNTED.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    number, is_share = float(parts["number"]), bool(parts["share"])
    if not is_share and "." in parts["number"]:
        if not 0 < number < 1 or parts["base"]:
            return None
        # A share that the file's program writes as a part of one.
        number, is_share = 100 * number, True
    base = parts["base"] or parts.get("base_behind")
    beside = parts.get("beside")
    written = beside or parts["number"]
    label = " ".join(
        _AROUND.split(f"{parts['before']} {parts['between'] or ''} {parts['behind']}"),
    ).strip(" -–;,./")
    if label and not any(map(str.isalpha, label)):
        return None
    places = len(written.partition(".")[2])
    if is_share and "share" in parts and not parts["share"]:
        places -= 2
    return Count(
        label,
        number,
        is_share=is_share,
        base=int(base) if base else None,
        beside=float(beside) if beside else None,
        step=10.0**-places,
    )
