"""What the page of names shows: names of the register, decisions, creations and abolitions in view, and their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from analytics.filters import Filters
from analytics.places.lineage import Decision, KnownName, Relation, decisions, known_names, names_holding, relations
from analytics.profiles.questions import KnownDistrict
from analytics.provenance import OfOneView, Provenance
from analytics.words import counted
from data import clock
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.parts.place_choice import districts_known, state_of

SUBJECT = "Names and lineage of States and districts"


@dataclass(frozen=True)
class LineageView(OfOneView):
    """The page's answers. `state` is the State in focus, if any; the rest is what the view holds."""

    filters: Filters
    place: str
    state: int | None
    names: tuple[KnownName, ...]
    decisions: tuple[Decision, ...]
    relations: tuple[Relation, ...]
    districts: tuple[KnownDistrict, ...]
    view: Provenance

    def called(self, text: str) -> tuple[KnownName, ...]:
        """The names that hold a text; all where there is none."""
        return names_holding(self.names, text)

    @property
    def standing(self) -> tuple[Decision, ...]:
        """Decisions that were not taken back."""
        return tuple(one for one in self.decisions if one.undone_by is None)

    def changed(self, change: str) -> dict[str, Relation]:
        """Districts created or abolished by the day, each once."""
        return {f"{row.state_code}/{row.district_name}": row for row in self.relations if row.change == change}


def lineage_view(filters: Filters, place: str) -> LineageView:
    """All that the page asks; a place narrows it to its State."""
    state = state_of(place, filters)
    seen = replace(filters.national(filters.scheme), states=(state,) if state else filters.states)
    districts = tuple(
        row
        for row in districts_known(seen)
        if row.is_in_register and (not seen.states or row.state_code in seen.states)
    )
    wording = tuple(
        row for row in ask(relations) if row.is_by(seen.as_on) and (not seen.states or row.state_code in seen.states)
    )
    return LineageView(
        seen,
        place,
        state,
        ask(known_names, seen),
        ask(decisions, seen),
        wording,
        districts,
        _view(seen, len(districts)),
    )


def _view(filters: Filters, base: int) -> Provenance:
    return Provenance(
        title="Names and lineage",
        scheme="no scheme",
        sentence=sentence(filters, SUBJECT),
        base=f"{counted(base, 'district')} of the {filters.register}",
        as_on=None,
        sources=(
            "Local Government Directory, register of 13.05.2026 and of December 2022: names of States and districts",
            "Public transcription of the ODOP list: Hindi names of districts",
            "India State Stories (FLAME University), CC0: year of creation and parents",
            "Dated press reports, named in each row: day of creation or abolition",
        ),
        notes=(
            "Other and former names stand together: no source read tells them apart. A name means a place within its State only.",
            "A year alone is no day: a district of which only the year is known counts in every day's register.",
        ),
    )


def relations_table(rows: Sequence[Relation]) -> pd.DataFrame:
    """One row per creation or abolition and one other district."""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            "Change": [row.change.capitalize() for row in rows],
            "Cut from or gone into": [row.other_name or "not named by a source" for row in rows],
            "Day or year": [row.when for row in rows],
            "Known by": [row.date_is for row in rows],
            "LGD code": [row.district_code or "not matched" for row in rows],
            "Document": [row.source for row in rows],
        },
        dtype=object,
    )


def names_table(rows: Sequence[KnownName]) -> pd.DataFrame:
    """One row per name of the register's tables."""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "Name": [row.name for row in rows],
            "Kind of name": [row.kind for row in rows],
            "Means": [row.place_name for row in rows],
            "State/UT": [row.state_name for row in rows],
            "LGD code": [row.place[1:] for row in rows],
            "Where it came from": [_origin(row) for row in rows],
        },
        dtype=object,
    )


def _origin(row: KnownName) -> str:
    if row.language == "hi":
        return "Public transcription of the ODOP list" if row.place_kind == "district" else "Common usage"
    return "LGD register" if row.is_current_name else "Register's table of other names"


def decisions_table(rows: Sequence[Decision]) -> pd.DataFrame:
    """One row per decision, with its entry."""
    return pd.DataFrame(
        {
            "Entry": [row.entry_number for row in rows],
            "Decided (IST)": [clock.in_india(row.recorded_at) for row in rows],
            "State/UT": [row.state_name for row in rows],
            "Written": [row.written for row in rows],
            "Read as": [row.means for row in rows],
            "Why": [row.reason or "not given" for row in rows],
            "By": [row.actor for row in rows],
            "In force": [f"no, undone by entry {row.undone_by}" if row.undone_by else "yes" for row in rows],
            "Why undone": [row.undone_because or "" for row in rows],
        },
        dtype=object,
    )
