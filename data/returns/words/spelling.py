"""Two keys of a name: one under which it is the same name, one under which it only sounds alike.

`key` undoes what typing does to a name (case, spaces, punctuation, composed letters) and nothing else; equality under
it counts as the same name, and vowel signs count in every script. `sound` writes the name in Latin letters and folds the
usual ways to spell an Indian sound; it orders suggestions and never accepts.
"""

import re
import unicodedata
from functools import lru_cache

from data.returns.files.cells import cleaned
from data.returns.words.scripts import devanagari
from data.returns.words.vocabulary import concepts

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहऩऱऴ",
        [
            "k",
            "kh",
            "g",
            "gh",
            "ng",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
            "n",
            "r",
            "l",
        ],
        strict=True,
    )
)
_VOWELS = dict(
    zip("अआइईउऊऋएऐओऔऍऑऎऒ", ["a", "a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "e", "o", "e", "o"], strict=True)
)
_SIGNS = dict(zip("ािीुूृेैोौॅॉॆॊ", ["a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "e", "o", "e", "o"], strict=True))
_NASALS = "ंँ"
_UNSPOKEN = "\u093c\u094d\u0903"
_HALANT = "्"
_SCHWA = "@"
# The last such place first, so that of two in a row the earlier is kept.
_SILENT = re.compile(r"(.*[aiueo@]n?[bcdfghjklmnprstvyz]{1,3})@([bcdfghjklmnprstvyz]h?[aiueo@])")
_FOLDS = (
    (r"[^a-z0-9 ]", ""),
    (r"\b(dist|distt|district|zila|zilla|jila|janpad)\b", " "),
    (r"chh|ch|sch", "c"),
    # As Tamil and Malayalam say it.
    (r"zh", "l"),
    (r"ph", "f"),
    (r"([kgtdbjr])h", r"\1"),
    (r"[sc]?sh|x", "s"),
    (r"w", "v"),
    (r"ck|q", "k"),
    (r"z", "j"),
    (r"ee|ea|ie|y", "i"),
    (r"oo|ou", "u"),
    (r"aa|ah\b", "a"),
    (r"au|ow", "o"),
    (r"m(?=[pb])", "n"),
    (r"(.)\1", r"\1"),
)
_SHORT_WORDS = {
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
    "no": "north",
    "so": "south",
    "ne": "north east",
    "nw": "north west",
    "se": "south east",
    "sw": "south west",
    "northern": "north",
    "southern": "south",
    "eastern": "east",
    "western": "west",
    # As Devanagari writes the English words.
    "sauth": "south",
    "ist": "east",
    "vest": "west",
    "pgs": "parganas",
    "pargana": "parganas",
    "paraganas": "parganas",
    "uttar": "north",
    "uttara": "north",
    "dakshin": "south",
    "dakshina": "south",
    "uttari": "north",
    "purv": "east",
    "purb": "east",
    # Telugu has a word of its own.
    "turpu": "east",
    "madhy": "central",
    "dakshini": "south",
    "purvi": "east",
    "purbi": "east",
    "purva": "east",
    "purba": "east",
    "pashchimi": "west",
    "pashchim": "west",
    "paschim": "west",
    "paschimi": "west",
    "poorvi": "east",
    "upari": "upper",
    "loar": "lower",
    "aur": "and",
    "evan": "and",
    "gramin": "rural",
    "shahari": "urban",
    "shahri": "urban",
    "gramy": "rural",
    # As Kannada and Assamese name the halves of a district.
    "gramantar": "rural",
    "gra": "rural",
    "mahangar": "metro",
}

SIDES_IN_ONE_LETTER = frozenset(word for word in _SHORT_WORDS if len(word) == 1)

_DISTRICT = frozenset({"DISTRICT"})
_AROUND = re.compile(r"^\s*\(?\d{1,3}\s*[.):\]]\s*|[\s*#†‡@]+$|\s*\(\*+\)$")

_CODED = re.compile(
    r"(.*[^\W\d]\W?)(?:\s*[-–—/:,]\s*|\s*[(\[]|\s+)(?:(?:census|lgd)\s*)?(?:code\s*)?[-:.\s]*(\d{1,4})\s*[)\]]?",
    re.IGNORECASE,
)
_BETWEEN_WORDS = re.compile(r"[\s\-/.,()&_]+")
# Hindi, Bengali and Telugu shorten the sides of the sky to one syllable and a sign.
_SIDE = re.compile(r"(?<![\w\u0900-\u097f])(उ|द|पू|प|तू)(?:[0\u0966\u0903\u0970.]+|(?=[\s/]))")
_SIDES = {"उ": "उत्तर ", "द": "दक्षिण ", "पू": "पूर्व ", "प": "पश्चिम ", "तू": "पूर्व "}

LONGEST_NAME = 100
"""More characters than any district's name has; longer texts are not compared."""


def key(name: str) -> str:
    """The name without case, spaces, punctuation and invisible characters; Devanagari composed one way.

    The dot below a letter and the kind of nasal sign are typing habits in Devanagari, so they are left out.
    """
    text = unicodedata.normalize("NFKD", cleaned(name).text.casefold()).replace("&", "and")
    text = text.replace("ँ", "ं").replace("़", "")
    kept = [
        letter
        for letter in text
        # Below the Indian scripts a combining mark is an accent, which people leave out.
        if letter.isalnum() or (letter >= "\u0900" and unicodedata.category(letter) in {"Mn", "Mc"})
    ]
    return "".join(kept)


def without_code(name: str) -> tuple[str, str]:
    """A name and the code behind it, as offices write them in one cell: 'Agra (146)', 'Agra - 146'; a blank code for none."""
    found = _CODED.fullmatch(cleaned(name).text)
    return (found[1].strip(), found[2].lstrip("0")) if found else (name, "")


def bare(name: str) -> str:
    """The name without what stands around it: a number before it, 'Dist.', 'District' or 'जिला', marks behind it."""
    text = _AROUND.sub("", cleaned(name).text).strip()
    kept = [word for word in re.split(r"[\s:]+", text) if concepts(word.strip(".,-")) != _DISTRICT]
    if kept and kept[-1].strip(".").casefold() == "dt":
        kept.pop()
    return _AROUND.sub("", " ".join(kept)).strip()


def words(name: str) -> frozenset[str]:
    """The name's words, each as a key."""
    return frozenset(filter(None, (key(word) for word in re.split(r"[\s\-/.,()&]+", cleaned(name).text))))


@lru_cache(maxsize=5_000)
def latin(name: str) -> str:
    """The name in small Latin letters: Indian scripts letter by letter, the final short a left out as in speech."""
    text = _SIDE.sub(lambda found: _SIDES[found[1]], devanagari(unicodedata.normalize("NFC", cleaned(name).text)))
    text = unicodedata.normalize("NFKD", text).replace("ड\u093c", "र").replace("ढ\u093c", "र्ह").replace("\u093c", "")
    written: list[str] = []
    for position, letter in enumerate(text):
        following = text[position + 1] if position + 1 < len(text) else " "
        if letter in _CONSONANTS:
            is_bare = following in _SIGNS or following == _HALANT
            is_last = not (following.isalpha() or following in _NASALS or following == "़" or is_bare)
            written.append(_CONSONANTS[letter] + ("" if is_bare or is_last else _SCHWA))
        elif letter in _VOWELS or letter in _SIGNS:
            written.append(_VOWELS.get(letter) or _SIGNS[letter])
        elif letter in _NASALS:
            written.append("n")
        elif not unicodedata.combining(letter) and letter not in _UNSPOKEN:
            written.append(letter)
    return _spoken("".join(written).lower())


def _spoken(text: str) -> str:
    """Devanagari's unwritten short a, dropped where speech drops it: between a vowel's syllable and the next vowel."""
    before = ""
    while before != text:
        before, text = text, _SILENT.sub(r"\1\2", text, count=1)
    return text.replace(_SCHWA, "a")


def parted(name: str) -> list[str]:
    """The words of a name in Latin letters, numbers apart from letters: 'S24PGS' has three."""
    return re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " ", _BETWEEN_WORDS.sub(" ", name)).split()


@lru_cache(maxsize=5_000)
def sound(name: str) -> str:
    """How the name sounds, roughly, in Latin letters: `Kancheepuram` and `Kanchipuram` are one."""
    text = " ".join(_SHORT_WORDS.get(word, word) for word in parted(latin(name)))
    for pattern, replacement in _FOLDS:
        text = re.sub(pattern, replacement, text)
    return " ".join(text.split())


def rough_sound(name: str) -> str:
    """The sound with voiced and unvoiced as one, for scripts that write or name them alike, as Tamil and Bengali do.

    Of a name in English its spelling is undone: Vellore is வேலூர், Cuddalore கடலூர்.
    """
    spelt = _ENGLISH_UR.sub("ur", _ENGLISH_K.sub("k", name.casefold())) if name.isascii() else name
    return re.sub(r"(.)\1", r"\1", sound(spelt).translate(_ROUGH))


_ENGLISH_UR = re.compile(r"(?<=[a-z])ore\b")
_ENGLISH_K = re.compile(r"\bc(?=[aou])")
_ROUGH = str.maketrans({"g": "k", "d": "t", "b": "p", "v": "p", "f": "p", "j": "s", "c": "s", "h": ""})


def initials(name: str) -> str:
    """First letters of the name's words, for abbreviations such as SAS or MCB."""
    return "".join(word[0] for word in _BETWEEN_WORDS.split(latin(name)) if word)
