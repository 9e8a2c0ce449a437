"""One file through the import without a page: received, read, shown, and published where a document comes with it.

What the page shows is said here too: how every sheet and column was read, everything set aside, all faults and questions in
one pass, and what a publication would change.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from data import clock
from data.errors import ExportHubError, Fault
from data.export_units import UNIT
from data.people.identity import Identity
from data.returns import intake
from data.returns.beforehand import said_before, standing
from data.returns.choices import ASIDE, HOLDS, NOTHING_CHOSEN, UNDECIDED, Choices, read_choices
from data.returns.difference import difference
from data.returns.faults import ReturnFault
from data.returns.lines.folded import asked_once
from data.returns.lines.lines import NameQuestion
from data.returns.lines.remarks import READ_IT
from data.returns.names.names import Register, register_as_on
from data.returns.names.settled_names import NEAR_REASON, Ledger, aliases_of, settle_name
from data.returns.received import read_received
from data.returns.remembered import Remembered, confirm, confirmed_by, is_template, remembered
from data.returns.rows.attribute_columns import ASK_WHOSE
from data.returns.shown import ReadSheet, field_words, row_words, title_words
from data.returns.stored import lists_of, stored_rows
from data.returns.values.date_order import ASK_ORDER
from data.returns.values.hidden import ASK_HIDDEN
from data.returns.words.kinds import KIND, KIND_WORDS, Kind
from data.returns.words.spelling import key
from data.set_aside import set_aside
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger

Say = Callable[[str], None]
Ask = Callable[[str], bool]


class Import(NamedTuple):
    """What the command line was given: the file, who acts, and what is said of it."""

    path: Path
    by: Identity
    as_on: date | None = None
    document: intake.Document | None = None
    reading: Path | None = None
    """A file that says how the return is to be read."""
    save_reading: Path | None = None
    remarks_hold: bool = False
    """Whether every row holds beside which a remark stands that no rule understands, after a question that shows them."""
    accept_names: bool = False
    """Whether names that read like one district and no other are settled together, after a question."""
    entered_by: str = ""
    """The machine's account, where it acts in the name of `by`: entries say so."""


def import_file(workspace_ledger: WorkspaceLedger, store: Store, given: Import, *, say: Say, ask: Ask) -> None:
    """Receive a file, say how it is read and what it would change, and publish it if a document is given.

    `ask` puts a question before each publication. Raises ReturnFault with every fault of the file in one pass, LedgerFault
    for the ledger, and ExportHubError for a file that cannot be read from the disk and for what a person must decide first.
    """
    ledger = workspace_ledger.whole_ledger()
    content = content_of(given.path)
    received = intake.receive(ledger, content, given.path.name, given.by)
    again = "already received as" if received.is_repeat else "received as"
    say(f"{given.path.name}: {again} entry {received.entry.sequence}.")
    today = clock.today()
    register = register_as_on(store, given.as_on or today)
    chosen = NOTHING_CHOSEN
    if given.reading is not None:
        chosen = read_choices(content_of(given.reading).decode("utf-8", "replace"), register)
    known = remembered(ledger.entries(), register)

    def read(choices: Choices) -> intake.Draft:
        return read_received(
            store, aliases_of(ledger), content, given.path.name, given.as_on, today, choices=choices, known=known
        )

    first = read(chosen)
    others = [kind for kind in first.kinds if kind != first.kind] if chosen.kind is None else []
    drafts = [first, *(read(replace(chosen, kind=kind)) for kind in others)]
    for draft in drafts:
        _show(draft, known, register, say)
    if given.accept_names and _accepted_near(ledger, drafts, register, given.by, say, ask):
        say("Read again with these names:")
        # The names are entries: the store is drawn with them, so that what is shown next is what is published.
        with open_store(workspace_ledger=workspace_ledger) as after:
            import_file(workspace_ledger, after, given._replace(accept_names=False), say=say, ask=ask)
        return
    if given.remarks_hold and _remarks_hold(drafts, say, ask):
        drafts = [one.with_remarks_held() for one in drafts]
    _say_near(drafts, say)
    if given.save_reading is not None:
        _save(drafts, register, given.save_reading, say)
    if stops := list(dict.fromkeys(one for draft in drafts for one in _stops(given.path.name, draft))):
        raise ExportHubError.of(stops)
    if given.document is not None:
        _refuse_before_any(drafts, given.document, given, is_sample=workspace_ledger.is_sample)
    _publish(workspace_ledger, store, drafts[0], given, known, register, say, ask)
    for draft in drafts[1:]:
        # The kind before may be published by now: what this one changes is counted on the records after it.
        with open_store(workspace_ledger=workspace_ledger) as after:
            _publish(workspace_ledger, after, draft, given, known, register, say, ask)


