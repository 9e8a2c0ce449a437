"""Codes whose meaning the file gives in a note of its own: 'Y = meeting held, N = not held', '1 - Notified, 2 - Draft'.

Such a cell is read as what the note says, never as what its letter means elsewhere; two meanings of one code are a fault.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from data.returns.cells import plain_text
from data.returns.sheets import Sheet, Value

_CODE = r"[^\W_]{1,3}|N\.?A\.?|[✓✔√✗✘☒☑✅❌×xX*–—-]"
_SURE = re.compile(
    rf"(?:(?<=[\s;,(|/:])|^)({_CODE})\s*(?:=|\b\s?(?:means|stands for|denotes|indicates)\b)\s*", re.IGNORECASE
)
_PAIRED = re.compile(rf"(?:(?<=[\s;,(|/:])|^)({_CODE})\s*(?:[:–—-]|\.\s?-)\s*(?=[^\W\d_])", re.IGNORECASE)
_TITLE = re.compile(r"(?:legend|legends|codes?|key|abbreviations?|code list|संकेत|संकेत सूची|कोड)(?:\W.*)?", re.IGNORECASE)
_LONGEST = 400
_MAY_EXPLAIN = re.compile(r"[=:–—-]|means|stands for|denotes|indicates", re.IGNORECASE)
_NOT_KNOWN = frozenset(
    {"not applicable", "not available", "not known", "not received", "awaited", "information awaited", "na", "n.a."}
)
_ANSWERS = {"yes", "no", "हाँ", "हां", "नहीं"}


@dataclass(frozen=True)
class Meaning:
    """What a note says that a code means, and the cell of the note."""

    text: str
    place: str

    @property
    def is_not_known(self) -> bool:
        """Whether the note says that nothing is known: 'NA = not available'."""
        return self.text.casefold() in _NOT_KNOWN


Legend = Mapping[str, tuple[Meaning, ...]]
"""Each code, as `code_of` writes it, to its meanings: more than one where the notes of a file differ."""


def code_of(value: Value) -> str:
    """A cell as a code is compared; blank for what is none."""
    text = plain_text(value).strip(" .()[]").casefold()
    return text.replace("—", "-").replace("–", "-") if 0 < len(text) <= 4 else ""


def legend_of(texts: Iterable[tuple[str, str]]) -> Legend:
    """The codes that texts explain, each text with its place."""
    found: dict[str, dict[str, Meaning]] = {}
    for text, place in texts:
        for code, meaning in _pairs(text):
            found.setdefault(code, {}).setdefault(meaning.casefold(), Meaning(meaning, place))
    return {code: tuple(meanings.values()) for code, meanings in found.items()}


def legend_in(sheets: Sequence[Sheet]) -> Legend:
    """The codes that any text of a file explains: a note, a title, a list under the word 'Codes'."""
    return legend_of(one for sheet in sheets for one in _texts(sheet))


def _texts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    is_list = False
    for number, cells in enumerate(sheet.rows, start=1):
        filled = [(column, value) for column, value in enumerate(cells, start=1) if value is not None and value != ""]
        words = [(column, value) for column, value in filled if isinstance(value, str)]
        for column, value in words:
            if _MAY_EXPLAIN.search(value):
                yield value, f"{sheet.name}!{sheet.address(number, column)}"
        if words and len(filled) <= 2 and _TITLE.fullmatch(words[0][1].strip()):
            is_list = True
        elif len(filled) != 2:
            is_list = is_list and not filled
        elif is_list and len(words) > 0 and words[-1] == filled[-1] and (code := code_of(filled[0][1])):
            yield f"{code} = {words[-1][1]}", f"{sheet.name}!{sheet.address(number, words[-1][0])}"


@lru_cache(maxsize=20_000)
def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Code and meaning of each entry; nothing for a text that only looks like a list of codes."""
    if len(text) > _LONGEST:
        return ()
    for pattern, least in ((_SURE, 1), (_PAIRED, 2)):
        found = list(pattern.finditer(text))
        ends = [*(one.start() for one in found), len(text)][1:]
        pairs = [
            (code_of(one[1]), re.split(r"[;\n|]", text[one.end() : end])[0].strip(" ,;.()[]/"))
            for one, end in zip(found, ends, strict=True)
        ]
        pairs = [(code, re.sub(r"\s+(?:and|एवं|और)$", "", meaning)) for code, meaning in pairs]
        kept = [
            (code, meaning)
            for code, meaning in pairs
            if code and any(letter.isalpha() for letter in meaning) and (least == 1 or code not in _ANSWERS)
        ]
        if len(kept) >= least:
            return tuple(kept)
    return ()


def without_legend(text: str) -> str:
    """A heading without the codes that it explains: 'Status (1-Notified, 2-Draft)' is 'Status'."""
    found = re.search(r"[(\[]([^()\[\]]*)[)\]]\s*$", text)
    return text[: found.start()].strip() if found and found.start() and _pairs(found[1]) else text


def decoded_words(sheet_name: str, decoded: Mapping[str, Meaning]) -> list[str]:
    """A sentence for each code of a sheet that was read as a note says."""
    return [
        f"{sheet_name}: the code '{written}' was read as '{one.text}', which {one.place} says"
        for written, one in decoded.items()
    ]
