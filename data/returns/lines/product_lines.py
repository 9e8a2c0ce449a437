"""The rows of a list of products as lines: one for each product of each district, under its scheme."""

from collections.abc import Iterator
from dataclasses import replace

from data.fact_tables import NOT_STATED
from data.returns.choices import ONE_PRODUCT, SEVERAL_PRODUCTS, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import is_blank, plain_text
from data.returns.headings.tables import OwnCount, Row, Table, remarks_with
from data.returns.lines.each_product import EachProduct
from data.returns.lines.lines import Line, Reading
from data.returns.lines.scheme_cells import SchemeCells
from data.returns.names.product_names import code_prefixes, name_and_beside, products_in, without_own_code
from data.returns.rows.attribute_columns import bound_columns
from data.returns.values.found import Cell
from data.returns.values.provisional import name_and_mark
from data.returns.values.schemes import Schemes
from data.returns.values.values import ValueReader
from data.returns.words.sectors import SECTORS, sector_of

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
        self._of_several: list[str] = []
        """Rows of several columns of products, of which one sector was taken for each."""
        self._joined: dict[str, Cell] = {}
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
        self._each = EachProduct(table, values, reading, choices)
        self._of_scheme = SchemeCells(table, values, reading, choices)
        cells = (cell for row in table.rows for cell in row.cells.get("product_name", ()) if table.kind == "products")
        self._prefixes = code_prefixes(
            [plain_text(cell) for cell in cells if isinstance(cell, str) and not is_blank(cell)]
        )
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
        """A line for each product of the row and each of its schemes; one without a product where it names none."""
        if self._is_within is None and self._had_district is not None:
            self._is_within = self._had_district and is_blank(row.value("district"))
        given = line.values.get("scheme") or self._schemes.by_band or self._choices.scheme
        cells = [cell for cell in self._values.cells(row, "product_name") if self._values.text_of(cell)]
        products = [(cell, self._names(cell)) for cell in cells]
        count = sum(max(len(names), 1) for _, names in products)
        shared = self._each.values(row, [(cell.column, names) for cell, names in products], self._bound)
        for cell, names in products:
            schemes = self._of_scheme.said(row) or (given or self._schemes.of(cell.column),)
            others = {
                name: NOT_STATED if name == "sector" else None
                for name, columns in self._bound.items()
                if cell.column not in columns
            }
            own = {
                name: self._each.own(name, self._behind(row, name, cell.column), names)
                for name in sorted(self._table.of_each)
            }
            for at, name in enumerate(names):
                values = (
                    line.values
                    | shared[cell.column][at]
                    | others
                    | self._sector_at(cell.column)
                    | {field: given[at] for field, given in own.items()}
                )
                if values.get("sector") is None:
                    values["sector"] = self._sector_by_hand(row)
                values |= self._named(name, cell, line, values.get("is_gi_tagged"))
                for scheme in schemes:
                    yield replace(line, values=values | {"scheme": scheme}, own_column=cell.column)
        if count > 1 and line.values.get("sector") and "sector" not in self._bound:
            self._of_several.append(str(row.number))
        if not count:
            yield line

    def without_shared(self, row: Row) -> Row:
        """The row as the values of all its products are read: what may be of one product of a cell alone is read with these."""
        return self._of_scheme.without(self._each.without(row))

    def _behind(self, row: Row, name: str, column: int) -> Cell | None:
        """The cell of a field of which the product in a column has one of its own behind it."""
        following = min((one for one in self._table.columns["product_name"] if one > column), default=1_000)
        return next((cell for cell in self._values.cells(row, name) if column < cell.column < following), None)

    def _sector_by_hand(self, row: Row) -> str | None:
        """What a person said of a row's cell without a sector: which it is, or, with the cell aside, that it is not stated."""
        cells = self._values.cells(row, "sector") if "sector" in self._table.columns else []
        said = self._choices.of_cell(cells[0].place) if len(cells) == 1 else ""
        if said in SECTORS:
            self._reading.filled.append(f"{cells[0].place}: the sector is {said}, as it was said by hand")
            return said
        return NOT_STATED if self._choices.is_aside(*(one.place for one in cells)) else None

    def _sector_at(self, column: int) -> dict[str, OwnCount]:
        """The sector that the column's heading names, else the line above the row."""
        return {"sector": self._sector_of[column]} if column in self._sector_of else dict(self._sector)

    def _names(self, cell: Cell) -> tuple[str, ...]:
        """The products of a cell, what is uncertain about them said."""
        written = self._values.text_of(cell)
        found = products_in(cell.value, split=self._choices.split_of(written))
        place = self._table.sheet.address(cell.row, cell.column)
        if found.fault:
            self._reading.found.faults.append(
                cell.fault(found.fault, "Write the product's name, or set the cell aside")
            )
        elif found.is_undecided:
            self._reading.found.notes.append(cell.fault("no product is named yet: it stays not known", _IS_SO))
        elif found.is_joined:
            self._joined.setdefault(written, cell)
        elif found.may_be_more:
            self._perhaps.append((place, "; ".join(found.names)))
        if len(found.names) > 1:
            self._reading.filled.append(f"{place}: {len(found.names)} products: {'; '.join(found.names)}")
        return found.names

    def _named(self, written: str, cell: Cell, line: Line, is_tagged: OwnCount) -> dict[str, OwnCount]:
        """The product's name; a GI mark in its cell tags it, and '(tentative)', a code or a number beside it go to the remarks.

        `is_tagged` is what the row's own column says of the tag.
        """
        bare, mark = name_and_mark(written)
        bare, own_code = without_own_code(bare, self._prefixes)
        found = name_and_beside(bare, is_coded=cell.column in self._coded)
        name = found.name
        self._is_coded = self._is_coded or bool(found.code)
        beside = [
            f"HS code {found.code}" if found.code else "",
            f"'{name}' is marked {mark}" if mark else "",
            f"'{name}' is written with '{with_it}'" if (with_it := own_code or found.beside) else "",
        ]
        notes = [f"{mark} behind '{name[:40]}' is kept in the remarks"] if mark else []
        notes += [f"'{with_it}' beside '{name[:40]}' is kept in the remarks"] if with_it else []
        if found.is_gi_tagged is not None:
            notes.append(f"'{bare[:60]}' says that {name[:40]} is {'' if found.is_gi_tagged else 'not '}GI tagged")
            if is_tagged is not None and is_tagged != found.is_gi_tagged:
                what = f"{notes.pop()}, and the row says otherwise"
                self._reading.found.faults.append(cell.fault(what, "Correct one of the two cells"))
        self._reading.found.notes += [cell.fault(one, _IS_SO) for one in notes]
        named: dict[str, OwnCount] = {"product_name": name}
        named |= {"is_gi_tagged": found.is_gi_tagged} if found.is_gi_tagged is not None else {}
        if any(beside):
            named["remarks"] = remarks_with(line.values, *beside)
        return named

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
        if self._of_several:
            rows = f"row{'' if len(self._of_several) == 1 else 's'} {first_of(self._of_several, 10)}"
            self._reading.filled.append(
                f"{sheet}: the one sector of {rows} was taken for each of the products beside it"
            )
        for written, cell in self._joined.items():
            what = f"'{written[:80]}' may be one product or several"
            remedy = f"Say of the words by hand '{ONE_PRODUCT}' or '{SEVERAL_PRODUCTS}', or write one product in a row"
            self._reading.found.faults.append(replace(cell.fault(what, remedy), word=written))
        if self._perhaps:
            place, shown = self._perhaps[0]
            count = len(self._perhaps)
            what = f"{count} cell{'' if count == 1 else 's'} may hold several products, as {place}: '{shown[:60]}'"
            remedy = "Say by hand whether commas, slashes and lines in small letters part products (split), of a cell that differs"
            remedy += f" say of its words '{ONE_PRODUCT}' or '{SEVERAL_PRODUCTS}', or write one product in a row"
            self._reading.found.faults.append(CellFault(what, remedy, sheet=sheet, cell=place))
