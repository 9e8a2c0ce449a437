"""What stands in cells and means nothing here: marks that no note takes up, signs alone, words in the column of numbers."""

import re
from collections.abc import Iterator

from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text
from data.returns.headings.tables import Table
from data.returns.rows.footnotes import noted_beside, notes_by_mark
from data.returns.words.kinds import FIELDS

_NAMES = frozenset({"district", "state", "sector", "committee"})
_SIGN_ALONE = re.compile(r"[?\uff1f\u061f*#†‡@^§]+")
_MARK = re.compile(r"[*#†‡§¹²³⁴]+$|^[*#†‡§]+(?=\w)")
_SERIAL = re.compile(
    r"[(\[]?\s*(?:\d+(?:[./-]\d+)*|[ivxlc]{1,6}|[a-z]|\w?[\u0900-\u0d7f]{1,3})\s*[.)\]:-]*", re.IGNORECASE
)


def unexplained_marks(table: Table) -> Iterator[CellFault]:
    """Marks of footnotes that no note of the file takes up, and cells that hold nothing but a sign: they say nothing here."""
    sheet = table.sheet
    noted = {*notes_by_mark(table), *noted_beside(table)}
    fields = {one.name: one for one in FIELDS[table.kind]}
    told: dict[str, list[str]] = {}
    for row in table.rows:
        for name, cells in row.cells.items():
            is_read_whole = name not in _NAMES and fields[name].holds == "text"
            for at, value in zip(table.columns[name], cells, strict=True):
                text = plain_text(value) if isinstance(value, str) else ""
                if _SIGN_ALONE.fullmatch(text):
                    told.setdefault(f"the sign '{text}' alone, and it is read as blank", []).append(
                        sheet.address(row.number, at)
                    )
                elif (mark := _MARK.search(text)) and not is_read_whole and mark[0] not in noted:
                    told.setdefault(f"the mark '{mark[0]}', and no note of the file takes it up", []).append(
                        sheet.address(row.number, at)
                    )
    bands = ((number, at, sheet.value(number, at)) for number in table.districts for at in range(1, sheet.width + 1))
    for number, at, value in bands:
        mark = _MARK.search(plain_text(value)) if isinstance(value, str) else None
        if mark is not None and mark[0] not in noted:
            what = f"the mark '{mark[0]}', and no note of the file takes it up"
            told.setdefault(what, []).append(sheet.address(number, at))
    for what, places in told.items():
        verb = "bears" if len(places) == 1 else "bear"
        yield CellFault(f"{first_of(places, 6)} {verb} {what}", "Ask what it means", sheet=sheet.name)


def serials_in_words(table: Table) -> Iterator[CellFault]:
    """Cells of the column of numbers that hold more than a number: it is read by nobody."""
    for row in table.rows:
        for at, value in zip(table.columns.get("serial", ()), row.cells.get("serial", ()), strict=True):
            text = plain_text(value) if isinstance(value, str) else ""
            if re.search(r"\w", text) and not _SERIAL.fullmatch(text):
                what = f"the column of numbers holds '{text[:60]}', of which nothing is read"
                yield table.sheet.fault(row.number, at, what, "Write it into the column that it belongs to")
