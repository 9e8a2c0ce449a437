"""Who is signed in: one row per sign-in, known by the hash of its cookie, ended by idleness, age, sign-out or an administrator.

A cookie alone proves only that someone signed in once. This table says whether that still counts, so that a cookie copied
from a browser is dead from the moment its owner signs out. Ended rows stay longer than any cookie lives.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Column, Connection, Engine, MetaData, Table, Text, create_engine, event, make_url, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from data import clock
from data.entries import time_text
from data.errors import ExportHubError
from data.ledger.ledger import ledger_url
from data.paths import data_folder
from data.people.identity import Identity
from data.people.rights import require

IDLE_VARIABLE: Final = "EXPORT_HUB_IDLE_MINUTES"
ABSOLUTE_VARIABLE: Final = "EXPORT_HUB_SESSION_HOURS"
_LIMITS: Final[Mapping[str, int]] = {IDLE_VARIABLE: 30, ABSOLUTE_VARIABLE: 12}
_SEEN_EVERY: Final = timedelta(minutes=1)
"""So often a session that goes on is written down: not at each click, because every reader would then wait for the disk."""
_KEPT: Final = timedelta(days=45)
"""Ended rows are kept so long; the cookie itself lives for 30 days."""

_METADATA = MetaData()
_SESSION = Table(
    "export_hub_session",
    _METADATA,
    Column("cookie_sha256", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("began_at", Text, nullable=False),
    Column("seen_at", Text, nullable=False),
    Column("ended_at", Text),
    Column("ended_why", Text),
)


@dataclass(frozen=True)
class Session:
    """One row per sign-in; times in UTC. `ended_why` says how it ended, absent while it counts."""

    cookie_sha256: str
    subject: str
    name: str
    began_at: datetime
    seen_at: datetime
    ended_at: datetime | None
    ended_why: str | None


def hash_of(cookie: str) -> str:
    """What the table keeps of a cookie: nobody who reads the table can sign in with it."""
    return hashlib.sha256(cookie.encode()).hexdigest()


def limit(variable: str) -> timedelta:
    """The longest that a session may be idle, or last at all. Raises ExportHubError for a setting that is no whole number."""
    text = os.environ.get(variable, "").strip() or str(_LIMITS[variable])
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise ExportHubError(what=f"{variable} is {text!r}", remedy="Give a whole number from 1")
    return timedelta(minutes=int(text)) if variable == IDLE_VARIABLE else timedelta(hours=int(text))


class Sessions:
    """The table, shared by all threads, and by all servers where the ledger lies on PostgreSQL."""

    def __init__(self, engine: Engine, place: str) -> None:
        """Meant for `open_sessions`."""
        self._engine = engine
        self._place = place
        with self._writing() as connection:
            _METADATA.create_all(connection)

    def begin(self, cookie_sha256: str, subject: str, name: str) -> Session | None:
        """The session of a cookie that a sign-in has just proved, begun where it is new; nothing where it has ended."""
        now = time_text(clock.now())
        row = {
            "cookie_sha256": cookie_sha256,
            "subject": subject,
            "name": name,
            "began_at": now,
            "seen_at": now,
        }
        if self._row(cookie_sha256) is None:
            try:
                with self._writing() as connection:
                    long_ended = _SESSION.c.ended_at < time_text(clock.now() - _KEPT)
                    connection.execute(_SESSION.delete().where(long_ended))
                    connection.execute(_SESSION.insert().values(row))
            except IntegrityError:
                pass  # another server was quicker with the same cookie
        return self.living(cookie_sha256)

    def living(self, cookie_sha256: str) -> Session | None:
        """The session of a cookie as long as it counts, marked as seen now; nothing for one unknown, ended, idle or too old."""
        found = self._row(cookie_sha256)
        if found is None or found.ended_at is not None:
            return None
        now = clock.now()
        if now - found.seen_at > limit(IDLE_VARIABLE):
            self._end(_SESSION.c.cookie_sha256 == cookie_sha256, "idle for too long")
            return None
        if now - found.began_at > limit(ABSOLUTE_VARIABLE):
            self._end(_SESSION.c.cookie_sha256 == cookie_sha256, "signed in for too long")
            return None
        if now - found.seen_at > _SEEN_EVERY:
            with self._writing() as connection:
                connection.execute(
                    update(_SESSION)
                    .where(_SESSION.c.cookie_sha256 == cookie_sha256, _SESSION.c.ended_at.is_(None))
                    .values(seen_at=time_text(now))
                )
        return found

    def has_ended(self, cookie_sha256: str) -> bool:
        """Whether the cookie had a session that counts no more; an unknown one has not."""
        return self._row(cookie_sha256) is not None and self.living(cookie_sha256) is None

    def sign_out(self, cookie_sha256: str) -> None:
        """End the session of a cookie, for good: from now on a copy of the cookie is worth nothing."""
        self._end(_SESSION.c.cookie_sha256 == cookie_sha256, "signed out")

    def end_all_of(self, subject: str, by: Identity) -> None:
        """End every session of a person. Raises AccessFault."""
        require(by, "manage")
        self._end(_SESSION.c.subject == subject, f"ended by {by.name}")

    def newest(self, by: Identity, at_most: int = 200) -> tuple[Session, ...]:
        """The sessions last seen, newest first. Raises AccessFault."""
        require(by, "manage")
        with self._reading() as connection:
            rows = (
                connection.execute(_SESSION.select().order_by(_SESSION.c.seen_at.desc()).limit(at_most))
                .mappings()
                .all()
            )
        return tuple(_session(row) for row in rows)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _row(self, cookie_sha256: str) -> Session | None:
        with self._reading() as connection:
            row = (
                connection.execute(select(_SESSION).where(_SESSION.c.cookie_sha256 == cookie_sha256)).mappings().first()
            )
        return None if row is None else _session(row)

    def _end(self, which: object, why: str) -> None:
        with self._writing() as connection:
            connection.execute(
                update(_SESSION)
                .where(which, _SESSION.c.ended_at.is_(None))  # type: ignore[arg-type]  # a condition on the table
                .values(ended_at=time_text(clock.now()), ended_why=why)
            )

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise self._fault(error) from error

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except IntegrityError:
            raise
        except SQLAlchemyError as error:
            raise self._fault(error) from error

    def _fault(self, error: SQLAlchemyError) -> ExportHubError:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        return ExportHubError(
            what=f"who is signed in cannot be looked up ({reason})",
            remedy=f"See that {self._place} can be read and written, then sign in again",
        )


def sessions() -> Sessions:
    """The table of this installation. Raises ExportHubError."""
    return open_sessions(data_folder(), ledger_url())


@cache
def open_sessions(folder: Path, url: str | None) -> Sessions:
    """The table beside the workspaces of a folder, or on the server that holds the ledger. Raises ExportHubError."""
    if url is not None:
        address = make_url(url).set(drivername="postgresql+psycopg")
        return Sessions(create_engine(address, pool_pre_ping=True), "the PostgreSQL server")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sessions.sqlite"
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 30}, poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _prepare(connection: object, _: object) -> None:
        connection.execute("pragma journal_mode = wal")  # type: ignore[attr-defined]  # the driver's own connection

    return Sessions(engine, str(path))


def _session(row: Mapping[Any, Any]) -> Session:
    times = {name: datetime.fromisoformat(str(row[name])) for name in ("began_at", "seen_at")}
    ended = row["ended_at"]
    return Session(
        cookie_sha256=str(row["cookie_sha256"]),
        subject=str(row["subject"]),
        name=str(row["name"]),
        ended_at=None if ended is None else datetime.fromisoformat(str(ended)),
        ended_why=None if row["ended_why"] is None else str(row["ended_why"]),
        **times,
    )
