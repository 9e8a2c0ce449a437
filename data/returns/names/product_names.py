"""Products in a cell: one or several, or a word that names none.

Semicolons, lines and numbers before each part them for certain, but within brackets. A comma, a slash, an 'and' or a line that goes on in small
letters may stand within one product's name ('Gems and jewellery'), so these part nothing until a person says so.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from data.returns.files.cells import cleaned, plain_text
from data.returns.files.sheets import Value
from data.returns.names.joined_products import JOINT, is_one_product, parts_joined
from data.returns.words.no_product import names_none, refers_to_another
from data.returns.words.status_words import said_of, status_said, yes_or_no
from data.returns.words.vocabulary import concepts, plain

_CERTAIN = re.compile(r"\s*[;\n\r•]+\s*(?![^()]*\))")
_GOES_ON = re.compile(r"([-–&]|\s(?:of|in|and|for|का|के|की|व))\s*\n\s*")
_GOES_ON_WITH = re.compile(r"\s*\n\s*(?=[(\[&]|(?:and|of|एवं|और)\s)")
"""A line that goes on with the name of the line above it: behind a hyphen or an 'and', or with a bracket."""
_MAY_GO_ON = re.compile(r"(?<=[A-Za-z])\s*\n\s*(?=[a-z])")
"""A line in small letters below one that begins with a capital: a name that runs over two lines, or another product."""
_NUMBERED = re.compile(r"(?:^|(?<=[\s,;]))\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*(?=\D)", re.IGNORECASE)
_PERHAPS = re.compile(r"\s*[,/]\s*(?![^(]*\))")
_UNDECIDED = re.compile(
    r"(is )?(yet )?(to be|not yet|not|being|under) (yet )?(be )?(identified|identification|decided|finali[sz]ed|selected|process"
    r"|consideration|notified|communicated|submitted)( .{0,30})?|tbd|tba|awaited|pending|no product|none identified"
    r"|चिन्हित नहीं|चिह्नित नहीं|प्रक्रियाधीन|निश्चित नाही"
)

_STEPS = frozenset({"NOTIFIED", "APPROVED", "DRAFT", "CONSTITUTED", "IMPLEMENT", "REVIEW", "PUBLISHED", "STATUS"})
_CODED = re.compile(
    r"(.*[^\d\s(\[,:–-])\s*[-–:,(\[]\s*(?:itc[- ]?)?(?:hsn?)?(?: ?codes?)?[\s.:-]*((?:\d{2}|\d{4}|\d{6}|\d{8})(?:\s*[,/&;]\s*\d{2,8})*)\s*[)\]]?",
    re.IGNORECASE,
)


_KEYED = r"(?:itc[- ]?)?(?:hsn?|chapter)(?: ?codes?| chapters?)?(?: ?no\.?)?[\s.:-]*"
_DIGITS = r"(?:\d{2}|\d{4}|\d{6}|\d{8})(?:\s*[,/&]\s*\d{2,8})*"
_CODE_BEFORE = re.compile(rf"[(\[]?\s*{_KEYED}({_DIGITS})\s*[)\]]?\s*[-–:.,]?\s*([^\W\d_].*)", re.IGNORECASE)
_CODE_BEHIND = re.compile(rf"(.*[^\s(\[,:–-])\s*[-–:,(\[]?\s*\b{_KEYED}({_DIGITS})\s*[)\]]?", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"(\d{4}|\d{6}|\d{8})\s*[-–:]\s+([^\W\d_].*)")
_NUMBER_BEHIND = re.compile(r"(.*[^\d\s(\[,:–-])\s*(?:[(\[]\s*(\d+)\s*[)\]]|\s[-–]\s*(\d{4}|\d{6}|\d{8}))")
_IN_BRACKETS = re.compile(
    r"^[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*(?=\S)|\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]$|\s+[-–]\s*(GI(?: tag(?:ged)?)?)$"
)
_OF_GI = "gi|g i|जीआई|जी आई|जीआय|জিআই|জি আই|જીઆઈ|જી આઈ|ଜିଆଇ|ஜிஐ|புவிசார்|జిఐ|భౌగోళిక|ಜಿಐ|ಭೌಗೋಳಿಕ|ജിഐ|ഭൗമസൂചിക|ਜੀਆਈ|geographical"
_GI = re.compile("|".join(rf"(?:^| ){plain(one)}(?: |$)" for one in _OF_GI.split("|")))
_TAG = frozenset(
    plain(
        "tag tagged product registered indication टैग टॅग मानांकन प्राप्त ট্যাগ ট্যাগযুক্ত ટેગ ଟ୍ୟାଗ குறியீடு ట్యాగ్ సూచిక ಟ್ಯಾಗ್ ಸೂಚಕ ടാഗ് ਟੈਗ"
    ).split()
)


@dataclass(frozen=True)
class ProductName:
    """A product's name without what stands in its cell beside it: whether it is GI tagged, its HS code, and anything else in words."""

    name: str
    is_gi_tagged: bool | None = None
    code: str = ""
    beside: str = ""


