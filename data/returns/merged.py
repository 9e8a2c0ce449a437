"""One value over several rows: a State's or a committee's name is for each of them, a district's for its products.

Anything else in merged cells is a fault: it cannot be told which row the value is for.
"""

from dataclasses import replace

from data.returns.faults import CellFault
from data.returns.tables import Row, Table

_SPREAD = {"state", "committee", "scheme"}


def with_merged_spread(table: Table, faults: list[CellFault]) -> Table:
    """The table with the values of merged cells in each of their rows; what may not be spread is a fault."""
    by_number = {row.number: row for row in table.rows}
    spread = _SPREAD | ({"district", "district_code", "sector"} if table.kind == "products" else set())
    for block in table.sheet.merged:
        if block.top <= table.heading.last + 1 or block.top not in by_number:
            continue
        covered = {
            name for name, numbers in table.columns.items() if any(block.left <= one <= block.right for one in numbers)
        }
        named = covered - {"serial", "remarks"}
        if not named:
            continue
        if named <= spread and block.left == block.right:
            name = next(iter(named))
            value = by_number[block.top].cells[name]
            for number in range(block.top, block.bottom + 1):
                if number in by_number:
                    row = by_number[number]
                    by_number[number] = Row(number, {**row.cells, name: value})
        else:
            last = table.sheet.address(block.bottom, block.right)
            what = f"the cells down to {last} are merged: it is not clear which row or column the value is for"
            faults.append(table.sheet.fault(block.top, block.left, what, "Unmerge them and fill every cell"))
    return replace(table, rows=tuple(by_number[row.number] for row in table.rows))
