"""The profile of one district as a sheet: what three lists name, plan and committee, the place itself, what changed last."""

from __future__ import annotations

from collections import Counter
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.exports.questions import UNITS
from analytics.filters import REGISTER_DAY
from analytics.plans.questions import with_publicity
from analytics.profiles.district_prompts import district_questions
from analytics.profiles.gather import DistrictProfile, Listed
from analytics.profiles.questions import KnownDistrict
from analytics.profiles.sheet import Fact, Section, Sheet, grades_section
from analytics.profiles.words import (
    DEPC_SHORT,
    KIND_WORDS,
    PLAN_SHORT,
    change_words,
    creation_words,
    division_words,
    gi_bearing,
    product_words,
    seat_words,
    stage_days,
    tag,
)
from analytics.words import amount, counted, dotted, indian, listed, yes_no
from data.stages import CONSTITUTED, STAGES

_CHANGES: Final = 6
_EXPORTS: Final = 2
_BASIS: Final = {
    "return": "a return",
    "document": "a document about the district itself",
    "statement": "a statement about all districts of the State only",
}
_ASPIRATIONAL: Final = {"aspirational": "Yes", "not_aspirational": "No", "not_known": "Not known"}


def district_sheet(profile: DistrictProfile, sentence: str, *, is_illustrative: bool = False) -> Sheet:
    """The sheet of a district; `sentence` is the view in words."""
    one = profile.district
    return Sheet(
        title=one.district_name,
        names=" · ".join(
            part
            for part in (
                f"District of {one.state_name}",
                one.name_hi or "",
                f"also {listed(one.other_names, most=5)}" if one.other_names else "",
            )
            if part
        ),
        sentence=sentence,
        base=f"one district of the {profile.filters.register}, LGD code {one.district_code}",
        headline=_headline(profile),
        sections=(
            Section(
                "lists",
                "Products under the three lists",
                "wide",
                beside=_three_lists(profile),
                note="Three lists of three programmes: they are never added up.",
            ),
            _plan(profile),
            _gi(profile),
            _committee(profile),
            _clusters(profile),
            _exports(profile),
            _place(profile),
            _changes(profile),
            _grades(profile),
        ),
        questions=district_questions(profile),
        sources=_sources(profile),
        notes=(MEASURES["plan"].rule, MEASURES["depc"].rule),
        is_illustrative=is_illustrative,
    )


def _headline(profile: DistrictProfile) -> tuple[Fact, ...]:
    main, plan, committee, listed_as = profile.lists[0], profile.plan, profile.committee, profile.aspirational
    product = {"identified": indian(len(main.rows)), "not_listed": "None", "younger": "Not applicable"}.get(
        main.place.class_key, "Not known"
    )
    statement = {
        "identified": tuple(dict.fromkeys(f"{row.document}: {row.source}" for row in main.rows)),
        "plan": (plan.document,) if plan.document else (),
        "depc": (committee.document,) if committee.document else (),
    }
    found = (
        (
            "identified",
            f"Products, {main.scheme}",
            product,
            tag(main.own_count_on, "D" if main.place.grade is None else main.place.grade),
            main.place.class_key != "not_known",
        ),
        (
            "plan",
            "Action plan (DEAP)",
            with_publicity(PLAN_SHORT[plan.stage], plan),
            tag(plan.as_on_date, plan.grade),
            plan.grade is not None,
        ),
        (
            "depc",
            "Committee (DEPC)",
            DEPC_SHORT[committee.class_key],
            tag(committee.as_on_date, committee.grade, committee.entry_number),
            committee.grade is not None,
        ),
    )
    return (
        *(
            Fact(
                label,
                text,
                words if is_stored else "no return or document on record",
                MEASURES[key].rule,
                statement[key],
            )
            for key, label, text, words, is_stored in found
        ),
        Fact(
            "Aspirational District",
            _ASPIRATIONAL[listed_as.class_key],
            tag(listed_as.as_on_date, listed_as.grade) if listed_as.grade else "NITI Aayog's list of 112",
            MEASURES["aspirational"].rule,
            ("NITI Aayog's list of Aspirational Districts",),
        ),
    )


def _three_lists(profile: DistrictProfile) -> tuple[Section, ...]:
    named = tuple(
        Fact(row.product, "", f"{tag(row.as_on_date, row.grade, row.entry_number)}; {row.document}")
        for row in profile.deh
    )
    unknown = Fact("", "Not known: no document on record names its products; the full list is not public")
    return (
        *(_one_list(one, profile.district) for one in profile.lists),
        Section("deh", "DEH, by DGFT", "wide", facts=named or (unknown,)),
    )


