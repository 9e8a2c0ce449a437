"""A long list read from its first line to its last: every fault in one pass, and what an entry has to say to read it again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from data.errors import Fault
from data.returns.choices import Choices
from data.returns.lines.lines import NameQuestion
from data.returns.long.findings import Findings, Noted
from data.returns.long.form import Form, Head, head_of
from data.returns.long.received import lines_of
from data.returns.long.rows import Array, Batch, Columns, Lookups, batches
from data.returns.long.settling import Settler
from data.returns.long.sums import Sum, by_period, repeat_faults, total_faults, whole_faults
from data.returns.names.names import Aliases, Register

MOST_ROWS = 3_000_000
_ILLUSTRATIVE = "illustrative"


@dataclass(frozen=True)
class LongList:
    """A list as it was read. `sums` are what drawing and `verify` count again."""

    head: Head
    district_count: int
    reading: Mapping[str, Any]
    """How its rows are read, as an entry keeps it: layout, unit, and what each text means."""
    sums: tuple[Sum, ...]
    asides: tuple[Noted, ...]
    faults: tuple[Fault, ...]
    questions: tuple[NameQuestion, ...]
    unit: str
    row_count: int
    record_count: int
    rounded_count: int
    last_day: date | None
    is_illustrative: bool

    @property
    def states(self) -> tuple[int, ...]:
        """The States of its rows."""
        return tuple(sorted({one.state_code for one in self.sums}))


def read_list(
    content: bytes, file_name: str, register: Register, aliases: Aliases, choices: Choices, today: date
) -> LongList:
    """Read a packed list. Raises ReturnFault where it has not the plain shape, breaks off or is no text."""
    head = head_of(lines_of(content), file_name, register, choices)
    settler = Settler(head, register, aliases, choices, today)
    marked = _Marked(lines_of(content), file_name)
    rows = _columns(batches(marked, head.form, settler.lookups, settler), settler)
    found = settler.found
    sums: tuple[Sum, ...] = ()
    if rows is None:
        if not any(True for _ in found.faults()) and not settler.questions:
            found.fault("no row", 1, "", "no row says anything", "Send the list with its rows")
    else:
        _find_over_all(rows, settler, choices, found)
        sums = by_period(rows, settler.places, settler.periods)
    count = 0 if rows is None else len(rows.lines)
    return LongList(
        head=head,
        district_count=0 if rows is None else len(np.unique(rows.places)),
        reading=_reading(head.form, settler),
        sums=sums,
        asides=found.asides,
        faults=tuple(found.faults()),
        questions=settler.questions,
        unit=settler.unit,
        row_count=count,
        record_count=settler.line - marked.heading_lines(head),
        rounded_count=found.rounded_count,
        last_day=max((one.ends_on for one in settler.periods), default=None),
        is_illustrative=marked.is_illustrative,
    )


def _find_over_all(rows: Columns, settler: Settler, choices: Choices, found: Findings) -> None:
    """What only the whole list shows: a row twice, totals, a blank code where others have one."""
    blank = settler.blank_code
    headings = settler.head.headings
    if blank is not None and len(settler.codes) > 1:
        what, remedy = (
            "the HS code is blank where other rows have one",
            "Write the code, or 'Total' for the district as a whole",
        )
        for line in rows.lines[rows.codes == blank].tolist():
            found.fault("blank code", line, headings.get("hs_code", ""), what, remedy)
        return
    repeat_faults(rows, settler, found)
    if not any(True for _ in found.faults()):
        # What could not be read would be missing in the sums.
        whole_faults(rows, settler, found)
        total_faults(rows, settler, choices, found)


def _columns(parts: Iterator[Batch], settler: Settler) -> Columns | None:
    kept: list[Batch] = []
    count = 0
    for part in parts:
        kept.append(part)
        count += len(part.lines)
        if count > MOST_ROWS:
            what = f"the list has over {MOST_ROWS:,} rows"
            settler.found.fault("too long", settler.line, "", what, "Send it in parts, as by year")
            break
    if not kept:
        return None
    return Columns(*(_joined(parts) for parts in _by_column(kept)))


def _by_column(kept: list[Batch]) -> Iterator[list[Array]]:
    """The parts of each column, the batches let go: so that two copies of one column lie in memory at a time, and not of all."""
    columns = [[one.lines, one.places, one.periods, one.codes, one.values, one.decimals] for one in kept]
    kept.clear()
    while columns[0]:
        yield [one.pop(0) for one in columns]


def _joined(parts: list[Array]) -> Array:
    joined: Array = np.concatenate(parts)
    return joined


def _reading(form: Form, settler: Settler) -> dict[str, Any]:
    lookups: Lookups = settler.lookups
    return {
        "form": form.as_json(),
        "unit": settler.unit,
        "places": [[one.state_code, one.district_code, one.listed] for one in settler.places],
        "periods": [
            [one.starts_on.isoformat(), one.ends_on.isoformat(), one.year, one.months] for one in settler.periods
        ],
        "codes": settler.codes,
        "texts": {
            name: [
                [[cells] if isinstance(cells, str) else list(cells), number]
                for cells, number in texts.items()
                if number >= 0
            ]
            for name, texts in (
                ("places", lookups.places),
                ("periods", lookups.periods),
                ("codes", lookups.codes),
                ("units", lookups.units),
            )
        },
    }


class _Marked(Iterator[str]):
    """The lines of a list; notices whether it calls itself illustrative: in its name, its head, or in capitals anywhere."""

    def __init__(self, lines: Iterator[str], file_name: str) -> None:
        self._lines = lines
        self._read = 0
        self.is_illustrative = _ILLUSTRATIVE in file_name.casefold()

    def __next__(self) -> str:
        line = next(self._lines)
        self._read += 1
        if _ILLUSTRATIVE.upper() in line or (self._read <= 6 and _ILLUSTRATIVE in line.casefold()):
            self.is_illustrative = True
        return line

    def heading_lines(self, head: Head) -> int:
        """Lines up to the headings."""
        return head.form.heading_records
