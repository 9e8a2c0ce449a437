"""The ledger's command line, for whoever keeps an installation: `python -m data <command>`.

Who acts is the account of this machine under which it runs, and the ledger keeps its name.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from data import clock
from data.checksums import renew_checksums, verified_sums
from data.entries import Head, head_marked
from data.errors import ExportHubError
from data.paths import REFERENCE, data_folder
from data.people.identity import ROLES, account
from data.store import open_store

if TYPE_CHECKING:
    from data.returns.intake import Document
    from data.workspace_ledger import WorkspaceLedger

Command = Callable[[argparse.Namespace], None]

_DOCUMENT = {
    "title": "title of the document that the return rests on; with the next four, the return is published",
    "kind": "notification, state_letter, ra_report, published_statement or derived",
    "number": "letter or order number",
    "date": "date of the document, YYYY-MM-DD",
    "sent-by": "who sent it",
}

_READING = (
    "a JSON file that says how the return is to be read; any of: state (a name), kind, scheme, split (true: commas part"
    ' products), headings ({"Sheet1": "3-5"}), words ({a word of your own for a status: its meaning, or "aside"}), columns ({heading or "Sheet1!D": a field\'s name or "aside"}), aside (a list'
    ' of "Sheet2", "Sheet1!14", "Sheet1!C7")'
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when done, 1 with the fault and its remedy on standard error."""
    chosen = _parser().parse_args(arguments)
    run: Command = chosen.run
    try:
        run(chosen)
    except ExportHubError as fault:
        # Every fault, however many: a person mends a return in one pass.
        sys.stderr.write("".join(f"{one.sentence()}\n" for one in fault.faults))
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data", description="Keep the records of Export Hub Monitor.")
    commands = parser.add_subparsers(dest="command", required=True)
    plain: dict[str, tuple[Command, str]] = {
        "build": (_build, "build the store if none fits the reference tables"),
        "verify-reference": (
            _verify_reference,
            "compare every reference file with its checksum and check what it holds",
        ),
        "checksums": (_checksums, "renew the checksums after a change that is meant"),
        "prepare": (
            _prepare,
            "make the tables of both workspaces and of the sessions where EXPORT_HUB_LEDGER names a server, as their owner",
        ),
        "sample": (_sample, "fill the workspace Sample with illustrative returns, through the import"),
    }
    of_books: dict[str, tuple[Command, str]] = {
        "import": (_import, "receive a return, list all its faults, and publish it if a document is given"),
        "settle": (_settle, "decide for good what a written district name means in a State"),
        "undo": (_undo, "take back a published return, a decision on a name, or an entry set aside, by a new entry"),
        "rebuild": (_rebuild, "draw the store anew from the reference tables and the ledger"),
        "verify": (_verify, "prove the reference tables, the ledger and the store, and compare them"),
        "backup": (_backup, "copy the ledger with the files received, while others may write"),
        "restore": (_restore, "bring the ledger to a backup's state; refused where it holds more"),
        "person": (_person, "give a person roles and States in place of those before; none takes all away"),
        "accept-clock": (_accept_clock, "accept entries recorded while a clock was ahead, so that verify goes on"),
        "export": (_export, "write the records as JSON lines, files as received, and CSV tables"),
    }
    made = {}
    for name, (run, words) in (plain | of_books).items():
        made[name] = commands.add_parser(name, help=words, description=words)
        made[name].set_defaults(run=run)
        if name in of_books:
            made[name].add_argument(
                "--workspace", choices=("record", "sample"), default="record", help="whose records (record)"
            )
    for name, operand, words in (
        ("import", "file", "an XLSX, XLS, ODS or CSV file; a list of exports as CSV may have millions of rows"),
        ("backup", "to", "a new folder"),
        ("restore", "backup", "the backup's folder"),
        ("export", "to", "a new folder"),
    ):
        made[name].add_argument(operand, type=Path, help=words)
    made["undo"].add_argument("sequence", type=int, help="number of the entry to take back")
    made["settle"].add_argument("--state", type=int, required=True, help="LGD code of the State")
    made["settle"].add_argument("--written", required=True, help="the name as the return writes it")
    made["settle"].add_argument("--district", help="LGD code of the district; left out: it is no district")
    made["person"].add_argument("subject", help="who it is, as the sign-in says it")
    made["person"].add_argument("--name", required=True, help="what this person is called on screen")
    made["person"].add_argument(
        "--role", action="append", default=[], choices=ROLES, help="any of these, once for each"
    )
    made["person"].add_argument(
        "--state", action="append", default=[], type=int, help="LGD code of an editor's State; 0 for the whole country"
    )
    for name in ("verify", "restore"):
        made[name].add_argument(
            "--against", type=_marked, help="an entry that the records must have, as a document names it"
        )
    for name in ("settle", "undo", "person", "accept-clock"):
        made[name].add_argument("--reason", required=True, help="why: it is kept in the ledger")
    made["import"].add_argument("--as-on", type=_day, help="the day on which the return was true, YYYY-MM-DD")
    made["import"].add_argument("--reading", type=Path, help=_READING)
    made["import"].add_argument(
        "--save-reading", type=Path, help="write how the file is read, to be changed and given back"
    )
    made["import"].add_argument(
        "--accept-names",
        action="store_true",
        help="settle every name that reads like one district and no other, after showing them",
    )
    made["import"].add_argument("--yes", action="store_true", help="publish without the question before it")
    for name, words in _DOCUMENT.items():
        made["import"].add_argument(f"--{name}", type=_day if name == "date" else str, help=words)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD") from error


