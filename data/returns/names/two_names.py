"""A district named twice in one cell: 'Gurgaon (now Gurugram)', 'अहमदनगर (आता अहिल्यानगर)', 'SBS Nagar (Nawanshahr)'."""

import re

_LINKS = (
    "now|at present|presently|currently|present name|new name|earlier|earlier name|formerly|former|former name|erstwhile|previously|previous name|old|old name"
    "|renamed|since renamed|also|alias|aka|a k a|urf|known|उर्फ|अब|पहले|पहले का|पूर्व नाम|पूर्ववर्ती|पुराना|पुराना नाम|नया नाम|वर्तमान|वर्तमान में|वर्तमान नाम|भूतपूर्व|नवीन नाम"
    "|आता|आत्ता|सध्याचे|सध्या|आधीचे|पूर्वीचे|पूर्वीचा|पूर्वी|जुने नाव|नवीन नाव|नवे नाव|હવે|હાલ|હાલનું|પહેલાં|પહેલા|અગાઉ|અગાઉનું|જૂનું|જૂનું નામ|નવું નામ"
    "|এখন|বর্তমান|বর্তমানে|বর্তমান নাম|পূর্বতন|আগে|আগের|পূর্বে|প্রাক্তন|এতিয়া|বৰ্তমান|বৰ্তমানে|আগৰ|পূৰ্বৰ|ବର୍ତ୍ତମାନ|ଏବେ|ପୂର୍ବତନ|ପୂର୍ବରୁ|ଆଗରୁ"
    "|தற்போது|தற்போதைய|இப்போது|முன்பு|முன்னர்|முந்தைய|பழைய|பழைய பெயர்|ప్రస్తుతం|ప్రస్తుత|ఇప్పుడు|గతంలో|పూర్వపు|పాత|పాత పేరు|ಈಗ|ಈಗಿನ|ಪ್ರಸ್ತುತ|ಹಿಂದಿನ|ಹಿಂದೆ|ಮೊದಲು|ಹಳೆಯ"
    "|ഇപ്പോൾ|നിലവിൽ|മുമ്പ്|മുൻപ്|പഴയ|മുൻ|ਹੁਣ|ਪਹਿਲਾਂ|ਪੁਰਾਣਾ|ਪੁਰਾਣਾ ਨਾਮ|ਨਵਾਂ ਨਾਮ"
)
_ANY_LINK = "|".join(sorted(map(re.escape, _LINKS.split("|")), key=len, reverse=True))
_LINK = rf"(?:{_ANY_LINK})(?:\s+(?:known|called|named|renamed|is|as))*(?![\w\u0900-\u0d7f])"
_LINKED = re.compile(
    rf"(?P<a>[^()\[\]]+?)\s*(?:[\s,;:/|(\[–—-]){_LINK}[\s.:,–—-]*(?P<b>[^()\[\]]+?)[\s)\]]*", re.IGNORECASE
)
_LINKED_BEFORE = re.compile(
    rf"{_LINK}[\s.:,–—-]*(?P<a>[^()\[\]/|]+?)\s*(?:[(\[/|])\s*(?P<b>[^()\[\]]+?)[\s)\]]*", re.IGNORECASE
)


def linked_names(written: str) -> tuple[str, str] | None:
    """The two names of a text that says which is the newer or the older one; None for any other text."""
    shown = written.strip()
    found = _LINKED.fullmatch(shown) or _LINKED_BEFORE.fullmatch(shown)
    return (found["a"].strip(" ,;-–—"), found["b"].strip(" ,;-–—.")) if found else None


def two_names(written: str) -> tuple[str, str] | None:
    """The two names of a text that has two, linked or parted by a bracket, a stroke or a line; None for any other text."""
    if (linked := linked_names(written)) is not None:
        return linked
    parts = [part for one in re.split(r"[/|()\n]", written) if (part := one.strip())]
    return (parts[0], parts[1]) if len(parts) == 2 else None
