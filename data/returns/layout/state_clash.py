"""The State that a title, a sheet's name, a letter or the file's name gives, against that of the rows: two that differ are asked.

A State column, codes and lines above the rows tell the State of each row by itself. An address, or whom a letter is sent to, says
nothing of the rows.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import plain_text
from data.returns.files.sheets import Sheet, Sheets
from data.returns.headings.tables import Table
from data.returns.layout.state_of_table import SENT_TO
from data.returns.lines.as_on import state_in
from data.returns.lines.lines import Line
from data.returns.names.names import Register
from data.returns.words.as_on_words import AS_ON
from data.returns.words.outside_texts import is_sentence
from data.returns.words.spelling import key
from data.returns.words.vocabulary import concepts_among

_SUBJECTS = frozenset({"PLAN", "PLANWORD", "DEPC", "SEPC", "COMMITTEE", "DEH", "PRODUCT", "ODOP", "EXPORT", "STATUS"})
_LETTERHEAD = re.compile(
    r"\b(?:government|govt\.?|state|u\.?t\.?|directorate|department)\s+of\b|शासन|सरकार|राज्य|সরকার|સરકાર|ସରକାର|அரசு|ప్రభుత్వ|ಸರ್ಕಾರ|സർക്കാർ|ਸਰਕਾਰ",
    re.IGNORECASE,
)
_OF_THE_UNION = re.compile(
    r"\b(?:dgft|regional\s+authority|r\.?a\.?|ministry|(?:government|govt\.?)\s+of\s+india)\b|भारत सरकार", re.IGNORECASE
)
_LETTER_ROWS = 40


class _Said(NamedTuple):
    code: int
    text: str
    sheet: Sheet
    row: int
    column: int
    """From 1; 0 for a name of the sheet or the file."""
    is_subject: bool = False
    """Whether it is a title that says what the table is about."""


def state_clashes(
    tables: Sequence[Table], lines: Sequence[Line], sheets: Sheets, register: Register, choices: Choices
) -> Iterator[CellFault]:
    """A question for each table whose rows are of another State than is said around it, and for each State of rows beside the one said.

    None where the State of the rows was chosen by hand.
    """
    letters = [
        one for one in sheets.sheets if not one.is_hidden and one.name not in {table.sheet.name for table in tables}
    ]
    for table in tables:
        own = [line for line in lines if line.table.sheet is table.sheet and line.state_code is not None]
        counts = Counter(line.state_code for line in own)
        if not counts or choices.state_code in counts:
            continue
        said = [*_around(table, register), *_in_file_name(table, sheets, register)]
        said = said or [one for sheet in letters for one in _in_letter(sheet, register)]
        if not said:
            continue
        names = register.state_name
        rows = " and ".join(names[code] for code in counts if code is not None)
        odd = [one for one in said if one.code not in counts]
        is_of_none = len(odd) == len(said) or any(one.is_subject for one in odd)
        first = next((one for one in odd if one.is_subject), said[0])
        if is_of_none:
            what = f"'{first.text[:60]}' names {names[first.code]}, and the rows are of {rows}"
            yield _fault(first, what, "Choose the State by hand, or correct one of the two")
        elif len({one.code for one in said}) == 1:
            for code in [one for one in counts if one not in {None, first.code}]:
                line = next(one for one in own if one.state_code == code)
                place = "state" if "state" in table.columns else "district_code"
                what = f"the row is of {names[code or 0]}, and '{first.text[:60]}' names {names[first.code]}"
                remedy = (
                    "Correct one of the two, set the row aside, or choose the State by hand if each row's own holds"
                )
                yield line.fault(place, what, remedy)


def _fault(said: _Said, what: str, remedy: str) -> CellFault:
    if said.column:
        return said.sheet.fault(said.row, said.column, what, remedy)
    return CellFault(what, remedy, sheet=said.sheet.name)


def _around(table: Table, register: Register) -> Iterator[_Said]:
    """The States that the sheet's name and the titles give, each with its text."""
    sheet = table.sheet
    if (code := register.state_keys.get(key(sheet.name), state_in([sheet.name], register))) is not None:
        yield _Said(code, sheet.name, sheet, 0, 0)
    for title in table.titles:
        if (code := _named_by(title.text, register)) is not None:
            yield _Said(code, title.text, sheet, title.row, title.column, _is_subject(title.text))


def _in_file_name(table: Table, sheets: Sheets, register: Register) -> Iterator[_Said]:
    name = sheets.file_name.rpartition(".")[0].replace("_", " ").replace("-", " ")
    if (code := state_in([name], register)) is not None:
        yield _Said(code, sheets.file_name, table.sheet, 0, 0)


def _in_letter(sheet: Sheet, register: Register) -> Iterator[_Said]:
    """The States that a sheet without a table names as its sender or its subject."""
    for row in range(1, min(len(sheet.rows), _LETTER_ROWS) + 1):
        for column, value in enumerate(sheet.rows[row - 1], start=1):
            code = _named_by(plain_text(value), register) if isinstance(value, str) else None
            if code is not None:
                yield _Said(code, plain_text(value), sheet, row, column)


def _named_by(text: str, register: Register) -> int | None:
    """The State that a text names as its subject or its letterhead; None for an address, a recipient or a sentence."""
    if SENT_TO.match(text):
        return None
    is_alone = key(text) in register.state_keys
    is_letterhead = bool(_LETTERHEAD.search(text)) and not _OF_THE_UNION.search(text) and not is_sentence(text)
    if (
        is_alone
        or _is_subject(text)
        or is_letterhead
        or re.match(r"\W*(?:name of )?(?:the )?(?:state|राज्य)\b", text, re.IGNORECASE)
    ):
        return register.state_keys.get(key(text), state_in([text], register))
    return None


def _is_subject(text: str) -> bool:
    return bool(concepts_among(text) & _SUBJECTS or AS_ON.search(text)) and not is_sentence(text)
