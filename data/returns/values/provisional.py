"""Words and marks by which a figure or a date is called not final: '(P)', 'provisional', 'tentative'. None is ever dropped.

Beside a value of exports they are kept in its remarks; beside a date, a step or a status a person says whether it holds.
"""

import re
from typing import NamedTuple

from data.returns.headings.tables import Table, Title
from data.returns.values.beside_cells import headers_of
from data.returns.words.earlier_marks import parted_earlier_mark
from data.returns.words.export_periods import periods_in
from data.returns.words.legend import pairs_in
from data.returns.words.short_marks import parted_short_mark

_NOT_FINAL = (
    r"provisional(?:ly)?|prov\b\.?|tentative(?:ly)?|preliminary|prelim\b\.?|unaudited|un-audited|interim|not\s+final|subject\s+to\s+(?:revision|change|verification)"
    r"|quick\s+estimates?|अनंतिम|अनन्तिम|औपबंधिक|तात्पुरत[ेीा]|કામચલાઉ|સાંયોગિક|সাময়িক|অস্থায়ী|ଅସ୍ଥାୟୀ|தற்காலிக|తాత్కాలిక|ತಾತ್ಕಾಲಿಕ|താൽക്കാലിക|താത്കാലിക|ਆਰਜ਼ੀ"
)
_NOT_CERTAIN = r"likely|expected|approx(?:imately|\b\.?)|around|about|संभावित|सम्भावित|अंदाजे|लगभग|to\s+be\s+(?:confirmed|verified)|t\.?b\.?c\b\.?"
_CHANGED = r"revised(?:\s+estimates?)?|estimated?|estimates?|संशोधित|अनुमानित"
_LETTERS = r"[PRTE]|PR|RE|QE|AE|FE"
_WORD = re.compile(rf"(?<!\w)(?:{_NOT_FINAL})(?!\w)", re.IGNORECASE)
_LETTER_OF_TITLES = re.compile(r"[(\[]\s*(?:P|R|PR|RE|QE)\s*[)\]]")
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
_SIGNS = r"[*#†‡@^§]+|[¹²³⁴]"
_SIGN = re.compile(_SIGNS)
_SIGNED = re.compile(rf"(?:(?P<before>{_SIGNS})\s*)?(?P<figure>[\d.,]*\d)(?:\s*[(\[]?(?P<behind>{_SIGNS})[)\]]?)?")
_NEAR_WORDS = (
    r"approx(?:imately|\b\.?)|around|about|nearly|circa|लगभग|अंदाजे|આશરે|প্রায়|ପ୍ରାୟ|சுமார்|సుమారు|ಸುಮಾರು|ഏകദേശം|ਲਗਭਗ|[~≈]"
)
_NEAR = re.compile(
    rf"(?:(?P<before>{_NEAR_WORDS})\s*(?P<figure>\d[\d.,]*)|(?P<figure2>\d[\d.,]*)\s*[(\[]?\s*(?P<behind>{_NEAR_WORDS})\s*[)\]]?)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;।](?=\s|$)|\n")
_TO = re.compile(r"(?<!subject )\bto\b", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|since|onwards?|after)\b|(?<![\w\u0900-\u0d7f])(?:से|पासून|ते|थी|થી|থেকে|হতে|ରୁ|முதல்|నుండి|నుంచి|ರಿಂದ|ನಿಂದ|മുതൽ|ਤੋਂ)(?![\w\u0900-\u0d7f])",
    re.IGNORECASE,
)
_OPEN_END = "9999-12-31"
_NOTE = re.compile(r"^\W*(?:notes?|nb|legends?|key|abbreviations?|टिप्पणी|नोट|टीप|संकेत)\s*[:.–—-]+\s*", re.IGNORECASE)
_SHORT = re.compile(
    r"[(\[]\s*(?P<in>[^()\[\]\d\s]{1,6}?)\.?\s*[)\]]"
    r"|^\W*?(?P<before>[^()\[\]\d\s:=–—-]{1,5}?)\.?\s*(?:[-–—:=]|\s(?:means|denotes|stands|for|is)\s)"
)


class NotFinal(NamedTuple):
    """The word by which a text calls values not final, and its cell."""

    text: str
    place: str
    spans: tuple[tuple[str, str], ...] = ()
    """First and last day of each stretch of months that its sentence names; nothing for one that names none."""

    @property
    def words(self) -> str:
        """The caveat as a remark."""
        return f"called '{self.text}' in {self.place}"

    def speaks_of(self, starts_on: str, ends_on: str) -> bool:
        """Whether a value of these days lies in what the sentence names, or around it."""
        return any(starts_on <= last and first <= ends_on for first, last in self.spans)


