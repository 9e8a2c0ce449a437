"""Words that stand in a product's place and name none: 'not identified', 'identification under way', 'nil', in the States' languages.

A cell of such words alone names no product. One that holds a 'not' or a 'yet' beside other words is a person's to look at:
hardly any product's name has one.
"""

import re
from typing import Literal

from data.returns.files.cells import DASHES, cleaned, is_blank
from data.returns.words.endings import bases
from data.returns.words.vocabulary import plain, words_of

_NOTHING = (
    "nil|none|no|nothing|not applicable|निरंक|शून्य|कुछ नहीं|कोई नहीं|नहीं|नाही|काही नाही|લાગુ નથી|શૂન્ય|નથી|કંઈ નહીં|નિરંક|નહીં|শূন্য|নেই|নাই|কিছু নেই"
    "|প্রযোজ্য নয়|শূণ্য|ଶୂନ୍ୟ|ନାହିଁ|କିଛି ନାହିଁ|இல்லை|ஏதுமில்லை|ஒன்றுமில்லை|శూన్యం|లేదు|ఏమీ లేదు|ఏదీ లేదు|ఏవీ లేవు|ಇಲ್ಲ|ಶೂನ್ಯ|ಯಾವುದೂ ಇಲ್ಲ|ഇല്ല|ഒന്നുമില്ല|ശൂന്യം|ਕੋਈ ਨਹੀਂ|ਨਹੀਂ|ਸਿਫ਼ਰ|ਨਿਲ"
    "|नील|निल|নিল|নীল|নিরঙ্ক|ନିଲ|நில்|నిల్|ನಿಲ್|നിൽ|નીલ|લાગુ પડતું નથી|लागू नाही|ਲਾਗੂ ਨਹੀਂ"
)
_OPEN = (
    "not|yet|awaited|awaiting|pending|identify|identified|identification|unidentified|decide|decided|undecided|finalise|finalised|finalize"
    "|finalized|finalisation|finalization|tbd|tba|tbc|available|selected|selection|shortlisted|process|progress|way|underway|consideration|discussion|proposed"
    "|नहीं|नही|नाही|अभी|अद्याप|शेष|लंबित|लम्बित|प्रलंबित|प्रतीक्षित|चिन्हित|चिह्नित|चिन्हांकित|चिन्हांकन|चिह्नांकन|चयन|चयनित|निश्चित|निवड|निवडलेले|ओळखले|ओळखलेले|ओळख|प्रक्रिया|प्रक्रियाधीन|प्रगति|विचाराधीन|अप्राप्त"
    "|પસંદ|પસંદગી|ઓળખ|ઓળખાયેલ|ઓળખાયું|નક્કી|નથી|નહીં|હજુ|હજી|બાકી|પ્રક્રિયા|પ્રક્રિયામાં|ચિહ્નિત|પ્રગતિ"
    "|হয়নি|হয়নি|নয়|নয়|নেই|নাই|হোৱা|এখনও|এখনো|এতিয়াও|বাকি|বাকী|চিহ্নিত|চিহ্নিতকরণ|চিনাক্ত|শনাক্ত|নির্ধারিত|নিৰ্ধাৰণ|নির্বাচন|নির্বাচিত|প্রক্রিয়া|প্রক্রিয়াধীন|প্ৰক্ৰিয়া|প্রক্রিয়ায়|চলছে|চলিছে"
    "|ଚିହ୍ନଟ|ଚିହ୍ନିତ|ହୋଇନାହିଁ|ହୋଇ|ନାହିଁ|ହୋଇନି|ଏପର୍ଯ୍ୟନ୍ତ|ବାକି|ପ୍ରକ୍ରିୟା|ପ୍ରକ୍ରିୟାଧୀନ|ଚୟନ"
    "|இல்லை|இன்னும்|அடையாளம்|காணப்படவில்லை|கண்டறியப்படவில்லை|தேர்வு|செய்யப்படவில்லை|தேர்ந்தெடுக்கப்படவில்லை|நிலுவையில்|நிலுவை|நடைபெறுகிறது|நடைமுறையில்"
    "|లేదు|ఇంకా|గుర్తించ|గుర్తించలేదు|గుర్తించబడలేదు|గుర్తింపు|ఎంపిక|కాలేదు|చేయలేదు|పెండింగ్|ప్రక్రియలో|ప్రక్రియ|పురోగతిలో|జరుగుతోంది"
    "|ಇಲ್ಲ|ಇನ್ನೂ|ಗುರುತಿಸಿಲ್ಲ|ಗುರುತಿಸಲಾಗಿಲ್ಲ|ಗುರುತಿಸಬೇಕಿದೆ|ಆಯ್ಕೆ|ಆಗಿಲ್ಲ|ಬಾಕಿ|ಪ್ರಗತಿಯಲ್ಲಿ|ಪ್ರಗತಿಯಲ್ಲಿದೆ|ಪ್ರಕ್ರಿಯೆಯಲ್ಲಿ|ಪ್ರಕ್ರಿಯೆ|ಗುರುತಿಸುವಿಕೆ"
    "|ഇല്ല|ഇതുവരെ|കണ്ടെത്തിയിട്ടില്ല|തിരിച്ചറിഞ്ഞിട്ടില്ല|തിരഞ്ഞെടുത്തിട്ടില്ല|നിശ്ചയിച്ചിട്ടില്ല|പുരോഗമിക്കുന്നു|പുരോഗതിയിൽ|നടപടിയിൽ|ബാക്കി"
    "|ਨਹੀਂ|ਅਜੇ|ਹਾਲੇ|ਬਾਕੀ|ਪਛਾਣ|ਪਛਾਣੇ|ਚੋਣ|ਚਿੰਨ੍ਹਿਤ|ਪ੍ਰਕਿਰਿਆ|ਪ੍ਰਕਿਰਿਆਧੀਨ|ਨਿਰਧਾਰਤ|ਵਿਚਾਰ ਅਧੀਨ"
)
_BESIDE = (
    "product|products|item|items|odop|deh|the|is|are|has|have|been|be|being|to|under|in|of|any|no|none|nil|so|far|till|date|by|district|for|as|on|still|process|depc"
    "|committee|approval|report|list|name|dic|state|government|govt"
    "|उत्पाद|उत्पादन|उत्पादने|कोई|का|की|के|में|पर|किया|गया|गई|हुआ|हुई|है|जाना|होना|तक|कार्य|कार्यवाही|कार्रवाई|जारी|झाले|झाली|झालेल्या|झालेली|झालेले|केले|आहे|सुरू|करणे|चालू|काम"
    "|ઉત્પાદન|ઉત્પાદનો|કોઈ|થયું|થયેલ|કરવામાં|કરવાનું|આવ્યું|આવેલ|છે|ચાલુ|કામ|পণ্য|কোনো|কোন|হয়|করা|হবে|কাজ|চলমান|হয়|হোৱা|সামগ্রী"
    "|ଉତ୍ପାଦ|ପଣ୍ୟ|କୌଣସି|କରାଯାଇ|କରାଯାଇନାହିଁ|ଚାଲିଛି|பொருள்|பொருட்கள்|எந்த|பணி|செய்யும்|செய்ய|வேண்டும்|ఉత్పత్తి|ఏ|చేయాల్సి|ఉంది|ఉత్పత్తులు|చేయబడలేదు|ಉತ್ಪನ್ನ|ಯಾವುದೇ|ಮಾಡಬೇಕಿದೆ|ಮಾಡಿಲ್ಲ|ಕಾರ್ಯ"
    "|ഉൽപ്പന്നം|ഉത്പന്നം|ഒരു|നടപടി|ਉਤਪਾਦ|ਕੋਈ|ਹੋਈ|ਹੋਇਆ|ਕੀਤੀ|ਕੀਤਾ|ਗਿਆ|ਗਈ|ਜਾਣੀ|ਹੈ|ਦੀ|ਦਾ|ਵਿੱਚ|ਅਧੀਨ|ਚੱਲ|ਰਹੀ"
)
_TELLING = (
    "not|yet|tbd|tba|awaited|pending|identified|unidentified|identification|identify|undecided|finalised|finalized|नहीं|नही|नाही|अद्याप|चिन्हित|चिह्नित|प्रक्रियाधीन|નથી"
    "|নয়|নেই|নাই|হয়নি|হয়নি|চিহ্নিত|প্রক্রিয়াধীন|ନାହିଁ|ହୋଇନାହିଁ|ଚିହ୍ନଟ|இல்லை|இன்னும்|లేదు|కాలేదు|ఇంకా|ಇಲ್ಲ|ಇನ್ನೂ|ഇല്ല|ഇതുവരെ|ਨਹੀਂ|ਅਜੇ|ਹਾਲੇ|પ્રક્રિયાધીન"
)
_NOT_ENDINGS = (
    "வில்லை",
    "ிட்டில்லை",
    "லேదు",
    "లేదు",
    "ాలేదు",
    "ಿಲ್ಲ",
    "ಾಗಿಲ್ಲ",
    "ಬೇಕಿದೆ",
    "ബാക്കിയുണ്ട്",
    "ിട്ടില്ല",
    "ിയില്ല",
    "ନାହିଁ",
    "হযনি",
    "যাযনি",
)
_ENDING_LEAST = 5


