"""The words in a cell that mean a status, a scheme or a committee, yes or no: in English, Hindi and the States' scripts."""

import re

from data.returns.files.cells import plain_text
from data.returns.files.sheets import Value
from data.returns.words.kinds import PLAN_WORDS, PUBLISHED
from data.returns.words.sectors import SECTORS
from data.returns.words.signs import CROSSES, TICKS
from data.returns.words.vocabulary import concepts, plain

_STAGE_WORDS = {
    "none": "none|no plan|not drafted|not prepared|not started|not yet prepared|not yet drafted|not yet started|nil|no"
    "|not initiated|नहीं|नही|तैयार नहीं|तैयार नही|कोई नहीं|नहीं बनी|नाही|तयार नाही|ના|નથી|તૈયાર નથી|না|প্রস্তুত নয়|ନା|ନାହିଁ|ପ୍ରସ୍ତୁତ ନାହିଁ|ହୋଇନାହିଁ|ହୋଇ ନାହିଁ|ପ୍ରସ୍ତୁତ ହୋଇନାହିଁ"
    "|இல்லை|தயாரிக்கப்படவில்லை|లేదు|సిద్ధం కాలేదు|ಇಲ್ಲ|ಸಿದ್ಧವಾಗಿಲ್ಲ|ഇല്ല|തയ്യാറാക്കിയിട്ടില്ല|ਨਹੀਂ|ਤਿਆਰ ਨਹੀਂ",
    "drafted": "drafted|draft|draft prepared|draft ready|prepared|plan prepared|draft deap prepared|in draft|draft plan prepared"
    "|मसौदा तैयार|प्रारूप तैयार|तैयार|मसौदा|प्रारूप|मसुदा तयार|तयार|मसुदा|તૈયાર|મુસદ્દો તૈયાર|ડ્રાફ્ટ તૈયાર|খসড়া প্রস্তুত|প্রস্তুত|খসড়া"
    "|ଚିଠା ପ୍ରସ୍ତୁତ|ପ୍ରସ୍ତୁତ|தயாரிக்கப்பட்டது|வரைவு தயார்|வரைவு|ముసాయిదా సిద్ధం|సిద్ధం|ముసాయిదా|ಕರಡು ಸಿದ್ಧ|ಸಿದ್ಧ|ಕರಡು"
    "|കരട് തയ്യാറാക്കി|തയ്യാറാക്കി|കരട്|ਖਰੜਾ ਤਿਆਰ|ਤਿਆਰ|ਖਰੜਾ",
    "notified": "notified|adopted|adopted by depc|approved by depc|notified by depc|adopted notified|अधिसूचित|अनुमोदित"
    "|डीईपीसी द्वारा अनुमोदित|मंजूर|અધિસૂચિત|મંજૂર|સૂચિત|বিজ্ঞাপিত|অনুমোদিত|অধিসূচিত|প্রজ্ঞাপিত|ଅଧିସୂଚିତ|ଅନୁମୋଦିତ|ବିଜ୍ଞାପିତ"
    "|அறிவிக்கப்பட்டது|ஒப்புதல் அளிக்கப்பட்டது|నోటిఫై చేయబడింది|ఆమోదించబడింది|నోటిఫైడ్|ಅಧಿಸೂಚಿತ|ಅನುಮೋದಿತ"
    "|വിജ്ഞാപനം ചെയ്തു|അംഗീകരിച്ചു|ਅਧਿਸੂਚਿਤ|ਪ੍ਰਵਾਨਿਤ|ਮਨਜ਼ੂਰ",
    PUBLISHED: "published|uploaded|published on website|published on portal|public|प्रकाशित|प्रसिद्ध|પ્રકાશિત|প্রকাশিত|ପ୍ରକାଶିତ|வெளியிடப்பட்டது"
    "|ప్రచురించబడింది|ಪ್ರಕಟಿತ|പ്രസിദ്ധീകരിച്ചു|ਪ੍ਰਕਾਸ਼ਿਤ",
    "under_way": "under way|underway|under implementation|implementation under way|implementation started|being implemented"
    "|क्रियान्वयन में|कार्यान्वयन में|क्रियान्वयनाधीन|अंमलबजावणी सुरू|અમલમાં|বাস্তবায়নাধীন|କାର୍ଯ୍ୟକାରୀ ହେଉଛି|କାର୍ଯ୍ୟକାରୀ|కార్యాచరణలో|అమలులో|ಅನುಷ್ಠಾನದಲ್ಲಿ|ਲਾਗੂ",
    "reviewed": "reviewed|review done|review completed|reviewed by depc|समीक्षा की गई|समीक्षित|आढावा घेतला",
}
_STATUS_WORDS = {
    "not_constituted": "गठन शेष|गठन होना शेष|गठन होना शेष है|गठन होना है|अभी गठित नहीं|गठन बाकी|स्थापना बाकी|not constituted|not formed|not set up|not yet constituted|not yet formed|no|nil|नहीं|नही|गठित नहीं|गठन नहीं|अगठित"
    "|नाही|स्थापन नाही|ના|રચના નથી|না|গঠিত নয়|গঠিত হয়নি|ନା|ଗଠିତ ନୁହେଁ|ଗଠିତ ହୋଇନାହିଁ|ହୋଇନାହିଁ|ହୋଇ ନାହିଁ|இல்லை|அமைக்கப்படவில்லை|లేదు|ఏర్పాటు కాలేదు|ಇಲ್ಲ|ರಚಿಸಿಲ್ಲ"
    "|ഇല്ല|രൂപീകരിച്ചിട്ടില്ല|ਨਹੀਂ|ਗਠਿਤ ਨਹੀਂ",
    "constituted": "constituted|constituted and functional|constituted and notified|functional|active|कार्यरत|सक्रिय|formed|set up|yes|notified|गठित|गठन किया गया|हां|हाँ|स्थापन|होय|गठीत|હા|રચાયેલ|রচিত|গঠিত|হ্যাঁ|ହଁ|ଗଠିତ"
    "|ஆம்|அமைக்கப்பட்டது|అవును|ఏర్పాటైంది|ಹೌದು|ರಚಿತ|ರಚಿಸಲಾಗಿದೆ|അതെ|രൂപീകരിച്ചു|ഉണ്ട്|ਹਾਂ|ਗਠਿਤ",
    "meeting": "meeting|meeting held|meetings held|meets|meeting regularly|constituted and meeting|constituted and meeting regularly|constituted and meets regularly|बैठक हुई|बैठक झाली",
}
_SCHEME_WORDS = {
    "ODOP": "odop|one district one product|dpiit odop|ओडीओपी|एक जिला एक उत्पाद",
    "PMFME-ODOP": "pmfme odop|pmfme|pm fme|odop pmfme|food processing odop|पीएमएफएमई|odop under pmfme|pmfme scheme",
    "DEH": "deh|districts as export hubs|district as export hub|dgft deh|निर्यात हब",
}
_COMMITTEE_WORDS = {
    "SEPC": "sepc|state export promotion committee|state level export promotion committee|state level committee"
    "|slepc|state|state level|state level sepc|sepc state level|राज्य निर्यात संवर्धन समिति|राज्य स्तरीय",
    "DEPC": "depc|district export promotion committee|district level export promotion committee"
    "|district level committee|dlepc|district|district level|district level depc|जिला निर्यात संवर्धन समिति|जिला स्तरीय",
}


