"""What is wrong with a long list, and what of it is no row: each thing once, with its lines and how often; nothing vanishes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from data.errors import Fault

KEPT = 500
"""Faults that are kept with their words; further ones are counted by what they are."""
_LINES = 3


@dataclass
class Noted:
    """One thing with the first lines that it stands in, and in how many it does."""

    what: str
    remedy: str
    column: str
    lines: list[int] = field(default_factory=list)
    count: int = 0

    def add(self, line: int) -> None:
        """Another line with it."""
        self.count += 1
        if len(self.lines) < _LINES:
            self.lines.append(line)

    @property
    def places(self) -> str:
        """Its lines in words: "lines 5, 9 and 12"; "lines 5, 9, 12 and 41 more"."""
        more = self.count - len(self.lines)
        shown = [str(one) for one in self.lines] + ([f"{more:,} more"] if more else [])
        head = ", ".join(shown[:-1])
        return f"line{'' if self.count == 1 else 's'} {f'{head} and {shown[-1]}' if head else shown[-1]}"


class Findings:
    """Faults, and lines set aside by reason."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self._faults: dict[object, Noted] = {}
        self._more: dict[str, Noted] = {}
        self._aside: dict[str, Noted] = {}
        self.rounded_count = 0

    def fault(self, key: object, line: int, column: str, what: str, remedy: str, kind: str = "") -> None:
        """A fault of a line; the same `key` again is the same thing in another line.

        `kind` is what it is called among those that are counted only.
        """
        noted = self._faults.get(key)
        if noted is None and len(self._faults) < KEPT:
            noted = self._faults[key] = Noted(what, remedy, column)
        if noted is None:
            noted = self._more.setdefault(kind or what, Noted(kind or what, remedy, column))
        noted.add(line)

    def set_aside(self, reason: str, line: int) -> None:
        """A line that is no row, by name of the reason."""
        self._aside.setdefault(reason, Noted(reason, "", "")).add(line)

    @property
    def asides(self) -> tuple[Noted, ...]:
        """The reasons for which lines were set aside, most lines first."""
        return tuple(sorted(self._aside.values(), key=lambda one: (-one.count, one.what)))

    def faults(self) -> Iterator[Fault]:
        """Every fault, by its first line; at the end, by kind, those that were counted only."""
        for one in sorted(self._faults.values(), key=lambda one: one.lines[0]):
            again = f" (in {one.count:,} lines: {one.places})" if one.count > 1 else ""
            yield Fault(f"{one.what}{again}", one.remedy, self._file_name, one.lines[0], one.column)
        for one in self._more.values():
            what = f"{one.count:,} more lines where {one.what}: {one.places}"
            yield Fault(what, one.remedy, self._file_name, None, one.column)
