"""Whether a word of the State's own names another step than a person says that it means: the day beside it is then of that other step."""

import re
import unicodedata

from data.returns.words.vocabulary import concepts_among

_OWN = {
    "drafted": {"DRAFT"},
    "notified": {"NOTIFIED", "APPROVED"},
    "published": {"PUBLISHED", "PORTAL"},
    "under_way": {"IMPLEMENT"},
    "reviewed": {"REVIEW"},
    "constituted": {"CONSTITUTED", "ORDER", "NOTIFIED"},
    "meeting": {"MEETING", "HELD"},
}
_STEPS = frozenset(
    {"DRAFT", "NOTIFIED", "APPROVED", "PUBLISHED", "PORTAL", "IMPLEMENT", "REVIEW", "CONSTITUTED", "ORDER", "MEETING"}
)
_SENT = re.compile(
    unicodedata.normalize(
        "NFC",
        r"\b(?:sent|submitted|forwarded|vetted|received|circulated|placed|returned)\b"
        "|भेज|प्रेषित|अग्रेषित|प्रस्तुत|पाठव|सादर|મોકલ|રજૂ|প্রেরণ|প্রেরিত|পাঠান|দাখিল|প্ৰেৰণ|ପ୍ରେରଣ|ପ୍ରେରିତ|ପଠାଯାଇ|ଦାଖଲ|அனுப்ப|சமர்ப்பி|పంప|సమర్పి|ಕಳುಹಿಸ|ಸಲ್ಲಿಸ"
        "|അയച്ച|സമർപ്പിച്ച|ਭੇਜ|ਪੇਸ਼",
    ),
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:sanctioned|cleared|endorsed|agreed|accepted)\b|स्वीकृत|સ્વીકૃત|মঞ্জুর", re.IGNORECASE)


def names_other_step(text: str, meaning: str) -> bool:
    """Whether a text said to mean a status speaks of another step: 'Approved' or 'Sent to the RA' of a plan that is drafted."""
    own = _OWN.get(meaning)
    if own is None:
        return False
    if _SENT.search(unicodedata.normalize("NFC", text)):
        return True
    steps = concepts_among(text) & _STEPS
    # Of a draft that was approved, the day is that of the approval.
    return bool(steps - own or _AGREED.search(text)) if meaning == "drafted" else bool(steps) and not steps & own
