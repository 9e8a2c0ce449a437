"""Words taken from a document as they stand, with each number in them cited: for statements, names of documents, typed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from analytics.documents.paper import Cited, Origin, Runs

_NUMBER: Final = re.compile(r"0+(?:[.,:/-]0+)*")
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{2,3})*(?:\.\d+)?|\d+(?:\.\d+)?", re.ASCII)


def quoted(text: str, origin: Origin) -> Runs:
    """The text as runs: plain words without a digit, and every number, date or period in it with this origin.

    Joined, the runs are the text. A plain number carries its value ("5,33,587" is 533587); a date or period carries none.
    """
    return tuple(_runs(text, origin))


def _runs(text: str, origin: Origin) -> Iterator[str | Cited]:
    # What counts as a digit is what a check of a document takes for one, the digits of other scripts among them.
    mask = "".join("0" if letter.isdigit() else letter for letter in text)
    reached = 0
    for found in _NUMBER.finditer(mask):
        if found.start() > reached:
            yield text[reached : found.start()]
        yield _cited(text[found.start() : found.end()], origin)
        reached = found.end()
    if reached < len(text):
        yield text[reached:]


def _cited(text: str, origin: Origin) -> Cited:
    if not _GROUPED.fullmatch(text):
        return Cited(text, origin)
    plain = text.replace(",", "")
    return Cited(text, replace(origin, value=float(plain) if "." in plain else int(plain)))