_NOTHING_SAID = frozenset(map(plain, _NOTHING.split("|")))
_OPEN_WORDS, _BESIDE_WORDS, _TELLING_WORDS = words_of(_OPEN), words_of(_BESIDE), words_of(_TELLING)


def names_none(text: str) -> Literal["none", "perhaps", ""]:
    """Whether a cell of products names none: 'none' for certain, 'perhaps' where a person has to look, blank for a product."""
    shown = cleaned(text).text.translate(DASHES).strip(" .,;:()[]*-_।|\"'")
    words = plain(shown)
    if is_blank(shown) or words in _NOTHING_SAID:
        return "none"
    tokens = words.split()
    is_open = [_is_of(one, _OPEN_WORDS) or _is_not(one) for one in tokens]
    if any(is_open) and all(known or _is_of(one, _BESIDE_WORDS) for known, one in zip(is_open, tokens, strict=True)):
        return "none"
    return "perhaps" if any(_is_of(one, _TELLING_WORDS) or _is_not(one) for one in tokens) else ""


def _is_of(token: str, words: frozenset[str]) -> bool:
    return token in words or not bases(token).isdisjoint(words)


def _is_not(token: str) -> bool:
    """Whether a word ends as verbs do that are denied or still to be done: 'ಗುರುತಿಸಿಲ್ಲ', not identified."""
    return len(token) >= _ENDING_LEAST and token.endswith(_NOT_ENDINGS)


_ANOTHER = re.compile(
    r"(?:the\s+)?(?:same|similar|identical)(?:\s+(?:product|products|as|in|that|those|like|to)\b.*)?|(?:as|like)\s+(?:in|of|for|per|given|shown|above|that|those)\b.*"
    r"|see\s+(?:row|sl|s\.?\s?no|above|below|the|under)\b.*|.*(?:के समान|की तरह|जैसा ही|के अनुसार|प्रमाणे|મુજબ|જેવું જ|এর মতো|ର ଭଳି|போலவே|మాదిరిగానే|ಅಂತೆಯೇ|പോലെ തന്നെ|ਵਾਂਗ)(?:\s+ही)?",
    re.IGNORECASE,
)


def refers_to_another(text: str) -> bool:
    """Whether words in a product's place name no product but another row's: 'same as Barmer', 'as in 2024', 'बाड़मेर के समान'."""
    return bool(_ANOTHER.fullmatch(text.strip(" .()")))
