"""How far a plan has come and how a committee stands: the order, the keys and the words, for SQL and every page alike.

Whether a plan is public is a fact of its own and no stage: a portal that shows a plan proves that it is drafted and public,
not that it was notified. The store holds the same rows as the tables `plan_stage` and `committee_standing`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

RECENT_DAYS: Final = 180
"""A meeting, or anything else that was heard of a plan or a committee, is recent for so many days."""


@dataclass(frozen=True)
class Stage:
    """One stage of a plan. `words` stand within a sentence; `color` is a status of the product's colour language."""

    key: str
    words: str
    color: str

    @property
    def label(self) -> str:
        """The stage as a class of a map or table has it."""
        return self.words[:1].upper() + self.words[1:]

    @property
    def further(self) -> str:
        """The stage together with the later ones."""
        return self.label if self is PLAN_STAGES[-1] else f"{self.label} or further"

    @property
    def day_field(self) -> str:
        """The field of a return that gives the day on which it was reached."""
        return f"{self.key}_on"


@dataclass(frozen=True)
class Standing:
    """How a committee stands: `status` is a return's word for it, `key` the class that a map gives it."""

    status: str
    key: str
    short: str
    label: str
    color: str


NONE: Final = "none"
"""On record, by a return, as without a plan; for a committee, as not constituted."""
PLAN_STAGES: Final = (
    Stage("drafted", "drafted", "stage_drafted"),
    Stage("notified", "notified", "stage_notified"),
    Stage("under_way", "under way", "stage_under_way"),
    Stage("reviewed", "reviewed", "deep"),
)
"""The ladder from the foot up; a plan in a stage has been in those before it too."""
STAGES: Final = tuple(stage.key for stage in PLAN_STAGES)
STAGE: Final = {stage.key: stage for stage in PLAN_STAGES}
ADOPTED: Final = STAGES[1:]
"""Stages in which the committee has notified the plan."""
BY_DOCUMENTS: Final = STAGES[:2]
"""Stages that a public document can prove; the later ones only a return tells of."""
STAGE_DAYS: Final = {stage.day_field: stage.key for stage in PLAN_STAGES}

STANDINGS: Final = (
    Standing("not_constituted", NONE, "Not constituted", "Not constituted, by a return", "none"),
    Standing("constituted", "constituted", "Constituted", "Constituted, by its own document", "done"),
    Standing("meeting", "met", "Met", "Met", "deep"),
)
"""How a committee can stand, weakest first."""
CONSTITUTED: Final = tuple(one.key for one in STANDINGS[1:])
"""Classes of a committee that is there."""

STAGE_ROWS: Final = ", ".join(
    f"({height}, '{key}', '{words}')"
    for height, (key, words) in enumerate([(NONE, NONE), *((one.key, one.words) for one in PLAN_STAGES)])
)
STANDING_ROWS: Final = ", ".join(
    f"({height}, '{one.status}', '{one.key}', {one.key in CONSTITUTED})" for height, one in enumerate(STANDINGS)
)


def from_stage(stage: str) -> tuple[str, ...]:
    """A stage and the later ones."""
    return STAGES[STAGES.index(stage) :]


def is_recent(day: date, as_on: date) -> bool:
    """Whether a day lies at most `RECENT_DAYS` before the as-on date."""
    return (as_on - day).days <= RECENT_DAYS


def stage_and_publicity(row: Mapping[str, Any]) -> tuple[str, bool | None]:
    """The stage of a published return's row, and whether the plan is public; None where the row does not say.

    Entries that the ledger took in before the two were told apart name the stage as `rung`; "published" there was no stage of its own.
    """
    if "stage" in row:
        return row["stage"], row.get("is_public")
    is_public = True if row["rung"] == "published" or row.get("published_on") else None
    if row["rung"] == "published":
        return ("notified" if row.get("notified_on") else "drafted"), is_public
    return row["rung"], is_public
