"""What a file says by its look alone: hidden sheets, rows and columns, texts struck through, colours that a note explains.

What is hidden is read where a table holds it, and named for the person who confirms the reading. A text struck through
may be one that was taken back, and colours are not read: there a person decides.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.returns.account import filled_cells, is_filled
from data.returns.choices import Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text, read_date
from data.returns.files.sheets import Sheet
from data.returns.headings.tables import Row, Table
from data.returns.words.kinds import FIELDS, may_be_coded
from data.returns.words.status_words import OWN_WORDS
from data.returns.words.taken_back import is_old_sheet, taken_back
from data.returns.words.vocabulary import word_key

_PLAIN = "red|yellow|green|blue|gr[ea]y|colou?rs?|लाल|पीले?|पीला|पीली|हरे?|हरा|हरी|नीले?|नीला|रंग|पिवळ्या|हिरव्या|लाल रंग"
_COLOUR = f"{_PLAIN}|orange|pink|purple"
_SPOKEN_OF = re.compile(
    # 'Blue-Pottery' and 'Nagpur Orange: GI' are products.
    rf"\b(?:{_PLAIN})\s*(?:colou?r(?:ed)?\s*|रंग\s*)?(?:=|:|\s[-–—]\s|\s(?:means|indicates?|denotes?|shows?)\b)"
    rf"|\b(?:in|marked|highlighted|shaded|shown)\s+(?:in\s+)?(?:{_COLOUR})\b"
    rf"|\b(?:{_COLOUR}|colou?red|shaded|highlighted)\s+(?:colou?r\s+)?(?:rows?|cells?|entries|districts|lines?|पंक्ति|पंक्तियां|जिले)\b"
    rf"|\b(?:{_COLOUR})\s*=|\b(?:{_COLOUR}|bold|italics?|underlined)\s+(?:colou?r\s+)?(?:font|text|ink|letters|figures|entries|rows|cells|background)\b"
    r"|\b(?:shaded|highlighted|coloured|colored)\s+(?:portion|part|area|figures|text)\b|\bin\s+(?:bold|italics?)\b"
    r"|(?:लाल|पीले|हरे|नीले) रंग|रंगात|रंगाच्या|રંગમાં|રંગની|રંગના|রঙে|நிறத்த|நிறம்|రంగులో|రంగు|ಬಣ್ಣ|നിറത്ത|നിറം|ਰੰਗ ਵਿੱਚ|ਰੰਗ ਦੇ|ରଙ୍ଗରେ|ରଙ୍ଗର",
    re.IGNORECASE,
)
_LINE_OFF = "or take the line off and send the file again"


class Hidden(NamedTuple):
    """What a file hides, with what was done with it; `rows` are the names of hidden rows that were read."""

    words: str
    rows: tuple[str, ...] = ()


def hidden_parts(sheets: Sequence[Sheet], tables: Sequence[Table]) -> list[Hidden]:
    """Each hidden sheet, the comments of each sheet, and the hidden rows and columns of each table, where they hold anything."""
    said = [
        Hidden(f"sheet {one.name}, hidden in the file, was not read ({filled_cells(one)} cells)")
        for one in sheets
        if one.is_hidden and filled_cells(one)
    ]
    said += [Hidden(_comments(one)) for one in sheets if one.commented]
    said += [Hidden(_unseen(one)) for one in sheets if one.unseen and not one.is_hidden]
    for table in tables:
        said += [*_hidden_rows(table), *_hidden_columns(table)]
    return said


def _comments(sheet: Sheet) -> str:
    told = sorted(sheet.commented.items())
    cells = [f"{sheet.address(*at)}{f' ({text[:80]!r})' if text else ''}" for at, text in told]
    comment, it = (
        ("comment", "was not read: look whether it changes")
        if len(cells) == 1
        else ("comments", "were not read: look whether they change")
    )
    return f"{sheet.name}: the {comment} at {first_of(cells, 30)} {it} what the cell says"


def _unseen(sheet: Sheet) -> str:
    cells = [sheet.address(*at) for at in sorted(sheet.unseen)]
    is_one = len(cells) == 1
    return f"{sheet.name}: {first_of(cells, 30)} {'shows' if is_one else 'show'} nothing in the file (white letters or such a format), and what {'it holds' if is_one else 'they hold'} was read like the rest"


def _hidden_rows(table: Table) -> list[Hidden]:
    sheet = table.sheet
    own = {row.number for row in table.rows}
    filled = {number for number in sheet.hidden_rows if _is_any(sheet, ((number, at) for at in _across(sheet, number)))}
    head = set(range(table.heading.first + 1, table.heading.last + 2))
    said = []
    for numbers, done in (
        (filled & own, "read"),
        (filled & head, "read as headings"),
        (filled - own - head, "not read as part of the table"),
    ):
        if numbers:
            rows = tuple(sheet.row_name(number) for number in sorted(numbers))
            names = [one.rpartition("!")[2] for one in rows]
            words = f"{sheet.name}: {_many('row', 'column', names, sheet)} {done}"
            said.append(Hidden(words, rows if done == "read" else ()))
    return said


def _hidden_columns(table: Table) -> list[Hidden]:
    sheet = table.sheet
    words = {one.name: one.heading for one in FIELDS[table.kind]}
    fields = {number: words.get(name, name) for name, numbers in table.columns.items() for number in numbers}
    said = []
    for column in sorted(sheet.hidden_columns):
        if not _is_any(sheet, ((row, column) for row in range(1, len(sheet.rows) + 1))):
            continue
        name = sheet.column_name(column).rpartition("!")[2]
        done = f"read as {fields[column]}" if column in fields else "set aside"
        said.append(Hidden(f"{sheet.name}: {_many('column', 'row', [name], sheet)} {done}"))
    return said


def _many(word: str, turned: str, names: Sequence[str], sheet: Sheet) -> str:
    one = turned if sheet.is_turned else word
    return f"{one}{'' if len(names) == 1 else 's'} {first_of(names, 30)}, hidden in the file, {'was' if len(names) == 1 else 'were'}"


def _across(sheet: Sheet, number: int) -> range:
    return range(1, (len(sheet.rows[number - 1]) if 0 < number <= len(sheet.rows) else 0) + 1)


def _is_any(sheet: Sheet, cells: Iterable[tuple[int, int]]) -> bool:
    return any(is_filled(sheet.value(*at)) for at in cells)


def struck_faults(table: Table, choices: Choices) -> list[CellFault]:
    """What is struck through among the cells that are read: whole columns and rows once, single cells each.

    A word of a status that is struck in part stands for what a person says that it means.
    """
    coded = {
        number
        for one in FIELDS[table.kind]
        if may_be_coded(table.kind, one)
        for number in table.columns.get(one.name, ())
    }
    sheet = table.sheet
    if not sheet.struck:
        return []
    cells = {(row.number, column) for row in table.rows for column in _filled_columns(table, row)}
    struck = cells & sheet.struck
    faults = [*_struck_outside(table, choices)]
    for column in sorted({column for _, column in struck}):
        own = {one for one in cells if one[1] == column}
        if len(own) > 2 and own <= struck:
            what = f"the column is struck through in the file ({len(own)} cells): does it count?"
            remedy = f"Set '{sheet.column_name(column)}' aside by hand, {_LINE_OFF}"
            faults.append(sheet.fault(table.heading.last + 1, column, what, remedy))
            struck -= own
    for row in table.rows:
        own = {one for one in struck if one[0] == row.number}
        named = (row.number, table.column("district")) in own
        if named:
            what = (
                f"the row of '{plain_text(row.value('district'))[:40]}' is struck through in the file: does it count?"
            )
            remedy = f"Set '{sheet.row_name(row.number)}' aside by hand, {_LINE_OFF}"
            faults.append(sheet.fault(row.number, table.column("district"), what, remedy))
            continue
        for at in sorted(own):
            text, place = plain_text(sheet.value(*at)), sheet.cell_name(*at)
            is_word = at[1] in coded and isinstance(sheet.value(*at), str) and isinstance(read_date(text), str)
            if is_word and word_key(text) in choices.words_anywhere:
                continue
            what = f"'{text[:40]}' is struck through in the file, wholly or in part: does it count?"
            remedy = f"Set '{place}' aside by hand, {_LINE_OFF}"
            remedy = f"Say by hand what the words mean that stand, if any. {remedy}" if is_word else remedy
            faults.append(replace(sheet.fault(*at, what, remedy), word=text if is_word else ""))
    return faults


def _struck_outside(table: Table, choices: Choices) -> Iterator[CellFault]:
    """What is struck through above and between the rows: headings of columns that are read, titles, and lines that head the rows below."""
    sheet = table.sheet
    for row, column in sorted(sheet.struck):
        text = plain_text(sheet.value(row, column))
        if table.heading.first + 1 <= row <= table.heading.last + 1 and column in table.numbers:
            place, what = sheet.column_name(column), f"the heading '{text[:40]}' is struck through in the file"
        elif row <= table.heading.first or (row, column) in {band[:2] for band in table.bands}:
            place, what = sheet.cell_name(row, column), f"'{text[:40]}' is struck through in the file"
        else:
            continue
        if text and not choices.is_aside(place, sheet.row_name(row)):
            remedy = f"Set '{place}' aside by hand, {_LINE_OFF}"
            yield sheet.fault(row, column, f"{what}, wholly or in part: does it count?", remedy)


def taken_back_faults(table: Table, choices: Choices) -> Iterator[CellFault]:
    """Each cell that is read and says of its own value that it was withdrawn or cancelled: whether it counts, a person says.

    Remarks are held against the status of their row; a status, a day or an amount beside such a word is not read as it is.
    """
    if is_old_sheet(table.sheet.name):
        what = f"the sheet is called '{table.sheet.name[:40]}': does it count?"
        yield CellFault(what, f"Set '{table.sheet.name}' aside by hand, or rename it", sheet=table.sheet.name)
    read_elsewhere = {
        one.name for one in FIELDS[table.kind] if one.holds in {"date", "amount"} or one.name in OWN_WORDS
    }
    for row in table.rows:
        for name, values in row.cells.items():
            for column, value in zip(table.columns[name], values, strict=True):
                is_own = name == "sector" or name not in {*read_elsewhere, "remarks"}
                if not is_own or not isinstance(value, str) or word_key(plain_text(value)) in choices.words_anywhere:
                    continue
                if word := taken_back(plain_text(value)):
                    place = table.sheet.cell_name(row.number, column)
                    what = f"'{plain_text(value)[:40]}' says '{word}' of itself: does it count?"
                    remedy = f"Set '{table.sheet.row_name(row.number)}' or '{place}' aside by hand, or write it without the word"
                    yield table.sheet.fault(row.number, column, what, remedy)


def _filled_columns(table: Table, row: Row) -> list[int]:
    """The columns of a row's cells that hold something and were not set aside by hand."""
    return [
        column
        for name, values in row.cells.items()
        for column, value in zip(table.columns[name], values, strict=True)
        if name != "serial" and is_filled(value)
    ]


def speaks_of_colours(text: str) -> bool:
    """Whether a text gives colours a meaning: 'Red = dropped', 'rows in yellow are proposed'."""
    return bool(_SPOKEN_OF.search(text))
