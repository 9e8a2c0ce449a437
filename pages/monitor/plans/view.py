"""What the Action plans page shows: the districts' answer, the stages counted from it, and the words around both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import pandas as pd

from analytics.claims.questions import PLAN_MEASURES, Finding
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import sources as files
from analytics.filters import Filters
from analytics.places.questions import Place
from analytics.plans.questions import (
    APART,
    GAP_LABELS,
    LADDER_LABELS,
    PUBLIC_LABEL,
    DistrictPlan,
    Ladder,
    district_plans,
    gap_list,
    gap_of,
    ladder,
    missing,
    sources,
    state_ladders,
    with_publicity,
)
from analytics.provenance import OfOneView, Provenance
from analytics.words import NOT_KNOWN, counted, dotted, known_share_pct, yes_no
from data.stages import NONE, RECENT_DAYS, STAGES
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.parameters import INDIA
from pages.parts.instrument import place_of
from pages.parts.totals import with_totals

PLAN: Final = MEASURES["plan"]
GAP_RULES: Final = {
    "all": "Every district in one of the kinds beside; those with a plan that is not notified, or stale, are among them.",
    "none": "A return says that there is no plan.",
    "drafted": "A return says drafted and no further, or a document shows a plan; of a document's plan it is not known "
    "whether it was notified.",
    "stale": f"Notified or further, and nothing on record of the plan, neither the day of a stage nor that of a return or document, "
    f"is of the {RECENT_DAYS} days before the as-on date. A plan whose documents carry no date is among them.",
    "statement": "A statement about all districts of the State said so; nothing was seen of the district itself.",
    "not_known": "No return and no document says anything of the district's plan. That is not the same as no plan: the State "
    "can tell.",
}
LADDER_RULE: Final = (
    "Each stage counts the districts in it or in a later one, so that all who are notified stand among the drafted. Whether a "
    "plan is public is a fact of its own: a portal that shows it proves that it is drafted, and no document says whether it "
    "was notified; a reported approval counts as notified. A statement about all districts of a State stands apart and counts "
    "for no stage."
)
WAITING_RULE: Final = (
    "Waiting since: the day of the stage that the plan is in, else the first day for which a return or document has "
    "it there; not known where neither carries a day."
)


@dataclass(frozen=True)
class PlansView(OfOneView):
    """The page's answers: `rows` is one answer for all, `whole` and `states` are counted from it.

    `state` is that in focus, if any: the rows are then its own.
    """

    filters: Filters
    rows: tuple[DistrictPlan, ...]
    whole: Ladder
    states: tuple[Ladder, ...]
    view: Provenance
    state: Place | None = None

    def gaps(self, kind: str) -> tuple[DistrictPlan, ...]:
        """The gap list of one kind, or of all."""
        return gap_list(self.rows, self.filters.as_on, None if kind == "all" else kind)


def plans_view(filters: Filters, place: str = INDIA) -> PlansView:
    """The plans of the districts in view, those of one State where a place in it is chosen."""
    filters, state, _ = place_of(filters, place)
    rows = ask(district_plans, filters)
    return PlansView(filters, rows, ladder(rows), state_ladders(rows), _view(filters, rows, state), state)


def _view(filters: Filters, rows: Sequence[DistrictPlan], state: Place | None) -> Provenance:
    return Provenance(
        title=f"District Export Action Plans{f' of {state.name}' if state else ''}",
        scheme="DEH",
        sentence=sentence(filters, PLAN.subject),
        base=f"{counted(len(rows), 'district')} in the {filters.register}",
        as_on=None,
        sources=_sources(filters),
        notes=(
            LADDER_RULE,
            WAITING_RULE,
            PLAN.unknown_reason,
            f"Product: whether the {filters.scheme} list names one for the district.",
            "No table on record names the Regional Authority (RA) of a district, so none is shown.",
        ),
    )


def _sources(filters: Filters) -> tuple[str, ...]:
    stored = ask(sources, filters)
    returns = [one for one in stored if one.is_return]
    lines = [f"{one.title}: {one.origin}" for one in stored if not one.is_return]
    if len(returns) > 4:
        days = sorted({one.as_on_date for one in returns if one.as_on_date})
        when = " to ".join(dict.fromkeys(dotted(day) for day in (days[0], days[-1]))) if days else dotted(None)
        districts = counted(sum(one.districts for one in returns), "district")
        lines.append(f"{counted(len(returns), 'return')} received: as on {when}, rows of {districts}")
    else:
        lines += [f"{one.title}: {one.origin}, as on {dotted(one.as_on_date)}" for one in returns]
    register = ask(files, PLAN, filters.scheme)[-1]
    return (*lines, f"{register.title}: {register.origin}, as on {dotted(register.as_on_date)}")


def on_record(row: DistrictPlan) -> str:
    """What is on record of a district's plan, in words."""
    label = with_publicity(PLAN.class_of(row.stage).label, row)
    if row.basis == "document":
        known = "whether notified is not known" if row.stage == STAGES[0] else "its approval is reported"
        return f"{label}, by a document; {known}"
    return f"{label}, by a return" if row.basis == "return" and row.stage != NONE else label


