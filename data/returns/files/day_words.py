"""Words in days: months and weekdays in the States' languages, English ordinals and years in words, and what stands around a day.

Months and weekdays are those of Unicode's CLDR for each language, with the further spellings that offices use.
"""

import re
import unicodedata
from datetime import date

MONTH_OF = {
    name: number
    for number, names in enumerate(
        (
            "jan january जनवरी जन जानेवारी जाने જાન્યુઆરી জানুয়ারি জানুয়ারী জানুৱাৰী ଜାନୁଆରୀ ଜାନୁଆରି ஜனவரி జనవరి ಜನವರಿ ജനുവരി ਜਨਵਰੀ",
            (
                "feb february फरवरी फर फ़रवरी फेब्रुवारी फेब्रु ફેબ્રુઆરી ફેબ્રુવારી ফেব্রুয়ারি ফেব্রুয়ারী ফেব্ৰুৱাৰী ଫେବୃଆରୀ ଫେବୃୟାରୀ ଫେବ୍ରୁଆରୀ ଫେବୃଆରି"
                " பிப்ரவரி பெப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ಫೆಬ್ರುವರಿ ಫೆಬ್ರವರೀ ഫെബ്രുവരി ഫിബ്രുവരി ਫਰਵਰੀ ਫ਼ਰਵਰੀ"
            ),
            "mar march मार्च માર્ચ মার্চ মাৰ্চ ମାର୍ଚ୍ଚ ମାର୍ଚ மார்ச் மார்ச்சு మార్చి మార్చ్ ಮಾರ್ಚ್ ಮಾರ್ಚಿ മാർച്ച് മാർച്ച് ਮਾਰਚ",
            "apr april अप्रैल एप्रिल એપ્રિલ এপ্রিল এপ্ৰিল ଅପ୍ରେଲ ଏପ୍ରିଲ ஏப்ரல் ஏப்பிரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ ਅਪ੍ਰੈਲ",
            "may मई मे મે মে মে’ ମେ ମଇ மே మే ಮೇ മേയ് മെയ് ਮਈ",
            "jun june जून જૂન જુન জুন ଜୁନ ଜୁନ୍ ஜூன் జూన్ ಜೂನ್ ജൂൺ ਜੂਨ",
            "jul july जुलाई जुलै જુલાઈ જુલાઇ জুলাই ଜୁଲାଇ ஜூலை ஜுலை జూలై జులై జూలాయి ಜುಲೈ ജൂലൈ ജൂലായ് ਜੁਲਾਈ",
            (
                "aug august अगस्त ऑगस्ट आगस्ट ઑગસ્ટ ઓગસ્ટ ઓગષ્ટ આગસ્ટ আগস্ট আগষ্ট ଅଗଷ୍ଟ ଅଗଷ୍ଟ୍ ஆகஸ்ட் ஆகஸ்டு ఆగస్టు ఆగస్ట్ ಆಗಸ್ಟ್ ಆಗಸ್ಟು"
                " ഓഗസ്റ്റ് ആഗസ്റ്റ് ഓഗസ്ത് ਅਗਸਤ"
            ),
            (
                "sep sept september सितंबर सितम्बर सप्टेंबर सप्टेम्बर સપ્ટેમ્બર સપ્ટેંબર সেপ্টেম্বর চেপ্টেম্বৰ ছেপ্তেম্বৰ ସେପ୍ଟେମ୍ବର செப்டம்பர் செப்டெம்பர் సెప్టెంబర్"
                " సెప్టెంబరు ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟಂಬರ್ സെപ്റ്റംബർ സെപ്തംബർ ਸਤੰਬਰ ਸਿਤੰਬਰ"
            ),
            (
                "oct october अक्टूबर अक्तूबर ऑक्टोबर ऑक्टोंबर ઑક્ટોબર ઓક્ટોબર ઓક્ટોમ્બર অক্টোবর অক্টোবৰ ଅକ୍ଟୋବର அக்டோபர் அக்டோப்ர் అక్టోబర్ అక్టోబరు ಅಕ್ಟೋಬರ್ ಅಕ್ಟೊಬರ್"
                " ഒക്ടോബർ ਅਕਤੂਬਰ ਅਕਤੂਬਰ"
            ),
            "nov november नवंबर नवम्बर नोव्हेंबर નવેમ્બર નવેંબર নভেম্বর নৱেম্বৰ ନଭେମ୍ବର நவம்பர் నవంబర్ నవంబరు ನವೆಂಬರ್ ನವಂಬರ್ നവംബർ ਨਵੰਬਰ",
            "dec december दिसंबर दिसम्बर डिसेंबर डिसेम्बर ડિસેમ્બર ડિસેંબર ডিসেম্বর ডিচেম্বৰ ଡିସେମ୍ବର டிசம்பர் డిసెంబర్ డిసెంబరు ಡಿಸೆಂಬರ್ ಡಿಸಂಬರ್ ഡിസംബർ ਦਸੰਬਰ",
        ),
        start=1,
    )
    for written in names.split()
    for name in (written, unicodedata.normalize("NFC", written))
}
"""A month's name or short form in small letters, to its number."""

