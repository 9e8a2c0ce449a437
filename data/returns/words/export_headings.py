"""What the heading of a column of export values says: the unit, the period, or neither; and units in any other text.

A heading counts only where all of it is understood: '% growth 2025-26' and 'Quantity 2025-26' hold no values.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from data.returns.files.cells import DASHES, cleaned
from data.returns.words.earlier_marks import parted_earlier_mark
from data.returns.words.export_periods import (
    DOUBT,
    NO_YEAR,
    Period,
    period_of,
    with_months_once,
    without_spaced_dashes,
)
from data.returns.words.part_year_words import with_parts_in_english
from data.returns.words.short_marks import parted_short_mark
from data.returns.words.technical import spelled_out

_USD = r"us\s?\$|u\.\s?s\.?\s?\$|usd|us\s?dollars?|u\.s\.\s?dollars?|\$|dollars?"
_TAIL = r"[^\s\d\x00-\x7f]*"
"""What the States' languages put behind a word: 'in', 'of', several."""
_OF_AMERICA = r"अमेरिकी|अमरीकी|अमेरिकन|यूएस|યુએસ|અમેરિકન|અમેરિકી|અમેરીકન|মার্কিন|আমেরিকান|আমেৰিকান|ইউএস|ମାର୍କିନ୍?|ଆମେରିକୀୟ|ଆମେରିକାନ୍?|ୟୁଏସ୍?|அமெரிக்க(?:ன்)?|யுஎஸ்"
_OF_AMERICA += r"|అమెరికన్|అమెరికా|యుఎస్|యూఎస్|ಅಮೆರಿಕನ್|ಅಮೇರಿಕನ್|ಅಮೆರಿಕ|ಅಮೆರಿಕಾ|ಯುಎಸ್|അമേരിക്കൻ|അമേരിക്കന്‍|യുഎസ്|ਅਮਰੀਕੀ|ਅਮਰੀਕਨ|ਯੂਐਸ"
_DOLLAR = r"डॉलर|डालर|ડૉલર|ડોલર|ডলার|ডলাৰ|ଡଲାର|டாலர|டொலர|డాలర|ಡಾಲರ|ഡോള|ਡਾਲਰ"
_USD += rf"|(?:(?:{_OF_AMERICA})\s*)?(?:{_DOLLAR}){_TAIL}"
_INR = rf"₹|rs\b\.?|inr|rupees?|indian rupees?|(?:रुपय|रुपए|रूपय|रूपए|રૂપિય|রুপি|টাকা|টকা|ରୁପି|ଟଙ୍କା|ரூபா|రూపాయ|ರೂಪಾಯ|രൂപയ|രൂപ(?=[\s\d\x00-\x7f]|$)|ਰੁਪਏ|ਰੁਪਇ|ਰੁਪਿ|ਰੁਪੈ){_TAIL}|रु\.?|रू\.?"
_INR += r"|(?<![^\s\d([/.,:-])(?:રૂ|রু|ரூ|రూ|ರೂ|രൂ|ਰੁ|ଟ|টা)(?:\.|(?=[\s)\]/,:]|$))"
_INR += r"|(?:રૂ|ரூ|రూ|ರೂ|രൂ|ਰੁ|ଟ|টা)\.?(?=\s*(?:કરોડ|લાખ|கோடி|லட்ச|కోట్ల|కోటి|లక్ష|ಕೋಟಿ|ಲಕ್ಷ|കോടി|ലക്ഷ|ਕਰੋੜ|ਲੱਖ|କୋଟି|ଲକ୍ଷ|কোটি|লাখ|লক্ষ))"
_SCALES = {
    "million": rf"millions?|mn\b\.?|mln\b\.?|mio\b\.?|ten la(?:kh|c)s?|(?:मिलियन|दस\s?लाख|दहा लाख|दश\s?लक्ष|દસ\s?લાખ|મિલિયન|মিলিয়ন|মিলিয়ান|নিযুত|দশ লাখ|দশ লক্ষ|দহ লাখ"
    rf"|ମିଲିୟନ|ମିଲିଅନ|ନିୟୁତ|ଦଶ ଲକ୍ଷ|மில்லியன|பத்து லட்ச|మిలియన|పది లక్షల|ದಶ\s?ಲಕ್ಷ|ಹತ್ತು ಲಕ್ಷ|ಮಿಲಿಯನ|ദശ\s?ലക്ഷ|പത്ത് ലക്ഷ|മില്യ|മില്ല്യ|ਮਿਲੀਅਨ|ਮਿਲਿਅਨ|ਦਸ ਲੱਖ){_TAIL}",
    "billion": rf"billions?|bn\b\.?|bln\b\.?|(?:बिलियन|બિલિયન|বিলিয়ন|বিলিয়ান|ବିଲିୟନ|ବିଲିଅନ|பில்லியன|బిలియన|ಬಿಲಿಯನ|ബില്യ|ബില്ല്യ|ਬਿਲੀਅਨ){_TAIL}",
    "crore": rf"crores?|cr\b\.?|crs\b\.?|(?:करोड़|करोड़|करोड|कोटी|કરોડ|কোটি|କୋଟି|கோடி|కోట్ల|కోటి|ಕೋಟಿ|കോടി|ਕਰੋੜ){_TAIL}",
    "lakh": rf"lakhs?|lacs?|(?:लाख|લાખ|লাখ|লক্ষ(?!্য)|ଲକ୍ଷ(?!୍ୟ)|இலட்ச|லட்ச|లక్ష(?!్య)|ಲಕ್ಷ(?!್ಯ)|ലക്ഷ(?!്യ)|ਲੱਖ){_TAIL}",
    "thousand": r"thousands?|['’]?0?00['’]?s?(?=\W|$)|हजार|हज़ार|હજાર|হাজার|হাজাৰ|ହଜାର|ஆயிரம்|వేల(?=\s|$)|ಸಾವಿರ|ആയിരം|ਹਜ਼ਾਰ",
}
_CURRENCY = re.compile(rf"(?<![^\W\d])(?:(?P<usd>{_USD})|(?P<inr>{_INR}))")
_SCALE = re.compile("|".join(rf"(?P<{name}>(?<![\w.]){words})" for name, words in _SCALES.items()))
_KNOWN = frozenset(
    ("usd", "usd_thousand", "usd_million", "usd_billion", "inr", "inr_thousand", "inr_lakh", "inr_million", "inr_crore")
)
_LISTED = {
    "with a value": "value values val amount export exports exported exporting fob f o b f.o.b goods merchandise total in of the for during from"
    " and figures figure data month monthly period year annual yearly full district districtwise wise"
    " earnings performance ಒಟ್ಟು કુલ মোট ମୋଟ மொத்தம் మొత్తం ആകെ ਕੁੱਲ एकूण कुल निर्यात मूल्य का की के में मध्ये ਵਿੱਚ ਵਿਚ से राशि माह वर्ष वार जिला निर्यातित",
    "a value": "value values val amount earnings मूल्य राशि મૂલ્ય કિંમત মূল্য ମୂଲ୍ୟ மதிப்பு విలువ ಮೌಲ್ಯ മൂല്യം ਮੁੱਲ",
    "perhaps a value": "export exports exported निर्यात નિકાસ রপ্তানি রফতানি ৰপ্তানি ରପ୍ତାନି ஏற்றுமதி ఎగుమతి ఎగుమతుల ఎగుమతులు ರಫ್ತು കയറ്റുമതി ਨਿਰਯਾਤ ਬਰਾਮਦ",
    "another thing": "month monthly period year annual yearly goods merchandise district districtwise wise माह वर्ष जिला वार"
    " financial fiscal fin वित्तीय वित्त आर्थिक साल નાણાકીય વર્ષ অর্থবর্ষ আর্থিক বছর ଆର୍ଥିକ ବର୍ଷ நிதியாண்டு நிதி ஆண்டு ఆర్థిక సంవత్సరం ಆರ್ಥಿಕ ಹಣಕಾಸು ವರ್ಷ സാമ്പത്തിക വർഷം ਵਿੱਤੀ ਸਾਲ",
    "cumulative": "cumulative cum progressive cumulatively संचयी संचित एकत्रित प्रगामी સંચિત સંચયી ক্রমপুঞ্জিত ସଞ୍ଚିତ ஒட்டுமொத்த సంచిత ಸಂಚಿತ സഞ്ചിത ਸੰਚਿਤ",
    "a total": "total|annual total|yearly total|year total|grand total|cumulative|cumulative total|sum|कुल|योग|कुल योग|एकूण|महायोग",
}
_OF_VALUE, _MEANS_VALUE, _MAY_MEAN_VALUE, _MEANS_ANOTHER = (
    frozenset(words.split()) for name, words in _LISTED.items() if name not in {"a total", "cumulative"}
)
_MARK_WORDS = "provisional prov p final revised r re pr qe actual actuals audited unaudited tentative preliminary estimated estimates"
_MARK_WORDS += " figures figure data अनंतिम अनन्तिम अंतिम अन्तिम संशोधित अनुमानित तात्पुरते सुधारित"
_MARKS = frozenset(_MARK_WORDS.split())
_FROM = "से"
_CUMULATIVE = frozenset(_LISTED["cumulative"].split())
_OF_VALUE |= _MEANS_ANOTHER | _MEANS_VALUE | _MAY_MEAN_VALUE | _MARKS
_TOTALS = frozenset(_LISTED["a total"].split("|"))
_GOODS_EXPORTS = re.compile(
    r"\b(?:goods|merchandise) exports\b|\bexports? of (?:goods|merchandise)\b|\bmerchandise export\b"
)
_NEXT_WORD = re.compile(r"[\s.]*(?:in\s+)?([^\W\d_]+)")
_AFTER_CURRENCY = _OF_VALUE | {"terms", "only", "and", "rs", "inr", "rupees", "rupee", "usd", "us", "dollar", "dollars"}
_GROWTHLIKE = re.compile(
    r"%|\bper\s?cent|\bgrowth|\bvariation|\bshare|\brank|\bqty|\bquantity|\bchange|वृद्धि|प्रतिशत|मात्रा"
)