def _spread(words: dict[str, str]) -> dict[str, str]:
    return {plain(word): meaning for meaning, listed in words.items() for word in listed.split("|")} | {
        plain(meaning): meaning for meaning in words
    }


WORDS: dict[str, dict[str, str]] = {
    "stage": _spread(_STAGE_WORDS),
    "status": _spread(_STATUS_WORDS),
    "scheme": _spread(_SCHEME_WORDS),
    "committee": _spread(_COMMITTEE_WORDS),
}
"""Field to every word that it accepts, as `vocabulary.plain` writes it, with what the word means."""


ANSWERS = frozenset({"yes", "no"})
"""What a person may say that a sign or word of the State's own answers, wherever yes and no may stand."""
OWN_WORDS = {name: frozenset(WORDS[name].values()) for name in ("stage", "status")} | {
    "is_gi_tagged": ANSWERS,
    "sector": SECTORS,
    "committee": frozenset({"SEPC", "DEPC"}),
}
"""Fields whose words a State may have of its own, with what such a word may be said to mean."""


def in_two_languages(text: str) -> tuple[str, ...]:
    """The two parts of 'Yes / हाँ' or 'Notified (अधिसूचित)': one in Latin letters, one not; nothing for any other text."""
    parts = tuple(part.strip() for part in re.split(r"[/|()\n]", text) if part.strip())
    return parts if len(parts) == 2 and parts[0].isascii() != parts[1].isascii() else ()


