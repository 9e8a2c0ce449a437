"""Words by which a cell, a remark, a note or a comment says that something counts no more, or is another by now.

'withdrawn', '(cancelled)', 'निरस्त', 'বাতিল'; 'since revised to 12.4', 'may be read as', 'पढ़ा जाए'.
"""

import re
import unicodedata

_ANYWHERE = (
    r"withdrawn|cancelled|canceled|deleted|revoked|rescinded|annulled|quashed|repealed|de-?notified|stayed|struck down|in abeyance|set aside by"
    "|निरस्त|रद्द|रद्दबातल|विलोपित|वापस लिया गया|वापस ली गई|અમાન્ય|રદ|રદ્દ|বাতিল|ବାତିଲ|ରଦ୍ଦ|ரத்து|రద్దు|ರದ್ದು|ರದ್ದಾಗಿದೆ|റദ്ദാക്കി|റദ്ദ്|ਰੱਦ"
)
_BEHIND = "superseded|dropped|removed|discontinued|excluded|omitted|struck off|not to be (?:read|counted|included)|हटाया गया|हटाई गई|वगळले"
_WORD = re.compile(
    rf"(?<![\w\u0900-\u0d7f])(?<!not )(?P<word>{_ANYWHERE})(?![\w\u0900-\u0d7f])"
    rf"|(?:[(\[–—]|(?<!\w)-)\s*(?:since\s+|now\s+)?(?P<behind>{_BEHIND})(?![\w\u0900-\u0d7f])",
    re.IGNORECASE,
)


def taken_back(text: str) -> str:
    """The word by which a text says that something counts no more; blank where there is none."""
    found = _WORD.search(text)
    return str(found["word"] or found["behind"]) if found else ""


_OLD_SHEET = re.compile(
    r"\b(?:superseded|old|older|previous|obsolete|outdated|do not use|not to be used|ignore|back-?up|specimen)\b|पुराना|पुरानी|जुना|जुनी|જૂનું|পুরানো|পুরনো",
    re.IGNORECASE,
)


def is_old_sheet(name: str) -> bool:
    """Whether a sheet's name says that what it holds counts no more: 'Superseded', 'Old', 'Do not use'."""
    return bool(_OLD_SHEET.search(name.replace("_", " ")) or taken_back(name))


_READ = (
    r"\b(?:may|to|should|shall|must)\s+(?:kindly\s+|please\s+)?be\s+(?:read|corrected|treated|taken)\b|\b(?:please|kindly)\s+(?:read|correct)\b(?!\s+with)|\bread(?:s)?\s+as\b|\bcorrigend|\berrat(?:a|um)\b"
    r"|\b(?:typographical|typing|clerical)\s+(?:error|mistake)|\bwrongly\s+(?:typed|entered|shown|reported|mentioned|printed|written)|\b(?:correct|actual)\s+(?:date|figure|value|number|name|product)\b"
    r"|पढ़(?:ा|ी|े)?\s*जा(?:ए|ये|य|एं|एँ|यें|वे|वें|ना)|पढ़ें|पढ़िए|शुद्ध करें|त्रुटिवश|वाच(?:ावे|ावी|ावा|ावेत|ण्यात)|दुरुस्त करावे|चुकून|વાંચવ|વાંચો|ભૂલથી|পড়া হোক|পড়তে হবে|পড়ুন|পড়িবেন|পঢ়িব|ভুলবশত"
    r"|ପଢ଼ନ୍ତୁ|ପଢ଼ାଯାଉ|ପଢ଼ିବେ|என\s*வாசிக்க|என்று\s*வாசிக்க|எனப்\s*படிக்க|என\s*படிக்க|తప్పుగా|గా\s*చదవ|గా\s*చదువ|అని\s*చదవ|ಎಂದು\s*ಓದ|എന്ന്\s*വായിക്ക|എന്നു\s*വായിക്ക|ਪੜ੍ਹਿਆ\s*ਜਾ|ਪੜ੍ਹੀ\s*ਜਾ|ਪੜ੍ਹੋ"
)
_REVISED = (
    r"\b(?:since|later|now|subsequently)\s+(?:been\s+)?(?:revised|corrected|changed|amended|modified)\b"
    r"|\b(?:revised|corrected|amended|changed|modified)\s+(?:figures?\s+|value\s+)?(?:to|as|is|from|:)\s*\S*\d|\binstead\s+of\b"
    r"|\b(?:changed|replaced|substituted|corrected|amended)\s+(?:from|by|with)\b"
    r"|के स्थान पर|संशोधित कर|सुधारित करून|ऐवजी|ને બદલે|পরিবর্তে|ବଦଳରେ|பதிலாக|బదులుగా|ಬದಲಾಗಿ|പകരം|ਦੀ ਥਾਂ"
)
_TO_BE_READ, _CHANGED = (
    re.compile(unicodedata.normalize("NFC", one), re.IGNORECASE) for one in (_READ, f"{_READ}|{_REVISED}")
)


def says_changed(text: str) -> str:
    """The words by which a text says that a value is another by now; blank where there are none."""
    found = _CHANGED.search(unicodedata.normalize("NFC", text))
    return found[0].strip() if found else ""


def says_to_be_read(text: str) -> str:
    """The words by which a text says that what stands is to be read as another; blank for what only came in another's place."""
    found = _TO_BE_READ.search(unicodedata.normalize("NFC", text))
    return found[0].strip() if found else ""
