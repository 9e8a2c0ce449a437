"""A field's cell as a value: text, day, number, a status word or a list of seats, with every change noted.

Faults carry the cell; a value that cannot be read becomes None beside its fault, so that one pass finds all.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from data.returns import kinds
from data.returns.cells import cleaned, is_blank, plain_text, read_date, read_number, yes_or_no
from data.returns.faults import CellFault, at
from data.returns.kinds import Field
from data.returns.layout import Table
from data.returns.sheets import Broken, Value

OwnCount = str | int | float | bool | date | tuple[int, ...] | None
"""A field's value. In a date field of a plan, True and False stand for 'yes' and 'no' without a day."""

_DATED = re.compile(r"(.+?)[\s,;]*(?:\bdt\b\.?|\bdated\b|दिनांक)[\s:.]*(.+)", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,3})(?:\s*(?:-|–|to|से)\s*(\d{1,3}))?")
SEATS = 13
_LONGEST_ORDER = 200


@dataclass
class Findings:
    """What a pass found: faults stop a publication, notes do not."""

    faults: list[CellFault] = field(default_factory=list)
    notes: list[CellFault] = field(default_factory=list)


def read_values(table: Table, number: int, cells: dict[str, Value], found: Findings) -> dict[str, OwnCount]:
    """The values of one row's fields, place fields left out."""
    values: dict[str, OwnCount] = {}
    for one in kinds.FIELDS[table.kind]:
        if one.name in table.columns and one.name not in {"serial", "state", "district", "district_code"}:
            values[one.name] = _read(table, number, one, cells[one.name], found)
    _split_order(table, values)
    return values


def text_at(table: Table, number: int, name: str, value: Value, found: Findings) -> str:
    """A cell as clean text, what was changed in it noted; blank for a cell in error, with its fault."""
    column = table.columns[name]
    if isinstance(value, Broken):
        if value.kind == "formula":
            what = "the cell holds a formula that was never calculated"
            remedy = "Open the file in a spreadsheet program, let it calculate, save and send it again"
        else:
            what, remedy = (
                f"the cell holds the error {value.text[:20]}",
                "Correct the formula or write the value",
            )
        found.faults.append(at(table.sheet.name, number, column, what, remedy))
        return ""
    if isinstance(value, str):
        for change in cleaned(value).changes:
            found.notes.append(at(table.sheet.name, number, column, change, "Nothing, if this is so"))
    return "" if is_blank(value) else plain_text(value)


def _read(table: Table, number: int, one: Field, value: Value, found: Findings) -> OwnCount:
    text = text_at(table, number, one.name, value, found)
    if one.holds == "word":
        # 'Nil' and 'none' are statuses of a plan, though blanks elsewhere.
        text = text or ("" if value is None or isinstance(value, Broken) else plain_text(value))
    if not text or not re.search(r"\w", text):
        return None
    read: OwnCount | _Reason
    if one.holds == "text":
        read = text
    elif one.holds == "number":
        read = _or_reason(read_number(value), "Write digits only, the unit in its own column")
    elif one.holds == "date":
        is_yes = yes_or_no(value) if table.kind == "plans" else None
        read = is_yes if is_yes is not None else _or_reason(read_date(value), "Write it as 21.07.2025")
    elif one.holds == "seats":
        read = _seats(text)
    else:
        read = _word(one.name, value, text)
    if isinstance(read, _Reason):
        found.faults.append(at(table.sheet.name, number, table.columns[one.name], read.what, read.remedy))
        return None
    return read


@dataclass(frozen=True)
class _Reason:
    """Why a cell could not be read."""

    what: str
    remedy: str


def _or_reason(read: float | date | str, remedy: str) -> float | date | _Reason:
    return _Reason(read, remedy) if isinstance(read, str) else read


def _word(name: str, value: Value, text: str) -> OwnCount | _Reason:
    if name == "is_gi_tagged":
        answer = yes_or_no(value)
        return _Reason(f"'{text[:40]}' is neither yes nor no", "Write yes or no") if answer is None else answer
    words = kinds.WORDS[name]
    meaning = words.get(kinds.heading(text))
    if meaning is None:
        allowed = ", ".join(dict.fromkeys(words.values()))
        return _Reason(f"'{text[:40]}' is no {name} that is known here", f"Write one of: {allowed}")
    return meaning


def _seats(text: str) -> tuple[int, ...] | _Reason:
    """Seat numbers of the Handbook's list, from '1, 2, 5-7'."""
    seats: set[int] = set()
    parts = [part.strip() for part in re.split(r"[,;&/\n]|\band\b|\bऔर\b", text) if part.strip()]
    for part in parts:
        found = _RANGE.fullmatch(part)
        if not found:
            return _Reason(f"'{text[:40]}' is no list of seats", "Write their numbers, as in 1, 2, 5-7")
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= SEATS:
            return _Reason(f"seat {part} is not among the Handbook's {SEATS}", f"Write numbers from 1 to {SEATS}")
        seats.update(range(first, last + 1))
    if len(parts) == 1 and len(seats) == 1 and 1 not in seats:
        what = f"'{text}' may be how many seats are filled, or one seat's number"
        return _Reason(what, f"Write every seat's number, as in 1-{min(seats)}")
    return tuple(sorted(seats))


def _split_order(table: Table, values: dict[str, OwnCount]) -> None:
    """An order written as 'No. 12/2021 dated 03.04.2021' in one cell holds both number and date."""
    order = values.get("order_number")
    if not isinstance(order, str) or values.get("order_date") is not None or "order_date" in table.columns:
        return
    found = _DATED.fullmatch(order) if len(order) <= _LONGEST_ORDER else None
    day = read_date(found[2]) if found else ""
    if found and isinstance(day, date):
        values["order_number"], values["order_date"] = found[1].strip(" ,;"), day
