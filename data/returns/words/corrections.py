"""Words by which a remark takes its own row back: a meeting put off or of another body, a product dropped, replaced or only proposed.

Each is a question and never an answer; a clause that speaks of another thing (the next meeting, minutes, a GI application) asks none.
"""

import re
import unicodedata
from datetime import date

from data.returns.files.cells import cleaned, read_date
from data.returns.words.denied import denies_or_awaits, is_bare
from data.returns.words.taken_back import taken_back
from data.returns.words.vocabulary import concepts_among

_WHOLE = r"(?<![\w\u0900-\u0d7f])(?:%s)(?![\w\u0900-\u0d7f])"
_BEGINS = r"(?<![\w\u0900-\u0d7f])(?:%s)"


def _pattern(english: str, whole: str, begins: str = "") -> re.Pattern[str]:
    """Words in English, whole words of the States' languages, and stems to which their endings are added."""
    parts = [rf"(?<![\w-])(?:{english})\b", _WHOLE % whole, *([_BEGINS % begins] if begins else [])]
    return re.compile(unicodedata.normalize("NFC", "|".join(parts)), re.IGNORECASE)


_PUT_OFF = _pattern(
    r"postponed(?!\s+from)|adjourned|deferred|put\s+off|re-?scheduled(?!\s+from)|not\s+(?:been\s+)?(?:held|conducted|convened)|(?:did|could)\s+not\s+materiali[sz]e|called\s+off|cancell?ed|(?:could|did)\s+not\s+(?:be\s+held|take\s+place|meet)|(?:was|has)\s+not\s+(?:been\s+)?held"
    r"|(?:want|lack|absence)\s+of\s+quorum|not\s+quorate|inquorate",
    "स्थगित|टाली गई|टाल दी गई|टल गई|नहीं हो सकी|नहीं हो पाई|नहीं हुई|आयोजित नहीं|तहकूब|पुढे ढकलली|पुढे ढकलण्यात|झाली नाही|होऊ शकली नाही|મુલતવી|મોકૂફ|યોજાઈ નથી|યોજાઈ ન હતી|થઈ શકી નથી"
    "|স্থগিত|মুলতুবি|মুলতবি|পিছিয়ে|অনুষ্ঠিত হয়নি|হয়নি|অনুষ্ঠিত হোৱা নাই|ସ୍ଥଗିତ|ଘୁଞ୍ଚିଲା|ହୋଇପାରିନାହିଁ|ହୋଇନାହିଁ|వాయిదా|జరగలేదు|ਮੁਲਤਵੀ|ਨਹੀਂ ਹੋ ਸਕੀ|ਨਹੀਂ ਹੋਈ",
    "ஒத்திவை|தள்ளிவை|நடைபெறவில்லை|நடக்கவில்லை|ಮುಂದೂಡ|ನಡೆಯಲಿಲ್ಲ|ನಡೆದಿಲ್ಲ|മാറ്റിവ|മാറ്റി വ|നീട്ടിവ|നടന്നില്ല|ചേർന്നില്ല|ਅੱਗੇ ਪਾ",
)
_NEXT = _pattern(
    r"next|upcoming|forthcoming|further|future|scheduled|fixed|proposed|planned|to\s+be|will|shall|expected|due\s+(?:on|in|for|by)",
    "अगली|आगामी|प्रस्तावित|निर्धारित|पुढील|आगामी|नियोजित|આગામી|હવે પછીની|পরবর্তী|আগামী|পৰৱৰ্তী|ପରବର୍ତ୍ତୀ|ଆଗାମୀ|அடுத்த|తదుపరి|తరువాతి|ಮುಂದಿನ|അടുത്ത|ਅਗਲੀ|ਅਗਲਾ",
)
_EARLIER = _pattern(
    r"first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|earlier|previous(?:ly)?|prior|before|also|minutes|invited|notice|circulated|minuted|sent|issued|joint(?:ly)?|special|review",
    "प्रथम|पहली|पूर्व|इससे पहले|कार्यवृत्त|पहिली|पूर्वीची|यापूर्वी|इतिवृत्त|પ્રથમ|પહેલી|અગાઉ|કાર્યવાહી|প্রথম|পূর্ববর্তী|কার্যবিবরণী|ପ୍ରଥମ|ପୂର୍ବ|முதல்|முந்தைய|మొదటి|గత|ಮೊದಲ|ಹಿಂದಿನ|ആദ്യ|മുൻ|ਪਹਿਲੀ|ਪਿਛਲੀ",
)
_LAST = _pattern(
    "last|latest|most recent|recent|actual|actually|correct",
    "अंतिम|अन्तिम|आखिरी|वास्तविक|शेवटची|अखेरची|છેલ્લી|শেষ|ଶେଷ|கடைசி|இறுதி|చివరి|ಕೊನೆಯ|അവസാന|ਆਖਰੀ|ਆਖ਼ਰੀ",
)
_OF_MINUTES = re.compile(r"\bminutes\s+(?:of|dated)\b|^minutes\b|कार्यवृत्त|इतिवृत्त|કાર્યવાહી|কার্যবিবরণী", re.IGNORECASE)
_MET = re.compile(r"\b(?:met|meets?|sat|convened)\b", re.IGNORECASE)
_OTHERS = _pattern(
    r"(?:of|by|for)\s+(?:the\s+|an?\s+)?(?:another|other|different)\s+(?:committee|body|council|board|group|district)"
    r"|not\s+(?:of\s+)?(?:the\s+|that\s+of\s+(?:the\s+)?)?(?:depc|dlepc|district\s+export\s+promotion\s+committee|this\s+committee|the\s+committee)"
    r"|(?:was|is|were|pertains?\s+to|relates?\s+to|refers?\s+to)\s+(?:that\s+)?(?:of\s+)?(?:the\s+)?(?!(?:held|chaired|attended|conducted|convened|also)\b|depc\b|dlepc\b|district\s+export|district\s+level\s+export|export\s+promotion)"
    r"(?:[\w&.-]+\s+){0,5}(?:committee|council|board|samiti|bandhu|mission|task\s+force|dlbc|dlrc|dlcc|dlic|sepc)",
    "दूसरी समिति|अन्य समिति|किसी अन्य समिति|दुसऱ्या समितीची|इतर समितीची|अन्य समितीची|બીજી સમિતિ|બીજી સમિતિની|અન્ય સમિતિની|অন্য কমিটির|অন্য সমিতির|অন্য কমিটি|আন সমিতিৰ|ଅନ୍ୟ କମିଟିର|ଅନ୍ୟ ସମିତିର"
    "|ਹੋਰ ਕਮੇਟੀ ਦੀ|ਦੂਜੀ ਕਮੇਟੀ ਦੀ|की थी|की है|ची होती|ची आहे|ની હતી|এর ছিল|ର ଥିଲା|ਦੀ ਸੀ",
    "வேறு குழு|மற்றொரு குழு|వేరే కమిటీ|ఇతర కమిటీ|వేరొక కమిటీ|ಬೇರೆ ಸಮಿತಿ|ಇತರ ಸಮಿತಿ|മറ്റൊരു സമിതി|മറ്റ് സമിതി|മറ്റൊരു കമ്മിറ്റി",
)
_HELD = _pattern(r"(?!x)x", "आयोजित|संपन्न|सम्पन्न|आयोजन", "ডাকা")
_DROPPED = _pattern(
    r"dropped|removed|deleted|discontinued|excluded|omitted|delisted|de-listed|substituted|superseded|(?:replaced|changed|exchanged|swapped)\s+(?:by|with|to|for)|(?:is|was|be|been|since|now)\s+replaced"
    r"|product\s+(?:has\s+been\s+|was\s+|is\s+)?(?:changed|revised)|(?:old|former|earlier)\s+product|not\s+in\s+the\s+(?:\w+\s+)?list|no\s+longer|not\s+(?:selected|identified|accepted|recommended|considered)",
    "परिवर्तित|उत्पाद बदला|हटाया गया|हटाई गई|हटा दिया|हटा दी|प्रतिस्थापित|बदलकर|बदला गया|बदल दिया|वगळले|वगळण्यात|वगळली|बदलण्यात|बदलून|દૂર કરેલ|દૂર કરવામાં|બદલીને|બદલવામાં|বাদ|বাদ দেওয়া|পরিবর্তে|পরিবর্তন করা|বাতিল|সলনি"
    "|ବାଦ|ବାଦ ଦିଆ|ବଦଳାଯାଇଛି|ବଦଳରେ|ਹਟਾ ਦਿੱਤਾ|ਹਟਾਇਆ|ਬਦਲ ਕੇ|ਬਦਲਿਆ",
    "நீக்கப்பட்|நீக்க|மாற்றப்பட்|తొలగించ|మార్చ|ಕೈಬಿಡ|ತೆಗೆದುಹಾಕ|ಬದಲಾಯಿಸ|ഒഴിവാക്കി|മാറ്റിയ|നീക്കം ചെയ്",
)
_NOT_OFF = re.compile(
    r"\bnot\s+(?:yet\s+|been\s+)*(?:dropped|removed|deleted|postponed|cancell?ed|adjourned)", re.IGNORECASE
)
_PROPOSED = _pattern(
    "proposed|proposal|tentative(?:ly)?|provisional(?:ly)?|in[ -]principle|suggested|(?:pending|lying|awaited|under examination) (?:with|at|from)|to be (?:confirmed|decided|finali[sz]ed|approved|notified)",
    "प्रस्तावित|प्रस्ताव|सैद्धांतिक|अनंतिम|प्रस्ताव सादर|પ્રસ્તાવિત|દરખાસ્ત|સૂચિત|প্রস্তাবিত|প্রস্তাব|প্ৰস্তাৱিত|ପ୍ରସ୍ତାବିତ|ପ୍ରସ୍ତାବ|ప్రతిపాదిత|ప్రతిపాదన|ਪ੍ਰਸਤਾਵਿਤ|ਪ੍ਰਸਤਾਵ|ਤਜਵੀਜ਼",
    "முன்மொழி|உத்தேச|ಪ್ರಸ್ತಾವ|ಪ್ರಸ್ತಾಪ|നിർദ്ദേശിച്ച|നിർദേശിച്ച",
)
_OTHER_THAN_PRODUCT = _pattern(
    r"gi|g\.i|tag(?:ging)?|application|applied|funds?|budget|grants?|loans?|subsid\w+|cfc|centre|center|facilit\w+|cluster\w*|park|labs?|laborator\w+|testing|train\w+|workshop|warehouses?|storage|units?|plants?"
    r"|machin\w+|infrastructure|land|build\w+|certificat\w+|brand\w*|logo|trade\s*marks?|patents?|website|portal|mission|dpr|projects?|exporters?|buyers?|orders?|minutes|meetings?|deap|plans?|committee|depc|dlepc"
    r"|additional|second|another|one\s+more|new\s+product|other\s+products?|fairs?|exhibition|seminar|mela|apeda|fssai|fpo|shg|additions?|nodal|officer|list",
    "जीआई|जी आई|टैग|आवेदन|निधि|बजट|ऋण|केंद्र|केन्द्र|इकाई|इकाइयां|प्रशिक्षण|भंडारण|प्रयोगशाला|योजना|बैठक|समिति|अतिरिक्त|दूसरा|नया|जीआय|मानांकन|अर्ज|केंद्राचे|प्रशिक्षणाचे|निधीची|अनुदान",
    "જીઆઈ|તાલીમ|કેન્દ્ર|ভৌগোলিক|জিআই|প্রশিক্ষণ|কেন্দ্র|ଜିଆଇ|ତାଲିମ|புவிசார்|பயிற்சி|జీఐ|శిక్షణ|ಜಿಐ|ತರಬೇತಿ|ജിഐ|പരിശീലന|ਜੀਆਈ|ਸਿਖਲਾਈ",
)
_TO_BE_GIVEN = frozenset({"APPROVED", "NOTIFIED", "IDENTIFIED"})
_OF_APPROVAL = re.compile(r"approval|sanction|अनुमोदन|स्वीकृति|मान्यता|मंजुरी|मंजूरी", re.IGNORECASE)
_DAYS = re.compile(
    r"(?<!\d)\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:20)?\d{2}(?!\d)|(?<!\d)20\d\d-\d\d-\d\d(?!\d)"
    r"|(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s-]+[^\W\d][^\s\d,.-]{2,14}[\s,-]+20\d\d(?!\d)"
)
_PART_OF_DAY = re.compile(r"(?<![\d.])(\d{1,2})\s*[./-]\s*(\d{1,2})(?![\d.]*\d)")


