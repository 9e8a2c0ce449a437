"""Two sides of one picture: the classes of two dates, of two States or of two measures, and what differs between them.

Each side is the answer of `analytics.coverage` in its own view, so that a figure here is the figure there. Counts are
subtracted only where both are of one scheme; where the bases differ, the words say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from analytics.coverage.measures import Class, Measure
from analytics.coverage.questions import DistrictClass
from analytics.filters import Filters
from analytics.words import counted, indian, percent

Mode = Literal["dates", "states", "measures"]
SCHEMES_APART: Final = (
    "No difference is given: the two measures are of different schemes ({left}; {right}), and counts of different schemes "
    "are not subtracted. How they meet is counted class by class."
)


@dataclass(frozen=True)
class Side:
    """One side: what is asked, of which view, and the class of each district in it. `name` is what tells the sides apart."""

    name: str
    filters: Filters
    measure: Measure
    rows: tuple[DistrictClass, ...]

    @property
    def base(self) -> int:
        """Districts in view."""
        return len(self.rows)

    @property
    def having(self) -> int:
        """Districts that have what the measure asks."""
        return self.count(one.key for one in self.measure.classes if one.counts)

    @property
    def answered(self) -> int:
        """Districts of which yes or no is known: where there is none, `having` says nothing."""
        return self.count(one.key for one in self.measure.classes if one.answers)

    @property
    def not_known(self) -> int:
        """Districts of which nothing is known."""
        return self.count(one.key for one in self.measure.classes if not (one.is_known or one.is_not_applicable))

    @property
    def not_applicable(self) -> int:
        """Districts that cannot be asked: they stand in no share."""
        return self.count(one.key for one in self.measure.classes if one.is_not_applicable)

    @property
    def applicable(self) -> int:
        """Districts that can be asked: the base of its share."""
        return self.base - self.not_applicable

    @property
    def scheme(self) -> str:
        """What its counts belong to."""
        return scheme_of(self.measure, self.filters)

    def count(self, keys: Iterable[str]) -> int:
        """Districts in these classes."""
        required = frozenset(keys)
        return sum(row.class_key in required for row in self.rows)

    def in_state(self, code: int) -> Side:
        """The same in one State/UT."""
        return Side(self.name, self.filters, self.measure, tuple(row for row in self.rows if row.state_code == code))


@dataclass(frozen=True)
class Pair:
    """Both sides together."""

    mode: Mode
    left: Side
    right: Side

    @property
    def is_of_one_scheme(self) -> bool:
        """Whether the counts of both sides belong to one scheme."""
        return self.left.scheme == self.right.scheme

    @property
    def is_subtracted(self) -> bool:
        """Whether the difference of the counts says something: both are of one scheme, and of both something is known."""
        return self.is_of_one_scheme and all(side.answered for side in (self.left, self.right))

    @property
    def has_one_base(self) -> bool:
        """Whether both sides count the same districts."""
        return {row.district_code for row in self.left.rows} == {row.district_code for row in self.right.rows}

    @property
    def is_same(self) -> bool:
        """Whether both sides ask the same."""
        return (self.left.filters, self.left.measure) == (self.right.filters, self.right.measure)


class LineCount(NamedTuple):
    """One row per line of the comparison: the districts of either side in it. `left_keys`, `right_keys` are its classes."""

    label: str
    left: int
    right: int
    left_keys: tuple[str, ...]
    right_keys: tuple[str, ...]

    @property
    def difference(self) -> int:
        """Right less left."""
        return self.right - self.left


class StatePair(NamedTuple):
    """One row per State/UT of either side: its districts, those that have what is asked, and those not known.

    `answered` are those of which yes or no is known: where there is none, the number that have it is not known.
    """

    state_code: int
    state_name: str
    base_left: int
    base_right: int
    left: int
    right: int
    not_known_left: int
    not_known_right: int
    answered_left: int
    answered_right: int


class DistrictPair(NamedTuple):
    """One row per district of either side; a class is absent where the district is in no register of that side."""

    district_code: str
    district_name: str
    state_name: str
    left: str | None
    right: str | None


def scheme_of(measure: Measure, filters: Filters) -> str:
    """What the counts of a measure belong to: the product list, the programme, and for clusters their own kind."""
    if measure.rows == "cluster":
        return measure.label
    return measure.subject or filters.scheme


def shared_classes(pair: Pair) -> tuple[Class, ...]:
    """The classes that both legends name, in one order, where both sides are of one measure."""
    return pair.left.measure.classes_for({row.class_key for row in (*pair.left.rows, *pair.right.rows)})


def class_lines(pair: Pair) -> tuple[LineCount, ...]:
    """One line per class of the one measure; the counts of a side sum to its base."""
    return tuple(
        LineCount(one.label, pair.left.count((one.key,)), pair.right.count((one.key,)), (one.key,), (one.key,))
        for one in shared_classes(pair)
    )


_STANDINGS: Final[tuple[tuple[str, Callable[[Class], bool]], ...]] = (
    ("Has what is asked", lambda one: one.counts),
    ("Reported by State, particulars awaited", lambda one: one.status == "statement"),
    ("Known, and does not count", lambda one: one.is_known and not one.counts and one.status != "statement"),
    ("Not applicable", lambda one: one.is_not_applicable),
    ("Not known", lambda one: not (one.is_known or one.is_not_applicable)),
)


def standings(measure: Measure) -> dict[str, tuple[str, ...]]:
    """The classes of a measure by what they come to, in words that all measures share; every class is in one of them."""
    return {label: tuple(one.key for one in measure.classes if belongs(one)) for label, belongs in _STANDINGS}


def standing_lines(pair: Pair) -> tuple[LineCount, ...]:
    """One line per way in which a district stands in either of two measures; the counts of a side sum to its base."""
    left, right = standings(pair.left.measure), standings(pair.right.measure)
    every = (
        LineCount(label, pair.left.count(left[label]), pair.right.count(right[label]), left[label], right[label])
        for label in left
    )
    return tuple(line for line in every if line.left or line.right)


def lines(pair: Pair) -> tuple[LineCount, ...]:
    """The lines of the comparison: by class for one measure, by standing for two."""
    return standing_lines(pair) if pair.mode == "measures" else class_lines(pair)


def state_pairs(pair: Pair) -> tuple[StatePair, ...]:
    """Each State/UT of either side, by name."""
    names = {row.state_code: row.state_name for row in (*pair.left.rows, *pair.right.rows)}
    found = []
    for code, name in sorted(names.items(), key=lambda one: one[1]):
        found.append(state_pair(code, name, pair.left.in_state(code), pair.right.in_state(code)))
    return tuple(found)


def state_pair(code: int, name: str, left: Side, right: Side) -> StatePair:
    """Both sides of one State/UT, or of all in view."""
    return StatePair(
        code,
        name,
        left.base,
        right.base,
        left.having,
        right.having,
        left.not_known,
        right.not_known,
        left.answered,
        right.answered,
    )


def district_pairs(pair: Pair) -> tuple[DistrictPair, ...]:
    """Each district of either side, by State and name, with the key of its class on each."""
    left = {row.district_code: row for row in pair.left.rows}
    right = {row.district_code: row for row in pair.right.rows}
    both = sorted((left | right).values(), key=lambda row: (row.state_name, row.district_name))
    return tuple(
        DistrictPair(
            row.district_code,
            row.district_name,
            row.state_name,
            left[row.district_code].class_key if row.district_code in left else None,
            right[row.district_code].class_key if row.district_code in right else None,
        )
        for row in both
    )


def moved(rows: Sequence[DistrictPair]) -> tuple[DistrictPair, ...]:
    """Of the districts of either side those whose class is not the same on both."""
    return tuple(row for row in rows if row.left != row.right)


def crossed(rows: Sequence[DistrictPair]) -> dict[tuple[str, str], int]:
    """How many districts stand in one class of the left and one of the right measure; the counts sum to the base."""
    return dict(Counter((row.left, row.right) for row in rows if row.left and row.right))


def bases_in_words(pair: Pair) -> str:
    """Whether both sides count the same districts, and if not, what a difference of counts then means."""
    left, right = pair.left, pair.right
    if pair.has_one_base:
        return f"Both sides have the same base: {counted(left.base, 'district')}."
    sizes = f"The bases differ: {counted(left.base, 'district')} {{0}} {left.name}, {indian(right.base)} {{0}} {right.name}."
    if pair.mode == "states":
        return (
            f"{sizes.format('in')} The difference is one of counts; how far each has come is its share of its own base."
        )
    alone = [counted(len(_only(*two)), "district") for two in ((left, right), (right, left))]
    return (
        f"{sizes.format('in the register on')} {alone[0]} stood in it only on {left.name}, {alone[1]} only on {right.name}. "
        "The difference is one of counts, not of shares."
    )


def _only(one: Side, other: Side) -> set[str]:
    return {row.district_code for row in one.rows} - {row.district_code for row in other.rows}


def difference(pair: Pair) -> int | None:
    """Right less left of the districts that have what is asked; none across schemes, or where nothing is known of a side."""
    return pair.right.having - pair.left.having if pair.is_subtracted else None


def no_difference(pair: Pair) -> str:
    """Why the two counts are not subtracted."""
    if not pair.is_of_one_scheme:
        return SCHEMES_APART.format(left=pair.left.scheme, right=pair.right.scheme)
    return "No difference is given: of one side nothing is known, and not known is not none."


def difference_in_words(pair: Pair) -> str:
    """The comparison in one sentence, with the base of each side; where counts are not subtracted, why."""
    left, right, change = pair.left, pair.right, difference(pair)
    head = "" if pair.mode == "measures" else f"{left.measure.label}, districts {left.measure.having}: "
    statement = head + "; ".join(f"{_asked(pair, side)}{_share(side)}" for side in (left, right))
    if change is None:
        return f"{statement}. {no_difference(pair)}"
    more = f"{indian(abs(change))} {'more' if change > 0 else 'fewer'}" if change else "no difference in number"
    return f"{statement}: {more}. {bases_in_words(pair)}"


def _asked(pair: Pair, side: Side) -> str:
    return f"{side.measure.label}, districts {side.measure.having}: " if pair.mode == "measures" else f"{side.name}: "


def _share(side: Side) -> str:
    of = counted(side.applicable, "district")
    if not side.answered:
        return f"not known of any of {of}"
    rest = f"; {indian(side.not_known)} not known" if side.not_known else ""
    rest += f"; {indian(side.not_applicable)} not applicable" if side.not_applicable else ""
    return f"{indian(side.having)} of {of} ({percent(side.having, side.applicable)}{rest})"
