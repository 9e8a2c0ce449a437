"""Remarks that leave their row as it stands: every word of them is known to say nothing against it.

The list is of what may be passed over, and not of what must be looked at: a word that is not in it is read by a person.
"""

import re
import unicodedata
from typing import Literal

from data.returns.words.denied import denies_or_awaits
from data.returns.words.taken_back import says_changed, taken_back
from data.returns.words.vocabulary import concepts_among, plain

Step = Literal["not begun", "under way", "taken", "outside"]
"""How far a row says it is; `outside` is for a text that stands in no row."""
_OF_ENGLISH = (
    "a an the of in on at by for to from with and as per vide also its it this that is are was were has have had been be under"
    " meeting meetings met first second third last latest next regular regularly held chaired chairmanship chairman chairperson chair convener convenor convened attended member members"
    " secretary committee committees depc sepc dlepc district districts state ut dic gm dc dm adc ceo collector magistrate commissioner deputy joint director"
    " general manager industries industry centre center department government govt nodal officer officers office"
    " order orders notification notifications issued issue dated dt nos number copy copies enclosed attached annexed annexure herewith sent received"
    " uploaded upload portal website dgft dpiit date plan plans deap action export exports hub hubs approved approval adopted notified published"
    " constituted reconstituted formed functional active functioning minutes recorded circulated reviewed review"
    " gi tag tagged registered product products odop deh complete completed done yes ok quarterly monthly half yearly annual annually every quarter month year"
    " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " st nd rd th inst ref letter file details follow typed dgcis dgci s ra regional authority comments aspirational"
)
_OF_LETTERS = (
    " i sir madam send asked typed reference subject regarding am directed forward enclose furnish furnished submit submitted please find above below table statement data information"
    " kind perusal necessary action yours faithfully thanking you your compiled source based certified correct true best knowledge signature seal place"
    " may kindly favour favourable needful all figures shown given rs inr in lakh lakhs crore crores usd million respect report return note hereby"
    " महोदय संदर्भ विषय सादर सूचनार्थ आवश्यक कार्यवाही हेतु प्रेषित भवदीय जानकारी सूचना उपरोक्त कृपया अवलोकनार्थ"
)
_OF_HINDI = (
    "की के का को में से पर द्वारा एवं और तथा है हैं हुई हुआ गई गया बैठक बैठकें प्रथम अंतिम आयोजित संपन्न सम्पन्न आदेश प्रति संलग्न अधिसूचना अधिसूचित अनुमोदित"
    " गठित गठन जिला जिले समिति डीईपीसी जिलाधिकारी कलेक्टर अध्यक्ष अध्यक्षता सदस्य सचिव महाप्रबंधक उद्योग केंद्र केन्द्र दिनांक क्रमांक संख्या सं पत्र पोर्टल"
    " अपलोड कार्ययोजना कार्य योजना निर्यात तैयार कार्यवृत्त जारी नियमित विवरण बाद जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर"
)
_AWAITING = (
    "no nil placed before not yet pending awaited awaiting proposed proposal process progress preparation being prepared shortly soon will expected likely submission submitted"
    " consideration examination vetting finalised finalized finalisation scheduled draft drafted drafting formulation initiated taken up put forward forwarded information data collection collected"
    " नहीं नही लंबित लम्बित प्रक्रियाधीन प्रक्रिया विचाराधीन प्रस्तावित प्रस्ताव शेष आगामी होना होनी अपेक्षित शीघ्र प्रतीक्षित किया किए जा रहा रही रहे जाना आंकड़े प्राप्त"
)
_STEPS = frozenset(
    plain(
        "meeting meetings met held order orders notification notifications issued constituted reconstituted formed functional active functioning approved approval"
        " adopted notified published complete completed done yes बैठक आयोजित संपन्न सम्पन्न आदेश अधिसूचना अधिसूचित अनुमोदित गठित तैयार जारी"
    ).split()
)
_OTHER_MATTERS = re.compile(
    unicodedata.normalize(
        "NFC",
        r"\b(?:train(?:ing|ings|ed)|workshops?|seminars?|webinars?|camps?|exhibitions?|fairs?|melas?|expos?|budget|funds?|subsid(?:y|ies)|loans?|beneficiar(?:y|ies)|entrepreneurs?|units"
        r"|shgs?|fpos?|ngos?|consultants?|associations?|chambers?|federations?|exporters?|artisans?|weavers?|farmers?|growers?|clusters?|mandi|markets?|cold storage|godown|warehous\w*|containers?"
        r"|ports?|airports?|icds?|sez|laborator(?:y|ies)|testing|packaging|facility cent(?:re|er)s?|tool rooms?|buyer[- ]seller|apeda|mpeda|fieo|hepc|epch|kvk|nsic|nabard|coir board|spices board|tea board|concor"
        r"|pmfme|pmegp|sfurti|ramp|mudra|startups?|awards?|awareness|visits?)\b"
        "|प्रशिक्षण|कार्यशाला|शिविर|मेला|मेले|मेळावा|प्रदर्शनी|प्रदर्शन|बजट|अनुदान|ऋण|लाभार्थी|उद्यमी|इकाइयों|स्वयं सहायता|बचत गट|सलाहकार|निर्यातकों|बुनकर|शिल्पी|किसान|क्लस्टर|मंडी|बाजार|पीएमएफएमई"
        "|તાલીમ|શિબિર|વર્કશોપ|કાર્યશાળા|મેળો|મેળા|પ્રદર્શન|બજેટ|સહાય|ક્લસ્ટર|એસોસિએશન|ઉદ્યોગકારો|নিকাশকারী|প্রশিক্ষণ|কর্মশালা|শিবির|মেলা|প্রদর্শনী|বাজেট|অনুদান|স্বনির্ভর|ক্লাস্টার|তাঁতি"
        "|ପ୍ରଶିକ୍ଷଣ|ତାଲିମ|କର୍ମଶାଳା|ଶିବିର|ମେଳା|ପ୍ରଦର୍ଶନୀ|ବଜେଟ|ଅନୁଦାନ|ସ୍ୱୟଂ ସହାୟକ|କ୍ଲଷ୍ଟର|பயிற்சி|பயிலரங்கு|பட்டறை|முகாம்|கண்காட்சி|பட்ஜெட்|ஒதுக்கீடு|சுய உதவி|கூட்டமைப்பு|விற்பனைக் கூட|குளிர்பதன"
        "|శిక్షణ|కార్యశాల|శిబిరం|ప్రదర్శన|మేళా|బడ్జెట్|సబ్సిడీ|స్వయం సహాయక|క్లస్టర్|ತರಬೇತಿ|ಕಾರ್ಯಾಗಾರ|ಶಿಬಿರ|ಮೇಳ|ಬಜೆಟ್|ಸಹಾಯಧನ|ಸ್ವಸಹಾಯ|ಕ್ಲಸ್ಟರ್|പരിശീലന|ശില്പശാല|ശിൽപശാല|ക്യാമ്പ്|മേള|ബജറ്റ്|കുടുംബശ്രീ|ക്ലസ്റ്റർ"
        "|ਸਿਖਲਾਈ|ਵਰਕਸ਼ਾਪ|ਕੈਂਪ|ਮੇਲਾ|ਪ੍ਰਦਰਸ਼ਨੀ|ਬਜਟ|ਸਬਸਿਡੀ|ਕਲੱਸਟਰ",
    ),
    re.IGNORECASE,
)
_OF_THE_ROW = re.compile(
    r"\b(?:rows?|entr(?:y|ies)|records?|figures?|values?|data|amounts?|totals?|status|stage|dates?|lists?|listed|names?|named|products?|items?|gi|tag(?:ged)?|instead|replac\w*|chang\w*|correct\w*"
    r"|wrong\w*|mistake\w*|errors?|doubt\w*|dropped|removed|merged|includ\w*|exclud\w*|provisional|estimat\w*|revis\w*|same|above|below|other|another|districts?)\b"
    "|आंकड़|आंकडे|मूल्य|सूची|उत्पाद|उत्पादन|गलत|त्रुटि|शामिल|सम्मिलित|संशोध|जीआई",
    re.IGNORECASE,
)
"""Words by which a remark on another matter may speak of its row all the same."""
_SUBJECTS = frozenset(
    [
        "DEPC",
        "SEPC",
        "COMMITTEE",
        "CONSTITUTED",
        "ORDER",
        "PLAN",
        "PLANWORD",
        "DRAFT",
        "NOTIFIED",
        "APPROVED",
        "PUBLISHED",
        "REVIEW",
        "PRODUCT",
        "GI",
        "STATUS",
    ]
)
_IN_ROWS = frozenset(plain(f"{_OF_ENGLISH} {_OF_HINDI}").split())
_OUTSIDE = _IN_ROWS | frozenset(plain(_OF_LETTERS).split())
_OPEN = frozenset(plain(_AWAITING).split())
_NOTHING = frozenset(plain("no none nil yes नहीं निरंक हाँ").split())
"""Said alone, there is no remark; or the answer is to another column's question, and is kept with its heading."""
_MEETING = frozenset(plain("meeting meetings बैठक बैठकें").split())
_NUMBER = re.compile(r"\d")
_OF_PAPER = re.compile(r"\b(?:no|nos)\.?\s*[:.-]?\s*(?=\S*\d)", re.IGNORECASE)
"""The 'No.' of a paper, which denies nothing."""
_STILL = re.compile(r"\b(?:to|will|shall|should|may|can)\s+be\b", re.IGNORECASE)


