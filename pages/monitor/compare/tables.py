"""The tables and maps of Compare, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import pandas as pd

from analytics.coverage.compare import DistrictPair, StatePair, state_pair
from analytics.words import NOT_KNOWN
from pages.frame.link_reader import LinkReader
from pages.frame.registry import COMPARE
from pages.monitor.compare.pair import READS, of_link
from pages.monitor.compare.view import CompareView, compare_view, side_layer
from pages.parts.addressed import Addressed, Map, Table
from pages.parts.totals import with_totals

EVERY: Final = "Every pair of classes"


class Cell(NamedTuple):
    """What is shown, and the pair of classes whose districts are listed."""

    shown: CompareView
    name: str

    @property
    def rows(self) -> tuple[DistrictPair, ...]:
        """The districts of the pair, or of every one."""
        keys = pairs(self.shown).get(self.name)
        return tuple(row for row in self.shown.districts if keys is None or (row.left, row.right) == keys)


def pairs(shown: CompareView) -> dict[str, tuple[str, str]]:
    """The pairs of classes that hold a district, by their name."""
    return {_pair_name(shown, keys): keys for keys in _ordered(shown)}


def _by_class(shown: CompareView) -> pd.DataFrame:
    """One row per class, or per standing of two measures, and the base."""
    pair, stored = shown.pair, shown.lines
    left, right = pair.left, pair.right
    columns: dict[str, list[object]] = {
        "Class": [*(line.label for line in stored), "Base"],
        left.name: [*(line.left for line in stored), left.base],
        right.name: [*(line.right for line in stored), right.base],
    }
    if pair.is_subtracted:
        columns["Difference"] = [*(line.difference for line in stored), right.base - left.base]
    return pd.DataFrame(columns, dtype=object)


def _by_state(shown: CompareView) -> pd.DataFrame:
    """One row per State/UT of either side, and the total."""
    left, right = shown.pair.left, shown.pair.right
    names = [
        "State/UT",
        f"Districts, {left.name}",
        f"Districts, {right.name}",
        left.name,
        right.name,
        "Difference",
        f"Not known, {left.name}",
        f"Not known, {right.name}",
    ]
    whole = state_pair(0, "Total", left, right)
    frame = pd.DataFrame([_line(one) for one in shown.states], columns=names, dtype=object)
    frame = with_totals(frame, *([_line(whole)] if len(shown.states) > 1 else []))
    if shown.pair.mode == "measures" and shown.pair.has_one_base:
        frame = frame.drop(columns=names[2]).rename(columns={names[1]: "Districts"})
    return frame if shown.pair.is_subtracted else frame.drop(columns="Difference")


def _line(one: StatePair) -> list[object]:
    return [
        one.state_name,
        one.base_left,
        one.base_right,
        one.left if one.answered_left else NOT_KNOWN,
        one.right if one.answered_right else NOT_KNOWN,
        one.right - one.left if one.answered_left and one.answered_right else NOT_KNOWN,
        one.not_known_left,
        one.not_known_right,
    ]


def _every_district(shown: CompareView) -> pd.DataFrame:
    """One row per district of either State with its class."""
    left, right = shown.pair.left, shown.pair.right
    rows = [
        (number, row.state_name, row.district_name, shown.class_in_words(side, key))
        for number, (row, side, key) in enumerate(
            ((row, left, row.left) if row.left else (row, right, row.right) for row in shown.districts),
            start=1,
        )
    ]
    return pd.DataFrame(rows, columns=["S. No.", "State/UT", "District", "Class"])


def _ordered(shown: CompareView) -> list[tuple[str, str]]:
    left, right = shown.pair.left, shown.pair.right
    return [
        (one.key, other.key)
        for one in left.measure.classes
        for other in right.measure.classes
        if shown.crossed.get((one.key, other.key))
    ]


def _pair_name(shown: CompareView, keys: tuple[str, str]) -> str:
    left, right = shown.pair.left, shown.pair.right
    return f"{shown.class_in_words(left, keys[0])} / {shown.class_in_words(right, keys[1])}"


def _cross_table(shown: CompareView) -> pd.DataFrame:
    """One row per class of the left measure, one column per class of the right, totals last."""
    left, right = shown.pair.left, shown.pair.right
    down, across = shown.classes(left), shown.classes(right)
    counts = [[shown.crossed.get((one.key, other.key), 0) for other in across] for one in down]
    frame = pd.DataFrame([[*row, sum(row)] for row in counts], columns=[*(one.label for one in across), "Total"])
    frame.insert(0, left.name, [one.label for one in down])
    frame.loc[len(frame)] = ["Total", *frame.iloc[:, 1:].sum().tolist()]
    return frame


def _districts(shown: CompareView, rows: Sequence[DistrictPair]) -> pd.DataFrame:
    left, right = shown.pair.left, shown.pair.right
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            left.name: [shown.class_in_words(left, row.left) for row in rows],
            right.name: [shown.class_in_words(right, row.right) for row in rows],
        }
    )


def _of_link(link: LinkReader) -> CompareView:
    return compare_view(of_link(link))


def _cell_of_link(link: LinkReader) -> Cell:
    shown = _of_link(link)
    return Cell(shown, link.one_of("compare_cell", [EVERY, *pairs(shown)], EVERY))


def _map(key: str, at: int) -> Map[CompareView]:
    return Map(
        key,
        lambda shown: (side_layer(shown, *shown.sides[at]), "district"),
        lambda shown: shown.sides[at][1],
        _of_link,
        READS,
    )


LEFT, RIGHT = _map("map-left", 0), _map("map-right", 1)
BY_CLASS: Final = Table("by-class", _by_class, lambda shown: shown.titled("by class"), _of_link, READS)
BY_STATE: Final = Table("by-state", _by_state, lambda shown: shown.titled("by State"), _of_link, READS)
MOVED: Final = Table(
    "moved",
    lambda shown: _districts(shown, shown.moved),
    lambda shown: shown.titled("districts whose class differs"),
    _of_link,
    READS,
)
DISTRICTS: Final = Table("districts", _every_district, lambda shown: shown.titled("districts"), _of_link, READS)
CROSSED: Final = Table("class-by-class", _cross_table, lambda shown: shown.titled("class by class"), _of_link, READS)
CELL: Final = Table(
    "cell",
    lambda cell: _districts(cell.shown, cell.rows),
    lambda cell: cell.shown.titled(f"districts, {cell.name}"),
    _cell_of_link,
    (*READS, "compare_cell"),
)
ADDRESSED: Final = Addressed(COMPARE, (LEFT, RIGHT, BY_CLASS, BY_STATE, MOVED, DISTRICTS, CROSSED, CELL))