def spans_named(text: str, at: int) -> tuple[tuple[str, str], ...]:
    """The stretches of months that the sentence of a text at a place names: of two years with 'to' between them, all from one to the other."""
    begins = max((one.end() for one in _SENTENCE.finditer(text) if one.end() <= at), default=0)
    sentence = text[begins : next((one.start() for one in _SENTENCE.finditer(text) if one.start() >= at), len(text))]
    found = sorted((one.starts_on.isoformat(), one.ends_on.isoformat()) for one in periods_in(sentence))
    if len(found) > 1 and (_FROM.search(sentence) or _TO.search(sentence)):
        return ((found[0][0], max(one for _, one in found)),)
    return ((found[0][0], _OPEN_END),) if found and _FROM.search(sentence) else tuple(found)


def not_final_of(table: Table) -> NotFinal | None:
    """The word by which a title or a note calls the whole table not final, and its cell; None where none does.

    What explains a mark, '(P) - provisional', speaks of the cells that bear it, or of the table where a title bears it.
    """
    notes = [Title(*band) for band in table.bands]
    for one in (*table.titles, *notes):
        mark = _mark_explained(one.text)
        is_of_signs = bool(mark) or (one in notes and ("=" in one.text or bool(pairs_in(one.text))))
        if is_of_signs and not (mark and any(mark in title.text for title in table.titles if title is not one)):
            continue
        if found := _WORD.search(one.text):
            place = table.sheet.cell_name(one.row, one.column)
            return NotFinal(found[0], place, spans_named(one.text, found.start()))
    headers = [(_WORD.search(text), place) for text, place in headers_of(table.sheet)]
    if table.kind == "exports":
        places = [(one, table.sheet.cell_name(one.row, one.column)) for one in table.titles]
        headers += [(_LETTER_OF_TITLES.search(one.text), place) for one, place in places]
    return next((NotFinal(found[0], place) for found, place in headers if found), None)


def is_not_final(text: str) -> bool:
    """Whether a text calls something not final."""
    return bool(_WORD.search(text))


def _mark_explained(text: str) -> str:
    """The mark that a text explains by a word of this module, 'P: provisional', '* अनंतिम', 'figures marked # are tentative'; else blank."""
    word = _WORD.search(text)
    if word is None:
        return ""
    bare = _NOTE.sub("", text)
    if found := _SIGN.search(bare):
        return found[0]
    for found in _SHORT.finditer(bare):
        short = str(found["in"] or found["before"])
        if short.casefold() != word[0].casefold() and word[0].casefold().startswith(short.casefold()):
            return f"({short})"
    return ""


def figure_and_sign(text: str) -> tuple[str, str]:
    """A figure without the footnote's sign beside it, '59,900.00*', and the sign; the text and blank where it bears none."""
    found = _SIGNED.fullmatch(text.strip())
    return (found["figure"], found["behind"] or found["before"]) if found else (text, "")


def figure_and_mark(text: str) -> tuple[str, str]:
    """A figure or the heading of figures without the mark that it is not final, and the mark as it is written: '2025-26', '(P)'."""
    if (earlier := parted_earlier_mark(text))[1]:
        return earlier
    found = _OF_FIGURES.search(text) or _BEHIND.search(text)
    if found is None:
        return parted_short_mark(text)
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" -–,;"), found[0].strip()


def approximate_figure(text: str) -> tuple[str, str]:
    """A figure without the word or sign beside it that it is only near, 'approx. 12.5', '~12', and that word; else the text and blank."""
    found = _NEAR.fullmatch(text.strip())
    if found is None:
        return text, ""
    return found["figure"] or found["figure2"], (found["before"] or found["behind"]).strip()


def name_and_mark(text: str) -> tuple[str, str]:
    """A name without the mark in brackets behind it that it is not final, and the mark as it is written: 'Kiwi', '(tentative)'."""
    found = _BEHIND_NAME.search(text)
    return (text[: found.start()].strip(), found[0].strip()) if found and found.start() else (text, "")


def mark_of_cell(text: str) -> str:
    """The mark beside a date, a step or a status that it may not be certain, as it is written; blank where there is none."""
    found = _OF_CELLS.search(text)
    return found[0] if found else ""
