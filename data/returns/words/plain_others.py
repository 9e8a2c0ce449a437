"""Headings that say plainly what no return asks for: telephone, page and file numbers, officers in charge, addresses, chapters of goods, attendance.

Such a column is set aside by name. Any other that is not understood, in whatever script, may hold what is returned: a person looks.
"""

import re

from data.returns.words.endings import bases
from data.returns.words.vocabulary import plain, words_of

_TELLING = (
    "serial|authority|particulars|particular|sno|slno|srno|phone|phones|telephone|tel|mobile|mob|cell|landline|fax|whatsapp|email|mail|contact|contacts|address|pin|pincode|officer|officers|official"
    "|incumbent|nodal|signature|signed|initials|stamp|seal|enclosure|enclosures|encl|annexed|file|efile|remark|remarks|comment|comments|note|notes|headquarters|headquarter|hq"
    "|latitude|longitude|dealing|assistant|received|diary|inward|outward|page|pages|agenda|hs|hsn|itc|chapter|chapters"
    "|पत्रावली|फाइल|संचिका|पृष्ठ|पेज|पान|पृष्ठांक|अध्याय|एचएस|एचएसएन|પાના|પાનું|પૃષ્ઠ|પ્રકરણ|એચએસ|એચએસએન|পৃষ্ঠা|পাতা|অধ্যায়|এইচএস|এইচএসএন|ପୃଷ୍ଠା|ଅଧ୍ୟାୟ|ଏଚଏସ|ଏଚ୍ଏସ୍"
    "|பக்கம்|பக்க|அத்தியாயம்|எச்எஸ்|పేజీ|పుట|అధ్యాయం|హెచ్ఎస్|ಪುಟ|ಅಧ್ಯಾಯ|ಎಚ್ಎಸ್|ಹೆಚ್ಎಸ್|പേജ്|അധ്യായം|അദ്ധ്യായം|എച്ച്എസ്|ਪੰਨਾ|ਸਫ਼ਾ|ਅਧਿਆਇ|ਐਚਐਸ|ਐੱਚਐੱਸ"
    "|क्र|क्रम|क्रमांक|दूरभाष|फोन|फ़ोन|मोबाइल|मोबाईल|चलभाष|भ्रमणध्वनी|दूरध्वनी|ईमेल|ई-मेल|मेल|संपर्क|सम्पर्क|पता|पत्ता|पिन|अधिकारी|अधिकाऱ्याचे|नोडल|हस्ताक्षर|स्वाक्षरी|सही|संलग्नक|संलग्न|मुख्यालय|टिप्पणी|अभ्युक्ति|शेरा|कैफियत"
    "|ફોન|ટેલિફોન|મોબાઇલ|મોબાઈલ|ઈમેલ|ઇમેઇલ|સંપર્ક|સરનામું|અધિકારી|નોડલ|સહી|બિડાણ|મુખ્યમથક|રિમાર્ક્સ|નોંધ|ક્રમ"
    "|ফোন|দূরভাষ|মোবাইল|ইমেল|ইমেইল|যোগাযোগ|ঠিকানা|আধিকারিক|নোডাল|বিষয়া|স্বাক্ষর|সংযোজনী|সদর|মন্তব্য|ক্রমিক"
    "|ଫୋନ|ଦୂରଭାଷ|ମୋବାଇଲ|ଇମେଲ|ଯୋଗାଯୋଗ|ଠିକଣା|ଅଧିକାରୀ|ନୋଡାଲ|ଦସ୍ତଖତ|ସ୍ୱାକ୍ଷର|ମନ୍ତବ୍ୟ|କ୍ରମିକ"
    "|தொலைபேசி|கைபேசி|அலைபேசி|மின்னஞ்சல்|தொடர்பு|முகவரி|அலுவலர்|அதிகாரி|கையொப்பம்|குறிப்பு|குறிப்புகள்|வரிசை"
    "|ఫోన్|టెలిఫోన్|మొబైల్|ఈమెయిల్|ఇమెయిల్|సంప్రదింపు|చిరునామా|అధికారి|నోడల్|సంతకం|రిమార్కులు|వ్యాఖ్యలు|క్రమ"
    "|ದೂರವಾಣಿ|ಫೋನ್|ಮೊಬೈಲ್|ಇಮೇಲ್|ಸಂಪರ್ಕ|ವಿಳಾಸ|ಅಧಿಕಾರಿ|ನೋಡಲ್|ಸಹಿ|ಷರಾ|ಟಿಪ್ಪಣಿ|ಕ್ರಮ"
    "|ഫോൺ|ടെലിഫോൺ|മൊബൈൽ|ഇമെയിൽ|ബന്ധപ്പെടേണ്ട|വിലാസം|ഉദ്യോഗസ്ഥൻ|നോഡൽ|ഒപ്പ്|റിമാർക്സ്|കുറിപ്പ്|ക്രമ"
    "|ਫੋਨ|ਫ਼ੋਨ|ਟੈਲੀਫੋਨ|ਮੋਬਾਈਲ|ਈਮੇਲ|ਸੰਪਰਕ|ਪਤਾ|ਅਧਿਕਾਰੀ|ਨੋਡਲ|ਦਸਤਖਤ|ਟਿੱਪਣੀ|ਲੜੀ"
)
_BESIDE = (
    "no|nos|number|numbers|name|names|designation|of|the|in|and|with|for|id|ids|if|any|by|to|charge|incharge|code|person|persons|details|detail|office|std|e|s|sl|sr|dic|gm|dc"
    "|district|districts|regional|dgft|manager|general|collector|concerned|cluster|block|nodal|official|date|digit|two|four|six|eight|paper|register"
    "|एच|एस|એચ|એસ|এইচ|এস|ଏଚ|ଏସ|எச்|எஸ்|హెచ్|ఎస్|ಎಚ್|ಹೆಚ್|ಎಸ್|എച്ച്|എസ്|ਐਚ|ਐੱਚ|ਐਸ|ਐੱਸ|કોડ|কোড|କୋଡ|குறியீடு|కోడ్|ಕೋಡ್|കോഡ്|ਕੋਡ"
    "|नंबर|नम्बर|सं|संख्या|संख्यां|क्रमांक|नाम|नाव|पदनाम|पद|का|की|के|कोड|व|एवं|और|विवरण|कार्यालय|जिला|जिल्हा|प्रभारी|संबंधित"
    "|નંબર|નામ|હોદ્દો|ની|નું|નો|કચેરી|જિલ્લા|વિગત|નং|নং|নম্বর|নাম|পদবি|কার্যালয়|জেলা|বিবরণ|ନଂ|ନମ୍ବର|ନାମ|ପଦବୀ|କାର୍ଯ୍ୟାଳୟ|ଜିଲ୍ଲା"
    "|எண்|பெயர்|பதவி|அலுவலகம்|மாவட்ட|விவரம்|నంబరు|నంబర్|నెం|సంఖ్య|పేరు|హోదా|కార్యాలయం|జిల్లా|ಸಂಖ್ಯೆ|ಹೆಸರು|ಹುದ್ದೆ|ಕಚೇರಿ|ಜಿಲ್ಲಾ|ನಂ"
    "|നമ്പർ|പേര്|തസ്തിക|ഓഫീസ്|ജില്ലാ|ਨੰਬਰ|ਨਾਮ|ਅਹੁਦਾ|ਦਫ਼ਤਰ|ਜ਼ਿਲ੍ਹਾ|ਨੰ"
)
_TELLING_OF_MEETING = (
    "presided|presiding|attendance|attended|attendees|participants|participant|participated|quorum"
    "|अध्यक्षता|उपस्थिति|उपस्थित|प्रतिभागी|प्रतिभागियों|सहभागी|सहभागियों|गणपूर्ति|उपस्थिती|अध्यक्षस्थान|अध्यक्षस्थानी|गणसंख्या"
    "|અધ્યક્ષતા|અધ્યક્ષસ્થાન|હાજરી|ઉપસ્થિતિ|સહભાગી|সভাপতিত্ব|সভাপতিত্বে|উপস্থিতি|উপস্থিত|অংশগ্রহণকারী|ଅଧ୍ୟକ୍ଷତା|ଉପସ୍ଥିତି|ଅଂଶଗ୍ରହଣକାରୀ"
    "|தலைமை|தலைமையில்|தலைமையேற்றவர்|கலந்துகொண்டோர்|கலந்துகொண்டவர்கள்|பங்கேற்றோர்|பங்கேற்பாளர்கள்|வருகை|అధ్యక్షత|హాజరు|హాజరైన|హాజరైనవారు|పాల్గొన్నవారు"
    "|ಅಧ್ಯಕ್ಷತೆ|ಹಾಜರಾತಿ|ಹಾಜರಿ|ಭಾಗವಹಿಸಿದವರು|ಉಪಸ್ಥಿತಿ|അധ്യക്ഷത|അദ്ധ്യക്ഷത|ഹാജർ|പങ്കെടുത്തവർ|ਪ੍ਰਧਾਨਗੀ|ਹਾਜ਼ਰੀ|ਹਾਜ਼ਰ"
)
_BESIDE_MEETING = (
    "no|nos|number|total|of|the|in|and|by|at|over|who|was|whom|name|names|designation|meeting|meetings|last|latest|members|member|officers|officials|persons|present|depc|committee|chair|chaired|chairman"
    "|बैठक|बैठकों|बैठकीचे|बैठकीची|बैठकीतील|में|की|के|का|द्वारा|किसने|संख्या|कुल|सदस्य|सदस्यों|अधिकारी|अंतिम|एकूण|पद|नाम|પૈકી|બેઠક|સંખ્યા|કુલ|સભ્યો|ની|માં"
    "|সভা|সভার|বৈঠক|সংখ্যা|মোট|সদস্য|ସଭା|ବୈଠକ|ସଂଖ୍ୟା|ମୋଟ|ସଦସ୍ୟ|கூட்டம்|கூட்டத்தின்|கூட்டத்திற்கு|கூட்டத்தில்|எண்ணிக்கை|மொத்த|உறுப்பினர்கள்|வகித்தவர்|ஏற்றவர்|பதிவு"
    "|సమావేశం|సమావేశానికి|సంఖ్య|మొత్తం|సభ్యులు|సభ్యుల|వహించినవారు|ಸಭೆ|ಸಭೆಯ|ಸಂಖ್ಯೆ|ಒಟ್ಟು|ಸದಸ್ಯರು|ಸದಸ್ಯರ|ವಹಿಸಿದವರು|യോഗം|യോഗത്തിൽ|എണ്ണം|ആകെ|അംഗങ്ങൾ|വഹിച്ചത്|ਮੀਟਿੰਗ|ਗਿਣਤੀ|ਕੁੱਲ|ਮੈਂਬਰ"
)

