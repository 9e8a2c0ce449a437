"""The ledger's three tables on both engines, and the triggers that let rows in and never let them change.

SQLite needs two more triggers than PostgreSQL: its INSERT OR REPLACE takes a row away without a word to the
triggers on DELETE, so a row that would take another's place is refused on the way in.
"""

from sqlalchemy import Column, Connection, Integer, LargeBinary, MetaData, Table, Text, inspect, text

from data.errors import LedgerFault

PRODUCT = "export-hub-monitor ledger"
SCHEMA_VERSION = 1

METADATA = MetaData()

ABOUT = Table(
    "ledger_about",
    METADATA,
    Column("only_row", Integer, primary_key=True, autoincrement=False),
    Column("product", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
    sqlite_strict=True,
)
"""One row: whose table this is and in which form. Its row lock is the right to append."""

ENTRY = Table(
    "ledger_entry",
    METADATA,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("recorded_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("payload_sha256", Text, nullable=False),
    # Unique, so that no two entries can follow the same one.
    Column("previous_sha256", Text, nullable=False, unique=True),
    Column("entry_sha256", Text, nullable=False, unique=True),
    Column("idempotency_key", Text, unique=True),
    sqlite_strict=True,
)
"""One row per entry."""

BLOB = Table(
    "ledger_blob",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""One row per file received, whatever number of entries names it."""

_REFUSAL = "the ledger is append-only"
_NEVER = ("update", "delete")


def _sqlite_triggers() -> dict[str, str]:
    triggers = {
        f"{table.name}_no_{verb}": f"create trigger {table.name}_no_{verb} before {verb} on {table.name}"
        f" begin select raise(abort, '{_REFUSAL}'); end"
        for table in METADATA.sorted_tables
        for verb in _NEVER
    }
    entry_is_taken = (
        "new.sequence <> (select coalesce(max(sequence), 0) + 1 from ledger_entry)"
        " or exists (select 1 from ledger_entry where idempotency_key = new.idempotency_key"
        " or previous_sha256 = new.previous_sha256 or entry_sha256 = new.entry_sha256)"
    )
    for table, taken in (
        (ENTRY, entry_is_taken),
        (BLOB, "exists (select 1 from ledger_blob where sha256 = new.sha256)"),
        (ABOUT, "exists (select 1 from ledger_about)"),
    ):
        name = f"{table.name}_no_replace"
        triggers[name] = (
            f"create trigger {name} before insert on {table.name} when {taken}"
            f" begin select raise(abort, '{_REFUSAL}'); end"
        )
    return triggers


def _postgresql_triggers() -> dict[str, str]:
    return {
        f"{table.name}_no_{verb}": f"create trigger {table.name}_no_{verb} before {verb} on {table.name}"
        " for each statement execute function ledger_refusal()"
        for table in METADATA.sorted_tables
        for verb in (*_NEVER, "truncate")
    }


_POSTGRESQL_FUNCTION = (
    "create function ledger_refusal() returns trigger language plpgsql as"
    f" $$ begin raise exception '{_REFUSAL}' using errcode = 'insufficient_privilege'; end $$"
)


def create(connection: Connection) -> None:
    """Make an empty ledger in an empty database or schema. Raises what SQLAlchemy raises."""
    METADATA.create_all(connection)
    if connection.dialect.name == "postgresql":
        connection.execute(text(_POSTGRESQL_FUNCTION))
    for statement in _triggers(connection).values():
        connection.execute(text(statement))
    connection.execute(ABOUT.insert().values(only_row=1, product=PRODUCT, schema_version=SCHEMA_VERSION))


def require_ours(connection: Connection) -> None:
    """See that the tables there are a ledger that this version can read.

    Raises LedgerFault for an empty file, for somebody else's tables and for a ledger of a newer version.
    """
    found = set(inspect(connection).get_table_names())
    about = connection.execute(ABOUT.select()).first() if ABOUT.name in found else None
    if about is None or about.product != PRODUCT or not {ENTRY.name, BLOB.name} <= found:
        raise LedgerFault(
            what=f"it holds no ledger but {', '.join(sorted(found)[:3]) or 'nothing'}",
            remedy="Name the folder or database of this product's records, or put a backup in its place:"
            " python -m data restore",
        )
    if about.schema_version > SCHEMA_VERSION:
        raise LedgerFault(
            what=f"a newer version of this product made it (form {about.schema_version},"
            f" this version reads {SCHEMA_VERSION})",
            remedy="Install the newer version; do not go back",
        )


def missing_triggers(connection: Connection) -> list[str]:
    """Names of the refusing triggers that are gone, altered or switched off."""
    if connection.dialect.name == "postgresql":
        found = {
            name: None
            for (name,) in connection.execute(
                text(
                    "select tgname from pg_trigger join pg_class on pg_class.oid = tgrelid"
                    " where relnamespace = current_schema()::regnamespace and tgenabled in ('O', 'A')"
                )
            )
        }
        return sorted(_triggers(connection).keys() - found.keys())
    rows = connection.execute(text("select name, sql from sqlite_master where type = 'trigger'")).all()
    required = _triggers(connection)
    texts = {name: sql.lower() for name, sql in rows}
    return sorted(name for name in required if texts.get(name) != required[name].lower())


def _triggers(connection: Connection) -> dict[str, str]:
    return _postgresql_triggers() if connection.dialect.name == "postgresql" else _sqlite_triggers()
