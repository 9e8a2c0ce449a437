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
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.layout.count_cells import Count, counts_in, in_words, without_days
from data.returns.layout.count_sentences import sentence_differences
from data.returns.layout.counted import ROWS, STATUSES_OF, counted_by, numbers_of, plans_at_least, rows_of, step_headed
from data.returns.layout.counts_set_aside import ANSWERED, first_cell, many_set_aside, rows_set_aside
from data.returns.layout.layout import Layout
from data.returns.lines.checks import standing_of, status_of
from data.returns.lines.differing_totals import ComparedTotal, with_totals_told
from data.returns.lines.lines import Line
from data.returns.rows.rows import TOTAL, says_total
from data.returns.words.denied import denies_or_awaits
from data.returns.words.export_headings import is_total_heading
from data.returns.words.kinds import Kind
from data.returns.words.legend import code_of
from data.returns.words.signs import is_sign
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import concepts_among, plain

_ANSWERS = {"committees": {True: "constituted", False: "not_constituted"}}
_NOT_COUNTED = frozenset(
    {"serial", "state", "district_code", "census_code", "remarks", "order_number", "scheme", "sector"}
)
_COUNTED = frozenset({"plans", "committees", "products"})
_LONGEST_CODE = 2
_WAITS = "it is compared with the rows once all else is answered"


@dataclass
class _Compared:
    """A row of totals held against the rows: what differs; how many counts were compared; and those that were not, each with the reason."""

    differences: dict[str, list[str]] = field(default_factory=dict)
    """What of each cell differs, by its address."""
    count: int = 0
    left: list[str] = field(default_factory=list)
    is_asked: bool = False
    """Whether one of those may say something of what is returned."""
    is_with_aside: bool = False
    """Whether a count agrees only where what was set aside by hand is counted too."""

    @property
    def words(self) -> str:
        """What was done with the row, behind 'the row is a total'."""
        done = ", compared with the rows" if self.count else ""
        done += " and with what of them was set aside by hand" if self.is_with_aside else ""
        return f"{done}; {'; '.join(self.left)}" if self.left else done


def with_counts_compared(
    layout: Layout, lines: Sequence[Line], notes: list[CellFault], choices: Choices, *, is_waiting: bool
) -> list[Aside]:
    """What was set aside, a row of totals or a sheet whose counts are not those of the rows made open; the rest goes into `notes`.

    Of a row of totals it is said what of it was compared, and what was not: nothing yet while rows are in question (`is_waiting`).
    """
    if is_waiting:
        return [replace(one, why=f"{one.why}; {_WAITS}") if one.why == TOTAL else one for one in layout.asides]
    done: dict[str, ComparedTotal] = {}
    gone = {one.place for one in layout.asides if "by hand" in one.why}
    for table in layout.tables if layout.kind in _COUNTED else ():
        own = [line for line in lines if line.table.sheet is table.sheet]
        before = 0
        for total in table.totals:
            compared = _compared(table, total, own, before, gone)
            different = {at: f"{TOTAL}, and {' and '.join(what)}" for at, what in compared.differences.items()}
            # Tables side by side have their totals in one row of the sheet.
            place = f"{table.sheet.row_name(total.number)} {first_cell(table.sheet, total.number)}"
            done[place] = ComparedTotal(compared.words, compared.is_asked, different)
            before = total.number
        notes += _row_totals(table)
    for place, what in _summaries(layout, lines):
        done[place] = ComparedTotal(f", and {what}", is_open=True)
    asides = with_totals_told(layout.asides, done, choices)
    return _with_sentences_compared(layout, lines, asides, gone, choices)


