"""Values of exports far from the same district's in another period of the return: a slip of the pen, or of the unit, more often than trade."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from data.returns.lines.lines import Line

_TIMES = 10
_SHARE = 100
"""A value is worth a look that is at least the hundredth part of what the return adds up to for its period."""


def far_values(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """Each value that is ten times or more another of its district, goods and unit, of as many months next to it, and what it is, in words."""
    alike: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    sums: dict[tuple[object, ...], float] = defaultdict(float)
    for line in lines:
        if line.district_code is not None:
            alike[line.district_code, *_kind(line), _months(line)].append(line)
        sums[(*_kind(line), line.values["starts_on"], line.values["ends_on"])] += _value(line)
    for own in alike.values():
        for pair in pairwise(sorted(own, key=lambda one: str(one.values["starts_on"]))):
            low, high = sorted(pair, key=_value)
            whole = sums[(*_kind(high), high.values["starts_on"], high.values["ends_on"])]
            if _value(low) > 0 and _value(high) >= _TIMES * _value(low) and _value(high) * _SHARE >= whole:
                times = round(_value(high) / _value(low))
                yield high, f"{_words(high)} is {times} times the {_words(low)}"


def _kind(line: Line) -> tuple[object, object]:
    return line.values["hs_code"], line.values["unit"]


def _months(line: Line) -> int:
    first, last = (date.fromisoformat(str(line.values[name])) for name in ("starts_on", "ends_on"))
    return 12 * (last.year - first.year) + last.month - first.month


def _value(line: Line) -> float:
    value = line.values["value"]
    return float(value) if isinstance(value, int | float) else 0.0


def _words(line: Line) -> str:
    return f"{line.values['value']} for {line.values['financial_year']}, {line.values['period']}"
