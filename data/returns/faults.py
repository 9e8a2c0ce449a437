"""What is wrong with a return, told where the sender can see it: sheet and cell, not line of code."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.errors import ExportHubError, Fault, ended


@dataclass(frozen=True)
class CellFault(Fault):
    """One thing about a return, with its sheet and cell; blank where it concerns the file or a whole sheet.

    The same shape serves notes: things that were read, changed or set apart and that a person should know.
    """

    sheet: str = ""
    cell: str = ""
    word: str = ""
    """A word of the State's own for a status, which a person may say the meaning of."""
    proposal: str = ""
    """What the word most likely means, offered first and never taken by itself."""

    def sentence(self) -> str:
        """The fault in words: file, sheet, cell, what is wrong, remedy."""
        place = [self.file] if self.file else []
        if self.sheet:
            place.append(f"sheet {self.sheet}")
        if self.cell:
            place.append(f"cell {self.cell}")
        head = ", ".join(place) + ": " if place else ""
        return f"{head}{ended(self.what)} {ended(self.remedy)}"


class ReturnFault(ExportHubError):
    """A return cannot be read, or cannot be published as it is. `faults` holds all of one pass."""


def letters(column: int) -> str:
    """The spreadsheet name of a column, the first being 1: A, B, ... Z, AA."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def address(row: int, column: int) -> str:
    """The spreadsheet name of a cell, row and column counted from 1: B7."""
    return f"{letters(column)}{row}"


def at(sheet: str, row: int, column: int, what: str, remedy: str) -> CellFault:
    """A fault of one cell."""
    return CellFault(what, remedy, row=row, column=letters(column), sheet=sheet, cell=address(row, column))


def first_of(names: Sequence[str], most: int) -> str:
    """The first of many names, and how many there are beside: "B4, B7 and 3 more"."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def refusal(what: str, remedy: str, *, sheet: str = "", cell: str = "") -> ReturnFault:
    """The error for a file that cannot be taken at all."""
    return ReturnFault.of([CellFault(what, remedy, sheet=sheet, cell=cell)])


@dataclass(frozen=True)
class Reason:
    """Why a cell could not be read; `word` is a State's own for a status, which a person can give a meaning."""

    what: str
    remedy: str
    word: str = ""
    proposal: str = ""