_FIGURE = re.compile(r"(?<![\w.'’-])\d[\d,]*(?:\.\d+)?(?![\d-])")


@dataclass(frozen=True)
class ValueHeading:
    """What a heading of values says. `unit` and `period` are blank or None where it does not; `months` wait for their year."""

    unit: str = ""
    period: Period | None = None
    months: str = ""
    scale: str = ""
    """A scale that stands there without a currency: 'crore' of what, the title must say."""
    is_named: bool = False
    """Whether it says in a word or by its unit that it holds values; a bare period does not."""


def plain_heading(text: str) -> str:
    """A heading as it is looked at here: small letters, one kind of dash, single spaces."""
    return cleaned(text.replace("_", " ")).text.translate(DASHES).casefold()


@lru_cache(maxsize=10_000)
def value_heading(text: str) -> ValueHeading | None:
    """The heading of a column of values; None for any other."""
    bare = parted_short_mark(spelled_out(with_months_once(parted_earlier_mark(with_parts_in_english(text))[0])))[0]
    shown = without_spaced_dashes(plain_heading(bare))
    if len(shown) > 160 or _GROWTHLIKE.search(shown):
        return None
    units = units_in(shown)
    if len(units) > 1 or not re.search(r"\w|[$₹]", shown):
        return None
    scale = "" if units else next((one.lastgroup or "" for one in _SCALE.finditer(shown)), "")
    rest = _SCALE.sub(" ", _CURRENCY.sub(" ", shown)) if units or scale else shown
    words = _words(rest)
    kept = [one for one in words if one not in _OF_VALUE]
    given = frozenset(words)
    is_named = bool(units or given & _MEANS_VALUE or (given & _MAY_MEAN_VALUE and not given & _MEANS_ANOTHER))
    is_named = is_named or bool(_GOODS_EXPORTS.search(shown))
    unit = next(iter(units), "")
    if not kept:
        return ValueHeading(unit, scale=scale, is_named=True) if is_named else None
    period = period_of(" ".join(one for one in kept if one not in _CUMULATIVE))
    is_from_april = isinstance(period, Period) and period.months.startswith("April-") and period.is_part_of_year
    if _CUMULATIVE & given and not is_from_april:
        # 'Sep 2026 (cumulative)' is more than September, and '2026-27 (cumulative)' may be less than the year.
        period = "its first month is not said"
    if not isinstance(period, Period) and _FROM in words:
        # 'अप्रैल से दिसंबर' is from April to December.
        period = period_of(" ".join(one for one in words if one == _FROM or one not in _OF_VALUE))
    if isinstance(period, Period):
        return ValueHeading(unit, period, scale=scale, is_named=is_named)
    if period != NO_YEAR and DOUBT not in period:
        return None
    return ValueHeading(unit, months=" ".join(kept), scale=scale, is_named=is_named)


