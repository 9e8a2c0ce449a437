"""What the Aspirational page shows: one measure, the districts of NITI Aayog's list against the others of their State."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from analytics.coverage.aspirational import Compared, by_state, compared, lacking
from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, in_view, sources
from analytics.filters import Filters
from analytics.provenance import OfOneView, Provenance
from analytics.words import NOT_KNOWN, counted, dotted, indian, listed, percent
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.parameters import INDIA
from pages.parts.instrument import classes_of_scope, place_of
from pages.parts.tile import stored
from pages.parts.totals import with_totals

CHOICES: Final[dict[str, Measure]] = {
    measure.label: measure for key, measure in MEASURES.items() if key != "aspirational"
}
"""Measures by label. Being on the list itself is left out: it is what divides the districts here."""


RATE_RULE: Final = (
    "A rate is per cent of the districts of that side whose class is known; the districts not known are counted beside it. "
    "The difference is Aspirational less others, in percentage points."
)


@dataclass(frozen=True)
class AspirationalView(OfOneView):
    """The page's answers.

    `same_states` compares within the States/UTs that have an Aspirational District, `everywhere` over all in view, and
    `states` is the comparison of each.
    """

    measure: Measure
    filters: Filters
    rows: tuple[DistrictClass, ...]
    states: tuple[Compared, ...]
    same_states: Compared
    everywhere: Compared
    view: Provenance

    @property
    def with_some(self) -> tuple[Compared, ...]:
        """States/UTs with at least one Aspirational District."""
        return tuple(state for state in self.states if state.aspirational_count)

    @property
    def with_none(self) -> tuple[Compared, ...]:
        """States/UTs without any."""
        return tuple(state for state in self.states if state.is_without_any)

    @property
    def without_any(self) -> str:
        """Why there is no Aspirational District in view."""
        if self.everywhere.is_without_any:
            return "NITI Aayog's list names no district in view."
        return "No list of Aspirational Districts is on record for this day, so none is known to be one or not."

    @property
    def lacking(self) -> tuple[DistrictClass, ...]:
        """Aspirational Districts without what is measured, known or not."""
        return lacking(self.measure, self.rows)


def aspirational_view(filters: Filters, measure: Measure, place: str = INDIA) -> AspirationalView:
    """The comparison for the measure, in one State where a place in it is chosen.

    The filter on Aspirational Districts is set aside: it would leave none to compare.
    """
    filters, _, _ = place_of(replace(filters, aspirational_only=False), place)
    rows = in_view(classes_of_scope(filters, measure), filters)
    measure = measure.of(filters)
    states = by_state(measure, rows)
    having = {state.state_code for state in states if state.aspirational_count}
    same = [row for row in rows if row.state_code in having]
    whole = compared(measure, 0, "Total, States/UTs with Aspirational Districts", same)
    return AspirationalView(
        measure=measure,
        filters=filters,
        rows=rows,
        states=states,
        same_states=whole,
        everywhere=compared(measure, 0, "Total, all States/UTs in view", rows),
        view=_view(filters, measure, whole, len(having)),
    )


def _view(filters: Filters, measure: Measure, whole: Compared, states: int) -> Provenance:
    listed_on = stored(filters, "aspirational_listed")
    document = (f"{listed_on.document}: {listed_on.source}, as on {dotted(listed_on.as_on_date)}",) if listed_on else ()
    days = f"as on {dotted(listed_on.as_on_date)}" if listed_on else "not on record for this date"
    return Provenance(
        title=f"Aspirational Districts: {measure.label}",
        scheme=filters.scheme if measure.by_products else "DEH" if measure.rows == "evidence" else "no scheme",
        sentence=sentence(filters),
        base=(
            f"{counted(whole.aspirational_count, 'Aspirational District')} of NITI Aayog's list ({days}) and the "
            f"{counted(whole.other_count, 'other district')} of the same {counted(states, 'State/UT', 'States/UTs')}"
        ),
        as_on=None,
        sources=(*document, *(f"{one.title}: {one.origin}" for one in ask(sources, measure, filters.scheme))),
        notes=(
            measure.rule,
            RATE_RULE,
            measure.unknown_reason,
        ),
    )


def side_words(having: int, known: int, count: int) -> str:
    """One side's rate with its base in words, and how many are not known."""
    if not count:
        return "no district is known to be of this side"
    unknown = f"; {indian(count - known)} of {indian(count)} not known" if count > known else ""
    if not known:
        return f"None of the {indian(count)} is known, so there is no rate"
    return f"{percent(having, known)} of the {counted(known, 'district')} whose class is known{unknown}"