def _text(written: str) -> str:
    return unicodedata.normalize("NFC", cleaned(written).text)


def days_in(written: str) -> list[date]:
    """The whole days that a text names, in any of the ways a cell may write one."""
    found = (read_date(one[0]) for one in _DAYS.finditer(_text(written)))
    return [one for one in found if isinstance(one, date)]


def is_of_another_day(clause: str, own: date) -> bool:
    """Whether a clause names days, whole or without a year, and none of them is the row's own."""
    days = days_in(clause)
    parts = [(int(one[1]), int(one[2])) for one in _PART_OF_DAY.finditer(_text(clause))] if not days else []
    return bool(days or parts) and own not in days and (own.day, own.month) not in parts


def says_put_off(clause: str, own: date) -> str:
    """The words by which a clause says that the meeting of a day was not held; blank where it has none, or speaks of the next one."""
    text = _text(clause)
    found = _PUT_OFF.search(text)
    said = found[0] if found else taken_back(text)
    # A meeting that was fixed for the row's own day and was not held is no next one.
    is_next = bool(_NEXT.search(text)) and own not in days_in(text)
    return said if said and not is_next and not _NOT_OFF.search(text) else ""


def says_of_another_body(clause: str) -> str:
    """The words by which a clause on a meeting says that it was another committee's; blank where it has none."""
    text = _text(clause)
    if "MEETING" not in concepts_among(text) or _HELD.search(text) or _EARLIER.search(text):
        return ""
    found = _OTHERS.search(text)
    return found[0] if found else ""


