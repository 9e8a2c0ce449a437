"""What a cell's number format makes of its number: '45%', '12.5 lakh', '1,250.00' for a number of a thousand million.

A person reads what is shown; where that says something else than the bare number, what is shown is taken as a text.
"""

import re
from datetime import date

from data.clock import MONTHS
from data.returns.files.sheets import Value

_LITERAL = re.compile(r'"([^"]*)"|\\(.)')
_SETTING = re.compile(r"\[[^\]]*\]|_.|\*.")
_SCALED = re.compile(r"[0#?](,+)(?![0#?,])")
OF_MONEY = frozenset(["rs", "inr", "usd", "us", "re", "eur", "gbp", "cr", "dr"])
UNSEEN = re.compile(r'(?:;|""|\s)*;;(?:;|""|\s)*')
"""The formats by which a cell shows nothing of what it holds."""


def shown_day(value: date, number_format: str) -> Value:
    """A day as the cell shows it: 'March 2023' or '2023' where its format leaves the day out, so that none is made up."""
    parts = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", number_format).lower()
    if "d" in parts or "y" not in parts or "general" in parts:
        return value
    return f"{MONTHS[value.month - 1]} {value.year}" if "m" in parts else str(value.year)


def shown_number(value: Value, number_format: str) -> Value:
    """A number as it stands, or the text that its cell shows where the format makes another thing of it."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not number_format:
        return value
    section = _section(number_format, value)
    literals = " ".join("".join(found) for found in _LITERAL.findall(section))
    bare = _SETTING.sub("", _LITERAL.sub("", section))
    words = [word for word in re.findall(r"[^\W\d_]+", literals) if word.casefold() not in OF_MONEY]
    if words and not re.search(r"[0#?@]|general", bare, re.IGNORECASE):
        return "".join("".join(found) for found in _LITERAL.findall(section)).strip()
    if "%" in bare:
        return f"{value * 100:.10g}%"
    if scaled := _SCALED.search(bare):
        shown = value / 1000 ** len(scaled[1])
        return f"{shown:.10g}{_around(section)} (the cell holds {value})"
    if words:
        before, behind = _parted(section)
        return f"{before}{value:.15g}{behind}".strip()
    return value


def _section(number_format: str, value: float) -> str:
    """The part of a format that holds for a number: for those above, below and at nothing."""
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', number_format)
    at = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    return sections[at]


def _parted(section: str) -> tuple[str, str]:
    """The texts before and behind the digits of a format."""
    plain = _SETTING.sub("", section)
    found = re.search(r"General|[0#?](?:[0#?.,\s]*[0#?])?", plain, re.IGNORECASE)
    before, behind = (plain[: found.start()], plain[found.end() :]) if found else ("", "")
    return _texts(before), _texts(behind)


def _texts(part: str) -> str:
    return "".join("".join(found) for found in re.findall(r'"([^"]*)"|\\(.)|(\s)', part))


def _around(section: str) -> str:
    texts = _parted(section)[1].strip()
    return f" {texts}" if texts else ""
