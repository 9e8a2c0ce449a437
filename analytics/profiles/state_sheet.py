"""The profile of one State as a sheet: its districts, its place among the States, its committee, GI names, whom to chase."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from analytics.committees.questions import sepc_class
from analytics.coverage.measures import MEASURES
from analytics.exports.questions import UNITS
from analytics.figures.register import FIGURES
from analytics.places.lineage import Relation
from analytics.plans.questions import DistrictPlan, gap_list, with_publicity
from analytics.profiles.gather import Rank, StateProfile
from analytics.profiles.sheet import Fact, Grid, Section, Sheet, grades_section
from analytics.profiles.state_prompts import state_questions
from analytics.profiles.words import DEPC_SHORT, PLAN_SHORT, ordinal, tag
from analytics.words import amount, counted, dotted, indian, listed
from data.stages import RECENT_DAYS

CHASED: Final = 8
"""How many districts of the list to chase stand on the sheet; the page offers the whole."""
_EXPORTS: Final = 5
GAP_WORDS: Final = {
    "none": "no plan, by a return",
    "drafted": "drafted, not notified",
    "stale": f"nothing heard for {RECENT_DAYS} days",
    "statement": "reported by State, particulars awaited",
    "not_known": "nothing on record",
}


def state_sheet(profile: StateProfile, sentence: str, names: str, *, is_illustrative: bool = False) -> Sheet:
    """The sheet of a State; `sentence` is the view in words, `names` its Hindi and other names."""
    return Sheet(
        title=profile.state_name,
        names=names,
        sentence=sentence,
        base=f"{counted(len(profile.plans), 'district')} of the {profile.filters.register}",
        headline=_headline(profile),
        sections=(
            _places(profile),
            _sepc(profile),
            _chase(profile),
            _gi(profile),
            _exports(profile),
            _lineage(profile),
            _grades(profile),
            districts(profile),
        ),
        questions=state_questions(profile),
        sources=_sources(profile),
        notes=(MEASURES["plan"].rule, MEASURES["depc"].rule),
        is_illustrative=is_illustrative,
    )


def _headline(profile: StateProfile) -> tuple[Fact, ...]:
    aspirational = sum(row.is_aspirational is True for row in profile.plans)
    among = (
        f"{counted(aspirational, 'Aspirational District') if aspirational else 'No Aspirational District'} among them"
        if profile.is_aspirational_held
        else "Aspirational or not: no list on record for this day"
    )
    labels = {
        "identified": f"With a product, {profile.filters.scheme}",
        "depc": "With a committee (DEPC) on record",
        "plan": "With an action plan on record",
    }
    by_key = {one.measure.key: one for one in profile.places}
    list_stored, register = (f"{one.title}: {one.origin}" for one in profile.files)
    statement = {
        "identified": (list_stored,),
        "depc": _documents([(row.basis, row.document) for row in profile.committees]),
        "plan": _documents([(row.basis, row.document) for row in profile.plans]),
    }
    return (
        Fact(
            "Districts",
            indian(len(profile.plans)),
            among,
            FIGURES["districts_in_register"].rule,
            (register,),
        ),
        *(
            Fact(label, _part(by_key[key]), _rest(by_key[key]), MEASURES[key].rule, statement[key])
            for key, label in labels.items()
        ),
    )


def _part(place: Rank) -> str:
    return place.counts.part.capitalize()


def _rest(place: Rank) -> str:
    statement = place.counts.by_class.get("statement", 0)
    unknown = place.counts.unanswered - statement
    words = [f"{indian(unknown)} not known"] if unknown else []
    words += [f"{indian(statement)} reported by State, particulars awaited"] if statement else []
    words += [f"{indian(place.counts.not_applicable)} not applicable"] if place.counts.not_applicable else []
    return ", ".join(words) or "all known"


def _places(profile: StateProfile) -> Section:
    rows = tuple(
        (one.measure.label, _part(one), indian(one.counts.unanswered), place_words(one)) for one in profile.places
    )
    return Section(
        "places",
        "Place among the States/UTs",
        "right",
        grid=Grid(("Measure", "Districts that have it", "Not known", "Place by share of districts"), rows),
        note="Among those of whose every district it is known, yes or no. Where some are not known there is no place.",
    )


def place_words(place: Rank) -> str:
    """A place in words: "6th of 17", "1st of 36, with 27 others"."""
    if place.rank is None:
        unknown, base = place.counts.unanswered, place.counts.applicable
        return f"No place: {indian(unknown)} of {indian(base)} not known ({indian(place.among)} have a place)"
    tied = f", with {counted(place.ties, 'other')}" if place.ties else ""
    return f"{ordinal(place.rank)} of {indian(place.among)}{tied}"


def _sepc(profile: StateProfile) -> Section:
    stored = profile.committee
    facts = [
        Fact(
            "Status",
            sepc_class(stored.class_key).label,
            tag(stored.as_on_date, stored.grade, stored.entry_number) if stored.basis else "",
        )
    ]
    if stored.basis in {"return", "document"} and stored.class_key != "none":
        order = (
            f"No. {stored.order_number}, {dotted(stored.order_date)}"
            if stored.order_number
            else "Number and date not on record"
        )
        of = f" of {indian(stored.seats_of)}" if stored.seats_of else ""
        filled = f"{indian(stored.seats_filled)}{of} filled" if stored.seats_filled else "Not known"
        facts += [
            Fact("Order", order),
            Fact("Chair, convener", f"{stored.chair or 'not on record'}; {stored.convener or 'not on record'}"),
            Fact("Seats", filled),
            Fact("Last meeting", dotted(stored.last_meeting_on) if stored.last_meeting_on else "Day not on record"),
        ]
    facts.append(Fact("By", stored.document or f"Nothing on record by {dotted(profile.filters.as_on)} speaks of it"))
    return Section("sepc", "State Export Promotion Committee (SEPC)", "right", facts=tuple(facts))


def chased(profile: StateProfile) -> tuple[DistrictPlan, ...]:
    """Districts with a gap in their plan: Aspirational first, then longest waiting."""
    return gap_list(profile.plans, profile.filters.as_on)


def chase_words(row: DistrictPlan, profile: StateProfile) -> str:
    """What is to be asked of a district, in a few words."""
    gap = row.stage if row.stage in GAP_WORDS else "stale"
    days = f", {counted(row.days_waiting, 'day')}" if gap == "drafted" and row.days_waiting is not None else ""
    depc = next(one.class_key for one in profile.committees if one.district_code == row.district_code)
    also = {
        "none": "; DEPC not constituted",
        "not_known": "; DEPC not known",
        "statement": "; DEPC: particulars awaited",
    }
    return f"{GAP_WORDS[gap]}{days}{also.get(depc, '')}"


def _chase(profile: StateProfile) -> Section:
    rows = chased(profile)
    facts = tuple(
        Fact(row.district_name + (" (Aspirational)" if row.is_aspirational else ""), chase_words(row, profile))
        for row in rows[:CHASED]
    )
    rest = len(rows) - CHASED
    return Section(
        "chase",
        f"To chase first: {indian(len(rows))} of {counted(len(profile.plans), 'district')} with a gap in the plan",
        "left",
        facts=facts or (Fact("", "None: every plan is notified and something recent is on record of it"),),
        note=f"Aspirational first, then longest waiting. {indian(rest)} more follow in the list."
        if rest > 0
        else "Aspirational first, then longest waiting.",
    )


def _gi(profile: StateProfile) -> Section:
    gi = profile.gi
    if gi.document is None:
        return Section("gi", "Registered GI names", "wide", facts=(Fact("", "No register is on record for this day"),))
    by_category: dict[str, list[str]] = {}
    for name, category in zip(gi.names, gi.categories, strict=True):
        by_category.setdefault(category, []).append(name)
    facts = tuple(
        Fact(f"{category} ({indian(len(names))})", ", ".join(names)) for category, names in sorted(by_category.items())
    )
    return Section(
        "gi",
        f"Registered GI names: {indian(len(gi.names))}",
        "wide",
        facts=facts or (Fact("", "None: the register names this State/UT for no Geographical Indication"),),
        note=f"{tag(gi.as_on_date, 'D')}; a name of several States counts in each.",
    )


def _exports(profile: StateProfile) -> Section:
    """The largest districts of the State's fullest release: one document, one unit, one period."""
    if not profile.exports:
        return Section(
            "exports", "Exports", "right", facts=(Fact("", "Not known: no document on record gives a value"),)
        )
    first = profile.exports[0]
    shown = profile.exports[:_EXPORTS]
    whole = f"{amount(first.state_value)} in the State; " if first.state_value else ""
    largest = "; ".join(f"{row.district_name} {amount(row.value)}" for row in shown)
    return Section(
        "exports",
        f"Exports, {first.financial_year}, {first.period}, {UNITS[first.unit]}",
        "right",
        facts=(Fact("Largest", largest, f"{whole}grade {first.grade}; {first.document}"),),
        note=f"{counted(len(profile.exports), 'district')} of {indian(len(profile.plans))} in this document; the others not known.",
    )


