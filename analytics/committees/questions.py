"""Committees: how each State's SEPC and each district's DEPC stands, what is reported only, and which seats are filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.coverage.measures import NOT_KNOWN, Class, Measure
from analytics.coverage.questions import Resting
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted, indian
from data.stages import RECENT_DAYS
from data.store import Store

PERIOD: Final = f"{RECENT_DAYS} days before the as-on date"
"""Within this time a committee must have met to be called meeting."""

SEPC_RULE: Final = (
    "Reported: the newest statement that every State/UT has a committee, or anything nearer. Evidenced: a document that says "
    "so of the State, or a State's return with the order's number and date. Meeting: evidenced, and met within the "
    f"{PERIOD}. A return that says “not constituted” stands before documents."
)
SEPC_CLASSES: Final = (
    Class("meeting", f"Meeting, within {RECENT_DAYS} days", "deep", counts=True),
    Class("evidenced", "Evidenced", "done", counts=True),
    Class("reported", "Reported by State, particulars awaited", "statement"),
    Class("none", "Not constituted, by a return", "none", only_by_returns=True, denies=True),
    NOT_KNOWN,
)
"""How a State's committee can stand, furthest first."""
SEPC: Final = Measure(
    "sepc",
    "Committees and plans",
    "State committee (SEPC), evidenced",
    SEPC_RULE,
    "state_committees",
    "evidence",
    "with evidence of a committee",
    SEPC_CLASSES,
    "The rest is not known: no public document and no statement says anything of these States' committees. A State's return "
    "with order number and date would fill it.",
    of_states=True,
)
"""The State's committee as a measure, for map and list; it is asked of each State and not of its districts."""


class StateCommittee(NamedTuple):
    """One row per State/UT in view: its SEPC, and how many of its districts' DEPCs stand where.

    `class_key` is one of SEPC_CLASSES, `basis` return, document, statement or blank; `is_reported` and `is_evidenced` are
    what the headline counts. `seats_filled` is absent where no return gives seats, `seats_of` where the Handbook's list
    holds none for the committee. `months_since` are whole months from the last meeting to the as-on date.
    `depc_seats_filled` counts over the DEPCs whose return gives seats, `depc_seats_of` all seats that those have.
    """

    state_code: int
    state_name: str
    class_key: str
    is_reported: bool
    is_evidenced: bool
    basis: str
    order_number: str | None
    order_date: date | None
    chair: str | None
    convener: str | None
    seats_filled: int | None
    seats_of: int | None
    last_meeting_on: date | None
    months_since: int | None
    as_on_date: date | None
    grade: str | None
    entry_number: int | None
    document: str | None
    row_ids: list[str]
    district_count: int
    depc_met: int
    depc_constituted: int
    depc_by_statement: int
    depc_not_constituted: int
    depc_not_known: int
    depc_seats_filled: int
    depc_seats_of: int

    @property
    def depc_own(self) -> int:
        """Districts whose DEPC a document or return of their own calls constituted or met."""
        return self.depc_met + self.depc_constituted

    @property
    def depc_answered(self) -> int:
        """Districts of which it is known whether there is a DEPC."""
        return self.depc_own + self.depc_not_constituted


class DistrictCommittee(NamedTuple):
    """One row per district in view: its DEPC. `class_key` is one of the measure depc; `seats` are the numbers filled."""

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    is_aspirational: bool | None
    class_key: str
    basis: str
    order_number: str | None
    order_date: date | None
    chair: str | None
    convener: str | None
    seats: list[int]
    seats_of: int
    last_meeting_on: date | None
    months_since: int | None
    as_on_date: date | None
    grade: str | None
    entry_number: int | None
    document: str | None
    row_ids: list[str]


class Meeting(NamedTuple):
    """One row per district in view and day on which its DEPC is on record as having met; a meeting without a day has none."""

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    met_on: date
    grade: str | None
    document: str | None


class MeetingWithoutDay(NamedTuple):
    """One row per district in view and document that speaks of a meeting of its DEPC without the day; `as_on_date` is that of the document."""

    district_code: str
    district_name: str
    state_code: int
    state_name: str
    as_on_date: date | None
    grade: str | None
    document: str | None


class Seat(NamedTuple):
    """One row per seat of a committee in the Handbook of Procedures 2023, para 3.03."""

    serial_no: int
    seat: str
    role: str


