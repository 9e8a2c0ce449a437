"""Words by which a cell, a remark, a note or a comment says that something counts no more, or is another by now.

'withdrawn', '(cancelled)', 'निरस्त', 'বাতিল'; 'since revised to 12.4', 'may be read as', 'पढ़ा जाए'.
"""

import re

_ANYWHERE = (
    "withdrawn|cancelled|canceled|deleted|revoked|rescinded|annulled|quashed|repealed|de-?notified"
    "|निरस्त|रद्द|रद्दबातल|विलोपित|वापस लिया गया|वापस ली गई|અમાન્ય|રદ|રદ્દ|বাতিল|ବାତିଲ|ରଦ୍ଦ|ரத்து|రద్దు|ರದ್ದು|ರದ್ದಾಗಿದೆ|റദ്ദാക്കി|റദ്ദ്|ਰੱਦ"
)
_BEHIND = "dropped|removed|discontinued|excluded|omitted|struck off|not to be (?:read|counted|included)|हटाया गया|हटाई गई|वगळले"
_WORD = re.compile(
    rf"(?<![\w\u0900-\u0d7f])(?<!not )(?P<word>{_ANYWHERE})(?![\w\u0900-\u0d7f])"
    rf"|[(\[–—-]\s*(?:since\s+|now\s+)?(?P<behind>{_BEHIND})(?![\w\u0900-\u0d7f])",
    re.IGNORECASE,
)


def taken_back(text: str) -> str:
    """The word by which a text says that something counts no more; blank where there is none."""
    found = _WORD.search(text)
    return str(found["word"] or found["behind"]) if found else ""


_CHANGED = re.compile(
    r"\b(?:since|later|now|subsequently)\s+(?:been\s+)?(?:revised|corrected|changed|amended|modified)\b"
    r"|\b(?:revised|corrected|amended|changed|modified)\s+(?:figures?\s+|value\s+)?(?:to|as|is|from|:)\s*\S*\d"
    r"|\b(?:may|to|should|shall|must)\s+(?:kindly\s+|please\s+)?be\s+read\b|\bplease\s+read\b|\bread\s+as\b|\binstead\s+of\b|\bcorrigend|\berrat(?:a|um)\b"
    r"|पढ़ा जाए|पढ़ा जाये|पढ़ें|के स्थान पर|संशोधित कर|सुधारित करून|वाचावे|ऐवजी|વાંચવું|ને બદલે|পড়তে হবে|পরিবর্তে|ପଢ଼ନ୍ତୁ|ବଦଳରେ|என வாசிக்க|பதிலாக|గా చదవాలి|బదులుగా|ಎಂದು ಓದ|ಬದಲಾಗಿ|എന്ന് വായിക്ക|പകരം|ਪੜ੍ਹਿਆ ਜਾਵੇ|ਦੀ ਥਾਂ",
    re.IGNORECASE,
)


def says_changed(text: str) -> str:
    """The words by which a text says that a value is another by now; blank where there are none."""
    found = _CHANGED.search(text)
    return found[0].strip() if found else ""
