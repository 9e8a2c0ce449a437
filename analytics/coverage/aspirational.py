"""Aspirational Districts against the other districts of the same State, for any measure of coverage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analytics.coverage.measures import Measure
from analytics.coverage.questions import DistrictClass
from analytics.words import share_pct

SMALL = 5
"""Below this many districts a rate moves by more than 20 points when one district changes."""


class Compared(NamedTuple):
    """One row per State/UT: Aspirational Districts and the others, each with how many have what is measured.

    Where no list of Aspirational Districts is on record, no district is known to be one or not, and both sides are empty.
    `known` are the districts of that side of which yes or no is known, which a statement about all districts of a State does
    not tell. Rates are per cent of those; a side without such districts has no rate.
    `gap_points` is Aspirational less others, in percentage points.
    """

    state_code: int
    state_name: str
    aspirational_count: int
    aspirational_having: int
    aspirational_known: int
    aspirational_pct: float | None
    other_count: int
    other_having: int
    other_known: int
    other_pct: float | None
    gap_points: float | None
    is_small: bool

    @property
    def is_without_any(self) -> bool:
        """Whether the list is known to name no district here; where no list is on record that is not known."""
        return not self.aspirational_count and self.other_count > 0


def _side(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[int, int, int, float | None]:
    classes = [measure.class_of(row.class_key) for row in rows]
    having = sum(c.counts for c in classes)
    known = sum(c.answers for c in classes)
    return len(rows), having, known, share_pct(having, known)


def compared(measure: Measure, code: int, name: str, rows: Sequence[DistrictClass]) -> Compared:
    """The comparison over these districts, one State's or all."""
    aspirational = _side(measure, [row for row in rows if row.is_aspirational])
    other = _side(measure, [row for row in rows if row.is_aspirational is False])
    rate, other_rate = aspirational[3], other[3]
    gap = round(rate - other_rate, 1) if rate is not None and other_rate is not None else None
    small = 0 < aspirational[2] < SMALL or 0 < other[2] < SMALL
    return Compared(code, name, *aspirational, *other, gap, small)


def by_state(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[Compared, ...]:
    """The comparison for every State/UT among the rows, in their order."""
    grouped: dict[tuple[int, str], list[DistrictClass]] = {}
    for row in rows:
        grouped.setdefault((row.state_code, row.state_name), []).append(row)
    return tuple(compared(measure, code, name, members) for (code, name), members in grouped.items())


def lacking(measure: Measure, rows: Sequence[DistrictClass]) -> tuple[DistrictClass, ...]:
    """Aspirational Districts without what is measured, not known ones included, for the list to chase."""
    return tuple(row for row in rows if row.is_aspirational and not measure.class_of(row.class_key).counts)