def _say_faults(drafts: Sequence[intake.Draft], say: Say) -> None:
    """Each fault and each thing that was not read, so that nobody answers for all names or remarks without what else stops the file in view."""
    for draft in drafts:
        for words in [*(one.sentence() for one in asked_once(draft.faults)), *(one.sentence() for one in draft.open)]:
            say(f"To be answered: {words}")


def _accepted_near(
    ledger: Ledger, drafts: Sequence[intake.Draft], register: Register, by: Identity, say: Say, ask: Ask
) -> bool:
    """Settle the names of all kinds that read like one district and no other, after one question; whether any was settled."""
    near = [(one, two) for one in _names(drafts) if (two := one.near) is not None]
    if near:
        _say_faults(drafts, say)
    for one, two in near:
        say(f"  {one.written} > {two.name}: {two.reason}")
    if not near or not ask(f"Settle these {len(near)} names so, for this and every later return?"):
        return False
    for one, two in near:
        settle_name(ledger, register, one.state_code, one.written, two.district_code, NEAR_REASON, by)
    return True


def _remarks_hold(drafts: Sequence[intake.Draft], say: Say, ask: Ask) -> bool:
    """Whether the person says, after one question that shows every remark, that the rows hold beside them."""
    waiting = dict.fromkeys(one for draft in drafts for one in draft.unread)
    if waiting:
        _say_faults(drafts, say)
    for one in waiting:
        say(f"  {one.place}: {one.question}")
    return bool(waiting) and ask(f"Do the rows hold beside these {len(waiting)} remarks?")


def _names(drafts: Sequence[intake.Draft]) -> list[NameQuestion]:
    """The names that nobody has settled, each once, though several kinds of the file may ask for it."""
    return list({(one.state_code, key(one.written)): one for draft in drafts for one in draft.questions}.values())


