"""What the words of a heading mean, in English, Hindi and the scripts of the States' own offices.

A heading is cut into the longest phrases that are known here; each stands for one thing or more (`DRAFT`, `DATE`).
One word that is not known makes the whole heading not understood, so that 'Approving authority' is no day of approval.
A word that ends in * stands for every word that begins so: endings change with case and number.
"""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache

from data.returns.files.cells import cleaned
from data.returns.files.day_words import MONTH_OF
from data.returns.words.as_on_words import without_day
from data.returns.words.endings import bases, is_ahead
from data.returns.words.legend import without_legend
from data.returns.words.regional_words import REGIONAL
from data.returns.words.scripts import dotted
from data.returns.words.technical import is_of_records, spelled_out

_NUKTAS: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "\u093c\u09bc\u0a3c\u0abc\u0b3c")),
    # Assamese writes the same words as Bengali with an r of its own.
    ord("ৰ"): "র",
}
_LONGEST_HEADING = 200

_WORDS: dict[str, str] = {
    "": "a|an|the|of|for|in|to|and|or|if|any|is|are|was|were|has|have|been|be|with|its|under|from|by|at|per|details|detail|संबंधित|सम्बंधित|अन्य|विशेष|जारी होने|हुआ या नहीं|क्षमता वाले|क्षमता|वाले|हिन्दी में|हिंदी में|होगी|संबन्धित|निहाय|वार|अद्यतन|incl|including|along|alongwith|together|सहित|के साथ|सह"
    "|information|s|es|as|pls|please|specify|mention|indicate|give|this|that|wise|which|actual|issued|dgft|vide|final|steps|step|milestone|milestones|activity|activities|so far|till date|till now|up to date|to date|during|प्राप्त|अब तक|वार|का|की|के|को|में|से|द्वारा|एवं"
    "|और|व|तथा|या|जारी|निर्गत|है|हैं|हो|हुई|हुआ|गया|गई|गयी|किया|की गई|क्या|करने|होने|चुका|चुकी|या नहीं|कि नहीं|हेतु|लिए|यदि कोई हो|यदि|कोई|विवरण|अनुसार",
    "NAME": "name|names|title|नाम",
    "SERIAL": "s no|sl no|sr no|ser no|serial no|serial number|sl number|s number|serial|sl|sr|sno|slno|srno|s n|क्र सं|क्र स|sn"
    "|क्र|स क्र|सं क्र|क्र0|क्र सं0|क्र म|क्रम सं|क्रम संख्या|क्रम|क्र संख्या|अनु क्र|अनुक्रमांक",
    "NUMBER": "no|nos|num|number|numbers|संख्या|क्रमांक|सं|सं0|नंबर|नम्बर",
    "COUNT": "no of|nos of|number of|numbers of|total no of|total number of|total|count|count of|how many|strength|strength of|की संख्या|की कुल संख्या"
    "|कुल संख्या|कुल",
    "STATE": "state|states|राज्य|प्रदेश",
    "UT": "ut|uts|union territory|union territories|संघ राज्य क्षेत्र|केंद्र शासित प्रदेश|केन्द्र शासित प्रदेश",
    "DISTRICT": "district|districts|dist|distt|dists|zila|zilla|jila|jilla|janpad|जिला|जिले|जिलों|जिलो|जनपद|जनपदों|ज़िला|जिलेवार|जिलावार|जनपदवार",
    "PARTICULARS": "particulars|particular|parameter|parameters|item of information|विवरण मद",
    "DIVISION": "division|divisions|revenue division|region|zone|mandal|circle|मंडल|मण्डल|संभाग|प्रमंडल|अंचल",
    "BLOCK": "block|blocks|taluka|talukas|taluk|tehsil|tehsils|tahsil|subdivision|sub division|village|gram panchayat|विकासखंड|विकास खंड|तहसील|प्रखंड"
    "|तालुका",
    "CODE": "code|codes|कोड",
    "LGD": "lgd|local government directory|एलजीडी",
    "CENSUS": "census|census 2011|जनगणना|जनगणना 2011",
    "REMARKS": "remark|remarks|reason|reasons|reason if any|reasons if any|कारण|कारणे|કારણ|কারণ|কাৰণ|କାରଣ|காரணம்|కారణం|ಕಾರಣ|കാരണം|ਕਾਰਨ|comment|comments|note|notes|observation|observations|टिप्पणी|टिप्पणियां|टिप्पणियाँ|अभ्युक्ति|अभियुक्ति|रिमार्क्स|अन्य विवरण|विशेष विवरण"
    "|कैफियत|अभ्युक्तियां|रिमार्क",
    "DATE": "date|dates|on|dt|dated|day|since|when|on which|date on which|date of issue|start|started|began|with effect from|wef|w e f|date of|dd mm yyyy|dd mm yy|ddmmyyyy"
    "|दिनांक|दिनाँक|तिथि|तारीख|प्रारंभ|प्रारम्भ|आरंभ|कब|कब से",
    "ASON": "as on|as on date|as on day|as of|as at|data as on|information as on",
    "YESNO": "whether|y n|y n na|yes no|yes no na|1 yes 0 no|yes 1 no 0|1 for yes 0 for no|1 if yes 0 if no|yes or no|yes|y|n|1 0|0 1|tick|हाँ नहीं|हां नहीं|हा नही|हां नही|हाँ नही|done|completed|complete",
    "STATUS": "status|stage|stages|position|rung|progress|current status|present status|latest status|present position|current position|latest position|present stage|current stage|status of progress|स्थिति|चरण"
    "|वर्तमान स्थिति|अद्यतन स्थिति|प्रगति",
    # What stands before: allowed beside the day of a status alone, 'Date of above status'.
    "ABOVE": "above|above mentioned|abovementioned|aforesaid|aforementioned|mentioned above|indicated above|shown above|said|mentioned|corresponding|respective|concerned"
    "|attained|attaining|achieved|achieving|reached|reaching|उक्त|उपरोक्त|उपर्युक्त|उपरिलिखित|ऊपर|सदर|सदरील|सदरहू|सदरचा|वरील|त्या|इस|उस|तत्संबंधी|तत्संबंधित"
    "|ઉપરોક્ત|ઉપર્યુક્ત|ઉક્ત|ઉપરની|ઉપર|સદર|સદરહુ|આ|તે|উপরোক্ত|উপৰোক্ত|উপরিউক্ত|উপর্যুক্ত|উপরের|উক্ত|উল্লিখিত|উল্লেখিত|এই|সেই"
    "|ଉପରୋକ୍ତ|ଉପରିଲିଖିତ|ଉକ୍ତ|ଉପର|ଉପରେ|ସେହି|ଏହି|ଉଲ୍ଲିଖିତ|மேற்கண்ட|மேற்கூறிய|மேற்படி|மேலே உள்ள|மேலுள்ள|மேற்குறிப்பிட்ட|அந்த|இந்த|పై|పైన|పైన పేర్కొన్న|పై పేర్కొన్న|పేర్కొన్న|సదరు|ఆ|ఈ"
    "|ಮೇಲಿನ|ಮೇಲ್ಕಂಡ|ಮೇಲೆ ತಿಳಿಸಿದ|ಸದರಿ|ಸದರ|ಆ|ಈ|ಮೇಲ್|മേൽ|മേൽപ്പറഞ്ഞ|മേൽപറഞ്ഞ|മുകളിൽ പറഞ്ഞ|മുകളിലെ|പ്രസ്തുത|ആ|ഈ|ਉਪਰੋਕਤ|ਉਪਰਲੀ|ਉਕਤ|ਉੱਪਰ|ਉਸ|ਇਸ",
    "PLAN": "deap|deaps|plan|plans|action plan|action plans|export plan|export plans|export action plan|export action plans"
    "|district export action plan|district export action plans|district export plan|district export plans|district action plan"
    "|district plan|district plans|dap|district export action plan deap|district export action plans deap|कार्य योजना|कार्ययोजना"
    "|निर्यात योजना|निर्यात कार्य योजना|जिला निर्यात कार्य योजना|जिला निर्यात योजना|निर्यात कार्ययोजना|जिला निर्यात कार्ययोजना|डीईएपी",
    "PLANWORD": "योजना|योजनाएं",
    "DRAFT": "draft|drafted|drafting|draft prepared|prepared|preparation|formulated|formulation|ready|drafts|मसौदा|मसौदे|प्रारूप"
    "|तैयार|तैयारी|मसौदा तैयार|प्रारूप तैयार|बनी|बनाई|ड्राफ्ट|ड्राफ़्ट",
    "NOTIFIED": "notified|notification|notifications|gazetted|अधिसूचित|अधिसूचना|नोटिफाइड|नोटिफाईड|नोटिफिकेशन",
    "APPROVED": "approved|approval|adopted|adoption|approved adopted|अनुमोदित|अनुमोदन|स्वीकृत|स्वीकृति|स्वीकृत|मंजूरी|मंज़ूरी",
    "BYDEPC": "by depc|by the depc|by dlepc|by the committee|by committee|by the district committee|in depc|in the depc"
    "|by district export promotion committee|by the district export promotion committee|डीईपीसी द्वारा|समिति द्वारा|depc द्वारा"
    "|जिला निर्यात संवर्धन समिति द्वारा",
    "SOURCE": "source|sources|source of data|data source|source of information|स्रोत|स्त्रोत",
    "BYRA": "ra|by ra|by the ra|regional authority|by regional authority|by the regional authority|dgft ra|ra dgft|आरए|आरए द्वारा",
    "OFFICER": "ro|regional officer|regional office|officer|officers|gm|gms|dic|dicc|dics|diccs|general manager|general managers|gm dic|gm dicc|nodal officer|district officer"
    "|collector|director|commissioner|अधिकारी|अधिकारियों|महाप्रबंधक|कलेक्टर|जिलाधिकारी|निदेशक|आयुक्त",
    "PROMOTE": "promotion|संवर्धन|प्रोत्साहन",
    "ACTION": "कार्य",
    "PUBLISHED": "published|publication|publishing|uploaded|uploading|upload|hosted|hosting|placed on portal|placed on the portal|placed on website|placed on the website|placed on deh portal|प्रकाशित|प्रकाशन|अपलोड",
    "PORTAL": "website|web site|portal|on website|on portal|on web|web|in website|in portal|on the website|on the portal|on web portal|online|on the web|deh portal"
    "|on deh portal|dgft portal|on dgft portal|वेबसाइट|पोर्टल|वेबसाइट पर|पोर्टल पर",
    "IMPLEMENT": "implemented|implementation|under implementation|under way|underway|execution|executed|implementing started"
    "|क्रियान्वयन|कार्यान्वयन|क्रियान्वित|कार्यान्वित|क्रियान्वयनाधीन",
    "REVIEW": "reviewed|review|reviews|समीक्षा|समीक्षित|पुनरीक्षण",
    # 'For approval', 'under review': not done yet, which no field asks for.
    "AHEAD": "for approval|for the approval|for adoption|for preparation|for drafting|for formulation|for finalisation|for finalization|for notification"
    "|for publication|for review|for consideration|for vetting|under approval|under preparation|under drafting|under formulation|under finalisation"
    "|under finalization|under review|under consideration|under vetting|under process|in preparation|in drafting|in process|in progress|pending|awaited"
    "|awaiting|अनुमोदन हेतु|अनुमोदन के लिए|स्वीकृति हेतु|स्वीकृति के लिए|अधिसूचना हेतु|अधिसूचना के लिए|प्रकाशन हेतु|समीक्षा हेतु|समीक्षा जारी|तैयारी जारी"
    "|मंजुरी साठी|मान्यता साठी|अधिसूचना साठी|लंबित|प्रलंबित|प्रक्रियाधीन|विचाराधीन",
    "TARGET": "to be|target|targeted|target date|expected|expected date|proposed|proposed date|likely|likely date|tentative|tentative date|scheduled|planned|due|due date|timeline|next|upcoming|forthcoming|अगली|आगामी|पुढील|लक्ष्य|लक्षित|संभावित|सम्भावित|प्रस्तावित",
    "LAST": "last two|last three|last four|last 2|last 3|last 4|last|latest|recent|most recent|अंतिम|अन्तिम|पिछली|नवीनतम|आखिरी|आख़िरी|गत",
    "HELD": "held|convened|conducted|organised|organized|आयोजित|संपन्न|सम्पन्न|हुई|हुईं",
    "DEPC": "depc|depcs|dlepc|district export promotion committee|district export promotion committees|district committee|dlec"
    "|district level export promotion committee|district level committee|district export promotion committee depc|डीईपीसी"
    "|जिला निर्यात संवर्धन समिति|जिला स्तरीय निर्यात संवर्धन समिति|जिला स्तरीय समिति|जिला समिति|जिला निर्यात प्रोत्साहन समिति",
    "SEPC": "sepc|sepcs|slepc|state export promotion committee|state level export promotion committee|state level committee"
    "|state committee|state export promotion committee sepc|एसईपीसी|राज्य निर्यात संवर्धन समिति|राज्य स्तरीय समिति|राज्य स्तरीय निर्यात संवर्धन समिति",
    "COMMITTEE": "committee|committees|export promotion committee|export promotion committees|समिति|समितियां|निर्यात संवर्धन समिति",
    "TYPE": "type|kind|category|प्रकार",
    "LEVEL": "level|level of committee|committee level|स्तर|स्तरीय|स्तर",
    "CONSTITUTED": "constituted|constitution|formed|formation|set up|setup|established|गठन|गठित|गठन हुआ|स्थापना|स्थापित",
    "MEETING": "meeting|meetings|sitting|sittings|mtg|mtgs|बैठक|बैठकें|बैठकों|मीटिंग",
    "ORDER": "order|orders|proceedings|proceeding|letter|office order|go|g o|gr|g r|government order|govt order|government resolution|memo|आदेश|शासनादेश|पत्र",
    "ORDER+NUMBER": "order no|order number|proceedings no|proceedings number|rc no|letter no|letter number|go no|g o no|gr no"
    "|office order no|office order number|आदेश सं|आदेश संख्या|आदेश क्रमांक|पत्र संख्या|पत्रांक",
    "NOTIFIED+ORDER+NUMBER": "notification vide|notified vide",
    "CONSTITUTED+ORDER+NUMBER": "constituted vide|constitution vide|formed vide",
    "NOTIFIED+NUMBER": "notification no|notification number|अधिसूचना संख्या|अधिसूचना क्रमांक",
    "LAST+MEETING": "last met|last met on",
    "CHAIR": "chair|chairman|chairperson|chairpersons|chaired by|अध्यक्ष|सभापति",
    "CONVENER": "convener|convenor|member secretary|member convener|member convenor|संयोजक|सदस्य सचिव",
    "DESIGNATION": "designation|post|पदनाम|पद",
    "MEMBER": "member|members|membership|composition|सदस्य|सदस्यों",
    "SEAT": "seat|seats|सीट|सीटें|सीटों",
    "FILLED": "filled|occupied|भरी|भरे",
    "PRODUCT": "product|products|commodity|commodities|item|items|product name|product service|products services|product or service|उत्पाद|उत्पादों|वस्तु|उत्पाद का नाम|सामग्री|माल|जिंस",
    "GOODS": "goods services|goods service|goods or services|goods or service|service goods|services goods",
    "IDENTIFIED": "identified|selected|finalised|finalized|chosen|allotted|चिन्हित|चिह्नित|चयनित|चिन्हांकित|चिह्नांकित|चुने गए|चयन किया गया",
    "EXPORT": "export|exports|exported|export potential|with export potential|having export potential|potential|निर्यात|निर्यात योग्य",
    "SCHEME": "scheme|schemes|programme|program|initiative|list|स्कीम",
    "ODOP": "odop|one district one product|one district one product odop|dpiit odop|odop dpiit|odop product dpiit|ओडीओपी|एक जिला एक उत्पाद",
    "PMFME": "pmfme|pm fme|pmfme odop|odop pmfme|pmfme mofpi|mofpi|पीएमएफएमई",
    "DEH": "deh|districts as export hubs|district as export hub|export hub|export hubs|निर्यात हब",
    "GI": "gi|g i|geographical indication|geographical indications|जीआई|जी आई|भौगोलिक संकेतक|भौगोलिक संकेत",
    "TAG": "tag|tagged|tagging|registered|registration|टैग|पंजीकृत",
    "SECTOR": "sector|sectors|क्षेत्र|सेक्टर",
    "TIER": "tier|tiers|श्रेणी",
    "HS": "hs|hsn|hscode|hs2|hs4|hs6|hs8|itc hs|itc|hs code|hsn code|itc hs code|itchs|एचएस|एच एस|एचएसएन|एच एस एन|एच एस कोड|आईटीसी एचएस",
    "CHAPTER": "chapter|chapters|hs chapter|2 digit|4 digit|6 digit|8 digit|two digit|four digit|eight digit|digit|digits|अध्याय",
    "DESCRIPTION": "description|descriptions|desc|brief description|commodity description|commodity name",
    # A financial year that a heading names: see `concepts`.
    "INYEAR": "inyear|during the year|this year|in the year|current year|इस वर्ष|वर्ष के दौरान",
    "PERIOD": "period|reporting period|period of export|month of export|अवधि",
    "MONTH": "month|months|माह|महीना|मास",
    "QUARTER": "quarter|quarters|qtr|तिमाही",
    "YEAR": "year|years|financial year|fin year|fiscal year|fy|f y|वित्तीय वर्ष|वित्त वर्ष|वर्ष|साल",
    "UNIT": "unit|units|unit of value|value unit|currency|currency unit|इकाई",
    "VALUE": "value|values|मूल्य",
    "GROWTH": "growth|variation|change|percent|percentage|share|rank|cagr|contribution|वृद्धि|प्रतिशत|हिस्सा|टक्के|टक्केवारी|वाटा|वाढ|ટકા|ટકાવારી|હિસ્સો|વૃદ્ધિ|শতাংশ|শতকরা|বৃদ্ধি"
    "|ଶତକଡ଼ା|ଶତାଂଶ|ଅଭିବୃଦ୍ଧି|சதவீதம்|விழுக்காடு|பங்கு|வளர்ச்சி|శాతం|వాటా|వృద్ధి|ಶೇಕಡಾ|ಶೇಕಡಾವಾರು|ಪಾಲು|ಬೆಳವಣಿಗೆ|ശതമാനം|വിഹിതം|വളർച്ച|ਪ੍ਰਤੀਸ਼ਤ|ਹਿੱਸਾ|ਵਾਧਾ",
    "QUANTITY": "quantity|qty|uqc|weight|मात्रा",
    "COUNTRY": "country|countries|destination|country of destination|destination country|port|ports|port of export|exporter|exporters|name of exporter"
    "|exporter name|firm|company|iec|देश",
    "MAJOR": "major|main|principal|key|top|leading|chief",
}