def _lineage(profile: StateProfile) -> Section:
    rows = {(row.change, row.district_name): row for row in profile.relations}.values()
    created = sorted(
        (row for row in rows if row.change == "created"), key=lambda row: row.date_text or "", reverse=True
    )
    abolished = [row for row in rows if row.change == "abolished"]
    facts = [Fact("Created since 2011", _counted_names(created, 6))]
    if abolished:
        facts.append(Fact("Abolished", _counted_names(abolished, 9)))
    absent = [row.district_name for row in profile.plans if row.area_id is None]
    if absent:
        facts.append(Fact("Without an outline of their own", listed(absent, most=6)))
    return Section("lineage", "Districts made and ended", "right", facts=tuple(facts))


def _counted_names(rows: Sequence[Relation], most: int) -> str:
    if not rows:
        return "None in the sources read"
    return f"{indian(len(rows))}: {listed([f'{row.district_name} ({row.when})' for row in rows], most=most)}"


def districts(profile: StateProfile) -> Section:
    """Every district with its products, committee, plan and Aspirational mark, then the total."""
    committees = {row.district_code: row.class_key for row in profile.committees}
    products = {row.district_code: row for row in profile.products}
    rows: list[tuple[str | int, ...]] = []
    for row in profile.plans:
        product = products[row.district_code]
        count = "n.k." if product.class_key == "not_known" else product.item_count
        mark = "yes" if row.is_aspirational else ""
        rows.append(
            (
                row.district_name,
                count,
                DEPC_SHORT[committees[row.district_code]],
                with_publicity(PLAN_SHORT[row.stage], row),
                mark,
            )
        )
    by_key = {one.measure.key: one for one in profile.places}
    public = sum(row.is_public is True for row in profile.plans)
    rows.append(
        (
            "Total",
            sum(row.item_count for row in profile.products),
            f"{indian(by_key['depc'].counts.having)} on record",
            f"{indian(by_key['plan'].counts.having)} on record{f', {indian(public)} public' if public else ''}",
            indian(sum(row.is_aspirational is True for row in profile.plans)),
        )
    )
    return Section(
        "districts",
        "Every district",
        "wide",
        grid=Grid(
            ("District", f"{profile.filters.scheme} products", "DEPC", "Plan", "Aspirational"),
            tuple(rows),
            has_total=True,
        ),
        note=f"{_outside(profile)}n.k.: not known. Reported by State: only a document about all districts of the State says so; it is not counted on record.",
    )


