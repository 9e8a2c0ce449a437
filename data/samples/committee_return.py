"""One State's return of its own and its districts' committees as a workbook. Every order number begins with ILL."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from data.returns.names.names import Register
from data.samples.arrangements import Arrangement, arrangement_of
from data.samples.chance import draw, one_of
from data.samples.committee_facts import CommitteeFact, CommitteeFacts
from data.samples.plan_return import state_written
from data.samples.spellings import name_written
from data.samples.tables import page
from data.samples.wording import STATUSES, Cell, day_written, seats_written, worded
from data.samples.workbook import workbook

_TITLES = (
    (
        "ILLUSTRATIVE: a made-up return, to show the pages full",
        "Export Promotion Committees (SEPC and DEPC), {state}, as on {day}",
    ),
    ("ILLUSTRATIVE / केवल उदाहरण: यह वास्तविक विवरणी नहीं है", "{state}: निर्यात संवर्धन समिति (SEPC एवं DEPC), दिनांक {day}"),
)
_COLUMNS = ("status", "order_number", "order_date", "chair", "convener", "seats", "last_meeting_on")
_CHAIRS = (("District Collector", "District Magistrate", "Deputy Commissioner"), ("जिलाधिकारी", "कलेक्टर"))
_CONVENERS = (("GM, DIC", "General Manager, District Industries Centre"), ("महाप्रबंधक, जिला उद्योग केंद्र",))
_STATE_CHAIRS = (("Chief Secretary", "Principal Secretary (Industries)"), ("मुख्य सचिव",))
_STATE_CONVENERS = (("Director of Industries", "Commissioner of Industries"), ("निदेशक, उद्योग",))


def committee_return(state: int, short_code: str, day: date, register: Register, facts: CommitteeFacts) -> bytes:
    """The workbook of a State as on a day; a district of whose committee nothing is known has a blank row or none."""
    arranged = arrangement_of(state, register.state_name[state], "committees", day)
    name = state_written(state, register, arranged)
    codes = sorted(
        (code for code, home in register.state_of.items() if home == state),
        key=lambda code: register.title[code],
    )
    districts = [
        _district_row(code, short_code, facts[day].get(code), register, arranged)
        for code in codes
        if code in facts[day] or draw("blank row", "committees", code, day) < 0.4
    ]
    own = _row(f"SEPC-{state}", short_code, "SEPC", facts[day][f"SEPC-{state}"], arranged)
    own |= {
        "chair": worded(_STATE_CHAIRS, arranged.is_hindi, "chair", state),
        "convener": worded(_STATE_CONVENERS, arranged.is_hindi, "convener", state),
    }
    titles = [
        title.format(state=name, day=day_written(day, arranged.title_day_form)) for title in _TITLES[arranged.is_hindi]
    ]
    columns = [one for one in _COLUMNS if not (arranged.is_order_in_one and one == "order_date")]
    if arranged.has_state_sheet:
        # On two sheets the State is named in the title of each, and a total of one committee would say nothing.
        apart = replace(arranged, state_in="title", has_totals=False, has_codes=False)
        both = replace(arranged, state_in="title")
        pages = [
            page("SEPC", titles, ["committee", "district", *columns], [own], apart, name, "SEPC", state),
            page("DEPC", titles, ["district", *columns], districts, both, name, "committees", state),
        ]
        return workbook(pages, titles[0], day)
    sheet = register.state_name[state] if arranged.state_in == "sheet name" else "Committees"
    if arranged.state_in != "title":
        titles[1] = titles[1].replace(f", {name}", "").replace(f"{name}: ", "")
    shown = ["committee", "district", *columns]
    return workbook(
        [page(sheet, titles, shown, [own, *districts], arranged, name, "committees", state)], titles[0], day
    )


def _district_row(
    code: str, short_code: str, fact: CommitteeFact | None, register: Register, arranged: Arrangement
) -> Mapping[str, Cell]:
    row = _row(code, short_code, "DEPC", fact, arranged) | {
        "district": name_written(code, register, is_hindi=arranged.is_hindi, is_careless=False),
        "district_code": code,
    }
    state = register.state_of[code]
    if fact is not None and fact.is_constituted:
        row["chair"] = worded(_CHAIRS, arranged.is_hindi, "chair", state)
        row["convener"] = worded(_CONVENERS, arranged.is_hindi, "convener", state)
    return row


def _row(
    subject: str, short_code: str, committee: str, fact: CommitteeFact | None, arranged: Arrangement
) -> dict[str, Cell]:
    row: dict[str, Cell] = {"committee": committee}
    if fact is None:
        return row
    status = "meeting" if fact.met_on else "constituted" if fact.is_constituted else "not_constituted"
    row["status"] = worded(STATUSES[status], arranged.is_hindi, "status", subject, status)
    row["seats"] = seats_written(fact.seats, subject) or None
    row["last_meeting_on"] = day_written(fact.met_on, arranged.day_form)
    if fact.order_date is not None:
        number = f"ILL/{short_code}/{committee}/{subject.rpartition('-')[2]}/{fact.order_date.year}"
        row["order_number"] = number
        row["order_date"] = day_written(fact.order_date, arranged.day_form)
        if arranged.is_order_in_one:
            link = "दिनांक" if arranged.is_hindi else one_of(("dated", "dt."), "link", short_code)
            row["order_number"] = f"{number} {link} {fact.order_date:%d.%m.%Y}"
    return row