def _with_sentences_compared(
    layout: Layout, lines: Sequence[Line], asides: list[Aside], gone: Collection[str], choices: Choices
) -> list[Aside]:
    """The same, and open each sentence or title around the rows that counts them otherwise, until it is set aside by hand."""
    asked = {one.place for one in asides if one.is_open or "by hand" in one.why}
    tables = layout.tables if layout.kind in _COUNTED else ()
    said = {place: (text, f"the text {what}") for place, text, what in sentence_differences(tables, lines, gone)}
    for place, (text, what) in ((place, one) for place, one in said.items() if place not in asked):
        is_aside = choices.is_aside(place)
        why = f"{what}; set aside by hand" if is_aside else what
        own = next((one for one in asides if one.place == place), Aside(place, "", (), (text[:60],)))
        asides = [one for one in asides if one is not own]
        asides.append(replace(own, why="; ".join(filter(None, [own.why, why])), is_open=not is_aside))
    return asides


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
    left = rows_set_aside(table, last, gone)
    bases = [{len(part), len({line.district_code for line in own})} for own, part in zip(scopes, rows, strict=True)]
    found = _Compared()
    counts = list(_counts_in(table, total, names))
    for at, (column, count) in enumerate(counts):
        name, shown = names.get(column, ""), plain_text(table.sheet.value(total.number, column))
        label = count.label if count else ""
        allowed = [_counts(table, label, name, column, own, part) for own, part in zip(scopes, rows, strict=True)]
        if not label and name not in ANSWERED and at == 0:
            # The first number behind 'Total' may be that of the rows, wherever it stands.
            allowed = [one | {len(part)} if one else one for one, part in zip(allowed, rows, strict=True)]
        if count and not label and count.is_share and name not in ANSWERED:
            # A share beside a count is the share of that count.
            beside = [two for one, two in counts if two and not two.is_share and one < column]
            allowed = [{int(beside[-1].number)} if beside else set() for _ in scopes]
        if count is None or not any(allowed):
            why = "it is no single number" if count is None else "what it counts is not said"
            cell = table.sheet.address(total.number, column)
            found.left.append(f"{cell} '{shown[:40]}' was not compared, {why}")
            found.is_asked = found.is_asked or _must_be_asked(table, name, column, count)
            continue
        found.count += 1
        coded = _column_of_code(table, label, column)
        counted = counted_by(table.kind, label) if label else _step(table, name, column)
        more = many_set_aside(table, counted, column, (coded, code_of(label)), left, rows[0], gone)
        scoped = list(zip(allowed, bases, strict=True))
        if any(count.agrees(one, base) for one, base in scoped):
            continue
        found.is_with_aside = found.is_with_aside or any(
            count.agrees(one, base, more, len(left)) for one, base in scoped
        )
        if not any(count.agrees(one, base, more, len(left)) for one, base in scoped):
            path = table.heading.path(column)
            of = f" for '{label[:40]}'" if label and shown != label else ""
            of = "" if counts_in(shown) == [count] and not count.base else of
            nearest = min(allowed[0] or allowed[1], key=lambda one: abs(one - count.number))
            is_of_all = count.is_share or count.base or count.beside or nearest < count.number == len(rows[0])
            given = f"{nearest} of {len(rows[0])}" if is_of_all else f"{nearest}"
            address = table.sheet.address(total.number, column)
            what = f"says {shown} under '{path}'{of}, where the rows give {given}"
            found.differences.setdefault(address, []).append(what)
    return found


def _must_be_asked(table: Table, name: str, column: int, count: Count | None) -> bool:
    """Whether a count that was not compared may say something of what is returned; one of other things, in its own column, does not."""
    if count is not None and (count.base is not None or count.is_share or count.beside is not None):
        return name in ANSWERED or not _holds_numbers(table, column)
    if name in {"district", "state"}:
        return count is None or bool(counted_by(table.kind, count.label))
    if name in _NOT_COUNTED:
        return count is not None and bool(counted_by(table.kind, count.label))
    return bool(name) or (count is None and not _holds_numbers(table, column))


def _holds_numbers(table: Table, column: int) -> bool:
    """Whether the rows themselves have numbers in a column: then its total is one of them, of a thing that is not returned."""
    return any(re.search(r"\d", plain_text(table.sheet.value(row.number, column))) for row in table.rows)


