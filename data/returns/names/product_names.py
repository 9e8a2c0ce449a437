"""Products in a cell: one or several, or a word that names none.

Semicolons, lines and numbers before each part them for certain. A comma, a slash or an 'and' may stand within one product's
name ('Gems and jewellery'), so these part nothing until a person says so.
"""

import re
import unicodedata
from dataclasses import dataclass

from data.returns.files.cells import cleaned, plain_text
from data.returns.files.sheets import Value
from data.returns.words.no_product import names_none
from data.returns.words.status_words import status_said, yes_or_no
from data.returns.words.vocabulary import concepts, plain

_CERTAIN = re.compile(r"\s*[;\n\r•]+\s*")
_NUMBERED = re.compile(r"(?:^|(?<=[\s,;]))\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*(?=\D)", re.IGNORECASE)
_PERHAPS = re.compile(r"\s*[,/]\s*(?![^(]*\))")
_LAST = re.compile(r"\s+(?:&|and|एवं|और|व|तथा)\s+(?![^(]*\))")
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


def without_hs_code(name: str) -> tuple[str, str]:
    """A product's name and the HS code behind it, 'Castor oil (1515)', in a column whose heading says that it has one."""
    found = _CODED.fullmatch(name)
    return (found[1].strip(), found[2]) if found else (name, "")


@dataclass(frozen=True)
class Products:
    """The products of one cell. `may_be_more` where a comma or slash could part them further."""

    names: tuple[str, ...] = ()
    may_be_more: bool = False
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
    text = value if isinstance(value, str) else shown
    names: list[str] = []
    may_be_more = False
    for line in _CERTAIN.split(text):
        parts = _NUMBERED.split(line) if len(_NUMBERED.findall(line)) > 1 else [_NUMBERED.sub("", line, count=1)]
        for part in parts:
            name = cleaned(part).text.strip(" ,")
            pieces = [piece for piece in _PERHAPS.split(name) if piece]
            if len(pieces) > 1 and split:
                pieces[-1:] = _LAST.split(pieces[-1])
                names += pieces
            elif name:
                may_be_more = may_be_more or (len(pieces) > 1 and split is None)
                names.append(name)
    return Products(tuple(dict.fromkeys(names)), may_be_more)


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
    if any(status_said(field, shown) for field in ("stage", "status")) or _STEPS & (concepts(shown) or frozenset()):
        return f"'{shown[:40]}' says how far something is where a product's name belongs: look what the column holds"
    if not shown.isascii() and sum(unicodedata.category(one)[0] == "L" for one in shown) == 1:
        # 'ଐ', the same as above or as beside.
        return f"'{shown[:40]}' is one letter where a product's name belongs: it may repeat the cell above"
    return f"'{shown[:40]}' seems to say that no product is named yet" if none else ""
