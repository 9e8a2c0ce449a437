"""Two tables on one sheet, made two sheets: one below the other, or side by side, each with headings of its own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from data.returns.account import IsDistrict, is_filled
from data.returns.choices import Choices
from data.returns.files.cells import plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import Heading, heading_of
from data.returns.headings.labels import forms_in
from data.returns.headings.tables import Title
from data.returns.layout.listed_status import lists_in
from data.returns.layout.next_table import row_of_next, titles_of_all

_PLACES = frozenset({"serial", "state", "district_code", "census_code"})


def parts_of(sheet: Sheet, is_district: IsDistrict, choices: Choices) -> list[Sheet]:
    """The sheet's tables, each as a sheet of its own; the sheet itself where it has one or none."""
    if forms := forms_in(sheet, is_district):
        ends = [*(start - 1 for start in forms[1:]), len(sheet.rows)]
        # What stands above the first form is the title of them all.
        over = _texts(sheet, forms[0] - 1, sheet.width)
        parts = [sheet.cut(start, end, 1, sheet.width) for start, end in zip([1, *forms[1:]], ends, strict=True)]
        return [parts[0], *(replace(part, over=over) for part in parts[1:])]
    if lists := lists_in(sheet, choices):
        return lists
    heading = heading_of(sheet, is_district, choices)
    if heading is None:
        return [sheet]
    upper = None if heading.by_hand else _above(sheet, heading, is_district, choices)
    if upper is not None:
        rest = sheet.cut(len(upper.rows) + 1, len(sheet.rows), 1, sheet.width)
        return [*parts_of(upper, is_district, choices), *parts_of(rest, is_district, choices)]
    lower = row_of_next(sheet, heading, is_district)
    if lower:
        upper, rest = sheet.cut(1, lower - 1, 1, sheet.width), sheet.cut(lower, len(sheet.rows), 1, sheet.width)
        rest = replace(rest, over=(*rest.over, *titles_of_all(sheet, heading, lower)))
        return [*_beside(upper, heading), *parts_of(rest, is_district, choices)]
    return _beside(sheet, heading)


def _above(sheet: Sheet, heading: Heading, is_district: IsDistrict, choices: Choices) -> Sheet | None:
    """The part above the headings, if it is a table with districts of its own: of two tables the lower may be the plainer."""
    last = heading.first
    while last > 0 and sum(map(is_filled, sheet.rows[last - 1])) < 2:
        last -= 1
    part = sheet.cut(1, last, 1, sheet.width) if last > 1 else None
    own = heading_of(part, is_district, choices) if part is not None else None
    if part is None or own is None:
        return None
    below = part.rows[own.last + 1 :]
    is_of_districts = any("district" in {one.name for one in column.fields.values()} for column in own.columns)
    has_numbers = any(isinstance(value, int | float) for row in below for value in row)
    is_named = any(isinstance(value, str) and is_district(value) for row in below for value in row)
    # Names of districts in a State's own letters may be known to nobody yet.
    return part if is_named or (is_of_districts and has_numbers) else None


def _beside(sheet: Sheet, heading: Heading) -> list[Sheet]:
    """The sheet cut where the headings begin again with the districts."""
    paths = {one.number: one.path for one in heading.columns}
    names = {one.number: {field.name for field in one.fields.values()} for one in heading.columns}
    districts = [number for number, fields in names.items() if "district" in fields]
    starts = [1]
    for before, number in pairwise(districts):
        start = number
        while start - 1 > before + 1 and names.get(start - 1, set()) and names[start - 1] <= _PLACES:
            start -= 1
        own = {paths[one] for one in paths if starts[-1] <= one < start} - {paths[before]}
        is_again = any(paths[one] in own for one in paths if one > number)
        is_apart = start - 1 not in paths and not _is_filled(sheet, heading, start - 1)
        if paths[number] == paths[before] and (is_again or (is_apart and _differ(sheet, heading, before, number))):
            starts.append(start)
    ends = [*(start - 1 for start in starts[1:]), sheet.width]
    return [sheet.cut(1, len(sheet.rows), start, end) for start, end in zip(starts, ends, strict=True)]


def _texts(sheet: Sheet, last_row: int, last_column: int) -> tuple[tuple[int, int, str], ...]:
    """The texts up to a row and a column that stand alone in their rows, with the row and the column that the file gives them."""
    return tuple(
        (*sheet.place(row, column), value)
        for row in range(1, last_row + 1)
        if sum(map(is_filled, sheet.rows[row - 1])) == 1
        for column in range(1, last_column + 1)
        if isinstance(value := sheet.value(row, column), str)
    )


def titles_over(part: Sheet, parts: Sequence[Sheet], last: int) -> tuple[Title, ...]:
    """The lines above tables that stand side by side, which are those of the tables to the right too: one text in its row.

    `last` is the last row above the part's headings, from 1. Columns are counted from the part's first, so that they are below 1.
    """
    first = next((one for one in parts if (one.name, one.above) == (part.name, part.above)), part)
    if first.before == part.before:
        return ()
    rows = range(1, min(last, len(first.rows)) + 1)
    alone = [
        (row, columns[0])
        for row in rows
        if len(columns := [at + 1 for at, value in enumerate(first.rows[row - 1]) if is_filled(value)]) == 1
        and not any(map(is_filled, part.rows[row - 1]))
    ]
    texts = ((row, column, plain_text(first.value(row, column))) for row, column in alone)
    return tuple(Title(row, column + first.before - part.before, text) for row, column, text in texts)


def _is_filled(sheet: Sheet, heading: Heading, column: int) -> bool:
    return any(is_filled(sheet.value(row, column)) for row in range(heading.last + 1, len(sheet.rows) + 1))


def _differ(sheet: Sheet, heading: Heading, first: int, second: int) -> bool:
    """Whether two columns of districts name others in a row: then what stands beside each is of its own."""
    pairs = (
        (plain_text(sheet.value(row, first)), plain_text(sheet.value(row, second)))
        for row in range(heading.last + 2, len(sheet.rows) + 1)
    )
    return any(left.casefold() != right.casefold() for left, right in pairs if left or right)
