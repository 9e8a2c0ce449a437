"""An order written in one cell, 'No. 12/2021 dated 03.04.2021': its number and its date, each by itself."""

import re
from collections.abc import Iterator
from datetime import date

from data.returns.faults import CellFault
from data.returns.files.cells import month_or_year, read_date
from data.returns.headings.tables import OwnCount, Row, Table

_DATED = re.compile(r"(.+?)[\s,;]*(?:\bdt\b\.?|\bdated\b|दिनांक|दि\.|\bdate\b)[\s:.]*(.+)", re.IGNORECASE)
_LONGEST = 200


def order_parted(table: Table, row: Row, values: dict[str, OwnCount]) -> Iterator[CellFault]:
    """Part the order's number from its date. A date that is none leaves the number as it is, with a fault or, for a month, a remark."""
    order = values.get("order_number")
    if not isinstance(order, str) or values.get("order_date") is not None or "order_date" in table.columns:
        return
    found = _DATED.fullmatch(order) if len(order) <= _LONGEST else None
    if found is None:
        return
    number, written = found[1].strip(" ,;"), found[2].strip()
    day = read_date(written)
    if isinstance(day, date):
        values["order_number"], values["order_date"] = number, day
    elif month := month_or_year(written):
        values["order_number"] = number
        said = f"Order date: {month}, as written"
        values["remarks"] = "; ".join(filter(None, [str(values.get("remarks") or ""), said]))
    elif any(letter.isdigit() for letter in written):
        values["order_number"] = number
        what = f"the number of the order is read, '{number[:40]}', and its date is not: {day}"
        yield table.sheet.fault(row.number, table.column("order_number"), what, "Write the date as 21.07.2025")
