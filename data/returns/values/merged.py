"""One value over several rows: a State's or a committee's name is for each of them, a district's for its products.

So is the order by which one letter constituted the committees of several districts. Anything else in merged cells is a fault: it
cannot be told which row the value is for.
"""

from collections.abc import Mapping
from dataclasses import replace

from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Merged
from data.returns.headings.tables import Row, Table
from data.returns.words.kind_table import KIND

_SPREAD = {"state", "committee", "scheme"}
_OF_ONE_LETTER = {"order_number", "order_date", "chair", "convener"}


def with_merged_spread(table: Table, faults: list[CellFault], filled: list[str]) -> Table:
    """The table with the values of merged cells in each of their rows; what may not be spread is a fault.

    Where a district's own cell is merged over rows that hold nothing more but remarks, they are one row.
    """
    by_number = {row.number: row for row in table.rows}
    folded = _folded(table, by_number, filled)
    spread = _SPREAD | ({"district", "district_code", "sector"} if KIND[table.kind].spread else set())
    for block in table.sheet.merged:
        if block.top <= table.heading.last + 1 or block.top not in by_number or block.top in folded:
            continue
        covered = {
            name for name, numbers in table.columns.items() if any(block.left <= one <= block.right for one in numbers)
        }
        named = covered - {"serial", "remarks"}
        if not named:
            if covered == {"remarks"}:
                _spread_remarks(table, block, by_number, filled)
            continue
        is_letter = table.kind == "committees" and named <= _OF_ONE_LETTER and _name_districts(by_number, block)
        if (named <= spread or is_letter) and block.left == block.right:
            if is_letter or named & {"sector", "scheme"}:
                over = f"{table.sheet.address(block.top, block.left)} is merged down to {table.sheet.address(block.bottom, block.right)}"
                filled.append(f"{table.sheet.name}: {over} and was read for each of these rows")
            name = next(iter(named))
            value = by_number[block.top].cells[name]
            for number in range(block.top, block.bottom + 1):
                # An order that is common to all says nothing of a district whose own status is left blank.
                if number in by_number and not (is_letter and _is_open(table, by_number[number])):
                    row = by_number[number]
                    by_number[number] = Row(number, {**row.cells, name: value})
        else:
            last = table.sheet.address(block.bottom, block.right)
            what = f"the cells down to {last} are merged: it is not clear which row or column the value is for"
            faults.append(table.sheet.fault(block.top, block.left, what, "Unmerge them and fill every cell"))
    return replace(table, rows=tuple(by_number[row.number] for row in table.rows if row.number in by_number))


def _is_open(table: Table, row: Row) -> bool:
    """Whether a row leaves its committee's status blank where others give theirs."""
    return "status" in table.columns and all(map(is_blank, row.cells["status"]))


def _name_districts(by_number: Mapping[int, Row], block: Merged) -> bool:
    """Whether every row of a block is there and names its district."""
    rows = [by_number.get(number) for number in range(block.top, block.bottom + 1)]
    return all(row is not None and not is_blank(row.value("district")) for row in rows)


def _spread_remarks(table: Table, block: Merged, by_number: dict[int, Row], filled: list[str]) -> None:
    """Give a remark in a cell merged over several rows to each of them."""
    rows = [number for number in range(block.top, block.bottom + 1) if number in by_number]
    remark = by_number[block.top].cells["remarks"]
    if len(rows) < 2 or all(map(is_blank, remark)):
        return
    for number in rows[1:]:
        by_number[number] = Row(number, {**by_number[number].cells, "remarks": remark})
    place = table.sheet.address(block.top, block.left)
    filled.append(f"{table.sheet.name}: the remark in {place} is that of rows {rows[0]}-{rows[-1]}")


def _folded(table: Table, by_number: dict[int, Row], filled: list[str]) -> set[int]:
    """Rows of one merged district made one, their remarks joined; the numbers of the rows that were."""
    found: set[int] = set()
    names = table.columns.get("district") or table.columns.get("district_code") or ()
    for block in table.sheet.merged:
        rows = [number for number in range(block.top, block.bottom + 1) if number in by_number]
        if KIND[table.kind].spread or block.left not in names or len(rows) < 2 or rows[0] != block.top:
            continue
        more = [
            value
            for number in rows[1:]
            for name, cells in by_number[number].cells.items()
            if name not in {"remarks", "serial"}
            for value in cells
        ]
        if not all(map(is_blank, more)):
            continue
        first = by_number[rows[0]]
        remarks = [
            text for number in rows for one in by_number[number].cells.get("remarks", ()) if (text := plain_text(one))
        ]
        if remarks:
            blank = (None,) * (len(first.cells["remarks"]) - 1)
            by_number[rows[0]] = Row(first.number, {**first.cells, "remarks": ("; ".join(remarks), *blank)})
        for number in rows[1:]:
            del by_number[number]
        found.update(rows)
        filled.append(f"{table.sheet.name}: rows {rows[0]}-{rows[-1]} are one district's, their remarks joined")
    return found