class Function(NamedTuple):
    """One row per function of a DEPC in the Handbook of Procedures 2023."""

    serial_no: int
    text: str


class SeatCount(NamedTuple):
    """One row per seat: in how many of the DEPCs whose return gives seats (`given`) it is filled."""

    serial_no: int
    seat: str
    role: str
    filled: int
    given: int


class CommitteeFact(NamedTuple):
    """One row per fact behind a committee's status; `scope` tells how far its document reaches."""

    state_name: str
    district_name: str | None
    committee: str
    scope: str
    statement: str
    document: str
    fact_date: date | None
    published_on: date | None
    grade: str
    entry_number: int | None
    source: str
    caveat: str | None


def state_committees(store: Store, filters: Filters) -> tuple[StateCommittee, ...]:
    """Every State/UT in view; the filter on Aspirational Districts narrows the DEPC counts only."""
    return answer(store, StateCommittee, "committees/state_committees", filters.values())


def district_committees(store: Store, filters: Filters) -> tuple[DistrictCommittee, ...]:
    """Every district in view with its DEPC."""
    return answer(store, DistrictCommittee, "committees/district_committees", filters.values())


def meetings(store: Store, filters: Filters) -> tuple[Meeting, ...]:
    """The dated meetings on record of the DEPCs in view, by district and day: never all that were held."""
    return answer(store, Meeting, "committees/meetings", filters.values())


def meetings_without_day(store: Store, filters: Filters) -> tuple[MeetingWithoutDay, ...]:
    """The documents that speak of a DEPC's meeting without its day, by district and by their own day, those without one first."""
    return answer(store, MeetingWithoutDay, "committees/meetings_without_day", filters.values())


def seats(store: Store, committee: str) -> tuple[Seat, ...]:
    """The seats of a committee (DEPC or SEPC) in their order; none where the Handbook's list holds none."""
    return answer(store, Seat, "committees/seats", {"committee": committee})


def functions(store: Store) -> tuple[Function, ...]:
    """The functions of a DEPC in their order."""
    return answer(store, Function, "committees/functions", {})


def documents(store: Store, rows: Sequence[Resting]) -> tuple[CommitteeFact, ...]:
    """The facts behind these committees, each with its document."""
    ids = [row_id for row in rows for row_id in row.row_ids]
    return answer(store, CommitteeFact, "committees/documents", {"ids": ids})


def sepc_class(key: str) -> Class:
    """The class of a State's committee with this key."""
    return next(one for one in SEPC_CLASSES if one.key == key)


def sepc_counts(rows: Sequence[StateCommittee]) -> dict[str, int]:
    """States/UTs per class; the counts sum to the number of rows."""
    return dict(Counter(row.class_key for row in rows))


def headline(rows: Sequence[StateCommittee]) -> str:
    """The page's first sentence: "36 of 36 reported, 12 evidenced, 0 meeting of the 1 whose last meeting is known"."""
    if all(row.class_key == NOT_KNOWN.key for row in rows):
        return f"Not known of any of {counted(len(rows), 'State/UT', 'States/UTs')}"
    reported, evidenced = sum(row.is_reported for row in rows), sum(row.is_evidenced for row in rows)
    dated = sum(row.last_meeting_on is not None for row in rows)
    meeting = (
        f"{indian(sepc_counts(rows).get('meeting', 0))} meeting of the {indian(dated)} whose last meeting is known"
        if dated
        else "no last meeting known"
    )
    return f"{indian(reported)} of {indian(len(rows))} reported, {indian(evidenced)} evidenced, {meeting}"


def to_chase(rows: Sequence[StateCommittee]) -> tuple[StateCommittee, ...]:
    """States/UTs whose committee is reported and has no evidence: those that a return says are not constituted first."""
    lacking = [row for row in rows if row.is_reported and not row.is_evidenced]
    return tuple(sorted(lacking, key=lambda row: (row.class_key != "none", row.state_name)))


def seat_counts(stored: Sequence[Seat], rows: Sequence[DistrictCommittee]) -> tuple[SeatCount, ...]:
    """Per seat, in how many DEPCs it is filled, of those whose return gives seats; others are not known."""
    given = [row for row in rows if row.seats]
    filled = Counter(number for row in given for number in row.seats)
    return tuple(SeatCount(*seat, filled[seat.serial_no], len(given)) for seat in stored)
