"""The one way to the figures: a DuckDB file, opened read-only, hardened, asked with bound values only.

It is built from the reference tables. The file is a projection and may be deleted at any time. A start verifies every reference file, reuses the
store that was built from the same tables, and otherwise builds a new one. This module keeps clear of frames:
they are imported in the build path only, so that a start with a built store stays quick.
"""

import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

import duckdb

from data import building, store_files
from data.building import Check, Progress
from data.checksums import verified_sums
from data.errors import StoreFault
from data.kept_tables import CATALOG, KeptTables
from data.paths import REFERENCE, data_folder
from data.workspace_ledger import WorkspaceLedger

# In this order: once outside access is off, nothing can be attached and no folders set; once locked, nothing can.
_HARDENING = (
    f"attach ':memory:' as {CATALOG} (read_write)",
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set allow_community_extensions = false",
    "set allowed_directories = []",
    "set temp_directory = ''",
    "set memory_limit = '512MB'",
    # A question is over some thousand rows: a second thread costs more than it saves, and readers are many.
    "set threads = 1",
    "set enable_external_access = false",
    "set lock_configuration = true",
)

LONGEST_SECONDS = 20.0
"""A question that runs longer is stopped: one reader must not hold up the others."""


_MOST_ANSWERS = 64
"""Answers that a store remembers. A page asks the same ten questions from several of its parts; a national answer weighs
up to half a megabyte."""


