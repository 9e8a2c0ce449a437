"""Entries that a machine recorded while its clock was ahead: an administrator says that it was so, and the proof goes on.

Nothing of them is changed: their times stay as they were written, and whoever reads the log finds beside them why.
"""

from data import clock
from data.actions import CLOCK_ACCEPTED
from data.entries import Entry, time_text
from data.errors import Fault, LedgerFault
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import require


def accept_clock(ledger: Ledger, reason: str, by: Identity) -> Entry:
    """Accept the times of the entries up to the newest one, which lies in the future, and of those that follow it until then.

    Raises AccessFault for who is no administrator, LedgerFault without a reason and where no time lies ahead.
    """
    require(by, "accept_clock")
    if not reason.strip():
        raise LedgerFault(what="no reason is given", remedy="Say in a few words what was wrong with the clock")
    head = ledger.head()
    last = ledger.entry(head.sequence) if head.sequence else None
    if last is None or last.recorded_at <= clock.now():
        raise LedgerFault.of([Fault("no entry lies in the future", "Look at what `python -m data verify` names")])
    until = time_text(last.recorded_at)
    payload = {
        "what": f"Times up to {clock.in_india(last.recorded_at):%d.%m.%Y %H:%M} IST",
        "until": until,
        "reason": reason.strip(),
    }
    return ledger.append(CLOCK_ACCEPTED, payload, actor=by.subject, key=f"{CLOCK_ACCEPTED}:{until}")
