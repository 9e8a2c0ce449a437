"""A cell with a day: the day itself, the latest of several, a month or year alone, or a yes or no in its place."""

import re
from datetime import date

from data.returns.faults import Reason
from data.returns.files.cells import cleaned, month_or_year, plain_text, read_date
from data.returns.headings.tables import OwnCount
from data.returns.values.doubt import no_day
from data.returns.values.found import IS_SO, Cell, Findings
from data.returns.values.orders import day_beside_number
from data.returns.values.steps_in_cell import days_by_heading, steps_dated
from data.returns.words.kinds import ANSWERED, DAY_OF_STATUS, Field
from data.returns.words.status_words import WORDS, yes_or_no
from data.returns.words.vocabulary import concepts_among, plain

_ANSWER_AND_DAY = re.compile(r"([^\W\d]+|[✓✔☑✅√])[\s,;:(–-]+(.*\d.*?)\)?")
_OWN_STEP = {"drafted_on": "DRAFT", "notified_on": "NOTIFIED"}
_BETWEEN_DAYS = re.compile(r"\s*[;,&\n]\s*|\s+(?:and|एवं|और|तथा|व)\s+")
_WITHOUT_DAY = {"order_date": "the order's day is not known", DAY_OF_STATUS: "the day of the status is not known"}


def day_in(one: Field, cell: Cell, answer: bool | None, partial: list[str], found: Findings) -> OwnCount | Reason:
    """A step's day, or yes or no where its cell says no more; a month or year alone is kept among the remarks (`partial`)."""
    may_answer = one.name in ANSWERED.get(cell.table.kind, ())
    if may_answer and answer is not None:
        if one.name == "last_meeting_on" and not answer:
            partial.append(f"{one.heading}: {plain_text(cell.value)}, as written")
        return answer
    value, words = cell.value, plain(plain_text(cell.value))
    # 'Drafted' under 'Drafted on' says that it is; 'Not constituted' under its day that it is not.
    is_taken = may_answer and WORDS["stage"].get(words) == one.name.removesuffix("_on")
    if is_taken or (one.name == "order_date" and WORDS["status"].get(words) == "not_constituted"):
        return is_taken
    is_of_several, own = _of_several(one, cell, partial, found)
    if is_of_several:
        return own
    if may_answer and isinstance(value, str) and (both := _ANSWER_AND_DAY.fullmatch(cleaned(value).text)):
        value = both[2] if yes_or_no(both[1]) else value
    day = read_date(value)
    if isinstance(day, date):
        return day
    if (may_answer or one.name in _WITHOUT_DAY) and (statement := month_or_year(value)):
        left = "the step is read as taken and its day is not known" if may_answer else _WITHOUT_DAY[one.name]
        found.notes.append(cell.fault(f"'{statement}' names no day: {left}", "Give the day if it is known"))
        partial.append(f"{one.heading}: {statement}, as written")
        return may_answer or None
    return no_day(day, plain_text(value), may_answer=may_answer and cell.table.kind == "plans")


def _of_several(one: Field, cell: Cell, partial: list[str], found: Findings) -> tuple[bool, date | Reason | None]:
    """Whether a cell's several days, or a step's name before its day, are read, and the day of the column's own step."""
    if one.name == "last_meeting_on":
        latest = _latest(cell, found)
        return latest is not None, latest
    if one.name not in _OWN_STEP or not isinstance(cell.value, str):
        return False, None
    written, heading = plain_text(cell.value), _heading_over(cell)
    if "NUMBER" in concepts_among(heading) and not isinstance(read_date(written), date):
        return _beside_number(heading, written, partial)
    steps = steps_dated(written) or days_by_heading(written, heading)
    is_approval = one.name == "notified_on" and steps.keys() == {"APPROVED"}
    if is_approval and "NOTIFIED" not in concepts_among(heading):
        return True, steps["APPROVED"]
    day = steps.get(_OWN_STEP[one.name])
    if not is_approval and (day is None or (len(steps) > 1 and one.name != "notified_on")):
        return False, None
    # Where the heading names both, an approval alone is no notification.
    if len(steps) > 1 or is_approval:
        partial.append(f"{heading}: {written}, as written")
    return True, day


def _beside_number(heading: str, written: str, partial: list[str]) -> tuple[bool, date | Reason | None]:
    """The day beside the number of a notification, which is kept; a number alone, 5/2025, is no month."""
    day = day_beside_number(written)
    if day is not None:
        partial.append(f"{heading}: {written}, as written")
    elif month_or_year(written):
        return True, no_day(f"'{written[:40]}' may be the number alone, and gives no day", written, may_answer=True)
    return day is not None, day


def _heading_over(cell: Cell) -> str:
    return cell.table.heading.path(cell.column)


def _latest(cell: Cell, found: Findings) -> date | None:
    """The latest of several days in one cell, which the last meeting's is; None where it holds no several days."""
    parts = [one for one in _BETWEEN_DAYS.split(plain_text(cell.value)) if one.strip()]
    days = [day for part in parts if isinstance(day := read_date(part), date)]
    if len(parts) < 2 or len(days) < len(parts):
        return None
    what = f"the cell names {len(days)} days: the latest, {max(days):%d.%m.%Y}, was read as the last meeting's"
    found.notes.append(cell.fault(what, IS_SO))
    return max(days)
