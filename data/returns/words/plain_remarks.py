"""Remarks that leave their row as it stands: every word of them is known to say nothing against it.

The list is of what may be passed over, and not of what must be looked at: a word that is not in it is read by a person.
"""

import re
from typing import Literal

from data.returns.words.vocabulary import plain

Step = Literal["not begun", "under way", "taken", "outside"]
"""How far a row says it is; `outside` is for a text that stands in no row."""
_OF_ENGLISH = (
    "a an the of in on at by for to from with and as per vide also its it this that is are was were has have had been be under"
    " meeting meetings met first second third last latest next regular regularly held chaired chairmanship chairman chairperson chair convener convenor member members"
    " secretary committee committees depc sepc dlepc district districts state ut dic gm dc dm adc ceo collector magistrate commissioner deputy joint director"
    " general manager industries industry centre center department government govt nodal officer officers office"
    " order orders notification notifications issued issue dated dt nos number copy copies enclosed attached annexed annexure herewith sent received"
    " uploaded upload portal website dgft dpiit date plan plans deap action export exports hub hubs approved approval adopted notified published"
    " constituted reconstituted formed functional active functioning minutes recorded circulated reviewed review"
    " gi tag tagged registered product products odop deh complete completed done yes ok quarterly monthly half yearly annual annually every quarter month year"
    " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " st nd rd th inst ref letter file details follow typed dgcis dgci s ra regional authority"
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
    "no nil not yet pending awaited awaiting proposed proposal process progress preparation being prepared shortly soon will expected likely submission submitted"
    " consideration examination vetting finalised finalized finalisation scheduled draft drafted drafting formulation initiated taken up put forward forwarded information data collection collected"
    " नहीं नही लंबित लम्बित प्रक्रियाधीन प्रक्रिया विचाराधीन प्रस्तावित प्रस्ताव शेष आगामी होना होनी अपेक्षित शीघ्र प्रतीक्षित किया किए जा रहा रही रहे जाना आंकड़े प्राप्त"
)
_STEPS = frozenset(
    plain(
        "meeting meetings met held order orders notification notifications issued constituted reconstituted formed functional active functioning approved approval"
        " adopted notified published complete completed done yes बैठक आयोजित संपन्न सम्पन्न आदेश अधिसूचना अधिसूचित अनुमोदित गठित तैयार जारी"
    ).split()
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
    is_open = bool(words & _OPEN)
    if step == "outside":
        return words <= _OUTSIDE
    if step == "not begun" and not is_open and words & _STEPS:
        return False
    may_be_open = step in {"not begun", "under way"} or (not has_met and bool(words & _MEETING))
    return words <= (_IN_ROWS | _OPEN if may_be_open else _IN_ROWS)
