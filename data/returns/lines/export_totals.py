"""A return's own totals against the sums of its rows: compared, and never stored.

A total may be the State's, at the end, or a part's: it agrees where it is the sum of all rows above it or of those since the
total before. 'Agrees' is within what rounding to the printed decimals can do. One that does not agree is said with both figures
and has to be set aside by hand.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from data.export_units import UNIT
from data.returns.account import Aside
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Broken, Value
from data.returns.headings.tables import Row, Table
from data.returns.lines.differing_totals import ComparedTotal, with_totals_told
from data.returns.lines.export_values import Amount, amount_of, code_of
from data.returns.lines.lines import Line
from data.returns.rows.rows import says_total
from data.returns.values.provisional import figure_and_mark, figure_and_sign
from data.returns.words.export_headings import figure_and_unit

_RUPEES = {"inr_crore": Decimal(100), "inr_lakh": Decimal(1)}
_WITH_ASIDE = "it agrees where what was set aside by hand is added too"


@dataclass(frozen=True)
class Mismatch:
    """A figure of a row of totals that is not the sum of its rows: the row's place, the cell's address, and both figures in words."""

    place: str
    address: str
    what: str


def total_mismatches(
    tables: Sequence[Table], lines: Sequence[Line], gone: Collection[str] = (), told: set[str] | None = None
) -> Iterator[Mismatch]:
    """Every figure of a row of totals that does not agree.

    What was set aside by hand, of the places `gone`, may have been added up: the places of the totals for which it was go into `told`.
    """
    by_column: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for line in lines:
        by_column[id(line.table.sheet), line.own_column].append(line)
    for table in tables:
        before = 0
        rows = {row.number: row for row in table.rows}
        for total in table.totals:
            place = table.sheet.row_name(total.number)
            for column, value in zip(table.columns.get("value", ()), total.cells.get("value", ()), strict=True):
                own = [
                    line for line in by_column[id(table.sheet), column] if _is_like(total, line, rows.get(line.number))
                ]
                what = _difference(value, own, (before, total.number), table.sheet.column_name(column))
                if what and not _agrees_with_aside(table, value, own, column, (before, total.number), gone):
                    yield Mismatch(place, table.sheet.address(total.number, column), what)
                elif what and told is not None:
                    told.add(place)
            before = total.number


def with_totals_compared(
    asides: Sequence[Aside], tables: Sequence[Table], lines: Sequence[Line], choices: Choices
) -> list[Aside]:
    """What was set aside, a total that is not the sum of its rows made open: a person must set it aside by hand."""
    gone = {one.place for one in asides if "by hand" in one.why}
    told: set[str] = set()
    compared = {
        table.sheet.row_name(row.number): _done(table, row, lines, choices) for table in tables for row in table.totals
    }
    for one in total_mismatches(tables, lines, gone, told):
        compared[one.place].differences[one.address] = one.what
    for place in told:
        compared[place].words += f"; {_WITH_ASIDE}"
    return with_totals_told(asides, compared, choices)


def _done(table: Table, total: Row, lines: Sequence[Line], choices: Choices) -> ComparedTotal:
    """What was done with a row of totals: compared, and which of its figures were not, with the reason, unless they were set aside by hand."""
    cells = zip(table.columns.get("value", ()), total.cells.get("value", ()), strict=True)
    given = [(column, value) for column, value in cells if not is_blank(value)]
    left, is_open = [], False
    for column, value in given:
        stated = "it is no number" if isinstance(value, Broken) else _stated(value)
        has_rows = any(line.table.sheet is table.sheet and line.own_column == column for line in lines)
        why = stated if isinstance(stated, str) else "" if has_rows else "no value stands in its column"
        address = table.sheet.address(total.number, column)
        left += [f"{address} was not compared: {why}"] if why else []
        # What a total says and nothing was held against may be what a row lacks.
        is_open = is_open or bool(why and not choices.is_aside(f"{table.sheet.name}!{address}"))
    done = ", compared with the sum of its rows and not stored" if len(left) < len(given) else ""
    return ComparedTotal("; ".join([done, *left]) if left else done, is_open)


def _stated(value: Value) -> Amount | str:
    """The figure of a total, alone or beside a mark as a value may bear one, '22,999.99 (prov.)'; why it is none, blank for a blank cell."""
    if is_blank(value) or isinstance(value, Broken):
        return ""
    read = amount_of(value)
    if isinstance(value, str) and not isinstance(read, Amount):
        for parted in (figure_and_sign, figure_and_mark):
            figure, mark = parted(value)
            if mark and isinstance(found := amount_of(figure), Amount):
                return found
    return read


def _difference(value: Value, lines: Sequence[Line], rows: tuple[int, int], column: str) -> str:
    """How a total differs from the lines above it, in words; blank where it agrees or says nothing.

    `rows` are those of the total before and of this one; a table may also have its total above its rows.
    """
    stated = _stated(value)
    if not isinstance(stated, Amount):
        return ""
    above = [one for one in lines if one.number < rows[1]] or list(lines)
    since = [one for one in above if one.number > rows[0]]
    groups = [group for group in (_counted_once(above), _counted_once(since)) if group]
    if not groups or any(_agrees(stated, group) for group in groups):
        return ""
    periods = {f"{line.values['financial_year']}, {line.values['period']}" for line in above}
    where = f"for {next(iter(periods))}" if len(periods) == 1 else f"in column {column.rpartition('!')[2]}"
    return (
        f"the row is a total and says {_shown(stated.value)} {where}; the {len(groups[0])} values above it add up to "
        f"{_shown(_sum(groups[0]))}"
    )


def _agrees_with_aside(
    table: Table, value: Value, lines: Sequence[Line], column: int, rows: tuple[int, int], gone: Collection[str]
) -> bool:
    """Whether a total is the sum of the lines above it, or of those since the total before, and of all that was set aside by hand there."""
    stated = _stated(value)
    if not isinstance(stated, Amount):
        return False
    for first in (table.heading.last + 1, max(rows[0], table.heading.last + 1)):
        own = _counted_once([line for line in lines if first < line.number < rows[1]])
        left = [
            amount
            for number in range(first + 1, rows[1])
            # A total that was set aside adds nothing to another.
            if not any(isinstance(one, str) and says_total(one) for one in table.sheet.rows[number - 1])
            if table.sheet.row_name(number) in gone or table.sheet.cell_name(number, column) in gone
            if (amount := _amount_aside(table.sheet.value(number, column), lines)) is not None
        ]
        if left and own and _agrees(stated, own, left):
            return True
    return False


def _amount_aside(value: Value, lines: Sequence[Line]) -> Amount | None:
    """The figure of a cell that was set aside, one in crore or lakh beside values in the other as these would give it; None for no figure."""
    if is_blank(value) or isinstance(value, Broken):
        return None
    read = _stated(value)
    if isinstance(read, Amount):
        return read
    figure, currency, scale = figure_and_unit(plain_text(value))
    units = {str(line.values["unit"]) for line in lines}
    by = _RUPEES.get(f"{currency or 'inr'}_{scale}"), _RUPEES.get(next(iter(units), "")) if len(units) == 1 else None
    read = amount_of(figure) if figure else ""
    if not isinstance(read, Amount) or by[0] is None or by[1] is None:
        return None
    return Amount(float(Decimal(str(read.value)) * by[0] / by[1]), read.decimals)


def _is_like(total: Row, line: Line, own: Row | None) -> bool:
    """Whether a line is among those that a total of its row adds up: of its own period, unit and code, where it has them."""
    for name in ("period", "financial_year", "unit"):
        stated = total.value(name)
        if not is_blank(stated) and (own is None or plain_text(stated) != plain_text(own.value(name))):
            return False
    code = total.value("hs_code")
    named = code_of(code) if not is_blank(code) and not isinstance(code, Broken) else None
    return named is None or named.is_total or bool(named.fault) or named.code == line.values.get("hs_code")


def _counted_once(lines: Sequence[Line]) -> list[Line]:
    """Lines without the codes of districts that state their whole too, and without codes within shorter ones that are given."""
    by_place: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines:
        by_place[_place(line)].append(line)
    kept: list[Line] = []
    for group in by_place.values():
        codes = {str(line.values.get("hs_code") or "") for line in group}
        kept += [
            line
            for line in group
            if not any(
                other != (own := str(line.values.get("hs_code") or "")) and own.startswith(other) for other in codes
            )
        ]
    return kept


def _place(line: Line) -> tuple[object, ...]:
    """What a line is about, whatever the goods."""
    values = line.values
    return line.district_code or line.number, values["starts_on"], values["ends_on"], values["unit"]


def _agrees(stated: Amount, lines: Sequence[Line], more: Sequence[Amount] = ()) -> bool:
    """Whether a total is the sum of its lines: within what rounding may take away, and to the last unit among whole numbers."""
    decimals = max([*(int(str(line.values["decimals"])) for line in lines), *(one.decimals for one in more)])
    # Each addend may be off by half of its last decimal, and so may the total. Whole numbers are taken as they stand: an error
    # of one would hide in theirs.
    lost = ((len(lines) + len(more)) * Decimal(10) ** -decimals + Decimal(10) ** -stated.decimals) / 2
    slack = lost if decimals or stated.decimals else Decimal(0)
    added = sum((Decimal(str(one.value)) for one in more), _sum(lines))
    return abs(added - Decimal(str(stated.value))) <= slack


def _sum(lines: Sequence[Line]) -> Decimal:
    return sum((Decimal(str(line.values["value"])) for line in lines), Decimal(0))


def _shown(value: object) -> str:
    text = format(Decimal(str(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def whole_faults(lines: Sequence[Line]) -> Iterator[CellFault]:
    """A district's own total that is less than its codes add up to; more is no fault: a list may name the chief codes only."""
    wholes = {_place(line): line for line in lines if not line.values.get("hs_code")}
    parts: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines:
        if line.values.get("hs_code"):
            parts[_place(line)].append(line)
    for place, whole in wholes.items():
        below = _counted_once(parts.get(place, []))
        value = whole.values["value"]
        if below and isinstance(value, int | float):
            stated = Amount(value, int(str(whole.values["decimals"])))
            if _sum(below) > Decimal(str(value)) and not _agrees(stated, below):
                what = f"the district's total is {_shown(value)}, and its {len(below)} codes of goods add up to {_shown(_sum(below))}"
                yield whole.fault("value", what, "Correct the total or the codes")


