"""Orders that name another district than their row, 'DIC/Ajmer/2021/45' in the row of Alwar: which of the two holds, a person says.

An order of the State or of a division may name the place where it was given. One of a district's own office, or of a place that
no other row's order names, is that district's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import plain_text
from data.returns.lines.lines import Line
from data.returns.names.names import Register
from data.returns.words.spelling import key
from data.returns.words.vocabulary import plain, word_key

YES = "yes"
_LEAST, _MOST_WORDS = 4, 4
_WORDS = re.compile(r"[^\s\d/.,;:&()\[\]\\|_'\"–-]+")
_DIRECTIONS = frozenset(["central", "north", "south", "east", "west", "middle", "upper", "lower", "capital"])
_OF_DISTRICT = re.compile(
    r"\b(?:dic|dics|d\.\s?i\.\s?c|gm|dm|dc|d\.\s?m|adm|collect(?:or|orate)|(?:district|deputy)\s+(?:magistrate|commissioner|collector|industries)"
    r"|depc|dlepc|zill?a|zilha)\b|जिला|ज़िला|जिल्हा|कलेक्टर|कलक्टर|समाहर्ता|જિલ્લા|জেলা|জিলা|ଜିଲ୍ଲା|மாவட்ட|జిల్లా|ಜಿಲ್ಲಾ|ജില്ലാ|ਜ਼ਿਲ੍ਹਾ",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    r"\b(?:go?vt|government|directorate|department|dept|secretariat|(?<!deputy )commissioner(?:ate)?|udyog\s+bhaw?an|state|division(?:al)?|region(?:al)?|zone"
    r"|high\s+court)\b|शासन|सरकार|विभाग|निदेशालय|आयुक्त|सचिवालय|संभाग|प्रमंडल|मंडल|सचिव",
    re.IGNORECASE,
)


class _Named(NamedTuple):
    line: Line
    column: int
    text: str
    others: tuple[str, ...]
    """The codes of the other districts that the text names, each of which it may mean."""
    is_of_office: bool


def orders_of_others(lines: Sequence[Line], register: Register, choices: Choices) -> Iterator[CellFault]:
    """A question for each number of an order that names another district of the State; answered by hand, it stays or is left out."""
    found = [one for line in lines for one in _named(line, register)]
    rows: dict[str, set[str | None]] = defaultdict(set)
    for one in found:
        for code in one.others if not one.is_of_office else ():
            rows[code].add(one.line.district_code)
    for one in found:
        if not one.is_of_office and any(len(rows[code]) > 1 for code in one.others):
            continue  # Several districts' orders were given in one place.
        said = choices.words_anywhere.get(word_key(one.text), "")
        if said == ASIDE:
            one.line.values["order_number"] = None
        if said in {ASIDE, YES}:
            continue
        other = " or ".join(dict.fromkeys(register.title[code] for code in one.others))
        what = f"'{one.text[:60]}' names {other}, and the row is of {register.title[str(one.line.district_code)]}"
        remedy = f"Say '{YES}' of the words by hand if the order is the row's, '{ASIDE}' if it is not, or correct one of the two"
        fault = one.line.table.sheet.fault(one.line.number, one.column, what, remedy)
        yield replace(fault, word=one.text)


def _named(line: Line, register: Register) -> Iterator[_Named]:
    if line.district_code is None or line.state_code is None or line.table.kind != "committees":
        return
    own = line.district_code
    for column in line.table.columns.get("order_number", ()):
        text = plain_text(line.table.sheet.value(line.number, column))
        if line.values.get("order_number") is None or not any(map(str.isalpha, text)):
            continue
        codes = _districts_in(text, line.state_code, register)
        if not codes or own in frozenset().union(*codes):
            continue
        title = f" {plain(register.title[own])} "
        # 'Kamrup' in the row of Kamrup Metropolitan is what it was part of, or short for it.
        others = [code for some in codes for code in some if f" {plain(register.title[code])} " not in title]
        is_of_office = bool(_OF_DISTRICT.search(text))
        if others and (is_of_office or not _OF_STATE.search(text)):
            yield _Named(line, column, text, tuple(dict.fromkeys(others)), is_of_office)


def _districts_in(text: str, state: int, register: Register) -> list[frozenset[str]]:
    """The districts of a State that a text names: for each name those that bear it, the longest names first."""
    words = _WORDS.findall(text)
    found: list[frozenset[str]] = []
    taken: set[int] = set()
    for size in range(_MOST_WORDS, 0, -1):
        for at in range(len(words) - size + 1):
            span = set(range(at, at + size))
            name = " ".join(words[at : at + size])
            if span & taken or len(name) < _LEAST or _DIRECTIONS.issuperset(name.casefold().split()):
                continue
            if codes := register.other.get((state, key(name))):
                found.append(codes)
                taken |= span
    return found
