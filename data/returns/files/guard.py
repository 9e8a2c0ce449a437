"""The gate in front of every reader: what a file is by its content, and whether it is safe to open.

It runs inside the child process, before any reader. Compressed parts are inflated in a stream and counted on the
way, because sizes that an archive states about itself are claims; each XML part is parsed once for depth and
document type before a reader builds anything from it.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO
from xml.parsers import expat

from data.returns.faults import refusal
from data.returns.files.limits import LONG_LIST

FILE_BYTES = 10_000_000
"""Most bytes that a file may have, as received."""

INFLATED_BYTES = 40_000_000
"""Most bytes that all parts of a file may have together once inflated."""

RATIO = 250
"""Most bytes that one compressed byte may become, in a part of over a million bytes."""

PARTS = 800
SHEETS = 120
DEPTH = 60
_CHUNK = 65_536
_CANNOT_BE_INFLATED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
"""What a part that is damaged, or packed as no office packs it, makes its reader raise."""

_SAVE_AS = "Save the return as an Excel workbook (.xlsx or .xls), an OpenDocument sheet (.ods) or CSV and send that"
_WITHOUT = "Save a copy without it and send the copy"

_NOT_A_TABLE = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_MARKUP = (
    (re.compile(rb"<(!doctype\s+html|html|head|body|table|meta)\b"), "a web page under another name"),
    (re.compile(rb"<(\?xml|!doctype|!entity)"), "an XML file"),
)
_FORBIDDEN_PARTS = (
    (re.compile(r"vbaproject|macrosheets/|^basic/|^scripts/", re.IGNORECASE), "macros"),
    (re.compile(r"externallinks?/", re.IGNORECASE), "links to other workbooks"),
    (re.compile(r"(^|/)(embeddings|activex|ctrlprops)/", re.IGNORECASE), "embedded objects or controls"),
    (re.compile(r"^xl/(connections\.xml|querytables/)", re.IGNORECASE), "connections to outside data"),
)
_NAMED_XML = re.compile(r"\.(xml|rels|vml|rdf)$", re.IGNORECASE)
_MARKUP_START = re.compile(rb"(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\x00\s]*<")
"""How a part begins that a reader could take for XML: in UTF-8 or UTF-16, with or without a mark of order."""
_OLD_FORBIDDEN = (("_VBA_PROJECT", "macros"), ("MBD00", "embedded objects or controls"))
"""Streams of an old workbook, by how their names begin."""
_OTHER_OFFICE = (
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
)
_BINARY = "xl/workbook.bin"
"""What a binary workbook is known by. The library that reads such (python-calamine 0.9.1) gave the first cell of each row alone of
a file made by SheetJS, without a word, and no merged cells, hidden rows or formats of any: refusing is the safer answer."""


def checked_format(content: bytes) -> str:
    """What the content is: `xlsx`, `ods`, `xls` or `csv`. Raises ReturnFault for anything else or unsafe."""
    if not content.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise refusal("the file is empty", "Send the file that holds the return")
    if len(content) > FILE_BYTES:
        raise refusal(
            f"the file has {len(content) / 1e6:.1f} million bytes, at most {FILE_BYTES // 1_000_000} million",
            f"Remove pictures and sheets that are no part of the return, or send one file per State. {LONG_LIST}",
        )
    if content.startswith(b"PK"):
        return _checked_archive(content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise refusal("the workbook is locked with a password", "Remove the password and send it again")
        for name, what in _OLD_FORBIDDEN:
            if name.encode("utf-16-le") in content:
                raise refusal(f"the file holds {what}", _WITHOUT)
        return "xls"
    _refuse_known(content)
    return "csv"


_PACKED = f"Unpack it and send the file that is in it. {LONG_LIST}"


def _refuse_known(content: bytes) -> None:
    if content.startswith(b"\x1f\x8b"):
        raise refusal("the file is packed (gzip), and what is in it is not read", _PACKED)
    for signature, kind in _NOT_A_TABLE:
        if content.startswith(signature):
            raise refusal(f"the file is {kind}, not a table", _SAVE_AS)
    start = content[:2_000].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    for pattern, kind in _MARKUP:
        if pattern.match(start):
            raise refusal(f"the file is {kind}, not a table", _SAVE_AS)


def _checked_archive(content: bytes) -> str:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged("its end is missing or its list of parts is wrong") from error
    with archive:
        parts = archive.infolist()
        names = _checked_names(parts)
        kind = _kind_of(archive, names)
        _checked_parts(archive, parts, kind)
    return kind


def damaged(why: str) -> Exception:
    """The refusal for a file that breaks off or contradicts itself."""
    return refusal(f"the file is damaged: {why}", "Open it where it was made, save it again and send the new file")


def _checked_names(parts: list[zipfile.ZipInfo]) -> set[str]:
    sheets = sum(1 for part in parts if re.match(r"xl/worksheets/[^/]+\.xml$", part.filename))
    if sheets > SHEETS:
        raise refusal(f"the workbook has {sheets} sheets, at most {SHEETS}", "Send one file per State")
    if len(parts) > PARTS:
        raise refusal(f"the file has {len(parts)} parts, at most {PARTS}", _SAVE_AS)
    names: set[str] = set()
    for part in parts:
        name = part.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or re.match(r"[A-Za-z]:", name):
            raise refusal("the file holds a part that points outside itself", _SAVE_AS)
        if name.lower() in names:
            raise damaged("one of its parts stands in it twice")
        if part.flag_bits & 0x1:
            raise refusal("the file is locked with a password", "Remove the password and send it again")
        if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise refusal("the file is compressed in an unusual way", _SAVE_AS)
        names.add(name.lower())
    for pattern, what in _FORBIDDEN_PARTS:
        if any(pattern.search(name) for name in names):
            raise refusal(f"the file holds {what}", _WITHOUT)
    return names


def _kind_of(archive: zipfile.ZipFile, names: set[str]) -> str:
    for name, kind in _OTHER_OFFICE:
        if name in names:
            raise refusal(f"the file is {kind}, not a table", _SAVE_AS)
    if _BINARY in names:
        what = "the file is a binary Excel workbook (.xlsb), which is not read"
        raise refusal(what, "In Excel: File, Save As, Excel Workbook (.xlsx), and send that file")
    if {"[content_types].xml", "xl/workbook.xml"} <= names:
        return "xlsx"
    if "content.xml" in names and "mimetype" in names:
        try:
            with archive.open("mimetype") as stream:
                stated = stream.read(200)
        except (*_CANNOT_BE_INFLATED, KeyError) as error:
            raise damaged("a part of it cannot be inflated") from error
        if b"opendocument.spreadsheet" in stated:
            return "ods"
        raise refusal("the file is another OpenDocument file, not a sheet", _SAVE_AS)
    if "xl/workbook.xml" in names or "content.xml" in names:
        raise damaged("a part that every such file has is missing")
    listed = ", ".join(sorted(names)[:3])
    what = f"the file is packed (ZIP) and holds {len(names)} file{'' if len(names) == 1 else 's'}: {listed[:120]}"
    raise refusal(what, _PACKED)


def _checked_parts(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], kind: str) -> None:
    inflated = 0
    for part in parts:
        scan: _PartScan | None = None
        size = 0
        try:
            with archive.open(part) as stream:
                while chunk := _next_chunk(stream):
                    size += len(chunk)
                    inflated += len(chunk)
                    if inflated > INFLATED_BYTES or (size > 1_000_000 and size > RATIO * max(part.compress_size, 1)):
                        raise refusal(
                            f"the file unpacks to far more than it should ({part.filename})",
                            "Delete empty formatted rows and columns, save it again and send the new file",
                        )
                    # By what it holds and not by its name: which part is a sheet is said inside the file.
                    if size == len(chunk) and (_NAMED_XML.search(part.filename) or _MARKUP_START.match(chunk)):
                        scan = _PartScan(part.filename)
                    if scan is not None:
                        scan.feed(chunk, is_last=False)
                if scan is not None:
                    scan.feed(b"", is_last=True)
        except _CANNOT_BE_INFLATED as error:
            raise damaged(f"its part {part.filename} cannot be inflated") from error
        except expat.ExpatError as error:
            raise damaged(f"its part {part.filename} breaks off or is not well formed ({kind})") from error


def _next_chunk(stream: IO[bytes]) -> bytes:
    return stream.read(_CHUNK)


class _PartScan:
    """One streaming pass over an XML part: no document type, no deep nesting, nothing fetched, no lock."""

    def __init__(self, name: str) -> None:
        self._depth = 0
        self._is_relations = name.endswith(".rels")
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse_document_type
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def feed(self, chunk: bytes, *, is_last: bool) -> None:
        self._parser.Parse(chunk, is_last)

    def _refuse_document_type(self, *_: object) -> None:
        raise refusal("the file declares a document type, which no spreadsheet program writes", _SAVE_AS)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            raise refusal("the file is nested deeper than any spreadsheet program writes", _SAVE_AS)
        if self._is_relations:
            if attributes.get("TargetMode") == "External" and not attributes.get("Type", "").endswith("/hyperlink"):
                raise refusal("the file holds links to other workbooks or outside data", _WITHOUT)
        elif name == "manifest:encryption-data":
            raise refusal("the file is locked with a password", "Remove the password and send it again")
        elif name in {"table:table-source", "table:cell-range-source", "office:dde-source"}:
            raise refusal("the file holds links to other workbooks or outside data", _WITHOUT)

    def _end(self, _: str) -> None:
        self._depth -= 1