def _one_list(one: Listed, district: KnownDistrict) -> Section:
    title = {"ODOP": "ODOP, by DPIIT", "PMFME-ODOP": "PMFME-ODOP, by MoFPI"}[one.scheme]
    if not one.rows:
        return Section(one.scheme, title, "wide", facts=(Fact("", _without_product(one, district)),))
    stored = tag(one.place.as_on_date, one.place.grade)
    return Section(
        one.scheme,
        title,
        "wide",
        facts=tuple(Fact("", product_words(row)) for row in one.rows),
        note=f"{counted(len(one.rows), 'product')}, {stored}",
    )


def _without_product(one: Listed, district: KnownDistrict) -> str:
    if one.place.class_key == "younger":
        return f"Not applicable: created on {dotted(district.valid_from)}, after the list {tag(one.own_count_on, None)}"
    if not one.is_reached:
        return "Not known: no list on record reaches this State on the day"
    names_none = f"the list {tag(one.own_count_on, None)} names none here"
    if one.place.class_key == "not_known":
        return f"Not known: {names_none}, and no source gives the day on which the district was created"
    return f"None: {names_none}"


def _plan(profile: DistrictProfile) -> Section:
    plan = profile.plan
    stage = MEASURES["plan"].class_of(plan.stage).label
    facts = [Fact("Stage", stage, tag(plan.as_on_date, plan.grade) if plan.basis else "")]
    days = stage_days(plan)
    if plan.basis == "return" and plan.stage in STAGES:
        facts.append(
            Fact("Days of the stages", ", ".join(f"{name} {dotted(day)}" for name, day in days) or "Not given")
        )
    if plan.stage in STAGES:
        facts.append(Fact("Public", yes_no(plan.is_public).capitalize()))
    if plan.waiting_since and plan.stage in STAGES:
        facts.append(
            Fact(
                "Standing there",
                f"Since {dotted(plan.waiting_since)}, {counted(plan.days_waiting or 0, 'day')}",
            )
        )
    if plan.basis:
        facts.append(Fact("By", f"{_BASIS[plan.basis]}: {plan.document}" if plan.document else _BASIS[plan.basis]))
    else:
        facts.append(Fact("By", f"Nothing on record by {dotted(profile.filters.as_on)} speaks of it"))
    return Section("plan", "Action plan (DEAP)", "left", facts=tuple(facts))


def _exports(profile: DistrictProfile) -> Section:
    """The newest values, each with its document and unit, none added or compared."""
    rows = profile.exports
    if not rows:
        return Section(
            "exports", "Exports", "right", facts=(Fact("", "Not known: no document on record gives a value"),)
        )
    shown = rows[:_EXPORTS]
    more = f"; {len(rows) - len(shown)} more on the page Exports" if len(rows) > len(shown) else ""
    return Section(
        "exports",
        "Exports",
        "right",
        facts=tuple(
            Fact(
                f"{row.financial_year}, {row.period}",
                f"{amount(row.value)} {UNITS[row.unit]}",
                f"{f'{row.share_pct}% of the State; ' if row.share_pct is not None else ''}grade {row.grade}; {row.document}",
            )
            for row in shown
        ),
        note=f"Each as its document states it; never added or converted{more}",
    )


def _committee(profile: DistrictProfile) -> Section:
    stored = profile.committee
    status = MEASURES["depc"].class_of(stored.class_key).label
    facts = [Fact("Status", status, tag(stored.as_on_date, stored.grade, stored.entry_number) if stored.basis else "")]
    if stored.class_key in CONSTITUTED:
        order = (
            f"No. {stored.order_number}, {dotted(stored.order_date)}"
            if stored.order_number
            else "Number and date not on record"
        )
        met = dotted(stored.last_meeting_on) if stored.last_meeting_on else "Day not on record"
        facts += [
            Fact("Order", order),
            Fact("Chair, convener", f"{stored.chair or 'not on record'}; {stored.convener or 'not on record'}"),
            Fact("Seats", seat_words(stored, profile.seats)),
            Fact("Last meeting", met),
        ]
    facts.append(
        Fact(
            "By",
            f"{_BASIS[stored.basis]}: {stored.document}"
            if stored.basis
            else f"Nothing on record by {dotted(profile.filters.as_on)} speaks of it",
        )
    )
    return Section("committee", "District Export Promotion Committee (DEPC)", "left", facts=tuple(facts))