_SHORTENED = re.compile("(?<=[\u0900-\u0d7f])0")
"""The zero by which an abbreviation is written: 'क्र0सं0'."""
_TELLING_WORDS, _BESIDE_WORDS = words_of(_TELLING), words_of(_BESIDE)
_OF_MEETING = words_of(_TELLING_OF_MEETING), words_of(_BESIDE_MEETING)
_CHAIRED = re.compile(r"(?:(?:last|latest)\s+)?meetings?\s+(?:was\s+)?(?:chaired|presided)(?:\s+over)?\s+by")


def is_plainly_other(heading: str) -> bool:
    """Whether all words of a heading are of what no return asks for, or stand beside such a word: 'Mobile No. of nodal officer'."""
    return is_of_attendance(heading) or _is_made_of(_words(heading), _TELLING_WORDS, _BESIDE_WORDS)


def is_of_attendance(heading: str) -> bool:
    """Whether a heading is of who presided over a meeting, which is not the committee's chair, or how many came; no day may stand beside it."""
    words = _words(heading)
    return _is_made_of(words, *_OF_MEETING) or bool(_CHAIRED.fullmatch(" ".join(words)))


def _words(heading: str) -> list[str]:
    shown = _SHORTENED.sub(" ", plain(re.sub(r"[_-]", " ", heading)))
    return [word for word in shown.split() if not word.isdigit()]


def _is_made_of(words: list[str], telling: frozenset[str], beside: frozenset[str]) -> bool:
    told = [_is_of(word, telling) for word in words]
    return any(told) and all(is_told or _is_of(word, beside) for is_told, word in zip(told, words, strict=True))


def _is_of(word: str, words: frozenset[str]) -> bool:
    return word in words or not bases(word).isdisjoint(words)
