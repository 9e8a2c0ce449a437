"""What was set aside by hand of a table, row by row and cell by cell: a return's own totals may have counted it."""

from collections.abc import Collection, Iterable, Sequence

from data.returns.account import is_filled
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.tables import Row, Table
from data.returns.layout.counted import NOT, STATUSES_OF
from data.returns.rows.rows import says_total
from data.returns.words.kinds import PLAN_WORDS
from data.returns.words.legend import code_of
from data.returns.words.status_words import status_said, yes_or_no
from data.stages import NONE, STAGE_DAYS

ANSWERED = frozenset({"stage", "status", *STAGE_DAYS, "published_on", "order_date", "last_meeting_on"})
"""Fields of which a row of totals counts those that are done."""


def first_cell(sheet: Sheet, row: int) -> str:
    """The address of a row's first filled cell in a part of a sheet."""
    return next((sheet.address(row, at) for at in range(1, sheet.width + 1) if is_filled(sheet.value(row, at))), "")


def rows_set_aside(table: Table, last: int, gone: Collection[str]) -> list[int]:
    """The numbers of the rows before a row that were set aside by hand, whole or each of their cells; `gone` are the places of all that was."""
    return [number for number in range(table.heading.last + 2, last) if _is_gone(table.sheet, number, gone)]


def _is_gone(sheet: Sheet, number: int, gone: Collection[str]) -> bool:
    if any(isinstance(value, str) and says_total(value) for value in sheet.rows[number - 1]):
        return False  # A total that was set aside adds nothing to another.
    if sheet.row_name(number) in gone:
        return True
    filled = [at for at in range(1, sheet.width + 1) if not is_blank(sheet.value(number, at))]
    return bool(filled) and all(sheet.cell_name(number, at) in gone for at in filled)


def many_set_aside(
    table: Table,
    counted: str,
    column: int,
    coded: tuple[int, str],
    whole: Iterable[int],
    rows: Sequence[Row],
    gone: Collection[str],
) -> int:
    """How many of the rows set aside, and of the rows with a cell set aside, a count of a column may have in it.

    `counted` is what it counts, blank where it names nothing; `coded` the column and the code that it names, or 0.
    """
    columns = _columns(table, counted, column)
    if coded[0]:
        return sum(code_of(table.sheet.value(number, coded[0])) == coded[1] for number in whole)
    many = sum(any(_may_count(table, counted, table.sheet.value(number, one)) for one in columns) for number in whole)
    for row in rows:
        cells = [one for one in columns if table.sheet.cell_name(row.number, one) in gone]
        many += any(_may_count(table, counted, table.sheet.value(row.number, one)) for one in cells)
    return many


def _columns(table: Table, counted: str, column: int) -> tuple[int, ...]:
    """Where a row says whether it is counted: of a status in the columns of steps, of anything else in the count's own."""
    answered = tuple(number for name, numbers in table.columns.items() if name in ANSWERED for number in numbers)
    is_of_status = counted in {*PLAN_WORDS, *STATUSES_OF} or counted.startswith(NOT)
    return answered if is_of_status and answered and column not in answered else (column,)


def _may_count(table: Table, counted: str, value: Value) -> bool:
    """Whether a cell may have been counted: it is filled, and its status, as far as it is known, is one that is counted."""
    if is_blank(value):
        return False
    is_denial = counted in {NONE, "not_constituted"} or counted.startswith(NOT)
    if (answer := yes_or_no(value)) is not None:
        return answer is not is_denial
    if counted in STATUSES_OF:
        own = status_said("status", plain_text(value))
        return own is None or own in STATUSES_OF[counted]
    own = status_said("stage", plain_text(value)) if table.kind == "plans" else None
    step = counted.removeprefix(NOT)
    if own not in PLAN_WORDS or step not in PLAN_WORDS:
        return True
    is_reached = PLAN_WORDS.index(own) >= PLAN_WORDS.index(step)
    return own == NONE if counted == NONE else is_reached is not counted.startswith(NOT)