def heading_of_period(text: str, period: Period) -> ValueHeading:
    """The heading of a column of values whose period a person said, with the unit and the scale that it names itself."""
    shown = plain_heading(text)
    units = units_in(shown)
    scale = "" if units else next((one.lastgroup or "" for one in _SCALE.finditer(shown)), "")
    return ValueHeading(next(iter(units)) if len(units) == 1 else "", period, scale=scale, is_named=True)


def _words(text: str) -> list[str]:
    """The words of a heading, with the dashes, slashes and points that stand within a period."""
    kept = [one if one.isalnum() or unicodedata.category(one)[0] == "M" or one in "'’/.-" else " " for one in text]
    return [one.strip("./-") for one in "".join(kept).split() if one.strip("./-'’")]


def is_mark_heading(text: str) -> bool:
    """Whether a heading says no more than how final the values below are, 'Provisional', '(R)', under the year above it."""
    rest, earlier = parted_earlier_mark(text)
    shown, short = parted_short_mark(rest)
    words = _words(plain_heading(shown))
    return bool(words or short or earlier) and all(one in _MARKS for one in words)


def is_value_heading(text: str) -> bool:
    """Whether a column under this heading holds values of exports."""
    return value_heading(text) is not None and not is_total_heading(text)


def is_total_heading(text: str) -> bool:
    """Whether a heading is that of the sum of the columns beside it: 'Total', alone or under a year."""
    shown = " ".join(_SCALE.sub(" ", _CURRENCY.sub(" ", plain_heading(text))).strip(" ().:-in").split())
    if shown in _TOTALS:
        return True
    behind = next((shown.removeprefix(one).strip(" (-") for one in _TOTALS if shown.startswith(f"{one} ")), "")
    if "-" in behind and period_of(behind) == NO_YEAR:
        # 'Total (Apr-Sep)' beside the months.
        return True
    head = next((shown.removesuffix(one) for one in _TOTALS if shown.endswith(f" {one}")), "")
    return bool(head.strip()) and value_heading(head) is not None


