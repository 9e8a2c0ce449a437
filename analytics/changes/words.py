"""A change in words: the two sides that are compared, the reasons, and the sentence to paste."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from analytics.changes.questions import CORRECTIONS, Balance, Changing, Holding, Move
from analytics.filters import Filters
from analytics.words import dotted, indian

REASONS: Final[Mapping[str, str]] = {
    "new_document": "New document",
    "undated": "Undated document, counted from its first proof",
    "created": "Split or creation",
    "abolished": "Abolition",
    "correction": "Correction",
    "undo": "Undone entry",
}
_BY: Final = {
    "new_document": ("a new document", "new documents"),
    "undated": ("an undated document", "undated documents"),
    "created": ("a split or creation", "splits or creations"),
    "abolished": ("an abolition", "abolitions"),
    "correction": ("a correction", "corrections"),
    "undo": ("an undone entry", "undone entries"),
}


@dataclass(frozen=True)
class Sides:
    """The earlier and the later side: two as-on dates, or one date by two states of the ledger."""

    before: Filters
    after: Filters

    @property
    def of_books(self) -> bool:
        """Whether two states of the ledger are compared."""
        return self.before.as_on == self.after.as_on

    @property
    def is_forward(self) -> bool:
        """Whether the earlier side is the earlier one."""
        if self.of_books:
            return self.before.as_known_on < self.after.as_known_on
        return self.before.as_on < self.after.as_on

    @property
    def names(self) -> tuple[str, str]:
        """The two sides as headings have them."""
        if self.of_books:
            return f"records of {dotted(self.before.as_known_on)}", _books(self.after.as_known_on)
        return dotted(self.before.as_on), dotted(self.after.as_on)

    @property
    def words(self) -> str:
        """What is compared, as it stands in the view sentence."""
        if self.of_books:
            return f"as on {dotted(self.after.as_on)}, {self.names[0]} against {self.names[1]}"
        known = self.after.days.removeprefix(f"as on {dotted(self.after.as_on)}")
        return f"between {self.names[0]} and {self.names[1]}{known}"


def two_dates(filters: Filters, first: date) -> Sides:
    """The view on a first day and on its own."""
    return Sides(replace(filters, as_on=first), filters)


def two_books(filters: Filters, known: date) -> Sides:
    """The view by the ledger of an earlier day and by that in view."""
    return Sides(replace(filters, as_known_on=known), filters)


def _books(known: date) -> str:
    return "records as they are now" if known == date.max else f"records of {dotted(known)}"


def by_reason(moved: Sequence[Move]) -> str:
    """How many moved by which reason: "33 by new documents, 1 by a correction"; blank where none moved."""
    found = Counter(move.reason for move in moved)
    return ", ".join(f"{indian(n)} by {_BY[key][n > 1]}" for key in REASONS if (n := found[key]))


def progress(moved: Sequence[Move]) -> tuple[Move, ...]:
    """What moved by new documents and by the register; the day of an undated one is not known."""
    return tuple(move for move in moved if move.reason not in CORRECTIONS)


def corrections(moved: Sequence[Move]) -> tuple[Move, ...]:
    """What moved because our records were put right."""
    return tuple(move for move in moved if move.reason in CORRECTIONS)


def undated(changing: Changing, rows: Sequence[Holding]) -> int:
    """Districts that count by a document without a date, from the first day that proves it. The register has none such."""
    return sum(row.status in changing.counting and row.fact_on is None for row in rows) if changing.measure else 0


def change_sentence(
    changing: Changing, sides: Sides, place: str, whole: Balance, moved: Sequence[Move], without_date: int = 0
) -> str:
    """The change as one sentence with both dates and the base of each; `place` is scheme and places in words."""
    opening = _side(changing, whole.opening, whole.base_before, whole.unknown_before)
    closing = _side(changing, whole.closing, whole.base_after, whole.unknown_after)
    flow = "; ".join(
        f"{indian(len(some)) if some else 'none'} {direction}" + (f" ({by_reason(some)})" if some else "")
        for direction in ("in", "out")
        for some in [[move for move in moved if move.direction == direction]]
    )
    if without_date:
        flow += f". Of those counted, {indian(without_date)} rest on documents without a date, which count only from the first day that proves them"
    on_record = f"districts {'on record ' if changing.measure else ''}{changing.noun}"
    first, second = sides.names
    if sides.of_books:
        day = dotted(sides.after.as_on)
        return f"{place}, as on {day}: {on_record} were {opening} in the {first} and are {closing} in the {second}: {flow}."
    known = sides.after.days.removeprefix(f"as on {dotted(sides.after.as_on)}")
    known += "," if known else ""
    if opening == closing:
        course = f"stayed at {opening}"
    elif whole.opening == whole.closing:
        course = f"stayed at {opening}, then {closing}"
    else:
        course = f"{'rose' if whole.closing > whole.opening else 'fell'} from {opening} to {closing}"
    return f"{place}: between {first} and {second}{known} {on_record} {course}: {flow}."


def _side(changing: Changing, count: int, base: int, unknown: int) -> str:
    if not changing.measure:
        return indian(count)
    rest = f"; {indian(unknown)} not known" if unknown else ""
    return f"{indian(count)} (of {indian(base)} in the register{rest})"
