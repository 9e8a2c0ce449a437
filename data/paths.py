"""Where things lie on disk, decided once, so that no other module joins folder names of its own."""

import os
from pathlib import Path

REFERENCE: Path = Path(__file__).resolve().parent / "reference"
"""The shipped reference tables and outlines: read-only, guarded by `checksums.sha256`."""

CHECKSUMS = "checksums.sha256"
"""Name of the list of SHA-256 sums inside the reference folder, in the format of `sha256sum`."""

DATA_FOLDER_VARIABLE = "EXPORT_HUB_DATA"
"""Environment variable that puts this installation's records in another place."""


def data_folder() -> Path:
    """Folder of this installation's records: the one named by `EXPORT_HUB_DATA`, else `data/books`.

    The folder need not exist yet; the store makes it.
    """
    chosen = os.environ.get(DATA_FOLDER_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    return Path(__file__).resolve().parent / "books"
