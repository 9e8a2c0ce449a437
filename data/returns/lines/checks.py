"""What a line may say: rules over values, rows and dates, all of a file in one pass.

A fault keeps the file from being published; a note tells what was read in a way that a person may want to know.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from data.returns.choices import NOTHING_CHOSEN, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank
from data.returns.lines.as_on import FIRST_DAY
from data.returns.lines.lines import Line
from data.returns.lines.repeated_values import repeated_values
from data.returns.lines.scheme_cells import SAY_SCHEME
from data.returns.values.found import Findings
from data.returns.values.no_order import is_left_open
from data.returns.words import kinds
from data.returns.words.corrections import days_in
from data.returns.words.kinds import Kind
from data.stages import NONE, STAGE, STAGE_DAYS, STAGES

_STEPS = frozenset({*STAGE_DAYS, "published_on"})
_NONE = "Write 'none' where there is none; leave the whole row out where it is not known"


def check(kind: Kind, lines: Sequence[Line], today: date, choices: Choices = NOTHING_CHOSEN) -> Findings:
    """Every fault of the lines, and notes on lines that say nothing. One pass, no line changed."""
    found = Findings(today=today, choices=choices)
    for line in lines:
        _dates(line, today, found)
        _numbers(line, found)
        _BY_KIND[kind](line, found)
    _repeats(kind, lines, found)
    found.faults.sort(key=lambda one: (one.sheet, one.row or 0, one.column))
    return found


def stage_of(line: Line) -> str | None:
    """The stage that a line's status or dates say; None where it says nothing. A plan that is public is at least drafted."""
    stated = line.values.get("stage")
    if isinstance(stated, str) and stated != kinds.PUBLISHED:
        return stated
    if stated is None and is_left_open(line.table, line.number, "stage"):
        return None  # A day never outvotes words that were set aside or are in question.
    reached = [stage for name, stage in STAGE_DAYS.items() if _is_reached(line, name)]
    if reached or is_public_of(line):
        return reached[-1] if reached else STAGES[0]
    return NONE if line.values.get("drafted_on") is False else None


def is_public_of(line: Line) -> bool | None:
    """Whether a line says that the plan is public, by its status or its day of publication; None where it does not say."""
    if line.values.get("stage") == kinds.PUBLISHED or _is_reached(line, "published_on"):
        return True
    return False if line.values.get("published_on") is False else None


def status_of(line: Line) -> str | None:
    """The status that a committee's line says, in a word or by its order and meeting; None where nothing."""
    stated = line.values.get("status")
    if stated is None and is_left_open(line.table, line.number):
        return None  # An order or a meeting never outvotes words that were set aside or are in question.
    if line.values.get("last_meeting_on") not in {None, False} and stated in {None, "constituted"}:
        return "meeting"
    if isinstance(stated, str):
        return stated
    if line.values.get("order_date") is False:
        return "not_constituted"
    return "constituted" if line.values.get("order_number") or line.values.get("order_date") else None


def standing_of(line: Line) -> str | None:
    """The stage of a plan's line or the status of a committee's; None where it says nothing, and for any other kind."""
    if line.table.kind == "plans":
        return stage_of(line)
    return status_of(line) if line.table.kind == "committees" else None


def _is_reached(line: Line, name: str) -> bool:
    value = line.values.get(name)
    return value is True or isinstance(value, date)


def _dates(line: Line, today: date, found: Findings) -> None:
    for name, value in line.values.items():
        if not isinstance(value, date):
            continue
        day = f"{value:%d.%m.%Y}"
        if value > today:
            found.faults.append(line.fault(name, f"{day} is in the future", "Correct the date"))
        elif value < FIRST_DAY:
            what = f"{day} is before {FIRST_DAY.year}, when there was no such initiative"
            found.faults.append(line.fault(name, what, "Correct the date"))


def _numbers(line: Line, found: Findings) -> None:
    for name, value in line.values.items():
        if isinstance(value, int | float) and not isinstance(value, bool) and value < 0:
            found.faults.append(line.fault(name, f"{value} is negative", "Correct the number"))


