"""The rows of a long list, batch by batch: the one reader for whoever checks a list and whoever draws it.

A cell's text is looked up among those met before; what a text means is settled once, however often it stands there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from data.returns.files.cells import is_blank, plain_text
from data.returns.lines.export_values import DECIMALS, amount_of
from data.returns.long.form import PERIOD, PLACE, Form, Records

TOTAL, APART, EMPTY, UNREAD = -1, -2, -3, -4
"""What a lookup gives in place of a number: a total, a row set apart, nothing written, or what cannot be read."""
MILLIONTHS = 10**DECIMALS
BATCH = 20_000
_PLAIN = re.compile(rf"[0-9]{{1,11}}(?:\.[0-9]{{1,{DECIMALS}}})?").fullmatch
_MOST = Decimal(10) ** 11

Lookup = Mapping[Any, int]
Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Lookups:
    """Text to number: of the place, the period, the HS code and the unit, each as their cells stand in a row."""

    places: Lookup
    periods: Lookup
    codes: Lookup
    units: Lookup


class Hearer(Protocol):
    """Whoever wants to know what is no row."""

    def begin(self, records: Records) -> None:
        """The records that will be read, which know their line."""

    def apart(self, why: int, record: list[str], taken: int) -> None:
        """A row that its place sets apart or leaves unread; `taken` rows stand before it."""

    def odd(self, record: list[str]) -> None:
        """A record that has not as many cells as the headings."""

    def no_value(self) -> None:
        """A row without a value."""

    def bad(self, field: str, record: list[str], why: str) -> None:
        """A cell that cannot be read; `why` of a value only: of other cells it was said when their text was settled."""

    def rounded(self) -> None:
        """A value with more decimals than are kept."""


@dataclass(frozen=True)
class Batch:
    """Some rows in their order: line of the file, numbers of place, period and code, value in millionths, its decimals."""

    lines: Array
    places: Array
    periods: Array
    codes: Array
    values: Array
    decimals: Array
    remarks: tuple[str | None, ...] | None


@dataclass(frozen=True)
class Columns:
    """All rows of a list, a column each: see `Batch`."""

    lines: Array
    places: Array
    periods: Array
    codes: Array
    values: Array
    decimals: Array


def batches(lines: Iterator[str], form: Form, lookups: Lookups, hearer: Hearer) -> Iterator[Batch]:
    """Every row that has a place, a period, a code and a value. Raises ReturnFault where the table breaks off."""
    records = form.records(lines)
    hearer.begin(records)
    rows = _rows(records, form, lookups, hearer)
    while part := list(islice(rows, BATCH)):
        yield _batch(part, has_remarks="remarks" in form.columns)


_Row = tuple[int, int, int, int, int, int, str]


def _rows(records: Records, form: Form, lookups: Lookups, hearer: Hearer) -> Iterator[_Row]:
    place_of, period_of = form.cells(*PLACE), form.cells(*PERIOD)
    code_of, unit_of, remark_of = form.cells("hs_code"), form.cells("unit"), form.cells("remarks")
    places, periods, codes, units = lookups.places, lookups.periods, lookups.codes, lookups.units
    value_at, width = form.columns["value"], form.width
    taken = 0
    for record in records:
        if len(record) != width:
            hearer.odd(record)
            continue
        place = places[place_of(record)]
        if place < 0:
            hearer.apart(place, record, taken)
            if place != UNREAD:
                continue
        value, decimals = _plainly(record[value_at]) or _slowly(record[value_at], hearer, record)
        if decimals < 0:
            continue
        numbers = place, periods[period_of(record)], codes[code_of(record)]
        unit = units[unit_of(record)]
        if min(*numbers, unit) < 0:
            for field, number in zip(("period", "hs_code", "unit"), (*numbers[1:], unit), strict=True):
                if number < 0:
                    hearer.bad(field, record, "")
            continue
        taken += 1
        yield (records.line, *numbers, value, decimals, remark_of(record))


def _plainly(text: str) -> tuple[int, int] | None:
    """A value of plain digits, as nearly all are."""
    if not _PLAIN(text):
        return None
    whole, _, part = text.partition(".")
    return int(whole + part.ljust(DECIMALS, "0")), len(part)


def value_of(text: str) -> tuple[int, int, bool] | str:
    """A value in millionths, its decimals and whether it was rounded; or why it is none, blank where nothing is said."""
    if is_blank(text):
        return ""
    amount = amount_of(text)
    if isinstance(amount, str):
        return amount
    exact = Decimal(str(amount.value))
    if exact >= _MOST:
        return f"'{text[:40]}' is larger than any district's exports"
    return int(exact * MILLIONTHS), amount.decimals, amount.is_rounded


def _slowly(text: str, hearer: Hearer, record: list[str]) -> tuple[int, int]:
    """Any other value; with -1 decimals where there is none."""
    read = value_of(text)
    if isinstance(read, str):
        if read:
            hearer.bad("value", record, read)
        else:
            hearer.no_value()
        return 0, -1
    if read[2]:
        hearer.rounded()
    return read[0], read[1]


def _batch(rows: list[_Row], *, has_remarks: bool) -> Batch:
    *numbers, remarks = zip(*rows, strict=True)
    kinds: tuple[type[np.integer[Any]], ...] = (np.uint32, np.int32, np.int32, np.int32, np.int64, np.int8)
    line, place, period, code, value, decimals = (
        np.array(column, dtype=kind) for column, kind in zip(numbers, kinds, strict=True)
    )
    words = tuple(plain_text(str(one)) or None for one in remarks) if has_remarks else None
    return Batch(line, place, period, code, value, decimals, words)
