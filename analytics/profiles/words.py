"""The words of a profile: stages, standings and names as a reader says them, the same on the page and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from analytics.committees.questions import DistrictCommittee, Seat
from analytics.coverage.questions import ProductRow
from analytics.places.lineage import Relation
from analytics.plans.questions import DistrictPlan
from analytics.profiles.questions import Change, GiNames, KnownDistrict
from analytics.words import dotted, indian, listed
from data.stages import NONE, PLAN_STAGES, STANDINGS

PLAN_SHORT: Final = {stage.key: stage.label for stage in PLAN_STAGES} | {
    "statement": "Reported by State",
    "none": "No plan",
    "not_known": "Not known",
}
DEPC_SHORT: Final = {one.key: one.short for one in STANDINGS} | {
    "statement": "Reported by State",
    "not_known": "Not known",
}
_CHANGED: Final = {
    "plan": {NONE: "no plan"} | {stage.key: f"plan {stage.words}" for stage in PLAN_STAGES},
    "publicity": {"public": "plan public", "not_public": "plan not public"},
    "committee": {one.status: f"DEPC {one.status.replace('_', ' ')}" for one in STANDINGS},
}
_FACT_WORDS: Final = {
    "plan_drafted": "Plan drafted",
    "plan_notified": "Approval of the plan reported",
    "plan_published": "Plan published on a portal",
    "depc_constituted": "DEPC constituted",
    "depc_met": "DEPC met",
    "deh_products_identified": "Products identified for export",
    "export_cluster_named": "Named for an export cluster",
}
KIND_WORDS: Final = {
    "agri_export_cluster": "Agricultural export cluster",
    "horticulture_cluster_pilot": "Horticulture cluster, pilot",
    "agri_export_cluster_state_policy": "Agricultural cluster in a State's own policy",
    "agri_export_cluster_proposed": "Agricultural export cluster, proposed",
    "agri_export_cluster_draft_2018": "Agricultural cluster in the draft policy of 2018",
    "toy_cluster": "Toy cluster named in speech",
    "toy_cluster_state_industrial": "Industrial toy cluster of the State",
    "indigenous_toy_place": "Place of an indigenous toy craft",
    "town_of_export_excellence": "Town of Export Excellence",
}


def tag(day: date | None, grade: str | None, entry_number: int | None = None) -> str:
    """When and how well a fact is known: "as on 30.09.2026, grade B, entry 12"."""
    parts = [f"as on {dotted(day)}" if day else "as on date not known"]
    parts += [f"grade {grade}"] if grade else []
    parts += [f"entry {entry_number}"] if entry_number else []
    return ", ".join(parts)


def stage_days(plan: DistrictPlan) -> tuple[tuple[str, date], ...]:
    """The stages of which a return gives the day, in the ladder's order."""
    days = ((stage.words, getattr(plan, stage.day_field)) for stage in PLAN_STAGES)
    return tuple((stage, day) for stage, day in days if day)


def product_words(row: ProductRow) -> str:
    """A product with its sector, tier and the list's own GI mark: "Makhana (Agriculture, Primary, GI-marked)"."""
    tier = row.tier if row.tier and row.tier not in ("Not stated", "Others") else ""
    mark = "GI-marked" if row.is_gi_tagged else ""
    return f"{row.product_name} ({', '.join(part for part in (row.sector, tier, mark) if part)})"


def seat_words(committee: DistrictCommittee, seats: Sequence[Seat]) -> str:
    """Seats filled of those that the Handbook lists, and the vacant ones by their short names."""
    if not committee.seats:
        return f"Seats filled are not known: the Handbook lists {committee.seats_of}"
    vacant = [short_seat(seat) for seat in seats if seat.serial_no not in committee.seats]
    filled = f"{indian(len(committee.seats))} of {indian(committee.seats_of)} seats filled"
    return f"{filled}; vacant: {listed(vacant, most=4)}" if vacant else filled


def short_seat(seat: Seat) -> str:
    """A seat's name without what the Handbook adds in brackets."""
    return re.sub(r"\s*\([^)]*\)", "", seat.seat).strip()


def change_words(change: Change) -> str:
    """One change as it is told: "Plan notified, before that plan drafted"."""
    if change.topic == "fact":
        return _FACT_WORDS[change.value]
    if change.topic == "register":
        return "District created" if change.value == "created" else "District abolished"
    names = _CHANGED[change.topic]
    statement = names[change.value]
    before = f", before that {names[change.previous]}" if change.previous else ""
    return f"{statement[:1].upper()}{statement[1:]}{before}"


def creation_words(district: KnownDistrict, relations: Iterable[Relation]) -> str:
    """Since when it is a district and what it was cut from, as far as a source says."""
    own = [row for row in relations if row.change == "created" and row.district_code == district.district_code]
    if not own:
        return "Before 2011, or no source read says when"
    parents = list(dict.fromkeys(row.other_name for row in own if row.other_name))
    since = own[0].when
    basis = f" ({own[0].date_is})" if own[0].effective_date else ""
    cut = f"cut from {listed(parents)}" if parents else "no source read names its parent"
    return f"{since[:1].upper()}{since[1:]}{basis}, {cut}"


def division_words(district: KnownDistrict, relations: Iterable[Relation]) -> str:
    """What was cut from it or went into it since 2011; blank where nothing is known."""
    others = [
        row
        for row in relations
        if row.other_code == district.district_code and row.district_code != district.district_code
    ]
    cut = [f"{row.district_name} ({row.when})" for row in others if row.change == "created"]
    came = [f"{row.district_name} ({row.when})" for row in others if row.change == "abolished"]
    parts = [f"Cut from it: {listed(cut, most=6)}"] if cut else []
    parts += [f"Came into it: {listed(came, most=6)}"] if came else []
    return "; ".join(parts)


def gi_bearing(gi: GiNames, district: KnownDistrict) -> tuple[str, ...]:
    """Registered names that bear the district's present or another name as whole words."""
    names = [district.district_name, *district.other_names]
    words = [re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE) for name in names if len(name) > 2]
    return tuple(name for name in gi.names if any(word.search(name) for word in words))


def ordinal(number: int) -> str:
    """A place in an order: 1st, 2nd, 3rd, 11th."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