class Store:
    """An open store: read-only, safe to share between threads, a cursor per query.

    Since it never changes, the answers asked last are remembered.
    """

    def __init__(self, path: Path, content_hash: str, descriptor: int, drawn_to: int = 0) -> None:
        """Open a store file that `descriptor` holds; the store closes both. Raises StoreFault."""
        self._path = path
        self._content_hash = content_hash
        self.drawn_to = drawn_to
        """Sequence number of the ledger's entry up to which this store is drawn."""
        self._lock = threading.Lock()
        self._descriptor = -1
        self._names: dict[str, frozenset[str]] = {}
        self._answers: OrderedDict[tuple[str, str], tuple[list[str], list[tuple[object, ...]]]] = OrderedDict()
        self._as_opened = _identity(os.fstat(descriptor))
        try:
            self._connection = duckdb.connect(path, read_only=True)
            # A second opening in one process shares the database, which is locked already.
            locked = self._connection.execute("select current_setting('lock_configuration')").fetchone()
            if locked != (True,):
                for setting in _HARDENING:
                    self._connection.execute(setting)
            self._kept = KeptTables(self._connection)
        except duckdb.Error as error:
            os.close(descriptor)
            raise StoreFault(
                file=path,
                what=f"it cannot be opened: {_first_line(str(error))}",
                remedy="Delete it and start again",
            ) from error
        self._descriptor = descriptor

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._path

    @property
    def content_hash(self) -> str:
        """SHA-256 over all rows: the same for every store that says the same."""
        return self._content_hash

    def is_in_place(self) -> bool:
        """Whether the file at the store's path is still the one that was opened, as it was then."""
        try:
            return _identity(self._path.stat()) == self._as_opened
        except OSError:
            return False

    def rows(self, sql: str, values: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        """Column names and rows of one SELECT. Values that the text does not name are left out.

        Raises StoreFault for another kind of statement, a value that is missing, or a query that fails.
        """
        return self._executed(sql, self._bound(sql, values))

    def remembered(self, sql: str, values: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        """The same, remembered: for what pages ask again and again, not for whole tables on their way out."""
        bound = self._bound(sql, values)
        asked = (sql, repr(bound))
        with self._lock:
            self._opened()
            answer = self._answers.get(asked)
        columns, rows = answer or self._executed(sql, bound)
        with self._lock:
            self._answers[asked] = columns, rows
            self._answers.move_to_end(asked)
            if len(self._answers) > _MOST_ANSWERS:
                self._answers.popitem(last=False)
        return columns.copy(), rows.copy()

    def _bound(self, sql: str, values: Mapping[str, object]) -> dict[str, object]:
        names = self._names.get(sql)
        if names is None:
            names = self._names.setdefault(sql, self._names_in(sql))
        missing = sorted(names - values.keys())
        if missing:
            raise StoreFault(
                what=f"the question needs a value for {', '.join(missing)}: {_first_line(sql)}",
                remedy="Bind every value that the question names",
            )
        return {name: values[name] for name in sorted(names)}

    def _executed(self, sql: str, bound: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        with self._lock:
            cursor = self._opened().cursor()
        clock = threading.Timer(LONGEST_SECONDS, cursor.interrupt)
        clock.daemon = True
        clock.start()
        try:
            try:
                cursor.execute(*self._kept.rewritten(cursor, sql, bound))
            except duckdb.CatalogException:
                # Another reader's question has just taken the place of a kept table; or the text is at fault.
                cursor.execute(sql, bound)
            columns = [column[0] for column in cursor.description or []]
            return columns, cursor.fetchall()
        except duckdb.InterruptException as error:
            raise StoreFault(
                what=f"the question took longer than {LONGEST_SECONDS:g} seconds: {_first_line(sql)}",
                remedy="Ask again when the machine is less busy, or ask for fewer States",
            ) from error
        except duckdb.Error as error:
            raise StoreFault(
                what=f"the question failed: {_first_line(sql)} ({_first_line(str(error))})",
                remedy="Correct the question's text or values",
            ) from error
        finally:
            clock.cancel()
            cursor.close()

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm; asking afterwards raises StoreFault."""
        with self._lock:
            if self._descriptor >= 0:
                self._connection.close()
                os.close(self._descriptor)
                self._descriptor = -1

    def __del__(self) -> None:
        # A store that another has replaced goes with its last reader: nobody else knows when that one is done. So no
        # store may be part of a ring of references, which would keep its file open for as long as the process lives.
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _opened(self) -> duckdb.DuckDBPyConnection:
        if self._descriptor < 0:
            raise StoreFault(file=self._path, what="the store is closed", remedy="Open it again")
        return self._connection

    def _names_in(self, sql: str) -> frozenset[str]:
        with self._lock:
            try:
                statements = self._opened().extract_statements(sql)
            except duckdb.Error as error:
                raise StoreFault(
                    what=f"the question cannot be read: {_first_line(str(error))}",
                    remedy="Correct the question's text",
                ) from error
        if [statement.type for statement in statements] != [duckdb.StatementType.SELECT]:
            raise StoreFault(
                what=f"the text is not one SELECT: {_first_line(sql)}", remedy="Ask one question at a time"
            )
        return frozenset(statements[0].named_parameters)


def open_store(
    folder: Path | None = None,
    reference: Path | None = None,
    *,
    workspace_ledger: WorkspaceLedger | None = None,
    checks: Sequence[Check] = (),
    progress: Progress | None = None,
    waits: bool = True,
) -> Store:
    """The store of a workspace's ledger, built first if none fits, brought up first if entries came since.

    Without a ledger it holds the reference tables alone, in `folder`. `checks` are called with the reference folder and
    may raise an ExportHubError; a store is not published, nor one opened, that has not yet passed them. `progress`
    hears each table's name and row count in a build. Without `waits`, StoreBusy is raised where another draws the store. Raises ReferenceFault for reference files that are not as they
    must be, StoreFault for the folder, LedgerFault for the ledger.
    """
    workspace_ledger = workspace_ledger or WorkspaceLedger("record", data_folder() if folder is None else folder)
    reference = REFERENCE if reference is None else reference
    sums = verified_sums(reference)
    built_from = building.fingerprint(sums, workspace_ledger)
    required = {_check_name(check): check for check in checks}
    pointer = store_files.read_pointer(workspace_ledger.folder)
    if pointer is not None and required.keys() <= set(pointer.passed_checks) and _is_current(workspace_ledger, pointer):
        store = _opened_if_fit(workspace_ledger.folder, pointer, built_from)
        if store is not None:
            return store
    with store_files.building(workspace_ledger.folder, waits=waits):
        return _built_or_brought_up(workspace_ledger, reference, sums, built_from, required, progress)


def store_in_use(workspace_ledger: WorkspaceLedger, checks: Sequence[Check] = ()) -> Store | None:
    """The store as it lies there, also where entries came since; nothing where none fits, or it has not passed the checks.

    Raises StoreFault for the folder, LedgerFault for the ledger.
    """
    pointer = store_files.read_pointer(workspace_ledger.folder)
    if pointer is None or not {_check_name(check) for check in checks} <= set(pointer.passed_checks):
        return None
    if not workspace_ledger.holds(pointer.ledger_sequence, pointer.ledger_sha256):
        return None
    return _opened_if_fit(
        workspace_ledger.folder, pointer, building.fingerprint(verified_sums(REFERENCE), workspace_ledger)
    )


def brought_up_from(workspace_ledger: WorkspaceLedger) -> int:
    """The entry after which the next drawing begins: that of the store in use, or 0 where none fits and it begins from nothing."""
    pointer = store_files.read_pointer(workspace_ledger.folder)
    if pointer is None or not (workspace_ledger.folder / pointer.file).exists():
        return 0
    fits = pointer.built_from == building.fingerprint(verified_sums(REFERENCE), workspace_ledger)
    return pointer.ledger_sequence if fits and pointer.ledger_sequence <= workspace_ledger.head().sequence else 0


def _is_current(workspace_ledger: WorkspaceLedger, pointer: store_files.Pointer) -> bool:
    head = workspace_ledger.head()
    return (pointer.ledger_sequence, pointer.ledger_sha256) == (head.sequence, head.sha256)


def _built_or_brought_up(
    workspace_ledger: WorkspaceLedger,
    reference: Path,
    sums: Mapping[str, str],
    built_from: str,
    required: Mapping[str, Check],
    progress: Progress | None,
) -> Store:
    pointer = store_files.read_pointer(workspace_ledger.folder)
    store = _opened_if_fit(workspace_ledger.folder, pointer, built_from)
    if store is not None and pointer is not None:
        try:
            pointer = _passed(workspace_ledger.folder, reference, pointer, required)
            if _is_current(workspace_ledger, pointer):
                return store
            if workspace_ledger.holds(pointer.ledger_sequence, pointer.ledger_sha256):
                pointer = building.refresh(workspace_ledger, pointer)
                return _reopened(workspace_ledger.folder, pointer, built_from, old=store)
        except BaseException:
            store.close()
            raise
        store.close()
    pointer = building.build(workspace_ledger, reference, sums, built_from, required, progress)
    return _reopened(workspace_ledger.folder, pointer, built_from)


def _reopened(folder: Path, pointer: store_files.Pointer, built_from: str, old: Store | None = None) -> Store:
    store = _opened_if_fit(folder, pointer, built_from)
    if store is None:
        raise store_files.folder_fault(folder, OSError("the disk does not give back what was written"))
    if old is not None:
        old.close()
    store_files.sweep(folder, in_use=pointer.file)
    return store


def _passed(
    folder: Path, reference: Path, pointer: store_files.Pointer, required: Mapping[str, Check]
) -> store_files.Pointer:
    """Run on a store in use the checks that it has not yet passed, and note them."""
    due = {name: check for name, check in required.items() if name not in pointer.passed_checks}
    for check in due.values():
        check(reference)
    if due:
        pointer = replace(pointer, passed_checks=(*pointer.passed_checks, *due))
        try:
            store_files.write_pointer(folder, pointer)
        except OSError as error:
            raise store_files.folder_fault(folder, error) from error
    return pointer


def _opened_if_fit(folder: Path, pointer: store_files.Pointer | None, built_from: str) -> Store | None:
    """The store that the pointer names, unless it is gone, damaged or built from other tables."""
    if pointer is None or pointer.built_from != built_from:
        return None
    path = folder / pointer.file
    try:
        descriptor = store_files.hold(path)
        if descriptor is None:
            return None
        with open(descriptor, "rb", closefd=False) as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
        if found != pointer.file_sha256:
            os.close(descriptor)
            return None
    except OSError as error:
        raise store_files.folder_fault(path, error) from error
    return Store(path, pointer.content_hash, descriptor, pointer.ledger_sequence)


def _identity(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _check_name(check: Check) -> str:
    kind = type(check)
    name = getattr(check, "__qualname__", kind.__qualname__)
    return f"{getattr(check, '__module__', kind.__module__)}.{name}"


def _first_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[0]
