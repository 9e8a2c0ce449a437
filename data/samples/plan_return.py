"""One State's return of action plans as a workbook."""

from collections.abc import Mapping
from datetime import date

from data.returns.names.names import Register
from data.samples.arrangements import Arrangement, arrangement_of
from data.samples.chance import draw
from data.samples.plan_facts import PUBLISHED, Facts, PlanFact
from data.samples.spellings import SETTLED, name_written
from data.samples.tables import page
from data.samples.wording import STATUSES_OF_PLANS, Cell, day_written, worded
from data.samples.workbook import workbook
from data.stages import STAGES

_TITLES = (
    (
        "ILLUSTRATIVE: a made-up return, to show the pages full",
        "Status of District Export Action Plans (DEAP), {state}, as on {day}",
    ),
    ("ILLUSTRATIVE / केवल उदाहरण: यह वास्तविक विवरणी नहीं है", "{state}: जिला निर्यात कार्य योजना की स्थिति, दिनांक {day}"),
)
_BLANK_SHARE = 0.4
_UNCHANGED_LEFT_OUT = 0.12
_DATE_LEFT_OUT = 0.12
_DAYS = (*STAGES[:2], PUBLISHED, *STAGES[2:])
"""The order of the columns with days; what is not shown stays unsaid."""


def plan_return(state: int, day: date, register: Register, facts: Facts) -> bytes:
    """The workbook of a State as on a day: a row for each district of the day, but for some of whom nothing is said."""
    arranged = arrangement_of(state, register.state_name[state], "plans", day)
    name = state_written(state, register, arranged)
    about = ("plans", state)
    columns = ["district", *([] if arranged.by_dates_only else ["stage"]), *_days_shown(arranged, state)]
    codes = sorted(
        (code for code, home in register.state_of.items() if home == state),
        key=lambda code: register.title[code],
    )
    body = [
        _row(code, facts[day].get(code), register, arranged) for code in codes if _is_given(code, day, register, facts)
    ]
    body += [
        {"serial": None, "district": one.written}
        for one in SETTLED
        if one.state_code == state and one.district_code is None
    ]
    titles = [
        title.format(state=name, day=day_written(day, arranged.title_day_form)) for title in _TITLES[arranged.is_hindi]
    ]
    sheet = register.state_name[state] if arranged.state_in == "sheet name" else "DEAP"
    if arranged.state_in != "title":
        titles[1] = titles[1].replace(f", {name}", "").replace(f"{name}: ", "")
    return workbook([page(sheet, titles, columns, body, arranged, name, *about)], titles[0], day)


def state_written(state: int, register: Register, arranged: Arrangement) -> str:
    """The State's name in the language of its return."""
    names = [name for code, name, is_current in register.states if code == state and is_current]
    return next((name for name in names if name.isascii() != arranged.is_hindi), register.state_name[state])


def _days_shown(arranged: Arrangement, state: int) -> list[str]:
    """All days where they tell the stage, else the first two, or more."""
    shown = _DAYS if arranged.by_dates_only else _DAYS[: 2 + int(draw("days shown", state) * 4)]
    return [f"{step}_on" for step in shown]


def _is_given(code: str, day: date, register: Register, facts: Facts) -> bool:
    """Of a district not known there is a blank row or none; some that still have no plan are not repeated."""
    if any(one.district_code == code for one in SETTLED):
        # What a person has settled stands in every return, whatever is said of it.
        return True
    fact = facts[day].get(code)
    if fact is None:
        return draw("blank row", code, day) < _BLANK_SHARE
    before = [facts[earlier].get(code) for earlier in facts if earlier < day]
    if fact.stage != "none" or not before or before[-1] != fact:
        return True
    state = register.state_of[code]
    others = any(other.stage != "none" for at, other in facts[day].items() if register.state_of[at] == state)
    return not others or draw("not repeated", code, day) >= _UNCHANGED_LEFT_OUT


def _row(code: str, fact: PlanFact | None, register: Register, arranged: Arrangement) -> Mapping[str, Cell]:
    name = name_written(code, register, is_hindi=arranged.is_hindi, is_careless=arranged.is_careless)
    row: dict[str, Cell] = {"district": name, "district_code": code}
    if fact is None:
        return row
    row["remarks"] = fact.remark
    if arranged.by_dates_only:
        if fact.stage == "none":
            return row | {"drafted_on": "नहीं" if arranged.is_hindi else "No"}
        return row | {f"{step}_on": day_written(on, arranged.day_form) for step, on in fact.days.items()}
    # Some States call a draft that stands on their portal published: that is no stage, and is read as drafted and public.
    status = PUBLISHED if fact.is_public and fact.stage == STAGES[0] else fact.stage
    row["stage"] = worded(STATUSES_OF_PLANS[status], arranged.is_hindi, "stage", register.state_of[code], status)
    for step, on in fact.days.items():
        if draw("no date", code, step) >= _DATE_LEFT_OUT:
            row[f"{step}_on"] = day_written(on, arranged.day_form)
    return row
