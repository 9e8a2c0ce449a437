"""Notes and questions that say the same of many cells, told once: a hundred lines would hide the one that matters."""

import re
from collections.abc import Sequence
from dataclasses import replace

from data.returns.faults import CellFault, first_of

_OF_THE_FILE = re.compile(r"digits were read$|^the committee's order has no (?:number|date): ")

_SHOWN = 6


def folded(notes: Sequence[CellFault]) -> tuple[CellFault, ...]:
    """The notes, each once; of several that say the same of a column's cells the first, with how many others and the last cell."""
    alike: dict[CellFault, list[CellFault]] = {}
    for note in dict.fromkeys(notes):
        is_of_file = bool(note.cell and _OF_THE_FILE.search(note.what))
        alike.setdefault(replace(note, row=None, cell="") if is_of_file else note, []).append(note)
    told: list[CellFault] = []
    for group in alike.values():
        many = len(group) - 1
        others = f"{many} more cell{'' if many == 1 else 's'}"
        more = f" (the same in {others} of the column, down to {group[-1].cell})" if len(group) > 1 else ""
        told.append(replace(group[0], what=f"{group[0].what}{more}"))
    return tuple(told)


def asked_once(faults: Sequence[CellFault]) -> list[CellFault]:
    """The faults, with those of one word of a sheet, which one answer settles, as the first of them with the other cells named."""
    alike: dict[CellFault, list[CellFault]] = {}
    for fault in faults:
        alike.setdefault(replace(fault, row=None, column="", cell="") if fault.word else fault, []).append(fault)
    return [
        replace(first, what=f"{first.what} (the same in {first_of([one.cell for one in more], _SHOWN)})")
        if more
        else first
        for first, *more in alike.values()
    ]
