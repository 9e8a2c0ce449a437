"""A list of exports longer than the ordinary reader takes, through the import: received, read as a stream, compared, published.

Where people sign in it is submitted instead, in the name of a State editor, and an approver publishes it on the page.

What the page shows of any file is said here too; the rows themselves are counted, and never all shown.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from data import clock
from data.errors import ExportHubError, Fault
from data.export_units import UNIT
from data.import_file import Ask, Import, Say, content_of, name_fault
from data.ledger.ledger import Ledger
from data.people.rights import require
from data.returns.beforehand import said_before, standing
from data.returns.choices import NOTHING_CHOSEN, read_choices
from data.returns.intake import publish_once
from data.returns.lines.as_on import named_day
from data.returns.long.compare import Compared, compared
from data.returns.long.publication import as_draft, list_publication, list_statement
from data.returns.long.read_list import LongList, read_list
from data.returns.long.received import Packed, packed, receive_list
from data.returns.names.names import Register, register_as_on
from data.returns.names.settled_names import aliases_of
from data.returns.shown import field_words
from data.returns.submissions import submit_payload
from data.returns.words.export_periods import Period
from data.set_aside import set_aside
from data.store import Store
from data.workspace_ledger import WorkspaceLedger

_SHOWN = 20
"""Districts and periods of which a change is said in words; the others are counted."""


def import_list(workspace_ledger: WorkspaceLedger, store: Store, given: Import, *, say: Say, ask: Ask) -> None:
    """Receive a long list, say how it is read and what it would change, and publish it if a document is given.

    Raises ReturnFault with every fault of the list in one pass, LedgerFault for the ledger, and ExportHubError for what a
    person must decide first.
    """
    ledger = workspace_ledger.whole_ledger()
    _require_name(given)
    given_list = packed(given.path)
    received = receive_list(ledger, given_list, given.by, given.entered_by)
    again = "already received as" if received.is_repeat else "received as"
    say(
        f"{given.path.name}: {again} entry {received.sequence}, {given_list.size:,} bytes, {len(given_list.content):,} packed."
    )
    read, day, place = _read(workspace_ledger, store, given, given_list)
    register = register_as_on(store, day or clock.today())
    _show(read, day, place, say)
    stops: list[Fault] = [*read.faults, *(name_fault(given.path.name, one) for one in read.questions)]
    if not given.by.is_alone:
        require(given.by, "submit", states=read.states)
    if stops:
        raise ExportHubError.of(stops)
    if day is None:
        raise ExportHubError(file=given.path, what="no row says anything", remedy="Send the list with its rows")
    is_sample = workspace_ledger.is_sample
    document = given.document
    payload = None
    if document is not None:
        payload = list_publication(given_list, read, document, day, is_sample=is_sample, entered_by=given.entered_by)
    found = compared(store.path, store.drawn_to, list_statement(given_list, read), day, given_list.content)
    gone = _say_change(found, register, say)
    aside = {one.sequence for one in set_aside(store)}
    draft = as_draft(given_list, read, day)
    for words in said_before(standing(ledger.entries(), aside), draft, day, document, titles=register.title):
        say(f"Before you publish: {words}")
    for code, rows in sorted(gone.items()):
        say(f"Before you publish: {rows:,} value{'' if rows == 1 else 's'} of {register.state_name[code]}'s list go.")
    _enter(ledger, store, payload, read.row_count, day, given, say, ask)


def _require_name(given: Import) -> None:
    if not given.by.is_alone and not given.entered_by:
        raise ExportHubError(
            what="people sign in here, and a list is submitted in the name of the State editor who sends it",
            remedy="Give the editor, as the page People names the sign-in: --for",
        )


def _enter(
    ledger: Ledger,
    store: Store,
    payload: Mapping[str, Any] | None,
    row_count: int,
    day: date,
    given: Import,
    say: Say,
    ask: Ask,
) -> None:
    """Publish the list, or submit it where people sign in."""
    alone = given.by.is_alone
    verb, done = ("Publish", "published") if alone else ("Submit", "submitted")
    if payload is None:
        say(f"Nothing was {done}: give the document that it rests on (--title, --kind, ...) for that.")
    elif not ask(f"{verb} {row_count:,} rows of exports as on {day:%d.%m.%Y}, read as said above?"):
        say(f"Nothing was {done}.")
    else:
        kept = (
            publish_once(ledger, payload, given.by, store.drawn_to)
            if alone
            else submit_payload(ledger, payload, given.by)
        )
        say(
            f"{given.path.name}: {'already ' if kept.is_repeat else ''}{done} as entry {kept.sequence}, as on {day:%d.%m.%Y}."
        )
        if not alone:
            say(f"It waits on the page Approvals, in the name of {given.by.name}, entered by {given.entered_by}.")


def _read(
    workspace_ledger: WorkspaceLedger, store: Store, given: Import, given_list: Packed
) -> tuple[LongList, date | None, str]:
    """The list read in the register of its own day, that day, and where it stands."""
    today = clock.today()
    aliases = aliases_of(workspace_ledger.whole_ledger())

    def read_in(register: Register) -> LongList:
        choices = NOTHING_CHOSEN
        if given.reading is not None:
            choices = read_choices(content_of(given.reading).decode("utf-8", "replace"), register)
        return read_list(given_list.content, given.path.name, register, aliases, choices, today)

    register = register_as_on(store, given.as_on or today)
    read = read_in(register)
    named, _ = named_day(read.head.layout.titles, given.path.name, today)
    if given.as_on is not None:
        return read, given.as_on, "given by hand"
    day, place = read.last_day, "the end of its last period"
    if named is not None and isinstance(named.value, date):
        day, place = named.value, named.place
    if day is not None and (of_its_day := register_as_on(store, day)).names != register.names:
        read = read_in(of_its_day)
    return read, day, place


def _show(read: LongList, day: date | None, place: str, say: Say) -> None:
    headings = read.head.headings
    say(f"Read as a long list of exports, {read.record_count:,} lines below the headings:")
    for name, at in sorted(read.head.form.columns.items(), key=lambda one: one[1]):
        say(f"  column {at + 1}: {headings[name] or 'no heading'} > {field_words('exports', name)}")
    for aside in read.head.asides:
        say(f"Set aside: {aside.place}: {aside.why}.")
    if read.unit:
        say(f"Unit: {UNIT[read.unit].words}, for the whole list.")
    if day is not None:
        say(f"As on: {day:%d.%m.%Y}, from {place}.")
    for one in read.asides:
        say(f"Not rows: {one.count:,} lines: {one.what} ({one.places}).")
    if read.rounded_count:
        say(f"Note: {read.rounded_count:,} values have more than six decimals and were rounded to six.")
    periods = {(one.starts_on, one.ends_on) for one in read.sums}
    say(
        f"{read.row_count:,} rows taken of {read.record_count:,} lines, for {len(read.states)} States, {read.district_count} districts and"
        f" {len(periods)} periods."
    )


def _say_change(found: Sequence[Compared], register: Register, say: Say) -> dict[int, int]:
    """Say what the list would change, by State, then by district and period; how many values go, by State."""
    totals: dict[int, Counter[str]] = {}
    for one in found:
        counts = totals.setdefault(one.state_code, Counter())
        counts.update(new=one.added, changed=one.changed, unchanged=one.unchanged, gone=one.gone)
    for code, counts in totals.items():
        say(
            f"{register.state_name[code]}: {counts['new']:,} new, {counts['changed']:,} changed, {counts['unchanged']:,} unchanged,"
            f" {counts['gone']:,} would go."
        )
    moved = [one for one in found if one.changed or one.gone]
    for one in moved[:_SHOWN]:
        period = Period(one.starts_on, one.ends_on)
        say(
            f"  {register.title.get(one.district_code, one.district_code)}, {period.words}: {one.added:,} new, {one.changed:,} changed,"
            f" {one.gone:,} would go"
        )
    if len(moved) > _SHOWN:
        say(f"  and {len(moved) - _SHOWN:,} more districts and periods in which values change or go")
    return {code: counts["gone"] for code, counts in totals.items() if counts["gone"]}
