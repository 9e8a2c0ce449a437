"""The build path: reference files in, checked tables out.

Imported only when a store is built, because the frames that the checks need cost more to import than a
start may take.
"""

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from data import checks
from data.errors import Fault, ReferenceFault
from data.source_file import SourceFile
from data.sources import ALL_FILES, FILES, OUTLINES
from data.tables import TABLES

_RESTORE = "Restore the file from the repository"


def filled_tables(
    connection: duckdb.DuckDBPyConnection,
    reference: Path,
    sums: Mapping[str, str],
    progress: Callable[[str, int], None] | None = None,
) -> None:
    """Read, check and lay down every table in an empty database; `progress` hears each name and row count.

    Raises ReferenceFault with all faults of a pass: first shape, then cells, then rules over rows and totals.
    """
    frames = checked_frames(reference)
    for name, frame in frames.items():
        _lay_down(connection, name, frame)
    _lay_down(connection, "shipped_files", _shipped_files(sums))
    faults = checks.rule_faults(connection)
    if faults:
        raise ReferenceFault.of(faults)
    for table in TABLES:
        connection.execute(f"create table {table.name} ({table.columns})")
        try:
            connection.execute(f"insert into {table.name} by name {table.filled_by}")
        except (duckdb.DataError, duckdb.IntegrityError) as error:
            raise ReferenceFault(
                what=f"table {table.name} cannot hold what its file says: {error}",
                remedy="Correct the value in the reference file",
            ) from error
        if progress is not None:
            progress(table.name, _row_count(connection, table.name))


def verify_reference(reference: Path, sums: Mapping[str, str]) -> None:
    """Read and check every file without keeping anything. Raises ReferenceFault."""
    with duckdb.connect() as connection:
        filled_tables(connection, reference, sums)


def checked_frames(reference: Path) -> dict[str, pd.DataFrame]:
    """Source id to the file's rows, cells as text and blanks as None; `areas` holds the district outlines.

    Raises ReferenceFault with every fault of shape, or else every fault of a cell, over all files.
    """
    faults: list[Fault] = []
    frames: dict[str, pd.DataFrame] = {}
    for file in FILES:
        frame, found = _frame(reference, file)
        faults += found
        frames[file.source_id] = frame
    frames["areas"], found = _areas(reference)
    faults += found
    if faults:
        raise ReferenceFault.of(faults)
    faults = checks.cell_faults(frames)
    if faults:
        raise ReferenceFault.of(faults)
    return frames


def _frame(reference: Path, file: SourceFile) -> tuple[pd.DataFrame, list[Fault]]:
    required = [field.name for field in file.fields]
    empty = pd.DataFrame(columns=required, dtype=object)
    try:
        with (reference / file.name).open(encoding="utf-8", newline="") as stream:
            header, *records = list(csv.reader(stream, strict=True)) or [[]]
    except OSError as error:
        return empty, [Fault(f"the file cannot be read: {error.strerror}", _RESTORE, file.name)]
    except (UnicodeDecodeError, csv.Error) as error:
        return empty, [Fault(f"the file is not a UTF-8 table: {error}", _RESTORE, file.name)]
    faults = [
        Fault("the column is missing", f"Add it, or {_RESTORE.lower()}", file.name, 1, name)
        for name in required
        if name not in header
    ]
    faults += [
        Fault(f"the column is not known or stands twice ({name!r})", "Remove it", file.name, 1, name)
        for position, name in enumerate(header)
        if name not in required or name in header[:position]
    ]
    faults += [
        Fault(
            f"the row has {len(record)} cells where the header has {len(header)}",
            "Quote cells that hold a comma, and give every row all its cells",
            file.name,
            number,
        )
        for number, record in enumerate(records, start=2)
        if len(record) != len(header)
    ]
    if faults:
        return empty, faults
    rows = [[cell or None for cell in record] for record in records]
    return pd.DataFrame(rows, columns=header, dtype=object), []


def _areas(reference: Path) -> tuple[pd.DataFrame, list[Fault]]:
    columns = ["area_id", "area_name", "state_code"]
    empty = pd.DataFrame(columns=columns, dtype=object)
    try:
        topology: dict[str, Any] = json.loads((reference / OUTLINES.name).read_bytes())
        districts = [shape["properties"] for shape in topology["objects"]["districts"]["geometries"]]
        states = [shape["properties"] for shape in topology["objects"]["states"]["geometries"]]
        rows = [[str(district[column]) for column in columns] for district in districts]
        state_codes = {str(state["state_code"]) for state in states}
    except OSError as error:
        return empty, [Fault(f"the file cannot be read: {error.strerror}", _RESTORE, OUTLINES.name)]
    except (ValueError, KeyError, TypeError) as error:
        what = f"it is no topology with districts and states that carry their codes ({error!r})"
        return empty, [Fault(what, _RESTORE, OUTLINES.name)]
    counts = (
        ("district outlines", len(rows), 776),
        ("district outlines with an id of their own", len({row[0] for row in rows}), 776),
        ("State outlines with a code of their own", len(state_codes), 36),
        ("State outlines", len(states), 36),
    )
    return pd.DataFrame(rows, columns=columns, dtype=object), [
        Fault(f"{found} {what} where {expected} are expected", _RESTORE, OUTLINES.name)
        for what, found, expected in counts
        if found != expected
    ]


def _lay_down(connection: duckdb.DuckDBPyConnection, name: str, frame: pd.DataFrame) -> None:
    # A temporary table of text: a registered frame would guess types, and an empty column has none to guess.
    columns = ", ".join(f'"{column}" VARCHAR' for column in frame.columns)
    connection.execute(f"create temp table {name} ({columns})")
    connection.register("frame_to_lay_down", frame)
    connection.execute(f"insert into {name} select * from frame_to_lay_down")
    connection.unregister("frame_to_lay_down")


def _shipped_files(sums: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "source_id": file.source_id,
                "title": file.title,
                "origin": file.origin,
                "licence": file.licence,
                "file": file.name,
                "sha256": sums[file.name],
                "row_count": str(file.row_count),
                "as_on_date": file.as_on_date or None,
                "recorded_at": file.recorded_at,
            }
            for file in ALL_FILES
        ],
        dtype=object,
    )


def _row_count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"select count(*) from {table}").fetchone()
    return int(found[0]) if found else 0
