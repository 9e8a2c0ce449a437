"""What belongs to a status: its day, beside it or in its own cell ('Notified on 20.06.2023'), and the steps before it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, read_date
from data.returns.headings.tables import OwnCount, Row, Table, remarks_with
from data.returns.words import kinds
from data.stages import NONE, STAGE, STAGE_DAYS

DAY_OF = {stage: name for name, stage in STAGE_DAYS.items()} | {
    kinds.PUBLISHED: "published_on",
    "constituted": "order_date",
    "meeting": "last_meeting_on",
}
"""A status to the field of its step's day."""
_WORD_AND_DAY = re.compile(
    r"(\D{3,60}?)[\s,(:-]+(?:on|dated|dt\.?|w\.?e\.?f\.?|since|दिनांक|दि\.?)?[\s.:]*(\d.{5,25}?)\)?", re.IGNORECASE
)

_SEVERAL = re.compile(r"[,;/(|।]|\b(?:but|with)\b", re.IGNORECASE)


def word_and_day(text: str) -> tuple[str, date] | None:
    """The words and the day of 'Notified on 20.06.2023'; None for any other text, and where the day may be of another word.

    That of 'Notified, drafted 03.03.2025' is the draft's.
    """
    found = _WORD_AND_DAY.fullmatch(text)
    if found and _SEVERAL.search(found[1]):
        return None
    day = read_date(found[2]) if found else ""
    return (found[1], day) if found and isinstance(day, date) else None


def with_day_of_status(
    table: Table,
    row: Row,
    values: dict[str, OwnCount],
    today: date,
    of_status: list[tuple[date, str]],
    *,
    is_of_other: bool,
) -> Iterator[CellFault]:
    """Give the day beside a row's status to the step which the status names; without such a step it is a fault.

    Each day so read is added to `of_status` with its step's field. Beside a word that a person said of another step (`is_of_other`,
    'Approved' for drafted) the day is of the word's own step, of which nothing is stored, and stays in the remarks.
    """
    day = values.pop(kinds.DAY_OF_STATUS, None)
    if not isinstance(day, date):
        return
    name = "stage" if table.kind == "plans" else "status"
    status = values.get(name)
    if status is None and not is_blank(row.value(name)):
        return  # What the status says is a fault of its own.
    step = DAY_OF.get(str(status or ""))
    what = ""
    if is_of_other and day <= today:
        heading = next(one.heading for one in kinds.FIELDS[table.kind] if one.name == kinds.DAY_OF_STATUS)
        values["remarks"] = remarks_with(values, f"{heading}: {day:%d.%m.%Y}")
        return
    if day > today:
        what = f"{day:%d.%m.%Y} is in the future"
    elif step is None:
        what = f"{day:%d.%m.%Y} is the day of no step: the row gives no status that has one"
    elif values.get(step) not in {None, True, day}:
        what = f"the day of the status is {day:%d.%m.%Y}, and another column gives another day"
    else:
        values[step] = day
        of_status.append((day, step))
    if what:
        yield table.sheet.fault(row.number, table.column(kinds.DAY_OF_STATUS), what, "Correct the day or the status")


def with_days_named(
    table: Table, row: Row, values: dict[str, OwnCount], days: Mapping[str, date]
) -> Iterator[CellFault]:
    """Give the days that status cells name to the step's own field where that names none; a fault where it names another."""
    for name, day in days.items():
        if values.get(name) in {None, True}:
            values[name] = day
        elif values[name] != day:
            what = f"the status names {day:%d.%m.%Y} and this cell does not"
            yield table.sheet.fault(row.number, table.column(name), what, "Correct one of the two")


def is_past(name: str, stage: str | bool | None) -> bool | None:
    """Whether a plan of a stage has taken the step of a field; None where the stage does not say so."""
    step = STAGE_DAYS.get(name)
    if step is None or stage not in kinds.PLAN_WORDS:
        return (name == "published_on") or None if stage == kinds.PUBLISHED else None
    return kinds.PLAN_WORDS.index(step) <= kinds.PLAN_WORDS.index(stage)


def with_stages_said(
    table: Table, row: Row, values: dict[str, OwnCount], said: Sequence[tuple[int, str]]
) -> Iterator[CellFault]:
    """Keep the stage that a person gave to the words of a step's cell, whatever step its column is of.

    'Draft uploaded' under 'Published' may mean drafted: then that step is taken. `said` is a column and a stage.
    """
    for column, stage in said:
        if stage not in kinds.PLAN_WORDS:
            continue
        name, is_taken = ("drafted_on", False) if stage == NONE else (STAGE[stage].day_field, True)
        before = values.get(name)
        if before is None:
            values[name] = is_taken
        elif (before is not False) is not is_taken:
            what = f"the words were said to mean {stage.replace('_', ' ')}, and another cell of the row says otherwise"
            yield table.sheet.fault(row.number, column, what, "Correct one of the two")


def one_day_of_all(table: Table, of_status: Sequence[tuple[date, str]]) -> Iterator[CellFault]:
    """A question where the same day stands beside the statuses of several steps: it may be that of the report."""
    days, steps = ({one[at] for one in of_status} for at in (0, 1))
    if len(days) == 1 and len(steps) > 1 and len(of_status) > 2:
        what = "the same day stands beside every status: it may be that of the report, and of no step"
        column = table.column(kinds.DAY_OF_STATUS)
        remedy = f"Set '{table.sheet.column_name(column)}' aside by hand, or name the step in its heading"
        yield table.sheet.fault(table.heading.last + 1, column, what, remedy)
