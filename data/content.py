"""What a store says, as one hash: equal for two stores that hold the same rows, however they came to hold them."""

import hashlib

import duckdb

from data import projection
from data.tables import TABLES

_SUMMED = """
select count(*), sum(md5_number_lower(one::varchar)), sum(md5_number_upper(one::varchar)) from {name} as one
"""


def content_hash(connection: duckdb.DuckDBPyConnection) -> str:
    """SHA-256 over every table's columns and the sum of the hashes of its rows: order aside, and no row in memory."""
    digest = hashlib.sha256()
    for name in (*(table.name for table in TABLES), *(table.name for table in projection.TABLES)):
        columns = connection.execute(f"select * from {name} limit 0").description or []
        rows = connection.execute(_SUMMED.format(name=name)).fetchall()
        digest.update(repr((name, [(column[0], str(column[1])) for column in columns], rows)).encode())
    return digest.hexdigest()
