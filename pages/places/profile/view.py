"""What the profile pages show: the answers for one place, its sheet, and the words around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from analytics.coverage.measures import MEASURES, Class, Measure
from analytics.coverage.questions import class_counts
from analytics.filters import Filters
from analytics.places.questions import places
from analytics.plans.questions import as_classes
from analytics.profiles.district_sheet import district_sheet
from analytics.profiles.gather import DistrictProfile, StateProfile, district_profile, state_profile
from analytics.profiles.questions import KnownDistrict
from analytics.profiles.sheet import Sheet
from analytics.profiles.state_sheet import state_sheet
from analytics.provenance import OfOneView, Provenance
from analytics.words import indian
from geo.static_map import state_picture
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.workspace import is_sample
from pages.parts.theme import STATUS, Status

PLAN: Final[Measure] = MEASURES["plan"]


@dataclass(frozen=True)
class StateView(OfOneView):
    """One State: its answers, its sheet and its provenance."""

    profile: StateProfile
    sheet: Sheet
    view: Provenance

    def picture(self) -> str:
        """The small map of the plans as SVG, in the colours of the light theme."""
        fills = {row.district_code: STATUS[PLAN.class_of(row.stage).status].light for row in self.profile.plans}
        areas = {row.area_id: fills[row.district_code] for row in self.profile.plans if row.area_id}
        patterns = {one.light: one.pattern for one in map(_status, PLAN.classes) if one.pattern}
        return state_picture(self.profile.state_code, areas, fills, patterns)


def _status(one: Class) -> Status:
    return STATUS[one.status]


def state_view(filters: Filters, state_code: int) -> StateView:
    """The profile of a State in the view's dates and list."""
    profile = ask(state_profile, filters, state_code)
    names = next(one.other_names for one in ask(places) if one.place == f"S{state_code}")
    statement = sentence(profile.filters, f"State profile, {profile.filters.scheme} and Districts as Export Hubs (DEH)")
    counts = class_counts(PLAN, as_classes(profile.plans))
    sheet = replace(
        state_sheet(profile, statement, " · ".join(["State/UT", *names]), is_illustrative=is_sample()),
        legend=tuple(
            (
                _status(PLAN.class_of(one.class_key)).light,
                one.label,
                indian(one.districts),
                _status(PLAN.class_of(one.class_key)).pattern,
            )
            for one in counts
            if one.districts
        ),
    )
    return StateView(profile, sheet, _view(f"Profile of {profile.state_name}", sheet))


@dataclass(frozen=True)
class DistrictView:
    """One district: its answers, its sheet and its provenance."""

    profile: DistrictProfile
    sheet: Sheet
    view: Provenance


def district_view(filters: Filters, district: KnownDistrict) -> DistrictView:
    """The profile of a district that was in the register on the as-on date."""
    profile = ask(district_profile, filters, district.district_code)
    statement = sentence(profile.filters, f"District profile, {district.district_name}")
    sheet = district_sheet(profile, statement, is_illustrative=is_sample())
    return DistrictView(profile, sheet, _view(f"Profile of {district.district_name}, {district.state_name}", sheet))


def _view(title: str, sheet: Sheet) -> Provenance:
    return Provenance(
        title=title,
        scheme="ODOP, PMFME-ODOP and DEH, each by itself",
        sentence=sheet.sentence,
        base=sheet.base,
        as_on=None,
        sources=sheet.sources,
        notes=sheet.notes,
        is_illustrative=sheet.is_illustrative,
    )
