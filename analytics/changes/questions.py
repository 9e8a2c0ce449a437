"""What moved between two days, or between two states of the ledger: opening + in - out = closing, with each reason.

Both sides are answers of one question; what moved is the difference of two sets of districts, so the balance holds by
construction and every row of it can be named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeVar

from analytics.coverage.measures import MEASURES
from analytics.filters import Filters
from analytics.question import answer
from data.stages import ADOPTED, CONSTITUTED, STAGES
from data.store import Store


class Holding(NamedTuple):
    """One row per district in view on one side: its status, what a map calls it, and the fact behind.

    `fact_on` is the day the fact is true of, `recorded_on` the day it came into our records, `undone_on` the day it was
    undone in them, if it ever was; `is_return` tells a return received from a public document. `document` and `source`
    name the fact. All are absent where nothing is said.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    status: str
    class_key: str
    fact_on: date | None
    recorded_on: date | None
    undone_on: date | None
    grade: str | None
    is_return: bool | None
    document: str | None
    source: str | None


class RegisterChange(NamedTuple):
    """One row per district created or abolished on a known day; `relatives` are those it was cut from or went into."""

    district_code: str
    change: str
    effective_date: date
    date_is: str
    relatives: str | None
    document: str


class Move(NamedTuple):
    """One row per district that counts on one side only, with the reason.

    `direction` is in or out. `reason` is new_document, undated, created, abolished, correction or undo. `was` and `now` are the
    classes on the two sides, absent where the district was not in the register. `day` is that of the fact, or of the
    change of the register, that moved it; `recorded_on` when it came into our records or was undone there.
    """

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    direction: str
    reason: str
    was: str | None
    now: str | None
    day: date | None
    recorded_on: date | None
    grade: str | None
    document: str
    source: str
    relatives: str | None


class Balance(NamedTuple):
    """One row per State/UT: districts that count on both sides, and those that moved; opening + in - out = closing.

    `came_corrected` of `came` and `went_corrected` of `went` moved by a correction or an undo. `base` are the districts in
    the register on each side, `unknown` those of which nothing of their own is on record.
    """

    state_code: int
    state_name: str
    base_before: int
    unknown_before: int
    opening: int
    came: int
    came_corrected: int
    went: int
    went_corrected: int
    closing: int
    unknown_after: int
    base_after: int


Row = TypeVar("Row", Holding, Move)
CORRECTIONS: Final = ("correction", "undo")
_UNKNOWN: Final = ("not_known", "statement")


@dataclass(frozen=True)
class Changing:
    """One thing whose changes can be asked: the question for one side, the statuses that count, and its words.

    `noun` completes "districts ..."; `subject` is what it belongs to, blank where the chosen product list decides.
    `measure` is the measure of coverage that names its classes.
    """

    key: str
    label: str
    noun: str
    rule: str
    subject: str
    measure: str
    counting: frozenset[str]
    holdings: Callable[[Store, Filters, Filters], tuple[Holding, ...]]

    def class_label(self, key: str) -> str:
        """A class in words."""
        return MEASURES[self.measure].class_of(key).label if self.measure else "In the register"


def _values(seen: Filters, later: Filters) -> dict[str, object]:
    return seen.values() | {"list_on": later.as_on, "list_known_on": later.as_known_on}


def district_holdings(
    store: Store, seen: Filters, later: Filters, what: Literal["plan", "depc"]
) -> tuple[Holding, ...]:
    """How the action plan, or the district committee, of every district stood; `later` is the later side, whose Aspirational list is asked."""
    return answer(store, Holding, "changes/district_holdings", _values(seen, later) | {"what": what})


def plan_holdings(store: Store, seen: Filters, later: Filters) -> tuple[Holding, ...]:
    """Where the action plan of every district stood."""
    return district_holdings(store, seen, later, "plan")


def committee_holdings(store: Store, seen: Filters, later: Filters) -> tuple[Holding, ...]:
    """How the district committee of every district stood."""
    return district_holdings(store, seen, later, "depc")


def product_holdings(store: Store, seen: Filters, later: Filters) -> tuple[Holding, ...]:
    """Whether the scheme's list named a product for every district; the product filters apply."""
    return answer(store, Holding, "changes/product_holdings", _values(seen, later))


def register_holdings(store: Store, seen: Filters, later: Filters) -> tuple[Holding, ...]:
    """Every district of the register."""
    return answer(store, Holding, "changes/register_holdings", _values(seen, later))


def export_holdings(store: Store, seen: Filters, later: Filters) -> tuple[Holding, ...]:
    """Whether a value of exports was on record for every district."""
    return answer(store, Holding, "changes/export_holdings", _values(seen, later))


def register_changes(store: Store) -> tuple[RegisterChange, ...]:
    """Creations and abolitions whose day is known, oldest first."""
    return answer(store, RegisterChange, "changes/register_changes", {})