def names_another_meeting(clause: str, own: date) -> date | None:
    """The day that a clause gives as the last meeting's, or a later one than the row's own; None where it gives none."""
    text = _text(clause)
    said = concepts_among(text)
    is_last = bool(_LAST.search(text))
    if (
        _OF_MINUTES.search(text)
        or not ("MEETING" in said or _MET.search(text))
        or _NEXT.search(text)
        or (_EARLIER.search(text) and not is_last)
    ):
        return None
    days = [one for one in days_in(text) if is_last or one > own]
    return None if own in days_in(text) or not days else max(days)


_CHANGES = _pattern(
    r"re-?\s?(?:constitut\w+|notif\w+|vis\w+|draft\w+|issued)|amend\w*|modif\w+|supers\w+|partial\w*|earlier|previous\w*|prior|first|second|again|updat\w+|corrigend\w+|expir\w+|valid|extend\w*|new|fresh"
    r"|sent|forward\w*|submitt\w*|received|circulat\w*|nominat\w*|members?|minutes|vetted|next|will|to\s+be|target\w*|proposed|pending|awaited|expected|uploaded|approv\w+",
    "पुनर्गठन|पुनर्गठित|संशोधित|संशोधन|पूर्व|प्रथम|प्रेषित|प्राप्त|सुधारित|पुनर्रचना|पाठविला|સુધારેલ|પુનઃરચના|সংশোধিত|পুনর্গঠন|ସଂଶୋଧିତ|ପୁନର୍ଗଠନ|திருத்தப்பட்ட|సవరించిన|ಪರಿಷ್ಕೃತ|പുനഃസംഘടിപ്പിച്ച|ਸੋਧੀ",
)


