"""A return's own counts against its rows: how many districts, committees, plans and meetings a row of totals says there are.

They are compared and never stored. A count agrees where it is that of the rows above it, or of those since the total before; a cell may
count what is done, what is filled in, or the rows. One that is none of these is said, and a person sets the row aside.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from data.returns.account import Aside
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.layout.counted import STATUSES_OF, counted_by, numbers_of, plans_at_least
from data.returns.layout.layout import Layout
from data.returns.lines.checks import status_of
from data.returns.lines.lines import Line
from data.returns.rows.rows import TOTAL
from data.returns.words.denied import denies_or_awaits
from data.returns.words.export_headings import is_total_heading
from data.returns.words.kinds import PLAN_WORDS, Kind
from data.returns.words.legend import code_of
from data.returns.words.status_words import status_said, yes_or_no
from data.returns.words.vocabulary import concepts_among, plain

_COUNT = re.compile(r"\(?\s*(\d{1,3})\s*\)?")
_LABELLED = re.compile(r"(?P<before>[^\d]*?)(?<!\d)(?P<number>\d{1,3})(?!\d)(?P<behind>[^\d]*)")
_NOT_COUNTED = frozenset(
    {"serial", "state", "district_code", "census_code", "remarks", "order_number", "scheme", "sector"}
)
_LONGEST_CODE = 2
_WAITS = "it is compared with the rows once all else is answered"


@dataclass
class _Compared:
    """A row of totals held against the rows: what differs, in words; how many counts were compared; and those that were not, each with the reason."""

    difference: str = ""
    count: int = 0
    left: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What was done with the row, behind 'the row is a total'."""
        if self.difference:
            return f", and {self.difference}"
        done = ", compared with the rows" if self.count else ""
        return f"{done}; {'; '.join(self.left)}" if self.left else done


