"""Zipped files whose bytes depend on nothing but what is in them: Office documents, and packs of documents."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say; no reader takes it for the day on which the document was made."""
_UNIX: Final = 3
_READABLE: Final = 0o644 << 16
_PACKED_ALREADY: Final = (".png", ".jpeg", ".docx", ".pptx", ".xlsx", ".pdf")


def deterministic_zip(file: bytes) -> bytes:
    """The zipped file with the same parts in the same order and no trace of the clock or the machine."""
    with ZipFile(io.BytesIO(file)) as stored:
        return _zipped((name, stored.read(name)) for name in stored.namelist())


def pack(files: Mapping[str, bytes]) -> bytes:
    """Files by name as one ZIP, in the order of their names."""
    return _zipped(sorted(files.items()))


def _zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as made:
        for name, stored in parts:
            entry = ZipInfo(name, _FIRST_DAY)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            entry.compress_type = ZIP_STORED if name.endswith(_PACKED_ALREADY) else ZIP_DEFLATED
            made.writestr(entry, stored)
    return out.getvalue()
