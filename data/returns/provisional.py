"""Words and marks by which a figure or a date is called not final: '(P)', 'provisional', 'tentative'. None is ever dropped.

Beside a value of exports they are kept in its remarks; beside a date, a step or a status a person says whether it holds.
"""

import re

from data.returns.beside_cells import headers_of
from data.returns.legend import Meaning, pairs_in
from data.returns.tables import Table, Title

_NOT_FINAL = (
    r"provisional(?:ly)?|prov\b\.?|tentative(?:ly)?|preliminary|prelim\b\.?|unaudited|un-audited|interim|not\s+final|subject\s+to\s+(?:revision|change|verification)"
    r"|quick\s+estimates?|अनंतिम|अनन्तिम|औपबंधिक|तात्पुरत[ेीा]|કામચલાઉ|સાંયોગિક|সাময়িক|অস্থায়ী|ଅସ୍ଥାୟୀ|தற்காலிக|తాత్కాలిక|ತಾತ್ಕಾಲಿಕ|താൽക്കാലിക|താത്കാലിക|ਆਰਜ਼ੀ"
)
_NOT_CERTAIN = r"likely|expected|approx(?:imately|\b\.?)|around|about|संभावित|सम्भावित|अंदाजे|लगभग|to\s+be\s+(?:confirmed|verified)|t\.?b\.?c\b\.?"
_CHANGED = r"revised(?:\s+estimates?)?|estimated?|estimates?|संशोधित|अनुमानित"
_LETTERS = r"[PRTE]|PR|RE|QE|AE|FE"
_WORD = re.compile(rf"(?<!\w)(?:{_NOT_FINAL})(?!\w)", re.IGNORECASE)
_OF_FIGURES = re.compile(
    rf"[(\[]\s*(?:{_LETTERS}|(?:figures?\s+|data\s+)?(?:{_NOT_FINAL}|{_CHANGED})(?:\s+(?:figures?|data|value|आंकड़े))?)\s*[)\]]"
    rf"|(?<!\w)(?:{_NOT_FINAL}|{_CHANGED})(?!\w)(?:\s+(?:figures?|data))?",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(rf"\s*[(\[]\s*(?:{_NOT_FINAL}|proposed|प्रस्तावित)\s*[)\]]\s*$", re.IGNORECASE)
_BEHIND = re.compile(rf"\s+(?:{_LETTERS})$")
_OF_CELLS = re.compile(
    rf"[(\[]\s*(?:{_LETTERS})\s*[)\]]|(?<!\w)(?:{_NOT_FINAL}|{_NOT_CERTAIN})(?!\w)",
    re.IGNORECASE,
)


def not_final_of(table: Table) -> Meaning | None:
    """The word by which a title or a note calls the whole table not final, and its cell; None where none does."""
    notes = [Title(*band) for band in table.bands if "=" not in band[2] and not pairs_in(band[2])]
    for one in (*table.titles, *notes):
        if found := _WORD.search(one.text):
            return Meaning(found[0], f"{table.sheet.name}!{table.sheet.address(one.row, one.column)}")
    headers = ((_WORD.search(text), place) for text, place in headers_of(table.sheet))
    return next((Meaning(found[0], place) for found, place in headers if found), None)


def figure_and_mark(text: str) -> tuple[str, str]:
    """A figure or the heading of figures without the mark that it is not final, and the mark as it is written: '2025-26', '(P)'."""
    found = _OF_FIGURES.search(text) or _BEHIND.search(text)
    if found is None:
        return text, ""
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" -–,;"), found[0].strip()


def name_and_mark(text: str) -> tuple[str, str]:
    """A name without the mark in brackets behind it that it is not final, and the mark as it is written: 'Kiwi', '(tentative)'."""
    found = _BEHIND_NAME.search(text)
    return (text[: found.start()].strip(), found[0].strip()) if found and found.start() else (text, "")


def mark_of_cell(text: str) -> str:
    """The mark beside a date, a step or a status that it may not be certain, as it is written; blank where there is none."""
    found = _OF_CELLS.search(text)
    return found[0] if found else ""