def _gi(profile: DistrictProfile) -> Section:
    gi, one = profile.gi, profile.district
    if gi.document is None:
        return Section("gi", "Registered GI names", "right", facts=(Fact("", "No register is on record for this day"),))
    bearing = gi_bearing(gi, one)
    others = [name for name in gi.names if name not in bearing]
    facts = [
        Fact("Bearing the district's name", listed(bearing, most=12) or "None"),
        Fact(f"Others of {one.state_name}", listed(others, most=9) or "None"),
    ]
    return Section(
        "gi",
        f"Registered GI names: {indian(len(gi.names))} of {one.state_name}",
        "right",
        facts=tuple(facts),
        note=f"{tag(gi.as_on_date, 'D')}. The register names States, not districts.",
    )


def _clusters(profile: DistrictProfile) -> Section:
    facts = tuple(
        Fact(
            KIND_WORDS[row.kind],
            " ".join(part for part in (row.listed_place, f"({row.product})" if row.product else "") if part),
            tag(row.as_on_date, row.grade),
        )
        for row in profile.clusters
    )
    none = Fact("", "Not named by a document on record, which is not none: no complete list is public")
    return Section("clusters", "Export clusters", "right", facts=facts or (none,))


def _place(profile: DistrictProfile) -> Section:
    one = profile.district
    facts = [Fact("A district since", creation_words(one, profile.relations))]
    division = division_words(one, profile.relations)
    facts += [Fact("Divided or joined", division)] if division else []
    facts.append(Fact("Other and former names", listed(one.other_names, most=8) or "None in the register"))
    if one.population_2011:
        area = f", {one.area_2011_km2:,.0f} km²" if one.area_2011_km2 else ""
        divided = "; it was divided since" if division.startswith("Cut") else ""
        facts.append(
            Fact(
                "Census of 2011",
                f"{indian(one.population_2011)} persons{area}, on the boundaries of 2011{divided}",
            )
        )
    else:
        facts.append(Fact("Census of 2011", "No figure: not a district by this code then"))
    facts.append(
        Fact(
            "On the map",
            "An outline of its own"
            if one.area_id
            else "No outline of its own: it is newer than the map, and its parent is drawn undivided",
        )
    )
    return Section("place", "The place", "left", facts=tuple(facts), note=f"LGD register of {dotted(REGISTER_DAY)}")


def _changes(profile: DistrictProfile) -> Section:
    facts = tuple(
        Fact(
            dotted(row.day) if row.day else "Undated",
            change_words(row),
            ", ".join(
                part
                for part in (f"grade {row.grade}", f"entry {row.entry_number}" if row.entry_number else row.document)
                if part
            ),
        )
        for row in profile.changes[:_CHANGES]
    )
    rest = len(profile.changes) - _CHANGES
    return Section(
        "changes",
        "Last changes",
        "right",
        facts=facts or (Fact("", "None on record"),),
        note=f"{counted(rest, 'older one')} not shown." if rest > 0 else "",
    )


def _grades(profile: DistrictProfile) -> Section:
    """How many of the rows behind this page carry which grade."""
    main = [(one.place.grade, len(one.rows)) for one in profile.lists]
    behind = [
        (profile.plan.grade, len(profile.plan.row_ids)),
        (profile.committee.grade, len(profile.committee.row_ids)),
    ]
    counts: Counter[str] = Counter()
    for grade, rows in (
        *main,
        *behind,
        *((row.grade, 1) for row in profile.deh),
        *((row.grade, 1) for row in profile.clusters),
        *((row.grade, 1) for row in profile.exports[:_EXPORTS]),
    ):
        if grade and rows:
            counts[grade] += rows
    return grades_section(counts)


def _sources(profile: DistrictProfile) -> tuple[str, ...]:
    lines = [
        f"{row.document}: {row.source}"
        for one in profile.lists
        if one.place.class_key != "not_known"
        for row in one.rows[:1]
    ]
    lines += [f"{one.file.title}: {one.file.origin}" for one in profile.lists if one.place.class_key == "not_listed"]
    lines += [f"{row.document}: {row.source}" for row in profile.facts]
    lines += [f"{row.document}: {row.source}" for row in profile.deh]
    lines += [f"{row.document}: {row.source}" for row in profile.clusters]
    lines += [f"{row.document}: {row.source}" for row in profile.exports[:_EXPORTS]]
    lines += [f"{profile.gi.document}: {profile.gi.source}"] if profile.gi.document else []
    lines += [f"Creation of the district: {row.source}" for row in profile.relations[:1]]
    lines += [f"Local Government Directory: register of {dotted(REGISTER_DAY)}"]
    return tuple(dict.fromkeys(line for line in lines if line))
