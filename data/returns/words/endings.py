"""Endings that words take in the States' languages, by script: of case and number, and the sounds that join two words.

A word of a heading counts as a listed one where one of these endings, taken off, leaves it: 'आराखड्याची' is 'आराखडा', and
'क्षेत्रनिहाय', sector-wise, 'क्षेत्र'. Endings that say 'for' are none of them: what is sent for approval is not approved.
"""

from functools import lru_cache
from itertools import product

_Rule = tuple[str, str]


def _joined(links: str, cases: str) -> list[_Rule]:
    """Every case behind every link; a link is written 'oblique>base'."""
    pairs = [tuple(one.split(">")) for one in links.split()]
    return [(before + case, base) for (before, base), case in product(pairs, cases.split())]


def _rules(listed: str) -> list[_Rule]:
    return [(ending, base) for one in listed.split() for ending, base in [one.split(">")]]


_DEVANAGARI = [
    *_joined("> ा> ी> ि> े>ा ्या>ा ां> ीं> ्यां>ा यां>ी", "चा ची चे च्या स ने त तील कडून द्वारे नुसार"),
    *_rules("निहाय> वार> वारी>"),
    *_rules("ों> ों>ा ें> ियों>ी ियों>ि ियां>ी ियां>ि ियाँ>ी े>ा ्या>ा ी> ा> े>"),
]
_GUJARATI = _rules("વાર> વાઇઝ>") + _joined("> ા>ો ાઓ>ો ઓ> ો>", "નો ની નું નુ ના એ માં") + _rules("ો> ઓ> ા>ો ાઓ>ો")
_BENGALI = _rules("ভিত্তিক> ওয়ারি> র> ের> যের> ৰ> ে> তে> টি> টির> গুলি> গুলির> গুলো> সমূহ> সমূহের> সমূহৰ> বৃন্দ> কৃত> িত>ন")
_ODIA = _rules("ୱାରୀ> ଭିତ୍ତିକ> ର> ରେ> ଗୁଡିକ> ଗୁଡିକର> ମାନ> ମାନଙ୍କ> ମାନଙ୍କର> ଙ୍କ> ଙ୍କର> ଟି> ସମୂହ>")
_TAMIL = [
    *_rules("வாரியான> வாரியாக> வாரி>"),
    *_joined("த்த>ம் >", "ின் ில் ினால்"),
    *_joined("> வ> ய>", "ின் ில் ினால் ால்"),
    *_rules(
        "ின்>் ில்>் ால்>் ின்>ு ில்>ு கள்> க்கள்> களின்> க்களின்> ங்கள்>ம் ங்களின்>ம் ப்> க்> ச்> த்> ப்>ம் க்>ம் ச்>ம் த்>ம் த்து>ம் ட்டு>டு ட்டுக்>டு ட்டின்>டு"
    ),
]
_TELUGU = _rules("వారీ> వారీగా> ల> లు> లు>ు చే> చేత> లో> పు>ం ాల>ం ాలు>ం ుల>ు ులు>ు ు> ా>")
_KANNADA = _rules("ವಾರು> ವಾರಾಗಿ> ಯ> ಯನ್ನು> ಯಿಂದ> ಯಲ್ಲಿ> ದ> ದಲ್ಲಿ> ದಿಂದ> ವನ್ನು> ನ> ಗಳು> ಗಳ> ಗಳನ್ನು> ಿನ>ು ಿಂದ>ು ಾದ>")
_MALAYALAM = [
    *_rules("യുടെ> യും> യിൽ> യാൽ> ും>് ും>ം ും>ു ിന്റെ>് ിന്റെ> ത്തിന്റെ>ം ത്തിൽ>ം ങ്ങൾ>ം ങ്ങളുടെ>ം കൾ> കളുടെ> രും>ർ ുടെ>ു"),
    *_rules("ന്റെ>ൻ ത്>ം ിൽ>്"),
]
_PUNJABI = _rules("ਵਾਰ> ਾਂ> ਾਂ>ਾ ਿਆਂ>ਾ ੇ>ਾ ੀਆਂ>ੀ ੀਆਂ> ਿਆ>ਾ")
_BY_BLOCK: dict[int, list[_Rule]] = {
    0x0900: _DEVANAGARI,
    0x0980: _BENGALI,
    0x0A00: _PUNJABI,
    0x0A80: _GUJARATI,
    0x0B00: _ODIA,
    0x0B80: _TAMIL,
    0x0C00: _TELUGU,
    0x0C80: _KANNADA,
    0x0D00: _MALAYALAM,
}
_LEAST = 3
"""Letters and signs that are left of a word: of a shorter one too little."""


@lru_cache(maxsize=20_000)
def bases(word: str) -> frozenset[str]:
    """The words of which a word may be a form, itself among them; of a word in Latin letters itself alone."""
    rules = _BY_BLOCK.get(ord(word[0]) & ~0x7F, ()) if word else ()
    found = {word[: -len(ending)] + base for ending, base in rules if ending and word.endswith(ending)}
    return frozenset({word, *(one for one in found if len(one) >= _LEAST)})


_FOR_ENDINGS = (
    "साठी|करिता|करीता|க்கு|ற்கு|க்காக|ற்காக|కు|కి|కై|ಗೆ|ಕ್ಕೆ|ಗಾಗಿ|ಕ್ಕಾಗಿ|ിന്|ിനു|ിനായി|ക്ക്|ക്കായി|ிட்டில்லை|வில்லை|ిలేదు|ಿಲ್ಲ|ിട്ടില്ല|ിയില്ല"
)
_FOR = tuple(_FOR_ENDINGS.split("|"))


def is_ahead(word: str) -> bool:
    """Whether a word's ending says 'for' or 'not': 'അംഗീകാരത്തിന്', for approval."""
    return word.endswith(_FOR)