def changes_nothing(text: str, step: Step, *, has_met: bool = False) -> bool:
    """Whether a remark is known to leave its row as it stands.

    `step` is how far the row says it is. What is awaited or denied goes with a step that is not taken, and with a meeting of which
    the row gives no day (`has_met`); beside what was not begun a remark that denies nothing may say more than the row.
    """
    shown = _STILL.sub(" pending ", _OF_PAPER.sub(" ", text))
    words = {one for one in plain(shown).split() if not _NUMBER.search(one)}
    if words <= _NOTHING:
        return True
    if step != "outside" and _is_of_another_matter(text):
        return True
    is_open = bool(words & _OPEN)
    if step == "outside":
        return words <= _OUTSIDE
    if step == "not begun" and not is_open and words & _STEPS:
        return False
    may_be_open = step in {"not begun", "under way"} or (not has_met and bool(words & _MEETING))
    return words <= (_IN_ROWS | _OPEN if may_be_open else _IN_ROWS)


def _is_of_another_matter(text: str) -> bool:
    """Whether a remark speaks of training, fairs, funds, markets or the like, and with no word of what its row returns."""
    shown = unicodedata.normalize("NFC", text)
    said = concepts_among(text)
    if not _OTHER_MATTERS.search(shown) or _OF_THE_ROW.search(shown) or said & _SUBJECTS:
        return False
    is_of_meeting = "MEETING" in said and (denies_or_awaits(text) or bool(_NUMBER.search(text)))
    return not is_of_meeting and not taken_back(text) and not says_changed(text)


_BESIDE = re.compile(
    r"\b(?:figures?|values?|rows?|entr(?:y|ies)|verif\w+|dropped|removed|deleted|wrong\w*|mistake|error|provisional|estimat\w+|revis\w+|proposed|tentative|doubtful)\b"
    "|आंकड़े|आंकडे|मूल्य|गलत|त्रुटि|संशोधित|सत्यापन|अनंतिम|प्रस्तावित",
    re.IGNORECASE,
)


def may_speak_of_its_row(text: str) -> bool:
    """Whether a text in a column that is not read, of chief goods or telephones, may take back or qualify what its row says."""
    return bool(taken_back(text) or says_changed(text) or _BESIDE.search(text))
