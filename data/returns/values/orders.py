"""An order written in one cell, 'No. 12/2021 dated 03.04.2021': its number and its date, each by itself."""

import re
from collections.abc import Iterator
from datetime import date

from data.returns.faults import CellFault
from data.returns.files.cells import month_or_year, read_date
from data.returns.headings.tables import OwnCount, Row, Table, remarks_with

_MARKERS = (
    "दिनांक|दिनाँक|दिनान्क|तिथि|तारीख|તારીખ|দিনাঙ্ক|তারিখ|তাৰিখ|তাং|ତାରିଖ|ତାଂ|நாள்|தேதி|తేదీ|తేది|తారీఖు|ದಿನಾಂಕ|ತಾರೀಖು|തീയതി|തിയതി|തീയ്യതി|ദിനാങ്കം|ਮਿਤੀ|ਤਾਰੀਖ|ਤਾਰੀਖ਼"
    r"|(?:दि|ता|તા|তা|ତା|తే|ದಿ)(?=\s*[.:\u0903]|\s+\d)|তাঃ"
)
_DATED = re.compile(
    rf"(.+?)[\s,;(\[]*(?:\bd(?:t|td)\b\.?|\bdated\b|\bdate\b|(?<![\w\u0900-\u0d7f])(?:{_MARKERS})(?![\w\u0900-\u0d7f])[.:\u0903]?)[\s:.–-]*(.+?)[)\]]?",
    re.IGNORECASE | re.DOTALL,
)
_DAY_BEHIND = re.compile(
    r"(.*\d.*?)(?:\s*[,;(]\s*|\s+(?:[/–-]\s+|(?:of|on)\s+)?)(\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:20)?\d{2})\s*\)?",
    re.IGNORECASE | re.DOTALL,
)
"""A number with its day behind it and no word between them."""
_BESIDE = re.compile(r"(.+?)\s*[,;(\[]\s*([^()\[\]]*[^\W\d][^()\[\]]*?)[)\]]?")
_LONGEST = 200


def day_beside_number(text: str) -> date | None:
    """The day of 'No. 15/2025 dated 14.04.2025'; None for a text of another make."""
    found = (_DATED.fullmatch(text) or _DAY_BEHIND.fullmatch(text)) if len(text) <= _LONGEST else None
    day = read_date(found[2].strip()) if found else ""
    return day if isinstance(day, date) and found and any(map(str.isdigit, found[1])) else None


def order_parted(table: Table, row: Row, values: dict[str, OwnCount]) -> Iterator[CellFault]:
    """Part the order's number from its date. A date that is none leaves the number as it is, with a fault or, for a month, a remark."""
    order = values.get("order_number")
    if not isinstance(order, str) or values.get("order_date") is not None or "order_date" in table.columns:
        return
    order = order.strip()
    found = (_DATED.fullmatch(order) or _DAY_BEHIND.fullmatch(order)) if len(order) <= _LONGEST else None
    if found is None:
        return
    number, written = found[1].strip(" ,;"), found[2].strip()
    day = read_date(written)
    if not isinstance(day, date) and (beside := _BESIDE.fullmatch(written)) and isinstance(read_date(beside[1]), date):
        # What stands in brackets behind the day, that the order is common to all, is no part of it.
        day = read_date(beside[1])
        values["remarks"] = remarks_with(values, f"Order: {beside[2]}")
    if isinstance(day, date):
        values["order_number"], values["order_date"] = number, day
    elif month := month_or_year(written):
        values["order_number"] = number
        said = f"Order date: {month}, as written"
        values["remarks"] = remarks_with(values, said)
    elif any(letter.isdigit() for letter in written):
        values["order_number"] = number
        what = f"the number of the order is read, '{number[:40]}', and its date is not: {day}"
        yield table.sheet.fault(row.number, table.column("order_number"), what, "Write the date as 21.07.2025")
