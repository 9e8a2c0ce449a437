"""What the Measures taken page shows: the facts known by the day, what the reader picked of them, and the table of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from analytics.filters import Filters
from analytics.provenance import Provenance
from analytics.support.questions import STRENGTH_RULE, SupportMeasure, amount, measures_taken, written
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence

SUBJECT: Final = "Support measures"
DATING_RULE: Final = (
    "A fact is listed once its day and its document were out by the as-on date; a month or a year counts from its last day. "
    "Facts without any date stand last, from the end of the year that they name, else from the day on which they came into our "
    "records: no document says since when they hold."
)


@dataclass(frozen=True)
class Picks:
    """What the reader picked of the facts; nothing picked means all."""

    text: str = ""
    families: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def hold(self, row: SupportMeasure) -> bool:
        """Whether a fact is among what was picked."""
        return (
            row.holds(self.text)
            and (not self.families or row.family in self.families)
            and (not self.bodies or not set(self.bodies).isdisjoint(row.bodies))
            and (not self.kinds or row.source_kind in self.kinds)
        )

    @property
    def words(self) -> str:
        """What was picked, for the sentence of the view; blank where nothing was."""
        searched = f"search “{self.text}”" if self.text else ""
        groups = (", ".join(group) for group in (self.families, self.bodies, self.kinds))
        return "; ".join(part for part in (*groups, searched) if part)


@dataclass(frozen=True)
class MeasuresView:
    """The page's answers: `every` fact known by the day, and the `rows` of them that were picked."""

    filters: Filters
    every: tuple[SupportMeasure, ...]
    rows: tuple[SupportMeasure, ...]
    view: Provenance

    def aged(self, age: str) -> int:
        """How many of the rows are of this age."""
        return sum(row.age(self.filters.as_on) == age for row in self.rows)


def measures_view(filters: Filters, picks: Picks) -> MeasuresView:
    """The facts known by the as-on date, narrowed to what was picked; they are national, whatever places the bar holds."""
    requested = filters.national()
    every = ask(measures_taken, requested)
    rows = tuple(row for row in every if picks.hold(row))
    return MeasuresView(requested, every, rows, _view(requested, picks, rows))


def _view(filters: Filters, picks: Picks, rows: Sequence[SupportMeasure]) -> Provenance:
    of = f" ({picks.words})" if picks.words else ""
    documents = len({row.document for row in rows})
    return Provenance(
        title="Measures taken",
        scheme="each fact names its programme; numbers of different facts are never added",
        sentence=f"{sentence(filters, SUBJECT)}{of}",
        base=f"{counted(len(rows), 'fact')} of {counted(documents, 'document')}",
        as_on=None,
        sources=("Support measures that replies list: each row names its own document",),
        notes=(STRENGTH_RULE, DATING_RULE),
    )


def measures_table(shown: MeasuresView) -> pd.DataFrame:
    """One row per fact in view, newest first; dates as far as the sources give them."""
    rows, as_on = shown.rows, shown.filters.as_on
    return pd.DataFrame(
        {
            "No.": [row.number for row in rows],
            "As on": [written(row.as_on_text) for row in rows],
            "Programme": [row.programme for row in rows],
            "What it says": [row.statement for row in rows],
            "Value": [amount(row) for row in rows],
            "Strength": [row.strength for row in rows],
            "Age": [row.age(as_on) for row in rows],
            "Caution": [row.caveat or "" for row in rows],
            "Run by": [row.run_by for row in rows],
            "Family": [row.family for row in rows],
            "Published": [written(row.published_text) for row in rows],
            "Kind of source": [row.source_kind for row in rows],
            "Measure": [row.subject for row in rows],
            "Document": [row.document for row in rows],
            "Link": [row.source for row in rows],
        }
    )
