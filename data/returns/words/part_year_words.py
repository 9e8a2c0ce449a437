"""The quarters, halves and the whole of a financial year in the words of the States' languages, as their English short forms.

A quarter is named by its number only: 'प्रथम तिमाही' is Q1. To accept a new word: one alternative here.
"""

import re

_ENDS = r"(?![\w\u0900-\u0d7f])"
_BEGINS = r"(?<![\w\u0900-\u0d7f])"
_QUARTER = (
    "तिमाही|तिमाहीचा|त्रैमासिक|तिमाहीत|ત્રિમાસિક|ત્રિમાસ|ત્રિમાસિકગાળો|ત્રિમાસિક ગાળો|ত্রৈমাসিক|ত্ৰৈমাসিক|ତ୍ରୈମାସିକ|ତ୍ରୟମାସ|காலாண்டு|త్రైమాసికం|త్రైమాసిక"
    "|ತ್ರೈಮಾಸಿಕ|ತ್ರೈಮಾಸ|പാദം|ത്രൈമാസം|ਤਿਮਾਹੀ"
)
_HALF = (
    "छमाही|छःमाही|अर्धवार्षिक|अर्द्धवार्षिक|सहामाही|अर्धवर्ष|छ:माही|અર્ધવાર્ષિક|છમાસિક|અર્ધવર્ષ|ষাণ্মাসিক|অর্ধবর্ষ|ଷାଣ୍ମାସିକ|ଅର୍ଦ୍ଧବର୍ଷ|அரையாண்டு"
    "|అర్ధ సంవత్సరం|అర్ధసంవత్సరం|ಅರ್ಧವಾರ್ಷಿಕ|ಅರ್ಧ ವರ್ಷ|അർധവർഷം|അർദ്ധവർഷം|ਛਿਮਾਹੀ"
)
_ORDINALS = {
    1: "प्रथम|पहली|पहिली|पहिला|પ્રથમ|પહેલું|પહેલો|প্রথম|প্ৰথম|ପ୍ରଥମ|முதல்|முதலாம்|మొదటి|ప్రథమ|ಮೊದಲ|ಮೊದಲನೇ|ಪ್ರಥಮ|ഒന്നാം|ആദ്യ|ਪਹਿਲੀ",
    2: "द्वितीय|दूसरी|दुसरी|दुसरा|દ્વિતીય|બીજું|બીજો|দ্বিতীয়|ଦ୍ୱିତୀୟ|இரண்டாம்|இரண்டாவது|రెండవ|రెండో|ద్వితీయ|ಎರಡನೇ|ದ್ವಿತೀಯ|രണ്ടാം|ਦੂਜੀ",
    3: "तृतीय|तीसरी|तिसरी|तिसरा|તૃતીય|ત્રીજું|ત્રીજો|তৃতীয়|ତୃତୀୟ|மூன்றாம்|மூன்றாவது|మూడవ|మూడో|తృతీయ|ಮೂರನೇ|ತೃತೀಯ|മൂന്നാം|ਤੀਜੀ",
    4: "चतुर्थ|चौथी|चौथा|ચતુર્થ|ચોથું|ચોથો|চতুর্থ|ଚତୁର୍ଥ|நான்காம்|நான்காவது|నాల్గవ|నాలుగవ|నాలుగో|చతుర్థ|ನಾಲ್ಕನೇ|ಚತುರ್ಥ|നാലാം|ਚੌਥੀ",
}
_NUMBER = {word: number for number, words in _ORDINALS.items() for word in words.split("|")}
_WHOLE = (
    "पूर्ण वर्ष|पूरा वर्ष|पूरे वर्ष|सम्पूर्ण वर्ष|संपूर्ण वर्ष|समग्र वर्ष|पूरा साल|पूर्ण वर्षाचे|સંપૂર્ણ વર્ષ|પૂર્ણ વર્ષ|આખું વર્ષ|পূর্ণ বছর|সম্পূর্ণ বছর|পুরো বছর|পূর্ণ বর্ষ|সম্পূৰ্ণ বছৰ"
    "|ପୂର୍ଣ୍ଣ ବର୍ଷ|ସମ୍ପୂର୍ଣ୍ଣ ବର୍ଷ|முழு ஆண்டு|முழுஆண்டு|పూర్తి సంవత్సరం|మొత్తం సంవత్సరం|ಪೂರ್ಣ ವರ್ಷ|ಇಡೀ ವರ್ಷ|സമ്പൂർണ വർഷം|മുഴുവൻ വർഷം|പൂർണ വർഷം|ਪੂਰਾ ਸਾਲ|ਪੂਰਾ ਵਰ੍ਹਾ"
)


def _among(words: str) -> str:
    return "|".join(sorted(map(re.escape, words.split("|")), key=len, reverse=True))


_PART = re.compile(
    rf"{_BEGINS}(?P<number>{_among('|'.join(_NUMBER))})\s+(?:(?P<quarter>{_among(_QUARTER)})|(?P<half>{_among(_HALF)})){_ENDS}"
)
_FULL = re.compile(rf"{_BEGINS}(?:{_among(_WHOLE)}){_ENDS}")


def with_parts_in_english(text: str) -> str:
    """A text whose quarter, half or whole of a year is 'Q1', 'H1' or 'full year'; 'तीसरी छमाही' stays as it is: there is none."""

    def short(found: re.Match[str]) -> str:
        number = _NUMBER[found["number"]]
        if found["quarter"]:
            return f"Q{number}"
        return f"H{number}" if number <= 2 else found[0]

    return _FULL.sub("full year", _PART.sub(short, text))
