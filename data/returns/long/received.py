"""A long list as the ledger keeps it: the file as received, packed with gzip, named by the hash of what is kept."""

import csv
import gzip
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from data.errors import ExportHubError
from data.people.identity import Identity
from data.people.rights import require
from data.returns.faults import refusal
from data.returns.files import limits
from data.returns.files.csv_text import separator_of
from data.returns.files.guard import FILE_BYTES
from data.returns.files.read_file import shown_name
from data.returns.names.settled_names import Ledger, LedgerEntry

LIST_BYTES = 400_000_000
"""Most bytes of a list as it is sent."""
PACKED_BYTES = 100_000_000
"""Most bytes that it may have once packed, as the ledger keeps it."""
LONGEST_LINE = 100_000
_CHUNK = 1 << 20
_ARCHIVES = (b"PK", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True)
class Packed:
    """A list packed: its bytes, their hash, and how large it was as sent."""

    content: bytes
    file_name: str
    size: int

    @property
    def sha256(self) -> str:
        """SHA-256 of what the ledger keeps."""
        return hashlib.sha256(self.content).hexdigest()


def is_long(path: Path) -> bool:
    """Whether a file is a CSV above the limits of the ordinary reader. Raises ExportHubError for a file that cannot be read."""
    try:
        with path.open("rb") as stream:
            if stream.read(4).startswith(_ARCHIVES):
                return False
            if path.stat().st_size > FILE_BYTES:
                return True
            stream.seek(0)
            content = stream.read()
    except OSError as error:
        raise ExportHubError(file=path, what=f"it cannot be read: {error}", remedy="Name the file") from error
    text = content.decode("utf-8", "replace")
    if len(text) > limits.ALL_CHARACTERS or text.count("\n") > limits.ROWS:
        return True
    try:
        records = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
        return sum(1 for record in records for cell in record if cell.strip()) > limits.FILLED_CELLS
    except csv.Error:
        return False  # the ordinary reader says where it breaks off


def packed(path: Path) -> Packed:
    """The file packed as it streams by. The same file gives the same bytes. Raises ReturnFault for one too large."""
    target = io.BytesIO()
    size = 0
    with path.open("rb") as stream, gzip.GzipFile(fileobj=target, mode="wb", mtime=0, filename="") as archive:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            archive.write(chunk)
            if size > LIST_BYTES or target.tell() > PACKED_BYTES:
                raise refusal(
                    f"the list has over {LIST_BYTES // 1_000_000} million bytes, or over {PACKED_BYTES // 1_000_000} million packed",
                    "Send it in parts, as by year",
                )
    return Packed(target.getvalue(), f"{shown_name(path.name)}.gz", size)


def receive_list(ledger: Ledger, given: Packed, by: Identity, entered_by: str = "") -> LedgerEntry:
    """Put a packed list into the ledger before anything is read from it. Raises AccessFault, LedgerFault.

    `entered_by` is the machine's account, where it brings the list in in that person's name.
    """
    require(by, "receive")
    payload = {
        "file_sha256": given.sha256,
        "file_name": given.file_name,
        "size": len(given.content),
        "unpacked_size": given.size,
        **({"entered_by": entered_by} if entered_by else {}),
    }
    key = f"received:{given.sha256}"
    return ledger.append("received", payload, actor=by.subject, key=key, blobs=[given.content])


def lines_of(content: bytes) -> Iterator[str]:
    """The lines of a packed list, line ends included, none longer than LONGEST_LINE.

    Raises ReturnFault for text that is no UTF-8, UnicodeDecodeError never.
    """
    number = 0
    with io.TextIOWrapper(_unpacked(content), encoding="utf-8-sig", newline="") as stream:
        try:
            while line := stream.readline(LONGEST_LINE):
                number += 1
                if len(line) == LONGEST_LINE:
                    raise refusal(
                        f"line {number} has over {LONGEST_LINE:,} characters",
                        "Look for a quotation mark that is not closed",
                    )
                yield line
        except UnicodeDecodeError as error:
            raise refusal(
                f"after line {number} the text is no UTF-8", "Choose 'CSV UTF-8' when saving, and send it again"
            ) from error


def _unpacked(content: bytes) -> BinaryIO:
    return io.BufferedReader(gzip.GzipFile(fileobj=io.BytesIO(content), mode="rb"))
