"""Connections to the ledger's place: a SQLite file or a PostgreSQL schema, durable before anything is acknowledged.

SQLite: write-ahead log, synchronous=FULL, one writer by BEGIN IMMEDIATE. The file is made whole under another
name and then given its own, so that nobody ever sees half of one. PostgreSQL: one schema per workspace, commit
waits for the disk, and a server that runs with fsync off is refused.
"""

import logging
import os
import random
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, inspect, make_url, select, text
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.schema import CreateSchema

from data.errors import LedgerAway, LedgerFault
from data.ledger.tables import ABOUT, create, require_ours
from data.store_files import sync

_LOG = logging.getLogger(__name__)
FILE = "ledger.sqlite"
BUSY_AFTER_S = 30
_WRITES = "ledger_writes"
_OPENED_AS = "ledger_opened_as"

_Identity = tuple[int, int] | None


@contextmanager
def refused(place: str) -> Iterator[None]:
    """Turn every way in which an engine or a disk refuses into a LedgerFault with its remedy."""
    try:
        yield
    except DBAPIError as error:
        raise _fault(place, error.orig if isinstance(error.orig, Exception) else error) from error
    except (SQLAlchemyError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        raise _fault(place, error) from error


def _fault(place: str, error: Exception) -> LedgerFault:
    """The fault in words. What a database server says of itself (address, user) is for the operator's terminal alone."""
    kind = getattr(error, "sqlite_errorname", "") or getattr(error, "sqlstate", "") or type(error).__name__
    reason = (str(error).strip().splitlines() or [kind])[0]
    what, remedy = next(
        (words for kinds, *words in _REFUSALS if re.match(kinds, kind)),
        ("it refused", "Correct what is named, then do it again"),
    )
    if what == _AWAY:
        _LOG.warning("%s: %s", _AWAY, reason)
        return LedgerAway(file=place, what=what, remedy=remedy)
    return LedgerFault(file=place, what=f"{what}: {reason}", remedy=remedy)


_AWAY = "the PostgreSQL server does not answer or does not let us in"
_REFUSALS = (
    (
        r"SQLITE_FULL|SQLITE_IOERR|53100|53200",
        "the disk is full or failing, and nothing of this was kept",
        "Free space on that disk or replace it, then do it again",
    ),
    (
        r"SQLITE_(READONLY|CANTOPEN|PERM)|(Permission|NotADirectory|IsADirectory|FileExists|OS)Error|25006",
        "it cannot be written",
        "Make the folder and the file writable, or name another folder in EXPORT_HUB_DATA",
    ),
    (
        r"SQLITE_BUSY|SQLITE_LOCKED|55P03|TimeoutError",
        f"somebody else has been writing for over {BUSY_AFTER_S} seconds",
        "End the other process, then do it again",
    ),
    (
        r"SQLITE_NOTADB|SQLITE_CORRUPT|XX001|XX002|UnicodeDecodeError",
        "it is damaged or no ledger at all",
        "Keep the file for study and put a backup in its place: python -m data restore",
    ),
    (r"SQLITE_CONSTRAINT|42501|23505", "it is append-only", "Append a new entry instead"),
    (
        r"08|57P|28|3D000|OperationalError|InterfaceError|AdminShutdown",
        _AWAY,
        "Start it or correct EXPORT_HUB_LEDGER, then do it again; the server's own words stand on the product's terminal",
    ),
)


def opened(folder: Path, url: str | None) -> tuple[Engine, str]:
    """An engine on a ledger that is there, is ours, and can be written; made first where there is none.

    With it goes its place in words, as pages may show it: of a server neither address nor user. Raises LedgerFault.
    """
    with refused(str(folder)):
        folder.mkdir(parents=True, exist_ok=True)
    engine, place = _sqlite(folder) if url is None else _postgresql(folder, url)
    try:
        with refused(place):
            if url is not None:
                _prepare_schema(engine, schema_of(folder))
            with reading(engine) as connection:
                _check(connection, place)
            # Nobody should type a return for an hour to learn at the end that the ledger cannot be written.
            with writing(engine):
                pass
    except BaseException:
        engine.dispose()
        raise
    return engine, place


def _check(connection: Connection, place: str) -> None:
    try:
        require_ours(connection)
    except LedgerFault as fault:
        raise LedgerFault(file=place, what=fault.what, remedy=fault.remedy) from fault
    if connection.dialect.name == "postgresql":
        for setting, required in (("fsync", "on"), ("server_encoding", "UTF8")):
            if (found := connection.execute(text(f"show {setting}")).scalar()) != required:
                raise LedgerFault(
                    file=place,
                    what=f"the server runs with {setting}={found}",
                    remedy=f"Set {setting}={required}: what is acknowledged must be on the disk as it was sent",
                )


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the right to append, one at a time over all processes; commits at the end.

    Raises LedgerFault where the files are not those at their place: before anything is written, and again once it is on
    the disk, so that nothing is acknowledged which only a file that nobody can find any more holds.
    """
    with engine.connect().execution_options(**{_WRITES: True}) as connection:
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(select(ABOUT.c.only_row).with_for_update())
            require_in_place(connection)
            yield connection
        require_in_place(connection)


def require_in_place(connection: Connection) -> None:
    """See that the files which a connection has open are those at their path. Raises LedgerFault; SQLite only."""
    opened_as: dict[Path, _Identity] = connection.info.get(_OPENED_AS, {})
    for path, identity in opened_as.items():
        if (found := _identity(path)) != identity:
            raise LedgerFault(
                file=path,
                what=f"the file was {'removed' if found is None else 'replaced'} while our records were open",
                remedy="Stop the product and keep this folder as it is for study; put the file back that was there, or a"
                " backup in its place (python -m data restore), then start again",
            )


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the ledger from beginning to end."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


def _sqlite(folder: Path) -> tuple[Engine, str]:
    path = folder / FILE
    with refused(str(path)):
        if not path.exists():
            make_file(path)
    return sqlite_engine(path), str(path)


def make_file(path: Path) -> None:
    """An empty ledger under a name, whole from its first moment; one that is there already stays."""
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    engine = sqlite_engine(part)
    try:
        # The mode is kept in the file, and cannot be set inside a transaction.
        with closing(sqlite3.connect(part)) as plain:
            plain.execute("pragma journal_mode = wal")
        with engine.begin() as connection:
            create(connection)
        engine.dispose()
        sync(part)
        try:
            os.link(part, path)
        except FileExistsError:
            return  # another process was quicker; its ledger is as empty as ours
        sync(path.parent)
    finally:
        engine.dispose()
        for name in (part, Path(f"{part}-wal"), Path(f"{part}-shm")):
            name.unlink(missing_ok=True)


def sqlite_engine(path: Path, *, is_frozen: bool = False) -> Engine:
    """An engine on a SQLite file that is there: opening never makes one.

    `is_frozen` is for a backup: read only, on a medium that may be read-only too.
    """
    query = {"mode": "ro", "immutable": "1"} if is_frozen else {"mode": "rw"}
    address = URL.create("sqlite", database=f"file:{quote(str(path.absolute()))}", query=query | {"uri": "true"})
    engine = create_engine(address, connect_args={"timeout": BUSY_AFTER_S}, pool_size=4, max_overflow=28)
    first = _identity(path)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        # Python's own transaction control would begin too late, and not IMMEDIATE.
        connection.isolation_level = None
        # Bytes that a failing disk made of a text must reach the check, not stop the reading.
        connection.text_factory = _lenient_text
        for pragma in (
            "synchronous = full",
            "fullfsync = on",
            "checkpoint_fullfsync = on",
            "trusted_schema = off",
            "cell_size_check = on",
        ):
            connection.execute(f"pragma {pragma}")
        if not is_frozen:
            # SQLite opens the log beside the file at the first reading, and not before.
            connection.execute("select count(*) from sqlite_schema").fetchone()
            beside = (Path(f"{path}{ending}") for ending in ("-wal", "-shm"))
            record.info[_OPENED_AS] = {path: first} | {one: _identity(one) for one in beside}

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_WRITES, False):
            _begin_writing(connection)
        else:
            connection.exec_driver_sql("begin")

    return engine


def _begin_writing(connection: Connection) -> None:
    """Ask for the right to append every few milliseconds: SQLite's own wait grows to a tenth of a second."""
    plain = cast("sqlite3.Connection", connection.connection.dbapi_connection)
    given_up_at = time.monotonic() + BUSY_AFTER_S
    # What is built upon is read from the disk, where a careless hand may have put an older file into the same place.
    plain.execute("pragma shrink_memory")
    plain.execute("pragma busy_timeout = 0")
    try:
        while True:
            try:
                plain.execute("begin immediate")
            except sqlite3.OperationalError as error:
                is_busy = error.sqlite_errorname.startswith("SQLITE_BUSY")
                if not is_busy or time.monotonic() > given_up_at:
                    raise
                time.sleep(random.uniform(0.001, 0.005))  # noqa: S311 - spread, not secret
            else:
                return
    finally:
        plain.execute(f"pragma busy_timeout = {int(BUSY_AFTER_S * 1000)}")


def _identity(path: Path) -> _Identity:
    """Device and inode of a file, None where there is none. Raises OSError for a folder that cannot be looked into."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _lenient_text(raw: bytes) -> str:
    return raw.decode(errors="surrogateescape")


def schema_of(folder: Path) -> str:
    """The PostgreSQL schema of a workspace's folder: `record` and `sample` never share one."""
    return "export_hub_" + (re.sub(r"[^a-z0-9]+", "_", folder.name.lower()).strip("_")[:40] or "books")


def _postgresql(folder: Path, url: str) -> tuple[Engine, str]:
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise LedgerFault(
            what="EXPORT_HUB_LEDGER is no database address", remedy="Write postgresql://user@host/database"
        ) from error
    if address.get_backend_name() != "postgresql":
        raise LedgerFault(
            what=f"EXPORT_HUB_LEDGER names {address.get_backend_name()}",
            remedy="Name a PostgreSQL database, or leave it unset for SQLite in the folder of our records",
        )
    schema = schema_of(folder)
    options = {
        "search_path": schema,
        "synchronous_commit": "on",
        "lock_timeout": f"{BUSY_AFTER_S}s",
        # A machine that vanished must not keep the right to append.
        "idle_in_transaction_session_timeout": f"{BUSY_AFTER_S}s",
    }
    arguments: dict[str, Any] = {
        "connect_timeout": 10,
        "options": " ".join(f"-c{name}={value}" for name, value in options.items()),
    }
    engine = create_engine(
        address.set(drivername="postgresql+psycopg"),
        connect_args=arguments,
        pool_pre_ping=True,
        pool_size=4,
        max_overflow=28,
    )
    return engine, f"the ledger on its PostgreSQL server, schema {schema}"


def _prepare_schema(engine: Engine, schema: str) -> None:
    with engine.begin() as connection:
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(schema))))
        if not inspect(connection).has_schema(schema):
            connection.execute(CreateSchema(schema))
        if not inspect(connection).get_table_names():
            create(connection)
