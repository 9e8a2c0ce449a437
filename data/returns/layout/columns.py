"""A field's columns: one as a rule, two where a step has its yes or no beside its day, several for several products."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from data.returns.account import is_filled
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.headings import Heading
from data.returns.headings.period_columns import begins_on
from data.returns.headings.tables import OF_EACH_PRODUCT, Table, are_of_each
from data.returns.layout.assignment import Assignment
from data.returns.values.seats import counts_members
from data.returns.words import kinds
from data.returns.words.kinds import Holds, Kind
from data.returns.words.spelling import bare, key
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import plain

_STATUSES = frozenset({"stage", "status"})


def placed(
    heading: Heading,
    assignment: Assignment,
    sheet: Sheet,
    kind: Kind,
    choices: Choices,
    faults: list[CellFault],
) -> Mapping[str, tuple[int, ...]]:
    """Each field's columns in a kind of return; a field named twice without sense is a fault."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for number, one in sorted(assignment.by_kind[kind].items()):
        by_name[one.name].append(number)
    if kind == "plans":
        _take_days_beside_numbers(by_name, heading)
        _keep_approvals_apart(by_name, sheet, heading, choices)
    if kind == "committees":
        _leave_names_of_members(by_name, sheet, heading, choices)
    found: dict[str, tuple[int, ...]] = {}
    of_each: dict[str, tuple[int, ...]] = {}
    for name, numbers in list(by_name.items()):
        holds = next(one.holds for one in kinds.FIELDS[kind] if one.name == name)
        answers = {one.number for one in heading.columns if one.answer is not None}
        filled = [one for one in numbers if one in answers or _values(sheet, heading, one, holds)] or numbers[:1]
        if name in OF_EACH_PRODUCT and are_of_each(numbers, by_name["product_name"]):
            # A blank column is the sector of its own product, which is not that of the product before it.
            of_each |= {name: tuple(numbers), "product_name": tuple(by_name["product_name"])}
            continue
        if name in _STATUSES and len(filled) > 1:
            filled = _of_one_period(name, filled, sheet, heading, choices, faults)
        first, *more = filled
        found[name] = (first,)
        if not more:
            continue
        if (
            _is_answered(filled, answers, holds)
            or name in {kinds.KIND[kind].spread, "remarks", "row_total"}
            or (holds == "date" and len(filled) == 2 and _is_day_beside(sheet, heading, filled))
        ):
            found[name] = tuple(filled)
        elif name != "serial":
            faults.append(_twice(sheet, heading, first, more[0]))
    found |= of_each
    faults += _of_other_districts(sheet, heading, found)
    return found


def _of_one_period(
    name: str, numbers: Sequence[int], sheet: Sheet, heading: Heading, choices: Choices, faults: list[CellFault]
) -> list[int]:
    """Of columns that give a status in one period each the one that a person named; without a word it is asked which counts, once."""
    own = {one.number: one for one in heading.columns if one.number in numbers and one.is_status_in_period}
    if set(own) != set(numbers):
        return list(numbers)
    by_hand = [at for at, one in own.items() if choices.column(sheet.name, one.path, sheet.column_name(at))]
    if len(by_hand) == 1:
        return by_hand
    last = max(own, key=lambda at: (begins_on(own[at]), at))
    listed = ", ".join(f"{sheet.column_name(at)} ('{one.path[:30]}')" for at, one in own.items())
    what = f"the status is given in several periods, and it is not said which of them counts: {listed}"
    said = f'"columns": {{"{sheet.column_name(last)}": "{name}"}}'
    remedy = f"Give the one that counts as the status by hand {latest(sheet.column_name(last))}, or set the others aside (in a file for --reading: {said})"
    faults.append(sheet.fault(heading.last + 1, last, what, remedy))
    return [last]


def latest(place: str) -> str:
    """How a question names the column of the latest period, which a person may say to be the one that counts."""
    return f"({place} is the latest)"


def _is_answered(numbers: Sequence[int], answers: Collection[int], holds: Holds) -> bool:
    """Whether columns are 'Yes' and 'No' under one heading, and at most the day beside them."""
    days = [one for one in numbers if one not in answers]
    return len(numbers) - len(days) == 2 and len(days) <= (holds == "date")


def _values(sheet: Sheet, heading: Heading, column: int, holds: Holds = "text") -> list[Value]:
    """What a column holds; of words 'none' and 'nil' too, which say nothing elsewhere."""
    values = [sheet.value(row, column) for row in _below(sheet, heading)]
    return [value for value in values if (is_filled(value) if holds == "word" else not is_blank(value))]


def _is_day_beside(sheet: Sheet, heading: Heading, numbers: Sequence[int]) -> bool:
    """Whether of two columns one is the step's day and the other its yes or no, by their headings or by what they hold."""
    statement = [one.statement or () for one in heading.columns if one.number in numbers]
    if sum("DATE" in one for one in statement) == 1:
        return True
    if sum("YESNO" in one for one in statement) == 1:
        return True
    answers = [_are_mostly_answers(_values(sheet, heading, number)) for number in numbers]
    return answers.count(True) == 1


def _are_mostly_answers(values: Sequence[Value]) -> bool:
    return 2 * sum(yes_or_no(value) is not None for value in values) > len(values)


