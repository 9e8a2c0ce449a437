"""Why a figure is what it is: its value, the exact rows that it counts, and the documents behind each.

Every figure, bar, map class and cell of a table has an address: what is counted, written here, and the filters of the view,
which stand in the link. The rows come from the questions that the pages ask; a test holds their number to the figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.committees import SEPC_CLASSES, SEPC_RULE
from analytics.compare import standings
from analytics.figures import FIGURES, base_words, value_of
from analytics.filters import Filters
from analytics.measures import MEASURES, Measure
from analytics.why_rows import (
    FIGURE_ROWS,
    CountedRow,
    Facts,
    Rows,
    committees_in,
    districts_in,
    facts_of,
    on_rung,
    sepc_facts,
)
from analytics.words import indian
from data.store import Store


@dataclass(frozen=True)
class Why:
    """A figure opened. `value` is absent where the books hold nothing for the view; `facts` are the rows of documents.

    `subject` is what the figure belongs to where that is not the chosen product list.
    """

    address: str
    label: str
    subject: str
    value: int | None
    unit: str
    base: str
    rule: str
    rows: tuple[CountedRow, ...]
    facts: tuple[NamedTuple, ...]

    @property
    def documents(self) -> dict[str, int]:
        """The documents behind, each with the number of facts that it states, most first."""
        return dict(Counter(str(getattr(fact, "document", "")) for fact in self.facts).most_common())

    @property
    def grades(self) -> dict[str, int]:
        """How many of the rows counted rest on which grade; a blank for rows that no fact is held of."""
        return dict(sorted(Counter(row.grade or "" for row in self.rows).items()))


@dataclass(frozen=True)
class Address:
    """One thing that can be asked why. `open` gives the figure opened in a view."""

    key: str
    label: str
    open: Callable[[Store, Filters], Why]


SUBJECTS: Final = {"": "", "REGISTER": "LGD register", "DEH": "Districts as Export Hubs (DEH)"}
LADDER: Final = {
    "drafted": "Plans drafted or further",
    "notified": "Plans notified or further",
    "published": "Plans published or further",
    "under_way": "Plans under way or further",
    "reviewed": "Plans reviewed",
}
_LADDER_RULE: Final = "Districts in view whose plan stands on this rung or a later one, by a return or by a document about the district itself."


def why(store: Store, filters: Filters, address: str) -> Why:
    """The figure at an address, opened in the view. Raises KeyError for an address that `addresses` does not have."""
    return addresses()[address].open(store, filters)


def of_figure(key: str) -> str:
    """Address of a figure of the register."""
    return f"figure.{key}"


def of_class(measure: Measure, class_key: str) -> str:
    """Address of one class of a measure of coverage."""
    return f"class.{measure.key}.{class_key}"


def of_classes(measure: Measure, class_keys: Sequence[str]) -> str:
    """Address of several classes of a measure taken together, of those that `standings` puts together; of one, its own."""
    return (
        f"classes.{measure.key}.{'+'.join(class_keys)}"
        if len(class_keys) > 1
        else of_class(measure, *class_keys)
    )


def of_rung(rung: str) -> str:
    """Address of a rung of the plan ladder, the later ones included."""
    return f"plans.{rung}"


def of_sepc(class_key: str) -> str:
    """Address of one standing of State committees."""
    return f"sepc.{class_key}"


def _figure_address(key: str) -> Address:
    figure = FIGURES[key]
    rows_of, facts_behind = FIGURE_ROWS[key]

    def opened(store: Store, filters: Filters) -> Why:
        value = value_of(store, filters, figure)
        rows = rows_of(store, filters) if value else ()
        return Why(
            of_figure(key), figure.label, SUBJECTS[figure.scheme], value.value if value else None, figure.unit,
            base_words(figure, value, filters) if value else figure.base, figure.rule, rows, facts_behind(store, rows),
        )  # fmt: skip

    return Address(of_figure(key), figure.label, opened)


def _address(
    key: str, label: str, subject: str, unit: str, rule: str, rows_of: Rows, facts_behind: Facts, of: Rows
) -> Address:
    """An address whose value is the number of rows in a class; `of` gives the base."""

    def opened(store: Store, filters: Filters) -> Why:
        rows = rows_of(store, filters)
        whole = len(of(store, filters))
        base = (
            f"of {indian(whole)} districts of the {filters.register}"
            if unit == "districts"
            else f"of {indian(whole)} {unit}"
        )
        return Why(key, label, subject, len(rows), unit, base, rule, rows, facts_behind(store, rows))

    return Address(key, label, opened)


def _rungs() -> list[Address]:
    plan = MEASURES["plan"]
    whole = districts_in(plan, [one.key for one in plan.classes])
    return [
        _address(
            of_rung(rung),
            label,
            SUBJECTS["DEH"],
            "districts",
            _LADDER_RULE,
            on_rung(rung),
            facts_of(plan),
            whole,
        )
        for rung, label in LADDER.items()
    ]


def _sepcs() -> list[Address]:
    whole = committees_in([one.key for one in SEPC_CLASSES])
    return [
        _address(
            of_sepc(one.key), f"State committees: {one.label}", SUBJECTS["DEH"], "States/UTs", SEPC_RULE, committees_in((one.key,)),
            sepc_facts, whole,
        )
        for one in SEPC_CLASSES
    ]  # fmt: skip


def _classes(measure: Measure) -> list[Address]:
    whole = districts_in(measure, [one.key for one in measure.classes])
    return [
        _address(
            of_class(measure, one.key), f"{measure.label}: {one.label}", measure.subject, "districts",
            f"{measure.rule} Class: {one.label}." + ("" if one.is_known else f" {measure.unknown_reason}"),
            districts_in(measure, (one.key,)), facts_of(measure), whole,
        )
        for one in measure.classes
    ]  # fmt: skip


def _standings(measure: Measure) -> list[Address]:
    whole = districts_in(measure, [one.key for one in measure.classes])
    return [
        _address(
            of_classes(measure, keys), f"{measure.label}: {label.lower()}", measure.subject, "districts",
            f"{measure.rule} Classes: {', '.join(measure.class_of(key).label for key in keys)}.",
            districts_in(measure, keys), facts_of(measure), whole,
        )
        for label, keys in standings(measure).items()
        if len(keys) > 1
    ]  # fmt: skip


@cache
def addresses() -> MappingProxyType[str, Address]:
    """Everything that can be asked why, by its address, in the order of the pages."""
    found = [*map(_figure_address, FIGURES), *_rungs(), *_sepcs()]
    found += [one for measure in MEASURES.values() for one in (*_classes(measure), *_standings(measure))]
    return MappingProxyType({one.key: one for one in found})
