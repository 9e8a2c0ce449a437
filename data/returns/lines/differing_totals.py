"""A row of totals of which figures differ from the rows: asked as one where one differs, and cell by cell where several do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.returns.account import Aside
from data.returns.choices import Choices
from data.returns.rows.rows import TOTAL

_SAID = "set aside by hand"


@dataclass
class ComparedTotal:
    """What came of a row of totals: what is said of it behind 'the row is a total', and each cell that differs with how."""

    words: str = ""
    is_open: bool = False
    """Whether something of the row could not be compared and must be looked at."""
    differences: dict[str, str] = field(default_factory=dict)
    """The address of each cell that differs, 'D14', with the whole of what is said of it."""


def with_totals_told(asides: Sequence[Aside], compared: Mapping[str, ComparedTotal], choices: Choices) -> list[Aside]:
    """What was set aside, each row of totals with what came of it; every cell that differs can be set aside by itself.

    `compared` is by the row's place, 'Sheet1!16', or by that and its first cell, 'Sheet1!16 F16', where tables stand side by side.
    """
    told: list[Aside] = []
    for one in asides:
        found = _of(one, compared)
        told += [one] if found is None else _told(one, found, choices)
    return told


def _of(row: Aside, compared: Mapping[str, ComparedTotal]) -> ComparedTotal | None:
    own = compared.get(f"{row.place} {next(iter(row.cells), '')}") or compared.get(row.place)
    # A total whose first cell is named elsewhere is known by its row.
    alike = [found for place, found in compared.items() if place.startswith(f"{row.place} ")]
    return own or (alike[0] if len(alike) == 1 and row.why == TOTAL else None)


def _told(row: Aside, found: ComparedTotal, choices: Choices) -> list[Aside]:
    prefix = row.place.rpartition("!")[0]
    differing = {address: f"{prefix}!{address}" for address in found.differences}
    if len(differing) == 1 and not found.is_open and not choices.is_aside(*differing.values()):
        return [replace(row, why=next(iter(found.differences.values())), is_open=True)]
    rest = tuple(address for address in row.cells if address not in differing)
    is_open = found.is_open and "by hand" not in row.why
    kept = [replace(row, why=f"{row.why}{found.words}", cells=rest, is_open=is_open)]
    for address, place in differing.items():
        is_aside = choices.is_aside(place)
        why = found.differences[address]
        kept.append(Aside(place, f"{why}; {_SAID}" if is_aside else why, (address,), (), not is_aside))
    return kept
