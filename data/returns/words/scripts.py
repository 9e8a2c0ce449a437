"""Names in the scripts of the States' offices, written in Devanagari letters so that they can be read aloud as one.

Unicode lays these scripts out alike, a letter at the same place of each block; the few that have no fellow are listed. The
library indic-transliteration was tried beside it on the labelled names of ten scripts: it found the same ones, and brings
thirteen packages.
"""

import re

_BLOCK = 0x80
_FIRST, _DEVANAGARI = 0x0980, 0x0900
_INDIAN = re.compile("[\u0980-\u0d7f]")
_OWN = re.compile("[\u0900-\u0d7f]")
_NASAL = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")
_LAST_NASAL = re.compile("[\u0c02\u0c82\u0d02](?![\u0c00-\u0d7f])")
"""The dot at the end of a word in Telugu, Kannada and Malayalam is an m: 'കൊല്ലം' is Kollam."""
_LAST_NG = re.compile("\u0982(?![\u0980-\u09ff])")
"""The dot at the end of a word in Bengali and Assamese is ng: 'কালিম্পং' is Kalimpong."""
_J_OF_BENGALI = re.compile("(?<!\u09cd)\u09af(?!\u09bc)")
"""A letter that Bengali and Assamese speak as j where it bears no dot and hangs below no other: 'যোৰহাট' is Jorhat."""
_SILENT_I = re.compile("(?<![\u0b80-\u0bff])\u0b87(?=\u0bb0)")
"""The i that Tamil writes before an r at the beginning: 'இராமநாதபுரம்' is Ramanathapuram."""
_ALONE = {
    "ৰ": "र",
    "ৱ": "व",
    "ৎ": "त्",
    "ੰ": "ं",
    "ੱ": "",
    "ୟ": "य",
    "ୱ": "व",
    "ൎ": "र्",
    "ൺ": "ण्",
    "ൻ": "न्",
    "ർ": "र्",
    "ൽ": "ल्",
    "ൾ": "ळ्",
    "ൿ": "क्",
}


def is_regional(text: str) -> bool:
    """Whether a text has a letter of an Indian script other than Devanagari."""
    return bool(_INDIAN.search(text))


def is_indian(text: str) -> bool:
    """Whether a text has a letter of an Indian script, Devanagari among them."""
    return bool(_OWN.search(text))


def devanagari(text: str) -> str:
    """The text with every letter of another Indian script as the one of Devanagari; the rest as it was."""
    text = _J_OF_BENGALI.sub("জ", _LAST_NG.sub("ঙ্", _LAST_NASAL.sub("म्", _SILENT_I.sub("", text))))
    return _INDIAN.sub(lambda found: _ALONE.get(found[0], _fellow(found[0])), text)


def _fellow(letter: str) -> str:
    return chr(_DEVANAGARI + (ord(letter) - _FIRST) % _BLOCK)


def dotted(text: str) -> str:
    """Devanagari with the nasal before a consonant of its own class as a dot: चम्पारण is चंपारण, which are one by the rules of spelling."""
    return _NASAL.sub("ं", text)