def _marked(text: str) -> Head:
    try:
        return head_marked(text)
    except ExportHubError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from fault


@contextmanager
def _books(chosen: argparse.Namespace) -> "Iterator[WorkspaceLedger]":
    from data.workspace_ledger import open_workspace_ledger

    with open_workspace_ledger(chosen.workspace) as workspace_ledger:
        yield workspace_ledger


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def _asked(question: str) -> bool:
    """The answer of whoever sits there; where nobody does, nothing is published without --yes."""
    if not sys.stdin.isatty():
        raise ExportHubError(what="nobody is there to confirm how the file was read", remedy="Look at it and add --yes")
    _say(f"{question} [y/N]")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _say_rows(name: str, rows: int) -> None:
    _say(f"{name}: {rows} rows")


def _build(_: argparse.Namespace) -> None:
    with open_store(progress=_say_rows) as store:
        _say(f"The store is {store.path}, content {store.content_hash[:12]}.")


def _verify_reference(_: argparse.Namespace) -> None:
    from data.load import verify_reference

    sums = verified_sums(REFERENCE)
    verify_reference(REFERENCE, sums)
    _say(f"{len(sums)} reference files are as listed and hold what they must.")


def _checksums(_: argparse.Namespace) -> None:
    changed = renew_checksums(REFERENCE)
    _say(f"Renewed: {', '.join(changed)}. Correct SOURCES.md too." if changed else "Nothing had changed.")


def _prepare(_: argparse.Namespace) -> None:
    from data.people.sessions import sessions
    from data.workspace_ledger import WORKSPACES, open_workspace_ledger

    for workspace in WORKSPACES:
        with open_workspace_ledger(workspace) as workspace_ledger:
            _say(f"{workspace}: the ledger is there, at entry {workspace_ledger.head().sequence}")
    sessions()
    _say("the table of sessions is there")


def _sample(_: argparse.Namespace) -> None:
    from data.samples.loading import load_sample
    from data.workspace_ledger import open_workspace_ledger

    with open_workspace_ledger("sample") as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger, progress=_say_rows) as store:
            load_sample(workspace_ledger, store, account(), lambda done, of, name: _say(f"{done} of {of}: {name}"))
        _say(
            f"The sample is in {workspace_ledger.folder}, {workspace_ledger.head().sequence} entries; nothing of it is in the record."
        )


def _import(chosen: argparse.Namespace) -> None:
    from data.import_file import Import, import_file
    from data.import_list import import_list
    from data.returns.long.received import is_long

    document = _document(chosen)
    run = import_list if is_long(chosen.file) else import_file
    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger, progress=_say_rows) as store:
            given = Import(
                chosen.file, account(), chosen.as_on, document, chosen.reading, chosen.save_reading, chosen.accept_names
            )
            run(workspace_ledger, store, given, say=_say, ask=(lambda _: True) if chosen.yes else _asked)
        open_store(workspace_ledger=workspace_ledger).close()


def _settle(chosen: argparse.Namespace) -> None:
    from data.returns.names import register_as_on
    from data.returns.settled_names import settle_name

    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger) as store:
            register = register_as_on(store, clock.today())
        entry = settle_name(
            workspace_ledger.whole_ledger(),
            register,
            chosen.state,
            chosen.written,
            chosen.district,
            chosen.reason,
            account(),
        )
        open_store(workspace_ledger=workspace_ledger).close()
    _say(f"Settled as entry {entry.sequence}.")


