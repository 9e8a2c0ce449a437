"""Values of exports far from what the rest of the return makes likely: a slip of the pen, or of the unit, more often than trade.

Far from the same district's in another period, or from its value in the other currency at the rate of all other rows.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from statistics import median

from data.returns.lines.lines import Line

_TIMES = 10
_MILLION = 1_000_000
_RUPEES = {"inr_crore": 10_000_000, "inr_lakh": 100_000}
_FEWEST, _TOLERANCE = 4, 1.3
"""Of how many rows a rate can be told, and how far a row's may lie from it: years differ by some percent."""
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


def far_rates(lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """Each value in dollars beside one in rupees of the same district, goods and months whose rate is far from the rate of the other rows."""
    both: dict[tuple[object, ...], dict[str, Line]] = defaultdict(dict)
    for line in lines:
        values = line.values
        both[line.district_code, values["hs_code"], values["starts_on"], values["ends_on"]][str(values["unit"])] = line
    pairs = [
        (dollars, _rupees(rupees) / (_value(dollars) * _MILLION))
        for own in both.values()
        if (dollars := own.get("usd_million")) is not None and _value(dollars) > 0
        for rupees in [own[unit] for unit in _RUPEES if unit in own][:1]
        if _value(rupees) > 0
    ]
    if len(pairs) < _FEWEST:
        return
    rate = median(one for _, one in pairs)
    for line, own in pairs:
        if not rate / _TOLERANCE <= own <= rate * _TOLERANCE:
            what = f"{line.values['value']} for {line.values['financial_year']}, {line.values['period']}, is Rs {own:.2f} to a dollar by the"
            yield line, f"{what} value in rupees beside it; of the other rows it is Rs {rate:.2f}"


def _rupees(line: Line) -> float:
    return _value(line) * _RUPEES[str(line.values["unit"])]


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
