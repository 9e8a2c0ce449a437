"""Words by which a cell, a remark or a comment says that something counts no more: 'withdrawn', '(cancelled)', 'निरस्त', 'বাতিল'."""

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
