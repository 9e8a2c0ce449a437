"""What becomes of a letter to a State, as entries of the ledger: sent, reminded, answered. No fact rests on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.actions import LETTER_STEPS, SENT
from data.entries import Entry
from data.errors import ExportHubError
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import require


@dataclass(frozen=True)
class LetterStep:
    """One step of one letter. The letter is known by its State, gap list and the as-on date of that list.

    `day` is the day of the step; without one the entry takes the step back. `due_on` is the day by which a reply is asked for,
    absent where the step sets none.
    """

    action: str
    state_code: int
    gap: str
    as_on: date
    district_count: int
    day: date | None
    due_on: date | None = None
    reference: str = ""
    note: str = ""

    def payload(self, what: str) -> Mapping[str, Any]:
        """What the entry says; `what` names the letter in words, for the log."""
        return {
            "what": what,
            "states": [self.state_code],
            "gap": self.gap,
            "as_on_date": self.as_on.isoformat(),
            "rows": self.district_count,
            "day": self.day.isoformat() if self.day else None,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "reference": self.reference,
            "note": self.note,
        }


def record_step(ledger: Ledger, step: LetterStep, what: str, by: Identity, *, sent_on: date | None) -> Entry:
    """Write one step into the ledger; `sent_on` is the day on which the letter went out, as far as the ledger knows.

    Raises ExportHubError for a step of no letter or before its letter, LedgerFault for the ledger, AccessFault for the person.
    """
    require(by, "record_letter")
    if step.action not in LETTER_STEPS:
        raise ExportHubError(what=f"{step.action!r} is no step of a letter", remedy="Name one of its steps")
    if step.action != SENT and step.day is not None:
        if sent_on is None:
            raise ExportHubError(what=f"{what}: no letter is recorded as sent", remedy="Record first when it was sent")
        if step.day < sent_on:
            raise ExportHubError(
                what=f"{what}: the day {step.day:%d.%m.%Y} lies before the letter of {sent_on:%d.%m.%Y}",
                remedy="Give the day on which it happened",
            )
    if step.day is None and not step.note.strip():
        raise ExportHubError(what=f"{what}: a step is taken back without a reason", remedy="Write it as note")
    return ledger.append(step.action, step.payload(what), actor=by.subject)
