"""Words in brackets by which a heading calls its figures older ones: '(as sent earlier)', '(Pre-revised)', '(পূর্বে প্রেরিত / as sent earlier)'."""

import re

from data.returns.files.cells import cleaned

_DONE = "sent|reported|furnished|submitted|given|communicated|intimated|provided|supplied|shown"
_BEFORE = "earlier|before|previously|already"
_ENGLISH = (
    rf"(?:as )?(?:{_DONE}) (?:{_BEFORE})|(?:as )?(?:{_BEFORE}) (?:{_DONE})|as per (?:the )?(?:earlier|last|previous) (?:report|return|letter|statement)"
    r"|pre[- ]?revised|pre[- ]?revision|before revision|un-?revised|not revised|old|earlier|previous|superseded"
)
_INDIAN = (
    "पूर्व में प्रेषित|पूर्व प्रेषित|पूर्व में भेजे गए|पूर्व में भेजे गये|पहले भेजे गए|पहले भेजे गये|संशोधन पूर्व|संशोधन से पूर्व|संशोधन से पहले|असंशोधित|पुराने"
    "|पूर्वी पाठविलेले|पूर्वी पाठवलेले|आधी पाठविलेले|सुधारणेपूर्वी|અગાઉ મોકલેલ|પહેલાં મોકલેલ|સુધારા પહેલાં|પૂર્વે મોકલેલ"
    "|পূর্বে প্রেরিত|পূর্বে পাঠানো|আগে পাঠানো|আগে প্রেরিত|সংশোধনের আগে|সংশোধনের পূর্বে|সংশোধন পূর্ব|আগতে প্ৰেৰিত|ପୂର୍ବରୁ ପ୍ରେରିତ|ପୂର୍ବରୁ ପଠାଯାଇଥିବା|ସଂଶୋଧନ ପୂର୍ବରୁ"
    "|முன்பு அனுப்பிய|முன்பு அனுப்பப்பட்ட|முன்னர் அனுப்பிய|முன்னர் அனுப்பப்பட்ட|திருத்தத்திற்கு முன்|గతంలో పంపిన|ముందుగా పంపిన|సవరణకు ముందు"
    "|ಹಿಂದೆ ಕಳುಹಿಸಿದ|ಮೊದಲು ಕಳುಹಿಸಿದ|ಈ ಹಿಂದೆ ಕಳುಹಿಸಿದ|ಪರಿಷ್ಕರಣೆಗೆ ಮುನ್ನ|നേരത്തെ അയച്ച|മുമ്പ് അയച്ച|ਪਹਿਲਾਂ ਭੇਜੇ|ਪਹਿਲਾਂ ਭੇਜੇ ਗਏ|ਸੋਧ ਤੋਂ ਪਹਿਲਾਂ"
)
_WORDS = "|".join([_ENGLISH, *(re.escape(cleaned(one).text) for one in _INDIAN.split("|"))])
_EARLIER = re.compile(rf"(?:{_WORDS})(?: (?:figures?|data|values?|आंकड़े|आंकडे|आकडे))?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*[(\[]\s*([^()\[\]\d]{2,80}?)[\s.]*[)\]]")


def parted_earlier_mark(text: str) -> tuple[str, str]:
    """A heading without such words, and the words in their brackets; the text as it stands and blank where it has none."""
    for found in _IN_BRACKETS.finditer(text):
        parts = [" ".join(cleaned(one).text.split()) for one in re.split(r"[/|,]", found[1])]
        if all(_EARLIER.fullmatch(one) for one in parts):
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), found[0].strip()
    return text, ""
