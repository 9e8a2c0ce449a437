"""A return's own counts against its rows: how many districts, committees, plans and meetings a row of totals says there are.

They are compared and never stored. A count agrees where it is that of the rows above it, or of those since the total before; a cell may
count what is done, what is filled in, or the rows. One that is none of these is said, and a person sets the row aside.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from data.returns.account import Aside
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.layout.layout import Layout
from data.returns.lines.checks import stage_of, status_of
from data.returns.lines.contradicted import denies_or_awaits
from data.returns.lines.lines import Line
from data.returns.words.export_headings import is_total_heading
from data.returns.words.kinds import PLAN_WORDS, Kind
from data.returns.words.status_words import status_said, yes_or_no
from data.returns.words.vocabulary import concepts_among

_COUNT = re.compile(r"\(?\s*(\d{1,3})\s*\)?")
_LABELLED = re.compile(r"([^\W\d_][^\d]*?)\W*(\d{1,3})\W*|\(?(\d{1,3})\s+([^\W\d_][^\d]*?)\W*")
_MEETS = {"constituted": {"constituted", "meeting"}}
_NOT_COUNTED = frozenset(
    {"serial", "state", "district_code", "census_code", "remarks", "order_number", "scheme", "sector"}
)


def with_counts_compared(layout: Layout, lines: Sequence[Line], notes: list[CellFault]) -> list[Aside]:
    """What was set aside, a row of totals or a sheet whose counts are not those of the rows made open; the rest goes into `notes`."""
    wrong: dict[str, str] = {}
    gone = {one.place for one in layout.asides if "by hand" in one.why}
    for table in layout.tables if layout.kind in {"plans", "committees", "products"} else ():
        own = [line for line in lines if line.table.sheet is table.sheet]
        before = 0
        for total in table.totals:
            if what := _difference(table, total, own, before, gone):
                wrong[table.sheet.row_name(total.number)] = what
            before = total.number
        notes += _row_totals(table)
    wrong |= dict(_summaries(layout, lines))
    return [
        replace(one, why=f"{one.why}, and {wrong[one.place]}", is_open="by hand" not in one.why)
        if one.place in wrong
        else one
        for one in layout.asides
    ]


def _summaries(layout: Layout, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Each sheet beside the tables that counts committees or plans, 'Committees formed | 5', otherwise than the rows, and how."""
    read = {id(table.sheet) for table in layout.tables}
    for sheet in layout.parts:
        for cells in sheet.rows if id(sheet) not in read and not sheet.is_hidden else ():
            texts = [plain_text(value) for value in cells if not is_blank(value)]
            if len(texts) != 2 or not re.fullmatch(r"\d{1,3}", texts[1]) or denies_or_awaits(texts[0]):
                continue
            count = _said_to_be(layout.kind, texts[0], lines)
            if count is not None and count != int(texts[1]):
                yield sheet.label, f"says {texts[1]} for '{texts[0][:60]}', where the rows give {count}"


def _said_to_be(kind: Kind | None, label: str, lines: Sequence[Line]) -> int | None:
    """How many committees or plans the rows give of what a label counts; None where it counts another thing."""
    said = concepts_among(label)
    if kind == "committees" and "CONSTITUTED" in said:
        return sum(status_of(line) in _MEETS["constituted"] for line in lines if line.district_code)
    if kind != "plans" or "PLAN" not in said or "CONSTITUTED" in said:
        return None
    step = "notified" if said & {"NOTIFIED", "APPROVED"} else "drafted" if "DRAFT" in said else ""
    stages = Counter(stage for line in lines if (stage := stage_of(line)))
    return next(iter(_at_least(stages, step))) if step else None


def _difference(table: Table, total: Row, lines: Sequence[Line], before: int, gone: Collection[str]) -> str:
    """The first count of a row of totals that is none of its rows, in words; blank where all agree.

    Each row that was set aside by hand, of the places `gone`, may have been counted.
    """
    scopes = [
        [line for line in lines if line.number < total.number],
        [line for line in lines if before < line.number < total.number],
    ]
    rows = [
        [row for row in table.rows if row.number < total.number],
        [row for row in table.rows if before < row.number < total.number],
    ]
    if not rows[0] or len({line.number for line in scopes[0]}) < len(rows[0]):
        return ""  # A total above its rows, or beside rows that say nothing, counts what cannot be told.
    names = {number: name for name, numbers in table.columns.items() for number in numbers}
    left = [number for number in range(table.heading.last + 2, total.number) if table.sheet.row_name(number) in gone]
    is_first = True
    for column in range(1, table.sheet.width + 1):
        value, name = table.sheet.value(total.number, column), names.get(column, "")
        if is_blank(value) or isinstance(value, bool | date) or name in _NOT_COUNTED:
            continue
        found = _counted(value)
        if found is None:
            continue
        label, stated = found
        allowed = [_counts(table, label, name, column, own, part) for own, part in zip(scopes, rows, strict=True)]
        # The first number behind 'Total' may be that of the rows, wherever it stands.
        allowed = [
            one | {len(part)} if one and is_first and not label else one
            for one, part in zip(allowed, rows, strict=True)
        ]
        is_first = False
        more = sum(_may_count(table, label, table.sheet.value(number, column)) for number in left)
        if any(allowed) and not any(stated - extra in one for one in allowed for extra in range(more + 1)):
            shown = plain_text(value)
            path = next((one.path for one in table.heading.columns if one.number == column), "")
            return (
                f"says {shown} under '{path}', where the rows give {min(allowed[0], key=lambda one: abs(one - stated))}"
            )
    return ""


