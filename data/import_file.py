"""One file through the import without a page: received, read, and published where a document comes with it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from data import clock
from data.errors import ExportHubError, Fault
from data.returns import intake
from data.returns.lines import NameQuestion
from data.returns.received import read_received
from data.returns.settled_names import aliases_of
from data.store import Store
from data.workspace_ledger import WorkspaceLedger

Say = Callable[[str], None]


def import_file(
    workspace_ledger: WorkspaceLedger,
    store: Store,
    path: Path,
    *,
    actor: str,
    as_on: date | None,
    document: intake.Document | None,
    say: Say,
) -> None:
    """Receive a file, say what it holds, and publish it if a document is given and nothing stands against it.

    Raises ReturnFault with every fault of the file in one pass, LedgerFault for the books, and ExportHubError
    for a file that cannot be read from the disk and for names that a person must settle first.
    """
    ledger = workspace_ledger.whole_ledger()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ExportHubError(file=path, what=f"it cannot be read: {error}", remedy="Name the file") from error
    received = intake.receive(ledger, content, path.name, actor)
    again = "already received as" if received.is_repeat else "received as"
    say(f"{path.name}: {again} entry {received.entry.sequence}.")
    today = clock.today()
    draft = read_received(store, aliases_of(ledger), content, path.name, as_on, today)
    for note in draft.notes:
        say(f"Note: {note.sentence()}")
    say(f"{len(draft.rows)} rows of {draft.kind or 'no known kind'} for {len(draft.states)} States.")
    if draft.faults:
        raise ExportHubError.of(draft.faults)
    if draft.questions:
        raise ExportHubError.of([_question(path.name, question) for question in draft.questions])
    if document is None:
        say("Nothing was published: give the document that it rests on (--title, --kind, ...) to publish it.")
        return
    day = as_on or draft.as_on_date
    if day is None:
        raise ExportHubError(
            file=path,
            what="the return names no day on which it was true",
            remedy="Give it: --as-on YYYY-MM-DD",
        )
    entry = intake.publish(ledger, draft, document, day, actor, is_sample=workspace_ledger.is_sample)
    again = "already published as" if entry.is_repeat else "published as"
    say(f"{path.name}: {again} entry {entry.sequence}, as on {day:%d.%m.%Y}.")


def _question(name: str, question: NameQuestion) -> Fault:
    near = ", ".join(f"{one.name} ({one.score:.0f})" for one in question.settled.suggestions)
    return Fault(
        f"'{question.written}' is no district's name that the books know: {question.settled.reason}"
        + (f"; near to it: {near}" if near else ""),
        f"Settle it with: python -m data settle --state {question.state_code} --written '{question.written}' ..., then import again",
        f"{name}, {', '.join(question.cells[:3])}",
    )
