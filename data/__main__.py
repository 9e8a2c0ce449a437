"""The ledger's command line, for whoever keeps an installation: `python -m data <command>`.

Who acts is the account of this machine under which it runs, and the ledger keeps its name.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from data import clock
from data.arguments import DOCUMENT, add_arguments
from data.checksums import renew_checksums, verified_sums
from data.errors import ExportHubError
from data.paths import REFERENCE, data_folder
from data.people.identity import account
from data.store import open_store

if TYPE_CHECKING:
    from data.people.identity import Identity
    from data.returns.intake import Document
    from data.workspace_ledger import WorkspaceLedger

Command = Callable[[argparse.Namespace], None]


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
        "draw": (
            _draw,
            "bring the store up to the newest entry of the ledger, or to an earlier one in a folder of its own",
        ),
        "compare-list": (_compare_list, "count what a submitted long list would change, as JSON"),
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
    add_arguments(made)
    return parser


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
    by, entered_by = _acting(chosen)
    if entered_by and run is import_file:
        raise ExportHubError(
            file=chosen.file, what="it is no long list", remedy="Its editor uploads it on the page Import"
        )
    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger, progress=_say_rows) as store:
            given = Import(
                chosen.file,
                by,
                chosen.as_on,
                document,
                chosen.reading,
                chosen.save_reading,
                accept_names=chosen.accept_names,
                remarks_hold=chosen.remarks_hold,
                entered_by=entered_by,
            )
            run(workspace_ledger, store, given, say=_say, ask=(lambda _: True) if chosen.yes else _asked)
        open_store(workspace_ledger=workspace_ledger).close()


def _acting(chosen: argparse.Namespace) -> "tuple[Identity, str]":
    """Who acts, and the machine's account where that is another: where people sign in, a State editor whom it names."""
    from data.people.roles import named_by_operator
    from data.workspace_ledger import open_workspace_ledger

    own = account()
    if chosen.subject is None:
        return own, ""
    if own.is_alone:
        raise ExportHubError(
            what="one person uses this installation", remedy="Leave --for out: it is done in your name"
        )
    with open_workspace_ledger("record") as record:
        return named_by_operator(record.whole_ledger(), chosen.subject, own), own.subject


def _settle(chosen: argparse.Namespace) -> None:
    from data.returns.names.names import register_as_on
    from data.returns.names.settled_names import settle_name

    by, entered_by = _acting(chosen)
    with _books(chosen) as workspace_ledger:
        with open_store(workspace_ledger=workspace_ledger) as store:
            register = register_as_on(store, clock.today())
        entry = settle_name(
            workspace_ledger.whole_ledger(),
            register,
            chosen.state,
            chosen.written,
            chosen.district,
            f"{chosen.reason} (entered by {entered_by})" if entered_by else chosen.reason,
            by,
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

    given = {name: getattr(chosen, name.replace("-", "_")) for name in DOCUMENT}
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


def _draw(chosen: argparse.Namespace) -> None:
    with _books(chosen) as present:
        own = present if chosen.until is None else present.up_to(chosen.until)
        with open_store(workspace_ledger=own) as store:
            _say(f"The store is {store.path}, drawn up to entry {store.drawn_to}.")


def _compare_list(chosen: argparse.Namespace) -> None:
    from data.list_change import change_counted

    with _books(chosen) as own, open_store(workspace_ledger=own) as store:
        _say(change_counted(own, store, chosen.sequence).as_json())


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
    if chosen.against is None:
        _say("No mark was given (--against), so this does not show that nobody wrote our records anew from end to end.")
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

    folder = data_folder() / chosen.workspace
    done = restore(chosen.backup, folder, against=chosen.against, unconfirmed=chosen.unconfirmed)
    _say(f"{done.added} entries restored; our records end with entry {done.head.sequence} and are whole.")
    confirmed = done.confirmed.sequence if done.confirmed is not None else 0
    if confirmed < done.head.sequence:
        _say(
            f"Nothing outside the backup confirms entries {confirmed + 1} to {done.head.sequence}: compare them with the mark of a"
            " document (python -m data verify --against 12:0a1b2c3d4e5f6071)."
        )
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