def names_another_day(clause: str, own: date, step: str) -> date | None:
    """The one other day that a clause gives for the step of a concept (`ORDER`, `DRAFT`, `NOTIFIED`); None where it gives none."""
    text = _text(clause)
    said = concepts_among(text)
    steps = said & {
        "ORDER",
        "CONSTITUTED",
        "DRAFT",
        "NOTIFIED",
        "PUBLISHED",
        "REVIEW",
        "IMPLEMENT",
        "MEETING",
        "APPROVED",
    }
    is_its = step in said and steps <= {step, *({"ORDER", "CONSTITUTED", "NOTIFIED"} if step == "ORDER" else ())}
    days = days_in(text)
    if not is_its or own in days or len(days) != 1 or _CHANGES.search(text):
        return None
    return days[0]


def says_no_product(clause: str) -> str:
    """The words by which a clause says that a product was dropped, replaced or is only proposed; blank where it has none."""
    text = _text(clause)
    if _NOT_OFF.search(text):
        return ""
    if found := _DROPPED.search(text):
        is_other = re.search(
            r"\b(?:gi|tag|application|exporters?|units?|tariff|duty|subsidy|seeds?)\b", text, re.IGNORECASE
        )
        return "" if is_other else found[0]
    if word := taken_back(text):
        return word
    if _OTHER_THAN_PRODUCT.search(text):
        return ""
    said = concepts_among(text)
    found = _PROPOSED.search(text)
    if found and (is_bare(text) or said & (_TO_BE_GIVEN | {"PRODUCT", "ODOP", "DEH"}) or len(text.split()) < 5):
        return found[0]
    is_awaited = bool(said & _TO_BE_GIVEN) or ("AHEAD" in said and bool(_OF_APPROVAL.search(text)))
    return text if denies_or_awaits(text) and (is_bare(text) or is_awaited) else ""
