"""The import, step by step, for a page and for the command line alike: received, read, settled, published, undone.

Every step that changes our records is one entry of the ledger and nothing else; a step that is repeated finds its
entry and adds none. Reading changes nothing.
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data import clock
from data.actions import SUBMITTED
from data.errors import AccessFault, Fault
from data.people.identity import Identity
from data.people.rights import require
from data.returns.draft import Draft, draft_of, read
from data.returns.faults import CellFault, ReturnFault, refusal
from data.returns.files.guard import FILE_BYTES
from data.returns.files.limits import LONG_LIST
from data.returns.files.read_file import shown_name
from data.returns.illustrative import ILLUSTRATIVE
from data.returns.lines.as_on import FIRST_DAY
from data.returns.lines.remarks import READ_IT
from data.returns.names.settled_names import Ledger, LedgerEntry, undone_by
from data.returns.payload import PLAN_DATES
from data.returns.words.kinds import Kind

__all__ = [
    "GRADES",
    "Document",
    "Draft",
    "Received",
    "add_publication",
    "document_faults",
    "draft_of",
    "publication",
    "publish",
    "publish_once",
    "read",
    "receive",
    "senders",
    "statement_of",
    "undo",
]

GRADES = {
    "notification": "A",
    "state_letter": "B",
    "ra_report": "C",
    "published_statement": "D",
    "derived": "E",
}
"""Kind of document to the grade of evidence that its rows carry."""


_DAYS_OF_ROW = frozenset({*PLAN_DATES, "order_date", "last_meeting_on", "starts_on", "ends_on"})


@dataclass(frozen=True)
class Received:
    """A file in the ledger: its entry, and whether the same bytes had been received before."""

    entry: LedgerEntry
    is_repeat: bool


@dataclass(frozen=True)
class Document:
    """The paper that a return rests on. `kind` is one of GRADES; `number` and `sent_by` as on the paper."""

    title: str
    kind: str
    number: str
    date: date
    sent_by: str


def receive(ledger: Ledger, content: bytes, name: str, by: Identity) -> Received:
    """Put a file's bytes into the ledger before anything is read from them. Raises ReturnFault if it is too large, AccessFault."""
    require(by, "receive")
    if not content or len(content) > FILE_BYTES:
        raise refusal(
            f"the file has {len(content):,} bytes, from 1 to {FILE_BYTES:,} are taken",
            f"Send the return alone. {LONG_LIST}",
        )
    sha256 = hashlib.sha256(content).hexdigest()
    payload = {"file_sha256": sha256, "file_name": shown_name(name), "size": len(content)}
    entry = ledger.append("received", payload, actor=by.subject, key=f"received:{sha256}", blobs=[content])
    return Received(entry, entry.is_repeat)


def publish(
    ledger: Ledger,
    draft: Draft,
    document: Document,
    as_on_date: date,
    by: Identity,
    *,
    is_sample: bool = False,
    drawn_to: int | None = None,
) -> LedgerEntry:
    """Publish a draft as one entry; the same draft with the same document again is the same entry.

    After an undo it is a new one. `is_sample` says that the ledger is that of the sample workspace, the only one that
    takes a file or document which calls itself illustrative. `drawn_to` is the entry up to which the difference was drawn
    that the person saw: refused where a fact came after it. Raises ReturnFault, with all reasons, for a draft that may
    not be published, AccessFault for a person who may not, or who uploaded the file.
    """
    return publish_once(ledger, publication(draft, document, as_on_date, is_sample=is_sample), by, drawn_to)


def publish_once(ledger: Ledger, payload: Mapping[str, Any], by: Identity, drawn_to: int | None) -> LedgerEntry:
    """The entry that publishes a payload: the one there is, unless it was undone. Raises AccessFault, LedgerFault."""
    statement = json.dumps(payload, sort_keys=True, ensure_ascii=False).encode()
    key = f"published:{hashlib.sha256(statement).hexdigest()}"
    entry = add_publication(ledger, payload, by, key, drawn_to)
    undone = undone_by(ledger) if entry.is_repeat else {}
    while entry.is_repeat and entry.sequence in undone:
        entry = add_publication(ledger, payload, by, f"{key}:{undone[entry.sequence]}", drawn_to)
    return entry


def add_publication(
    ledger: Ledger, payload: Mapping[str, Any], by: Identity, key: str, drawn_to: int | None
) -> LedgerEntry:
    """The one place where an entry is added that publishes a return.

    Where people sign in, only what somebody submitted is published, as it was submitted, by an approver who neither uploaded
    nor submitted it. Raises AccessFault, LedgerFault.
    """
    require(by, "publish", uploaded_by=senders(ledger, payload))
    if not by.is_alone and not _is_submitted(ledger, payload):
        raise AccessFault.of(
            [
                Fault(
                    "nobody submitted this return as it stands",
                    "A State editor submits it, and an approver publishes it",
                )
            ]
        )
    return ledger.append("published", payload, actor=by.subject, key=key, drawn_to=drawn_to)


def _is_submitted(ledger: Ledger, payload: Mapping[str, Any]) -> bool:
    sequence = payload.get("submission")
    if not isinstance(sequence, int):
        return False
    entry = ledger.entry(sequence)
    return entry.action == SUBMITTED and {**entry.payload, "submission": sequence} == dict(payload)