def with_counts_compared(
    layout: Layout, lines: Sequence[Line], notes: list[CellFault], *, is_waiting: bool
) -> list[Aside]:
    """What was set aside, a row of totals or a sheet whose counts are not those of the rows made open; the rest goes into `notes`.

    Of a row of totals it is said what of it was compared, and what was not: nothing yet while rows are in question (`is_waiting`).
    """
    if is_waiting:
        return [replace(one, why=f"{one.why}; {_WAITS}") if one.why == TOTAL else one for one in layout.asides]
    done: dict[str, str] = {}
    wrong: set[str] = set()
    gone = {one.place for one in layout.asides if "by hand" in one.why}
    for table in layout.tables if layout.kind in {"plans", "committees", "products"} else ():
        own = [line for line in lines if line.table.sheet is table.sheet]
        before = 0
        for total in table.totals:
            compared = _compared(table, total, own, before, gone)
            place = table.sheet.row_name(total.number)
            done[place] = compared.words
            wrong |= {place} if compared.difference else set()
            before = total.number
        notes += _row_totals(table)
    for place, what in _summaries(layout, lines):
        done[place] = f", and {what}"
        wrong.add(place)
    return [
        replace(one, why=f"{one.why}{done[one.place]}", is_open=one.place in wrong and "by hand" not in one.why)
        if one.place in done
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
        return sum(status_of(line) in STATUSES_OF["constituted"] for line in lines if line.district_code)
    if kind != "plans" or "PLAN" not in said or "CONSTITUTED" in said:
        return None
    step = "notified" if said & {"NOTIFIED", "APPROVED"} else "drafted" if "DRAFT" in said else ""
    return next(iter(plans_at_least(lines, step))) if step else None


def _compared(table: Table, total: Row, lines: Sequence[Line], before: int, gone: Collection[str]) -> _Compared:
    """A row of totals against the rows above it, or those since the total before; against all rows where it stands above them.

    Each row that was set aside by hand, of the places `gone`, may have been counted.
    """
    is_above = not any(row.number < total.number for row in table.rows)
    first, last = (total.number, len(table.sheet.rows) + 1) if is_above else (0, total.number)
    spans = [(first, last), (max(first, before), last)]
    scopes = [[line for line in lines if start < line.number < end] for start, end in spans]
    rows = [[row for row in table.rows if start < row.number < end] for start, end in spans]
    names = {number: name for name, numbers in table.columns.items() for number in numbers}
    left = [number for number in range(table.heading.last + 2, last) if table.sheet.row_name(number) in gone]
    found = _Compared()
    counts = list(_counts_in(table, total, names))
    for at, (column, label, stated) in enumerate(counts):
        name, shown = names.get(column, ""), plain_text(table.sheet.value(total.number, column))
        allowed = [_counts(table, label, name, column, own, part) for own, part in zip(scopes, rows, strict=True)]
        # The first number behind 'Total' may be that of the rows, wherever it stands.
        allowed = [
            one | {len(part)} if one and at == 0 and not label else one for one, part in zip(allowed, rows, strict=True)
        ]
        if stated is None or not any(allowed):
            why = "it is no single number" if stated is None else "what it counts is not said"
            cell = table.sheet.address(total.number, column)
            found.left.append(f"{cell} '{shown[:40]}' was not compared, {why}")
            continue
        found.count += 1
        coded = _column_of_code(table, label, column)
        more = sum(
            code_of(table.sheet.value(number, coded)) == code_of(label)
            if coded
            else _may_count(table, label, table.sheet.value(number, column))
            for number in left
        )
        if not found.difference and not any(stated - extra in one for one in allowed for extra in range(more + 1)):
            path = next((one.path for one in table.heading.columns if one.number == column), "")
            of = f" for '{label[:40]}'" if label and label != (_counted(shown) or ("",))[0] else ""
            nearest = min(allowed[0] or allowed[1], key=lambda one: abs(one - stated))
            found.difference = f"says {shown} under '{path}'{of}, where the rows give {nearest}"
    return found


def _counts_in(table: Table, total: Row, names: Mapping[int, str]) -> Iterator[tuple[int, str, int | None]]:
    """Each count of a row of totals: its column, what it is said to count (blank for 'Total' alone), and how many; None for no single number.

    What the row's own text says, 'Total notified', holds for its only number, or for the one under the status.
    """
    cells = [(one, table.sheet.value(total.number, one)) for one in range(1, table.sheet.width + 1)]
    texts = [
        plain_text(value) for _, value in cells if isinstance(value, str) and not re.search(r"\d", plain_text(value))
    ]
    of_row = next((text for text in texts if counted_by(table.kind, text)), "")
    kept: list[tuple[int, str, int | None]] = []
    for column, value in cells:
        name = names.get(column, "")
        if is_blank(value) or isinstance(value, bool | date) or not re.search(r"\d", text := plain_text(value)):
            continue
        counted = _all_counted(text)
        if name in _NOT_COUNTED and not (counted and counted[0][0]):
            continue
        kept += [] if counted else [(column, "", None)]
        for label, number in counted:
            is_known = (
                bool(counted_by(table.kind, label) or _column_of_code(table, label, column))
                or not _is_only_total(label)
                or any(_is_written(table.sheet.value(row.number, column), label) for row in table.rows)
            )
            kept.append((column, label if is_known else "", number))
    for column, label, stated in kept:
        is_of_row = len(kept) == 1 or names.get(column, "") in {"stage", "status"}
        yield column, label or (of_row if is_of_row else ""), stated


def _column_of_code(table: Table, label: str, column: int) -> int:
    """The column whose cells bear the code that a count names, 'N = 17': its own, or the one of the status; 0 where none does."""
    code = code_of(label) if len(label) <= _LONGEST_CODE else ""
    for one in (
        dict.fromkeys((column, *table.columns.get("stage", ()), *table.columns.get("status", ()))) if code else ()
    ):
        if any(code_of(table.sheet.value(row.number, one)) == code for row in table.rows):
            return one
    return 0


def _is_written(value: Value, label: str) -> bool:
    """Whether a cell holds the very word that a count names, but for a mark of a footnote."""
    return isinstance(value, str) and bool(plain(label)) and plain(value) == plain(label)


def _is_only_total(label: str) -> bool:
    return bool(label) and concepts_among(label) <= {"COUNT", "NUMBER"} and not denies_or_awaits(label)


def _may_count(table: Table, label: str, value: Value) -> bool:
    """Whether a cell of a row that was set aside may have been counted: it is filled, is no 'No', and of the status that is counted."""
    if is_blank(value) or yes_or_no(value) is False:
        return False
    counted = counted_by(table.kind, label) if label else ""
    own = status_said("stage" if table.kind == "plans" else "status", plain_text(value))
    return counted not in {*PLAN_WORDS, *STATUSES_OF} or own == counted


def _all_counted(text: str) -> list[tuple[str, int]]:
    """What a cell of totals counts, blank where it is a number alone, and how many there are; several where each is named; else nothing."""
    if (one := _counted(text)) is not None:
        return [one]
    parts = [_counted(part) for part in re.split(r"\s*[,;\n]\s*|(?<=\d)\s+(?=[^\d:=]{1,40}[:=–-]\s*\d)", text)]
    named = [one for one in parts if one is not None and one[0]]
    return named if len(named) == len(parts) else []


def _counted(text: str) -> tuple[str, int] | None:
    if found := _COUNT.fullmatch(text):
        return "", int(found[1])
    found = _LABELLED.fullmatch(text)
    label = " ".join(re.split(r"[\s()\[\]:=]+", f"{found['before']} {found['behind']}")).strip(" -–;,") if found else ""
    return (label, int(found["number"])) if found and any(map(str.isalpha, label)) else None


def _counts(table: Table, label: str, name: str, column: int, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """Every number that a count may rightly give of rows; nothing where it is not known what it counts."""
    if label and (coded := _column_of_code(table, label, column)):
        return {sum(code_of(table.sheet.value(row.number, coded)) == code_of(label) for row in rows)}
    if label:
        # What a word was said to mean may be another status than it counts.
        written = sum(_is_written(table.sheet.value(row.number, column), label) for row in rows)
        return numbers_of(table.kind, counted_by(table.kind, label), lines, rows) | ({written} if written else set())
    if name in {"district", "product_name"}:
        named = [line for line in lines if line.own_column == column]
        of_column = {len(named), len({line.number for line in named})} if name == "product_name" else set()
        return {len(rows), len({line.district_code for line in lines}), len(lines), *of_column}
    if name:
        values = [line.values.get(name) for line in lines]
        given = [one for one in values if one is not None]
        words = Counter(one for one in given if isinstance(one, str))
        seats = {sum(len(one) for one in given if isinstance(one, tuple))} if name == "seats" else set()
        # Beside an answer 'No' only the others can be meant.
        filled = set() if False in given else {len(given), len(rows)}
        return {
            sum(map(_is_done, given)),
            *seats,
            *filled,
            *words.values(),
            *(plans_at_least(lines) if name == "stage" else ()),
        }
    cells = [table.sheet.value(row.number, column) for row in rows]
    kept = [one for one in cells if not is_blank(one)]
    numbers = [int(text) for one in kept if re.fullmatch(r"\d{1,3}", text := plain_text(one))]
    is_of_others = any(column in of for of in table.others.values())
    return {sum(numbers), len(kept)} if kept and len(numbers) == len(kept) and not is_of_others else set()


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
