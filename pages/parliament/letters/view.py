"""What the page Reminders to States shows: the gap list chosen, its letters under the author's terms, and their tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Final

import pandas as pd

from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS, Gap, GapList, chase
from analytics.letters.letter import Letter, Terms, letters
from analytics.letters.tracker import Tracked, earlier_letters
from analytics.provenance import Provenance
from analytics.words import counted, dotted, yes_no
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.workspace import is_sample

SUBJECT: Final = "Reminders to States"


@dataclass(frozen=True)
class LettersView:
    """The page's answers: the rows of one gap list, districts in view by State, and the view's words."""

    filters: Filters
    gap: GapList
    rows: tuple[Gap, ...]
    bases: Mapping[int, int]
    view: Provenance

    @property
    def base(self) -> int:
        """Districts in view."""
        return sum(self.bases.values())

    @property
    def scheme(self) -> str:
        """The list or initiative that the gap belongs to."""
        return self.filters.scheme if self.gap.topic == "product" else "DEH"

    @property
    def noun(self) -> str:
        """What the base counts."""
        return "Aspirational Districts" if self.filters.aspirational_only else "districts"

    def letters(self, terms: Terms, tracked: Sequence[Tracked] = ()) -> tuple[Letter, ...]:
        """One letter per State/UT of the list; each names those on record that it follows."""
        return letters(
            self.gap,
            self.rows,
            self.bases,
            terms,
            self.view,
            as_on=self.filters.as_on,
            scheme=self.scheme,
            register=self.filters.register,
            noun=self.noun,
            earlier=earlier_letters(tracked, self.gap.topic, terms.dated),
        )


def letters_view(filters: Filters, key: str) -> LettersView:
    """The gap list of this key in the view."""
    gap = GAP_LISTS[key]
    found = ask(chase, filters, key)
    view = Provenance(
        title=f"Gap list for letters: {gap.label}",
        scheme=filters.scheme if gap.topic == "product" else "DEH",
        sentence=sentence(filters, f"{SUBJECT}, {gap.label}"),
        base=f"{counted(sum(found.bases.values()), 'district')} in the {filters.register}",
        as_on=filters.as_on,
        sources=("Returns received and public evidence: the rows of the list name their day",),
        notes=("Each row of the list stands in one letter, that of its State/UT, and in no other.",),
        is_illustrative=is_sample(),
    )
    return LettersView(filters, gap, found.rows, found.bases, view)


def titled(view: Provenance, title: str) -> Provenance:
    """The view under the title of one table or document."""
    return replace(view, title=title)


def list_table(rows: Sequence[Gap]) -> pd.DataFrame:
    """One row per district of the list, in the order of the letters."""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            "LGD code": [row.district_code for row in rows],
            "Position on record": [row.stored for row in rows],
            "As on": _days([row.own_count_on for row in rows]),
            "Waiting since": _days([row.waiting_since for row in rows]),
            "Aspirational": [yes_no(row.is_aspirational) for row in rows],
        }
    )


def _days(days: Sequence[date | None]) -> Sequence[object]:
    """Days as they are; a column without a single one says so, where it would stand empty."""
    return days if any(days) else [dotted(None)] * len(days)


def letter_table(shown: LettersView) -> pd.DataFrame:
    """One row per letter. To whom it goes is the author's to say, and stands in the letter."""
    rows = sorted(shown.rows, key=lambda row: row.state_name)
    of_state = {code: tuple(members) for code, members in groupby(rows, key=lambda row: row.state_code)}
    return pd.DataFrame(
        {
            "S. No.": range(1, len(of_state) + 1),
            "State/UT": [members[0].state_name for members in of_state.values()],
            "Districts annexed": [len(members) for members in of_state.values()],
            "Of districts in view": [shown.bases[code] for code in of_state],
            "Aspirational": [sum(bool(row.is_aspirational) for row in members) for members in of_state.values()],
        }
    )
