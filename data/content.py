"""What a store says, as one hash: equal for two stores that hold the same rows, however they came to hold them."""

import hashlib

import duckdb

from data import projection
from data.tables import TABLES


def content_hash(connection: duckdb.DuckDBPyConnection) -> str:
    """SHA-256 over every row of every table, order aside."""
    digest = hashlib.sha256()
    for name in (*(table.name for table in TABLES), *(table.name for table in projection.TABLES)):
        cursor = connection.execute(f"select * from {name} order by all")
        digest.update(repr((name, [column[0] for column in cursor.description or []])).encode())
        for row in cursor.fetchall():
            digest.update(repr(row).encode())
    return digest.hexdigest()
