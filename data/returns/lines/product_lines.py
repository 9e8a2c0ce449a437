"""The rows of a list of products as lines: one for each product of each district, under its scheme."""

from collections.abc import Iterator
from dataclasses import replace

from data.fact_tables import NOT_STATED
from data.returns.choices import Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import is_blank
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.lines.lines import Line, Reading
from data.returns.names.product_names import products_in, without_hs_code
from data.returns.rows.attribute_columns import bound_columns
from data.returns.values.found import Cell
from data.returns.values.provisional import name_and_mark
from data.returns.values.schemes import Schemes
from data.returns.values.values import ValueReader
from data.returns.words.sectors import sector_of

_IS_SO = "Nothing, if this is so"


class ProductLines:
    """The lines of one table of products; `close` says what was found of the table as a whole."""

    def __init__(self, table: Table, values: ValueReader, reading: Reading, choices: Choices) -> None:
        self._table = table
        self._values = values
        self._reading = reading
        self._choices = choices
        self._schemes = Schemes(table, reading.filled)
        self._perhaps: list[tuple[str, str]] = []
        self._sector: dict[str, str] = {}
        self._has_district = False
        self._had_district: bool | None = None
        """Whether a district was named above the first line that names a sector; None before it."""
        self._is_within: bool | None = None
        """Whether sectors stand within districts, and not districts within sectors: as the first of them does."""
        self._is_coded = False
        self._bound = bound_columns(table, choices, reading.found.faults) if table.kind == "products" else {}
        for name, columns in self._bound.items():
            places = [table.sheet.column_name(one) for one in sorted(columns)]
            what = f"{table.sheet.column_name(table.column(name))} was read for the products of {first_of(places, 5)} alone"
            reading.filled += [what] if places else []
        self._sector_of = {one.number: one.sector for one in table.heading.columns if one.sector}
        self._coded = {one.number for one in table.heading.columns if one.statement and "HS" in one.statement}

    def begins_with(self, text: str, place: str) -> bool:
        """Whether a row of one text names the scheme or the sector of the products below it."""
        if self._schemes.begins_with(text, place):
            return True
        sector = "" if self._table.kind != "products" or "sector" in self._table.columns else sector_of(text)
        if sector:
            self._sector = {"sector": sector}
            self._had_district = self._has_district if self._had_district is None else self._had_district
            self._reading.filled.append(f"{place}: the rows below are of {sector}")
        return bool(sector)

    def begins_district(self) -> None:
        """The next district is named: the sector named within the one before it is not its own."""
        self._has_district = True
        if self._is_within:
            self._sector = {}

    def lines(self, line: Line, row: Row) -> Iterator[Line]:
        """A line for each product of the row; one without a product where it names none."""
        if self._is_within is None and self._had_district is not None:
            self._is_within = self._had_district and is_blank(row.value("district"))
        given = line.values.get("scheme") or self._schemes.by_band or self._choices.scheme
        count = tagged = 0
        for cell in self._values.cells(row, "product_name"):
            if not self._values.text_of(cell):
                continue
            names = self._names(cell)
            scheme = given or self._schemes.of(cell.column)
            count += max(len(names), 1)
            others = {
                name: NOT_STATED if name == "sector" else None
                for name, columns in self._bound.items()
                if cell.column not in columns
            }
            tagged += len(names) if "is_gi_tagged" not in others else 0
            own = {name: self._values.beside(row, name, cell.column) for name in self._table.of_each}
            if len(names) > 1 and own.get("is_gi_tagged"):
                what = f"the cell names {len(names)} products and says 'GI tagged' once: it is not clear of which"
                self._reading.found.faults.append(cell.fault(what, "Write one product in a cell"))
            for name in names:
                values = (
                    line.values
                    | others
                    | self._sector_at(cell.column)
                    | own
                    | self._named(name, cell, line)
                    | {"scheme": scheme}
                )
                yield replace(line, values=values, own_column=cell.column)
        if tagged > 1 and line.values.get("is_gi_tagged"):
            what = f"the row names {tagged} products and says 'GI tagged' once: it is not clear of which"
            self._reading.found.faults.append(line.fault("is_gi_tagged", what, "Write one product in a row"))
        if not count:
            yield line

    def _sector_at(self, column: int) -> dict[str, OwnCount]:
        """The sector that the column's heading names, else the line above the row."""
        return {"sector": self._sector_of[column]} if column in self._sector_of else dict(self._sector)

    def _names(self, cell: Cell) -> tuple[str, ...]:
        """The products of a cell, what is uncertain about them said."""
        found = products_in(cell.value, split=self._choices.split)
        place = self._table.sheet.address(cell.row, cell.column)
        if found.fault:
            self._reading.found.faults.append(
                cell.fault(found.fault, "Write the product's name, or set the cell aside")
            )
        elif found.is_undecided:
            self._reading.found.notes.append(cell.fault("no product is named yet: it stays not known", _IS_SO))
        elif found.may_be_more:
            self._perhaps.append((place, "; ".join(found.names)))
        if len(found.names) > 1:
            self._reading.filled.append(f"{place}: {len(found.names)} products: {'; '.join(found.names)}")
        return found.names

    def _named(self, written: str, cell: Cell, line: Line) -> dict[str, OwnCount]:
        """The product's name; '(tentative)' behind it, and a code where the heading says that there is one, go to the remarks."""
        bare, mark = name_and_mark(written)
        name, code = without_hs_code(bare) if cell.column in self._coded else (bare, "")
        self._is_coded = self._is_coded or bool(code)
        beside = [f"HS code {code}" if code else "", f"'{name}' is marked {mark}" if mark else ""]
        if not any(beside):
            return {"product_name": name}
        if mark:
            self._reading.found.notes.append(cell.fault(f"{mark} behind '{name[:40]}' is kept in the remarks", _IS_SO))
        return {
            "product_name": name,
            "remarks": "; ".join(filter(None, [str(line.values.get("remarks") or ""), *beside])),
        }

    def close(self) -> None:
        """Say what was taken from elsewhere, and which cells may hold several products."""
        sheet = self._table.sheet.name
        if self._is_coded:
            what = "the codes behind the products' names were taken as HS codes and kept with the remarks"
            self._reading.filled.append(f"{sheet}: {what}")
        if self._sector_of:
            named = ", ".join(dict.fromkeys(self._sector_of.values()))
            self._reading.filled.append(f"{sheet}: the products' sector is the heading of their column: {named}")
        elif "sector" not in self._table.columns and not self._sector:
            self._reading.filled.append(f"{sheet}: no column gives the products' sector: it is '{NOT_STATED}'")
        if self._perhaps:
            place, shown = self._perhaps[0]
            count = len(self._perhaps)
            what = f"{count} cell{'' if count == 1 else 's'} may hold several products, as {place}: '{shown[:60]}'"
            remedy = "Say by hand whether commas and slashes part products (split), or write one product in a row"
            self._reading.found.faults.append(CellFault(what, remedy, sheet=sheet, cell=place))
