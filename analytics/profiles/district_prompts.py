"""Questions worth asking at a review of a district: each follows by a rule from a fact on record, or from one that is not on record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from analytics.plans.questions import DistrictPlan
from analytics.profiles.gather import DistrictProfile
from analytics.profiles.words import seat_words, tag
from analytics.words import counted, dotted, listed
from data.stages import ADOPTED, STAGE, is_recent

ASKED: Final = 3
"""How many questions a page carries."""


class Prompt(NamedTuple):
    """One row per question; `because` is the fact that it follows from, with its date and grade."""

    text: str
    because: str


def district_questions(profile: DistrictProfile) -> tuple[Prompt, ...]:
    """The first three that apply, the most telling first; the last rules apply everywhere."""
    rules = (_new_district, _plan_without_committee, _plan, _committee, _products, _seats, _review, _anything)
    return first_of([question for rule in rules for question in rule(profile)])


def first_of(found: Sequence[Prompt]) -> tuple[Prompt, ...]:
    """The questions that a page carries, none twice."""
    return tuple(dict.fromkeys(found))[:ASKED]


def _plan_tag(plan: DistrictPlan) -> str:
    return tag(plan.as_on_date, plan.grade)


def _new_district(profile: DistrictProfile) -> Iterator[Prompt]:
    """A district younger than the product list: what it takes over from its parent."""
    listed_on = profile.lists[0].own_count_on
    born, product = profile.district.valid_from, profile.lists[0].place.class_key
    if born and product != "identified":
        list_day = f" (the {profile.lists[0].scheme} list is of {dotted(listed_on)})" if listed_on else ""
        parents = list(
            dict.fromkeys(
                r.other_name
                for r in profile.relations
                if r.change == "created" and r.other_name and r.district_code == profile.district.district_code
            )
        )
        of = f" of {listed(parents)}" if parents else ""
        yield Prompt(
            f"Which products, committee and plan{of} pass to the new district, and by what order?",
            f"Created on {dotted(born)} ({profile.district.valid_from_basis}); no list on record names a product for it{list_day}.",
        )


def _plan_without_committee(profile: DistrictProfile) -> Iterator[Prompt]:
    plan, committee = profile.plan, profile.committee
    if plan.stage in ADOPTED and committee.class_key in {"none", "not_known", "statement"}:
        stored = {
            "none": "a return says that the committee is not constituted",
            "statement": "its committee is reported by State, particulars awaited",
            "not_known": "nothing is on record of its committee",
        }[committee.class_key]
        yield Prompt(
            "Which committee adopted the plan, and by what order?",
            f"The plan is {STAGE[plan.stage].words} ({_plan_tag(plan)}), but {stored}.",
        )


def _plan(profile: DistrictProfile) -> Iterator[Prompt]:
    plan = profile.plan
    first = "This is an Aspirational District. " if plan.is_aspirational else ""
    if plan.stage == "none":
        yield Prompt(
            f"{first}Who drafts the action plan, and by which day?",
            f"A return says that there is none ({_plan_tag(plan)}).",
        )
    elif plan.stage == "drafted":
        waited = (
            f"It is drafted since {dotted(plan.waiting_since)}, {counted(plan.days_waiting, 'day')} before this view, "
            if plan.days_waiting is not None and plan.waiting_since
            else "It is drafted, since when is not known, "
        )
        yield Prompt(
            f"{first}What stands between the draft plan and its notification?",
            f"{waited}and no notification is on record ({_plan_tag(plan)}).",
        )
    elif plan.stage == "statement":
        yield Prompt(
            f"{first}Has this district a plan of its own: in which stage, since which day?",
            f"Only a statement about all districts of the State speaks of it ({_plan_tag(plan)}).",
        )
    elif plan.stage == "not_known":
        yield Prompt(
            f"{first}Has this district an action plan: in which stage, since which day, by what document?",
            f"No return or document on record by {dotted(profile.filters.as_on)} says anything of it.",
        )


def _review(profile: DistrictProfile) -> Iterator[Prompt]:
    plan, as_on = profile.plan, profile.filters.as_on
    if plan.stage not in ADOPTED:
        return
    if plan.stage == "reviewed":
        if plan.reviewed_on:
            yield Prompt(
                "What did the review change, and when is the next one?",
                f"Reviewed on {dotted(plan.reviewed_on)} ({_plan_tag(plan)}).",
            )
        else:
            yield Prompt("On which day was the plan reviewed?", f"Reviewed, the day not given ({_plan_tag(plan)}).")
        return
    reached = plan.notified_on or plan.waiting_since
    stale = plan.newest is not None and not is_recent(plan.newest, as_on)
    since = (
        f"It is {STAGE[plan.stage].words} since {dotted(reached)}"
        if reached
        else f"It is {STAGE[plan.stage].words}, since when is not known"
    )
    old = (
        f"; the newest word of it is {counted((as_on - plan.newest).days, 'day')} old" if stale and plan.newest else ""
    )
    yield Prompt(
        "Has the committee reviewed the plan, and what has been exported under it since?",
        f"{since}, and no review is on record{old} ({_plan_tag(plan)}).",
    )


def _committee(profile: DistrictProfile) -> Iterator[Prompt]:
    stored = profile.committee
    when = tag(stored.as_on_date, stored.grade, stored.entry_number)
    if stored.class_key == "none":
        yield Prompt("When will the DEPC be constituted?", f"A return says that it is not ({when}).")
    elif stored.class_key == "statement":
        yield Prompt(
            "By what order, of which number and date, is the DEPC of this district constituted?",
            f"Only a statement about all districts of the State says that it is ({when}).",
        )
    elif stored.class_key == "not_known":
        yield Prompt(
            "Is there a DEPC: by what order, chaired by whom, and when did it last meet?",
            f"No return or document on record by {dotted(profile.filters.as_on)} says anything of it.",
        )
    elif stored.last_meeting_on is None:
        yield Prompt(
            "When did the DEPC last meet, and what did it decide?",
            f"It is constituted, and no day of a meeting is on record ({when}).",
        )
    elif stored.months_since is not None and not is_recent(stored.last_meeting_on, profile.filters.as_on):
        yield Prompt(
            "Why has the DEPC not met since, and when is its next meeting?",
            f"Last meeting on record {dotted(stored.last_meeting_on)}, {counted(stored.months_since, 'month')} before this view ({when}).",
        )
    elif not stored.order_number:
        yield Prompt(
            "What are the number and date of the order that constitutes the DEPC?",
            f"It met on {dotted(stored.last_meeting_on)}; no order is on record ({when}).",
        )


def _seats(profile: DistrictProfile) -> Iterator[Prompt]:
    stored = profile.committee
    if stored.seats and len(stored.seats) < stored.seats_of:
        yield Prompt(
            "When will the vacant seats of the DEPC be filled?",
            f"{seat_words(stored, profile.seats)} ({tag(stored.as_on_date, stored.grade, stored.entry_number)}).",
        )


def _products(profile: DistrictProfile) -> Iterator[Prompt]:
    main, *_ = profile.lists
    if main.place.class_key == "not_listed":
        yield Prompt(
            "Which product does the district propose for the list?",
            f"The {main.scheme} list reaches the State and names none for this district.",
        )
    elif main.rows and not profile.deh:
        names = listed([row.product_name for row in main.rows], most=3)
        yield Prompt(
            "Which of its products does the district export, and are they those of the list?",
            f"The {main.scheme} list names {names} ({tag(main.place.as_on_date, main.place.grade)}); no document on record names its "
            "products for Districts as Export Hubs.",
        )


def _anything(profile: DistrictProfile) -> Iterator[Prompt]:
    day = dotted(profile.filters.as_on)
    yield Prompt(
        "When will the State's next return cover this district?",
        f"Asked of every district; this view is as on {day}.",
    )
    if not profile.exports:
        yield Prompt(
            "Which document shows what has been exported from this district?",
            "No document on record gives a value of its exports.",
        )
        return
    newest = profile.exports[0]
    yield Prompt(
        "Which goods make up what the district exports?",
        f"The newest value on record is of {newest.financial_year}, {newest.period} ({newest.document}).",
    )