_STEPS = {
    "draft": "drafted",
    "drafted": "drafted",
    "prepared": "drafted",
    "ready": "drafted",
    "notified": "notified",
    "adopted": "notified",
    "published": PUBLISHED,
    "uploaded": PUBLISHED,
}
_BESIDE_WORDS = "deap|deaps|plan|plans|action|district|export|the|has|have|been|is|was|and|also|by|depc|dlepc|approved|finalised|finalized"
_BESIDE_WORDS += "|dlepc|vetted|duly|in|its|meeting|held|level|committee|promotion|were|been|got"
_ABOUT_COMMITTEES = frozenset(
    ["depc", "dlepc", "committee", "the", "a", "has", "have", "been", "is", "was", "yet", "duly"]
)
_YET_TO_BE = {
    "stage": (frozenset({"prepared", "drafted", "formulated", "started", "initiated", "made", "developed"}), "none"),
    "status": (frozenset({"formed", "constituted", "set up", "established"}), "not_constituted"),
}
"""Field to the steps that stand behind 'yet to be', and what it means that the first of them is still to come."""
_REMAINS = {
    "stage": re.compile(
        r"(?:तैयार|बनाया|बनाना|बनाई|निर्माण|तयार|प्रारंभ|शुरू)(?: किया जाना| करना| होना| होणे| करणे)? (?:शेष|बाकी)(?: है| आहे)?"
    ),
    "status": re.compile(r"(?:गठन|गठित|स्थापना|स्थापन)(?: किया जाना| करना| होना| होणे| करणे)? (?:शेष|बाकी)(?: है| आहे)?"),
}
_YET = re.compile(
    r"(?:(?:the )?(?:committee|depc|dlepc|plan|deap|draft)s? )?(?:is |are )?(?:still )?yet to be (\w+(?: up)?)"
)
_BESIDE = frozenset(_BESIDE_WORDS.split("|"))


_LONGEST_NAME = 10
_COMMITTEES = tuple(one for one in WORDS["committee"] if one not in {"state", "district"})


def status_said(name: str, text: str) -> str | None:
    """What the words of a status mean: as they are listed, or a sentence of steps alone ('Approved by DEPC and notified')."""
    words = plain(text)
    meaning = WORDS[name].get(words) or _still_to_come(name, words)
    tokens = words.split()
    if meaning is None and name == "committee":
        # 'DEPC, Kamrup' and 'SEPC Assam' are each of its level, whatever place stands beside.
        levels = {WORDS[name][phrase] for phrase in _COMMITTEES if f" {phrase} " in f" {words} "}
        return next(iter(levels)) if len(levels) == 1 and len(tokens) <= _LONGEST_NAME else None
    meaning = meaning or _of_its_own(name, tokens) or _of_parts(name, text)
    if meaning is None and name == "status":
        # 'The committee has not yet been constituted' says no more than 'not constituted'.
        return WORDS[name].get(" ".join(token for token in tokens if token not in _ABOUT_COMMITTEES))
    if meaning is not None or name != "stage" or not set(tokens) <= _BESIDE | _STEPS.keys():
        return meaning
    steps = [step for token in tokens if (step := _STEPS.get(token))]
    stages = [step for step in steps if step != PUBLISHED]
    # 'Drafted / notified' leaves open which of the two.
    if "/" in text and len(set(stages)) > 1:
        return None
    # A plan that is approved and of which no more is said may be a draft that somebody approved.
    if "approved" in tokens and "notified" not in stages:
        is_adopted = {"depc", "dlepc", "committee"} & set(tokens) and "draft" not in tokens
        return "notified" if is_adopted and len(stages) == len(steps) else None
    return max(stages, key=PLAN_WORDS.index) if stages and len(stages) == len(steps) else None


_ITS_OWN = {"stage": frozenset({"PLAN", "PLANWORD"}), "status": frozenset({"DEPC", "COMMITTEE"})}
_AND = re.compile(r"\s+(?:and|एवं|एवम्|और|तथा|व|आणि|અને|এবং|আৰু|ଏବଂ|மற்றும்|మరియు|ಮತ್ತು|ਅਤੇ)\s+|\s*&\s*")