_DEH = MEASURES["plan"].subject
CHANGING: Final[MappingProxyType[str, Changing]] = MappingProxyType(
    {
        one.label: one
        for one in (
            Changing(
                "plans_drafted",
                "Action plans drafted",
                "with an action plan drafted or further",
                "A district counts when a return, or a document about the district itself, has its plan drafted or further.",
                _DEH,
                "plan",
                frozenset(STAGES),
                plan_holdings,
            ),
            Changing(
                "plans_notified",
                "Action plans notified",
                "with an action plan notified or further",
                "A district counts when a return, or a document about the district itself, has its plan notified or further; a "
                "reported approval counts.",
                _DEH,
                "plan",
                frozenset(ADOPTED),
                plan_holdings,
            ),
            Changing(
                "depc",
                "DEPC constituted",
                "with an export promotion committee (DEPC) constituted",
                "A district counts when a return, or a document about the district itself, has its committee constituted or met.",
                _DEH,
                "depc",
                frozenset(CONSTITUTED),
                committee_holdings,
            ),
            Changing(
                "register",
                "Districts in the register",
                "in the register",
                "A district counts from the day of its creation to that of its abolition. One whose day is not known counts on "
                "every day.",
                "LGD register",
                "",
                frozenset(("in_register",)),
                register_holdings,
            ),
            Changing(
                "product",
                "Districts with a product",
                "with a product in the list",
                "A district counts when the scheme's list names at least one product for it.",
                "",
                "identified",
                frozenset(("identified",)),
                product_holdings,
            ),
            Changing(
                "exports",
                "Districts with an export value",
                "with a value of exports in a document",
                "A district counts when a document or a return gives a value of the goods exported from it in a period that had "
                "ended. How large a value is, is not compared: see Exports.",
                MEASURES["exports"].subject,
                "exports",
                frozenset(("stated",)),
                export_holdings,
            ),
        )
    }
)


def _reason(before: Holding | None, after: Holding | None, counts_after: bool, known_on: date) -> str:
    if before is None:
        return "created"
    if after is None:
        return "abolished"
    if before.undone_on is not None and before.undone_on <= known_on:
        return "undo"
    if not counts_after or (before.fact_on is not None and before.fact_on == after.fact_on):
        return "correction"
    return "new_document" if after.fact_on is not None else "undated"


def _move(
    changing: Changing,
    before: Holding | None,
    after: Holding | None,
    side: Holding,
    change: RegisterChange | None,
    known_on: date,
) -> Move:
    is_in = _counts(changing, after)
    reason = _reason(before, after, is_in, known_on)
    # What an undo took away is no longer there: the entry that was undone is the one to name.
    fact = before if before and reason == "undo" else side
    of_register = change if not changing.measure else None
    return Move(
        side.district_code,
        side.district_name,
        side.state_code,
        side.state_name,
        "in" if is_in else "out",
        reason,
        changing.class_label(before.class_key) if before else None,
        changing.class_label(after.class_key) if after else None,
        change.effective_date if change else fact.fact_on,
        fact.undone_on if reason == "undo" else fact.recorded_on,
        fact.grade,
        of_register.document if of_register else fact.document or "",
        "" if of_register else fact.source or "",
        change.relatives if change else None,
    )


def moves(
    changing: Changing,
    before: Sequence[Holding],
    after: Sequence[Holding],
    changes: Sequence[RegisterChange],
    known_on: date,
) -> tuple[Move, ...]:
    """Districts that count on one side only, by State and name; `known_on` is the later state of the ledger."""
    stored, holds = ({row.district_code: row for row in side} for side in (before, after))
    by_code = {one.district_code: one for one in changes}
    moved = []
    for code in stored.keys() | holds.keys():
        old, new = stored.get(code), holds.get(code)
        if _counts(changing, old) == _counts(changing, new):
            continue
        change = by_code.get(code) if old is None or new is None else None
        moved.append(_move(changing, old, new, new or stored[code], change, known_on))
    return tuple(sorted(moved, key=lambda move: (move.state_name, move.district_name, move.district_code)))


def _counts(changing: Changing, row: Holding | None) -> bool:
    return row is not None and row.status in changing.counting


def balances(
    changing: Changing, before: Sequence[Holding], after: Sequence[Holding], moved: Sequence[Move]
) -> tuple[Balance, ...]:
    """The balance of every State/UT with a district on either side, by name."""
    names = {row.state_code: row.state_name for row in (*before, *after)}

    def of(code: int, rows: Sequence[Row]) -> list[Row]:
        return [row for row in rows if row.state_code == code]

    return tuple(
        _balance(changing, code, name, of(code, before), of(code, after), of(code, moved))
        for code, name in sorted(names.items(), key=lambda one: one[1])
    )


def total(changing: Changing, before: Sequence[Holding], after: Sequence[Holding], moved: Sequence[Move]) -> Balance:
    """The balance of all districts in view; its code is 0, which no State has."""
    return _balance(changing, 0, "Total", before, after, moved)


def _balance(
    changing: Changing,
    code: int,
    name: str,
    before: Sequence[Holding],
    after: Sequence[Holding],
    moved: Sequence[Move],
) -> Balance:
    came = [move for move in moved if move.direction == "in"]
    went = [move for move in moved if move.direction == "out"]
    return Balance(
        code,
        name,
        len(before),
        sum(row.status in _UNKNOWN for row in before),
        sum(_counts(changing, row) for row in before),
        len(came),
        sum(move.reason in CORRECTIONS for move in came),
        len(went),
        sum(move.reason in CORRECTIONS for move in went),
        sum(_counts(changing, row) for row in after),
        sum(row.status in _UNKNOWN for row in after),
        len(after),
    )