def row_total_faults(
    tables: Sequence[Table], lines: Sequence[Line], asides: Sequence[Aside] = ()
) -> Iterator[CellFault]:
    """A row's own total that is not the sum of the values of its row in the same unit, with or without what was set aside by hand."""
    gone = {one.place for one in asides if "by hand" in one.why}
    by_row: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for line in lines:
        by_row[id(line.table.sheet), line.number].append(line)
    for table in tables:
        for row in table.rows:
            own = by_row.get((id(table.sheet), row.number), [])
            for column, value in zip(table.columns.get("row_total", ()), row.cells.get("row_total", ()), strict=True):
                stated = _stated(value)
                if isinstance(stated, str) and stated:
                    what = f"the row's total is not compared: {stated}"
                    yield table.sheet.fault(
                        row.number, column, what, "Correct it, or set the column of totals aside by hand"
                    )
                before = max((one for one in table.columns["row_total"] if one < column), default=0)
                since = [line for line in own if line.own_column > before and line.own_column < column]
                groups = [group for group in (own, since) if group]
                left = [
                    amount
                    for at in table.columns.get("value", ())
                    if before < at < column and table.sheet.cell_name(row.number, at) in gone
                    if (amount := _amount_aside(table.sheet.value(row.number, at), own)) is not None
                ]
                if (
                    isinstance(stated, Amount)
                    and groups
                    and not any(_agrees(stated, group) or _agrees(stated, group, left) for group in groups)
                ):
                    what = f"the row's total is {_shown(stated.value)}, and its {len(groups[-1])} values add up to {_shown(_sum(groups[-1]))}"
                    if len(units := {str(line.values["unit"]) for line in groups[-1]}) > 1:
                        words = " and ".join(sorted(UNIT[one].words for one in units))
                        what = f"the row's total adds values in {words}, and is in neither for certain"
                    remedy = "Correct one of them, or set the column of totals aside by hand"
                    yield table.sheet.fault(row.number, column, what, remedy)