_WEEKDAYS = (
    "monday mon सोमवार સોમવાર সোমবার সোমবাৰ ସୋମବାର திங்கள் సోమవారం ಸೋಮವಾರ തിങ്കളാഴ്ച ਸੋਮਵਾਰ",
    "tuesday tue tues मंगलवार मंगळवार મંગળવાર মঙ্গলবার মঙ্গলবাৰ ମଙ୍ଗଳବାର செவ்வாய் మంగళవారం ಮಂಗಳವಾರ ചൊവ്വാഴ്ച ਮੰਗਲਵਾਰ",
    "wednesday wed बुधवार બુધવાર বুধবার বুধবাৰ ବୁଧବାର புதன் బుధవారం ಬುಧವಾರ ബുധനാഴ്ച ਬੁੱਧਵਾਰ",
    "thursday thu thurs गुरुवार गुरूवार ગુરુવાર বৃহস্পতিবার বৃহস্পতিবাৰ ଗୁରୁବାର வியாழன் గురువారం ಗುರುವಾರ വ്യാഴാഴ്ച ਵੀਰਵਾਰ",
    "friday fri शुक्रवार શુક્રવાર শুক্রবার শুক্ৰবাৰ ଶୁକ୍ରବାର வெள்ளி శుక్రవారం ಶುಕ್ರವಾರ വെള്ളിയാഴ്ച ਸ਼ੁੱਕਰਵਾਰ",
    "saturday sat शनिवार શનિવાર শনিবার শনিবাৰ ଶନିବାର சனி శనివారం ಶನಿವಾರ ശനിയാഴ്ച ਸ਼ਨਿੱਚਰਵਾਰ",
    "sunday sun रविवार રવિવાર রবিবার দেওবাৰ ରବିବାର ஞாயிறு ఆదివారం ಭಾನುವಾರ ഞായറാഴ്ച ਐਤਵਾਰ",
)
_UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_TEENS = [
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_ORDINALS = {
    **{word: number for number, word in enumerate([*_UNITS, *_TEENS], start=1)},
    "twentieth": 20,
    **{f"twenty {word}": 20 + number for number, word in enumerate(_UNITS, start=1)},
    "thirtieth": 30,
    "thirty first": 31,
}
_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_BELOW_HUNDRED = {
    **{word: number for number, word in enumerate(_ONES, start=1)},
    **{ten: number for number, ten in ((20, "twenty"), (30, "thirty"))},
    **{f"twenty {word}": 20 + number for number, word in enumerate(_ONES[:9], start=1)},
    **{f"thirty {word}": 30 + number for number, word in enumerate(_ONES[:9], start=1)},
}


def _any(words: dict[str, int]) -> str:
    return "|".join(word.replace(" ", r"[\s-]+") for word in sorted(words, key=len, reverse=True))


DAY_IN_WORDS = rf"(?:{_any(_ORDINALS)})"
YEAR_IN_WORDS = rf"two\s+thousand(?:\s+and)?[\s-]+(?:{_any(_BELOW_HUNDRED)})"
_DAY_IN_WORDS = re.compile(rf"^(?:the\s+)?({DAY_IN_WORDS})\b(?:\s+day)?", re.IGNORECASE)
_DAY_BEHIND = re.compile(rf"(?<=\w)[\s,]+(?:the\s+)?({DAY_IN_WORDS})\b(?=[\s,]+(?:\d{{4}}|two\s))", re.IGNORECASE)
_YEAR_IN_WORDS = re.compile(rf"\btwo\s+thousand(?:\s+and)?[\s-]+({_any(_BELOW_HUNDRED)})$", re.IGNORECASE)
_OF = re.compile(
    r"^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?(?:\s+the\s+month\s+of)?(?=[\s,]+[^\W\d])",
    re.IGNORECASE,
)
_THE = re.compile(r"\s+the\s+(?=\d)", re.IGNORECASE)
DAY_ENDINGS = r"મી|લી|જી|થી|শে|ই|ঠা|লা|রা|ஆம்|ம் தேதி|ஆம் தேதி|ஆம் நாள்|ம்|வது|వ తేదీ|వ|ನೇ|ನೆಯ|ആം|ാം|-ാം|-ആം"
"""What the States' languages write behind the number of a day: '৩০শে', the 30th."""
_ENDING = re.compile(rf"(?<=\d)\s?(?:{DAY_ENDINGS})(?=[\s,])")
_BEHIND = re.compile(
    r"(?<=\d)[\s,]*(?:को|ई0|ई॰|ई\.?|ईस्वी|रोजी|इ\.?स\.?|ના રોજ|ને રોજ|ইং|খ্রিঃ|খ্রিস্টাব্দ|তারিখে|அன்று|న|నాడు|ರಂದು|ന്|ନ|ରିଖ|ਨੂੰ|\(?\s?[fa]\.?\s?n\.?\)?|a\.?d\.?|c\.?e\.?)$",
    re.IGNORECASE,
)
_YEAR_AHEAD = re.compile(r"(\d{4})[\s,]+([^\W\d][^\s\d,]*)[\s,]+(\d{1,2})")
_WEEKDAY = re.compile(r"^\(?([^\W\d][^\s\d,()]*?)\.?\)?[\s,]+(?=\S*\d)|[\s,]+\(?([^\W\d][^\s\d,()]*?)\)?$")
_CHILLU = str.maketrans({"ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്"})
_OTHER_CALENDAR = frozenset(
    [
        "चैत्र",
        "वैशाख",
        "ज्येष्ठ",
        "आषाढ़",
        "आषाढ",
        "श्रावण",
        "भाद्रपद",
        "भाद्र",
        "आश्विन",
        "कार्तिक",
        "मार्गशीर्ष",
        "अग्रहायण",
        "पौष",
        "माघ",
        "फाल्गुन",
        "chaitra",
        "vaisakha",
        "vaishakha",
        "jyaistha",
        "jyeshtha",
        "asadha",
        "ashadha",
        "sravana",
        "shravana",
        "bhadra",
        "bhadrapada",
        "asvina",
        "ashwin",
        "kartika",
        "agrahayana",
        "margashirsha",
        "pausa",
        "pausha",
        "magha",
        "phalguna",
        "বৈশাখ",
        "জ্যৈষ্ঠ",
        "আষাঢ়",
        "শ্রাবণ",
        "ভাদ্র",
        "আশ্বিন",
        "কার্তিক",
        "অগ্রহায়ণ",
        "পৌষ",
        "মাঘ",
        "ফাল্গুন",
        "চৈত্র",
    ]
)


def _folded(word: str) -> str:
    text = unicodedata.normalize("NFC", word.casefold().translate(_CHILLU).strip(".॰"))
    return unicodedata.normalize("NFC", re.sub("[\u093c\u09bc\u0a3c\u0b3c]", "", unicodedata.normalize("NFD", text)))


_MONTHS = {_folded(name): number for name, number in MONTH_OF.items()}
_DAYS_OF_WEEK = {_folded(name): number for number, names in enumerate(_WEEKDAYS) for name in names.split()}


def month_of(word: str) -> int | None:
    """The number of a month's name, in any of the States' languages and with any sign of shortening; None for another word."""
    return _MONTHS.get(_folded(word))


def in_figures(text: str) -> str:
    """A day with its words as figures and without what stands around it: 'Thirty-first day of March, 2026' is '31 March, 2026'."""
    text = _YEAR_IN_WORDS.sub(lambda found: str(2000 + _BELOW_HUNDRED[_word(found[1])]), text)
    text = _DAY_IN_WORDS.sub(lambda found: str(_ORDINALS[_word(found[1])]), text, count=1)
    text = _DAY_BEHIND.sub(lambda found: f" {_ORDINALS[_word(found[1])]}", text, count=1)
    text = _ENDING.sub("", _BEHIND.sub("", text))
    text = _OF.sub(r"\1", text) if _OF.match(text) else _THE.sub(" ", text)
    return _YEAR_AHEAD.sub(r"\3 \2 \1", text) if _YEAR_AHEAD.fullmatch(text) else text


def without_weekday(text: str) -> tuple[str, int | None]:
    """A day's text without the weekday before or behind it, and that weekday, 0 for Monday; None where there is none."""
    for found in _WEEKDAY.finditer(text):
        number = _DAYS_OF_WEEK.get(_folded(found[1] or found[2]))
        if number is not None:
            return (text[: found.start()] + text[found.end() :]).strip(" ,()"), number
    return text, None


def weekday_fault(day: date, weekday: int | None) -> str:
    """Why a day is not read that stands beside another weekday than its own; blank where it does not."""
    if weekday is None or day.weekday() == weekday:
        return ""
    names = [one.split()[0].capitalize() for one in _WEEKDAYS]
    return f"{day:%d.%m.%Y} is a {names[day.weekday()]} and the cell says {names[weekday]}"


def why_no_day(text: str) -> str:
    """Why words that name a month give no day: one of another calendar, or figures in words that are not read; blank for others."""
    words = re.findall(r"[^\W\d_][^\s\d.,/-]*", text)
    if any(_folded(one) in _CALENDAR for one in words):
        return (
            f"'{text[:40]}' is a day of the Saka or another Indian calendar: write the day of the calendar with January"
        )
    if len(words) > 1 and any(month_of(one) for one in words) and len(re.findall(r"\d+", text)) < 2:
        return f"'{text[:60]}' has its day or year in words that are not read: write it in figures"
    return ""


_CALENDAR = frozenset(map(_folded, _OTHER_CALENDAR))


def _word(text: str) -> str:
    return " ".join(re.split(r"[\s-]+", text.casefold()))
