"""The rows of a return of exports as lines: one for each value, with its period, unit and code of goods.

Each of the three stands in the column's heading, in the row's own cell, or in the title; said twice, both must agree. A blank
or a dash is not known and makes no line; a written 0 is 0. Nothing is converted.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Broken
from data.returns.headings.heading_column import Column
from data.returns.headings.tables import Row, Table
from data.returns.lines.caveats import Caveats, joined
from data.returns.lines.export_values import Code, code_of
from data.returns.lines.lines import Line, Reading
from data.returns.lines.stated_units import StatedUnits
from data.returns.lines.value_cells import Figure, ValueCells
from data.returns.rows.footnotes import columns_with_footnotes
from data.returns.values.found import Cell
from data.returns.values.provisional import figure_and_mark
from data.returns.values.values import ValueReader
from data.returns.words.earlier_marks import parted_earlier_mark
from data.returns.words.export_headings import ValueHeading, heading_of_period, value_heading
from data.returns.words.export_periods import DOUBT, NO_YEAR, Period, begun_of, period_of, periods_in

_IS_SO = "Nothing, if this is so"
_PERIOD = "Write it as 2025-26, April 2025, Q1 2025-26 or April-December 2025, in the heading, a column or the title"

_OF_SECTORS = frozenset({"SECTOR", "PRODUCT", "GOODS", "EXPORT", "NAME", "TYPE"})
_YEARS = re.compile(r"20\d\d-\d\d")
_OF_PARTS = re.compile(r"\b(?:q\w*\s?[1-4]|h\s?[12]|[1-4]q|half|quarter)\b")


class ExportLines:
    """The lines of one table. What is found goes into the reading of the whole file."""

    def __init__(self, table: Table, values: ValueReader, reading: Reading, choices: Choices) -> None:
        self._table = table
        self._values = values
        self._reading = reading
        self._choices = choices
        self._found = reading.found
        tiers = {one.number: " ".join(one.tiers) for one in table.heading.columns}
        self._headings = {
            number: value_heading(tiers.get(number, "")) or ValueHeading() for number in table.columns.get("value", ())
        }
        by_hand = {one.number: period_of(said) for one in table.heading.columns if (said := self._said_of(one))}
        for number, period in by_hand.items():
            if number in self._headings and isinstance(period, Period):
                self._headings[number] = heading_of_period(tiers.get(number, ""), period)
        titles = [table.sheet.name, *(one.text for one in table.titles)]
        noted = columns_with_footnotes(table)
        self._marks = {
            one.number: ", ".join(
                filter(None, [*(figure_and_mark(tier)[1] for tier in one.tiers), noted.get(one.number, ("", ""))[1]])
            )
            for one in table.heading.columns
        }
        self._unclear = {number for number in self._headings if value_heading(tiers.get(number, "")) is None}
        self._unclear -= by_hand.keys()
        self._title_periods = {one for text in titles for one in periods_in(text)}
        self._title_periods |= {one for text in titles if isinstance(one := period_of(text), Period)}
        self._ask_of_notes(noted, by_hand.keys())
        self._ask_of_earlier()
        self._said: set[str] = set()
        self._units = StatedUnits(table, self._headings, choices, self._said)
        self._cells = ValueCells(table, values, reading.found, choices, self._said)
        self._caveats = Caveats(table, values.called)
        self._padded: dict[str, str] = {}
        for number, period in by_hand.items():
            place = table.sheet.column_name(number)
            self._said |= (
                {f"{place} is of {period.words}, as it was said by hand"} if isinstance(period, Period) else set()
            )
        parts = [table.said_of("part", at) for at in range(len(table.columns.get("part", ())))]
        self._parts_are_sectors = all(said <= _OF_SECTORS and "SECTOR" in said for said in parts)
        self._has_codes = any(not is_blank(row.value("hs_code")) for row in table.rows)

    def _ask_of_notes(self, noted: Mapping[int, tuple[str, str]], by_hand: Collection[int]) -> None:
        """Ask of which months the values are whose heading bears the mark of a note on it, unless that was said or the note set aside."""
        sheet = self._table.sheet
        for column, (place, text) in noted.items():
            if column in by_hand or self._choices.is_aside(place):
                continue
            name = sheet.column_name(column)
            what = f"the heading of {name} bears the mark of the note '{text[:80]}', which says for which months or how certainly its values hold"
            remedy = f'Say by hand of which months they are ("periods": {{"{name}": "April 2025-February 2026"}}), or set \'{place}\' aside if the heading holds'
            self._found.faults.append(sheet.fault(self._table.heading.last + 1, column, what, remedy))

    def _ask_of_earlier(self) -> None:
        """Ask whether a column holds whose heading calls its values older ones, and which no newer ones stand beside."""
        sheet = self._table.sheet
        for column in self._table.heading.columns:
            heading, mark = (
                self._headings.get(column.number),
                "".join(parted_earlier_mark(one)[1] for one in column.tiers),
            )
            place = sheet.cell_name(self._table.heading.last + 1, column.number)
            if heading is None or not mark or self._choices.is_aside(place):
                continue
            same = [one for at, one in self._headings.items() if at != column.number and one.period == heading.period]
            if not same or heading.period is None:
                what = f"the heading calls its values '{mark.strip('()[] ')}', and no newer ones stand beside them: do they hold?"
                remedy = f"Set '{place}' aside by hand if they hold, and '{sheet.column_name(column.number)}' if not"
                self._found.faults.append(sheet.fault(self._table.heading.last + 1, column.number, what, remedy))

    def _said_of(self, column: Column) -> str:
        sheet = self._table.sheet
        return self._choices.period(sheet.name, column.path, sheet.column_name(column.number))

    def lines(self, line: Line, row: Row) -> Iterator[Line]:
        """A line for each value of a row; none of a row that has no value, whatever else it names."""
        cells = self._values.cells(row, "value")
        if all(map(self._cells.is_blank, cells)):
            self._cells.leave_row(cells)
            if line.values.get("remarks"):
                what = f"{line.written or line.district_code} has no value, and its remarks are not kept"
                self._found.notes.append(line.fault("remarks", what, _IS_SO))
            return
        if not self._is_of_all_exports(line):
            return
        code = self._code(line, row)
        if code is None:
            return
        if code.code and line.values.get("goods"):
            self._said.add("the names of goods beside their HS codes are not kept")
        for cell in cells:
            figure = self._cells.read(cell)
            if figure is None:
                continue
            period = self._period(line, self._headings[cell.column], cell)
            unit = self._unit(line, figure, cell)
            if period is None or not unit:
                continue
            yield replace(
                line,
                own_column=cell.column,
                values={
                    "remarks": joined(
                        [
                            self._remarks(line, figure.mark, self._marks.get(cell.column, "")),
                            figure.beside,
                            self._caveats.of(period.starts_on.isoformat(), period.ends_on.isoformat(), period.words),
                        ]
                    ),
                    "hs_code": code.code or None,
                    "financial_year": period.year,
                    "period": period.months,
                    "starts_on": period.starts_on.isoformat(),
                    "ends_on": period.ends_on.isoformat(),
                    "unit": unit,
                    "value": figure.amount.value,
                    "decimals": figure.amount.decimals,
                },
            )

    def _remarks(self, line: Line, *marks: str) -> str:
        """The row's remarks, with the marks by which the cell, its period or its heading calls the value not final."""
        own = " ".join(str(line.values.get(name) or "") for name in ("period", "financial_year"))
        marked = list(dict.fromkeys(filter(None, [*marks, figure_and_mark(own)[1]])))
        if marked:
            self._said.add(f"values marked {', '.join(marked)} keep the mark in their remarks")
        kept = [str(line.values.get("remarks") or ""), f"marked {', '.join(marked)}" if marked else ""]
        return joined(kept) or ""

    def close(self) -> None:
        """Say once for the table what was read in a way that a person may want to know."""
        sheet = self._table.sheet.name
        self._cells.close()
        if self._padded:
            shown = ", ".join(f"{written} as {code}" for written, code in list(self._padded.items())[:4])
            what = f"HS codes without their leading zero were read with it ({shown})"
            self._found.notes.append(CellFault(what, "Format the column as text to keep the zero", sheet=sheet))
            self._reading.filled.append(f"{self._table.sheet.label}: {what}")
        for what in sorted(self._said):
            self._reading.filled.append(f"{self._table.sheet.label}: {what}")
        self._caveats.close(self._reading)

    def _is_of_all_exports(self, line: Line) -> bool:
        """Whether a row is about the goods of a district as a whole or by code, and not about a part of another kind."""
        part, goods = line.values.get("part"), line.values.get("goods")
        is_coded = line.values.get("hs_code") is not None
        if part and is_coded and self._parts_are_sectors:
            self._said.add("the sectors beside HS codes are not kept")
        elif part:
            what = f"the row is about a part of the exports, '{str(part)[:40]}': values by country, sector or port are not recorded"
            self._found.faults.append(
                line.fault(
                    "part",
                    what,
                    "Send the district's values as a whole or by HS code, or set the row or column aside by hand",
                )
            )
            return False
        if goods and not is_coded and not code_of(goods).is_total:
            what = f"the row names goods, '{str(goods)[:40]}', and no HS code: it is no value of the whole district"
            self._found.faults.append(
                line.fault(
                    "goods",
                    what,
                    "Give the HS code in its own column, set the column aside if it only names the chief goods, or take the row out",
                )
            )
            return False
        return True

    def _code(self, line: Line, row: Row) -> Code | None:
        if "hs_code" not in self._table.columns:
            return Code()
        value = self._values.cells(row, "hs_code")[0].value
        if isinstance(value, Broken):
            return None
        if is_blank(value):
            goods = line.values.get("goods")
            if not self._has_codes or (goods and code_of(goods).is_total):
                return Code(is_total=True)
            what = "the HS code is blank where other rows have one"
            self._found.faults.append(
                line.fault("hs_code", what, "Write the code, or 'Total' for the district as a whole")
            )
            return None
        code = code_of(value)
        if code.fault:
            remedy = "Write 2, 4, 6 or 8 digits as text, as in 09, 0901 or 09011100"
            self._found.faults.append(line.fault("hs_code", code.fault, remedy))
            return None
        if code.is_padded:
            self._padded.setdefault(plain_text(value), code.code)
        return code

    def _period(self, line: Line, heading: ValueHeading, cell: Cell) -> Period | None:
        """The period of a value; None beside the fault that says why it has none."""
        written = " ".join(str(line.values.get(name) or "") for name in ("period", "financial_year")).strip()
        text = figure_and_mark(written)[0]
        said = self._choices.period_of_text(written) or self._choices.period_of_text(text)
        if said:
            self._said.add(f"'{text[:40]}' is {said}, as it was said by hand")
        own = said or text
        found = self._as_headed(heading, own, cell)
        if isinstance(found, Period):
            return found
        if not found:
            return None
        column = next((name for name in ("period", "financial_year") if name in self._table.columns), "")
        is_of_row = bool(column and own)
        key = own if is_of_row else self._table.sheet.column_name(cell.column)
        example = "April-September 2025" if _OF_PARTS.search(found) else next(iter(_YEARS.findall(found)), "2025-26")
        remedy = f'{_PERIOD}; or say by hand which it is, as in {{"periods": {{"{key}": "{example}"}}}}'
        self._add_once(line.fault(column, found, remedy) if column else self._of_heading(cell, found, remedy))
        return None

    def _as_headed(self, heading: ValueHeading, own: str, cell: Cell) -> Period | str:
        """The period as it is said, but for a heading that nobody understands: it may name a part of the title's period."""
        found = self.said_period(heading, own)
        at = (self._table.heading.last + 1, cell.column)
        place = self._table.sheet.cell_name(*at)
        if cell.column not in self._unclear or self._choices.is_aside(place) or not isinstance(found, Period):
            return found
        path = self._table.heading.path(cell.column)
        what = f"the heading {path[:60]!r} is not understood, and may name another period than {found.words}"
        self._add_once(self._table.sheet.fault(*at, what, f"{_PERIOD}; if {found.words} is meant, set '{place}' aside"))
        return ""

    def said_period(self, heading: ValueHeading, own: str) -> Period | str:
        """What column, row and title say together: `own` is what the row's own cells say."""
        row = period_of(own) if own else ""
        if heading.period is not None:
            named = heading.period
            if isinstance(row, Period) and not (row.starts_on <= named.starts_on and named.ends_on <= row.ends_on):
                return f"the heading says {named.words}, and the row {row.words}"
            return f"'{own[:40]}': {row}" if own and isinstance(row, str) and row != NO_YEAR else named
        if heading.months:
            doubt = period_of(heading.months)
            if isinstance(doubt, Period) or DOUBT not in doubt:
                return self._with_year(heading.months, own)
            return self._begun(heading.months) or doubt
        if own:
            found = self._with_year(own, "") if row == NO_YEAR else self._begun(own) or row
            return found if isinstance(found, Period) or row == NO_YEAR else f"'{own[:40]}': {found}"
        return self._title_period()

    def _begun(self, text: str) -> Period | None:
        """What a year's label means of which only one year has begun by now: there are no values of the other."""
        found = begun_of(text, self._found.today)
        if found is not None:
            self._said.add(
                f"'{text[:40]}' was read as {found.words}: of the two years that it may mean the later has not begun"
            )
        return found

    def _title_period(self) -> Period | str:
        if len(self._title_periods) > 1:
            return f"the titles name {len(self._title_periods)} periods, and no column says which counts"
        if not self._title_periods:
            return "the period is not said"
        named = next(iter(self._title_periods))
        self._said.add(f"the period {named.words} was taken from the title or the sheet's name")
        return named

    def _with_year(self, months: str, year: str) -> Period | str:
        """Months whose year stands elsewhere: in the row, or in the title."""
        if year:
            found = period_of(f"{months} {year}")
            return found if isinstance(found, Period) else f"'{months} {year}': {found}"
        years = {one.year for one in self._title_periods if len(one.year) == len("2025-26")}
        if len(years) != 1:
            return f"'{months[:40]}': {NO_YEAR}"
        named = next(iter(years))
        self._said.add(f"the year {named} of the months was taken from the title or the sheet's name")
        return period_of(f"{months} {named}")

    def _unit(self, line: Line, figure: Figure, cell: Cell) -> str:
        """The unit of a value; blank beside the fault that says why it has none."""
        found = self._units.of(str(line.values.get("unit") or ""), cell.column, figure)
        if isinstance(found, str):
            return found
        if found.of == "value":
            self._add_once(self._cells.ask_for_unit(cell, found.what))
        elif found.of == "unit":
            self._add_once(line.fault("unit", found.what, found.remedy))
        else:
            self._add_once(self._of_heading(cell, found.what, found.remedy))
        return ""

    def _of_heading(self, cell: Cell, what: str, remedy: str) -> CellFault:
        return self._table.sheet.fault(self._table.heading.last + 1, cell.column, what, remedy)

    def _add_once(self, fault: CellFault) -> None:
        if fault not in self._found.faults:
            self._found.faults.append(fault)
