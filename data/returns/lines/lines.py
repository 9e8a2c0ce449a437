"""The rows of a return with State and district told: what a line of the ledger could be made from."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from data.returns.faults import CellFault
from data.returns.files.cells import read_date
from data.returns.headings.tables import OwnCount, Table
from data.returns.names.names import Register, Settled
from data.returns.names.suggestions import Suggestion
from data.returns.values.found import Findings
from data.returns.words import kinds
from data.returns.words.spelling import bare, key


@dataclass(frozen=True)
class Line:
    """One row of a return: where it stands, whom it is about, and its values by field."""

    table: Table
    number: int
    state_code: int | None
    district_code: str | None
    written: str
    values: dict[str, OwnCount]
    own_column: int = 0
    """Of several columns of products or values, the one that this line is of."""
    parts: Mapping[str, "Line"] = field(default_factory=dict)
    """Fields whose value stands in another sheet, with the line of that sheet."""

    def fault(self, name: str, what: str, remedy: str) -> CellFault:
        """A fault at a field's cell of this line; of a step's two columns at the one with its day."""
        if name in self.parts:
            return self.parts[name].fault(name, what, remedy)
        if name == "order_date" and name not in self.table.columns:
            name = "order_number"  # An order's date may stand behind its number, in one cell.
        is_own = self.own_column and name == kinds.KIND[self.table.kind].spread
        column = self.own_column if is_own else self.table.column(name)
        day = self.values.get(name)
        if isinstance(day, date):
            cells = ((one, self.table.sheet.value(self.number, one)) for one in self.table.columns.get(name, ()))
            column = next((one for one, value in cells if read_date(value) == day), column)
        return self.table.sheet.fault(self.number, column, what, remedy)


@dataclass(frozen=True)
class NameQuestion:
    """A written name that no rule settles, with every cell that holds it: for a person to decide."""

    state_code: int
    written: str
    settled: Settled
    cells: tuple[str, ...]

    @property
    def near(self) -> Suggestion | None:
        """The one district that the name reads like, far ahead of any other: offered with others to be accepted in one go."""
        first = next(iter(self.settled.suggestions), None)
        return first if first is not None and self.settled.kind == "suggestion" and first.is_clear else None


@dataclass
class Reading:
    """All lines of a file, with faults, notes, the names to settle, and what was filled in on the way."""

    lines: list[Line] = field(default_factory=list)
    found: Findings = field(default_factory=Findings)
    questions: dict[tuple[int, str], NameQuestion] = field(default_factory=dict)
    settled: dict[tuple[int, str], Settled] = field(default_factory=dict)
    states: dict[int, str] = field(default_factory=dict)
    """Each State told, to the place that tells it."""
    filled: list[str] = field(default_factory=list)
    """What was filled down, split or taken from elsewhere, in words."""
    of_state: list[str] = field(default_factory=list)
    """Rows among the districts' that name the State or its committee, and are not read: Sheet1!14."""
    stateless: dict[str, dict[int, int]] = field(default_factory=dict)
    """Sheets whose State nobody tells, with how many of their names are districts of each State."""

    def state_faults(self, register: Register) -> list[CellFault]:
        """One fault for all sheets whose State is not told, with the State that their names fit best."""
        if not self.stateless:
            return []
        fits: Counter[int] = Counter()
        for found in self.stateless.values():
            fits.update(found)
        hint = ""
        if fits:
            count = max(fits.values())
            likely = " and of ".join(register.state_name[one] for one in fits if fits[one] == count)
            hint = f" ({count} names are districts of {likely})"
        first, *more = self.stateless
        what = f"it is not said which State the rows are about{hint}"
        what += f"; the same in {len(more)} other sheets" if more else ""
        remedy = "Choose the State by hand, add a column State, or write its name in the title or the sheet's name"
        return [CellFault(what, remedy, sheet=first)]


def names_several(written: str, state_code: int, register: Register) -> bool:
    """Whether a cell names more than one district of a State, and nothing else."""
    parts = [key(bare(one)) for one in _SEVERAL.split(written) if one.strip()]
    bearers = [register.other.get((state_code, part), frozenset()) for part in parts]
    return len(parts) > 1 and all(bearers) and len(frozenset().union(*bearers)) > 1


_SEVERAL = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:and|एवं|और|तथा|व|आणि)\s+")
