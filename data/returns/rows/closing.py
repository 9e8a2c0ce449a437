"""The lines that close or open a letter, 'Place: Kolkata', 'Date: 09.10.2026' with a signature beside them: they say nothing of a district."""

import re
from collections.abc import Sequence
from datetime import date

from data.returns.files.cells import is_blank, plain_text, read_date
from data.returns.files.sheets import Value
from data.returns.words.kinds import is_about_returns
from data.returns.words.mail_words import is_mail
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import plain

_PLACES = frozenset(plain("place station camp स्थान ठिकाण स्थळ સ્થળ স্থান ঠাই ସ୍ଥାନ இடம் స్థలం ప్రదేశం ಸ್ಥಳ സ്ഥലം ਸਥਾਨ ਥਾਂ").split())
_DATES = frozenset(plain("date dated dt दिनांक दि तारीख તારીખ તા তারিখ তাৰিখ তাং ତାରିଖ தேதி நாள் తేదీ ದಿನಾಂಕ തീയതി ਮਿਤੀ").split())
_LABEL = re.compile(r"\s*([^\W\d](?:[^\W\d]|[\u0900-\u0d7f])*)\s*[.\u0903]?\s*(?:[:\u0903–-]+\s*(.*)|)")
_MOST_CELLS, _WORDS_OF_PLACE = 4, 3
_SIGNED = re.compile(r"[^\d]{2,60}")
_NAME = re.compile(r"\([^()\d]{2,60}\)")


def is_closing(cells: Sequence[Value]) -> bool:
    """Whether a row is the place or the day of a letter, or of a mail's head: its label first, with its value in the same cell or the next."""
    filled = [value for value in cells if not is_blank(value)]
    if not filled or len(filled) > _MOST_CELLS or not isinstance(filled[0], str):
        return False
    if len(filled) == 2 and filled[0].rstrip().endswith(":") and is_mail(f"{filled[0]} {plain_text(filled[1])}"):
        return True
    found = _LABEL.fullmatch(filled[0])
    label = plain(found[1]) if found else ""
    if found is None or label not in _PLACES | _DATES:
        return False
    value, rest = (found[2], filled[1:]) if found[2] else (filled[1] if len(filled) > 1 else None, filled[2:])
    fits = _is_place(value) if label in _PLACES else isinstance(read_date(value), date)
    return fits and all(isinstance(one, str) and _is_signature(plain_text(one)) for one in rest)


def is_signed(text: str) -> bool:
    """Whether a text alone in its row is a name in brackets, as it stands below a signature: '(A. Sen)'."""
    return bool(_NAME.fullmatch(text.strip()))


def _is_signature(text: str) -> bool:
    return bool(_SIGNED.fullmatch(text)) and not is_about_returns(text) and yes_or_no(text) is None


def _is_place(value: Value) -> bool:
    text = plain_text(value) if isinstance(value, str) else ""
    return 0 < len(text.split()) <= _WORDS_OF_PLACE and _is_signature(text)
