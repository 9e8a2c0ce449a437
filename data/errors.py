"""Every fault that `data` and `geo` may raise, so that one place can catch them and say the remedy.

    ExportHubError            a person can do something about it; says what and the remedy
    |-- ReferenceFault        a shipped table or outline is missing, altered or wrong
    |-- StoreFault            the store cannot be built, opened or asked
    |-- LedgerFault           the ledger cannot be opened, added to, read, copied or believed
    `-- AccessFault           the person who asks may not do this; says who may

`geo` adds its own subclasses below `ExportHubError`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

SHOWN_AT_MOST = 20


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong, where it is, and what to do.

    `row` counts as a spreadsheet does: the header is row 1. Blank or None where the fault has no such place.
    """

    what: str
    remedy: str
    file: str = ""
    row: int | None = None
    column: str = ""

    def sentence(self) -> str:
        """The fault in words: place, what is wrong, remedy."""
        place = [self.file] if self.file else []
        if self.row is not None:
            place.append(f"row {self.row}")
        if self.column:
            place.append(f"column {self.column}")
        head = ", ".join(place) + ": " if place else ""
        return f"{head}{ended(self.what)} {ended(self.remedy)}"


def ended(text: str) -> str:
    """A sentence with its stop; a question keeps its own mark."""
    return text if text.endswith("?") else f"{text.rstrip('.')}."


class ExportHubError(Exception):
    """A fault with a remedy. `faults` holds all of them; the plain fields are those of the first."""

    def __init__(
        self,
        *,
        what: str,
        remedy: str,
        file: str | Path = "",
        row: int | None = None,
        column: str = "",
    ) -> None:
        super().__init__(what)
        self.faults: tuple[Fault, ...] = (Fault(what, remedy, str(file), row, column),)

    @classmethod
    def of(cls, faults: Sequence[Fault]) -> Self:
        """One error for all faults found in a pass. Raises ValueError without a fault."""
        if not faults:
            raise ValueError("an error needs at least one fault")
        first = faults[0]
        error = cls(what=first.what, remedy=first.remedy, file=first.file, row=first.row, column=first.column)
        error.faults = tuple(faults)
        return error

    @property
    def file(self) -> str:
        """File of the first fault, blank where it has none."""
        return self.faults[0].file

    @property
    def row(self) -> int | None:
        """Row of the first fault, header being row 1."""
        return self.faults[0].row

    @property
    def column(self) -> str:
        """Column of the first fault, blank where it has none."""
        return self.faults[0].column

    @property
    def what(self) -> str:
        """What is wrong, first fault."""
        return self.faults[0].what

    @property
    def remedy(self) -> str:
        """What to do, first fault."""
        return self.faults[0].remedy

    def __str__(self) -> str:
        lines = [fault.sentence() for fault in self.faults[:SHOWN_AT_MOST]]
        surplus = len(self.faults) - SHOWN_AT_MOST
        if surplus > 0:
            lines.append(f"And {surplus} more faults of the same pass.")
        return "\n".join(lines)


class ReferenceFault(ExportHubError):
    """A shipped table or outline is missing, altered, or does not say what it must."""


class StoreFault(ExportHubError):
    """The store cannot be built, opened or asked."""


class StoreBusy(StoreFault):
    """Another process is drawing the store; what is drawn can still be read."""


class LedgerFault(ExportHubError):
    """The ledger cannot be opened, added to, read, copied or believed."""


class LedgerAway(LedgerFault):
    """The server that keeps the ledger does not answer: nothing can be added, and what is drawn can still be read."""


class AccessFault(ExportHubError):
    """The person who asks may not do this; the remedy says who may."""
