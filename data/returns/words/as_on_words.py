"""The words by which titles and headings say on which day something was true: "as on 31.03.2024", "31 मार्च 2024 की स्थिति"."""

import re
from typing import Final

from data.returns.files.day_words import DAY_ENDINGS, DAY_IN_WORDS, YEAR_IN_WORDS

DAY: Final = (
    r"(\d{1,2}\s?[./_-]\s?\d{1,2}\s?[./_-]\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\s?(?:{DAY_ENDINGS}))?(?:\s+day)?(?:\s+of)?[\s.,-]+[^\W\d]\S*?[\s.,'-]+\d{{4}}"
    r"|[^\W\d]+\.?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{4}[\s,]+[^\W\d][^\s\d,]*[\s,]+\d{1,2}(?!\d)"
    rf"|{DAY_IN_WORDS}(?:\s+day)?(?:\s+of)?[\s,]+[^\W\d]+[\s,]+(?:\d{{4}}|{YEAR_IN_WORDS}))"
)
_STATE_OF_THINGS: Final = "स्थिति|स्थिती|સ્થિતિ|স্থিতি|অবস্থা|ସ୍ଥିତି|நிலை|స్థితి|ಸ್ಥಿತಿ|സ്ഥിതി|ਸਥਿਤੀ"
BEFORE: Final = (
    rf"(?:as[\s_]?(?:on|of|at|per)|position\s(?:on|as on)|status\s(?:on|as on)|up\s?to|till|ending|{_STATE_OF_THINGS})"
)
BETWEEN: Final = r"[\s:=,_(\[/-]*(?:the\s)?(?:दिनांक|दि\.?|date|dated|dt\.?|તારીખ|તા\.?|তারিখ|ତାରିଖ|ତା\.?|தேதி|నాటికి|తేదీ|ದಿನಾಂಕ|തീയതി|ਮਿਤੀ)?[\s:._-]*"
AS_ON: Final = re.compile(rf"{BEFORE}{BETWEEN}{DAY}", re.IGNORECASE)
BEHIND: Final = re.compile(
    rf"{DAY}\s*(?:तक|को|की स्थिति|के अनुसार|की स्थिति के अनुसार|रोजी|रोजीची|अखेर|पर्यंत|ની સ્થિતિ|ના રોજ|અંતિત|સુધી|তারিখ(?:ে|ের)?|তাৰিখ(?:ে|ৰ|লৈ|লৈকে)?|লৈকে|পর্যন্ত|পৰ্যন্ত|ସୁଦ୍ଧା|தேதி|அன்று"
    r"|அன்றைய|நிலவர|வரை|నాటికి|నాటి|వరకు|ರಂದು|ರಂತೆ|ಅನ್ವಯ|ರವರೆಗೆ|ವರೆಗೆ|വരെ|ലെ (?:സ്ഥിതി|നില)|പ്രകാരം|ਤੱਕ|ਅਨੁਸਾਰ)",
    re.IGNORECASE,
)
_KEPT: Final = re.compile(rf"status|position|{_STATE_OF_THINGS}", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"[(\[]\s*[)\]]")


def without_day(text: str) -> str:
    """A heading without the day on which it was true: "Status as on 31.03.2024" is "Status", and so next month."""
    for pattern in (AS_ON, BEHIND):
        text = pattern.sub(lambda found: " ".join(_KEPT.findall(found[0])), text)
    return " ".join(_IN_BRACKETS.sub(" ", text).split()).strip(" ,:-")
