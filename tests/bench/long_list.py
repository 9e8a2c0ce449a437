"""A list of exports of two million rows through the product's own import, in a folder of its own that is thrown away.

`python -m tests.bench.long_list --rows 2000000 [--keep FOLDER]` makes the list from a fixed seed and runs each command in a process
of its own: time, peak of memory, and the sizes of ledger and store. The values are made up and go to no workspace of the product.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

SEED: Final = 20261128
MONTHS: Final = (
    *("April", "May", "June", "July", "August", "September", "October", "November", "December"),
    *("January", "February", "March"),
)
HEADINGS: Final = ("State", "District", "LGD code", "Financial year", "Period", "HS code", "Value", "Unit")
DOCUMENT: Final = (
    *("--title", "A list made up to be measured", "--kind", "state_letter", "--number", "1"),
    *("--date", "2026-04-30", "--sent-by", "The benchmark", "--yes"),
)
_MB: Final = 1024 * 1024


def rows_of_list(count: int, districts: Sequence[tuple[str, str, str]]) -> Iterator[tuple[str, ...]]:
    """That many rows: districts in the register's order, of each the same codes, of each code twelve months."""
    chance = random.Random(SEED)
    per_district = -(-count // (len(districts) * len(MONTHS)))
    codes = sorted(chance.sample(range(1_000_000, 98_000_000), per_district))
    made = 0
    for state, name, code in districts:
        for goods in codes:
            for month in MONTHS:
                if made == count:
                    return
                made += 1
                yield (
                    state,
                    name,
                    code,
                    "2025-26",
                    month,
                    f"{goods:08d}",
                    f"{chance.random() ** 4 * 900:.4f}",
                    "US$ million",
                )


def write_list(path: Path, count: int) -> None:
    """The list as CSV, with the districts of the register of the day."""
    from data.returns.names.names import register_as_on
    from data.store import open_store

    with open_store() as store:
        register = register_as_on(store, date(2026, 3, 31))
    districts = sorted(
        (register.state_name[state], register.title[code], code) for code, state in register.state_of.items()
    )
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADINGS)
        writer.writerows(rows_of_list(count, districts))


def run(*words: str) -> None:
    """One command in a process of its own, with its time and its peak of memory."""
    begun = time.monotonic()
    process = os.posix_spawn(sys.executable, [sys.executable, *words], os.environ)
    _, status, used = os.wait4(process, 0)
    took = time.monotonic() - begun
    print(
        f"  {took:.1f} s, {used.ru_utime + used.ru_stime:.1f} s of processor time, peak {used.ru_maxrss / 1024:,.0f} MB,"
        f" ended with {os.waitstatus_to_exitcode(status)}",
        flush=True,
    )


def _sizes(folder: Path) -> None:
    for path in sorted(folder.glob("record/*")):
        if path.is_file() and path.stat().st_size > _MB:
            print(f"  {path.name}: {path.stat().st_size / _MB:,.1f} MB", flush=True)


def main() -> None:
    """Makes the list, imports it, reads it again, and proves, copies and draws the records anew."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--keep", type=Path, help="a folder to work in that is not thrown away")
    given = parser.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp(prefix="long-list-"))
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["EXPORT_HUB_DATA"] = str(folder / "books")
    written = folder / "list.csv"
    try:
        write_list(written, given.rows)
        print(f"{given.rows:,} rows, {written.stat().st_size / _MB:,.0f} MB, seed {SEED}", flush=True)
        for what, *words in (
            ("read and compared, not published", "import", str(written)),
            ("published", "import", str(written), *DOCUMENT),
            ("published again", "import", str(written), *DOCUMENT),
            ("store drawn anew", "rebuild"),
            ("verified", "verify"),
            ("copied", "backup", str(folder / "copy")),
            ("written in open forms", "export", str(folder / "open")),
        ):
            print(what, flush=True)
            run("-m", "data", *words)
        _sizes(folder / "books")
    finally:
        if given.keep is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
