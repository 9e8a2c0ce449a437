"""Months and years that stand in a row of headings as dates or numbers, made the words that they are shown as.

A spreadsheet program turns 'Apr-25' into the first day of that month. Only a row whose texts are headings, over columns
of numbers, is taken for one: a day in a row of data stays a day.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from data.clock import MONTHS
from data.returns.account import IsDistrict
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.words.export_headings import is_total_heading, is_value_heading
from data.returns.words.kinds import KINDS, field_of
from data.returns.words.other_columns import other_column
from data.returns.words.vocabulary import concepts

_WITHIN = 40
_LOOKED_AT = 8


def with_months_read(sheet: Sheet, is_district: IsDistrict, notes: list[CellFault]) -> Sheet:
    """The sheet with such headings as words; the same sheet where it has none."""
    for number in range(min(len(sheet.rows), _WITHIN)):
        row = sheet.rows[number]
        at = [index for index, value in enumerate(row) if _is_month(value)]
        if not at or sheet.is_hidden:
            continue
        words = [value for value in row if isinstance(value, str) and not is_blank(value)]
        if not words or not all(_is_heading(text) and not is_district(text) for text in words):
            continue
        if not all(_is_month(value) or value is None or isinstance(value, str) for value in row):
            continue
        below = [_below(sheet, number, index) for index in at]
        if any(isinstance(one, date) for column in below for one in column) or not any(map(_has_number, below)):
            continue
        read = tuple(_words(value) if index in at else value for index, value in enumerate(row))
        what = "the days or numbers in this row of headings were read as months or years"
        notes.append(sheet.fault(number + 1, at[0] + 1, what, "Nothing, if this is so"))
        return replace(sheet, rows=(*sheet.rows[:number], read, *sheet.rows[number + 1 :]))
    return sheet


def _is_month(value: Value) -> bool:
    if isinstance(value, date):
        return value.day == 1
    return isinstance(value, int) and not isinstance(value, bool) and (2000 <= value < 2100 or _has_month(value))


def _has_month(value: int) -> bool:
    """202504 is April 2025."""
    return 200001 <= value <= 209912 and 1 <= value % 100 <= len(MONTHS)


def _words(value: Value) -> str:
    if isinstance(value, date):
        return f"{MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, int) and _has_month(value):
        return f"{MONTHS[value % 100 - 1]} {value // 100}"
    return plain_text(value)


def _is_heading(text: str) -> bool:
    said = concepts(text)
    is_field = said is not None and any(field_of(kind, said, text) for kind in KINDS)
    return is_field or bool(other_column(said)) or is_value_heading(text) or is_total_heading(text)


def _below(sheet: Sheet, number: int, index: int) -> list[Value]:
    """The first filled cells below a cell."""
    rows = sheet.rows[number + 1 : number + 1 + _LOOKED_AT]
    return [row[index] for row in rows if index < len(row) and not is_blank(row[index])]


def _has_number(values: Sequence[Value]) -> bool:
    return any(isinstance(one, int | float) and not isinstance(one, bool) for one in values)
