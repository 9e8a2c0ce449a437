"""Units that contradict each other in a return of exports: a title in lakh and a total in crore. Which of them holds, a person says."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from data.export_units import UNIT
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import plain_text
from data.returns.headings.tables import Table
from data.returns.lines.lines import Line
from data.returns.words.export_headings import known_units, names_amount, scales_in, unit_beside_name

_SCALES = {"": 1, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9}
"""To hold values against each other; none is ever converted."""
_LABELS = 3
"""Cells from the left in which a row of totals may say its unit."""


def unit_faults(tables: Sequence[Table], lines: Sequence[Line], choices: Choices) -> Iterator[CellFault]:
    """Each title, heading of totals, total's label, note and remark that names another unit than the values were read in."""
    for table in tables:
        units: dict[int, set[str]] = {}
        for line in lines:
            if line.table.sheet is table.sheet:
                units.setdefault(line.number, set()).add(str(line.values["unit"]))
        titles = set() if not choices.units else {(one.row, one.column) for one in table.titles}
        texts = [
            # Where a person said in which unit a column is, the title was held against it already.
            (*one, set().union(*units.values()))
            for one in _texts(table)
            if one[:2] not in titles
        ]
        texts += [
            (row.number, column, plain_text(value), units[row.number])
            for row in table.rows
            for column, value in zip(table.columns.get("remarks", ()), row.cells.get("remarks", ()), strict=True)
            if row.number in units and isinstance(value, str)
        ]
        for row, column, text, used in texts if units else ():
            said = _other_unit(text, used)
            place = table.sheet.cell_name(row, column)
            if said and not choices.is_aside(place):
                read = " and ".join(sorted(UNIT[one].words for one in used))
                what = f"'{text[:60]}' says {said}, and the values were read in {read}"
                yield table.sheet.fault(
                    row, column, what, f"Correct one of the two, or set '{place}' aside if it changes nothing"
                )


def units_beside_names(lines: Sequence[Line]) -> Iterator[CellFault]:
    """Each row whose district's cell names another unit than its values were read in: 'Kodagu (Rs. lakh)' among values in crore."""
    rows = {(line.table.sheet.label, line.number): line for line in reversed(lines)}
    for line in reversed(rows.values()):
        unit = unit_beside_name(line.written)
        if unit and (said := _other_unit(unit, {str(line.values["unit"])})):
            what = f"the district's cell says {said} ('{unit}'), and the values were read in {UNIT[str(line.values['unit'])].words}"
            remedy = f"Write the row's values in the unit of their columns, or set '{line.table.sheet.row_name(line.number)}' aside"
            yield line.fault("district", what, remedy)


def contradicted_units(lines: Sequence[Line]) -> Iterator[CellFault]:
    """Each value that its row gives again in another unit of the same currency, and otherwise: 2 crore beside 210 lakh."""
    first: dict[tuple[object, ...], Line] = {}
    for line in lines:
        values = line.values
        currency = str(values["unit"]).partition("_")[0]
        subject = (id(line.table.sheet), line.number, values["starts_on"], values["ends_on"], currency)
        before = first.setdefault(subject, line)
        if before.values["unit"] != values["unit"] and _differ(before, line):
            said = " and ".join(
                f"{one.values['value']} {UNIT[str(one.values['unit'])].words}" for one in (before, line)
            )
            yield line.fault("value", f"the row says {said} of one period", "Correct one of the two, or set one aside")


def _differ(one: Line, two: Line) -> bool:
    """Whether two values in units of one currency are more than their rounding apart."""
    amounts = [Decimal(str(line.values["value"])) * _scale(line) for line in (one, two)]
    lost = sum(_scale(line) * Decimal(10) ** -int(str(line.values["decimals"])) for line in (one, two)) / 2
    return abs(amounts[0] - amounts[1]) > lost


def _scale(line: Line) -> Decimal:
    return Decimal(_SCALES[str(line.values["unit"]).partition("_")[2]])


def _texts(table: Table) -> Iterator[tuple[int, int, str]]:
    for title in table.titles:
        yield title.row, title.column, title.text
    for column in table.heading.columns:
        if column.number in table.columns.get("row_total", ()):
            yield table.heading.last + 1, column.number, " ".join(column.tiers)
    for row in table.totals:
        for number in range(1, _LABELS + 1):
            value = table.sheet.value(row.number, number)
            if isinstance(value, str):
                yield row.number, number, plain_text(value)
    yield from table.bands


def _other_unit(text: str, used: set[str]) -> str:
    """The unit of the same currency, or the scale alone, that a text names and no value was read in; blank for none."""
    if "=" in text or names_amount(text):
        return ""
    said = known_units([text])
    currencies = {one.partition("_")[0] for one in used}
    other = sorted(one for one in said - used if one.partition("_")[0] in currencies)
    if other:
        # A text that names the unit of the values too may speak of both.
        return "" if said & used else " and ".join(UNIT[one].words for one in other)
    scales = set() if said else scales_in(text)
    return (
        " and ".join(sorted(scales))
        if scales and not any(one.endswith(f"_{of}") for one in used for of in scales)
        else ""
    )
