"""How exports by district answer at scale: made-up rows, seeded, laid down outside the repository, asked and thrown away.

`python -m tests.bench.exports 100000000` prints time, size and memory. A row is a district, a month, a code of the Harmonized
System and a value; nothing of it reaches any store of the product.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import duckdb

DISTRICTS: Final = 784
CODES: Final = 5000
SEED: Final = 20261128
THREADS: Final = 2
RUNS: Final = 40
_MB: Final = 1024 * 1024

MADE: Final = """
    select
        (i // {per_district})::usmallint as district,
        (date '2015-04-01' + to_months(((i % {per_district}) // {codes})::integer))::date as month,
        (1000000 + (i % {codes}) * 19400)::uinteger as hs_code,
        ((hash(i + {seed}) % 10000000) / 100)::decimal(12, 2) as value
    from range({rows}) as t(i)
"""
DRILL: Final = """
    select hs_code, sum(value) as value
    from {rows}
    where district = $district::usmallint and month between date '2015-04-01' and date '2016-03-31'
    group by hs_code order by value desc limit 20
"""
MAP: Final = """
    select district, sum(value) as value
    from {cube}
    where month between date '2015-04-01' and date '2016-03-31'
    group by district
"""


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _answers(ask: Callable[[int], object], runs: int = RUNS) -> str:
    """Milliseconds of one answer over districts all over the table, the first left out: the median, and the fastest.

    On a machine that does other work too the fastest says more of the product, the median more of the machine.
    """
    ask(0)
    took = [1000 * _timed(partial(ask, at * 19 % DISTRICTS)) for at in range(1, runs + 1)]
    return f"{statistics.median(took):.1f} ms, fastest {min(took):.1f} ms"


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _size_mb(path: Path) -> float:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files) / _MB


def _line(what: str, found: str) -> None:
    print(f"{what:<58} {found}", flush=True)


def measure_tables(folder: Path, rows: int) -> None:
    """Lays the rows down as a sorted table with a cube and as Parquet, and asks each the same two questions."""
    made = MADE.format(rows=rows, codes=CODES, seed=SEED, per_district=-(-rows // DISTRICTS))
    database = folder / "exports.duckdb"
    with duckdb.connect(str(database), config={"threads": THREADS, "memory_limit": "3GB"}) as connection:
        connection.execute(f"set temp_directory = '{folder}/spill'")
        took = _timed(lambda: connection.execute(f"create table export_row as {made}"))
        _line(
            "table sorted by district and month, laid down",
            f"{took:.1f} s, {rows / took / 1e6:.2f} million rows a second",
        )
        took = _timed(
            lambda: connection.execute(
                "create table export_cube as select district, month, (hs_code // 1000000)::utinyint as chapter, sum(value) as value"
                " from export_row group by all order by district, month"
            )
        )
        cells = connection.execute("select count(*) from export_cube").fetchall()[0][0]
        _line("cube by district, month and chapter", f"{took:.1f} s, {cells:,} cells")
        took = _timed(
            lambda: connection.execute(
                "create table export_total as select district, month, sum(value) as value from export_cube group by all"
            )
        )
        connection.execute("checkpoint")
        _line("database", f"{_size_mb(database):,.0f} MB, {_size_mb(database) * _MB / rows:.1f} bytes a row")

        def drill(district: int) -> object:
            return connection.execute(DRILL.format(rows="export_row"), {"district": district}).fetchall()

        _line("drill to one district and year, sorted table", _answers(drill))
        by_total = MAP.format(cube="export_total")
        _line("map of one year, totals", _answers(lambda _: connection.execute(by_total).fetchall()))
        by_cube = MAP.format(cube="export_cube")
        _line(
            "map of one year, from the cube by chapter",
            _answers(lambda _: connection.execute(by_cube).fetchall()),
        )
        whole = MAP.format(cube="export_row")
        _line("map of one year, from the rows", _answers(lambda _: connection.execute(whole).fetchall(), 5))

        parquet = folder / "by_year"
        took = _timed(
            lambda: connection.execute(
                f"copy (select *, year(month) as year from export_row) to '{parquet}'"
                " (format parquet, partition_by (year), compression zstd)"
            )
        )
        _line("Parquet by year, written in the table's order", f"{took:.1f} s, {_size_mb(parquet):,.0f} MB")
        stored = f"(select * from read_parquet('{parquet}/*/*.parquet', hive_partitioning = true) where year in (2015, 2016))"

        def drill_parquet(district: int) -> object:
            return connection.execute(DRILL.format(rows=stored), {"district": district}).fetchall()

        _line("drill to one district and year, Parquet by year", _answers(drill_parquet, 10))
    _line("peak memory of the process", f"{_peak_mb():,.0f} MB")


def main() -> None:
    """Measures N rows in a folder of its own, which is thrown away."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=10_000_000)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="export-rows-"))
    try:
        _line("rows", f"{given.rows:,}, seed {SEED}, {THREADS} threads, DuckDB {duckdb.__version__}")
        measure_tables(folder, given.rows)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
