"""The build path of the store: from nothing, or the store in use brought up to newer entries of the ledger.

Both write under a new name and publish by the pointer, so a reader sees the old store or the new one and never a part.
"""

import hashlib
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import duckdb

from data import drawing, projection, store_files
from data.checksums import sha256_of
from data.content import content_hash
from data.export_sums import PUBLIC_RECORD, sum_up
from data.workspace_ledger import WorkspaceLedger

Check = Callable[[Path], None]
Progress = Callable[[str, int], None]

# What every question starts from: written into each store in this order, since a macro may name an earlier one only.
_VIEWS = ("days", "register", "products", "documents", "plans", "committees", "exports")

# What shapes the tables: a change in any of these makes every older store unfit.
_SHAPED_BY = (
    "sources.py",
    "tables.py",
    "checks.py",
    "load.py",
    "actions.py",
    "stages.py",
    "product_chapters.py",
    "projection.py",
    "export_sums.py",
    "drawing.py",
    "building.py",
    "clock.py",
    *(f"views/{name}.sql" for name in _VIEWS),
)


def fingerprint(sums: Mapping[str, str], workspace_ledger: WorkspaceLedger) -> str:
    """What a store is built from, the ledger aside: the reference files, the code that shapes it, the workspace."""
    digest = hashlib.sha256(f"{duckdb.__version__} {workspace_ledger.workspace}\n".encode())
    for name in sorted(sums):
        digest.update(f"{name} {sums[name]}\n".encode())
    for module in _SHAPED_BY:
        digest.update((Path(__file__).parent / module).read_bytes())
    return digest.hexdigest()


def build(
    workspace_ledger: WorkspaceLedger,
    reference: Path,
    sums: Mapping[str, str],
    built_from: str,
    required: Mapping[str, Check],
    progress: Progress | None,
) -> store_files.Pointer:
    """A store from nothing. Raises ReferenceFault, or StoreFault for the folder."""
    from data import load

    for check in required.values():
        check(reference)
    head = workspace_ledger.head()

    def fill(connection: duckdb.DuckDBPyConnection) -> None:
        load.filled_tables(connection, reference, sums, progress)
        projection.lay_tables(connection)
        if workspace_ledger.is_sample:
            # The sample's plans and committees come from its own returns alone: no public fact stands among them.
            connection.execute("delete from evidence")
        for name in _VIEWS:
            connection.execute((Path(__file__).parent / "views" / f"{name}.sql").read_text(encoding="utf-8"))
        sum_up(connection, [PUBLIC_RECORD])
        drawing.apply(connection, workspace_ledger.entries(0, head.sequence), workspace_ledger.draw_list, progress)

    pointer = store_files.Pointer("", built_from, "", "", tuple(required), head.sequence, head.sha256)
    return _published(workspace_ledger.folder, pointer, None, fill)


def refresh(workspace_ledger: WorkspaceLedger, pointer: store_files.Pointer) -> store_files.Pointer:
    """The store in use with the entries that came since. Raises StoreFault for the folder."""
    head = workspace_ledger.head()

    def fill(connection: duckdb.DuckDBPyConnection) -> None:
        entries = workspace_ledger.entries(pointer.ledger_sequence, head.sequence)
        drawing.apply(connection, entries, workspace_ledger.draw_list)

    fresh = replace(pointer, ledger_sequence=head.sequence, ledger_sha256=head.sha256)
    return _published(workspace_ledger.folder, fresh, workspace_ledger.folder / pointer.file, fill)


def _published(
    folder: Path,
    pointer: store_files.Pointer,
    copied_from: Path | None,
    fill: Callable[[duckdb.DuckDBPyConnection], None],
) -> store_files.Pointer:
    part, final = store_files.new_names(folder, pointer.built_from)
    published = False
    try:
        if copied_from is not None:
            shutil.copyfile(copied_from, part)
        with duckdb.connect(part, config={"autoinstall_known_extensions": False}) as connection:
            fill(connection)
            # Closing would checkpoint too, but in silence: on a full disk the file ends cut.
            connection.execute("checkpoint")
        pointer = replace(pointer, file=final.name, content_hash=_content_read_back(part))
        store_files.sync(part)
        pointer = replace(pointer, file_sha256=sha256_of(part))
        part.rename(final)
        store_files.write_pointer(folder, pointer)
        published = True
    except (duckdb.OperationalError, duckdb.FatalException, OSError) as error:
        raise store_files.folder_fault(folder, error) from error
    finally:
        if not published:
            store_files.discard(part, Path(f"{part}.wal"), final)
    return pointer


def _content_read_back(path: Path) -> str:
    """The content hash of what the disk holds, which is what counts, not what was sent to it."""
    with duckdb.connect(path, read_only=True) as connection:
        return content_hash(connection)
