"""What only all rows of a long list together show: the sums that are counted again later, rows given twice, and totals.

Values are whole numbers of millionths, so that a sum is exact. A district's codes within shorter ones that are given too are
counted once, as in every return.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Self

import numpy as np

from data.returns.choices import Choices
from data.returns.lines.export_values import code_of
from data.returns.long.findings import Findings
from data.returns.long.form import PERIOD
from data.returns.long.rows import BATCH, MILLIONTHS, Array, Columns, value_of
from data.returns.long.settling import Place, Settler
from data.returns.names.names import Asked
from data.returns.words.export_periods import Period


@dataclass(frozen=True)
class Sum:
    """One State and period of a list: its rows, the districts among them, and the sum of all its rows as they stand."""

    state_code: int
    starts_on: date
    ends_on: date
    rows: int
    districts: int
    value: Decimal

    def as_json(self) -> list[Any]:
        """The sum as an entry has it."""
        return [
            self.state_code,
            self.starts_on.isoformat(),
            self.ends_on.isoformat(),
            self.rows,
            self.districts,
            str(self.value),
        ]

    @classmethod
    def from_json(cls, stored: Sequence[Any]) -> Self:
        """The sum that an entry has."""
        state, starts_on, ends_on, rows, districts, value = stored
        return cls(state, date.fromisoformat(starts_on), date.fromisoformat(ends_on), rows, districts, Decimal(value))


_COUNTED = """
    select state_code, starts_on, as_on_date, count(*), count(distinct district_code), sum(value)
    from district_export where batch_id = $batch_id group by all order by all
"""


def counted(store: Asked, sequence: int) -> tuple[Sum, ...]:
    """The sums of an entry's list as a store has it."""
    return tuple(Sum(*row) for row in store.rows(_COUNTED, {"batch_id": sequence})[1])  # type: ignore[arg-type]


def difference_words(stated: tuple[Sum, ...], found: tuple[Sum, ...]) -> str:
    """How sums differ, in words: the first State and period that does."""
    by_place = {(one.state_code, one.starts_on, one.ends_on): one for one in found}
    for one in stated:
        other = by_place.pop((one.state_code, one.starts_on, one.ends_on), None)
        if other != one:
            where = f"State {one.state_code}, {one.starts_on} to {one.ends_on}"
            was = f"{other.rows} rows of {other.districts} districts, {other.value}" if other else "nothing"
            return f"its list gives {was} for {where}, and the entry {one.rows} rows of {one.districts} districts, {one.value}"
    return f"its list has {len(by_place)} States and periods more than the entry says"


def by_period(rows: Columns, places: Sequence[Place], periods: Sequence[Period]) -> tuple[Sum, ...]:
    """The sums of a list, by State and period."""
    states = np.array([one.state_code for one in places], dtype=np.int32)
    # Few enough to count in a table of all places and periods: sorting two million rows would take more memory than they do.
    cells = rows.places * np.int32(len(periods)) + rows.periods
    size = len(places) * len(periods)
    by_cell = np.bincount(cells, minlength=size)
    sums = _summed(rows.values, cells, size)
    found_at = np.flatnonzero(by_cell)
    groups = states[found_at // len(periods)].astype(np.int64) * len(periods) + found_at % len(periods)
    keys, of_group = np.unique(groups, return_inverse=True)
    counts = np.bincount(of_group, weights=by_cell[found_at]).astype(np.int64)
    districts = np.bincount(of_group)
    totals = [0] * len(keys)
    for at, group in zip(found_at.tolist(), of_group.tolist(), strict=True):
        totals[group] += sums[at]
    found = []
    for at, group in enumerate(keys.tolist()):
        period = periods[group % len(periods)]
        found.append(
            Sum(
                group // len(periods),
                period.starts_on,
                period.ends_on,
                int(counts[at]),
                int(districts[at]),
                _decimal(totals[at]),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.state_code, one.starts_on, one.ends_on)))


def repeat_faults(rows: Columns, settler: Settler, found: Findings) -> None:
    """Rows of a district, period and code that stand in the list twice: which one counts cannot be told."""
    keys = _keys(rows, len(settler.periods), len(settler.codes))
    known = np.sort(keys)
    twice = known[1:][known[1:] == known[:-1]]
    if not len(twice):
        return
    order = np.argsort(keys, kind="stable")
    again = np.flatnonzero(keys[order][1:] == keys[order][:-1])
    column = settler.head.headings.get("value", "")
    for at in again.tolist():
        before, here = (int(order[one]) for one in (at, at + 1))
        line, first = int(rows.lines[here]), int(rows.lines[before])
        place, period = settler.places[int(rows.places[here])], settler.periods[int(rows.periods[here])]
        code = settler.codes[int(rows.codes[here])]
        what = f"{place.listed} has a value already for {period.words}{f', HS {code}' if code else ''}, in line {first}"
        found.fault(
            ("repeat", line),
            line,
            column,
            what,
            "Keep one of the two",
            "a district, period and code has a value already",
        )


