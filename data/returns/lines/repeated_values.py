"""Two values of exports of one district, period, code and unit: which one counts cannot be told, and is asked.

Two columns of one period, '2024-25 (R)' beside '2024-25 (P)', are one question for the table, and two rows are one each.
"""

from collections.abc import Iterator, Sequence

from data.returns.faults import CellFault
from data.returns.lines.lines import Line
from data.returns.words.kinds import KIND


def repeated_values(lines: Sequence[Line]) -> Iterator[CellFault]:
    """A question for each pair of columns that give one period, and for each value that another row has given."""
    first: dict[tuple[object, ...], Line] = {}
    columns: dict[tuple[int, int, int], list[tuple[Line, Line]]] = {}
    for line in lines:
        if line.district_code is None:
            continue
        subject = (line.district_code, *(line.values.get(name) for name in KIND["exports"].subject[1:]))
        before = first.setdefault(subject, line)
        if before is line:
            continue
        if before.table is line.table and before.number == line.number and before.own_column and line.own_column:
            columns.setdefault((id(line.table), before.own_column, line.own_column), []).append((before, line))
            continue
        at = before.fault(KIND["exports"].spread, "", "")
        what = f"{line.written or line.district_code} has a value already for {_period(line)}, at {at.sheet}!{at.cell}"
        what += f", HS {line.values['hs_code']}" if line.values["hs_code"] else ""
        yield line.fault(
            KIND["exports"].spread,
            what,
            f"Keep one of the two, or set '{line.table.sheet.row_name(line.number)}' aside",
        )
    for pairs in columns.values():
        yield _of_columns(pairs)


def _of_columns(pairs: Sequence[tuple[Line, Line]]) -> CellFault:
    """The question of two columns, at the heading of the second."""
    one, other = pairs[0]
    sheet = other.table.sheet
    paths = {column.number: column.path for column in other.table.heading.columns}
    names = [sheet.column_name(line.own_column or 0) for line in (one, other)]
    shown = " and ".join(
        f"{name} ('{paths.get(line.own_column or 0, '')[:40]}')" for name, line in zip(names, (one, other), strict=True)
    )
    differ = sum(left.values["value"] != right.values["value"] for left, right in pairs)
    what = f"{shown} both give {_period(other)}, and {differ} of {len(pairs)} values differ: which of them counts?"
    remedy = f"Set '{names[0]}' or '{names[1]}' aside by hand, or say of which period one of them is"
    return sheet.fault(other.table.heading.last + 1, other.own_column or 0, what, remedy)


def _period(line: Line) -> str:
    return f"{line.values['financial_year']}, {line.values['period']}"
