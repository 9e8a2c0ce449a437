"""Headings that are periods alone, 'Q1 2026-27', over words of a status: progress by quarter, and no values of exports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from data.returns.files.cells import is_blank, plain_text, read_date
from data.returns.files.sheets import Sheet
from data.returns.headings.heading_column import Column
from data.returns.words.as_on_words import AS_ON
from data.returns.words.export_headings import names_amount, value_heading
from data.returns.words.kind_table import Kind
from data.returns.words.status_words import status_said, yes_or_no
from data.returns.words.vocabulary import Concepts, concepts

_LOOKED_AT = 200
_STATUS = frozenset({"STATUS"})


def with_statuses_by_period(columns: Sequence[Column], sheet: Sheet, last: int, kind: Kind | None) -> list[Column]:
    """The columns, with those of a period over words as a status in it: where half of the words of one of them are known.

    Where a person said that the table is of plans or committees (`kind`), no word must be.
    """
    if kind == "exports":
        return list(columns)
    texts = {one.number: _texts_below(one, sheet, last) for one in columns if _is_period_alone(one)}
    # Beside a label, 'Quarter | Q2 2026-27' over the headings, the first of the words is a heading itself.
    worded = {number: found for number, found in texts.items() if found and not _is_heading(found[0])}
    is_said = kind in {"plans", "committees"}
    if not worded or not (is_said or any(2 * sum(map(_is_status, found)) >= len(found) for found in worded.values())):
        return list(columns)
    return [
        replace(one, statement=_statement(one), is_status_in_period=True) if one.number in worded else one
        for one in columns
    ]


def _statement(column: Column) -> Concepts:
    said = column.statement
    return said if said is not None and said >= _STATUS else _STATUS


def _is_period_alone(column: Column) -> bool:
    """Whether a heading is a period or a day, and at most a word for the status in it: 'Status Q1 2026-27', 'as on 31.07.2026'."""
    rest = _without_status(column)
    said = value_heading(rest)
    if said is not None and (said.period or said.months) and not (said.is_named or said.unit or said.scale):
        return True
    return _day_in(rest) is not None


def _without_status(column: Column) -> str:
    return " ".join(word for word in " ".join(column.tiers).split() if concepts(word.strip(" ,:()")) != _STATUS)


def _day_in(text: str) -> date | None:
    found = AS_ON.fullmatch(text.strip(" ()"))
    day = read_date(found[1] if found else text)
    return day if isinstance(day, date) else None


def begins_on(column: Column) -> date:
    """The first day of the period that a heading names, or its day; the earliest of all where it says none."""
    rest = _without_status(column)
    said = value_heading(rest)
    return said.period.starts_on if said and said.period else _day_in(rest) or date.min


def _texts_below(column: Column, sheet: Sheet, last: int) -> list[str]:
    """The words below a heading; none where any cell is a number or an amount."""
    rows = range(last + 2, min(len(sheet.rows), last + 1 + _LOOKED_AT) + 1)
    values = [value for row in rows if not is_blank(value := sheet.value(row, column.number))]
    texts = [plain_text(value) for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) and all(map(_is_worded, texts)) else []


def _is_worded(text: str) -> bool:
    has_figure = any(map(str.isdigit, text))
    return not has_figure or (text[:1].isalpha() and isinstance(read_date(text), str) and not names_amount(text))


def _is_heading(text: str) -> bool:
    return bool(concepts(text)) and not _is_status(text)


def _is_status(text: str) -> bool:
    return yes_or_no(text) is None and any(status_said(name, text) for name in ("stage", "status"))
