"""Two names joined by a word, 'Mango and Cashew', 'आंबा व काजू': one product or two, which only a known name tells or a person.

'Gems and Jewellery' stands so in the lists of ODOP and of GI tags, and 'Coir and coir products' says one thing twice: they are one.
"""

import csv
import itertools
import re
from functools import lru_cache

from data.paths import REFERENCE
from data.returns.words.vocabulary import plain

_WORDS = "and|एवं|और|व|तथा|आणि|અને|તથા|ও|এবং|আৰু|ଓ|ଏବଂ|மற்றும்|మరియు|ಮತ್ತು|ഒപ്പം|ആൻഡ്|ਅਤੇ|ਤੇ"
JOINT = re.compile(rf"\s*(?:(?<=\s)(?:{_WORDS})(?=\s)|[&+])\s*(?![^(]*\))", re.IGNORECASE)
"""What joins two names, and stands in no brackets."""
_LISTS = (("odop_products.csv", "product_name"), ("pmfme_products.csv", "product_name"), ("gi_register.csv", "gi_name"))
_ALSO = (
    "gems and jewelry|pulses and millets|spices and condiments|fish and fishery|fish and prawn|fish and seafood|nuts and bolts|oils and fats|drugs and pharmaceuticals|toys and games|carpets and durries"
    "|fruits and vegetables|leather and footwear|iron and steel|handloom and handicraft|handlooms and textiles|cane and bamboo|meat and poultry|dairy and poultry|tea and herbal|rubber and plastics"
    "|aromatic and medicinal|medicinal and aromatic|herbs and spices|flowers and foliage|hand and machine|sports and fitness|locks and hardware|scissors and cutlery|knives and cutlery|tools and dies|pens and nibs"
    "|फल एवं सब्जियां|फल एवं सब्जियाँ|फल और सब्जियां|फल एवं सब्जी|फल और सब्जी|फल व सब्जी|रत्न एवं आभूषण|रत्न और आभूषण|मसाले एवं|दाल एवं मिलेट|हथकरघा एवं हस्तशिल्प|लोहा एवं इस्पात|बेंत एवं बांस|फळे व भाजीपाला|फळे आणि भाजीपाला|रत्ने व दागिने|रत्ने आणि दागिने"
    "|ફળ અને શાકભાજી|રત્ન અને આભૂષણ|ফল ও সবজি|রত্ন ও গহনা|বেত ও বাঁশ|ফল ও শাকসবজি|ଫଳ ଓ ପନିପରିବା|பழங்கள் மற்றும் காய்கறிகள்|పండ్లు మరియు కూరగాయలు|ಹಣ್ಣು ಮತ್ತು ತರಕಾರಿ|ಹಣ್ಣುಗಳು ಮತ್ತು ತರಕಾರಿಗಳು|ਫਲ ਅਤੇ ਸਬਜ਼ੀਆਂ"
)
_GENERIC = frozenset(
    plain(
        "product products goods items articles allied other others related based its their derivatives parts accessories components byproducts powder pulp cuts preparations processed processing value added processings"
        " उत्पाद उत्पादों उत्पादने वस्तु वस्तुएं वस्तुएँ वस्तू अन्य संबंधित आधारित सम्बंधित पदार्थ ઉત્પાદનો બનાવટો পণ্য সামগ্রী দ্রব্য ଉତ୍ପାଦ ସାମଗ୍ରୀ பொருட்கள் ఉత్పత్తులు ಉತ್ಪನ್ನಗಳು ഉൽപ്പന്നങ്ങൾ ਉਤਪਾਦ"
    ).split()
)


def parts_joined(name: str) -> list[str]:
    """The names that a word joins; the name alone where none does."""
    parts = [part.strip(" ,") for part in JOINT.split(name)]
    return parts if len(parts) > 1 and all(any(map(str.isalpha, one)) for one in parts) else [name]


@lru_cache(maxsize=10_000)
def is_one_product(name: str) -> bool:
    """Whether joined names are known to be one product: by a list, because they share a word, or because one names no goods of its own."""
    parts = [product_words(one) for one in parts_joined(name)]
    if len(parts) < 2:
        return True
    for left, right in itertools.pairwise(parts):
        says_more = not (left - _GENERIC <= right or right - _GENERIC <= left)
        if says_more and not _pairs(name) & _known_pairs():
            return False
    return True


def product_words(text: str) -> frozenset[str]:
    """The words of a product's name in the singular, as names are compared."""
    return frozenset(one if one in _GENERIC else _single(one) for one in plain(text).split())


def _single(word: str) -> str:
    return re.sub(r"(?<=\w{3})(?:ies|es|s|y)$", "", word) if word.isascii() else word


def _pairs(name: str) -> frozenset[frozenset[str]]:
    """The words on both sides of each joint of a name, whichever stands first."""
    parts = [plain(re.sub(r"\([^()]*\)", " ", one)).split() for one in parts_joined(name)]
    return frozenset(
        frozenset({_single(left[-1]), _single(right[0])}) for left, right in itertools.pairwise(parts) if left and right
    )


@lru_cache(maxsize=1)
def _known_pairs() -> frozenset[frozenset[str]]:
    names = _ALSO.split("|")
    for file, column in _LISTS:
        with (REFERENCE / file).open(encoding="utf-8", newline="") as rows:
            names += [row[column] for row in csv.DictReader(rows)]
    return frozenset(pair for name in names for pair in _pairs(name))
