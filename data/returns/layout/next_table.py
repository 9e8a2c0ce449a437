"""Where the next table of a sheet begins, its own titles with it.

Headings that a page repeats go on with the same table. They begin another one where a title above them bears what the first
table's titles do not say, a period, a unit, a scheme, a day or a kind of return, or where a column is another.
"""

import re

from data.returns.account import IsDistrict, is_filled
from data.returns.files.cells import DASHES, cleaned, plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import Heading
from data.returns.headings.repeated import differs, goes_on, is_another_heading, repeats
from data.returns.rows.rows import is_note, says_total
from data.returns.values.schemes import schemes_in
from data.returns.words.as_on_words import AS_ON, BEHIND, without_day
from data.returns.words.export_headings import known_units, scales_in
from data.returns.words.export_periods import periods_in
from data.returns.words.kinds import KIND
from data.returns.words.spelling import key
from data.returns.words.vocabulary import plain

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\bf\.?y\b|\b[qh]\s?-?[1-4]\b")
_NUMBERED = re.compile(
    r"(?:table|part|annexure?|list|statement|तालिका|सारणी|भाग|कोष्टक|तक्ता)\b.{0,6}[\divx]", re.IGNORECASE
)
_PAGE = re.compile(r"\W*(?:page|पृष्ठ)\b", re.IGNORECASE)
_MOST_TITLES = 6
_CONTINUED = re.compile(r"[(\[]?\b(?:contd|cont|continued|page)\b.{0,12}$", re.IGNORECASE)


def row_of_next(sheet: Sheet, heading: Heading, is_district: IsDistrict) -> int:
    """The first row of a table below the first, its own titles with it; 0 where there is none."""
    over = {key(title) for row in range(1, heading.first + 1) for title in _texts_of(sheet, row)}
    for row in range(heading.last + 2, len(sheet.rows) + 1):
        cells = sheet.rows[row - 1]
        is_again = row > heading.last + 2 and repeats(cells, heading)
        if not is_again and not is_another_heading(cells, heading):
            continue
        start = _first_of_titles(sheet, row, heading, is_district)
        lines = [at for at in range(start, row) if not repeats(sheet.rows[at - 1], heading)]
        titles = [text for at in lines for text in _texts_of(sheet, at)]
        is_own = any(_tells_apart(text) and key(_CONTINUED.sub("", text).strip()) not in over for text in titles)
        if not is_again or is_own or _is_of_other_columns(sheet, row, heading, is_district):
            return start
    return 0


def titles_of_all(sheet: Sheet, heading: Heading, start: int) -> tuple[tuple[int, int, str], ...]:
    """The titles of the sheet that give a unit to the table that begins in a row too: above another title, and of no period.

    None where that table's own titles name a unit. Row and column are as in the file.
    """
    own = [
        text for row in range(start, start + _MOST_TITLES) if row <= len(sheet.rows) for text in _texts_of(sheet, row)
    ]
    if any(known_units([text]) or scales_in(text) for text in own):
        return ()
    last = max(
        (row for row in range(1, heading.first + 1) if any(map(_is_of_period, _texts_of(sheet, row)))), default=0
    )
    return tuple(
        (*sheet.place(row, column), value)
        for row in range(1, last)
        for column, value in enumerate(sheet.rows[row - 1], start=1)
        if isinstance(value, str) and known_units([value]) and not _is_of_period(value)
    )


def _is_of_other_columns(sheet: Sheet, row: int, heading: Heading, is_district: IsDistrict) -> bool:
    """Whether one of the lines of headings that begin in a row heads another column than the table's."""
    if differs(sheet.rows[row - 1], heading):
        return True
    for cells in sheet.rows[row : row + heading.last - heading.first]:
        if not goes_on(cells, heading) or any(isinstance(one, str) and is_district(one) for one in cells):
            return False
        if differs(cells, heading):
            return True
    return False


def _first_of_titles(sheet: Sheet, row: int, heading: Heading, is_district: IsDistrict) -> int:
    """The first of the rows right above a line of headings that are titles of its table: notes are those of the table above."""
    first = row
    for at in range(row - 1, heading.last + 2, -1):
        texts = _texts_of(sheet, at)
        filled = sum(map(is_filled, sheet.rows[at - 1]))
        is_title = filled < 2 or (
            filled == len(texts) == 2 and any(map(_tells_apart, texts)) and not any(map(is_district, texts))
        )
        is_line = repeats(sheet.rows[at - 1], heading)
        if not (is_title or is_line) or any(is_note(text) or says_total(text) for text in texts):
            break
        first = at
    return first


def _texts_of(sheet: Sheet, row: int) -> list[str]:
    return [plain_text(value) for value in sheet.rows[row - 1] if isinstance(value, str) and is_filled(value)]


def _is_of_period(text: str) -> bool:
    """Whether a text names a period or a table's number: it is the title of one table."""
    shown = cleaned(without_day(text)).text.translate(DASHES)
    return bool(periods_in(shown) or _YEAR.search(shown.casefold()) or _NUMBERED.match(shown))


def _tells_apart(text: str) -> bool:
    """Whether a text bears a period, a unit, a scheme, a day, a kind of return, or a table's number."""
    shown = cleaned(text).text.translate(DASHES)
    return not _PAGE.match(shown) and bool(
        _YEAR.search(shown.casefold())
        or _NUMBERED.match(shown)
        or AS_ON.search(shown)
        or BEHIND.search(shown)
        or known_units([shown])
        or scales_in(shown)
        or schemes_in(shown)
        or any(of.telling.search(plain(shown)) for of in KIND.values())
    )
