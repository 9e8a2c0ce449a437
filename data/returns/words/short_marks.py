"""Abbreviations in brackets by which the States' languages call a figure not final: '(ತಾ)' for 'ತಾತ್ಕಾಲಿಕ', '(अनं.)' for 'अनंतिम'."""

import re

from data.returns.files.cells import cleaned

_WORDS = (
    "अनंतिम|अनन्तिम|औपबंधिक|अस्थायी|तात्पुरते|तात्पुरती|तात्पुरता|संशोधित|अनुमानित|કામચલાઉ|સાંયોગિક|સુધારેલ|সাময়িক|অস্থায়ী|সংশোধিত|অস্থায়ী|ଅସ୍ଥାୟୀ|ସଂଶୋଧିତ"
    "|தற்காலிக|திருத்திய|తాత్కాలిక|సవరించిన|ತಾತ್ಕಾಲಿಕ|ಪರಿಷ್ಕೃತ|താൽക്കാലിക|താത്കാലിക|പുതുക്കിയ|ਆਰਜ਼ੀ|ਸੋਧਿਆ"
)
_MEANT = tuple(cleaned(word).text for word in _WORDS.split("|"))
_IN_BRACKETS = re.compile(r"\s*[(\[]\s*([^()\[\]\d]{2,30}?)[\s.]*[)\]]")
_LEAST = 2


def parted_short_mark(text: str) -> tuple[str, str]:
    """A text without such an abbreviation, and the abbreviation in its brackets; the text as it stands and blank where it has none.

    One letter is none: '(अ)' numbers a column.
    """
    for found in _IN_BRACKETS.finditer(text):
        short = cleaned(found[1]).text
        if len(short) >= _LEAST and any(word.startswith(short) for word in _MEANT):
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), found[0].strip()
    return text, ""
