"""PDF by Typst: it shapes Devanagari, tags pages for readers (PDF/UA-1, checked as it writes), and runs inside the product."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from analytics.documents.layout_rules import clean
from data.lettering import FONTS, covered

if TYPE_CHECKING:
    import typst

_HERE: Final = Path(__file__).resolve().parent
_STAND_IN: Final = "?"
_setting = Lock()


def pdf(template: str, content: object, pictures: Mapping[str, str]) -> bytes:
    """The template of this folder filled with content, as PDF/UA-1; the same content gives the same bytes.

    The content goes in as JSON under the name `sheet`, so that no text is ever read as markup; pictures are SVG by name.
    """
    inputs = {"sheet": json.dumps(_printable(content), ensure_ascii=False), **pictures}
    with _setting:
        made = _compiler(template).compile(format="pdf", sys_inputs=inputs, timestamp=0, pdf_standards=["ua-1"])
    if not isinstance(made, bytes):
        raise TypeError("Typst gives a PDF as one text of bytes")
    return made


@lru_cache
def _compiler(template: str) -> typst.Compiler:
    # Loaded with the first document: the library is large, and no page needs it to open.
    import typst

    return typst.Compiler(str(_HERE / template), font_paths=[str(FONTS)], ignore_system_fonts=True)


def _printable(stored: object) -> object:
    """The same content with texts that the shipped fonts can print: PDF/UA forbids a letter without a shape."""
    if isinstance(stored, str):
        return "".join(letter if letter in covered() else _nearest(letter) for letter in clean(stored))
    if isinstance(stored, Mapping):
        return {key: _printable(one) for key, one in stored.items()}
    if isinstance(stored, list | tuple):
        return [_printable(one) for one in stored]
    return stored


def _nearest(letter: str) -> str:
    if letter in "\n\t":
        return letter
    parts = "".join(part for part in unicodedata.normalize("NFKD", letter) if part in covered())
    return parts or _STAND_IN
