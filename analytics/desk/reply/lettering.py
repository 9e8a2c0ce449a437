"""Where a question's words divide into parts: by letters, Roman or other figures in order, by dashes, or by semicolons where none stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from analytics.desk.reply.pasted import as_put

LETTERS: Final = "abcdefgh"
LETTERS_IN_HINDI: Final = dict(zip(LETTERS, "कखगघङचछज", strict=True))
_OF_HINDI: Final = {hindi: letter for letter, hindi in LETTERS_IN_HINDI.items()}
_FIGURES: Final = str.maketrans("०१२३४५६७८९", "0123456789")


class _Marks(NamedTuple):
    """One way of marking parts: the marks in their order, and what may be one."""

    order: tuple[str, ...]
    pattern: str

    def found(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Each mark that stands in its order, with where it begins and ends; a mark within a sentence is passed over."""
        at = 0
        every = rf"(?:(?<=\s)|^)\(?(?P<in>{self.pattern})\s?\)\s*|^[ \t]*(?P<of>{self.pattern})\.\s+(?=\S)"
        for one in re.finditer(every, text, re.IGNORECASE | re.MULTILINE):
            written = (one["in"] or one["of"]).lower().translate(_FIGURES)
            mark = _OF_HINDI.get(written, written)
            if mark == next(iter(self.order[at:]), ""):
                at += 1
                yield mark, one.start(), one.end()


_BY_LETTER: Final = _Marks(tuple(LETTERS), r"[a-h]|[कखगघङचछज](?=\s?\)|\.)")
_OTHERS: Final = (
    _Marks(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), r"[ivx]{1,4}"),
    _Marks(tuple("12345678"), r"[1-8१-८]"),
)
_DASHED: Final = re.compile(r"^\s*[-–—•]\s+(.+(?:\n(?!\s*[-–—•]\s).+)*)", re.MULTILINE)
_PUT: Final = re.compile(r"(?:\bto state|कृपा करेंगे(?: कि)?)\s*[:\-–—]*\s*$|^\s*$", re.IGNORECASE)
"""What may stand before the first of parts marked by figures; after other words the figures list something within one part."""
_BEFORE: Final = re.compile(
    r"^(?:will|क्या)\b.{0,120}?(?:\bbe pleased to state|बताने की कृपा करेंगे(?: कि)?)\s*[:\-–—]*\s*", re.IGNORECASE
)
_PART: Final = re.compile(r"[^;?]+(?:;(?:\s*(?:and|और|तथा|एवं)(?=\s))?|\?|$)", re.IGNORECASE)
_WITHIN: Final = re.compile(r"(?:^|\s)\(?(?:ii|2|b|ख)\)\s", re.IGNORECASE)
"""The second of things listed within a part."""
_WORDS: Final = 2
"""Words below which what stands between semicolons is no part."""


def lettered(text: str) -> tuple[tuple[str, str], ...]:
    """The parts of a question as letter and words with their ending; one without a letter where there are none.

    Parts that bear figures keep these. Those that each begin with a dash, or that semicolons alone divide, are lettered in order.
    """
    text = as_put(text)
    if len(dashed := _DASHED.findall(text)) > 1:
        return _in_order([" ".join(one.split()) for one in dashed])
    starts = _starts(text)
    if not starts:
        return _divided(" ".join(text.split()))
    ends = [start for _, start, _ in starts[1:]] + [len(text)]
    return tuple((mark, " ".join(text[begin:end].split())) for (mark, _, begin), end in zip(starts, ends, strict=True))


def _starts(text: str) -> list[tuple[str, int, int]]:
    """The marks of a text: its letters, or the figures that stand before all of them, two at the least."""
    by_letter = list(_BY_LETTER.found(text))
    if len(by_letter) == 1 and ")" not in text[by_letter[0][1] : by_letter[0][2]]:
        by_letter = []  # "A. Kumar" begins a line too
    first = by_letter[0][1] if by_letter else len(text)
    for marks in _OTHERS:
        found = list(marks.found(text))
        if len(found) > 1 and found[0][1] < first and _PUT.search(text[: found[0][1]]):
            return found
    return by_letter


def _divided(whole: str) -> tuple[tuple[str, str], ...]:
    """The parts of words without any mark: what semicolons and question marks divide, or the whole."""
    whole = _BEFORE.sub("", whole) or whole
    parts = [one.strip() for one in _PART.findall(whole) if one.strip()]
    is_of_words = all(len(one.split()) >= _WORDS for one in parts) and not _WITHIN.search(whole)
    if 1 < len(parts) <= len(LETTERS) and is_of_words:
        return _in_order(parts)
    return (("", whole),) if whole else ()


def _in_order(parts: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(LETTERS, parts, strict=False))
