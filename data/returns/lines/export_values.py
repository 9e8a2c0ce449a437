"""One cell of a return of exports: a value with the decimals that it was given with, or a code of goods (HS)."""

import re
from dataclasses import dataclass
from decimal import Decimal

from data.returns.files.cells import cleaned, plain_text
from data.returns.files.sheets import Value
from data.returns.words.vocabulary import plain

DECIMALS = 6
"""Decimals that a value is kept to."""
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?")
_INDIAN = re.compile(r"[+-]?\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?")
_WESTERN = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CALLED = r"(?:(?:hs|hsn|ch|chapter|अध्याय)\b[\s.:-]*)?"
_CODE = re.compile(rf"{_CALLED}(\d{{1,8}})(?:[\s:.)–-]+\D.*|\s*[,(]\s*[^\W\d_].*)?", re.IGNORECASE)
_CODE_BEHIND = re.compile(rf"[^\W\d_]\D*[(\[:–-]\s*{_CALLED}(\d{{2}}|\d{{4}}|\d{{6}}|\d{{8}})\s*[)\]]?", re.IGNORECASE)
_ANOTHER = re.compile(rf"\d\D*(?:[,;&/+]|\band\b|\bto\b)\s*{_CALLED}\d{{2,8}}(?![\d%.])", re.IGNORECASE)
"""A second code in a cell: '09 Coffee & 10 Cereals'."""
_DOTTED = re.compile(r"(\d{4})\.(\d{2})(?:\.(\d{2}))?")
_TOTALS = frozenset(
    [
        "total",
        "grand total",
        "all",
        "all commodities",
        "all goods",
        "total exports",
        "sub total",
        "district total",
        "कुल",
        "योग",
        "सभी",
    ]
)
_MOST_DIGITS = 30


@dataclass(frozen=True)
class Amount:
    """A value as it was given, to six decimals; `decimals` is how many it was printed with."""

    value: int | float
    decimals: int
    is_rounded: bool = False


@dataclass(frozen=True)
class Code:
    """A code of goods. Blank with `is_total` for the district as a whole."""

    code: str = ""
    is_total: bool = False
    is_padded: bool = False
    fault: str = ""


def amount_of(value: Value) -> Amount | str:
    """The number in a cell, or why it is none. Commas must group digits as in India or in threes: 1,23 is neither."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return "a number is needed here"
    text = format(Decimal(repr(value)), "f") if isinstance(value, float) else plain_text(value)
    if isinstance(value, str) and not any(one.fullmatch(text) for one in (_PLAIN, _INDIAN, _WESTERN)):
        return f"'{text[:40]}' is no number"
    bare = text.replace(",", "")
    if len(bare) > _MOST_DIGITS + 20:
        return f"'{text[:40]}...' has too many digits"
    try:
        exact = Decimal(bare)
    except ArithmeticError:
        return f"'{text[:40]}' is no number"
    if exact < 0:
        # Before rounding: the least of negative numbers would become 0.
        return f"{text[:20]} is negative"
    kept = round(exact, DECIMALS)
    decimals = max(0, -int(kept.normalize().as_tuple().exponent)) if isinstance(value, float) else _decimals(bare)
    number = int(kept) if kept == kept.to_integral_value() else float(kept)
    return Amount(number, min(decimals, DECIMALS), is_rounded=kept != exact)


def _decimals(text: str) -> int:
    return len(text.partition(".")[2])


def code_of(value: object) -> Code:
    """The code of goods in a cell; a number has lost its leading zero and gets it back."""
    text = cleaned(str(value)).text
    if plain(text) in _TOTALS:
        return Code(is_total=True)
    if isinstance(value, float) and not value.is_integer():
        return Code(fault=f"{text[:20]} is no HS code")
    if isinstance(value, float):
        text = str(int(value))
    found = _DOTTED.fullmatch(text)
    digits = "".join(filter(None, found.groups())) if found else ""
    if not found:
        named = _CODE.fullmatch(text) or _CODE_BEHIND.fullmatch(text)
        digits = named[1] if named and not _ANOTHER.search(text) else ""
    if not digits:
        return Code(fault=f"'{text[:40]}' is no HS code")
    code = digits if len(digits) % 2 == 0 else f"0{digits}"
    if not 1 <= int(code[:2]) <= 99:
        return Code(fault=f"there is no chapter {code[:2]}")
    if code[2:4] == "00":
        # As of '3004901', a code of 8 digits that has lost its last and not its first.
        return Code(fault=f"'{text[:20]}' is no HS code: there is no heading {code[:4]}")
    return Code(code, is_padded=code != digits)
