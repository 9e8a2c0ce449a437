"""The cells of the tables by State, sector and tier as they can be opened: each with its number and the address of its rows.

The numbers are those of the table, counted from its own answer; a test holds them to the rows that the addresses open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from analytics.committees.questions import SEPC_CLASSES, StateCommittee
from analytics.coverage.aspirational import Compared
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import StateCounts, total
from analytics.plans.questions import APART, LADDER_LABELS, PUBLIC_LABEL, Ladder
from analytics.products.questions import SectorCounts, TierCounts, Totals
from analytics.why.why import PART_FIGURES, of_class, of_figure, of_part, of_sepc, of_side, of_stage
from data.stages import STAGES

ALL: Final = "All in view"


class Cell(NamedTuple):
    """One cell: its number, the address of what is counted, and the State that it is of, 0 for all in view."""

    figure_id: str
    number: int
    state_code: int = 0


Cells = Mapping[str, Mapping[str, Cell]]
"""The cells by the name of their line and the heading of their column; the line of all in view comes first."""


def by_class(measure: Measure, states: Sequence[StateCounts]) -> Cells:
    """Districts of each State/UT, and those in each class of a measure."""
    stored = {key for one in states for key in one.by_class}
    columns = {"Districts": of_figure("districts_in_register")}
    columns |= {one.label: of_class(measure, one.key) for one in measure.classes_for(stored)}
    return _lines(
        columns,
        [
            (
                one.state_name,
                one.state_code,
                (one.district_count, *(one.by_class.get(c.key, 0) for c in measure.classes_for(stored))),
            )
            for one in (total(states), *states)
        ],
    )


def by_stage(whole: Ladder, states: Sequence[Ladder]) -> Cells:
    """Districts of each State/UT in each stage of the plan ladder or further, those public, and those that stand apart."""
    columns = {"Districts": of_figure("districts_in_register")}
    columns |= {LADDER_LABELS[stage]: of_stage(stage) for stage in STAGES}
    columns |= {PUBLIC_LABEL: of_class(MEASURES["plan_public"], "public")}
    columns |= {label: of_class(MEASURES["plan"], key) for key, label in APART.items()}
    return _lines(
        columns,
        [
            (one.name, one.state_code, (one.base, *one.reached, one.public, *(getattr(one, key) for key in APART)))
            for one in (whole, *states)
        ],
    )


def by_sepc(rows: Sequence[StateCommittee]) -> Cells:
    """How the SEPC of each State/UT stands: one in its class, none in the others."""
    columns = {f"SEPC: {one.label}": of_sepc(one.key) for one in SEPC_CLASSES}

    def counts(some: Iterable[StateCommittee]) -> tuple[int, ...]:
        keys = [row.class_key for row in some]
        return tuple(keys.count(one.key) for one in SEPC_CLASSES)

    lines = [("", 0, counts(rows)), *((row.state_name, row.state_code, counts((row,))) for row in rows)]
    return _lines(columns, lines)


def by_side(measure: Measure, whole: Compared, states: Sequence[Compared]) -> Cells:
    """Aspirational Districts of each State/UT and the others: all, those that have what is measured, those not known."""
    columns = {
        f"{side}{words}": of_side(measure, kind, aspirational=aspirational)
        for side, aspirational in (("Aspirational Districts", True), ("Other districts", False))
        for words, kind in (("", "all"), (" that have it", "having"), (" not known", "not_known"))
    }
    return _lines(
        columns,
        [
            (
                one.state_name,
                one.state_code,
                (
                    one.aspirational_count,
                    one.aspirational_having,
                    one.aspirational_count - one.aspirational_known,
                    one.other_count,
                    one.other_having,
                    one.other_count - one.other_known,
                ),
            )
            for one in (whole, *states)
        ],
    )


def by_part(
    part: str, rows: Sequence[SectorCounts] | Sequence[TierCounts], whole: Totals
) -> dict[str, dict[str, Cell]]:
    """The counts of the list in each sector or tier; of a list that marks no row for GI, none of those."""
    fields = dict(zip(PART_FIGURES, ("pair_count", "product_count", "district_count", "gi_count"), strict=True))
    cells: dict[str, dict[str, Cell]] = {ALL: {}}
    for key, field in fields.items():
        if (number := getattr(whole, field)) is not None:
            cells[ALL][_PART_HEADINGS[key]] = Cell(of_figure(key), number)
        for row in rows:
            name = row[0]
            if (number := getattr(row, field, None)) is not None:
                cells.setdefault(name, {})[_PART_HEADINGS[key]] = Cell(of_part(part, key, name), number)
    return cells


_PART_HEADINGS: Final = {
    "products_listed": "Products in the list",
    "product_names": "Different names",
    "districts_named": "Districts named",
    "products_gi": "GI-marked",
}


def _lines(columns: Mapping[str, str], lines: Sequence[tuple[str, int, Sequence[int]]]) -> Cells:
    if len(lines) == 2:
        lines = lines[1:]  # of one State, that line is all in view
    return {
        name if code else ALL: {
            heading: Cell(figure_id, number, code)
            for (heading, figure_id), number in zip(columns.items(), numbers, strict=True)
        }
        for name, code, numbers in lines
    }
