"""CSV in the encodings and with the separators that spreadsheets and web pages write.

Encodings are told apart by what only one of them allows: a mark at the start, strict UTF-8, zeros at every other
byte; what is left is read as windows-1252, said in a note. Statistics that guess a language from a few place names
are not used: they guess wrong for small files.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from data.returns.faults import CellFault, refusal
from data.returns.files.limits import CELL_CHARACTERS, Tally
from data.returns.files.sheets import SheetBuilder

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = (",", ";", "\t", "|")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_COMMENT = re.compile(r"\s*#\s*[^\W\d_][^#]*[\s:=]")
_AS_UTF8 = "In the spreadsheet program choose 'CSV UTF-8' when saving, and send it again"


def read_csv(content: bytes) -> tuple[list[SheetBuilder], list[CellFault]]:
    """The table as one sheet named CSV, all cells as text. Raises ReturnFault for what is no text."""
    text, encoding = _decoded(content)
    if _CONTROLS.search(text):
        raise refusal("the file is no text: it holds control characters (NUL and the like)", _AS_UTF8)
    separator = separator_of(text)
    notes = []
    if encoding == "windows-1252":
        notes.append(
            CellFault("the text is not UTF-8 and was read as windows-1252", f"If letters look wrong: {_AS_UTF8}")
        )
    tally = Tally()
    sheet = SheetBuilder("CSV")
    csv.field_size_limit(CELL_CHARACTERS * 100)
    try:
        width = _width(text, separator)
        for number, record in enumerate(_records(text, separator), start=1):
            for column, cell in enumerate(_with_comment_joined(record, width, separator), start=1):
                if cell.strip():
                    tally.add("CSV", number, column, len(cell))
                    sheet.put(number, column, cell)
    except csv.Error as error:
        raise refusal(
            f"the table breaks off: {error}", "Look for a quotation mark that is not closed", sheet="CSV"
        ) from error
    return [sheet], notes


def _decoded(content: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding), encoding
    zeros = content[:4_000].count(0)
    if zeros:
        even = content[:4_000:2].count(0)
        half = len(content[:4_000]) / 2
        # Latin letters and separators leave one byte of each pair zero, on one side only.
        if zeros > 0.2 * half and even in {0, zeros}:
            encoding = "utf-16-be" if even else "utf-16-le"
            return _strictly(content, encoding), encoding
        raise refusal("the file is no text: it holds control characters (NUL and the like)", _AS_UTF8)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        try:
            return content.decode("windows-1252"), "windows-1252"
        except UnicodeDecodeError as error:
            raise refusal("the text is in no encoding that could be recognised", _AS_UTF8) from error


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise refusal(f"the file says that it is {encoding} and is not", _AS_UTF8) from error


def _records(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _width(text: str, separator: str) -> int:
    """How many cells most of the first rows have."""
    start = "\n".join(text.splitlines()[:60])
    return Counter(map(len, _records(start, separator))).most_common(1)[0][0] if start else 0


def _with_comment_joined(record: list[str], width: int, separator: str) -> list[str]:
    """A row as it is; a program's comment, '# 1=Constituted, 0=Not constituted', as the one text that it was before its commas parted it."""
    filled = sum(bool(cell.strip()) for cell in record)
    is_comment = bool(record) and bool(_COMMENT.match(record[0])) and 1 < filled < width
    return [f"{separator} ".join(cell.strip() for cell in record if cell.strip())] if is_comment else record


def separator_of(text: str) -> str:
    """The separator under which most of the first rows have the same number of cells, more than one."""
    start = "\n".join(text.splitlines()[:60])
    best, best_score = ",", 0
    for separator in _SEPARATORS:
        try:
            widths = Counter(len(record) for record in _records(start, separator) if len(record) > 1)
        except csv.Error:
            continue
        score = max((count * (width if width < 30 else 1) for width, count in widths.items()), default=0)
        if score > best_score:
            best, best_score = separator, score
    return best