def _may_count(table: Table, label: str, value: Value) -> bool:
    """Whether a cell of a row that was set aside may have been counted: it is filled, is no 'No', and of the status that is counted."""
    if is_blank(value) or yes_or_no(value) is False:
        return False
    field = "stage" if table.kind == "plans" else "status"
    counted = status_said(field, label.strip(" -–:=()")) if label else None
    return counted is None or status_said(field, plain_text(value)) == counted


def _counted(value: Value) -> tuple[str, int] | None:
    """What a cell of totals counts, blank where it is a number alone, and how many there are; None for any other cell."""
    text = plain_text(value)
    if found := _COUNT.fullmatch(text):
        return "", int(found[1])
    found = _LABELLED.fullmatch(text)
    return (str(found[1] or found[4]), int(found[2] or found[3])) if found else None


def _counts(table: Table, label: str, name: str, column: int, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """Every number that a count may rightly give of rows; nothing where it is not known what it counts."""
    if label and not is_total_heading(label):
        return _labelled(table, label, lines, rows)
    if name in {"district", "product_name"}:
        named = [line for line in lines if line.own_column == column]
        of_column = {len(named), len({line.number for line in named})} if name == "product_name" else set()
        return {len(rows), len({line.district_code for line in lines}), len(lines), *of_column}
    if name:
        values = [line.values.get(name) for line in lines]
        given = [one for one in values if one is not None]
        words = Counter(one for one in given if isinstance(one, str))
        # Beside an answer 'No' only the others can be meant.
        filled = set() if False in given else {len(given), len(rows)}
        return {sum(map(_is_done, given)), *filled, *words.values(), *_at_least(words)}
    cells = [table.sheet.value(row.number, column) for row in rows]
    kept = [one for one in cells if not is_blank(one)]
    numbers = [int(text) for one in kept if re.fullmatch(r"\d{1,3}", text := plain_text(one))]
    is_of_others = any(column in of for of in table.others.values())
    return {sum(numbers), len(kept)} if kept and len(numbers) == len(kept) and not is_of_others else set()


def _labelled(table: Table, label: str, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    field = "stage" if table.kind == "plans" else "status"
    meaning = status_said(field, label.strip(" -–:=()")) if table.kind != "products" else None
    if meaning in PLAN_WORDS:
        stages = Counter(stage for line in lines if (stage := stage_of(line)))
        return {stages[meaning], *(_at_least(stages, meaning))}
    if meaning:
        statuses = [status_of(line) for line in lines]
        return {sum(one in _MEETS.get(meaning, {meaning}) for one in statuses)}
    return (
        {len(rows)}
        if concepts_among(label) & {"DISTRICT"} and not concepts_among(label) - {"DISTRICT", "COUNT"}
        else set()
    )


def _at_least(stages: Counter[str], meaning: str = "") -> set[int]:
    """How many plans have reached a stage, or each stage: what is notified was drafted too."""
    reached = [one for one in PLAN_WORDS[1:] if not meaning or one == meaning]
    return {sum(stages[two] for two in PLAN_WORDS[PLAN_WORDS.index(one) :]) for one in reached}


def _is_done(value: OwnCount) -> bool:
    return value is True or isinstance(value, date)


def _row_totals(table: Table) -> Iterator[CellFault]:
    """A note for each row whose own total of meetings or the like, of which nothing is recorded, is not the sum of its numbers."""
    columns = [one for one in table.heading.columns if one.number not in table.numbers and len(one.tiers) > 1]
    for total in (one for one in columns if is_total_heading(one.tiers[-1])):
        parts = [one.number for one in columns if one.tiers[:-1] == total.tiers[:-1] and one.number != total.number]
        for row in table.rows if len(parts) > 1 else ():
            cells = [plain_text(table.sheet.value(row.number, one)) for one in (*parts, total.number)]
            if all(re.fullmatch(r"\d{1,4}", one) for one in cells) and sum(map(int, cells[:-1])) != int(cells[-1]):
                what = (
                    f"'{total.path}' says {cells[-1]}, and the numbers beside it add up to {sum(map(int, cells[:-1]))}"
                )
                yield table.sheet.fault(
                    row.number, total.number, what, "Ask the State which of them holds; neither is recorded"
                )
