"""The ledger in forms that need no program of ours: JSON lines, the files as received, and CSV tables.

Nobody should be bound to this product to read what they entrusted to it.
"""

import csv
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from data.entries import Entry, files_named, time_text
from data.errors import ExportHubError
from data.store import Store
from data.store_files import sync
from data.workspace_ledger import WorkspaceLedger

Progress = Callable[[str, int], None]

ENTRIES, FILES, TABLES = "entries.jsonl", "files", "tables"
_TABLES = """
    select table_name from information_schema.tables
    where table_type = 'BASE TABLE' and table_catalog = current_database()
    order by all
"""
_AT_ONCE = 200_000
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class OpenCopy:
    """How much was written: entries, files received, and rows of all tables."""

    entry_count: int
    file_count: int
    row_count: int


def write_open_copy(
    workspace_ledger: WorkspaceLedger, store: Store, to: Path, progress: Progress | None = None
) -> OpenCopy:
    """Write a workspace's ledger into a new folder. `progress` hears each part's name and its rows.

    Raises LedgerFault or StoreFault for a ledger that cannot be read, ExportHubError for the folder.
    """
    hear = progress or (lambda _, __: None)
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise ExportHubError(file=to, what="it is not an empty folder", remedy="Name a new folder")
    try:
        for part in (to / FILES, to / TABLES):
            part.mkdir(parents=True, exist_ok=True)
        entry_count, file_count = _write_entries(workspace_ledger, to)
        hear(ENTRIES, entry_count)
        hear(FILES, file_count)
        row_count = 0
        for (name,) in store.rows(_TABLES, {})[1]:
            rows = _write_table(store, str(name), to / TABLES / f"{name}.csv")
            hear(str(name), rows)
            row_count += rows
        sync(to)
    except OSError as error:
        raise ExportHubError(
            file=to, what=f"it cannot be written: {error}", remedy="Free space there or name another folder"
        ) from error
    return OpenCopy(entry_count, file_count, row_count)


def _write_entries(workspace_ledger: WorkspaceLedger, to: Path) -> tuple[int, int]:
    if workspace_ledger.ledger is None:
        return 0, 0
    files: set[str] = set()
    last = 0
    with (to / ENTRIES).open("w", encoding="utf-8") as stream:
        for entry in workspace_ledger.ledger.entries():
            last = entry.sequence
            stream.write(json.dumps(_open_form(entry), ensure_ascii=False) + "\n")
            for sha256 in files_named(entry.payload):
                if sha256 not in files:
                    # By hash, never by the name it came with, which could point anywhere.
                    (to / FILES / sha256).write_bytes(workspace_ledger.ledger.blob(sha256))
                    files.add(sha256)
        stream.flush()
        os.fsync(stream.fileno())
    return last, len(files)


def _open_form(entry: Entry) -> dict[str, object]:
    return {
        "sequence": entry.sequence,
        "recorded_at": time_text(entry.recorded_at),
        "actor": entry.actor,
        "action": entry.action,
        "key": entry.key,
        "payload": entry.payload,
        "payload_sha256": entry.payload_sha256,
        "previous_sha256": entry.previous_sha256,
        "entry_sha256": entry.entry_sha256,
    }


def _write_table(store: Store, name: str, path: Path) -> int:
    ((count,),) = store.rows(f'select count(*) from "{name}"', {})[1]
    total = int(str(count))
    # The mark at the beginning makes a spreadsheet read Devanagari as it is.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        for first in range(0, max(total, 1), _AT_ONCE):
            # Sorted where it fits; a longer table as it lies there, so that it never lies in memory whole.
            part = "order by all" if total <= _AT_ONCE else f"where rowid >= {first} and rowid < {first + _AT_ONCE}"
            columns, rows = store.rows(f'select * from "{name}" {part}', {})
            if first == 0:
                writer.writerow(columns)
            writer.writerows([_cell(value) for value in row] for row in rows)
    return total


def _cell(value: object) -> object:
    """A value as a CSV cell: dates as YYYY-MM-DD, lists as JSON, and no text that a spreadsheet would run."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(_BEGINS_A_FORMULA):
        return f"'{value}"
    return value