_OWN_CODE = re.compile(r"([A-Z]{1,8})[-/ ]?\d{1,5}[\s:.)–-]+(?=[^\W\d_])")


def code_prefixes(names: Sequence[str]) -> frozenset[str]:
    """The letters of a State's own codes before the names of a column, 'P-12 Cardamom': where half of the names or more have them."""
    found = Counter(code[1] for name in names if (code := _OWN_CODE.match(name)))
    return frozenset(letters for letters, count in found.items() if count > 1 and 2 * count >= len(names))


def without_own_code(name: str, prefixes: frozenset[str]) -> tuple[str, str]:
    """A name without the State's own code before it, and the code."""
    found = _OWN_CODE.match(name)
    is_code = found is not None and found[1] in prefixes
    return (name[found.end() :], found[0].strip(" :.)–-")) if found and is_code else (name, "")


def name_and_beside(written: str, *, is_coded: bool) -> ProductName:
    """A name parted from a GI mark, a code or a number in its cell: 'Shahi litchi (GI)', 'HS 2501 Salt', 'Bearings (8482)'.

    A number is an HS code where it says so, or where the column's heading does (`is_coded`).
    """
    name, is_tagged, others, code = written, None, [], ""
    for found in _IN_BRACKETS.finditer(written):
        text = next(filter(None, found.groups()))
        if not _GI.search(plain(text)):
            continue
        said = _gi_said(text)
        is_tagged = said if is_tagged is None else is_tagged
        others += [text] if said is None else []
        name = name.replace(found[0], " ").strip()
    if before := _CODE_BEFORE.fullmatch(name):
        code, name = before[1], before[2]
    elif behind := (_CODE_BEHIND.fullmatch(name) or (_CODED.fullmatch(name) if is_coded else None)):
        name, code = behind[1], behind[2]
    elif number := _NUMBER_BEFORE.fullmatch(name):
        name, others = number[2], [*others, number[1]]
    elif number := _NUMBER_BEHIND.fullmatch(name):
        name, others = number[1], [*others, number[2] or number[3]]
    return ProductName(name.strip(), is_tagged, code, ", ".join(others))


def says_gi(text: str) -> bool:
    """Whether a text speaks of a geographical indication."""
    return bool(_GI.search(plain(text)))


def _gi_said(text: str) -> bool | None:
    """Whether a mark beside a name says that the product is GI tagged, or is not; None for one that says something else, 'GI applied'."""
    words = plain(text)
    said = said_of("is_gi_tagged", words)
    return said if said is not None or set(_GI.sub(" ", words).split()) - _TAG else True