_DECLINED = frozenset(
    {"DATE", "MEETING", "ORDER", "COMMITTEE", "DEPC", "SEPC", "PLAN", "PLANWORD", "PRODUCT", "STATUS", "CONSTITUTED"}
)
"""Things whose words take endings in the States' languages: any word that begins as a listed one stands for the same."""
_STEM = 4
_STEPS = frozenset({"DRAFT", "NOTIFIED", "APPROVED", "PUBLISHED", "IMPLEMENT", "REVIEW", "CONSTITUTED"})
"""Things done: a word that only begins as one of theirs may say that it is still to be."""

_DOTTED = re.compile(r"\b(?:[A-Za-z]\.\s?){3,}")
"""An abbreviation with its dots: D.E.A.P."""
_DOTTED_SYLLABLES = re.compile("(?<![\u0900-\u0d7f])(?:[\u0900-\u0d7f]{1,3}\\.\\s?){3,}")
"""The same in an Indian script: डी.ई.पी.सी."""
_OF_ANYTHING = frozenset({"DATE", "YESNO", "NUMBER", "NAME", "STATUS", "COUNT", "DIGIT"})
_BETWEEN_SCRIPTS = re.compile(r"[/|()\n]|\s[-–]\s")
_INDIAN = re.compile("[\u0900-\u0d7f]")
_IN_A_YEAR = re.compile(
    r"\b(?:f\.?\s?y\.?\s*)?20\d\d\s*[-–/]\s*(?:20)?\d\d\b(?:\s*\(\s*(?:p|prov\w*\.?)\s*\))?", re.IGNORECASE
)