def gap_table(rows: Sequence[DistrictPlan], as_on: date) -> pd.DataFrame:
    """One row per district with a gap, in the order of the rows."""
    wants = [missing(row) for row in rows]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "State/UT": [row.state_name for row in rows],
            "District": [row.district_name for row in rows],
            "Aspirational": [yes_no(row.is_aspirational) for row in rows],
            # Words and not a blank number, which the table would draw as "None".
            "Days waiting": [_waited(row) for row in rows],
            "Waiting since": [row.waiting_since for row in rows],
            "Prerequisites missing": [", ".join(lacks) for lacks, _ in wants],
            "Prerequisites not known": [", ".join(unknown) for _, unknown in wants],
            "On record": [on_record(row) for row in rows],
            "Gap": [GAP_LABELS[gap_of(row, as_on) or "all"] for row in rows],
            "As on": [row.as_on_date for row in rows],
            "Grade": [row.grade for row in rows],
            "Document": [row.document for row in rows],
        }
    )


def _waited(row: DistrictPlan) -> object:
    return "not known" if row.days_waiting is None else row.days_waiting


_COLUMNS: Final = (
    "State/UT",
    "Districts",
    *(LADDER_LABELS[stage] for stage in STAGES),
    PUBLIC_LABEL,
    *APART.values(),
    "Drafted on record, % of all",
)


def _line(one: Ladder) -> list[object]:
    # Nothing said of any district is no rate of nought.
    share = known_share_pct(one.at("drafted"), one.answered, one.base)
    stored = [*one.reached, one.public, one.none, one.statement, one.not_known]
    return [one.name, one.base, *stored, NOT_KNOWN if share is None else share]


def state_table(shown: PlansView) -> pd.DataFrame:
    """One row per State/UT in view, then the total."""
    frame = pd.DataFrame([_line(one) for one in shown.states], columns=list(_COLUMNS), dtype=object)
    return with_totals(frame, *([_line(shown.whole)] if len(shown.states) > 1 else []))


def ladder_table(one: Ladder) -> pd.DataFrame:
    """One row per stage, those public, and per status that stands apart, with its share of the base."""
    counts = [
        *((LADDER_LABELS[stage], "a stage", one.at(stage), one.answered) for stage in STAGES),
        (PUBLIC_LABEL, "beside the stages", one.public, one.answered),
        *((label, "apart", getattr(one, key), one.known_of(key)) for key, label in APART.items()),
    ]
    return pd.DataFrame(
        [[label, kind, n, known_share_pct(n, known, one.base), one.base] for label, kind, n, known in counts],
        columns=["Stage", "Kind", "Districts", "Share, %", "Base, districts"],
    )


def in_words(found: Finding, filters: Filters) -> str:
    """What the rows of its own day say to a published number; a national number stands beside no part."""
    if filters.states or filters.aspirational_only:
        return "National: not compared with a part of the districts."
    return f"{found.verdict_words[:1].upper()}{found.verdict_words[1:]}. {found.why}"


def claims_table(found: Sequence[Finding], filters: Filters) -> pd.DataFrame:
    """One row per published number."""
    claims = [one.claim for one in found]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(found) + 1),
            "Counted": [f"plans {PLAN_MEASURES[one.measure]}" for one in claims],
            "Districts, as said": [one.number for one in claims],
            "As on": [one.day for one in claims],
            "Said on": [one.published_on for one in claims],
            "Against the rows": [in_words(one, filters) for one in found],
            "Document": [one.document for one in claims],
            "What it says": [one.statement for one in claims],
            "Caution": [one.caveat or "" for one in claims],
            "Link": [one.source for one in claims],
        }
    )