def content_of(path: Path) -> bytes:
    """A file's bytes. Raises ExportHubError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ExportHubError(file=path, what=f"it cannot be read: {error}", remedy="Name the file") from error


def _show(draft: intake.Draft, known: Sequence[Remembered], register: Register, say: Say) -> None:
    """How the file was read: the same that the page shows."""
    for sheet in draft.sheets:
        _show_sheet(sheet, say)
    told = [f"State: {register.state_name[code]}, from {place}" for code, place in draft.states_from]
    for words in [*title_words(draft.sheets), *told]:
        say(f"{words}.")
    if draft.as_on_date:
        say(f"As on: {draft.as_on_date:%d.%m.%Y}, from {draft.day_from}.")
    for hidden in draft.hidden:
        say(f"Hidden: {hidden.words}.")
    for words in draft.filled:
        say(f"Filled in: {words}.")
    columns = {column.place for sheet in draft.sheets for column in sheet.columns}
    for aside in draft.asides:
        if aside.place not in columns and aside.place not in {sheet.name for sheet in draft.sheets}:
            say(f"Set aside: {aside.sentence()}.")
    for note in draft.notes:
        say(f"Note: {note.sentence()}")
    if (by := confirmed_by(draft, known)) is not None:
        say(f"Read as confirmed in entry {by.sequence}.")
    say(f"{len(draft.rows)} rows of {draft.kind or 'no known kind'} for {len(draft.states)} States.")


def _show_sheet(sheet: ReadSheet, say: Say) -> None:
    if sheet.kind is None:
        say(f"Sheet {sheet.name}: not read: {sheet.why}.")
        for column in sheet.columns:
            say(f"  {column.place}: {column.heading} ({'; '.join(column.samples)})")
        return
    turned = ", districts in columns" if sheet.is_turned else ""
    say(f"Sheet {sheet.name}: {KIND_WORDS[sheet.kind]}, headings in {row_words(sheet.headings)}{turned}.")
    for column in sheet.columns:
        means = field_words(sheet.kind, column.field) if column.field else f"set aside, {column.reason}"
        samples = f" ({'; '.join(column.samples)})" if column.samples else ""
        say(f"  {column.place}: {column.heading or 'no heading'} > {means}{samples}")


def _save(drafts: Sequence[intake.Draft], register: Register, path: Path, say: Say) -> None:
    """Write how a file is read in all its kinds. What nobody has decided yet is written as '?', which no import takes."""
    statement = drafts[0].choices.as_json(register)
    waiting = {one.place for draft in drafts for one in draft.open}
    columns: dict[str, str] = {}
    for column in (one for draft in drafts for sheet in draft.sheets if sheet.kind for one in sheet.columns):
        if column.field or column.place not in columns:
            columns[column.place] = column.field or (UNDECIDED if column.place in waiting else ASIDE)
    asked = {
        f"{one.sheet}!{one.column}" for draft in drafts for one in draft.faults if one.remedy.startswith(ASK_WHOSE)
    }
    columns |= dict.fromkeys(asked & columns.keys(), UNDECIDED)
    words = _asked_words(drafts)
    for word, said in statement.get("words", {}).items():
        words[word] = {**words.get(word, {}), **said} if isinstance(said, dict) else said
    waiting |= {one for draft in drafts for one in draft.rows_of_state}
    statement |= {"columns": columns}
    statement |= {"words": words} if words else {}
    if any(one.remedy == ASK_ORDER for draft in drafts for one in draft.faults):
        statement |= {"dates": UNDECIDED}
    if any(one.remedy == ASK_HIDDEN for draft in drafts for one in draft.faults):
        statement |= {"hidden": UNDECIDED}
    if places := sorted(waiting - columns.keys()):
        statement |= {"open": dict.fromkeys(places, UNDECIDED)}
    remarks = dict.fromkeys(statement.pop("remarks", []), HOLDS)
    remarks |= {one.words: UNDECIDED for draft in drafts for one in draft.unread}
    statement |= {"remarks": remarks} if remarks else {}
    path.write_text(json.dumps(statement, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    say(
        f"How the file is read is in {path}: write what each '?' is, or 'aside' for what is no part of the return, and give it with --reading."
    )


def _asked_words(drafts: Sequence[intake.Draft]) -> dict[str, Any]:
    """Each word that is asked, with '?'; one that stands under several headings under each of them, since it may mean another thing there."""
    headings = {column.place: column.heading for draft in drafts for sheet in draft.sheets for column in sheet.columns}
    under: dict[str, dict[str, None]] = {}
    for one in (one for draft in drafts for one in draft.faults if one.word):
        under.setdefault(one.word, {})[headings.get(f"{one.sheet}!{one.column}", "")] = None
    asked: dict[str, Any] = {}
    for word, of in under.items():
        for heading in of if len(of) > 1 and all(of) else ():
            asked.setdefault(heading, {})[word] = UNDECIDED
        asked |= {} if len(of) > 1 and all(of) else {word: UNDECIDED}
    return asked


def _stops(name: str, draft: intake.Draft) -> list[Fault]:
    """Everything that keeps a draft from being published, in one list: faults, what was not read, and names."""
    stops: list[Fault] = list(asked_once(draft.faults))
    stops += [
        Fault(
            f"{one.sentence()} looks like data and was not read",
            f"Say what it is, or set '{one.place}' aside, in a file for --reading (--save-reading makes one)",
            name,
        )
        for one in draft.open
    ]
    stops += [
        Fault(one.question, f"{READ_IT} (--remarks-hold says so of all)", f"{name}, {one.place}")
        for one in draft.unread
    ]
    return [*stops, *(name_fault(name, question) for question in draft.questions)]


def _say_near(drafts: Sequence[intake.Draft], say: Say) -> None:
    names = _names(drafts)
    if near := sum(one.near is not None for one in names):
        say(f"{near} of {len(names)} names read like one district and no other: --accept-names settles these at once.")


def _refuse_before_any(
    drafts: Sequence[intake.Draft], document: intake.Document, given: Import, *, is_sample: bool
) -> None:
    """Raise what stands against any kind of the file before the first is published: all of them come in, or none."""
    stops: list[Fault] = []
    for draft in drafts:
        if (day := given.as_on or draft.as_on_date) is not None:
            try:
                intake.publication(draft, document, day, is_sample=is_sample)
            except ReturnFault as fault:
                stops += fault.faults
    if stops:
        raise ExportHubError.of(list(dict.fromkeys(stops)))


def _publish(
    workspace_ledger: WorkspaceLedger,
    store: Store,
    draft: intake.Draft,
    given: Import,
    known: Sequence[Remembered],
    register: Register,
    say: Say,
    ask: Ask,
) -> None:
    day = given.as_on or draft.as_on_date
    if day is None:
        if given.document is None:
            say("The return names no day on which it was true; give it to publish it: --as-on YYYY-MM-DD.")
            return
        raise ExportHubError(
            file=given.path,
            what="the return names no day on which it was true",
            remedy="Give it: --as-on YYYY-MM-DD",
        )
    gone = _say_change(store, draft, day, register, say)
    ledger = workspace_ledger.whole_ledger()
    aside = {one.sequence for one in set_aside(store)}
    for words in said_before(standing(ledger.entries(), aside), draft, day, given.document, titles=register.title):
        say(f"Before you publish: {words}")
    for code, rows in gone.items():
        say(f"Before you publish: {rows} row{'' if rows == 1 else 's'} of {register.state_name[code]}'s list go.")
    if given.document is None:
        say("Nothing was published: give the document that it rests on (--title, --kind, ...) to publish it.")
        return
    what = KIND_WORDS[draft.kind] if draft.kind else "rows"
    if not ask(f"Publish {len(draft.rows)} rows of {what} as on {day:%d.%m.%Y}, read as said above?"):
        say("Nothing was published.")
        return
    if confirmed_by(draft, known) is None and not is_template(draft):
        entry = confirm(ledger, draft, given.by)
        say(f"The reading is confirmed as entry {entry.sequence}, for this State's layout.")
    entry = intake.publish(
        ledger, draft, given.document, day, given.by, is_sample=workspace_ledger.is_sample, drawn_to=store.drawn_to
    )
    again = "already published as" if entry.is_repeat else "published as"
    say(f"{given.path.name}: {again} entry {entry.sequence}, as on {day:%d.%m.%Y}.")


def _say_change(store: Store, draft: intake.Draft, day: date, register: Register, say: Say) -> dict[int, int]:
    """Say what the return would change in our records, and each row that would go; how many go, by State."""
    if draft.kind is None:
        return {}
    schemes = tuple(sorted({str(row["scheme"]) for row in draft.rows})) if draft.kind == "products" else ()
    stored = stored_rows(store, draft.kind, day, schemes, lists_of(draft.kind, draft.rows))
    found = difference(stored, draft.rows, kind=draft.kind, register=register, states=draft.states)
    for code, counts in found.per_state.items():
        left = "would go" if KIND[draft.kind].replaces else "not named, stay as they are"
        say(
            f"{register.state_name[code]}: {counts['new']} new, {counts['changed']} changed, {counts['unchanged']} unchanged,"
            f" {counts['dropped']} {left}."
        )
    if not KIND[draft.kind].replaces:
        return {}
    for one in found.changes:
        before, after = one.before or {}, one.after or {}
        about = _about(draft.kind, before or after, register)
        if one.kind == "dropped":
            say(f"  would go: {about}" + (f": {before['value']} on record" if draft.kind == "exports" else ""))
        elif one.kind == "changed" and draft.kind == "exports":
            say(f"  would change: {about}: {before['value']} on record, {after['value']} in the return")
    return {code: counts["dropped"] for code, counts in found.per_state.items() if counts["dropped"]}


def _about(kind: Kind, row: Mapping[str, object], register: Register) -> str:
    """A row of a list that a return replaces, in words: what tells it from the others."""
    title = register.title.get(str(row.get("district_code")), "")
    if kind == "products":
        return f"{row.get('scheme')}, {title}, {row.get('product_name')}"
    goods = f", HS {row['hs_code']}" if row.get("hs_code") else ""
    return f"{title}, {row.get('financial_year')}, {row.get('period')}{goods}, {UNIT[str(row['unit'])].words}"


def name_fault(name: str, question: NameQuestion) -> Fault:
    """A name that no rule settles, as a fault with the command that settles it."""
    near = ", ".join(f"{one.name} ({one.score:.0f})" for one in question.settled.suggestions)
    return Fault(
        f"'{question.written}' is no district's name that our records know: {question.settled.reason}"
        + (f"; near to it: {near}" if near else ""),
        f"Settle it with: python -m data settle --state {question.state_code} --written '{question.written}' ..., then import again",
        f"{name}, {', '.join(question.cells[:3])}",
    )