def _undo(chosen: argparse.Namespace) -> None:
    from data.returns.intake import undo
    from data.set_aside import set_aside

    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger) as store:
            aside = [one.sequence for one in set_aside(store)]
        entry = undo(workspace_ledger.whole_ledger(), chosen.sequence, chosen.reason, account(), aside=aside)
        open_store(workspace_ledger=workspace_ledger).close()
    _say(f"Entry {chosen.sequence} is undone by entry {entry.sequence}.")


def _person(chosen: argparse.Namespace) -> None:
    from data.people.roles import change_person

    with _books(chosen) as workspace_ledger:
        entry = change_person(
            workspace_ledger.whole_ledger(),
            chosen.subject,
            chosen.name,
            chosen.role,
            chosen.state,
            chosen.reason,
            account(),
        )
    _say(f"{entry.payload['what']}, as entry {entry.sequence}.")


def _accept_clock(chosen: argparse.Namespace) -> None:
    from data.clock_ahead import accept_clock

    with _books(chosen) as workspace_ledger:
        entry = accept_clock(workspace_ledger.whole_ledger(), chosen.reason, account())
    _say(f"{entry.payload['what']} are accepted, as entry {entry.sequence}.")


def _document(chosen: argparse.Namespace) -> "Document | None":
    from data.returns.intake import Document

    given = {name: getattr(chosen, name.replace("-", "_")) for name in _DOCUMENT}
    missing = [f"--{name}" for name, value in given.items() if value is None]
    if len(missing) == len(given):
        return None
    if missing:
        raise ExportHubError(
            what=f"the document is not whole: {', '.join(missing)}", remedy="Give all of it, or none to try"
        )
    return Document(
        title=chosen.title, kind=chosen.kind, number=chosen.number, date=chosen.date, sent_by=chosen.sent_by
    )


def _rebuild(chosen: argparse.Namespace) -> None:
    from data import store_files

    with _books(chosen) as workspace_ledger:
        before = store_files.read_pointer(workspace_ledger.folder)
        try:
            (workspace_ledger.folder / store_files.POINTER).unlink(missing_ok=True)
        except OSError as error:
            raise store_files.folder_fault(workspace_ledger.folder, error) from error
        with open_store(workspace_ledger=workspace_ledger, progress=_say_rows) as store:
            _say(f"The store is {store.path}, drawn up to entry {workspace_ledger.head().sequence}.")
            is_same = before is not None and before.content_hash == store.content_hash
            _say(f"Content {store.content_hash[:12]}{', the same as before' if is_same else ''}.")


def _verify(chosen: argparse.Namespace) -> None:
    from data.proof import faults_of

    with _books(chosen) as workspace_ledger:
        if faults := faults_of(workspace_ledger, say=_say, against=chosen.against):
            raise ExportHubError.of(faults)
    _say("Our records are whole.")


def _backup(chosen: argparse.Namespace) -> None:
    from data.backup import backup

    manifest = backup(data_folder() / chosen.workspace, chosen.to)
    _say(
        f"{manifest.sequence} entries, {manifest.size / 1e6:.1f} MB, are in {chosen.to} and proved;"
        f" head {manifest.head.mark}."
    )


def _restore(chosen: argparse.Namespace) -> None:
    from data.backup import restore

    done = restore(chosen.backup, data_folder() / chosen.workspace, against=chosen.against)
    _say(f"{done.added} entries restored; our records end with entry {done.head.sequence} and are whole.")
    if done.lost is not None:
        _say(
            f"Entries {done.head.sequence + 1} to {done.lost.sequence} were acknowledged here after this backup"
            " was taken; it does not hold them."
        )


def _export(chosen: argparse.Namespace) -> None:
    from data.audit import AuditEntry, record_export
    from data.open_copy import write_open_copy

    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger) as store:
            copy = write_open_copy(workspace_ledger, store, chosen.to, _say_rows)
        audit_entry = AuditEntry("books", f"{copy.entry_count} entries", row_count=copy.row_count)
        record_export(workspace_ledger.whole_ledger(), audit_entry, account())
    _say(f"{copy.entry_count} entries, {copy.file_count} files and {copy.row_count} rows are in {chosen.to}.")


if __name__ == "__main__":
    raise SystemExit(main())
