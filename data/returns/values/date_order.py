"""Whether days in figures stand day first or month first: told by the days of a table that can only be read one way.

Where one of them can only be month first, '04/25/2022', the days beside it that can be read both ways are in question until a person
says the order. What is never in question is a day whose first figure is over 12. Where most of a column's days that can be read one way
only are day first, one that is not is a slip, and is asked by itself.

So are days that the file keeps as such, none of them after the 12th, beside texts that are all after it: a spreadsheet that expects
the month first has turned the days that it could, and left the others as texts.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from data.returns.choices import DAY_FIRST, MONTH_FIRST, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.words.kinds import FIELDS

ASK_ORDER = (
    "Say by hand whether the day or the month comes first"
    f' (in a file for --reading: "dates": "{MONTH_FIRST}" or "{DAY_FIRST}", for the file or for each column)'
)
_IN_FIGURES = re.compile(r"(?<![\d./-])(\d{1,2})(\s*[./-]\s*)(\d{1,2})(\s*[./-]\s*)(\d{4}|\d{2})(?![\d./-]*\d)")
_WITH_DAYS = frozenset({"stage", "status"})
_MONTHS = 12
_MOST = 2
"""How many times as many days of a column must be day first for its others to be slips."""
_Order = Literal["day", "month", "either"]


@dataclass(frozen=True)
class _Day:
    """A day in figures that a cell of a column of days names, and how it may be read."""

    row: int
    column: int
    text: str
    order: _Order


def with_order_of_dates(table: Table, choices: Choices, faults: list[CellFault], filled: list[str]) -> Table:
    """The table with its days in figures day first, as they are read; a fault for each whose order nothing tells."""
    days = list(_days(table))
    told = {order: Counter(one.column for one in days if one.order == order) for order in ("day", "month")}
    day_first = {column for column, count in told["day"].items() if count >= _MOST * told["month"][column]}
    month_first = told["month"].keys() - day_first
    dated = {one for name in _dated_fields(table) for one in table.columns[name]}
    said = {number: _said(table, choices, number) for number in dated}
    swapped = frozenset(number for number, order in said.items() if order == MONTH_FIRST)
    for one in days if month_first else ():
        # A column whose own days can only be day first is written so, whatever stands in the columns beside it.
        if one.order == "either" and not said[one.column] and one.column not in day_first:
            what = (
                f"'{one.text}' may be day first or month first: in this table stand days that can only be month first"
            )
            faults.append(table.sheet.fault(one.row, one.column, what, ASK_ORDER))
    turned = frozenset(_turned(table))
    for number in sorted(turned - {one for one, order in said.items() if order}):
        row = next(row for row, value in _values_in(table, number) if isinstance(value, date))
        what = "the days that the file keeps as days are none after the 12th, and those that it keeps as texts all are: a program may have taken the day for the month"
        faults.append(table.sheet.fault(row, number, what, ASK_ORDER))
    for number in sorted(swapped):
        place = table.sheet.column_name(number)
        filled.append(f"{place}: days in figures are read month first, as it was said by hand")
    rows = (_swapped(table, row, swapped, turned) for row in table.rows)
    return replace(table, rows=tuple(rows)) if swapped else table


def _turned(table: Table) -> Iterator[int]:
    """Columns whose days, as the file keeps them, may have day and month exchanged: two or more of either sort, by slashes or hyphens."""
    for number in {one for name in _dated_fields(table) for one in table.columns[name]}:
        values = [value for _, value in _values_in(table, number)]
        days = [one for one in values if isinstance(one, date) and one.day != one.month]
        found = [_IN_FIGURES.fullmatch(plain_text(one)) for one in values if isinstance(one, str)]
        texts = [one for one in found if one and one[2].strip() in "/-"]
        are_late = all(_order_of(int(one[1]), int(one[3])) == "day" for one in texts)
        if len(days) > 1 and len(texts) > 1 and are_late and all(one.day <= _MONTHS for one in days):
            yield number


def _values_in(table: Table, number: int) -> Iterator[tuple[int, Value]]:
    """The cells of a column, each with its row's number."""
    for row in table.rows:
        for name, values in row.cells.items():
            if number in table.columns[name]:
                yield row.number, values[table.columns[name].index(number)]


def _said(table: Table, choices: Choices, number: int) -> str:
    column = next((one for one in table.heading.columns if one.number == number), None)
    return choices.order_of_dates(table.sheet.name, column.path if column else "", table.sheet.column_name(number))


def _dated_fields(table: Table) -> list[str]:
    return [
        one.name
        for one in FIELDS[table.kind]
        if one.name in table.columns and (one.holds == "date" or one.name in _WITH_DAYS)
    ]


def _days(table: Table) -> Iterator[_Day]:
    names = _dated_fields(table)
    for row in table.rows:
        for name in names:
            for number, value in zip(table.columns[name], row.cells[name], strict=True):
                if isinstance(value, str):
                    for found in _IN_FIGURES.finditer(plain_text(value)):
                        if order := _order_of(int(found[1]), int(found[3])):
                            yield _Day(row.number, number, found[0], order)


def _order_of(first: int, second: int) -> _Order | None:
    """How two figures may be day and month; nothing where they are both in one way only, or the same either way."""
    if first == second or not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    return "day" if first > 12 else "month" if second > 12 else "either"


def _swapped(table: Table, row: Row, columns: frozenset[int], turned: frozenset[int]) -> Row:
    cells = dict(row.cells)
    for name in _dated_fields(table):
        both = zip(table.columns[name], row.cells[name], strict=True)
        cells[name] = tuple(
            _day_first(value, is_turned=number in turned) if number in columns else value for number, value in both
        )
    return Row(row.number, cells)


def _day_first(value: Value, *, is_turned: bool) -> Value:
    """A text with each of its days in figures turned day first; one that can only be day first stays as it is, and so does a day of the file's own.

    Unless it `is_turned`: then day and month of the file's own are exchanged.
    """
    if isinstance(value, date) and is_turned and value.day <= _MONTHS:
        return value.replace(day=value.month, month=value.day)
    if not isinstance(value, str):
        return value

    def turned(found: re.Match[str]) -> str:
        is_month_first = _order_of(int(found[1]), int(found[3])) in {"month", "either"}
        return f"{found[3]}{found[2]}{found[1]}{found[4]}{found[5]}" if is_month_first else found[0]

    return _IN_FIGURES.sub(turned, plain_text(value))
