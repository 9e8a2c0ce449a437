"""Districts across under one heading, 'Name of the District' over the row of their names: the heading is put before the names."""

from collections.abc import Sequence
from dataclasses import replace

from data.returns.account import IsDistrict
from data.returns.files.cells import is_blank
from data.returns.files.sheets import Sheet, Value
from data.returns.words.vocabulary import concepts

_WITHIN = 15
_OF_NAMES = frozenset({"DISTRICT", "NAME", "PARTICULARS"})


def with_names_headed(sheet: Sheet, is_district: IsDistrict, said: list[str]) -> Sheet:
    """The sheet with the heading over a row of districts' names in that row, before the first of them; the sheet itself without one.

    A label that stood there takes the place above, so that no cell is lost. What was moved is added to `said`.
    """
    at = next(
        (one for row in range(min(len(sheet.rows) - 1, _WITHIN)) if (one := _heads(sheet, row, is_district))), None
    )
    if at is None or sheet.is_hidden:
        return sheet
    row, column = at
    upper, lower = (list(_padded(sheet.rows[one], sheet.width)) for one in (row, row + 1))
    label = lower[column - 1] if not is_blank(lower[column - 1]) else None
    upper[column], lower[column - 1] = None, upper[column]
    if label is not None:
        upper[column - 1] = label
    rows = [*sheet.rows[:row], tuple(upper), tuple(lower), *sheet.rows[row + 2 :]]
    place = sheet.address(row + 1, column + 1)
    said.append(f"{sheet.name}: {place} heads the row of districts' names below it")
    kept = tuple(one for one in sheet.merged if not one.top <= row + 1 <= one.bottom)
    return replace(sheet, rows=tuple(rows), merged=kept)


def _heads(sheet: Sheet, row: int, is_district: IsDistrict) -> tuple[int, int] | None:
    """Row and column, from 0, of a heading over districts' names in the row below it; None for any other row."""
    filled = [at for at, value in enumerate(sheet.rows[row]) if not is_blank(value)]
    column = filled[-1] if filled else 0
    text = sheet.rows[row][column] if filled else None
    if not column or not isinstance(text, str):
        return None
    said = concepts(text)
    if not said or "DISTRICT" not in said or not said <= _OF_NAMES:
        return None
    names = [value for value in sheet.rows[row + 1][column:] if not is_blank(value)]
    known = sum(isinstance(one, str) and is_district(one) for one in names)
    labels = [value for value in sheet.rows[row + 1][:column] if not is_blank(value)]
    return (row, column) if len(names) > 1 and 3 * known >= 2 * len(names) and len(labels) < 2 else None


def _padded(cells: Sequence[Value], width: int) -> list[Value]:
    return [*cells, *[None] * (width - len(cells))]
