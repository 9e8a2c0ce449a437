"""A word by which a title or a note calls values not final: kept with those that it speaks of, and told with how many they are.

'2026-27 figures are provisional' speaks of that year alone. Where what it names is no period of the table, or it names none, all
values of the table keep it: a caveat is never dropped.
"""

from collections.abc import Iterable
from dataclasses import replace

from data.returns.headings.tables import OwnCount, Table
from data.returns.lines.coverage import coverage_notes, kept_with
from data.returns.lines.lines import Line, Reading
from data.returns.values.provisional import NotFinal


class Caveats:
    """The caveat of one table of values."""

    def __init__(self, table: Table, called: NotFinal | None) -> None:
        self._table = table
        self._called = called
        self._kept = 0
        self._periods: dict[str, None] = {}

    def of(self, starts_on: str, ends_on: str, period: str) -> str:
        """The caveat of a value of a period, from its first to its last day, in words; blank where the note does not speak of it."""
        if self._called is None or not (self._is_of_all or self._called.speaks_of(starts_on, ends_on)):
            return ""
        self._kept += 1
        self._periods[period] = None
        return self._called.words

    @property
    def _is_of_all(self) -> bool:
        return self._called is not None and not self._called.spans

    def close(self, reading: Reading) -> None:
        """Give the caveat to all values where what it names is none of theirs, and what the values cover, and say how many have it."""
        own = [at for at, line in enumerate(reading.lines) if line.table is self._table]
        if (covered := kept_with(coverage_notes(self._table))) and own:
            for at in own:
                reading.lines[at] = _with_caveat(reading.lines[at], covered)
            reading.filled.append(f"{self._table.sheet.name}: the remarks of all values keep the {covered}")
        if self._called is None or not own:
            return
        if not self._kept:
            for at in own:
                reading.lines[at] = _with_caveat(reading.lines[at], self._called.words)
            self._kept = len(own)
        named = [] if self._is_of_all else list(self._periods)
        many = f"{self._kept} value{'' if self._kept == 1 else 's'}"
        of = f" of {', '.join(named)}" if named else ""
        what = f"'{self._called.text}' ({self._called.place}) is kept in the remarks of {many}{of}"
        reading.filled.append(f"{self._table.sheet.name}: {what}")


def _with_caveat(line: Line, words: str) -> Line:
    values: dict[str, OwnCount] = {**line.values, "remarks": joined([str(line.values.get("remarks") or ""), words])}
    return replace(line, values=values)


def joined(remarks: Iterable[str]) -> str | None:
    """Remarks in one text; None for none."""
    return "; ".join(filter(None, remarks)) or None