_IS = frozenset(map(plain, ["है", "हैं", "आहे", "आहेत", "છે", "ਹੈ", "ਹਨ", "ଅଛି", "আছে"]))


def _of_its_own(name: str, tokens: list[str]) -> str | None:
    """What is left beside the name of the plan or the committee: 'योजना तैयार नहीं' is 'तैयार नहीं'."""
    own = _ITS_OWN.get(name, frozenset())
    rest = [token for token in tokens if not (said := concepts(token)) or not said <= own]
    if name == "stage" and len(rest) < len(tokens):
        # 'कार्य योजना' is the plan in two words.
        rest = [token for token in rest if concepts(token) != frozenset({"ACTION"})]
    rest = rest[:-1] if rest and rest[-1] in _IS else rest
    return WORDS[name].get(" ".join(rest)) if 0 < len(rest) < len(tokens) else None


def _of_parts(name: str, text: str) -> str | None:
    """The furthest of several steps that 'and' joins, each of them listed: 'अनुमोदित एवं अधिसूचित'; None where one denies."""
    parts = [plain(part) for part in _AND.split(text)]
    order = {"stage": PLAN_WORDS, "status": ("constituted", "meeting")}.get(name, ())
    meant = [WORDS[name].get(part) for part in parts] if name in _ITS_OWN and len(parts) > 1 else []
    taken = [one for one in meant if one in order and one != PLAN_WORDS[0]]
    return max(taken, key=order.index) if taken and len(taken) == len(meant) else None


def _still_to_come(name: str, words: str) -> str | None:
    if name in _REMAINS and _REMAINS[name].fullmatch(words):
        return _YET_TO_BE[name][1]
    found = _YET.fullmatch(words) if name in _YET_TO_BE else None
    steps, meaning = _YET_TO_BE.get(name, (frozenset(), None))
    return meaning if found and found[1] in steps else None


def approved_on(name: str, word: str) -> str | None:
    """What a plan's 'Approved' with a day behind it means, as a column 'Approved on' does; None for any other word."""
    return "notified" if name == "stage" and plain(word) in _APPROVED else None


_APPROVED = frozenset(
    {"approved", "plan approved", "deap approved", "approved plan", "approval given", "approval accorded"}
)


def proposed(name: str, text: str) -> str:
    """What a word most likely means that is not read by itself: a plan 'Approved' as a rule by its committee; blank for others."""
    tokens = set(plain(re.sub(r"\d\S*", " ", text)).split())
    negated = tokens & {"not", "to", "yet", "under", "for", "awaiting", "pending", "draft", "no", "subject"}
    return "notified" if name == "stage" and tokens & {"approved", "approval", "sanctioned"} and not negated else ""


_UNFINISHED_WORDS = (
    "under process|in process|in progress|under preparation|being prepared|under consideration|प्रक्रियाधीन|प्रक्रिया में|प्रगति पर|विचाराधीन"
    "|प्रक्रियेत|प्रगतीपथावर|પ્રક્રિયામાં|પ્રગતિમાં|প্রক্রিয়াধীন|ପ୍ରକ୍ରିୟାଧୀନ|ప్రక్రియలో|పురోగతిలో|ಪ್ರಗತಿಯಲ್ಲಿ|പുരോഗതിയിൽ|ਪ੍ਰਕਿਰਿਆ ਅਧੀਨ"
)
_UNFINISHED = frozenset(map(plain, _UNFINISHED_WORDS.split("|")))


def is_unfinished(text: str) -> bool:
    """Whether a text says that a step is under way, which is neither yes nor no."""
    return plain(text) in _UNFINISHED


_UNREPORTED_WORDS = (
    "not reported|not known|unknown|no report|no reply|no information|report not received|report not yet received|report awaited|reply not received|reply awaited"
    "|information not received|information not available|information awaited|data not received|data not available|status not reported|status not known"
    "|प्रतिवेदन अप्राप्त|प्रतिवेदन प्राप्त नहीं|रिपोर्ट अप्राप्त|रिपोर्ट प्राप्त नहीं|सूचना अप्राप्त|सूचना प्राप्त नहीं|जानकारी अप्राप्त|जानकारी प्राप्त नहीं|ज्ञात नहीं|अज्ञात"
    "|अहवाल अप्राप्त|माहिती अप्राप्त|माहिती प्राप्त नाही|માહિતી મળેલ નથી|અહેવાલ મળેલ નથી|তথ্য পাওয়া যায়নি|ରିପୋର୍ଟ ମିଳିନାହିଁ|தகவல் இல்லை|సమాచారం లేదు|ಮಾಹಿತಿ ಇಲ್ಲ|വിവരം ലഭ്യമല്ല|ਸੂਚਨਾ ਪ੍ਰਾਪਤ ਨਹੀਂ"
)
_UNREPORTED = frozenset(map(plain, _UNREPORTED_WORDS.split("|")))