def _counts_in(table: Table, total: Row, names: Mapping[int, str]) -> Iterator[tuple[int, Count | None]]:
    """Each count of a row of totals with its column; None for a text of which the number cannot be told.

    What the row's own text says, 'Total notified', holds for its only number, or for the one under the status.
    """
    cells = [(one, table.sheet.value(total.number, one)) for one in range(1, table.sheet.width + 1)]
    texts = [
        plain_text(value) for _, value in cells if isinstance(value, str) and not re.search(r"\d", plain_text(value))
    ]
    of_row = next((text for text in texts if counted_by(table.kind, text)), "")
    kept: list[tuple[int, Count | None]] = []
    for column, value in cells:
        name = names.get(column, "")
        if isinstance(value, bool | date):
            continue
        text = without_days(plain_text(value))
        if not re.search(r"\d", text):
            told = in_words(text) if name in ANSWERED else None
            is_text = name in ANSWERED and not is_blank(value) and not _is_label(table, text)
            kept += [(column, told)] if told or is_text else []
            continue
        counted = counts_in(text)
        is_of_rows = bool(counted) and (counted[0].label or counted[0].is_share or counted[0].base)
        if name in _NOT_COUNTED and not is_of_rows:
            continue
        kept += [] if counted else [(column, None)]
        for one in counted:
            # 'Of 3 districts' names what the base is of.
            is_of_base = one.base is not None and counted_by(table.kind, one.label) == ROWS
            count = one._replace(label="") if is_of_base else one
            is_known = (
                bool(counted_by(table.kind, count.label) or _column_of_code(table, count.label, column))
                or not _is_only_total(count.label)
                or any(_is_written(table.sheet.value(row.number, column), count.label) for row in table.rows)
            )
            kept.append((column, count if is_known else count._replace(label="")))
    numbers = [one for one, told in kept if told is None or not told.is_share]
    for column, told in kept:
        is_of_row = len(numbers) == 1 or names.get(column, "") in {"stage", "status"}
        label = of_row if is_of_row else ""
        yield (
            column,
            told._replace(label=told.label or label) if told else None,
        )


def _is_label(table: Table, text: str) -> bool:
    """Whether a text of a row of totals says what is counted, and not how many: 'Total', 'Total notified', a unit."""
    return _is_only_total(text) or bool(counted_by(table.kind, text)) or is_sign(text)


def _columns_of_words(table: Table, column: int) -> tuple[int, ...]:
    """Where the words stand that a count of a column may name: the column itself, and those of the status."""
    return tuple(dict.fromkeys((column, *table.columns.get("stage", ()), *table.columns.get("status", ()))))


def _column_of_code(table: Table, label: str, column: int) -> int:
    """The column whose cells bear the code that a count names, 'N = 17': its own, or the one of the status; 0 where none does."""
    code = code_of(label) if len(label) <= _LONGEST_CODE else ""
    for one in _columns_of_words(table, column) if code else ():
        if any(code_of(table.sheet.value(row.number, one)) == code for row in table.rows):
            return one
    return 0


def _is_written(value: Value, label: str) -> bool:
    """Whether a cell holds the very word that a count names, but for a mark of a footnote."""
    return isinstance(value, str) and bool(plain(label)) and plain(value) == plain(label)


def _is_only_total(label: str) -> bool:
    said = concepts_among(label)
    return said <= {"COUNT", "NUMBER"} and (bool(said) or says_total(label)) and not denies_or_awaits(label)


