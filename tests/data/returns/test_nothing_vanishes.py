"""Whatever is written into a cell of a return, or behind what stands there, shows: in the rows, or in what is said of the file."""

from collections.abc import Callable
from itertools import cycle
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.kinds import Kind

Rows = tuple[tuple[Any, ...], ...]
PLANS = ("S.No.", "District", "Status of DEAP", "Drafted on", "Notified on", "Published (Y/N)", "Remarks")
COMMITTEES = (
    *("S.No.", "District", "DEPC constituted", "Order No.", "Order date", "Chairman", "Convener"),
    *("Last meeting on", "Remarks"),
)
RETURNS: dict[Kind, Rows] = {
    "plans": (
        ("Assam DEAP as on 31.10.2026",),
        PLANS,
        (1, "Kamrup", "Notified", "01.02.2022", "12.03.2022", "Y", "ok"),
        (2, "Jorhat", "Drafted", "01.02.2022", None, "N", "ok"),
        (3, "Nalbari", "None", None, None, None, None),
        (None, "Total", 3),
        ("Note: as reported by DICs",),
    ),
    "committees": (
        ("Assam DEPC as on 31.10.2026",),
        COMMITTEES,
        (1, "Kamrup", "Yes", "12/2021", "01.02.2022", "DC", "GM DIC", "12.03.2026", "ok"),
        (2, "Jorhat", "Yes", "13/2021", "02.02.2022", "DC", "GM DIC", None, None),
        (3, "Nalbari", "No", None, None, None, None, None, "x"),
    ),
    "products": (
        ("Assam ODOP products as on 31.10.2026",),
        ("S.No.", "District", "Product", "Sector", "GI tag (Y/N)", "Remarks"),
        (1, "Kamrup", "Silk", "Handloom", "Y", "ok"),
        (2, "Jorhat", "Tea", "Agriculture", "N", None),
    ),
    "exports": (
        ("Assam exports, Rs crore",),
        ("S.No.", "District", "2024-25", "2025-26", "Remarks"),
        (1, "Kamrup", "12.5", "14", "ok"),
        (2, "Jorhat", 10, 11, None),
        (None, "Total", 22.5, 25, None),
    ),
}
BEHIND = (" (withdrawn)", "*", " qqq", "?", " - not yet", " (P)", " / 2", " and Dhubri", "²", " NA", " approx")
ALONE = ("qqq", "?", "Withdrawn", "*", "Yes", "12.12.2022")


def told(found: Draft) -> tuple[object, ...]:
    """Everything that a person is shown of a draft, but for the samples of its columns."""
    return (
        found.rows,
        tuple(one.sentence() for one in (*found.faults, *found.notes)),
        tuple(one.written for one in found.questions),
        tuple(one.sentence() for one in found.asides),
        tuple((one.kind, one.why, one.titles, tuple(column.heading for column in one.columns)) for one in found.sheets),
        (found.as_on_date, found.states_from, found.filled, tuple(one.words for one in found.hidden)),
    )


@pytest.mark.parametrize("kind", RETURNS)
def test_nothing_that_is_written_vanishes(kind: Kind, draft: Callable[..., Draft]) -> None:
    rows = RETURNS[kind]
    width = len(rows[1])
    before = told(draft(making.xlsx(rows), "return.xlsx", Choices(kind=kind)))
    behind, alone = cycle(BEHIND), cycle(ALONE)
    lost = []
    for at, row in enumerate(rows):
        for column in range(width if at else 1):
            value = row[column] if column < len(row) else None
            for text in (
                [f"{value}{next(behind)}" for _ in range(3)] if value is not None else [next(alone), next(alone)]
            ):
                cells = [*row, *[None] * (width - len(row))]
                cells[column] = text
                changed = making.xlsx([*rows[:at], cells, *rows[at + 1 :]])
                if told(draft(changed, "return.xlsx", Choices(kind=kind))) == before:
                    lost.append((at + 1, column + 1, text))
    assert lost == []