def _outside(profile: StateProfile) -> str:
    """What the list names beside the districts of the table; blank where it names no more."""
    if not profile.outside:
        return ""
    places = listed(list(dict.fromkeys(row.district_name for row in profile.outside)), most=len(profile.outside))
    more = counted(len(profile.outside), "product")
    return f"The list also names {more} of {places}, which the register no longer has; the total leaves them out. "


def _grades(profile: StateProfile) -> Section:
    counts: Counter[str] = Counter()
    for rows in (profile.products, profile.plans, profile.committees):
        for row in rows:
            if row.grade:
                counts[row.grade] += len(row.row_ids)
    if profile.committee.grade:
        counts[profile.committee.grade] += max(len(profile.committee.row_ids), 1)
    for value in profile.exports:
        counts[value.grade] += 1
    return grades_section(counts)


def _documents(statement: Sequence[tuple[str | None, str | None]]) -> tuple[str, ...]:
    """Returns by name with their rows, most first; documents of the evidence register by their number."""
    returned = Counter(document for basis, document in statement if basis == "return" and document)
    documents = {document for basis, document in statement if basis in {"document", "statement"} and document}
    named = f"Public evidence register: {counted(len(documents), 'document')}, each named on its district's page"
    return (
        *(f"{document}: {counted(count, 'row')}" for document, count in returned.most_common()),
        *((named,) if documents else ()),
    )


def _sources(profile: StateProfile) -> tuple[str, ...]:
    statement = [(row.basis, row.document) for row in profile.plans]
    lines = list(_documents([*statement, *((row.basis, row.document) for row in profile.committees)]))
    stored, gi = profile.committee, profile.gi
    lines += [f"{row.document}: {row.source}" for row in profile.documents]
    if stored.document and not profile.documents:
        lines.append(f"{stored.document}: statement about all States/UTs")
    lines += [f"{gi.document}: {gi.source}, as on {dotted(gi.as_on_date)}"] if gi.document else []
    lines += [f"{row.document}: {row.source}" for row in profile.exports[:1]]
    lines += [f"{one.title}: {one.origin}" for one in profile.files]
    return tuple(dict.fromkeys(lines))