def units_in(text: str) -> set[str]:
    """The units that a text names: 'Rs. in crore', 'US$ million', '₹ Cr'; those with no currency are none."""
    shown = plain_heading(text)
    marks = [(one.start(), one.end(), one.lastgroup or "", "currency") for one in _CURRENCY.finditer(shown)]
    taken = [(start, end) for start, end, _, _ in marks]
    marks += [
        (one.start(), one.end(), one.lastgroup or "", "scale")
        for one in _SCALE.finditer(shown)
        if not any(start < one.end() and one.start() < end for start, end in taken)
    ]
    return _joined(shown, sorted(marks))


def _joined(shown: str, marks: list[tuple[int, int, str, str]]) -> set[str]:
    """Each currency with the scale beside it, before or behind, with nothing but small words between."""
    found: set[str] = set()
    used: set[int] = set()
    for at, (start, end, currency, kind) in enumerate(marks):
        if kind != "currency":
            continue
        scale = ""
        for beside in (at + 1, at - 1):
            if not 0 <= beside < len(marks) or marks[beside][3] != "scale" or beside in used:
                continue
            between = shown[end : marks[beside][0]] if beside > at else shown[marks[beside][1] : start]
            if re.fullmatch(r"(?:[\s().,:/'’-]|\bin\b|\bof\b|में|ਵਿੱਚ)*", between):
                scale = marks[beside][2]
                used.add(beside)
                break
        if not scale and (next_word := _NEXT_WORD.match(shown[end:])) and next_word[1] not in _AFTER_CURRENCY:
            # 'Rs croer' is no Rs: a word that may be a scale misspelt leaves the unit unsaid.
            continue
        found.add(f"{currency}_{scale}" if scale else currency)
    # 'US$ (dollars) million' names one currency twice.
    scaled = {one for one in found if "_" in one}
    return {one for one in found if one in scaled or not any(other.startswith(f"{one}_") for other in scaled)}


