"""A return between its editor and an approver: submitted, then approved or sent back, each step one entry of the ledger.

A submission says all that the publication will say. Approval is the entry that publishes, and names the submission; so
nothing is typed twice, and what was looked at is what counts.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from data.actions import SENT_BACK, SUBMITTED
from data.entries import Entry
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import require
from data.returns.faults import refusal
from data.returns.intake import Document, Draft, add_publication, publication, senders
from data.returns.names.settled_names import LedgerEntry, undone_by


@dataclass(frozen=True)
class Submission:
    """One row per return submitted, with the entry that decided on it: a publication, one that sent it back, or none yet."""

    entry: Entry
    decision: Entry | None

    @property
    def is_waiting(self) -> bool:
        """Whether an approver has still to decide."""
        return self.decision is None


def submit(
    ledger: Ledger, draft: Draft, document: Document, as_on_date: date, by: Identity, *, is_sample: bool = False
) -> Entry:
    """Hand a draft to the approvers; the same again is the same entry while it waits or stands published.

    Raises ReturnFault, with all reasons, for a draft that may not be published, AccessFault, LedgerFault.
    """
    return submit_payload(ledger, publication(draft, document, as_on_date, is_sample=is_sample), by)


def submit_payload(ledger: Ledger, payload: Mapping[str, Any], by: Identity) -> Entry:
    """Hand to the approvers what a publication will say, as of a long list. Raises AccessFault, LedgerFault."""
    require(by, "submit", states=payload["states"])
    statement = json.dumps(payload, sort_keys=True, ensure_ascii=False).encode()
    key = base = f"{SUBMITTED}:{hashlib.sha256(statement).hexdigest()}"
    entry = ledger.append(SUBMITTED, payload, actor=by.subject, key=key)
    while entry.is_repeat and (decision := decision_on(ledger, entry.sequence)) is not None:
        if decision.action != SENT_BACK and decision.sequence not in undone_by(ledger):
            break
        key = f"{base}:{decision.sequence}"
        entry = ledger.append(SUBMITTED, payload, actor=by.subject, key=key)
    return entry


def approve(ledger: Ledger, sequence: int, by: Identity, *, drawn_to: int | None = None) -> LedgerEntry:
    """Publish what was submitted, as it was submitted. A second time gives the same entry back.

    `drawn_to` is the entry up to which the difference was drawn that the approver saw. Raises ReturnFault where it was sent
    back, AccessFault for whoever uploaded or submitted it, LedgerFault.
    """
    submission = _submission(ledger, sequence)
    payload = {**submission.payload, "submission": sequence}
    entry = add_publication(ledger, payload, by, f"decided:{sequence}", drawn_to)
    return _as_meant(entry, "published", sequence)


def send_back(ledger: Ledger, sequence: int, reason: str, by: Identity) -> LedgerEntry:
    """Give a return back to its editor with a reason. A second time gives the same entry back.

    An editor may so withdraw an own submission. Raises ReturnFault without a reason or where it was approved, AccessFault.
    """
    submission = _submission(ledger, sequence)
    if by.subject == submission.actor:
        require(by, "submit", states=submission.payload["states"])
    else:
        require(by, "publish", uploaded_by=not_to_decide(ledger, submission))
    if not reason.strip():
        raise refusal("no reason is given", "Say in a few words what has to be corrected")
    payload = {
        "what": f"Submission {sequence}",
        "submission": sequence,
        "states": submission.payload["states"],
        "reason": reason.strip(),
    }
    return _as_meant(
        ledger.append(SENT_BACK, payload, actor=by.subject, key=f"decided:{sequence}"), SENT_BACK, sequence
    )


def not_to_decide(ledger: Ledger, submission: Entry) -> frozenset[str]:
    """The subjects who uploaded or submitted it."""
    return senders(ledger, submission.payload) | {submission.actor}


def submissions(ledger: Ledger) -> tuple[Submission, ...]:
    """Every return submitted, newest first, with what became of it."""
    return _submissions(ledger, ledger.last_with({SUBMITTED, SENT_BACK, "published"}))


def waiting(ledger: Ledger) -> tuple[Submission, ...]:
    """The returns on which nobody has decided yet, oldest first."""
    return tuple(reversed([one for one in submissions(ledger) if one.is_waiting]))


def decision_on(ledger: Ledger, sequence: int) -> Entry | None:
    """The entry that approved a submission or sent it back; at most one, because both have the same key."""
    return ledger.find(f"decided:{sequence}")


@lru_cache(maxsize=8)
def _submissions(ledger: Ledger, _last: int) -> tuple[Submission, ...]:
    """Up to the newest entry that submits or decides: asked anew only when another has come."""
    return tuple(Submission(one, decision_on(ledger, one.sequence)) for one in ledger.with_actions({SUBMITTED}))


def _submission(ledger: Ledger, sequence: int) -> Entry:
    entry = ledger.entry(sequence)
    if entry.action != SUBMITTED:
        raise refusal(f"entry {sequence} is '{entry.action}' and submits no return", "Choose one of the list")
    return entry


def _as_meant(entry: LedgerEntry, action: str, sequence: int) -> LedgerEntry:
    """The decision, where nobody else had decided otherwise before."""
    if entry.action != action:
        became = "sent back" if entry.action == SENT_BACK else "approved"
        raise refusal(f"submission {sequence} was {became} by entry {entry.sequence}", "Open the list again")
    return entry