def _plan(line: Line, found: Findings) -> None:
    stage = stage_of(line)
    if stage is None:
        _unsaid(line, found)
        return
    height = kinds.PLAN_WORDS.index(stage)
    wording = _words(str(line.values.get("stage") or stage))
    for name, step in STAGE_DAYS.items():
        if _is_reached(line, name) and kinds.PLAN_WORDS.index(step) > height:
            what = f"the status is '{wording}' and yet it is given as {_words(step)}"
            found.faults.append(line.fault(name, what, "Correct the status, or clear this cell"))
        elif line.values.get(name) is False and kinds.PLAN_WORDS.index(step) <= height:
            what = f"{wording} without {_words(step)}: each step contains the ones before it"
            found.faults.append(line.fault(name, what, f"Correct this cell or the status. {_NONE}"))
    _publicity(line, stage, found)
    is_left_blank = "drafted_on" in line.table.columns and line.values.get("drafted_on") is None
    if line.values.get("stage") is None and (height > 1 or is_public_of(line)) and is_left_blank:
        what = f"{_words(stage) if height > 1 else kinds.PUBLISHED} without drafted: the plan's draft is left blank"
        found.faults.append(line.fault("drafted_on", what, "Give the day of the draft, or 'yes'"))
    days = [(name, value) for name in STAGE_DAYS if isinstance(value := line.values.get(name), date)]
    # The day of publication belongs to no stage: a plan may be public before it is notified, though not before its draft.
    drafted, public = line.values.get("drafted_on"), line.values.get("published_on")
    pairs = list(pairwise(days))
    if isinstance(drafted, date) and isinstance(public, date):
        pairs.append((("drafted_on", drafted), ("published_on", public)))
    for (first, before), (second, after) in pairs:
        if after < before:
            what = f"{_step(second)} on {after:%d.%m.%Y}, before it was {_step(first)}"
            found.faults.append(line.fault(second, what, "Correct one of the two dates"))


def _unsaid(line: Line, found: Findings) -> None:
    """What is known of a plan whose stage no cell gives: a person may want to ask the State."""
    name = line.written or line.district_code
    if not name:
        return
    denied = [one for one in (*STAGE_DAYS, "published_on") if line.values.get(one) is False]
    what = f"no status is said of {name}: it stays not known"
    if denied:
        steps = " and ".join(map(_step, denied))
        what = f"of {name} it is said that the plan is not {steps}, and not how far it is: it stays not known"
    told = {one for one in _STEPS if not _is_reached(line, one)}
    found.notes.append(line.fault("stage", what + not_kept(line, told), "Give a status or a date if it is known"))


def not_kept(line: Line, told: Collection[str] = ()) -> str:
    """What a row says that makes no row of the record, in words; blank for nothing but the fields in `told`."""
    said = [
        one.heading
        for one in kinds.FIELDS[line.table.kind]
        if one.name not in (kinds.PLACE_FIELDS - {"remarks"}) | set(told)
        and line.values.get(one.name) not in (None, "")
    ]
    if said == ["Remarks"]:
        return ", and its remarks are not kept"
    return f", and what else its row says is not kept ({', '.join(said)})" if said else ""


def _publicity(line: Line, stage: str, found: Findings) -> None:
    """A plan that is not there is not public, and one that is called published is."""
    if stage == NONE and _is_reached(line, "published_on"):
        what = "the status is 'none' and yet it is given as published"
        found.faults.append(line.fault("published_on", what, "Correct the status, or clear this cell"))
    if line.values.get("stage") == kinds.PUBLISHED and line.values.get("published_on") is False:
        what = "the status is 'published' and yet this cell says no"
        found.faults.append(line.fault("published_on", what, "Correct this cell or the status"))


def _step(name: str) -> str:
    return _words(STAGE_DAYS.get(name, kinds.PUBLISHED))


def _committee(line: Line, found: Findings) -> None:
    status = status_of(line)
    values = line.values
    number, day, met = values.get("order_number"), values.get("order_date") or None, values.get("last_meeting_on")
    if status is None:
        what = f"no status is said of the committee: it stays not known{not_kept(line)}"
        found.notes.append(line.fault("status", what, _NONE))
        return
    if values.get("order_date") is False and status != "not_constituted":
        what = "the committee is constituted by its status and not by this cell"
        found.faults.append(line.fault("order_date", what, "Correct one of the two"))
        return
    if status == "not_constituted":
        for name in ("order_number", "order_date", "last_meeting_on", "seats"):
            if values.get(name):
                what = "the committee is not constituted and yet has an order, meeting or seat"
                found.faults.append(line.fault(name, what, "Correct the status, or clear this cell"))
        return
    if (number is None) != (day is None):
        _half_order(line, found, is_dated=number is None)
    if isinstance(day, date) and isinstance(met, date) and met < day:
        what = f"the committee met on {met:%d.%m.%Y}, before its order of {day:%d.%m.%Y}"
        found.faults.append(line.fault("last_meeting_on", what, "Correct one of the two dates"))