@dataclass(frozen=True)
class Products:
    """The products of one cell. `may_be_more` where a comma or slash could part them further."""

    names: tuple[str, ...] = ()
    may_be_more: bool = False
    is_joined: bool = False
    """Whether a word joins two names that are not known as one product, so that a person has to say whether they are."""
    is_undecided: bool = False
    fault: str = ""


def products_in(value: Value, *, split: bool | None) -> Products:
    """The products that a cell names; `split` is whether commas, slashes and 'and' part them, as a person said."""
    shown = plain_text(value)
    none = names_none(shown)
    if fault := _why_none(value, shown, none):
        return Products(fault=fault)
    if none == "none" or _UNDECIDED.fullmatch(plain(shown)):
        return Products(is_undecided=True)
    lines = _GOES_ON.sub(r"\1 ", value.replace("\r\n", "\n")) if isinstance(value, str) else shown
    text = _GOES_ON_WITH.sub(" ", lines)
    may_be_more = split is None and text[:1].isupper() and bool(_MAY_GO_ON.search(text))
    text = _MAY_GO_ON.sub(" ", text) if text[:1].isupper() and not split else text
    names: list[str] = []
    is_joined = False
    for line in _CERTAIN.split(text):
        parts = _NUMBERED.split(line) if len(_NUMBERED.findall(line)) > 1 else [_NUMBERED.sub("", line, count=1)]
        for part in parts:
            name = cleaned(part).text.strip(" ,")
            pieces = [piece for piece in _PERHAPS.split(name) if piece]
            has_joint = bool(pieces) and not is_one_product(pieces[-1])
            if (len(pieces) > 1 or has_joint) and split:
                pieces[-1:] = parts_joined(pieces[-1]) if has_joint else [pieces[-1]]
                names += pieces
            elif name:
                may_be_more = may_be_more or (len(pieces) > 1 and split is None)
                is_joined = is_joined or (len(pieces) == 1 and has_joint and split is None)
                names.append(name)
    return Products(tuple(dict.fromkeys(names)), may_be_more, is_joined)


def parted(text: str, count: int) -> list[str]:
    """What a cell says of as many products, parted as these are: by semicolons, lines or numbers, else by commas or 'and'; else nothing."""
    lines = [_NUMBERED.sub("", part) for line in _CERTAIN.split(text) for part in _NUMBERED.split(line)]
    for parts in (lines, _PERHAPS.split(text), [part for one in _PERHAPS.split(text) for part in JOINT.split(one)]):
        kept = [part.strip(" ,") for part in parts if part.strip(" ,")]
        if len(kept) == count:
            return kept
    return []


def _why_none(value: Value, shown: str, none: str) -> str:
    """Why a cell is a fault where a product's name belongs; blank for a name, and for words that say that there is none yet."""
    if (answer := yes_or_no(value)) is not None:
        return (
            "" if answer is False and none == "none" else f"'{shown[:40]}' is an answer where a product's name belongs"
        )
    if not any(letter.isalpha() for letter in shown):
        return f"'{shown[:40]}' is a number where a product's name belongs"
    if none == "none" or _UNDECIDED.fullmatch(plain(shown)):
        return ""
    seems_none = f"'{shown[:40]}' seems to say that no product is named yet" if none else ""
    return _why_another_thing(shown) or seems_none


def _why_another_thing(shown: str) -> str:
    """Why words in a product's place are those of another thing; blank where nothing tells."""
    if refers_to_another(shown):
        return f"'{shown[:40]}' refers to another row where a product's name belongs"
    if any(status_said(field, shown) for field in ("stage", "status")) or _STEPS & (concepts(shown) or frozenset()):
        return f"'{shown[:40]}' says how far something is where a product's name belongs: look what the column holds"
    if not shown.isascii() and sum(unicodedata.category(one)[0] == "L" for one in shown) == 1:
        # 'ଐ', the same as above or as beside.
        return f"'{shown[:40]}' is one letter where a product's name belongs: it may repeat the cell above"
    return ""