def _counts(table: Table, label: str, name: str, column: int, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """Every number that a count may rightly give of rows; nothing where it is not known what it counts."""
    if label:
        return _labelled(table, label, name, column, lines, rows)
    if name in {"district", "product_name"}:
        named = [line for line in lines if line.own_column == column]
        of_column = {len(named), len({line.number for line in named})} if name == "product_name" else set()
        return {*rows_of(lines, rows), len(lines), *of_column}
    if name in {"stage", "status"}:
        step = _step(table, name, column)
        return plans_at_least(lines, step) if table.kind == "plans" else numbers_of(table.kind, step, lines, rows)
    if name in ANSWERED:
        return {sum(_is_done(line.values.get(name)) for line in lines)}
    if name:
        values = [line.values.get(name) for line in lines]
        given = [one for one in values if one is not None]
        words = Counter(one for one in given if isinstance(one, str))
        seats = {sum(len(one) for one in given if isinstance(one, tuple))} if name == "seats" else set()
        return {sum(map(_is_done, given)), *seats, *({len(given), len(rows), *words.values()} - {0})}
    cells = [table.sheet.value(row.number, column) for row in rows]
    kept = [one for one in cells if not is_blank(one)]
    numbers = [int(text) for one in kept if re.fullmatch(r"\d{1,3}", text := plain_text(one))]
    is_of_others = any(column in of for of in table.others.values())
    return {sum(numbers), len(kept)} if kept and len(numbers) == len(kept) and not is_of_others else set()


def _step(table: Table, name: str, column: int) -> str:
    """What a number alone counts under a status; blank under anything else."""
    path = table.heading.path(column)
    return step_headed(table.kind, path) if name in {"stage", "status"} else ""


def _labelled(table: Table, label: str, name: str, column: int, lines: Sequence[Line], rows: Sequence[Row]) -> set[int]:
    """What a count may be that names what it counts: the cells of its code, of its very word, or the rows of its meaning."""
    if coded := _column_of_code(table, label, column):
        return {sum(code_of(table.sheet.value(row.number, coded)) == code_of(label) for row in rows)}
    counted = counted_by(table.kind, label)
    if name in table.columns and name not in _NOT_COUNTED and (own := _of_column(table, label, name, column, counted)):
        return _counts(table, "", name, column, lines, rows) | (
            numbers_of(table.kind, counted, lines, rows) if own == ROWS else set()
        )
    word = _without_total(label)
    for one in _columns_of_words(table, column):
        written = [row.number for row in rows if _is_written(table.sheet.value(row.number, one), word)]
        if written:
            # A word may have been said to mean another status than it counts; and one alone counts its like.
            is_other = any(standing_of(line) != counted for line in lines if line.number in written)
            is_alone = word == label and table.kind == "plans"
            more = set() if is_other or is_alone else numbers_of(table.kind, counted, lines, rows)
            return {len(written)} | more
    if (answer := yes_or_no(label)) is not None and name in ANSWERED:
        if name in {"stage", "status"}:
            return (
                numbers_of(table.kind, _ANSWERS[table.kind][answer], lines, rows) if table.kind in _ANSWERS else set()
            )
        values = [line.values.get(name) for line in lines]
        return {sum(map(_is_done, values)) if answer else sum(value is False for value in values)}
    return numbers_of(table.kind, counted, lines, rows)


def _of_column(table: Table, label: str, name: str, column: int, counted: str) -> str:
    """Whether a label names again what its column is of: '2 drafted' under the day of the draft, '2 committees', '1 GI'; ROWS for 'districts'."""
    said = concepts_among(label) - {"COUNT", "NUMBER"}
    if not said or denies_or_awaits(label):
        return ""
    if counted == ROWS:
        if name not in ANSWERED or (said == {"DISTRICT"} != concepts_among(label)):
            return ""
        return ROWS if said == {"DISTRICT"} else name
    path = table.heading.path(column)
    return name if name not in {"stage", "status"} and said <= concepts_among(path) else ""


def _without_total(label: str) -> str:
    """What a label counts, without the word for a total before or behind it: 'Approved' of 'Total Approved'."""
    words = label.split()
    kept = [word for word in words if not _is_only_total(word)]
    return " ".join(kept) or label


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
