"""How the returns of these tests are made: workbooks, OpenDocument sheets and CSV of a few rows, and what spoils them."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import xlsxwriter

Cell = str | int | float | bool | date | None
Rows = Sequence[Sequence[Cell]]

HEAD = ("District", "Status of the plan", "Drafted on", "Notified on", "Remarks")
TITLE = ("Action plans of Assam as on 21.07.2025",)


def xlsx(
    *sheets: Rows,
    names: Sequence[str] = (),
    more: Callable[[xlsxwriter.Workbook], None] | None = None,
    options: Mapping[str, object] | None = None,
) -> bytes:
    """A workbook of plain rows; `more` may add what a row cannot say."""
    target = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, **(options or {})}
    book = xlsxwriter.Workbook(target, settings)
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for number, rows in enumerate(sheets):
        sheet = book.add_worksheet(names[number] if number < len(names) else f"Sheet{number + 1}")
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if isinstance(value, date):
                    sheet.write_datetime(row, column, value, day)
                elif value is not None:
                    sheet.write(row, column, value)
    if more is not None:
        more(book)
    book.close()
    return target.getvalue()


def plans(*rows: Sequence[Cell], more: Callable[[xlsxwriter.Workbook], None] | None = None) -> bytes:
    """A good return of Assam's plans but for the rows given; the first of them stands in row 3."""
    return xlsx([TITLE, HEAD, *rows], more=more)


GOOD: tuple[Cell, ...] = ("Kamrup", "drafted", "01.02.2023", None, None)


def rezipped(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same archive with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    return zipped(parts)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    return rezipped(plans(GOOD), lambda parts: parts.update({name: data}))


def in_sheet(old: str, new: str, content: bytes | None = None) -> bytes:
    """A change in the first sheet's XML."""

    def change(parts: dict[str, bytes]) -> None:
        name = "xl/worksheets/sheet1.xml"
        assert old.encode() in parts[name]
        parts[name] = parts[name].replace(old.encode(), new.encode(), 1)

    return rezipped(plans(GOOD) if content is None else content, change)


def two_of_a_name() -> bytes:
    target = io.BytesIO(plans(GOOD))
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(target, "a") as archive:
            archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    return target.getvalue()


def ods(rows: Rows, *, extra: str = "", head: str = "", row_attributes: str = "") -> bytes:
    """An OpenDocument sheet named Plans."""

    def cell(value: Cell) -> str:
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, date):
            return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value}</text:p></table:table-cell>'
        if isinstance(value, int | float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    body = "".join(f"<table:table-row{row_attributes}>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text", "style")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Plans">{body}{extra}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return target.getvalue()


def csv(*rows: Sequence[str], separator: str = ",", encoding: str = "utf-8") -> bytes:
    return "\r\n".join(separator.join(row) for row in rows).encode(encoding)


CSV_HEAD = ("State", "District", "Status of the plan")


def encrypted_flag() -> bytes:
    """Every part marked as encrypted, as in a ZIP with a password."""
    return _flagged(plans(GOOD), 0x01)


def patched_flag(content: bytes) -> bytes:
    """Every part marked as packed with patches, which no reader here unpacks."""
    return _flagged(content, 0x20)


def _flagged(archive: bytes, flag: int) -> bytes:
    content = bytearray(archive)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        while place >= 0:
            flags = struct.unpack_from("<H", content, place + offset)[0]
            struct.pack_into("<H", content, place + offset, flags | flag)
            place = content.find(mark, place + 4)
    return bytes(content)


def bomb() -> bytes:
    """Thirty-five million spaces in one part: a few ten thousand bytes on the way."""
    return with_part("xl/media/x.xml", b"<a>" + b" " * 35_000_000 + b"</a>")


def deep() -> bytes:
    return with_part("xl/custom.xml", b"<a>" * 5_000 + b"</a>" * 5_000)


def many_rows() -> bytes:
    return in_sheet(
        "</sheetData>",
        "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(10, 40_000)) + "</sheetData>",
    )


def far_cell() -> bytes:
    return in_sheet("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')


def merged(first: int, last: int, column: int, text: str) -> Callable[[xlsxwriter.Workbook], None]:
    return lambda book: book.worksheets()[0].merge_range(first - 1, column, last - 1, column, text)


def hidden_sheet(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("Old")
    sheet.write_row(0, 0, HEAD)
    sheet.hide()


def formula(text: str, value: object) -> Callable[[xlsxwriter.Workbook], None]:
    return lambda book: book.worksheets()[0].write_formula(2, 1, text, None, value)
