"""Names of States and Union Territories in the scripts of their own offices and of their neighbours'."""

import re
from collections.abc import Iterator
from functools import lru_cache

from data.returns.words.vocabulary import plain

OWN_STATE_NAMES = {
    "ਪੰਜਾਬ": 3,
    "অসম": 18,
    "আসাম": 18,
    "ত্রিপুরা": 16,
    "পশ্চিমবঙ্গ": 19,
    "পশ্চিম বঙ্গ": 19,
    "ଓଡ଼ିଶା": 21,
    "ଓଡିଶା": 21,
    "ગુજરાત": 24,
    "ఆంధ్రప్రదేశ్": 28,
    "ఆంధ్ర ప్రదేశ్": 28,
    "ಕರ್ನಾಟಕ": 29,
    "കേരളം": 32,
    "കേരള": 32,
    "தமிழ்நாடு": 33,
    "தமிழ் நாடு": 33,
    "புதுச்சேரி": 34,
    "తెలంగాణ": 36,
}
"""States as their own offices write them, to their LGD codes; the register has English and Hindi. A case's ending may stand behind any."""

_OF_OTHERS = {
    1: "ਜੰਮੂ ਕਸ਼ਮੀਰ|ਜੰਮੂ ਅਤੇ ਕਸ਼ਮੀਰ",
    2: "ਹਿਮਾਚਲ ਪ੍ਰਦੇਸ਼",
    5: "ਉੱਤਰਾਖੰਡ",
    6: "ਹਰਿਆਣਾ",
    8: "ਰਾਜਸਥਾਨ|રાજસ્થાન",
    9: "ਉੱਤਰ ਪ੍ਰਦੇਸ਼|ઉત્તર પ્રદેશ|উত্তর প্রদেশ|উত্তরপ্রদেশ|ଉତ୍ତର ପ୍ରଦେଶ",
    # In Bengali the name is the second word of Cooch Behar.
    10: "ବିହାର",
    11: "সিকিম",
    12: "অরুণাচল প্রদেশ|অরুণাচল",
    13: "নাগাল্যান্ড|নাগালেণ্ড|নাগালেন্ড",
    14: "মণিপুর",
    15: "মিজোরাম|মিজোরম",
    17: "মেঘালয়",
    19: "পশ্চিমবংগ|ପଶ୍ଚିମବଙ୍ଗ|ପଶ୍ଚିମ ବଙ୍ଗ",
    20: "ঝাড়খণ্ড|ঝাড়খন্ড|ଝାଡ଼ଖଣ୍ଡ",
    21: "ওড়িশা|উড়িষ্যা|ఒడిశా|ఒడిషా|ஒடிசா|ಒಡಿಶಾ",
    22: "छत्तीसगड|ଛତିଶଗଡ଼|ଛତ୍ତିଶଗଡ଼|ఛత్తీస్‌గఢ్|ఛత్తీస్ గఢ్",
    23: "મધ્ય પ્રદેશ|મધ્યપ્રદેશ|মধ্যপ্রদেশ|মধ্য প্রদেশ|ମଧ୍ୟପ୍ରଦେଶ|ମଧ୍ୟ ପ୍ରଦେଶ|మధ్యప్రదేశ్|మధ్య ప్రదేశ్",
    24: "ਗੁਜਰਾਤ|ಗುಜರಾತ್|குஜராத்|గుజరాత్",
    27: "મહારાષ્ટ્ર|ಮಹಾರಾಷ್ಟ್ರ|మహారాష్ట్ర|மகாராஷ்டிரா|மகாராஷ்டிரம்|മഹാരാഷ്ട്ര",
    28: "ஆந்திரப் பிரதேசம்|ஆந்திரப்பிரதேசம்|ஆந்திர பிரதேசம்|ஆந்திரா|ಆಂಧ್ರಪ್ರದೇಶ|ಆಂಧ್ರ ಪ್ರದೇಶ|ଆନ୍ଧ୍ରପ୍ରଦେଶ|ଆନ୍ଧ୍ର ପ୍ରଦେଶ|ആന്ധ്രാപ്രദേശ്|ആന്ധ്രപ്രദേശ്|ആന്ധ്ര പ്രദേശ്",
    29: "கர்நாடகா|கர்நாடகம்|கர்நாடக|కర్ణాటక|കർണാടക|കർണ്ണാടക|કર્ણાટક",
    30: "ગોવા|ಗೋವಾ|ಗೋವ|கோவா|గోవా|ഗോവ",
    31: "ലക്ഷദ്വീപ്|இலட்சத்தீவு|லட்சத்தீவு",
    32: "கேரளா|கேரளம்|கேரள|ಕೇರಳ|కేరళ|केरळ|કેરળ|কেরল|কেরালা|କେରଳ|ਕੇਰਲ",
    33: "தமிழகம்|ತಮಿಳುನಾಡು|ತಮಿಳು ನಾಡು|తమిళనాడు|తమిళ నాడు|തമിഴ്‌നാട്|തമിഴ് നാട്|तामिळनाडू|तमिळनाडू|तमिलनाडू",
    34: "புதுவை|పుదుచ్చేరి|പുതുച്ചേരി|ಪುದುಚೇರಿ",
    35: "আন্দামান ও নিকোবর|அந்தமான் நிக்கோபார்",
    36: "ತೆಲಂಗಾಣ|தெலங்கானா|தெலுங்கானா|തെലങ്കാന|तेलंगणा|तेलंगाना",
}
OTHERS_STATE_NAMES = {name: code for code, names in _OF_OTHERS.items() for name in names.split("|")}
"""States as the offices of other States write them; no name that is a town's or a part of a district's."""
_CODE_OF = {plain(name): code for name, code in OTHERS_STATE_NAMES.items()}
_IN_TWO_WORDS = {
    plain(name): code
    for code, names in {
        5: "उत्तरा खंड|उत्तरा खण्ड|uttara khand",
        20: "झार खंड|झार खण्ड|jhar khand",
        22: "छत्तीस गढ़|chhattis garh",
        27: "महा राष्ट्र|maha rashtra",
        33: "तमिल नाडु|तमिल नाडू",
    }.items()
    for name in names.split("|")
}
"""States of one word as some offices part them: looked for in a text only, since their parts are words of their own."""
_LONGEST_ENDING = 4
_IN_TEXT = re.compile(
    rf"(?<= )({'|'.join(sorted(map(re.escape, _CODE_OF), key=len, reverse=True))})(?=\S{{0,{_LONGEST_ENDING}}} )"
)
STATE_NAMES = OTHERS_STATE_NAMES | OWN_STATE_NAMES
"""All these names, to LGD codes."""


def states_named(text: str) -> Iterator[int]:
    """The codes of the States that a text in plain words, with a space at either end, names in its own script or in its neighbours', or in two words."""
    yield from (code for name, code in OWN_STATE_NAMES.items() if f" {plain(name)}" in text)
    yield from (code for name, code in _IN_TWO_WORDS.items() if f" {name} " in text)
    yield from (_CODE_OF[found[0]] for found in _IN_TEXT.finditer(text))


@lru_cache(maxsize=1_000)
def in_plain_words(name: str) -> frozenset[str]:
    """A State's name as it may stand in a text in plain words: as it is, and in one word ('मध्यप्रदेश', 'Tamilnadu')."""
    return frozenset({plain(name), plain(name).replace(" ", "")})
