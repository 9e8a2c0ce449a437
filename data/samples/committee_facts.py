"""What the sample says of each State's and district's committee, as on the three days of its returns.

That all 36 States and Union Territories have a committee of their own, and that 647 districts had one in July 2023, was
published; which districts, every order, seat and meeting, and the counts of the other days are invented here.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from data.returns.names.names import Register
from data.samples.chance import day_between, draw, ranked
from data.samples.plan_facts import Facts, zeal

_FIRST_DAY = date(2019, 10, 1)
_ALL_STATES = date(2021, 12, 10)
_WITHOUT_COMMITTEE = 6
"""Plans notified in a district whose committee is not known: what a check should find."""


@dataclass(frozen=True)
class Round:
    """How many districts have a committee on a day, how many of them met, and how many are known to have none."""

    constituted: int
    met: int
    none: int
    with_order: float


ROUNDS: dict[date, Round] = {
    date(2022, 6, 9): Round(612, met=164, none=71, with_order=0.55),
    date(2023, 8, 2): Round(647, met=241, none=64, with_order=0.68),
    date(2025, 7, 21): Round(731, met=352, none=19, with_order=0.80),
}


@dataclass(frozen=True)
class CommitteeFact:
    """One committee on a day; without an order it is only reported. `met_on` is its last meeting."""

    is_constituted: bool
    order_date: date | None = None
    met_on: date | None = None
    seats: tuple[int, ...] = ()


CommitteeFacts = dict[date, dict[str, CommitteeFact]]


def committee_facts(registers: Mapping[date, Register], plans: Facts) -> CommitteeFacts:
    """Day to district to fact, and to the State's committee under `SEPC-<State code>`."""
    found: CommitteeFacts = {}
    since: dict[str, date] = {}
    meetings: dict[str, date] = {}
    none: list[str] = []
    opened = _FIRST_DAY
    for day, target in ROUNDS.items():
        register = registers[day]
        exist = set(register.title)
        notified = {code: fact.days["notified"] for code, fact in plans[day].items() if "notified" in fact.days}
        without = set(ranked(notified, "no committee")[:_WITHOUT_COMMITTEE])
        since = {code: order for code, order in since.items() if code in exist or code.startswith("SEPC")}
        meetings = {code: met for code, met in meetings.items() if code in since}
        have = {code for code in since if code in exist}
        waiting = _in_turn(exist - have - without, notified, none, register)
        for code in waiting[: target.constituted - len(have)]:
            latest = min(day, notified.get(code, day))
            since[code] = day_between(min(opened, latest), latest, "order", code)
        for state in register.state_name:
            since.setdefault(f"SEPC-{state}", day_between(_FIRST_DAY, _ALL_STATES, "order", "SEPC", state))
        _meet(meetings, since, target, opened, day)
        found[day] = {code: _fact(code, order, meetings.get(code), target) for code, order in since.items()}
        rest = ranked(exist - since.keys(), "known to have no committee")
        none = [*(code for code in none if code in rest), *(code for code in rest if code not in none)]
        none = none[: target.none]
        found[day] |= dict.fromkeys(none, CommitteeFact(is_constituted=False))
        opened = day + timedelta(days=1)
    return found


def _in_turn(codes: Iterable[str], notified: Container[str], none: Container[str], register: Register) -> list[str]:
    """Who gets a committee first: those whose plan one has adopted, then those that were said to have none."""
    turns = {code: (code not in notified, code not in none, zeal(register, code, "committee"), code) for code in codes}
    return sorted(turns, key=lambda code: turns[code])


def _meet(
    meetings: dict[str, date],
    since: Mapping[str, date],
    target: Round,
    opened: date,
    day: date,
) -> None:
    """Let committees meet until so many have; half of those that met before have not met since."""
    for code in sorted(meetings):
        if draw("again", day, code) < 0.5:
            meetings[code] = day_between(max(opened, meetings[code]), day, "meeting", day, code)
    for prefix, count in (("", target.met), ("SEPC", round(target.met / 16))):
        here = [code for code in since if code.startswith("SEPC") == bool(prefix)]
        have = sum(code in meetings for code in here)
        waiting = ranked((code for code in here if code not in meetings), "meets", prefix)
        for code in waiting[: max(count - have, 0)]:
            earliest = max(since[code], day - timedelta(days=900))
            meetings[code] = day_between(min(earliest, day), day, "meeting", day, code)


def _fact(code: str, since: date, met_on: date | None, target: Round) -> CommitteeFact:
    seats: tuple[int, ...] = ()
    if not code.startswith("SEPC") and draw("seats are given", code) < 0.85:
        others = ranked(map(str, range(4, 14)), "seats", code)[: 2 + int(draw("how many", code) * 9)]
        seats = tuple(sorted((1, 2, 3, *map(int, others))))
    has_order = draw("with an order", code) < target.with_order
    return CommitteeFact(is_constituted=True, order_date=since if has_order else None, met_on=met_on, seats=seats)