def _half_order(line: Line, found: Findings, *, is_dated: bool) -> None:
    """An order of which one half is known: the other is asked for where the file has a column for it, and the known one is kept."""
    lacking, name, other = (
        ("number", "order_number", "order_date") if is_dated else ("date", "order_date", "order_number")
    )
    if name not in line.table.columns:
        what = f"the committee's order has no {lacking}: " + (
            "nothing shows the order itself" if is_dated else "it is kept by its number alone"
        )
        if not is_dated and days_in(str(line.values["order_number"])):
            what = "the order's cell holds a day, which was not parted from its number: it is kept there"
        found.notes.append(line.fault(other, what, "Give the number and date of its order, if they are known"))
        return
    column = line.table.column(name)
    place = line.table.sheet.cell_name(line.number, column)
    if found.choices.is_aside(place):
        what = f"the order's {lacking} is not known, as it was set aside by hand: the order is kept without it"
        found.notes.append(line.fault(name, what, f"Give its {lacking} once it is known"))
    elif is_blank(line.table.sheet.value(line.number, column)):
        remedy = f"Give its {lacking}; where it is not known, set '{place}' aside by hand, and the rest is kept"
        found.faults.append(line.fault(name, f"the order has no {lacking}", remedy))
    # A cell that holds what is no day, or no number, has its own fault, and the other half is kept.


def _product(line: Line, found: Findings) -> None:
    if line.values.get("product_name") is None:
        what = f"no product is named for {line.written or line.district_code}{not_kept(line, {'scheme'})}"
        found.notes.append(line.fault("product_name", what, "Give the product if there is one"))
    elif line.values.get("scheme") is None:
        what = "the scheme is not given: the lists are never mixed"
        if "scheme" in line.table.columns:
            if not is_blank(line.table.sheet.value(line.number, line.table.column("scheme"))):
                return  # What stands there has its own fault.
            fault = line.fault("scheme", what, f"{SAY_SCHEME}; or fill the cell")
            found.faults.append(replace(fault, word=f"{fault.sheet}!{fault.cell}"))
            return
        fault = CellFault(
            what,
            f"Choose it by hand for the file, or add a column Scheme with one of: {', '.join(kinds.SCHEMES)}",
            sheet=line.table.sheet.name,
        )
        found.faults += [fault] if fault not in found.faults else []


def _figure(line: Line, found: Findings) -> None:
    for name in ("scheme", "measure", "value", "unit", "as_on_date", "document", "statement"):
        if line.values.get(name) is None:
            column = name if name in line.table.columns else "measure"
            what = f"{name.replace('_', ' ')} is not given"
            found.faults.append(line.fault(column, what, "A published figure needs it: fill the cell"))


def _export(line: Line, found: Findings) -> None:
    if str(line.values["ends_on"]) > found.today.isoformat():
        words = f"{line.values['financial_year']}, {line.values['period']}"
        found.faults.append(line.fault("value", f"the period {words} has not ended yet", "Correct the period"))


def _words(stage: str) -> str:
    return STAGE[stage].words if stage in STAGE else stage


_BY_KIND: dict[Kind, Callable[[Line, Findings], None]] = {
    "plans": _plan,
    "committees": _committee,
    "products": _product,
    "exports": _export,
    "figures": _figure,
}


def _repeats(kind: Kind, lines: Sequence[Line], found: Findings) -> None:
    """Two rows about the same thing: which one counts cannot be told."""
    if kind == "exports":
        found.faults += repeated_values(lines)
        return
    seen: dict[tuple[object, ...], Line] = {}
    for line in lines:
        subject = subject_of(kind, line)
        if subject is None:
            continue
        before = seen.setdefault(subject, line)
        if before is not line:
            at = before.fault("district", "", "")
            what = f"{line.written or line.district_code or 'the State'} has a row already, at {at.sheet}!{at.cell}"
            found.faults.append(line.fault("district", what, "Keep one of the two"))


def subject_of(kind: Kind, line: Line) -> tuple[object, ...] | None:
    """What a line is about, of which a return has one line; None where it is in question."""
    values = line.values
    if kind == "figures":
        return tuple(values.get(name) for name in ("scheme", "measure", "qualifier", "as_on_date", "document"))
    if kind == "committees" and line.district_code is None:
        return ("SEPC", line.state_code) if not line.written else None
    if line.district_code is None:
        return None
    if kind == "products":
        product = values.get("product_name")
        return (line.district_code, values.get("scheme"), str(product).casefold()) if product else None
    return (line.district_code,)


def faults_by_cell(faults: Sequence[CellFault]) -> dict[tuple[str, str], list[CellFault]]:
    """Sheet and cell to the faults there, for marking them."""
    found: dict[tuple[str, str], list[CellFault]] = {}
    for one in faults:
        found.setdefault((one.sheet, one.cell), []).append(one)
    return found
