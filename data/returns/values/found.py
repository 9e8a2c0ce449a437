"""What a pass over a return finds, and the cell in which it finds it."""

from dataclasses import dataclass, field
from datetime import date

from data import clock
from data.returns.choices import NOTHING_CHOSEN, Choices
from data.returns.faults import CellFault
from data.returns.files.sheets import Value
from data.returns.headings.tables import Table

IS_SO = "Nothing, if this is so"
"""The remedy of a note."""
LOOK = "Look whether it changes what stands there"
"""The remedy of a note on something that is not read: a person reads it before the return is published."""


@dataclass
class Findings:
    """What a pass found: faults stop a publication, notes do not."""

    faults: list[CellFault] = field(default_factory=list)
    notes: list[CellFault] = field(default_factory=list)
    today: date = field(default_factory=clock.today)
    choices: Choices = NOTHING_CHOSEN


@dataclass(frozen=True)
class Cell:
    """One cell of a field: where it stands, and what it holds."""

    table: Table
    row: int
    column: int
    value: Value

    @property
    def place(self) -> str:
        """The cell's name, as a person says something of it alone: Sheet1!D7."""
        return self.table.sheet.cell_name(self.row, self.column)

    def fault(self, what: str, remedy: str) -> CellFault:
        """A fault of this cell."""
        return self.table.sheet.fault(self.row, self.column, what, remedy)
