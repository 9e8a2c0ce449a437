"""Days that lie after the one on which the return was true: each with its cell and district, for a person to correct one of the two."""

from collections.abc import Iterator, Sequence
from datetime import date

from data.returns.faults import CellFault
from data.returns.lines.checks import standing_of
from data.returns.lines.lines import Line
from data.returns.words import kinds
from data.returns.words.kinds import Kind


def days_after(kind: Kind, lines: Sequence[Line], as_on: date | None, today: date) -> Iterator[CellFault]:
    """A fault for each such day of a row that says something, and for each period of export values that ended later.

    Days in the future have their own fault.
    """
    if as_on is None:
        return
    if kind == "exports":
        yield from _periods_after(lines, as_on, today)
        return
    headings = {one.name: one.heading for one in kinds.FIELDS[kind]}
    for line in lines:
        for name, day in line.values.items() if standing_of(line) else ():
            if isinstance(day, date) and as_on < day <= today:
                fault = line.fault(name, "", "")
                step = f"{headings.get(name, name).lower()} {day:%d.%m.%Y}"
                yield line.fault(name, f"{_named(line)}: {step}{_after(as_on)}", _remedy(f"{fault.sheet}!{fault.cell}"))


def _periods_after(lines: Sequence[Line], as_on: date, today: date) -> Iterator[CellFault]:
    seen = set()
    for line in lines:
        ends, place = str(line.values.get("ends_on") or ""), (line.table.sheet.label, line.own_column)
        if as_on.isoformat() < ends <= today.isoformat() and (*place, ends) not in seen:
            seen.add((*place, ends))
            words = f"{line.values['financial_year']}, {line.values['period']}"
            what = f"{_named(line)} and what stands below: {words} ends on {date.fromisoformat(ends):%d.%m.%Y}"
            yield line.fault("value", f"{what}{_after(as_on)}", "Give another as-on day, or say which months are meant")


def _named(line: Line) -> str:
    return line.written or str(line.district_code or "the State")


def _after(as_on: date) -> str:
    return f", which is after the as-on date {as_on:%d.%m.%Y}"


def _remedy(place: str) -> str:
    return f"Set '{place}' aside if its day is wrong, or give the as-on day on which the return was true"
