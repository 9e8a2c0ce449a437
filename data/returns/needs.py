"""What the store's own tables ask of a return's rows: a value where each row needs one, and numbers that they can hold.

Read from the definitions of the tables, so that a column that is added there is asked for here. Each fault stands at its
cell: past this point the ledger could only refuse the whole return.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from data import projection
from data.returns.faults import CellFault
from data.returns.lines.lines import Line
from data.returns.payload import payload_row
from data.returns.words import kinds
from data.returns.words.kinds import Kind

_DECIMAL = re.compile(r"DECIMAL\((\d+),(\d+)\)")
_BITS = {"INTEGER": 31, "BIGINT": 63}


def column_faults(kind: Kind, lines: Sequence[Line], known: Sequence[CellFault]) -> tuple[CellFault, ...]:
    """Every value that the kind's table could not hold, once; a cell that has a fault among `known` is passed over."""
    at_fault = {(one.sheet, one.cell) for one in known}
    found = (one for line in lines for one in _faults(kind, line) if (one.sheet, one.cell) not in at_fault)
    return tuple(dict.fromkeys(found))


def _faults(kind: Kind, line: Line) -> Iterator[CellFault]:
    row = payload_row(kind, line)
    if row is None:
        return
    columns = projection.fact_columns(kind)
    for name, value in projection.fact_row(kind, row, "new").items():
        of, is_needed = columns[name]
        if value is None:
            if is_needed:
                yield _missing(kind, line, name)
        elif (found := _DECIMAL.fullmatch(of)) and isinstance(value, int | float):
            most = 10 ** (int(found[1]) - int(found[2])) - 1
            if not -most <= value <= most:
                remedy = "Write it in a larger unit, and the unit with it"
                yield line.fault(name, f"the number is too large: at most {most:,} can be stored", remedy)
        elif of in _BITS and isinstance(value, int | float):
            most = 2 ** _BITS[of] - 1
            if not -most <= value <= most:
                remedy = "Write it in a larger unit, and the unit in its own column"
                yield line.fault(name, f"the number is too large: at most {most:,} can be stored", remedy)
            elif value != int(value):
                yield line.fault(
                    name, f"{value} is not a whole number", "Write a whole number, in a smaller unit if need be"
                )


def _missing(kind: Kind, line: Line, name: str) -> CellFault:
    words = name.replace("_", " ")
    if name in line.table.columns:
        fault = line.fault(name, f"the {words} is not given", "Fill the cell: every row needs it")
        if name != "sector":
            return fault
        place = f"{fault.sheet}!{fault.cell}"
        remedy = f'Fill the cell, or say by hand which it is, as in {{"words": {{"{place}": "Textile"}}}}, or set \'{place}\' aside'
        return replace(fault, remedy=remedy, word=place)
    heading = next((field.heading for field in kinds.FIELDS[kind] if field.name == name), words)
    return CellFault(
        f"there is no column '{heading}'", "Add it and fill it: every row needs it", sheet=line.table.sheet.name
    )
