"""Words by which a clause denies or awaits what it names, in English, Hindi and the States' scripts: 'pending', 'order awaited', 'नहीं'."""

import re

from data.returns.words.vocabulary import plain

_PARTICIPLES = r"approved|notified|adopted|issued|finali[sz]ed|constituted|formed|prepared|drafted|received|seen|vetted|ready|done|complete[d]?|confirmed|obtained"
_OPEN = re.compile(
    rf"\b(?:pending|awaited|awaiting|awaits|not\s+(?:yet|so\s+far)|yet\s+to|(?:not|to\s+be)\s+(?:yet\s+)?(?:been\s+|be\s+)?(?:{_PARTICIPLES})"
    r"|under\s+(?:revision|vetting|process|preparation|consideration|examination|approval|scrutiny|submission|finali[sz]ation|issue|formulation|correction|drafting)"
    r"|in\s+(?:process|progress|preparation)|subject\s+to|only\s+(?:a\s+)?draft|(?:in\s+)?draft\s+(?:only|stage|form)|still\s+(?:a\s+)?draft|deferred|withdrawn|returned|sent\s+back"
    r"|rejected|cancelled|doubtful|doubted|unconfirmed|sought|requested|solicited|expected|shortly|soon|proposed|proposal|likely|informal(?:ly)?|being|will"
    r"|action\s+(?:has\s+been\s+|is\s+being\s+)?(?:initiated|taken\s+up|under\s*way|started)|forwarded|sent\s+for|submitted\s+for|placed\s+before|without\s+(?:order|approval|notification)|no\s+(?:order|approval|notification))\b",
    re.IGNORECASE,
)
_OPEN_WORDS = (
    "लंबित|लम्बित|शेष|बाकी|अप्राप्त|प्रतीक्षित|प्रतीक्षा|नहीं|नही|विचाराधीन|प्रक्रियाधीन|प्रक्रिया|संशोधनाधीन|संशोधन|अपेक्षित|प्रस्तावित|प्रस्ताव|केवल|निरस्त|स्थगित|हेतु|अनौपचारिक"
    "|जा रहा|जा रही|जाना|जानी|होना|होनी|प्रलंबित|नाही|अद्याप|प्रक्रियेत|केवळ|फक्त|दुरुस्ती|सुधारणा|व्हायचे|व्हायची"
    "|कार्यवाही सुरू|कार्यवाही चालू|कारवाई सुरू|कारवाई चालू|प्रक्रिया सुरू|कार्यवाही जारी|कार्रवाई जारी|कार्यवाही प्रचलित|कार्यवाही चल रही|कार्रवाई चल रही|कार्यवाही की जा रही"
    "|કાર્યવાહી ચાલુ|કાર્યવાહી હેઠળ|કાર્યવાહી શરૂ|চলছে|চলিতেছে|চলমান|চলি আছে|ଚାଲିଛି|ଚାଲୁଅଛି|ଚାଲୁ ଅଛି|நடைபெற்று வருகிறது|எடுக்கப்பட்டு வருகிறது|வழங்கப்பட உள்ளது|நடவடிக்கையில்"
    "|జరుగుతోంది|జరుగుతున్నది|కొనసాగుతోంది|కొనసాగుతున్నాయి|చర్యలు తీసుకుంటున్నారు|ನಡೆಯುತ್ತಿದೆ|ಜಾರಿಯಲ್ಲಿದೆ|ಕ್ರಮ ಕೈಗೊಳ್ಳಲಾಗುತ್ತಿದೆ|നടന്നുവരുന്നു|സ്വീകരിച്ചു വരുന്നു|പുരോഗമിക്കുന്നു"
    "|ਕਾਰਵਾਈ ਜਾਰੀ|ਕਾਰਵਾਈ ਚੱਲ ਰਹੀ|ਚੱਲ ਰਹੀ ਹੈ|ਪ੍ਰਕਿਰਿਆ ਜਾਰੀ"
    "|બાકી|પડતર|હજુ|નથી|પ્રક્રિયામાં|પ્રક્રિયા|સુધારા|માત્ર|પ્રસ્તાવિત|દરખાસ્ત|મુલતવી|અપેક્ષિત"
    "|বাকি|বাকী|অপেক্ষমাণ|অপেক্ষায়|এখনও|এখনো|হয়নি|নয়|নাই|নেই|প্রক্রিয়াধীন|প্রস্তাবিত|প্রস্তাব|সংশোধন|সংশোধনাধীন|শুধু|কেবল|স্থগিত|বিচারাধীন|বিবেচনাধীন|এতিয়াও"
    "|ବାକି|ଅପେକ୍ଷା|ଅପେକ୍ଷିତ|ହୋଇନାହିଁ|ନାହିଁ|ପ୍ରକ୍ରିୟାଧୀନ|ବିଚାରାଧୀନ|ସଂଶୋଧନ|କେବଳ|ପ୍ରସ୍ତାବ|ପ୍ରସ୍ତାବିତ|ସ୍ଥଗିତ|ଏପର୍ଯ୍ୟନ୍ତ"
    "|நிலுவை|நிலுவையில்|காத்திருப்பு|இன்னும்|இல்லை|திருத்தம்|திருத்தத்தில்|பரிசீலனை|பரிசீலனையில்|மட்டும்|உத்தேச|ஒத்திவைப்பு"
    "|పెండింగ్|పెండింగు|పెండింగ్లో|బాకీ|ఇంకా|లేదు|కాలేదు|సవరణ|సవరణలో|పరిశీలన|పరిశీలనలో|ప్రక్రియలో|మాత్రమే|ప్రతిపాదిత|ప్రతిపాదన|వాయిదా"
    "|ಬಾಕಿ|ಇನ್ನೂ|ಇಲ್ಲ|ಪರಿಶೀಲನೆ|ಪರಿಶೀಲನೆಯಲ್ಲಿ|ಪ್ರಕ್ರಿಯೆಯಲ್ಲಿ|ತಿದ್ದುಪಡಿ|ಮಾತ್ರ|ಪ್ರಸ್ತಾವನೆ|ಪ್ರಸ್ತಾವಿತ|ಮುಂದೂಡಲಾಗಿದೆ"
    "|ബാക്കി|ഇനിയും|ഇല്ല|പരിഗണനയിൽ|പരിഗണന|നടപടിയിൽ|ഭേദഗതി|മാത്രം|നിർദ്ദേശം|മാറ്റിവച്ചു"
    "|ਬਾਕੀ|ਬਕਾਇਆ|ਲੰਬਿਤ|ਅਜੇ|ਹਾਲੇ|ਨਹੀਂ|ਵਿਚਾਰਅਧੀਨ|ਅਧੀਨ|ਪ੍ਰਕਿਰਿਆ|ਸੋਧ|ਸਿਰਫ਼|ਸਿਰਫ|ਪ੍ਰਸਤਾਵ|ਮੁਲਤਵੀ"
)
_OPEN_PHRASES = tuple(f" {plain(one)} " for one in _OPEN_WORDS.split("|"))
_OPEN_ENDINGS = tuple(map(plain, ["வில்லை", "ிட்டில்லை", "లేదు", "ಿಲ್ಲ", "ಬೇಕಿದೆ", "ട്ടില്ല", "ിയില്ല", "ନାହିଁ", "য়নি", "রেনি"]))
_LEAST = 5
_FILLING = frozenset(
    [
        "is",
        "are",
        "the",
        "a",
        "an",
        "still",
        "yet",
        "with",
        "at",
        "of",
        "by",
        "state",
        "level",
        "government",
        "govt",
        "dc",
        "collector",
        "office",
        "here",
        "now",
        "as",
        "per",
    ]
)


def denies_or_awaits(clause: str) -> bool:
    """Whether a clause says that something is denied, awaited or not final."""
    words = f" {plain(clause)} "
    if _OPEN.search(clause) or any(one in words for one in _OPEN_PHRASES):
        return True
    return any(len(one) >= _LEAST and one.endswith(_OPEN_ENDINGS) for one in words.split() if not one.isascii())


def is_bare(clause: str) -> bool:
    """Whether a clause says no more than that something is not done: 'Pending at State level'."""
    left = f" {plain(_OPEN.sub(' ', clause))} "
    for one in _OPEN_PHRASES:
        left = left.replace(one, " ")
    return all(word in _FILLING for word in left.split())