def figure_and_unit(text: str) -> tuple[str, str, str]:
    """A figure without the unit beside it, '12.50 Cr', 'Rs. 12.50', '12.50/-', its currency and its scale; three blanks for any other text."""
    shown = plain_heading(text)
    currencies = list(_CURRENCY.finditer(shown))
    scales = [one for one in _SCALE.finditer(shown) if any(map(str.isalpha, one[0]))]
    scales = [one for one in scales if not any(of.start() < one.end() and one.start() < of.end() for of in currencies)]
    rest = shown
    for found in sorted([*currencies, *scales], key=lambda one: -one.start()):
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    figure = re.fullmatch(r"(?:[\s.:]|\bin\b)*(\d[\d.,]*?)(\s*/-)?(?:[\s()\[\].]|\bin\b|\bonly\b)*", rest)
    if figure is None or not (currencies or scales or figure[2]) or max(len(currencies), len(scales)) > 1:
        return "", "", ""
    currency = (currencies[0].lastgroup or "") if currencies else "inr" if figure[2] else ""
    return figure[1], currency, (scales[0].lastgroup or "") if scales else ""


def known_units(texts: Iterable[str]) -> set[str]:
    """The units that texts name and that are known here."""
    return {unit for text in texts for unit in units_in(text)} & _KNOWN


def is_unit(text: str) -> bool:
    """Whether a text names one unit of export values and no other."""
    return len(units_in(text)) == len(known_units([text])) == 1


def names_amount(text: str) -> bool:
    """Whether a text names a sum of money, 'Rs. 2,150 crore', and not only a unit, '(Rs. in crore)', or how two units compare."""
    shown = plain_heading(text)
    for found in _FIGURE.finditer(shown) if "=" not in shown else ():
        before, behind = shown[: found.start()].rstrip(" ."), shown[found.end() :].lstrip(" ")
        is_scaled = bool(_SCALE.match(behind))
        is_year = bool(re.fullmatch(r"(?:19|20)\d\d", found[0]))
        marks = list(_CURRENCY.finditer(before + " "))
        is_of_money = bool(marks) and marks[-1].end() >= len(before) and not is_year
        if float(found[0].replace(",", "")) and (is_scaled or is_of_money):
            return True
    return False


def scales_in(text: str) -> set[str]:
    """The scales that a text gives as its unit without a currency: '(in lakhs)', 'figures in crore'."""
    shown = plain_heading(text)
    return {
        one.lastgroup or ""
        for one in _SCALE.finditer(shown)
        if re.search(r"\bin\s*$|[(\[][^)\]]*$", shown[: one.start()]) or re.match(r"\S*\s+में", shown[one.end() :])
    }


_BESIDE_NAME = re.compile(r"[(\[]([^()\[\]]{2,30})[)\]]|\s[-–—:]\s*([^-–—:]{2,30})$")


def unit_beside_name(text: str) -> str:
    """The unit that stands beside a name, 'Kodagu (Rs. lakh)', as it is written; blank where none does."""
    for found in _BESIDE_NAME.finditer(text):
        part = found[1] or found[2]
        if _SCALE.search(plain_heading(part)) or _CURRENCY.search(plain_heading(part)):
            return part.strip()
    return ""