_OF_GROWTH = re.compile(r"\b(?:growth|variation|change|cagr|share|increase|decrease)\b|%|वृद्धि|प्रतिशत", re.IGNORECASE)
_MONTHS = "|".join(sorted((re.escape(name) for name in MONTH_OF if len(name) > 2), key=len, reverse=True))
_BETWEEN_YEARS = re.compile(
    r"\b20[12]\d(?:\s*[-–/]\s*\d{2,4})?\b(?:\s*\(\s*(?:p|r|prov\w*\.?|revised)\s*\))?|\b(?:over|rate|annual|previous|preceding|yoy|y-o-y|year[\s-]on[\s-]year|compared|vs)\b|\bw\.?r\.?t\b\.?"
    rf"|\b[qh]\s?-?[1-4]\b|\bf\.?y\.?\s?'?\d\d(?:\s?-\s?\d\d)?\b|(?<![^\W\d_])(?:{_MONTHS})(?![^\W\d_])",
    re.IGNORECASE,
)
"""The years, or their parts, that a growth or share is of, and the words for it: whatever they are, it follows from the values."""

Concepts = frozenset[str]
_Phrase = tuple[tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """A text as headings and words are compared: small letters, letters with their signs, single spaces."""
    shown = cleaned(text).text.replace("\u0966", "0").casefold().replace("%", " percent ")
    shown = unicodedata.normalize("NFC", shown)
    shown = unicodedata.normalize("NFD", shown) if any(0x0900 <= ord(one) <= 0x0D7F for one in shown) else shown
    shown = dotted(shown.translate(_NUKTAS).replace("\u0901", "\u0902").replace("\u0981", "\u0982"))
    kept = [one if one.isalnum() or unicodedata.category(one)[0] == "M" else " " for one in shown]
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def words_of(listed: str) -> frozenset[str]:
    """The words of a list whose entries are parted by bars, each as `plain` gives it."""
    return frozenset(word for one in listed.split("|") for word in plain(one).split())


def word_key(text: str) -> str:
    """A text as a State's own words are compared: a sign, of which `plain` leaves nothing, as it stands."""
    return plain(text) or text.strip()


def _phrases() -> dict[str, list[_Phrase]]:
    """First letter of a phrase to the phrases, the longest first."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for source in (_WORDS, *REGIONAL.values()):
        for concept, listed in source.items():
            for phrase in listed.split("|"):
                is_declined = source is not _WORDS and concept in _DECLINED and len(phrase.split()[-1]) >= _STEM
                starred = phrase.endswith("*") or is_declined
                tokens = tuple(plain(phrase.rstrip("*")).split())
                if tokens:
                    tokens = (*tokens[:-1], tokens[-1] + ("*" if starred else ""))
                    found[tokens[0][0]].append((tokens, tuple(filter(None, concept.split("+")))))
    for listed_phrases in found.values():
        listed_phrases.sort(key=lambda one: (-len(one[0]), -len(one[0][-1].rstrip("*")), one[0][-1].endswith("*")))
    return dict(found)


_KNOWN = _phrases()


@lru_cache(maxsize=10_000)
def concepts(text: str) -> Concepts | None:
    """What a heading's words stand for, or None where one of them is not known, or none stands for anything."""
    if _OF_GROWTH.search(text):
        text = _BETWEEN_YEARS.sub(" ", text)
    tokens = plain(_DOTTED.sub(lambda found: found[0].replace(".", ""), without_legend(without_day(text)))).split()
    if not tokens or len(text) > _LONGEST_HEADING:
        return None
    if (found := _meant(tokens)) is not None:
        return found
    if is_of_records(text):
        return frozenset({"RECORD"})
    for other in (spelled_out(text), _without_dots_and_years(text)):
        if other != text:
            return concepts(other)
    return _of_two_scripts(text)


@lru_cache(maxsize=20_000)
def concepts_among(text: str) -> Concepts:
    """What any of a text's words stand for, whatever stands between them: of a sentence, where `concepts` is of a heading."""
    tokens, found, at = plain(text).split(), set[str](), 0
    while at < len(tokens):
        taken, stands_for = _longest(tokens, at)
        found.update(stands_for)
        at += max(taken, 1)
    return frozenset(_composed(found)) - {"ABOVE"}


def _of_two_scripts(text: str) -> Concepts | None:
    """What a heading says in two scripts of which one is understood: 'ఆమోద తేదీ (Date of approval)'.

    Only where the other says something of the same, nothing else that is known, and nothing that is still to be.
    """
    halves: dict[bool, list[str]] = {True: [], False: []}
    for part in _BETWEEN_SCRIPTS.split(text):
        halves[bool(_INDIAN.search(part))] += plain(part).split()
    for own, other in (halves.values(), reversed(halves.values())):
        said = _meant(own) if own and other else None
        if said is None:
            continue
        also = [_longest(other, at)[1] for at in range(len(other))]
        known = frozenset(_composed({one for stands_for in also for one in stands_for}))
        is_ahead_of_it = any(not stands_for and is_ahead(word) for stands_for, word in zip(also, other, strict=True))
        by_whom = {"DEPC", "COMMITTEE"} if "BYDEPC" in said else set()
        if known & said - _OF_ANYTHING and known <= said | by_whom and not is_ahead_of_it:
            return said
    return None


def _without_dots_and_years(text: str) -> str:
    """A heading with its abbreviations in one word, and 'in a year' for the financial year that it names."""
    text = _DOTTED_SYLLABLES.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", text)
    return _IN_A_YEAR.sub(" inyear ", text)


def _meant(tokens: list[str]) -> Concepts | None:
    """What the words stand for; None where one of them is not known."""
    meant: set[str] = set()
    at = 0
    while at < len(tokens):
        taken, stands_for = _longest(tokens, at)
        if not taken:
            return None
        meant.update(stands_for)
        at += taken
    return frozenset(_composed(meant))


def _composed(meant: set[str]) -> set[str]:
    """What words say together: an export plan is the plan, and the district's committee for the promotion of exports the DEPC."""
    plans = meant & {"PLAN", "PLANWORD"}
    if plans and meant & {"ACTION", "EXPORT"}:
        return meant - {"ACTION", "EXPORT", "PLANWORD"} | {"PLAN"}
    if "COMMITTEE" in meant and meant & {"PROMOTE", "EXPORT", "LEVEL"}:
        of_whom = "SEPC" if "STATE" in meant else "DEPC" if meant & {"DISTRICT", "PROMOTE"} else ""
        return meant - {"PROMOTE", "EXPORT", "LEVEL", "COMMITTEE", "STATE"} | {of_whom} if of_whom else meant
    # 'DEPC ... approved by DEPC' names it twice.
    return meant - {"DEPC"} if "BYDEPC" in meant else meant


def _longest(tokens: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words the longest known phrase takes here and what it stands for: as it is listed before a form of it."""
    form: tuple[int, tuple[str, ...]] = (0, ())
    for phrase, stands_for in _KNOWN.get(tokens[at][0], ()):
        if len(phrase) < form[0]:
            break
        given = tokens[at : at + len(phrase)]
        if len(given) < len(phrase):
            continue
        pairs = list(zip(given, phrase, strict=True))
        is_ahead_of_it = given[-1] != phrase[-1].rstrip("*") and _STEPS.intersection(stands_for) and is_ahead(given[-1])
        if not is_ahead_of_it and all(
            one.startswith(word[:-1]) if word.endswith("*") else one == word for one, word in pairs
        ):
            return len(phrase), stands_for
        if not form[0] and all(word.rstrip("*") in bases(one) for one, word in pairs):
            form = (len(phrase), stands_for)
    if form[0]:
        return form
    return (1, ("DIGIT",)) if re.fullmatch(r"\d{1,2}|i{1,3}|iv", tokens[at]) else (0, ())
