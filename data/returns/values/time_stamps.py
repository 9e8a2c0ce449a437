"""Time stamps that programs write in columns of days, '2026-08-18T11:30:00+05:30', and the days by which they mean that none was entered.

A stamp is its day in India. Where it is written in the time of another zone and the Indian day is another, only a midnight of India is
taken for that day; of any other a person says which day it was. Of a 1900-01-01 a note may say that nothing was entered; else it is asked, once.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text, read_date
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.values.date_order import with_order_of_dates
from data.returns.words import kinds
from data.returns.words.legend import NOT_KNOWN
from data.returns.words.vocabulary import word_key

_STAMP = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T\s]\s*(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|IST|[+-]\d{2}(?::?\d{2})?)",
    re.IGNORECASE,
)
_INDIA = timedelta(hours=5, minutes=30)
_NO_DAYS = frozenset(
    map(
        date.fromisoformat,
        [
            "0001-01-01",
            "1753-01-01",
            "1899-12-30",
            "1899-12-31",
            "1900-01-01",
            "1900-01-02",
            "1970-01-01",
            "2099-12-31",
            "9999-12-31",
        ],
    )
)
"""What programs keep where no day was entered: the first or the last that they know."""
_SHOWN = 6
_SAYS = r"\W*(?:=|:|-|means?|stands? for|is|are|if|where)?\W*"


def day_of_stamp(text: str) -> tuple[date | None, str]:
    """The Indian day of a time stamp with its zone, none for any other text; and in words what a person should know or say of it."""
    found = _STAMP.fullmatch(text.strip())
    try:
        written = datetime.fromisoformat(f"{found[1]}T{found[2]}:{found[3]}:{found[4] or '00'}") if found else None
    except ValueError:
        written = None
    if found is None or written is None:
        return None, ""
    if written.date() in _NO_DAYS:
        return written.date(), ""
    in_india = written - _ahead(found[5]) + _INDIA
    if in_india.date() == written.date():
        return in_india.date(), ""
    both = f"{written:%d.%m.%Y} in the time of its zone and {in_india:%d.%m.%Y} in India"
    return (in_india.date() if in_india.time() == time() else None), both


def _ahead(zone: str) -> timedelta:
    """How far a zone is ahead of the world's time."""
    if zone.upper() == "IST":
        return _INDIA
    if not zone[1:].replace(":", "").isdigit():
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[3:].strip(":") or 0)
    return (-1 if zone[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes)


def with_days_told(table: Table, choices: Choices, faults: list[CellFault], filled: list[str]) -> Table:
    """The table with its time stamps as days, and its days in figures day first."""
    return with_order_of_dates(with_stamps_read(table, choices, faults, filled), choices, faults, filled)


def with_stamps_read(table: Table, choices: Choices, faults: list[CellFault], filled: list[str]) -> Table:
    """The table with each stamp as its day, and blank where a program's first day stands for none; each is told or asked once."""
    dated = [one.name for one in kinds.FIELDS[table.kind] if one.holds == "date" and one.name in table.columns]
    moved: dict[int, list[str]] = defaultdict(list)
    none: dict[tuple[int, str], list[int]] = defaultdict(list)
    rows: list[Row] = []
    for row in table.rows:
        cells = dict(row.cells)
        for name in dated:
            both = zip(table.columns[name], row.cells[name], strict=True)
            cells[name] = tuple(_read(table, row.number, at, value, choices, faults, moved, none) for at, value in both)
        rows.append(replace(row, cells=cells))
    for column, places in moved.items():
        what = f"{first_of(places, _SHOWN)}: midnight of India in another zone's time is read as the Indian day"
        filled.append(f"{table.sheet.column_name(column)}: {what}")
    blank = frozenset(_left_out(table, none, choices, faults, filled))
    return replace(table, rows=tuple(_without(table, row, dated, blank) for row in rows))


def _read(
    table: Table,
    row: int,
    column: int,
    value: Value,
    choices: Choices,
    faults: list[CellFault],
    moved: dict[int, list[str]],
    none: dict[tuple[int, str], list[int]],
) -> Value:
    text = plain_text(value) if isinstance(value, str | date) else ""
    place = table.sheet.address(row, column)
    day, said = day_of_stamp(text) if isinstance(value, str) else (None, "")
    read = day or (read_date(value) if isinstance(value, str | date) else "")
    if isinstance(read, date) and read in _NO_DAYS:
        none[column, text].append(row)
        return text
    if day is not None:
        if said:
            moved[column].append(place)
        return day
    if said and not _said_of(table, column, text, choices):
        remedy = "Say by hand which day is meant, or write the day alone"
        faults.append(replace(table.sheet.fault(row, column, f"'{text}' is {said}", remedy), word=text))
        return None
    return value


def _said_of(table: Table, column: int, text: str, choices: Choices) -> str:
    """What a person said that a text of a column means; blank where nobody did."""
    path = table.heading.path(column)
    of_column = choices.own_words_of(table.sheet.name, path, table.sheet.column_name(column))
    return of_column.get(word_key(text)) or choices.own_words.get(word_key(text), "")


def _left_out(
    table: Table,
    none: dict[tuple[int, str], list[int]],
    choices: Choices,
    faults: list[CellFault],
    filled: list[str],
) -> Iterator[tuple[int, str]]:
    """Column and text of each day that stands for none, or is in question; those of which a person said more are left as they are."""
    asked: dict[str, list[tuple[int, int]]] = {}
    for (column, text), rows in none.items():
        said = _said_of(table, column, text, choices)
        if said and said != ASIDE:
            continue
        yield column, text
        if said or (explained := _explained(table, text)):
            why = "as it was said by hand" if said else f"which {explained} says"
            cells = first_of([table.sheet.address(row, column) for row in rows], _SHOWN)
            filled.append(f"{table.sheet.name}: '{text}' stays not known in {cells}, {why}")
        else:
            asked.setdefault(text, []).extend((row, column) for row in rows)
    for text, places in asked.items():
        cells = first_of([table.sheet.address(*at) for at in places], _SHOWN)
        what = f"'{text}' stands in {cells}: a program may write it where no day was entered"
        remedy = "Say of it by hand 'aside' if no day is known, or correct the cells"
        faults.append(replace(table.sheet.fault(*places[0], what, remedy), word=text))


def _explained(table: Table, text: str) -> str:
    """The cell of the note that says of a program's first day that nothing was entered; blank where none does."""
    day = read_date(text)
    if not isinstance(day, date):
        day = day_of_stamp(text)[0] or date.max
    shown = "|".join(re.escape(f"{day:{form}}") for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"))
    words = "|".join(re.escape(one) for one in sorted(NOT_KNOWN, key=len, reverse=True))
    pattern = re.compile(
        rf"(?:{shown})(?:T?[\s0:.]*)?{_SAYS}(?:(?:date|day|no)\s+)?(?:{words}|blank|null|not entered)\b", re.I
    )
    texts = [(one.row, one.column, one.text) for one in table.titles]
    for row, column, note in (*texts, *table.bands):
        if pattern.search(note):
            return table.sheet.cell_name(row, column)
    return ""


def _without(table: Table, row: Row, dated: list[str], blank: frozenset[tuple[int, str]]) -> Row:
    cells = dict(row.cells)
    for name in dated if blank else ():
        both = zip(table.columns[name], row.cells[name], strict=True)
        cells[name] = tuple(None if isinstance(value, str) and (at, value) in blank else value for at, value in both)
    return replace(row, cells=cells)