def whole_faults(rows: Columns, settler: Settler, found: Findings) -> None:
    """A district's own total that is less than its codes add up to; more is no fault: a list may name the chief codes only."""
    wholes = np.array([not one for one in settler.codes])
    is_whole = wholes[rows.codes]
    if not is_whole.any() or is_whole.all():
        return
    of_group = rows.places * np.int32(len(settler.periods)) + rows.periods
    size = len(settler.places) * len(settler.periods)
    below = counted_once(rows, settler.codes, len(settler.periods), with_wholes=False) & ~is_whole
    sums = _summed(rows.values[below], of_group[below], size)
    counts = np.bincount(of_group[below], minlength=size)
    most = np.zeros(size, dtype=np.int64)
    np.maximum.at(most, of_group[below], rows.decimals[below].astype(np.int64))
    for at in np.flatnonzero(is_whole).tolist():
        group = int(of_group[at])
        stated = int(rows.values[at])
        if (
            counts[group]
            and sums[group] > stated
            and not _agrees(stated, int(rows.decimals[at]), sums[group], int(counts[group]), int(most[group]))
        ):
            what = f"the district's total is {_shown(stated)}, and its {counts[group]} codes of goods add up to {_shown(sums[group])}"
            line = int(rows.lines[at])
            found.fault(
                ("whole", line),
                line,
                settler.head.headings.get("value", ""),
                what,
                "Correct the total or the codes",
                what,
            )


def total_faults(rows: Columns, settler: Settler, choices: Choices, found: Findings) -> None:
    """Every line of totals that is neither the sum of all its like rows above it nor of those since the total before."""
    once = None
    before = 0
    column = settler.head.headings.get("value", "")
    for line, record, taken in settler.totals:
        stated = value_of(record[settler.head.form.columns["value"]])
        if not isinstance(stated, str) and not choices.is_aside(f"CSV!{line}"):
            once = counted_once(rows, settler.codes, len(settler.periods)) if once is None else once
            groups = [
                group
                for start in dict.fromkeys((before, 0))
                if (group := _like(rows, once, record, settler, (start, taken))).any()
            ]
            sums = [_sum_of(rows, group) for group in groups]
            if sums and not any(_agrees(stated[0], stated[1], *one) for one in sums):
                what = f"the line is a total and says {_shown(stated[0])}; the {sums[-1][1]:,} values above it add up to {_shown(sums[-1][0])}"
                remedy = f"Correct it, take the line out, or set 'CSV!{line}' aside in a file for --reading"
                found.fault(("total", line), line, column, what, remedy, "a total is not the sum of its rows")
        before = taken


def counted_once(rows: Columns, codes: Sequence[str], periods: int, *, with_wholes: bool = True) -> Array:
    """Which rows add up: not those within a shorter code that the same district gives for the period, nor within its whole."""
    keys = _keys(rows, periods, len(codes))
    known = np.sort(keys)
    number = {code: at for at, code in enumerate(codes)}
    counts = np.ones(len(keys), dtype=bool)
    base = keys - rows.codes
    for length in (0, 2, 4, 6) if with_wholes else (2, 4, 6):
        shorter = np.array(
            [number.get(one[:length], -1) if len(one) > length else -1 for one in codes], dtype=np.int64
        )[rows.codes]
        asked = base + shorter
        at = np.minimum(np.searchsorted(known, asked), len(known) - 1)
        counts &= ~((shorter >= 0) & (known[at] == asked))
    return counts


def _like(rows: Columns, once: Array, record: Sequence[str], settler: Settler, between: tuple[int, int]) -> Array:
    """The rows that a total adds up: between two places of the list, of its own period and code, where it has them."""
    form = settler.head.form
    chosen = np.zeros(len(rows.lines), dtype=bool)
    chosen[slice(*between)] = True
    cells = form.cells(*PERIOD)(record)
    if any(form.named(cells, *PERIOD).values()) and (period := settler.lookups.periods[cells]) >= 0:
        chosen &= rows.periods == period
    text = form.cells("hs_code")(record)
    code = code_of(text) if text.strip() else None
    if code is None or code.is_total or code.fault:
        return chosen & once
    like: Array = chosen & (rows.codes == (settler.codes.index(code.code) if code.code in settler.codes else -1))
    return like


def _keys(rows: Columns, periods: int, codes: int) -> Array:
    keys: Array = (rows.places.astype(np.int64) * periods + rows.periods) * codes + rows.codes
    return keys


def _sum_of(rows: Columns, group: Array) -> tuple[int, int, int]:
    values = rows.values[group]
    return _summed(values, np.zeros(len(values), dtype=np.int64), 1)[0], len(values), int(rows.decimals[group].max())


def _summed(values: Array, groups: Array, count: int) -> list[int]:
    """Exact sums by group: of whole units and of millionths apart, because a sum of millionths outgrows 64 bits."""
    units, rest = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    for first in range(0, len(values), BATCH):
        part = slice(first, first + BATCH)
        np.add.at(units, groups[part], values[part] // MILLIONTHS)
        np.add.at(rest, groups[part], values[part] % MILLIONTHS)
    return [int(one) * MILLIONTHS + int(other) for one, other in zip(units, rest, strict=True)]


def _agrees(stated: int, stated_decimals: int, total: int, count: int, decimals: int) -> bool:
    """Whether a total is the sum of its rows within what rounding to the printed decimals can do: as for any return."""
    if not decimals and not stated_decimals:
        return stated == total
    lost = (count * Decimal(10) ** -decimals + Decimal(10) ** -stated_decimals) / 2
    return abs(_decimal(stated) - _decimal(total)) <= lost


def _decimal(millionths: int) -> Decimal:
    return Decimal(millionths) / Decimal(MILLIONTHS)


def _shown(millionths: int) -> str:
    text = format(_decimal(millionths), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
