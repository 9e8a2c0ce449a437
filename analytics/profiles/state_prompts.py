"""Questions worth asking at a review of a State: each follows by a rule from a fact on record, or from one that is not on record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from analytics.plans.questions import DistrictPlan
from analytics.profiles.district_prompts import Prompt, first_of
from analytics.profiles.gather import StateProfile
from analytics.profiles.words import tag
from analytics.words import counted, dotted, indian, listed
from data.stages import CONSTITUTED, RECENT_DAYS, STAGES, is_recent


def state_questions(profile: StateProfile) -> tuple[Prompt, ...]:
    """The first three that apply to the State, the most telling first."""
    rules = (_sepc, _waiting, _aspirational, _plans_unknown, _depcs, _without_product, _whole_state)
    return first_of([question for rule in rules for question in rule(profile)])


def _sepc(profile: StateProfile) -> Iterator[Prompt]:
    stored = profile.committee
    when = tag(stored.as_on_date, stored.grade, stored.entry_number)
    if stored.class_key == "none":
        yield Prompt(
            "When will the State's committee (SEPC) be constituted?",
            f"A return says that it is not ({when}).",
        )
    elif stored.class_key == "not_known":
        yield Prompt("Has the State a committee (SEPC), and by what order?", "Nothing is on record of it.")
    elif stored.class_key == "reported":
        statement = (
            "A return without the order's number and date"
            if stored.basis == "return"
            else "Only a statement that all have one"
        )
        yield Prompt(
            "What are the number and date of the order that constitutes the SEPC?",
            f"{statement} is on record ({when}).",
        )
    elif stored.last_meeting_on is None:
        yield Prompt(
            "When did the SEPC last meet, and what did it decide?", f"No day of a meeting is on record ({when})."
        )
    elif stored.months_since is not None and not is_recent(stored.last_meeting_on, profile.filters.as_on):
        yield Prompt(
            "Why has the SEPC not met since, and when is its next meeting?",
            f"Last meeting on record {dotted(stored.last_meeting_on)}, {counted(stored.months_since, 'month')} before this view ({when}).",
        )


def _waiting(profile: StateProfile) -> Iterator[Prompt]:
    drafted = [row for row in profile.plans if row.stage == STAGES[0]]
    if not drafted:
        return
    longest = max(drafted, key=lambda row: row.days_waiting or -1)
    wait = (
        f"; longest {longest.district_name}, since {dotted(longest.waiting_since)}"
        if longest.days_waiting is not None
        else ""
    )
    yield Prompt(
        "What stands between the draft plans and their notification?",
        f"{indian(len(drafted))} of {counted(len(profile.plans), 'district')} drafted and not notified on record{wait} "
        f"({_span(drafted)}).",
    )


def _span(rows: Sequence[DistrictPlan]) -> str:
    days = sorted(row.as_on_date for row in rows if row.as_on_date)
    grades = ", ".join(sorted({row.grade for row in rows if row.grade}))
    when = " to ".join(dict.fromkeys(dotted(day) for day in (*days[:1], *days[-1:]))) or "date not known"
    return f"as on {when}, grade {grades}" if grades else f"as on {when}"


def _aspirational(profile: StateProfile) -> Iterator[Prompt]:
    listed_districts = [row for row in profile.plans if row.is_aspirational]
    lacking = [row for row in listed_districts if row.stage not in STAGES]
    if lacking:
        day: date | None = next((row.aspirational_on for row in profile.known if row.aspirational_on), None)
        yield Prompt(
            "Which Aspirational Districts have a plan, and when will the others have one?",
            f"{indian(len(lacking))} of {counted(len(listed_districts), 'Aspirational District')} without a plan on record: "
            f"{listed([row.district_name for row in lacking])} (list as on {dotted(day)}).",
        )


def _plans_unknown(profile: StateProfile) -> Iterator[Prompt]:
    unknown = [row for row in profile.plans if row.stage in {"not_known", "statement"}]
    none = [row for row in profile.plans if row.stage == "none"]
    if unknown:
        yield Prompt(
            "When will the State send a return of its action plans?",
            f"No return or document of their own is on record by {dotted(profile.filters.as_on)} for {indian(len(unknown))} of "
            f"{counted(len(profile.plans), 'district')}.",
        )
    if none:
        yield Prompt(
            "Who drafts the missing plans, and by which day?",
            f"A return says that {indian(len(none))} of {counted(len(profile.plans), 'district')} have none: "
            f"{listed([row.district_name for row in none])} ({_span(none)}).",
        )


def _depcs(profile: StateProfile) -> Iterator[Prompt]:
    rows = profile.committees
    none = [row for row in rows if row.class_key == "none"]
    silent = [row for row in rows if row.class_key in CONSTITUTED and row.last_meeting_on is None]
    unknown = [row for row in rows if row.class_key in {"not_known", "statement"}]
    if none:
        yield Prompt(
            "When will the missing district committees be constituted?",
            f"A return says that {indian(len(none))} of {counted(len(rows), 'DEPC')} are not: "
            f"{listed([row.district_name for row in none])}.",
        )
    if silent:
        yield Prompt(
            "Which district committees have met, and when?",
            f"{indian(len(silent))} of {counted(len(rows), 'DEPC')} are constituted without a day of a meeting on record.",
        )
    if unknown:
        yield Prompt(
            "By what orders are the district committees constituted?",
            f"No return or document of their own is on record by {dotted(profile.filters.as_on)} for {indian(len(unknown))} of "
            f"{counted(len(rows), 'DEPC')}.",
        )


def _without_product(profile: StateProfile) -> Iterator[Prompt]:
    lacking = [row for row in profile.products if row.class_key == "not_listed"]
    if lacking:
        yield Prompt(
            "Which products does the State propose for the districts without one?",
            f"The {profile.filters.scheme} list names none for {listed([row.district_name for row in lacking])}.",
        )


def _whole_state(profile: StateProfile) -> Iterator[Prompt]:
    day = dotted(profile.filters.as_on)
    exports = profile.exports
    known = (
        f"{exports[0].document} gives values of {counted(len(exports), 'district')} for {exports[0].financial_year}, not by plan."
        if exports
        else "No document on record gives a value by district for this State."
    )
    yield Prompt("What has been exported under the plans, by district?", known)
    yield Prompt("When will the State's next returns come?", f"Asked of every State; this view is as on {day}.")
    yield Prompt(
        f"Which plans were reviewed in the last {RECENT_DAYS} days?",
        f"Asked of every State; this view is as on {day}.",
    )