def says_unreported(text: str) -> bool:
    """Whether a status says no more than that nobody reported it: 'Not reported', 'प्रतिवेदन अप्राप्त'."""
    return plain(text) in _UNREPORTED


_GI_WORDS = (
    "gi|gi tag|gi tagged|tagged|gi registered|has gi tag|registered|gi tag registered|registered gi|gi tag obtained|gi tag received|gi obtained"
    "|gi received|gi granted|gi tag granted|granted|with gi|with gi tag|with a gi tag|gi tagged product|gi product|gi certified|जीआई टैग"
    "|जीआई टैग प्राप्त|पंजीकृत"
)
_NO_GI_WORDS = (
    "no gi|no gi tag|not gi tagged|not tagged|without gi|without gi tag|without a gi tag|non gi|non gi product|not registered|not gi registered"
    "|gi not registered|gi tag not obtained|gi tag not received|gi not obtained|no tag|जीआई टैग नहीं|पंजीकृत नहीं|अपंजीकृत"
)
_MET_WORDS = "meeting held|meetings held|held|met|बैठक हुई|बैठक झाली"
_NOT_MET_WORDS = (
    "not held|no meeting|no meeting held|no meetings held|meeting not held|not yet held|not met|none held|no meeting held so far|no meetings held so far|no meeting held yet|no meeting yet|not conducted|not convened|not yet convened|yet to be held"
    "|meeting yet to be held|बैठक नहीं हुई|बैठक नहीं|बैठक झाली नाही|नहीं हुई|नहीं हुई है|अभी नहीं हुई|अभी तक नहीं हुई|बैठक नहीं हुई है|बैठक आयोजित नहीं हुई|झाली नाही|अद्याप झाली नाही|बैठक झालेली नाही"
    "|મળી નથી|મળેલ નથી|હજુ મળેલ નથી|બેઠક મળેલ નથી|યોજાઈ નથી|થઈ નથી|હજુ થઈ નથી|হয়নি|সভা হয়নি|এখনও হয়নি|অনুষ্ঠিত হয়নি|সভা অনুষ্ঠিত হয়নি|হোৱা নাই|সভা হোৱা নাই|ହୋଇନାହିଁ|ହୋଇ ନାହିଁ|ବୈଠକ ହୋଇନାହିଁ|ବୈଠକ ହୋଇ ନାହିଁ"
    "|நடைபெறவில்லை|நடக்கவில்லை|கூட்டம் நடைபெறவில்லை|இன்னும் நடைபெறவில்லை|జరగలేదు|ఇంకా జరగలేదు|సమావేశం జరగలేదు|ನಡೆದಿಲ್ಲ|ಇನ್ನೂ ನಡೆದಿಲ್ಲ|ಸಭೆ ನಡೆದಿಲ್ಲ|നടന്നിട്ടില്ല|ചേർന്നിട്ടില്ല|യോഗം ചേർന്നിട്ടില്ല|ਨਹੀਂ ਹੋਈ|ਅਜੇ ਨਹੀਂ ਹੋਈ|ਮੀਟਿੰਗ ਨਹੀਂ ਹੋਈ"
)
_OF_ONE_FIELD = {
    "last_meeting_on": (_MET_WORDS, _NOT_MET_WORDS),
    "is_gi_tagged": (_GI_WORDS, _NO_GI_WORDS),
}
_ANSWERS_OF = {
    field: {plain(word): answer for answer, words in zip((True, False), both, strict=True) for word in words.split("|")}
    for field, both in _OF_ONE_FIELD.items()
}


_BESIDE_TAG = "the this odop pmfme deh dpiit product products item it is are has have been under if उत्पाद है को प्राप्त"
_PRODUCT_IS = frozenset(_BESIDE_TAG.split())
"""Words around 'GI tagged' that name the product of which it is said."""


