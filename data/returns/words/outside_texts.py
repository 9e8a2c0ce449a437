"""Texts outside a table, in a letter above it or a note below it: which of them state a fact that no row holds.

A title names what the table is about, 'DEPCs, position as on 31.03.2026'; a sentence says something of it: that the committee
met on a day, that plans have been notified, what a district exported. What it says is not read; a person has to look.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from data.returns.files.cells import DASHES, cleaned, read_date
from data.returns.words.as_on_words import AS_ON, BEHIND, DAY
from data.returns.words.export_headings import names_amount
from data.returns.words.legend import pairs_in
from data.returns.words.status_words import status_said
from data.returns.words.taken_back import says_changed, taken_back
from data.returns.words.vocabulary import concepts_among, plain

_ABOUT = frozenset({"DEPC", "SEPC", "COMMITTEE", "MEETING", "PLAN"})
_OF_A_TITLE = frozenset(
    ["DEPC", "SEPC", "COMMITTEE", "PLAN", "PLANWORD", "DEH", "EXPORT", "DISTRICT", "STATE", "STATUS", "DATE", "DIGIT"]
)
_SENTENCES = re.compile(r"(?<=[.;।?!])\s+(?=[^\W\d_])|\n")
_DONE = (
    r"constituted|re-?constituted|formed|set\s+up|dissolved|notified|approved|adopted|drafted|prepared|finali[sz]ed|held|convened|functional|active"
    r"|defunct|reviewed|uploaded|published|submitted|pending|awaited|revised|withdrawn|deferred|cancelled"
)
_STATES = re.compile(
    rf"\b(?:has|have|had|was|were|is|are|been|being|stands?)\b(?:\s+\w+){{0,4}}?\s+(?:{_DONE})\b|\bmet\b|\bmeets\b|\bnot\s+(?:yet\s+)?(?:{_DONE})\b"
    r"|\b(?:yet|likely|due|going|proposed)\s+to\s+be\b",
    re.IGNORECASE,
)
_IS_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|am|may|will|shall|met|would|should|request(?:ed)?)\b", re.IGNORECASE
)
_LEAST_WORDS = 5
_FINITE = frozenset(
    map(
        plain,
        [
            "है",
            "हैं",
            "था",
            "थे",
            "थी",
            "थीं",
            "आहे",
            "आहेत",
            "होती",
            "होते",
            "નથી",
            "છે",
            "હતી",
            "હતો",
            "હતું",
            "હતા",
            "ਹੈ",
            "ਹਨ",
            "ਸੀ",
            "ਸਨ",
            "আছে",
            "ରହିଛି",
            "ଅଛି",
            "உள்ளது",
            "உள்ளன",
            "ఉంది",
            "ఉన్నాయి",
            "ಇದೆ",
            "ಇವೆ",
            "ഉണ്ട്",
            "ആണ്",
        ],
    )
)
_LAST = tuple(
    map(
        plain,
        [
            "गया",
            "गई",
            "गयी",
            "गए",
            "हुई",
            "हुआ",
            "हुए",
            "चुकी",
            "चुका",
            "झाली",
            "झाले",
            "झाला",
            "नाही",
            "केली",
            "केले",
            "થઈ",
            "થયું",
            "થયેલ",
            "મળી",
            "য়েছে",
            "হৈছে",
            "য়নি",
            "ইছে",
            "রেছে",
            "নাই",
            "ହୋଇଛି",
            "ହେଲା",
            "ଥିଲା",
            "ଯାଇଛି",
            "ନାହିଁ",
            "ள்ளது",
            "ட்டது",
            "ற்றது",
            "ள்ளன",
            "ட்டன",
            "வில்லை",
            "ింది",
            "ాయి",
            "లేదు",
            "ిదೆ",
            "ಾಗಿದೆ",
            "ಿದೆ",
            "ದವು",
            "ಿತು",
            "ತ್ತು",
            "ಿಲ್ಲ",
            "ന്നു",
            "ട്ടുണ്ട്",
            "ച്ചു",
            "ട്ടില്ല",
            "ലാണ്",
            "യാണ്",
            "ਗਈ",
            "ਗਿਆ",
            "ਹੋਈ",
            "ਹੋਇਆ",
            "ਗਏ",
        ],
    )
)
"""How the last word of a sentence ends in the States' languages, where a title ends in a noun."""
_OF_LETTER = re.compile(
    r"\b(?:letters?|d\.?\s?o\.?|o\.?\s?m\.?|e-?mails?|memo(?:randum)?|circular|reminder|reference|ref|fax|communication|endst)\b"
    r"|पत्र|ज्ञापन|ज्ञापांक|संदर्भ|સંદર્ભ|પત્ર|পত্র|স্মারক|ପତ୍ର|கடித|లేఖ|ಪತ್ರ|കത്ത|ਪੱਤਰ",
    re.IGNORECASE,
)
_DAY = re.compile(DAY, re.IGNORECASE)
_PERIOD = re.compile(rf"\b(?:from|between|for the period)\s+{DAY}\s*(?:to|till|and|-|up\s?to)\s*{DAY}", re.IGNORECASE)
_LABEL = re.compile(
    r"\W*(?:(?:dated?|dt|दिनांक|तारीख|तिथि|તારીખ|তারিখ|ତାରିଖ|தேதி|నాడు|తేదీ|ದಿನಾಂಕ|തീയതി|ਮਿਤੀ)\b.{0,30})?\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""What stands before the date of a letter itself: nothing, or 'Dated Shimla, the'."""
_NUMBERED = re.compile(
    r"\W*(?:(?:letter|file|memo|f|ref|our ref)\.?\s*)?(?:no|nos|number|क्रमांक|पत्रांक|ज्ञापांक|संख्या|सं|क्र|जा\.?\s?क्र|નં|ক্রমিক|নং|স্মারক নং|ସଂଖ୍ୟା|எண்|ந\.?\s?க\.?\s?எண்|సంఖ్య|ಸಂಖ್ಯೆ|നമ്പർ|ਨੰ|ਨੰਬਰ)\s?[.:]*\s*\S{2,60}[\s,]+"
    r"(?:the\s+)?(?:dated?|dt|दिनांक|दि|तारीख|તારીખ|তারিখ|ତାରିଖ|தேதி|తేదీ|ದಿನಾಂಕ|തീയതി|ਮਿਤੀ)\b.{0,30}$",
    re.IGNORECASE | re.DOTALL,
)
"""What stands before the date of a letter behind its number: 'No. 618-MSMET/EP/2026 Dated Kolkata, the'."""
_EXAMPLE = re.compile(r"\b(?:as(?:\s+in)?|e\.?\s?g|example|like|format|उदाहरण|जैसे)\W*$", re.IGNORECASE)
"""What stands before a day that only shows how one is written: 'a date as 21.07.2025'."""
_BEFORE = 80
_NAME_WORDS = 4
_DIRECTIONS = frozenset(
    ["central", "north", "south", "east", "west", "middle", "upper", "lower", "new", "state", "capital"]
)

IsDistrict = Callable[[str], bool]


def fact_in(text: str, is_district: IsDistrict) -> str:
    """What a text outside a table states, in words for a person: 'names an amount'; blank for a title, a letterhead or a greeting."""
    if len(text) < 4 or (pairs_in(text) and not says_changed(text)):
        return ""
    shown = _PERIOD.sub(
        " ", BEHIND.sub(" ", AS_ON.sub(" ", cleaned(text.replace("\n", " \n ")).text.translate(DASHES)))
    )
    return next((why for part in _SENTENCES.split(shown) if (why := _stated(part, is_district))), "")


def is_sentence(text: str) -> bool:
    """Whether a text outside a table is a sentence and no title, that gives no day of the return."""
    shown = cleaned(text).text.translate(DASHES)
    if len(shown.split()) < _LEAST_WORDS or AS_ON.search(shown) or BEHIND.search(shown):
        return False
    return bool(_IS_SENTENCE.search(shown)) or _ends_as_sentence(shown)


@lru_cache(maxsize=2_000)
def _stated(part: str, is_district: IsDistrict) -> str:
    if names_amount(part):
        return "names an amount"
    if says_changed(part):
        return "says that something is another by now"
    about = bool(concepts_among(part) & _ABOUT)
    has_day = any(True for _ in _days(part)) and not _is_dated_title(part)
    is_said = bool(_STATES.search(part) or taken_back(part)) or _ends_as_sentence(part)
    if about and has_day:
        return "gives a day of a committee or a plan"
    if about and is_said:
        return "says something of committees or plans"
    named = _district_in(part, is_district) if has_day or is_said or re.search(r"[:=-]", part) else ""
    if named and (has_day or is_said or _gives_status(part, named)):
        return f"speaks of {named}"
    return ""


def _is_dated_title(part: str) -> bool:
    """Whether a text names its subject, no step taken in it, and ends in its own date: 'Committees (SEPC and DEPC), dated 09.06.2022'."""
    days = list(_DAY.finditer(part))
    ends_in_day = len(days) == 1 and not re.search(r"\w", part[days[0].end() :])
    return ends_in_day and concepts_among(part) <= _OF_A_TITLE


def _ends_as_sentence(text: str) -> bool:
    for clause in re.split(r"[,.;।!]", text):
        tokens = plain(clause).split()
        if len(tokens) > 1 and not text.isascii() and (_FINITE.intersection(tokens) or tokens[-1].endswith(_LAST)):
            return True
    return False


def _days(text: str) -> Iterator[str]:
    """The days of a text but for those of letters, and the text's own date."""
    for found in _DAY.finditer(text):
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        ends_text = not re.search(r"\w", text[found.end() :])
        is_label = bool(_LABEL.match(before) or (ends_text and _NUMBERED.match(before)) or _EXAMPLE.search(before))
        if not is_label and not _OF_LETTER.search(before) and not isinstance(read_date(found[1]), str):
            yield found[1]


def _district_in(text: str, is_district: IsDistrict) -> str:
    """The first district that a text names; directions alone, 'Central', name none."""
    tokens = re.findall(r"[^\s,.;:()/=-]+", text)[:60]
    for size in range(_NAME_WORDS, 0, -1):
        for at in range(len(tokens) - size + 1):
            name = " ".join(tokens[at : at + size])
            if len(name) > 3 and not _DIRECTIONS.issuperset(name.casefold().split()) and is_district(name):
                return name
    return ""


def _gives_status(text: str, name: str) -> bool:
    """Whether a status stands behind a district's name: 'Kamrup: notified'."""
    behind = re.search(rf"{re.escape(name)}\s*[:=-]\s*([^;,]+)", text)
    return behind is not None and any(status_said(field, behind[1]) for field in ("stage", "status"))