def _keep_approvals_apart(by_name: dict[str, list[int]], sheet: Sheet, heading: Heading, choices: Choices) -> None:
    """Beside a column of the notification the committee's approval is no notification: it is kept among the remarks, with its day."""
    said = {one.number: one.statement or frozenset() for one in heading.columns}
    by_hand = {
        one.number for one in heading.columns if choices.column(sheet.name, one.path, sheet.column_name(one.number))
    }
    steps = by_name.get("notified_on", [])
    if not any("NOTIFIED" in said[number] for number in steps):
        return
    approvals = [one for one in steps if "APPROVED" in said[one] and "NOTIFIED" not in said[one] and one not in by_hand]
    if approvals:
        by_name["notified_on"] = [one for one in steps if one not in approvals]
        by_name["remarks"] = sorted({*by_name["remarks"], *approvals})


def _take_days_beside_numbers(by_name: dict[str, list[int]], heading: Heading) -> None:
    """'Notification no. and date' holds the day of the notification where no other column does."""
    said = {one.number: one.statement or frozenset() for one in heading.columns}
    with_days = [one for one in by_name.get("remarks", ()) if said[one] >= {"NOTIFIED", "NUMBER", "DATE"}]
    if with_days and not any("NOTIFIED" in said[one] for one in by_name.get("notified_on", ())):
        by_name["remarks"].remove(with_days[0])
        by_name["notified_on"] = sorted([*by_name.get("notified_on", ()), with_days[0]])
        if not by_name["remarks"]:
            del by_name["remarks"]


def _leave_names_of_members(by_name: dict[str, list[int]], sheet: Sheet, heading: Heading, choices: Choices) -> None:
    """Members written by name or office, or counted, are no seats' numbers: then the column is not read, and named."""
    for number in list(by_name.get("seats", ())):
        column = next((one for one in heading.columns if one.number == number), None)
        chosen = column and choices.column(sheet.name, column.path, sheet.column_name(number))
        texts = [str(value) for value in _values(sheet, heading, number)]
        worded = [text for text in texts if sum(letter.isalpha() for letter in text) > 6]
        # A heading of seats, or of a numbered member, asks for numbers of the Handbook's list.
        is_of_members = column is not None and not (column.statement or frozenset()) & {"SEAT", "DIGIT", "NUMBER"}
        counts = [text for text in texts if counts_members(text)] if is_of_members else []
        lists = any(text not in counts and text not in worded for text in texts)
        is_no_seat = len(worded) * 2 > len(texts) or (len(counts) * 2 > len(texts) and not lists)
        if texts and is_no_seat and (not chosen or chosen == ASIDE):
            by_name["seats"].remove(number)
    if not by_name.get("seats"):
        by_name.pop("seats", None)


def _of_other_districts(sheet: Sheet, heading: Heading, found: Mapping[str, tuple[int, ...]]) -> Iterator[CellFault]:
    """A second column of districts that names others than the first: what stands to its right would go to the wrong ones.

    It is a fault also where that column was set aside by hand.
    """
    own = next(iter(found.get("district", ())), 0)
    read = {number for numbers in found.values() for number in numbers}
    for column in heading.columns if own else ():
        is_second = column.number != own and "district" in {one.name for one in column.fields.values()}
        if not is_second or not any(number > column.number > own for number in read):
            continue
        cells = ((sheet.value(row, own), sheet.value(row, column.number)) for row in _below(sheet, heading))
        if any(plain(plain_text(one)) != plain(plain_text(other)) for one, other in cells if not is_blank(other)):
            what = f"a second table begins here: {column.path!r} names other districts than {sheet.address(heading.last + 1, own)}"
            yield sheet.fault(heading.last + 1, column.number, what, "Put each table on a sheet of its own")


def faults_of_fields(heading: Heading, assignment: Assignment, sheet: Sheet, choices: Choices) -> Iterator[CellFault]:
    """Each column of which a person said a field that no kind of return in the table holds: the answer would have no effect."""
    held = {one.name: one.heading for kind in assignment.by_kind for one in kinds.FIELDS[kind]}
    for column in heading.columns if choices.columns else ():
        place = sheet.column_name(column.number)
        said = choices.column(sheet.name, column.path, place)
        if said in {"", ASIDE, *held}:
            continue
        words = " and ".join(kinds.KIND_WORDS[kind] for kind in assignment.by_kind)
        what = f"'{column.path[:60]}' was said to be {said}, which {words} do not hold"
        yield sheet.fault(
            heading.last + 1, column.number, what, f"Say one of: {', '.join(held)}; or set '{place}' aside"
        )


def _below(sheet: Sheet, heading: Heading) -> range:
    return range(heading.last + 2, len(sheet.rows) + 1)


def _twice(sheet: Sheet, heading: Heading, first: int, second: int) -> CellFault:
    path = heading.path(second)
    what = f"the column {path!r} means the same as the one in {sheet.address(heading.last + 1, first)}"
    return sheet.fault(heading.last + 1, second, what, "Keep one of the two, rename the other, or set it aside by hand")


def repeats_district(table: Table, column: int) -> bool:
    """Whether a column names the same district as the row's own column wherever it names one."""
    own = table.columns.get("district", ())
    pairs = [(plain_text(table.sheet.value(row.number, column)), row.value("district")) for row in table.rows]
    return bool(own) and all(key(bare(again)) == key(bare(plain_text(name))) for again, name in pairs if again)
