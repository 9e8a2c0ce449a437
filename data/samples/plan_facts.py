"""What the sample says of each district's action plan, as on the three days of its returns.

The national totals are those that were published: 557 districts with a plan drafted and 218 of them notified as on
09.06.2022, 557 drafted as on 17.07.2023, 590 and 249 as on 21.07.2025. Which districts they are was never published and is
invented here, and so are all other counts: the 231 notified as on 02.08.2023, the later stages, whose plan is public, and
who has no plan.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from data.returns.names.names import Register
from data.samples.chance import day_between, draw, one_of, ranked
from data.stages import NONE, STAGES

PUBLISHED = "published"
"""Among the days of a plan, the one on which it became public, in whatever stage it then was."""
_FIRST_DAY = date(2020, 10, 1)
_CORRECTIONS = (
    "What was entered in the last return was the State's policy. Corrected.",
    "The draft was taken back by the Regional Authority and is to be prepared afresh.",
    "Entered in error in the last return. Corrected.",
    "What was entered belonged to the district before its division. Corrected.",
)


@dataclass(frozen=True)
class Round:
    """How many districts are in each stage or further on a day, how many public, how many without a plan, how many go back."""

    steps: tuple[int, int, int, int]
    public: int
    none: int
    corrected: int


ROUNDS: dict[date, Round] = {
    date(2022, 6, 9): Round((557, 218, 38, 9), 96, none=84, corrected=0),
    date(2023, 8, 2): Round((557, 231, 61, 22), 118, none=118, corrected=5),
    date(2025, 7, 21): Round((590, 249, 88, 41), 151, none=137, corrected=4),
}


@dataclass(frozen=True)
class PlanFact:
    """One district's plan on a day; `days` are those of the stages reached, and that of publication where it is public."""

    stage: str
    days: Mapping[str, date]
    remark: str | None = None

    @property
    def is_public(self) -> bool:
        """Whether the plan is public, in whatever stage."""
        return PUBLISHED in self.days


Facts = dict[date, dict[str, PlanFact]]


def plan_facts(registers: Mapping[date, Register]) -> Facts:
    """Day to district to fact; a district that is not there is not known on the day. Reads the register of each day."""
    stored: dict[str, dict[str, date]] = {}
    none: dict[str, str | None] = {}
    found: Facts = {}
    opened = _FIRST_DAY
    for day, target in ROUNDS.items():
        register = registers[day]
        exist = set(register.title)
        stored = {code: dict(steps) for code, steps in stored.items() if code in exist}
        corrected = _corrected(stored, register, target.corrected, day)
        for code in corrected:
            del stored[code]
        open_to = exist - corrected.keys()
        for step, count in zip(STAGES, target.steps, strict=True):
            open_to = _reach(stored, step, count, open_to, register, opened, day)
        _reach(stored, PUBLISHED, target.public, stored.keys(), register, opened, day)
        # A correction is remarked on once, in the return that makes it.
        none = {code: corrected.get(code) for code in (*none, *corrected) if code in exist - stored.keys()}
        _fill_none(none, exist - stored.keys(), stored, register, target.none)
        found[day] = {
            code: PlanFact(max(steps.keys() & set(STAGES), key=STAGES.index), steps) for code, steps in stored.items()
        } | {code: PlanFact(NONE, {}, remark) for code, remark in none.items()}
        opened = day + timedelta(days=1)
    return found


def zeal(register: Register, code: str, *words: object) -> float:
    """How late a district comes: half its State's doing and half its own."""
    return draw("State", *words, register.state_of[code]) + draw("district", *words, code)


def _corrected(
    stored: Mapping[str, Mapping[str, date]], register: Register, count: int, day: date
) -> dict[str, str | None]:
    """Drafts taken back, at most one in a State, never one that was notified or is public."""
    chosen: dict[int, str] = {}
    for code in ranked((code for code, steps in stored.items() if steps.keys() == {STAGES[0]}), "taken back", day):
        chosen.setdefault(register.state_of[code], code)
    return {code: one_of(_CORRECTIONS, "why", code) for code in list(chosen.values())[:count]}


def _reach(
    stored: dict[str, dict[str, date]],
    step: str,
    count: int,
    open_to: Iterable[str],
    register: Register,
    opened: date,
    day: date,
) -> set[str]:
    """Take districts to a stage, or into the public, until `count` have come so far; who was there stays. All who are there."""
    have = sum(step in steps for steps in stored.values())
    waiting = sorted(
        (code for code in open_to if step not in stored.get(code, {})),
        key=lambda code: (zeal(register, code, step), code),
    )
    for code in waiting[: count - have]:
        steps = stored.setdefault(code, {})
        before = [on for name, on in steps.items() if name == STAGES[0] or PUBLISHED not in (name, step)]
        earliest = max([opened, *(on + timedelta(days=20) for on in before)])
        steps[step] = min(day_between(earliest, day, "day", step, code), day)
    return {code for code, steps in stored.items() if step in steps}


def _fill_none(
    none: dict[str, str | None],
    open_to: set[str],
    stored: Mapping[str, object],
    register: Register,
    count: int,
) -> None:
    """Known to have no plan: one district first of each State that would otherwise say nothing at all."""
    spoken = {register.state_of[code] for code in (*stored, *none)}
    waiting = ranked(open_to - none.keys(), "known to have none")
    first: dict[int, str] = {}
    for code in waiting:
        if register.state_of[code] not in spoken:
            first.setdefault(register.state_of[code], code)
    waiting = [*first.values(), *(code for code in waiting if code not in first.values())]
    none.update(dict.fromkeys(waiting[: count - len(none)]))
