"""Divisions and regions of a State, named in a row of their own above their districts."""

from data.returns.words.vocabulary import plain

_DIVISION_WORDS = "division|region|zone|mandal|circle|range|विभाग|मंडल|मण्डल|संभाग|प्रमंडल|प्रमण्डल|મંડળ|વિભાગ|বিভাগ|ବିଭାଗ|மண்டலம்|డివిజన్|ವಿಭಾಗ|മേഖല|ਡਿਵੀਜ਼ਨ|ਮੰਡਲ"
_DIVISIONS = frozenset(map(plain, _DIVISION_WORDS.split("|")))
_PLURALS = (
    "divisions|regions|zones|circles|ranges|mandals|विभागों|मंडलों|मण्डलों|संभागों|प्रमंडलों|મંડળો|વિભાગો|বিভাগসমূহ|বিভাগগুলি|ବିଭାଗସମୂହ|மண்டலங்கள்|డివిజన్లు|ವಿಭಾಗಗಳು"
    "|മേഖലകൾ|ਡਿਵੀਜ਼ਨਾਂ|ਮੰਡਲਾਂ"
)
_SEVERAL = frozenset(map(plain, _PLURALS.split("|")))


def is_division(text: str) -> bool:
    """Whether a text names a division or region, or several: 'Pune Division', 'पुणे विभाग', 'Pune & Nashik Divisions'."""
    words = plain(text).split()
    is_one = len(words) > 1 and (words[-1] in _DIVISIONS or words[0] in {"division", "region", "zone"})
    return is_one or names_divisions(text)


def names_divisions(text: str) -> bool:
    """Whether a text names several divisions: 'Pune & Nashik Divisions'."""
    words = plain(text).split()
    return len(words) > 1 and (words[-1] in _SEVERAL or words[0] in {"divisions", "regions", "zones"})
