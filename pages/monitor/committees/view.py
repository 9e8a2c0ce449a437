"""What the Committees page shows: each State's SEPC, its districts' DEPCs, the claim they stand beside, and the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from analytics.claims.questions import Claim, published
from analytics.committees.questions import (
    SEPC_RULE,
    DistrictCommittee,
    StateCommittee,
    district_committees,
    state_committees,
)
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, StateCounts, in_view, sources, state_counts
from analytics.filters import Filters
from analytics.places.questions import Place, by_place
from analytics.provenance import OfOneView, Provenance
from analytics.words import counted, dotted, listed
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.parameters import INDIA
from pages.parts.instrument import classes_of_scope

DEPC: Final = MEASURES["depc"]
_SEATS: Final = "Seats of the DEPC: Handbook of Procedures 2023, para 3.03: Directorate General of Foreign Trade"
_OF_THE_STATE: Final = "The filter on Aspirational Districts narrows the DEPCs only: a SEPC is of its whole State."


@dataclass(frozen=True)
class CommitteesView(OfOneView):
    """The page's answers: `rows` are States/UTs in view, `districts` their DEPCs, `classes` and `states` the DEPC measure.

    `claim` is the newest published figure on SEPCs, and `depc_claim` on DEPCs by district; each stands beside the rows.
    `place` is the State or district whose committees are listed; none for all in view.
    """

    filters: Filters
    rows: tuple[StateCommittee, ...]
    districts: tuple[DistrictCommittee, ...]
    classes: tuple[DistrictClass, ...]
    states: tuple[StateCounts, ...]
    claim: Claim | None
    depc_claim: Claim | None
    view: Provenance
    place: Place | None = None

    @property
    def place_name(self) -> str:
        """The place of the tables below, or that there is none."""
        return self.place.name if self.place else "all States/UTs in view"

    @property
    def rows_of_place(self) -> tuple[StateCommittee, ...]:
        """The SEPC of the State of the place; all in view where none is chosen."""
        return tuple(row for row in self.rows if self.place is None or row.state_code == self.place.state_code)

    @property
    def districts_of_place(self) -> tuple[DistrictCommittee, ...]:
        """The DEPC of the district chosen, or those of the State; all in view where neither is."""
        if self.place is None:
            return self.districts
        return tuple(
            row for row in self.districts if self.place.place in (f"S{row.state_code}", f"D{row.district_code}")
        )


def committees_view(filters: Filters, place: str = INDIA) -> CommitteesView:
    """All that the page asks, in the view; the place chosen narrows the tables of one place and nothing else."""
    rows, districts = ask(state_committees, filters), ask(district_committees, filters)
    classes = in_view(classes_of_scope(filters, DEPC), filters)
    claims = ask(published, filters, "DEH", "states_with_sepc")
    depc_claims = ask(published, filters, "DEH", "districts_with_depc")
    return CommitteesView(
        filters=filters,
        rows=rows,
        districts=districts,
        classes=classes,
        states=state_counts(DEPC, classes),
        claim=claims[0] if claims else None,
        depc_claim=depc_claims[0] if depc_claims else None,
        view=_view(filters, rows, districts, claims[0] if claims else None),
        place=_in_view(ask(by_place).get(place), rows),
    )


def _in_view(place: Place | None, rows: tuple[StateCommittee, ...]) -> Place | None:
    """The place, unless a filter has taken its State away."""
    return place if place and any(row.state_code == place.state_code for row in rows) else None


def _view(
    filters: Filters,
    rows: tuple[StateCommittee, ...],
    districts: tuple[DistrictCommittee, ...],
    claim: Claim | None,
) -> Provenance:
    committees: list[StateCommittee | DistrictCommittee] = [*rows, *districts]
    stored = [row_id for row in committees for row_id in row.row_ids]
    by_returns = sorted({row.entry_number for row in committees if row.entry_number is not None})
    has_documents = any(not row_id.startswith("entry-") for row_id in stored)
    return Provenance(
        title="Export promotion committees",
        scheme="DEH",
        sentence=sentence(filters, DEPC.subject),
        base=(
            f"{counted(len(rows), 'State/UT', 'States/UTs')} and {counted(len(districts), 'district')} of the "
            f"{filters.register}"
        ),
        as_on=None,
        sources=(
            *((f"{claim.document}: {claim.source}",) if claim else ()),
            *(
                (f"States' returns: entries {listed([str(number) for number in by_returns], most=12)} of the log",)
                if by_returns
                else ()
            ),
            *(
                f"{one.title}: {one.origin}"
                for one in ask(sources, DEPC, filters.scheme)
                if has_documents or one.file != "public_evidence.csv"
            ),
            _SEATS,
        ),
        notes=(
            SEPC_RULE,
            DEPC.rule,
            DEPC.unknown_reason,
            *((_OF_THE_STATE,) if filters.aspirational_only else ()),
        ),
    )


def claim_words(claim: Claim | None) -> str:
    """What was last published, as it was said, with its document and date."""
    if claim is None:
        return "Nothing was published on SEPCs by this date."
    unit = " States/UTs" if claim.value is not None else ""
    return f"Last published: {claim.number}{unit}, as on {dotted(claim.day)} ({claim.document})."


def stored_words(row: StateCommittee) -> str:
    """What is on record of a State's committee that has no evidence, for the one who chases it."""
    if row.class_key == "none":
        return "A return: not constituted; the statement: all have one"
    if row.basis == "return":
        return "A return without the order's number and date"
    return "Only the statement that all have one"