def points(gap: float | None) -> str:
    """A difference of rates: "+2.1 points"."""
    if gap is None:
        return "No difference"
    return "0.0 points" if gap == 0 else f"{gap:+.1f} points".replace("-", "−")


_NAMES: Final = (
    "State/UT",
    "Aspirational Districts",
    "Have it",
    "Not known",
    "Rate, % of known",
    "Other districts",
    "Others have it",
    "Others not known",
    "Others' rate, % of known",
    "Difference, points",
    "Under five",
)


def _line(state: Compared) -> list[object]:
    if not state.aspirational_count and not state.other_count:
        return [state.state_name, *([NOT_KNOWN, None, None, None] * 2), None, None]
    side = _side(state.aspirational_count, state.aspirational_having, state.aspirational_known, state.aspirational_pct)
    other = _side(state.other_count, state.other_having, state.other_known, state.other_pct)
    compares = state.aspirational_count and state.other_count
    gap = state.gap_points if state.gap_points is not None else "no rate" if compares else None
    small = "yes" if state.is_small and state.aspirational_count else None
    return [state.state_name, *side, *other, gap, small]


def _side(count: int, having: int, known: int, rate: float | None) -> list[object]:
    if not count:
        return ["none", None, None, None]
    return [count, having if known else NOT_KNOWN, count - known, "no rate" if rate is None else rate]


def comparison_table(shown: AspirationalView) -> pd.DataFrame:
    """One row per State/UT in view, then the totals of those with Aspirational Districts and of all in view."""
    frame = pd.DataFrame([_line(state) for state in shown.states], columns=list(_NAMES), dtype=object)
    return with_totals(frame, _line(shown.same_states), _line(shown.everywhere))


def lacking_table(shown: AspirationalView, rows: tuple[DistrictClass, ...]) -> pd.DataFrame:
    """One row per Aspirational District of the work list."""
    classes = [shown.measure.class_of(row.class_key) for row in rows]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            "What is on record": [one.label for one in classes],
            "Known or not": ["known" if one.denies else NOT_KNOWN for one in classes],
            "As on": [row.as_on_date for row in rows],
            "Grade": [row.grade for row in rows],
        }
    )


def unknown_words(shown: AspirationalView) -> str:
    """What to say where most districts of a side are not known: the rates then speak of the few that a document names."""
    one = shown.same_states
    sides = (
        ("Aspirational Districts", one.aspirational_count, one.aspirational_known),
        ("other districts", one.other_count, one.other_known),
    )
    mostly = [
        f"{indian(count - known)} of the {indian(count)} {name}" for name, count, known in sides if 2 * known < count
    ]
    if not mostly:
        return ""
    return (
        f"Not known: {' and '.join(mostly)}. The rates speak only of the districts that a document names and say nothing of "
        "the rest. Do not quote them as the rate of all."
    )


def small_words(shown: AspirationalView) -> str:
    """The warning on small numbers, naming the States; nothing where there is none."""
    small = [state.state_name for state in shown.with_some if state.is_small]
    if not small:
        return ""
    return (
        f"Under five districts with a known class on one side, so one district moves the rate by more than 20 points: "
        f"{listed(small, most=8)}. Use their counts, not their rates."
    )
