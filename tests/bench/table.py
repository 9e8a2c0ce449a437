"""Numbers of a run, put together: middle and late values, and the one table that a run prints and writes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("what", "goal", "product", "px.choropleth inlined", "Dash", "floor", "ratio", "met?")


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` per cent of the values do not exceed. Raises ValueError for none."""
    if not values:
        raise ValueError("no values were measured")
    return sorted(values)[max(0, math.ceil(share / 100 * len(values)) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value; of an even number, the mean of the middle two. Raises ValueError for none."""
    if not values:
        raise ValueError("no values were measured")
    order, half = sorted(values), len(values) // 2
    return order[half] if len(order) % 2 else (order[half - 1] + order[half]) / 2


@dataclass(frozen=True)
class Check:
    """One goal held against one number: met when `value` is at most, or at least, `limit`. `text` names it in the table."""

    text: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether the number keeps the goal."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    @property
    def verdict(self) -> str:
        """Yes, or by how much the goal is missed, in the goal's own unit."""
        if self.is_met:
            return "yes"
        return f"no, by {number(abs(self.value - self.limit))}"


@dataclass(frozen=True)
class Line:
    """One row of the table. `shown` are the cells of product, inlined, Dash and floor; `checks` its goals, if any."""

    what: str
    goal: str
    shown: tuple[str, str, str, str]
    checks: tuple[Check, ...] = ()

    def cells(self) -> tuple[str, ...]:
        """The row's cells in the order of HEADINGS."""
        ratios = "; ".join(f"{number(check.value)} {check.text}" for check in self.checks if check.text)
        verdicts = "; ".join(dict.fromkeys(check.verdict for check in self.checks))
        return (self.what, self.goal, *self.shown, ratios, verdicts)


def number(value: float) -> str:
    """A number as short as it is true: 1,234 or 12 from ten up, two figures below."""
    if abs(value) >= 10:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 1 else f"{value:.2f}"


def markdown(lines: Sequence[Line]) -> str:
    """The table with its columns filled up to one width, so that it reads well on a terminal too."""
    rows = [HEADINGS, *(line.cells() for line in lines)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADINGS))]
    filled = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([filled[0], rule, *filled[1:]])
