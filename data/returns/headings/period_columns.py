"""Headings that are periods alone, 'Q1 2026-27', over words of a status: progress by quarter, and no values of exports."""

from collections.abc import Sequence
from dataclasses import replace

from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.heading_column import Column
from data.returns.words.export_headings import value_heading
from data.returns.words.kind_table import Kind
from data.returns.words.status_words import status_said, yes_or_no

_LOOKED_AT = 200
_STATUS = frozenset({"STATUS"})


def with_statuses_by_period(columns: Sequence[Column], sheet: Sheet, last: int, kind: Kind | None) -> list[Column]:
    """The columns, with those of a period over words as a status in it: where half of the words of one of them are known.

    Where a person said that the table is of plans or committees (`kind`), no word must be.
    """
    if kind == "exports":
        return list(columns)
    texts = {one.number: _texts_below(one, sheet, last) for one in columns if _is_period_alone(one)}
    worded = {number: found for number, found in texts.items() if found}
    is_said = kind in {"plans", "committees"}
    if not worded or not (is_said or any(2 * sum(map(_is_status, found)) >= len(found) for found in worded.values())):
        return list(columns)
    return [
        replace(one, statement=_STATUS, is_status_in_period=True) if one.number in worded else one for one in columns
    ]


def _is_period_alone(column: Column) -> bool:
    said = value_heading(" ".join(column.tiers))
    return said is not None and bool(said.period or said.months) and not (said.is_named or said.unit or said.scale)


def _texts_below(column: Column, sheet: Sheet, last: int) -> list[str]:
    """The words below a heading; none where any cell is a number, or holds one."""
    rows = range(last + 2, min(len(sheet.rows), last + 1 + _LOOKED_AT) + 1)
    values = [value for row in rows if not is_blank(value := sheet.value(row, column.number))]
    texts = [plain_text(value) for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) and not any(map(str.isdigit, "".join(texts))) else []


def _is_status(text: str) -> bool:
    return yes_or_no(text) is None and any(status_said(name, text) for name in ("stage", "status"))