def publication(draft: Draft, document: Document, as_on_date: date, *, is_sample: bool) -> dict[str, Any]:
    """What the entry says that publishes a draft. Raises ReturnFault, with all reasons, where it may not be published."""
    faults = [*draft.faults, *_lacking(draft, as_on_date)]
    faults += document_faults(document, as_on_date, is_illustrative=draft.is_illustrative, is_sample=is_sample)
    if faults:
        raise ReturnFault.of(faults)
    return statement_of(draft.kind, document, as_on_date) | {
        "file_sha256": draft.file_sha256,
        "file_name": draft.file_name,
        "states": list(draft.states),
        "rows": [dict(row) for row in draft.rows],
        "kept_aside": list(draft.kept_aside),
        # Who approves sees what the sender of the return has read.
        **({"remarks_read": [list(one) for one in draft.remarks]} if draft.remarks else {}),
    }


def statement_of(kind: Kind | None, document: Document, as_on_date: date) -> dict[str, Any]:
    """What an entry says of the paper that a publication rests on."""
    return {
        "kind": kind,
        "as_on_date": as_on_date.isoformat(),
        "document": {
            "title": document.title.strip(),
            "kind": document.kind,
            "number": document.number.strip(),
            "date": document.date.isoformat(),
            "sent_by": document.sent_by.strip(),
        },
        "grade": GRADES[document.kind],
    }


def undo(ledger: Ledger, sequence: int, reason: str, by: Identity, *, aside: Collection[int] = ()) -> LedgerEntry:
    """Take a publication or a settled name back by a new entry. Raises ReturnFault for another kind of entry.

    `aside` are the entries that the store sets aside: those can be taken back whatever they are. A settled name is taken back
    by an editor of its State, anything else by an approver who did not upload it. Raises AccessFault.
    """
    if not reason.strip():
        raise refusal("no reason is given", "Say in a few words why it is taken back")
    entry = ledger.entry(sequence)
    action = entry.action
    if action not in {"published", "aliased"} and sequence not in aside:
        raise refusal(f"entry {sequence} is '{action}', which cannot be undone", "Choose a publication")
    state_code = entry.payload.get("state_code") if action == "aliased" else None
    if isinstance(state_code, int):
        require(by, "settle_name", states=[state_code])
    else:
        require(by, "undo", uploaded_by=senders(ledger, entry.payload))
    payload = {"sequence": sequence, "reason": reason.strip()}
    return ledger.append("undone", payload, actor=by.subject, key=f"undone:{sequence}")


def senders(ledger: Ledger, payload: Mapping[str, Any]) -> frozenset[str]:
    """Who uploaded the file that an entry rests on, who submitted it, and who did so in their name: none of them decides on it."""
    sha256, submission = payload.get("file_sha256"), payload.get("submission")
    received = ledger.find(f"received:{sha256}") if sha256 else None
    submitted = ledger.entry(submission) if isinstance(submission, int) else None
    by = [payload.get("entered_by"), *(one.actor for one in (received, submitted) if one is not None)]
    return frozenset(filter(None, by))


def _lacking(draft: Draft, as_on_date: date) -> list[CellFault]:
    """Why a draft without faults may still not be published, its document aside."""
    faults = [
        CellFault(f"'{one.written}' is not settled", "Choose the district, or 'not a district'", cell=one.cells[0])
        for one in draft.questions
    ]
    faults += [
        CellFault(f"{one.sentence()} looks like data", "Say what it is, or set it aside by hand") for one in draft.open
    ]
    faults += [CellFault(one.question, READ_IT, cell=one.place) for one in draft.unread]
    if draft.kind is None or not draft.rows:
        faults.append(CellFault("there is no row to publish", "Send a return with rows"))
    # Of the draft's own as-on date each cell has a fault already.
    is_another = as_on_date != draft.as_on_date
    later = {
        (day, str(row.get("district_code") or "of the State"))
        for row in (draft.rows if is_another else ())
        for name, day in row.items()
        if name in _DAYS_OF_ROW and day and day > as_on_date.isoformat()
    }
    if later:
        day, district = max(later)
        what = f"a row ({district}) speaks of {day}, which is after the as-on date {as_on_date.isoformat()}"
        faults.append(CellFault(what, "Give the day on which the return was true"))
    return faults


def document_faults(document: Document, as_on_date: date, *, is_illustrative: bool, is_sample: bool) -> list[CellFault]:
    """Why a return may not be published on this document, as on this day, in this workspace."""
    today = clock.today()
    faults = [
        CellFault(f"the document's {what} is missing", "Give it as it stands on the paper")
        for what, text in (("title", document.title), ("number", document.number), ("sender", document.sent_by))
        if not text.strip()
    ]
    if document.kind not in GRADES:
        faults.append(CellFault(f"'{document.kind}' is no kind of document", f"Choose one of {', '.join(GRADES)}"))
    for what, day in (("document's date", document.date), ("as-on date", as_on_date)):
        if not FIRST_DAY <= day <= today:
            faults.append(CellFault(f"the {what} {day:%d.%m.%Y} is in the future or before 2018", "Correct it"))
    if not is_sample and (is_illustrative or ILLUSTRATIVE in document.title.casefold()):
        what = "the file or its document calls itself illustrative"
        faults.append(CellFault(what, "Publish it in the Sample workspace only"))
    return faults