def said_of(field: str, words: str) -> bool | None:
    """Whether words that only one field has, as `vocabulary.plain` writes them, mean yes or no there; None for neither."""
    answers = _ANSWERS_OF.get(field, {})
    if field == "is_gi_tagged" and words not in answers:
        words = " ".join(word for word in words.split() if word not in _PRODUCT_IS)
    return answers.get(words)


_YES_WORDS = (
    "yes|y|true|done|completed|complete|हाँ|हां|हा|जी हाँ|होय|हो|હા|হ্যাঁ|হাঁ|হয়|ହଁ|ஆம்|அம்|అవును|ಹೌದು|അതെ|ഉണ്ട്|ഉവ്വ്|ਹਾਂ|ਹਾਂਜੀ"
    "|हो चुका है|हो चुकी है|हो चुका|हो चुकी|हो गया|हो गई|हो गया है|हो गई है|हुआ|हुई|किया जा चुका है|की जा चुकी है|झाले|झाली|झाला|झाले आहे|झाली आहे|થયેલ છે|થઈ ગયેલ છે|થઈ ગઈ|થયું|થઈ"
    "|হয়েছে|হয়ে গেছে|সম্পন্ন|হৈছে|ହୋଇଛି|ହୋଇସାରିଛି|செய்யப்பட்டது|செய்யப்பட்டுள்ளது|అయింది|పూర్తయింది|జరిగింది|ಆಗಿದೆ|ಮಾಡಲಾಗಿದೆ|ചെയ്തു|പൂർത്തിയായി|ਹੋ ਗਿਆ|ਹੋ ਗਈ|ਹੋ ਚੁੱਕਾ ਹੈ|ਹੋ ਚੁੱਕੀ ਹੈ|ਹੋਈ ਹੈ"
)
_NO_WORDS = (
    "not yet notified|not yet approved|not yet adopted|not yet prepared|not yet drafted|not yet published|not yet reviewed|not yet completed|yet to be notified|yet to be approved|yet to be prepared|yet to be drafted|yet to be published|to be notified|to be prepared"
    "|no|n|false|not done|not completed|incomplete|not yet|not yet done|not prepared|not drafted|not notified|not approved|not started|नहीं|नही|pending|लंबित|नाही|ના|નહીં|না|নহয়|ନା|ନାହିଁ|இல்லை|కాదు|లేదు|ಇಲ್ಲ|ഇല്ല|അല്ല|ਨਹੀਂ|ਨਾਂਹ|ਨਹੀ"
    "|नहीं हुआ|नहीं हुई|नहीं हुआ है|नहीं हुई है|अभी नहीं|अभी नहीं हुआ|नहीं किया गया|नहीं की गई|झाले नाही|झाली नाही|झाला नाही|થયેલ નથી|થઈ નથી|થયું નથી|হয়নি|হয় নাই|হোৱা নাই"
    "|ହୋଇନାହିଁ|ହୋଇ ନାହିଁ|செய்யப்படவில்லை|కాలేదు|జరగలేదు|చేయలేదు|ಆಗಿಲ್ಲ|ಮಾಡಿಲ್ಲ|ചെയ്തിട്ടില്ല|ആയിട്ടില്ല|ਨਹੀਂ ਹੋਇਆ|ਨਹੀਂ ਹੋਈ"
)
_YES = frozenset(map(plain, _YES_WORDS.split("|")))
_NO = frozenset(map(plain, _NO_WORDS.split("|")))


def yes_or_no(value: Value) -> bool | None:
    """True or False where the cell says so in a word or a mark, else None."""
    if isinstance(value, bool):
        return value
    text = plain_text(value)
    if len(text) > 20:
        return None
    if parts := in_two_languages(text):
        answers = {yes_or_no(part) for part in parts}
        return next(iter(answers)) if len(answers) == 1 else None
    marks = text.replace("\ufe0f", "").strip()
    if marks in TICKS or marks in CROSSES:
        return marks in TICKS
    words = plain(text)
    return True if words in _YES else False if words in _NO else None


def schemes_named(text: str) -> list[str]:
    """The schemes of a cell that names more than one."""
    parts = [plain(part) for part in re.split(r"[/&+,;]|\band\b|एवं|और", text) if plain(part)]
    named = list(dict.fromkeys(WORDS["scheme"][part] for part in parts if part in WORDS["scheme"]))
    return named if len(named) > 1 else []
